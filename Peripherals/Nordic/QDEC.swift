import Bus

/// Quadrature decoder (nRF51 RM section 25, nRF52833 PS section "QDEC"): samples two pins and counts
/// the movements of a mechanical sensor.
public final class QDEC: NordicPeripheral, PinSource {
  private enum R {
    static let ENABLE: UInt32 = 0x500
    static let LEDPOL: UInt32 = 0x504
    static let SAMPLEPER: UInt32 = 0x508
    static let SAMPLE: UInt32 = 0x50C
    static let REPORTPER: UInt32 = 0x510
    static let ACC: UInt32 = 0x514
    static let ACCREAD: UInt32 = 0x518
    static let PSELLED: UInt32 = 0x51C
    static let PSELA: UInt32 = 0x520
    static let PSELB: UInt32 = 0x524
    static let DBFEN: UInt32 = 0x528
    static let LEDPRE: UInt32 = 0x540
    static let ACCDBL: UInt32 = 0x544
    static let ACCDBLREAD: UInt32 = 0x548
    static let TASKS_STOP: UInt32 = 0x004
    static let TASKS_READCLRACC: UInt32 = 0x008
    static let TASKS_RDCLRACC: UInt32 = 0x00C
    static let TASKS_RDCLRDBL: UInt32 = 0x010
  }
  private enum E {
    static let SAMPLERDY = 0
    static let REPORTRDY = 1
    static let ACCOF = 2
    static let DBLRDY = 3
    static let STOPPED = 4
  }

  private static func shortcuts(_ family: NordicFamily) -> [Short] {
    let common = [
      Short(bit: 0, name: "REPORTRDY_READCLRACC", event: E.REPORTRDY, task: R.TASKS_READCLRACC),
      Short(bit: 1, name: "SAMPLERDY_STOP", event: E.SAMPLERDY, task: R.TASKS_STOP),
    ]
    guard family == .nRF52833 else { return common }
    return common + [
      Short(bit: 2, name: "REPORTRDY_RDCLRACC", event: E.REPORTRDY, task: R.TASKS_RDCLRACC),
      Short(bit: 3, name: "REPORTRDY_STOP", event: E.REPORTRDY, task: R.TASKS_STOP),
      Short(bit: 4, name: "DBLRDY_RDCLRDBL", event: E.DBLRDY, task: R.TASKS_RDCLRDBL),
      Short(bit: 5, name: "DBLRDY_STOP", event: E.DBLRDY, task: R.TASKS_STOP),
      Short(
        bit: 6, name: "SAMPLERDY_READCLRACC", event: E.SAMPLERDY, task: R.TASKS_READCLRACC),
    ]
  }

