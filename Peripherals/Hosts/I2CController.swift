import Bus

/// An I2C controller on two pins of the board: writes bytes, or reads some, or both with a repeated START
/// between. It speaks to devices in bytes, each of which takes its nine bits; what both say is on the pins
/// too while someone watches them.
public final class I2CController: Exchange {
  private let device: (UInt8) -> (any I2CDevice)?
  private let address: UInt8
  private let bytes: [UInt8]
  private let readCount: Int
  /// Core cycles.
  private let bit: UInt64
  private var written = 0
  private let pins: [(port: PinPort, pin: Int)]
  private lazy var line: TwoWireWaveform = {
    let line = TwoWireWaveform(
      "outside I2C", scheduler: chip.scheduler,
      setClock: { [unowned self] in drive(pins[0], $0) },
      setData: { [unowned self] in drive(pins[1], $0) })
    line.isOutside = true
    return line
  }()

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
    pins = [clock, data].map { (chip.ports[$0.port], $0.number) }
    self.address = address
    self.bytes = bytes
    self.readCount = readCount
    bit = max(1, chip.scheduler.frequency / max(1, frequency))
    super.init(chip)
  }

  public override func start() {
    // Its own pull-up resistors.
    for (port, pin) in pins { port.setExternalPull(pin, .up) }
    begin(isRead: bytes.isEmpty && readCount > 0)
  }

  public override func cancel() {
    super.cancel()
    line.forget()
  }

  // MARK: Wires

  /// High is released.
  private func drive(_ place: (port: PinPort, pin: Int), _ level: Bool) {
    place.port.setExternal(place.pin, level ? nil : false, by: self)
  }

  private var isShown: Bool { pins.contains { $0.port.isWatched($0.pin) } }

  /// Eight bits, then what `acknowledge` says of them, then `next` with that.
  private func send(
    _ byte: UInt8, acknowledge: @escaping () -> Bool, next: @escaping (Bool) -> Void
  ) {
    if isShown { line.send(UInt32(byte), count: 8, bit: bit) }
    after(8 * bit) { [unowned self] in
      let isAcknowledged = acknowledge()
      if isShown { line.send(isAcknowledged ? 0 : 1, count: 1, bit: bit) }
      after(bit) { next(isAcknowledged) }
    }
  }

  // MARK: Transfers

  /// START and the address.
  private func begin(isRead: Bool) {
    if isShown { line.start(bit: bit) }
    after(bit) { [unowned self] in
      let device = device(address)
      send(address << 1 | (isRead ? 1 : 0)) {
        device?.start(isRead: isRead) == true
      } next: { [unowned self] isAcknowledged in
        guard let device, isAcknowledged else {
          return end("nobody acknowledges the address 0x\(String(address, radix: 16))")
        }
        if isRead { read(device) } else { write(device) }
      }
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
      let byte = bytes[written]
      written += 1
      send(byte) {
        device.write(byte)
      } next: { [unowned self] isAcknowledged in
        guard isAcknowledged else { return end("byte \(written) is not acknowledged") }
        write(device)
      }
    }
  }

  private func read(_ device: any I2CDevice) {
    guard outcome.heard.count < readCount else { return end() }
    released(device) { [unowned self] in
      let byte = device.read()
      let isLast = outcome.heard.count + 1 == readCount
      send(byte) {
        !isLast
      } next: { [unowned self] _ in
        hear(byte)
        read(device)
      }
    }
  }

  private func end(_ failure: String? = nil) {
    if isShown { line.stop(bit: bit) }
    after(bit) { [unowned self] in
      line.update()
      device(address)?.stop()
      finish(failure)
    }
  }
}
