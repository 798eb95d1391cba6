// The methods that only str has.

/// str(), str(x), str(bytes, encoding, errors)
func stringNew(_ args: Args) -> Value {
  if args.count == 1 { return Names.empty.value }
  if args.count == 2 && vm.keywords[0].isUnset && vm.keywords[1].isUnset { return str(of: args[1]) }
  guard let text = bytesText(args[1]) else {
    vm.error(
      .typeError, "decoding to str: need a bytes-like object, $ found", args[1])
  }
  return decode(text, Codec(args, 2))
}

/// An encoding, and what to do about what it cannot say.
struct Codec {
  enum Kind { case utf8, ascii, latin1 }
  enum Errors { case strict, ignore, replace, escape }
  var kind = Kind.utf8
  var errors = Errors.strict

  init() {}

  /// Arguments `encoding` (at `index`) and `errors`, also by keyword.
  init(_ args: Args, _ index: Int) {
    let encoding = args.get(index, or: vm.keywords[0])
    let handler = args.get(index &+ 1, or: vm.keywords[1])
    if !encoding.isUnset {
      if !encoding.isString {
        vm.error(
          .typeError, "encoding must be str, not $", encoding)
      }
      let name = encoding.text
      if named(name, "utf8") {
        kind = .utf8
      } else if named(name, "ascii") {
        kind = .ascii
      } else if named(name, "latin1") || named(name, "iso88591") {
        kind = .latin1
      } else {
        vm.error(.lookupError, "unknown encoding: %", encoding)
      }
    }
    if !handler.isString || handler.text.equals(Text("strict")) { return }
    if handler.text.equals(Text("ignore")) {
      errors = .ignore
    } else if handler.text.equals(Text("replace")) {
      errors = .replace
    } else if handler.text.equals(Text("backslashreplace")) {
      errors = .escape
    } else {
      vm.error(.lookupError, "unknown error handler name '%'", handler)
    }
  }
}

/// Whether `text` is `name` in any case, with dashes and underscores anywhere.
private func named(_ text: Text, _ name: StaticString) -> Bool {
  var at = 0
  var index = 0
  while index < text.count {
    let byte = text[index]
    index &+= 1
    if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") { continue }
    if at == name.utf8CodeUnitCount || byte | 0x20 != name.utf8Start[at] | 0x20 { return false }
    at &+= 1
  }
  return at == name.utf8CodeUnitCount
}

/// A str of bytes in an encoding.
func decode(_ text: Text, _ codec: Codec = Codec()) -> Value {
  var builder = StringBuilder()
  var at = 0
  while at < text.count {
    let byte = text[at]
    var length = codec.kind == .utf8 ? utf8Length(text, at) : 1
    if byte >= 0x80 && codec.kind == .latin1 {
      builder.append(codePoint: UInt32(byte))
    } else if length == 0 || (byte >= 0x80 && codec.kind == .ascii) {
      if codec.errors == .strict { undecodable(text, at, codec.kind) }
      if codec.errors == .replace { builder.append(codePoint: 0xFFFD) }
      length = codec.kind == .utf8 ? brokenLength(text, at) : 1
      if codec.errors == .escape {
        var index = 0
        while index < length {
          appendHex(UInt32(text[at &+ index]), into: &builder)
          index &+= 1
        }
      }
    } else {
      builder.append(text.slice(at, at &+ length))
    }
    at &+= length
  }
  return builder.finish()
}

/// How many bytes the sequence at `at` is meant to have, by its first byte; 1 if that begins none.
private func wantedLength(_ byte: UInt8) -> Int {
  byte < 0xC2 || byte > 0xF4 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
}

/// How many of them are there: what one replacement stands for.
private func brokenLength(_ text: Text, _ at: Int) -> Int {
  let wanted = wantedLength(text[at])
  var length = 1
  if at &+ 1 < text.count && isForbidden(text[at], text[at &+ 1]) { return 1 }
  while length < wanted && at &+ length < text.count && text[at &+ length] & 0xC0 == 0x80 {
    length &+= 1
  }
  return length
}

private func undecodable(_ text: Text, _ at: Int, _ kind: Codec.Kind) -> Never {
  let byte = text[at]
  var reason: Literal = "'utf-8' codec can't decode byte % in position %: invalid start byte"
  if kind == .ascii {
    reason = "'ascii' codec can't decode byte % in position %: ordinal not in range(128)"
  } else if wantedLength(byte) > 1 {
    let length = brokenLength(text, at)
    let isEnd = at &+ length == text.count
    if length > 1 {
      vm.error(
        .unicodeDecodeError,
        isEnd
          ? "'utf-8' codec can't decode bytes in position %-%: unexpected end of data"
          : "'utf-8' codec can't decode bytes in position %-%: invalid continuation byte",
        Value(small: at), Value(small: at &+ length &- 1))
    }
    reason =
      isEnd
      ? "'utf-8' codec can't decode byte % in position %: unexpected end of data"
      : "'utf-8' codec can't decode byte % in position %: invalid continuation byte"
  }
  vm.error(.unicodeDecodeError, reason, hexadecimal(UInt32(byte)), Value(small: at))
}

