import Diagnostics
import Foundation
import Testing

@testable import PlanFiles

/// The schema of a plan and the reader of plans say the same.
@Suite struct PlanSchemaTests {
  static let schema = PlanSchema(language: .english)

  static func validator(_ subject: PlanSchema.Subject = .plan) throws -> SchemaValidator {
    SchemaValidator(root: try Instance(json: PlanSchema(subject, language: .english).text))
  }

  private func node(_ text: String) throws -> PlanNode {
    try #require(YAMLReader.read(SourceText(name: "plan.yaml", text: text)).0)
  }

  /// A plan with a key that nobody knows in each of its mappings.
  private static let strange = """
    version: 1
    data: figures.csv
    through: 2026
    strange: 1
    indicators:
      poor:
        unit: households
        better: lower
        trend: {family: linear, strange: 1}
        ledger: {exits: inferred, strange: 1}
        strange: 1
    targets:
      none: {indicator: poor, at_most: 0, by: 2026, strange: 1}
    scenarios:
      visits:
        why: A reason.
        strange: 1
        levers:
          poor:
            - {shock: +4, in: 2026, recovery: {years: 2, strange: 1}, strange: 1}
            - {pace: {dist: normal, mean: 1, sd: 0.2, strange: 1}}
        targets:
          none: {at_most: 2, strange: 1}
    correlations: [{of: [a, b], rank: 0.5, strange: 1}]
    gates:
      held: {target: all, verdict: met, strange: 1}
    links:
      drawn: {from: a, to: b, evidence: fitted, strange: 1}
    events:
      storm: {scenario: visits, strange: 1}

    """

  /// The keys that the reader takes at each place, as it tells them itself.
  private func readersKeys() throws -> [String: Set<String>] {
    let folder = try TemporaryFolder()
    try folder.write(Self.strange, to: "plan.yaml")
    let reading = PlanReader(options: .init(workingDirectory: folder.path)).read(path: "plan.yaml")
    var keys: [String: Set<String>] = [:]
    for diagnostic in reading.diagnostics where diagnostic.slug == "unknown-key" {
      guard case .message(let place)? = diagnostic.message.arguments["where"],
        case .list(let known)? = diagnostic.message.arguments["known"]
      else { continue }
      #expect(keys[place.slug] == nil, "\(place.slug) is written twice")
      keys[place.slug] = Set(
        known.compactMap { if case .text(let key) = $0 { key } else { nil } })
    }
    return keys
  }

  @Test func noKeyIsInTheReaderAndNotInTheSchemaNorTheOtherWayRound() throws {
    let reader = try readersKeys()
    var schema: [String: Set<String>] = [:]
    for level in PlanSchema.levels {
      schema[level.place] = Set(level.keys)
      #expect(Set(level.keys).count == level.keys.count, "\(level.name) has a key twice")
      #expect(Set(level.required).isSubset(of: level.keys))
    }
    #expect(reader.keys.sorted() == schema.keys.sorted())
    for (place, keys) in reader {
      let other = schema[place] ?? []
      #expect(keys.subtracting(other).sorted() == [], "\(place): not in the schema")
      #expect(other.subtracting(keys).sorted() == [], "\(place): not in the reader")
    }
  }

  /// A new mapping of the reader comes with words for it, and these stand in its source.
  @Test func everyMappingOfTheReaderIsALevelOfTheSchema() throws {
    var places: Set<String> = []
    for folder in ["Plan", "Reading"] {
      let path = repository + "/Sources/PlanFiles/" + folder
      for name in try FileManager.default.contentsOfDirectory(atPath: path) {
        let text = try String(contentsOfFile: path + "/" + name, encoding: .utf8)
        for match in text.matches(of: /"(word\.in-[a-z-]+)"/) { places.insert(String(match.1)) }
      }
    }
    #expect(places.count >= 12)
    #expect(places.sorted() == Set(PlanSchema.levels.map(\.place)).sorted())
  }

  static let examples: [String] = {
    let folder = repository + "/scenarios"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { FileManager.default.fileExists(atPath: "\(folder)/\($0)/plan.yaml") }
      .sorted()
  }()

