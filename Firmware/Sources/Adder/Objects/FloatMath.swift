// What the C library would give. There is none on the board. Single precision; the polynomials are
// minimax approximations on the usual reduced ranges, good to about one unit in the last place.

/// Where a polynomial's coefficients are, that of the highest power first, and how many.
private struct Polynomial {
  let first: Int
  let count: Int

  static var exponential: Self { @inline(__always) get { Self(first: 0, count: 6) } }
  static var logarithm: Self { @inline(__always) get { Self(first: 6, count: 9) } }
  static var sine: Self { @inline(__always) get { Self(first: 15, count: 3) } }
  static var cosine: Self { @inline(__always) get { Self(first: 18, count: 3) } }
  static var tangent: Self { @inline(__always) get { Self(first: 21, count: 6) } }
  static var arctangent: Self { @inline(__always) get { Self(first: 27, count: 4) } }
  static var arcsine: Self { @inline(__always) get { Self(first: 31, count: 5) } }
}

private let coefficients: InlineArray<36, Float> = [
  1.9875691500e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1,
  5.0000001201e-1,
  7.0376836292e-2, -1.1514610310e-1, 1.1676998740e-1, -1.2420140846e-1, 1.4249322787e-1,
  -1.6668057665e-1, 2.0000714765e-1, -2.4999993993e-1, 3.3333331174e-1,
  -1.9515295891e-4, 8.3321608736e-3, -1.6666654611e-1,
  2.443315711809948e-5, -1.388731625493765e-3, 4.166664568298827e-2,
  9.38540185543e-3, 3.11992232697e-3, 2.44301354525e-2, 5.34112807005e-2, 1.33387994085e-1,
  3.33331568548e-1,
  8.05374449538e-2, -1.38776856032e-1, 1.99777106478e-1, -3.33329491539e-1,
  4.2163199048e-2, 2.4181311049e-2, 4.5470025998e-2, 7.4953002686e-2, 1.6666752422e-1,
]

@inline(never)
private func polynomial(_ which: Polynomial, _ x: Float) -> Float {
  var sum: Float = 0
  var index = which.first
  while index < which.first &+ which.count {
    sum = sum * x + coefficients[unchecked: index]
    index &+= 1
  }
  return sum
}

func floatFloor(_ x: Float) -> Float {
  if !(abs(x) < 8_388_608) { return x }
  let whole = Float(Int(x))
  return whole > x ? whole - 1 : whole
}

/// C's fmod: exact, with the sign of the dividend.
func floatRemainder(_ x: Float, _ y: Float) -> Float {
  let divisor = abs(y)
  var rest = abs(x)
  if !rest.isFinite || divisor.isNaN || divisor == 0 { return .nan }
  while rest >= divisor {
    // The largest power of two times the divisor that fits: each subtraction is exact.
    var part = divisor
    let steps = Int32(bitPattern: rest.bitPattern >> 23) &- Int32(bitPattern: part.bitPattern >> 23)
    if steps > 1 && part.bitPattern >> 23 != 0 {
      part = Float(bitPattern: part.bitPattern &+ UInt32(bitPattern: steps &- 1) << 23)
    }
    while part + part <= rest { part += part }
    rest -= part
  }
  return x.sign == .minus ? -rest : rest
}

/// x × 2^power.
func floatLoadExponent(_ x: Float, _ power: Int) -> Float {
  var result = x
  var left = power > 400 ? 400 : power < -400 ? -400 : power
  while left != 0 {
    let step = left > 100 ? 100 : left < -100 ? -100 : left
    result *= Float(bitPattern: UInt32(truncatingIfNeeded: 127 &+ step) << 23)
    left &-= step
  }
  return result
}

