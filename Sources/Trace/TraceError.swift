/// A trace that cannot be written: the file and why.
public struct TraceError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file as the caller named it.
  public let path: String
  public let reason: String

  public var description: String { "\(path): cannot be written: \(reason)" }
}
