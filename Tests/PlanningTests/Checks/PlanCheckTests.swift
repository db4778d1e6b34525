import Diagnostics
import Forecasting
import OrderedCollections
import Testing

@testable import Planning

/// Published figures held against each other: each identity as it holds, and as it does not.
@Suite struct PlanCheckTests {
  private static let source = SourceText(name: "observations.csv", text: "")

  /// A figure as printed, with its place: `1.10` has two decimals.
  private func fact(
    _ indicator: String, _ year: Int, _ printed: String, _ role: Fact.Role = .actual,
    of: String? = nil, status: ObservationStatus = .observed, area: String = "", line: Int = 2
  ) throws -> Fact {
    let point = printed.firstIndex(of: ".")
    return Fact(
      indicator: indicator, area: area, year: Year(year), value: try #require(Double(printed)),
      decimals: point.map { printed[$0...].count - 1 } ?? 0, role: role, status: status, of: of,
      span: SourceSpan(source: Self.source, line: line, column: 1, length: 1))
  }

  private func indicator(
    _ id: String, _ unit: Planning.Unit = .named("households"), of: String? = nil,
    count: String? = nil, parts: [String] = [], formula: String? = nil
  ) throws -> Indicator {
    Indicator(
      id: id, label: LocalizedText(id), unit: unit, kind: unit == .percent ? .share : .count,
      measure: .stock, bounds: unit == .percent ? .percentage : Bounds(lower: 0),
      decimals: unit == .percent ? 1 : 0, of: of, count: count, parts: parts,
      formula: try formula.map { Located(try Formula.parse($0, at: nil).formula) })
  }

  private func findings(
    _ indicators: [Indicator], _ facts: [Fact], targets: [Target] = []
  ) -> [Diagnostic] {
    PlanCheck(plan(indicators, facts, targets)).findings()
  }

  private func plan(_ indicators: [Indicator], _ facts: [Fact], _ targets: [Target]) -> Plan {
    let all = Facts(facts)
    return Plan(
      name: LocalizedText("P"), through: Year(2025), seed: 1,
      indicators: OrderedDictionary(uniqueKeysWithValues: indicators.map { ($0.id, $0) }),
      targets: OrderedDictionary(uniqueKeysWithValues: targets.map { ($0.id, $0) }),
      scenarios: [:], facts: all, areas: all.areas)
  }

  private func slugs(_ found: [Diagnostic]) -> [String] { found.map(\.slug) }

  // MARK: - Changes

  @Test(arguments: [
    ("1007", "-147", "861", true), ("1007", "-147", "860", false),
    ("169", "-146", "23", false), ("1.32", "-0.2", "1.1", false), ("1.32", "-0.2", "1.3", true),
  ])
  func aChangeIsHeldAgainstTheLevels(
    _ before: String, _ change: String, _ after: String, _ differs: Bool
  ) throws {
    let unit: Planning.Unit = before.contains(".") ? .percent : .named("households")
    let found = findings(
      [try indicator("x", unit)],
      [
        try fact("x", 2022, before, line: 2), try fact("x", 2023, change, .change, line: 3),
        try fact("x", 2023, after, line: 4),
      ])
    #expect(slugs(found) == (differs ? ["change-against-levels"] : []))
    guard differs, before == "1007" else { return }
    let arguments = try #require(found.first).message.arguments
    #expect(arguments["implied"] == .number(860, decimals: 0))
    #expect(arguments["after"] == .number(861, decimals: 0))
    #expect(found.first?.span?.start.line == 4)
    #expect(arguments["beforeAt"] != nil && arguments["changeAt"] != nil)
  }

  // MARK: - Plan ratios

  /// 147 of 101 is 145.54%: rounded 146, cut 145.
  @Test(arguments: [
    ("145", false), ("146", false), ("144", true), ("147", true), ("145.5", false),
    ("145.4", true),
  ])
  func aPlanRatioIsRoundedOrCut(_ ratio: String, _ differs: Bool) throws {
    let found = findings(
      [try indicator("x")],
      [
        try fact("x", 2023, "-147", .change), try fact("x", 2023, "101", .plan, of: "reduction"),
        try fact("x", 2023, ratio, .planRatio, of: "reduction"),
      ])
    #expect(slugs(found) == (differs ? ["plan-ratio"] : []))
  }

  @Test(arguments: [("106", false), ("107", true)])
  func aPlanRatioOfALevelIsTheFigureOverThePlan(_ ratio: String, _ differs: Bool) throws {
    let found = findings(
      [try indicator("jobs")],
      [
        try fact("jobs", 2023, "3928"), try fact("jobs", 2023, "3700", .plan),
        try fact("jobs", 2023, ratio, .planRatio),
      ])
    #expect(slugs(found) == (differs ? ["plan-ratio"] : []))
  }

