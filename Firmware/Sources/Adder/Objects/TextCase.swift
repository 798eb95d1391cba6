// The case and the classes of characters, in str, bytes and bytearray: those of Latin-1. Other
// characters of a str count as letters without a case.

@inline(__always) func isLower(_ byte: UInt8) -> Bool { byte >= 97 && byte <= 122 }
@inline(__always) func isUpper(_ byte: UInt8) -> Bool { byte >= 65 && byte <= 90 }
@inline(__always) func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
@inline(__always) func isLetter(_ byte: UInt8) -> Bool { isLower(byte | 0x20) }

/// The code points of a str, the bytes of another receiver.
private struct Characters {
  let text: Text
  private let isString: Bool
  /// Where the character that `next` gave begins, and where the one behind it does.
  var start = 0
  var at = 0

  init(_ receiver: Value) {
    text = receiverText(receiver)
    isString = receiver.isString
  }

  /// nil: the end. A byte that is no ASCII is a control character, which no class has.
  mutating func next() -> UInt32? {
    start = at
    if at >= text.count { return nil }
    let byte = text[at]
    at = byte < 0x80 || !isString ? at &+ 1 : text.codePointEnd(at)
    return byte < 0x80 ? UInt32(byte) : isString ? text.codePoint(at: start) : 0x80
  }
}

private enum LetterCase { case none, lower, upper }

private func letterCase(_ code: UInt32) -> LetterCase {
  if code < 0x80 {
    let byte = UInt8(truncatingIfNeeded: code)
    return isLower(byte) ? .lower : isUpper(byte) ? .upper : .none
  }
  if code > 0xFF || code | 0x20 == 0xF7 { return .none }
  if code >= 0xC0 { return code < 0xDF ? .upper : .lower }
  return code == 0xAA || code == 0xB5 || code == 0xBA ? .lower : .none
}

private func isLetterCode(_ code: UInt32) -> Bool { letterCase(code) != .none || code > 0xFF }

private enum CaseChange { case lower, upper, swap, title, capitalize, fold }

private func changeCase(_ args: Args, _ change: CaseChange) -> Value {
  var characters = Characters(args[0])
  var builder = StringBuilder()
  var afterLetter = false
  var isFirst = true
  while let code = characters.next() {
    let letter = letterCase(code)
    let toUpper: Bool
    switch change {
    case .lower, .fold: toUpper = false
    case .upper: toUpper = true
    case .swap: toUpper = letter == .lower
    case .title: toUpper = !afterLetter
    case .capitalize: toUpper = isFirst
    }
    isFirst = false
    afterLetter = isLetterCode(code)
    let isOther = letter == (toUpper ? .lower : .upper)
    if code == 0xDF && (isOther || change == .fold) {
      // The sharp s: its other case is two letters.
      builder.append(byte: toUpper ? 0x53 : 0x73)
      builder.append(byte: change == .upper || change == .swap ? 0x53 : 0x73)
    } else if code == 0xB5 && (isOther || change == .fold) {
      builder.append(codePoint: toUpper ? 0x39C : 0x3BC)
    } else if isOther && code == 0xFF {
      builder.append(codePoint: 0x178)
    } else if isOther && code != 0xAA && code != 0xBA {
      builder.append(codePoint: code ^ 0x20)
    } else {
      builder.append(characters.text.slice(characters.start, characters.at))
    }
  }
  return builder.finish(like: args[0])
}
func textLower(_ args: Args) -> Value { changeCase(args, .lower) }
func textUpper(_ args: Args) -> Value { changeCase(args, .upper) }
func textSwapCase(_ args: Args) -> Value { changeCase(args, .swap) }
func textTitle(_ args: Args) -> Value { changeCase(args, .title) }
func textCapitalize(_ args: Args) -> Value { changeCase(args, .capitalize) }
func textCaseFold(_ args: Args) -> Value { changeCase(args, .fold) }

/// True when there is a character and all pass.
private func all(_ args: Args, _ test: (UInt32) -> Bool) -> Value {
  var characters = Characters(args[0])
  while let code = characters.next() {
    if !test(code) { return .false }
  }
  return Value(bool: characters.at != 0)
}

private func isDecimal(_ code: UInt32) -> Bool { code >= 48 && code <= 57 }
private func isDigitCode(_ code: UInt32) -> Bool {
  isDecimal(code) || code == 0xB2 || code == 0xB3 || code == 0xB9
}
/// Fractions are numeric, too.
private func isNumeric(_ code: UInt32) -> Bool {
  isDigitCode(code) || code >= 0xBC && code <= 0xBE
}

func textIsAlpha(_ args: Args) -> Value { all(args, isLetterCode) }
func textIsDecimal(_ args: Args) -> Value { all(args, isDecimal) }
func textIsDigit(_ args: Args) -> Value { all(args, isDigitCode) }
func textIsNumeric(_ args: Args) -> Value { all(args, isNumeric) }
func textIsAlnum(_ args: Args) -> Value { all(args) { isLetterCode($0) || isNumeric($0) } }
func textIsSpace(_ args: Args) -> Value {
  let isString = args[0].isString
  let text = receiverText(args[0])
  var at = 0
  while at < text.count {
    let length = spaceLength(text, at, isString)
    if length == 0 { return .false }
    at &+= length
  }
  return Value(bool: at != 0)
}
func textIsASCII(_ args: Args) -> Value {
  Value(bool: receiverText(args[0]).isASCII)
}
func textIsPrintable(_ args: Args) -> Value {
  if receiverText(args[0]).count == 0 { return .true }
  return all(args) { $0 >= 32 && $0 < 127 || $0 > 0xA0 && !isHidden($0) }
}
func textIsIdentifier(_ args: Args) -> Value {
  let text = receiverText(args[0])
  if text.count != 0 && isDigit(text[0]) { return .false }
  return all(args) { isLetterCode($0) || isDecimal($0) || $0 == 95 }
}

/// Cased letters there are, and none of the other case.
private func isCased(_ args: Args, _ wanted: LetterCase) -> Value {
  var characters = Characters(args[0])
  var seen = false
  while let code = characters.next() {
    let letter = letterCase(code)
    if letter != .none {
      if letter != wanted { return .false }
      seen = true
    }
  }
  return Value(bool: seen)
}
func textIsLower(_ args: Args) -> Value { isCased(args, .lower) }
func textIsUpper(_ args: Args) -> Value { isCased(args, .upper) }
func textIsTitle(_ args: Args) -> Value {
  var characters = Characters(args[0])
  var seen = false
  var afterLetter = false
  while let code = characters.next() {
    let letter = letterCase(code)
    if letter != .none {
      if (letter == .upper) == afterLetter { return .false }
      seen = true
    }
    afterLetter = letter != .none
  }
  return Value(bool: seen)
}
