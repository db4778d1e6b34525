import Diagnostics
import Forecasting
import Foundation
import OrderedCollections
import Planning
import Tabular
import Workbooks

// The figures of a plan: read from its files, and what they settle.

extension PlanAssembly {
  mutating func facts(_ fields: Fields, mark: DecimalMark?) -> [Fact] {
    guard let node = fields["data"] else { return [] }
    var rules: OrderedDictionary<String, ObservationRules> = [:]
    for draft in walk.indicators.values {
      rules[draft.id] = ObservationRules(bounds: draft.bounds, isWhole: draft.isWhole)
    }
    var reader = ObservationsReader(
      rules: rules, names: walk.indicatorNames, decimalMark: mark)
    for path in walk.names(node) {
      guard let bytes = bytes(of: path) else { continue }
      // A sheet's name may hold what would be a step between folders in a path.
      let file = WorkbookPath(path.value).file
      reader.read(bytes, name: paths.named(file) + path.value.dropFirst(file.count))
    }
    reader.finish()
    walk.bag.append(contentsOf: reader.bag)
    return reader.facts
  }

  private mutating func bytes(of path: Located<String>) -> [UInt8]? {
    // Behind a workbook's file may stand the name of a sheet.
    let file = WorkbookPath(path.value).file
    let shown = paths.named(file)
    let arguments: [String: Argument] = ["path": .text(file), "file": .text(shown)]
    guard paths.allows(shown) else {
      let folder = (PlanPaths.normalized(shown) as NSString).deletingLastPathComponent
      walk.error(
        "path-outside", at: path.span,
        arguments.merging(["folder": .text(folder)]) { first, _ in first })
      return nil
    }
    switch InputFile.read(paths.absolute(shown)) {
    case .bytes(let bytes):
      files.append(shown)
      return bytes
    case .missing:
      walk.error("data-missing", at: path.span, arguments)
      missingFiles += 1
    case .unreadable: walk.error("data-unreadable", at: path.span, arguments)
    case .tooLarge:
      let limit = Argument.number(Double(InputFile.byteLimit), decimals: 0)
      walk.error(
        "data-too-large", at: path.span, arguments.merging(["limit": limit]) { first, _ in first })
    }
    return nil
  }

  /// The indicators with what the figures settle: the decimals that they are printed with.
  mutating func indicators(facts: [Fact]) -> OrderedDictionary<String, Indicator> {
    var printed: [String: Int] = [:]
    for fact in facts where fact.role == .actual {
      printed[fact.indicator] = max(printed[fact.indicator] ?? 0, fact.decimals)
    }
    return walk.indicators.mapValues { $0.indicator(printedDecimals: printed[$0.id]) }
  }
}
