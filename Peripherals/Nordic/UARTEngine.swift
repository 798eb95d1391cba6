import Bus

/// The part of a serial peripheral that UART and UARTE have in common: two lines, the receive FIFO
/// and the registers that set up pins, rate and format (nRF51 RM section 28; nRF52833 PS sections
/// "UART" and "UARTE").
public class UARTEngine: NordicPeripheral, SerialPort {
  enum R {
    static let ERRORSRC: UInt32 = 0x480
    static let ENABLE: UInt32 = 0x500
    static let PSELRTS: UInt32 = 0x508
    static let PSELTXD: UInt32 = 0x50C
    static let PSELCTS: UInt32 = 0x510
    static let PSELRXD: UInt32 = 0x514
    static let BAUDRATE: UInt32 = 0x524
    static let CONFIG: UInt32 = 0x56C
  }
  enum E {
    static let CTS = 0
    static let NCTS = 1
    static let RXDRDY = 2
    static let ENDRX = 4
    static let TXDRDY = 7
    static let ENDTX = 8
    static let ERROR = 9
    static let RXTO = 17
    static let RXSTARTED = 19
    static let TXSTARTED = 20
    static let TXSTOPPED = 22
  }
  /// Bytes the receiver keeps beside the one in its shift register.
  static let fifoDepth = 6
  /// ENABLE's value for the plain UART.
  static let enabledUART: UInt32 = 4

  public var onTransmit: ((UInt8) -> Void)?
  let transmitLine: SerialLine
  let receiveLine: SerialLine
  /// Bytes the host has sent that are not on the wire yet.
  private var hostQueue: [UInt8] = []
  private var hostQueueHead = 0
  /// Where the line to the host is. On other pins the UART talks to what is there.
  enum HostLine {
    /// The host is at another UART.
    case none
    case anyPins
    case pins(tx: Board.Pin, rx: Board.Pin)

    var tx: Board.Pin? { if case .pins(let tx, _) = self { tx } else { nil } }
    var rx: Board.Pin? { if case .pins(_, let rx) = self { rx } else { nil } }
  }
  var hostLine = HostLine.none
  private lazy var sampler = SerialSampler(name: name, scheduler: scheduler) { [unowned self] in
    if isReceiving { take($0) }
  }
  public var isPaced = false { didSet { feedWire() } }
  /// Whether the receiver takes frames from the wire.
  var isReceiving = false { didSet { updateRequest() } }
  /// Whether STOPRX has been, so that the other side is to stop.
  var isStoppingReceiver = false { didSet { updateRequest() } }
  private let flow = UARTFlowControl()

  override init(
    name: String, chip: NordicChip, registers: RegisterMap, shorts: [Short], firstOffset: UInt32 = 0
  ) {
    transmitLine = SerialLine(scope: name, name: "\(name)_TXD", isOutput: true, chip: chip)
    receiveLine = SerialLine(scope: name, name: "\(name)_RXD", isOutput: false, chip: chip)
    super.init(
      name: name, chip: chip, registers: registers, shorts: shorts, firstOffset: firstOffset)
    transmitLine.onFrame = { [unowned self] byte in
      note(.sent(byte))
      if isOnHostLine(transmitLine.pin, hostLine.tx) { onTransmit?(byte) }
      transmitted(byte)
    }
    receiveLine.onFrame = { [unowned self] byte in
      if isReceiving { take(byte) }
      feedWire()
    }
    flow.onClear = { [unowned self] isHigh in
      fire(event: isHigh ? E.NCTS : E.CTS)
      if !isHigh, let byte = flow.take() { transmitLine.send(byte, format) }
    }
  }

  /// Rows that both peripherals have.
  static func commonRows<Owner: UARTEngine>(
    of owner: Owner.Type, pselNames: [String], enableFields: [RegisterField], hasStopBits: Bool
  ) -> [Register<Owner>] {
    let pselOffsets = [R.PSELRTS, R.PSELTXD, R.PSELCTS, R.PSELRXD]
    var rows: [Register<Owner>] = [
      .writeOneToClear(
        "ERRORSRC", R.ERRORSRC,
        fields: [
          .field("OVERRUN", 0), .field("PARITY", 1), .field("FRAMING", 2), .field("BREAK", 3),
        ]),
      .readWrite(
        "ENABLE", R.ENABLE, fields: enableFields, onWrite: { owner, _ in owner.enableChanged() }),
      .readWrite("BAUDRATE", R.BAUDRATE, reset: 0x0400_0000),
      .readWrite(
        "CONFIG", R.CONFIG,
        fields: [.field("HWFC", 0), .field("PARITY", 1...3)]
          + (hasStopBits ? [.field("STOP", 4)] : []),
        onWrite: { owner, _ in owner.connectHandshake() }),
    ]
    for (name, offset) in zip(pselNames, pselOffsets) {
      rows.append(
        .readWrite(name, offset, reset: ~0, onWrite: { owner, _ in owner.connectPins() }))
    }
    return rows
  }

