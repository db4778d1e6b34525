import Probability

/// A plan with its data as somebody might write them, of any kind that the grammar knows: known by a
/// seed and a number, and without an error.
struct SeededPlan {
  private(set) var plan = ""
  private(set) var data = ""

  private var random: RandomStream
  private var through = 2026
  private var areas: [String] = []
  private var indicators: [Sketch] = []
  private var rows: [[String]] = []

  /// What the targets and levers of an indicator need to know.
  private struct Sketch {
    let id: String
    let unit: String
    var isFlow = false
    var isShare = false
    var isFormula = false
    var lower: Double? = 0
    var size = 100.0
    var decimals = 0
    var better: String?
    var last = 2024
    var hasBase = false
  }

  init(seed: UInt64, number: Int) {
    random = RandomStream(seed: seed).split("plan", number)
    through = 2025 + whole(0...6)
    // Names that a spreadsheet would run, or a table has to quote.
    let names = ["Thường Tín", "=1+1", "+84 xã", "@x", "-5", "a,b;c", "say \"no\"", "Hà Nội"]
    if whole(0...2) > 0 {
      areas = Array(names.dropFirst(whole(0...5)).prefix(whole(1...3)))
    }
    writeHead()
    writeIndicators()
    writeTargets()
    writeScenarios()
    writeData()
  }

  // MARK: Chance

