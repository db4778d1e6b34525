import Diagnostics
import Forecasting
import Testing

@testable import PlanFiles

@Suite("Reading what a table is learnt from")
struct TrainingReaderTests {
  static let header = "unique_id,indicator,area,year,value,unit,better,source\n"

  static func read(_ text: String) -> (series: [LearningSeries], diagnostics: [String]) {
    var reader = TrainingReader(
      name: "t.csv", better: TrainingFolders.better, counted: TrainingFolders.counted)
    let result = reader.read(Array(text.utf8))
    return (result.series, result.diagnostics.map(\.slug))
  }

  @Test func boundsFollowFromTheUnitAndDirectionsFromTheColumn() throws {
    let (series, diagnostics) = Self.read(
      Self.header + """
        b.1,b,1,2001,12,persons,lower,x
        b.1,b,1,2000,10,persons,lower,x
        a.1,a,1,2000,40.5,percent,higher,x

        """)
    #expect(diagnostics.isEmpty)
    #expect(series.map(\.id) == ["a.1", "b.1"])
    #expect(series[0].context == SeriesContext(bounds: .percentage, better: .higher))
    #expect(series[1].context == SeriesContext(bounds: Bounds(lower: 0), better: .lower))
    #expect(series[1].series.fitted.map(\.value) == [10, 12])
  }

  @Test func whereTheFileDoesNotSayTheDirectionTheIndicatorDoes() {
    let text = """
      indicator,area,year,value,unit
      unemployment,a,2000,5,percent
      internet_users,a,2000,5,percent

      """
    #expect(Self.read(text).series.map(\.context.better) == [.higher, .lower])
  }

  @Test func whatARegisterCountsIsKnownByTheIndicator() {
    let text = """
      indicator,area,year,value,unit
      preschool_se,a,2000,95,percent
      water_basic,a,2000,5,percent

      """
    #expect(Self.read(text).series.map(\.context.counted) == [.register, nil])
  }

  @Test func faultsAreToldTogetherAndNothingIsLearntFromThem() {
    let text =
      Self.header
      + "a.1,a,1,2000,4,people,lower,x\na.1,a,1,2000,5,people,lower,x\n"
      + "a.1,a,1,2001,few,people,lower,x\na.1,a,1,20,7,people,lower,x\n"
    let (series, diagnostics) = Self.read(text)
    #expect(series.isEmpty)
    #expect(
      Set(diagnostics) == ["observation-duplicate", "number-unreadable", "observation-year"])
    #expect(Self.read("indicator,area,ds\na,b,2000\n").diagnostics == ["column-missing"])
  }
}
