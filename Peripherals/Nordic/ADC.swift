import Bus

/// Analogue to digital converter (nRF51 RM section 31): 8, 9 or 10 bits of an analogue pin, or of
/// the supply, against a reference.
public final class ADC: NordicPeripheral {
  private enum R {
    static let ENABLE: UInt32 = 0x500
    static let CONFIG: UInt32 = 0x504
    static let RESULT: UInt32 = 0x508
  }

  private static let table = RegisterMap(of: ADC.self) {
    Register.task("TASKS_START", 0x000) { $0.start() }
    Register.task("TASKS_STOP", 0x004) { $0.scheduler.cancel($0.end) }
    Register.event("EVENTS_END", 0x100)
    Register.interrupts([.field("END", 0)])
    Register.readOnly("BUSY", 0x400, onRead: { $0.end.isScheduled ? 1 : 0 })
    Register.readWrite("ENABLE", R.ENABLE, fields: [.field("ENABLE", 0...1)])
    Register.readWrite(
      "CONFIG", R.CONFIG, reset: 0x18,
      fields: [
        .field("RES", 0...1), .field("INPSEL", 2...4), .field("REFSEL", 5...6),
        .field("PSEL", 8...15), .field("EXTREFSEL", 16...17),
      ])
    Register.readOnly("RESULT", R.RESULT)
    Register.power()
  }

  /// The pins of AIN0 to AIN7 (nRF51822 PS v3.1, pin assignments).
  static let inputs = [26, 27, 1, 2, 3, 4, 5, 6]
  /// The pins of AREF0 and AREF1.
  private static let references = [0, 6]
  /// The internal reference, VBG, in volts.
  private static let bandGap = 1.2

  private lazy var end = Event("\(name) END") { [unowned self] in
    self[R.RESULT] = result
    fire(event: 0)
  }

  init(name: String, chip: NordicChip) {
    super.init(name: name, chip: chip, registers: Self.table)
  }

  /// A conversion takes 20, 36 or 68 microseconds (nRF51822 PS v3.1 section 8.11).
  private func start() {
    guard self[R.ENABLE] == 1, !end.isScheduled else { return }
    let microseconds = [20, 36, 68, 68][Int(self[R.CONFIG] & 3)] as UInt64
    scheduler.schedule(end, after: chip.cycles(nanoseconds: microseconds * 1000))
  }

  private var supply: Double { chip.ports[0].supply }

  /// The voltage behind the prescaler: of the pin that PSEL names, or of the supply.
  private var input: Double {
    let configuration = self[R.CONFIG]
    let pins = configuration >> 8 & 0xFF
    let pin = pins == 0 ? 0 : chip.ports[0].voltage(Self.inputs[pins.trailingZeroBitCount])
    switch configuration >> 2 & 7 {
    case 0: return pin
    case 1: return pin * 2 / 3
    case 2: return pin / 3
    case 5: return supply * 2 / 3
    case 6: return supply / 3
    default: return 0
    }
  }

  private var reference: Double {
    let configuration = self[R.CONFIG]
    switch configuration >> 5 & 3 {
    case 0: return Self.bandGap
    case 1:
      let chosen = configuration >> 16 & 3
      guard chosen == 1 || chosen == 2 else { return Self.bandGap }
      return chip.ports[0].voltage(Self.references[Int(chosen) - 1])
    case 2: return supply / 2
    default: return supply / 3
    }
  }

  private var result: UInt32 {
    let full = Double((256 << (self[R.CONFIG] & 3 == 3 ? 2 : self[R.CONFIG] & 3)) - 1)
    guard reference > 0 else { return UInt32(full) }
    return UInt32(min(full, max(0, (input / reference * full).rounded())))
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    state(end, of: scheduler)
  }

  public override func reset() {
    super.reset()
    scheduler.cancel(end)
  }
}
