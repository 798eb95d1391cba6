import Bus

/// How a UART is set up: from BAUDRATE and CONFIG, which UART and UARTE share.
struct SerialFormat: StateValue {
  /// Core cycles a bit takes.
  var cyclesPerBit: UInt64
  var hasParity: Bool
  var stopBits: Int

  /// - Parameters:
  ///   - baudRate: BAUDRATE. A bit takes floor(2^32 / BAUDRATE) ticks of the 16 MHz clock, which
  ///     gives every "actual rate" of the nRF52832 and nRF52833 specifications' BAUDRATE tables.
  ///   - configuration: CONFIG: bits 1 to 3 parity, bit 4 two stop bits (nRF52833).
  init(baudRate: UInt32, configuration: UInt32, cyclesPerTick: UInt64) {
    cyclesPerBit = max(1, (1 << 32) / UInt64(max(1, baudRate))) * cyclesPerTick
    hasParity = configuration >> 1 & 7 == 7
    stopBits = configuration >> 4 & 1 == 1 ? 2 : 1
  }

  static var blank: SerialFormat {
    SerialFormat(baudRate: 0, configuration: 0, cyclesPerTick: 1)
  }

  mutating func visit(_ state: StateArchive) {
    state(&cyclesPerBit)
    state(&hasParity)
    state(&stopBits)
  }

  /// Bits of a frame: start, eight data, parity if any, stop.
  var bitsPerFrame: Int { 9 + (hasParity ? 1 : 0) + stopBits }
  /// Core cycles of a frame.
  var cyclesPerFrame: UInt64 { UInt64(bitsPerFrame) * cyclesPerBit }

  /// The line's level during bit `index` of a frame.
  func level(ofBit index: Int, of byte: UInt8) -> Bool {
    switch index {
    case ...0: return false
    case 1...8: return byte >> UInt8(index - 1) & 1 != 0
    case 9 where hasParity: return byte.nonzeroBitCount & 1 != 0
    default: return true
    }
  }
}

/// One direction of a serial line: at most one frame on the wire at a time, each taking its bits'
/// time. Levels between edges are computed on demand; single edges become events only while someone
/// watches the wires.
final class SerialLine: PinSource {
  private let scheduler: Scheduler
  private let signals: SignalHub
  private let signal: Int
  private var byte: UInt8 = 0
  private var format: SerialFormat?
  private var startTime: UInt64 = 0
  private var nextBit = 0
  /// The pad the line is on.
  private(set) var pin: (port: PinPort, pin: Int)?
  private lazy var frameEnd: Event = Event("\(name) frame") { [unowned self] in finish() }
  private lazy var edge = Event("\(name) edge") { [unowned self] in showNextBit() }
  private let name: String
  /// Whether the pad is driven by the chip (TXD) or from outside (RXD).
  private let isOutput: Bool
  /// Called with the byte when its last stop bit has passed.
  var onFrame: (UInt8) -> Void = { _ in }

  /// - Parameter name: of the signal, unique on the board: `"UART0_TXD"`.
  init(scope: String, name: String, isOutput: Bool, chip: NordicChip) {
    self.name = name
    self.isOutput = isOutput
    scheduler = chip.scheduler
    signals = chip.signals
    signal = chip.signals.add(scope: scope, name: name, level: .high)
    signals.onRefresh { [weak self] in self?.follow() }
  }

  /// Whether a frame is on the wire.
  var isBusy: Bool { frameEnd.isScheduled }

  /// Puts the line on a pad, or takes it off with nil.
  func connect(to new: (port: PinPort, pin: Int)?) {
    if let old = pin {
      if isOutput { old.port.setSource(old.pin, nil) } else { old.port.setExternal(old.pin, nil) }
    }
    pin = new
    guard let new else { return }
    if isOutput {
      new.port.setSource(new.pin, self)
    } else {
      new.port.setExternal(new.pin, level)
    }
  }

  /// Starts a frame. The line must not be busy.
  func send(_ byte: UInt8, _ format: SerialFormat) {
    self.byte = byte
    self.format = format
    startTime = scheduler.now
    nextBit = 0
    scheduler.schedule(frameEnd, after: format.cyclesPerFrame)
    if signals.isObserved || pin.map({ $0.port.isWatched($0.pin) }) == true { showNextBit() }
  }

  /// Drops the frame on the wire; the line is idle.
  func abort() {
    scheduler.cancel(frameEnd)
    scheduler.cancel(edge)
    format = nil
    show(true)
  }

  /// Completes the frame on the wire at once: for a machine that stops while a byte is under way.
  func drain() {
    guard isBusy else { return }
    scheduler.cancel(frameEnd)
    finish()
  }

  /// The level at this moment; idle is high.
  private var level: Bool {
    guard let format, isBusy else { return true }
    return format.level(ofBit: Int((scheduler.now - startTime) / format.cyclesPerBit), of: byte)
  }

  func outputLevel(ofPin pin: Int) -> Bool { level }

  func visit(_ state: StateArchive, _ chip: NordicChip) {
    var drives = pin.map { $0.port.isSource(self, ofPin: $0.pin) } ?? false
    state(&byte)
    state(&format)
    state(&startTime)
    state(&nextBit)
    chip.visit(&pin, state)
    state(&drives)
    if state.isLoading, drives, let pin { pin.port.restore(source: self, ofPin: pin.pin) }
    state(frameEnd, of: scheduler)
    state(edge, of: scheduler)
  }

  /// Someone wants to see the rest of a frame whose begin nobody watched.
  private func follow() {
    guard let format, !edge.isScheduled else { return }
    nextBit = Int((scheduler.now - startTime) / format.cyclesPerBit)
    showNextBit()
  }

  private func showNextBit() {
    guard let format, nextBit < format.bitsPerFrame else { return }
    show(format.level(ofBit: nextBit, of: byte))
    nextBit += 1
    if nextBit < format.bitsPerFrame {
      scheduler.schedule(edge, at: startTime + UInt64(nextBit) * format.cyclesPerBit)
    }
  }

  private func show(_ level: Bool) {
    signals.set(signal, SignalLevel(level))
    guard let pin else { return }
    if isOutput {
      pin.port.sourceChanged(pin.pin)
    } else {
      pin.port.setExternal(pin.pin, level)
    }
  }

  private func finish() {
    scheduler.cancel(edge)
    format = nil
    show(true)
    onFrame(byte)
  }
}
