import Bus

/// An I2C slave on two pins that lead to another machine: it follows START, bits and STOP by their edges, and
/// answers by pulling the wires low. Devices of it see bytes, as on the wires of one chip.
final class TwoWireListener {
  private enum Phase: StateChoice {
    /// Until the next START.
    case idle
    case address, write, read
  }

  /// Who can be addressed.
  var devices: () -> [any I2CDevice] = { [] }
  private let clock = PinFollower()
  private let data = PinFollower()
  // Open drain: high is released.
  private let clockOut = DrivenPin(level: true)
  private let dataOut = DrivenPin(level: true)
  private var phase = Phase.idle
  private var device: (any I2CDevice)?
  /// Bits of the byte whose clock has risen, of the nine.
  private var count = 0
  /// What has come in of the byte, or goes out.
  private var byte: UInt8 = 0
  /// Whether the master wants another byte.
  private var isAcknowledged = false

  init() {
    clock.onChange = { [unowned self] in $0 ? rose() : fell() }
    data.onChange = { [unowned self] in dataChanged($0) }
  }

  /// Listens on pins, or on none.
  func connect(_ pins: (clock: (port: PinPort, pin: Int), data: (port: PinPort, pin: Int))?) {
    phase = .idle
    device = nil
    clockOut.connect(to: pins?.clock, level: true)
    dataOut.connect(to: pins?.data, level: true)
    clock.connect(to: pins?.clock)
    data.connect(to: pins?.data)
  }

  // MARK: Edges

  /// While the clock is high, data falls with a START and rises with a STOP.
  private func dataChanged(_ level: Bool) {
    guard clock.level else { return }
    count = 0
    byte = 0
    if level {
      phase = .idle
      device?.stop()
      device = nil
    } else {
      phase = .address
    }
  }

  private func rose() {
    guard phase != .idle else { return }
    count += 1
    if count == 9 {
      isAcknowledged = !data.level
    } else if phase != .read {
      byte = byte << 1 | (data.level ? 1 : 0)
    }
  }

  private func fell() {
    switch (phase, count) {
    case (.idle, _), (_, 0): break
    case (.read, 8): dataOut.set(true)
    case (_, 8): dataOut.set(!answer())
    case (_, 9): byteEnded()
    case (.read, _): show()
    default: break
    }
  }

  /// Whether the address, or the byte, is acknowledged.
  private func answer() -> Bool {
    if phase == .write { return device?.write(byte) ?? false }
    let isRead = byte & 1 != 0
    guard let found = devices().first(where: { $0.address == byte >> 1 }),
      found.start(isRead: isRead)
    else {
      // Another one's: the one that was addressed before hears no STOP of it.
      device?.stop()
      device = nil
      phase = .idle
      return false
    }
    device = found
    return true
  }

  private func byteEnded() {
    dataOut.set(true)
    count = 0
    switch phase {
    case .address: phase = byte & 1 != 0 ? .read : .write
    case .read where !isAcknowledged:
      // What follows is a STOP, or a START.
      phase = .idle
      return
    default: break
    }
    byte = 0
    guard device?.holdsClock({ [unowned self] in goOn() }) == true else { return next() }
    clockOut.set(false)
  }

  /// The device lets the clock go.
  private func goOn() {
    next()
    clockOut.set(true)
  }

  private func next() {
    guard phase == .read else { return }
    byte = device?.read() ?? 0xFF
    show()
  }

  /// The next bit out, while the clock is low.
  private func show() { dataOut.set(byte >> UInt8(7 - count) & 1 != 0) }

  func visit(_ state: StateArchive, _ chip: NordicChip) {
    clock.visit(state, chip)
    data.visit(state, chip)
    clockOut.visit(state, chip)
    dataOut.visit(state, chip)
    state(&phase)
    state(&count, &byte, &isAcknowledged)
    var address = device?.address
    state(&address)
    if state.isLoading { device = devices().first { $0.address == address } }
  }
}
