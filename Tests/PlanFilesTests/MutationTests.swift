import Diagnostics
import OrderedCollections
import Testing

@testable import PlanFiles

/// Whatever bytes come in: an answer, in bounded time and memory, and never a crash.
@Suite struct MutationTests {
  /// A small generator of its own (splitmix64), so that a failure names a seed that brings it back.
  struct Random {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
      return mixed ^ (mixed >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }
  }

  private static let pieces: [String] = [
    "&", "*", "!", "{", "}", "[", "]", ":", ": ", "- ", "\n", "\t", "\"", "'", "%", "#", "|", ">",
    "<<: ", "? ", "---\n", "...\n", "1e999", "-", "0,4", "10%", "\u{85}", "\u{2028}", "\u{F0000}",
    "\u{0}", "ế", "e\u{302}\u{301}", "2025", "null", "~", "true", ",", ";", "\r", "\u{FEFF}", "\\",
  ]

  private func mutated(_ bytes: [UInt8], _ random: inout Random) -> [UInt8] {
    var bytes = bytes
    for _ in 0...random.below(3) where !bytes.isEmpty {
      let at = random.below(bytes.count)
      switch random.below(6) {
      case 0: bytes[at] = UInt8(random.below(256))
      case 1: bytes.remove(at: at)
      case 2:
        let piece = Self.pieces[random.below(Self.pieces.count)]
        bytes.insert(contentsOf: Array(piece.utf8), at: at)
      case 3: bytes.removeSubrange(at..<min(bytes.count, at + random.below(40)))
      case 4:
        // A line twice, somewhere else.
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        bytes.insert(contentsOf: Array(lines[random.below(lines.count)]) + [0x0A], at: at)
      default: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + random.below(30))], at: at)
      }
    }
    return bytes
  }

  private func check(_ diagnostics: [Diagnostic], _ hasPlan: Bool, _ note: String) {
    let errors = diagnostics.filter { $0.severity == .error }
    #expect(hasPlan != !errors.isEmpty, "\(note)")
    #expect(diagnostics.count <= 101, "\(note)")
    let renderer = DiagnosticRenderer(.english)
    for diagnostic in diagnostics { #expect(!renderer.render(diagnostic).isEmpty) }
  }

  @Test(arguments: 0..<8)
  func aMutatedPlanIsReadOrRefused(block: Int) throws {
    let folder = try TemporaryFolder()
    try folder.write(ErrorCase.baseData, to: "observations.csv")
    let reader = PlanReader(options: .init(workingDirectory: folder.path))
    for number in 0..<125 {
      let seed = UInt64(block * 1000 + number)
      var random = Random(state: seed)
      let bytes = mutated(Array(ErrorCase.basePlan.utf8), &random)
      let reading = reader.read(bytes, name: "plan.yaml")
      check(reading.diagnostics, reading.plan != nil, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<4)
  func mutatedObservationsAreReadOrRefused(block: Int) throws {
    for number in 0..<250 {
      let seed = UInt64(50_000 + block * 1000 + number)
      var random = Random(state: seed)
      let bytes = mutated(Array(ErrorCase.baseData.utf8), &random)
      var reader = ObservationsReader(rules: ["poor": .init(isWhole: true), "insured": .init()])
      reader.read(bytes, name: "observations.csv")
      reader.finish()
      #expect(reader.bag.diagnostics.count <= 101, "seed \(seed)")
      let (series, diagnostics) = SeriesReader.read(bytes, name: "series.csv")
      #expect(series.isEmpty || !diagnostics.contains { $0.severity == .error }, "seed \(seed)")
    }
  }

  private func read(_ text: String) throws -> PlanReading {
    let folder = try TemporaryFolder()
    return PlanReader(options: .init(workingDirectory: folder.path))
      .read(Array(text.utf8), name: "plan.yaml")
  }

  @Test func aliasesOfAliasesAreNeverFollowed() throws {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...60 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    text += "? *a60\n: 1\n"
    let reading = try read(text)
    #expect(reading.diagnostics.contains { $0.slug == "yaml-anchor" })
    #expect(reading.plan == nil)
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "[{a: "])
  func deepNestingIsRefused(piece: String) throws {
    let reading = try read("a: " + String(repeating: piece, count: 5000))
    #expect(reading.plan == nil && reading.hasErrors)
    let block = (0..<900).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(try read(block).hasErrors)
  }

  @Test func hugeValuesAreRefusedOrRead() throws {
    let long = String(repeating: "x", count: 100_000)
    #expect(try read("version: 1\nname: \(long)\n").hasErrors)
    #expect(try read("version: 1\nname: \"\(long)\"\n\(long): 1\n").hasErrors)
    #expect(try read(String(repeating: "a: 1\n", count: 2_000)).hasErrors)
    let beyond = try read(String(repeating: "x", count: 2_000_000))
    #expect(beyond.diagnostics.map(\.slug) == ["plan-too-large"])
  }

  @Test func moreThanAHundredErrorsAreCounted() throws {
    let indicators = (0..<300).map { "  i\($0): {unt: people}\n" }.joined()
    let reading = try read("version: 1\nindicators:\n" + indicators)
    #expect(reading.diagnostics.count == 101)
    #expect(reading.diagnostics.last?.slug == "too-many")
  }

  @Test func everyDuplicateIsToldWithItsFirst() throws {
    let text = "version: 1\nname: a\nname: b\n\"name\": c\nthrough: 2026\nthrough: 2027\n"
    let found = try read(text).diagnostics.filter { $0.slug == "duplicate-key" }
    #expect(
      found.map { $0.span?.location ?? "" } == [
        "plan.yaml:3:1", "plan.yaml:4:1", "plan.yaml:6:1",
      ])
    let first = found.map { diagnostic in
      if case .place(let span)? = diagnostic.message.arguments["first"] {
        span.location
      } else {
        ""
      }
    }
    #expect(first == ["plan.yaml:2:1", "plan.yaml:2:1", "plan.yaml:5:1"])
  }
}
