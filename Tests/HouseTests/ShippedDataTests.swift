import Testing

@Suite struct ShippedDataTests {
  static let places = ["thuong-tin", "viet-nam", "internet-users"]

  static let columns = [
    "indicator", "area", "year", "value", "role", "status", "as_of", "of", "source", "note",
  ]

  /// Rows as column and text. Only the last column of these files is ever quoted, so that the
  /// first nine commas part the columns.
  static func rows(of place: String) throws -> [[String: String]] {
    try Repository.read("notebooks-data/\(place)/observations.csv")
      .split(separator: "\n").dropFirst()
      .map { line in
        let cells = line.split(separator: ",", maxSplits: 9, omittingEmptySubsequences: false)
        return Dictionary(uniqueKeysWithValues: zip(columns, cells.map(String.init)))
      }
  }

  @Test(arguments: places)
  func columnsKeepTheirOrder(place: String) throws {
    let text = try Repository.read("notebooks-data/\(place)/observations.csv")
    #expect(text.hasPrefix(Self.columns.joined(separator: ",") + "\n"))
    #expect(text.hasSuffix("\n"))
    #expect(!text.unicodeScalars.contains("\r"))
  }

  @Test(arguments: places)
  func everyFigureNamesItsSource(place: String) throws {
    let rows = try Self.rows(of: place)
    #expect(rows.count > 30)
    for row in rows { #expect(row["source"]?.isEmpty == false, "\(row)") }
  }

  @Test(arguments: places)
  func aYearHasOneFittedFigure(place: String) throws {
    let fitted: Set<String> = ["", "estimated", "provisional", "derived", "assumed", "break"]
    var seen: Set<[String]> = []
    for row in try Self.rows(of: place)
    where row["role"] == "" && fitted.contains(row["status"] ?? "") {
      let key = ["indicator", "area", "year"].map { row[$0] ?? "" }
      #expect(seen.insert(key).inserted, "two figures: \(key)")
    }
  }

  @Test func sourcesOfVietNamAreListedWithTheirAddress() throws {
    let listed = try Repository.read("notebooks-data/viet-nam/sources.csv")
      .split(separator: "\n").dropFirst().compactMap { $0.split(separator: ",").first }
    #expect(Set(listed).count == 39)
    let used = try Set(Self.rows(of: "viet-nam").compactMap { $0["source"] })
    #expect(used == Set(listed.map(String.init)))
  }

  @Test func partialFiguresSayOfWhichPartOfTheYear() throws {
    for row in try Self.rows(of: "viet-nam") where row["status"] == "partial" {
      #expect(row["as_of"]?.isEmpty == false, "\(row)")
    }
  }

  @Test func thePovertyStandardsAreParted() throws {
    for row in try Self.rows(of: "viet-nam")
    where ["poor_households", "poor_household_rate"].contains(row["indicator"] ?? "") {
      let note = row["note"] ?? ""
      let new = note.hasPrefix("standard 2022-2025")
      #expect(new || note.hasPrefix("standard 2016-2020"), "\(row)")
      if row["status"] == "break" { #expect(new) }
      // The districts have figures of the new standard only.
      if !new, let year = Int(row["year"] ?? "") {
        #expect(year <= 2020 || row["status"] == "context", "\(row)")
      }
    }
  }

  @Test func thuongTinKeepsDecimalsAsPrinted() throws {
    let rows = try Self.rows(of: "thuong-tin")
    func values(_ indicator: String) -> [String] {
      rows.filter { $0["indicator"] == indicator && $0["role"] == "" }.compactMap { $0["value"] }
    }
    #expect(values("near_poverty_rate") == ["1.32", "1.1"])
    #expect(values("poverty_rate") == ["0.22", "0.03"])
    #expect(values("poor_households") == ["169", "23"])
    #expect(rows.filter { $0["status"] != "derived" }.count == 33)
  }
}
