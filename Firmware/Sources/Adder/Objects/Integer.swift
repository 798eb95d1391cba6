// int: small integers are immediates, others `BigInteger` objects. A bool is an int here.

enum Integer {
  /// The int with this value.
  @inline(__always) static func make(_ value: Int32) -> Value {
    Value.fitsSmall(value) ? Value(small: value) : make(Int64(value))
  }

  @inline(never) static func make(_ value: Int64) -> Value {
    if value >= Int64(Value.smallMin) && value <= Int64(Value.smallMax) {
      return Value(small: Int32(truncatingIfNeeded: value))
    }
    let big = BigInteger.allocate(limbs: 4, negative: value < 0)
    var magnitude = value.magnitude
    var index = 0
    while index < 4 {
      big.limbs[index] = UInt16(truncatingIfNeeded: magnitude)
      magnitude >>= 16
      index &+= 1
    }
    return big.normalized()
  }
}

extension Value {
  /// An int of any size, or a bool.
  var isInteger: Bool {
    isSmallInt || self == .true || self == .false || isHeap(.int)
  }
  /// A small int or a bool, as a number.
  var smallOrBool: Int32? {
    isSmallInt ? small : self == .true ? 1 : self == .false ? 0 : nil
  }
}

/// The value of an int that fits 32 bits; nil for larger ones and other types.
func intToInt32(_ value: Value) -> Int32? {
  if let small = value.smallOrBool { return small }
  if !value.isHeap(.int) { return nil }
  let big = BigInteger(value)
  if big.count > 2 { return nil }
  let magnitude = UInt32(big.limbs[0]) | UInt32(big.count > 1 ? big.limbs[1] : 0) << 16
  if big.isNegative {
    return magnitude <= 0x8000_0000 ? Int32(truncatingIfNeeded: 0 &- Int64(magnitude)) : nil
  }
  return magnitude < 0x8000_0000 ? Int32(magnitude) : nil
}

/// The 32 low bits of an int in two's complement, as C would store it.
func intLowBits(_ value: Value) -> UInt32 {
  if let small = value.smallOrBool { return UInt32(bitPattern: small) }
  let big = BigInteger(value)
  let magnitude = UInt32(big.limbs[0]) | UInt32(big.count > 1 ? big.limbs[1] : 0) << 16
  return big.isNegative ? 0 &- magnitude : magnitude
}

/// Whether `value` stands for an int: it is one, wraps one or has an `__index__`.
@inline(never)
func isIndex(_ value: Value) -> Bool {
  unwrapped(value).isInteger || lookupSpecial(value, .dunderIndex) != nil
}

/// The int that `value` stands for: itself, what it wraps, or what its `__index__` returns; TypeError
/// otherwise.
func intFromIndex(_ value: Value) -> Value {
  let plain = unwrapped(value)
  if plain.isInteger { return plain }
  if let result = callSpecial(value, .dunderIndex) {
    if result.isInteger { return result }
    vm.error(.typeError, "__index__ returned non-int (type $)", result)
  }
  vm.error(
    .typeError, "'$' object cannot be interpreted as an integer", value)
}

/// `value` as a machine integer, by way of `__index__`. Integers beyond 31 bits are an IndexError.
func indexValue(_ value: Value) -> Int {
  if value.isSmallInt { return Int(value.small) }
  if let int = intToInt32(intFromIndex(value)) { return Int(int) }
  vm.error(.overflowError, "cannot fit 'int' into an index-sized integer")
}

// MARK: Operators

/// `a op b` of two ints (bools included).
func intBinary(_ op: BinaryOperator, _ a: Value, _ b: Value) -> Value {
  if let x = a.smallOrBool, let y = b.smallOrBool {
    if let result = intSmallBinary(op, x, y) {
      if !a.isSmallInt && !b.isSmallInt && (op == .and || op == .or || op == .xor) {
        return Value(bool: result.small != 0)
      }
      return result
    }
  }
  switch op {
  case .power:
    return intPower(a, b)
  case .trueDivide:
    return intTrueDivide(a, b)
  case .matrixMultiply:
    return .notImplemented
  default:
    let x = BigInteger.of(a)
    let y = BigInteger.of(b)
    let result = x.binary(op, y)
    if !a.isHeap { release(x.object) }
    if !b.isHeap { release(y.object) }
    return result
  }
}

func divisionByZero(_ op: BinaryOperator) -> Never {
  vm.error(
    .zeroDivisionError,
    op == .modulo ? "integer modulo by zero" : "integer division or modulo by zero")
}

/// nil: the result needs the general case.
private func intSmallBinary(
  _ op: BinaryOperator, _ x: Int32, _ y: Int32
) -> Value? {
  switch op {
  case .add: return Integer.make(x &+ y)
  case .subtract: return Integer.make(x &- y)
  case .multiply:
    if Int32(Int16(truncatingIfNeeded: x)) == x && Int32(Int16(truncatingIfNeeded: y)) == y {
      return Integer.make(x &* y)
    }
    return Integer.make(Int64(x) &* Int64(y))
  case .trueDivide:
    // Both exact as floats: the quotient is rounded once.
    let limit = Int32(1) << min(Int32(Float.significandBitCount &+ 1), 30)
    if y == 0 || x >= limit || x <= -limit || y >= limit || y <= -limit { return nil }
    return floatMake(Float(Int(x)) / Float(Int(y)))
  case .floorDivide, .modulo:
    if y == 0 { divisionByZero(op) }
    let (quotient, remainder) = floorDivide(x, y)
    return Integer.make(op == .modulo ? remainder : quotient)
  case .and: return Value(small: x & y)
  case .or: return Value(small: x | y)
  case .xor: return Value(small: x ^ y)
  case .leftShift:
    if y < 0 { vm.error(.valueError, "negative shift count") }
    if y < 31 {
      let shifted = x << y
      if shifted >> y == x { return Integer.make(shifted) }
    }
    return x == 0 ? Value(small: Int32(0)) : nil
  case .rightShift:
    if y < 0 { vm.error(.valueError, "negative shift count") }
    return Value(small: x >> (y > 31 ? 31 : y))
  default: return nil
  }
}

