import Bus

/// The wires of a board as a Value Change Dump (IEEE 1364-2005, chapter 18).
///
/// The timescale is exactly 1 ns and times are rounded to it, because common readers misread odd
/// timescales; names are unique without their scope, because some drop it.
public final class VCDTrace {
  private let file: TraceFile
  private let clockHz: UInt64
  private let identifiers: [[UInt8]]
  private var lastTime: UInt64?

  /// Writes the declarations and the levels as they are now, and follows all changes from here on.
  ///
  /// - Parameters:
  ///   - clockHz: cycles per second of the times that `signals` reports.
  ///   - comment: what was recorded; one line.
  public init(path: String, signals: SignalHub, clockHz: UInt64, comment: String)
    throws(TraceError)
  {
    file = try TraceFile(path: path)
    self.clockHz = clockHz
    let wires = signals.signals
    identifiers = wires.indices.map(Self.identifier)
    file.write("$comment \(comment) $end\n$timescale 1 ns $end\n$scope module board $end\n")
    var scopes: [String] = []
    for wire in wires where !scopes.contains(wire.scope) { scopes.append(wire.scope) }
    for scope in scopes {
      file.write("$scope module \(scope) $end\n")
      for (index, wire) in wires.enumerated() where wire.scope == scope {
        file.write("$var wire 1 ")
        file.write(identifiers[index])
        file.write(" \(wire.name) $end\n")
      }
      file.write("$upscope $end\n")
    }
    file.write("$upscope $end\n$enddefinitions $end\n#0\n$dumpvars\n")
    for (index, wire) in wires.enumerated() { write(index, wire.level) }
    file.write("$end\n")
    signals.observe { [weak self] index, level, time in self?.change(index, level, time) }
  }

  /// Ends the dump at a cycle, so that viewers show the last levels for their whole time.
  public func finish(at time: UInt64) throws(TraceError) {
    stamp(nanoseconds(time))
    try file.close()
  }

  private func change(_ index: Int, _ level: SignalLevel, _ time: UInt64) {
    stamp(nanoseconds(time))
    write(index, level)
  }

  private func stamp(_ time: UInt64) {
    guard time > lastTime ?? 0 else { return }
    lastTime = time
    file.write("#")
    file.write(decimal: time)
    file.write("\n")
  }

  private func write(_ index: Int, _ level: SignalLevel) {
    switch level {
    case .low: file.write("0")
    case .high: file.write("1")
    case .floating: file.write("z")
    }
    file.write(identifiers[index])
    file.write("\n")
  }

  /// Rounded half up; 584 years fit.
  private func nanoseconds(_ cycle: UInt64) -> UInt64 {
    let (seconds, rest) = cycle.quotientAndRemainder(dividingBy: clockHz)
    let wide = rest.multipliedFullWidth(by: 1_000_000_000)
    let (fraction, left) = clockHz.dividingFullWidth(wide)
    return seconds &* 1_000_000_000 &+ fraction &+ (left >= clockHz - left ? 1 : 0)
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
