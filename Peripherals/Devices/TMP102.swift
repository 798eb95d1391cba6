import Bus

/// TI TMP102, temperature sensor (data sheet SBOS397): twelve bits, converted four times a second. Other
/// rates, the extended mode, shutdown and the alert output are not modelled.
public final class TMP102: I2CDevice, BoardDevice {
  public static let kind = DeviceKind(
    "tmp102", "TI TMP102 temperature sensor",
    keys: [.pin("scl"), .pin("sda"), .number("address", 0x48...0x4B, default: 0x48)])

  public let address: UInt8
  private let name: String
  private let site: DeviceSite
  /// Temperature, configuration, lower limit, upper limit.
  private var registers: [UInt16] = [0, 0x60A0, 0x4B00, 0x5000]
  private var pointer = 0
  /// Bytes of the transfer so far; the first that the master writes is the pointer.
  private var count = 0
  private lazy var conversion = Event("\(name) conversion") { [unowned self] in convert() }

  public init(_ entry: Board.Device, site: DeviceSite) {
    name = entry.name
    address = UInt8(entry.numbers["address"]!)
    self.site = site
    site.add(self, clock: entry.pins["scl"]!, data: entry.pins["sda"]!)
    convert()
  }

  private func convert() {
    let sixteenths = Int((site.surroundings.temperature * 16).rounded())
    registers[0] = UInt16(bitPattern: Int16(max(-2048, min(2047, sixteenths)))) << 4
    site.scheduler.schedule(conversion, after: site.scheduler.frequency / 4)
  }

  public func start(isRead: Bool) -> Bool {
    count = 0
    return true
  }

  public func write(_ byte: UInt8) -> Bool {
    defer { count += 1 }
    if count == 0 { pointer = Int(byte & 3) }
    guard pointer > 0, (1...2).contains(count) else { return true }
    registers[pointer] = registers[pointer] << 8 | UInt16(byte)
    if pointer == 1, count == 2, registers[1] != 0x60A0 {
      site.report("another mode", by: name, register: "CONFIGURATION", value: UInt32(registers[1]))
    }
    return true
  }

  public func read() -> UInt8 {
    defer { count += 1 }
    return UInt8(truncatingIfNeeded: registers[pointer] >> (count == 0 ? 8 : 0))
  }

  public func visit(_ state: StateArchive) {
    state(&registers, &pointer, &count)
    state(conversion, of: site.scheduler)
  }
}