  private mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + random.nextInteger(below: range.count)
  }

  private mutating func uniform(_ range: ClosedRange<Double>) -> Double {
    range.lowerBound + (range.upperBound - range.lowerBound) * random.nextUniform()
  }

  private mutating func one<Element>(of elements: [Element]) -> Element {
    elements[random.nextInteger(below: elements.count)]
  }

  /// A number as a plan writes it.
  private func text(_ value: Double, _ decimals: Int) -> String {
    guard decimals > 0 else { return String(Int(value.rounded())) }
    let power = decimals == 1 ? 10.0 : 100
    let scaled = Int((value * power).rounded())
    let rest = String(abs(scaled) % Int(power))
    let zeros = String(repeating: "0", count: decimals - rest.count)
    return "\(scaled < 0 ? "-" : "")\(abs(scaled) / Int(power)).\(zeros)\(rest)"
  }

  // MARK: The plan

  private mutating func writeHead() {
    plan = """
      version: 1
      name: {en: "=A seeded plan", vi: Kế hoạch}
      data: observations.csv
      locale: en
      through: \(through)
      seed: \(whole(0...99))
      indicators:
        people: {unit: people, counted: \(one(of: ["register", "survey", "estimate"]))}

      """
    indicators = [Sketch(id: "people", unit: "people", size: 12_000)]
    observe(0, values: 1...6)
  }

  private mutating func writeIndicators() {
    for number in 0..<whole(1...4) {
      var sketch = Sketch(id: "i\(number)", unit: one(of: ["households", "=ha", "tons"]))
      sketch.better = one(of: ["lower", "higher", nil])
      var keys = ["unit: \"\(sketch.unit)\""]
      switch whole(0...5) {
      case 0:
        sketch = Sketch(id: sketch.id, unit: "percent", isShare: true, better: sketch.better)
        sketch.hasBase = whole(0...1) == 0
        sketch.decimals = whole(0...2)
        keys = ["unit: percent", "kind: share"] + (sketch.hasBase ? ["of: people"] : [])
      case 1:
        sketch.lower = nil
        sketch.decimals = 1
        sketch.size = uniform(1...1e6)
        keys += ["kind: amount", "lower: none"]
      case 2:
        sketch.decimals = 2
        sketch.size = one(of: [0.5, 30, 1e7])
        keys.append("kind: \(one(of: ["rate", "amount"]))")
      case 3:
        sketch.isFlow = true
        keys += ["kind: count", "measure: flow"]
      default: keys += ["kind: count", "counted: register"]
      }
      if let better = sketch.better { keys.append("better: \(better)") }
      keys.append("trend: \(trend(sketch))")
      plan += "  \(sketch.id): {\(keys.joined(separator: ", "))}\n"
      indicators.append(sketch)
      observe(indicators.count - 1, values: 1...11)
    }
    writeFormulas()
  }

  private mutating func trend(_ sketch: Sketch) -> String {
    let families = ["linear", "constant", "quadratic", "exponential", "logistic", "gompertz"]
    switch whole(0...8) {
    case 0: return one(of: families)
    case 1: return "{family: linear, discount: 0.9, damping: 0.8}"
    case 2: return "{family: piecewise-linear, breaks: [2018, 2021]}"
    case 3:
      return sketch.isShare
        ? "logit-linear"
        : "{family: saturating-exponential, cap: 1e3}"
          .replacing("1e3", with: "1000")
    default: return "auto"
    }
  }

  private mutating func writeFormulas() {
    let first = indicators[1]
    if whole(0...1) == 0 {
      plan += "  rate: {unit: percent, kind: share, formula: 100 * people / (people + people)}\n"
      indicators.append(
        Sketch(id: "rate", unit: "percent", isShare: true, isFormula: true, decimals: 1))
    }
    if whole(0...2) == 0 {
      plan +=
        "  ledger: {unit: \"\(first.unit)\", kind: amount, lower: none, "
        + "formula: previous(ledger) + i0 - \(whole(0...9))}\n"
      guard !first.isShare else {
        plan = plan.replacing("unit: \"percent\", kind: amount", with: "unit: percent, kind: rate")
        return addLedger(unit: "percent")
      }
      addLedger(unit: first.unit)
    }
  }

  private mutating func addLedger(unit: String) {
    indicators.append(
      Sketch(id: "ledger", unit: unit, isFormula: true, lower: nil, decimals: 1))
    for area in areas.isEmpty ? [""] : areas {
      rows.append(["ledger", area, "2023", "5.5", "", "", "", ""])
    }
  }

  // MARK: Data

  /// Figures of an indicator in every area, with gaps, statuses and other roles.
  private mutating func observe(_ index: Int, values: ClosedRange<Int>) {
    var sketch = indicators[index]
    var last = 0
    for area in areas.isEmpty ? [""] : areas {
      var year = 2024 - whole(0...2)
      last = max(last, year)
      var value = sketch.isShare ? uniform(0...100) : sketch.size * uniform(0...2)
      for count in 0..<whole(values) {
        let status = one(of: ["", "", "", "estimated", "provisional", "derived", "assumed"])
        let isBreak = count > 0 && whole(0...20) == 0
        add(sketch, area, year, value, status: isBreak ? "break" : status)
        if whole(0...9) == 0 {
          add(sketch, area, year, value, status: one(of: ["context", "partial"]))
        }
        year -= one(of: [1, 1, 1, 1, 2, 5, 40])
        value =
          sketch.isShare
          ? min(max(value + uniform(-9...9), 0), 100)
          : (sketch.lower == nil ? value : max(value, 0)) + sketch.size * uniform(-0.2...0.2)
        if sketch.lower != nil { value = max(value, 0) }
      }
      if whole(0...3) == 0 {
        for role in ["plan", "change", "plan_ratio", "target"] {
          add(sketch, area, 2022 + whole(0...2), min(value, 100), role: role)
        }
      }
    }
    sketch.last = last
    indicators[index] = sketch
  }

  private mutating func add(
    _ sketch: Sketch, _ area: String, _ year: Int, _ value: Double, role: String = "",
    status: String = ""
  ) {
    rows.append([
      sketch.id, area, String(year), text(value, sketch.decimals), role, status,
      status == "partial" ? "\(year)-06" : "",
      role == "plan_ratio" ? one(of: ["", "reduction"]) : "",
    ])
  }

  private mutating func writeData() {
    var lines = ["indicator,area,year,value,role,status,as_of,of"]
    random.shuffle(&rows)
    for row in rows {
      lines.append(
        row.map { cell in
          cell.contains { ",\";".contains($0) }
            ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
        }.joined(separator: ","))
    }
    if areas.isEmpty {
      lines = lines.map { line in
        let cells = line.split(separator: ",", omittingEmptySubsequences: false)
        return (cells.prefix(1) + cells.dropFirst(2)).joined(separator: ",")
      }
    }
    data = lines.joined(separator: "\n") + "\n"
  }

  /// The data with their rows in another order.
  func shuffled(seed: UInt64) -> String {
    var lines = data.split(separator: "\n").map(String.init)
    let header = lines.removeFirst()
    var random = RandomStream(seed: seed)
    random.shuffle(&lines)
    return ([header] + lines).joined(separator: "\n") + "\n"
  }
}

// MARK: - Targets and scenarios

extension SeededPlan {
  /// A value that an indicator may have.
  private mutating func level(_ sketch: Sketch) -> String {
    let value =
      sketch.isShare
      ? one(of: [0, 100, uniform(0...100)])
      : one(of: [sketch.lower ?? -sketch.size, sketch.size, sketch.size * uniform(0...3)])
    return text(value, sketch.decimals)
  }

