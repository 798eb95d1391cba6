import Measure

/// A report of `thumbprint bench` in a file: JSON or CSV, which its first character tells.
public struct BenchFile: Sendable {
  /// The file as the caller named it.
  public let path: String
  public let records: [BenchRecord]

  /// More than a hundred thousand runs.
  private static let limit = 256 << 20

  /// - Parameters:
  ///   - path: where it is.
  ///   - name: what errors call it.
  public init(path: String, name: String? = nil) throws(ReportError) {
    let bytes: [UInt8]
    do {
      bytes = try HostFile.bytes(
        path, name: name, what: "a report of thumbprint bench", limit: Self.limit,
        isTooLarge: "larger than 256 MiB, more than any report")
    } catch {
      throw ReportError(path: error.path, place: nil, reason: error.reason)
    }
    try self.init(path: name ?? path, bytes: bytes)
  }

  public init(path: String, bytes: [UInt8]) throws(ReportError) {
    self.path = path
    let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
      records = try BenchJSONReader(path: path).records(bytes)
    } else if bytes.starts(with: "script,".utf8) {
      records = try BenchCSVReader(path: path).records(bytes)
    } else {
      throw ReportError(
        path: path, place: nil,
        reason: (first == nil ? "is empty" : "is no report that can be read")
          + "; thumbprint bench writes one with --format json or csv")
    }
    var seen: Set<BenchRecord.Key> = []
    for record in records where !seen.insert(record.key).inserted {
      throw ReportError(
        path: path, place: nil,
        reason: "has \(record.script) on \(record.board) twice, and which one counts is not known")
    }
  }
}
