import Bus

/// I2C slave with EasyDMA (nRF52833 PS section "TWIS"). It answers to masters on the wires of its pins,
/// and holds the clock low while a buffer is not prepared or while software has suspended it.
public final class TWIS: NordicPeripheral {
  private enum R {
    static let SHORTS: UInt32 = 0x200
    static let ERRORSRC: UInt32 = 0x4D0
    static let MATCH: UInt32 = 0x4D4
    static let ENABLE: UInt32 = 0x500
    static let PSELSCL: UInt32 = 0x508
    static let PSELSDA: UInt32 = 0x50C
    static let RXD: UInt32 = 0x534
    static let TXD: UInt32 = 0x544
    static let ADDRESS: UInt32 = 0x588
    static let CONFIG: UInt32 = 0x594
    static let ORC: UInt32 = 0x5C0
    static let TASKS_SUSPEND: UInt32 = 0x01C
  }
  private enum E {
    static let STOPPED = 1
    static let ERROR = 9
    static let RXSTARTED = 19
    static let TXSTARTED = 20
    static let WRITE = 25
    static let READ = 26
  }
  private enum Failure {
    static let OVERFLOW: UInt32 = 1
    static let DNACK: UInt32 = 4
    static let OVERREAD: UInt32 = 8
  }
  static let enabled: UInt32 = 9

  private static let events = [
    ("STOPPED", E.STOPPED), ("ERROR", E.ERROR), ("RXSTARTED", E.RXSTARTED),
    ("TXSTARTED", E.TXSTARTED), ("WRITE", E.WRITE), ("READ", E.READ),
  ]
  private static let shortcuts = [
    Short(bit: 13, name: "WRITE_SUSPEND", event: E.WRITE, task: R.TASKS_SUSPEND),
    Short(bit: 14, name: "READ_SUSPEND", event: E.READ, task: R.TASKS_SUSPEND),
  ]

  private static let table = RegisterMap(of: TWIS.self) {
    Register.task("TASKS_STOP", 0x014) { $0.stopByTask() }
    Register.task("TASKS_SUSPEND", R.TASKS_SUSPEND) { $0.isSuspended = true }
    Register.task("TASKS_RESUME", 0x020) { $0.resume() }
    Register.task("TASKS_PREPARERX", 0x030) { $0.prepare(receive: true) }
    Register.task("TASKS_PREPARETX", 0x034) { $0.prepare(receive: false) }
    for (name, number) in events { Register.event("EVENTS_\(name)", 0x100 + 4 * UInt32(number)) }
    Register.shorts(shortcuts)
    Register.interrupts(events.map { .field($0.0, $0.1) }, hasINTEN: true)
    Register.writeOneToClear(
      "ERRORSRC", R.ERRORSRC,
      fields: [.field("OVERFLOW", 0), .field("DNACK", 2), .field("OVERREAD", 3)])
    Register.readOnly("MATCH", R.MATCH)
    Register.readWrite(
      "ENABLE", R.ENABLE, fields: [.field("ENABLE", 0...3)],
      onWrite: { twis, _ in twis.connect() })
    Register.readWrite("PSEL.SCL", R.PSELSCL, reset: ~0, onWrite: { twis, _ in twis.connect() })
    Register.readWrite("PSEL.SDA", R.PSELSDA, reset: ~0, onWrite: { twis, _ in twis.connect() })
    for (cluster, name) in [(R.RXD, "RXD"), (R.TXD, "TXD")] {
      Register.readWrite("\(name).PTR", cluster)
      Register.readWrite("\(name).MAXCNT", cluster + 4, fields: [.field("MAXCNT", 0...15)])
      Register.readOnly("\(name).AMOUNT", cluster + 8)
      Register.readWrite("\(name).LIST", cluster + 12, fields: [.field("LIST", 0...1)])
    }
    for index in 0..<2 as Range<UInt32> {
      Register.readWrite(
        "ADDRESS[\(index)]", R.ADDRESS + 4 * index, fields: [.field("ADDRESS", 0...6)],
        onWrite: { twis, _ in twis.connect() })
    }
    Register.readWrite(
      "CONFIG", R.CONFIG, reset: 1, fields: [.field("ADDRESS0", 0), .field("ADDRESS1", 1)],
      onWrite: { twis, _ in twis.connect() })
    Register.readWrite("ORC", R.ORC, fields: [.field("ORC", 0...7)])
  }

  /// One of the two addresses, as the bus knows it.
  private final class Address: I2CDevice {
    let index: UInt32
    let address: UInt8
    private unowned let owner: TWIS

    init(index: UInt32, address: UInt8, owner: TWIS) {
      self.index = index
      self.address = address
      self.owner = owner
    }
    func start(isRead: Bool) -> Bool { owner.addressed(index, isRead: isRead) }
    func write(_ byte: UInt8) -> Bool { owner.write(byte) }
    func read() -> UInt8 { owner.read() }
    func stop() { owner.stopped() }
    func holdsClock(_ ready: @escaping () -> Void) -> Bool { owner.holdsClock(ready) }
  }

  private enum Command: StateChoice { case read, write }

