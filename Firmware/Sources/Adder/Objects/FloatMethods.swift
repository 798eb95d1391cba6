// The methods of float.

/// float(), float(x)
func floatNew(_ args: Args) -> Value {
  if args.count == 1 { return floatMake(0) }
  let value = args[1]
  if value.isFloat { return value }
  if value.isInteger {
    let float = floatValue(value) ?? 0
    if float.isInfinite { vm.error(.overflowError, "int too large to convert to float") }
    return floatMake(float)
  }
  if let text = value.isString ? value.text : bytesText(value) {
    if let float = floatParse(text) { return floatMake(float) }
    vm.error(
      .valueError, "could not convert string to float: %", repr(of: value))
  }
  if let result = callSpecial(value, .dunderFloat) {
    if result.isFloat { return result }
    vm.error(
      .typeError, "%.__float__ returned non-float (type %)", typeName(of: value),
      typeName(of: result))
  }
  if let result = callSpecial(value, .dunderIndex) {
    return floatMake(floatValue(result) ?? 0)
  }
  vm.error(
    .typeError, "float() argument must be a string or a real number, not '%'",
    typeName(of: value))
}

func floatIsInteger(_ args: Args) -> Value {
  let x = args[0].float
  return Value(bool: x.isFinite && x == floatFloor(x))
}

func floatSelf(_ args: Args) -> Value { args[0] }
func floatImaginary(_ args: Args) -> Value { floatMake(0) }

/// as_integer_ratio()
func floatAsIntegerRatio(_ args: Args) -> Value {
  let x = args[0].float
  if x.isNaN { vm.error(.valueError, "cannot convert NaN to integer ratio") }
  if x.isInfinite { vm.error(.overflowError, "cannot convert Infinity to integer ratio") }
  let (fraction, exponent) = floatSplit(x)
  var numerator = Int32(fraction * 16_777_216)
  var power = exponent &- 24
  while numerator != 0 && numerator & 1 == 0 && power < 0 {
    numerator >>= 1
    power &+= 1
  }
  if numerator == 0 { power = 0 }
  let one = Value(small: Int32(1))
  let tuple = tupleNew(count: 2)
  tuple.fields[0] = intBinary(
    .leftShift, Value(small: numerator), Value(small: power > 0 ? power : 0))
  tuple.fields[1] = intBinary(.leftShift, one, Value(small: power < 0 ? 0 &- power : 0))
  return tuple
}

/// `round(x, digits)` of a float: correctly rounded, by way of its decimal digits.
func floatRound(_ x: Float, places: Int) -> Value {
  if !x.isFinite || x == 0 || places > 60 { return floatMake(x) }
  if places < -40 { return floatMake(0) }
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