/// The nearest float, from the top 32 bits and whether there are more: the C runtime's conversion
/// would bring double arithmetic with it.
func floatFrom(_ integer: UInt64) -> Float {
  let zeros = integer.leadingZeroBitCount
  if zeros >= 32 { return Float(UInt32(truncatingIfNeeded: integer)) }
  let aligned = integer << UInt64(zeros)
  var top = UInt32(truncatingIfNeeded: aligned >> 32)
  if UInt32(truncatingIfNeeded: aligned) != 0 { top |= 1 }
  return floatLoadExponent(Float(top), 32 &- zeros)
}

/// x = fraction × 2^power with 0.5 <= |fraction| < 1.
func floatSplit(_ x: Float) -> (fraction: Float, power: Int) {
  if x == 0 || !x.isFinite { return (x, 0) }
  let isSubnormal = x.bitPattern & 0x7F80_0000 == 0
  let bits = (isSubnormal ? x * 16_777_216 : x).bitPattern
  let power = Int(bits >> 23 & 0xFF) &- 126 &- (isSubnormal ? 24 : 0)
  return (Float(bitPattern: bits & 0x807F_FFFF | 0x3F00_0000), power)
}

func floatExp(_ x: Float) -> Float {
  if x.isNaN { return x }
  if x > 88.73 { return .infinity }
  if x < -104 { return 0 }
  let n = floatFloor(x * 1.4426950 + 0.5)
  let r = x - n * 0.693359375 - n * -2.12194440e-4
  return floatLoadExponent(expPolynomial(r), Int(n))
}

/// e^r for |r| <= ln 2 / 2.
private func expPolynomial(_ r: Float) -> Float {
  polynomial(.exponential, r) * r * r + r + 1
}

/// x > 0 as m × 2^power with √½ <= m < √2; m - 1.
private func logReduce(_ x: Float) -> (Float, Float) {
  var (m, power) = floatSplit(x)
  if m < 0.70710678 {
    power &-= 1
    m += m
  }
  return (m - 1, Float(power))
}

/// ln(1 + x) - x + x²/2 for √½ - 1 <= x < √2 - 1.
private func logPolynomial(_ x: Float) -> Float {
  polynomial(.logarithm, x) * x * x * x
}

/// The natural logarithm; NaN below zero, minus infinity at it.
func floatLog(_ x: Float) -> Float {
  if x < 0 || x.isNaN { return .nan }
  if x == 0 { return -.infinity }
  if x.isInfinite { return x }
  let (r, power) = logReduce(x)
  let tail = logPolynomial(r) + power * -2.12194440e-4 - 0.5 * r * r
  return tail + r + power * 0.693359375
}

/// The logarithm to base 2; exact for powers of two.
func floatLog2(_ x: Float) -> Float {
  if !(x > 0) || x.isInfinite { return floatLog(x) }
  let (r, power) = logReduce(x)
  let tail = logPolynomial(r) - 0.5 * r * r
  // 1 / ln 2 = 1 + 0.44269504
  return (tail + r) * 0.44269504 + tail + r + power
}

/// C's pow.
func floatPower(_ x: Float, _ y: Float) -> Float {
  if y == 0 || x == 1 { return 1 }
  if x.isNaN || y.isNaN { return .nan }
  let yIsWhole = y == floatFloor(y)
  let yIsOdd = yIsWhole && abs(y) < 16_777_216 && Int32(y) & 1 != 0
  if x == 0 || x.isInfinite {
    let magnitude: Float = (x == 0) == (y > 0) ? 0 : .infinity
    return x.sign == .minus && yIsOdd ? -magnitude : magnitude
  }
  if x < 0 && !yIsWhole { return .nan }
  if y.isInfinite {
    if abs(x) == 1 { return 1 }
    return (abs(x) > 1) == (y > 0) ? .infinity : 0
  }
  if yIsWhole && abs(y) <= 64 { return wholePower(x, Int32(y)) }
  if y == 0.5 { return x.squareRoot() }
  let magnitude = exp2OfProduct(abs(x), y)
  return x < 0 && yIsOdd ? -magnitude : magnitude
}

