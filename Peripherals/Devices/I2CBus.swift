import Bus

/// A device on an I2C bus, a byte at a time.
public protocol I2CDevice: AnyObject {
  /// The 7-bit address.
  var address: UInt8 { get }
  /// A START, or a repeated one, with the device's address. False does not acknowledge it.
  func start(isRead: Bool) -> Bool
  /// The master has sent a byte. False does not acknowledge it.
  func write(_ byte: UInt8) -> Bool
  /// The master takes a byte.
  func read() -> UInt8
  /// A STOP.
  func stop()
}

/// Two wires of the board with the devices on them. A master finds it by the pins it was told to
/// use. Devices see bytes, not edges: a master that a program makes of GPIO pins reaches none.
public final class I2CBus {
  let clock: Board.Pin
  let data: Board.Pin
  private(set) var devices: [any I2CDevice] = []

  init(clock: Board.Pin, data: Board.Pin) {
    self.clock = clock
    self.data = data
  }

  func add(_ device: any I2CDevice) { devices.append(device) }

  func device(at address: UInt8) -> (any I2CDevice)? {
    devices.first { $0.address == address }
  }
}
