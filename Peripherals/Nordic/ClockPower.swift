import Bus

/// POWER, CLOCK and the nRF51's MPU and AMLI, which share one base address and interrupt (nRF51 RM sections
/// 11 to 13, nRF52833 PS sections "POWER" and "CLOCK").
///
/// The processor always runs at its nominal frequency: the RC oscillators' inaccuracy is not
/// modelled, so that the choice of source changes start-up times and status only.
public final class ClockPower: NordicPeripheral {
  private enum R {
    static let RESETREAS: UInt32 = 0x400
    static let LFCLKSRC: UInt32 = 0x518
    static let LFCLKSRCCOPY: UInt32 = 0x41C
    static let HFXODEBOUNCE: UInt32 = 0x528
    static let LFXODEBOUNCE: UInt32 = 0x52C
    static let PERR0: UInt32 = 0x528
    static let RLENR0: UInt32 = 0x52C
    static let CTIV: UInt32 = 0x538
    static let XTALFREQ: UInt32 = 0x550
    static let PROTENSET0: UInt32 = 0x600
  }
  private enum E {
    static let HFCLKSTARTED = 0
    static let LFCLKSTARTED = 1
    static let DONE = 3
    static let CTTO = 4
    static let SLEEPENTER = 5
    static let SLEEPEXIT = 6
    static let USBDETECTED = 7
    static let USBREMOVED = 8
    static let USBPWRRDY = 9
    static let CTSTARTED = 10
    static let CTSTOPPED = 11
  }

  /// RESETREAS bits (nRF51 RM table 28; the same on the nRF52833).
  public enum ResetReason: UInt32, Sendable {
    case pin = 0x1
    case watchdog = 0x2
    case request = 0x4
    case lockup = 0x8
    case systemOff = 0x1_0000
    case lowPowerComparator = 0x2_0000
  }

  private static let commonInterrupts: [RegisterField] = [
    .field("HFCLKSTARTED", E.HFCLKSTARTED), .field("LFCLKSTARTED", E.LFCLKSTARTED),
    .notModelled("POFWARN", 2), .field("DONE", E.DONE), .field("CTTO", E.CTTO),
  ]

  @RegisterTableBuilder<ClockPower>
  private static func commonRows(_ family: NordicFamily) -> [Register<ClockPower>] {
    Register.task("TASKS_HFCLKSTART", 0x000) { $0.startHighFrequency() }
    Register.task("TASKS_HFCLKSTOP", 0x004) { $0.stopHighFrequency() }
    Register.task("TASKS_LFCLKSTART", 0x008) { $0.startLowFrequency() }
    Register.task("TASKS_LFCLKSTOP", 0x00C) { $0.stopLowFrequency() }
    Register.task("TASKS_CAL", 0x010) { $0.calibrate() }
    Register.task("TASKS_CTSTART", 0x014) { $0.startCalibrationTimer() }
    Register.task("TASKS_CTSTOP", 0x018) { $0.stopCalibrationTimer() }
    // Latency modes: wake-up latency is not modelled, so that both are the same.
    Register.task("TASKS_CONSTLAT", 0x078) { _ in }
    Register.task("TASKS_LOWPWR", 0x07C) { _ in }
    Register.event("EVENTS_HFCLKSTARTED", 0x100)
    Register.event("EVENTS_LFCLKSTARTED", 0x104)
    Register.event("EVENTS_POFWARN", 0x108)
    Register.event("EVENTS_DONE", 0x10C)
    Register.event("EVENTS_CTTO", 0x110)
    Register.writeOneToClear("RESETREAS", R.RESETREAS).retained()
    Register.readOnly("HFCLKRUN", 0x408, onRead: { $0.crystal == .off ? 0 : 1 })
    // STATE is 1 whenever the processor can read it; SRC is 1 on the crystal.
    Register.readOnly("HFCLKSTAT", 0x40C, onRead: { 0x1_0000 | ($0.crystal == .running ? 1 : 0) })
    Register.readOnly("LFCLKRUN", 0x414, onRead: { $0.lowFrequencyRequested ? 1 : 0 })
    Register.readOnly("LFCLKSTAT", 0x418, onRead: { $0.lowFrequencyStatus })
    Register.readOnly("LFCLKSRCCOPY", R.LFCLKSRCCOPY)
    Register.writeOnly("SYSTEMOFF", 0x500) { if $1 & 1 != 0 { $0.chip.onSystemOff?() } }
    // The supply is 3.3 V, above every threshold.
    Register.readWrite("POFCON", 0x510, fields: powerFail(family))
    Register.readWrite("GPREGRET", 0x51C, fields: [.field("GPREGRET", 0...7)]).retained()
    Register.readWrite("CTIV", R.CTIV, fields: [.field("CTIV", 0...6)])
    // The DC/DC converter changes the current drawn, nothing that software sees.
    Register.readWrite("DCDCEN", 0x578, fields: [.field("DCDCEN", 0)])
  }

