#if ADDER_FLOAT64
  // Decimals and quotients of integers as floats of 64 bits, correctly rounded: by integers of any size, but for the
  // decimals that people write.

  /// significand × 10^power, where the significand has that many digits.
  func floatScale(_ significand: UInt64, _ power: Int, digits: Int) -> Float {
    if significand == 0 { return 0 }
    // Both are floats without a rounding error, so one operation rounds right (Clinger 1990).
    if significand < 1 << (FloatLayout.fraction &+ 1) && power.magnitude <= 22 {
      var scale: Float = 1
      var left = power.magnitude
      while left != 0 {
        scale *= 10
        left &-= 1
      }
      let float = Float(Int64(significand))
      return power < 0 ? float / scale : float * scale
    }
    return floatScale(Integer.make(Int64(significand)), power, digits: digits)
  }

  /// The same of a decimal that has more digits than a 64-bit integer, as 0.digits × 10^exponent.
  func floatScale(digits text: Text, _ exponent: Int) -> Float {
    var digits = StringBuilder()
    var index = 0
    var isCut = false
    while index < text.count, text[index] | 0x20 != UInt8(ascii: "e") {
      let byte = text[index]
      index &+= 1
      if digitValue(byte) > 9 || (digits.count == 0 && byte == 48) { continue }
      // The middle between two floats has 767 digits at most.
      if digits.count < 780 {
        digits.append(byte: byte)
      } else if byte != 48 {
        isCut = true
      }
    }
    if isCut { digits.append(byte: 49) }
    let count = digits.count
    let significand = intParse(digits.text, base: 10)
    digits.discard()
    return floatScale(significand, exponent &- count, digits: count)
  }

  private func floatScale(_ significand: Value, _ power: Int, digits: Int) -> Float {
    if power &+ digits > 310 { return .infinity }
    if power &+ digits < -325 { return 0 }
    let scale = intPower(Value(small: Int32(10)), UInt32(truncatingIfNeeded: power.magnitude))
    return power < 0
      ? floatRatio(significand, scale)
      : floatRatio(intBinary(.multiply, significand, scale), Value(small: Int32(1)))
  }

  /// The float nearest to a / b, both positive (a may be 0), infinite when too large.
  func floatRatio(_ a: Value, _ b: Value) -> Float {
    // So that the quotient has 63 or 64 bits.
    let shift = intBitLength(b) &- intBitLength(a) &+ 63
    if a == Value(small: Int32(0)) || shift > 1200 { return 0 }
    if shift < -1200 { return .infinity }
    let dividend = shift > 0 ? intBinary(.leftShift, a, Value(small: shift)) : a
    let divisor = shift < 0 ? intBinary(.leftShift, b, Value(small: 0 &- shift)) : b
    let quotient = intBinary(.floorDivide, dividend, divisor)
    let isExact = intEqual(intBinary(.multiply, quotient, divisor), dividend)
    let big = BigInteger.of(quotient)
    var bits: UInt64 = 0
    var index = big.count
    while index != 0 {
      index &-= 1
      bits = bits << 16 | UInt64(big.limbs[index])
    }
    // The lowest bit also stands for all below it.
    return floatAssemble(isExact ? bits : bits | 1, exponent: 0 &- shift)
  }

  /// quotient × 2^exponent, rounded once; the quotient has 63 or 64 bits.
  private func floatAssemble(_ quotient: UInt64, exponent: Int) -> Float {
    let lost = -1074 &- exponent
    if quotient.leadingZeroBitCount &+ lost <= 11 {
      return floatLoadExponent(Float(quotient), exponent)
    }
    // Subnormal: the bits that are lost are more than those that a conversion would round off.
    if lost > 64 { return 0 }
    var kept = quotient >> UInt64(lost)
    let rest = quotient << UInt64(64 &- lost)
    let half: UInt64 = 1 << 63
    if rest > half || (rest == half && kept & 1 != 0) { kept &+= 1 }
    return Float(bitPattern: kept)
  }
#endif
