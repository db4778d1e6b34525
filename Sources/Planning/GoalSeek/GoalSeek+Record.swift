import Forecasting
import OrderedCollections

extension GoalSeek {
  /// The best year of the lever's indicator, in the lever's terms; nil where no year went that way.
  func record(helpful: Double) -> PaceRecord? {
    if let part { return record(of: part, helpful: helpful) }
    let id = SeriesID(area: area, indicator: moved.id)
    guard let observations = try? projector.plan.facts.series(id).fitted else { return nil }
    switch lever.lever.kind {
    case .change, .add: return PaceRecord(.change, of: observations, direction: helpful)
    case .pace:
      guard let change = medianChange(from: nil), change != 0 else { return nil }
      return PaceRecord(
        .change, of: observations, direction: helpful * (change > 0 ? 1 : -1))
    case .scale: return PaceRecord(.level, of: observations, direction: helpful)
    case .saturate(let limit, _):
      return PaceRecord(.gapShare, of: observations, direction: 1, limit: limit)
    default: return nil
    }
  }

  /// The year on record with the most helpful flow of a ledger.
  private func record(of part: LedgerPart, helpful: Double) -> PaceRecord? {
    let years = projector.plan.ledgerRecord(area: area)[moved.id] ?? []
    let figures = years.compactMap { year -> YearlyObservation? in
      let value: Double?
      switch part {
      case .new: value = year.new.value
      case .relapse: value = year.relapse.value
      case .exits: value = year.exits.value
      case .exitShare: value = year.exitShare
      // The pool of those who left before the record is not known.
      case .relapseShare: value = nil
      }
      return value.map { YearlyObservation(year: year.year, value: $0) }
    }
    return PaceRecord(.level, of: figures, direction: helpful)
  }

  /// The number of the lever that repeats the record every year from a start; nil where it has none,
  /// as for percentages of a changing value.
  func leverValue(of record: PaceRecord, from start: Year?) -> Double? {
    if part != nil { return record.amount }
    switch lever.lever.kind {
    case .change(let amount) where amount.unit == .own || amount.unit == .points:
      return record.amount
    case .add(let amount) where amount.unit == .own || amount.unit == .points:
      return medianChange(from: start).map { record.amount - $0 }
    case .pace:
      guard let change = medianChange(from: start), change != 0 else { return nil }
      let factor = record.amount / change
      return factor > 0 && factor.isFinite ? factor : nil
    case .scale:
      guard let level = trend?.projection.step(target.when.year)?.value, level > 0 else {
        return nil
      }
      return record.amount / level
    case .saturate: return min(record.amount, 1)
    default: return nil
    }
  }

  /// A number of the lever as a multiple of the record.
  func times(_ value: Double, _ record: PaceRecord) -> Double? {
    let multiple: Double?
    switch lever.lever.kind {
    case .add(let amount) where amount.unit == .own || amount.unit == .points:
      multiple = medianChange(from: nil).map { ($0 + value) / record.amount }
    default: multiple = leverValue(of: record, from: nil).map { value / $0 }
    }
    return multiple.flatMap { $0.isFinite ? $0 : nil }
  }
}
