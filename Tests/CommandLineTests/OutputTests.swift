import Foundation
import Testing

/// What holds for the output of all commands.
@Suite struct OutputTests {
  static let plan = "scenarios/thuong-tin"

  static let commands: [[String]] = [
    ["check", plan], ["fit", plan], ["forecast", plan, "--scenario", "all"], ["targets", plan],
    ["targets", plan, "--scenario", "all", "--standard", "all"], ["compare", plan],
    ["explain", plan, "plan-under-storm"], ["backtest", "scenarios/viet-nam"],
    ["decide", plan], ["ledger", plan, "--scenario", "case-by-case-loans"],
  ]

  @Test(arguments: commands, ["table", "json"])
  func twiceTheSameInputGivesTheSameBytes(_ command: [String], _ format: String) throws {
    let sandbox = try Sandbox()
    let first = try sandbox.run(command + ["--format", format])
    let second = try sandbox.run(command + ["--format", format])
    #expect(first == second)
    #expect(first.status == 0)
    #expect(!first.output.isEmpty)
  }

  @Test(arguments: commands, ["en", "vi"])
  func tablesFitAHundredColumns(_ command: [String], _ language: String) throws {
    // The first line of a diagnostic is one line for machines, however long.
    guard command[0] != "check" else { return }
    let result = try Sandbox().run(command + ["--lang", language])
    let wide = result.output.split(separator: "\n").filter { $0.count > 100 }
    #expect(wide.isEmpty, "\(wide)")
  }

  @Test(arguments: commands, [40, 60])
  func narrowTerminalsGetNarrowText(_ command: [String], _ width: Int) throws {
    guard command[0] != "check" else { return }
    let result = try Sandbox().run(command + ["--width", "\(width)"])
    let wide = result.output.split(separator: "\n").filter { $0.count > width }
    #expect(wide.isEmpty, "\(wide)")
  }

