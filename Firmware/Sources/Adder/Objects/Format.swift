// Formatting: the mini-language of format(), f-strings and str.format, and the % operator.

/// A parsed format specification: `[[fill]align][sign][#][0][width][grouping][.precision][type]`
struct FormatSpec {
  var fill = Text(" ")
  /// `<`, `>`, `=` or `^`; 0: the type's own.
  var align: UInt8 = 0
  /// `-`, `+` or space.
  var sign = UInt8(ascii: "-")
  var alternate = false
  var width = 0
  /// `,`, `_` or 0.
  var grouping: UInt8 = 0
  /// -1: none given.
  var precision = -1
  /// 0: none given.
  var type: UInt8 = 0
  /// Of an int, for the % operator: as many are shown, zeros in front.
  var minimumDigits = 0
  /// A 0 in front of the width, which says more than a fill of zeros.
  var isZeroPadded = false

  init() {}

  /// Parses a specification for a value of the type named `typeName`.
  init(_ text: Text, _ value: Value) {
    var at = 0
    var hasFill = false
    if text.count != 0 {
      let end = text.codePointEnd(0)
      if end < text.count && FormatSpec.isAlign(text[end]) {
        fill = text.slice(0, end)
        align = text[end]
        at = end &+ 1
        hasFill = true
      } else if FormatSpec.isAlign(text[0]) {
        align = text[0]
        at = 1
      }
    }
    func peek() -> UInt8 { at < text.count ? text[at] : 0 }
    #if !ADDER_SMALL
      let signPlace = at
    #endif
    if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") || peek() == UInt8(ascii: " ") {
      sign = peek()
      at &+= 1
    }
    #if !ADDER_SMALL
      let hasSign = at != signPlace
    #endif
    if peek() == UInt8(ascii: "#") {
      alternate = true
      at &+= 1
    }
    if peek() == UInt8(ascii: "0") {
      if align == 0 {
        fill = Text("0")
        align = UInt8(ascii: "=")
        isZeroPadded = true
      } else if !hasFill {
        fill = Text("0")
      }
      at &+= 1
    }
    width = FormatSpec.number(text, &at)
    if peek() == UInt8(ascii: ",") || peek() == UInt8(ascii: "_") {
      grouping = peek()
      at &+= 1
      if peek() == UInt8(ascii: ",") || peek() == UInt8(ascii: "_") {
        if peek() == grouping {
          vm.error(
            .valueError, "Cannot specify '%' with '%'.", Value(character: grouping),
            Value(character: grouping))
        }
        vm.error(.valueError, "Cannot specify both ',' and '_'.")
      }
    }
    if peek() == UInt8(ascii: ".") {
      at &+= 1
      if !isDigit(peek()) { vm.error(.valueError, "Format specifier missing precision") }
      precision = FormatSpec.number(text, &at)
    }
    if at < text.count {
      type = text[at]
      at &+= 1
    }
    if at < text.count || type >= 0x80 {
      vm.error(
        .valueError, "Invalid format specifier '%' for object of type '$'",
        makeString(text), value)
    }
    #if !ADDER_SMALL
      check(of: unwrapped(value), hasSign: hasSign)
    #endif
  }

  #if !ADDER_SMALL
    /// Raises what CPython says of parts that do not go together, where it does so first. Images with little flash find
    /// another one of several mistakes, and take a minus sign for text, and # for a character.
    @inline(never) private func check(of value: Value, hasSign: Bool) {
      if grouping != 0 {
        let standard = value.isString ? UInt8(ascii: "s") : 0
        let code = type == 0 ? standard : type
        let isDecimal: Bool
        switch code {
        case 0, UInt8(ascii: "d"), UInt8(ascii: "e"), UInt8(ascii: "f"), UInt8(ascii: "g"),
          UInt8(ascii: "E"), UInt8(ascii: "F"), UInt8(ascii: "G"), UInt8(ascii: "%"):
          isDecimal = true
        default: isDecimal = false
        }
        let isBinary =
          code == UInt8(ascii: "b") || code == UInt8(ascii: "o") || code | 0x20 == UInt8(ascii: "x")
        if !isDecimal && !(isBinary && grouping == UInt8(ascii: "_")) {
          vm.error(
            .valueError, "Cannot specify '%' with '%'.", Value(character: grouping),
            Value(character: code))
        }
      }
      if value.isString && hasSign && (type == 0 || type == UInt8(ascii: "s")) {
        vm.error(
          .valueError,
          sign == UInt8(ascii: " ")
            ? "Space not allowed in string format specifier"
            : "Sign not allowed in string format specifier")
      }
      if value.isInteger && type == UInt8(ascii: "c") && precision < 0 {
        if hasSign { vm.error(.valueError, "Sign not allowed with integer format specifier 'c'") }
        if alternate {
          vm.error(.valueError, "Alternate form (#) not allowed with integer format specifier 'c'")
        }
      }
    }
  #endif

  private static func isAlign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "=")
      || byte == UInt8(ascii: "^")
  }

  /// Decimal digits; 0 when there are none.
  static func number(_ text: Text, _ at: inout Int) -> Int {
    var value = 0
    while at < text.count && isDigit(text[at]) {
      value = value &* 10 &+ Int(text[at] &- 48)
      if value > 0x7_0000 {
        vm.error(.valueError, "Too many decimal digits in format string")
      }
      at &+= 1
    }
    return value
  }
}

