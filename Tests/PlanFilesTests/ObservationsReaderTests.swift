import Diagnostics
import Forecasting
import OrderedCollections
import Planning
import Tabular
import Testing

@testable import PlanFiles

@Suite struct ObservationsReaderTests {
  fileprivate func read(
    _ text: String, mark: DecimalMark? = nil
  ) -> (facts: [Fact], diagnostics: [Diagnostic]) {
    let rules = ["poor": ObservationRules(bounds: Bounds(lower: 0), isWhole: false)]
    var reader = ObservationsReader(
      rules: OrderedDictionary(uniqueKeysWithValues: rules.map { ($0.key, $0.value) }),
      decimalMark: mark)
    reader.read(Array(text.utf8), name: "data.csv")
    reader.finish()
    return (reader.facts, reader.bag.diagnostics)
  }

  private struct Figure: Hashable {
    let area: String
    let year: Int
    let value: Double

    init(_ fact: Fact) {
      area = fact.area
      year = fact.year.number
      value = fact.value
    }
  }

  private let long = """
    indicator,area,year,value
    poor,Thường Tín,2021,12.5
    poor,Thường Tín,2023,10
    poor,Ba Vì,2021,7
    """

  @Test func aColumnAYearSaysTheSameAsARowAFigure() {
    let wide = """
      indicator,area,2021,2022,2023
      poor,Thường Tín,12.5,,10
      poor,Ba Vì,7,,
      """
    let (facts, diagnostics) = read(wide)
    #expect(diagnostics.isEmpty)
    #expect(Set(facts.map(Figure.init)) == Set(read(long).facts.map(Figure.init)))
    // Messages point to the figure itself.
    #expect(facts.first?.span?.start == SourcePosition(line: 2, column: 17))
  }

  @Test func theNamesOfOtherToolsAreRead() {
    let (facts, diagnostics) = read("unique_id,ds,y\npoor,2021,12.5\npoor,2023,10\n")
    #expect(diagnostics.isEmpty)
    #expect(facts.map { $0.year.number } == [2021, 2023])
    #expect(facts.map(\.value) == [12.5, 10])
  }

  @Test func wideFilesHaveTheDotWhereNothingElseIsDeclared() {
    #expect(read("indicator,2021,2022\npoor,1.007,1.009\n").facts.map(\.value) == [1.007, 1.009])
    let declared = read("indicator,2021,2022\npoor,1.007,1.009\n", mark: .comma)
    #expect(declared.facts.map(\.value) == [1007, 1009])
    // In a row a figure nothing settles the mark, and nothing is guessed.
    let ambiguous = read("indicator,year,value\npoor,2021,1.007\n")
    #expect(ambiguous.facts.isEmpty)
    #expect(!ambiguous.diagnostics.isEmpty)
  }

  @Test func aFigureGivenTwiceInAWideRowIsADuplicate() {
    let (_, diagnostics) = read("indicator,2021,2022\npoor,1,2\npoor,3,\n")
    #expect(diagnostics.map(\.slug) == ["observation-duplicate"])
    #expect(diagnostics.first?.span?.start == SourcePosition(line: 3, column: 6))
  }

  @Test func aStrangeColumnBesideYearsIsReported() {
    #expect(read("indicator,2021,202\npoor,1,2\n").diagnostics.map(\.slug) == ["column-unknown"])
  }

  @Test func areasAreTheSameComposedAndDecomposed() throws {
    let decomposed = "Thu\u{31B}o\u{31B}\u{300}ng Ti\u{301}n"
    let (facts, _) = read("indicator,area,year,value\npoor,\(decomposed),2021,5\n")
    let area = try #require(facts.first?.area)
    #expect(Array(area.unicodeScalars) == Array("Thường Tín".unicodeScalars))
  }
}

/// A figure that is published again.
extension ObservationsReaderTests {
  @Test func theOlderOfTwoFiguresIsKeptWithItsDate() {
    let (facts, diagnostics) = read(
      """
      indicator,year,value,status,as_of
      poor,2023,74,revised,2024-01
      poor,2023,72,revised,2024-03
      poor,2023,71,,2024-06
      """)
    #expect(diagnostics.isEmpty)
    #expect(facts.map(\.status) == [.revised, .revised, .observed])
    #expect(facts.map(\.asOf) == ["2024-01", "2024-03", "2024-06"])
  }

  @Test func twoCurrentFiguresAreAnErrorThatNamesTheWayOut() throws {
    let (_, diagnostics) = read(
      """
      indicator,year,value,status,as_of
      poor,2023,74,revised,2024-01
      poor,2023,72,,2024-03
      poor,2023,71,,2024-06
      """)
    #expect(diagnostics.map(\.slug) == ["observation-duplicate"])
    let help = DiagnosticRenderer(.english).record(try #require(diagnostics.first)).help
    #expect(help.contains { $0.contains("`revised`") && $0.contains("`as_of`") })
  }

  @Test func anAssignedPlanMayBeRevisedToo() {
    let (facts, diagnostics) = read(
      """
      indicator,year,value,role,status,as_of
      poor,2023,60,plan,revised,2023-01
      poor,2023,55,plan,,2023-06
      """)
    #expect(diagnostics.isEmpty && facts.count == 2)
  }
}
