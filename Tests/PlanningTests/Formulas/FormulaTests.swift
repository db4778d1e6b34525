import Diagnostics
import Forecasting
import OrderedCollections
import Probability
import Testing

@testable import Planning

@Suite struct FormulaTests {
  @Test func formulaIsReadWithPrecedence() throws {
    let parsed = try Formula.parse("100 * poor / households", at: nil)
    #expect(
      parsed.formula
        == .quotient(.product(.number(100), .indicator("poor")), .indicator("households")))
    #expect(
      try Formula.parse("a - b - c * -2.5", at: nil).formula
        == .difference(
          .difference(.indicator("a"), .indicator("b")),
          .product(.indicator("c"), .negated(.number(2.5)))))
    #expect(
      try Formula.parse("(a+b)*previous(a)", at: nil).formula
        == .product(.sum(.indicator("a"), .indicator("b")), .previous("a")))
    #expect(try Formula.parse("previous", at: nil).formula == .indicator("previous"))
  }

  /// The caret stands under the first scalar that is wrong; `^` marks it.
  @Test(arguments: [
    ("1,5 * a", " ^", "formula-unexpected"), ("a +", "   ^", "formula-ends-early"),
    ("a b", "  ^", "formula-unexpected"), ("(a", "^", "formula-open-parenthesis"),
    ("a)", " ^", "formula-unexpected"), ("* a", "^", "formula-unexpected"),
    ("previous(2)", "         ^", "formula-previous-of"),
    ("1.007.2 * a", "^", "formula-number"), ("5. * a", "^", "formula-number"),
    ("hộ % 2", "   ^", "formula-unexpected"), ("", "^", "formula-ends-early"),
  ])
  func syntaxErrorStandsAtItsPlace(_ text: String, _ marker: String, _ slug: String) throws {
    let source = SourceText(name: "plan.yaml", text: text)
    let span = SourceSpan(source: source, line: 3, column: 14, length: text.count)
    let error = #expect(throws: Formula.SyntaxError.self) { try Formula.parse(text, at: span) }
    let diagnostic = try #require(error?.diagnostics.first)
    #expect(diagnostic.slug == slug)
    #expect(diagnostic.span?.start.line == 3)
    #expect(diagnostic.span?.start.column == 14 + marker.count - 1)
  }

  @Test func namesHaveTheirPlaces() throws {
    let source = SourceText(name: "plan.yaml", text: "")
    let span = SourceSpan(source: source, line: 3, column: 10, length: 20)
    let names = try Formula.parse("100 * a / previous(a)", at: span).names
    #expect(names.map(\.value) == ["a", "a"])
    #expect(names.map { $0.span?.start.column } == [16, 29])
  }

  @Test func endlessFormulasAreRefused() {
    let deep = String(repeating: "(", count: 10_000) + "a"
    let long = String(repeating: "a+", count: 10_000) + "a"
    for text in [deep, long, String(repeating: "-", count: 400) + "a"] {
      let error = #expect(throws: Formula.SyntaxError.self) { try Formula.parse(text, at: nil) }
      #expect(error?.diagnostics.map(\.slug) == ["formula-too-long"])
    }
  }

  // MARK: Checks

  private func slugs(_ formulas: [String: String], unit: Unit = .percent) throws -> [String] {
    let parts = [
      try Sample.stock("poor"), try Sample.stock("near"), try Sample.stock("households"),
      try Sample.stock("people", unit: .named("people")),
    ]
    let results = try formulas.sorted { $0.key < $1.key }.map {
      try Sample.stock($0.key, unit: unit, formula: $0.value)
    }
    return Sample.plan(parts + results, figures: [:]).formulaDiagnostics.map(\.slug)
  }

  @Test(
    arguments: [
      ("100 * poor / households", Unit.percent, []), ("poor + near", .named("households"), []),
      ("people / households", .named("people per household"), []),
      ("100 - 100 * poor / households", .percent, []), ("poor * 2 - 1", .named("households"), []),
      ("poor / households", .percent, ["formula-without-100"]),
      ("poor + people", .percent, ["formula-unlike-units"]),
      ("poor + near", .percent, ["formula-result-unit"]),
      ("100 * poor / people", .percent, ["formula-result-unit"]),
      ("poor + 100 * near / households", .named("households"), ["formula-unlike-units"]),
      ("poor + nobody", .named("households"), ["formula-unknown-part"]),
    ] as [(String, Unit, [String])])
  func unitsAreChecked(_ text: String, _ unit: Unit, _ expected: [String]) throws {
    #expect(try slugs(["r": text], unit: unit) == expected)
  }

  @Test func circlesAreFoundAndPreviousMakesNone() throws {
    let unit = Unit.named("households")
    #expect(try slugs(["a": "b + 1", "b": "a + 1"], unit: unit) == ["formula-circle"])
    #expect(try slugs(["a": "a + 1"], unit: unit) == ["formula-circle"])
    #expect(try slugs(["a": "previous(a) + poor"], unit: unit).isEmpty)
  }

  // MARK: Values

  private func steps(
    _ formula: String, unit: Unit = .named("households"), figures: [String: [Int: Double]],
    bounds: Bounds = .none, scenarios: [Scenario] = [], scenario: String = "baseline"
  ) throws -> SeriesProjection {
    let plan = Sample.plan(
      [
        try Sample.stock("a", trend: Sample.linear), try Sample.stock("b", trend: Sample.linear),
        try Sample.stock("r", unit: unit, bounds: bounds, formula: formula),
      ], figures: figures, through: 2026, scenarios: scenarios)
    return try #require(try Projector(plan: plan).projection(of: scenario).series("r"))
  }

  /// a goes on to 80, 70, 60; b to 220, 230, 240.
  private let lines: [String: [Int: Double]] = [
    "a": [2022: 100, 2023: 90], "b": [2022: 200, 2023: 210],
  ]

  private func expect(_ series: SeriesProjection, _ values: [Double]) {
    #expect(series.steps.count == values.count)
    for (step, value) in zip(series.steps, values) {
      #expect(abs(step.value - value) < 1e-9, "\(step.year): \(step.value)")
    }
  }

  @Test func ratioByHand() throws {
    let series = try steps("100 * a / b", figures: lines)
    expect(series, [8000.0 / 220, 7000.0 / 230, 6000.0 / 240])
    #expect(series.last?.year == Year(2023))
    #expect(series.last?.status == .derived)
    #expect(abs(try #require(series.last).value - 9000.0 / 210) < 1e-12)
  }

  @Test func previousIsObservedWhereItIsKnown() throws {
    expect(try steps("a - previous(a)", figures: lines), [-10, -10, -10])
    var published = lines
    published["r"] = [2023: 1000]
    expect(try steps("previous(r) + a", figures: published), [1080, 1150, 1210])
  }

  @Test func publishedFiguresStayObserved() throws {
    var published = lines
    published["r"] = [2023: 42, 2024: 43]
    let series = try steps("100 * a / b", figures: published)
    #expect(series.last?.value == 43 && series.last?.status == .observed)
    #expect(series.steps.map(\.year.number) == [2025, 2026])
  }

  @Test func boundsHold() throws {
    expect(
      try steps("100 * b / a", unit: .percent, figures: lines, bounds: .percentage),
      [100, 100, 100])
  }

  @Test func divisionByZeroGivesAReasonAndNoFigure() throws {
    let series = try steps("a / (b - b)", figures: lines)
    #expect(series.steps.isEmpty)
    #expect(series.formulaFailure == .divisionByZero(year: Year(2024)))
  }

  @Test func missingPartGivesAReasonAndNoFigure() throws {
    let series = try steps("a + b", figures: ["a": [2022: 100, 2023: 90]])
    #expect(series.steps.isEmpty && series.last == nil)
    #expect(series.formulaFailure != nil)
  }

  @Test func circleAtRunTimeGivesAReason() throws {
    let series = try steps("r + a", figures: lines)
    #expect(series.steps.isEmpty)
    #expect(series.formulaFailure == .undefined(year: Year(2024)))
  }

  @Test func leverOnAPartMovesTheResult() throws {
    let scenario = Sample.scenario("s", ["a": [Lever(.scale(0.5), from: Year(2025))]])
    expect(
      try steps("a + b", figures: lines, scenarios: [scenario], scenario: "s"), [300, 265, 270])
  }

  @Test func assumedPartMakesTheResultAssumed() throws {
    let scenario = Sample.scenario("s", ["a": [Lever(.set([Year(2025): 10], then: .return))]])
    let series = try steps("a + b", figures: lines, scenarios: [scenario], scenario: "s")
    expect(series, [300, 240, 300])
    #expect(series.steps.map(\.kind) == [.projected, .assumed, .projected])
  }

  @Test func resultIsPairedWithItsParts() throws {
    let plan = Sample.plan(
      [
        try Sample.stock("a"), try Sample.stock("b", better: .higher),
        try Sample.stock("r", formula: "a + b"),
      ],
      figures: ["a": [2022: 100, 2023: 90], "b": [2022: 200, 2023: 210]])
    let baseline = Projector(plan: plan).baseline
    let year = Year(2025)
    let sum = try #require(baseline.series("r")?.step(year))
    let a = try #require(baseline.series("a")?.step(year)?.draws)
    let b = try #require(baseline.series("b")?.step(year)?.draws)
    #expect(sum.draws == a + b)
    #expect(sum.distribution == nil)
    #expect(sum.probability(atMost: sum.value).map { abs($0 - 0.5) < 0.001 } == true)
    #expect(try #require(sum.interval80).contains(sum.value))
  }

  @Test func aPartWithoutFiguresIsNamed() throws {
    let plan = Sample.plan(
      [
        try Sample.stock("rate", unit: .percent, formula: "100 * poor / households"),
        try Sample.stock("poor", trend: Sample.linear), try Sample.stock("households"),
      ], figures: ["poor": [2022: 100, 2023: 90]])
    let rate = try #require(Projector(plan: plan).baseline.series("rate"))
    #expect(rate.steps.isEmpty)
    #expect(rate.formulaFailure == .missing(indicator: "households", year: Year(2027)))
    let cause = try #require(rate.cause(in: plan))
    #expect(Catalogue(.english).render(cause) == "no figure of households for 2027")
  }
}
