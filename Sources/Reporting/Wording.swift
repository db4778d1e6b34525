public import Diagnostics
import Forecasting
import Planning
import Probability

/// Turns the values of a plan into words and numbers of one language.
public struct Wording: Sendable {
  public let language: Language
  let catalogue: Catalogue
  let style: NumeralStyle

  public init(_ language: Language) {
    self.language = language
    catalogue = Catalogue(language)
    style = NumeralStyle(language)
  }

  /// The sentence of a slug.
  func say(_ slug: String, _ arguments: [String: Argument] = [:]) -> String {
    catalogue.render(Message(slug, arguments))
  }

  func say(_ message: Message) -> String { catalogue.render(message) }

  func text(_ text: LocalizedText) -> String { text.text(in: language) }

  func number(_ value: Double, _ decimals: Int) -> String {
    style.string(value, decimals: decimals)
  }

  func number(_ value: Double?, _ decimals: Int) -> String {
    value.map { style.string($0, decimals: decimals) } ?? absent
  }

  func signed(_ value: Double, _ decimals: Int) -> String {
    style.signedString(value, decimals: decimals)
  }

  /// What is not there: a dash, never an empty cell or a zero.
  var absent: String { "-" }

  /// `+1.0 points` for a percentage, `-23` for households.
  func change(_ value: Double, of indicator: Indicator, decimals: Int? = nil) -> String {
    let text = signed(value, decimals ?? indicator.changeDecimals)
    return indicator.unit.isPercentage ? points(text) : text
  }

  /// The same for a cell of a table: Vietnamese points are long to spell.
  func changeCell(_ value: Double, of indicator: Indicator, decimals: Int? = nil) -> String {
    let text = signed(value, decimals ?? indicator.changeDecimals)
    guard indicator.unit.isPercentage else { return text }
    return say("word.points-cell", ["value": .text(text)])
  }

  /// The decimals of an average change a year: a quarter of a household a year is not none, so a
  /// small one gets as many, at most three, as keep it right within a sixth.
  func paceDecimals(_ value: Double, of indicator: Indicator) -> Int {
    let fewest = indicator.changeDecimals
    let most = max(fewest, 3)
    let isRight = { (decimals: Int) in
      abs(value.rounded(decimals: decimals) - value) <= abs(value) / 6
    }
    return (fewest...most).first(where: isRight) ?? most
  }

  /// `0.4 points`, and `1 point`.
  func points(_ text: String) -> String {
    let isOne = text.drop { $0 == "+" || $0 == "-" } == "1"
    return say(isOne ? "word.point" : "word.points", ["value": .text(text)])
  }

  /// A difference without a sign: `1.3 points`, `51 households`.
  func amount(_ value: Double, of indicator: Indicator, _ decimals: Int) -> String {
    let text = number(value, decimals)
    return indicator.unit.isPercentage ? points(text) : "\(text) \(unit(indicator.unit))"
  }

  /// A probability as a whole percentage.
  func chance(_ probability: Double) -> String {
    style.probability(probability)
  }

  /// Shares that add up to 1 as whole percentages that add up to 100: what rounding leaves over goes
  /// to those that it cut most (largest remainder). Without the sign; `<1` and `>99` for what is
  /// neither nothing nor all.
  func wholePercents(_ shares: [Double]) -> [String] {
    var whole = shares.map { (100 * $0).rounded(.down) }
    let rest = 100 - whole.reduce(0, +)
    let byRemainder = shares.indices.sorted {
      let (a, b) = (100 * shares[$0] - whole[$0], 100 * shares[$1] - whole[$1])
      return a == b ? $0 < $1 : a > b
    }
    for index in byRemainder.prefix(max(0, Int(rest.rounded()))) { whole[index] += 1 }
    return shares.indices.map { index in
      if shares[index] > 0, shares[index] < 0.01 { return "<1" }
      if shares[index] < 1, shares[index] > 0.99 { return ">99" }
      return style.string(whole[index], decimals: 0)
    }
  }

