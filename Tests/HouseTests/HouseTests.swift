import Testing

@Suite struct HouseTests {
  @Test(arguments: House.rooms)
  func importsAreArrowsOfTheHouse(room: House.Room) throws {
    let files = Repository.files(under: "Sources/\(room.name)", extension: "swift")
    #expect(
      !files.isEmpty || House.system.contains(room.name), "no Swift file in Sources/\(room.name)")
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

  /// A plain build leaves out what reads and writes workbooks. All that differs in it is one room.
  @Test func onlyWorkbooksKnowsItsLibrariesAndTheTrait() throws {
    for library in ["CXLSXWriter", "CZip", "CExpat"] {
      let rooms = House.rooms.filter { $0.mayImport.contains(library) }
      #expect(rooms.map(\.name) == ["Workbooks"])
    }
    let conditional = try Repository.files(under: "Sources", extension: "swift").filter { file in
      try Repository.read(file).split(separator: "\n").contains { line in
        line.drop(while: \.isWhitespace).hasPrefix("#if Workbooks")
      }
    }
    #expect(conditional.count > 5)
    #expect(conditional.allSatisfy { $0.hasPrefix("Sources/Workbooks/") })
    // Without the condition a file that imports one of them would not compile there.
    for file in Repository.files(under: "Sources/Workbooks", extension: "swift") {
      let text = try Repository.read(file)
      guard ["import CXLSXWriter", "import CZip", "import CExpat"].contains(where: text.contains)
      else { continue }
      #expect(text.hasPrefix("#if Workbooks\n"), "\(file)")
    }
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
