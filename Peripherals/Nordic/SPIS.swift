import Bus

/// SPI slave with EasyDMA (nRF51 RM section 27, nRF52833 PS section "SPIS"). It follows the edges of
/// its pins, whoever drives them. A semaphore decides between processor and transfers: a transfer is
/// granted whole or ignored whole, at the falling edge of CSN.
public final class SPIS: NordicPeripheral {
  private enum R {
    static let SEMSTAT: UInt32 = 0x400
    static let STATUS: UInt32 = 0x440
    static let ENABLE: UInt32 = 0x500
    /// PSEL of SCK, MISO, MOSI and CSN.
    static let PSEL: UInt32 = 0x508
    static let RXD: UInt32 = 0x534
    static let TXD: UInt32 = 0x544
    static let CONFIG: UInt32 = 0x554
    static let DEF: UInt32 = 0x55C
    static let ORC: UInt32 = 0x5C0
    static let TASKS_ACQUIRE: UInt32 = 0x024
  }
  private enum E {
    static let END = 1
    static let ENDRX = 4
    static let ACQUIRED = 10
  }
  static let enabled: UInt32 = 2
  /// Who holds the semaphore; the last one is a transfer with the processor waiting for its end.
  private enum Holder: UInt32 { case free, processor, transfer, processorWaits }
  private enum Status {
    static let OVERREAD: UInt32 = 1
    static let OVERFLOW: UInt32 = 2
  }

  private static let shortcuts = [
    Short(bit: 2, name: "END_ACQUIRE", event: E.END, task: R.TASKS_ACQUIRE)
  ]

  private static func table(_ family: NordicFamily) -> RegisterMap {
    let isOld = family == .nRF51
    return RegisterMap(of: SPIS.self) {
      Register.task("TASKS_ACQUIRE", R.TASKS_ACQUIRE) { $0.acquire() }
      Register.task("TASKS_RELEASE", 0x028) { $0.release() }
      Register.event("EVENTS_END", 0x104)
      if !isOld { Register.event("EVENTS_ENDRX", 0x110) }
      Register.event("EVENTS_ACQUIRED", 0x128)
      Register.shorts(shortcuts)
      Register.interrupts(
        [.field("END", E.END), .field("ACQUIRED", E.ACQUIRED)]
          + (isOld ? [] : [.field("ENDRX", E.ENDRX)]))
      Register.readOnly("SEMSTAT", R.SEMSTAT, reset: Holder.processor.rawValue)
      Register.writeOneToClear(
        "STATUS", R.STATUS, fields: [.field("OVERREAD", 0), .field("OVERFLOW", 1)])
      Register.readWrite(
        "ENABLE", R.ENABLE, fields: [.field("ENABLE", isOld ? 0...2 : 0...3)],
        onWrite: { spis, _ in spis.connectPins() })
      for (index, name) in ["SCK", "MISO", "MOSI", "CSN"].enumerated() {
        Register.readWrite(
          isOld ? "PSEL\(name)" : "PSEL.\(name)", R.PSEL + 4 * UInt32(index), reset: ~0,
          onWrite: { spis, _ in spis.connectPins() })
      }
      for (cluster, name) in [(R.RXD, "RXD"), (R.TXD, "TXD")] {
        Register.readWrite(isOld ? "\(name)PTR" : "\(name).PTR", cluster)
        Register.readWrite(
          isOld ? "MAX\(name.prefix(2))" : "\(name).MAXCNT", cluster + 4,
          fields: [.field("MAXCNT", isOld ? 0...7 : 0...15)])
        Register.readOnly(isOld ? "AMOUNT\(name.prefix(2))" : "\(name).AMOUNT", cluster + 8)
        if !isOld {
          Register.readWrite("\(name).LIST", cluster + 12, fields: [.field("LIST", 0...1)])
        }
      }
      Register.readWrite(
        "CONFIG", R.CONFIG, fields: [.field("ORDER", 0), .field("CPHA", 1), .field("CPOL", 2)])
      Register.readWrite("DEF", R.DEF, fields: [.field("DEF", 0...7)])
      Register.readWrite("ORC", R.ORC, fields: [.field("ORC", 0...7)])
      if isOld { Register.power() }
    }
  }
  private static let tables: [NordicFamily: RegisterMap] = [
    .nRF51: table(.nRF51), .nRF52833: table(.nRF52833),
  ]

  private let clock = PinFollower()
  private let select = PinFollower()
  private let dataOut: DrivenPin
  private var isSelected = false
  /// The transfer on the wires has the semaphore.
  private var isGranted = false
  private var receive = EasyDMATransfer()
  private var transmit = EasyDMATransfer()
  private var outgoing: UInt8 = 0
  private var incoming: UInt8 = 0
  /// Bits of the byte on the wire that have been sampled.
  private var bits = 0

