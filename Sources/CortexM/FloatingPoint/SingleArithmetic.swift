/// Single-precision arithmetic as the FPv4-SP unit does it: IEEE 754 with the rounding mode, NaN
/// rules and cumulative flags of FPSCR (DDI 0403E, A2.5). Values are bit patterns.
struct SingleArithmetic {
  static let invalid: UInt32 = 1 << 0
  static let divideByZero: UInt32 = 1 << 1
  static let overflow: UInt32 = 1 << 2
  static let underflow: UInt32 = 1 << 3
  static let inexact: UInt32 = 1 << 4
  static let inputDenormal: UInt32 = 1 << 7
  static let defaultNaN: UInt32 = 0x7FC0_0000
  static let sign: UInt32 = 0x8000_0000
  private static let quiet: UInt32 = 0x0040_0000

  /// FPSCR; operations set its cumulative bits.
  var fpscr: UInt32

  /// RMode: 0 to nearest, 1 towards plus infinity, 2 towards minus infinity, 3 towards zero.
  var rounding: UInt32 { fpscr >> 22 & 3 }
  private var flushesToZero: Bool { fpscr >> 24 & 1 != 0 }
  var usesDefaultNaN: Bool { fpscr >> 25 & 1 != 0 }

  static func isNaN(_ bits: UInt32) -> Bool { bits & 0x7FFF_FFFF > 0x7F80_0000 }
  static func isSignaling(_ bits: UInt32) -> Bool { isNaN(bits) && bits & quiet == 0 }

  mutating func raise(_ flag: UInt32) { fpscr |= flag }

  /// An operand as a number; with FZ a denormal is zero.
  mutating func operand(_ bits: UInt32) -> Float {
    if flushesToZero, bits & 0x7F80_0000 == 0, bits & 0x007F_FFFF != 0 {
      raise(Self.inputDenormal)
      return Float(bitPattern: bits & Self.sign)
    }
    return Float(bitPattern: bits)
  }

  /// The NaN that operands give: the first signaling one, else the first quiet one; nil if there
  /// is none.
  @inline(__always)
  mutating func propagatedNaN(_ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0) -> UInt32? {
    guard Self.isNaN(a) || Self.isNaN(b) || Self.isNaN(c) else { return nil }
    return firstNaN(a, b, c)
  }

  @inline(never)
  private mutating func firstNaN(_ a: UInt32, _ b: UInt32, _ c: UInt32) -> UInt32 {
    let operands = [a, b, c]
    let signaling = operands.first(where: Self.isSignaling)
    if signaling != nil { raise(Self.invalid) }
    if usesDefaultNaN { return Self.defaultNaN }
    return (signaling ?? operands.first(where: Self.isNaN)!) | Self.quiet
  }

  private mutating func invalidResult() -> UInt32 {
    raise(Self.invalid)
    return Self.defaultNaN
  }

  /// Rounds to the mode. `nearest` is the result to nearest, and `direction` says on which side of
  /// it the exact one lies: 1 above, -1 below, 0 equal.
  ///
  /// - Parameter isBelowOverflow: whether the exact magnitude is below 2^128 even if `nearest` is
  ///   infinite, so that a mode that rounds it down overflows nothing.
  private mutating func rounded(
    _ nearest: Float, direction: Int, isBelowOverflow: Bool = false
  ) -> UInt32 {
    let isExact = direction == 0
    let isTiny =
      nearest.magnitude < .leastNormalMagnitude && (nearest != 0 || !isExact)
      || nearest.magnitude == .leastNormalMagnitude && (nearest > 0 ? direction < 0 : direction > 0)
    if isTiny, flushesToZero {
      raise(Self.underflow)
      return nearest.bitPattern & Self.sign
    }
    if isExact { return nearest.bitPattern }
    raise(Self.inexact)
    var result = nearest
    switch rounding {
    case 1: if direction > 0 { result = nearest.nextUp }
    case 2: if direction < 0 { result = nearest.nextDown }
    case 3:
      if nearest > 0, direction < 0 { result = nearest.nextDown }
      if nearest < 0, direction > 0 { result = nearest.nextUp }
    default: break
    }
    if result.isInfinite || nearest.isInfinite && !isBelowOverflow { raise(Self.overflow) }
    if isTiny { raise(Self.underflow) }
    return result.bitPattern
  }

  /// Rounds the exact value `high + low`, to which `nearest` is the nearest.
  private mutating func rounded(_ nearest: Float, exactly high: Double, _ low: Double) -> UInt32 {
    let difference = (high - Double(nearest)) + low
    let limit = Double(sign: .plus, exponent: 128, significand: 1)
    let isBelow =
      high.magnitude < limit || high.magnitude == limit && (high > 0 ? low < 0 : low > 0)
    return rounded(
      nearest, direction: difference > 0 ? 1 : difference < 0 ? -1 : 0, isBelowOverflow: isBelow)
  }

  /// `a + b` without error, as a rounded sum and what is left.
  private func twoSum(_ a: Double, _ b: Double) -> (Double, Double) {
    let sum = a + b
    let virtual = sum - a
    return (sum, (a - (sum - virtual)) + (b - virtual))
  }

  // MARK: Operations

  mutating func add(_ a: UInt32, _ b: UInt32) -> UInt32 {
    let (x, y) = (operand(a), operand(b))
    if let nan = propagatedNaN(a, b) { return nan }
    let nearest = x + y
    if nearest.isNaN { return invalidResult() }
    if x.isInfinite || y.isInfinite { return nearest.bitPattern }
    if nearest == 0, x.sign != y.sign, rounding == 2 { return Self.sign }
    let (high, low) = twoSum(Double(x), Double(y))
    return rounded(nearest, exactly: high, low)
  }

