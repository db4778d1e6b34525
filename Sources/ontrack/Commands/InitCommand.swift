import ArgumentParser
import Diagnostics
import Foundation
import PlanFiles

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a small plan with data that runs, every line explained.",
    discussion: """
      The folder is made where it is missing. Nothing is ever overwritten.

      Example:

        ontrack init my-plan
        ontrack targets my-plan
      """)

  @ArgumentParser.Argument(help: ArgumentHelp("The folder for the plan.", valueName: "dir"))
  var folder: String

  @OptionGroup(title: "Messages") var messages: MessageOptions

  func run() throws {
    let console = messages.console
    let files = PlanTemplate.starter.files.map { (path: path($0.name), contents: $0.contents) }
    let existing = files.filter { FileManager.default.fileExists(atPath: $0.path) }
    guard existing.isEmpty else {
      console.show(existing.map { .error("init-exists", at: nil, ["file": .text($0.path)]) })
      throw ExitStatus.outputFailure
    }
    try console.reporting { () throws(OutputFailure) in try makeFolder() }
    for file in files {
      try console.reporting { () throws(OutputFailure) in
        let destination = try Destination(path: file.path)
        try destination.write(Array(file.contents.utf8))
        try destination.finish()
      }
    }
    guard !messages.quiet else { return }
    let names = files.map { Diagnostics.Argument.text($0.path) }
    let text = Catalogue(messages.language).render(
      Message("init.next", ["files": .list(names), "folder": .text(folder)]))
    _ = FileBytes.write(Array((text + "\n").utf8), to: FileBytes.standardOutput)
  }

  private func path(_ name: String) -> String {
    (folder as NSString).appendingPathComponent(name)
  }

  private func makeFolder() throws(OutputFailure) {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      let number = errno == 0 ? EEXIST : errno
      throw OutputFailure(path: folder, number: number)
    }
  }
}