  private mutating func writeTargets() {
    plan += "targets:\n"
    for number in 0..<whole(1...5) {
      let sketch = one(of: indicators)
      let year = whole(2024...through)
      let when = sketch.isFlow ? "during" : "by"
      var goal: String
      switch whole(0...6) {
      case 0: goal = "at_most: \(level(sketch)), \(when): \(year)"
      case 1: goal = "at_least: \(level(sketch)), \(when): \(year)"
      case 2:
        let low = sketch.isShare ? uniform(0...49) : sketch.size * uniform(0...0.9)
        let high = sketch.isShare ? uniform(51...100) : sketch.size * uniform(1...3) + 1
        goal = "between: [\(text(low, 0)), \(text(high.rounded(.up), 0))], \(when): \(year)"
      case 3: goal = "maintain: true, \(when): \(year)"
      case 4 where sketch.isFlow:
        goal = "total: \(text(sketch.size * 4, 0)), from: 2023, through: \(year)"
      case 5: goal = "reduce_by: \(text(1 + sketch.size / 10, 0)), during: \(year)"
      default: goal = "increase_by: \(text(1 + sketch.size / 20, 0)), during: \(year)"
      }
      if whole(0...2) == 0 { goal += ", status: assumed" }
      if whole(0...3) == 0 { goal += ", base_year: 2020" }
      if whole(0...3) == 0 { goal += ", label: {en: \"=goal\", vi: \"@mục tiêu\"}" }
      plan += "  t\(number): {indicator: \(sketch.id), \(goal)}\n"
    }
  }

  private mutating func writeScenarios() {
    plan += """
      scenarios:
        still:
          why: "=No lever at all, and a target as it is."
          targets: {t0: {status: assumed}}
        still-twice:
          why: Nothing of nothing.
          extends: [still, baseline]

      """
    var names: [String] = []
    for number in 0..<whole(1...3) {
      plan += "  s\(number):\n    why: \"+Something\"\n    cost: \"@1 billion\"\n"
      if !names.isEmpty, whole(0...1) == 0 { plan += "    extends: [\(one(of: names)), still]\n" }
      plan += "    levers:\n"
      for sketch in indicators where !sketch.isFormula && (sketch.id == "i0" || whole(0...1) == 0) {
        var kinds = [
          "pace", "scale", "change", "add", "reach", "set", "hold", "shock", "delay", "saturate",
          "floor", "cap",
        ]
        random.shuffle(&kinds)
        let levers = kinds.prefix(whole(1...4)).map { lever($0, sketch) }
        plan += "      \(sketch.id): [\(levers.joined(separator: ", "))]\n"
      }
      names.append("s\(number)")
    }
  }

  private mutating func amount(_ sketch: Sketch) -> String {
    let value = text(sketch.isShare ? uniform(-9...9) : sketch.size * uniform(-0.3...0.3), 1)
    if !sketch.isShare { return value + one(of: ["", " percent"]) }
    return sketch.hasBase && whole(0...1) == 0
      ? "\(whole(-900...900)) people" : value + one(of: [" points", " percent"])
  }

  private mutating func lever(_ kind: String, _ sketch: Sketch) -> String {
    let year = whole(sketch.last + 1...through)
    let years = one(of: ["", ", from: \(whole(2020...through))", ", until: \(year)"])
    let ramp = one(of: ["", "", ", ramp: \(whole(1...4))"])
    switch kind {
    case "pace", "scale":
      return "{\(kind): \(one(of: ["0", "0.5", "1", "1.3", "7"]))\(years)\(ramp)}"
    case "change", "add": return "{\(kind): \(amount(sketch))\(years)\(ramp)}"
    case "reach": return "{reach: \(level(sketch)), by: \(year)}"
    case "set":
      return "{set: {\(year): \(level(sketch))}, then: \(one(of: ["continue", "return"]))}"
    case "hold": return "{hold: true\(years)}"
    case "shock":
      let shape = one(of: ["none", "linear", "exponential"])
      let recovery = one(of: ["", ", recovery: {years: \(whole(1...3)), shape: \(shape)}"])
      return "{shock: \(amount(sketch)), in: \(year)\(recovery)}"
    case "delay": return "{delay: \(whole(1...3))}"
    case "saturate":
      let speed = one(of: ["gap_share: 0.2", "gap_share: 1", "half_life: 3"])
      return "{saturate: \(level(sketch)), \(speed)\(years)}"
    default: return "{\(kind): \(level(sketch))\(years)}"
    }
  }
}
