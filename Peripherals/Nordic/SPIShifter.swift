import Bus

/// The shift register of an SPI master with its clock and data output: a byte out, a byte in.
final class SPIShifter {
  /// How a byte goes over the wires.
  struct Format {
    /// Core cycles a bit takes.
    var bit: UInt64
    var lowBitFirst: Bool
    /// CPHA: data is sampled at the trailing edge of the clock.
    var samplesTrailing: Bool
    /// Where the data input is.
    var input: (port: PinPort, pin: Int)?
  }

  /// Called with the byte that came in.
  var onByte: (UInt8) -> Void = { _ in }
  private let chip: NordicChip
  private let clock: DrivenPin
  private let dataOut: DrivenPin
  /// The wire that shows the data input under the peripheral's name.
  private let dataIn: Int
  private var idleLevel = false
  private var format: Format?
  /// The byte that is sent, or was sent last.
  private(set) var outgoing: UInt8 = 0
  private var incoming: UInt8 = 0
  private var isFromDevice = false
  /// Half bits of the byte on the wire that have passed.
  private var halfBits = 0
  private let name: String
  private lazy var edge = Event("\(name) edge") { [unowned self] in nextHalfBit() }
  private lazy var done = Event("\(name) byte") { [unowned self] in finish() }

  init(name: String, chip: NordicChip) {
    self.name = name
    self.chip = chip
    clock = DrivenPin(wire: (name, "SCK", chip.signals))
    dataOut = DrivenPin(wire: (name, "MOSI", chip.signals))
    dataIn = chip.signals.add(scope: name, name: "\(name)_MISO", level: .low)
  }

  /// Whether a byte is on the wire.
  var isBusy: Bool { edge.isScheduled || done.isScheduled }

  /// Takes pins, or gives them back; `idle` is the clock's level between bytes (CPOL).
  func connect(
    clock clockPin: (port: PinPort, pin: Int)?, out: (port: PinPort, pin: Int)?, idle: Bool
  ) {
    idleLevel = idle
    clock.connect(to: clockPin, level: idle)
    dataOut.connect(to: out)
  }

  private var device: (any SPIDevice)? {
    guard let pin = clock.pin else { return nil }
    let clock = Board.Pin(port: chip.index(of: pin.port), number: pin.pin)
    return chip.serialDevices.first { entry in
      entry.clock == clock
        && entry.select.map { !chip.ports[$0.port].isHigh($0.number) } ?? true
    }?.device
  }

  /// Starts a byte. The wire must not be busy.
  func send(_ byte: UInt8, _ format: Format) {
    self.format = format
    outgoing = byte
    incoming = 0
    halfBits = 0
    isFromDevice = false
    if let device {
      isFromDevice = true
      incoming = device.exchange(byte)
      // Edges that nobody sees need not happen.
      if !clock.isWatched && !dataOut.isWatched {
        chip.scheduler.schedule(done, after: 8 * format.bit)
        return
      }
    }
    nextHalfBit()
  }

  /// Shows and samples half a bit: the leading edge of the clock comes in the middle of a bit with
  /// CPHA 0 and at its begin with CPHA 1; the input is sampled in the middle either way.
  private func nextHalfBit() {
    guard let format, halfBits < 16 else {
      clock.set(idleLevel)
      return finish()
    }
    let index = halfBits / 2
    let place = UInt8(format.lowBitFirst ? index : 7 - index)
    let isSecondHalf = halfBits & 1 == 1
    if !isSecondHalf {
      dataOut.set(outgoing >> place & 1 != 0)
      if isFromDevice { show(incoming >> place & 1 != 0) }
    }
    clock.set(isSecondHalf == format.samplesTrailing ? idleLevel : !idleLevel)
    if isSecondHalf, !isFromDevice, let input = format.input {
      let level = input.port.isHigh(input.pin)
      if level { incoming |= 1 << place }
      chip.signals.set(dataIn, SignalLevel(level))
    }
    halfBits += 1
    chip.scheduler.schedule(
      edge, after: isSecondHalf ? format.bit - format.bit / 2 : format.bit / 2)
  }

  /// What the device drives onto the data input.
  private func show(_ level: Bool) {
    chip.signals.set(dataIn, SignalLevel(level))
    if let input = format?.input { input.port.setExternal(input.pin, level) }
  }

  private func release() {
    if isFromDevice, let input = format?.input { input.port.setExternal(input.pin, nil) }
    format = nil
  }

  private func finish() {
    release()
    onByte(incoming)
  }

  func visit(_ state: StateArchive) {
    clock.visit(state, chip)
    dataOut.visit(state, chip)
    state(&idleLevel)
    state(&outgoing)
    state(&incoming)
    state(&isFromDevice)
    state(&halfBits)
    var isFormatted = format != nil
    state(&isFormatted)
    var current = format ?? Format(bit: 1, lowBitFirst: false, samplesTrailing: false, input: nil)
    state(&current.bit)
    state(&current.lowBitFirst)
    state(&current.samplesTrailing)
    chip.visit(&current.input, state)
    if state.isLoading { format = isFormatted ? current : nil }
    state(edge, of: chip.scheduler)
    state(done, of: chip.scheduler)
  }

  /// Drops the byte on the wire.
  func abort() {
    chip.scheduler.cancel(edge)
    chip.scheduler.cancel(done)
    release()
  }
}
