/// A script that cannot be run, and why.
public struct ScriptError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file as the caller named it.
  public let path: String
  public let reason: String

  public var description: String { "\(path): \(reason)" }
}

/// A Python script as the host finds it, checked before any machine starts.
public struct ScriptFile: Sendable {
  /// As the caller named it.
  public let path: String
  public let bytes: [UInt8]
  /// The boards that a comment near the top limits it to (`# boards: microbit-v2`); nil for any.
  public let boards: [String]?
  /// What such a comment says it needs (`# needs: 40 KiB of heap`).
  public let needs: String?

  /// How far down a script may declare its boards.
  static let headerLines = 20

  /// Reads a script. An empty one is a script that does nothing.
  public init(path: String) throws(ScriptError) {
    self.path = path
    bytes = try HostFile.bytes(path, what: "a Python script")
    try Self.checkEncoding(bytes, path: path)
    var boards: [String]?
    var needs: String?
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .prefix(Self.headerLines)
    {
      guard line.first == UInt8(ascii: "#") else { continue }
      let text = String(decoding: line.drop { $0 == UInt8(ascii: "#") }, as: UTF8.self)
      if let value = Self.value(of: "boards", in: text) {
        boards = value.split { $0 == "," || $0 == " " }.map(String.init)
      } else if let value = Self.value(of: "needs", in: text) {
        needs = value
      }
    }
    self.boards = boards
    self.needs = needs
  }

  /// Why the script is not for a board, in its own words where it gives any; nil if it is.
  public func reasonToSkip(board: String) -> String? {
    guard let boards, !boards.contains(board) else { return nil }
    return needs.map { "needs \($0)" } ?? "is for \(boards.joined(separator: ", ")) only"
  }

  /// The last part of its path.
  public var fileName: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The last part of its path, without `.py`.
  public var name: String {
    fileName.hasSuffix(".py") ? String(fileName.dropLast(3)) : fileName
  }

  /// The directory that holds it, ending in a slash; empty for the current one.
  public var directory: String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  private static func value(of key: String, in comment: String) -> String? {
    let parts = comment.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, trimmed(parts[0]) == key else { return nil }
    return trimmed(parts[1])
  }

  private static func trimmed(_ text: Substring) -> String {
    var rest = text.drop { $0.isWhitespace }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }

  private static func checkEncoding(_ bytes: [UInt8], path: String) throws(ScriptError) {
    guard String(validating: bytes, as: UTF8.self) == nil else { return }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    decoding: while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput, .error: break decoding
      }
    }
    let line = bytes.prefix(offset).count { $0 == 0x0A } + 1
    throw ScriptError(
      path: path,
      reason: "line \(line): byte \(bytes[offset]) at offset \(offset) is not UTF-8; "
        + "save the script as UTF-8")
  }
}