  /// `COLUMNS` narrows tables where the output is no terminal; never beyond 100, and not in files.
  @Test func columnsOfTheEnvironmentCount() throws {
    let sandbox = try Sandbox()
    func targets(_ columns: String?, _ more: [String] = []) throws -> String {
      try sandbox.run(
        Repository.command(), ["targets", Self.plan] + more,
        environment: columns.map { ["COLUMNS": $0] } ?? [:]
      ).output
    }
    let plain = try targets(nil)
    #expect(try targets("60") == targets(nil, ["--width", "60"]))
    for columns in ["200", "100", "wide", "-5", "3", ""] { #expect(try targets(columns) == plain) }
    _ = try targets("60", ["--output", "table.txt"])
    #expect(try sandbox.read("table.txt") == plain)
  }

  @Test(arguments: commands, ["csv", "json"])
  func numbersForProgramsAreShortAndPlain(_ command: [String], _ format: String) throws {
    let english = try Sandbox().run(command + ["--format", format, "--lang", "en"])
    for match in english.output.matches(of: /[0-9]+\.[0-9]+/) {
      let digits = match.output.filter(\.isNumber).drop { $0 == "0" }
      #expect(digits.count <= 9, "\(match.output)")
    }
  }

  @Test(arguments: [
    ["forecast", plan, "--scenario", "all"], ["targets", plan], ["compare", plan],
  ])
  func theLanguageChangesNoResult(_ command: [String]) throws {
    let sandbox = try Sandbox()
    let english = try sandbox.run(command + ["--format", "csv", "--lang", "en"])
    let vietnamese = try sandbox.run(command + ["--format", "csv", "--lang", "vi"])
    #expect(english.output == vietnamese.output)
  }

  @Test func shuffledRowsGiveTheSameVerdicts() throws {
    let sandbox = try Sandbox()
    let file = "notebooks-data/thuong-tin/observations.csv"
    let lines = try sandbox.read(file).split(separator: "\n").map(String.init)
    let before = try sandbox.run(["targets", Self.plan, "--format", "csv", "--scenario", "all"])
    let rows = lines.dropFirst()
    for shuffled in [Array(rows.reversed()), rows.sorted(), rows.sorted { $0.count < $1.count }] {
      try sandbox.write(([lines[0]] + shuffled).joined(separator: "\n") + "\n", to: file)
      let after = try sandbox.run(["targets", Self.plan, "--format", "csv", "--scenario", "all"])
      #expect(after.output == before.output)
      #expect(after.status == 0)
    }
  }

  @Test func theOrderOfScenariosIsTheOrderAsked() throws {
    let result = try Sandbox().run([
      "forecast", Self.plan, "--scenario", "plan", "--scenario", "baseline", "--format", "csv",
    ])
    var scenarios: [Substring] = []
    for line in result.output.split(separator: "\n").dropFirst() {
      let name = line.prefix { $0 != "," }
      if scenarios.last != name { scenarios.append(name) }
    }
    #expect(scenarios == ["plan", "baseline"])
  }

  @Test func aFileHoldsWhatStandardOutputWouldHave() throws {
    let sandbox = try Sandbox()
    let printed = try sandbox.run(["targets", Self.plan])
    let written = try sandbox.run(["targets", Self.plan, "--output", "result.txt"])
    #expect(written.output.isEmpty)
    #expect(written.status == 0)
    #expect(try sandbox.read("result.txt") == printed.output)
    #expect(sandbox.allNames() == ["notebooks-data", "result.txt", "scenarios"])
  }

  @Test func aFailureLeavesTheOldFileAndNothingElse() throws {
    let sandbox = try Sandbox()
    try sandbox.write("kept", to: "result.csv")
    try sandbox.write("unique_id,ds,y\na,2020,1\na,2021,many\n", to: "series.csv")
    let result = try sandbox.run([
      "forecast", "series.csv", "--horizon", "2", "--output", "result.csv",
    ])
    #expect(result.status == 65)
    #expect(try sandbox.read("result.csv") == "kept")
    #expect(sandbox.allNames() == ["notebooks-data", "result.csv", "scenarios", "series.csv"])
  }

  @Test func anErrorPrintsNothingOnStandardOutput() throws {
    let sandbox = try Sandbox()
    try sandbox.write("unique_id,ds,y\na,2020,1\nb,2021,many\n", to: "series.csv")
    let result = try sandbox.run(["forecast", "series.csv", "--horizon", "2"])
    #expect(result.status == 65)
    #expect(result.output.isEmpty)
    #expect(result.messages.contains("series.csv:3:8: error["))
  }

  @Test func outputThatCannotBeWrittenIsAnError() throws {
    let sandbox = try Sandbox()
    for path in ["no/such/folder/file.csv", "scenarios"] {
      let result = try sandbox.run(["targets", Self.plan, "--output", path])
      #expect(result.status == 74)
      #expect(result.messages.contains("error[output-unwritable]"))
    }
    #expect(sandbox.allNames() == ["notebooks-data", "scenarios"])
  }

  @Test func aFullDiskIsAnErrorOfOutput() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let sandbox = try Sandbox()
    let printed = try sandbox.shell("ontrack targets \(Self.plan) > /dev/full")
    #expect(printed.status == 74)
    #expect(printed.messages.contains("error[output-standard]"))
    let written = try sandbox.run(["targets", Self.plan, "--output", "/dev/full"])
    #expect(written.status == 74)
    #expect(FileManager.default.fileExists(atPath: "/dev/full"))
  }

  @Test func devicesAndLinksStayWhatTheyAre() throws {
    let sandbox = try Sandbox()
    let result = try sandbox.run(["targets", Self.plan, "--output", "/dev/null"])
    #expect(result.status == 0)
    let attributes = try FileManager.default.attributesOfItem(atPath: "/dev/null")
    #expect(attributes[.type] as? FileAttributeType == .typeCharacterSpecial)

    try sandbox.write("old", to: "real.txt")
    try FileManager.default.createSymbolicLink(
      at: sandbox.path("link.txt"), withDestinationURL: sandbox.path("real.txt"))
    #expect(try sandbox.run(["targets", Self.plan, "--output", "link.txt"]).status == 0)
    #expect(try sandbox.read("real.txt").hasPrefix("Thường Tín"))
    let link = try FileManager.default.attributesOfItem(atPath: sandbox.path("link.txt").path)
    #expect(link[.type] as? FileAttributeType == .typeSymbolicLink)
  }