  /// `30 (0 to 140)`.
  func projection(_ value: Double, _ interval: PredictionInterval?, _ decimals: Int) -> String {
    guard let interval else { return number(value, decimals) }
    return say(
      "word.value-interval",
      [
        "value": .number(value, decimals: decimals),
        "lower": .number(interval.lower, decimals: decimals),
        "upper": .number(interval.upper, decimals: decimals),
      ])
  }

  /// How the figures come about, where the plan says so.
  func counted(_ indicator: Indicator) -> String? {
    indicator.counted.map { say("counted.\($0.rawValue)") }
  }

  /// A verdict's symbol, which every terminal can show, and its word: never colour alone.
  func verdict(_ verdict: Verdict) -> String {
    "\(verdict.symbol) \(say("verdict-word.\(verdict.rawValue)"))"
  }

  /// The name of a target: its label, or the indicator and what is asked.
  func target(_ target: Target, _ indicator: Indicator, _ goal: Double?) -> String {
    let star = target.status == .assumed ? "*" : ""
    if let label = target.label { return text(label) + star }
    let decimals = indicator.decimals
    var arguments: [String: Argument] = ["indicator": .localized(indicator.label)]
    func value(_ number: Double) -> Argument {
      let shown = Self.decimals(of: number, atLeast: 0)
      let text = style.string(number, decimals: min(max(shown, 0), max(decimals, shown)))
      return .text(indicator.unit.isPercentage ? text + "%" : text)
    }
    func points(_ number: Double) -> Argument {
      let text = style.string(number, decimals: Self.decimals(of: number, atLeast: 0))
      return .text(
        indicator.unit.isPercentage ? self.points(text) : text)
    }
    let slug: String
    switch target.goal {
    case .atMost(let goal) where goal == 0 && indicator.isWhole: slug = "target.none"
    case .atMost(let goal):
      slug = "target.at-most"
      arguments["goal"] = value(goal)
    case .atLeast(let goal):
      slug = "target.at-least"
      arguments["goal"] = value(goal)
    case .between(let lower, let upper):
      slug = "target.between"
      arguments["lower"] = value(lower)
      arguments["upper"] = value(upper)
    case .reduceBy(let amount):
      slug = indicator.isWhole ? "target.reduce-by" : "target.reduce-by-amount"
      arguments["goal"] = points(amount)
    case .increaseBy(let amount):
      slug = indicator.isWhole ? "target.increase-by" : "target.increase-by-amount"
      arguments["goal"] = points(amount)
    case .maintain:
      slug = goal == nil ? "target.maintain" : "target.maintain-at"
      if let goal {
        arguments["goal"] = .text(
          number(goal, decimals) + (indicator.unit.isPercentage ? "%" : ""))
      }
    case .total(let amount):
      slug = indicator.better == .lower ? "target.total-at-most" : "target.total"
      arguments["goal"] = value(amount)
      if case .over(let from, let through) = target.when {
        arguments["from"] = .year(from.number)
        arguments["through"] = .year(through.number)
      }
    }
    return say(slug, arguments) + star
  }

  /// How many decimals the shortest form of a number has.
  static func decimals(of number: Double, atLeast least: Int) -> Int {
    var decimals = least
    while decimals < 9, number.rounded(decimals: decimals) != number { decimals += 1 }
    return decimals
  }
}

extension Verdict {
  /// One ASCII character before the word.
  var symbol: String {
    switch self {
    case .met: "v"
    case .metAtRisk: "~"
    case .onTrack: "+"
    case .atRisk: "!"
    case .offTrack: "x"
    case .reversing: "<"
    case .missed: "x"
    case .noVerdict: "?"
    }
  }
}

extension Indicator {
  /// Decimals of a yearly change: none for whole numbers, else one more than the figures have at
  /// most two.
  var changeDecimals: Int { isWhole ? 0 : min(max(decimals, 1), 3) }
}
