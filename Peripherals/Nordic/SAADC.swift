import Bus

/// Successive approximation analogue to digital converter with EasyDMA (nRF52833 PS section
/// "SAADC").
public final class SAADC: NordicPeripheral {
  private enum R {
    static let STATUS: UInt32 = 0x400
    static let ENABLE: UInt32 = 0x500
    static let CH: UInt32 = 0x510
    static let RESOLUTION: UInt32 = 0x5F0
    static let OVERSAMPLE: UInt32 = 0x5F4
    static let SAMPLERATE: UInt32 = 0x5F8
    static let RESULT_PTR: UInt32 = 0x62C
    static let RESULT_MAXCNT: UInt32 = 0x630
    static let RESULT_AMOUNT: UInt32 = 0x634
  }
  private enum E {
    static let STARTED = 0
    static let END = 1
    static let DONE = 2
    static let RESULTDONE = 3
    static let CALIBRATEDONE = 4
    static let STOPPED = 5
    static let LIMITS = 6
  }

  private static let channels = 8
  private static let events: [(String, Int)] = {
    var events: [(String, Int)] = [
      ("STARTED", E.STARTED), ("END", E.END), ("DONE", E.DONE), ("RESULTDONE", E.RESULTDONE),
      ("CALIBRATEDONE", E.CALIBRATEDONE), ("STOPPED", E.STOPPED),
    ]
    for channel in 0..<channels {
      events.append(("CH[\(channel)].LIMITH", E.LIMITS + 2 * channel))
      events.append(("CH[\(channel)].LIMITL", E.LIMITS + 2 * channel + 1))
    }
    return events
  }()

  private static let table = RegisterMap(of: SAADC.self) {
    Register.task("TASKS_START", 0x000) { $0.start() }
    Register.task("TASKS_SAMPLE", 0x004) { $0.sample() }
    Register.task("TASKS_STOP", 0x008) { $0.stop() }
    Register.task("TASKS_CALIBRATEOFFSET", 0x00C) { $0.calibrate() }
    for (name, number) in events { Register.event("EVENTS_\(name)", 0x100 + 4 * UInt32(number)) }
    Register.interrupts(
      events.map { .field($0.0.filter { !"[].".contains($0) }, $0.1) }, hasINTEN: true)
    Register.readOnly("STATUS", R.STATUS, onRead: { $0.conversion.isScheduled ? 1 : 0 })
    Register.readWrite(
      "ENABLE", R.ENABLE, fields: [.field("ENABLE", 0)],
      onWrite: { if $1 == 0 { $0.halt() } })
    for channel in 0..<channels {
      let cluster = R.CH + 0x10 * UInt32(channel)
      Register.readWrite("CH[\(channel)].PSELP", cluster, fields: [.field("PSELP", 0...4)])
      Register.readWrite("CH[\(channel)].PSELN", cluster + 4, fields: [.field("PSELN", 0...4)])
      Register.readWrite(
        "CH[\(channel)].CONFIG", cluster + 8, reset: 0x2_0000,
        fields: [
          .field("RESP", 0...1), .field("RESN", 4...5), .field("GAIN", 8...10),
          .field("REFSEL", 12), .field("TACQ", 16...18), .field("MODE", 20), .field("BURST", 24),
        ])
      Register.readWrite(
        "CH[\(channel)].LIMIT", cluster + 12, reset: 0x7FFF_8000,
        fields: [.field("LOW", 0...15), .field("HIGH", 16...31)])
    }
    Register.readWrite("RESOLUTION", R.RESOLUTION, reset: 1, fields: [.field("VAL", 0...2)])
    Register.readWrite(
      "OVERSAMPLE", R.OVERSAMPLE, fields: [.field("OVERSAMPLE", 0...3)])
    Register.readWrite(
      "SAMPLERATE", R.SAMPLERATE, fields: [.field("CC", 0...10), .field("MODE", 12)])
    Register.readWrite("RESULT.PTR", R.RESULT_PTR)
    Register.readWrite("RESULT.MAXCNT", R.RESULT_MAXCNT, fields: [.field("MAXCNT", 0...14)])
    Register.readOnly("RESULT.AMOUNT", R.RESULT_AMOUNT)
  }

  /// Port 0 pins of AIN0 to AIN7.
  static let inputs = [2, 3, 4, 5, 28, 29, 30, 31]
  /// The internal reference in volts.
  private static let reference = 0.6
  private static let gains = [1.0 / 6, 1.0 / 5, 1.0 / 4, 1.0 / 3, 1.0 / 2, 1, 2, 4]
  /// Acquisition times in microseconds, by TACQ; the conversion itself takes 2.
  private static let acquisition: [UInt64] = [3, 5, 10, 15, 20, 40, 40, 40]
  private static let conversionTime: UInt64 = 2
  /// Calibration and the resistor ladder's modes are taken as exact.
  private static let calibrationTime: UInt64 = 20

  private var isStarted = false
  private var pointer: UInt32 = 0
  private var count: UInt32 = 0
  private var done: UInt32 = 0
  /// The average that is under way: how many samples it has, and their sum.
  private var samples = 0
  private var sum = 0
  /// The channel of the scan that is converting.
  private var channel = 0
  private lazy var conversion = Event("\(name) conversion") { [unowned self] in converted() }
  private lazy var calibration = Event("\(name) calibration") { [unowned self] in
    fire(event: E.CALIBRATEDONE)
  }
  private lazy var ticker = Event("\(name) SAMPLERATE") { [unowned self] in tick() }