  mutating func subtract(_ a: UInt32, _ b: UInt32) -> UInt32 {
    // A NaN keeps its sign.
    add(a, Self.isNaN(b) ? b : b ^ Self.sign)
  }

  mutating func multiply(_ a: UInt32, _ b: UInt32) -> UInt32 {
    let (x, y) = (operand(a), operand(b))
    if let nan = propagatedNaN(a, b) { return nan }
    let nearest = x * y
    if nearest.isNaN { return invalidResult() }
    if x.isInfinite || y.isInfinite { return nearest.bitPattern }
    return rounded(nearest, exactly: Double(x) * Double(y), 0)
  }

  mutating func divide(_ a: UInt32, _ b: UInt32) -> UInt32 {
    let (x, y) = (operand(a), operand(b))
    if let nan = propagatedNaN(a, b) { return nan }
    let nearest = x / y
    if nearest.isNaN { return invalidResult() }
    if y == 0, x.isFinite { raise(Self.divideByZero) }
    if x.isInfinite || y.isInfinite || y == 0 { return nearest.bitPattern }
    guard nearest.isFinite else { return rounded(nearest, direction: nearest > 0 ? -1 : 1) }
    // x - nearest * y is exact: both products of single precision fit a double.
    let rest = Double(x) - Double(nearest) * Double(y)
    let direction = rest == 0 ? 0 : (rest > 0) == (y > 0) ? 1 : -1
    return rounded(nearest, direction: direction)
  }

  mutating func squareRoot(_ a: UInt32) -> UInt32 {
    let x = operand(a)
    if let nan = propagatedNaN(a) { return nan }
    if x == 0 { return x.bitPattern }
    if x < 0 { return invalidResult() }
    if x.isInfinite { return x.bitPattern }
    let nearest = x.squareRoot()
    let rest = Double(x) - Double(nearest) * Double(nearest)
    return rounded(nearest, direction: rest > 0 ? 1 : rest < 0 ? -1 : 0)
  }

  /// `addend + a * b`, rounded once.
  mutating func fused(_ addend: UInt32, _ a: UInt32, _ b: UInt32) -> UInt32 {
    let (c, x, y) = (operand(addend), operand(a), operand(b))
    let productIsInvalid = x.isInfinite && y == 0 || x == 0 && y.isInfinite
    if productIsInvalid, Self.isNaN(addend), !Self.isSignaling(addend) { return invalidResult() }
    if let nan = propagatedNaN(addend, a, b) { return nan }
    let nearest = c.addingProduct(x, y)
    if nearest.isNaN { return invalidResult() }
    if c.isInfinite || x.isInfinite || y.isInfinite { return nearest.bitPattern }
    let product = Double(x) * Double(y)
    if nearest == 0, product + Double(c) == 0, product.sign != c.sign, rounding == 2 {
      return Self.sign
    }
    let (high, low) = twoSum(product, Double(c))
    return rounded(nearest, exactly: high, low)
  }

  /// The flags N, Z, C, V of a comparison in bits 31 to 28.
  mutating func compare(_ a: UInt32, _ b: UInt32, quietIsInvalid: Bool) -> UInt32 {
    let (x, y) = (operand(a), operand(b))
    if Self.isNaN(a) || Self.isNaN(b) {
      if quietIsInvalid || Self.isSignaling(a) || Self.isSignaling(b) { raise(Self.invalid) }
      return 0x3000_0000
    }
    return x == y ? 0x6000_0000 : x < y ? 0x8000_0000 : 0x2000_0000
  }

  // MARK: Conversions

  /// To an integer of `bits` bits, after multiplication by 2^`fraction`; saturates.
  mutating func toInteger(
    _ a: UInt32, signed: Bool, bits: Int, fraction: Int, rounding mode: UInt32
  ) -> UInt32 {
    if Self.isNaN(a) {
      raise(Self.invalid)
      return 0
    }
    let minimum = signed ? -Double(sign: .plus, exponent: bits - 1, significand: 1) : 0
    let maximum = Double(sign: .plus, exponent: signed ? bits - 1 : bits, significand: 1) - 1
    let exact = Double(operand(a)) * Double(sign: .plus, exponent: fraction, significand: 1)
    let rule: FloatingPointRoundingRule =
      switch mode {
      case 0: .toNearestOrEven
      case 1: .up
      case 2: .down
      default: .towardZero
      }
    let whole = exact.rounded(rule)
    if whole < minimum || whole > maximum {
      raise(Self.invalid)
      return UInt32(truncatingIfNeeded: Int64(min(max(whole, minimum), maximum)))
    }
    if whole != exact { raise(Self.inexact) }
    return UInt32(truncatingIfNeeded: Int64(whole))
  }

  /// From a fixed-point number with `fraction` bits of fraction: to nearest in every mode.
  mutating func fromFixed(_ value: Int64, fraction: Int) -> UInt32 {
    var toNearest = SingleArithmetic(fpscr: fpscr & ~(3 << 22))
    let result = toNearest.fromInteger(value, fraction: fraction)
    raise(toNearest.fpscr)
    return result
  }

  /// From an integer divided by 2^`fraction`.
  mutating func fromInteger(_ value: Int64, fraction: Int = 0) -> UInt32 {
    let exact = Double(value) * Double(sign: .plus, exponent: -fraction, significand: 1)
    let nearest = Float(exact)
    return rounded(nearest, exactly: exact, 0)
  }
}