  private static let nRF51Table = RegisterMap(of: ClockPower.self) {
    commonRows(.nRF51)
    Register.interrupts(commonInterrupts)
    // All four blocks are on.
    Register.readOnly("RAMSTATUS", 0x428, reset: 0xF)
    // Blocks that are switched off keep their content here.
    Register.readWrite(
      "RAMON", 0x524, reset: 3,
      fields: [
        .field("ONRAM0", 0), .field("ONRAM1", 1), .notModelled("OFFRAM0", 16),
        .notModelled("OFFRAM1", 17),
      ])
    Register.readWrite(
      "RAMONB", 0x554, reset: 3,
      fields: [
        .field("ONRAM2", 0), .field("ONRAM3", 1), .notModelled("OFFRAM2", 16),
        .notModelled("OFFRAM3", 17),
      ])
    Register.readWrite(
      "LFCLKSRC", R.LFCLKSRC, fields: [.field("SRC", 0...1)])
    Register.readWrite("RESET", 0x544, fields: [.field("RESET", 0)]).retained()
    // The board's crystal is 16 MHz: 0xFF, the reset value, says so.
    Register.readWrite("XTALFREQ", R.XTALFREQ, reset: ~0, fields: [.notModelled("XTALFREQ", 0...7)])
    Register.notModelled("DCDCFORCE", 0xA08)
    Register.readWrite(
      "PERR0", R.PERR0, fields: assignable.map { .field($0, $1) },
      onWrite: { owner, _ in owner.chip.regions?.changed() })
    Register.readWrite("RLENR0", R.RLENR0, onWrite: { owner, _ in owner.chip.regions?.changed() })
    // Set until the next reset.
    Register.set("PROTENSET0", R.PROTENSET0, of: "PROTENSET0")
    Register.set("PROTENSET1", R.PROTENSET0 + 4, of: "PROTENSET1")
    // There is no debugger, so that protection is on.
    Register.readWrite("DISABLEINDEBUG", 0x608, reset: 1, fields: [.field("DISABLEINDEBUG", 0)])
    // AMLI: bus masters that wait for each other do not occur.
    for (index, master) in ["CPU0", "SPIS1", "RADIO", "ECB", "CCM", "AAR"].enumerated() {
      Register.notModelled("RAMPRI.\(master)", 0xE00 + 4 * UInt32(index))
    }
    // 4 KiB is all there is.
    Register.readOnly("PROTBLOCKSIZE", 0x60C)
  }

  /// Fields of PERR0: peripherals that can be region 0's.
  private static let assignable = [
    ("POWER_CLOCK", 0), ("RADIO", 1), ("UART0", 2), ("SPI0_TWI0", 3), ("SPI1_TWI1", 4),
    ("GPIOTE", 6), ("ADC", 7), ("TIMER0", 8), ("TIMER1", 9), ("TIMER2", 10), ("RTC0", 11),
    ("TEMP", 12), ("RNG", 13), ("ECB", 14), ("CCM_AAR", 15), ("WDT", 16), ("RTC1", 17),
    ("QDEC", 18), ("LPCOMP", 19), ("NVMC", 30), ("PPI", 31),
  ]

