import Diagnostics
import Forecasting
import OrderedCollections
import Planning
import Tabular
import Testing

@testable import PlanFiles

@Suite struct ObservationsReaderTests {
  private func read(
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
