import ArgumentParser
import Diagnostics
import Foundation

/// How many threads work; no result depends on it.
struct ThreadOptions: ParsableArguments {
  @Option(help: "How many series are worked on at a time. (default: one a processor)")
  var threads: Int?

  func validate() throws {
    if let threads, !(1...64).contains(threads) {
      throw UsageError(
        "range",
        [
          "option": "--threads", "least": 1, "most": 64,
          "value": .number(Double(threads), decimals: 0),
        ])
    }
  }

  var count: Int { threads ?? Self.available }

  /// One a processor, within reason.
  static var available: Int { min(max(ProcessInfo.processInfo.activeProcessorCount, 1), 16) }
}
