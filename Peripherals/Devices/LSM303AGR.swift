import Bus

/// ST LSM303AGR, accelerometer and magnetometer in one package with two addresses (data sheet
/// DS11054 rev. 10): data and data-ready interrupts; its FIFO, thresholds, clicks and self-tests are
/// not modelled.
public final class LSM303AGR: BoardDevice {
  public static let kind = DeviceKind(
    "lsm303agr", "ST LSM303AGR accelerometer and magnetometer",
    keys: [
      .pin("scl"), .pin("sda"), .optionalPin("int1"), .optionalPin("int2"),
      .optionalPin("intMag"), .number("openDrain", 0...1, default: 0), .axes,
    ], addresses: [0x19, 0x1E])

  private let accelerometer: Accelerometer
  private let magnetometer: Magnetometer

  public init(_ entry: Board.Device, site: DeviceSite) {
    accelerometer = Accelerometer(entry, site: site)
    magnetometer = Magnetometer(entry, site: site)
    for device in [accelerometer, magnetometer] as [I2CRegisterDevice] {
      site.add(device, clock: entry.pins["scl"]!, data: entry.pins["sda"]!)
    }
  }

  /// An interrupt output; with open drain on a wire that others share, low or released.
  static func level(_ isRaised: Bool, _ entry: Board.Device) -> Bool? {
    entry.numbers["openDrain"] == 1 ? (isRaised ? false : nil) : isRaised
  }

  public func visit(_ state: StateArchive) {
    accelerometer.visit(state)
    magnetometer.visit(state)
  }

  private final class Accelerometer: I2CRegisterDevice {
    private enum R {
      static let STATUS_REG_AUX_A: UInt8 = 0x07
      static let OUT_TEMP_L_A: UInt8 = 0x0C
      static let TEMP_CFG_REG_A: UInt8 = 0x1F
      static let CTRL_REG1_A: UInt8 = 0x20
      static let CTRL_REG3_A: UInt8 = 0x22
      static let CTRL_REG4_A: UInt8 = 0x23
      static let CTRL_REG5_A: UInt8 = 0x24
      static let CTRL_REG6_A: UInt8 = 0x25
      static let STATUS_REG_A: UInt8 = 0x27
      static let OUT_X_L_A: UInt8 = 0x28
      static let OUT_Z_H_A: UInt8 = 0x2D
    }
    private static let table: [Row] = [
      .readOnly("STATUS_REG_AUX_A", R.STATUS_REG_AUX_A),
      .readOnly("OUT_TEMP_L_A", R.OUT_TEMP_L_A), .readOnly("OUT_TEMP_H_A", 0x0D),
      .readOnly("INT_COUNTER_REG_A", 0x0E), .readOnly("WHO_AM_I_A", 0x0F, reset: 0x33),
      .readWrite("TEMP_CFG_REG_A", R.TEMP_CFG_REG_A),
      .readWrite("CTRL_REG1_A", R.CTRL_REG1_A, reset: 0x07), .notModelled("CTRL_REG2_A", 0x21),
      .readWrite("CTRL_REG3_A", R.CTRL_REG3_A), .readWrite("CTRL_REG4_A", R.CTRL_REG4_A),
      .readWrite("CTRL_REG5_A", R.CTRL_REG5_A), .readWrite("CTRL_REG6_A", R.CTRL_REG6_A),
      .notModelled("REFERENCE_A", 0x26), .readOnly("STATUS_REG_A", R.STATUS_REG_A),
      .readOnly("OUT_X_L_A", R.OUT_X_L_A), .readOnly("OUT_X_H_A", 0x29),
      .readOnly("OUT_Y_L_A", 0x2A), .readOnly("OUT_Y_H_A", 0x2B), .readOnly("OUT_Z_L_A", 0x2C),
      .readOnly("OUT_Z_H_A", R.OUT_Z_H_A), .notModelled("FIFO_CTRL_REG_A", 0x2E),
      .readOnly("FIFO_SRC_REG_A", 0x2F), .notModelled("INT1_CFG_A", 0x30),
      .readOnly("INT1_SRC_A", 0x31), .notModelled("INT1_THS_A", 0x32),
      .notModelled("INT1_DURATION_A", 0x33), .notModelled("INT2_CFG_A", 0x34),
      .readOnly("INT2_SRC_A", 0x35), .notModelled("INT2_THS_A", 0x36),
      .notModelled("INT2_DURATION_A", 0x37), .notModelled("CLICK_CFG_A", 0x38),
      .readOnly("CLICK_SRC_A", 0x39), .notModelled("CLICK_THS_A", 0x3A),
      .notModelled("TIME_LIMIT_A", 0x3B), .notModelled("TIME_LATENCY_A", 0x3C),
      .notModelled("TIME_WINDOW_A", 0x3D), .notModelled("Act_THS_A", 0x3E),
      .notModelled("Act_DUR_A", 0x3F),
    ]

