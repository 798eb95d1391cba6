/// One script on one board, as a line of the report.
public struct BenchRun: Sendable, Equatable {
  public enum Status: String, Sendable, CaseIterable {
    /// Ran to its end; the output, if there was something to compare it with, was right.
    case ok
    /// Ended by a Python exception that nothing caught, or by `sys.exit` with another code than 0.
    case exception
    case timeout
    /// The machine stopped by itself: a fault without a handler, lockup.
    case fault
    /// Ran to its end with another output than expected.
    case mismatch
    /// The script says that it does not fit this board.
    case skipped
  }

  /// The script as the caller named it.
  public var script: String
  public var board: String
  /// As in "Cortex-M0".
  public var core: String
  public var clockHz: UInt64
  public var firmwareName: String
  /// Over the loaded segments, see `FirmwareImage.sha256`.
  public var firmwareSHA256: String
  public var status: Status
  /// Why it was skipped, or how it failed, in a few words.
  public var reason: String?
  /// More about a failure, in lines: where the output departs from what was expected, the traceback, the
  /// fault with registers and backtrace.
  public var details: String?
  /// Nil when it was skipped, or ended before the script was compiled.
  public var measurement: Measurement?
  /// Of the guest's standard output.
  public var outputSHA256: String?
  /// Nil when no expected output is known.
  public var outputMatches: Bool?

  public init(
    script: String, board: String, core: String, clockHz: UInt64, firmwareName: String,
    firmwareSHA256: String, status: Status, reason: String? = nil, details: String? = nil,
    measurement: Measurement? = nil, outputSHA256: String? = nil, outputMatches: Bool? = nil
  ) {
    self.script = script
    self.board = board
    self.core = core
    self.clockHz = clockHz
    self.firmwareName = firmwareName
    self.firmwareSHA256 = firmwareSHA256
    self.status = status
    self.reason = reason
    self.details = details
    self.measurement = measurement
    self.outputSHA256 = outputSHA256
    self.outputMatches = outputMatches
  }
}
