import Bus

/// Timer/counter (nRF51 RM section 18, nRF52833 PS section "TIMER").
///
/// The counter is not stepped: its value follows from the time since it last started, and the next
/// compare match is one scheduled event.
public final class Timer: NordicPeripheral {
  private enum R {
    static let CC: UInt32 = 0x540
    static let MODE: UInt32 = 0x504
    static let BITMODE: UInt32 = 0x508
    static let PRESCALER: UInt32 = 0x510
    static let TASKS_STOP: UInt32 = 0x004
    static let TASKS_CLEAR: UInt32 = 0x00C
  }

  private static func shorts(_ channels: Int) -> [Short] {
    (0..<channels).flatMap { channel in
      [
        Short(
          bit: channel, name: "COMPARE\(channel)_CLEAR", event: 16 + channel, task: R.TASKS_CLEAR),
        Short(
          bit: 8 + channel, name: "COMPARE\(channel)_STOP", event: 16 + channel,
          task: R.TASKS_STOP),
      ]
    }
  }

  private static func table(_ channels: Int, _ family: NordicFamily) -> RegisterMap {
    RegisterMap(of: Timer.self) {
      Register.task("TASKS_START", 0x000) { $0.start() }
      Register.task("TASKS_STOP", R.TASKS_STOP) { $0.stop() }
      Register.task("TASKS_COUNT", 0x008) { $0.count() }
      Register.task("TASKS_CLEAR", R.TASKS_CLEAR) { $0.clear() }
      Register.task("TASKS_SHUTDOWN", 0x010) { $0.shutDown() }
      for channel in 0..<channels {
        let step = 4 * UInt32(channel)
        Register.task("TASKS_CAPTURE[\(channel)]", 0x040 + step) { $0.capture(channel) }
        Register.event("EVENTS_COMPARE[\(channel)]", 0x140 + step)
        Register.readWrite("CC[\(channel)]", R.CC + step, onWrite: { $0.compareChanged($1) })
      }
      Register.shorts(shorts(channels))
      Register.interrupts((0..<channels).map { .field("COMPARE\($0)", 16 + $0) })
      Register.readWrite(
        "MODE", R.MODE, fields: [.field("MODE", family == .nRF51 ? 0...0 : 0...1)],
        onWrite: { timer, _ in timer.configurationChanged() })
      Register.readWrite(
        "BITMODE", R.BITMODE, fields: [.field("BITMODE", 0...1)],
        onWrite: { timer, _ in timer.configurationChanged() })
      Register.readWrite(
        "PRESCALER", R.PRESCALER, reset: 4, fields: [.field("PRESCALER", 0...3)],
        onWrite: { timer, _ in timer.configurationChanged() })
      if family == .nRF51 {
        // Undocumented: the workaround for anomaly 73 writes 1 to it (nRF51822 PAN v3.0). It changes
        // the supply current only.
        Register.readWrite("PAN73", 0xC0C)
        Register.power()
      }
    }
  }
  /// By the number of channels: 4 on every timer of the nRF51, 4 or 6 on the nRF52833.
  private static let nRF51Table = table(4, .nRF51)
  private static let nRF52Tables = [
    4: table(4, .nRF52833), 6: table(6, .nRF52833),
  ]

  /// The widest BITMODE that the instance supports.
  private let maximumBits: Int
  private let channels: Int
  private var isRunning = false
  /// The counter at `startTime` while it runs, else its value.
  private var baseCount: UInt64 = 0
  private var startTime: UInt64 = 0
  /// Whether the running counter counts the clock, and how many cycles a count takes.
  private var countsClock = true
  private var period: UInt64 = 1
  private let match: Event

