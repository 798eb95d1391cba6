import Bus

/// What the I2C masters of both chips share, TWI and TWIM: pins, rate, the address behind a START, and
/// what software has asked for meanwhile.
public class TwoWireMaster: NordicPeripheral {
  enum Offset {
    static let ERRORSRC: UInt32 = 0x4C4
    static let ENABLE: UInt32 = 0x500
    static let PSELSCL: UInt32 = 0x508
    static let PSELSDA: UInt32 = 0x50C
    static let FREQUENCY: UInt32 = 0x524
    static let ADDRESS: UInt32 = 0x588
  }
  enum Direction: StateChoice { case read, write }

  final var direction = Direction.write
  /// Who acknowledged the address.
  final var device: (any I2CDevice)?
  final var stopRequested = false
  final var suspendRequested = false
  /// A repeated START that waits for the byte on the wire.
  final var restart: Direction?
  final let line: TwoWireLine
  /// Whether the slaves are on another machine: what they say is seen on the pins.
  final var isRemote = false
  /// What ENABLE is when this peripheral has the pins.
  private let enabled: UInt32
  private var addressBits: UInt32 = 0
  private lazy var startDone = Event("\(name) START") { [unowned self] in
    line.send(addressBits, count: 9, bit: bit)
  }

  init(
    name: String, chip: NordicChip, enabled: UInt32, registers: RegisterMap, shorts: [Short]
  ) {
    self.enabled = enabled
    line = TwoWireLine(name: name, chip: chip)
    super.init(name: name, chip: chip, registers: registers, shorts: shorts)
  }

  final var isEnabled: Bool { self[Offset.ENABLE] == enabled }

  /// Core cycles a bit takes: the documented rates exactly (0x06200000 is the value of anomaly 219),
  /// others by 2^32 / FREQUENCY.
  final var bit: UInt64 {
    let ticks: UInt64 =
      switch self[Offset.FREQUENCY] {
      case 0x0198_0000: 160
      case 0x0400_0000: 64
      case 0x0640_0000, 0x0668_0000: 40
      case 0x0620_0000: 41
      case let value: max(4, (1 << 32) / UInt64(max(1, value)))
      }
    return ticks * chip.cyclesPerPeripheralTick
  }

  final func connectPins() {
    guard isEnabled else { return line.connect(clock: nil, data: nil) }
    line.connect(
      clock: chip.pin(selectedBy: self[Offset.PSELSCL]),
      data: chip.pin(selectedBy: self[Offset.PSELSDA]))
  }

  /// START and the address, which take ten bits; `device` is who acknowledged it.
  final func address(_ direction: Direction) {
    restart = nil
    stopRequested = false
    suspendRequested = false
    self.direction = direction
    let address = UInt8(self[Offset.ADDRESS])
    device = chip.device(
      at: address, clock: self[Offset.PSELSCL], data: self[Offset.PSELSDA])
    isRemote = device == nil && answersRemote && line.isRemote
    let isAcknowledged = device?.start(isRead: direction == .read) ?? false
    if !isAcknowledged { device = nil }
    if !isRemote {
      note(.addressed(address, isRead: direction == .read, isAcknowledged: isAcknowledged))
    }
    addressBits = UInt32(address) << 2 | (direction == .read ? 2 : 0) | (isAcknowledged ? 0 : 1)
    line.start(bit: bit)
    scheduler.schedule(startDone, after: bit)
  }

  /// Whether the master can do with slaves on another machine.
  var answersRemote: Bool { false }

  /// Whether the last byte, or the address, was acknowledged from another machine.
  final var isRemotelyAcknowledged: Bool { line.sampled & 1 == 0 }

  /// Whether the device holds the clock, so that the next byte has to wait; `advance` is called once it
  /// lets go, unless the transfer has been given up.
  final func waitsForDevice(_ advance: @escaping () -> Void) -> Bool {
    guard let device else { return false }
    isStretched = device.holdsClock { [weak self] in
      guard let self, isStretched else { return }
      isStretched = false
      advance()
    }
    return isStretched
  }
  private var isStretched = false

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    state(&direction)
    state(&stopRequested)
    state(&suspendRequested)
    state(&restart)
    state(&addressBits)
    state(&isRemote)
    line.visit(state)
    state(startDone, of: scheduler)
    var address = device?.address
    state(&address)
    if isStretched { state.fail("a slave of this chip holds the I2C clock, which is not saved") }
    guard state.isLoading, let address else { return }
    // Slaves of the chip itself are there when all is loaded.
    state.afterwards { [unowned self, unowned state] in
      device = chip.device(
        at: address, clock: self[Offset.PSELSCL], data: self[Offset.PSELSDA])
      if device == nil { state.fail("\(name): nothing is at address \(address)") }
    }
  }

  /// Leaves the bus as it is, and forgets what was asked for.
  final func forget() {
    scheduler.cancel(startDone)
    device = nil
    isStretched = false
    stopRequested = false
    suspendRequested = false
    restart = nil
    line.forget()
  }
}