  var format: SerialFormat {
    SerialFormat(
      baudRate: self[R.BAUDRATE], configuration: self[R.CONFIG],
      cyclesPerTick: chip.cyclesPerPeripheralTick)
  }

  /// Whether ENABLE has the peripheral on.
  var isEnabled: Bool { self[R.ENABLE] == Self.enabledUART }

  func enableChanged() {
    if !isEnabled {
      abortTransmission()
      isReceiving = false
    }
    connectPins()
  }

  private func connectPins() {
    transmitLine.connect(to: isEnabled ? chip.pin(selectedBy: self[R.PSELTXD]) : nil)
    let input = isEnabled ? chip.pin(selectedBy: self[R.PSELRXD]) : nil
    let isHost = isOnHostLine(input, hostLine.rx)
    receiveLine.connect(to: isHost ? input : nil)
    sampler.connect(to: isHost ? nil : input) { [unowned self] in format }
    connectHandshake()
    feedWire()
  }

  private func connectHandshake() {
    let isOn = isEnabled && self[R.CONFIG] & 1 != 0
    flow.connect(
      request: isOn ? chip.pin(selectedBy: self[R.PSELRTS]) : nil,
      clear: isOn ? chip.pin(selectedBy: self[R.PSELCTS]) : nil)
    updateRequest()
  }

  private func updateRequest() {
    flow.setRoom(isReceiving && !isStoppingReceiver ? Self.fifoDepth - unreadCount : 0)
  }

  /// Whether a byte is on the wire, or waits for the other side.
  var isTransmitterBusy: Bool { transmitLine.isBusy || flow.waiting != nil }

  /// Sends a byte as soon as the other side lets it; the transmitter must not be busy.
  final func transmit(_ byte: UInt8) {
    if flow.isHeld { flow.hold(byte) } else { transmitLine.send(byte, format) }
  }

  /// Drops a byte that waits for the other side.
  final func dropWaiting() { _ = flow.take() }

  private func abortTransmission() {
    transmitLine.abort()
    dropWaiting()
  }

  private func isOnHostLine(_ pin: (port: PinPort, pin: Int)?, _ host: Board.Pin?) -> Bool {
    if case .none = hostLine { return false }
    guard let host else { return true }
    guard let pin else { return false }
    return Board.Pin(port: chip.index(of: pin.port), number: pin.pin) == host
  }

  private func take(_ byte: UInt8) {
    note(.received(byte))
    received(byte)
    updateRequest()
  }

  /// A frame has left; overridden.
  func transmitted(_ byte: UInt8) {}
  /// A frame has come in while the receiver runs; overridden.
  func received(_ byte: UInt8) {}
  /// Received bytes that nobody has read; overridden.
  var unreadCount: Int { 0 }

  /// Notes a byte that was lost.
  final func overrun() {
    self[R.ERRORSRC] |= 1
    fire(event: E.ERROR)
  }

  // MARK: The host's side

  public func receive(_ bytes: [UInt8]) {
    hostQueue += bytes
    feedWire()
  }

  public func drain() { transmitLine.drain() }

  /// Puts the next byte of the host on the wire if the receiver runs.
  final func feedWire() {
    updateRequest()
    guard isReceiving, hostLine.rx == nil || receiveLine.pin != nil, !receiveLine.isBusy,
      hostQueueHead < hostQueue.count,
      !isPaced || unreadCount < Self.fifoDepth
    else { return }
    let byte = hostQueue[hostQueueHead]
    hostQueueHead += 1
    if hostQueueHead == hostQueue.count {
      hostQueue.removeAll(keepingCapacity: true)
      hostQueueHead = 0
    }
    receiveLine.send(byte, format)
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    state(&hostQueue)
    state(&hostQueueHead)
    if !(0...hostQueue.count).contains(hostQueueHead) { state.fail("the queue ends before it") }
    state(&isReceiving, &isStoppingReceiver)
    flow.visit(state, chip)
    transmitLine.visit(state, chip)
    receiveLine.visit(state, chip)
    sampler.visit(state, chip, format: { [unowned self] in format })
  }

  public override func reset() {
    super.reset()
    abortTransmission()
    receiveLine.abort()
    isReceiving = false
    isStoppingReceiver = false
    connectPins()
  }
}
