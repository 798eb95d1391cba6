#if ADDER_FLOAT64
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Darwin)
    import Darwin
  #else
    import CMath
  #endif

  // What FloatMath.swift has, by the C library, as CPython has it: a host's, on the boards newlib's.

  let halfPi: Float = 1.57079632679489661923

  func floatFloor(_ x: Float) -> Float { x.rounded(.down) }
  func floatRemainder(_ x: Float, _ y: Float) -> Float { fmod(x, y) }
  func floatLoadExponent(_ x: Float, _ power: Int) -> Float {
    scalbn(x, Int32(max(-5000, min(5000, power))))
  }
  func floatFrom(_ integer: UInt64) -> Float { Float(integer) }
  func floatSplit(_ x: Float) -> (fraction: Float, power: Int) {
    if x == 0 || !x.isFinite { return (x, 0) }
    var power: Int32 = 0
    let fraction: Float = frexp(x, &power)
    return (fraction, Int(power))
  }
  func floatExp(_ x: Float) -> Float { exp(x) }
  func floatLog(_ x: Float) -> Float { log(x) }
  func floatLog2(_ x: Float) -> Float { log2(x) }
  func floatLog10(_ x: Float) -> Float { log10(x) }
  func floatPower(_ x: Float, _ y: Float) -> Float { pow(x, y) }
  func floatSin(_ x: Float) -> Float { sin(x) }
  func floatCos(_ x: Float) -> Float { cos(x) }
  func floatTan(_ x: Float) -> Float { tan(x) }
  func floatAtan(_ x: Float) -> Float { atan(x) }
  func floatAtan2(_ y: Float, _ x: Float) -> Float { atan2(y, x) }
  func floatAsin(_ x: Float) -> Float { asin(x) }
  func floatAcos(_ x: Float) -> Float { acos(x) }
  func floatExpm1(_ x: Float) -> Float { expm1(x) }
  func floatLog1p(_ x: Float) -> Float { log1p(x) }
  func floatSinh(_ x: Float) -> Float { sinh(x) }
  func floatCosh(_ x: Float) -> Float { cosh(x) }
  func floatTanh(_ x: Float) -> Float { tanh(x) }
  func floatAsinh(_ x: Float) -> Float { asinh(x) }
  func floatAcosh(_ x: Float) -> Float { acosh(x) }
  func floatAtanh(_ x: Float) -> Float { atanh(x) }
  func floatHypot(_ x: Float, _ y: Float) -> Float { hypot(x, y) }
  func floatErf(_ x: Float) -> Float { erf(x) }
  func floatErfc(_ x: Float) -> Float { erfc(x) }
  func floatLogGamma(_ x: Float) -> Float {
    var sign: Int32 = 0
    return lgamma_r(x, &sign)
  }
#endif