    private let entry: Board.Device
    private let int1: InterruptPin
    private lazy var sample = Event("\(name) sample") { [unowned self] in measure() }
    /// Bit 7 of the register's number: whether it moves on.
    private var advances = false

    init(_ entry: Board.Device, site: DeviceSite) {
      self.entry = entry
      int1 = InterruptPin(entry.pins["int1"], site: site)
      super.init(name: entry.name + "_A", address: 0x19, table: Self.table, site: site)
      int1.drive(LSM303AGR.level(false, entry))
    }

    /// The output data rate in hertz, by CTRL_REG1_A.ODR; 0 is power-down.
    private var rate: UInt64 {
      let isLowPower = self[R.CTRL_REG1_A] & 8 != 0
      let rates: [UInt64] = [0, 1, 10, 25, 50, 100, 200, 400, 1620, isLowPower ? 5376 : 1344]
      let index = Int(self[R.CTRL_REG1_A] >> 4)
      return index < rates.count ? rates[index] : 0
    }

    private func schedule() {
      guard rate > 0 else { return site.scheduler.cancel(sample) }
      site.scheduler.schedule(
        sample, after: site.chip.cycles(nanoseconds: 1_000_000_000 / rate))
    }

    /// Left-aligned: 12 bits in high-resolution mode, 8 in low-power mode, else 10.
    private func measure() {
      let isHigh = self[R.CTRL_REG4_A] & 8 != 0
      let bits = isHigh ? 12 : self[R.CTRL_REG1_A] & 8 != 0 ? 8 : 10
      let range = [2.0, 4, 8, 16][Int(self[R.CTRL_REG4_A] >> 4 & 3)]
      let half = 1 << (bits - 1)
      for (axis, value) in entry.mounting.turn(site.surroundings.acceleration).enumerated() {
        let isOn = self[R.CTRL_REG1_A] >> UInt8(axis) & 1 != 0
        let counts = isOn ? Int((value / range * Double(half)).rounded()) : 0
        let limited = Int16(max(-half, min(half - 1, counts)))
        let word = UInt16(bitPattern: limited) << UInt16(16 - bits)
        let isBig = self[R.CTRL_REG4_A] & 0x40 != 0
        let place = R.OUT_X_L_A + 2 * UInt8(axis)
        self[place] = UInt8(isBig ? word >> 8 : word & 0xFF)
        self[place + 1] = UInt8(isBig ? word & 0xFF : word >> 8)
      }
      // TEMP_EN: 8 bits in the high byte, 25 °C reads 0.
      if self[R.TEMP_CFG_REG_A] & 0xC0 == 0xC0 {
        let degrees = max(-128, min(127, (site.surroundings.temperature - 25).rounded()))
        self[R.OUT_TEMP_L_A + 1] = UInt8(bitPattern: Int8(degrees))
        self[R.STATUS_REG_AUX_A] = 4
      }
      self[R.STATUS_REG_A] = self[R.STATUS_REG_A] & 8 != 0 ? 0xFF : 0x0F
      updateInterrupt()
      schedule()
    }

    /// DRDY1 on INT1.
    private func updateInterrupt() {
      let isRaised = self[R.STATUS_REG_A] & 8 != 0 && self[R.CTRL_REG3_A] & 0x10 != 0
      let isInverted = self[R.CTRL_REG6_A] & 2 != 0
      if entry.numbers["openDrain"] == 1 {
        int1.drive(LSM303AGR.level(isRaised, entry))
      } else {
        int1.drive(isRaised != isInverted)
      }
    }

    override func visit(_ state: StateArchive) {
      super.visit(state)
      int1.visit(state)
      state(&advances)
      state(sample, of: site.scheduler)
    }

    override func select(_ byte: UInt8) -> UInt8 {
      advances = byte & 0x80 != 0
      return byte & 0x7F
    }

    override func next(after offset: UInt8) -> UInt8 {
      guard advances else { return offset }
      return offset == R.OUT_Z_H_A ? R.OUT_X_L_A : (offset + 1) & 0x7F
    }

    override func load(_ offset: UInt8) -> UInt8 {
      let value = self[offset]
      if offset == R.OUT_Z_H_A {
        self[R.STATUS_REG_A] = 0
        updateInterrupt()
      }
      return value
    }

    override func stored(_ offset: UInt8, _ value: UInt8) {
      switch offset {
      case R.CTRL_REG1_A: schedule()
      case R.CTRL_REG5_A where value & 0x80 != 0: self[R.CTRL_REG5_A] &= ~0x80
      default: break
      }
      updateInterrupt()
    }
  }

