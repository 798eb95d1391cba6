// What the C library would give. There is none on the board.

func floatFloor(_ x: Float) -> Float {
  if abs(x) >= 8_388_608 || x.isNaN { return x }
  let whole = Float(Int32(x))
  return whole > x ? whole - 1 : whole
}

/// C's fmod: exact, with the sign of the dividend.
func floatRemainder(_ x: Float, _ y: Float) -> Float {
  let divisor = abs(y)
  var rest = abs(x)
  if !rest.isFinite || divisor.isNaN || divisor == 0 { return .nan }
  while rest >= divisor {
    // The largest power of two times the divisor that fits: each step is exact.
    let steps = Int32(rest.bitPattern >> 23) &- Int32(divisor.bitPattern >> 23)
    var part = steps > 0 ? Float(sign: .plus, exponent: Int(steps), significand: divisor) : divisor
    if part > rest { part *= 0.5 }
    rest -= part
  }
  return x < 0 ? -rest : rest
}

/// C's pow.
func floatPower(_ x: Float, _ y: Float) -> Float { .nan }
