import Bus

/// A device that hangs on the board's pins: one file describes it, one line of a board file puts it
/// on pins.
public protocol BoardDevice: AnyObject {
  /// What board files say about it.
  static var kind: DeviceKind { get }
  /// Builds it and connects it to its pins.
  init(_ entry: Board.Device, site: DeviceSite)
  /// What it shows, for reports and scenarios: named values.
  var readings: [String: Double] { get }
  /// Visits every variable of the device, for a snapshot.
  func visit(_ state: StateArchive)
}

extension BoardDevice {
  public var readings: [String: Double] { [:] }
}

/// A kind of device as board files name it, with the keys beside `name` and `type`.
public struct DeviceKind: Sendable {
  public enum Key: Sendable {
    /// A pin that must be given.
    case pin(String)
    /// A pin that may be left out.
    case optionalPin(String)
    /// A number with its default.
    case number(String, ClosedRange<Int>, default: Int)
    /// How the device is turned on the board: the device's axes as board axes, `[-x, y, z]`.
    case axes

    public var name: String {
      switch self {
      case .pin(let name), .optionalPin(let name), .number(let name, _, _): name
      case .axes: "axes"
      }
    }
  }
  /// The value of `type`.
  public let name: String
  /// What it is, in a line.
  public let summary: String
  public let keys: [Key]
  /// The I2C addresses that all of the kind have; a number of the name `address` is one as well.
  let addresses: [UInt8]
  /// What is wrong with an entry's numbers together; nil if nothing is.
  let check: @Sendable ([String: Int]) -> String?

  public init(
    _ name: String, _ summary: String, keys: [Key], addresses: [UInt8] = [],
    check: @escaping @Sendable ([String: Int]) -> String? = { _ in nil }
  ) {
    self.name = name
    self.summary = summary
    self.keys = keys
    self.addresses = addresses
    self.check = check
  }

  /// Every kind of device there is.
  public static var all: [any BoardDevice.Type] {
    [
      BME280.self, InterfaceChip.self, LSM303AGR.self, MAG3110.self, MMA8653.self, Microphone.self,
      PixelStrip.self,
      PushButton.self,
      SSD1306.self, Servo.self, Speaker.self, TMP102.self, Wire.self,
    ]
  }
}

/// Where a device is put: the chip's pins and clock, and the world.
public final class DeviceSite {
  public let chip: NordicChip
  public let surroundings: Surroundings

  init(chip: NordicChip, surroundings: Surroundings) {
    self.chip = chip
    self.surroundings = surroundings
  }

  public var scheduler: Scheduler { chip.scheduler }

  /// The port of a pin.
  public func port(_ pin: Board.Pin) -> PinPort { chip.ports[pin.port] }

  /// Calls `handler` with the level of a pin after each change.
  public func watch(_ pin: Board.Pin, _ handler: @escaping (Bool) -> Void) {
    let port = port(pin)
    port.watch(pin.number) { [unowned port] in handler(port.isHigh(pin.number)) }
  }

  /// Reports that the guest used something of a device that is not modelled.
  public func report(
    _ what: String, by device: String, register: String?, address: UInt32 = 0,
    _ access: AccessKind = .write, value: UInt32 = 0
  ) {
    chip.bus.reportUnmodelled(
      UnmodelledAccess(
        address: address, access: access, peripheral: device, register: register, value: value,
        what: what))
  }

  /// Puts a device on the I2C bus of two pins.
  public func add(_ device: any I2CDevice, clock: Board.Pin, data: Board.Pin) {
    chip.bus(clock: clock, data: data).add(device)
    for pin in [clock, data] { port(pin).setExternalPull(pin.number, .up) }
  }

  /// Puts a device on the SPI bus of a clock pin; `select`, while it is low, chooses it.
  public func add(_ device: any SPIDevice, clock: Board.Pin, select: Board.Pin? = nil) {
    chip.serialDevices.append((clock, select, device))
    if let select { port(select).setExternalPull(select.number, .up) }
  }
}

/// How a device is turned on its board.
public struct Mounting: Sendable, Equatable {
  /// For each of the device's axes: which board axis (0 to 2) and with which sign.
  public var axes: [(axis: Int, sign: Double)]

  public init(axes: [(axis: Int, sign: Double)] = [(0, 1), (1, 1), (2, 1)]) { self.axes = axes }

  public static func == (a: Mounting, b: Mounting) -> Bool {
    zip(a.axes, b.axes).allSatisfy { $0 == $1 }
  }

  /// A vector of the board in the device's axes.
  func turn(_ vector: Surroundings.Vector) -> [Double] {
    let board = [vector.x, vector.y, vector.z]
    return axes.map { board[$0.axis] * $0.sign }
  }
}