  private static let nRF52Table = RegisterMap(of: ClockPower.self) {
    commonRows(.nRF52833)
    Register.interrupts(
      commonInterrupts + [
        .field("SLEEPENTER", E.SLEEPENTER), .field("SLEEPEXIT", E.SLEEPEXIT),
        .field("USBDETECTED", E.USBDETECTED), .field("USBREMOVED", E.USBREMOVED),
        .field("USBPWRRDY", E.USBPWRRDY), .field("CTSTARTED", E.CTSTARTED),
        .field("CTSTOPPED", E.CTSTOPPED),
      ])
    for (name, number) in [
      ("SLEEPENTER", E.SLEEPENTER), ("SLEEPEXIT", E.SLEEPEXIT), ("USBDETECTED", E.USBDETECTED),
      ("USBREMOVED", E.USBREMOVED), ("USBPWRRDY", E.USBPWRRDY), ("CTSTARTED", E.CTSTARTED),
      ("CTSTOPPED", E.CTSTOPPED),
    ] {
      Register.event("EVENTS_\(name)", 0x100 + 4 * UInt32(number))
    }
    // All four blocks are on.
    Register.readOnly("RAMSTATUS", 0x428, reset: 0xF)
    Register.readOnly("USBREGSTATUS", 0x438, onRead: { $0.usbStatus })
    Register.readWrite("GPREGRET2", 0x520, fields: [.field("GPREGRET", 0...7)]).retained()
    Register.readWrite(
      "LFCLKSRC", R.LFCLKSRC,
      fields: [.field("SRC", 0...1), .notModelled("BYPASS", 16), .notModelled("EXTERNAL", 17)])
    Register.readWrite(
      "HFXODEBOUNCE", R.HFXODEBOUNCE, reset: 0x10, fields: [.field("HFXODEBOUNCE", 0...7)])
    Register.readWrite(
      "LFXODEBOUNCE", R.LFXODEBOUNCE, fields: [.field("LFXODEBOUNCE", 0)])
    // There is no debugger to keep out, and no trace port.
    Register.readWrite("FORCEPROTECT", 0x550, fields: [.field("FORCEPROTECT", 0...7)])
    Register.readWrite("DISABLE", 0x558, fields: [.field("DISABLE", 0...7)])
    Register.notModelled("TRACECONFIG", 0x55C)
    // Supplied through VDD: 0, normal.
    Register.readOnly("MAINREGSTATUS", 0x640)
    for block in 0..<9 {
      // Blocks that are switched off keep their content here.
      let cluster = 0x900 + 0x10 * UInt32(block)
      Register.readWrite("RAM[\(block)].POWER", cluster, reset: 0xFFFF).retained()
      Register.writeOnly("RAM[\(block)].POWERSET", cluster + 4) { $0[cluster] |= $1 }
      Register.writeOnly("RAM[\(block)].POWERCLR", cluster + 8) { $0[cluster] &= ~$1 }
    }
  }

  /// POFCON's fields.
  private static func powerFail(_ family: NordicFamily) -> [RegisterField] {
    family == .nRF51
      ? [.field("POF", 0), .field("THRESHOLD", 1...2)]
      : [.field("POF", 0), .field("THRESHOLD", 1...4), .field("THRESHOLDVDDH", 8...11)]
  }

  private enum Crystal: StateChoice { case off, starting, running }

  private var crystal = Crystal.off
  private var lowFrequencyRequested = false
  private lazy var crystalReady = Event("HFCLKSTARTED") { [unowned self] in
    crystal = .running
    fire(event: E.HFCLKSTARTED)
  }
  private lazy var lowFrequencyReady = Event("LFCLKSTARTED") { [unowned self] in
    chip.lowFrequencyClock.start(at: scheduler.now)
    fire(event: E.LFCLKSTARTED)
  }
  private lazy var calibrated = Event("DONE") { [unowned self] in fire(event: E.DONE) }
  private lazy var calibrationDue = Event("CTTO") { [unowned self] in fire(event: E.CTTO) }

  init(name: String, chip: NordicChip) {
    super.init(
      name: name, chip: chip,
      registers: chip.family == .nRF51 ? Self.nRF51Table : Self.nRF52Table)
    chip.power = self
    guard chip.family == .nRF51 else { return }
    chip.regions = CodeRegions(
      chip: chip, peripherals: { [unowned self] in self[R.PERR0] },
      memoryLength: { [unowned self] in self[R.RLENR0] })
    chip.isFlashProtected = { [unowned self] offset in
      let block = UInt32(offset / Self.protectionBlock)
      return self[R.PROTENSET0 + block / 32 * 4] >> (block % 32) & 1 != 0
    }
  }

  /// What a bit of the nRF51's PROTENSET protects, in bytes (nRF51 RM section 9).
  private static let protectionBlock = 4096

  /// Notes why the chip was reset; reasons accumulate until software clears them.
  public func note(_ reason: ResetReason) { self[R.RESETREAS] |= reason.rawValue }

  // MARK: High-frequency clock

