import Bus

/// The handshake of a UART (nRF51 RM sections 28.5 and 28.6): RTS is low while the receiver has room,
/// and no byte begins while CTS is high. Both are on pins only while HWFC is set; a CTS without a pin
/// counts as low.
final class UARTFlowControl {
  /// Room that the receiver keeps for who reacts late, in bytes.
  private static let reserve = 4

  private let request = DrivenPin(level: true)
  private let clear = PinFollower()
  /// A byte that waits for CTS.
  private(set) var waiting: UInt8?
  /// Called when CTS goes high (true) or low.
  var onClear: (Bool) -> Void = { _ in }

  init() {
    clear.onChange = { [unowned self] in onClear($0) }
  }

  /// Whether the other side holds the transmitter back.
  var isHeld: Bool { clear.pin != nil && clear.level }

  func connect(
    request requestPin: (port: PinPort, pin: Int)?, clear clearPin: (port: PinPort, pin: Int)?
  ) {
    request.connect(to: requestPin)
    clear.connect(to: clearPin)
  }

  /// Says how many more bytes the receiver takes; 0 for one that is stopped.
  func setRoom(_ bytes: Int) { request.set(bytes <= Self.reserve) }

  func hold(_ byte: UInt8) { waiting = byte }

  /// The byte that waited, which goes on the wire or is dropped.
  func take() -> UInt8? {
    defer { waiting = nil }
    return waiting
  }

  func visit(_ state: StateArchive, _ chip: NordicChip) {
    request.visit(state, chip)
    clear.visit(state, chip)
    state(&waiting)
  }
}
