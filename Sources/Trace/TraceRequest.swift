/// What the user asked to have recorded: `KIND:FILE`.
public struct TraceRequest: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    case vcd
    case events
    case instructions
    case perfetto
    case itm
  }

  public let kind: Kind
  public let path: String

  public init(kind: Kind, path: String) {
    self.kind = kind
    self.path = path
  }

  /// Reads `KIND:FILE`; nil for another form, an unknown kind or no file.
  public init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":"), let kind = Kind(rawValue: String(text[..<colon]))
    else { return nil }
    let path = String(text[text.index(after: colon)...])
    guard !path.isEmpty else { return nil }
    self.init(kind: kind, path: path)
  }
}
