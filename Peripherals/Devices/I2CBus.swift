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
  /// Whether the device holds the clock low now, before the next byte. `ready` is called once when
  /// it lets go.
  func holdsClock(_ ready: @escaping () -> Void) -> Bool
}

extension I2CDevice {
  public func holdsClock(_ ready: @escaping () -> Void) -> Bool { false }
}

extension I2CDevice {
  public func stop() {}
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

  func remove(_ device: any I2CDevice) { devices.removeAll { $0 === device } }
}

extension NordicChip {
  /// What answers to an address on the wires of two pins, wherever else the wires lead to.
  func device(at address: UInt8, clock: UInt32, data: UInt32) -> (any I2CDevice)? {
    guard let clock = boardPin(selectedBy: clock), let data = boardPin(selectedBy: data) else {
      return nil
    }
    let nets = (wire(of: clock), wire(of: data))
    for bus in wireBuses where nets == (wire(of: bus.clock), wire(of: bus.data)) {
      if let device = bus.devices.first(where: { $0.address == address }) { return device }
    }
    return nil
  }

  /// The bus of two pins of the chip, which is made if there is none.
  func bus(clock: Board.Pin, data: Board.Pin) -> I2CBus {
    if let bus = wireBuses.first(where: { $0.clock == clock && $0.data == data }) { return bus }
    let bus = I2CBus(clock: clock, data: data)
    wireBuses.append(bus)
    return bus
  }

  /// The pin that a PSEL value names, as the board knows it.
  func boardPin(selectedBy value: UInt32) -> Board.Pin? {
    pin(selectedBy: value).map { Board.Pin(port: index(of: $0.port), number: $0.pin) }
  }

  /// A pin that stands for all that jumpers connect with `pin`.
  private func wire(of pin: Board.Pin) -> Board.Pin {
    var connected = [pin]
    var next = 0
    while next < connected.count {
      for (from, to) in jumpers {
        let other = from == connected[next] ? to : to == connected[next] ? from : nil
        if let other, !connected.contains(other) { connected.append(other) }
      }
      next += 1
    }
    return connected.min { ($0.port, $0.number) < ($1.port, $1.number) } ?? pin
  }
}
