import Bus

/// A peripheral that works a byte at a time: the nRF51's UART, and the nRF52833's UARTE0 while its
/// ENABLE selects the UART.
protocol HasUARTByteMode: UARTEngine {
  var bytes: UARTByteMode { get }
}

/// Byte-wise transmission and reception (nRF51 RM section 28.4 to 28.6).
final class UARTByteMode {
  private var isTransmitting = false
  /// Received bytes that software has not read.
  private var fifo: [UInt8] = []
  /// What RXD reads.
  private var current: UInt8 = 0
  /// Whether RXD holds a byte that was announced and not read.
  private var isAnnounced = false
  private var timeout: Event?

  var unreadCount: Int { fifo.count }

  func startTransmitter() { isTransmitting = true }

  /// The byte on the wire is completed, one that waits for CTS dropped.
  func stopTransmitter(_ uart: UARTEngine) {
    isTransmitting = false
    uart.dropWaiting()
  }

  func write(_ value: UInt32, _ uart: UARTEngine) {
    guard uart.isEnabled, isTransmitting, !uart.isTransmitterBusy else {
      uart.reportUnmodelled(
        uart.isTransmitterBusy
          ? "TXD written before TXDRDY: the manual does not say what happens; the byte is lost"
          : "TXD written while the transmitter is stopped: the byte is lost",
        offset: 0x51C, access: .write, value: value)
      return
    }
    uart.transmit(UInt8(truncatingIfNeeded: value))
  }

  func transmitted(_ uart: UARTEngine) { uart.fire(event: UARTEngine.E.TXDRDY) }

  func startReceiver(_ uart: UARTEngine) {
    guard uart.isEnabled else { return }
    if let timeout { uart.scheduler.cancel(timeout) }
    uart.isStoppingReceiver = false
    uart.isReceiving = true
    uart.feedWire()
  }

  /// The receiver takes what arrives within a frame's time, then RXTO says that it has stopped.
  func stopReceiver(_ uart: UARTEngine) {
    guard uart.isReceiving else { return }
    uart.isStoppingReceiver = true
    uart.scheduler.schedule(timeout(uart), after: uart.format.cyclesPerFrame)
  }

  private func timeout(_ uart: UARTEngine) -> Event {
    let event =
      timeout
      ?? Event("\(uart.name) RXTO") { [unowned uart] in
        uart.isReceiving = false
        uart.fire(event: UARTEngine.E.RXTO)
      }
    timeout = event
    return event
  }

  func visit(_ state: StateArchive, _ uart: UARTEngine) {
    state(&isTransmitting)
    state(&fifo)
    state(&current)
    state(&isAnnounced)
    state(timeout(uart), of: uart.scheduler)
  }

  func received(_ byte: UInt8, _ uart: UARTEngine) {
    guard fifo.count < UARTEngine.fifoDepth else {
      uart.overrun()
      return
    }
    fifo.append(byte)
    announce(uart)
  }

  /// RXDRDY comes once for each byte that reaches RXD.
  private func announce(_ uart: UARTEngine) {
    guard !isAnnounced, let byte = fifo.first else { return }
    current = byte
    isAnnounced = true
    uart.fire(event: UARTEngine.E.RXDRDY)
  }

  func read(_ uart: UARTEngine) -> UInt32 {
    let value = UInt32(current)
    if isAnnounced {
      fifo.removeFirst()
      isAnnounced = false
      announce(uart)
      uart.feedWire()
    }
    return value
  }

  func reset(_ uart: UARTEngine) {
    isTransmitting = false
    fifo = []
    isAnnounced = false
    if let timeout { uart.scheduler.cancel(timeout) }
  }
}

/// The rows of the byte-wise UART's registers.
enum UARTRows {
  static func make<Owner: HasUARTByteMode>(
    of owner: Owner.Type, shorts: [NordicPeripheral.Short]
  ) -> [Register<Owner>] {
    var rows: [Register<Owner>] = [
      .task("TASKS_STARTRX", 0x000) { $0.bytes.startReceiver($0) },
      .task("TASKS_STOPRX", 0x004) { $0.bytes.stopReceiver($0) },
      .task("TASKS_STARTTX", 0x008) { $0.bytes.startTransmitter() },
      .task("TASKS_STOPTX", 0x00C) { $0.bytes.stopTransmitter($0) },
      .task("TASKS_SUSPEND", 0x01C) {
        $0.bytes.stopTransmitter($0)
        $0.bytes.stopReceiver($0)
      },
      .event("EVENTS_CTS", 0x100), .event("EVENTS_NCTS", 0x104), .event("EVENTS_RXDRDY", 0x108),
      .event("EVENTS_TXDRDY", 0x11C), .event("EVENTS_ERROR", 0x124),
      .event("EVENTS_RXTO", 0x144),
      .shorts(shorts),
      .readOnly("RXD", 0x518, onRead: { $0.bytes.read($0) }),
      .writeOnly("TXD", 0x51C) { $0.bytes.write($1, $0) },
    ]
    rows += Register.interrupts([
      .field("CTS", 0), .field("NCTS", 1), .field("RXDRDY", 2), .field("TXDRDY", 7),
      .field("ERROR", 9), .field("RXTO", 17),
    ])
    return rows
  }
}
