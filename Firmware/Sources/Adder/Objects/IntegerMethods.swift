// The methods of int and bool.

/// int(), int(x), int(text, base)
func intNew(_ args: Args) -> Value {
  var base = vm.keywords[0]
  if args.count > 2 { base = args[2] }
  if args.count == 1 { return Value(small: Int32(0)) }
  let given = args[1]
  let value = unwrapped(given)
  if !base.isUnset {
    let radix = indexValue(base)
    if radix != 0 && (radix < 2 || radix > 36) {
      vm.error(.valueError, "int() base must be >= 2 and <= 36, or 0")
    }
    guard let text = value.isString ? value.text : bytesText(value) else {
      vm.error(.typeError, "int() can't convert non-string with explicit base")
    }
    return intParsed(given, text, UInt32(truncatingIfNeeded: radix))
  }
  if let result = callSpecial(given, .dunderInt) {
    if result.isInteger { return result }
    vm.error(.typeError, "__int__ returned non-int (type $)", result)
  }
  if value.isSmallInt { return value }
  if let small = value.smallOrBool { return Value(small: small) }
  if value.isFloat { return intFromFloat(value.float) }
  if value.isHeap(.int) { return value }
  if lookupSpecial(given, .dunderIndex) != nil { return intFromIndex(given) }
  if let text = value.isString ? value.text : bytesText(value) {
    return intParsed(given, text, 10)
  }
  vm.error(
    .typeError,
    "int() argument must be a string, a bytes-like object or a real number, not '$'",
    given)
}

private func intParsed(_ value: Value, _ text: Text, _ base: UInt32) -> Value {
  let result = intParse(text, base: base)
  if !result.isUnset { return result }
  vm.error(
    .valueError, "invalid literal for int() with base %: %",
    Value(small: Int32(bitPattern: base)),
    repr(of: unwrapped(value).isString ? value : makeBytes(text)))
}

/// Rounds towards zero.
func intFromFloat(_ float: Float) -> Value {
  if float.isNaN { vm.error(.valueError, "cannot convert float NaN to integer") }
  if float.isInfinite {
    vm.error(.overflowError, "cannot convert float infinity to integer")
  }
  if abs(float) < 1_073_741_824 { return Value(small: Int32(float)) }
  let exponent =
    Int(float.bitPattern >> FloatLayout.fraction & FloatLayout.exponents) &- FloatLayout.bias
  #if ADDER_FLOAT64
    if abs(float) < FloatLayout.whole { return Integer.make(Int64(float)) }
    let magnitude = Integer.make(
      Int64(float.bitPattern & (1 << FloatLayout.fraction &- 1) | 1 << FloatLayout.fraction))
    let shifted = intBinary(.leftShift, magnitude, Value(small: exponent))
    return float < 0 ? intNegate(shifted) : shifted
  #else
    let significand = Int32(bitPattern: float.bitPattern & 0x7F_FFFF | 0x80_0000)
    return intBinary(
      .leftShift, Value(small: float < 0 ? 0 &- significand : significand), Value(small: exponent))
  #endif
}

/// bool(), bool(x)
func boolNew(_ args: Args) -> Value {
  args.count == 1 ? .false : Value(bool: isTrue(args[1]))
}

func intBitLengthMethod(_ args: Args) -> Value {
  Value(small: intBitLength(args[0]))
}

func intBitCount(_ args: Args) -> Value {
  if let small = args[0].smallOrBool { return Value(small: small.magnitude.nonzeroBitCount) }
  let big = BigInteger(args[0])
  var count = 0
  var index = 0
  while index < big.count {
    count &+= big.limbs[index].nonzeroBitCount
    index &+= 1
  }
  return Value(small: count)
}

/// `real`, `numerator`, `conjugate()`: the int itself.
func intSelf(_ args: Args) -> Value { intAsInt(args[0]) }

private func intAsInt(_ value: Value) -> Value {
  value.isHeap ? value : Value(small: value.smallOrBool ?? 0)
}

