import Bus

/// SPI master with EasyDMA (nRF52833 PS section "SPIM"). SPIM3 is faster, and has a chip select and a
/// D/CX line of its own.
public final class SPIM: NordicPeripheral {
  private enum R {
    static let ENABLE: UInt32 = 0x500
    static let PSELSCK: UInt32 = 0x508
    static let PSELMOSI: UInt32 = 0x50C
    static let PSELMISO: UInt32 = 0x510
    static let PSELCSN: UInt32 = 0x514
    static let FREQUENCY: UInt32 = 0x524
    static let RXD: UInt32 = 0x534
    static let TXD: UInt32 = 0x544
    static let CONFIG: UInt32 = 0x554
    static let RXDELAY: UInt32 = 0x560
    static let CSNDUR: UInt32 = 0x564
    static let CSNPOL: UInt32 = 0x568
    static let PSELDCX: UInt32 = 0x56C
    static let DCXCNT: UInt32 = 0x570
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
  /// DCXCNT that makes every byte a command.
  private static let onlyCommands: UInt32 = 0xF

  private static let shortcuts = [
    Short(bit: 17, name: "END_START", event: E.END, task: R.TASKS_START)
  ]

  private static let events = [
    ("STOPPED", E.STOPPED), ("ENDRX", E.ENDRX), ("END", E.END), ("ENDTX", E.ENDTX),
    ("STARTED", E.STARTED),
  ]

  private static func table(isExtended: Bool) -> RegisterMap {
    RegisterMap(of: SPIM.self) {
      Register.task("TASKS_START", R.TASKS_START) { $0.start() }
      Register.task("TASKS_STOP", 0x014) { $0.stop() }
      Register.task("TASKS_SUSPEND", 0x01C) { $0.isSuspended = true }
      Register.task("TASKS_RESUME", 0x020) { $0.resume() }
      for (name, number) in events { Register.event("EVENTS_\(name)", 0x100 + 4 * UInt32(number)) }
      Register.shorts(shortcuts)
      Register.interrupts(events.map { .field($0.0, $0.1) })
      Register.readWrite(
        "ENABLE", R.ENABLE, fields: [.field("ENABLE", 0...3)],
        onWrite: { spim, _ in spim.enableChanged() })
      Register.readWrite(
        "PSEL.SCK", R.PSELSCK, reset: ~0, onWrite: { spim, _ in spim.connectPins() })
      Register.readWrite(
        "PSEL.MOSI", R.PSELMOSI, reset: ~0, onWrite: { spim, _ in spim.connectPins() })
      Register.readWrite("PSEL.MISO", R.PSELMISO, reset: ~0)
      Register.readWrite("FREQUENCY", R.FREQUENCY, reset: 0x0400_0000)
      for (cluster, name) in [(R.RXD, "RXD"), (R.TXD, "TXD")] {
        Register.readWrite("\(name).PTR", cluster)
        Register.readWrite("\(name).MAXCNT", cluster + 4, fields: [.field("MAXCNT", 0...15)])
        Register.readOnly("\(name).AMOUNT", cluster + 8)
        Register.readWrite("\(name).LIST", cluster + 12, fields: [.field("LIST", 0...1)])
      }
      Register.readWrite(
        "CONFIG", R.CONFIG, fields: [.field("ORDER", 0), .field("CPHA", 1), .field("CPOL", 2)],
        onWrite: { spim, _ in spim.connectPins() })
      Register.readWrite("ORC", R.ORC, fields: [.field("ORC", 0...7)])
      if isExtended {
        // RAM never stalls EasyDMA here: contention of buses is not modelled.
        Register.readWrite("STALLSTAT", 0x400, fields: [.field("TX", 0), .field("RX", 1)])
        Register.readWrite(
          "PSEL.CSN", R.PSELCSN, reset: ~0, onWrite: { spim, _ in spim.connectPins() })
        // Wires have no delay, so that an earlier or later sample reads the same.
        Register.readWrite(
          "IFTIMING.RXDELAY", R.RXDELAY, reset: 2, fields: [.field("RXDELAY", 0...2)])
        Register.readWrite("IFTIMING.CSNDUR", R.CSNDUR, reset: 2, fields: [.field("CSNDUR", 0...7)])
        Register.readWrite(
          "CSNPOL", R.CSNPOL, fields: [.field("CSNPOL", 0)],
          onWrite: { spim, _ in spim.connectPins() })
        Register.readWrite(
          "PSELDCX", R.PSELDCX, reset: ~0, onWrite: { spim, _ in spim.connectPins() })
        Register.readWrite("DCXCNT", R.DCXCNT, fields: [.field("DCXCNT", 0...3)])
      }
    }
  }
  private static let tables = [table(isExtended: false), table(isExtended: true)]

  private let isExtended: Bool
  private let shifter: SPIShifter
  private let select: DrivenPin
  private let dataNotCommand: DrivenPin
  private var isRunning = false
  private var isSuspended = false
  private var stopRequested = false
  private var receive = EasyDMATransfer()
  private var transmit = EasyDMATransfer()
  private lazy var begin = Event("\(name) CSN") { [unowned self] in next() }
  private lazy var end = Event("\(name) CSN off") { [unowned self] in
    select.set(!isActiveHigh)
    scheduler.schedule(finished, after: selectTime)
  }
  private lazy var finished = Event("\(name) end") { [unowned self] in ended() }

