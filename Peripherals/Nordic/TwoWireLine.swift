import Bus

/// The waveform of an I2C master on its two pins. Edges become events only while someone watches
/// the pins; the peripheral's timing does not depend on them.
final class TwoWireLine {
  // Open drain: high is released.
  private let clock: DrivenPin
  private let data: DrivenPin
  private let chip: NordicChip
  private let scheduler: Scheduler
  /// Edges to come, the earliest first: time, clock, data.
  private var edges: [(time: UInt64, clock: Bool, data: Bool)] = []
  private var next = 0
  private lazy var edge = Event("\(name) edge") { [unowned self] in show() }
  private let name: String

  /// - Parameter name: of the master; its wires are called `NAME_SCL` and `NAME_SDA`.
  init(name: String, chip: NordicChip) {
    self.name = name
    self.chip = chip
    scheduler = chip.scheduler
    clock = DrivenPin(level: true, wire: (name, "SCL", chip.signals))
    data = DrivenPin(level: true, wire: (name, "SDA", chip.signals))
  }

  func connect(clock clockPin: (port: PinPort, pin: Int)?, data dataPin: (port: PinPort, pin: Int)?)
  {
    forget()
    clock.connect(to: clockPin)
    data.connect(to: dataPin)
  }

  private var isWatched: Bool { clock.isWatched || data.isWatched }

  /// A START, or a repeated one, over two half bits from now.
  func start(bit: UInt64) {
    guard isWatched else { return }
    let now = scheduler.now
    add(now, clock: clock.level, data: true)
    add(now + bit / 4, clock: true, data: true)
    add(now + bit / 2, clock: true, data: false)
    add(now + bit * 3 / 4, clock: false, data: false)
  }

  /// Bits from now on, the most significant of `count` first; then the clock stays low.
  func send(_ bits: UInt32, count: Int, bit: UInt64) {
    guard isWatched else { return }
    for index in 0..<count {
      let start = scheduler.now + UInt64(index) * bit
      let level = bits >> UInt32(count - 1 - index) & 1 != 0
      add(start, clock: false, data: level)
      add(start + bit / 2, clock: true, data: level)
      add(start + bit, clock: false, data: level)
    }
  }

  /// A STOP over one bit's time from now.
  func stop(bit: UInt64) {
    guard isWatched else { return }
    let now = scheduler.now
    add(now, clock: false, data: false)
    add(now + bit / 2, clock: true, data: false)
    add(now + bit, clock: true, data: true)
  }

  private func add(_ time: UInt64, clock: Bool, data: Bool) {
    if next == edges.count {
      edges.removeAll(keepingCapacity: true)
      next = 0
    }
    edges.append((time, clock, data))
    if !edge.isScheduled { scheduler.schedule(edge, at: time) }
  }

  private func show() {
    while next < edges.count, edges[next].time <= scheduler.now {
      // Data never moves together with a rising clock.
      if !edges[next].clock { clock.set(false) }
      data.set(edges[next].data)
      if edges[next].clock { clock.set(true) }
      next += 1
    }
    if next < edges.count { scheduler.schedule(edge, at: edges[next].time) }
  }

  func visit(_ state: StateArchive) {
    clock.visit(state, chip)
    data.visit(state, chip)
    var times = edges.map(\.time)
    var levels = edges.map { ($0.clock ? 2 : 0) | ($0.data ? 1 : 0) as UInt8 }
    state(&times)
    state(&levels)
    state(&next)
    state(edge, of: scheduler)
    guard state.isLoading else { return }
    edges = zip(times, levels).map { ($0, $1 & 2 != 0, $1 & 1 != 0) }
    if !(0...edges.count).contains(next) { state.fail("there is no such edge") }
  }

  /// Both wires are released at once.
  func forget() {
    scheduler.cancel(edge)
    edges = []
    next = 0
    clock.set(true)
    data.set(true)
  }
}
