import Forecasting
import Foundation
import Planning
import Testing

/// The package beside the data describes them as they are. Its own tool says the same:
/// `Scripts/neighbours`.
@Suite struct DataPackageTests {
  private static let folder = repository + "/notebooks-data"

  private static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/" + path)))
  }

  private static func package() throws -> DataPackage {
    try DataPackage(json: Data(try bytes("datapackage.json")))
  }

  private func field(_ name: String, of resource: String) throws -> DataPackage.Field {
    let found = try Self.package().resources.first { $0.name == resource }
    return try #require(found?.schema.fields.first { $0.name == name })
  }

  @Test func everyTableIsAsThePackageSays() throws {
    #expect(try Self.package().faults(in: Self.bytes) == [])
  }

  @Test func everyTableIsInThePackage() throws {
    var tables: Set<String> = []
    let walk = FileManager.default.enumerator(atPath: Self.folder)
    while let path = walk?.nextObject() as? String {
      if path.hasSuffix(".csv") { tables.insert(path) }
    }
    #expect(try Set(Self.package().resources.map(\.path)) == tables)
  }

  @Test func everythingIsExplainedAndHasItsSource() throws {
    let package = try Self.package()
    #expect(package.resources.count >= 6)
    for resource in package.resources {
      #expect(!resource.sources.isEmpty && resource.format == "csv" && resource.encoding == "utf-8")
      #expect(!resource.schema.primaryKey.isEmpty)
      for field in resource.schema.fields { #expect(field.description.hasSuffix(".")) }
    }
    let internet = package.resources.first { $0.path.hasPrefix("internet-users") }
    #expect(internet?.licenses?.map(\.name) == ["CC-BY-4.0"])
  }

  /// The words that the reader and the results know are those of the package.
  @Test func wordsAreThoseOfTheProgram() throws {
    let statuses = Set(ObservationStatus.allCases.map(\.rawValue)).subtracting(["observed"])
    for place in ["thuong-tin", "viet-nam", "internet-users"] {
      let role = try field("role", of: "\(place)-observations")
      #expect(
        Set(role.constraints?.enum ?? [])
          == Set(Fact.Role.allCases.map(\.rawValue)).subtracting([""]))
      let status = try field("status", of: "\(place)-observations")
      #expect(Set(status.constraints?.enum ?? []) == statuses)
    }
    let verdict = try field("verdict", of: "thuong-tin-verdicts")
    #expect(verdict.constraints?.enum == Verdict.allCases.map(\.rawValue))
  }

  /// The unit of each indicator stands in the description of the values.
  @Test func everyIndicatorHasItsUnit() throws {
    for place in ["thuong-tin", "viet-nam", "internet-users"] {
      let indicators = try field("indicator", of: "\(place)-observations").constraints?.enum ?? []
      let value = try field("value", of: "\(place)-observations").description
      #expect(!indicators.isEmpty)
      for name in indicators {
        #expect(
          value.contains(" \(name),") || value.contains(" \(name);") || value.contains(" \(name))"))
      }
    }
  }

  @Test(arguments: [
    ("thuong-tin/forecast.csv", "projected", "guessed"),
    ("thuong-tin/forecast.csv", "lo-80", "lo_80"),
    ("thuong-tin/verdicts.csv", "0.133619365", "1.33619365"),
    ("thuong-tin/verdicts.csv", "baseline,Thường Tín,zero-poor,", "outreach,Thường Tín,zero-poor,"),
    ("viet-nam/observations.csv", "issa-2021", "issa-1021"),
    ("viet-nam/observations.csv", "74.7", "74.x"),
    ("viet-nam/sources.csv", "https://www.issa.int", "www.issa.int"),
    ("internet-users/observations.csv", "internet_users,VNM", "internet_use,VNM"),
    ("internet-users/observations.csv", ",2011,", ",,"),
  ])
  func aTableThatIsOtherwiseIsNoticed(_ path: String, _ old: String, _ new: String) throws {
    let faults = try Self.package().faults { name in
      let bytes = try Self.bytes(name)
      guard name == path else { return bytes }
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains(old))
      return Array(text.replacing(old, with: new, maxReplacements: 1).utf8)
    }
    #expect(!faults.isEmpty)
  }
}
