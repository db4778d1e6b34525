import Foundation
import Tabular

/// A Frictionless data package, as far as the one beside the data goes.
struct DataPackage: Decodable {
  struct Resource: Decodable {
    let name: String
    let path: String
    let title: String
    let description: String
    let sources: [Source]
    let licenses: [License]?
    let format: String
    let encoding: String
    let schema: Schema
  }

  struct Source: Decodable {
    let title: String
  }

  struct License: Decodable {
    let name: String
    let path: String
  }

  struct Schema: Decodable {
    let fields: [Field]
    let primaryKey: [String]
    let missingValues: [String]
    let foreignKeys: [ForeignKey]?
  }

  struct Field: Decodable {
    let name: String
    let type: String
    let description: String
    let constraints: Constraints?
  }

  struct Constraints: Decodable {
    let required: Bool?
    let unique: Bool?
    let `enum`: [String]?
    let pattern: String?
    let minimum: Double?
    let maximum: Double?
  }

  struct ForeignKey: Decodable {
    struct Reference: Decodable {
      let resource: String
      let fields: [String]
    }

    let fields: [String]
    let reference: Reference
  }

  let name: String
  let description: String
  let resources: [Resource]

  init(json: Data) throws { self = try JSONDecoder().decode(DataPackage.self, from: json) }

  /// What in the tables is not as the package says; `text` gives the bytes of a path.
  func faults(in text: (String) throws -> [UInt8]) throws -> [String] {
    var faults: [String] = []
    var columns: [String: [[String: String]]] = [:]
    for resource in resources {
      let (table, diagnostics) = Table.read(try text(resource.path), name: resource.path)
      guard let table, diagnostics.isEmpty else { return ["\(resource.path) is no table"] }
      let header = table.header.map(\.text)
      guard header == resource.schema.fields.map(\.name) else {
        faults.append("\(resource.path): columns \(header)")
        continue
      }
      let rows = table.rows.map { row in
        Dictionary(uniqueKeysWithValues: zip(header, row.cells.map(\.text)))
      }
      columns[resource.name] = rows
      faults += resource.schema.faults(in: rows).map { "\(resource.path): \($0)" }
    }
    for resource in resources {
      for key in resource.schema.foreignKeys ?? [] {
        func values(_ name: String, _ fields: [String]) -> Set<[String]> {
          Set((columns[name] ?? []).map { row in fields.map { row[$0] ?? "" } })
        }
        let unknown = values(resource.name, key.fields).subtracting(
          values(key.reference.resource, key.reference.fields))
        faults += unknown.map { "\(resource.path): \($0) is not in \(key.reference.resource)" }
      }
    }
    return faults
  }
}

extension DataPackage.Schema {
  fileprivate func faults(in rows: [[String: String]]) -> [String] {
    var faults: [String] = []
    for field in fields {
      let cells = rows.map { $0[field.name] ?? "" }.filter { !missingValues.contains($0) }
      if field.constraints?.required == true, cells.count < rows.count {
        faults.append("\(field.name) is missing in a row")
      }
      if field.constraints?.unique == true, Set(cells).count < cells.count {
        faults.append("\(field.name) is not unique")
      }
      faults += cells.filter { !field.allows($0) }.map { "\(field.name): \($0)" }
    }
    let keys = rows.map { row in primaryKey.map { row[$0] ?? "" } }
    if Set(keys).count < keys.count { faults.append("the primary key is not unique") }
    return faults
  }
}

extension DataPackage.Field {
  fileprivate func allows(_ cell: String) -> Bool {
    switch type {
    case "string": break
    case "integer": guard Int(cell) != nil else { return false }
    case "number": guard Double(cell) != nil else { return false }
    default: return false
    }
    guard let constraints else { return true }
    if let words = constraints.enum, !words.contains(cell) { return false }
    // The whole of the value, as the standard has it.
    if let pattern = constraints.pattern,
      cell.range(of: "^(\(pattern))$", options: .regularExpression) == nil
    {
      return false
    }
    let number = Double(cell) ?? 0
    return (constraints.minimum ?? -.infinity)...(constraints.maximum ?? .infinity) ~= number
  }
}