  private func startHighFrequency() {
    guard crystal == .off else {
      if crystal == .running { fire(event: E.HFCLKSTARTED) }
      return
    }
    crystal = .starting
    let debounce = chip.family == .nRF51 ? 0 : UInt64(self[R.HFXODEBOUNCE]) * 16_000
    scheduler.schedule(
      crystalReady,
      after: chip.cycles(nanoseconds: chip.timing.highFrequencyStart + debounce))
  }

  private func stopHighFrequency() {
    scheduler.cancel(crystalReady)
    crystal = .off
  }

  // MARK: Sleep, and the supply of the USB

  /// The processor has gone to sleep, or woken.
  public func sleepChanged(_ isAsleep: Bool) {
    chip.watchdog?.sleepChanged(isAsleep)
    guard chip.family == .nRF52833 else { return }
    fire(event: isAsleep ? E.SLEEPENTER : E.SLEEPEXIT)
  }

  /// Whether there is a voltage on VBUS.
  public var hasVBUS = false {
    didSet {
      guard chip.family == .nRF52833, hasVBUS != oldValue else { return }
      fire(event: hasVBUS ? E.USBDETECTED : E.USBREMOVED)
      scheduler.cancel(usbReady)
      isUSBReady = false
      chip.usb?.powerChanged()
      if hasVBUS {
        scheduler.schedule(usbReady, after: chip.cycles(nanoseconds: chip.timing.usbRegulator))
      }
    }
  }
  /// Whether the USB's regulator gives its 3.3 V.
  private(set) var isUSBReady = false
  private lazy var usbReady = Event("USBPWRRDY") { [unowned self] in
    isUSBReady = true
    fire(event: E.USBPWRRDY)
    chip.usb?.powerChanged()
  }
  private var usbStatus: UInt32 { (hasVBUS ? 1 : 0) | (isUSBReady ? 2 : 0) }

  // MARK: Low-frequency clock

  private func startLowFrequency() {
    guard !lowFrequencyRequested else { return }
    lowFrequencyRequested = true
    let source = self[R.LFCLKSRC] & 3
    self[R.LFCLKSRCCOPY] = source
    // Debouncing is what takes the nRF52833's crystal its time; twice as long if wanted.
    let isExtended = chip.family == .nRF52833 && self[R.LFXODEBOUNCE] == 1
    let delay =
      source == 1
      ? chip.timing.crystalStart * (isExtended ? 2 : 1)
      : source == 2 ? chip.timing.synthesisedStart : chip.timing.rcStart
    scheduler.schedule(lowFrequencyReady, after: chip.cycles(nanoseconds: delay))
  }

  private func stopLowFrequency() {
    lowFrequencyRequested = false
    scheduler.cancel(lowFrequencyReady)
    chip.lowFrequencyClock.stop()
  }

  private var lowFrequencyStatus: UInt32 {
    guard chip.lowFrequencyClock.isRunning else { return 0 }
    return 0x1_0000 | self[R.LFCLKSRCCOPY]
  }

  // MARK: Calibration of the RC oscillator, which is exact here

  private func calibrate() {
    scheduler.schedule(calibrated, after: chip.cycles(nanoseconds: chip.timing.calibration))
  }

  /// CTIV counts in units of 0.25 seconds.
  private func startCalibrationTimer() {
    let interval = UInt64(self[R.CTIV]) * 250_000_000
    scheduler.schedule(calibrationDue, after: chip.cycles(nanoseconds: interval))
    if chip.family == .nRF52833 { fire(event: E.CTSTARTED) }
  }

  private func stopCalibrationTimer() {
    scheduler.cancel(calibrationDue)
    if chip.family == .nRF52833 { fire(event: E.CTSTOPPED) }
  }

  public override func visit(_ state: StateArchive) {
    // What it sets off comes in front of what is put back over it.
    state(hasVBUS) { hasVBUS = $0 }
    super.visit(state)
    chip.visit(state)
    state(&crystal)
    state(&lowFrequencyRequested)
    state(&isUSBReady)
    for event in [crystalReady, lowFrequencyReady, calibrated, calibrationDue, usbReady] {
      state(event, of: scheduler)
    }
  }

  public override func reset() {
    super.reset()
    for event in [crystalReady, lowFrequencyReady, calibrated, calibrationDue] {
      scheduler.cancel(event)
    }
    crystal = .off
    stopLowFrequency()
    chip.regions?.changed()
    if chip.family == .nRF51, let uicr = chip.uicr { self[R.XTALFREQ] = uicr.crystal }
  }
}