/// x^n. Significands have 32 bits on the way, the lowest of which also stands for all below it: rounding
/// at each product would add up.
@inline(never) private func wholePower(_ x: Float, _ n: Int32) -> Float {
  let (fraction, power) = floatSplit(abs(x))
  var square = UInt32(fraction * 16_777_216) << 8
  var squarePower = power
  var result: UInt32 = 0x8000_0000
  var resultPower = 1
  var left = n.magnitude
  while left != 0 {
    if left & 1 != 0 {
      resultPower &+= squarePower
      multiplySignificand(&result, square, &resultPower)
    }
    left >>= 1
    squarePower &+= squarePower
    multiplySignificand(&square, square, &squarePower)
  }
  var magnitude = Float(result)
  if n < 0 {
    magnitude = 1 / magnitude
    resultPower = 64 &- resultPower
  }
  magnitude = floatLoadExponent(magnitude, resultPower &- 32)
  return x < 0 && n & 1 != 0 ? -magnitude : magnitude
}

@inline(never) private func multiplySignificand(_ a: inout UInt32, _ b: UInt32, _ power: inout Int)
{
  var product = UInt64(a) &* UInt64(b)
  if product >> 63 == 0 {
    product <<= 1
    power &-= 1
  }
  a = UInt32(truncatingIfNeeded: product >> 32)
  if UInt32(truncatingIfNeeded: product) != 0 { a |= 1 }
}

/// 2^(y × log2 x). The logarithm is carried with 32 bits behind the point: in a float its rounding
/// error would be multiplied by the exponent.
private func exp2OfProduct(_ x: Float, _ y: Float) -> Float {
  let fixed = log2Fixed(x)
  // y as an integer times a power of two, so that the product is exact in 64 bits.
  let (fraction, power) = floatSplit(y)
  let integer = Int64(Int32(fraction * 16_777_216))
  // |fixed| < 2^39, |integer| < 2^24.
  let product = fixed * integer
  // product × 2^(power - 24 - 32)
  let shift = 24 &- power
  var scaled: Int64
  if shift >= 0 {
    scaled = shift > 62 ? 0 : product >> Int64(shift)
  } else {
    if product.magnitude.leadingZeroBitCount < 3 &- shift {
      return product > 0 ? .infinity : 0
    }
    scaled = product << Int64(0 &- shift)
  }
  let whole = scaled >> 32
  if whole > 128 { return .infinity }
  if whole < -151 { return 0 }
  scaled &-= whole << 32
  // 2^f = e^(f ln 2), f halved around zero.
  var part = Float(UInt32(truncatingIfNeeded: scaled)) * 2.3283064e-10
  var power2 = Int(whole)
  if part > 0.5 {
    part = -Float(UInt32(truncatingIfNeeded: (1 << 32) &- scaled)) * 2.3283064e-10
    power2 &+= 1
  }
  return floatLoadExponent(expPolynomial(part * 0.69314718), power2)
}

/// log2 of a positive float with 32 bits behind the point: repeated squaring of the significand,
/// one bit a step.
private func log2Fixed(_ x: Float) -> Int64 {
  let (fraction, power) = floatSplit(x)
  var m = UInt32(fraction * 16_777_216) << 8  // 1 <= m / 2^31 < 2
  var result: UInt32 = 0
  var bit = 32
  while bit != 0 {
    bit &-= 1
    let square = UInt64(m) &* UInt64(m)  // / 2^62 lies in 1 ..< 4
    if square >> 63 != 0 {
      result |= 1 << UInt32(truncatingIfNeeded: bit)
      m = UInt32(truncatingIfNeeded: square >> 32)
    } else {
      m = UInt32(truncatingIfNeeded: square >> 31)
    }
  }
  return Int64(power &- 1) << 32 | Int64(result)
}

// MARK: Circular functions

