import Bus

/// Watchdog timer (nRF51 RM section 24, nRF52833 PS section "WDT"): resets the chip unless software
/// asks for reload in time. Once started it cannot be stopped or configured.
public final class WDT: NordicPeripheral {
  private enum R {
    static let RUNSTATUS: UInt32 = 0x400
    static let REQSTATUS: UInt32 = 0x404
    static let CRV: UInt32 = 0x504
    static let RREN: UInt32 = 0x508
    static let CONFIG: UInt32 = 0x50C
    static let RR: UInt32 = 0x600
  }

  /// What RR takes.
  private static let reload: UInt32 = 0x6E52_4635
  /// Below this CRV counts as this.
  private static let minimum: UInt32 = 0xF

  private static func table(_ family: NordicFamily) -> RegisterMap {
    RegisterMap(of: WDT.self) {
      Register.task("TASKS_START", 0x000) { $0.start() }
      Register.event("EVENTS_TIMEOUT", 0x100)
      Register.interrupts([.field("TIMEOUT", 0)])
      Register.readOnly("RUNSTATUS", R.RUNSTATUS)
      Register.readOnly("REQSTATUS", R.REQSTATUS, reset: 1)
      Register.readWrite("CRV", R.CRV, reset: ~0, onWrite: { wdt, _ in wdt.keep(R.CRV) })
      Register.readWrite(
        "RREN", R.RREN, reset: 1, fields: (0..<8).map { .field("RR\($0)", $0) },
        onWrite: { wdt, _ in
          wdt.keep(R.RREN)
          wdt[R.REQSTATUS] = wdt[R.RREN]
        })
      // HALT: no debugger ever halts the processor here.
      Register.readWrite(
        "CONFIG", R.CONFIG, reset: 1, fields: [.field("SLEEP", 0), .field("HALT", 3)],
        onWrite: { wdt, _ in wdt.keep(R.CONFIG) })
      for index in 0..<8 {
        Register.writeOnly("RR[\(index)]", R.RR + 4 * UInt32(index)) {
          if $1 == reload { $0.requested(index) }
        }
      }
      if family == .nRF51 { Register.power() }
    }
  }
  private static let tables: [NordicFamily: RegisterMap] = [
    .nRF51: table(.nRF51), .nRF52833: table(.nRF52833),
  ]

  /// What the configuration registers hold while the watchdog runs.
  private var latched: [UInt32: UInt32] = [:]
  private lazy var timeout = Event("\(name) TIMEOUT") { [unowned self] in
    fire(event: 0)
    // Software has two ticks of 32,768 Hz for its last words.
    scheduler.schedule(bite, after: cycles(ticks: 2))
  }
  private lazy var bite = Event("\(name) reset") { [unowned self] in chip.onWatchdog?() }

  init(name: String, chip: NordicChip) {
    super.init(name: name, chip: chip, registers: Self.tables[chip.family]!)
    chip.watchdog = self
  }

  /// Cycles until TIMEOUT that are left when the processor wakes; nil while the counter runs.
  private var paused: UInt64?

  /// Without CONFIG.SLEEP the counter stands still while the processor sleeps.
  func sleepChanged(_ isAsleep: Bool) {
    guard self[R.RUNSTATUS] == 1, self[R.CONFIG] & 1 == 0 else { return }
    if isAsleep, timeout.isScheduled {
      paused = timeout.time - scheduler.now
      scheduler.cancel(timeout)
    } else if !isAsleep, let left = paused {
      paused = nil
      scheduler.schedule(timeout, after: left)
    }
  }

  private func cycles(ticks: UInt64) -> UInt64 {
    let product = ticks.multipliedFullWidth(by: scheduler.frequency)
    return LowFrequencyClock.frequency.dividingFullWidth(product).quotient
  }

  private func start() {
    guard self[R.RUNSTATUS] == 0 else { return }
    self[R.RUNSTATUS] = 1
    for register in [R.CRV, R.RREN, R.CONFIG] { latched[register] = self[register] }
    restart()
  }

  /// While it runs, what was written to a configuration register is forgotten.
  private func keep(_ register: UInt32) {
    if self[R.RUNSTATUS] == 1, let value = latched[register] { self[register] = value }
  }

  private func restart() {
    self[R.REQSTATUS] = self[R.RREN]
    let count = UInt64(max(self[R.CRV], Self.minimum)) + 1
    if paused != nil {
      paused = cycles(ticks: count)
    } else {
      scheduler.schedule(timeout, after: cycles(ticks: count))
    }
  }

  /// The counter is reloaded when every enabled register has asked for it.
  private func requested(_ index: Int) {
    guard self[R.RUNSTATUS] == 1, !bite.isScheduled else { return }
    self[R.REQSTATUS] &= ~(1 << UInt32(index))
    if self[R.REQSTATUS] == 0 { restart() }
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    state(&latched)
    state(&paused)
    state(timeout, of: scheduler)
    state(bite, of: scheduler)
  }

  public override func reset() {
    super.reset()
    scheduler.cancel(timeout)
    scheduler.cancel(bite)
    latched = [:]
    paused = nil
  }
}