/// Python's division: the quotient is rounded down.
@inline(__always) func floorDivide(_ x: Int32, _ y: Int32) -> (quotient: Int32, remainder: Int32) {
  var quotient = x / y
  var remainder = x &- quotient &* y
  if remainder != 0 && (remainder ^ y) < 0 {
    quotient &-= 1
    remainder &+= y
  }
  return (quotient, remainder)
}

/// Square and multiply; a negative exponent gives a float.
private func intPower(_ base: Value, _ exponent: Value) -> Value {
  if let exponent = exponent.smallOrBool, exponent >= 0 {
    return intPower(base, UInt32(exponent))
  }
  if intIsNegative(exponent) {
    guard let x = floatValue(base), let y = floatValue(exponent) else { return .notImplemented }
    if x == 0 {
      vm.error(.zeroDivisionError, "0.0 cannot be raised to a negative power")
    }
    return floatMake(floatPower(x, y))
  }
  // The exponent has more than 30 bits: only these have a result that fits any memory.
  if base == Value(small: Int32(0)) || base == Value(small: Int32(1)) { return base }
  vm.memoryError()
}

func intPower(_ base: Value, _ exponent: UInt32) -> Value {
  var result = Value(small: Int32(1))
  var square = base
  var left = exponent
  while left != 0 {
    if left & 1 != 0 { result = intBinary(.multiply, result, square) }
    left >>= 1
    if left != 0 { square = intBinary(.multiply, square, square) }
  }
  return result
}

func intNegate(_ value: Value) -> Value {
  intBinary(.subtract, Value(small: Int32(0)), value)
}

func intInvert(_ value: Value) -> Value {
  intBinary(.subtract, Value(small: Int32(-1)), value)
}

func intIsNegative(_ value: Value) -> Bool {
  if let small = value.smallOrBool { return small < 0 }
  return BigInteger(value).isNegative
}

func intAbsolute(_ value: Value) -> Value {
  if intIsNegative(value) { return intNegate(value) }
  return value.isSmallInt || value.isHeap ? value : Value(small: value.smallOrBool ?? 0)
}

/// Negative, zero or positive as a < b, a == b or a > b.
func intCompare(_ a: Value, _ b: Value) -> Int {
  if let x = a.smallOrBool, let y = b.smallOrBool { return x < y ? -1 : x == y ? 0 : 1 }
  // A big int lies outside the small ones' range.
  if !a.isHeap { return BigInteger(b).isNegative ? 1 : -1 }
  if !b.isHeap { return BigInteger(a).isNegative ? -1 : 1 }
  return BigInteger(a).compare(BigInteger(b))
}

func intEqual(_ a: Value, _ b: Value) -> Bool { intCompare(a, b) == 0 }

func intHash(_ value: Value) -> UInt32 {
  if let small = value.smallOrBool { return UInt32(bitPattern: small) }
  let big = BigInteger(value)
  // Equal to a float, whose digits are its first bits: hashed as one.
  let float = big.float
  let exact = intBitLength(value) &- Int(FloatLayout.fraction) &- 1
  var zeros = 0
  while zeros < exact && big.limbs[zeros >> 4] >> UInt16(zeros & 15) & 1 == 0 { zeros &+= 1 }
  if zeros >= exact { return floatHash(float) }
  var hash: UInt32 = big.isNegative ? 1 : 0
  var index = 0
  while index < big.count {
    hash = hash &* 31 &+ UInt32(big.limbs[index])
    index &+= 1
  }
  return hash
}

/// The nearest float to a quotient, whose operands may have more digits than a float: its first 32
/// bits are found exactly, then scaled.
private func intTrueDivide(_ a: Value, _ b: Value) -> Value {
  if b == Value(small: Int32(0)) || b == .false {
    vm.error(.zeroDivisionError, "division by zero")
  }
  #if ADDER_FLOAT64
    if intBitLength(a) <= 53 && intBitLength(b) <= 53, let x = floatValue(a), let y = floatValue(b)
    {
      return floatMake(x / y)
    }
    let isNegative = intIsNegative(a) != intIsNegative(b)
    let magnitude = floatRatio(intAbsolute(a), intAbsolute(b))
    if magnitude.isInfinite {
      vm.error(.overflowError, "integer division result too large for a float")
    }
    return floatMake(isNegative ? -magnitude : magnitude)
  #else
    let shift = intBitLength(b) &- intBitLength(a) &+ 32
    let digits = Value(small: shift.magnitude < 0x1000_0000 ? Int(shift.magnitude) : 0)
    let quotient = intBinary(
      .floorDivide, shift > 0 ? intBinary(.leftShift, a, digits) : a,
      shift < 0 ? intBinary(.leftShift, b, digits) : b)
    guard var result = floatValue(quotient) else { return .notImplemented }
    result = floatLoadExponent(result, 0 &- shift)
    if result.isInfinite {
      vm.error(.overflowError, "integer division result too large for a float")
    }
    return a == Value(small: Int32(0)) && intIsNegative(b) ? floatMake(-0.0) : floatMake(result)
  #endif
}

/// Bits of the magnitude: `int.bit_length`.
func intBitLength(_ value: Value) -> Int {
  if let small = value.smallOrBool { return 32 &- small.magnitude.leadingZeroBitCount }
  let big = BigInteger(value)
  return big.count &* 16 &- big.limbs[big.count &- 1].leadingZeroBitCount
}
