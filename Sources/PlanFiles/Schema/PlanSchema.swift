public import Diagnostics

/// The JSON Schema (draft 7) of a plan, by which editors complete and explain it while it is written.
///
/// The schema knows the keys, their forms and which of them go together; what needs the data or other
/// parts of the plan (whether an indicator exists, whether a year lies ahead) only the reader knows.
/// A plan that the reader takes is valid; what the schema refuses, the reader refuses too.
public struct PlanSchema: Sendable {
  /// What the file is that the schema describes.
  public enum Subject: Sendable {
    case plan
    /// A scenario in a file of its own, beside the plan.
    case scenario
  }

  /// The schema as a JSON document, with its explanations in the language.
  public let text: String

  public init(_ subject: Subject = .plan, language: Language) {
    let catalogue = Catalogue(language)
    let isPlan = subject == .plan
    let levels = Self.levels.map { ($0.name, $0.definition(in: catalogue)) }
    let root = Self.levels.first { $0.name == (isPlan ? "plan" : "scenario") }
    guard let root else { preconditionFailure("no level for \(subject)") }
    let head: JSONValue = [
      "$schema": "http://json-schema.org/draft-07/schema#",
      "title": .text(catalogue.render(Message(isPlan ? "schema.plan" : "schema.scenario"))),
    ]
    // The root is written out and not referred to: beside a `$ref` nothing else would count.
    var body = root.definition(in: catalogue)
    if !isPlan { body = body.adding(["required": ["why"]]) }
    text =
      head.adding(body)
      .adding(["definitions": JSONValue(levels.filter { $0.0 != "plan" } + SchemaForm.definitions)])
      .document
  }

  /// Every mapping of the grammar whose keys are known.
  static let levels: [SchemaLevel] = [
    plan, indicator, trend, ledger, target, override, scenario, lever, recovery, distribution,
    correlation, gate, link, event,
  ]
}
