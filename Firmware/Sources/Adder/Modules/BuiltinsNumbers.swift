// The built-in functions on numbers.

/// `abs(x)`
func absFunction(_ args: Args) throws(Raised) -> Value {
  let value = args[0]
  if value.isInteger { return try intAbsolute(value) }
  if value.isFloat { return try floatMake(abs(value.float)) }
  if let result = try callSpecial(value, .dunderAbs) { return result }
  throw vm.error(.typeError, "bad operand type for abs(): '%'", typeName(of: value))
}

/// `divmod(a, b)`
func divmodFunction(_ args: Args) throws(Raised) -> Value {
  if let result = try callSpecial(args[0], .dunderDivmod, args[1]) { return result }
  let isNumber = floatValue(args[0]) != nil && floatValue(args[1]) != nil
  if !isNumber && typeID(of: args[0]) != .instance && typeID(of: args[1]) != .instance {
    throw vm.error(
      .typeError, "unsupported operand type(s) for divmod(): '%' and '%'", typeName(of: args[0]),
      typeName(of: args[1]))
  }
  let quotient = try binary(.floorDivide, args[0], args[1])
  return try makePair(quotient, try binary(.modulo, args[0], args[1]))
}

/// `pow(base, exp, mod=None)`
func powFunction(_ args: Args) throws(Raised) -> Value {
  let modulus = args.get(2, or: vm.keywords[0])
  if modulus.isUnset || modulus.isNone { return try binary(.power, args[0], args[1]) }
  if !args[0].isInteger || !args[1].isInteger || !modulus.isInteger {
    throw vm.error(
      .typeError, "pow() 3rd argument not allowed unless all arguments are integers")
  }
  let zero = Value(small: Int32(0))
  let one = Value(small: Int32(1))
  if intEqual(modulus, zero) { throw vm.error(.valueError, "pow() 3rd argument cannot be 0") }
  var left = args[1]
  var square = try intBinary(.modulo, args[0], modulus)
  if intIsNegative(left) {
    square = try inverse(of: square, modulus)
    left = try intNegate(left)
  }
  var result = try intBinary(.modulo, one, modulus)
  while !intEqual(left, zero) {
    if intLowBits(left) & 1 != 0 {
      result = try intBinary(.modulo, try intBinary(.multiply, result, square), modulus)
    }
    left = try intBinary(.rightShift, left, one)
    square = try intBinary(.modulo, try intBinary(.multiply, square, square), modulus)
  }
  return result
}

/// Euclid's algorithm with the factor of `value` carried along.
private func inverse(of value: Value, _ modulus: Value) throws(Raised) -> Value {
  var a = value
  var b = modulus
  var factor = Value(small: Int32(1))
  var next = Value(small: Int32(0))
  while !intEqual(b, Value(small: Int32(0))) {
    let quotient = try intBinary(.floorDivide, a, b)
    let rest = try intBinary(.modulo, a, b)
    a = b
    b = rest
    let step = try intBinary(.subtract, factor, try intBinary(.multiply, quotient, next))
    factor = next
    next = step
  }
  if !intEqual(try intAbsolute(a), Value(small: Int32(1))) {
    throw vm.error(.valueError, "base is not invertible for the given modulus")
  }
  return try intBinary(.modulo, try intBinary(.multiply, factor, a), modulus)
}

/// `round(number, ndigits=None)`: to the nearest, ties to even.
func roundFunction(_ args: Args) throws(Raised) -> Value {
  let value = args[0]
  var digits = args.get(1, or: vm.keywords[0])
  if digits.isNone { digits = .unset }
  if value.isFloat {
    return digits.isUnset
      ? try intFromFloat(roundedToEven(value.float)) : try roundFloat(value, try indexValue(digits))
  }
  if value.isInteger {
    let digits = digits.isUnset ? 0 : try indexValue(digits)
    return digits >= 0
      ? try intBinary(.add, value, Value(small: Int32(0)))
      : try roundInt(value, digits: 0 &- digits)
  }
  let result =
    digits.isUnset
    ? try callSpecial(value, .dunderRound) : try callSpecial(value, .dunderRound, digits)
  if let result { return result }
  throw vm.error(
    .typeError, "type % doesn't define __round__ method", typeName(of: value))
}

func roundedToEven(_ x: Float) -> Float {
  // Beyond 2^23 a float has no fraction; nor has one that is not finite.
  if !(abs(x) < 8_388_608) { return x }
  let low = floatFloor(x)
  let fraction = x - low
  let isUp = fraction > 0.5 || (fraction == 0.5 && Int32(low) & 1 != 0)
  return isUp ? low + 1 : low
}

/// By way of the decimal digits, which are exact: the nearest float with that many of them.
private func roundFloat(_ value: Value, _ digits: Int) throws(Raised) -> Value {
  // A float has no digits beyond these, and none of these on the other side.
  if digits > 40 || !value.float.isFinite { return value }
  if digits < -38 { return try floatMake(value.float < 0 ? -0.0 : 0) }
  if digits < 0 {
    let scale = floatValue(
      try intPower(Value(small: Int32(10)), UInt32(0 &- digits), modulo: .unset))
    let unit = scale ?? 1
    return try floatMake(roundedToEven(value.float / unit) * unit)
  }
  var spec = StringBuilder()
  try spec.append(".")
  try spec.append(int: Int32(digits))
  try spec.append("f")
  var builder = StringBuilder()
  try formatValue(value, spec: spec.text, into: &builder)
  let rounded = floatParse(builder.text) ?? value.float
  builder.discard()
  spec.discard()
  return try floatMake(rounded)
}

/// To a multiple of 10 ** `digits`.
private func roundInt(_ value: Value, digits: Int) throws(Raised) -> Value {
  // More digits than any int in memory has.
  if digits > 99999 { return Value(small: Int32(0)) }
  let unit = try intPower(Value(small: Int32(10)), UInt32(digits), modulo: .unset)
  let rest = try intBinary(.modulo, value, unit)
  let low = try intBinary(.subtract, value, rest)
  let order = intCompare(try intBinary(.add, rest, rest), unit)
  let isOdd = intLowBits(try intBinary(.floorDivide, value, unit)) & 1 != 0
  return order > 0 || (order == 0 && isOdd) ? try intBinary(.add, low, unit) : low
}
