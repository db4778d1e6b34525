import Diagnostics
import Forecasting
import Foundation
import OrderedCollections
import Planning
import Tabular

/// Puts a plan together from its files: indicators, then the figures, then what leans on both.
struct PlanAssembly {
  static let planKeys = [
    "version", "name", "data", "areas", "locale", "through", "seed", "lean", "indicators",
    "targets", "scenarios", "correlations", "gates", "links", "events",
  ]

  let paths: PlanPaths
  let options: PlanReadingOptions
  var walk = PlanWalk()
  var files: [String] = []
  /// Errors that only say that a file is missing.
  var missingFiles = 0

  init(paths: PlanPaths, options: PlanReadingOptions) {
    self.paths = paths
    self.options = options
  }

  func reading(plan: Plan?) -> PlanReading {
    PlanReading(
      plan: walk.bag.hasErrors ? nil : plan, diagnostics: walk.bag.diagnostics,
      isMissingFile: missingFiles > 0 && walk.bag.errorCount == missingFiles, files: files)
  }

  /// The text of a YAML file; nil where it is no UTF-8.
  mutating func decoded(_ bytes: [UInt8], name: String) -> SourceText? {
    files.append(name)
    var bytes = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    let source = SourceText(name: name, text: String(decoding: bytes, as: UTF8.self))
    if let offset = Self.firstFault(in: bytes) {
      let before = String(decoding: bytes[..<offset], as: UTF8.self)
      let lines = before.unicodeScalars.split(
        separator: "\n", omittingEmptySubsequences: false)
      let span = SourceSpan(
        source: source, line: max(1, lines.count), column: (lines.last?.count ?? 0) + 1, length: 1)
      walk.error(
        "plan-utf8", at: span,
        ["byte": .text("0x" + String(bytes[offset], radix: 16, uppercase: true))])
      return nil
    }
    return source
  }

