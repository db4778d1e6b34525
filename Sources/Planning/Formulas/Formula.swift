/// Arithmetic over other indicators of the same area and year: `100 * poor_households / households`.
public indirect enum Formula: Sendable, Hashable {
  case number(Double)
  case indicator(String)
  /// The value of the year before: observed where it is known.
  case previous(String)
  case negated(Formula)
  case sum(Formula, Formula)
  case difference(Formula, Formula)
  case product(Formula, Formula)
  case quotient(Formula, Formula)
}
