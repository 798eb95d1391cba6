// The methods of float.

/// float(), float(x)
func floatNew(_ args: Args) -> Value {
  if args.count == 1 { return floatMake(0) }
  let given = args[1]
  let value = unwrapped(given)
  if let result = callSpecial(given, .dunderFloat) {
    if result.isFloat { return result }
    vm.error(
      .typeError, "$.__float__ returned non-float (type $)", given,
      result)
  }
  if value.isFloat { return value }
  if value.isInteger {
    let float = floatValue(value) ?? 0
    if float.isInfinite { vm.error(.overflowError, "int too large to convert to float") }
    return floatMake(float)
  }
  if lookupSpecial(given, .dunderIndex) != nil {
    return floatMake(floatValue(intFromIndex(given)) ?? 0)
  }
  if let text = value.isString ? value.text : bytesText(value) {
    if let float = floatParse(text) { return floatMake(float) }
    vm.error(
      .valueError, "could not convert string to float: %", repr(of: given))
  }
  vm.error(
    .typeError, "float() argument must be a string or a real number, not '$'",
    given)
}

func floatIsInteger(_ args: Args) -> Value {
  let x = args[0].float
  return Value(bool: x.isFinite && x == floatFloor(x))
}

func floatSelf(_ args: Args) -> Value { args[0] }
func floatImaginary(_ args: Args) -> Value { floatMake(0) }

/// hex(): as many digits as CPython, whose floats have 52 bits behind the point
func floatHex(_ args: Args) -> Value {
  let x = args[0].float
  var builder = StringBuilder()
  if !x.isFinite {
    floatRepr(x, into: &builder)
    return builder.finish()
  }
  if x.sign == .minus { builder.append("-") }
  if x == 0 {
    builder.append("0x0.0p+0")
    return builder.finish()
  }
  let (fraction, power) = floatSplit(abs(x))
  // All bits behind the point; the first one stands in front of it.
  var bits = FloatLayout.Significand.Magnitude(fraction * FloatLayout.scale)
  bits <<= FloatLayout.isWide ? 12 : 9
  builder.append("0x1.")
  var digits = 13
  while digits != 0 {
    let digit = UInt8(truncatingIfNeeded: bits >> (FloatLayout.isWide ? 60 : 28))
    builder.append(byte: digit < 10 ? digit &+ 48 : digit &+ 87)
    bits <<= 4
    digits &-= 1
  }
  builder.append(power > 0 ? "p+" : "p")
  builder.append(int: Int32(truncatingIfNeeded: power &- 1))
  return builder.finish()
}

/// float.fromhex(text)
func floatFromHex(_ args: Args) -> Value {
  if !args[1].isString { vm.error(.typeError, "bad argument type for built-in operation") }
  let text = args[1].text
  var start = 0
  var end = text.count
  while start < end && text[start] <= 32 { start &+= 1 }
  while start < end && text[end &- 1] <= 32 { end &-= 1 }
  var at = start
  let isNegative = at < end && text[at] == UInt8(ascii: "-")
  if at < end && (isNegative || text[at] == UInt8(ascii: "+")) { at &+= 1 }
  if at &+ 1 < end && text[at] == 48 && text[at &+ 1] | 0x20 == UInt8(ascii: "x") { at &+= 2 }
  var value: Float = 0
  var power = 0
  var digits = 0
  var behindPoint = false
  while at < end {
    if text[at] == UInt8(ascii: ".") && !behindPoint {
      behindPoint = true
    } else {
      let digit = digitValue(text[at])
      if digit > 15 { break }
      value = value * 16 + Float(Int32(bitPattern: digit))
      digits &+= 1
      if behindPoint { power &-= 4 }
    }
    at &+= 1
  }
  if at < end && digits != 0 && text[at] | 0x20 == UInt8(ascii: "p") {
    let written = intParse(text.slice(at &+ 1, end), base: 10)
    if written.isSmallInt {
      power &+= Int(written.small)
      at = end
    }
  }
  if digits == 0 || at != end {
    if let special = floatParse(text), !special.isFinite { return floatMake(special) }
    vm.error(.valueError, "invalid hexadecimal floating-point string")
  }
  let result = floatLoadExponent(value, power)
  return floatMake(isNegative ? -result : result)
}

/// as_integer_ratio()
func floatAsIntegerRatio(_ args: Args) -> Value {
  let x = args[0].float
  if x.isNaN { vm.error(.valueError, "cannot convert NaN to integer ratio") }
  if x.isInfinite { vm.error(.overflowError, "cannot convert Infinity to integer ratio") }
  let (fraction, exponent) = floatSplit(x)
  var numerator = FloatLayout.Significand(fraction * FloatLayout.scale)
  var power = exponent &- 1 &- Int(FloatLayout.fraction)
  while numerator != 0 && numerator & 1 == 0 && power < 0 {
    numerator >>= 1
    power &+= 1
  }
  if numerator == 0 { power = 0 }
  let one = Value(small: Int32(1))
  let tuple = tupleNew(count: 2)
  tuple.fields[0] = intBinary(
    .leftShift, FloatLayout.integer(numerator), Value(small: power > 0 ? power : 0))
  tuple.fields[1] = intBinary(.leftShift, one, Value(small: power < 0 ? 0 &- power : 0))
  return tuple
}

#if ADDER_FLOAT64
  /// `round(x, digits)` of a float: correctly rounded, by way of its decimal digits.
  func floatRound(_ x: Float, places: Int) -> Value {
    if !x.isFinite || x == 0 || places > 2 &* FloatLayout.bias { return floatMake(x) }
    if places < -330 { return floatMake(x < 0 ? -0.0 : 0) }
    var digits = FloatDigits(abs(x), .fraction(places))
    if digits.digits.count == 0 { return floatMake(x < 0 ? -0.0 : 0) }
    var text = StringBuilder()
    text.append(byte: UInt8(ascii: "."))
    text.append(digits.digits.text)
    text.append(byte: UInt8(ascii: "e"))
    text.append(int: Int32(truncatingIfNeeded: digits.exponent))
    let rounded = floatParse(text.text) ?? x
    text.discard()
    digits.digits.discard()
    return floatMake(x < 0 ? -rounded : rounded)
  }
#endif
