import Bus

/// The APB UART of the Cortex-M System Design Kit (Arm DDI 0479, section 4.3): one byte of buffer in
/// each direction, eight bits without parity, BAUDDIV core cycles a bit.
///
/// Interrupts: 0 receive, 1 transmit, 2 overrun of either.
public final class CMSDKUART: CMSDKPeripheral, SerialPort {
  private enum Offset {
    static let data: UInt32 = 0x00
    static let control: UInt32 = 0x08
    static let divider: UInt32 = 0x10
  }
  /// Bits of CTRL.
  private enum Control {
    static let transmit: UInt32 = 1 << 0
    static let receive: UInt32 = 1 << 1
    static let highSpeedTest: UInt32 = 1 << 6
  }
  /// Bits of INTSTATUS, and four places lower the buffers' conditions that set them.
  private enum Status {
    static let transmit: UInt32 = 1 << 0
    static let receive: UInt32 = 1 << 1
    static let transmitOverrun: UInt32 = 1 << 2
    static let receiveOverrun: UInt32 = 1 << 3
  }
  private static let bitsPerFrame: UInt64 = 10
  private static let leastDivider: UInt32 = 16

  private static let table = RegisterMap(of: CMSDKUART.self) {
    Register(
      offset: Offset.data, name: "DATA", access: .readWrite, fields: [.field("DATA", 0...7)],
      onRead: { $0.readData() }, onWrite: { $0.writeData(UInt8($1)) })
    Register(
      offset: 0x04, name: "STATE", access: .writeOneToClear, onRead: { $0.state },
      onWrite: { $0.overruns &= ~($1 >> 2) })
    Register.readWrite(
      "CTRL", Offset.control,
      fields: [
        .field("TXEN", 0), .field("RXEN", 1), .field("TXINTEN", 2), .field("RXINTEN", 3),
        .field("TXOVRINTEN", 4), .field("RXOVRINTEN", 5), .field("HSTEST", 6),
      ], onWrite: { uart, _ in uart.controlChanged() })
    Register(
      offset: 0x0C, name: "INTSTATUS", access: .writeOneToClear, onRead: { $0.pending },
      onWrite: { $0.acknowledge($1) })
    Register.readWrite("BAUDDIV", Offset.divider, fields: [.field("BAUDDIV", 0...19)])
    Register.identification(part: 0x21)
  }

  public var onTransmit: ((UInt8) -> Void)?
  public var isPaced = false
  /// The transmit buffer, and what is on the wire.
  private var buffer: UInt8?
  private var shifter: UInt8?
  private var received: UInt8?
  private var fromHost: [UInt8] = []
  private var pending: UInt32 = 0
  /// Overruns: bit 0 transmit, bit 1 receive.
  private var overruns: UInt32 = 0
  private lazy var sent = Event("\(name) sent") { [unowned self] in frameSent() }
  private lazy var arrived = Event("\(name) arrived") { [unowned self] in frameArrived() }

  init(name: String, scheduler: Scheduler, interrupts: [InterruptLine?]) {
    super.init(
      name: name, registers: Self.table, scheduler: scheduler, interrupts: interrupts)
  }

  private var control: UInt32 { self[Offset.control] }

  /// Core cycles of a frame. A divider below 16 is not allowed; it counts as 16.
  private var cyclesPerFrame: UInt64 {
    if control & Control.highSpeedTest != 0 { return Self.bitsPerFrame }
    return Self.bitsPerFrame * UInt64(max(self[Offset.divider], Self.leastDivider))
  }

  // MARK: Registers

  /// STATE: buffers full and overruns.
  private var state: UInt32 {
    (buffer != nil ? 1 : 0) | (received != nil ? 2 : 0) | overruns << 2
  }

  private func readData() -> UInt32 {
    guard let byte = received else { return self[Offset.data] & 0xFF }
    received = nil
    feed()
    return UInt32(byte)
  }

  private func writeData(_ byte: UInt8) {
    guard control & Control.transmit != 0 else {
      reportUnmodelled(
        "DATA written while the transmitter is off: the byte is lost", offset: Offset.data,
        access: .write, value: UInt32(byte))
      return
    }
    if buffer != nil {
      overruns |= 1
      raise(Status.transmitOverrun)
      return
    }
    buffer = byte
    startFrame()
  }

  private func controlChanged() {
    startFrame()
    feed()
    updateInterrupts()
  }

  private func acknowledge(_ bits: UInt32) {
    pending &= ~bits
    updateInterrupts()
  }

  /// An interrupt is only noted while it is enabled (CTRL bits 2 to 5).
  private func raise(_ bit: UInt32) {
    pending |= bit & (control >> 2)
    updateInterrupts()
  }

  private func updateInterrupts() {
    drive(0, pending & Status.receive != 0)
    drive(1, pending & Status.transmit != 0)
    drive(2, pending & (Status.transmitOverrun | Status.receiveOverrun) != 0)
  }

  // MARK: Wires

  private func startFrame() {
    guard shifter == nil, let byte = buffer, control & Control.transmit != 0 else { return }
    if self[Offset.divider] < Self.leastDivider, control & Control.highSpeedTest == 0 {
      reportUnmodelled(
        "BAUDDIV below 16 is not allowed; it counts as 16", offset: Offset.divider, access: .read)
    }
    shifter = byte
    buffer = nil
    scheduler.schedule(sent, after: cyclesPerFrame)
    // The buffer is empty again.
    raise(Status.transmit)
  }

  private func frameSent() {
    guard let byte = shifter else { return }
    shifter = nil
    note(.sent(byte))
    onTransmit?(byte)
    startFrame()
  }

  public func receive(_ bytes: [UInt8]) {
    fromHost += bytes
    feed()
  }

  /// Begins the host's next byte: when the last one has been read if it is paced, else at once.
  private func feed() {
    guard !fromHost.isEmpty, received == nil || !isPaced, !arrived.isScheduled,
      control & Control.receive != 0
    else { return }
    scheduler.schedule(arrived, after: cyclesPerFrame)
  }

  private func frameArrived() {
    guard control & Control.receive != 0, !fromHost.isEmpty else { return }
    let byte = fromHost.removeFirst()
    note(.received(byte))
    if received != nil {
      overruns |= 2
      raise(Status.receiveOverrun)
    } else {
      received = byte
      self[Offset.data] = UInt32(byte)
      raise(Status.receive)
    }
    feed()
  }

  public func drain() {
    for byte in [shifter, buffer].compactMap({ $0 }) { onTransmit?(byte) }
    shifter = nil
    buffer = nil
    scheduler.cancel(sent)
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    state(&buffer)
    state(&shifter)
    state(&received)
    state(&fromHost)
    state(&pending)
    state(&overruns)
    state(sent, of: scheduler)
    state(arrived, of: scheduler)
  }

  public override func reset() {
    super.reset()
    scheduler.cancel(sent)
    scheduler.cancel(arrived)
    buffer = nil
    shifter = nil
    received = nil
    pending = 0
    overruns = 0
  }
}
