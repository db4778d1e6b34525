public import Diagnostics
import Forecasting
import OrderedCollections
import Probability

extension Plan {
  /// The plan with the effects of its fitted links, and why figures do not carry some of them.
  public func fittingLinks() -> (plan: Plan, diagnostics: [Diagnostic]) {
    guard links.values.contains(where: { $0.evidence == .fitted }) else { return (self, []) }
    var found: [Diagnostic] = []
    let fitted = links.mapValues { link -> Link in
      guard link.evidence == .fitted else { return link }
      do throws(LinkFit.Failure) {
        return link.fitted(try linkFit(from: link.from, to: link.to, lag: link.lag))
      } catch {
        found.append(diagnostic(error, link))
        return link
      }
    }
    var plan = self
    plan.links = fitted
    return (plan, found)
  }

  private func diagnostic(_ failure: LinkFit.Failure, _ link: Link) -> Diagnostic {
    func count(_ value: Int) -> Argument { .number(Double(value), decimals: 0) }
    func figure(_ value: Double) -> Argument {
      .number(value.rounded(significant: 3), decimals: nil)
    }
    var arguments: [String: Argument] = [
      "link": .text(link.id), "from": .text(link.from), "to": .text(link.to),
      "lag": count(link.lag),
    ]
    switch failure {
    case .few(let pairs, let needed):
      arguments["pairs"] = count(pairs)
      arguments["needed"] = count(needed)
      return .error("link-fit-few", at: link.span, arguments)
    case .flat(let pairs):
      arguments["pairs"] = count(pairs)
      return .error("link-fit-flat", at: link.span, arguments)
    case .unclear(let fit):
      arguments["effect"] = figure(fit.coefficient)
      arguments["error"] = figure(fit.standardError)
      arguments["freedom"] = count(fit.degreesOfFreedom)
      arguments["pairs"] = count(fit.pairs)
      if let interval = fit.interval(.percent(80)) {
        arguments["lower"] = figure(interval.lower)
        arguments["upper"] = figure(interval.upper)
      }
      return .error("link-fit-unclear", at: link.span, arguments)
    }
  }
}

extension Double {
  /// Rounded to so many significant digits, however small.
  public func rounded(significant digits: Int) -> Double {
    guard self != 0, isFinite else { return self }
    var decimals = digits - 1
    var size = magnitude
    while size >= 10, decimals > 0 {
      size /= 10
      decimals -= 1
    }
    while size < 1, decimals < 15 {
      size *= 10
      decimals += 1
    }
    return rounded(decimals: decimals)
  }
}
