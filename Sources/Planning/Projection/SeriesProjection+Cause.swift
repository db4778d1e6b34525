public import Diagnostics
public import Forecasting
import OrderedCollections

// Why a series has no projection, in words.

extension FitFailure {
  /// Why no trend was fitted: the end of a sentence, without a name.
  public var cause: Message {
    func count(_ value: Int) -> Argument { .number(Double(value), decimals: 0) }
    func cap(_ value: Double) -> Argument {
      .number(value, decimals: value.magnitude >= 10 ? 0 : 2)
    }
    switch self {
    case .noObservations: return Message("fit-failure.no-observations")
    case .tooFewObservations(let have, let needed):
      return Message("fit-failure.too-few", ["have": count(have), "needed": count(needed)])
    case .outsideScale(let year, let value):
      return Message(
        "fit-failure.outside-scale",
        ["year": .year(year.number), "value": .number(value, decimals: nil)])
    case .undetermined(let term):
      return Message("fit-failure.undetermined", ["term": .text(term)])
    case .capUndetermined(let lower, let upper) where lower.isFinite && upper.isFinite:
      return Message("fit-failure.cap-undetermined", ["lower": cap(lower), "upper": cap(upper)])
    case .capUndetermined(let lower, let upper):
      return Message("fit-failure.cap-open", ["cap": cap(lower.isFinite ? lower : upper)])
    case .boundsMissing: return Message("fit-failure.bounds-missing")
    case .notFinite: return Message("fit-failure.not-finite")
    }
  }
}

extension SeriesProjection {
  /// Why years are missing that the plan projects; nil where none is.
  public func cause(in plan: Plan) -> Message? {
    if let failure { return failure.cause }
    switch formulaFailure {
    case nil: return nil
    case .missing(let indicator, let year):
      let label: Argument =
        plan.indicators[indicator].map { .localized($0.label) } ?? .text(indicator)
      return Message("formula-failure.missing", ["name": label, "year": .year(year.number)])
    case .divisionByZero(let year):
      return Message("formula-failure.division", ["year": .year(year.number)])
    case .undefined(let year):
      return Message("formula-failure.undefined", ["year": .year(year.number)])
    }
  }
}
