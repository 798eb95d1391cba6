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

  /// The same of one machine of several.
  public func ofNode(_ index: Int) -> TraceRequest {
    TraceRequest(kind: kind, path: Self.path(path, ofNode: index))
  }

  /// A file of one machine of several: its number goes in front of the name's endings, so that
  /// `pins.vcd.gz` becomes `pins-1.vcd.gz`.
  public static func path(_ path: String, ofNode index: Int) -> String {
    let begin = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    // A name may begin with a dot.
    let end = path[begin...].dropFirst().firstIndex(of: ".") ?? path.endIndex
    return "\(path[..<end])-\(index)\(path[end...])"
  }
}
