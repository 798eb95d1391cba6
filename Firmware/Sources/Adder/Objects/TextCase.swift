// The case and the classes of characters, in str, bytes and bytearray: ASCII, and of Latin-1 the letters.

@inline(__always) func isLower(_ byte: UInt8) -> Bool { byte >= 97 && byte <= 122 }
@inline(__always) func isUpper(_ byte: UInt8) -> Bool { byte >= 65 && byte <= 90 }
@inline(__always) func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
@inline(__always) func isLetter(_ byte: UInt8) -> Bool { isLower(byte | 0x20) }

private enum CaseChange { case lower, upper, swap, title, capitalize }

private enum LetterCase { case none, lower, upper }

/// Whether a letter ends at `at` that has another case: ASCII's, and in a str those of Latin-1, whose
/// second bytes differ by 0x20 just the same.
private func letterCase(_ value: Value, _ text: Text, _ at: Int) -> LetterCase {
  let byte = text[at]
  if isLetter(byte) { return isLower(byte) ? .lower : .upper }
  if byte < 0x80 || byte > 0xBE || at == 0 || text[at &- 1] != 0xC3 || !value.isString
    || byte | 0x20 == 0xB7 || byte == 0x9F
  {
    return .none
  }
  return byte < 0xA0 ? .upper : .lower
}

private func changeCase(_ args: Args, _ change: CaseChange) -> Value {
  let text = receiverText(args[0])
  var builder = StringBuilder()
  var afterLetter = false
  var isFirst = true
  var at = 0
  while at < text.count {
    let byte = text[at]
    if byte >= 0xC0 && args[0].isString {
      // The character goes on.
      builder.append(byte: byte)
      at &+= 1
      continue
    }
    let letter = letterCase(args[0], text, at)
    let toUpper: Bool
    switch change {
    case .lower: toUpper = false
    case .upper: toUpper = true
    case .swap: toUpper = letter == .lower
    case .title: toUpper = !afterLetter
    case .capitalize: toUpper = isFirst
    }
    isFirst = false
    afterLetter = letter != .none || byte >= 0x80 && args[0].isString
    builder.append(byte: letter == .none ? byte : toUpper ? byte & 0xDF : byte | 0x20)
    at &+= 1
  }
  return builder.finish(like: args[0])
}
func textLower(_ args: Args) -> Value { changeCase(args, .lower) }
func textUpper(_ args: Args) -> Value { changeCase(args, .upper) }
func textSwapCase(_ args: Args) -> Value { changeCase(args, .swap) }
func textTitle(_ args: Args) -> Value { changeCase(args, .title) }
func textCapitalize(_ args: Args) -> Value { changeCase(args, .capitalize) }

/// True when there is a byte and all bytes pass.
private func all(_ args: Args, _ test: (UInt8) -> Bool) -> Value {
  let text = receiverText(args[0])
  var at = 0
  while at < text.count {
    if !test(text[at]) { return .false }
    at &+= 1
  }
  return Value(bool: at != 0)
}
func textIsAlpha(_ args: Args) -> Value { all(args) { isLetter($0) || $0 >= 0x80 } }
func textIsDigit(_ args: Args) -> Value { all(args) { isDigit($0) } }
func textIsAlnum(_ args: Args) -> Value {
  all(args) { isLetter($0) || isDigit($0) || $0 >= 0x80 }
}
func textIsSpace(_ args: Args) -> Value { all(args) { isSpace($0) } }
func textIsASCII(_ args: Args) -> Value {
  Value(bool: receiverText(args[0]).isASCII)
}
func textIsPrintable(_ args: Args) -> Value {
  receiverText(args[0]).count == 0 ? .true : all(args) { $0 >= 32 && $0 != 127 }
}
func textIsIdentifier(_ args: Args) -> Value {
  let text = receiverText(args[0])
  if text.count != 0 && isDigit(text[0]) { return .false }
  return all(args) { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "_") || $0 >= 0x80 }
}

/// Cased letters there are, and none of the other case.
private func isCased(_ args: Args, _ wanted: LetterCase) -> Value {
  let text = receiverText(args[0])
  var seen = false
  var at = 0
  while at < text.count {
    let letter = letterCase(args[0], text, at)
    if letter != .none {
      if letter != wanted { return .false }
      seen = true
    }
    at &+= 1
  }
  return Value(bool: seen)
}
func textIsLower(_ args: Args) -> Value { isCased(args, .lower) }
func textIsUpper(_ args: Args) -> Value { isCased(args, .upper) }
func textIsTitle(_ args: Args) -> Value {
  let text = receiverText(args[0])
  var seen = false
  var afterLetter = false
  var at = 0
  while at < text.count {
    let letter = letterCase(args[0], text, at)
    if letter != .none {
      if (letter == .upper) == afterLetter { return .false }
      seen = true
    }
    if text[at] < 0xC0 || !args[0].isString { afterLetter = letter != .none }
    at &+= 1
  }
  return Value(bool: seen)
}
