import Bus

/// TEMP, the die's temperature sensor (nRF51 RM section 20, nRF52833 PS section "TEMP").
public final class TemperatureSensor: NordicPeripheral {
  private enum R {
    static let TEMP: UInt32 = 0x508
  }

  private static func table(_ family: NordicFamily) -> RegisterMap {
    RegisterMap(of: TemperatureSensor.self) {
      Register.task("TASKS_START", 0x000) { $0.start() }
      Register.task("TASKS_STOP", 0x004) { $0.scheduler.cancel($0.ready) }
      Register.event("EVENTS_DATARDY", 0x100)
      Register.interrupts([.field("DATARDY", 0)])
      Register.readOnly("TEMP", R.TEMP)
      if family == .nRF51 {
        Register.power()
      } else {
        // The simulated sensor is one for which the reset values are right, and so does FICR say. What
        // others do to the result no document tells.
        for (name, offset, reset) in linearisation {
          Register.readWrite(
            name, offset, reset: reset,
            onWrite: { sensor, value in
              guard value != reset else { return }
              sensor.reportUnmodelled(
                "another linearisation than FICR's is not modelled", offset: offset,
                access: .write, value: value)
            })
        }
      }
    }
  }
  /// Slopes, intercepts and ends of the pieces, by their first offset, with their reset values.
  static let linearisation: [(name: String, offset: UInt32, reset: UInt32)] = [
    ("A", 0x520, [0x326, 0x348, 0x3AA, 0x40E, 0x4BD, 0x5A3]),
    ("B", 0x540, [0x3FEF, 0x3FBE, 0x3FBE, 0x012, 0x124, 0x27C]),
    ("T", 0x560, [0xE2, 0x00, 0x19, 0x3C, 0x50]),
  ].flatMap { (name: String, offset: UInt32, resets: [UInt32]) in
    resets.enumerated().map { ("\(name)\($0)", offset + 4 * UInt32($0), $1) }
  }
  private static let tables: [NordicFamily: RegisterMap] = [
    .nRF51: table(.nRF51), .nRF52833: table(.nRF52833),
  ]

  /// The die's temperature in quarters of a degree Celsius; 25 °C unless set.
  public var quarterDegrees: Int32 = 100
  private lazy var ready = Event("\(name) DATARDY") { [unowned self] in
    self[R.TEMP] = UInt32(bitPattern: quarterDegrees)
    fire(event: 0)
  }

  init(name: String, chip: NordicChip) {
    super.init(name: name, chip: chip, registers: Self.tables[chip.family]!)
  }

  private func start() {
    scheduler.schedule(ready, after: chip.cycles(nanoseconds: chip.timing.temperature))
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    state(&quarterDegrees)
    state(ready, of: scheduler)
  }

  public override func reset() {
    super.reset()
    scheduler.cancel(ready)
  }
}
