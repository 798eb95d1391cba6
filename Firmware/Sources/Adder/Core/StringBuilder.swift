/// Builds a str piece by piece in one heap buffer that grows in place where it can.
struct StringBuilder {
  /// The str under construction (unset: nothing yet); its payload is the capacity.
  private var buffer: Value = .unset
  /// Bytes so far; what is taken away at the end is forgotten.
  var count = 0
  private var nonASCII: UInt8 = 0

  /// The bytes so far.
  var text: Text {
    buffer.isUnset
      ? Text("") : Text(buffer.bytes + StringObject.prefix, count)
  }

  @inline(never)
  mutating func append(byte: UInt8) {
    reserve(1)
    (buffer.bytes + StringObject.prefix)[count] = byte
    count &+= 1
    nonASCII |= byte
  }

  @inline(never)
  mutating func append(_ text: Text) {
    if text.count == 0 { return }
    reserve(text.count)
    let end = buffer.bytes + StringObject.prefix + count
    var index = 0
    while index < text.count {
      let byte = text[index]
      end[index] = byte
      nonASCII |= byte
      index &+= 1
    }
    count &+= text.count
  }

  mutating func append(_ text: Text, times: Int) {
    var left = times
    while left > 0 {
      append(text)
      left &-= 1
    }
  }

  @inline(never)
  mutating func append(_ literal: Literal) {
    var bytes = LiteralBytes(literal)
    while true {
      let byte = bytes.next()
      if byte == 0 { return }
      append(byte: byte)
    }
  }

  /// Appends a str, or the decimal digits of an int.
  @inline(never)
  mutating func append(_ value: Value) {
    if value.isString {
      append(value.text)
    } else if value.isSmallInt {
      append(int: value.small)
    }
  }

  @inline(never)
  mutating func append(int: Int32) {
    var digits = InlineArray<11, UInt8>(repeating: 0)
    var left = int.magnitude
    var at = 11
    repeat {
      at &-= 1
      let quotient = left / 10
      digits[unchecked: at] = UInt8(truncatingIfNeeded: left &- quotient &* 10) &+ 48
      left = quotient
    } while left != 0
    if int < 0 { append(byte: UInt8(ascii: "-")) }
    while at < 11 {
      append(byte: digits[unchecked: at])
      at &+= 1
    }
  }

  /// Appends a code point as UTF-8.
  @inline(never)
  mutating func append(codePoint: UInt32) {
    if codePoint < 0x80 {
      append(byte: UInt8(truncatingIfNeeded: codePoint))
    } else if codePoint < 0x800 {
      append(byte: UInt8(truncatingIfNeeded: 0xC0 | codePoint >> 6))
      append(byte: UInt8(truncatingIfNeeded: 0x80 | codePoint & 0x3F))
    } else if codePoint < 0x1_0000 {
      append(byte: UInt8(truncatingIfNeeded: 0xE0 | codePoint >> 12))
      append(byte: UInt8(truncatingIfNeeded: 0x80 | codePoint >> 6 & 0x3F))
      append(byte: UInt8(truncatingIfNeeded: 0x80 | codePoint & 0x3F))
    } else {
      append(byte: UInt8(truncatingIfNeeded: 0xF0 | codePoint >> 18))
      append(byte: UInt8(truncatingIfNeeded: 0x80 | codePoint >> 12 & 0x3F))
      append(byte: UInt8(truncatingIfNeeded: 0x80 | codePoint >> 6 & 0x3F))
      append(byte: UInt8(truncatingIfNeeded: 0x80 | codePoint & 0x3F))
    }
  }

  /// The str. The builder is empty again.
  @inline(never)
  mutating func finish() -> Value {
    if count < 2 && (count == 0 || nonASCII < 0x80) {
      let result = count == 0 ? Names.empty.value : Value(character: text[0])
      discard()
      return result
    }
    let result = buffer
    shrink(result, payload: count &+ StringObject.prefix)
    if nonASCII < 0x80 { result.header.set(.first) }
    self = StringBuilder()
    return result
  }

  /// Gives the buffer back.
  mutating func discard() {
    if !buffer.isUnset { release(buffer) }
    self = StringBuilder()
  }

  /// Room for `total` bytes in an empty builder, so that none is wasted.
  mutating func reserve(exactly total: Int) {
    if buffer.isUnset { buffer = allocateString(count: total) }
  }

  @inline(never)
  private mutating func reserve(_ more: Int) {
    let needed = count &+ more &+ StringObject.prefix
    if buffer.isUnset {
      buffer = allocateString(count: more < 12 ? 12 : more)
      return
    }
    let payload = buffer.header.payload
    if needed <= payload { return }
    if growInPlace(buffer, payload: needed &+ 8) { return }
    let larger = allocateString(count: needed &+ needed >> 1)
    (larger.bytes + StringObject.prefix).copy(
      from: buffer.bytes + StringObject.prefix, count: count)
    release(buffer)
    buffer = larger
  }
}
