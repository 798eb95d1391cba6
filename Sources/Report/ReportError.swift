/// A report that cannot be read: which file, where in it, and what would be right.
public struct ReportError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file as the caller named it.
  public let path: String
  /// `line 3`, or a path in JSON such as `runs[2].ram.total`; nil for the whole file.
  public let place: String?
  public let reason: String

  public var description: String { "\(path): " + (place.map { "\($0): " } ?? "") + reason }
}
