import Bus

/// Real time counter (nRF51 RM section 19, nRF52833 PS section "RTC"): 24 bits at
/// 32,768 Hz / (PRESCALER + 1). Tasks take effect at the next edge of the low-frequency clock.
public final class RTC: NordicPeripheral {
  private enum R {
    static let COUNTER: UInt32 = 0x504
    static let PRESCALER: UInt32 = 0x508
    static let CC: UInt32 = 0x540
    static let EVTEN: UInt32 = 0x340
  }
  private enum E {
    static let TICK = 0
    static let OVRFLW = 1
    static let COMPARE = 16
  }

  private static func table(_ channels: Int, _ family: NordicFamily) -> RegisterMap {
    let eventFields: [RegisterField] =
      [.field("TICK", E.TICK), .field("OVRFLW", E.OVRFLW)]
      + (0..<channels).map { .field("COMPARE\($0)", E.COMPARE + $0) }
    return RegisterMap(of: RTC.self) {
      Register.task("TASKS_START", 0x000) { $0.request(.start) }
      Register.task("TASKS_STOP", 0x004) { $0.request(.stop) }
      Register.task("TASKS_CLEAR", 0x008) { $0.request(.clear) }
      Register.task("TASKS_TRIGOVRFLW", 0x00C) { $0.request(.triggerOverflow) }
      Register.event("EVENTS_TICK", 0x100)
      Register.event("EVENTS_OVRFLW", 0x104)
      for channel in 0..<channels {
        let step = 4 * UInt32(channel)
        Register.event("EVENTS_COMPARE[\(channel)]", 0x140 + step)
        Register.readWrite(
          "CC[\(channel)]", R.CC + step, fields: [.field("COMPARE", 0...23)],
          onWrite: { rtc, _ in rtc.schedule() })
      }
      interruptRows(eventFields)
      Register.readWrite(
        "EVTEN", R.EVTEN, fields: eventFields, onWrite: { rtc, _ in rtc.schedule() })
      Register.set("EVTENSET", 0x344, of: "EVTEN")
      Register.clear("EVTENCLR", 0x348, of: "EVTEN")
      Register.readOnly("COUNTER", R.COUNTER, onRead: { $0.counter })
      Register.readWrite(
        "PRESCALER", R.PRESCALER, fields: [.field("PRESCALER", 0...11)],
        onWrite: { rtc, _ in rtc.keepPrescaler() })
      if family == .nRF51 { Register.power() }
    }
  }

  /// INTENSET also decides which events are generated, so that it reschedules.
  private static func interruptRows(_ fields: [RegisterField]) -> [Register<RTC>] {
    Register<RTC>.interrupts(fields).map { row in
      guard row.name == "INTENSET" else { return row }
      var row = row
      row.onWrite = { rtc, _ in
        rtc.updateInterrupt()
        rtc.schedule()
      }
      return row
    }
  }

  private static let nRF51Tables = [
    3: table(3, .nRF51), 4: table(4, .nRF51),
  ]
  private static let nRF52Tables = [
    3: table(3, .nRF52833), 4: table(4, .nRF52833),
  ]

  private static let mask: UInt64 = 0xFF_FFFF
  private let channels: Int
  private var isRunning = false
  /// The counter at `baseEdge` while it runs, else its value.
  private var baseCount: UInt64 = 0
  /// The edge from which the prescaler counts.
  private var baseEdge: UInt64 = 0
  /// PRESCALER + 1 as it was when the counter started.
  private var divider: UInt64 = 1
  /// Tasks that wait for their edge, in the order of writing.
  private var pendingTasks: [Task] = []
  private lazy var taskEdge = Event("\(name) task") { [unowned self] in performTasks() }
  private lazy var next = Event("\(name) event") { [unowned self] in reached() }

  private var clock: LowFrequencyClock { chip.lowFrequencyClock }

  /// - Parameter channels: compare registers: 4 on the nRF51's RTC0 as its headers have it, 3 or 4.
  init(name: String, chip: NordicChip, channels: Int) {
    self.channels = channels
    let tables = chip.family == .nRF51 ? Self.nRF51Tables : Self.nRF52Tables
    super.init(name: name, chip: chip, registers: tables[channels]!)
    chip.lowFrequencyClock.listeners.append { [unowned self] in clockChanged(isRunning: $0) }
  }

  // MARK: The counter

  /// PRESCALER is read-only while the counter runs (nRF51 RM section 19.1.2).
  private func keepPrescaler() {
    if isRunning { self[R.PRESCALER] = UInt32(divider - 1) }
  }

