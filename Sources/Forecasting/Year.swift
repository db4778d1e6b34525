/// A calendar year. Arithmetic is in years, never in row counts.
public struct Year: Sendable, Hashable, Comparable, Strideable {
  public let number: Int

  public init(_ number: Int) { self.number = number }

  public static func < (a: Year, b: Year) -> Bool { a.number < b.number }

  public func advanced(by years: Int) -> Year { Year(number + years) }

  public func distance(to other: Year) -> Int { other.number - number }
}

extension Year: CustomStringConvertible {
  public var description: String { String(number) }
}