  @Test func aReductionWithoutAPublishedChangeIsTheDifferenceOfTheLevels() throws {
    let facts = [
      try fact("x", 2022, "169"), try fact("x", 2023, "23"),
      try fact("x", 2023, "51", .plan, of: "reduction"),
    ]
    let right = try fact("x", 2023, "286", .planRatio, of: "reduction")
    let wrong = try fact("x", 2023, "45", .planRatio, of: "reduction")
    #expect(slugs(findings([try indicator("x")], facts + [right])) == [])
    #expect(slugs(findings([try indicator("x")], facts + [wrong])) == ["plan-ratio"])
  }

  // MARK: - Parts and formulas

  @Test(arguments: [("3928", false), ("3929", true)])
  func partsAddUpToTheirTotal(_ total: String, _ differs: Bool) throws {
    let indicators = [
      try indicator("all", parts: ["a", "b", "c"]), try indicator("a"), try indicator("b"),
      try indicator("c"),
    ]
    let facts = [
      try fact("all", 2023, total), try fact("a", 2023, "105"), try fact("b", 2023, "9"),
      try fact("c", 2023, "3814"),
    ]
    let found = findings(indicators, facts)
    #expect(slugs(found) == (differs ? ["parts-against-total"] : []))
    if differs { #expect(found.first?.message.arguments["sum"] == .number(3928, decimals: 0)) }
    // A year that has not all parts says nothing.
    #expect(slugs(findings(indicators, Array(facts.dropLast()))) == [])
  }

  @Test(arguments: [("0.03", false), ("0.3", true), ("0.22", true)])
  func aPublishedRateIsHeldAgainstItsFormula(_ rate: String, _ differs: Bool) throws {
    let found = findings(
      [
        try indicator("rate", .percent, formula: "100 * poor / all"), try indicator("poor"),
        try indicator("all"),
      ],
      [
        try fact("rate", 2023, rate), try fact("poor", 2023, "23"),
        try fact("all", 2023, "77500"),
      ])
    #expect(slugs(found) == (differs ? ["formula-against-figure"] : []))
  }

  // MARK: - Rates and counts

  private func rates() throws -> [Indicator] {
    [
      try indicator("poor-rate", .percent, of: "all", count: "poor"),
      try indicator("near-rate", .percent, of: "all", count: "near"), try indicator("poor"),
      try indicator("near"), try indicator("all"),
    ]
  }

  @Test func ratesThatAgreeWithinRoundingAreNotTold() throws {
    // 23 at 0.03% is 65,714 to 92,000 households, 861 at 1.1% is 74,870 to 82,000.
    let facts = [
      try fact("poor-rate", 2023, "0.03"), try fact("poor", 2023, "23"),
      try fact("near-rate", 2023, "1.1"), try fact("near", 2023, "861"),
    ]
    #expect(slugs(findings(try rates(), facts)) == [])
    #expect(slugs(findings(try rates(), facts + [try fact("all", 2023, "77500")])) == [])
  }

  @Test func aRateIsHeldAgainstItsPublishedBase() throws {
    let facts = [
      try fact("near-rate", 2023, "1.1"), try fact("near", 2023, "861"),
      try fact("all", 2023, "50000"),
    ]
    let found = findings(try rates(), facts)
    #expect(slugs(found) == ["rate-against-count"])
    #expect(found.first?.message.arguments["computed"] == .number(1.722, decimals: 2))
  }

  @Test func ratesOfOneBaseThatImplyTwoAreTold() throws {
    // The district's social insurance: 43% and 2.3% of what is called the same labour force.
    let indicators = [
      try indicator("compulsory-share", .percent, of: "labour", count: "compulsory"),
      try indicator("voluntary-share", .percent, of: "labour", count: "voluntary"),
      try indicator("compulsory"), try indicator("voluntary"),
    ]
    let facts = [
      try fact("compulsory-share", 2023, "43"), try fact("compulsory", 2023, "21335"),
      try fact("voluntary-share", 2023, "2.3"), try fact("voluntary", 2023, "2995"),
    ]
    let found = findings(indicators, facts)
    #expect(slugs(found) == ["bases-differ"])
    let arguments = try #require(found.first).message.arguments
    #expect(arguments["count"] == .number(2995, decimals: 0))
    #expect(arguments["otherRate"] == .number(43, decimals: 0))
  }

  // MARK: - Units

  private static let slips: [([String], Planning.Unit, Int?)] = [
    (["91.5", "92.4", "0.93"], .percent, 2023), (["0.5", "0.6", "0.7"], .percent, nil),
    (["91.5", "4", "93"], .percent, nil), (["3600", "3.9", "4100"], .named("people"), 2022),
    (["3", "2", "4"], .named("people"), nil),
  ]

  @Test(arguments: slips)
  func aFigureInAnotherUnitIsNoticed(
    _ values: [String], _ unit: Planning.Unit, _ suspect: Int?
  ) throws {
    let facts = try values.enumerated().map { try fact("x", 2021 + $0.offset, $0.element) }
    let found = findings([try indicator("x", unit)], facts)
    #expect(slugs(found) == (suspect == nil ? [] : ["unit-slip"]))
    if let suspect { #expect(found.first?.message.arguments["valueYear"] == .year(suspect)) }
  }

  @Test func aLoneFractionIsHeldAgainstItsTarget() throws {
    let target = Target(
      id: "t", indicator: "x", goal: .atLeast(95), when: .by(Year(2025)))
    let found = findings(
      [try indicator("x", .percent)], [try fact("x", 2023, "0.93")], targets: [target])
    #expect(slugs(found) == ["unit-slip-target"])
    // Where all figures are fractions, none of them stands out.
    let several = try ["0.91", "0.92", "0.93"].enumerated().map {
      try fact("x", 2021 + $0.offset, $0.element)
    }
    let all = findings([try indicator("x", .percent)], several, targets: [target])
    #expect(slugs(all) == ["unit-slip-goal"])
    let sound = findings(
      [try indicator("x", .percent)], [try fact("x", 2023, "93")], targets: [target])
    #expect(slugs(sound) == [])
  }

  @Test(arguments: [
    (Target.Goal.atLeast(0.95), Planning.Unit.percent, "93", true),
    (.between(0.9, 0.95), .percent, "93", true), (.atLeast(95), .percent, "93", false),
    (.atMost(1), .percent, "93", true), (.atMost(0), .percent, "93", false),
    (.atLeast(3.7), .named("people"), "3928", true),
    (.atMost(40), .named("people"), "3928", false), (.reduceBy(0.5), .percent, "93", false),
  ])
  func aGoalInAnotherUnitIsNoticed(
    _ goal: Target.Goal, _ unit: Planning.Unit, _ value: String, _ differs: Bool
  ) throws {
    let target = Target(id: "t", indicator: "x", goal: goal, when: .by(Year(2025)))
    let plan = plan([try indicator("x", unit)], [try fact("x", 2023, value)], [target])
    #expect(slugs(PlanCheck(plan).findings()) == (differs ? ["unit-slip-goal"] : []))
    #expect(slugs(PlanCheck(plan).unitWarnings()) == (differs ? ["unit-slip-goal"] : []))
  }

  @Test func oneSlipAmongTheFiguresIsNotToldOfTheGoal() throws {
    let target = Target(id: "t", indicator: "x", goal: .atLeast(95), when: .by(Year(2025)))
    let facts = try ["91.5", "92.4", "0.93"].enumerated().map {
      try fact("x", 2021 + $0.offset, $0.element)
    }
    let found = findings([try indicator("x", .percent)], facts, targets: [target])
    #expect(slugs(found) == ["unit-slip"])
  }

  // MARK: - Targets, sources, gaps

  @Test func thePlansTargetIsHeldAgainstThePublishedOne() throws {
    let facts = [try fact("x", 2023, "23"), try fact("x", 2024, "0", .target)]
    func asked(_ value: Double, _ status: Target.Status) -> Target {
      Target(
        id: "t", indicator: "x", goal: .atMost(value), when: .by(Year(2024)), status: status)
    }
    let x = [try indicator("x")]
    #expect(slugs(findings(x, facts, targets: [asked(0, .official)])) == [])
    #expect(slugs(findings(x, facts, targets: [asked(5, .official)])) == ["target-against-data"])
    #expect(slugs(findings(x, facts, targets: [asked(5, .assumed)])) == [])
  }

  @Test func whatNobodyShouldBeSurprisedByIsNoted() throws {
    let facts = [
      try fact("x", 2018, "60", line: 2), try fact("x", 2021, "55", line: 3),
      try fact("x", 2021, "40", status: .context, line: 4),
      try fact("x", 2022, "52", status: .break, line: 5),
    ]
    let found = findings([try indicator("x")], facts)
    #expect(slugs(found) == ["gap", "sources-disagree", "break"])
    #expect(found.allSatisfy { $0.severity == .note })
    #expect(found.first?.message.arguments["missing"] == .number(2, decimals: 0))
  }

  @Test func partsOfAYearAreNotHeldAgainstWholeOnes() throws {
    let facts = [
      try fact("x", 2022, "1000"), try fact("x", 2023, "-100", .change),
      try fact("x", 2023, "950", status: .partial),
    ]
    #expect(slugs(findings([try indicator("x")], facts)) == [])
  }

  @Test func areasAreCheckedOnTheirOwn() throws {
    let facts = [
      try fact("x", 2022, "100", area: "A"), try fact("x", 2023, "-10", .change, area: "A"),
      try fact("x", 2023, "90", area: "A"), try fact("x", 2022, "100", area: "B"),
      try fact("x", 2023, "-10", .change, area: "B"), try fact("x", 2023, "95", area: "B"),
    ]
    #expect(slugs(findings([try indicator("x")], facts)) == ["change-against-levels"])
  }
}
