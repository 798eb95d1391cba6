import Bus

/// I2C-compatible two-wire interface, master (nRF51 RM section 29; on the nRF52833 beside TWIM): bytes through TXD and RXD, each
/// taking its nine bits' time on the wire.
public final class TWI: TwoWireMaster {
  private enum R {
    static let RXD: UInt32 = 0x518
    static let TASKS_STOP: UInt32 = 0x014
    static let TASKS_SUSPEND: UInt32 = 0x01C
  }
  private enum E {
    static let STOPPED = 1
    static let RXDREADY = 2
    static let TXDSENT = 7
    static let ERROR = 9
    static let BB = 14
    static let SUSPENDED = 18
  }
  private enum Failure {
    static let OVERRUN: UInt32 = 1
    static let ANACK: UInt32 = 2
    static let DNACK: UInt32 = 4
  }
  static let enabled: UInt32 = 5

  private static let shortcuts = [
    Short(bit: 0, name: "BB_SUSPEND", event: E.BB, task: R.TASKS_SUSPEND),
    Short(bit: 1, name: "BB_STOP", event: E.BB, task: R.TASKS_STOP),
  ]

  private static func table(_ family: NordicFamily) -> RegisterMap {
    let isOld = family == .nRF51
    return RegisterMap(of: TWI.self) {
      Register.task("TASKS_STARTRX", 0x000) { $0.start(.read) }
      Register.task("TASKS_STARTTX", 0x008) { $0.start(.write) }
      Register.task("TASKS_STOP", R.TASKS_STOP) { $0.stop() }
      Register.task("TASKS_SUSPEND", R.TASKS_SUSPEND) { $0.suspend() }
      Register.task("TASKS_RESUME", 0x020) { $0.resume() }
      Register.event("EVENTS_STOPPED", 0x104)
      Register.event("EVENTS_RXDREADY", 0x108)
      Register.event("EVENTS_TXDSENT", 0x11C)
      Register.event("EVENTS_ERROR", 0x124)
      Register.event("EVENTS_BB", 0x138)
      Register.event("EVENTS_SUSPENDED", 0x148)
      Register.shorts(shortcuts)
      Register.interrupts([
        .field("STOPPED", E.STOPPED), .field("RXDREADY", E.RXDREADY), .field("TXDSENT", E.TXDSENT),
        .field("ERROR", E.ERROR), .field("BB", E.BB), .field("SUSPENDED", E.SUSPENDED),
      ])
      Register.writeOneToClear(
        "ERRORSRC", Offset.ERRORSRC,
        fields: [.field("OVERRUN", 0), .field("ANACK", 1), .field("DNACK", 2)])
      Register.readWrite(
        "ENABLE", Offset.ENABLE, fields: [.field("ENABLE", family == .nRF51 ? 0...2 : 0...3)],
        onWrite: { twi, _ in twi.enableChanged() })
      Register.readWrite(
        isOld ? "PSELSCL" : "PSEL.SCL", Offset.PSELSCL, reset: ~0,
        onWrite: { twi, _ in twi.connectPins() })
      Register.readWrite(
        isOld ? "PSELSDA" : "PSEL.SDA", Offset.PSELSDA, reset: ~0,
        onWrite: { twi, _ in twi.connectPins() })
      Register.readOnly("RXD", R.RXD, onRead: { $0.takeReceived() })
      isOld
        ? Register.writeOnly("TXD", 0x51C) { $0.transmit(UInt8(truncatingIfNeeded: $1)) }
        : .readWrite(
          "TXD", 0x51C, fields: [.field("TXD", 0...7)], onWrite: { $0.transmit(UInt8($1)) })
      Register.readWrite("FREQUENCY", Offset.FREQUENCY, reset: 0x0400_0000)
      Register.readWrite("ADDRESS", Offset.ADDRESS, fields: [.field("ADDRESS", 0...6)])
      if isOld { Register.power() }
    }
  }
  private static let tables: [NordicFamily: RegisterMap] = [
    .nRF51: table(.nRF51), .nRF52833: table(.nRF52833),
  ]

  /// What is on the wire, or what it waits for.
  private enum State: StateChoice {
    case idle
    /// START and the address, with its acknowledge bit.
    case addressing
    /// Acknowledged, and no byte to send.
    case waiting
    case sending
    /// The eight bits of a byte that comes in.
    case receiving
    /// The byte is in; whether it is acknowledged shows in the middle of its ninth bit.
    case deciding
    /// Held between a byte and its acknowledge bit.
    case suspended
    /// The device holds the clock low before a byte.
    case stretched
    /// Not acknowledged: STOP is due.
    case failed
    case stopping
  }

  private var state = State.idle
  /// TXD, until it moves to the shift register.
  private var transmitBuffer: UInt8?
  private var shifting: UInt8 = 0
  private var isReceivedUnread = false
  private lazy var step = Event("\(name) step") { [unowned self] in advance() }

  init(name: String, chip: NordicChip) {
    super.init(
      name: name, chip: chip, enabled: Self.enabled, registers: Self.tables[chip.family]!,
      shorts: Self.shortcuts)
  }

  private func enableChanged() {
    if !isEnabled { abort() }
    connectPins()
  }

  // MARK: Tasks