  @Test func aReaderWhoLeavesEarlyIsNoError() throws {
    let sandbox = try Sandbox()
    var series = "unique_id,ds,y\n"
    for id in 0..<600 { series += "s\(id),2020,\(id)\ns\(id),2021,\(id + 1)\n" }
    try sandbox.write(series, to: "series.csv")
    let line = "forecast series.csv --horizon 9 --lower 0 --format csv"
    let result = try sandbox.shell("(ontrack \(line); echo $? > status) | head -n 1")
    #expect(result.output == "unique_id,ds,yhat,lo-80,hi-80,lo-95,hi-95\n")
    #expect(result.messages.isEmpty)
    #expect(try sandbox.read("status") == "0\n")
  }

  @Test func quietKeepsNotesBackButNotErrors() throws {
    let sandbox = try Sandbox()
    let series = "unique_id,ds,y\na,2020,1\n"
    let loud = try sandbox.run(["forecast", "-", "--horizon", "1"], input: series)
    let quiet = try sandbox.run(["forecast", "-", "--horizon", "1", "--quiet"], input: series)
    #expect(loud.messages.contains("note[series-no-bound]"))
    #expect(quiet.messages.isEmpty)
    #expect(quiet.output == loud.output)
    let broken = try sandbox.run(["forecast", "-", "--horizon", "1", "--quiet"], input: "")
    #expect(broken.status == 65)
    #expect(broken.messages.contains("error["))
  }

  @Test func theSeedChangesDrawsAndNotExactFigures() throws {
    let sandbox = try Sandbox()
    func rows(_ seed: String) throws -> [Substring] {
      try sandbox.run(["targets", Self.plan, "--format", "csv", "--seed", seed]).output
        .split(separator: "\n")
    }
    #expect(try rows("1") == rows("2"))
    let first = try sandbox.run(["compare", Self.plan, "--format", "csv", "--seed", "1"])
    let second = try sandbox.run(["compare", Self.plan, "--format", "csv", "--seed", "2"])
    #expect(first.output != second.output)
  }

  @Test func thePlanAtTheRootOfItsFolderIsTheSame() throws {
    let sandbox = try Sandbox()
    let folder = try sandbox.run(["targets", Self.plan])
    let file = try sandbox.run(["targets", "\(Self.plan)/plan.yaml"])
    #expect(folder == file)
  }

  @Test func initWritesAPlanThatRuns() throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.run(["init", "new/plan"]).status == 0)
    for command in ["check", "fit", "forecast", "targets", "compare"] {
      let result = try sandbox.run([command, "new/plan"])
      #expect(result.status == 0, "\(command): \(result.messages)")
      #expect(result.messages.isEmpty, "\(command): \(result.messages)")
    }
    let again = try sandbox.run(["init", "new/plan"])
    #expect(again.status == 74)
    #expect(again.messages.contains("error[init-exists]"))
  }

  @Test(arguments: ["init", "check", "fit", "forecast", "targets", "compare", "explain"])
  func helpHasAnExample(_ command: String) throws {
    let result = try Sandbox().run([command, "--help"])
    #expect(result.status == 0)
    #expect(result.output.contains("Example:\n"))
    #expect(result.output.contains("  ontrack \(command) "))
  }

  /// A terminal that can show them gets pictures; a file and a pipe do not, nor one that cannot.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
  func aTerminalShowsPictures() throws {
    func run(_ environment: String, _ tail: String = "") throws -> String {
      let line = "\(environment) ontrack forecast scenarios/first-steps\(tail)"
      return try Sandbox().shell("script -qec '\(line)' /dev/null").output
    }
    #expect(try run("COLUMNS=110 TERM=xterm LC_ALL=C.UTF-8").contains("━━○━━"))
    #expect(try !run("COLUMNS=110 TERM=xterm LC_ALL=C").contains("━"))
    #expect(try !run("COLUMNS=110 TERM=dumb LC_ALL=C.UTF-8").contains("━"))
    #expect(try !run("COLUMNS=60 TERM=xterm LC_ALL=C.UTF-8").contains("━"))
    #expect(try !run("TERM=xterm LC_ALL=C.UTF-8", " | cat").contains("━"))
  }
}
