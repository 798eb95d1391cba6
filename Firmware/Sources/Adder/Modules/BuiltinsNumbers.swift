// The built-in functions on numbers.

/// `abs(x)`
func absFunction(_ args: Args) -> Value {
  if let result = callSpecial(args[0], .dunderAbs) { return result }
  let value = unwrapped(args[0])
  if value.isInteger { return intAbsolute(value) }
  if value.isFloat { return floatMake(abs(value.float)) }
  if value.isHeap(.complex), let complex = complexValue(value) {
    return floatMake(floatHypot(complex.real, complex.imaginary))
  }
  vm.error(.typeError, "bad operand type for abs(): '$'", args[0])
}

/// `divmod(a, b)`
func divmodFunction(_ args: Args) -> Value {
  if let result = callSpecial(args[0], .dunderDivmod, args[1]) { return result }
  if let result = callSpecial(args[1], .dunderRdivmod, args[0]) { return result }
  let a = unwrapped(args[0])
  let b = unwrapped(args[1])
  guard floatValue(a) != nil, let divisor = floatValue(b) else {
    vm.error(
      .typeError, "unsupported operand type(s) for divmod(): '$' and '$'", args[0],
      args[1])
  }
  if divisor == 0 && (a.isFloat || b.isFloat) {
    vm.error(.zeroDivisionError, "float divmod()")
  }
  return makePair(binary(.floorDivide, a, b), binary(.modulo, a, b))
}

/// `pow(base, exp, mod=None)`
func powFunction(_ args: Args) -> Value {
  let modulus = args.get(2, or: vm.keywords[0])
  if modulus.isUnset || modulus.isNone { return binary(.power, args[0], args[1]) }
  if let result = callSpecial(args[0], .dunderPow, args[1], modulus) { return result }
  if !args[0].isInteger || !args[1].isInteger || !modulus.isInteger {
    vm.error(
      .typeError, "pow() 3rd argument not allowed unless all arguments are integers")
  }
  let zero = Value(small: Int32(0))
  let one = Value(small: Int32(1))
  if intEqual(modulus, zero) { vm.error(.valueError, "pow() 3rd argument cannot be 0") }
  var left = args[1]
  var square = intBinary(.modulo, args[0], modulus)
  if intIsNegative(left) {
    square = inverse(of: square, modulus)
    left = intNegate(left)
  }
  var result = intBinary(.modulo, one, modulus)
  while !intEqual(left, zero) {
    if intLowBits(left) & 1 != 0 {
      result = intBinary(.modulo, intBinary(.multiply, result, square), modulus)
    }
    left = intBinary(.rightShift, left, one)
    square = intBinary(.modulo, intBinary(.multiply, square, square), modulus)
  }
  return result
}

/// Euclid's algorithm with the factor of `value` carried along.
private func inverse(of value: Value, _ modulus: Value) -> Value {
  var a = value
  var b = modulus
  var factor = Value(small: Int32(1))
  var next = Value(small: Int32(0))
  while !intEqual(b, Value(small: Int32(0))) {
    let quotient = intBinary(.floorDivide, a, b)
    let rest = intBinary(.modulo, a, b)
    a = b
    b = rest
    let step = intBinary(.subtract, factor, intBinary(.multiply, quotient, next))
    factor = next
    next = step
  }
  if !intEqual(intAbsolute(a), Value(small: Int32(1))) {
    vm.error(.valueError, "base is not invertible for the given modulus")
  }
  return intBinary(.modulo, intBinary(.multiply, factor, a), modulus)
}

/// `round(number, ndigits=None)`: to the nearest, ties to even.
func roundFunction(_ args: Args) -> Value {
  var digits = args.get(1, or: vm.keywords[0])
  if digits.isNone { digits = .unset }
  let result =
    digits.isUnset
    ? callSpecial(args[0], .dunderRound) : callSpecial(args[0], .dunderRound, digits)
  if let result { return result }
  let value = unwrapped(args[0])
  if value.isFloat {
    return digits.isUnset
      ? intFromFloat(roundedToEven(value.float)) : roundFloat(value, indexValue(digits))
  }
  if value.isInteger {
    let digits = digits.isUnset ? 0 : indexValue(digits)
    return digits >= 0
      ? intBinary(.add, value, Value(small: Int32(0)))
      : roundInt(value, digits: 0 &- digits)
  }
  vm.error(
    .typeError, "type $ doesn't define __round__ method", args[0])
}

func roundedToEven(_ x: Float) -> Float {
  #if ADDER_FLOAT64
    return x.rounded(.toNearestOrEven)
  #else
    // Beyond 2^23 a float has no fraction; nor has one that is not finite.
    if !(abs(x) < FloatLayout.whole) { return x }
    let low = floatFloor(x)
    let fraction = x - low
    let isUp = fraction > 0.5 || (fraction == 0.5 && Int32(low) & 1 != 0)
    return isUp ? low + 1 : low
  #endif
}

/// By way of the decimal digits, which are exact: the nearest float with that many of them.
private func roundFloat(_ value: Value, _ digits: Int) -> Value {
  #if ADDER_FLOAT64
    let rounded = floatRound(value.float, places: digits)
    if rounded.float.isInfinite && value.float.isFinite {
      vm.error(.overflowError, "rounded value too large to represent")
    }
    return rounded
  #else
    // A float has no digits beyond these, and none of these on the other side.
    if digits > 40 || !value.float.isFinite { return value }
    if digits < -38 { return floatMake(value.float < 0 ? -0.0 : 0) }
    if digits < 0 {
      let scale = floatValue(
        intPower(Value(small: Int32(10)), UInt32(0 &- digits)))
      let unit = scale ?? 1
      let size = roundedToEven(abs(value.float) / unit) * unit
      return floatMake(value.float < 0 ? -size : size)
    }
    var spec = StringBuilder()
    spec.append(".")
    spec.append(int: Int32(digits))
    spec.append("f")
    var builder = StringBuilder()
    formatValue(value, spec: spec.text, into: &builder)
    let rounded = floatParse(builder.text) ?? value.float
    builder.discard()
    spec.discard()
    return floatMake(rounded)
  #endif
}

/// To a multiple of 10 ** `digits`.
private func roundInt(_ value: Value, digits: Int) -> Value {
  // More digits than any int in memory has.
  if digits > 99999 { return Value(small: Int32(0)) }
  let unit = intPower(Value(small: Int32(10)), UInt32(digits))
  let rest = intBinary(.modulo, value, unit)
  let low = intBinary(.subtract, value, rest)
  let order = intCompare(intBinary(.add, rest, rest), unit)
  let isOdd = intLowBits(intBinary(.floorDivide, value, unit)) & 1 != 0
  return order > 0 || (order == 0 && isOdd) ? intBinary(.add, low, unit) : low
}
