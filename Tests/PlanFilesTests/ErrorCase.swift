import Diagnostics
import Foundation
import OrderedCollections
import Tabular
import Testing
import Workbooks

@testable import PlanFiles

/// Input that brings about a diagnostic. The place that it points to stands between « and ».
struct ErrorCase: Sendable, CustomTestStringConvertible {
  enum Command: Sendable { case plan, series, questions, verdicts, frozen, importing }

  let slug: String
  /// Names and marked texts.
  let files: [(name: String, text: String)]
  var command = Command.plan
  /// What is read: the plan, its folder or the series file.
  var path = "plan.yaml"
  /// Workbooks, which have no text to mark, and the place that the diagnostic points to.
  var workbooks: [(name: String, bytes: [UInt8])] = []
  var location: String?
  /// Labels and names that an import is given.
  var names: OrderedDictionary<String, String> = [:]
  /// The row of areas that an import is given.
  var areas = AreaRow.found
  /// Whether input and expected text are kept as a folder; not where the input is very large.
  var isKept = true

  var testDescription: String { slug }

  /// The starter plan of the tests with one piece exchanged.
  static func plan(
    _ slug: String, _ old: String, _ new: String, data: String = Self.baseData
  ) -> ErrorCase {
    precondition(basePlan.contains(old), "\(slug): the plan has no \(old)")
    return ErrorCase(
      slug: slug,
      files: [
        ("plan.yaml", basePlan.replacing(old, with: new, maxReplacements: 1)),
        ("observations.csv", data),
      ])
  }

  /// The observations of the tests with one piece exchanged.
  static func data(_ slug: String, _ old: String, _ new: String) -> ErrorCase {
    precondition(baseData.contains(old), "\(slug): the data have no \(old)")
    return plan(
      slug, "version: 1", "version: 1", data: baseData.replacing(old, with: new, maxReplacements: 1)
    )
  }

  /// Other observations altogether.
  static func table(_ slug: String, _ text: String) -> ErrorCase {
    plan(slug, "version: 1", "version: 1", data: text)
  }

  static func series(_ slug: String, _ text: String) -> ErrorCase {
    ErrorCase(slug: slug, files: [("series.csv", text)], command: .series, path: "series.csv")
  }

  static func questions(_ slug: String, _ text: String) -> ErrorCase {
    ErrorCase(
      slug: slug, files: [("questions.csv", text)], command: .questions, path: "questions.csv")
  }

  static func verdicts(_ slug: String, _ text: String) -> ErrorCase {
    ErrorCase(
      slug: slug, files: [("verdicts.csv", text)], command: .verdicts, path: "verdicts.csv")
  }

  /// A frozen file with the seal that fits its rows, or another one. The fingerprint of these tests
  /// is the number of bytes.
  static func frozen(_ slug: String, _ rows: [String], seal: String? = nil) -> ErrorCase {
    let header =
      "record,name,area,year,kind,value,relation,probability,origin,no_change,drift,line,"
      + "q2.5,q10,q25,q50,q75,q90,q97.5"
    let text = ([header] + rows).map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).count
      return line + String(repeating: ",", count: 19 - cells) + "\n"
    }.joined()
    let bytes = text.unicodeScalars.filter { $0 != "«" && $0 != "»" }.count
    let sealed = "seal,sha256,,,,\(seal ?? "\(bytes)")" + String(repeating: ",", count: 13) + "\n"
    return ErrorCase(
      slug: slug, files: [("frozen.csv", text + sealed)], command: .frozen, path: "frozen.csv")
  }

  /// The files without marks, and the place between them.
  var unmarked: (files: [(name: String, bytes: [UInt8])], file: String?, range: Range<Int>?) {
    var place: (String, Range<Int>)?
    let plain = files.map { file -> (name: String, bytes: [UInt8]) in
      var scalars: [Unicode.Scalar] = []
      var start: Int?
      for scalar in file.text.unicodeScalars {
        switch scalar {
        case "«": start = scalars.count
        case "»": place = start.map { (file.name, $0..<scalars.count) }
        default: scalars.append(scalar)
        }
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      // ¿ stands for a byte that is no UTF-8, ␀ for a zero byte.
      let bytes = Array(String(text).utf8)
      return (file.name, Self.raw(bytes))
    }
    return (plain + workbooks, place?.0, place?.1)
  }

  private static func raw(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: [0xC2, 0xBF]) {
        result.append(0xFF)
        index += 2
      } else if bytes[index...].starts(with: [0xE2, 0x90, 0x80]) {
        result.append(0)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// Reads the files and gives all that is found.
  func diagnostics() throws -> [Diagnostic] {
    let folder = try TemporaryFolder()
    for file in unmarked.files { try folder.write(file.bytes, to: file.name) }
    switch command {
    case .plan:
      return PlanReader(options: .init(workingDirectory: folder.path)).read(path: path).diagnostics
    case .series:
      guard let bytes = unmarked.files.first?.bytes else { return [] }
      return SeriesReader.read(bytes, name: path).diagnostics
    case .importing:
      let path = WorkbookPath(path)
      guard let file = unmarked.files.first(where: { $0.name == path.file }) else { return [] }
      return ImportReader(names: names, areas: areas).read(file.bytes, path).diagnostics
    case .questions:
      guard let bytes = unmarked.files.first?.bytes else { return [] }
      return QuestionReader.read(bytes, name: path).diagnostics
    case .verdicts:
      guard let bytes = unmarked.files.first?.bytes else { return [] }
      return EarlierVerdictsReader.read(bytes, name: path).diagnostics
    case .frozen:
      guard let bytes = unmarked.files.first?.bytes else { return [] }
      return FrozenForecastReader { "\($0.count)" }.read(bytes, name: path).diagnostics
    }
  }
}
