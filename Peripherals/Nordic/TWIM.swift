import Bus

/// I2C master with EasyDMA (nRF52833 PS section "TWIM").
public final class TWIM: NordicPeripheral {
  private enum R {
    static let ERRORSRC: UInt32 = 0x4C4
    static let ENABLE: UInt32 = 0x500
    static let PSELSCL: UInt32 = 0x508
    static let PSELSDA: UInt32 = 0x50C
    static let FREQUENCY: UInt32 = 0x524
    static let RXD_PTR: UInt32 = 0x534
    static let RXD_MAXCNT: UInt32 = 0x538
    static let RXD_AMOUNT: UInt32 = 0x53C
    static let TXD_PTR: UInt32 = 0x544
    static let TXD_MAXCNT: UInt32 = 0x548
    static let TXD_AMOUNT: UInt32 = 0x54C
    static let ADDRESS: UInt32 = 0x588
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
      "ERRORSRC", R.ERRORSRC,
      fields: [.field("OVERRUN", 0), .field("ANACK", 1), .field("DNACK", 2)])
    Register.readWrite(
      "ENABLE", R.ENABLE, fields: [.field("ENABLE", 0...3)],
      onWrite: { twim, _ in twim.enableChanged() })
    Register.readWrite(
      "PSEL.SCL", R.PSELSCL, reset: ~0, onWrite: { twim, _ in twim.connectPins() })
    Register.readWrite(
      "PSEL.SDA", R.PSELSDA, reset: ~0, onWrite: { twim, _ in twim.connectPins() })
    Register.readWrite("FREQUENCY", R.FREQUENCY, reset: 0x0400_0000)
    Register.readWrite("RXD.PTR", R.RXD_PTR)
    Register.readWrite("RXD.MAXCNT", R.RXD_MAXCNT, fields: [.field("MAXCNT", 0...15)])
    Register.readOnly("RXD.AMOUNT", R.RXD_AMOUNT)
    Register.readWrite("RXD.LIST", 0x540, fields: [.notModelled("LIST", 0...2)])
    Register.readWrite("TXD.PTR", R.TXD_PTR)
    Register.readWrite("TXD.MAXCNT", R.TXD_MAXCNT, fields: [.field("MAXCNT", 0...15)])
    Register.readOnly("TXD.AMOUNT", R.TXD_AMOUNT)
    Register.readWrite("TXD.LIST", 0x550, fields: [.notModelled("LIST", 0...2)])
    Register.readWrite("ADDRESS", R.ADDRESS, fields: [.field("ADDRESS", 0...6)])
  }

  private enum Direction { case read, write }
  private enum State {
    case idle, addressing, sending, receiving
    /// Between bytes, with the clock held low.
    case held
    case failed, stopping
  }

  private var state = State.idle
  private var direction = Direction.write
  private var device: (any I2CDevice)?
  private var pointer: UInt32 = 0
  private var count: UInt32 = 0
  private var done: UInt32 = 0
  private var wasAcknowledged = false
  private var stopRequested = false
  private var suspendRequested = false
  private var restart: Direction?
  private let line: TwoWireLine
  private var addressBits: UInt32 = 0
  private lazy var step = Event("\(name) step") { [unowned self] in advance() }
  private lazy var startDone = Event("\(name) START") { [unowned self] in
    line.send(addressBits, count: 9, bit: bit)
  }

  init(name: String, chip: NordicChip) {
    line = TwoWireLine(name: name, scheduler: chip.scheduler)
    super.init(name: name, chip: chip, registers: Self.table, shorts: Self.shortcuts)
  }

  private var isEnabled: Bool { self[R.ENABLE] == Self.enabled }

  /// Core cycles a bit takes: the documented rates exactly (0x06200000 is the value of anomaly 219),
  /// others by 2^32 / FREQUENCY.
  private var bit: UInt64 {
    let ticks: UInt64 =
      switch self[R.FREQUENCY] {
      case 0x0198_0000: 160
      case 0x0400_0000: 64
      case 0x0640_0000: 40
      case 0x0620_0000: 41
      case let value: max(4, (1 << 32) / UInt64(max(1, value)))
      }
    return ticks * chip.cyclesPerPeripheralTick
  }

  private func enableChanged() {
    if !isEnabled { abort() }
    connectPins()
  }

  private func connectPins() {
    guard isEnabled else { return line.connect(clock: nil, data: nil) }
    line.connect(
      clock: chip.pin(selectedBy: self[R.PSELSCL]), data: chip.pin(selectedBy: self[R.PSELSDA]))
  }

  // MARK: Tasks

  private func start(_ direction: Direction) {
    guard isEnabled else { return }
    switch state {
    case .idle, .held, .failed: begin(direction)
    default: restart = direction
    }
  }

  private func begin(_ direction: Direction) {
    restart = nil
    stopRequested = false
    suspendRequested = false
    self.direction = direction
    done = 0
    pointer = self[direction == .read ? R.RXD_PTR : R.TXD_PTR]
    count = self[direction == .read ? R.RXD_MAXCNT : R.TXD_MAXCNT]
    let address = UInt8(self[R.ADDRESS])
    device = chip.wires(clock: self[R.PSELSCL], data: self[R.PSELSDA])?.device(at: address)
    let isAcknowledged = device?.start(isRead: direction == .read) ?? false
    if !isAcknowledged { device = nil }
    addressBits = UInt32(address) << 2 | (direction == .read ? 2 : 0) | (isAcknowledged ? 0 : 1)
    state = .addressing
    line.start(bit: bit)
    scheduler.schedule(startDone, after: bit)
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

  // MARK: Bytes

  /// The next thing after a byte or the address.
  private func proceed() {
    if done == count {
      if stopRequested { return beginStop() }
      if let restart { return begin(restart) }
    }
    if suspendRequested || done == count {
      state = .held
      if suspendRequested { fire(event: E.SUSPENDED) }
      return
    }
    if stopRequested { return beginStop() }
    let isLast = done + 1 == count
    if direction == .write {
      guard let byte = fetchDMA(pointer &+ done, pointer: R.TXD_PTR) else { return beginStop() }
      state = .sending
      wasAcknowledged = device?.write(byte) ?? false
      line.send(UInt32(byte) << 1 | (wasAcknowledged ? 0 : 1), count: 9, bit: bit)
      scheduler.schedule(step, after: 9 * bit)
      if isLast { fire(event: E.LASTTX) }
    } else {
      state = .receiving
      let byte = device?.read() ?? 0xFF
      incoming = byte
      line.send(UInt32(byte) << 1 | (isLast ? 1 : 0), count: 9, bit: bit)
      scheduler.schedule(step, after: 9 * bit)
      if isLast { fire(event: E.LASTRX) }
    }
  }
  private var incoming: UInt8 = 0

  private func advance() {
    switch state {
    case .idle, .held, .failed: break
    case .addressing:
      guard device != nil else { return fail(2) }
      if count == 0 { fire(event: direction == .read ? E.LASTRX : E.LASTTX) }
      proceed()
    case .sending:
      done += 1
      self[R.TXD_AMOUNT] = done
      guard wasAcknowledged else { return fail(4) }
      proceed()
    case .receiving:
      guard storeDMA(pointer &+ done, [incoming], pointer: R.RXD_PTR) else { return beginStop() }
      done += 1
      self[R.RXD_AMOUNT] = done
      proceed()
    case .stopping:
      device?.stop()
      device = nil
      state = .idle
      fire(event: E.STOPPED)
      if let restart { begin(restart) }
    }
  }

  private func fail(_ reason: UInt32) {
    state = .failed
    self[R.ERRORSRC] |= reason
    restart = nil
    fire(event: E.ERROR)
    if stopRequested { beginStop() }
  }

  // MARK: Off

  private func abort() {
    scheduler.cancel(step)
    scheduler.cancel(startDone)
    if state != .idle { device?.stop() }
    device = nil
    state = .idle
    stopRequested = false
    suspendRequested = false
    restart = nil
    line.forget()
  }

  public override func reset() {
    super.reset()
    abort()
    connectPins()
  }
}
