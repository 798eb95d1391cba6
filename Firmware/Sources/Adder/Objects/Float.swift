// float. The usual magnitudes of 32 bits are immediates (see `Value`), the others raw heap objects.

/// The float with this value.
@inline(__always) func floatMake(_ float: Float) -> Value {
  if let value = Value.tagged(float) { return value }
  return floatBox(float)
}

@inline(never) private func floatBox(_ float: Float) -> Value {
  let value = allocate(.float, payload: MemoryLayout<Float>.size)
  value.setFloat(0, float)
  return value
}

extension Value {
  @inline(__always) var isFloat: Bool { isTaggedFloat || isHeap(.float) }
  /// The number of an `isFloat` value.
  @inline(__always) var float: Float {
    isTaggedFloat ? taggedFloat : float(0)
  }
  /// Float number `index` of an object that is made of floats.
  @inline(__always) func float(_ index: Int) -> Float {
    #if ADDER_FLOAT64
      // A word at a time: what is behind a header lies four bytes off a double's alignment.
      let low = UInt64(fields[index &* 2].bits)
      return Float(bitPattern: UInt64(fields[index &* 2 &+ 1].bits) << 32 | low)
    #else
      return Float(bitPattern: fields[index].bits)
    #endif
  }
  @inline(__always) func setFloat(_ index: Int, _ float: Float) {
    #if ADDER_FLOAT64
      let bits = float.bitPattern
      fields[index &* 2] = Value(bits: UInt32(truncatingIfNeeded: bits))
      fields[index &* 2 &+ 1] = Value(bits: UInt32(truncatingIfNeeded: bits >> 32))
    #else
      fields[index] = Value(bits: float.bitPattern)
    #endif
  }
}

/// A float, int or bool as a float; nil for other types.
func floatValue(_ value: Value) -> Float? {
  if value.isTaggedFloat { return value.taggedFloat }
  if let small = value.smallOrBool { return Float(Int(small)) }
  if !value.isHeap { return nil }
  switch value.kind {
  case .float: return value.float
  case .int: return BigInteger(value).float
  default: return nil
  }
}

/// `a op b` where one is a float and the other a number; `.notImplemented` otherwise.
func floatBinary(_ op: BinaryOperator, _ a: Value, _ b: Value) -> Value {
  guard let x = floatValue(a), let y = floatValue(b) else { return .notImplemented }
  if (a.isHeap && x.isInfinite && a.kind == .int) || (b.isHeap && y.isInfinite && b.kind == .int) {
    vm.error(.overflowError, "int too large to convert to float")
  }
  switch op {
  case .add: return floatMake(x + y)
  case .subtract: return floatMake(x - y)
  case .multiply: return floatMake(x * y)
  case .trueDivide:
    if y == 0 { vm.error(.zeroDivisionError, "float division by zero") }
    return floatMake(x / y)
  case .floorDivide:
    if y == 0 { vm.error(.zeroDivisionError, "float floor division by zero") }
    return floatMake(floatDivideFloor(x, y).quotient)
  case .modulo:
    if y == 0 { vm.error(.zeroDivisionError, "float modulo") }
    return floatMake(floatDivideFloor(x, y).remainder)
  case .power:
    if x == 0 && y < 0 {
      vm.error(.zeroDivisionError, "0.0 cannot be raised to a negative power")
    }
    if x < 0 && x.isFinite && y.isFinite && y != floatFloor(y) { return complexBinary(op, a, b) }
    let power = floatPower(x, y)
    if power.isInfinite && x.isFinite && y.isFinite {
      #if ADDER_SMALL
        // As text alone: two arguments would take flash that microbit-v1 has not.
        vm.error(.overflowError, "(34, 'Numerical result out of range')")
      #else
        let error = makeException(Value(type: .overflowError), argument: .unset)
        error.fields[ExceptionObject.args] = makePair(
          Value(small: Int32(34)), makeString("Numerical result out of range"))
        raise(error)
      #endif
    }
    return floatMake(power)
  default: return .notImplemented
  }
}

/// Python's `divmod` of floats: the remainder has the sign of the divisor.
func floatDivideFloor(_ x: Float, _ y: Float) -> (quotient: Float, remainder: Float) {
  var remainder = floatRemainder(x, y)
  var quotient = (x - remainder) / y
  if remainder != 0 {
    if (y < 0) != (remainder < 0) {
      remainder += y
      quotient -= 1
    }
  } else {
    remainder = y < 0 ? -0.0 : 0
  }
  if quotient != 0 {
    let floor = floatFloor(quotient)
    return (quotient - floor > 0.5 ? floor + 1 : floor, remainder)
  }
  return ((x / y).sign == .minus ? -0.0 : 0, remainder)
}

/// How two numbers compare; nil when one is not a number (NaN). An int beyond 24 bits is not rounded.
func floatCompare(_ a: Value, _ b: Value) -> Int? {
  guard let x = floatValue(a), let y = floatValue(b) else { return nil }
  if a.isInteger && abs(x) >= 16_777_216 && !y.isNaN {
    return y.isInfinite ? (y > 0 ? -1 : 1) : intCompare(a, intFromFloat(y))
  }
  if b.isInteger && abs(y) >= 16_777_216 { return floatCompare(b, a).map { 0 &- $0 } }
  return x < y ? -1 : x == y ? 0 : x > y ? 1 : nil
}

func floatHash(_ float: Float) -> UInt32 {
  // Equal numbers hash alike whatever their type.
  if float == floatFloor(float) && abs(float) < 1_073_741_824 {
    return UInt32(bitPattern: Int32(float))
  }
  #if ADDER_FLOAT64
    return UInt32(truncatingIfNeeded: float.bitPattern ^ float.bitPattern >> 32)
  #else
    return float.bitPattern
  #endif
}
