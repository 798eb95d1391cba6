// String literals. The token is only the opening quote; who wants the body reads it.

/// What stands in front of a string, and whether it has three quotes.
enum StringFlags {
  static let raw: UInt8 = 1
  static let bytes: UInt8 = 2
  static let format: UInt8 = 4
  static let triple: UInt8 = 8
}

extension Compiler {
  /// The meaning of a string prefix; nil if it is none.
  func stringFlags(_ prefix: Text) -> UInt8? {
    if prefix.count > 2 { return nil }
    var flags: UInt8 = 0
    var index = 0
    while index < prefix.count {
      switch prefix[index] | 0x20 {
      case UInt8(ascii: "r"): flags |= StringFlags.raw
      case UInt8(ascii: "b"): flags |= StringFlags.bytes
      case UInt8(ascii: "f"): flags |= StringFlags.format
      case UInt8(ascii: "u"): if prefix.count != 1 { return nil }
      default: return nil
      }
      index &+= 1
    }
    return flags & 6 == 6 ? nil : flags
  }

  /// At the opening quote.
  mutating func startString(flags: UInt8) {
    token = .string
    quote = char
    stringFlags = flags
    advance()
    if char != quote { return }
    advance()
    if char == quote {
      advance()
      stringFlags |= StringFlags.triple
    } else {
      // An empty string: back to its closing quote.
      seek(position &- 1)
    }
  }

  /// Reads the body of a string up to behind its closing quote, or of an f-string (`spec`: of a
  /// format specification in one) up to behind the `{` of a field. True: at a field.
  mutating func stringBody(
    _ builder: inout StringBuilder, spec: Bool = false
  ) -> Bool {
    let flags = stringFlags
    while true {
      let byte = char
      switch byte {
      case 0:
        if !atEnd { syntaxError("source code cannot contain null bytes") }
        unterminated()
      case quote:
        if flags & StringFlags.triple == 0 {
          advance()
          return false
        }
        if closingQuotes(&builder) { return false }
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        if flags & StringFlags.triple == 0 { unterminated() }
        advance()
        if byte == UInt8(ascii: "\r") && char == UInt8(ascii: "\n") { advance() }
        line &+= 1
        add(UInt8(ascii: "\n"), to: &builder)
      case UInt8(ascii: "\\"):
        escape(&builder)
      case UInt8(ascii: "{") where flags & StringFlags.format != 0:
        advance()
        if char != byte || spec { return true }
        add(byte, to: &builder)
        advance()
      case UInt8(ascii: "}") where flags & StringFlags.format != 0:
        if spec { return false }
        advance()
        if char != byte { syntaxError("f-string: single '}' is not allowed") }
        add(byte, to: &builder)
        advance()
      default:
        if byte < 0x80 {
          add(byte, to: &builder)
          advance()
        } else if flags & StringFlags.bytes != 0 {
          syntaxError("bytes can only contain ASCII literal characters")
        } else {
          passCharacter(into: &builder)
        }
      }
    }
  }

  /// In a string with three quotes, at one: true if it is closed.
  private mutating func closingQuotes(_ builder: inout StringBuilder) -> Bool {
    var count = 0
    while char == quote && count < 3 {
      count &+= 1
      advance()
    }
    if count == 3 { return true }
    while count != 0 {
      add(quote, to: &builder)
      count &-= 1
    }
    return false
  }

  private mutating func unterminated() -> Never {
    stringFlags & StringFlags.triple != 0
      ? syntaxError(
        "unterminated triple-quoted string literal (detected at line %)",
        Value(small: Int(truncatingIfNeeded: line)))
      : syntaxError(
        "unterminated string literal (detected at line %)",
        Value(small: Int(truncatingIfNeeded: line)))
  }

  private mutating func escape(_ builder: inout StringBuilder) {
    advance()
    let letter = char
    let isBytes = stringFlags & StringFlags.bytes != 0
    if stringFlags & StringFlags.raw != 0 {
      add(UInt8(ascii: "\\"), to: &builder)
      // A quote or a backslash loses its meaning; anything else is read as usual.
      if letter == quote || letter == UInt8(ascii: "\\") {
        add(letter, to: &builder)
        advance()
      }
      return
    }
    var digits = 0
    switch letter {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      advance()
      if letter == UInt8(ascii: "\r") && char == UInt8(ascii: "\n") { advance() }
      line &+= 1
      return
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      var code: UInt32 = 0
      while digits < 3 && char & 0xF8 == 48 {
        code = code &* 8 &+ UInt32(char & 7)
        digits &+= 1
        advance()
      }
      return addEscaped(code, isBytes, &builder)
    case UInt8(ascii: "x"): digits = 2
    case UInt8(ascii: "u"): digits = isBytes ? 0 : 4
    case UInt8(ascii: "U"): digits = isBytes ? 0 : 8
    case UInt8(ascii: "N"):
      if !isBytes { syntaxError("names of characters (\\N) are not supported") }
    default:
      let plain = simpleEscape(letter)
      if plain != 0 {
        advance()
        return add(plain, to: &builder)
      }
    }
    // An unknown escape stands for itself.
    if digits == 0 { return add(UInt8(ascii: "\\"), to: &builder) }
    advance()
    var code: UInt32 = 0
    while digits != 0 {
      let digit = digitValue(char)
      if digit > 15 {
        syntaxError(
          isBytes
            ? "(value error) invalid \\x escape"
            : "(unicode error) 'unicodeescape' codec can't decode bytes: truncated escape")
      }
      code = code << 4 | digit
      digits &-= 1
      advance()
    }
    addEscaped(code, isBytes, &builder)
  }

  private mutating func addEscaped(
    _ code: UInt32, _ isBytes: Bool, _ builder: inout StringBuilder
  ) {
    if isBytes {
      return add(UInt8(truncatingIfNeeded: code), to: &builder)
    }
    if code > 0x10_FFFF || code & 0xFFFF_F800 == 0xD800 {
      syntaxError(
        "(unicode error) 'unicodeescape' codec can't decode bytes: illegal character")
    }
    if !discarding { builder.append(codePoint: code) }
  }
}

/// What a backslash and `letter` mean; 0: nothing.
private func simpleEscape(_ letter: UInt8) -> UInt8 {
  switch letter {
  case UInt8(ascii: "n"): 10
  case UInt8(ascii: "t"): 9
  case UInt8(ascii: "r"): 13
  case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): letter
  case UInt8(ascii: "a"): 7
  case UInt8(ascii: "b"): 8
  case UInt8(ascii: "f"): 12
  case UInt8(ascii: "v"): 11
  default: 0
  }
}