  private static func firstFault(in bytes: ArraySlice<UInt8>) -> Int? {
    var decoder = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = bytes.startIndex
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let encoded): offset += encoded.count
      case .emptyInput: return nil
      case .error: return min(offset, bytes.endIndex - 1)
      }
    }
  }

  // MARK: - The plan

  mutating func plan(from source: SourceText, siblings: [String]) -> Plan? {
    let (node, diagnostics) = YAMLReader.read(source)
    walk.bag.append(contentsOf: diagnostics)
    let start = SourceSpan(source: source, line: 1, column: 1, length: 0)
    guard let node else {
      if diagnostics.isEmpty { walk.error("plan-empty", at: start) }
      return nil
    }
    guard case .mapping = node.content else {
      if !node.isReported { reportNoMapping(node) }
      return nil
    }
    guard let fields = walk.fields(node, of: start, keys: Self.planKeys, in: "word.in-plan")
    else { return nil }
    guard isKnownVersion(fields) else { return nil }
    for key in ["data", "through", "indicators"] {
      _ = walk.required(key, fields, in: "word.in-plan")
    }
    let name = fields["name"].flatMap { walk.localized($0) }
    walk.through = fields["through"].flatMap { walk.year($0) }
    let seed = fields["seed"].flatMap { walk.whole($0, key: "seed", in: 0...Int(Int32.max)) } ?? 1
    let lean = fields["lean"].flatMap { walk.lean($0) }
    if let indicators = fields["indicators"] { walk.readIndicators(indicators) }
    walk.checkFormulaNames()

    let mark = options.decimalMark ?? decimalMark(fields)
    let facts = facts(fields, mark: mark)
    let areas = areas(fields, facts: facts)
    let selected = Set(areas)
    let chosen = facts.filter { areas.isEmpty || selected.contains($0.area) }
    walk.figures = KnownFigures(chosen)
    checkThrough(fields)
    walk.checkYearsOfIndicators()
    if let targets = fields["targets"] { walk.readTargets(targets) }
    let scenarios = scenarios(fields, siblings: siblings)
    let known = OrderedSet(facts.map(\.area).filter { !$0.isEmpty })
    let gates =
      fields["gates"].map { walk.readGates($0, areas: areas.isEmpty ? known : OrderedSet(areas)) }
      ?? [:]
    let links = fields["links"].map { walk.readLinks($0) } ?? [:]
    let events = fields["events"].map { walk.readEvents($0) } ?? [:]
    let correlations = fields["correlations"].map { walk.correlations($0) } ?? []
    let indicators = indicators(facts: chosen)
    guard let through = walk.through else { return nil }
    var targets: OrderedDictionary<String, Target> = [:]
    for (id, draft) in walk.targets { targets[id] = draft.target }
    let all = Facts(chosen)
    let plan = Plan(
      name: name ?? LocalizedText(paths.folderName),
      through: through, seed: UInt64(seed), lean: lean ?? .all, indicators: indicators,
      targets: targets, scenarios: scenarios, links: links, correlations: correlations,
      gates: gates, events: events, facts: all,
      areas: areas.isEmpty ? all.areas : areas)
    walk.checkLimits(of: plan, data: fields.keySpan("data"))
    checkWhole(plan)
    guard !walk.bag.hasErrors else { return plan }
    let fitted = plan.fittingLinks()
    walk.bag.append(contentsOf: fitted.diagnostics)
    return fitted.plan
  }

  /// A file that is no plan: its first line, and what to do with a table of figures.
  private mutating func reportNoMapping(_ node: PlanNode) {
    guard case .text(let text, _) = node.content else {
      walk.error("plan-no-mapping", at: node.span, ["found": node.found])
      return
    }
    let line = node.span.source.line(node.span.start.line).map(String.init) ?? text
    var arguments: [String: Argument] = ["found": "\"\(line.prefix(60))\""]
    let columns = Set(line.split { ",;\t".contains($0) }.map { $0.lowercased() })
    if columns.isSuperset(of: ["ds", "y"]) {
      arguments["series"] = .text("ontrack forecast \(node.span.source.name) --horizon 5")
    } else if columns.count > 2, !columns.isDisjoint(with: ["indicator", "year", "value"]) {
      arguments["data"] = .text("data: \(node.span.source.name)")
    }
    walk.error("plan-no-mapping", at: node.span, arguments)
  }

  private mutating func isKnownVersion(_ fields: Fields) -> Bool {
    guard let node = walk.required("version", fields, in: "word.in-plan"),
      let text = walk.text(node)
    else { return true }
    if text == "1" { return true }
    walk.error("plan-version", at: node.span, ["text": .text(text)])
    // A later grammar would only bring errors that mean nothing.
    return false
  }

  private mutating func decimalMark(_ fields: Fields) -> DecimalMark? {
    guard let node = fields["locale"], let language = walk.word(node, as: Language.self) else {
      return nil
    }
    return language == .vietnamese ? .comma : .dot
  }

  private mutating func areas(_ fields: Fields, facts: [Fact]) -> [String] {
    let known = OrderedSet(facts.map(\.area).filter { !$0.isEmpty })
    if !options.areas.isEmpty {
      for area in options.areas where !known.contains(area) {
        walk.error(
          "area-not-found", at: nil,
          walk.suggesting(area, among: known, ["name": .text(area)]))
      }
      return options.areas
    }
    guard let node = fields["areas"] else { return [] }
    let selected = walk.names(node)
    if selected.isEmpty, !node.isReported { walk.error("empty-value", at: node.span) }
    // Without data every area would be unknown, and the missing data have been reported.
    if !facts.isEmpty {
      for area in selected where !known.contains(area.value) {
        var arguments = walk.suggesting(
          area.value, among: known, ["name": .text(area.value)])
        if known.isEmpty { arguments["column"] = "area" }
        walk.error("area-unknown", at: area.span, arguments)
      }
    }
    return selected.map(\.value)
  }

  private mutating func checkThrough(_ fields: Fields) {
    guard let through = walk.through, let (newest, place) = walk.figures.newest,
      let node = fields["through"]
    else { return }
    var arguments: [String: Argument] = [
      "through": .year(through.number), "newest": .year(newest.number),
    ]
    if let place { arguments["place"] = .place(place) }
    if through <= newest {
      if options.mayBeOver { return }
      walk.error("through-past", at: node.span, arguments)
      // Every later year would be beyond the plan, and nothing new.
      walk.through = nil
    } else if newest.distance(to: through) > 100 {
      walk.error("through-far", at: node.span, arguments)
    }
  }

  // MARK: - The whole

  /// What only the whole plan can show.
  private mutating func checkWhole(_ plan: Plan) {
    walk.bag.append(contentsOf: plan.scenarioDiagnostics)
    // Names in correlations and formulas have been reported where they stand.
    walk.bag.append(
      contentsOf: plan.correlationDiagnostics.filter { $0.slug != "correlation-unknown" })
    walk.bag.append(
      contentsOf: plan.formulaDiagnostics.filter { $0.slug != "formula-unknown-part" })
    walk.bag.append(contentsOf: plan.linkDiagnostics)
    // A figure that could not be read is not one that is missing.
    guard !walk.bag.hasErrors else { return }
    let known = Set(plan.facts.all.map(\.indicator))
    for (id, indicator) in plan.indicators
    where indicator.formula == nil && !known.isEmpty && !known.contains(id) {
      walk.warning("indicator-no-data", at: indicator.span, ["name": .text(id)])
    }
  }
}
