import LeastSquares
import RealModule

/// The 27 curves of NIST's nonlinear sets with their derivatives; `linear` counts b1 as 0.
enum NISTModels {
  typealias Model = NonlinearModel<[Double]>

  private static func model(
    _ count: Int, linear: [Int] = [], _ curve: @escaping Model.Curve
  ) -> Model {
    Model(parameters: (1...count).map { "b\($0)" }, linear: linear, curve: curve)
  }

  static func named(_ name: String) -> Model? {
    switch name {
    case "Misra1a", "BoxBOD": misra1a
    case "Misra1b": misra1b
    case "Misra1c": misra1c
    case "Misra1d": misra1d
    case "Chwirut1", "Chwirut2": chwirut
    case "DanWood": danWood
    case "Bennett5": bennett5
    case "ENSO": enso
    case "Eckerle4": eckerle4
    case "Gauss1", "Gauss2", "Gauss3": gauss
    case "Hahn1", "Thurber": rational(numerator: 4, denominator: 3)
    case "Kirby2": rational(numerator: 3, denominator: 2)
    case "Lanczos1", "Lanczos2", "Lanczos3": lanczos
    case "MGH09": mgh09
    case "MGH10": mgh10
    case "MGH17": mgh17
    case "Nelson": nelson
    case "Rat42": rat42
    case "Rat43": rat43
    case "Roszman1": roszman1
    default: nil
    }
  }

  /// b1 (1 - exp(-b2 x))
  static let misra1a = model(2, linear: [0]) { x, b, d in
    let left = Double.exp(-b[1] * x[0])
    d[0] = -Double.expMinusOne(-b[1] * x[0])
    d[1] = b[0] * x[0] * left
    return b[0] * d[0]
  }

  /// b1 (1 - (1 + b2 x/2)⁻²)
  static let misra1b = model(2, linear: [0]) { x, b, d in
    let base = 1 + b[1] * x[0] / 2
    d[0] = 1 - 1 / (base * base)
    d[1] = b[0] * x[0] / (base * base * base)
    return b[0] * d[0]
  }

  /// b1 (1 - (1 + 2 b2 x)^(-1/2))
  static let misra1c = model(2, linear: [0]) { x, b, d in
    let base = 1 + 2 * b[1] * x[0]
    d[0] = 1 - 1 / Double.sqrt(base)
    d[1] = b[0] * x[0] / (base * Double.sqrt(base))
    return b[0] * d[0]
  }

  /// b1 b2 x / (1 + b2 x)
  static let misra1d = model(2, linear: [0]) { x, b, d in
    let base = 1 + b[1] * x[0]
    d[0] = b[1] * x[0] / base
    d[1] = b[0] * x[0] / (base * base)
    return b[0] * d[0]
  }

  /// exp(-b1 x) / (b2 + b3 x)
  static let chwirut = model(3) { x, b, d in
    let below = b[1] + b[2] * x[0]
    let value = Double.exp(-b[0] * x[0]) / below
    d[0] = -x[0] * value
    d[1] = -value / below
    d[2] = -x[0] * value / below
    return value
  }

  /// b1 x^b2
  static let danWood = model(2, linear: [0]) { x, b, d in
    d[0] = Double.pow(x[0], b[1])
    d[1] = b[0] * d[0] * Double.log(x[0])
    return b[0] * d[0]
  }

  /// b1 (b2 + x)^(-1/b3)
  static let bennett5 = model(3, linear: [0]) { x, b, d in
    let base = b[1] + x[0]
    d[0] = Double.pow(base, -1 / b[2])
    d[1] = -b[0] * d[0] / (b[2] * base)
    d[2] = b[0] * d[0] * Double.log(base) / (b[2] * b[2])
    return b[0] * d[0]
  }

  /// A year's wave, and two of the periods b4 and b7.
  static let enso = model(9, linear: [0, 1, 2, 4, 5, 7, 8]) { x, b, d in
    var value = b[0]
    d[0] = 1
    func wave(_ period: Double, _ cosine: Int, _ sine: Int) -> Double {
      let angle = 2 * Double.pi * x[0] / period
      d[cosine] = Double.cos(angle)
      d[sine] = Double.sin(angle)
      value += b[cosine] * d[cosine] + b[sine] * d[sine]
      return (b[cosine] * d[sine] - b[sine] * d[cosine]) * angle / period
    }
    _ = wave(12, 1, 2)
    d[3] = wave(b[3], 4, 5)
    d[6] = wave(b[6], 7, 8)
    return value
  }

  /// (b1/b2) exp(-((x - b3)/b2)²/2)
  static let eckerle4 = model(3, linear: [0]) { x, b, d in
    let z = (x[0] - b[2]) / b[1]
    d[0] = Double.exp(-z * z / 2) / b[1]
    d[1] = b[0] * d[0] * (z * z - 1) / b[1]
    d[2] = b[0] * d[0] * z / b[1]
    return b[0] * d[0]
  }

