// float to and from text.

/// `inf`, `nan` or nothing; the sign of the float before it.
func appendSpecial(
  _ float: Float, uppercase: Bool, into builder: inout StringBuilder
) -> Bool {
  if float.isFinite { return false }
  if float.isNaN {
    builder.append(uppercase ? "NAN" : "nan")
  } else {
    builder.append(uppercase ? "INF" : "inf")
  }
  return true
}

/// The shortest decimal that reads back as the same float, in the notation `repr` picks.
func floatRepr(_ float: Float, into builder: inout StringBuilder) {
  if float.sign == .minus && !float.isNaN { builder.append(byte: UInt8(ascii: "-")) }
  if appendSpecial(float, uppercase: false, into: &builder) { return }
  if float == 0 { return builder.append("0.0") }
  var digits = FloatDigits(abs(float), .shortest)
  let count = digits.significant
  if digits.exponent > -4 && digits.exponent <= 16 {
    let places = count &- digits.exponent
    digits.appendFixed(places: places < 1 ? 1 : places, keepPoint: true, into: &builder)
  } else {
    digits.appendScientific(
      places: count &- 1, keepPoint: false, uppercase: false, into: &builder)
  }
  digits.digits.discard()
}

/// The float that `text` denotes as `float(text)` takes it: space around it, sign, underscores,
/// inf, infinity, nan. nil: not a number. Correctly rounded (32 bits: from the first 11 digits and whether
/// more follow).
func floatParse(_ text: Text) -> Float? {
  var at = 0
  var end = text.count
  while at < end && isSpace(text[at]) { at &+= 1 }
  while end > at && isSpace(text[end &- 1]) { end &-= 1 }
  var negative = false
  if at < end && (text[at] == UInt8(ascii: "-") || text[at] == UInt8(ascii: "+")) {
    negative = text[at] == UInt8(ascii: "-")
    at &+= 1
  }
  let rest = Text(text.start + at, end &- at)
  if rest.equalsIgnoringCase(Text("inf")) || rest.equalsIgnoringCase(Text("infinity")) {
    return negative ? -Float.infinity : Float.infinity
  }
  if rest.equalsIgnoringCase(Text("nan")) { return .nan }
  guard let magnitude = decimalParse(rest) else { return nil }
  return negative ? -magnitude : magnitude
}

extension Text {
  /// `other` is lower case.
  func equalsIgnoringCase(_ other: Text) -> Bool {
    if count != other.count { return false }
    var index = 0
    while index < count {
      if self[index] | 0x20 != other[index] { return false }
      index &+= 1
    }
    return true
  }
}

private func decimalParse(_ text: Text) -> Float? {
  var significand: UInt64 = 0
  var kept = 0
  var power = 0
  var sawDigit = false
  var sawPoint = false
  var sticky = false
  var previousWasDigit = false
  var at = 0
  while at < text.count {
    let byte = text[at]
    if byte == UInt8(ascii: "_") {
      if !previousWasDigit || at &+ 1 >= text.count || digitValue(text[at &+ 1]) > 9 { return nil }
      previousWasDigit = false
    } else if byte == UInt8(ascii: ".") {
      if sawPoint { return nil }
      sawPoint = true
      previousWasDigit = false
    } else {
      let digit = digitValue(byte)
      if digit > 9 { break }
      sawDigit = true
      previousWasDigit = true
      if kept < FloatLayout.decimals {
        significand = significand &* 10 &+ UInt64(digit)
        if significand != 0 { kept &+= 1 }
        if sawPoint { power &-= 1 }
      } else {
        if digit != 0 { sticky = true }
        if !sawPoint { power &+= 1 }
      }
    }
    at &+= 1
  }
  if !sawDigit { return nil }
  if at < text.count {
    if text[at] | 0x20 != UInt8(ascii: "e") { return nil }
    at &+= 1
    if at == text.count || text[at] <= 32 { return nil }
    let exponent = intParse(text.slice(at, text.count), base: 10)
    if exponent.isUnset { return nil }
    power &+= exponent.isSmallInt ? Int(exponent.small) : intIsNegative(exponent) ? -9999 : 9999
  }
  // Where the digits and the power of ten are floats exactly, one operation rounds once (W. D. Clinger: How to
  // read floating point numbers accurately, 1990).
  if !sticky && significand >> UInt64(FloatLayout.fraction &+ 1) == 0 && power >= -10 && power <= 10
  {
    var scale: Float = 1
    var left = power < 0 ? 0 &- power : power
    while left != 0 {
      scale *= 10
      left &-= 1
    }
    let digits = floatFrom(significand)
    return power < 0 ? digits / scale : digits * scale
  }
  #if ADDER_FLOAT64
    if sticky { return floatScale(digits: text, power &+ kept) }
  #else
    if sticky {
      significand = significand &* 10 &+ 1
      power &-= 1
    }
  #endif
  return floatScale(significand, power, digits: kept)
}

#if !ADDER_FLOAT64
  /// significand × 10^power, rounded to nearest, ties to even.
  private func floatScale(_ significand: UInt64, _ power: Int, digits: Int) -> Float {
    if significand == 0 || power &+ digits < -46 { return 0 }
    if power &+ digits > 39 { return .infinity }
    var numerator = Wide(significand)
    var denominator = Wide(1)
    if power >= 0 {
      numerator.multiply(byPowerOfTen: power)
    } else {
      denominator.multiply(byPowerOfTen: 0 &- power)
    }
    // Scale to 1 <= numerator / denominator < 2, then take the quotient bit by bit: two bits more
    // than a significand has, the last one sticky.
    var shift = denominator.bitLength &- numerator.bitLength
    if shift > 0 { numerator.shiftLeft(shift) } else { denominator.shiftLeft(0 &- shift) }
    if numerator.compare(denominator) < 0 {
      numerator.shiftLeft(1)
      shift &+= 1
    }
    var quotient: UInt32 = 0
    var bits = 26
    while bits != 0 {
      quotient <<= 1
      if numerator.compare(denominator) >= 0 {
        numerator.subtract(denominator)
        quotient |= 1
      }
      numerator.shiftLeft(1)
      bits &-= 1
    }
    if !numerator.isZero { quotient |= 1 }
    return floatAssemble(quotient, exponent: -25 &- shift)
  }

  /// quotient × 2^exponent, where the lowest bit of `quotient` also stands for all below it.
  private func floatAssemble(_ quotient: UInt32, exponent: Int) -> Float {
    // UInt32 to Float rounds to nearest even, and the sticky bit breaks ties; scaling by powers of
    // two is exact above the subnormal range.
    var result = Float(quotient)
    var left = exponent
    if 31 &- quotient.leadingZeroBitCount &+ left < -126 {
      // Subnormal: drop bits here, so that rounding happens once.
      let drop = UInt32(truncatingIfNeeded: -149 &- left)
      if drop >= 31 { return 0 }
      let half: UInt32 = drop == 0 ? 0 : 1 << (drop &- 1)
      var kept = quotient >> drop
      let lost = quotient & ((1 << drop) &- 1)
      if lost > half || (lost == half && drop != 0 && kept & 1 != 0) { kept &+= 1 }
      return Float(bitPattern: kept)
    }
    while left > 0 {
      let step = left > 60 ? 60 : left
      result *= Float(bitPattern: UInt32(truncatingIfNeeded: 127 &+ step) << 23)
      left &-= step
    }
    while left < 0 {
      let step = left < -60 ? 60 : 0 &- left
      result *= Float(bitPattern: UInt32(truncatingIfNeeded: 127 &- step) << 23)
      left &+= step
    }
    return result
  }
#endif
