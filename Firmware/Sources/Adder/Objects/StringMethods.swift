// The methods that only str has.

/// str(), str(x), str(bytes, encoding)
func stringNew(_ args: Args) -> Value {
  if args.count == 1 { return Names.empty.value }
  if args.count == 2 && vm.keywords[0].isUnset { return str(of: args[1]) }
  guard let text = bytesText(args[1]) else {
    vm.error(
      .typeError, "decoding to str: need a bytes-like object, % found", typeName(of: args[1]))
  }
  return decode(text)
}

/// A str of bytes that are checked to be UTF-8.
func decode(_ text: Text) -> Value {
  var at = 0
  while at < text.count {
    let length = utf8Length(text, at)
    if length == 0 {
      vm.error(
        .unicodeDecodeError, "'utf-8' codec can't decode byte % in position %: invalid start byte",
        hexadecimal(UInt32(text[at])), Value(small: at))
    }
    at &+= length
  }
  return makeString(text)
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
  let second = text[at &+ 1]
  if lead == 0xE0 && second < 0xA0 || lead == 0xED && second > 0x9F { return 0 }
  if lead == 0xF0 && second < 0x90 || lead == 0xF4 && second > 0x8F { return 0 }
  return length
}

/// encode(encoding="utf-8"): UTF-8 whatever is asked for, and ASCII where it is the same.
func stringEncode(_ args: Args) -> Value {
  let encoding = args.get(1, or: vm.keywords[0])
  let text = args[0].text
  if !encoding.isUnset && encoding.isString && encoding.text.equalsIgnoringCase(Text("ascii"))
    && !text.isASCII
  {
    vm.error(.unicodeEncodeError, "'ascii' codec can't encode: ordinal not in range(128)")
  }
  return makeBytes(text)
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
      dictSet(table, key.isString ? Value(small: firstCodePoint(key)) : key, value)
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

private func firstCodePoint(_ string: Value) -> Int {
  let text = string.text
  return text.count == 0 ? -1 : Int(text.codePoint(at: 0))
}

func stringTranslate(_ args: Args) -> Value {
  let text = args[0].text
  var builder = StringBuilder()
  var at = 0
  while at < text.count {
    let end = text.codePointEnd(at)
    let key = Value(small: Int(text.codePoint(at: at)))
    let mapped =
      args[1].isHeap(.dict) ? dictGet(args[1], key) : getItem(args[1], key)
    if mapped.isUnset {
      builder.append(text.slice(at, end))
    } else if mapped.isSmallInt {
      builder.append(codePoint: UInt32(bitPattern: mapped.small))
    } else if mapped.isString {
      builder.append(mapped.text)
    }
    at = end
  }
  return builder.finish()
}
