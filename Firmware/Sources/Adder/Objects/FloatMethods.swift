// The methods of float.

/// float(), float(x)
func floatNew(_ args: Args) throws(Raised) -> Value {
  if args.count == 1 { return try floatMake(0) }
  let value = args[1]
  if value.isFloat { return value }
  if value.isInteger {
    let float = floatValue(value) ?? 0
    if float.isInfinite { throw vm.error(.overflowError, "int too large to convert to float") }
    return try floatMake(float)
  }
  if let text = value.isString ? value.text : bytesText(value) {
    if let float = floatParse(text) { return try floatMake(float) }
    throw vm.error(
      .valueError, "could not convert string to float: %", try repr(of: value))
  }
  if let result = try callSpecial(value, .dunderFloat) {
    if result.isFloat { return result }
    throw vm.error(
      .typeError, "%.__float__ returned non-float (type %)", typeName(of: value),
      typeName(of: result))
  }
  if let result = try callSpecial(value, .dunderIndex) {
    return try floatMake(floatValue(result) ?? 0)
  }
  throw vm.error(
    .typeError, "float() argument must be a string or a real number, not '%'",
    typeName(of: value))
}

func floatIsInteger(_ args: Args) throws(Raised) -> Value {
  let x = args[0].float
  return Value(bool: x.isFinite && x == floatFloor(x))
}

func floatSelf(_ args: Args) throws(Raised) -> Value { args[0] }
func floatImaginary(_ args: Args) throws(Raised) -> Value { try floatMake(0) }

/// as_integer_ratio()
func floatAsIntegerRatio(_ args: Args) throws(Raised) -> Value {
  let x = args[0].float
  if x.isNaN { throw vm.error(.valueError, "cannot convert NaN to integer ratio") }
  if x.isInfinite { throw vm.error(.overflowError, "cannot convert Infinity to integer ratio") }
  let (fraction, exponent) = floatSplit(x)
  var numerator = Int32(fraction * 16_777_216)
  var power = exponent &- 24
  while numerator != 0 && numerator & 1 == 0 && power < 0 {
    numerator >>= 1
    power &+= 1
  }
  if numerator == 0 { power = 0 }
  let one = Value(small: Int32(1))
  let tuple = try tupleNew(count: 2)
  tuple.fields[0] = try intBinary(
    .leftShift, Value(small: numerator), Value(small: power > 0 ? power : 0))
  tuple.fields[1] = try intBinary(.leftShift, one, Value(small: power < 0 ? 0 &- power : 0))
  return tuple
}

/// `round(x, digits)` of a float: correctly rounded, by way of its decimal digits.
func floatRound(_ x: Float, places: Int) throws(Raised) -> Value {
  if !x.isFinite || x == 0 || places > 60 { return try floatMake(x) }
  if places < -40 { return try floatMake(0) }
  var digits = try FloatDigits(abs(x), .fraction(places))
  if digits.digits.count == 0 { return try floatMake(x < 0 ? -0.0 : 0) }
  var text = StringBuilder()
  try text.append(byte: UInt8(ascii: "."))
  try text.append(digits.digits.text)
  try text.append(byte: UInt8(ascii: "e"))
  try text.append(int: Int32(truncatingIfNeeded: digits.exponent))
  let rounded = floatParse(text.text) ?? x
  text.discard()
  digits.digits.discard()
  return try floatMake(x < 0 ? -rounded : rounded)
}
