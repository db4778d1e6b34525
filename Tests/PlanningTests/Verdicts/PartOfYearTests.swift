import Forecasting
import Testing

@testable import Planning

@Suite struct PartOfYearTests {
  @Test(arguments: [
    ("2023-06", 181, 365), ("2024-02", 60, 366), ("2023-12", 365, 365), ("2023-06-15", 166, 365),
    ("2023-01-01", 1, 365), ("2024-12-31", 366, 366),
  ])
  func aMonthOrADayIsAShareOfTheYear(_ asOf: String, _ days: Int, _ length: Int) throws {
    let year = Year(try #require(Int(asOf.prefix(4))))
    let part = try #require(PartOfYear(value: 1650, asOf: asOf, of: year))
    #expect(part.elapsed == Double(days) / Double(length))
    #expect(part.value == 1650 && part.asOf == asOf)
  }

  @Test(arguments: ["", "2023", "June 2023", "2022-06", "2023-13", "2023-02-29", "-06"])
  func anythingElseIsNone(_ asOf: String) {
    #expect(PartOfYear(value: 1, asOf: asOf, of: Year(2023)) == nil)
  }
}
