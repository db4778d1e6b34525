import Diagnostics
import Forecasting
import Foundation
import OrderedCollections
import Planning
import Tabular

/// Puts a plan together from its files: indicators, then the figures, then what leans on both.
struct PlanAssembly {
  static let planKeys = [
    "version", "name", "data", "areas", "locale", "through", "seed", "indicators", "targets",
    "scenarios",
  ]
  /// What makes a YAML file beside the plan a scenario of it.
  static let scenarioMarks = ["why", "levers", "extends", "targets"]

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
      if !node.isReported {
        walk.error("plan-no-mapping", at: node.span, ["found": node.found])
      }
      return nil
    }
    guard let fields = walk.fields(node, of: start, keys: Self.planKeys, in: "word.in-plan")
    else { return nil }
    guard isKnownVersion(fields) else { return nil }
    for key in ["data", "through", "indicators"] where !fields.contains(key) {
      walk.error(
        "missing-key", at: start,
        ["key": .text(key), "where": .message(Message("word.in-plan"))])
    }
    let name = fields["name"].flatMap { walk.localized($0) }
    walk.through = fields["through"].flatMap { walk.year($0) }
    let seed = fields["seed"].flatMap { walk.whole($0, key: "seed", in: 0...Int(Int32.max)) } ?? 1
    if let indicators = fields["indicators"] { walk.readIndicators(indicators) }
    walk.checkFormulaNames()

    let mark = options.decimalMark ?? decimalMark(fields)
    let facts = facts(fields, mark: mark)
    let areas = areas(fields, facts: facts)
    let selected = Set(areas)
    let chosen = facts.filter { areas.isEmpty || selected.contains($0.area) }
    learn(from: chosen)
    checkThrough(fields)
    if let targets = fields["targets"] { walk.readTargets(targets) }
    let scenarios = scenarios(fields, siblings: siblings)
    let indicators = indicators(facts: chosen)
    guard let through = walk.through else { return nil }
    var targets: OrderedDictionary<String, Target> = [:]
    for (id, draft) in walk.targets { targets[id] = draft.target }
    let all = Facts(chosen)
    let plan = Plan(
      name: name ?? LocalizedText(paths.folder.isEmpty ? "plan" : paths.folder),
      through: through, seed: UInt64(seed), indicators: indicators, targets: targets,
      scenarios: scenarios, facts: all, areas: areas.isEmpty ? all.areas : areas)
    walk.checkLimits(of: plan, data: fields.keySpan("data"))
    checkWhole(plan)
    return plan
  }

  private mutating func isKnownVersion(_ fields: Fields) -> Bool {
    guard fields.contains("version") else {
      walk.error(
        "missing-key", at: fields.owner,
        ["key": "version", "where": .message(Message("word.in-plan"))])
      return true
    }
    guard let node = fields["version"], let text = walk.text(node) else { return true }
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
    let known = OrderedSet(facts.map(\.area))
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
    if !known.isEmpty {
      for area in selected where !known.contains(area.value) {
        walk.unknown("area-unknown", area, among: known)
      }
    }
    return selected.map(\.value)
  }

  private mutating func checkThrough(_ fields: Fields) {
    guard let through = walk.through, let newest = walk.newestYear, let node = fields["through"]
    else { return }
    if through <= newest {
      walk.error(
        "through-past", at: node.span,
        ["through": .year(through.number), "newest": .year(newest.number)])
      // Every later year would be beyond the plan, and nothing new.
      walk.through = nil
    } else if newest.distance(to: through) > 100 {
      walk.error(
        "through-far", at: node.span,
        ["through": .year(through.number), "newest": .year(newest.number)])
    }
  }

  // MARK: - Data

  private mutating func facts(_ fields: Fields, mark: DecimalMark?) -> [Fact] {
    guard let node = fields["data"] else { return [] }
    var rules: OrderedDictionary<String, ObservationRules> = [:]
    for draft in walk.indicators.values {
      rules[draft.id] = ObservationRules(bounds: draft.bounds, isWhole: draft.isWhole)
    }
    var reader = ObservationsReader(
      rules: rules, names: walk.indicatorNames, decimalMark: mark)
    for path in walk.names(node) {
      guard let bytes = bytes(of: path) else { continue }
      reader.read(bytes, name: paths.named(path.value))
    }
    reader.finish()
    walk.bag.append(contentsOf: reader.bag)
    return reader.facts
  }

  private mutating func bytes(of path: Located<String>) -> [UInt8]? {
    let shown = paths.named(path.value)
    let arguments: [String: Argument] = ["path": .text(path.value), "file": .text(shown)]
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

  /// What later checks and messages need to know of the figures.
  private mutating func learn(from facts: [Fact]) {
    let area = facts.first?.area
    for fact in facts where fact.role == .actual && fact.status.isFitted {
      walk.newestYear = max(walk.newestYear ?? fact.year, fact.year)
      let last = walk.lastYears[fact.indicator]
      if fact.area == area, fact.year >= last ?? fact.year {
        walk.newestValues[fact.indicator] = fact.value
      }
      walk.lastYears[fact.indicator] = max(last ?? fact.year, fact.year)
    }
  }

  /// The indicators with what the figures settle: the decimals that they are printed with.
  private mutating func indicators(facts: [Fact]) -> OrderedDictionary<String, Indicator> {
    var printed: [String: Int] = [:]
    for fact in facts where fact.role == .actual {
      printed[fact.indicator] = max(printed[fact.indicator] ?? 0, fact.decimals)
    }
    return walk.indicators.mapValues { $0.indicator(printedDecimals: printed[$0.id]) }
  }

  // MARK: - Scenarios

  private mutating func scenarios(
    _ fields: Fields, siblings: [String]
  ) -> OrderedDictionary<String, Scenario> {
    var sources: [ScenarioSource] = []
    if let node = fields["scenarios"] { sources = walk.inlineScenarios(node) }
    for path in siblings {
      if let source = scenarioFile(path) { sources.append(source) }
    }
    return walk.readScenarios(sources)
  }

  /// The scenario in a file beside the plan; nil for other YAML files.
  private mutating func scenarioFile(_ path: String) -> ScenarioSource? {
    guard
      case .bytes(let bytes) = InputFile.read(
        paths.absolute(path), limit: YAMLReader.byteLimit), paths.allows(path)
    else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    let keys = text.split(whereSeparator: \.isNewline).compactMap { line in
      line.first.map { !$0.isWhitespace } == true
        ? line.prefix { $0 != ":" && $0 != " " } : nil
    }
    guard keys.contains(where: { Self.scenarioMarks.contains(String($0)) }),
      !keys.contains("indicators"), !keys.contains("version"),
      let source = decoded(bytes, name: path)
    else { return nil }
    let (node, diagnostics) = YAMLReader.read(source)
    walk.bag.append(contentsOf: diagnostics)
    guard let node else { return nil }
    let id = ((path as NSString).lastPathComponent as NSString).deletingPathExtension
    let start = SourceSpan(source: source, line: 1, column: 1, length: 0)
    let entry = PlanEntry(key: id, keySpan: start, value: node)
    guard walk.isValidName(entry) else { return nil }
    return ScenarioSource(id: id, span: start, node: node)
  }

  // MARK: - The whole

  /// What only the whole plan can show.
  private mutating func checkWhole(_ plan: Plan) {
    walk.bag.append(contentsOf: plan.scenarioDiagnostics)
    // Names in formulas have been reported where they stand.
    walk.bag.append(
      contentsOf: plan.formulaDiagnostics.filter { $0.slug != "formula-unknown-part" })
    // A figure that could not be read is not one that is missing.
    guard !walk.bag.hasErrors else { return }
    let known = Set(plan.facts.all.map(\.indicator))
    for (id, indicator) in plan.indicators
    where indicator.formula == nil && !known.isEmpty && !known.contains(id) {
      walk.warning("indicator-no-data", at: indicator.span, ["name": .text(id)])
    }
  }
}
