import Bus

/// The wires of a board as a Value Change Dump (IEEE 1364-2005, chapter 18).
///
/// The timescale is exactly 1 ns and times are rounded to it, because common readers misread odd
/// timescales; names are unique without their scope, because some drop it.
public final class VCDTrace {
  private let writer: VCDWriter
  private let stream: WireStream

  /// Writes the declarations and the levels as they are now, and follows all changes from here on.
  ///
  /// - Parameters:
  ///   - clockHz: cycles per second of the times that `signals` reports.
  ///   - comment: what was recorded; one line.
  ///   - now: the cycle at which it begins to follow.
  ///   - filter: its window of time, and its peripherals as the scopes of wires.
  public init(
    path: String, signals: SignalHub, clockHz: UInt64, comment: String, from now: UInt64 = 0,
    filter: TraceFilter = TraceFilter()
  ) throws(TraceError) {
    let writer = try VCDWriter(
      path: path, signals: signals, clockHz: clockHz, comment: comment, from: now, filter: filter)
    let stream = WireStream { writer.write($0) }
    self.writer = writer
    self.stream = stream
    signals.add(stream)
  }

  /// Ends the dump at a cycle, so that viewers show the last levels for their whole time.
  public func finish(at time: UInt64) throws(TraceError) {
    stream.close()
    try writer.finish(at: time)
  }
}
