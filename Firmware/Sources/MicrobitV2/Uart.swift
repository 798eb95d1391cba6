import Board
import Port

/// UARTE0 (nRF52833 Product Specification, 6.34), 115200 baud 8N1, on the pins of the interface chip.
enum Uart {
  private static let base: UInt = 0x4000_2000
  private static let transmitPin: UInt32 = 6  // P0.06
  private static let receivePin: UInt32 = 1 << 5 | 8  // P1.08
  private static let baud115200: UInt32 = 0x01D6_0000

  private static var ended: Register { Register(base + 0x120) }  // EVENTS_ENDTX
  /// What EasyDMA reads: it reaches RAM only, and a string may be in flash.
  /// Words, for their alignment.
  nonisolated(unsafe) private static var buffer = InlineArray<16, UInt32>(repeating: 0)
  private static let capacity = MemoryLayout<InlineArray<16, UInt32>>.size
  /// Whether a transfer is under way whose ENDTX has not been seen yet.
  nonisolated(unsafe) private static var sending = false

  static func start() {
    Register(0x5000_0508).value = 1 << transmitPin  // P0 OUTSET: the line idles high
    Register(0x5000_0518).value = 1 << transmitPin  // P0 DIRSET
    Register(base + 0x50C).value = transmitPin  // PSEL.TXD
    Register(base + 0x514).value = receivePin  // PSEL.RXD
    Register(base + 0x524).value = baud115200  // BAUDRATE
    Register(base + 0x500).value = 8  // ENABLE
  }

  /// Waits until the last transfer has ended.
  static func flush() {
    guard sending else { return }
    if ended.value == 0 {
      adder_mark_wire_begin()
      while ended.value == 0 {}
      adder_mark_wire_end()
    }
    sending = false
  }

  /// Sends up to a buffer's worth as soon as the transfer before it has ended; computing goes on while
  /// it is on the wire.
  /// - Returns: How many bytes were taken.
  static func send(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
    flush()
    let taken = min(count, capacity)
    withUnsafeMutablePointer(to: &buffer) { pointer in
      let to = UnsafeMutableRawPointer(pointer)
      to.copyMemory(from: bytes, byteCount: taken)
      Register(base + 0x544).value = UInt32(UInt(bitPattern: to))  // TXD.PTR
    }
    Register(base + 0x548).value = UInt32(taken)  // TXD.MAXCNT
    ended.value = 0
    Register(base + 0x008).trigger()  // TASKS_STARTTX
    sending = true
    return taken
  }
}

@c @implementation
public func adder_port_write(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
  var sent = 0
  while sent < count { sent += Uart.send(bytes + sent, count - sent) }
}
