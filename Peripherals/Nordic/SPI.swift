import Bus

/// A device on an SPI bus, a byte at a time.
public protocol SPIDevice: AnyObject {
  /// Takes the byte that the master sends and gives the one it receives meanwhile.
  func exchange(_ byte: UInt8) -> UInt8
}

/// SPI master (nRF51 RM section 26): a double-buffered byte in each direction.
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

  private static let table = RegisterMap(of: SPI.self) {
    Register.event("EVENTS_READY", 0x108)
    Register.interrupts([.field("READY", E.READY)])
    Register.readWrite(
      "ENABLE", R.ENABLE, fields: [.field("ENABLE", 0...2)],
      onWrite: { spi, _ in spi.enableChanged() })
    Register.readWrite("PSELSCK", R.PSELSCK, reset: ~0, onWrite: { spi, _ in spi.connectPins() })
    Register.readWrite(
      "PSELMOSI", R.PSELMOSI, reset: ~0, onWrite: { spi, _ in spi.connectPins() })
    Register.readWrite("PSELMISO", R.PSELMISO, reset: ~0)
    Register.readOnly("RXD", 0x518, onRead: { $0.take() })
    Register.writeOnly("TXD", 0x51C) { $0.send(UInt8(truncatingIfNeeded: $1)) }
    Register.readWrite("FREQUENCY", R.FREQUENCY, reset: 0x0400_0000)
    Register.readWrite(
      "CONFIG", R.CONFIG, fields: [.field("ORDER", 0), .field("CPHA", 1), .field("CPOL", 2)],
      onWrite: { spi, _ in spi.clock.set(spi.idleLevel) })
    Register.power()
  }

  /// An output pin.
  fileprivate final class Output: PinSource {
    var level = false
    var pin: (port: PinPort, pin: Int)?
    func outputLevel(ofPin pin: Int) -> Bool { level }
    func set(_ new: Bool) {
      guard new != level else { return }
      level = new
      if let pin { pin.port.sourceChanged(pin.pin) }
    }
    func connect(to new: (port: PinPort, pin: Int)?) {
      if let pin { pin.port.setSource(pin.pin, nil) }
      pin = new
      if let new { new.port.setSource(new.pin, self) }
    }
  }

  private let clock = Output()
  private let dataOut = Output()
  /// TXD while the shift register is busy.
  private var waiting: UInt8?
  /// Received and not read, the oldest first; at most two.
  private var received: [UInt8] = []
  private var outgoing: UInt8 = 0
  private var incoming: UInt8 = 0
  /// Half bits of the byte on the wire that have passed.
  private var halfBits = 0
  private lazy var edge = Event("\(name) edge") { [unowned self] in nextHalfBit() }
  private lazy var done = Event("\(name) byte") { [unowned self] in finish() }

  init(name: String, chip: NordicChip) {
    super.init(name: name, chip: chip, registers: Self.table)
  }

  private var isEnabled: Bool { self[R.ENABLE] == Self.enabled }
  private var isBusy: Bool { edge.isScheduled || done.isScheduled }
  private var lowBitFirst: Bool { self[R.CONFIG] & 1 != 0 }
  private var samplesTrailing: Bool { self[R.CONFIG] & 2 != 0 }
  private var idleLevel: Bool { self[R.CONFIG] & 4 != 0 }

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
    clock.level = idleLevel
    clock.connect(to: isEnabled ? chip.pin(selectedBy: self[R.PSELSCK]) : nil)
    dataOut.connect(to: isEnabled ? chip.pin(selectedBy: self[R.PSELMOSI]) : nil)
  }

  private var device: (any SPIDevice)? {
    guard let pin = chip.pin(selectedBy: self[R.PSELSCK]) else { return nil }
    let port = chip.index(of: pin.port)
    return chip.serialDevices.first { $0.clock == (port, pin.pin) }?.device
  }

  private func send(_ byte: UInt8) {
    guard isEnabled else { return }
    if isBusy { waiting = byte } else { begin(byte) }
  }

  private func begin(_ byte: UInt8) {
    outgoing = byte
    incoming = 0
    halfBits = 0
    if let device {
      incoming = device.exchange(byte)
      if !clock.isWatched && !dataOut.isWatched {
        scheduler.schedule(done, after: 8 * bit)
        return
      }
      isFromDevice = true
    } else {
      isFromDevice = false
    }
    nextHalfBit()
  }
  private var isFromDevice = false

  /// Shows and samples half a bit: the leading edge of the clock comes in the middle of a bit with
  /// CPHA 0 and at its begin with CPHA 1.
  private func nextHalfBit() {
    guard halfBits < 16 else {
      clock.set(idleLevel)
      finish()
      return
    }
    let index = halfBits / 2
    let place = lowBitFirst ? index : 7 - index
    let isSecondHalf = halfBits & 1 == 1
    if !isSecondHalf { dataOut.set(outgoing >> UInt8(place) & 1 != 0) }
    clock.set(isSecondHalf == samplesTrailing ? idleLevel : !idleLevel)
    if isSecondHalf, !isFromDevice, inputLevel { incoming |= 1 << UInt8(place) }
    halfBits += 1
    scheduler.schedule(edge, after: isSecondHalf ? bit - bit / 2 : bit / 2)
  }

  private var inputLevel: Bool {
    chip.pin(selectedBy: self[R.PSELMISO]).map { $0.port.isHigh($0.pin) } ?? false
  }

  private func finish() {
    // A third byte has nowhere to go.
    if received.count < 2 { received.append(incoming) }
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
    scheduler.cancel(edge)
    scheduler.cancel(done)
    waiting = nil
    received = []
  }

  public override func reset() {
    super.reset()
    abort()
    connectPins()
  }
}

extension SPI.Output {
  fileprivate var isWatched: Bool { pin.map { $0.port.isWatched($0.pin) } ?? false }
}
