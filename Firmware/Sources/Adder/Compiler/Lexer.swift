// Source to tokens, one at a time: `token`, with `value` for names and numbers.

extension Compiler {
  /// Reads the next token.
  mutating func next() {
    if atLineStart && depth == 0 {
      if startLine() { return }
    }
    skipSpace()
    tokenStart = position
    tokenLine = line
    tokenDepth = depth
    let first = char
    if isNameStart(first) { return lexName() }
    if first &- 48 < 10 { return lexNumber() }
    switch first {
    case 0:
      if !atEnd { syntaxError("source code cannot contain null bytes") }
      #if !ADDER_SMALL
        // The end is in the last line, not behind it.
        if atLineStart { tokenLine = line &- 1 } else { line &+= 1 }
      #endif
      if atLineStart || depth != 0 { return token = .endOfFile }
      atLineStart = true
      token = .newline
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      passNewline()
      atLineStart = true
      token = .newline
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      startString(flags: 0)
    default:
      lexOperator(first)
    }
  }

  /// At the start of a line: past blank ones, to the indentation of one that is not. True if that
  /// alone is a token.
  private mutating func startLine() -> Bool {
    while true {
      var width: UInt16 = 0
      while true {
        if char == UInt8(ascii: " ") {
          width &+= 1
        } else if char == UInt8(ascii: "\t") {
          width = (width | 7) &+ 1
        } else if char == 12 {
          width = 0
        } else {
          break
        }
        advance()
      }
      column = width
      if char == UInt8(ascii: "#") { skipComment() }
      if char != UInt8(ascii: "\n") && char != UInt8(ascii: "\r") { break }
      passNewline()
    }
    tokenStart = position
    tokenLine = line
    tokenDepth = 0
    if atEnd {
      column = 0
      #if !ADDER_SMALL
        tokenLine = line &- 1
      #endif
    } else {
      atLineStart = false
    }
    if scanning || column == indent { return false }
    token = column > indent ? .indent : .dedent
    return true
  }

  private mutating func passNewline() {
    let isReturn = char == UInt8(ascii: "\r")
    advance()
    if isReturn && char == UInt8(ascii: "\n") { advance() }
    line &+= 1
  }