  private func start(_ direction: Direction) {
    guard isEnabled else { return }
    switch state {
    case .sending, .receiving, .addressing, .deciding, .stretched, .stopping: restart = direction
    case .idle, .waiting, .suspended, .failed: begin(direction)
    }
  }

  private func begin(_ direction: Direction) {
    address(direction)
    state = .addressing
    scheduler.schedule(step, after: 10 * bit)
  }

  private func stop() {
    guard isEnabled else { return }
    switch state {
    case .idle, .waiting, .suspended, .failed: beginStop()
    case .addressing, .sending, .receiving, .deciding, .stretched: stopRequested = true
    case .stopping: break
    }
  }

  private func beginStop() {
    if state == .suspended { line.send(1, count: 1, bit: bit) }
    let extra: UInt64 = state == .suspended ? bit : 0
    state = .stopping
    stopRequested = false
    scheduler.schedule(stopBegins, after: extra)
    scheduler.schedule(step, after: bit + extra)
  }
  private lazy var stopBegins = Event("\(name) STOP") { [unowned self] in line.stop(bit: bit) }

  private func suspend() {
    guard isEnabled else { return }
    suspendRequested = true
    if state == .waiting { fire(event: E.SUSPENDED) }
  }

  private func resume() {
    suspendRequested = false
    switch state {
    case .suspended: acknowledge()
    case .waiting: sendNext()
    default: break
    }
  }

  // MARK: Bytes

  private func transmit(_ byte: UInt8) {
    guard isEnabled else { return }
    transmitBuffer = byte
    if state == .waiting { sendNext() }
  }

  private func takeReceived() -> UInt32 {
    isReceivedUnread = false
    return self[R.RXD]
  }

  private func sendNext() {
    if stopRequested { return beginStop() }
    if let restart { return begin(restart) }
    guard !suspendRequested, let byte = transmitBuffer else {
      state = .waiting
      return
    }
    state = .stretched
    if waitsForDevice({ [unowned self] in sendNext() }) { return }
    transmitBuffer = nil
    shifting = byte
    state = .sending
    let isAcknowledged = device?.write(byte) ?? false
    sentWasAcknowledged = isAcknowledged
    line.send(UInt32(byte) << 1 | (isAcknowledged ? 0 : 1), count: 9, bit: bit)
    scheduler.schedule(step, after: 9 * bit)
  }
  private var sentWasAcknowledged = false

  private func receiveNext() {
    state = .stretched
    if waitsForDevice({ [unowned self] in receiveNext() }) { return }
    state = .receiving
    shifting = device?.read() ?? 0xFF
    line.send(UInt32(shifting), count: 8, bit: bit)
    scheduler.schedule(step, after: 8 * bit)
  }

  /// The unit on the wire is complete.
  private func advance() {
    switch state {
    case .idle, .waiting, .suspended, .stretched, .failed: break
    case .addressing:
      guard device != nil else { return fail(Failure.ANACK) }
      if direction == .read { receiveNext() } else { sendNext() }
    case .sending:
      note(.sent(shifting))
      guard sentWasAcknowledged else { return fail(Failure.DNACK) }
      state = .waiting
      fire(event: E.TXDSENT)
      fire(event: E.BB)
      if state == .waiting { sendNext() }
    case .receiving:
      note(.received(shifting))
      if isReceivedUnread {
        self[Offset.ERRORSRC] |= Failure.OVERRUN
        fire(event: E.ERROR)
      }
      self[R.RXD] = UInt32(shifting)
      isReceivedUnread = true
      state = .deciding
      scheduler.schedule(step, after: bit / 2)
      fire(event: E.BB)
      fire(event: E.RXDREADY)
    case .deciding:
      if stopRequested {
        state = .suspended
        beginStop()
      } else if suspendRequested {
        state = .suspended
        fire(event: E.SUSPENDED)
      } else {
        acknowledge()
      }
    case .stopping:
      note(.stopped)
      device?.stop()
      device = nil
      state = .idle
      fire(event: E.STOPPED)
      if let restart { begin(restart) }
    }
  }

  /// Goes on after a received byte: with a repeated START, or with the next one.
  private func acknowledge() {
    if stopRequested {
      state = .suspended
      return beginStop()
    }
    if let restart {
      line.send(1, count: 1, bit: bit)
      return begin(restart)
    }
    state = .receiving
    line.send(0, count: 1, bit: bit)
    scheduler.schedule(nextByte, after: bit)
  }
  private lazy var nextByte = Event("\(name) byte") { [unowned self] in receiveNext() }

  private func fail(_ reason: UInt32) {
    state = .failed
    self[Offset.ERRORSRC] |= reason
    fire(event: E.ERROR)
    if stopRequested { beginStop() }
  }

  // MARK: Off

  private func abort() {
    for event in [step, stopBegins, nextByte] { scheduler.cancel(event) }
    if state != .idle { device?.stop() }
    state = .idle
    transmitBuffer = nil
    isReceivedUnread = false
    forget()
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    state(&self.state)
    state(&transmitBuffer)
    state(&shifting)
    state(&isReceivedUnread)
    state(&sentWasAcknowledged)
    for event in [step, stopBegins, nextByte] { state(event, of: scheduler) }
  }

  public override func reset() {
    super.reset()
    abort()
    connectPins()
  }
}