  init(name: String, chip: NordicChip) {
    dataOut = DrivenPin(wire: (name, "MISO", chip.signals))
    super.init(
      name: name, chip: chip, registers: Self.tables[chip.family]!, shorts: Self.shortcuts)
    clock.onChange = { [unowned self] in clocked($0) }
    select.onChange = { [unowned self] in $0 ? deselected() : selected() }
  }

  private var isEnabled: Bool { self[R.ENABLE] == Self.enabled }
  private var holder: Holder {
    get { Holder(rawValue: self[R.SEMSTAT])! }
    set { self[R.SEMSTAT] = newValue.rawValue }
  }

  private func pin(_ index: UInt32) -> (port: PinPort, pin: Int)? {
    isEnabled ? chip.pin(selectedBy: self[R.PSEL + 4 * index]) : nil
  }

  private func connectPins() {
    clock.connect(to: pin(0))
    select.connect(to: pin(3))
    guard isSelected, !isEnabled || select.level else { return }
    isSelected = false
    dataOut.connect(to: nil)
  }

  // MARK: Semaphore

  private func acquire() {
    guard isEnabled else { return }
    switch holder {
    case .free, .processor:
      holder = .processor
      fire(event: E.ACQUIRED)
    case .transfer: holder = .processorWaits
    case .processorWaits: break
    }
  }

  private func release() {
    guard isEnabled else { return }
    switch holder {
    case .processor: holder = .free
    case .processorWaits: holder = .transfer
    case .free, .transfer: break
    }
  }

  // MARK: Transfers

  private func selected() {
    guard isEnabled else { return }
    isSelected = true
    isGranted = holder == .free
    if isGranted {
      holder = .transfer
      receive.latch(self, R.RXD)
      transmit.latch(self, R.TXD)
    }
    bits = 0
    load()
    dataOut.connect(to: pin(1))
    show()
  }

  private func deselected() {
    guard isSelected else { return }
    isSelected = false
    dataOut.connect(to: nil)
    guard isGranted else { return }
    isGranted = false
    receive.finish(self, R.RXD)
    transmit.finish(self, R.TXD)
    let isAwaited = holder == .processorWaits
    holder = isAwaited ? .processor : .free
    fire(event: E.END)
    if isAwaited { fire(event: E.ACQUIRED) }
  }

  /// Fills the shift register with the next byte.
  private func load() {
    guard isGranted else { return outgoing = UInt8(self[R.DEF]) }
    guard transmit.hasRoom, let byte = fetchDMA(transmit.address, pointer: R.TXD) else {
      return outgoing = UInt8(self[R.ORC])
    }
    outgoing = byte
  }

  private var isTrailing: Bool { self[R.CONFIG] & 2 != 0 }

  /// Drives the bit that comes next.
  private func show() {
    let place = self[R.CONFIG] & 1 != 0 ? bits : 7 - bits
    dataOut.set(outgoing >> UInt8(place) & 1 != 0)
  }

  /// With CPHA 0 data is sampled at the leading edge of the clock and changes at the trailing one,
  /// with CPHA 1 the other way round; CPOL says which edge leads.
  private func clocked(_ level: Bool) {
    guard isSelected else { return }
    let isLeading = level != (self[R.CONFIG] & 4 != 0)
    if isLeading == isTrailing { return show() }
    let place = self[R.CONFIG] & 1 != 0 ? bits : 7 - bits
    if let input = pin(2), input.port.isHigh(input.pin) { incoming |= 1 << UInt8(place) }
    bits += 1
    if bits == 8 { exchanged() }
  }

  private func exchanged() {
    bits = 0
    let byte = incoming
    incoming = 0
    defer { load() }
    note(.sent(outgoing))
    note(.received(byte))
    guard isGranted else { return }
    if transmit.hasRoom { transmit.done += 1 } else { self[R.STATUS] |= Status.OVERREAD }
    guard receive.hasRoom else {
      self[R.STATUS] |= Status.OVERFLOW
      return
    }
    guard storeDMA(receive.address, [byte], pointer: R.RXD) else { return }
    receive.done += 1
    if !receive.hasRoom, chip.family != .nRF51 { fire(event: E.ENDRX) }
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    clock.visit(state, chip)
    select.visit(state, chip)
    dataOut.visit(state, chip)
    state(&isSelected, &isGranted)
    state(&receive, &transmit)
    state(&outgoing, &incoming)
    state(&bits)
  }

  public override func reset() {
    super.reset()
    bits = 0
    incoming = 0
    isGranted = false
    connectPins()
  }
}
