import Measure

/// What a report of `thumbprint bench` says of one script on one board.
public struct BenchRecord: Sendable, Equatable {
  public let script: String
  public let board: String
  public let firmware: Firmware
  public let status: BenchRun.Status
  /// Nil when nothing ran.
  public let outputSHA256: String?
  /// Empty when nothing was measured; those that the file has.
  public let figures: [Figure: UInt64]

  public struct Firmware: Sendable, Hashable {
    public let name: String
    public let sha256: String
  }

  /// What two records of the same script on the same board have in common.
  struct Key: Hashable {
    let script: String
    let board: String
  }

  var key: Key { Key(script: script, board: board) }

  /// No run lasts so long, and what other programs read as floating point is exact up to there.
  static let countLimit: UInt64 = 1 << 53

  static func status(
    _ text: String, orThrow error: (String) -> ReportError
  ) throws(ReportError) -> BenchRun.Status {
    guard let status = BenchRun.Status(rawValue: text) else {
      let names = BenchRun.Status.allCases.map(\.rawValue).joined(separator: ", ")
      throw error("'\(text)' is none of \(names)")
    }
    return status
  }
}