/// x reduced to |r| <= π/4, and the octant pair it was in. Three-part π/2: good to |x| of some
/// thousands; further out the argument itself has no accuracy to lose.
private func reduceAngle(_ x: Float) -> (r: Float, quadrant: Int32) {
  let n = floatFloor(x * 0.63661977 + 0.5)
  var r = x - n * 1.5703125
  r -= n * 4.8375129699707031e-4
  r -= n * 7.5497899548918861e-8
  return (r, abs(n) < 1_073_741_824 ? Int32(n) & 3 : 0)
}

private func sineCore(_ r: Float) -> Float {
  let z = r * r
  return polynomial(.sine, z) * z * r + r
}

private func cosineCore(_ r: Float) -> Float {
  let z = r * r
  return polynomial(.cosine, z) * z * z - 0.5 * z + 1
}

func floatSin(_ x: Float) -> Float {
  if !x.isFinite { return .nan }
  let (r, quadrant) = reduceAngle(x)
  let value = quadrant & 1 == 0 ? sineCore(r) : cosineCore(r)
  return quadrant & 2 == 0 ? value : -value
}

func floatCos(_ x: Float) -> Float {
  if !x.isFinite { return .nan }
  let (r, quadrant) = reduceAngle(x)
  let value = quadrant & 1 == 0 ? cosineCore(r) : sineCore(r)
  return (quadrant &+ 1) & 2 == 0 ? value : -value
}

func floatTan(_ x: Float) -> Float {
  if !x.isFinite { return .nan }
  let (r, quadrant) = reduceAngle(x)
  let z = r * r
  let value = polynomial(.tangent, z) * z * r + r
  return quadrant & 1 == 0 ? value : -1 / value
}

let halfPi: Float = 1.5707964

func floatAtan(_ x: Float) -> Float {
  var r = abs(x)
  var base: Float = 0
  if r > 2.4142136 {
    base = halfPi
    r = -1 / r
  } else if r > 0.41421357 {
    base = 0.78539819
    r = (r - 1) / (r + 1)
  }
  let z = r * r
  let value = base + (polynomial(.arctangent, z) * z * r + r)
  return x.sign == .minus ? -value : value
}

func floatAtan2(_ y: Float, _ x: Float) -> Float {
  if x.isNaN || y.isNaN { return .nan }
  if x == 0 && y == 0 || x.isInfinite && y.isInfinite {
    let base: Float = x == 0 ? 0 : 0.78539819
    let angle = x.sign == .minus ? 3.1415927 - base : base
    return y.sign == .minus ? -angle : angle
  }
  if x == 0 { return y < 0 ? -halfPi : halfPi }
  let angle = floatAtan(y / x)
  if x > 0 { return angle }
  return y.sign == .minus ? angle - 3.1415927 : angle + 3.1415927
}

/// NaN outside -1 ... 1.
func floatAsin(_ x: Float) -> Float {
  let a = abs(x)
  if !(a <= 1) { return .nan }
  let isLarge = a > 0.5
  let z = isLarge ? 0.5 * (1 - a) : a * a
  let r = isLarge ? z.squareRoot() : a
  var value = polynomial(.arcsine, z) * z * r + r
  if isLarge { value = halfPi - (value + value) }
  return x.sign == .minus ? -value : value
}

/// NaN outside -1 ... 1.
func floatAcos(_ x: Float) -> Float {
  if x > 0.5 { return 2 * floatAsin((0.5 * (1 - x)).squareRoot()) }
  if x < -0.5 { return 3.1415927 - 2 * floatAsin((0.5 * (1 + x)).squareRoot()) }
  return halfPi - floatAsin(x)
}

// MARK: Hyperbolic functions and their like

/// e^x - 1 without loss near zero.
func floatExpm1(_ x: Float) -> Float {
  if abs(x) > 0.35 { return floatExp(x) - 1 }
  return polynomial(.exponential, x) * x * x + x
}

/// ln(1 + x) without loss near zero.
func floatLog1p(_ x: Float) -> Float {
  if !(x > -0.29 && x < 0.41) { return floatLog(1 + x) }
  return logPolynomial(x) - 0.5 * x * x + x
}

