/// What the code of a source that was typed so far ends with, comments aside, if it goes on in the next line: something is
/// open, or it is a statement with a block that no blank line has ended. 0: it is complete.
func endOfPart(_ text: Text) -> UInt8 {
  var depth = 0
  var quote: UInt8 = 0
  var isTriple = false
  var hasBlock = false
  var last: UInt8 = 0
  var index = 0
  while index < text.count {
    let byte = text[index]
    index &+= 1
    let isDouble = index &+ 1 < text.count && text[index] == byte && text[index &+ 1] == byte
    if byte == UInt8(ascii: "\\") {
      if index == text.count { return byte }
      index &+= 1
    } else if quote != 0 {
      if byte == quote && (!isTriple || isDouble) {
        quote = 0
        if isTriple { index &+= 2 }
      } else if byte == UInt8(ascii: "\n") && !isTriple {
        quote = 0
      }
    } else {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        quote = byte
        isTriple = isDouble
        if isTriple { index &+= 2 }
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth &+= 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth &-= 1
      case UInt8(ascii: "#"):
        // A line of its own is not a blank one.
        if last == UInt8(ascii: "\n") { last = byte }
        while index < text.count && text[index] != UInt8(ascii: "\n") { index &+= 1 }
      case UInt8(ascii: "\n"): hasBlock = hasBlock || depth == 0 && last == UInt8(ascii: ":")
      default: break
      }
    }
    if byte != UInt8(ascii: " ") && byte != UInt8(ascii: "#") { last = byte }
  }
  let goesOn =
    depth > 0 || (quote != 0 && isTriple)
    || last != UInt8(ascii: "\n")
      && (hasBlock || last == UInt8(ascii: ":") || beginsBlock(text))
  return goesOn ? last : 0
}

/// Whether the source begins with a statement that has a block.
private func beginsBlock(_ text: Text) -> Bool {
  if text.count != 0 && text[0] == UInt8(ascii: "@") { return true }
  var count = 0
  while count < text.count && isNamePart(text[count]) { count &+= 1 }
  switch keyword(Text(text.start, count)) {
  case .if, .while, .for, .try, .with, .def, .class, .async: return true
  default: return false
  }
}
