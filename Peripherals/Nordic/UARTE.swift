import Bus

/// UART with EasyDMA (nRF52833 PS section "UARTE"). UARTE0 is the plain UART of the nRF51 as well
/// when ENABLE selects that.
public final class UARTE: UARTEngine, HasUARTByteMode {
  private enum DMA {
    static let RXD_PTR: UInt32 = 0x534
    static let RXD_MAXCNT: UInt32 = 0x538
    static let RXD_AMOUNT: UInt32 = 0x53C
    static let TXD_PTR: UInt32 = 0x544
    static let TXD_MAXCNT: UInt32 = 0x548
    static let TXD_AMOUNT: UInt32 = 0x54C
  }

  /// ENABLE's value for EasyDMA.
  private static let enabledUARTE: UInt32 = 8

  private static let shortcuts = [
    Short(bit: 3, name: "CTS_STARTRX", event: 0, task: 0x000),
    Short(bit: 4, name: "NCTS_STOPRX", event: 1, task: 0x004),
    Short(bit: 5, name: "ENDRX_STARTRX", event: E.ENDRX, task: 0x000),
    Short(bit: 6, name: "ENDRX_STOPRX", event: E.ENDRX, task: 0x004),
  ]

  private static let table = RegisterMap(of: UARTE.self) {
    Register.task("TASKS_STARTRX", 0x000) { $0.startReceiver() }
    Register.task("TASKS_STOPRX", 0x004) { $0.stopReceiver() }
    Register.task("TASKS_STARTTX", 0x008) { $0.startTransmitter() }
    Register.task("TASKS_STOPTX", 0x00C) { $0.stopTransmitter() }
    Register.task("TASKS_SUSPEND", 0x01C) { $0.suspend() }
    Register.task("TASKS_FLUSHRX", 0x02C) { $0.flushReceiver() }
    Register.event("EVENTS_CTS", 0x100)
    Register.event("EVENTS_NCTS", 0x104)
    Register.event("EVENTS_RXDRDY", 0x108)
    Register.event("EVENTS_ENDRX", 0x110)
    Register.event("EVENTS_TXDRDY", 0x11C)
    Register.event("EVENTS_ENDTX", 0x120)
    Register.event("EVENTS_ERROR", 0x124)
    Register.event("EVENTS_RXTO", 0x144)
    Register.event("EVENTS_RXSTARTED", 0x14C)
    Register.event("EVENTS_TXSTARTED", 0x150)
    Register.event("EVENTS_TXSTOPPED", 0x158)
    Register.shorts(shortcuts)
    Register.interrupts(
      [
        .field("CTS", 0), .field("NCTS", 1), .field("RXDRDY", E.RXDRDY),
        .field("ENDRX", E.ENDRX), .field("TXDRDY", E.TXDRDY), .field("ENDTX", E.ENDTX),
        .field("ERROR", E.ERROR), .field("RXTO", E.RXTO), .field("RXSTARTED", E.RXSTARTED),
        .field("TXSTARTED", E.TXSTARTED), .field("TXSTOPPED", E.TXSTOPPED),
      ], hasINTEN: true)
    UARTEngine.commonRows(
      of: UARTE.self, pselNames: ["PSEL.RTS", "PSEL.TXD", "PSEL.CTS", "PSEL.RXD"],
      enableFields: [.field("ENABLE", 0...3)], hasStopBits: true)
    Register.readOnly("RXD", 0x518, onRead: { $0.bytes.read($0) })
    Register.writeOnly("TXD", 0x51C) { $0.bytes.write($1, $0) }
    Register.readWrite("RXD.PTR", DMA.RXD_PTR)
    Register.readWrite("RXD.MAXCNT", DMA.RXD_MAXCNT, fields: [.field("MAXCNT", 0...15)])
    Register.readOnly("RXD.AMOUNT", DMA.RXD_AMOUNT)
    Register.readWrite("TXD.PTR", DMA.TXD_PTR)
    Register.readWrite("TXD.MAXCNT", DMA.TXD_MAXCNT, fields: [.field("MAXCNT", 0...15)])
    Register.readOnly("TXD.AMOUNT", DMA.TXD_AMOUNT)
  }

  /// A transfer: PTR and MAXCNT as latched by the start task.
  private struct Transfer: StateValue {
    var address: UInt32
    var count: UInt32
    var done: UInt32 = 0

    static var blank: Transfer { Transfer(address: 0, count: 0) }

    mutating func visit(_ state: StateArchive) {
      state(&address)
      state(&count)
      state(&done)
    }
  }

  let bytes = UARTByteMode()
  private let hasByteMode: Bool
  private var transmission: Transfer?
  private var reception: Transfer?
  /// Bytes that came in while no buffer was set up.
  private var fifo: [UInt8] = []
  private lazy var timeout = Event("\(name) RXTO") { [unowned self] in receiverStopped() }

