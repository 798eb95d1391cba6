/// `format % argument`: for str. One argument, a tuple of them, or a mapping for `%(name)s`.
func percentFormat(_ format: Value, _ argument: Value) throws(Raised) -> Value {
  let text = format.text
  let isTuple = argument.isHeap(.tuple)
  let count = isTuple ? argument.header.words : 1
  var used = 0
  var usedMapping = false
  var builder = StringBuilder()
  var at = 0

  func nextArgument() throws(Raised) -> Value {
    if used >= count { throw vm.error(.typeError, "not enough arguments for format string") }
    used &+= 1
    return isTuple ? argument.fields[used &- 1] : argument
  }
  /// A number or `*`.
  func number() throws(Raised) -> Int {
    if at < text.count && text[at] == UInt8(ascii: "*") {
      at &+= 1
      let value = try nextArgument()
      if !value.isInteger { throw vm.error(.typeError, "* wants int") }
      return try indexValue(value)
    }
    return try FormatSpec.number(text, &at)
  }

  while at < text.count {
    let byte = text[at]
    at &+= 1
    if byte != UInt8(ascii: "%") {
      try builder.append(byte: byte)
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
      if depth != 0 { throw vm.error(.valueError, "incomplete format key") }
      if !argument.isHeap || isTuple { throw vm.error(.typeError, "format requires a mapping") }
      keyed = try getItem(argument, try makeString(text.slice(start, at &- 1)))
      usedMapping = true
    }
    flags: while at < text.count {
      switch text[at] {
      case UInt8(ascii: "-"): spec.align = UInt8(ascii: "<")
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
    spec.width = try number()
    if spec.width < 0 {
      spec.align = UInt8(ascii: "<")
      spec.width = 0 &- spec.width
    }
    if at < text.count && text[at] == UInt8(ascii: ".") {
      at &+= 1
      spec.precision = max(0, try number())
    }
    if at >= text.count { throw vm.error(.valueError, "incomplete format") }
    let type = text[at]
    at &+= 1
    if type == UInt8(ascii: "%") {
      try builder.append(byte: type)
      continue
    }
    let value = keyed.isUnset ? try nextArgument() : keyed
    try percentItem(value, type, spec, position: at &- 1, into: &builder)
  }
  if used < count && !usedMapping && (isTuple || !isMapping(argument)) {
    throw vm.error(
      .typeError, "not all arguments converted during string formatting")
  }
  return try builder.finish()
}

private func isMapping(_ value: Value) -> Bool {
  value.isHeap
    && (value.kind == .dict || value.kind == .instance || value.kind == .list
      || value.kind == .bytes || value.kind == .bytearray)
}

private func percentItem(
  _ value: Value, _ type: UInt8, _ spec: FormatSpec, position: Int,
  into builder: inout StringBuilder
) throws(Raised) {
  var spec = spec
  switch type {
  case UInt8(ascii: "s"), UInt8(ascii: "r"), UInt8(ascii: "a"):
    var text = StringBuilder()
    if type == UInt8(ascii: "s") { try strInto(value, &text) } else { try reprInto(value, &text) }
    try percentText(text.text, spec, into: &builder)
    text.discard()
  case UInt8(ascii: "c"):
    if value.isString && stringLength(value) == 1 {
      try percentText(value.text, spec, into: &builder)
    } else if value.isInteger {
      var text = StringBuilder()
      try text.append(codePoint: UInt32(truncatingIfNeeded: try indexValue(value)))
      try percentText(text.text, spec, into: &builder)
      text.discard()
    } else {
      throw vm.error(.typeError, "%c requires int or char", Value(character: 37))
    }
  case UInt8(ascii: "d"), UInt8(ascii: "i"), UInt8(ascii: "u"), UInt8(ascii: "x"),
    UInt8(ascii: "X"), UInt8(ascii: "o"):
    var int = value
    let isDecimal =
      type != UInt8(ascii: "x") && type != UInt8(ascii: "X") && type != UInt8(ascii: "o")
    if value.isFloat && isDecimal {
      int = try intFromFloat(value.float)
    } else if !value.isInteger {
      guard value.isHeap(.instance), let result = try callSpecial(value, .dunderIndex) else {
        throw isDecimal
          ? vm.error(
            .typeError, "%% format: a real number is required, not %", Value(character: 37),
            Value(character: type), typeName(of: value))
          : vm.error(
            .typeError, "%% format: an integer is required, not %", Value(character: 37),
            Value(character: type), typeName(of: value))
      }
      int = result
    }
    spec.type = isDecimal ? UInt8(ascii: "d") : type
    // A precision is the least number of digits.
    if spec.precision >= 0 {
      var digits = FormatSpec()
      digits.fill = Text("0")
      digits.align = UInt8(ascii: "=")
      digits.width =
        spec.precision &+ (intIsNegative(int) || spec.sign != UInt8(ascii: "-") ? 1 : 0)
      digits.sign = spec.sign
      digits.type = spec.type
      var text = StringBuilder()
      try formatNumber(int, digits, into: &text)
      spec.precision = -1
      if spec.align == UInt8(ascii: "=") { spec.fill = Text(" ") }
      try percentText(text.text, spec, into: &builder)
      text.discard()
    } else {
      try formatNumber(int, spec, into: &builder)
    }
  case UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "f"), UInt8(ascii: "F"),
    UInt8(ascii: "g"), UInt8(ascii: "G"):
    guard floatValue(value) != nil else {
      throw vm.error(.typeError, "must be real number, not %", typeName(of: value))
    }
    spec.type = type
    try formatNumber(value, spec, into: &builder)
  default:
    throw vm.error(
      .valueError, "unsupported format character '%' (0x%) at index %",
      Value(character: type & 0x7F), try hexadecimalDigits(UInt32(type)), Value(small: position))
  }
}

private func hexadecimalDigits(_ value: UInt32) throws(Raised) -> Value {
  var builder = StringBuilder()
  try intDigits(Value(small: Int32(bitPattern: value)), base: 16, uppercase: false, into: &builder)
  return try builder.finish()
}

/// A text cut to the precision and padded, never with zeros.
private func percentText(
  _ text: Text, _ spec: FormatSpec, into builder: inout StringBuilder
) throws(Raised) {
  var body = text
  var length = text.codePointCount
  if spec.precision >= 0 && spec.precision < length {
    body = text.slice(0, text.offset(ofCodePoint: spec.precision))
    length = spec.precision
  }
  let gap = spec.width &- length
  let isLeft = spec.align == UInt8(ascii: "<")
  if !isLeft { try builder.append(Text(" "), times: gap) }
  try builder.append(body)
  if isLeft { try builder.append(Text(" "), times: gap) }
}
