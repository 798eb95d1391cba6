import Bus

/// Bosch BME280, sensor of temperature, pressure and humidity (data sheet BST-BME280-DS002 rev. 1.6):
/// its registers over I2C, its modes and how long it measures. It gives those raw values that the
/// data sheet's compensation turns into what surrounds the board.
public final class BME280: I2CRegisterDevice, BoardDevice {
  public static let kind = DeviceKind(
    "bme280", "Bosch BME280 temperature, pressure and humidity sensor",
    keys: [.pin("scl"), .pin("sda"), .number("address", 0x76...0x77, default: 0x76)])

  private enum R {
    static let calibration: UInt8 = 0x88
    static let reset: UInt8 = 0xE0
    static let calibrationHumidity: UInt8 = 0xE1
    static let ctrl_hum: UInt8 = 0xF2
    static let status: UInt8 = 0xF3
    static let ctrl_meas: UInt8 = 0xF4
    static let config: UInt8 = 0xF5
    static let press_msb: UInt8 = 0xF7
    static let hum_lsb: UInt8 = 0xFE
  }

  private static let table: [Row] =
    BME280Calibration.low.enumerated().map {
      .readOnly("calib\($0 < 10 ? "0" : "")\($0)", R.calibration + UInt8($0), reset: $1)
    }
    + BME280Calibration.high.enumerated().map {
      .readOnly("calib\($0 + 26)", R.calibrationHumidity + UInt8($0), reset: $1)
    }
    + (33...41).map { .readOnly("calib\($0)", R.calibrationHumidity + UInt8($0 - 26)) }
    + [
      .readOnly("id", 0xD0, reset: 0x60), .readWrite("reset", R.reset),
      .readWrite("ctrl_hum", R.ctrl_hum), .readOnly("status", R.status),
      .readWrite("ctrl_meas", R.ctrl_meas), .readWrite("config", R.config),
      .readOnly("press_msb", R.press_msb, reset: 0x80), .readOnly("press_lsb", 0xF8),
      .readOnly("press_xlsb", 0xF9), .readOnly("temp_msb", 0xFA, reset: 0x80),
      .readOnly("temp_lsb", 0xFB), .readOnly("temp_xlsb", 0xFC),
      .readOnly("hum_msb", 0xFD, reset: 0x80), .readOnly("hum_lsb", R.hum_lsb),
    ]

  /// Standby times in microseconds, by config.t_sb (table 27).
  private static let standby: [UInt64] = [
    500, 62_500, 125_000, 250_000, 500_000, 1_000_000, 10_000, 20_000,
  ]

  /// Oversampling of humidity as it counts since ctrl_meas was last written (section 5.4.3).
  private var humidityOversampling: UInt64 = 0
  /// The raw values that reading shows from its next begin on: a transfer sees one measurement.
  private var fresh: [UInt8]
  private var filtered: (temperature: Double, pressure: Double)?
  private lazy var done = Event("\(name) measurement") { [unowned self] in measured() }
  private lazy var next = Event("\(name) standby") { [unowned self] in begin() }

  public init(_ entry: Board.Device, site: DeviceSite) {
    fresh = [0x80, 0, 0, 0x80, 0, 0, 0x80, 0]
    super.init(
      name: entry.name, address: UInt8(entry.numbers["address"]!), table: Self.table, site: site)
    site.add(self, clock: entry.pins["scl"]!, data: entry.pins["sda"]!)
  }

  // MARK: The bus

  public override func start(isRead: Bool) -> Bool {
    if isRead {
      for (index, byte) in fresh.enumerated() { self[R.press_msb + UInt8(index)] = byte }
    }
    return super.start(isRead: isRead)
  }

  /// Writes come in pairs of address and value (section 6.2.1); reading goes on.
  override func next(after offset: UInt8) -> UInt8 { offset &+ 1 }

  override func load(_ offset: UInt8) -> UInt8 {
    switch offset {
    case R.status: done.isScheduled ? 8 : 0
    case R.reset: 0
    default: self[offset]
    }
  }

  override func stored(_ offset: UInt8, _ value: UInt8) {
    switch offset {
    case R.reset: if value == 0xB6 { resetChip() }
    case R.ctrl_meas:
      humidityOversampling = Self.samples(self[R.ctrl_hum] & 7)
      site.scheduler.cancel(next)
      if value & 3 == 0 { site.scheduler.cancel(done) } else { begin() }
    default: break
    }
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    state(&humidityOversampling)
    state(&fresh)
    if fresh.count != 8 { state.fail("there are eight raw values") }
    var temperature = filtered?.temperature
    var pressure = filtered?.pressure
    state(&temperature)
    state(&pressure)
    if let temperature, let pressure { filtered = (temperature, pressure) } else { filtered = nil }
    state(done, of: site.scheduler)
    state(next, of: site.scheduler)
  }

  private func resetChip() {
    restore()
    site.scheduler.cancel(done)
    site.scheduler.cancel(next)
    humidityOversampling = 0
    fresh = [0x80, 0, 0, 0x80, 0, 0, 0x80, 0]
    filtered = nil
  }

  // MARK: Measuring

  /// How often a quantity is sampled; 0 skips it.
  private static func samples(_ code: UInt8) -> UInt64 {
    code == 0 ? 0 : 1 << UInt64(min(code, 5) - 1)
  }

  private var temperatureOversampling: UInt64 { Self.samples(self[R.ctrl_meas] >> 5) }
  private var pressureOversampling: UInt64 { Self.samples(self[R.ctrl_meas] >> 2 & 7) }

  /// The typical measurement time (section 9.1): 1 + 2 for each sample + 0.5 for pressure and
  /// humidity, in milliseconds.
  private func begin() {
    guard !done.isScheduled else { return }
    var time: UInt64 = 1000 + 2000 * temperatureOversampling
    for samples in [pressureOversampling, humidityOversampling] where samples > 0 {
      time += 2000 * samples + 500
    }
    site.scheduler.schedule(done, after: site.chip.cycles(nanoseconds: time * 1000))
  }

  private func measured() {
    let world = site.surroundings
    let raw = BME280Calibration.raw(
      temperature: world.temperature, pressure: world.pressure, humidity: world.humidity)
    // The filter works on temperature and pressure (section 3.4.4).
    let coefficient = Double(1 << min(4, self[R.config] >> 2 & 7))
    let old = filtered ?? (Double(raw.temperature), Double(raw.pressure))
    let new = (
      temperature: (old.0 * (coefficient - 1) + Double(raw.temperature)) / coefficient,
      pressure: (old.1 * (coefficient - 1) + Double(raw.pressure)) / coefficient
    )
    filtered = new
    let pressure = pressureOversampling == 0 ? 0x80000 : UInt32(new.pressure.rounded())
    let temperature = temperatureOversampling == 0 ? 0x80000 : UInt32(new.temperature.rounded())
    let humidity = humidityOversampling == 0 ? 0x8000 : raw.humidity
    fresh = [
      UInt8(pressure >> 12), UInt8(pressure >> 4 & 0xFF), UInt8(pressure << 4 & 0xF0),
      UInt8(temperature >> 12), UInt8(temperature >> 4 & 0xFF), UInt8(temperature << 4 & 0xF0),
      UInt8(humidity >> 8), UInt8(humidity & 0xFF),
    ]
    if self[R.ctrl_meas] & 3 == 3 {
      let pause = Self.standby[Int(self[R.config] >> 5)]
      site.scheduler.schedule(next, after: site.chip.cycles(nanoseconds: pause * 1000))
    } else {
      // Forced mode ends in sleep.
      self[R.ctrl_meas] &= ~3
    }
  }
}
