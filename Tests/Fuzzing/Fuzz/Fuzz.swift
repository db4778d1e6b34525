import Foundation

/// What is fuzzed. One binary for all: the fuzzer counts what an input reaches in any library.
enum Subject: String, CaseIterable {
  case tables, observations, yaml, plans, series, formulas, workbooks

  /// Chosen by ONTRACK_FUZZ.
  static let chosen: Subject = {
    let name = ProcessInfo.processInfo.environment["ONTRACK_FUZZ"] ?? ""
    guard let subject = Subject(rawValue: name) else {
      fatalError("ONTRACK_FUZZ is one of \(allCases.map(\.rawValue))")
    }
    return subject
  }()

  /// The laws that the input breaks.
  func broken(by bytes: [UInt8]) -> [String] {
    switch self {
    case .tables: fuzzTables(bytes)
    case .observations: fuzzObservations(bytes)
    case .yaml: fuzzYAML(bytes)
    case .plans: fuzzPlans(bytes)
    case .series: fuzzSeries(bytes)
    case .formulas: fuzzFormulas(bytes)
    case .workbooks: fuzzWorkbooks(bytes)
    }
  }
}

/// The loop of libFuzzer: it makes inputs, calls the function, and looks at what was reached.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ take: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

@main enum Fuzz {
  static func main() throws {
    _ = Subject.chosen
    // `--seeds DIR`: plans without an error, which the files of the repository hardly hold.
    if CommandLine.arguments.count == 3, CommandLine.arguments[1] == "--seeds" {
      for number in 0..<40 {
        let file = URL(fileURLWithPath: CommandLine.arguments[2] + "/seeded-\(number)")
        try Data(planInput(SeededPlan(seed: 1, number: number))).write(to: file)
      }
      return
    }
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    // A trap in the libraries ends the run as much as a broken law does.
    let status = runFuzzer(&count, &arguments) { data, size in
      let bytes = Array(UnsafeBufferPointer(start: data, count: size))
      let broken = Subject.chosen.broken(by: bytes)
      if !broken.isEmpty { fatalError("broken: \(broken.prefix(5).joined(separator: "\n"))") }
      return 0
    }
    exit(status)
  }
}
