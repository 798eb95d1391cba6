import Bus

/// The wires of a board as a Value Change Dump (IEEE 1364-2005, chapter 18).
///
/// The timescale is exactly 1 ns and times are rounded to it, because common readers misread odd
/// timescales; names are unique without their scope, because some drop it.
public final class VCDTrace {
  private let file: TraceFile
  private let clockHz: UInt64
  private let filter: TraceFilter
  /// One for each wire of the board; nil for those that are left out.
  private let identifiers: [[UInt8]?]
  private var levels: [SignalLevel]
  private var lastTime: UInt64?
  /// Whether the levels at the begin of the window are written.
  private var hasBegun = false

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
    file = try TraceFile(path: path)
    self.clockHz = clockHz
    self.filter = filter
    signals.refresh()
    let wires = signals.signals
    levels = wires.map(\.level)
    identifiers = wires.enumerated().map { index, wire in
      filter.includes(peripheral: wire.scope) ? Self.identifier(index) : nil
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
    signals.observe { [weak self] index, level, time in self?.change(index, level, time) }
  }

  /// Ends the dump at a cycle, so that viewers show the last levels for their whole time.
  public func finish(at time: UInt64) throws(TraceError) {
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

  private func change(_ index: Int, _ level: SignalLevel, _ time: UInt64) {
    if time >= filter.from, time < filter.until, identifiers[index] != nil {
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
    file.write("#")
    file.write(decimal: time)
    file.write("\n")
  }

  private func write(_ index: Int, _ level: SignalLevel) {
    guard let identifier = identifiers[index] else { return }
    switch level {
    case .low: file.write("0")
    case .high: file.write("1")
    case .floating: file.write("z")
    }
    file.write(identifier)
    file.write("\n")
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
