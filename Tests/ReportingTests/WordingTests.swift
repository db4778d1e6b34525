import Diagnostics
import Forecasting
import Planning
import Testing

@testable import Reporting

@Suite struct WordingTests {
  static let households = Indicator(
    id: "poor", label: LocalizedText("Poor households", translations: [.vietnamese: "Hộ nghèo"]),
    unit: .named("households"), kind: .count, measure: .stock, better: .lower,
    bounds: Bounds(lower: 0), decimals: 0)

  static let coverage = Indicator(
    id: "insured", label: LocalizedText("Coverage", translations: [.vietnamese: "Bao phủ"]),
    unit: .percent, kind: .share, measure: .stock, better: .higher, bounds: .percentage,
    decimals: 1, of: "people")

  static func year(_ number: Int) -> Year { Year(number) }

  static let goals: [(Target.Goal, Target.When, Bool, String, String)] = [
    (.atMost(0), .by(year(2024)), false, "Poor households: none", "Hộ nghèo: không còn"),
    (
      .atMost(1007), .by(year(2024)), false, "Poor households at most 1,007",
      "Hộ nghèo nhiều nhất 1.007"
    ),
    (.atLeast(95), .by(year(2025)), true, "Coverage at least 95%", "Bao phủ ít nhất 95%"),
    (.atLeast(95.5), .by(year(2025)), true, "Coverage at least 95.5%", "Bao phủ ít nhất 95,5%"),
    (.atMost(0), .by(year(2025)), true, "Coverage at most 0%", "Bao phủ nhiều nhất 0%"),
    (
      .between(90, 95), .by(year(2025)), true, "Coverage between 90% and 95%",
      "Bao phủ từ 90% đến 95%"
    ),
    (
      .reduceBy(51), .during(year(2023)), false, "Poor households: 51 fewer in the year",
      "Hộ nghèo: giảm 51 trong năm"
    ),
    (
      .increaseBy(1), .during(year(2023)), true, "Coverage: up by 1 point in the year",
      "Bao phủ: tăng 1 điểm phần trăm trong năm"
    ),
    (
      .reduceBy(0.3), .during(year(2023)), true, "Coverage: down by 0.3 points in the year",
      "Bao phủ: giảm 0,3 điểm phần trăm trong năm"
    ),
    (.maintain, .by(year(2025)), true, "Coverage maintained", "Bao phủ: duy trì"),
    (
      .total(400), .over(from: year(2023), through: year(2025)), false,
      "Poor households, sum 2023-2025 at most 400", "Hộ nghèo, tổng 2023-2025 nhiều nhất 400"
    ),
  ]

  @Test(arguments: goals.indices)
  func everyGoalHasItsWords(_ index: Int) {
    let (goal, when, isShare, english, vietnamese) = Self.goals[index]
    let indicator = isShare ? Self.coverage : Self.households
    for (language, expected) in [(Language.english, english), (.vietnamese, vietnamese)] {
      let target = Target(id: "t", indicator: indicator.id, goal: goal, when: when)
      let assumed = Target(
        id: "t", indicator: indicator.id, goal: goal, when: when, status: .assumed)
      let wording = Wording(language)
      #expect(wording.target(target, indicator, nil) == expected)
      #expect(wording.target(assumed, indicator, nil) == expected + "*")
    }
  }

  @Test func aTargetsOwnLabelWins() {
    let target = Target(
      id: "t", label: LocalizedText("Nobody poor", translations: [.vietnamese: "Hết nghèo"]),
      indicator: "poor", goal: .atMost(0), when: .by(Self.year(2024)))
    #expect(Wording(.english).target(target, Self.households, 0) == "Nobody poor")
    #expect(Wording(.vietnamese).target(target, Self.households, 0) == "Hết nghèo")
  }

