import Bus

/// The multiplexed LED display: which LEDs were lit for how long. A LED is lit while the chip drives
/// its row high and its column low.
public final class LEDMatrix {
  /// How far back pictures reach, in milliseconds: some refreshes of the display.
  public static let memory: UInt64 = 100

  private let layout: Board.LEDMatrix
  private let scheduler: Scheduler
  private let rows: [(port: PinPort, pin: Int)]
  private let columns: [(port: PinPort, pin: Int)]
  /// Lit LEDs (bit row * columns + column) from a cycle on, the oldest first.
  private var history: [(since: UInt64, lit: UInt64)]
  private var first = 0
  /// Cycles that each LED was lit, up to the last change.
  private var totals: [UInt64]
  /// The wires that show each LED of the picture, with its bit.
  private let wires: [(bit: UInt64, signal: Int)]
  private let signals: SignalHub
  private let photodiodes: LEDPhotodiodes

  init(_ layout: Board.LEDMatrix, site: DeviceSite) {
    self.layout = layout
    scheduler = site.scheduler
    rows = layout.rows.map { (site.port($0), $0.number) }
    columns = layout.columns.map { (site.port($0), $0.number) }
    photodiodes = LEDPhotodiodes(rows: rows, columns: columns, site: site)
    history = [(site.scheduler.now, 0)]
    totals = Array(repeating: 0, count: layout.rows.count * layout.columns.count)
    let signals = site.chip.signals
    self.signals = signals
    wires = layout.picture.enumerated().flatMap { y, line in
      line.enumerated().map { x, pixel in
        (
          UInt64(pixel.row * layout.columns.count + pixel.column),
          signals.add(scope: "LEDs", name: "LED_\(x)_\(y)", level: .low)
        )
      }
    }
    for (port, pin) in rows + columns { port.watch(pin) { [weak self] in self?.change() } }
    site.surroundings.onLight = { [weak self] in self?.expose(to: $0) }
    expose(to: site.surroundings.light)
    signals.onRefresh { [weak self] in self?.show(self?.history.last?.lit ?? 0) }
  }

  private func show(_ lit: UInt64) {
    for (bit, signal) in wires { signals.set(signal, SignalLevel(lit >> bit & 1 != 0)) }
  }

  private var lit: UInt64 {
    var result: UInt64 = 0
    for (r, row) in rows.enumerated() where row.port.driven(row.pin) == true {
      for (c, column) in columns.enumerated() where column.port.driven(column.pin) == false {
        result |= 1 << UInt64(r * columns.count + c)
      }
    }
    return result
  }

  private func change() {
    let now = scheduler.now
    let new = lit
    guard new != history[history.count - 1].lit else { return }
    if signals.isObserved { show(new) }
    let last = history[history.count - 1]
    Self.add(now - last.since, of: last.lit, to: &totals)
    if last.since == now {
      history[history.count - 1].lit = new
    } else {
      history.append((now, new))
    }
    let horizon = now - min(now, Self.memory * scheduler.frequency / 1000)
    while first + 1 < history.count, history[first + 1].since <= horizon { first += 1 }
    if first > 4096 {
      history.removeFirst(first)
      first = 0
    }
  }

  private static func add(_ time: UInt64, of lit: UInt64, to totals: inout [UInt64]) {
    var rest = lit
    while rest != 0 {
      totals[rest.trailingZeroBitCount] += time
      rest &= rest - 1
    }
  }

  public func visit(_ state: StateArchive) {
    photodiodes.visit(state)
    var since = history[first...].map(\.since)
    var lit = history[first...].map(\.lit)
    state(&since)
    state(&lit)
    state(&totals)
    guard state.isLoading, state.failure == nil else { return }
    guard !since.isEmpty, since.count == lit.count, totals.count == rows.count * columns.count
    else {
      return state.fail("the matrix has another shape")
    }
    history = zip(since, lit).map { ($0, $1) }
    first = 0
  }

  /// For each pixel of the picture, by row, how long it was lit so far, in cycles.
  public var onTime: [[UInt64]] {
    var times = totals
    let last = history[history.count - 1]
    Self.add(scheduler.now - last.since, of: last.lit, to: &times)
    return layout.picture.map { line in line.map { times[$0.row * columns.count + $0.column] } }
  }

  /// For each pixel of the picture, by row, the part of the last `milliseconds` (at most `memory`)
  /// that it was lit: 0 to 1.
  public func duty(milliseconds: UInt64) -> [[Double]] {
    let window = min(milliseconds, Self.memory) * scheduler.frequency / 1000
    let now = scheduler.now
    let begin = now - min(now, window)
    var times = [UInt64](repeating: 0, count: rows.count * columns.count)
    var end = now
    for segment in history[first...].reversed() {
      let start = max(segment.since, begin)
      if start < end {
        Self.add(end - start, of: segment.lit, to: &times)
      }
      end = min(end, start)
      if segment.since <= begin { break }
    }
    let length = Double(max(1, now - begin))
    return layout.picture.map { line in
      line.map { Double(times[$0.row * columns.count + $0.column]) / length }
    }
  }

  /// Levels of `picture`: the part of the longest possible time that a LED is lit, each level nearly
  /// twice the one below.
  private static let levels = [0, 0.0053, 0.0107, 0.0213, 0.04, 0.0747, 0.141, 0.272, 0.531, 1]

  /// The picture as it looks: for each pixel 0 (dark) to 9 (bright), by the part of its row's share
  /// of the last `milliseconds` that it was lit. Whole refreshes of the display give stable levels.
  public func picture(milliseconds: UInt64 = 36) -> [[Int]] {
    duty(milliseconds: milliseconds).map { line in
      line.map { duty in
        let part = duty * Double(rows.count)
        // Between two levels the geometric mean decides.
        var level = 0
        for next in 1...9 {
          let bound = (max(Self.levels[next - 1], 0.0026) * Self.levels[next]).squareRoot()
          if part >= bound { level = next }
        }
        return level
      }
    }
  }

  /// The LEDs' photo current raises the voltage of a column whose driver is off, the less the darker:
  /// 0.24 V in bright light to 1.09 V in the dark at the supply of 3.3 V. These are the bounds that
  /// the micro:bit's runtime expects of its ten-bit readings (75 and 338). Any pull resistor overrides it.
  private func expose(to light: Double) {
    let reading = 338 - max(0, min(255, light)) / 255 * (338 - 75)
    for (port, pin) in columns { port.setFaintVoltage(pin, reading / 1023 * port.supply) }
  }
}
