import Diagnostics
import Forecasting
import OrderedCollections

/// A lever and the numbers that it takes in a sweep.
public struct SweptLever: Sendable, Hashable {
  /// The most numbers of one lever.
  public static let mostValues = 40

  public let lever: SoughtLever
  /// In the order asked, each once.
  public let values: [Double]

  /// Reads `NAME=FROM:TO:STEP` or `NAME=VALUE,VALUE,…`; numbers have a decimal dot.
  ///
  /// A name is an assumption of the scenario, with or without its year, or a further lever
  /// `INDICATOR.KIND[@YEAR]`.
  public init(
    _ text: String, in scenario: ResolvedScenario, of plan: Plan
  ) throws(SweepFailure) {
    guard let sign = text.firstIndex(of: "=") else { throw .form(text) }
    let name = String(text[..<sign])
    let values = try Self.values(String(text[text.index(after: sign)...]), of: text)
    let lever: SoughtLever
    do throws(SolveFailure) {
      lever = try SoughtLever(sweeping: name, in: scenario, of: plan)
    } catch {
      throw .lever(error)
    }
    let range = lever.sensible(in: plan)
    for value in values {
      guard range.contains(value) else { throw .outside(name, value, range) }
      if lever.unit == .years, value != value.rounded() { throw .notWhole(name, value) }
    }
    self.lever = lever
    self.values = values
  }

  /// The numbers of a grid: a range with its step, or one by one.
  static func values(_ grid: String, of text: String) throws(SweepFailure) -> [Double] {
    let isRange = grid.contains(":")
    let parts = grid.split(separator: isRange ? ":" : ",", omittingEmptySubsequences: false)
    var numbers: [Double] = []
    for part in parts {
      guard let number = number(part) else { throw .number(text, String(part)) }
      numbers.append(number)
    }
    guard isRange else {
      guard numbers.count <= mostValues else { throw .many(text, numbers.count) }
      for (index, number) in numbers.enumerated() where numbers[..<index].contains(number) {
        throw .twice(text, number)
      }
      return numbers
    }
    guard numbers.count == 3, numbers[0] <= numbers[1], numbers[2] > 0 else { throw .form(text) }
    // What the steps miss by rounding is not left out.
    let steps = ((numbers[1] - numbers[0]) / numbers[2] + 1e-9).rounded(.down)
    guard steps < Double(mostValues) else {
      throw .many(text, Int(min(steps + 1, 1e9)))
    }
    // The nearest double of the decimal number, so that it is the one that a plan would say.
    return (0...Int(steps)).map { (numbers[0] + Double($0) * numbers[2]).rounded(decimals: 9) }
  }

  /// A decimal number, written out: no exponent, no hexadecimal digits, no "nan".
  private static func number(_ text: some StringProtocol) -> Double? {
    let digits = text.drop { $0 == "-" || $0 == "+" }
    guard text.count - digits.count <= 1, digits.first?.isNumber == true,
      digits.allSatisfy({ ("0"..."9").contains($0) || $0 == "." }),
      let number = Double(String(text)), abs(number) < 1e15
    else { return nil }
    return number
  }
}

extension SoughtLever {
  /// The lever of this name, of any kind where the scenario has it: a sweep needs no way that helps.
  init(
    sweeping name: String, in scenario: ResolvedScenario, of plan: Plan
  ) throws(SolveFailure) {
    let assumptions = scenario.assumptions
    if let written = assumptions.first(where: { $0.id == name }) {
      self.init(written)
      return
    }
    let same = assumptions.filter { $0.id.split(separator: "@").first.map(String.init) == name }
    if same.count == 1 {
      self.init(same[0])
      return
    }
    try self.init(name, in: scenario, of: plan)
  }

  /// The lever as an assumption with a number.
  public func assumption(_ value: Double) -> Assumption {
    Assumption(
      id: id, indicator: indicator, scenario: "", lever: lever, slot: slot, value: value,
      unit: unit)
  }

  /// The numbers that a plan may write there.
  func sensible(in plan: Plan) -> ClosedRange<Double> {
    switch unit {
    case .years: return 0...100
    case .level:
      let bounds = plan.subject(indicator)?.bounds
      return (bounds?.lower ?? range.lowerBound)...(bounds?.upper ?? range.upperBound)
    case .factor, .share, .amount, .effect: return range
    }
  }
}