  /// Past what means nothing within a line; within brackets, lines mean nothing either.
  private mutating func skipSpace() {
    while true {
      switch char {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), 12: advance()
      case UInt8(ascii: "#"): skipComment()
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        if depth == 0 { return }
        passNewline()
      case UInt8(ascii: "\\"):
        advance()
        if char != UInt8(ascii: "\n") && char != UInt8(ascii: "\r") {
          syntaxError("unexpected character after line continuation character")
        }
        passNewline()
      default: return
      }
    }
  }

  private mutating func skipComment() {
    var nothing = StringBuilder()
    let before = discarding
    discarding = true
    while char != UInt8(ascii: "\n") && char != UInt8(ascii: "\r") && !atEnd {
      if char < 0x80 { advance() } else { passCharacter(into: &nothing) }
    }
    discarding = before
  }

  /// A name, a keyword, or the prefix of a string.
  private mutating func lexName() {
    var end = cursor
    var isASCII = true
    while true {
      while isNamePart(end.pointee) {
        if end.pointee >= 0x80 { isASCII = false }
        end += 1
      }
      let length = end - cursor
      if end != limit || limit != buffer.bytes + Compiler.windowSize { break }
      if length == Compiler.windowSize { syntaxError("identifier too long") }
      // The name goes on behind the window: put the window at its start.
      load(at: position)
      end = cursor + length
    }
    let name = Text(cursor, end - cursor)
    if end.pointee == UInt8(ascii: "\"") || end.pointee == UInt8(ascii: "'") {
      if let flags = stringFlags(name) {
        cursor = end
        return startString(flags: flags)
      }
    }
    if let keyword = keyword(name) {
      token = keyword
    } else {
      token = .name
      if !isASCII && !isUTF8(name) { syntaxError("invalid character in identifier") }
      if !skipping { value = mangled(name) }
    }
    cursor = end
    if end.pointee == 0 { refill() }
  }

  /// The name's str; `__name` in class C is `_C__name`.
  private func mangled(_ name: Text) -> Value {
    let underscore = UInt8(ascii: "_")
    if className.isUnset || name.count < 3 || name[0] != underscore || name[1] != underscore
      || (name[name.count &- 1] == underscore && name[name.count &- 2] == underscore)
    {
      return intern(name)
    }
    var owner = className.text
    while owner.count != 0 && owner[0] == underscore {
      owner = Text(owner.start + 1, owner.count &- 1)
    }
    if owner.count == 0 { return intern(name) }
    var builder = StringBuilder()
    builder.append(byte: underscore)
    builder.append(owner)
    builder.append(name)
    let result = intern(builder.text)
    builder.discard()
    return result
  }

  private mutating func lexOperator(_ first: UInt8) {
    advance()
    let second = char
    switch first {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
      token =
        first == UInt8(ascii: "(")
        ? .leftParenthesis : first == UInt8(ascii: "[") ? .leftBracket : .leftBrace
      if depth == 200 { syntaxError("too many nested parentheses") }
      depth &+= 1
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
      token =
        first == UInt8(ascii: ")")
        ? .rightParenthesis : first == UInt8(ascii: "]") ? .rightBracket : .rightBrace
      if depth == 0 { syntaxError("unmatched '%'", Value(character: first)) }
      depth &-= 1
    case UInt8(ascii: ","): token = .comma
    case UInt8(ascii: ";"): token = .semicolon
    case UInt8(ascii: "~"): token = .tilde
    case UInt8(ascii: ":"): token = pair(second, .walrus, .colon)
    case UInt8(ascii: "="): token = pair(second, .equal, .assign)
    case UInt8(ascii: "!"): token = pair(second, .notEqual, .exclamation)
    case UInt8(ascii: "."): lexDot()
    case UInt8(ascii: "+"): operation(.plus)
    case UInt8(ascii: "-"):
      if second == UInt8(ascii: ">") {
        advance()
        token = .arrow
      } else {
        operation(.minus)
      }
    case UInt8(ascii: "*"): operation(pass(first) ? .doubleStar : .star)
    case UInt8(ascii: "/"): operation(pass(first) ? .doubleSlash : .slash)
    case UInt8(ascii: "%"): operation(.percent)
    case UInt8(ascii: "&"): operation(.ampersand)
    case UInt8(ascii: "|"): operation(.bar)
    case UInt8(ascii: "^"): operation(.caret)
    case UInt8(ascii: "@"): operation(.at)
    case UInt8(ascii: "<"):
      if pass(first) { operation(.leftShift) } else { token = pair(second, .lessEqual, .less) }
    case UInt8(ascii: ">"):
      if pass(first) {
        operation(.rightShift)
      } else {
        token = pair(second, .greaterEqual, .greater)
      }
    default:
      if first < 0x20 || first >= 0x7F { syntaxError("invalid non-printable character") }
      token = .nothing
    }
  }

  /// Goes past `byte` if it is next.
  private mutating func pass(_ byte: UInt8) -> Bool {
    if char != byte { return false }
    advance()
    return true
  }

  private mutating func pair(_ second: UInt8, _ with: Token, _ without: Token) -> Token {
    pass(UInt8(ascii: "=")) ? with : without
  }

  private mutating func operation(_ plain: Token) {
    token =
      pass(UInt8(ascii: "="))
      ? Token(unchecked: plain.number &+ (Token.plusAssign.number &- Token.plus.number))
      : plain
  }

  private mutating func lexDot() {
    if char &- 48 < 10 {
      seek(tokenStart)
      return lexNumber()
    }
    token = .dot
    if char != UInt8(ascii: ".") { return }
    advance()
    token = pass(UInt8(ascii: ".")) ? .ellipsis : .nothing
  }

  /// An int or a float. Its text may be longer than the window.
  private mutating func lexNumber() {
    var builder = StringBuilder()
    var isFloat = false
    var last: UInt8 = 0
    let isPrefixed = numberHasPrefix()
    var count = 0
    var small: Int32 = 0
    while true {
      let byte = char
      let isDigit = byte &- 48 < 10
      if !isDigit {
        if byte == UInt8(ascii: ".") && !isFloat && !isPrefixed {
          isFloat = true
        } else if (byte | 0x20) == UInt8(ascii: "e") && !isPrefixed {
          isFloat = true
        } else if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") {
          if isPrefixed || (last | 0x20) != UInt8(ascii: "e") { break }
        } else if !isNamePart(byte) || byte >= 0x80 {
          break
        }
      }
      small = isDigit && count < 9 ? small &* 10 &+ Int32(byte &- 48) : -1
      if !scanning {
        // The first digits are kept only when they do not make a small int.
        builder.append(byte: byte)
      }
      count &+= 1
      last = byte
      advance()
      if small < 0 { count = 9 }
    }
    token = .number
    defer { builder.discard() }
    if scanning { return }
    if last | 0x20 == UInt8(ascii: "j") {
      guard let number = floatParse(Text(builder.text.start, builder.text.count &- 1)) else {
        badNumber(builder.text)
      }
      value = Complex(real: 0, imaginary: number).value
      return
    }
    if count <= 9 && small >= 0 && (builder.text[0] != 48 || count == 1) {
      value = Value(small: small)
    } else if isFloat {
      guard let float = floatParse(builder.text) else { badNumber(builder.text) }
      value = floatMake(float)
    } else {
      value = intParse(builder.text, base: 0)
      if value.isUnset { badNumber(builder.text) }
    }
  }

  /// The number at the cursor begins with 0x, 0o or 0b.
  private mutating func numberHasPrefix() -> Bool {
    if char != 48 { return false }
    advance()
    let letter = char | 0x20
    seek(tokenStart)
    return letter == UInt8(ascii: "x") || letter == UInt8(ascii: "o") || letter == UInt8(ascii: "b")
  }

  private mutating func badNumber(_ text: Text) -> Never {
    if text.count > 1 && text[0] == 48 && text[1] &- 48 < 10 {
      return syntaxError(
        "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers"
      )
    }
    return syntaxError("invalid decimal literal")
  }
}

@inline(__always) func isNameStart(_ byte: UInt8) -> Bool {
  (byte | 0x20) &- 97 < 26 || byte == UInt8(ascii: "_") || byte >= 0x80
}

@inline(__always) func isNamePart(_ byte: UInt8) -> Bool {
  isNameStart(byte) || byte &- 48 < 10
}

/// Whether a name is made of whole sequences; which letters it has is not looked at.
private func isUTF8(_ text: Text) -> Bool {
  var index = 0
  while index < text.count {
    let byte = text[index]
    index &+= 1
    if byte < 0x80 { continue }
    if byte < 0xC2 || byte > 0xF4 { return false }
    var left = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1
    while left != 0 {
      if index == text.count || text[index] & 0xC0 != 0x80 { return false }
      index &+= 1
      left &-= 1
    }
  }
  return true
}