  /// b1 exp(-b2 x) and two bells.
  static let gauss = model(8, linear: [0, 2, 5]) { x, b, d in
    d[0] = Double.exp(-b[1] * x[0])
    d[1] = -b[0] * x[0] * d[0]
    var value = b[0] * d[0]
    for first in [2, 5] {
      let z = (x[0] - b[first + 1]) / b[first + 2]
      d[first] = Double.exp(-z * z)
      d[first + 1] = 2 * b[first] * d[first] * z / b[first + 2]
      d[first + 2] = d[first + 1] * z
      value += b[first] * d[first]
    }
    return value
  }

  /// A polynomial over 1 + a polynomial without constant.
  static func rational(numerator: Int, denominator: Int) -> Model {
    model(numerator + denominator, linear: Array(0..<numerator)) { x, b, d in
      var (above, below) = (0.0, 1.0)
      var power = 1.0
      for k in 0...max(numerator - 1, denominator) {
        if k < numerator { above += b[k] * power }
        if k > 0, k <= denominator { below += b[numerator + k - 1] * power }
        power *= x[0]
      }
      power = 1
      for k in 0...max(numerator - 1, denominator) {
        if k < numerator { d[k] = power / below }
        if k > 0, k <= denominator { d[numerator + k - 1] = -above * power / (below * below) }
        power *= x[0]
      }
      return above / below
    }
  }

  /// Three decays.
  static let lanczos = model(6, linear: [0, 2, 4]) { x, b, d in
    var value = 0.0
    for first in [0, 2, 4] {
      d[first] = Double.exp(-b[first + 1] * x[0])
      d[first + 1] = -b[first] * x[0] * d[first]
      value += b[first] * d[first]
    }
    return value
  }

  /// b1 (x² + x b2) / (x² + x b3 + b4)
  static let mgh09 = model(4, linear: [0]) { x, b, d in
    let below = x[0] * x[0] + x[0] * b[2] + b[3]
    d[0] = (x[0] * x[0] + x[0] * b[1]) / below
    d[1] = b[0] * x[0] / below
    d[3] = -b[0] * d[0] / below
    d[2] = d[3] * x[0]
    return b[0] * d[0]
  }

  /// b1 exp(b2 / (x + b3))
  static let mgh10 = model(3, linear: [0]) { x, b, d in
    let base = x[0] + b[2]
    d[0] = Double.exp(b[1] / base)
    d[1] = b[0] * d[0] / base
    d[2] = -d[1] * b[1] / base
    return b[0] * d[0]
  }

  /// b1 + b2 exp(-b4 x) + b3 exp(-b5 x)
  static let mgh17 = model(5, linear: [0, 1, 2]) { x, b, d in
    d[0] = 1
    d[1] = Double.exp(-x[0] * b[3])
    d[2] = Double.exp(-x[0] * b[4])
    d[3] = -b[1] * x[0] * d[1]
    d[4] = -b[2] * x[0] * d[2]
    return b[0] + b[1] * d[1] + b[2] * d[2]
  }

  /// b1 - b2 x1 exp(-b3 x2), for log y
  static let nelson = model(3, linear: [0, 1]) { x, b, d in
    d[0] = 1
    d[1] = -x[0] * Double.exp(-b[2] * x[1])
    d[2] = -b[1] * d[1] * x[1]
    return b[0] + b[1] * d[1]
  }

  /// b1 / (1 + exp(b2 - b3 x))
  static let rat42 = model(3, linear: [0]) { x, b, d in
    let growth = Double.exp(b[1] - b[2] * x[0])
    d[0] = 1 / (1 + growth)
    d[1] = -b[0] * growth * d[0] * d[0]
    d[2] = -d[1] * x[0]
    return b[0] * d[0]
  }

  /// b1 / (1 + exp(b2 - b3 x))^(1/b4)
  static let rat43 = model(4, linear: [0]) { x, b, d in
    let growth = Double.exp(b[1] - b[2] * x[0])
    d[0] = Double.pow(1 + growth, -1 / b[3])
    d[1] = -b[0] * d[0] * growth / ((1 + growth) * b[3])
    d[2] = -d[1] * x[0]
    d[3] = b[0] * d[0] * Double.log(onePlus: growth) / (b[3] * b[3])
    return b[0] * d[0]
  }

  /// b1 - b2 x - arctan(b3/(x - b4))/π
  static let roszman1 = model(4, linear: [0, 1]) { x, b, d in
    let far = x[0] - b[3]
    let square = far * far + b[2] * b[2]
    d[0] = 1
    d[1] = -x[0]
    d[2] = -far / (Double.pi * square)
    d[3] = -b[2] / (Double.pi * square)
    return b[0] - b[1] * x[0] - Double.atan(b[2] / far) / Double.pi
  }
}
