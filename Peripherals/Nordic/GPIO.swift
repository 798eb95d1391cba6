import Bus

/// General purpose input and output (nRF51 RM section 14, nRF52833 PS section "GPIO").
public final class GPIO: NordicPeripheral, PinPortObserver {
  private enum R {
    static let OUT: UInt32 = 0x504
    static let DIR: UInt32 = 0x514
    static let LATCH: UInt32 = 0x520
    static let DETECTMODE: UInt32 = 0x524
    static let PIN_CNF: UInt32 = 0x700
  }

  /// PIN_CNF after reset: input, buffer disconnected.
  private static let pinConfigurationReset: UInt32 = 2

  /// The register block's distance from the port's base address.
  static let firstRegister: UInt32 = 0x500

  private static func table(_ family: NordicFamily) -> RegisterMap {
    RegisterMap(of: GPIO.self) {
      Register.readWrite("OUT", R.OUT, onWrite: { gpio, _ in gpio.updateOutputs() })
      Register.set("OUTSET", 0x508, of: "OUT")
      Register.clear("OUTCLR", 0x50C, of: "OUT")
      Register.readOnly("IN", 0x510, onRead: { $0.inputs })
      Register.readWrite("DIR", R.DIR, onWrite: { $0.directionChanged($1) })
      Register.set("DIRSET", 0x518, of: "DIR")
      Register.clear("DIRCLR", 0x51C, of: "DIR")
      if family == .nRF52833 {
        Register.writeOneToClear("LATCH", R.LATCH, onWrite: { gpio, _ in gpio.senseAll() })
        Register.readWrite("DETECTMODE", R.DETECTMODE, fields: [.field("DETECTMODE", 0)])
      }
      for pin in 0..<32 {
        Register.readWrite(
          "PIN_CNF[\(pin)]", R.PIN_CNF + 4 * UInt32(pin), reset: pinConfigurationReset,
          fields: [
            .field("DIR", 0), .field("INPUT", 1), .field("PULL", 2...3), .field("DRIVE", 8...10),
            .field("SENSE", 16...17),
          ], onWrite: { $0.configurationChanged(pin, $1) })
      }
    }
  }
  private static let tables: [NordicFamily: RegisterMap] = [
    .nRF51: table(.nRF51), .nRF52833: table(.nRF52833),
  ]

  /// The pads it controls.
  public let port: PinPort

  /// - Parameter pins: how many pins the port has, at most 32.
  init(name: String, chip: NordicChip, pins: Int) {
    port = PinPort(name: name, count: pins, signals: chip.signals)
    super.init(
      name: name, chip: chip, registers: Self.tables[chip.family]!,
      firstOffset: Self.firstRegister)
    port.observer = self
  }

  /// IN: the levels of the pins whose input buffer is connected.
  private var inputs: UInt32 {
    var value: UInt32 = 0
    for pin in 0..<port.count
    where configuration(pin) & 2 == 0 && port.isHigh(pin) && !port.isDetached(pin) {
      value |= 1 << UInt32(pin)
    }
    return value
  }

  private func configuration(_ pin: Int) -> UInt32 { self[R.PIN_CNF + 4 * UInt32(pin)] }

  /// DIR and PIN_CNF[n].DIR are the same bits.
  private func directionChanged(_ direction: UInt32) {
    for pin in 0..<port.count {
      self[R.PIN_CNF + 4 * UInt32(pin)] = configuration(pin) & ~1 | direction >> UInt32(pin) & 1
    }
    updateAll()
  }

  private func configurationChanged(_ pin: Int, _ value: UInt32) {
    let bit: UInt32 = 1 << UInt32(pin)
    self[R.DIR] = self[R.DIR] & ~bit | (value & 1 != 0 ? bit : 0)
    guard pin < port.count else { return }
    port.setPull(pin, value >> 2 & 3 == 3 ? .up : value >> 2 & 3 == 1 ? .down : .none)
    update(pin)
    sense(pin)
  }

  private func updateOutputs() {
    var outputs = self[R.DIR]
    while outputs != 0 {
      let pin = outputs.trailingZeroBitCount
      outputs &= outputs - 1
      if pin < port.count { update(pin) }
    }
  }

  private func updateAll() {
    for pin in 0..<port.count { update(pin) }
  }

  /// Sets the pad's driver from OUT, DIR and DRIVE.
  private func update(_ pin: Int) {
    let configuration = configuration(pin)
    let level = self[R.OUT] >> UInt32(pin) & 1 != 0
    let isDisconnected: Bool
    switch configuration >> 8 & 7 {
    case 4, 5: isDisconnected = !level
    case 6, 7: isDisconnected = level
    default: isDisconnected = false
    }
    port.setOutput(pin, configuration & 1 != 0 && !isDisconnected ? level : nil)
  }

  // MARK: Sense

  public func levelChanged(ofPin pin: Int) { sense(pin) }

  private func senseAll() {
    for pin in 0..<port.count { sense(pin) }
  }

  /// Pins that meet their SENSE condition.
  private var sensed: UInt32 = 0
  private var isDetecting = false

  /// Whether any pin has a SENSE condition.
  var senses: Bool { (0..<port.count).contains { configuration($0) >> 16 & 3 >= 2 } }

  /// Whether the port's DETECT signal is high: some pin meets its SENSE condition or, with
  /// DETECTMODE, is latched.
  private var detect: Bool {
    guard chip.family == .nRF52833, self[R.DETECTMODE] == 1 else { return sensed != 0 }
    return self[R.LATCH] != 0
  }

  /// Follows a pin's SENSE condition; LATCH bit n is set while pin n meets it.
  private func sense(_ pin: Int) {
    let bit: UInt32 = 1 << UInt32(pin)
    let condition = configuration(pin) >> 16 & 3
    if condition >= 2, port.isHigh(pin) == (condition == 2) {
      sensed |= bit
      if chip.family == .nRF52833 { self[R.LATCH] |= bit }
    } else {
      sensed &= ~bit
    }
    let now = detect
    guard now != isDetecting else { return }
    isDetecting = now
    if now { chip.detectRose() }
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    port.visit(state)
    state(&sensed)
    state(&isDetecting)
  }

  public override func reset() {
    super.reset()
    sensed = 0
    isDetecting = false
    for pin in 0..<port.count {
      port.setPull(pin, .none)
      update(pin)
    }
  }
}
