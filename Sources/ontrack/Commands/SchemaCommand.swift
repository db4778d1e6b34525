import ArgumentParser
import Diagnostics
import PlanFiles

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a plan, by which editors complete and explain it.",
    discussion: """
      Write it beside your plan, and name it in a comment of the plan. Editors with YAML support then \
      offer the keys, explain them, and mark what is no plan while you type. ontrack check says the \
      rest: what needs the data.

      Example:

        ontrack schema --output my-plan/plan.schema.json
        echo '# yaml-language-server: $schema=plan.schema.json' >> my-plan/plan.yaml
        ontrack schema --scenario-file --lang vi --output my-plan/scenario.schema.json
      """)

  @Flag(
    help: "The schema of a scenario in a file of its own, which lies beside the plan.")
  var scenarioFile = false

  @OptionGroup var file: FileOption

  @Option(name: .customLong("lang"), help: "Language of the explanations.")
  var language: Language = .english

  func run() throws {
    let schema = PlanSchema(scenarioFile ? .scenario : .plan, language: language)
    try Console(language: language, isQuiet: false).reporting { () throws(OutputFailure) in
      let destination = try Destination(path: file.output)
      try destination.write(Array(schema.text.utf8))
      try destination.finish()
    }
  }
}
