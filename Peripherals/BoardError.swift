/// A board file that cannot be used: which file, where in it, what is wrong and what would be right.
public struct BoardError: Error, CustomStringConvertible {
  /// The file as the caller named it.
  public let path: String
  /// From 1; nil when the fault is the file as a whole.
  public let line: Int?
  public let message: String

  public init(path: String, line: Int? = nil, message: String) {
    self.path = path
    self.line = line
    self.message = message
  }

  public var description: String {
    line.map { "\(path): line \($0): \(message)" } ?? "\(path): \(message)"
  }
}