  private final class Magnetometer: I2CRegisterDevice {
    private enum R {
      static let CFG_REG_A_M: UInt8 = 0x60
      static let CFG_REG_C_M: UInt8 = 0x62
      static let STATUS_REG_M: UInt8 = 0x67
      static let OUTX_L_REG_M: UInt8 = 0x68
      static let OUTZ_H_REG_M: UInt8 = 0x6D
      static let OFFSET_X_REG_L_M: UInt8 = 0x45
    }
    private static let table: [Row] =
      (0..<6).map {
        .readWrite(
          "OFFSET_\(["X", "Y", "Z"][$0 / 2])_REG_\(["L", "H"][$0 % 2])_M", 0x45 + UInt8($0))
      } + [
        .readOnly("WHO_AM_I_M", 0x4F, reset: 0x40),
        .readWrite("CFG_REG_A_M", R.CFG_REG_A_M, reset: 0x03), .readWrite("CFG_REG_B_M", 0x61),
        .readWrite("CFG_REG_C_M", R.CFG_REG_C_M), .notModelled("INT_CTRL_REG_M", 0x63, reset: 0xE0),
        .readOnly("INT_SOURCE_REG_M", 0x64), .notModelled("INT_THS_L_REG_M", 0x65),
        .notModelled("INT_THS_H_REG_M", 0x66), .readOnly("STATUS_REG_M", R.STATUS_REG_M),
        .readOnly("OUTX_L_REG_M", R.OUTX_L_REG_M), .readOnly("OUTX_H_REG_M", 0x69),
        .readOnly("OUTY_L_REG_M", 0x6A), .readOnly("OUTY_H_REG_M", 0x6B),
        .readOnly("OUTZ_L_REG_M", 0x6C), .readOnly("OUTZ_H_REG_M", R.OUTZ_H_REG_M),
      ]

    private let entry: Board.Device
    private let interrupt: InterruptPin
    private lazy var sample = Event("\(name) sample") { [unowned self] in measure() }

    init(_ entry: Board.Device, site: DeviceSite) {
      self.entry = entry
      interrupt = InterruptPin(entry.pins["intMag"], site: site)
      super.init(name: entry.name + "_M", address: 0x1E, table: Self.table, site: site)
      interrupt.drive(LSM303AGR.level(false, entry))
    }

    /// CFG_REG_A_M.MD: 0 continuous, 1 single, 2 and 3 idle; ODR 10, 20, 50, 100 Hz.
    private func schedule() {
      guard self[R.CFG_REG_A_M] & 3 < 2 else { return site.scheduler.cancel(sample) }
      let rate = [10, 20, 50, 100][Int(self[R.CFG_REG_A_M] >> 2 & 3)] as UInt64
      site.scheduler.schedule(
        sample, after: site.chip.cycles(nanoseconds: 1_000_000_000 / rate))
    }

    /// 0.15 microtesla a count.
    private func measure() {
      for (axis, value) in entry.mounting.turn(site.surroundings.field).enumerated() {
        let place = R.OFFSET_X_REG_L_M + 2 * UInt8(axis)
        let offset = Int16(bitPattern: UInt16(self[place + 1]) << 8 | UInt16(self[place]))
        let counts = Int((value / 0.15).rounded()) - Int(offset)
        let word = UInt16(bitPattern: Int16(max(-32_768, min(32_767, counts))))
        let isBig = self[R.CFG_REG_C_M] & 8 != 0
        self[R.OUTX_L_REG_M + 2 * UInt8(axis)] = UInt8(isBig ? word >> 8 : word & 0xFF)
        self[R.OUTX_L_REG_M + 2 * UInt8(axis) + 1] = UInt8(isBig ? word & 0xFF : word >> 8)
      }
      self[R.STATUS_REG_M] = self[R.STATUS_REG_M] & 8 != 0 ? 0xFF : 0x0F
      updateInterrupt()
      if self[R.CFG_REG_A_M] & 3 == 0 { schedule() } else { self[R.CFG_REG_A_M] |= 3 }
    }

    private func updateInterrupt() {
      let isRaised = self[R.STATUS_REG_M] & 8 != 0 && self[R.CFG_REG_C_M] & 1 != 0
      interrupt.drive(LSM303AGR.level(isRaised, entry))
    }

    override func visit(_ state: StateArchive) {
      super.visit(state)
      interrupt.visit(state)
      state(sample, of: site.scheduler)
    }

    override func select(_ byte: UInt8) -> UInt8 { byte & 0x7F }

    override func next(after offset: UInt8) -> UInt8 {
      offset == R.OUTZ_H_REG_M ? R.OUTX_L_REG_M : (offset + 1) & 0x7F
    }

    override func load(_ offset: UInt8) -> UInt8 {
      let value = self[offset]
      if offset == R.OUTZ_H_REG_M {
        self[R.STATUS_REG_M] = 0
        updateInterrupt()
      }
      return value
    }

    override func stored(_ offset: UInt8, _ value: UInt8) {
      if offset == R.CFG_REG_A_M {
        // SOFT_RST gives the configuration its reset values.
        if value & 0x20 != 0 {
          restore()
          self[R.CFG_REG_A_M] = 3
        }
        schedule()
      }
      updateInterrupt()
    }
  }
}