  init(name: String, chip: NordicChip) {
    super.init(name: name, chip: chip, registers: Self.table)
  }

  private func start() {
    guard self[R.ENABLE] == 1 else { return }
    isStarted = true
    pointer = self[R.RESULT_PTR]
    count = self[R.RESULT_MAXCNT]
    done = 0
    samples = 0
    sum = 0
    fire(event: E.STARTED)
  }

  private func sample() {
    guard self[R.ENABLE] == 1, isStarted else { return }
    if self[R.SAMPLERATE] >> 12 & 1 != 0, !ticker.isScheduled { scheduleTick() }
    scan()
  }

  private func scheduleTick() {
    let interval = UInt64(max(80, self[R.SAMPLERATE] & 0x7FF)) * chip.cyclesPerPeripheralTick
    scheduler.schedule(ticker, after: interval)
  }

  private func tick() {
    guard isStarted else { return }
    scheduleTick()
    scan()
  }

  private func scan() {
    guard !conversion.isScheduled else { return }
    channel = -1
    convertNext()
  }

  private func configuration(_ channel: Int) -> UInt32 { self[R.CH + 0x10 * UInt32(channel) + 8] }

  private func convertNext() {
    channel += 1
    while channel < Self.channels, self[R.CH + 0x10 * UInt32(channel)] == 0 { channel += 1 }
    guard channel < Self.channels else { return }
    let configuration = configuration(channel)
    var time = Self.acquisition[Int(configuration >> 16 & 7)] + Self.conversionTime
    // With BURST all samples of an average are taken at once.
    if configuration >> 24 & 1 != 0 { time <<= UInt64(min(8, self[R.OVERSAMPLE])) }
    scheduler.schedule(conversion, after: chip.cycles(nanoseconds: time * 1000))
  }

  /// OVERSAMPLE: so many samples are averaged, each of which a SAMPLE task asks for unless BURST does; those of
  /// all channels that are on go into the same average.
  private func average(_ value: Int) -> Int? {
    if configuration(channel) >> 24 & 1 != 0 { return value }
    samples += 1
    sum += value
    let count = 1 << Int(min(8, self[R.OVERSAMPLE]))
    guard samples >= count else { return nil }
    let average = (Double(sum) / Double(samples)).rounded()
    samples = 0
    sum = 0
    return Int(average)
  }

  private func converted() {
    fire(event: E.DONE)
    guard let value = average(result(channel)) else { return convertNext() }
    let word = UInt16(bitPattern: Int16(truncatingIfNeeded: value))
    guard isStarted, done < count,
      storeDMA(
        pointer &+ 2 * done, [UInt8(word & 0xFF), UInt8(word >> 8)], pointer: R.RESULT_PTR)
    else { return }
    done += 1
    self[R.RESULT_AMOUNT] = done
    fire(event: E.RESULTDONE)
    let limit = self[R.CH + 0x10 * UInt32(channel) + 12]
    if value > Int(Int16(truncatingIfNeeded: Int32(bitPattern: limit) >> 16)) {
      fire(event: E.LIMITS + 2 * channel)
    }
    if value < Int(Int16(truncatingIfNeeded: limit)) { fire(event: E.LIMITS + 2 * channel + 1) }
    if done == count {
      isStarted = false
      scheduler.cancel(ticker)
      fire(event: E.END)
    } else {
      convertNext()
    }
  }

  private func voltage(_ selection: UInt32) -> Double {
    let port = chip.ports[0]
    switch selection {
    case 1...8: return port.voltage(Self.inputs[Int(selection) - 1])
    case 9: return port.supply
    case 13: return port.supply / 5
    default: return 0
    }
  }

  /// (V(P) - V(N)) * GAIN / REFERENCE * 2^(RESOLUTION - m), m being 1 in differential mode.
  private func result(_ channel: Int) -> Int {
    let cluster = R.CH + 0x10 * UInt32(channel)
    let configuration = configuration(channel)
    let isDifferential = configuration >> 20 & 1 != 0
    let bits = [8, 10, 12, 14][Int(min(3, self[R.RESOLUTION]))] - (isDifferential ? 1 : 0)
    let reference =
      configuration >> 12 & 1 != 0 ? chip.ports[0].supply / 4 : Self.reference
    let input = voltage(self[cluster]) - (isDifferential ? voltage(self[cluster + 4]) : 0)
    let full = Double(1 << bits)
    let value = input * Self.gains[Int(configuration >> 8 & 7)] / reference * full
    return Int(max(isDifferential ? -full : 0, min(full - 1, value.rounded())))
  }

  private func stop() {
    let wasStarted = isStarted
    halt()
    if wasStarted, done > 0 { fire(event: E.END) }
    fire(event: E.STOPPED)
  }

  private func calibrate() {
    scheduler.schedule(calibration, after: chip.cycles(nanoseconds: Self.calibrationTime * 1000))
  }

  private func halt() {
    isStarted = false
    for event in [conversion, calibration, ticker] { scheduler.cancel(event) }
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    state(&isStarted)
    state(&pointer)
    state(&count)
    state(&done)
    state(&samples)
    state(&sum)
    state(&channel)
    for event in [conversion, calibration, ticker] { state(event, of: scheduler) }
  }

  public override func reset() {
    super.reset()
    halt()
  }
}
