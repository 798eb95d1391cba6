import Bus

/// The outside of a serial peripheral: where its bytes go and come from.
public protocol SerialPort: AnyObject {
  /// Called with each byte when its last stop bit has left the chip.
  var onTransmit: ((UInt8) -> Void)? { get set }
  /// Queues bytes from the host; they come over the wire one after another at the guest's baud rate
  /// while its receiver runs.
  func receive(_ bytes: [UInt8])
  /// Whether the host waits with the next byte until the receive FIFO has room for it, as if it
  /// saw RTS. Off, it sends back to back, and what the guest does not read in time is lost.
  var isPaced: Bool { get set }
  /// Completes the byte on the wire, for a machine that stops.
  func drain()
}
