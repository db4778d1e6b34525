import Diagnostics
import Forecasting
import Foundation
import OrderedCollections
import Planning
import Tabular

/// Reads a plan with its scenarios and data.
///
/// All independent errors of all its files are found in one reading; a missing plan ends it at once.
public struct PlanReader: Sendable {
  public let options: PlanReadingOptions

  public init(options: PlanReadingOptions) { self.options = options }

  /// Reads the plan at a path: a YAML file, or a folder with a `plan.yaml` in it.
  ///
  /// Other YAML files in the plan's folder that hold a scenario (`why`, `levers`, `extends` or
  /// `targets` at their top, no `indicators`) are scenarios of the plan, named after their files.
  public func read(path: String) -> PlanReading {
    let absolute = PlanPaths.absolute(path, from: options.workingDirectory)
    let file =
      InputFile.isFolder(absolute)
      ? (path.isEmpty || path == "." ? "" : path + "/") + "plan.yaml"
      : path
    let name = PlanPaths.normalized(file)
    let full = PlanPaths.absolute(name, from: options.workingDirectory)
    switch InputFile.read(full, limit: YAMLReader.byteLimit) {
    case .missing:
      let slug = name == PlanPaths.normalized(path) ? "plan-missing" : "plan-missing-in-folder"
      return PlanReading(
        plan: nil,
        diagnostics: [.error(slug, at: nil, ["file": .text(name), "folder": .text(path)])],
        isMissingFile: true)
    case .unreadable:
      return PlanReading(
        plan: nil, diagnostics: [.error("file-unreadable", at: nil, ["file": .text(name)])],
        isMissingFile: true)
    case .tooLarge:
      let limit = Argument.number(Double(YAMLReader.byteLimit), decimals: 0)
      return PlanReading(
        plan: nil,
        diagnostics: [
          .error("file-too-large", at: nil, ["file": .text(name), "limit": limit])
        ])
    case .bytes(let bytes):
      return read(bytes, name: name, file: full)
    }
  }

  /// Reads a plan from its bytes; `name` is its path as shown, and where its own paths start.
  func read(_ bytes: [UInt8], name: String, file: String? = nil) -> PlanReading {
    var folder = (name as NSString).deletingLastPathComponent
    if folder == "." { folder = "" }
    var assembly = PlanAssembly(
      paths: PlanPaths(folder: folder, options: options), options: options)
    guard let source = assembly.decoded(bytes, name: name) else {
      return assembly.reading(plan: nil)
    }
    let siblings = file.map { Self.siblings(of: $0, shownIn: folder) } ?? []
    let plan = assembly.plan(from: source, siblings: siblings)
    return assembly.reading(plan: plan)
  }

  /// The other YAML files of the plan's folder, by name.
  private static func siblings(of file: String, shownIn folder: String) -> [String] {
    let directory = (file as NSString).deletingLastPathComponent
    let own = (file as NSString).lastPathComponent
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    return names.filter { name in
      (name.hasSuffix(".yaml") || name.hasSuffix(".yml")) && name != own && !name.hasPrefix(".")
    }
    .sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    .map { folder.isEmpty ? $0 : folder + "/" + $0 }
  }
}