  private var addresses: [Address] = []
  /// On wires to another machine, instead of those of the chip.
  private let listener = TwoWireListener()
  private var wires: I2CBus?
  /// What the master is doing with this slave.
  private var command: Command?
  /// The buffer of the command is in use.
  private var isStarted = false
  private var isPrepared = (receive: false, transmit: false)
  private var isSuspended = false
  private var transfer = EasyDMATransfer()
  /// The master that waits for the clock.
  private var waiting: (() -> Void)?

  init(name: String, chip: NordicChip) {
    super.init(name: name, chip: chip, registers: Self.table, shorts: Self.shortcuts)
    listener.devices = { [unowned self] in addresses }
  }

  private var isEnabled: Bool { self[R.ENABLE] == Self.enabled }

  /// The pins, if both are there and lead to another machine.
  private var remotePins: (clock: (port: PinPort, pin: Int), data: (port: PinPort, pin: Int))? {
    guard isEnabled, let clock = chip.pin(selectedBy: self[R.PSELSCL]),
      let data = chip.pin(selectedBy: self[R.PSELSDA]), clock.port.isRemote(clock.pin),
      data.port.isRemote(data.pin)
    else { return nil }
    return (clock, data)
  }

  private func connect() {
    takeAddresses()
    listener.connect(remotePins)
  }

  /// Puts the addresses on the wires of the pins, or takes them away.
  private func takeAddresses() {
    for address in addresses { wires?.remove(address) }
    addresses = []
    guard isEnabled, let clock = chip.boardPin(selectedBy: self[R.PSELSCL]),
      let data = chip.boardPin(selectedBy: self[R.PSELSDA])
    else { return forget() }
    let wires = chip.bus(clock: clock, data: data)
    self.wires = wires
    let isRemote = remotePins != nil
    for index in 0..<2 as Range<UInt32> where self[R.CONFIG] >> index & 1 != 0 {
      let address = Address(
        index: index, address: UInt8(self[R.ADDRESS + 4 * index]), owner: self)
      addresses.append(address)
      if !isRemote { wires.add(address) }
    }
  }

  // MARK: Tasks

  private func prepare(receive: Bool) {
    guard isEnabled else { return }
    if receive { isPrepared.receive = true } else { isPrepared.transmit = true }
    goOn()
  }

  private func resume() {
    isSuspended = false
    goOn()
  }

  private func stopByTask() {
    guard isEnabled else { return }
    forget()
    fire(event: E.STOPPED)
  }

  // MARK: The master's side

  private func addressed(_ index: UInt32, isRead: Bool) -> Bool {
    finish()
    self[R.MATCH] = index
    command = isRead ? .read : .write
    fire(event: isRead ? E.READ : E.WRITE)
    begin()
    return true
  }

  /// Takes the buffer over, once it is prepared.
  private func begin() {
    guard !isStarted, !isSuspended else { return }
    switch command {
    case .read? where isPrepared.transmit:
      isPrepared.transmit = false
      transfer.latch(self, R.TXD)
    case .write? where isPrepared.receive:
      isPrepared.receive = false
      transfer.latch(self, R.RXD)
    default: return
    }
    isStarted = true
    fire(event: command == .read ? E.TXSTARTED : E.RXSTARTED)
  }

  private func holdsClock(_ ready: @escaping () -> Void) -> Bool {
    guard command != nil, isSuspended || !isStarted else { return false }
    waiting = ready
    return true
  }

  private func goOn() {
    begin()
    guard isStarted, !isSuspended, let ready = waiting else { return }
    waiting = nil
    ready()
  }

  private func write(_ byte: UInt8) -> Bool {
    guard command == .write else { return false }
    note(.received(byte))
    guard transfer.hasRoom, storeDMA(transfer.address, [byte], pointer: R.RXD) else {
      fail(Failure.OVERFLOW | Failure.DNACK)
      return false
    }
    transfer.done += 1
    self[R.RXD + 8] = transfer.done
    return true
  }

  private func read() -> UInt8 {
    guard command == .read else { return 0xFF }
    var byte = UInt8(self[R.ORC])
    if transfer.hasRoom, let stored = fetchDMA(transfer.address, pointer: R.TXD) {
      byte = stored
      transfer.done += 1
      self[R.TXD + 8] = transfer.done
    } else {
      fail(Failure.OVERREAD)
    }
    note(.sent(byte))
    return byte
  }

  private func fail(_ reason: UInt32) {
    self[R.ERRORSRC] |= reason
    fire(event: E.ERROR)
  }

  private func stopped() {
    guard command != nil else { return }
    finish()
    fire(event: E.STOPPED)
  }

  /// Ends the command: by a STOP or a repeated START.
  private func finish() {
    if isStarted { transfer.finish(self, command == .read ? R.TXD : R.RXD) }
    isStarted = false
    command = nil
  }

  /// Lets the clock go and knows of no command.
  private func forget() {
    isStarted = false
    command = nil
    isPrepared = (false, false)
    isSuspended = false
    let ready = waiting
    waiting = nil
    ready?()
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    if state.isLoading { takeAddresses() }
    state(&command)
    state(&isStarted, &isPrepared.receive, &isPrepared.transmit, &isSuspended)
    state(&transfer)
    listener.visit(state, chip)
    if waiting != nil { state.fail("a master waits for it, which is not saved") }
  }

  public override func reset() {
    super.reset()
    connect()
  }
}
