public import Diagnostics

/// Why a sweep cannot be understood.
public enum SweepFailure: Error, Sendable, Hashable {
  /// Neither `NAME=FROM:TO:STEP` nor `NAME=VALUE,VALUE`.
  case form(String)
  /// A part of the grid that is no number.
  case number(String, String)
  case twice(String, Double)
  /// More numbers than one lever may have.
  case many(String, Int)
  /// More combinations than a sweep may have.
  case combinations(Int)
  case outside(String, Double, ClosedRange<Double>)
  case notWhole(String, Double)
  /// Two levers that speak for the same thing.
  case same(String, String)
  case levers(Int)
  case lever(SolveFailure)
  /// No target that is still open depends on the levers.
  case noTarget([String])

  /// The failure in words; questions stand on the command line, so that there is no place.
  public var diagnostic: Diagnostic {
    switch self {
    case .form(let text): .error("sweep-form", at: nil, ["text": .text(text)])
    case .number(let text, let part):
      .error("sweep-number", at: nil, ["text": .text(text), "part": .text(part)])
    case .twice(let text, let number):
      .error("sweep-twice", at: nil, ["text": .text(text), "value": Self.plain(number)])
    case .many(let text, let count):
      .error(
        "sweep-many", at: nil,
        [
          "text": .text(text), "count": .number(Double(count), decimals: 0),
          "most": .number(Double(SweptLever.mostValues), decimals: 0),
        ])
    case .combinations(let count):
      .error(
        "sweep-combinations", at: nil,
        [
          "count": .number(Double(count), decimals: 0),
          "most": .number(Double(Sweep.mostCells), decimals: 0),
        ])
    case .outside(let name, let value, let range):
      .error(
        "sweep-outside", at: nil,
        [
          "name": .text(name), "value": Self.plain(value), "lower": Self.plain(range.lowerBound),
          "upper": Self.plain(range.upperBound),
        ])
    case .notWhole(let name, let value):
      .error("sweep-whole", at: nil, ["name": .text(name), "value": Self.plain(value)])
    case .same(let one, let other):
      .error("sweep-same", at: nil, ["name": .text(one), "other": .text(other)])
    case .levers(let count):
      .error("sweep-levers", at: nil, ["count": .number(Double(count), decimals: 0)])
    case .lever(let failure): failure.diagnostic
    case .noTarget(let names):
      .error("sweep-no-target", at: nil, ["names": .list(names.map { .text($0) })])
    }
  }

  private static func plain(_ value: Double) -> Argument { .number(value, decimals: nil) }
}
