/// The targets of the package and what each may import.
///
/// The table stands here once. A row may import only rows above it.
enum House {
  struct Room: Sendable, CustomStringConvertible {
    let name: String
    let mayImport: Set<String>

    var description: String { name }
  }

  /// Small libraries of values, allowed in every room.
  static let anywhere: Set<String> = ["OrderedCollections", "RealModule"]

  /// Modules of the standard library: part of the language, no arrow.
  static let standard: Set<String> = ["Swift", "Synchronization"]

  /// Libraries of the system, which have a module map and no Swift.
  static let system: Set<String> = ["CLAPACKE", "CXLSXWriter", "CZip", "CExpat"]

  /// Targets under `Tests` that several test targets share.
  static let sharedByTests = ["SmallWorkbooks"]

  static let rooms: [Room] = [
    Room(name: "CLAPACKE", mayImport: []),
    Room(name: "CXLSXWriter", mayImport: []),
    Room(name: "CZip", mayImport: []),
    Room(name: "CExpat", mayImport: []),
    Room(name: "Diagnostics", mayImport: []),
    Room(name: "LeastSquares", mayImport: ["CLAPACKE"]),
    Room(name: "Probability", mayImport: []),
    Room(name: "Forecasting", mayImport: ["LeastSquares", "Probability"]),
    Room(
      name: "Planning", mayImport: ["Forecasting", "Probability", "LeastSquares", "Diagnostics"]),
    Room(name: "Tabular", mayImport: ["Diagnostics"]),
    Room(
      name: "Workbooks",
      mayImport: ["CXLSXWriter", "CZip", "CExpat", "Tabular", "Diagnostics"]),
    Room(
      name: "PlanFiles",
      mayImport: [
        "Planning", "Forecasting", "Workbooks", "Tabular", "Diagnostics", "Yams", "Foundation",
      ]),
    Room(
      name: "Reporting",
      mayImport: [
        "Planning", "Forecasting", "Probability", "Workbooks", "Tabular", "Diagnostics",
        "Foundation",
      ]),
    Room(
      name: "ontrack",
      mayImport: [
        "Diagnostics", "LeastSquares", "Probability", "Forecasting", "Planning", "Tabular",
        "Workbooks", "PlanFiles", "Reporting", "ArgumentParser", "Crypto", "Foundation",
      ]),
  ]

  /// The imports of `file`, a file of `room`, that the table does not allow.
  static func strangers(in source: String, file: String, of room: Room) -> [Stranger] {
    SourceImports(source).imports
      .filter { !allows($0.module, in: room) }
      .map { Stranger(file: file, line: $0.line, module: $0.module) }
  }

  static func allows(_ module: String, in room: Room) -> Bool {
    // A part of Foundation is a lighter way to write the same arrow.
    let name = module == "FoundationEssentials" ? "Foundation" : module
    return room.mayImport.contains(name) || anywhere.contains(name) || standard.contains(name)
  }

  struct Stranger: Equatable, CustomStringConvertible {
    let file: String
    let line: Int
    let module: String

    var description: String { "\(file):\(line): import \(module)" }
  }
}
