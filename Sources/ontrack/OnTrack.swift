import ArgumentParser

@main
struct OnTrack: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "ontrack")
}
