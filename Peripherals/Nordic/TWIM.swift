import Bus

/// I2C master with EasyDMA (nRF52833 PS section "TWIM").
public final class TWIM: TwoWireMaster {
  private enum R {
    static let RXD: UInt32 = 0x534
    static let TXD: UInt32 = 0x544
    static let TASKS_STARTRX: UInt32 = 0x000
    static let TASKS_STARTTX: UInt32 = 0x008
    static let TASKS_STOP: UInt32 = 0x014
    static let TASKS_SUSPEND: UInt32 = 0x01C
  }
  private enum E {
    static let STOPPED = 1
    static let ERROR = 9
    static let SUSPENDED = 18
    static let RXSTARTED = 19
    static let TXSTARTED = 20
    static let LASTRX = 23
    static let LASTTX = 24
  }
  static let enabled: UInt32 = 6

  private static let shortcuts = [
    Short(bit: 7, name: "LASTTX_STARTRX", event: E.LASTTX, task: R.TASKS_STARTRX),
    Short(bit: 8, name: "LASTTX_SUSPEND", event: E.LASTTX, task: R.TASKS_SUSPEND),
    Short(bit: 9, name: "LASTTX_STOP", event: E.LASTTX, task: R.TASKS_STOP),
    Short(bit: 10, name: "LASTRX_STARTTX", event: E.LASTRX, task: R.TASKS_STARTTX),
    Short(bit: 11, name: "LASTRX_SUSPEND", event: E.LASTRX, task: R.TASKS_SUSPEND),
    Short(bit: 12, name: "LASTRX_STOP", event: E.LASTRX, task: R.TASKS_STOP),
  ]

  private static let table = RegisterMap(of: TWIM.self) {
    Register.task("TASKS_STARTRX", R.TASKS_STARTRX) { $0.start(.read) }
    Register.task("TASKS_STARTTX", R.TASKS_STARTTX) { $0.start(.write) }
    Register.task("TASKS_STOP", R.TASKS_STOP) { $0.stop() }
    Register.task("TASKS_SUSPEND", R.TASKS_SUSPEND) { $0.suspend() }
    Register.task("TASKS_RESUME", 0x020) { $0.resume() }
    for (name, number) in [
      ("STOPPED", E.STOPPED), ("ERROR", E.ERROR), ("SUSPENDED", E.SUSPENDED),
      ("RXSTARTED", E.RXSTARTED), ("TXSTARTED", E.TXSTARTED), ("LASTRX", E.LASTRX),
      ("LASTTX", E.LASTTX),
    ] {
      Register.event("EVENTS_\(name)", 0x100 + 4 * UInt32(number))
    }
    Register.shorts(shortcuts)
    Register.interrupts(
      [
        .field("STOPPED", E.STOPPED), .field("ERROR", E.ERROR), .field("SUSPENDED", E.SUSPENDED),
        .field("RXSTARTED", E.RXSTARTED), .field("TXSTARTED", E.TXSTARTED),
        .field("LASTRX", E.LASTRX), .field("LASTTX", E.LASTTX),
      ], hasINTEN: true)
    Register.writeOneToClear(
      "ERRORSRC", Offset.ERRORSRC,
      fields: [.field("OVERRUN", 0), .field("ANACK", 1), .field("DNACK", 2)])
    Register.readWrite(
      "ENABLE", Offset.ENABLE, fields: [.field("ENABLE", 0...3)],
      onWrite: { twim, _ in twim.enableChanged() })
    Register.readWrite(
      "PSEL.SCL", Offset.PSELSCL, reset: ~0, onWrite: { twim, _ in twim.connectPins() })
    Register.readWrite(
      "PSEL.SDA", Offset.PSELSDA, reset: ~0, onWrite: { twim, _ in twim.connectPins() })
    Register.readWrite("FREQUENCY", Offset.FREQUENCY, reset: 0x0400_0000)
    for (cluster, name) in [(R.RXD, "RXD"), (R.TXD, "TXD")] {
      Register.readWrite("\(name).PTR", cluster)
      Register.readWrite("\(name).MAXCNT", cluster + 4, fields: [.field("MAXCNT", 0...15)])
      Register.readOnly("\(name).AMOUNT", cluster + 8)
      Register.readWrite("\(name).LIST", cluster + 12, fields: [.field("LIST", 0...2)])
    }
    Register.readWrite("ADDRESS", Offset.ADDRESS, fields: [.field("ADDRESS", 0...6)])
  }

  private enum State: StateChoice {
    case idle, addressing, sending, receiving
    /// Between bytes, with the clock held low.
    case held
    /// Between bytes, with the clock held low by the device.
    case stretched
    case failed, stopping
  }

  private var state = State.idle
  private var transfer = EasyDMATransfer()
  private var wasAcknowledged = false
  /// Whether a slave on another machine has had the time to hold the clock.
  private var isSettled = false
  private lazy var step = Event("\(name) step") { [unowned self] in advance() }