private func hexadecimal(_ value: UInt32) -> Value {
  var builder = StringBuilder()
  builder.append("0x")
  intDigits(Value(small: Int32(bitPattern: value)), base: 16, uppercase: false, into: &builder)
  return builder.finish()
}

/// How many bytes the code point at `at` has; 0 when they are not UTF-8 (RFC 3629: no surrogates, no
/// overlong forms, nothing above U+10FFFF).
func utf8Length(_ text: Text, _ at: Int) -> Int {
  let lead = text[at]
  if lead < 0x80 { return 1 }
  let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
  if length == 0 || at &+ length > text.count { return 0 }
  var index = 1
  while index < length {
    if text[at &+ index] & 0xC0 != 0x80 { return 0 }
    index &+= 1
  }
  return length > 1 && isForbidden(lead, text[at &+ 1]) ? 0 : length
}

/// Whether `second` makes `lead` an overlong form, a surrogate or more than U+10FFFF.
private func isForbidden(_ lead: UInt8, _ second: UInt8) -> Bool {
  switch lead {
  case 0xE0: second < 0xA0
  case 0xED: second > 0x9F
  case 0xF0: second < 0x90
  case 0xF4: second > 0x8F
  default: false
  }
}

/// encode(encoding="utf-8", errors="strict")
func stringEncode(_ args: Args) -> Value { encode(args[0].text, Codec(args, 1)) }

/// The bytes of a str in an encoding.
func encode(_ text: Text, _ codec: Codec) -> Value {
  if codec.kind == .utf8 || text.isASCII { return makeBytes(text) }
  let limit: UInt32 = codec.kind == .ascii ? 128 : 256
  var builder = StringBuilder()
  var at = 0
  while at < text.count {
    let end = text.codePointEnd(at)
    let code = text.codePoint(at: at)
    if code < limit {
      builder.append(byte: UInt8(truncatingIfNeeded: code))
    } else if codec.errors == .strict {
      vm.error(
        .unicodeEncodeError,
        limit == 128
          ? "'ascii' codec can't encode character % in position %: ordinal not in range(128)"
          : "'latin-1' codec can't encode character % in position %: ordinal not in range(256)",
        ascii(of: makeString(text.slice(at, end))),
        Value(small: text.slice(0, at).codePointCount))
    } else if codec.errors == .replace {
      builder.append("?")
    } else if codec.errors == .escape {
      appendHex(code, into: &builder)
    }
    at = end
  }
  let result = makeBytes(builder.text)
  builder.discard()
  return result
}

/// str.maketrans(x), (x, y), (x, y, z): a dict from code point to code point, str or None.
func stringMakeTrans(_ args: Args) -> Value {
  let table = dictNew()
  if args.count == 2 {
    guard args[1].isHeap(.dict) else {
      vm.error(
        .typeError, "if you give only one argument to maketrans it must be a dict")
    }
    var position = 0
    while let (key, value) = dictNext(args[1], &position) {
      if key.isString && stringLength(key) != 1 {
        vm.error(.valueError, "string keys in translate table must be of length 1")
      }
      dictSet(table, key.isString ? Value(small: Int(key.text.codePoint(at: 0))) : key, value)
    }
    return table
  }
  guard args[1].isString && args[2].isString && stringLength(args[1]) == stringLength(args[2])
  else {
    vm.error(.valueError, "the first two maketrans arguments must have equal length")
  }
  var from = 0
  var to = 0
  while from < args[1].text.count {
    let key = args[1].text.codePoint(at: from)
    let value = args[2].text.codePoint(at: to)
    dictSet(table, Value(small: Int(key)), Value(small: Int(value)))
    from = args[1].text.codePointEnd(from)
    to = args[2].text.codePointEnd(to)
  }
  if args.count > 3 && args[3].isString {
    from = 0
    while from < args[3].text.count {
      dictSet(table, Value(small: Int(args[3].text.codePoint(at: from))), .none)
      from = args[3].text.codePointEnd(from)
    }
  }
  return table
}

func stringTranslate(_ args: Args) -> Value {
  let text = args[0].text
  var builder = StringBuilder()
  var at = 0
  while at < text.count {
    let end = text.codePointEnd(at)
    let key = Value(small: Int(text.codePoint(at: at)))
    var mapped: Value
    if args[1].isHeap(.dict) {
      mapped = dictGet(args[1], key)
    } else {
      mapped = attempt(args[1], key) { table, key, _ in
        getItem(Value(word: table), Value(word: key)).word
      }
      if mapped.isUnset { caught(.lookupError) }
    }
    if mapped.isUnset {
      builder.append(text.slice(at, end))
    } else if mapped.isSmallInt {
      if mapped.small < 0 || mapped.small > 0x10_FFFF {
        vm.error(.valueError, "character mapping must be in range(0x110000)")
      }
      builder.append(codePoint: UInt32(bitPattern: mapped.small))
    } else if mapped.isString {
      builder.append(mapped.text)
    } else if !mapped.isNone {
      vm.error(.typeError, "character mapping must return integer, None or str")
    }
    at = end
  }
  return builder.finish()
}
