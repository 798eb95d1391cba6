import Bus

/// The text of a dump, made by the stream's thread.
final class VCDWriter {
  private let file: TraceFile
  private let filter: TraceFilter
  /// For each wire of the board what stands behind its level in a change, code and end of line: as
  /// bytes behind the lowest one, and their number with the level's in the highest; 0 for a wire that
  /// is left out.
  private let texts: UnsafeMutableBufferPointer<UInt64>
  /// Until the window begins.
  private var levels: [SignalLevel]
  /// The cycle of the last change, written or not.
  private var lastCycle: UInt64 = 0
  /// The last time in the file.
  private var lastTime: UInt64 = 0
  private var nanoseconds: RisingNanoseconds
  private var number = RisingNumber(behind: "#")
  /// Whether the levels at the begin of the window are written.
  private var hasBegun = false

  init(
    path: String, signals: SignalHub, clockHz: UInt64, comment: String, from now: UInt64,
    filter: TraceFilter
  ) throws(TraceError) {
    file = try TraceFile(path: path)
    nanoseconds = RisingNanoseconds(clockHz: clockHz)
    self.filter = filter
    signals.refresh()
    let wires = signals.signals
    levels = wires.map(\.level)
    let identifiers = wires.enumerated().map { index, wire in
      filter.includes(peripheral: wire.scope) ? Self.identifier(index) : nil
    }
    texts = .allocate(capacity: max(1, wires.count))
    texts.initialize(repeating: 0)
    for (index, identifier) in identifiers.enumerated() {
      guard let bytes = identifier.map({ $0 + [UInt8(ascii: "\n")] }) else { continue }
      let text = bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
      texts[index] = text << 8 | UInt64(bytes.count + 1) << 56
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

  deinit {
    texts.deallocate()
    number.deallocate()
  }

  func finish(at time: UInt64) throws(TraceError) {
    if !hasBegun { begin(filter.from) }
    lastTime = stamp(min(time, filter.until), behind: lastTime)
    try file.close()
  }

  /// The levels at the begin of the window.
  private func begin(_ cycle: UInt64) {
    hasBegun = true
    lastTime = nanoseconds.of(cycle)
    file.write("#")
    file.write(decimal: lastTime)
    file.write("\n$dumpvars\n")
    for (index, level) in levels.enumerated() { write(index, level) }
    file.write("$end\n")
  }

  func write(_ words: UnsafeBufferPointer<UInt32>) {
    // Not in the object, which shares its cache lines.
    var (last, cycle) = (lastTime, lastCycle)
    WireStream.forEach(in: words, since: &cycle) { change in
      guard hasBegun || begins(with: change, &last) else { return }
      guard change.time >= filter.from, change.time < filter.until, texts[change.index] != 0
      else { return }
      last = stamp(change.time, behind: last)
      write(change.index, change.level)
    }
    (lastTime, lastCycle) = (last, cycle)
  }

  /// Follows the levels until there is a change that is shown.
  @inline(never)
  private func begins(with change: WireStream.Change, _ last: inout UInt64) -> Bool {
    let isShown =
      change.time >= filter.from && change.time < filter.until && texts[change.index] != 0
    if isShown {
      begin(filter.from)
      last = lastTime
    } else {
      levels[change.index] = change.level
    }
    return isShown
  }

  /// Writes a time unless it is written.
  ///
  /// - Returns: the last time in the file.
  @inline(__always)
  private func stamp(_ cycle: UInt64, behind last: UInt64) -> UInt64 {
    let time = nanoseconds.of(cycle)
    guard time > last else { return last }
    let end = number.write(time, to: file.room(RisingNumber.longest + 1))
    end.pointee = UInt8(ascii: "\n")
    file.advance(to: end + 1)
    return time
  }

  @inline(__always)
  private func write(_ index: Int, _ level: SignalLevel) {
    let text = texts[index]
    guard text != 0 else { return }
    // `0`, `1` and `z`, by the level.
    let letter: UInt64 = 0x7A_3130 >> UInt64(8 * level.rawValue) & 0xFF
    let place = file.room(8)
    UnsafeMutableRawPointer(place).storeBytes(of: (text | letter).littleEndian, as: UInt64.self)
    file.advance(to: place + Int(text >> 56))
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