  /// - Parameter hasByteMode: whether ENABLE = 4 makes it a plain UART (UARTE0).
  init(name: String, chip: NordicChip, hasByteMode: Bool) {
    self.hasByteMode = hasByteMode
    super.init(name: name, chip: chip, registers: Self.table, shorts: Self.shortcuts)
  }

  private var usesDMA: Bool { self[R.ENABLE] == Self.enabledUARTE }
  private var usesBytes: Bool { hasByteMode && self[R.ENABLE] == Self.enabledUART }
  override var isEnabled: Bool { usesDMA || usesBytes }

  override func enableChanged() {
    if !isEnabled { stopAll() }
    super.enableChanged()
  }

  // MARK: Transmission

  private func startTransmitter() {
    if usesBytes { return bytes.startTransmitter() }
    guard usesDMA, transmission == nil else { return }
    let transfer = Transfer(address: self[DMA.TXD_PTR], count: self[DMA.TXD_MAXCNT])
    transmission = transfer
    fire(event: E.TXSTARTED)
    if !isTransmitterBusy { sendNext() }
  }

  private func sendNext() {
    guard var transfer = transmission else { return }
    guard transfer.done < transfer.count,
      let byte = fetchDMA(transfer.address &+ transfer.done, pointer: DMA.TXD_PTR)
    else {
      self[DMA.TXD_AMOUNT] = transfer.done
      transmission = nil
      fire(event: E.ENDTX)
      return
    }
    transfer.done += 1
    transmission = transfer
    transmit(byte)
  }

  override func transmitted(_ byte: UInt8) {
    if usesBytes { return bytes.transmitted(self) }
    fire(event: E.TXDRDY)
    if let transfer = transmission {
      self[DMA.TXD_AMOUNT] = transfer.done
      sendNext()
    } else if isStoppingTransmitter {
      isStoppingTransmitter = false
      fire(event: E.TXSTOPPED)
    }
  }

  private var isStoppingTransmitter = false

  /// The byte on the wire is completed, then TXSTOPPED comes.
  private func stopTransmitter() {
    if usesBytes { return bytes.stopTransmitter(self) }
    guard usesDMA else { return }
    transmission = nil
    dropWaiting()
    if transmitLine.isBusy {
      isStoppingTransmitter = true
    } else {
      fire(event: E.TXSTOPPED)
    }
  }

  private func suspend() {
    stopTransmitter()
    stopReceiver()
  }

  // MARK: Reception

  private func startReceiver() {
    if usesBytes { return bytes.startReceiver(self) }
    guard usesDMA else { return }
    scheduler.cancel(timeout)
    reception = Transfer(address: self[DMA.RXD_PTR], count: self[DMA.RXD_MAXCNT])
    isStoppingReceiver = false
    isReceiving = true
    fire(event: E.RXSTARTED)
    moveFIFO()
    feedWire()
  }

  override func received(_ byte: UInt8) {
    if usesBytes { return bytes.received(byte, self) }
    guard fifo.count < Self.fifoDepth else {
      overrun()
      return
    }
    fifo.append(byte)
    fire(event: E.RXDRDY)
    moveFIFO()
  }

  override var unreadCount: Int { usesBytes ? bytes.unreadCount : fifo.count }

  /// Moves received bytes to the buffer while there is one.
  private func moveFIFO() {
    while var transfer = reception, let byte = fifo.first, transfer.count > 0 {
      guard storeDMA(transfer.address &+ transfer.done, [byte], pointer: DMA.RXD_PTR) else {
        fifo = []
        endReception()
        return
      }
      fifo.removeFirst()
      transfer.done += 1
      reception = transfer
      if transfer.done == transfer.count { endReception() }
    }
    feedWire()
  }

  private func endReception() {
    self[DMA.RXD_AMOUNT] = reception?.done ?? 0
    reception = nil
    fire(event: E.ENDRX)
  }

  private func stopReceiver() {
    if usesBytes { return bytes.stopReceiver(self) }
    guard isReceiving else { return }
    isStoppingReceiver = true
    scheduler.schedule(timeout, after: format.cyclesPerFrame)
  }

  private func receiverStopped() {
    isReceiving = false
    if reception != nil { endReception() }
    fire(event: E.RXTO)
  }

  /// Moves what the FIFO holds to the buffer after the receiver has stopped.
  private func flushReceiver() {
    guard usesDMA, !isReceiving else { return }
    reception = Transfer(address: self[DMA.RXD_PTR], count: self[DMA.RXD_MAXCNT])
    moveFIFO()
    if reception != nil { endReception() }
  }

  private func stopAll() {
    bytes.reset(self)
    transmission = nil
    reception = nil
    isStoppingTransmitter = false
    fifo = []
    scheduler.cancel(timeout)
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    bytes.visit(state, self)
    state(&transmission)
    state(&reception)
    state(&fifo)
    state(&isStoppingTransmitter)
    state(timeout, of: scheduler)
  }

  public override func reset() {
    super.reset()
    stopAll()
  }
}
