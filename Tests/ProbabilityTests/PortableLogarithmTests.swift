import RealModule
import Testing

@testable import Probability

@Suite struct PortableLogarithmTests {
  @Test func agreesWithTheLibraryToOneUnit() {
    var stream = RandomStream(seed: 31)
    for _ in 0..<2000 {
      let x =
        stream.nextUniform()
        * Double(sign: .plus, exponent: stream.nextInteger(below: 2000) - 1000, significand: 1)
      let expected = Double.log(x)
      #expect(abs(PortableLogarithm.log(x) - expected) <= expected.ulp, "\(x)")
    }
    #expect(PortableLogarithm.log(1) == 0)
    #expect(abs(PortableLogarithm.log(.leastNonzeroMagnitude) + 744.4400719213812) < 2e-13)
  }
}
