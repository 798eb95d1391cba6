import Bus

/// NXP MMA8653FC, accelerometer with 10 bits (data sheet rev. 8): samples at its output data rate,
/// data-ready interrupts. Orientation, motion and freefall detection and auto-sleep are not modelled.
public final class MMA8653: I2CRegisterDevice, BoardDevice {
  public static let kind = DeviceKind(
    "mma8653", "NXP MMA8653FC accelerometer",
    keys: [.pin("scl"), .pin("sda"), .optionalPin("int1"), .optionalPin("int2"), .axes],
    addresses: [0x1D])

  private enum R {
    static let STATUS: UInt8 = 0x00
    static let OUT_X_MSB: UInt8 = 0x01
    static let OUT_Z_LSB: UInt8 = 0x06
    static let SYSMOD: UInt8 = 0x0B
    static let INT_SOURCE: UInt8 = 0x0C
    static let XYZ_DATA_CFG: UInt8 = 0x0E
    static let CTRL_REG1: UInt8 = 0x2A
    static let CTRL_REG2: UInt8 = 0x2B
    static let CTRL_REG3: UInt8 = 0x2C
    static let CTRL_REG4: UInt8 = 0x2D
    static let CTRL_REG5: UInt8 = 0x2E
    static let OFF_X: UInt8 = 0x2F
  }

  private static let table: [Row] = [
    .readOnly("STATUS", R.STATUS), .readOnly("OUT_X_MSB", R.OUT_X_MSB),
    .readOnly("OUT_X_LSB", 0x02), .readOnly("OUT_Y_MSB", 0x03), .readOnly("OUT_Y_LSB", 0x04),
    .readOnly("OUT_Z_MSB", 0x05), .readOnly("OUT_Z_LSB", R.OUT_Z_LSB),
    .readOnly("SYSMOD", R.SYSMOD), .readOnly("INT_SOURCE", R.INT_SOURCE),
    .readOnly("WHO_AM_I", 0x0D, reset: 0x5A), .readWrite("XYZ_DATA_CFG", R.XYZ_DATA_CFG),
    .readOnly("PL_STATUS", 0x10), .notModelled("PL_CFG", 0x11, reset: 0x80),
    .notModelled("PL_COUNT", 0x12), .readOnly("PL_BF_ZCOMP", 0x13, reset: 0x44),
    .readOnly("PL_THS_REG", 0x14, reset: 0x84), .notModelled("FF_MT_CFG", 0x15),
    .readOnly("FF_MT_SRC", 0x16), .notModelled("FF_MT_THS", 0x17),
    .notModelled("FF_MT_COUNT", 0x18), .notModelled("ASLP_COUNT", 0x29),
    .readWrite("CTRL_REG1", R.CTRL_REG1), .readWrite("CTRL_REG2", R.CTRL_REG2),
    .readWrite("CTRL_REG3", R.CTRL_REG3), .readWrite("CTRL_REG4", R.CTRL_REG4),
    .readWrite("CTRL_REG5", R.CTRL_REG5), .readWrite("OFF_X", R.OFF_X),
    .readWrite("OFF_Y", 0x30), .readWrite("OFF_Z", 0x31),
  ]

  /// Microseconds a sample, by CTRL_REG1.DR.
  private static let periods: [UInt64] = [
    1250, 2500, 5000, 10_000, 20_000, 80_000, 160_000, 640_000,
  ]

  private let mounting: Mounting
  private let int1: InterruptPin
  private let int2: InterruptPin
  private lazy var sample = Event("\(name) sample") { [unowned self] in measure() }

  public init(_ entry: Board.Device, site: DeviceSite) {
    mounting = entry.mounting
    int1 = InterruptPin(entry.pins["int1"], site: site)
    int2 = InterruptPin(entry.pins["int2"], site: site)
    super.init(name: entry.name, address: 0x1D, table: Self.table, site: site)
    site.add(self, clock: entry.pins["scl"]!, data: entry.pins["sda"]!)
    updateInterrupts()
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    int1.visit(state)
    int2.visit(state)
    state(sample, of: site.scheduler)
  }

  private var isActive: Bool { self[R.CTRL_REG1] & 1 != 0 }
  private var isFastRead: Bool { self[R.CTRL_REG1] & 2 != 0 }

  private func schedule() {
    let period = Self.periods[Int(self[R.CTRL_REG1] >> 3 & 7)]
    site.scheduler.schedule(sample, after: site.chip.cycles(nanoseconds: period * 1000))
  }

  /// Ten bits, two's complement, left-aligned in the two bytes of an axis.
  private func measure() {
    let countsPerG = 256.0 / Double(1 << (self[R.XYZ_DATA_CFG] & 3))
    for (axis, value) in mounting.turn(site.surroundings.acceleration).enumerated() {
      // OFF_X and so on: 1.96 mg a count.
      let offset = Double(Int8(bitPattern: self[R.OFF_X + UInt8(axis)])) * 0.00196
      let counts = Int((value + offset) * countsPerG + (value < 0 ? -0.5 : 0.5))
      let bits = UInt16(bitPattern: Int16(max(-512, min(511, counts)))) << 6
      self[R.OUT_X_MSB + 2 * UInt8(axis)] = UInt8(bits >> 8)
      self[R.OUT_X_MSB + 2 * UInt8(axis) + 1] = UInt8(bits & 0xFF)
    }
    // ZYXOW if the last sample was not read.
    self[R.STATUS] = self[R.STATUS] & 0x08 != 0 ? 0xFF : 0x0F
    self[R.INT_SOURCE] |= 1
    updateInterrupts()
    schedule()
  }

  private func updateInterrupts() {
    let isRaised = self[R.INT_SOURCE] & self[R.CTRL_REG4] & 1 != 0
    let activeLevel = self[R.CTRL_REG3] & 2 != 0
    let onFirst = self[R.CTRL_REG5] & 1 != 0
    int1.drive(isRaised && onFirst ? activeLevel : !activeLevel)
    int2.drive(isRaised && !onFirst ? activeLevel : !activeLevel)
  }

  override func load(_ offset: UInt8) -> UInt8 {
    if offset == R.SYSMOD { return isActive ? 1 : 0 }
    let value = self[offset]
    if (R.OUT_X_MSB...R.OUT_Z_LSB).contains(offset) {
      self[R.STATUS] = 0
      self[R.INT_SOURCE] &= ~1
      updateInterrupts()
    }
    return value
  }

  /// Reading wraps from the last output to STATUS; F_READ leaves out the low bytes.
  override func next(after offset: UInt8) -> UInt8 {
    guard (R.STATUS...R.OUT_Z_LSB).contains(offset) else { return offset &+ 1 }
    if isFastRead { return offset == 0 ? 1 : offset >= 5 ? 0 : offset + 2 }
    return offset == R.OUT_Z_LSB ? 0 : offset + 1
  }

  override func stored(_ offset: UInt8, _ value: UInt8) {
    switch offset {
    case R.CTRL_REG1:
      if isActive { schedule() } else { site.scheduler.cancel(sample) }
    case R.CTRL_REG2 where value & 0x40 != 0:
      restore()
      site.scheduler.cancel(sample)
    default: break
    }
    updateInterrupts()
  }
}
