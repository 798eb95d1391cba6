// int to and from digits.

/// The decimal digits of an int.
func intRepr(_ value: Value, into builder: inout StringBuilder) {
  intDigits(value, base: 10, uppercase: false, into: &builder)
}

/// The digits of an int in `base` (2 to 36), with a minus sign if negative, without a prefix.
func intDigits(
  _ value: Value, base: UInt32, uppercase: Bool, into builder: inout StringBuilder
) {
  if let small = value.smallOrBool {
    if small < 0 { builder.append(byte: UInt8(ascii: "-")) }
    appendDigits(small.magnitude, base: base, width: 1, uppercase: uppercase, into: &builder)
    return
  }
  let big = BigInteger(value)
  if big.isNegative { builder.append(byte: UInt8(ascii: "-")) }
  // As many digits a division as a limb holds.
  var chunk = base
  var width = 1
  while chunk &* base <= 0xFFFF {
    chunk &*= base
    width &+= 1
  }
  let work = BigInteger.allocate(limbs: big.count, negative: false)
  work.limbs.copy(from: big.limbs, count: big.count)
  // Each remainder takes at most one limb more than the quotient loses: they fit behind each other.
  let rest = BigInteger.allocate(
    limbs: big.count &* 16 / log2Floor(chunk) &+ 1, negative: false)
  var chunks = 0
  var count = big.count
  while count != 0 {
    rest.limbs[chunks] = UInt16(truncatingIfNeeded: work.divideInPlace(by: chunk, count: count))
    chunks &+= 1
    while count != 0 && work.limbs[count &- 1] == 0 { count &-= 1 }
  }
  var first = true
  while chunks != 0 {
    chunks &-= 1
    appendDigits(
      UInt32(rest.limbs[chunks]), base: base, width: first ? 1 : width, uppercase: uppercase,
      into: &builder)
    first = false
  }
  release(rest.object)
  release(work.object)
}

private func log2Floor(_ value: UInt32) -> Int { 31 &- value.leadingZeroBitCount }

private func appendDigits(
  _ value: UInt32, base: UInt32, width: Int, uppercase: Bool,
  into builder: inout StringBuilder
) {
  var digits = InlineArray<32, UInt8>(repeating: 48)
  var at = 32
  var left = value
  while left != 0 || 32 &- at < width {
    let quotient = left / base
    let digit = UInt8(truncatingIfNeeded: left &- quotient &* base)
    at &-= 1
    digits[unchecked: at] =
      digit < 10 ? digit &+ 48 : digit &+ (uppercase ? 55 : 87)
    left = quotient
  }
  while at < 32 {
    builder.append(byte: digits[unchecked: at])
    at &+= 1
  }
}

/// The value of a digit in any base up to 36; 255 for other characters.
func digitValue(_ byte: UInt8) -> UInt32 {
  switch byte {
  case 48...57: return UInt32(byte &- 48)
  case 65...90: return UInt32(byte &- 55)
  case 97...122: return UInt32(byte &- 87)
  default: return 255
  }
}

/// The int that `text` denotes in `base` (2 to 36, or 0: by its prefix), as `int(text, base)` takes
/// it: surrounding space, sign, prefix and single underscores allowed. `unset`: not a number.
func intParse(_ text: Text, base: UInt32) -> Value {
  var at = 0
  var end = text.count
  while at < end && isSpace(text[at]) { at &+= 1 }
  while end > at && isSpace(text[end &- 1]) { end &-= 1 }
  var negative = false
  if at < end && (text[at] == UInt8(ascii: "-") || text[at] == UInt8(ascii: "+")) {
    negative = text[at] == UInt8(ascii: "-")
    at &+= 1
  }
  var base = base
  var afterPrefix = false
  if at &+ 1 < end && text[at] == UInt8(ascii: "0") {
    let letter = text[at &+ 1] | 0x20
    let prefixed: UInt32 =
      letter == UInt8(ascii: "x")
      ? 16 : letter == UInt8(ascii: "o") ? 8 : letter == UInt8(ascii: "b") ? 2 : 0
    if prefixed != 0 && (base == 0 || base == prefixed) {
      base = prefixed
      at &+= 2
      afterPrefix = true
    }
  }
  let isOctalLooking = base == 0 && at &+ 1 < end && text[at] == UInt8(ascii: "0")
  if base == 0 { base = 10 }
  var result: UInt32 = 0
  var big = Value.unset
  var digits = 0
  var underscore = !afterPrefix
  while at < end {
    let byte = text[at]
    at &+= 1
    if byte == UInt8(ascii: "_") {
      if underscore || at == end { return .unset }
      underscore = true
      continue
    }
    underscore = false
    let digit = digitValue(byte)
    if digit >= base || (isOctalLooking && digit != 0) { return .unset }
    digits &+= 1
    if big.isUnset && result < 0x0200_0000 {
      result = result &* base &+ digit
    } else {
      if big.isUnset {
        // Room for all digits: at most log2(36) < 6 bits each.
        let bits = (32 &- (base &- 1).leadingZeroBitCount) &* (end &- at &+ 1) &+ 32
        let made = BigInteger.allocate(limbs: bits / 16 &+ 1, negative: negative)
        made.limbs.clear(count: made.count)
        made.limbs[0] = UInt16(truncatingIfNeeded: result)
        made.limbs[1] = UInt16(truncatingIfNeeded: result >> 16)
        big = made.object
      }
      BigInteger(big).multiplyInPlace(by: base, adding: digit)
    }
  }
  if digits == 0 { return .unset }
  if !big.isUnset { return BigInteger(big).normalized() }
  return Integer.make(negative ? 0 &- Int32(bitPattern: result) : Int32(bitPattern: result))
}

/// ASCII white space, as `str.split` and `int` take it.
func isSpace(_ byte: UInt8) -> Bool {
  byte == 32 || (byte >= 9 && byte <= 13) || (byte >= 28 && byte <= 31)
}