func intImaginary(_ args: Args) -> Value { Value(small: Int32(0)) }
func intDenominator(_ args: Args) -> Value { Value(small: Int32(1)) }

/// Whether the byte order argument says "little".
private func isLittle(_ order: Value) -> Bool {
  if order.isUnset { return false }
  if order.isString {
    if order.text.equals(Text("little")) { return true }
    if order.text.equals(Text("big")) { return false }
  }
  vm.error(.valueError, "byteorder must be either 'little' or 'big'")
}

/// int.to_bytes(length=1, byteorder="big", *, signed=False)
func intToBytes(_ args: Args) -> Value {
  let signedKeyword = vm.keywords[2]
  let lengthArgument = args.get(1, or: vm.keywords[0])
  let orderArgument = args.get(2, or: vm.keywords[1])
  let isSigned = signedKeyword.isUnset ? false : isTrue(signedKeyword)
  let length = lengthArgument.isUnset ? 1 : indexValue(lengthArgument)
  let little = isLittle(orderArgument)
  let value = args[0]
  let negative = intIsNegative(value)
  if length < 0 { vm.error(.valueError, "length argument must be non-negative") }
  if negative && !isSigned {
    vm.error(.overflowError, "can't convert negative int to unsigned")
  }
  // -2^n needs no more bits than 2^n - 1.
  let bits = intBitLength(negative ? intInvert(value) : value) &+ (isSigned ? 1 : 0)
  if bits > length &* 8 { vm.error(.overflowError, "int too big to convert") }
  let result = allocate(.bytes, payload: length)
  var carry: UInt32 = 1
  let big: BigInteger? = value.isHeap ? BigInteger(value) : nil
  let magnitude = value.smallOrBool?.magnitude ?? 0
  var index = 0
  while index < length {
    var byte: UInt32
    if let big {
      let limb = index >> 1 < big.count ? UInt32(big.limbs[index >> 1]) : 0
      byte = index & 1 == 0 ? limb & 0xFF : limb >> 8
    } else {
      byte = index < 4 ? magnitude >> UInt32(truncatingIfNeeded: index &* 8) & 0xFF : 0
    }
    if negative {
      carry &+= byte ^ 0xFF
      byte = carry & 0xFF
      carry >>= 8
    }
    result.bytes[little ? index : length &- 1 &- index] = UInt8(truncatingIfNeeded: byte)
    index &+= 1
  }
  return result
}

/// int.as_integer_ratio()
func intAsIntegerRatio(_ args: Args) -> Value {
  makePair(unary(.positive, args[0]), Value(small: Int32(1)))
}

/// int.from_bytes(bytes, byteorder="big", *, signed=False)
func intFromBytes(_ args: Args) -> Value {
  let signedKeyword = vm.keywords[2]
  let orderArgument = args.get(2, or: vm.keywords[1])
  let source = args.get(1, or: vm.keywords[0])
  let isSigned = signedKeyword.isUnset ? false : isTrue(signedKeyword)
  let little = isLittle(orderArgument)
  if source.isUnset || source.isString || source.isInteger || !isIterable(source) {
    vm.error(.typeError, "cannot convert '$' object to bytes", source)
  }
  let text = bytesText(bytesFromIterable(source)) ?? Text("")
  let count = text.count
  let big = BigInteger.allocate(limbs: (count &+ 3) >> 1, negative: false)
  big.limbs.clear(count: big.count)
  var index = 0
  while index < count {
    let byte = UInt16(text[little ? index : count &- 1 &- index])
    big.limbs[index >> 1] |= index & 1 == 0 ? byte : byte << 8
    index &+= 1
  }
  let isNegative = isSigned && count != 0 && text[little ? count &- 1 : 0] & 0x80 != 0
  let value = big.normalized()
  if !isNegative { return value }
  let modulus = intBinary(.leftShift, Value(small: Int32(1)), Value(small: count &* 8))
  return intBinary(.subtract, value, modulus)
}
