import Bus

/// The waveform of an I2C master on its two pins. Edges become events only while someone watches
/// the pins; the peripheral's timing does not depend on them.
final class TwoWireLine {
  // Open drain: high is released.
  private let clock: DrivenPin
  private let data: DrivenPin
  private let chip: NordicChip
  private let waveform: TwoWireWaveform
  /// What was on the data wire when the clock rose, the last bit lowest.
  private(set) var sampled: UInt32 = 0

  /// - Parameter name: of the master; its wires are called `NAME_SCL` and `NAME_SDA`.
  init(name: String, chip: NordicChip) {
    self.chip = chip
    let clock = DrivenPin(level: true, wire: (name, "SCL", chip.signals))
    let data = DrivenPin(level: true, wire: (name, "SDA", chip.signals))
    self.clock = clock
    self.data = data
    waveform = TwoWireWaveform(name, scheduler: chip.scheduler)
    waveform.setData = { data.set($0) }
    waveform.setClock = { [unowned self] level in
      let rises = level && !clock.level
      clock.set(level)
      if rises { sample() }
    }
  }

  func connect(clock clockPin: (port: PinPort, pin: Int)?, data dataPin: (port: PinPort, pin: Int)?)
  {
    forget()
    clock.connect(to: clockPin)
    data.connect(to: dataPin)
  }

  private func sample() {
    let level = data.pin.map { $0.port.isHigh($0.pin) } ?? true
    sampled = sampled << 1 | (level ? 1 : 0)
  }

  /// Whether both wires lead to another machine, so that its slaves are known by what they drive only.
  var isRemote: Bool {
    [clock.pin, data.pin].allSatisfy { pin in pin.map { $0.port.isRemote($0.pin) } ?? false }
  }

  /// Whether a slave there holds the clock.
  var isClockHeld: Bool { clock.pin.map { $0.port.isHeldLow($0.pin) } ?? false }

  private var isWatched: Bool { clock.isWatched || data.isWatched }

  /// A START, or a repeated one, over two half bits from now.
  func start(bit: UInt64) {
    if isWatched { waveform.start(bit: bit) }
  }

  /// Bits from now on, the most significant of `count` first; then the clock stays low.
  func send(_ bits: UInt32, count: Int, bit: UInt64) {
    if isWatched { waveform.send(bits, count: count, bit: bit) }
  }

  /// A STOP over one bit's time from now.
  func stop(bit: UInt64) {
    if isWatched { waveform.stop(bit: bit) }
  }

  func visit(_ state: StateArchive) {
    clock.visit(state, chip)
    data.visit(state, chip)
    waveform.visit(state)
    state(&sampled)
  }

  /// Both wires are released at once.
  func forget() { waveform.forget() }
}
