// str: operators and indexing. A str is UTF-8; an index is a byte offset where all bytes are ASCII
// (a flag of the object), otherwise code points are counted.

/// Whether byte offsets and indexes differ.
func isWide(_ value: Value) -> Bool {
  value.isHeap && value.kind == .str && !value.header.has(.first)
}

extension Text {
  /// The number of code points: of bytes that do not continue one.
  var codePointCount: Int {
    var total = 0
    var index = 0
    while index < count {
      if self[index] & 0xC0 != 0x80 { total &+= 1 }
      index &+= 1
    }
    return total
  }

  /// Where the code point after the one at `offset` begins.
  func codePointEnd(_ offset: Int) -> Int {
    var end = offset &+ 1
    while end < count && self[end] & 0xC0 == 0x80 { end &+= 1 }
    return end
  }

  /// Where code point `index` (at most the count of them) begins.
  func offset(ofCodePoint index: Int) -> Int {
    var left = index
    var offset = 0
    while left > 0 && offset < count {
      offset = codePointEnd(offset)
      left &-= 1
    }
    return offset
  }

  /// The code point at `offset`.
  func codePoint(at offset: Int) -> UInt32 {
    let lead = UInt32(self[offset])
    if lead < 0x80 { return lead }
    var code = lead < 0xE0 ? lead & 0x1F : lead < 0xF0 ? lead & 0x0F : lead & 0x07
    var index = offset &+ 1
    while index < count && self[index] & 0xC0 == 0x80 {
      code = code << 6 | UInt32(self[index] & 0x3F)
      index &+= 1
    }
    return code
  }

  @inline(__always) func slice(_ from: Int, _ to: Int) -> Text {
    Text(start + from, to &- from)
  }

  /// The first (or with `backwards` the last) offset in `from ... to - other.count` where `other`
  /// stands; -1 if nowhere.
  func find(_ other: Text, from: Int, to: Int, backwards: Bool) -> Int {
    let last = to &- other.count
    if last < from { return -1 }
    var at = backwards ? last : from
    while at >= from && at <= last {
      var index = 0
      while index < other.count && self[at &+ index] == other[index] { index &+= 1 }
      if index == other.count { return at }
      at &+= backwards ? -1 : 1
    }
    return -1
  }
}

func stringCompare(_ a: Value, _ b: Value) -> Int { a.text.compare(b.text) }

func stringEqual(_ a: Value, _ b: Value) -> Bool {
  if a == b { return true }
  if a.isHeap && b.isHeap && a.header.has(.second) && b.header.has(.second) { return false }
  return a.text.equals(b.text)
}

func stringHash(_ value: Value) -> UInt32 {
  if !value.isHeap { return value.text.hash }
  let known = value.fields[StringObject.hash].bits
  if known != 0 { return known }
  let hash = value.text.hash
  value.fields[StringObject.hash] = Value(bits: hash)
  return hash
}

/// In code points.
func stringLength(_ value: Value) -> Int {
  isWide(value) ? value.text.codePointCount : value.text.count
}

func stringBinary(_ op: BinaryOperator, _ a: Value, _ b: Value) -> Value {
  switch op {
  case .add:
    if !a.isString || !b.isString {
      if !a.isString { return .notImplemented }
      vm.error(
        .typeError, "can only concatenate str (not \"%\") to str", typeName(of: b))
    }
    return joined(a, b)
  case .multiply:
    return a.isString ? repeated(a, b) : repeated(b, a)
  case .modulo:
    return a.isString ? percentFormat(a, b) : .notImplemented
  default:
    return .notImplemented
  }
}

private func joined(_ a: Value, _ b: Value) -> Value {
  let x = a.text
  let y = b.text
  if x.count == 0 { return b }
  if y.count == 0 { return a }
  let result = allocateString(count: x.count &+ y.count)
  let bytes = result.bytes + StringObject.prefix
  bytes.copy(from: x.start, count: x.count)
  (bytes + x.count).copy(from: y.start, count: y.count)
  if !isWide(a) && !isWide(b) { result.header.set(.first) }
  return result
}

/// `sequence * count` for str and bytes.
func repeated(_ sequence: Value, _ count: Value) -> Value {
  if !count.isInteger {
    return isIndex(count) ? repeated(sequence, intFromIndex(count)) : .notImplemented
  }
  let times = sliceBound(count)
  let text = sequence.isString ? sequence.text : bytesText(sequence) ?? Text("")
  if times <= 0 || text.count == 0 { return makeLike(sequence, Text("")) }
  if times == 1 && sequence.isString { return sequence }
  if times > 0x8_0000 / text.count { vm.memoryError() }
  var builder = StringBuilder()
  var left = times
  builder.reserve(exactly: text.count &* times)
  while left != 0 {
    builder.append(text)
    left &-= 1
  }
  return builder.finish(like: sequence)
}

