import Bus

/// Random number generator (nRF51 RM section 21, nRF52833 PS section "RNG"): a new byte every so
/// many microseconds while it runs. The bytes come from the machine's seed.
public final class RNG: NordicPeripheral {
  private enum R {
    static let CONFIG: UInt32 = 0x504
    static let VALUE: UInt32 = 0x508
    static let TASKS_STOP: UInt32 = 0x004
  }

  private static let shortcuts = [
    Short(bit: 0, name: "VALRDY_STOP", event: 0, task: R.TASKS_STOP)
  ]

  private static func table(_ family: NordicFamily) -> RegisterMap {
    RegisterMap(of: RNG.self) {
      Register.task("TASKS_START", 0x000) { $0.start() }
      Register.task("TASKS_STOP", R.TASKS_STOP) { $0.scheduler.cancel($0.ready) }
      Register.event("EVENTS_VALRDY", 0x100)
      Register.shorts(shortcuts)
      Register.interrupts([.field("VALRDY", 0)])
      Register.readWrite("CONFIG", R.CONFIG, fields: [.field("DERCEN", 0)])
      Register.readOnly("VALUE", R.VALUE)
      if family == .nRF51 { Register.power() }
    }
  }
  private static let tables: [NordicFamily: RegisterMap] = [
    .nRF51: table(.nRF51), .nRF52833: table(.nRF52833),
  ]

  private var generator: SplitMix64
  private lazy var ready = Event("\(name) VALRDY") { [unowned self] in generate() }

  init(name: String, chip: NordicChip) {
    generator = SplitMix64(seed: chip.seed)
    super.init(
      name: name, chip: chip, registers: Self.tables[chip.family]!, shorts: Self.shortcuts)
  }

  /// The time to the next byte: CONFIG.DERCEN chooses bias correction, which takes longer.
  private var interval: UInt64 {
    self[R.CONFIG] == 1 ? chip.timing.randomCorrected : chip.timing.randomRaw
  }

  private func start() {
    guard !ready.isScheduled else { return }
    scheduler.schedule(
      ready, after: chip.cycles(nanoseconds: chip.timing.randomStart + interval))
  }

  private func generate() {
    self[R.VALUE] = UInt32(generator.next() >> 56)
    scheduler.schedule(ready, after: chip.cycles(nanoseconds: interval))
    fire(event: 0)
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    state(&generator)
    state(ready, of: scheduler)
  }

  public override func reset() {
    super.reset()
    scheduler.cancel(ready)
  }
}
