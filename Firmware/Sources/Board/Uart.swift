import BoardSupport
import Port

/// UART0 (nRF51 Series Reference Manual, chapter 29; nRF52833 Product Specification, 6.33), 115200 baud
/// 8N1: sends by polling, receives by interrupt.
public enum Uart {
  private static let base: UInt = 0x4000_2000
  private static let baud115200: UInt32 = 0x01D7_E000

  private static var ready: Register { Register(base + 0x11C) }  // EVENTS_TXDRDY
  /// Whether a byte is on the wire whose TXDRDY has not been seen yet.
  nonisolated(unsafe) private static var sending = false

  /// A line's end is sent as CR LF, which terminals want.
  nonisolated(unsafe) static var endsLinesForTerminals = false

  /// - Parameters:
  ///   - transmit: The pin that sends, of port 0.
  ///   - receive: The pin that receives, with its port's number in bit 5.
  public static func start(transmit transmitPin: UInt32, receive receivePin: UInt32) {
    Register(0x5000_0508).value = 1 << transmitPin  // GPIO OUTSET: the line idles high
    Register(0x5000_0518).value = 1 << transmitPin  // GPIO DIRSET
    Register(base + 0x50C).value = transmitPin  // PSELTXD
    Register(base + 0x514).value = receivePin  // PSELRXD
    Register(base + 0x524).value = baud115200  // BAUDRATE
    Register(base + 0x500).value = 4  // ENABLE
    Register(base + 0x000).trigger()  // TASKS_STARTRX
    Register(base + 0x008).trigger()  // TASKS_STARTTX
  }

  /// Waits until the last byte has left.
  public static func flush() {
    guard sending else { return }
    if ready.value == 0 {
      adder_mark_wire_begin()
      while ready.value == 0 {}
      adder_mark_wire_end()
    }
    sending = false
  }

  /// Sends a byte as soon as the one before it has left; computing goes on while it is on the wire.
  static func send(_ byte: UInt8) {
    flush()
    ready.value = 0
    Register(base + 0x51C).value = UInt32(byte)  // TXD
    sending = true
  }
}

@c @implementation
public func adder_port_write(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
  for index in 0..<count {
    let byte = bytes[index]
    if byte == UInt8(ascii: "\n") && Uart.endsLinesForTerminals { Uart.send(UInt8(ascii: "\r")) }
    Uart.send(byte)
  }
}

@c @implementation
public func adder_port_read() -> Int {
  // For a script that asks; until then it runs with no interrupt enabled. The prompt has begun to receive.
  if !Uart.endsLinesForTerminals { support_receive_all() }
  return Int(support_receive())
}

@c @implementation
public func adder_port_can_read() -> Bool { support_has_received() }