/// By an int or a slice.
func stringGetItem(_ value: Value, _ key: Value) -> Value {
  let text = value.text
  let wide = isWide(value)
  let length = wide ? text.codePointCount : text.count
  if key.isHeap(.slice) {
    let indices = sliceIndices(key, length: length)
    if indices.step == 1 {
      if indices.count <= 0 { return Names.empty.value }
      let from = wide ? text.offset(ofCodePoint: indices.start) : indices.start
      let to =
        wide ? text.offset(ofCodePoint: indices.start &+ indices.count) : from &+ indices.count
      return from == 0 && to == text.count ? value : makeString(text.slice(from, to))
    }
    var builder = StringBuilder()
    var index = indices.start
    var left = indices.count
    while left > 0 {
      let from = wide ? text.offset(ofCodePoint: index) : index
      builder.append(text.slice(from, wide ? text.codePointEnd(from) : from &+ 1))
      index &+= indices.step
      left &-= 1
    }
    return builder.finish()
  }
  if !key.isSmallInt && !isIndex(key) {
    vm.error(
      .typeError, "string indices must be integers, not '$'", key)
  }
  var index = sliceBound(key)
  if index < 0 { index &+= length }
  if index < 0 || index >= length { vm.error(.indexError, "string index out of range") }
  if !wide { return Value(character: text[index]) }
  let from = text.offset(ofCodePoint: index)
  return makeString(text.slice(from, text.codePointEnd(from)))
}

func stringContains(_ value: Value, _ item: Value) -> Bool {
  if !item.isString {
    vm.error(
      .typeError, "'in <string>' requires string as left operand, not $", item)
  }
  let text = value.text
  return text.find(item.text, from: 0, to: text.count, backwards: false) >= 0
}

/// The character at a byte offset, which moves behind it; `.exhausted` at the end.
func stringNext(_ value: Value, _ offset: inout Int) -> Value {
  let text = value.text
  if offset >= text.count { return .exhausted }
  let byte = text[offset]
  if byte < 0x80 {
    offset &+= 1
    return Value(character: byte)
  }
  let from = offset
  offset = text.codePointEnd(from)
  return makeString(text.slice(from, offset))
}

func stringRepr(_ value: Value, into builder: inout StringBuilder) {
  appendQuoted(value.text, isBytes: false, into: &builder)
}

/// Whether `repr` escapes a character behind ASCII. Of characters that are none yet it does not.
#if ADDER_SMALL
  @inline(__always) func isHidden(_ code: UInt32) -> Bool { code < 0xA1 || code == 0xAD }
#else
  @inline(never) func isHidden(_ code: UInt32) -> Bool {
    switch code {
    // Controls, format characters, spaces, halves of surrogate pairs, and what is for private use.
    case 0..<0xA1, 0xAD, 0x600...0x605, 0x61C, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x1680, 0x180E,
      0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000, 0xD800...0xF8FF, 0xFEFF,
      0xFFF0...0xFFFB, 0xFFFE, 0xFFFF, 0x110BD, 0x110CD, 0x13430...0x1345F, 0x1BCA0...0x1BCA3,
      0x1D173...0x1D17A, 0xE0000...0xE00FF, 0xE01F0...0x10_FFFF:
      true
    default: false
    }
  }
#endif

/// A str or bytes literal with escapes.
func appendQuoted(
  _ text: Text, isBytes: Bool, into builder: inout StringBuilder
) {
  let apostrophe = UInt8(ascii: "'")
  let quote =
    text.find(Text("'"), from: 0, to: text.count, backwards: false) >= 0
      && text.find(Text("\""), from: 0, to: text.count, backwards: false) < 0
    ? UInt8(ascii: "\"") : apostrophe
  if isBytes { builder.append(byte: UInt8(ascii: "b")) }
  builder.append(byte: quote)
  var at = 0
  while at < text.count {
    let byte = text[at]
    let end = isBytes || byte < 0x80 ? at &+ 1 : text.codePointEnd(at)
    if byte == quote || byte == UInt8(ascii: "\\") {
      builder.append(byte: UInt8(ascii: "\\"))
      builder.append(byte: byte)
    } else if byte == 10 {
      builder.append("\\n")
    } else if byte == 13 {
      builder.append("\\r")
    } else if byte == 9 {
      builder.append("\\t")
    } else if byte >= 32 && byte < 127 {
      builder.append(byte: byte)
    } else if byte < 0x80 || isBytes {
      appendHex(UInt32(byte), into: &builder)
    } else {
      let code = text.codePoint(at: at)
      if isHidden(code) {
        appendHex(code, into: &builder)
      } else {
        builder.append(text.slice(at, end))
      }
    }
    at = end
  }
  builder.append(byte: quote)
}

/// The repr of a value, with escapes for what is not ASCII.
func ascii(of value: Value) -> Value {
  let shown = repr(of: value)
  let text = shown.text
  var builder = StringBuilder()
  var at = 0
  while at < text.count {
    let code = text.codePoint(at: at)
    if code < 0x80 {
      builder.append(byte: UInt8(truncatingIfNeeded: code))
    } else {
      appendHex(code, into: &builder)
    }
    at = text.codePointEnd(at)
  }
  return builder.finish()
}

/// The escape sequence of a character.
func appendHex(_ value: UInt32, into builder: inout StringBuilder) {
  builder.append(byte: UInt8(ascii: "\\"))
  builder.append(
    byte: UInt8(ascii: value < 0x100 ? "x" : value < 0x1_0000 ? "u" : "U"))
  var left = value < 0x100 ? 2 : value < 0x1_0000 ? 4 : 8
  while left != 0 {
    left &-= 1
    let digit = UInt8(truncatingIfNeeded: value >> UInt32(truncatingIfNeeded: left &* 4) & 15)
    builder.append(byte: digit < 10 ? digit &+ 48 : digit &+ 87)
  }
}
