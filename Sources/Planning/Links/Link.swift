public import Diagnostics
import OrderedCollections

/// What moves in one indicator when another one moves: so many units of `to` for a unit of `from`.
///
/// It carries on the difference that a scenario makes in `from`, so that the baseline and every
/// scenario that leaves `from` alone stay as they are, bit for bit. A stock moves by its yearly
/// change and a flow by its figure; `to` moves `lag` years after.
public struct Link: Sendable, Hashable {
  /// Where the number comes from.
  public enum Evidence: String, Sendable, Hashable, CaseIterable {
    case assumed, literature, fitted
  }

  public let id: String
  /// An indicator that is no formula.
  public let from: String
  public let fromLabel: LocalizedText
  public let fromUnit: Unit
  /// An indicator without a ledger, or a flow of one: `poor_households.exits`.
  public let to: String
  /// Units of `to` for one unit of `from`; of an uncertain one the median.
  public private(set) var effect: Double
  /// Nil: it is certain.
  public private(set) var uncertainty: Uncertainty?
  /// Years, from 0.
  public let lag: Int
  public let evidence: Evidence
  /// What a fitted effect was fitted to.
  public private(set) var fit: LinkFit?
  public let source: String?
  public let why: LocalizedText?
  public let span: SourceSpan?

  public init(
    id: String, from: Indicator, to: String, effect: Double, uncertainty: Uncertainty? = nil,
    lag: Int = 0, evidence: Evidence = .assumed, fit: LinkFit? = nil, source: String? = nil,
    why: LocalizedText? = nil, span: SourceSpan? = nil
  ) {
    self.id = id
    self.from = from.id
    fromLabel = from.label
    fromUnit = from.unit
    self.to = to
    self.effect = effect
    self.uncertainty = uncertainty
    self.lag = lag
    self.evidence = evidence
    self.fit = fit
    self.source = source
    self.why = why
    self.span = span
  }

  /// The parts of a ledger that a link may lead to.
  public static let parts: [LedgerPart] = [.new, .relapse, .exits]

  /// The link with another effect, which is certain.
  public func with(effect: Double) -> Link {
    var result = self
    result.effect = effect
    result.uncertainty = nil
    return result
  }

  /// The link with a fitted effect, as uncertain as the fit leaves it.
  func fitted(_ fit: LinkFit) -> Link {
    var result = self
    result.effect = fit.coefficient
    result.fit = fit
    result.uncertainty = fit.distribution.map { Uncertainty(.student($0), span: span) }
    return result
  }

  /// The link among the levers of what it moves.
  public var lever: Lever {
    Lever(.link(self), uncertainties: uncertainty.map { [.main: $0] } ?? [:], span: span)
  }
}

/// A link in a scenario, with the subjects of levers that move its `from`.
public struct ResolvedLink: Sendable, Hashable {
  public let link: Link
  let movers: Set<String>
}

extension ResolvedScenario {
  /// The links whose `from` a lever of the scenario moves.
  public var activeLinks: [Link] {
    links.filter { !$0.movers.isDisjoint(with: levers.keys) }.map(\.link)
  }
}
