/// Conversions from and to half precision, IEEE's or Arm's alternative format without infinities and
/// NaNs (FPSCR.AHP; DDI 0403E, A2.5.2 and FPHalfToSingle, FPSingleToHalf).
extension SingleArithmetic {
  private var usesAlternativeHalf: Bool { fpscr >> 26 & 1 != 0 }

  mutating func fromHalf(_ half: UInt16) -> UInt32 {
    let sign = UInt32(half & 0x8000) << 16
    let exponent = half >> 10 & 0x1F
    let fraction = half & 0x3FF
    if exponent == 31, !usesAlternativeHalf {
      guard fraction != 0 else { return sign | 0x7F80_0000 }
      if half & 0x0200 == 0 { raise(Self.invalid) }
      if usesDefaultNaN { return Self.defaultNaN }
      return sign | 0x7FC0_0000 | UInt32(fraction) << 13
    }
    // 2^-24 is the unit of what has no leading one. Both factors are exact.
    let unit = Float(sign: .plus, exponent: Int(max(exponent, 1)) - 25, significand: 1)
    let magnitude = Float(exponent == 0 ? fraction : fraction | 0x400) * unit
    return sign | magnitude.bitPattern
  }

  mutating func toHalf(_ a: UInt32) -> UInt16 {
    let sign = UInt16(a >> 16 & 0x8000)
    if Self.isNaN(a) {
      if Self.isSignaling(a) || usesAlternativeHalf { raise(Self.invalid) }
      if usesAlternativeHalf { return sign }
      return usesDefaultNaN ? 0x7E00 : sign | 0x7E00 | UInt16(a >> 13 & 0x1FF)
    }
    let value = operand(a)
    if value.isInfinite {
      guard usesAlternativeHalf else { return sign | 0x7C00 }
      raise(Self.invalid)
      return sign | 0x7FFF
    }
    guard value != 0 else { return sign }
    return sign | rounded(magnitude: Double(value.magnitude), isNegative: sign != 0)
  }

  /// The bits of the half nearest to a magnitude, by the rounding mode.
  private mutating func rounded(magnitude: Double, isNegative: Bool) -> UInt16 {
    let exponent = max(Int(magnitude.exponent), -14)
    let scaled = magnitude * Double(sign: .plus, exponent: 10 - exponent, significand: 1)
    let rule: FloatingPointRoundingRule =
      switch rounding {
      case 0: .toNearestOrEven
      case 1: isNegative ? .down : .up
      case 2: isNegative ? .up : .down
      default: .down
      }
    let mantissa = scaled.rounded(rule)
    let isInexact = mantissa != scaled
    // A mantissa of 2048 carries into the exponent by itself.
    let bits = (exponent + 14) << 10 + Int(mantissa)
    if usesAlternativeHalf {
      guard bits < 0x8000 else {
        raise(Self.invalid)
        return 0x7FFF
      }
    } else if bits >= 0x7C00 {
      raise(Self.overflow)
      raise(Self.inexact)
      let goesUp = rounding == 0 || rounding == (isNegative ? 2 : 1)
      return goesUp ? 0x7C00 : 0x7BFF
    }
    if isInexact {
      raise(Self.inexact)
      if magnitude.exponent < -14 { raise(Self.underflow) }
    }
    return UInt16(bits)
  }
}
