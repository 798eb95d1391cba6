import Bus

/// An I2C controller on two pins of the board: writes bytes, or reads some, or both with a repeated START
/// between. It speaks in bytes, each of which takes its nine bits; edges are not shown on the pins.
public final class I2CController: Exchange {
  private let device: (UInt8) -> (any I2CDevice)?
  private let address: UInt8
  private let bytes: [UInt8]
  private let readCount: Int
  /// Core cycles.
  private let bit: UInt64
  private var written = 0

  /// - Parameters:
  ///   - address: of seven bits.
  ///   - frequency: of the clock in hertz.
  public init(
    _ chip: NordicChip, clock: Board.Pin, data: Board.Pin, address: UInt8, write bytes: [UInt8],
    read readCount: Int, frequency: UInt64
  ) {
    func selection(_ pin: Board.Pin) -> UInt32 { UInt32(pin.port << 5 | pin.number) }
    device = { [unowned chip] in
      chip.device(at: $0, clock: selection(clock), data: selection(data))
    }
    self.address = address
    self.bytes = bytes
    self.readCount = readCount
    bit = max(1, chip.scheduler.frequency / max(1, frequency))
    super.init(chip)
  }

  public override func start() { begin(isRead: bytes.isEmpty && readCount > 0) }

  /// START and the address.
  private func begin(isRead: Bool) {
    after(10 * bit) { [unowned self] in
      guard let device = device(address), device.start(isRead: isRead) else {
        return end("nobody acknowledges the address 0x\(String(address, radix: 16))")
      }
      if isRead { read(device) } else { write(device) }
    }
  }

  /// Waits while the device holds the clock.
  private func released(_ device: any I2CDevice, _ next: @escaping () -> Void) {
    if !device.holdsClock({ [weak self] in self?.after(1, next) }) { next() }
  }

  private func write(_ device: any I2CDevice) {
    guard written < bytes.count else {
      return released(device) { [unowned self] in
        if readCount > 0 { begin(isRead: true) } else { end() }
      }
    }
    released(device) { [unowned self] in
      after(9 * bit) { [unowned self] in
        written += 1
        guard device.write(bytes[written - 1]) else {
          return end("byte \(written) is not acknowledged")
        }
        write(device)
      }
    }
  }

  private func read(_ device: any I2CDevice) {
    guard outcome.heard.count < readCount else { return end() }
    released(device) { [unowned self] in
      after(9 * bit) { [unowned self] in
        hear(device.read())
        read(device)
      }
    }
  }

  private func end(_ failure: String? = nil) {
    after(bit) { [unowned self] in
      device(address)?.stop()
      finish(failure)
    }
  }
}
