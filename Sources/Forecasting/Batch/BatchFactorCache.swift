/// Remembers the factors of the spacings met so far, within bounds.
///
/// What comes out does not depend on what is remembered.
struct BatchFactorCache: Sendable {
  private struct Key: Hashable {
    let spacing: [Int]
    let horizon: Int
  }

  let tables: [BatchTable]
  private var known: [Key: BatchFactors] = [:]
  private var gapless: GaplessFactors?
  /// The key asked for last: neighbours mostly have the same years.
  private var latest: (key: Key, factors: BatchFactors)?
  private var size = 0

  /// How many numbers may be remembered: 16 MB.
  private static let capacity = 1 << 21

  init(tables: [BatchTable]) { self.tables = tables }

  mutating func factors(spacing: [Int], horizon: Int) -> BatchFactors {
    if let latest, latest.key.horizon == horizon, latest.key.spacing == spacing {
      return latest.factors
    }
    let key = Key(spacing: spacing, horizon: horizon)
    let factors = known[key] ?? made(key)
    latest = (key, factors)
    return factors
  }

  private mutating func made(_ key: Key) -> BatchFactors {
    let factors: BatchFactors
    if key.spacing.allSatisfy({ $0 == 1 }) {
      let all =
        gapless.flatMap { $0.horizon == key.horizon ? $0 : nil }
        ?? GaplessFactors(horizon: key.horizon)
      gapless = all
      factors = all.factors(changes: key.spacing.count, tables: tables)
    } else {
      factors = BatchFactors(
        ShapeFactors(spacing: key.spacing, horizon: key.horizon), tables: tables)
    }
    size += factors.size
    if size > BatchFactorCache.capacity {
      known.removeAll()
      size = factors.size
    }
    known[key] = factors
    return factors
  }
}
