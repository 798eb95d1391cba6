/// `format % argument`: for str, bytes and bytearray. One argument, a tuple of them, or a mapping for `%(name)s`.
func percentFormat(_ format: Value, _ argument: Value) -> Value {
  let text = format.isString ? format.text : bytesText(format) ?? Text("")
  let items = unwrapped(argument)
  let isTuple = items.isHeap(.tuple)
  let count = isTuple ? items.header.words : 1
  var used = 0
  var usedMapping = false
  var builder = StringBuilder()
  var at = 0

  func nextArgument() -> Value {
    if used >= count || usedMapping {
      vm.error(.typeError, "not enough arguments for format string")
    }
    used &+= 1
    return isTuple ? items.fields[used &- 1] : argument
  }
  /// A number or `*`.
  func number() -> Int {
    if at < text.count && text[at] == UInt8(ascii: "*") {
      at &+= 1
      let value = nextArgument()
      if !value.isInteger { vm.error(.typeError, "* wants int") }
      return indexValue(value)
    }
    return FormatSpec.number(text, &at)
  }

  while at < text.count {
    let byte = text[at]
    at &+= 1
    if byte != UInt8(ascii: "%") {
      builder.append(byte: byte)
      continue
    }
    var spec = FormatSpec()
    spec.align = UInt8(ascii: ">")
    var keyed = Value.unset
    if at < text.count && text[at] == UInt8(ascii: "(") {
      let start = at &+ 1
      var depth = 1
      at = start
      while at < text.count && depth != 0 {
        if text[at] == UInt8(ascii: "(") { depth &+= 1 }
        if text[at] == UInt8(ascii: ")") { depth &-= 1 }
        at &+= 1
      }
      if depth != 0 { vm.error(.valueError, "incomplete format key") }
      if !isMapping(argument, of: format) { vm.error(.typeError, "format requires a mapping") }
      let key = text.slice(start, at &- 1)
      keyed = getItem(argument, format.isString ? makeString(key) : makeBytes(key))
      usedMapping = true
    }
    flags: while at < text.count {
      switch text[at] {
      case UInt8(ascii: "-"):
        spec.align = UInt8(ascii: "<")
        spec.fill = Text(" ")
      case UInt8(ascii: "+"): spec.sign = UInt8(ascii: "+")
      case UInt8(ascii: " "): if spec.sign != UInt8(ascii: "+") { spec.sign = UInt8(ascii: " ") }
      case UInt8(ascii: "#"): spec.alternate = true
      case UInt8(ascii: "0"):
        if spec.align != UInt8(ascii: "<") {
          spec.fill = Text("0")
          spec.align = UInt8(ascii: "=")
        }
      default: break flags
      }
      at &+= 1
    }
    spec.width = number()
    if spec.width < 0 {
      spec.align = UInt8(ascii: "<")
      spec.width = 0 &- spec.width
    }
    if at < text.count && text[at] == UInt8(ascii: ".") {
      at &+= 1
      spec.precision = max(0, number())
    }
    // C's sizes mean nothing.
    if at < text.count
      && (text[at] | 0x20 == UInt8(ascii: "l") || text[at] == UInt8(ascii: "h"))
    {
      at &+= 1
    }
    if at >= text.count { vm.error(.valueError, "incomplete format") }
    let type = text[at]
    at &+= 1
    if type == UInt8(ascii: "%") && text[at &- 2] == type {
      builder.append(byte: type)
      continue
    }
    let value = keyed.isUnset ? nextArgument() : keyed
    if !percentItem(value, type, spec, isBytes: !format.isString, into: &builder) {
      at &-= 1
      let code = format.isString ? text.codePoint(at: at) : UInt32(type)
      let shown = code < 32 || code > 126 ? UInt8(ascii: "?") : type
      vm.error(
        .valueError, "unsupported format character '%' (0x%) at index %",
        Value(character: shown), hexadecimalDigits(code),
        Value(small: format.isString ? text.slice(0, at).codePointCount : at))
    }
  }
  if used < count && !usedMapping && !isMapping(argument, of: format) {
    vm.error(
      .typeError,
      format.isString
        ? "not all arguments converted during string formatting"
        : "not all arguments converted during bytes formatting")
  }
  return builder.finish(like: format)
}

private func isMapping(_ value: Value, of format: Value) -> Bool {
  switch typeID(of: unwrapped(value)) {
  case .tuple, .str: false
  case .bytes, .bytearray: format.isString
  case .dict, .list, .range, .memoryview: true
  default: lookupSpecial(value, .dunderGetitem) != nil
  }
}

