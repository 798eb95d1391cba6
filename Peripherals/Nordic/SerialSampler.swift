import Bus

/// A UART's receiver on a pin that leads elsewhere than to the host: it samples the pin in the middle
/// of each bit after a falling edge.
final class SerialSampler {
  private let scheduler: Scheduler
  private let onByte: (UInt8) -> Void
  private var pin: (port: PinPort, pin: Int)?
  private var format: () -> SerialFormat?
  /// Pins that are watched already: a watch cannot be taken back.
  private var watched: [(port: PinPort, pin: Int)] = []
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
  }

  /// Follows a pin, or none.
  func connect(to new: (port: PinPort, pin: Int)?, format: @escaping () -> SerialFormat?) {
    scheduler.cancel(sample)
    active = nil
    pin = new
    self.format = format
    guard let new, !watched.contains(where: { $0.port === new.port && $0.pin == new.pin }) else {
      return
    }
    watched.append(new)
    new.port.watch(new.pin) { [weak self] in self?.edge(new) }
  }

  private func edge(_ source: (port: PinPort, pin: Int)) {
    guard active == nil, let pin, pin.port === source.port, pin.pin == source.pin,
      !pin.port.isHigh(pin.pin), let format = format()
    else { return }
    active = format
    bit = 0
    byte = 0
    scheduler.schedule(sample, after: format.cyclesPerBit / 2)
  }

  private func takeSample() {
    guard let format = active, let pin else { return }
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
