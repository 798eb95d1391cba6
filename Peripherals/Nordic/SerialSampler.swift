import Bus

/// A UART's receiver on a pin that leads elsewhere than to the host: it samples the pin in the middle
/// of each bit after a falling edge.
final class SerialSampler {
  private let scheduler: Scheduler
  private let onByte: (UInt8) -> Void
  private let input = PinFollower()
  private var format: () -> SerialFormat?
  private var active: SerialFormat?
  private var bit = 0
  private var byte: UInt8 = 0
  private lazy var sample = Event("\(name) sample") { [unowned self] in takeSample() }
  private let name: String

  init(name: String, scheduler: Scheduler, onByte: @escaping (UInt8) -> Void) {
    self.name = name
    self.scheduler = scheduler
    self.onByte = onByte
    format = { nil }
    input.onChange = { [unowned self] in edge($0) }
  }

  /// Follows a pin, or none.
  func connect(to new: (port: PinPort, pin: Int)?, format: @escaping () -> SerialFormat?) {
    scheduler.cancel(sample)
    active = nil
    self.format = format
    input.connect(to: new)
  }

  func visit(
    _ state: StateArchive, _ chip: NordicChip, format: @escaping () -> SerialFormat?
  ) {
    input.visit(state, chip)
    state(&active)
    state(&bit)
    state(&byte)
    state(sample, of: scheduler)
    if state.isLoading { self.format = format }
  }

  private func edge(_ level: Bool) {
    guard active == nil, !level, let format = format() else { return }
    active = format
    bit = 0
    byte = 0
    scheduler.schedule(sample, after: format.cyclesPerBit / 2)
  }

  private func takeSample() {
    guard let format = active, let pin = input.pin else { return }
    let level = pin.port.isHigh(pin.pin)
    // A start bit that has gone by its middle was a glitch.
    if bit == 0, level {
      active = nil
      return
    }
    if 1...8 ~= bit, level { byte |= 1 << UInt8(bit - 1) }
    bit += 1
    if bit < format.bitsPerFrame {
      scheduler.schedule(sample, after: format.cyclesPerBit)
    } else {
      active = nil
      onByte(byte)
    }
  }
}