  static let levers: [(Lever.Kind, String)] = [
    (.pace(1.3), "pace × 1.3 from 2024"),
    (.scale(0.9), "level × 0.9 from 2024"),
    (.change(.init(-20, .own)), "yearly change -20 households from 2024"),
    (.add(.init(600, .named("people"))), "+600 people a year from 2024"),
    (.add(.init(10, .percent)), "+10% a year from 2024"),
    (.reach(12, by: year(2025)), "reaches 12 by 2025 from 2024"),
    (
      .set([year(2025): 20, year(2024): 23], then: .continue),
      "set to 2024: 23, 2025: 20, then the trend goes on"
    ),
    (.set([year(2025): 20], then: .return), "set to 2025: 20, then back to the trend"),
    (.hold, "held at the last value from 2024"),
    (.shock(.init(40, .own), in: year(2024), recovery: nil), "shock of +40 households in 2024"),
    (
      .shock(.init(40, .own), in: year(2024), recovery: .init(years: 2)),
      "shock of +40 households in 2024, recovered in 2 years"
    ),
    (.delay(1), "everything 1 year later"),
    (.delay(2), "everything 2 years later"),
    (.saturate(limit: 98, gapShare: 0.2), "closes 20% of the gap to 98 a year from 2024"),
    (.floor(10), "never below 10 from 2024"),
    (.cap(98), "never above 98 from 2024"),
  ]

  @Test(arguments: levers.indices)
  func everyLeverHasItsWords(_ index: Int) {
    let (kind, expected) = Self.levers[index]
    let lever = Lever(kind, from: Self.year(2024))
    #expect(Wording(.english).lever(lever, of: Self.households) == expected)
    let vietnamese = Wording(.vietnamese).lever(lever, of: Self.households)
    #expect(!vietnamese.isEmpty)
    #expect(!vietnamese.contains("{"))
    #expect(vietnamese != expected)
  }

  @Test func yearsAndRampsAreSaid() {
    let lever = Lever(
      .add(.init(0.4, .points)), from: Self.year(2024), until: Self.year(2025), ramp: 2)
    #expect(
      Wording(.english).lever(lever, of: Self.coverage)
        == "+0.4 points a year from 2024 until 2025, full after 2 years")
    #expect(
      Wording(.vietnamese).lever(lever, of: Self.coverage).hasPrefix(
        "mỗi năm +0,4 điểm phần trăm từ năm 2024"))
  }

  @Test(arguments: [
    (-146, "-146"), (-130.5, "-131"), (-1.5, "-1.5"), (-0.25, "-0.25"), (0.333, "+0.3"),
    (12.2, "+12"), (-6.5, "-7"), (0, "0"), (-0.0004, "0.000"),
  ])
  func aSmallPaceIsNotRoundedToNone(pace: Double, text: String) {
    let decimals = Wording(.english).paceDecimals(pace, of: Self.households)
    #expect(Wording(.english).change(pace, of: Self.households, decimals: decimals) == text)
  }

  @Test func aPaceInPointsKeepsAtLeastTheDecimalsOfItsIndicator() {
    let wording = Wording(.vietnamese)
    #expect(wording.paceDecimals(1, of: Self.coverage) == 1)
    #expect(wording.paceDecimals(0.04, of: Self.coverage) == 2)
    #expect(wording.changeCell(0.04, of: Self.coverage, decimals: 2) == "+0,04 điểm %")
  }

  @Test func changesKeepTheirUnitAndPrecision() {
    let english = Wording(.english)
    #expect(english.change(-23, of: Self.households) == "-23")
    #expect(english.change(1, of: Self.coverage) == "+1.0 points")
    #expect(english.changeCell(-0.25, of: Self.households) == "0")
    #expect(english.points("1") == "1 point")
    #expect(english.points("-1") == "-1 point")
    #expect(english.amount(51, of: Self.households, 0) == "51 households")
    #expect(Wording(.vietnamese).amount(1.5, of: Self.coverage, 1) == "1,5 điểm phần trăm")
    #expect(english.number(nil, 0) == "-")
  }

  @Test(arguments: Verdict.allCases)
  func everyVerdictHasASymbolAndAWord(_ verdict: Verdict) {
    for language in Language.allCases {
      let text = Wording(language).verdict(verdict)
      #expect(text.dropFirst().first == " ")
      #expect(text.first?.isASCII == true)
      #expect(text.count > 3 && !text.contains("verdict-word"))
    }
  }

  @Test func verdictsThatDifferInWordsDifferInLooks() {
    let words = Set(Verdict.allCases.map { Wording(.english).verdict($0) })
    #expect(words.count == Verdict.allCases.count)
  }
}
