import RealModule
import Testing

@testable import Probability

@Suite struct TailRootTests {
  @Test(arguments: [1e-300, 1e-20, 0.01, 0.5, 0.999])
  func findsTheRootOfAnExponentialTail(_ target: Double) {
    for start in [1e-200, 1e-3, 1, 700, 1e200] {
      let x = TailRoot.solve(target: target, grows: false, start: start) { x in
        (.exp(-x), x * .exp(-x))
      }
      #expect(abs(x - -Double.log(target)) <= 1e-14 * x + 2e-16, "start \(start)")
    }
  }

  @Test(arguments: [1e-250, 1e-8, 0.3, 0.9])
  func findsTheRootOfAPowerTailAtOnce(_ target: Double) {
    var evaluations = 0
    let x = TailRoot.solve(target: target, grows: true, start: 0.5) { x in
      evaluations += 1
      return (x * x, 2 * x * x)
    }
    #expect(abs(x / target.squareRoot() - 1) < 1e-13)
    #expect(evaluations <= 4)
  }
}
