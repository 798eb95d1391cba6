/// A JSON value whose objects keep the order of their keys, so that a document is the same to the
/// byte whenever its content is (RFC 8259).
public enum JSON: Sendable, Equatable {
  case null
  case bool(Bool)
  case int(Int64)
  /// A number that is no count, as it is written: `0.987`.
  case number(String)
  case string(String)
  case array([JSON])
  case object([(key: String, value: JSON)])

  /// A count. Cycle counts of billions of years fit.
  public init(_ value: some BinaryInteger) { self = .int(Int64(clamping: value)) }

  /// A count, or null for one that was not measured.
  public init(_ value: (some BinaryInteger)?) { self = value.map { JSON($0) } ?? .null }

  public init(_ value: String?) { self = value.map { .string($0) } ?? .null }

  public init(_ value: Bool?) { self = value.map { .bool($0) } ?? .null }

  public static func == (left: JSON, right: JSON) -> Bool { left.line == right.line }

  /// On one line, without spaces: a line of a JSON Lines file.
  public var line: String {
    var text = ""
    write(into: &text, indent: nil)
    return text
  }

  /// For people: indented by two spaces, ending in a newline.
  public var document: String {
    var text = ""
    write(into: &text, indent: 0)
    return text + "\n"
  }

  private func write(into text: inout String, indent: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .int(let value): text += String(value)
    case .number(let value): text += value
    case .string(let value): Self.quote(value, into: &text)
    case .array(let values):
      Self.list("[", "]", values, into: &text, indent: indent) { value, text, indent in
        value.write(into: &text, indent: indent)
      }
    case .object(let members):
      Self.list("{", "}", members, into: &text, indent: indent) { member, text, indent in
        Self.quote(member.key, into: &text)
        text += indent == nil ? ":" : ": "
        member.value.write(into: &text, indent: indent)
      }
    }
  }

  private static func list<Element>(
    _ open: String, _ close: String, _ elements: [Element], into text: inout String, indent: Int?,
    write: (Element, inout String, Int?) -> Void
  ) {
    text += open
    for (index, element) in elements.enumerated() {
      if index > 0 { text += "," }
      if let indent { text += "\n" + String(repeating: "  ", count: indent + 1) }
      write(element, &text, indent.map { $0 + 1 })
    }
    if let indent, !elements.isEmpty { text += "\n" + String(repeating: "  ", count: indent) }
    text += close
  }

  /// Section 7: quotation mark, reverse solidus and control characters are escaped.
  private static func quote(_ value: String, into text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
