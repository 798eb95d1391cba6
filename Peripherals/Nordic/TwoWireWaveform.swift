import Bus

/// The edges of an I2C master's two wires, in the order of time. High is released.
final class TwoWireWaveform {
  private let scheduler: Scheduler
  var setClock: (Bool) -> Void
  var setData: (Bool) -> Void
  /// Edges to come, the earliest first: time, clock, data.
  private var edges: [(time: UInt64, clock: Bool, data: Bool)] = []
  private var next = 0
  private var clock = true
  private let edge: Event

  init(
    _ name: String, scheduler: Scheduler, setClock: @escaping (Bool) -> Void = { _ in },
    setData: @escaping (Bool) -> Void = { _ in }
  ) {
    self.scheduler = scheduler
    self.setClock = setClock
    self.setData = setData
    edge = Event("\(name) edge")
    edge.handler = { [unowned self] in show() }
  }

  /// Whether its master is outside the machine, so that it is no part of the state.
  var isOutside: Bool {
    get { edge.isOutside }
    set { edge.isOutside = newValue }
  }

  /// A START, or a repeated one, over two half bits from now.
  func start(bit: UInt64) {
    update()
    let now = scheduler.now
    add(now, clock: clock, data: true)
    add(now + bit / 4, clock: true, data: true)
    add(now + bit / 2, clock: true, data: false)
    add(now + bit * 3 / 4, clock: false, data: false)
  }

  /// Bits from now on, the most significant of `count` first; then the clock stays low.
  func send(_ bits: UInt32, count: Int, bit: UInt64) {
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

  /// Shows what is due now already.
  func update() {
    while next < edges.count, edges[next].time <= scheduler.now { set(edges[next]) }
  }

  private func show() {
    update()
    if next < edges.count { scheduler.schedule(edge, at: edges[next].time) }
  }

  private func set(_ levels: (time: UInt64, clock: Bool, data: Bool)) {
    next += 1
    clock = levels.clock
    // Data never moves together with a rising clock.
    if !clock { setClock(false) }
    setData(levels.data)
    if clock { setClock(true) }
  }

  func visit(_ state: StateArchive) {
    var times = edges.map(\.time)
    var levels = edges.map { ($0.clock ? 2 : 0) | ($0.data ? 1 : 0) as UInt8 }
    state(&times)
    state(&levels)
    state(&next)
    state(&clock)
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
    clock = true
    setClock(true)
    setData(true)
  }
}