  /// - Parameters:
  ///   - channels: compare registers, 4 or 6.
  ///   - maximumBits: 16 or 32.
  init(name: String, chip: NordicChip, channels: Int, maximumBits: Int) {
    self.channels = channels
    self.maximumBits = maximumBits
    match = Event("\(name) COMPARE")
    super.init(
      name: name, chip: chip,
      registers: chip.family == .nRF51 ? Self.nRF51Table : Self.nRF52Tables[channels]!,
      shorts: Self.shorts(channels))
    // Not counted: `deinit` takes the event out of the queue.
    match.handler = { [unowned(unsafe) self] in matched() }
  }

  deinit { scheduler.cancel(match) }

  // MARK: The counter

  private var mask: UInt64 {
    let bits = [16, 8, 24, 32][Int(self[R.BITMODE])]
    return (1 << UInt64(min(bits, maximumBits))) - 1
  }

  /// PRESCALER above 9 has no documented meaning and counts as 9.
  private var cyclesPerCount: UInt64 {
    chip.cyclesPerPeripheralTick << UInt64(min(self[R.PRESCALER], 9))
  }

  private var value: UInt64 {
    guard isRunning, countsClock else { return baseCount & mask }
    return (baseCount + (scheduler.now - startTime) / period) & mask
  }

  private func start() {
    guard !isRunning else { return }
    isRunning = true
    restart()
  }

  private func stop() {
    guard isRunning else { return }
    baseCount = value
    isRunning = false
    scheduler.cancel(match)
  }

  private func count() {
    guard !countsClock, isRunning else { return }
    baseCount = (baseCount + 1) & mask
    fireMatches(baseCount)
  }

  private func clear() {
    baseCount = 0
    startTime = scheduler.now
    scheduleMatch()
  }

  private func shutDown() {
    stop()
    clear()
  }

  private func capture(_ channel: Int) {
    self[R.CC + 4 * UInt32(channel)] = UInt32(truncatingIfNeeded: value)
    scheduleMatch()
  }

  private func compareChanged(_ value: UInt32) { scheduleMatch() }

  private func configurationChanged() {
    if self[R.BITMODE] == 2 || self[R.BITMODE] == 3, maximumBits == 16 {
      reportUnmodelled(
        "\(name) has 16 bits only", offset: R.BITMODE, access: .write, value: self[R.BITMODE])
    }
    guard isRunning else { return }
    // The Reference Manual asks to stop the timer first; the count so far is kept here.
    baseCount = value
    restart()
  }

  /// Counts on from `baseCount` as configured now: timer mode counts the clock, the counter modes
  /// count TASKS_COUNT.
  private func restart() {
    startTime = scheduler.now
    countsClock = self[R.MODE] == 0
    period = cyclesPerCount
    scheduleMatch()
  }

  // MARK: Compare

  private func scheduleMatch() {
    guard isRunning, countsClock else {
      scheduler.cancel(match)
      return
    }
    let now = value
    var nearest = UInt64.max
    for channel in 0..<channels {
      let target = UInt64(self[R.CC + 4 * UInt32(channel)])
      guard target <= mask else { continue }
      let distance = (target &- now) & mask
      nearest = min(nearest, distance == 0 ? mask + 1 : distance)
    }
    guard nearest != .max else {
      scheduler.cancel(match)
      return
    }
    let elapsed = (scheduler.now - startTime) / period
    scheduler.schedule(match, at: startTime + (elapsed + nearest) * period)
  }

  private func matched() {
    fireMatches(value)
    // A shortcut may have stopped or cleared the counter, which scheduled afresh.
    if isRunning { scheduleMatch() }
  }

  private func fireMatches(_ value: UInt64) {
    for channel in 0..<channels where UInt64(self[R.CC + 4 * UInt32(channel)]) == value {
      fire(event: 16 + channel)
    }
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    state(&isRunning)
    state(&baseCount)
    state(&startTime)
    state(&countsClock)
    state(&period)
    state(match, of: scheduler)
  }

  public override func reset() {
    super.reset()
    scheduler.cancel(match)
    isRunning = false
    baseCount = 0
  }
}