  private func count(atEdge edge: UInt64) -> UInt64 {
    guard isRunning, edge > baseEdge else { return baseCount }
    return (baseCount + (edge - baseEdge) / divider) & Self.mask
  }

  private var counter: UInt32 {
    UInt32(clock.isRunning ? count(atEdge: clock.edges(at: scheduler.now)) : baseCount)
  }

  /// Performs a task at the next clock edge; without a clock, at the first edge once it runs.
  private func request(_ task: Task) {
    pendingTasks.append(task)
    guard clock.isRunning, !taskEdge.isScheduled else { return }
    scheduler.schedule(taskEdge, at: clock.time(ofEdge: clock.edges(at: scheduler.now) + 1))
  }

  private func performTasks() {
    let edge = clock.edges(at: scheduler.now)
    let tasks = pendingTasks
    pendingTasks = []
    for task in tasks { perform(task, atEdge: edge) }
    schedule()
  }

  private enum Task: StateChoice { case start, stop, clear, triggerOverflow }

  private func perform(_ task: Task, atEdge edge: UInt64) {
    switch task {
    case .start: start(atEdge: edge)
    case .stop: stop(atEdge: edge)
    case .clear: set(0, atEdge: edge)
    case .triggerOverflow: set(0xFF_FFF0, atEdge: edge)
    }
  }

  private func start(atEdge edge: UInt64) {
    guard !isRunning else { return }
    divider = UInt64(self[R.PRESCALER]) + 1
    baseEdge = edge
    isRunning = true
  }

  private func stop(atEdge edge: UInt64) {
    baseCount = count(atEdge: edge)
    isRunning = false
  }

  private func set(_ value: UInt64, atEdge edge: UInt64) {
    baseCount = value
    baseEdge = edge
  }

  /// The clock has started, or is about to stop: its edges count from 0 again, the counter stays.
  private func clockChanged(isRunning clockRuns: Bool) {
    if clockRuns {
      if !pendingTasks.isEmpty { scheduler.schedule(taskEdge, at: clock.time(ofEdge: 1)) }
      schedule()
    } else {
      baseCount = UInt64(counter)
      baseEdge = 0
      scheduler.cancel(next)
      scheduler.cancel(taskEdge)
    }
  }

  // MARK: Events

  /// Only events enabled for interrupt or for PPI are generated (nRF51 RM section 19.1.6).
  private var enabledEvents: UInt32 { interruptEnable | self[R.EVTEN] }

  /// EVTEN decides what the PPI sees, INTENSET what the processor does.
  override func isRouted(_ number: Int) -> Bool { self[R.EVTEN] >> UInt32(number) & 1 != 0 }

  private func schedule() {
    let enabled = enabledEvents
    guard isRunning, clock.isRunning, enabled != 0 else {
      scheduler.cancel(next)
      return
    }
    let edge = clock.edges(at: scheduler.now)
    let now = count(atEdge: edge)
    var distance = UInt64.max
    if enabled & 1 != 0 { distance = 1 }
    if enabled & 2 != 0 { distance = min(distance, Self.mask + 1 - now) }
    for channel in 0..<channels where enabled >> UInt32(E.COMPARE + channel) & 1 != 0 {
      let ahead = (UInt64(self[R.CC + 4 * UInt32(channel)]) &- now) & Self.mask
      distance = min(distance, ahead == 0 ? Self.mask + 1 : ahead)
    }
    guard distance != .max else {
      scheduler.cancel(next)
      return
    }
    let elapsed = edge > baseEdge ? (edge - baseEdge) / divider : 0
    let due = baseEdge + (elapsed + distance) * divider
    scheduler.schedule(next, at: clock.time(ofEdge: due))
  }

  private func reached() {
    let enabled = enabledEvents
    let now = UInt64(counter)
    if enabled & 1 != 0 { fire(event: E.TICK) }
    if now == 0, enabled & 2 != 0 { fire(event: E.OVRFLW) }
    for channel in 0..<channels
    where enabled >> UInt32(E.COMPARE + channel) & 1 != 0
      && UInt64(self[R.CC + 4 * UInt32(channel)]) == now
    {
      fire(event: E.COMPARE + channel)
    }
    schedule()
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    state(&isRunning)
    state(&baseCount)
    state(&baseEdge)
    state(&divider)
    state(&pendingTasks)
    state(taskEdge, of: scheduler)
    state(next, of: scheduler)
  }

  public override func reset() {
    super.reset()
    scheduler.cancel(next)
    scheduler.cancel(taskEdge)
    pendingTasks = []
    isRunning = false
    baseCount = 0
  }
}