func floatSinh(_ x: Float) -> Float {
  let a = abs(x)
  let e = floatExpm1(a > 80 ? a - 0.6931472 : a)
  let value = a > 80 ? e : 0.5 * (e + e / (e + 1))
  return x.sign == .minus ? -value : value
}

func floatCosh(_ x: Float) -> Float {
  let a = abs(x)
  if a > 80 { return floatExp(a - 0.6931472) }
  let e = floatExp(a)
  return 0.5 * (e + 1 / e)
}

func floatTanh(_ x: Float) -> Float {
  let a = abs(x)
  let e = a > 10 ? .infinity : floatExpm1(2 * a)
  let value: Float = a > 10 ? 1 : e / (e + 2)
  return x.isNaN ? x : x.sign == .minus ? -value : value
}

func floatAsinh(_ x: Float) -> Float {
  let a = abs(x)
  let value =
    a > 1e9
    ? floatLog(a) + 0.6931472 : floatLog1p(a + a * a / (1 + (a * a + 1).squareRoot()))
  return x.sign == .minus ? -value : value
}

/// NaN below 1.
func floatAcosh(_ x: Float) -> Float {
  if x > 1e9 { return floatLog(x) + 0.6931472 }
  let t = x - 1
  return t < 0 ? .nan : floatLog1p(t + (2 * t + t * t).squareRoot())
}

/// NaN outside -1 ... 1.
func floatAtanh(_ x: Float) -> Float {
  0.5 * floatLog1p(2 * x / (1 - x))
}

func floatHypot(_ x: Float, _ y: Float) -> Float {
  if x.isInfinite || y.isInfinite { return .infinity }
  let large = max(abs(x), abs(y))
  if large == 0 || large.isNaN { return large }
  let small = min(abs(x), abs(y)) / large
  return large * (1 + small * small).squareRoot()
}

/// The error function: its series near zero, a continued fraction of `erfc` further out.
func floatErf(_ x: Float) -> Float {
  if abs(x) > 2 { return x > 0 ? 1 - floatErfc(x) : floatErfc(-x) - 1 }
  var term = x
  var sum = x
  var n: Float = 0
  while abs(term) > abs(sum) * 1e-8 {
    n += 1
    term *= -x * x / n
    sum += term / (2 * n + 1)
  }
  return sum * 1.1283792
}

func floatErfc(_ x: Float) -> Float {
  if x.isNaN { return x }
  if x < 2 { return 1 - floatErf(x) }
  if x > 10.1 { return 0 }
  var fraction: Float = 0
  var k: Float = 60
  while k > 0 {
    fraction = k * 0.5 / (x + fraction)
    k -= 1
  }
  return floatExp(-x * x) * 0.56418958 / (x + fraction)
}

/// ln |Γ(x)|: Stirling's series above 8, the recurrence and the reflection formula below.
func floatLogGamma(_ x: Float) -> Float {
  if x.isInfinite { return .infinity }
  if x <= 0 {
    if x == floatFloor(x) { return .infinity }
    return floatLog(abs(3.1415927 / (floatSinPi(x) * floatGamma(1 - x))))
  }
  var product: Float = 1
  var z = x
  while z < 8 {
    product *= z
    z += 1
  }
  let w = 1 / (z * z)
  let series = (0.083333333 - w * (0.0027777778 - w * 7.9365079e-4)) / z
  return (z - 0.5) * floatLog(z) - z + 0.91893853 + series - floatLog(product)
}

func floatGamma(_ x: Float) -> Float {
  if x == floatFloor(x) && x > 0 && x < 36 {
    var product: Float = 1
    var factor: Float = 2
    while factor < x {
      product *= factor
      factor += 1
    }
    return product
  }
  if x < 0.5 { return 3.1415927 / (floatSinPi(x) * floatGamma(1 - x)) }
  return floatExp(floatLogGamma(x))
}

/// sin(πx)
private func floatSinPi(_ x: Float) -> Float {
  floatSin(3.1415927 * (x - 2 * floatFloor(x * 0.5)))
}
