import Testing

@testable import Reporting

@Suite struct ChartScaleTests {
  @Test(arguments: [
    (0.0, 100.0, 4, [0.0, 20, 40, 60, 80, 100]), (0, 1, 4, [0, 0.2, 0.4, 0.6, 0.8, 1]),
    (86, 97, 4, [86, 88, 90, 92, 94, 96]), (0, 220, 5, [0, 50, 100, 150, 200]),
    (-3, 3, 3, [-2, 0, 2]),
  ])
  func ticksAreRound(_ low: Double, _ high: Double, _ count: Int, _ expected: [Double]) {
    let ticks = ChartScale(domain: low...high, range: (0, 1)).ticks(count)
    #expect(ticks.count == expected.count)
    for (tick, value) in zip(ticks, expected) { #expect(abs(tick - value) < 1e-9) }
  }

  @Test func ticksOfAnyDomainAreFewAndWithinIt() {
    var domain = 1e-9
    while domain < 1e12 {
      for offset in [0.0, 0.31, -2.7] {
        let low = offset * domain
        let ticks = ChartScale(domain: low...(low + domain), range: (0, 1)).ticks(4)
        #expect((2...8).contains(ticks.count), "\(low) \(domain)")
        let room = domain * 1e-9
        #expect(ticks.allSatisfy { $0 >= low - room && $0 <= low + domain + room })
      }
      domain *= 3.7
    }
  }

  @Test(arguments: [
    [0.0], [5], [0, 0], [169, 23, 0, 258], [93, 86.1, 97], [-4, 3], [1e-12, 2e-12], [1e15],
  ])
  func aDomainHoldsItsValuesWithinLimits(_ values: [Double]) {
    let domain = ChartScale.domain(holding: values, lower: nil, upper: nil)
    #expect(values.allSatisfy { domain.contains($0) })
    #expect(domain.lowerBound < domain.upperBound)
    if values.allSatisfy({ (0...100).contains($0) }) {
      let limited = ChartScale.domain(holding: values, lower: 0, upper: 100)
      #expect(limited.lowerBound >= 0 && limited.upperBound <= 100)
    }
  }

  @Test func labelsMoveApartAndStayInOrder() {
    let wanted = [50.0, 52, 51, 10, 99]
    let places = LabelSpread.places(wanted, gap: 13, within: 0...100)
    let order = wanted.indices.sorted { wanted[$0] < wanted[$1] }
    for (a, b) in zip(order, order.dropFirst()) { #expect(places[b] - places[a] >= 13 - 1e-9) }
    #expect(places.allSatisfy { (0...100).contains($0) })
    #expect(LabelSpread.places([5, 60], gap: 13, within: 0...100) == [5, 60])
  }

  @Test func textsBreakAtSpacesOnly() {
    let text = "Tỷ lệ tham gia bảo hiểm xã hội bắt buộc của lực lượng lao động"
    let lines = TextExtent.lines(text, width: 160, size: 12)
    #expect(lines.count > 1)
    #expect(lines.joined(separator: " ") == text)
    #expect(lines.allSatisfy { TextExtent.width(of: $0, size: 12) <= 160 })
    #expect(TextExtent.lines("unbreakable", width: 5, size: 12) == ["unbreakable"])
    #expect(TextExtent.lines("", width: 5, size: 12).isEmpty)
  }

  @Test func aDecomposedTextIsAsWideAsAComposedOne() {
    let (composed, decomposed) = ("Hộ nghèo", "Ho\u{323}\u{302} nghe\u{300}o")
    #expect(
      TextExtent.width(of: composed, size: 12) == TextExtent.width(of: decomposed, size: 12))
  }
}
