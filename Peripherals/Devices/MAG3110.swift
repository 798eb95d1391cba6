import Bus

/// NXP MAG3110, magnetometer (data sheet rev. 9.2): 0.1 microtesla a count, data-ready interrupt.
public final class MAG3110: I2CRegisterDevice, BoardDevice {
  public static let kind = DeviceKind(
    "mag3110", "NXP MAG3110 magnetometer",
    keys: [.pin("scl"), .pin("sda"), .optionalPin("int1"), .axes], addresses: [0x0E])

  private enum R {
    static let DR_STATUS: UInt8 = 0x00
    static let OUT_X_MSB: UInt8 = 0x01
    static let OUT_Z_LSB: UInt8 = 0x06
    static let SYSMOD: UInt8 = 0x08
    static let OFF_X_MSB: UInt8 = 0x09
    static let DIE_TEMP: UInt8 = 0x0F
    static let CTRL_REG1: UInt8 = 0x10
    static let CTRL_REG2: UInt8 = 0x11
  }

  private static let table: [Row] =
    [
      .readOnly("DR_STATUS", R.DR_STATUS), .readOnly("OUT_X_MSB", R.OUT_X_MSB),
      .readOnly("OUT_X_LSB", 0x02), .readOnly("OUT_Y_MSB", 0x03), .readOnly("OUT_Y_LSB", 0x04),
      .readOnly("OUT_Z_MSB", 0x05), .readOnly("OUT_Z_LSB", R.OUT_Z_LSB),
      .readOnly("WHO_AM_I", 0x07, reset: 0xC4), .readOnly("SYSMOD", R.SYSMOD),
    ]
    + ["X_MSB", "X_LSB", "Y_MSB", "Y_LSB", "Z_MSB", "Z_LSB"].enumerated().map {
      .readWrite("OFF_\($1)", R.OFF_X_MSB + UInt8($0))
    }
    + [
      .readOnly("DIE_TEMP", R.DIE_TEMP), .readWrite("CTRL_REG1", R.CTRL_REG1),
      .readWrite("CTRL_REG2", R.CTRL_REG2),
    ]

  private let mounting: Mounting
  private let int1: InterruptPin
  private lazy var sample = Event("\(name) sample") { [unowned self] in measure() }

  public init(_ entry: Board.Device, site: DeviceSite) {
    mounting = entry.mounting
    int1 = InterruptPin(entry.pins["int1"], site: site)
    super.init(name: entry.name, address: 0x0E, table: Self.table, site: site)
    site.add(self, clock: entry.pins["scl"]!, data: entry.pins["sda"]!)
    int1.drive(false)
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    int1.visit(state)
    state(sample, of: site.scheduler)
  }

  private var isActive: Bool { self[R.CTRL_REG1] & 1 != 0 }

  /// 80 Hz halved by DR and by OS each (data sheet table 32).
  private func schedule() {
    let shift = UInt64(self[R.CTRL_REG1] >> 5) + UInt64(self[R.CTRL_REG1] >> 3 & 3)
    site.scheduler.schedule(
      sample, after: site.chip.cycles(nanoseconds: 12_500_000 << shift))
  }

  private func measure() {
    let isRaw = self[R.CTRL_REG2] & 0x20 != 0
    for (axis, value) in mounting.turn(site.surroundings.field).enumerated() {
      var counts = Int((value * 10).rounded())
      if !isRaw {
        // The user offset: 15 bits, left-aligned.
        let place = R.OFF_X_MSB + 2 * UInt8(axis)
        let bits = UInt16(self[place]) << 8 | UInt16(self[place + 1])
        counts -= Int(Int16(bitPattern: bits)) >> 1
      }
      let bits = UInt16(bitPattern: Int16(max(-30_000, min(30_000, counts))))
      self[R.OUT_X_MSB + 2 * UInt8(axis)] = UInt8(bits >> 8)
      self[R.OUT_X_MSB + 2 * UInt8(axis) + 1] = UInt8(bits & 0xFF)
    }
    let degrees = max(-40, min(125, site.surroundings.temperature.rounded()))
    self[R.DIE_TEMP] = UInt8(bitPattern: Int8(degrees))
    self[R.DR_STATUS] = self[R.DR_STATUS] & 0x08 != 0 ? 0xFF : 0x0F
    int1.drive(true)
    if isActive { schedule() }
  }

  override func load(_ offset: UInt8) -> UInt8 {
    if offset == R.SYSMOD { return isActive ? 2 : 0 }
    let value = self[offset]
    if (R.OUT_X_MSB...R.OUT_Z_LSB).contains(offset) {
      self[R.DR_STATUS] = 0
      int1.drive(false)
    }
    return value
  }

  /// Fast read leaves out the low bytes.
  override func next(after offset: UInt8) -> UInt8 {
    guard self[R.CTRL_REG1] & 4 != 0, (R.OUT_X_MSB..<R.OUT_Z_LSB).contains(offset) else {
      return offset &+ 1
    }
    return offset + 2
  }

  override func stored(_ offset: UInt8, _ value: UInt8) {
    switch offset {
    case R.CTRL_REG1:
      // TM: one measurement from standby.
      if isActive || value & 2 != 0 { schedule() } else { site.scheduler.cancel(sample) }
      self[R.CTRL_REG1] &= ~2
    case R.CTRL_REG2: self[R.CTRL_REG2] &= ~0x10
    default: break
    }
  }
}