  private static func table(_ family: NordicFamily) -> RegisterMap {
    let pinNames =
      family == .nRF51 ? ["PSELLED", "PSELA", "PSELB"] : ["PSEL.LED", "PSEL.A", "PSEL.B"]
    return RegisterMap(of: QDEC.self) {
      Register.task("TASKS_START", 0x000) { $0.start() }
      Register.task("TASKS_STOP", R.TASKS_STOP) { $0.stopTask() }
      Register.task("TASKS_READCLRACC", R.TASKS_READCLRACC) { $0.readAndClear() }
      Register.event("EVENTS_SAMPLERDY", 0x100)
      Register.event("EVENTS_REPORTRDY", 0x104)
      Register.event("EVENTS_ACCOF", 0x108)
      if family == .nRF52833 {
        Register.task("TASKS_RDCLRACC", R.TASKS_RDCLRACC) { $0.readAndClearSingle() }
        Register.task("TASKS_RDCLRDBL", R.TASKS_RDCLRDBL) { $0.readAndClearDouble() }
        Register.event("EVENTS_DBLRDY", 0x10C)
        Register.event("EVENTS_STOPPED", 0x110)
      }
      Register.shorts(shortcuts(family))
      Register.interrupts(
        [
          .field("SAMPLERDY", E.SAMPLERDY), .field("REPORTRDY", E.REPORTRDY),
          .field("ACCOF", E.ACCOF),
        ] + (family == .nRF51 ? [] : [.field("DBLRDY", E.DBLRDY), .field("STOPPED", E.STOPPED)]))
      Register.readWrite(
        "ENABLE", R.ENABLE, fields: [.field("ENABLE", 0)], onWrite: { $0.enable($1) })
      Register.readWrite("LEDPOL", R.LEDPOL, fields: [.field("LEDPOL", 0)])
      Register.readWrite("SAMPLEPER", R.SAMPLEPER, fields: [.field("SAMPLEPER", 0...3)])
      Register.readOnly("SAMPLE", R.SAMPLE)
      Register.readWrite("REPORTPER", R.REPORTPER, fields: [.field("REPORTPER", 0...3)])
      Register.readOnly("ACC", R.ACC)
      Register.readOnly("ACCREAD", R.ACCREAD)
      for (index, name) in pinNames.enumerated() {
        Register.readWrite(
          name, R.PSELLED + 4 * UInt32(index), reset: ~0, onWrite: { qdec, _ in qdec.connectLED() })
      }
      Register.readWrite("DBFEN", R.DBFEN, fields: [.field("DBFEN", 0)])
      Register.readWrite("LEDPRE", R.LEDPRE, reset: 0x10, fields: [.field("LEDPRE", 0...8)])
      Register.readOnly("ACCDBL", R.ACCDBL)
      Register.readOnly("ACCDBLREAD", R.ACCDBLREAD)
      if family == .nRF51 { Register.power() }
    }
  }
  private static let tables: [NordicFamily: RegisterMap] = [
    .nRF51: table(.nRF51), .nRF52833: table(.nRF52833),
  ]

  /// Samples a report, by REPORTPER.
  private static let reportPeriods = [10, 40, 80, 120, 160, 200, 240, 280, 1]

  private var previous: UInt32 = 0
  private var samples = 0
  private var ledIsOn = false
  private var ledPin: (port: PinPort, pin: Int)?
  private lazy var light = Event("\(name) LED") { [unowned self] in setLED(true) }
  private lazy var sampling = Event("\(name) sample") { [unowned self] in takeSample() }

  init(name: String, chip: NordicChip) {
    super.init(
      name: name, chip: chip, registers: Self.tables[chip.family]!,
      shorts: Self.shortcuts(chip.family))
  }

  private var isEnabled: Bool { self[R.ENABLE] == 1 }

  private func enable(_ value: UInt32) {
    if value == 0 { stop() }
    connectLED()
  }

  // MARK: The debounce filters

  /// What the filters let through; phases that have changed since the last sample.
  private var filtered: UInt32 = 0
  private var unsteady: UInt32 = 0
  private var steady: UInt32 = 0
  private lazy var filtering = Event("\(name) filter") { [unowned self] in filter() }
  private var isFiltering: Bool { self[R.DBFEN] == 1 }

  /// At 1 MHz: an input is let through if it is the same during a whole sample period.
  private func filter() {
    unsteady |= inputs ^ steady
    scheduler.schedule(filtering, after: chip.cycles(nanoseconds: 1000))
  }

  private func filteredInputs() -> UInt32 {
    unsteady |= inputs ^ steady
    filtered = filtered & unsteady | steady & ~unsteady
    unsteady = 0
    steady = inputs
    return filtered
  }

  private func start() {
    guard isEnabled, !sampling.isScheduled else { return }
    samples = 0
    previous = inputs
    filtered = previous
    steady = previous
    unsteady = 0
    if isFiltering { filter() }
    schedule()
  }

  private func stop() {
    scheduler.cancel(sampling)
    scheduler.cancel(light)
    scheduler.cancel(filtering)
    setLED(false)
  }

