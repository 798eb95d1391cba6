/// Text between the tags of XML and HTML.
enum Markup {
  /// For an attribute in double quotes, where line ends and tabs would become blanks.
  static func attribute(_ text: String) -> String { escaped(text, isAttribute: true) }

  /// For content between tags.
  static func content(_ text: String) -> String { escaped(text, isAttribute: false) }

  /// What neither XML 1.0 (section 2.2) nor HTML can have is written as `\x1B`.
  private static func escaped(_ text: String, isAttribute: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\r": result += "&#13;"
      case "\t", "\n":
        if isAttribute {
          result += "&#\(scalar.value);"
        } else {
          result.unicodeScalars.append(scalar)
        }
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\x" + (digits.count < 2 ? "0" : "") + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