  @Test(arguments: examples)
  func everyExampleIsValid(_ name: String) throws {
    let text = try String(
      contentsOfFile: "\(repository)/scenarios/\(name)/plan.yaml", encoding: .utf8)
    #expect(try Self.validator().faults(Instance(try node(text))) == [])
  }

  @Test func theStarterIsValid() throws {
    #expect(Self.examples.count >= 6)
    let starter = try #require(PlanTemplate.starter.files.first { $0.name == "plan.yaml" })
    #expect(try Self.validator().faults(Instance(try node(starter.contents))) == [])
  }

  /// What the schema refuses, the reader refuses too: nothing that is right is marked in an editor.
  @Test func noPlanIsRefusedThatTheReaderTakes() throws {
    let validator = try Self.validator()
    var taken = 0
    for error in ErrorCase.all where error.command == .plan && error.path == "plan.yaml" {
      guard let file = error.unmarked.files.first(where: { $0.name == "plan.yaml" }),
        let node = YAMLReader.read(
          SourceText(name: "plan.yaml", text: String(decoding: file.bytes, as: UTF8.self))
        ).0
      else { continue }
      if try error.diagnostics().contains(where: { $0.severity == .error }) { continue }
      taken += 1
      #expect(validator.faults(Instance(node)) == [], "\(error.slug)")
    }
    #expect(taken >= 5)
  }

  /// Mistakes of form are seen without any data.
  @Test(arguments: [
    "unknown-key", "missing-key", "unknown-word", "lever-none", "lever-two",
    "lever-option", "lever-year-missing", "lever-saturate", "lever-set", "target-no-goal",
    "target-two-goals", "target-no-year", "target-between", "expected-mapping", "expected-year",
    "expected-number", "expected-true", "plan-number-comma", "plan-number-percent", "plan-version",
    "whole-range", "number-range", "scenario-why", "gate-asks-nothing", "dist-option",
    "best-of-few", "language-unknown", "trend-breaks", "name-form", "correlation-alone",
  ])
  func aMistakeOfFormIsSeen(_ slug: String) throws {
    let error = try #require(ErrorCase.all.first { $0.slug == slug }, "no case of that name")
    let file = try #require(error.unmarked.files.first { $0.name == "plan.yaml" })
    let node = try node(String(decoding: file.bytes, as: UTF8.self))
    #expect(try !Self.validator().faults(Instance(node)).isEmpty)
  }

  @Test func everyKeyIsExplainedInBothLanguages() {
    let used = Set(
      PlanSchema.levels.flatMap { level in level.keys.map { level.slug(of: $0) } }
        + ["schema.plan", "schema.scenario"])
    for language in Language.allCases {
      let entries = Set(Catalogue(language).entries.keys.filter { $0.hasPrefix("schema.") })
      #expect(used.subtracting(entries).sorted() == [])
      #expect(entries.subtracting(used).sorted() == [])
    }
    #expect(PlanSchema(language: .vietnamese).text.contains("Các chỉ tiêu cần đạt"))
  }

  @Test func aScenarioFileHasItsOwnSchema() throws {
    let validator = try Self.validator(.scenario)
    let good = "why: A reason.\nlevers:\n  poor: [{pace: 1.3, from: 2025}]\n"
    #expect(validator.faults(Instance(try node(good))) == [])
    for bad in ["levers: {poor: {pace: 1.3}}\n", good + "version: 1\n"] {
      #expect(!validator.faults(Instance(try node(bad))).isEmpty, "\(bad)")
    }
  }

  /// The file beside the examples; `RECORD_GOLDEN=1` writes it.
  @Test func theFileBesideTheExamplesIsTheSchema() throws {
    let path = repository + "/scenarios/plan.schema.json"
    if ErrorCatalogueTests.isRecording {
      try Self.schema.text.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == Self.schema.text)
  }

  @Test(arguments: examples)
  func theExampleNamesTheSchemaForEditors(_ name: String) throws {
    let text = try String(
      contentsOfFile: "\(repository)/scenarios/\(name)/plan.yaml", encoding: .utf8)
    #expect(text.contains("\n# yaml-language-server: $schema=../plan.schema.json\n"))
  }
}
