import Bus

/// A device on an SPI bus, a byte at a time.
public protocol SPIDevice: AnyObject {
  /// Takes the byte that the master sends and gives the one it receives meanwhile.
  func exchange(_ byte: UInt8) -> UInt8
}

/// SPI master (nRF51 RM section 26; on the nRF52833 beside SPIM): a double-buffered byte in each direction.
public final class SPI: NordicPeripheral {
  private enum R {
    static let ENABLE: UInt32 = 0x500
    static let PSELSCK: UInt32 = 0x508
    static let PSELMOSI: UInt32 = 0x50C
    static let PSELMISO: UInt32 = 0x510
    static let FREQUENCY: UInt32 = 0x524
    static let CONFIG: UInt32 = 0x554
  }
  private enum E {
    static let READY = 2
  }
  static let enabled: UInt32 = 1

  private static func table(_ family: NordicFamily) -> RegisterMap {
    let prefix = family == .nRF51 ? "PSEL" : "PSEL."
    return RegisterMap(of: SPI.self) {
      Register.event("EVENTS_READY", 0x108)
      Register.interrupts([.field("READY", E.READY)])
      Register.readWrite(
        "ENABLE", R.ENABLE, fields: [.field("ENABLE", family == .nRF51 ? 0...2 : 0...3)],
        onWrite: { spi, _ in spi.enableChanged() })
      Register.readWrite(
        "\(prefix)SCK", R.PSELSCK, reset: ~0, onWrite: { spi, _ in spi.connectPins() })
      Register.readWrite(
        "\(prefix)MOSI", R.PSELMOSI, reset: ~0, onWrite: { spi, _ in spi.connectPins() })
      Register.readWrite("\(prefix)MISO", R.PSELMISO, reset: ~0)
      Register.readOnly("RXD", 0x518, onRead: { $0.take() })
      family == .nRF51
        ? Register.writeOnly("TXD", 0x51C) { $0.send(UInt8(truncatingIfNeeded: $1)) }
        : .readWrite(
          "TXD", 0x51C, fields: [.field("TXD", 0...7)], onWrite: { $0.send(UInt8($1)) })
      Register.readWrite("FREQUENCY", R.FREQUENCY, reset: 0x0400_0000)
      Register.readWrite(
        "CONFIG", R.CONFIG, fields: [.field("ORDER", 0), .field("CPHA", 1), .field("CPOL", 2)],
        onWrite: { spi, _ in spi.connectPins() })
      if family == .nRF51 { Register.power() }
    }
  }
  private static let tables: [NordicFamily: RegisterMap] = [
    .nRF51: table(.nRF51), .nRF52833: table(.nRF52833),
  ]

  private let shifter: SPIShifter
  /// TXD while the shift register is busy.
  private var waiting: UInt8?
  /// Received and not read, the oldest first; at most two.
  private var received: [UInt8] = []

  init(name: String, chip: NordicChip) {
    shifter = SPIShifter(name: name, chip: chip)
    super.init(name: name, chip: chip, registers: Self.tables[chip.family]!)
    shifter.onByte = { [unowned self] in finished($0) }
  }

  private var isEnabled: Bool { self[R.ENABLE] == Self.enabled }

  /// Core cycles a bit takes: 2^32 / FREQUENCY ticks of 16 MHz, which gives the documented rates
  /// (125 kbps to 8 Mbps) exactly; at least 2.
  private var bit: UInt64 {
    max(2, (1 << 32) / UInt64(max(1, self[R.FREQUENCY]))) * chip.cyclesPerPeripheralTick
  }

  private func enableChanged() {
    if !isEnabled { abort() }
    connectPins()
  }

  private func connectPins() {
    shifter.connect(
      clock: isEnabled ? chip.pin(selectedBy: self[R.PSELSCK]) : nil,
      out: isEnabled ? chip.pin(selectedBy: self[R.PSELMOSI]) : nil, idle: self[R.CONFIG] & 4 != 0)
  }

  private func send(_ byte: UInt8) {
    guard isEnabled else { return }
    if shifter.isBusy { waiting = byte } else { begin(byte) }
  }

  private func begin(_ byte: UInt8) {
    shifter.send(
      byte,
      SPIShifter.Format(
        bit: bit, lowBitFirst: self[R.CONFIG] & 1 != 0, samplesTrailing: self[R.CONFIG] & 2 != 0,
        input: chip.pin(selectedBy: self[R.PSELMISO])))
  }

  private func finished(_ byte: UInt8) {
    note(.sent(shifter.outgoing))
    note(.received(byte))
    // A third byte has nowhere to go.
    if received.count < 2 { received.append(byte) }
    let next = waiting
    waiting = nil
    if received.count == 1 { fire(event: E.READY) }
    if let next { begin(next) }
  }

  /// READY comes again for a byte that moves up to RXD.
  private func take() -> UInt32 {
    guard !received.isEmpty else { return 0 }
    let byte = received.removeFirst()
    if !received.isEmpty { fire(event: E.READY) }
    return UInt32(byte)
  }

  private func abort() {
    shifter.abort()
    waiting = nil
    received = []
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    shifter.visit(state)
    state(&waiting)
    state(&received)
  }

  public override func reset() {
    super.reset()
    abort()
    connectPins()
  }
}
