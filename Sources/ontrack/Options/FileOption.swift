import ArgumentParser

/// Where a command writes: to the file that is named, else to standard output.
struct FileOption: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Write to a file instead of standard output: whole, or not at all.", valueName: "file"))
  var output: String?
}
