import Bus

/// SPI master with EasyDMA (nRF52833 PS section "SPIM").
public final class SPIM: NordicPeripheral {
  private enum R {
    static let ENABLE: UInt32 = 0x500
    static let PSELSCK: UInt32 = 0x508
    static let PSELMOSI: UInt32 = 0x50C
    static let PSELMISO: UInt32 = 0x510
    static let FREQUENCY: UInt32 = 0x524
    static let RXD_PTR: UInt32 = 0x534
    static let RXD_MAXCNT: UInt32 = 0x538
    static let RXD_AMOUNT: UInt32 = 0x53C
    static let TXD_PTR: UInt32 = 0x544
    static let TXD_MAXCNT: UInt32 = 0x548
    static let TXD_AMOUNT: UInt32 = 0x54C
    static let CONFIG: UInt32 = 0x554
    static let ORC: UInt32 = 0x5C0
    static let TASKS_START: UInt32 = 0x010
  }
  private enum E {
    static let STOPPED = 1
    static let ENDRX = 4
    static let END = 6
    static let ENDTX = 8
    static let STARTED = 19
  }
  static let enabled: UInt32 = 7

  private static let shortcuts = [
    Short(bit: 17, name: "END_START", event: E.END, task: R.TASKS_START)
  ]

  private static let events = [
    ("STOPPED", E.STOPPED), ("ENDRX", E.ENDRX), ("END", E.END), ("ENDTX", E.ENDTX),
    ("STARTED", E.STARTED),
  ]

  private static let table = RegisterMap(of: SPIM.self) {
    Register.task("TASKS_START", R.TASKS_START) { $0.start() }
    Register.task("TASKS_STOP", 0x014) { $0.stop() }
    Register.task("TASKS_SUSPEND", 0x01C) { $0.isSuspended = true }
    Register.task("TASKS_RESUME", 0x020) { $0.resume() }
    for (name, number) in events { Register.event("EVENTS_\(name)", 0x100 + 4 * UInt32(number)) }
    Register.shorts(shortcuts)
    Register.interrupts(events.map { .field($0.0, $0.1) })
    Register.notModelled("STALLSTAT", 0x400)
    Register.readWrite(
      "ENABLE", R.ENABLE, fields: [.field("ENABLE", 0...3)],
      onWrite: { spim, _ in spim.enableChanged() })
    Register.readWrite(
      "PSEL.SCK", R.PSELSCK, reset: ~0, onWrite: { spim, _ in spim.connectPins() })
    Register.readWrite(
      "PSEL.MOSI", R.PSELMOSI, reset: ~0, onWrite: { spim, _ in spim.connectPins() })
    Register.readWrite("PSEL.MISO", R.PSELMISO, reset: ~0)
    Register.notModelled("PSEL.CSN", 0x514, reset: ~0)
    Register.readWrite("FREQUENCY", R.FREQUENCY, reset: 0x0400_0000)
    Register.readWrite("RXD.PTR", R.RXD_PTR)
    Register.readWrite("RXD.MAXCNT", R.RXD_MAXCNT, fields: [.field("MAXCNT", 0...15)])
    Register.readOnly("RXD.AMOUNT", R.RXD_AMOUNT)
    Register.readWrite("RXD.LIST", 0x540, fields: [.notModelled("LIST", 0...1)])
    Register.readWrite("TXD.PTR", R.TXD_PTR)
    Register.readWrite("TXD.MAXCNT", R.TXD_MAXCNT, fields: [.field("MAXCNT", 0...15)])
    Register.readOnly("TXD.AMOUNT", R.TXD_AMOUNT)
    Register.readWrite("TXD.LIST", 0x550, fields: [.notModelled("LIST", 0...1)])
    Register.readWrite(
      "CONFIG", R.CONFIG, fields: [.field("ORDER", 0), .field("CPHA", 1), .field("CPOL", 2)],
      onWrite: { spim, _ in spim.connectPins() })
    Register.readWrite("ORC", R.ORC, fields: [.field("ORC", 0...7)])
  }

  private let shifter: SPIShifter
  private var isRunning = false
  private var isSuspended = false
  private var stopRequested = false
  private var sent: UInt32 = 0
  private var received: UInt32 = 0
  private var pointers: (tx: UInt32, rx: UInt32) = (0, 0)
  private var counts: (tx: UInt32, rx: UInt32) = (0, 0)

  init(name: String, chip: NordicChip) {
    shifter = SPIShifter(name: name, chip: chip)
    super.init(name: name, chip: chip, registers: Self.table, shorts: Self.shortcuts)
    shifter.onByte = { [unowned self] in exchanged($0) }
  }

  private var isEnabled: Bool { self[R.ENABLE] == Self.enabled }

  private func enableChanged() {
    if !isEnabled { abort() }
    connectPins()
  }

  private func connectPins() {
    shifter.connect(
      clock: isEnabled ? chip.pin(selectedBy: self[R.PSELSCK]) : nil,
      out: isEnabled ? chip.pin(selectedBy: self[R.PSELMOSI]) : nil, idle: self[R.CONFIG] & 4 != 0)
  }

  private func start() {
    guard isEnabled, !isRunning else { return }
    isRunning = true
    stopRequested = false
    sent = 0
    received = 0
    pointers = (self[R.TXD_PTR], self[R.RXD_PTR])
    counts = (self[R.TXD_MAXCNT], self[R.RXD_MAXCNT])
    fire(event: E.STARTED)
    next()
  }

  private func next() {
    guard !stopRequested else { return ended(stopped: true) }
    guard max(sent, received) < max(counts.tx, counts.rx) else { return ended(stopped: false) }
    guard !isSuspended else { return }
    var byte = UInt8(truncatingIfNeeded: self[R.ORC])
    if sent < counts.tx {
      guard let fetched = fetchDMA(pointers.tx &+ sent, pointer: R.TXD_PTR) else {
        return ended(stopped: false)
      }
      byte = fetched
    }
    let bit = max(2, (1 << 32) / UInt64(max(1, self[R.FREQUENCY]))) * chip.cyclesPerPeripheralTick
    shifter.send(
      byte,
      SPIShifter.Format(
        bit: bit, lowBitFirst: self[R.CONFIG] & 1 != 0, samplesTrailing: self[R.CONFIG] & 2 != 0,
        input: chip.pin(selectedBy: self[R.PSELMISO])))
  }

  private func exchanged(_ byte: UInt8) {
    note(.sent(shifter.outgoing))
    note(.received(byte))
    if sent < counts.tx {
      sent += 1
      self[R.TXD_AMOUNT] = sent
      if sent == counts.tx { fire(event: E.ENDTX) }
    }
    if received < counts.rx {
      guard storeDMA(pointers.rx &+ received, [byte], pointer: R.RXD_PTR) else {
        return ended(stopped: false)
      }
      received += 1
      self[R.RXD_AMOUNT] = received
      if received == counts.rx { fire(event: E.ENDRX) }
    }
    next()
  }

  private func ended(stopped: Bool) {
    isRunning = false
    self[R.TXD_AMOUNT] = sent
    self[R.RXD_AMOUNT] = received
    fire(event: stopped ? E.STOPPED : E.END)
  }

  private func stop() {
    guard isEnabled else { return }
    if isRunning { stopRequested = true } else { fire(event: E.STOPPED) }
  }

  private func resume() {
    isSuspended = false
    if isRunning, !shifter.isBusy { next() }
  }

  private func abort() {
    shifter.abort()
    isRunning = false
    isSuspended = false
    stopRequested = false
  }

  public override func reset() {
    super.reset()
    abort()
    connectPins()
  }
}
