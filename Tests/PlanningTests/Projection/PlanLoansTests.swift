import Diagnostics
import Forecasting
import OrderedCollections
import Testing

@testable import Planning

/// Areas of a plan lend to each other.
@Suite struct PlanLoansTests {
  static let areas = (0..<8).map { "area \($0)" }

  /// Eight areas from 2010 to 2023, the first one to 2021 only; `after` changes what is later.
  private func plan(
    lean: Lean = .all, after year: Int = 3000, areas: [String] = areas
  ) throws -> Plan {
    let facts = areas.enumerated().flatMap { place, area in
      (2010...(place == 0 ? 2021 : 2023)).map { at in
        let value =
          40 + 3 * Double(place) + 1.5 * Double(at - 2010) + Double((at * (place + 3)) % 4)
        return Fact(
          indicator: "insured", area: area, year: Year(at), value: at > year ? 5 : value)
      }
    }
    let insured = try Sample.stock("insured", unit: .percent, better: .higher, bounds: .percentage)
    return Plan(
      name: LocalizedText("Sample"), through: Year(2026), seed: 8, lean: lean,
      indicators: ["insured": insured], targets: [:], scenarios: [:], facts: Facts(facts),
      areas: areas)
  }

  private func steps(_ plan: Plan, _ options: ProjectionOptions, _ area: String) -> [Double] {
    Projector(plan: plan, options: options).baseline.series("insured", area: area)?.steps
      .map(\.value) ?? []
  }

  @Test func whatIsLentIsUsedAndSaid() throws {
    let plan = try plan()
    let options = ProjectionOptions(draws: 100, lean: [.all, .borrow])
    let projector = Projector(plan: plan, options: options)
    for area in Self.areas {
      let series = try #require(projector.baseline.series("insured", area: area))
      let loan = try #require(series.model?.loan)
      #expect(loan.areas == 7 && loan.share > 0 && loan.share < 1)
      #expect(series.steps.map(\.value) != steps(plan, ProjectionOptions(draws: 100), area))
    }
  }

  /// The plan says what its trends lean on, and an option says otherwise.
  @Test func thePlanSaysSoItselfOrAnOption() throws {
    let said = try plan(lean: [.all, .borrow])
    let plain = try plan()
    let none = ProjectionOptions(draws: 100)
    let borrow = ProjectionOptions(draws: 100, lean: [.all, .borrow])
    #expect(steps(said, none, "area 3") == steps(plain, borrow, "area 3"))
    #expect(
      steps(said, ProjectionOptions(draws: 100, lean: .all), "area 3")
        == steps(plain, none, "area 3"))
  }

  /// The first area's figures end in 2021: what the others did later does not reach it.
  @Test func nothingLaterThanTheLastFigureIsLent() throws {
    let borrow = ProjectionOptions(draws: 100, lean: [.all, .borrow])
    let (one, other) = (try plan(), try plan(after: 2021))
    #expect(steps(one, borrow, "area 0") == steps(other, borrow, "area 0"))
    let earlier = try plan(after: 2020)
    #expect(steps(one, borrow, "area 1") != steps(earlier, borrow, "area 1"))
  }

  @Test func oneAreaBorrowsNothing() throws {
    let plan = try plan(areas: ["area 1"])
    let borrow = ProjectionOptions(draws: 100, lean: [.all, .borrow])
    let series = Projector(plan: plan, options: borrow).baseline.series("insured", area: "area 1")
    #expect(series?.model?.loan == nil && series?.model?.mayBorrow == true)
    #expect(
      steps(plan, borrow, "area 1") == steps(plan, ProjectionOptions(draws: 100), "area 1"))
  }
}
