public import Diagnostics
public import Forecasting

extension FitFailure {
  /// Why a trend of the indicator or series of this name could not be fitted.
  public func message(of name: String) -> Message {
    var arguments: [String: Argument] = ["indicator": .text(name)]
    let slug: String
    switch self {
    case .noObservations: slug = "fit-failure.no-observations"
    case .tooFewObservations(let have, let needed):
      slug = "fit-failure.too-few"
      arguments["have"] = .number(Double(have), decimals: 0)
      arguments["needed"] = .number(Double(needed), decimals: 0)
    case .outsideScale(let year, let value):
      slug = "fit-failure.outside-scale"
      arguments["year"] = .year(year.number)
      arguments["value"] = .number(value, decimals: nil)
    case .undetermined(let term):
      slug = "fit-failure.undetermined"
      arguments["term"] = .text(term)
    case .capUndetermined(let lower, let upper) where lower.isFinite && upper.isFinite:
      slug = "fit-failure.cap-undetermined"
      arguments["lower"] = .number(lower, decimals: lower.magnitude >= 10 ? 0 : 2)
      arguments["upper"] = .number(upper, decimals: upper.magnitude >= 10 ? 0 : 2)
    case .capUndetermined(let lower, let upper):
      let cap = lower.isFinite ? lower : upper
      slug = "fit-failure.cap-open"
      arguments["cap"] = .number(cap, decimals: cap.magnitude >= 10 ? 0 : 2)
    case .boundsMissing: slug = "fit-failure.bounds-missing"
    case .notFinite: slug = "fit-failure.not-finite"
    }
    return Message(slug, arguments)
  }
}
