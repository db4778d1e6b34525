import ArgumentParser
import Forecasting

/// The names of trends, as a plan writes them.
enum TrendWord: String, CaseIterable, ExpressibleByArgument {
  case auto, constant, linear, quadratic, exponential
  case logitLinear = "logit-linear"
  case logistic, gompertz
  case saturatingExponential = "saturating-exponential"

  var specification: TrendSpecification {
    switch self {
    case .auto: .automatic
    case .constant: .family(FamilySpecification(.constant))
    case .linear: .family(FamilySpecification(.linear))
    case .quadratic: .family(FamilySpecification(.quadratic))
    case .exponential: .family(FamilySpecification(.exponential))
    case .logitLinear: .family(FamilySpecification(.logitLinear))
    case .logistic: .family(FamilySpecification(.logistic))
    case .gompertz: .family(FamilySpecification(.gompertz))
    case .saturatingExponential: .family(FamilySpecification(.saturatingExponential))
    }
  }
}
