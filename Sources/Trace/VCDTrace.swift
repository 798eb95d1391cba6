import Bus

/// The wires of a board as a Value Change Dump (IEEE 1364-2005, chapter 18).
///
/// The timescale is exactly 1 ns and times are rounded to it, because common readers misread odd
/// timescales; names are unique without their scope, because some drop it.
public final class VCDTrace {
  private let writer: VCDWriter
  private let pipe: RecordPipe<VCDWriter.Change>

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
    let pipe = RecordPipe<VCDWriter.Change> { writer.write($0) }
    self.writer = writer
    self.pipe = pipe
    signals.observe { index, level, time in
      pipe.append(.init(time: time, index: Int32(truncatingIfNeeded: index), level: level))
    }
  }

  /// Ends the dump at a cycle, so that viewers show the last levels for their whole time.
  public func finish(at time: UInt64) throws(TraceError) {
    pipe.close()
    try writer.finish(at: time)
  }
}

/// The text of a dump, made by the pipe's thread.
private final class VCDWriter {
  /// A change of a wire's level.
  struct Change: BitwiseCopyable {
    let time: UInt64
    let index: Int32
    let level: SignalLevel
  }

  private let file: TraceFile
  private let clockHz: UInt64
  private let filter: TraceFilter
  /// For each wire of the board what stands behind its level in a change: code and end of line, and
  /// their length, 0 for a wire that is left out.
  private let changes: [(text: UInt64, count: Int)]
  private var levels: [SignalLevel]
  private var lastTime: UInt64?
  /// Whether the levels at the begin of the window are written.
  private var hasBegun = false

  init(
    path: String, signals: SignalHub, clockHz: UInt64, comment: String, from now: UInt64,
    filter: TraceFilter
  ) throws(TraceError) {
    file = try TraceFile(path: path)
    self.clockHz = clockHz
    self.filter = filter
    signals.refresh()
    let wires = signals.signals
    levels = wires.map(\.level)
    let identifiers = wires.enumerated().map { index, wire in
      filter.includes(peripheral: wire.scope) ? Self.identifier(index) : nil
    }
    changes = identifiers.map { identifier in
      guard let identifier else { return (0, 0) }
      let bytes = identifier + [UInt8(ascii: "\n")]
      return (bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }, bytes.count)
    }
    file.write("$comment \(comment) $end\n$timescale 1 ns $end\n$scope module board $end\n")
    var scopes: [String] = []
    for (index, wire) in wires.enumerated()
    where identifiers[index] != nil && !scopes.contains(wire.scope) {
      scopes.append(wire.scope)
    }
    for scope in scopes {
      file.write("$scope module \(scope) $end\n")
      for (index, wire) in wires.enumerated() where wire.scope == scope {
        guard let identifier = identifiers[index] else { continue }
        file.write("$var wire 1 ")
        file.write(identifier)
        file.write(" \(wire.name) $end\n")
      }
      file.write("$upscope $end\n")
    }
    file.write("$upscope $end\n$enddefinitions $end\n")
    if filter.from <= now { begin(now) }
  }

  func finish(at time: UInt64) throws(TraceError) {
    if !hasBegun { begin(filter.from) }
    stamp(min(time, filter.until))
    try file.close()
  }

  /// The levels at the begin of the window.
  private func begin(_ cycle: UInt64) {
    hasBegun = true
    let time = Nanoseconds.of(cycle, clockHz: clockHz)
    lastTime = time
    file.write("#")
    file.write(decimal: time)
    file.write("\n$dumpvars\n")
    for (index, level) in levels.enumerated() { write(index, level) }
    file.write("$end\n")
  }

  func write(_ list: UnsafeBufferPointer<Change>) {
    for one in list { change(Int(one.index), one.level, one.time) }
  }

  private func change(_ index: Int, _ level: SignalLevel, _ time: UInt64) {
    if time >= filter.from, time < filter.until, changes[index].count > 0 {
      if !hasBegun { begin(filter.from) }
      stamp(time)
      write(index, level)
    }
    levels[index] = level
  }

  private func stamp(_ cycle: UInt64) {
    let time = Nanoseconds.of(cycle, clockHz: clockHz)
    guard time > lastTime ?? 0 else { return }
    lastTime = time
    file.write(literal: "#")
    file.write(decimal: time)
    file.write(literal: "\n")
  }

  private func write(_ index: Int, _ level: SignalLevel) {
    let change = changes[index]
    guard change.count > 0 else { return }
    let letter: UInt64 =
      switch level {
      case .low: 0x30
      case .high: 0x31
      case .floating: 0x7A
      }
    file.write(packed: change.text << 8 | letter, count: change.count + 1)
  }

  /// The shortest code of printable characters, `!` to `~` (section 18.2.1).
  private static func identifier(_ index: Int) -> [UInt8] {
    var code: [UInt8] = []
    var rest = index
    repeat {
      code.append(UInt8(33 + rest % 94))
      rest = rest / 94 - 1
    } while rest >= 0
    return code
  }
}
