import Testing

@testable import Reporting

/// The contrast of colours after the Web Content Accessibility Guidelines 2.2.
@Suite struct ChartStyleTests {
  private func luminance(_ color: String) throws -> Double {
    let value = try #require(Int(color.dropFirst(), radix: 16))
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double(value >> shift & 255) / 255
      // The power of 2.4 by squaring and cubing roots would need Foundation; a series is enough.
      return part <= 0.04045 ? part / 12.92 : power((part + 0.055) / 1.055)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// x to the power of 2.4: the fifth root of x^12 by Newton's method.
  private func power(_ x: Double) -> Double {
    var twelfth = 1.0
    for _ in 0..<12 { twelfth *= x }
    var root = x
    for _ in 0..<200 {
      root -= (root * root * root * root * root - twelfth) / (5 * root * root * root * root)
    }
    return root
  }

  private func contrast(_ a: String, _ b: String) throws -> Double {
    let (x, y) = (try luminance(a), try luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  @Test func theFormulaGivesTheKnownContrasts() throws {
    #expect(abs(try contrast("#000000", "#ffffff") - 21) < 1e-9)
    #expect(abs(try contrast("#767676", "#ffffff") - 4.54) < 0.01)
    #expect(abs(try contrast("#ff0000", "#ffffff") - 4.0) < 0.01)
  }

  @Test(arguments: ChartStyle.strokes) func linesAreSeen(_ color: String) throws {
    #expect(try contrast(color, ChartStyle.paper) >= 3)
  }

  @Test(arguments: ChartStyle.texts) func textsAreRead(_ color: String) throws {
    #expect(try contrast(color, ChartStyle.paper) >= 4.5)
  }

  @Test func theEdgesOfBandsAreSeenOnBothSides() throws {
    #expect(try contrast(ChartStyle.edge, ChartStyle.band95) >= 3)
    #expect(try contrast(ChartStyle.projected, ChartStyle.band50) >= 3)
    #expect(try contrast(ChartStyle.target, ChartStyle.band80) >= 3)
  }

  @Test func verdictsAreReadOnTheirGround() throws {
    for ground in HTMLStyle.grounds {
      #expect(try contrast(ground.ground, ground.ink) >= 4.5, "\(ground.name)")
    }
    let used = Set(HTMLStyle.verdicts.values.map(\.ground))
    #expect(used == Set(HTMLStyle.grounds.map(\.name)))
  }

  @Test func everyBandHasADashOfItsOwn() {
    #expect(Set(ChartStyle.edges.map(\.dash)).count == ChartStyle.edges.count)
    #expect(ChartStyle.edges.map(\.percent) == [95, 80, 50])
  }
}