/// False: there is no such type.
private func percentItem(
  _ value: Value, _ type: UInt8, _ spec: FormatSpec, isBytes: Bool,
  into builder: inout StringBuilder
) -> Bool {
  var spec = spec
  let plain = unwrapped(value)
  switch type {
  case UInt8(ascii: "s") where isBytes, UInt8(ascii: "b") where isBytes:
    guard let text = bytesText(callSpecial(value, .dunderBytes) ?? value) else {
      vm.error(
        .typeError,
        "%b requires a bytes-like object, or an object that implements __bytes__, not '$'",
        Value(character: 37), value)
    }
    percentText(text, spec, into: &builder)
  case UInt8(ascii: "s"), UInt8(ascii: "r"), UInt8(ascii: "a"):
    var text = StringBuilder()
    if type == UInt8(ascii: "s") {
      strInto(value, &text)
    } else if type == UInt8(ascii: "r") && !isBytes {
      reprInto(value, &text)
    } else {
      text.append(ascii(of: value))
    }
    percentText(text.text, spec, into: &builder)
    text.discard()
  case UInt8(ascii: "c") where isBytes:
    let byte: UInt8
    if let text = bytesText(value), text.count == 1 {
      byte = text[0]
    } else if value.isInteger {
      let int = indexValue(value)
      if int < 0 || int > 255 {
        vm.error(.overflowError, "%c arg not in range(256)", Value(character: 37))
      }
      byte = UInt8(truncatingIfNeeded: int)
    } else {
      vm.error(
        .typeError, "%c requires an integer in range(256) or a single byte",
        Value(character: 37))
    }
    var text = StringBuilder()
    text.append(byte: byte)
    spec.precision = -1
    percentText(text.text, spec, into: &builder)
    text.discard()
  case UInt8(ascii: "c"):
    spec.precision = -1
    if value.isString && stringLength(value) == 1 {
      percentText(value.text, spec, into: &builder)
    } else if value.isInteger {
      var text = StringBuilder()
      appendCharacter(value, into: &text)
      percentText(text.text, spec, into: &builder)
      text.discard()
    } else {
      vm.error(.typeError, "%c requires int or char", Value(character: 37))
    }
  case UInt8(ascii: "d"), UInt8(ascii: "i"), UInt8(ascii: "u"), UInt8(ascii: "x"),
    UInt8(ascii: "X"), UInt8(ascii: "o"):
    var int = plain
    let isDecimal =
      type != UInt8(ascii: "x") && type != UInt8(ascii: "X") && type != UInt8(ascii: "o")
    if plain.isFloat && isDecimal {
      int = intFromFloat(plain.float)
    } else if !plain.isInteger {
      guard value.isHeap(.instance),
        let result = (isDecimal ? callSpecial(value, .dunderInt) : nil)
          ?? callSpecial(value, .dunderIndex)
      else {
        vm.error(
          .typeError,
          isDecimal
            ? "%% format: a real number is required, not %"
            : "%% format: an integer is required, not %",
          Value(character: 37), Value(character: type), typeName(of: value))
      }
      int = result
    }
    spec.type = isDecimal ? UInt8(ascii: "d") : type
    spec.minimumDigits = spec.precision
    spec.precision = -1
    formatNumber(int, spec, into: &builder)
  case UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "f"), UInt8(ascii: "F"),
    UInt8(ascii: "g"), UInt8(ascii: "G"):
    spec.type = type
    formatNumber(floatMake(floatArgument(value)), spec, into: &builder)
  default: return false
  }
  return true
}

private func hexadecimalDigits(_ value: UInt32) -> Value {
  var builder = StringBuilder()
  intDigits(Value(small: Int32(bitPattern: value)), base: 16, uppercase: false, into: &builder)
  return builder.finish()
}

/// A text cut to the precision and padded, never with zeros.
private func percentText(
  _ text: Text, _ spec: FormatSpec, into builder: inout StringBuilder
) {
  var body = text
  var length = text.codePointCount
  if spec.precision >= 0 && spec.precision < length {
    body = text.slice(0, text.offset(ofCodePoint: spec.precision))
    length = spec.precision
  }
  let gap = spec.width &- length
  let isLeft = spec.align == UInt8(ascii: "<")
  if !isLeft { builder.append(Text(" "), times: gap) }
  builder.append(body)
  if isLeft { builder.append(Text(" "), times: gap) }
}