  private func stopTask() {
    stop()
    if chip.family == .nRF52833 { fire(event: E.STOPPED) }
  }

  /// 128 microseconds, doubled SAMPLEPER times.
  private func schedule() {
    let period = chip.cycles(nanoseconds: 128_000 << UInt64(min(self[R.SAMPLEPER], 10)))
    let lead = min(period, chip.cycles(nanoseconds: UInt64(self[R.LEDPRE]) * 1000))
    scheduler.schedule(sampling, after: period)
    // The filters look all the time, by a light that stays on.
    if isFiltering { setLED(true) } else { scheduler.schedule(light, after: period - lead) }
  }

  /// Phase A in bit 0, B in bit 1.
  private var inputs: UInt32 {
    func level(_ register: UInt32) -> UInt32 {
      chip.pin(selectedBy: self[register]).map { $0.port.isHigh($0.pin) ? 1 : 0 } ?? 0
    }
    return level(R.PSELA) | level(R.PSELB) << 1
  }

  private func takeSample() {
    let now = isFiltering ? filteredInputs() : inputs
    // Each phase in the order of forward movement: 00, 10, 11, 01 (B, A).
    let order: [UInt32: Int] = [0b00: 0, 0b10: 1, 0b11: 2, 0b01: 3]
    let step = (order[now]! - order[previous]! + 4) % 4
    previous = now
    setLED(false)
    schedule()
    let movement: Int32 = [0, 1, 2, -1][step]
    self[R.SAMPLE] = UInt32(bitPattern: movement)
    accumulate(movement)
    samples += 1
    let reportPeriod = Self.reportPeriods[min(Int(self[R.REPORTPER]), Self.reportPeriods.count - 1)]
    let isReport = samples >= reportPeriod
    if isReport { samples = 0 }
    fire(event: E.SAMPLERDY)
    if isReport, self[R.ACC] != 0 || self[R.ACCDBL] != 0 { fire(event: E.REPORTRDY) }
    if isReport, self[R.ACCDBL] != 0, chip.family == .nRF52833 { fire(event: E.DBLRDY) }
  }

  private func accumulate(_ movement: Int32) {
    if movement == 2 {
      if self[R.ACCDBL] < 15 { self[R.ACCDBL] += 1 } else { fire(event: E.ACCOF) }
      return
    }
    let sum = Int32(bitPattern: self[R.ACC]) + movement
    guard (-1024...1023).contains(sum) else { return fire(event: E.ACCOF) }
    self[R.ACC] = UInt32(bitPattern: sum)
  }

  private func readAndClear() {
    readAndClearSingle()
    readAndClearDouble()
  }

  private func readAndClearSingle() {
    self[R.ACCREAD] = self[R.ACC]
    self[R.ACC] = 0
  }

  private func readAndClearDouble() {
    self[R.ACCDBLREAD] = self[R.ACCDBL]
    self[R.ACCDBL] = 0
  }

  // MARK: The LED

  private func connectLED() {
    if let ledPin { ledPin.port.setSource(ledPin.pin, nil) }
    ledPin = isEnabled ? chip.pin(selectedBy: self[R.PSELLED]) : nil
    if let ledPin { ledPin.port.setSource(ledPin.pin, self) }
  }

  private func setLED(_ on: Bool) {
    ledIsOn = on
    if let ledPin { ledPin.port.sourceChanged(ledPin.pin) }
  }

  public func outputLevel(ofPin pin: Int) -> Bool { ledIsOn == (self[R.LEDPOL] & 1 != 0) }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    state(&previous)
    state(&samples)
    state(&ledIsOn)
    state(&filtered)
    state(&unsteady)
    state(&steady)
    state(filtering, of: scheduler)
    chip.visit(&ledPin, state)
    state(light, of: scheduler)
    state(sampling, of: scheduler)
  }

  public override func reset() {
    super.reset()
    stop()
    connectLED()
  }
}