  /// - Parameter isExtended: as SPIM3 is.
  init(name: String, chip: NordicChip, isExtended: Bool = false) {
    self.isExtended = isExtended
    shifter = SPIShifter(name: name, chip: chip)
    select = DrivenPin(level: true, wire: isExtended ? (name, "CSN", chip.signals) : nil)
    dataNotCommand = DrivenPin(wire: isExtended ? (name, "DCX", chip.signals) : nil)
    super.init(
      name: name, chip: chip, registers: Self.tables[isExtended ? 1 : 0], shorts: Self.shortcuts)
    shifter.onByte = { [unowned self] in exchanged($0) }
  }

  private var isEnabled: Bool { self[R.ENABLE] == Self.enabled }
  private var isActiveHigh: Bool { self[R.CSNPOL] == 1 }

  private func enableChanged() {
    if !isEnabled { abort() }
    connectPins()
  }

  private func pin(_ register: UInt32) -> (port: PinPort, pin: Int)? {
    isEnabled ? chip.pin(selectedBy: self[register]) : nil
  }

  private func connectPins() {
    shifter.connect(clock: pin(R.PSELSCK), out: pin(R.PSELMOSI), idle: self[R.CONFIG] & 4 != 0)
    guard isExtended else { return }
    select.connect(to: pin(R.PSELCSN), level: isRunning == isActiveHigh)
    dataNotCommand.connect(to: pin(R.PSELDCX))
  }

  /// Core cycles a bit takes: 2^32 / FREQUENCY ticks of 16 MHz, which gives the documented rates up to
  /// 8 Mbps exactly; SPIM3's 16 and 32 Mbps have values of their own.
  private var bit: UInt64 {
    switch self[R.FREQUENCY] {
    case 0x0A00_0000 where isExtended: chip.cyclesPerPeripheralTick
    case 0x1400_0000 where isExtended: max(1, chip.cyclesPerPeripheralTick / 2)
    case let value: max(2, (1 << 32) / UInt64(max(1, value))) * chip.cyclesPerPeripheralTick
    }
  }

  /// Core cycles from an edge of CSN to the next one of SCK or of CSN; CSNDUR counts 64 MHz.
  private var selectTime: UInt64 {
    guard hasSelect else { return 0 }
    return UInt64(self[R.CSNDUR]) * chip.cyclesPerPeripheralTick / 4
  }
  private var hasSelect: Bool { isExtended && select.pin != nil }

  private func start() {
    guard isEnabled, !isRunning else { return }
    isRunning = true
    stopRequested = false
    receive.latch(self, R.RXD)
    transmit.latch(self, R.TXD)
    fire(event: E.STARTED)
    guard hasSelect else { return next() }
    select.set(isActiveHigh)
    scheduler.schedule(begin, after: selectTime)
  }

  private func next() {
    guard !stopRequested, max(transmit.done, receive.done) < max(transmit.count, receive.count)
    else { return finish() }
    guard !isSuspended else { return }
    var byte = UInt8(truncatingIfNeeded: self[R.ORC])
    if transmit.hasRoom {
      guard let fetched = fetchDMA(transmit.address, pointer: R.TXD) else { return finish() }
      byte = fetched
    }
    if isExtended {
      let commands = self[R.DCXCNT]
      dataNotCommand.set(commands != Self.onlyCommands && transmit.done >= commands)
    }
    shifter.send(
      byte,
      SPIShifter.Format(
        bit: bit, lowBitFirst: self[R.CONFIG] & 1 != 0, samplesTrailing: self[R.CONFIG] & 2 != 0,
        input: chip.pin(selectedBy: self[R.PSELMISO])))
  }

  private func exchanged(_ byte: UInt8) {
    note(.sent(shifter.outgoing))
    note(.received(byte))
    if transmit.hasRoom {
      transmit.done += 1
      self[R.TXD + 8] = transmit.done
      if !transmit.hasRoom { fire(event: E.ENDTX) }
    }
    if receive.hasRoom {
      guard storeDMA(receive.address, [byte], pointer: R.RXD) else { return finish() }
      receive.done += 1
      self[R.RXD + 8] = receive.done
      if !receive.hasRoom { fire(event: E.ENDRX) }
    }
    next()
  }

  private func finish() {
    guard hasSelect else { return ended() }
    scheduler.schedule(end, after: selectTime)
  }

  private func ended() {
    isRunning = false
    receive.finish(self, R.RXD)
    transmit.finish(self, R.TXD)
    fire(event: stopRequested ? E.STOPPED : E.END)
  }

  private func stop() {
    guard isEnabled else { return }
    guard isRunning else { return fire(event: E.STOPPED) }
    stopRequested = true
    if isBetweenBytes { next() }
  }

  /// Held by SUSPEND.
  private var isBetweenBytes: Bool {
    isRunning && !shifter.isBusy && ![begin, end, finished].contains { $0.isScheduled }
  }

  private func resume() {
    isSuspended = false
    if isBetweenBytes { next() }
  }

  private func abort() {
    shifter.abort()
    for event in [begin, end, finished] { scheduler.cancel(event) }
    isRunning = false
    isSuspended = false
    stopRequested = false
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    shifter.visit(state)
    select.visit(state, chip)
    dataNotCommand.visit(state, chip)
    state(&isRunning, &isSuspended, &stopRequested)
    state(&receive, &transmit)
    for event in [begin, end, finished] { state(event, of: scheduler) }
  }

  public override func reset() {
    super.reset()
    abort()
    connectPins()
  }
}