/// `format(value, spec)` of a built-in value by the format mini-language.
func formatValue(
  _ value: Value, spec: Text, into builder: inout StringBuilder
) {
  if spec.count == 0 { return strInto(value, &builder) }
  let plain = unwrapped(value)
  let isText = plain.isString
  if isText || plain.isInteger || plain.isFloat || plain.isHeap(.complex) {
    let parsed = FormatSpec(spec, value)
    return isText
      ? formatString(plain.text, parsed, into: &builder)
      : plain.isHeap(.complex)
        ? formatComplex(plain, parsed, into: &builder)
        : formatNumber(plain, parsed, into: &builder)
  }
  vm.error(
    .typeError, "unsupported format string passed to $.__format__", value)
}

/// Both parts by the specification, without its width; by `repr` if there is neither type nor precision.
private func formatComplex(_ value: Value, _ spec: FormatSpec, into builder: inout StringBuilder) {
  switch spec.type | 0x20 {
  case 0x20, UInt8(ascii: "e"), UInt8(ascii: "f"), UInt8(ascii: "g"): break
  default: unknownCode(spec, value)
  }
  if spec.fill.count == 1 && spec.fill[0] == UInt8(ascii: "0") {
    vm.error(.valueError, "Zero padding is not allowed in complex format specifier")
  }
  if spec.align == UInt8(ascii: "=") {
    vm.error(.valueError, "'=' alignment flag is not allowed in complex format specifier")
  }
  let isBare = spec.type == 0
  #if ADDER_FLOAT64
    let hasReal = !isBare || value.float(0).bitPattern != 0
  #else
    let hasReal = !isBare || value.fields[0].bits != 0
  #endif
  var inner = spec
  inner.width = 0
  if isBare { inner.type = UInt8(ascii: "g") }
  var body = StringBuilder()
  if isBare && hasReal { body.append("(") }
  var index = hasReal ? 0 : 1
  while index < 2 {
    #if ADDER_FLOAT64
      let part = value.float(index)
    #else
      let part = Float(bitPattern: value.fields[index].bits)
    #endif
    if isBare && spec.precision < 0 {
      if inner.sign != UInt8(ascii: "-") && part.sign == .plus { body.append(byte: inner.sign) }
      complexPart(part, into: &body)
    } else {
      formatNumber(floatMake(part), inner, into: &body)
    }
    inner.sign = UInt8(ascii: "+")
    index &+= 1
  }
  body.append(isBare && hasReal ? "j)" : "j")
  pad(Text(""), body.text, body.count, spec, standard: UInt8(ascii: ">"), into: &builder)
  body.discard()
}

private func unknownCode(_ spec: FormatSpec, _ value: Value) -> Never {
  vm.error(
    .valueError, "Unknown format code '%' for object of type '$'", Value(character: spec.type),
    value)
}

/// Only decimal digits are grouped by commas, and the others by fours at most.
private func checkGrouping(_ spec: FormatSpec) {
  if spec.grouping != 0 {
    vm.error(
      .valueError, "Cannot specify '%' with '%'.", Value(character: spec.grouping),
      Value(character: spec.type == 0 ? UInt8(ascii: "s") : spec.type))
  }
}

