@testable import Peripherals

/// A device on I2C that keeps what it is told and reads back a count.
final class RecordingDevice: I2CDevice {
  let address: UInt8 = 0x42
  var log: [String] = []
  private var count: UInt8 = 0xA0
  /// Which bytes it does not acknowledge.
  var refuses: (UInt8) -> Bool = { _ in false }

  func start(isRead: Bool) -> Bool {
    log.append(isRead ? "r" : "w")
    return true
  }

  func write(_ byte: UInt8) -> Bool {
    log.append("\(byte)")
    return !refuses(byte)
  }

  func read() -> UInt8 {
    count += 1
    return count
  }

  func stop() { log.append("p") }
}
