/// Bytes that others wrote, as text that a report or a message may quote.
public enum VisibleText {
  /// The bytes as UTF-8; what is none, and control characters but for the tab, as `\x1B`, so that no two
  /// texts look the same, and a terminal or an XML file can have them.
  public static func of(_ bytes: some Sequence<UInt8>) -> String {
    var text = ""
    var rest = Array(bytes)[...]
    while let first = rest.first {
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      let piece = rest.prefix(length)
      if let character = String(validating: piece, as: UTF8.self),
        character.unicodeScalars.allSatisfy(isVisible)
      {
        text += character
        rest = rest.dropFirst(length)
      } else {
        text += escaped(first)
        rest = rest.dropFirst()
      }
    }
    return text
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\t" || scalar.properties.generalCategory != .control
  }

  private static func escaped(_ byte: UInt8) -> String {
    if byte == 0x0D { return "\\r" }
    let digits = String(byte, radix: 16, uppercase: true)
    return "\\x" + (digits.count == 1 ? "0" : "") + digits
  }
}