private func formatString(
  _ text: Text, _ spec: FormatSpec, into builder: inout StringBuilder
) {
  if spec.type != 0 && spec.type != UInt8(ascii: "s") {
    unknownCode(spec, Names.empty.value)
  }
  if spec.sign != UInt8(ascii: "-") {
    vm.error(
      .valueError,
      spec.sign == UInt8(ascii: " ")
        ? "Space not allowed in string format specifier"
        : "Sign not allowed in string format specifier")
  }
  checkGrouping(spec)
  if spec.alternate {
    vm.error(.valueError, "Alternate form (#) not allowed in string format specifier")
  }
  var spec = spec
  if spec.align == UInt8(ascii: "=") {
    if !spec.isZeroPadded {
      vm.error(.valueError, "'=' alignment not allowed in string format specifier")
    }
    spec.align = UInt8(ascii: "<")
  }
  var body = text
  var length = text.codePointCount
  if spec.precision >= 0 && spec.precision < length {
    body = text.slice(0, text.offset(ofCodePoint: spec.precision))
    length = spec.precision
  }
  pad(
    Text(""), body, length, spec, standard: UInt8(ascii: "<"), into: &builder)
}

/// Appends a sign or prefix and a body, filled up to the width.
private func pad(
  _ prefix: Text, _ body: Text, _ bodyLength: Int, _ spec: FormatSpec, standard: UInt8,
  into builder: inout StringBuilder
) {
  let gap = max(0, spec.width &- prefix.count &- bodyLength)
  let align = spec.align == 0 ? standard : spec.align
  let before =
    align == UInt8(ascii: ">") ? gap : align == UInt8(ascii: "^") ? gap / 2 : 0
  let between = align == UInt8(ascii: "=") ? gap : 0
  builder.append(spec.fill, times: before)
  builder.append(prefix)
  builder.append(spec.fill, times: between)
  builder.append(body)
  builder.append(spec.fill, times: gap &- before &- between)
}

func formatNumber(
  _ value: Value, _ spec: FormatSpec, into builder: inout StringBuilder
) {
  var body = StringBuilder()
  var prefix = InlineArray<3, UInt8>(repeating: 0)
  var prefixCount = 0
  func addPrefix(_ byte: UInt8) {
    prefix[unchecked: prefixCount] = byte
    prefixCount &+= 1
  }
  let lower = spec.type | 0x20
  var isFloat = value.isFloat
  if !isFloat {
    switch lower {
    case UInt8(ascii: "e"), UInt8(ascii: "f"), UInt8(ascii: "g"): isFloat = true
    default: isFloat = spec.type == UInt8(ascii: "%")
    }
  }
  let isNegative: Bool
  var groupSize = 3
  if isFloat {
    guard let float = floatValue(value) else { unknownCode(spec, value) }
    if spec.type == UInt8(ascii: "n") { checkGrouping(spec) }
    isNegative = float.sign == .minus && !float.isNaN
    appendFloat(abs(float), spec, value, into: &body)
  } else {
    isNegative = intIsNegative(value)
    var base: UInt32 = 10
    switch spec.type {
    case UInt8(ascii: "x"), UInt8(ascii: "X"): base = 16
    case UInt8(ascii: "o"): base = 8
    case UInt8(ascii: "b"): base = 2
    case UInt8(ascii: "c"), UInt8(ascii: "n"): checkGrouping(spec)
    case 0, UInt8(ascii: "d"): break
    default:
      if isLetter(spec.type) { checkGrouping(spec) }
      unknownCode(spec, value)
    }
    if spec.precision >= 0 {
      vm.error(.valueError, "Precision not allowed in integer format specifier")
    }
    if spec.type == UInt8(ascii: "c") {
      if spec.sign != UInt8(ascii: "-") {
        vm.error(.valueError, "Sign not allowed with integer format specifier 'c'")
      }
      appendCharacter(value, into: &body)
    } else {
      if base != 10 {
        groupSize = 4
        if spec.grouping == UInt8(ascii: ",") { checkGrouping(spec) }
      }
      intDigits(
        intAbsolute(value), base: base, uppercase: spec.type == UInt8(ascii: "X"), into: &body)
      if body.count < spec.minimumDigits {
        var digits = StringBuilder()
        digits.append(Text("0"), times: spec.minimumDigits &- body.count)
        digits.append(body.text)
        body.discard()
        body = digits
      }
    }
  }
  if isNegative {
    addPrefix(UInt8(ascii: "-"))
  } else if spec.sign != UInt8(ascii: "-") {
    addPrefix(spec.sign)
  }
  if spec.alternate && !isFloat && groupSize == 4 {
    addPrefix(UInt8(ascii: "0"))
    addPrefix(spec.type)
  }
  // Neither inf nor nan.
  if spec.grouping != 0 && !(isFloat && isLetter(body.text[0])) {
    group(&body, spec, size: groupSize, prefix: prefixCount)
  }
  let prefixes = prefix
  let count = prefixCount
  // The closure-free way to see the prefix as text.
  var prefixText = StringBuilder()
  var index = 0
  while index < count {
    prefixText.append(byte: prefixes[unchecked: index])
    index &+= 1
  }
  pad(
    prefixText.text, body.text, body.text.codePointCount, spec, standard: UInt8(ascii: ">"),
    into: &builder)
  prefixText.discard()
  body.discard()
}

