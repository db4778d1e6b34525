import Testing

@Suite struct HouseTests {
  @Test(arguments: House.rooms)
  func importsAreArrowsOfTheHouse(room: House.Room) throws {
    let files = Repository.files(under: "Sources/\(room.name)", extension: "swift")
    #expect(!files.isEmpty || room.name == "CLAPACKE", "no Swift file in Sources/\(room.name)")
    let strangers = try files.flatMap { file in
      House.strangers(in: try Repository.read(file), file: file, of: room)
    }
    #expect(strangers.isEmpty, "\(strangers)")
  }

  @Test func everyFolderOfSourcesIsARoom() throws {
    #expect(try Repository.names(in: "Sources") == House.rooms.map(\.name).sorted())
  }

  @Test func arrowsPointUpwards() {
    let names = House.rooms.map(\.name)
    for (index, room) in House.rooms.enumerated() {
      let later = room.mayImport.intersection(names[index...])
      #expect(later.isEmpty, "\(room) may not import \(later.sorted())")
    }
  }

  @Test func onlyLeastSquaresKnowsLAPACK() {
    let rooms = House.rooms.filter { $0.mayImport.contains("CLAPACKE") }
    #expect(rooms.map(\.name) == ["LeastSquares"])
  }

  @Test func aForbiddenImportIsFoundWithItsPlace() throws {
    let planning = try #require(House.rooms.first { $0.name == "Planning" })
    let source = """
      import Forecasting

      @preconcurrency package import struct Foundation.Data
      import OrderedCollections
      """
    #expect(
      House.strangers(in: source, file: "Sources/Planning/Target.swift", of: planning) == [
        House.Stranger(file: "Sources/Planning/Target.swift", line: 3, module: "Foundation")
      ])
  }

  @Test func foundationStaysAtTheBorder() {
    let rooms = House.rooms.filter { House.allows("FoundationEssentials", in: $0) }
    #expect(rooms.map(\.name) == ["PlanFiles", "Reporting", "ontrack"])
  }
}