  init(name: String, chip: NordicChip) {
    super.init(
      name: name, chip: chip, enabled: Self.enabled, registers: Self.table,
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
    case .idle, .held, .failed: begin(direction)
    default: restart = direction
    }
  }

  /// The registers of the buffer in use.
  private var cluster: UInt32 { direction == .read ? R.RXD : R.TXD }

  private func begin(_ direction: Direction) {
    address(direction)
    transfer.latch(self, cluster)
    state = .addressing
    scheduler.schedule(step, after: 10 * bit)
    fire(event: direction == .read ? E.RXSTARTED : E.TXSTARTED)
  }

  private func stop() {
    guard isEnabled else { return }
    switch state {
    case .idle, .held, .failed: beginStop()
    case .stopping: break
    default: stopRequested = true
    }
  }

  private func beginStop() {
    state = .stopping
    stopRequested = false
    line.stop(bit: bit)
    scheduler.schedule(step, after: bit)
  }

  private func suspend() { if isEnabled { suspendRequested = true } }

  private func resume() {
    suspendRequested = false
    if state == .held { proceed() }
  }

  override var answersRemote: Bool { true }

  // MARK: Bytes

  /// The next thing after a byte or the address.
  private func proceed() {
    state = .stretched
    if waitsForDevice({ [unowned self] in proceed() }) { return }
    if isRemote, !isSettled || line.isClockHeld {
      isSettled = true
      scheduler.schedule(step, after: bit / 2)
      return
    }
    isSettled = false
    let isDone = !transfer.hasRoom
    if isDone {
      if stopRequested { return beginStop() }
      if let restart { return begin(restart) }
    }
    if suspendRequested || isDone {
      state = .held
      if suspendRequested { fire(event: E.SUSPENDED) }
      return
    }
    if stopRequested { return beginStop() }
    let isLast = transfer.done + 1 == transfer.count
    if direction == .write {
      guard let byte = fetchDMA(transfer.address, pointer: R.TXD) else { return beginStop() }
      state = .sending
      outgoing = byte
      wasAcknowledged = device?.write(byte) ?? false
      line.send(UInt32(byte) << 1 | (wasAcknowledged ? 0 : 1), count: 9, bit: bit)
      scheduler.schedule(step, after: 9 * bit)
      if isLast { fire(event: E.LASTTX) }
    } else {
      state = .receiving
      // Released, a wire shows what the slave drives.
      let byte = device?.read() ?? 0xFF
      incoming = byte
      line.send(UInt32(byte) << 1 | (isLast ? 1 : 0), count: 9, bit: bit)
      scheduler.schedule(step, after: 9 * bit)
      if isLast { fire(event: E.LASTRX) }
    }
  }
  private var incoming: UInt8 = 0
  private var outgoing: UInt8 = 0

  private func advance() {
    switch state {
    case .stretched: if isRemote { proceed() }
    case .idle, .held, .failed: break
    case .addressing:
      if isRemote {
        note(
          .addressed(
            UInt8(self[Offset.ADDRESS]), isRead: direction == .read,
            isAcknowledged: isRemotelyAcknowledged))
      }
      guard isRemote ? isRemotelyAcknowledged : device != nil else { return fail(2) }
      if !transfer.hasRoom {
        transfer.finish(self, cluster)
        fire(event: direction == .read ? E.LASTRX : E.LASTTX)
      }
      proceed()
    case .sending:
      note(.sent(outgoing))
      count()
      guard isRemote ? isRemotelyAcknowledged : wasAcknowledged else { return fail(4) }
      proceed()
    case .receiving:
      if isRemote { incoming = UInt8(truncatingIfNeeded: line.sampled >> 1) }
      note(.received(incoming))
      guard storeDMA(transfer.address, [incoming], pointer: R.RXD) else { return beginStop() }
      count()
      proceed()
    case .stopping:
      note(.stopped)
      device?.stop()
      device = nil
      state = .idle
      fire(event: E.STOPPED)
      if let restart { begin(restart) }
    }
  }

  private func count() {
    transfer.done += 1
    if transfer.hasRoom {
      self[cluster + 8] = transfer.done
    } else {
      transfer.finish(self, cluster)
    }
  }

  private func fail(_ reason: UInt32) {
    state = .failed
    self[Offset.ERRORSRC] |= reason
    restart = nil
    fire(event: E.ERROR)
    if stopRequested { beginStop() }
  }

  // MARK: Off

  private func abort() {
    scheduler.cancel(step)
    if state != .idle { device?.stop() }
    state = .idle
    isSettled = false
    forget()
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    state(&self.state)
    state(&transfer)
    state(&wasAcknowledged, &isSettled)
    state(&incoming)
    state(&outgoing)
    state(step, of: scheduler)
  }

  public override func reset() {
    super.reset()
    abort()
    connectPins()
  }
}