/// The character with this number.
func appendCharacter(_ value: Value, into builder: inout StringBuilder) {
  guard let code = intToInt32(value), code >= 0, code < 0x11_0000 else {
    vm.error(.overflowError, "%c arg not in range(0x110000)", Value(character: 37))
  }
  builder.append(codePoint: UInt32(bitPattern: code))
}

/// Puts separators between the digits in front of the point; zero padding takes part in it.
private func group(
  _ body: inout StringBuilder, _ spec: FormatSpec, size: Int, prefix: Int
) {
  let text = body.text
  var digits = 0
  while digits < text.count && digitValue(text[digits]) < 16 && text[digits] != UInt8(ascii: ".")
    && (size == 4 || isDigit(text[digits]))
  {
    digits &+= 1
  }
  var total = digits
  if spec.align == UInt8(ascii: "="), spec.fill.count == 1, spec.fill[0] == UInt8(ascii: "0") {
    let room = spec.width &- prefix &- (text.count &- digits)
    while total &+ (total &- 1) / size < room { total &+= 1 }
    // A separator cannot stand in front: CPython then takes one digit more.
  }
  var grouped = StringBuilder()
  var index = 0
  while index < total {
    let left = total &- index
    if index != 0 && left % size == 0 { grouped.append(byte: spec.grouping) }
    let source = index &- (total &- digits)
    grouped.append(byte: source < 0 ? UInt8(ascii: "0") : text[source])
    index &+= 1
  }
  grouped.append(text.slice(digits, text.count))
  body.discard()
  body = grouped
}

/// The digits of a float that is not negative.
private func appendFloat(
  _ float: Float, _ spec: FormatSpec, _ value: Value, into builder: inout StringBuilder
) {
  var type = spec.type
  let isUpper = type >= 65 && type <= 90
  if isUpper { type |= 0x20 }
  if type == 0 && spec.precision < 0 {
    if appendSpecial(float, uppercase: false, into: &builder) { return }
    return floatRepr(float, into: &builder)
  }
  var precision = spec.precision < 0 ? 6 : spec.precision
  let isPercent = type == UInt8(ascii: "%")
  switch type {
  case UInt8(ascii: "e"), UInt8(ascii: "f"), UInt8(ascii: "g"), UInt8(ascii: "%"), 0,
    UInt8(ascii: "n"):
    break
  default: unknownCode(spec, value)
  }
  if appendSpecial(float, uppercase: isUpper, into: &builder) {
    if isPercent { builder.append(byte: type) }
    return
  }
  if type == UInt8(ascii: "f") || isPercent {
    // A percentage is the same digits two places on: no multiplication, no rounding.
    var digits = digitsOf(float, .fraction(isPercent ? precision &+ 2 : precision))
    if isPercent && digits.digits.count != 0 { digits.exponent &+= 2 }
    digits.appendFixed(places: precision, keepPoint: spec.alternate, into: &builder)
    digits.digits.discard()
    if isPercent { builder.append(byte: type) }
  } else if type == UInt8(ascii: "e") {
    var digits = digitsOf(float, .significant(precision &+ 1))
    digits.appendScientific(
      places: precision, keepPoint: spec.alternate, uppercase: isUpper, into: &builder)
    digits.digits.discard()
  } else {
    if precision == 0 { precision = 1 }
    var digits = digitsOf(float, .significant(precision))
    let power = digits.digits.count == 0 ? 0 : digits.exponent &- 1
    let significant = digits.digits.count == 0 ? 1 : digits.significant
    // Without a type the point keeps a digit behind it, and the limit is one lower.
    let limit = type == 0 ? precision &- 1 : precision
    if power < -4 || power >= limit {
      let places = spec.alternate ? precision &- 1 : significant &- 1
      digits.appendScientific(
        places: places, keepPoint: spec.alternate, uppercase: isUpper, into: &builder)
    } else {
      var places = spec.alternate ? precision &- 1 &- power : significant &- 1 &- power
      if places < 0 { places = 0 }
      if type == 0 && places == 0 { places = 1 }
      digits.appendFixed(places: places, keepPoint: spec.alternate, into: &builder)
    }
    digits.digits.discard()
  }
}

private func digitsOf(_ float: Float, _ limit: FloatDigits.Limit) -> FloatDigits {
  float == 0 ? FloatDigits.zero : FloatDigits(float, limit)
}
