import Bus

/// An SPI controller on pins of the board, edge by edge. Behind it the select stays high, and the clock
/// where it idles.
public final class SPIController: Exchange {
  /// Pins of the wires; the data wires and the select may be missing.
  public struct Wires: Sendable {
    public var clock: Board.Pin
    public var toDevice: Board.Pin?
    public var fromDevice: Board.Pin?
    public var select: Board.Pin?

    public init(
      clock: Board.Pin, toDevice: Board.Pin?, fromDevice: Board.Pin?, select: Board.Pin?
    ) {
      self.clock = clock
      self.toDevice = toDevice
      self.fromDevice = fromDevice
      self.select = select
    }
  }

  private let wires: Wires
  private let bytes: [UInt8]
  /// Level of the idle clock (CPOL), and whether data is taken at the second edge of a bit (CPHA).
  private let idle: Bool
  private let takesSecondEdge: Bool
  /// Core cycles.
  private let half: UInt64
  private var bit = 0
  private var incoming: UInt8 = 0

  /// - Parameters:
  ///   - mode: 0 to 3: CPOL and CPHA.
  ///   - frequency: of the clock in hertz.
  public init(
    _ chip: NordicChip, _ wires: Wires, write bytes: [UInt8], mode: Int, frequency: UInt64
  ) {
    self.wires = wires
    self.bytes = bytes
    idle = mode & 2 != 0
    takesSecondEdge = mode & 1 != 0
    half = max(1, chip.scheduler.frequency / max(1, frequency) / 2)
    super.init(chip)
  }

  private func drive(_ pin: Board.Pin?, _ level: Bool) {
    if let pin { chip.ports[pin.port].setExternal(pin.number, level) }
  }

  public override func start() {
    drive(wires.clock, idle)
    drive(wires.select, false)
    if !takesSecondEdge { put() }
    after(half) { [unowned self] in first() }
  }

  /// The bit's level, the most significant first.
  private func put() {
    guard bit < 8 * bytes.count else { return }
    drive(wires.toDevice, bytes[bit / 8] >> UInt8(7 - bit % 8) & 1 != 0)
  }

  private func take() {
    let isHigh = wires.fromDevice.map { chip.ports[$0.port].isHigh($0.number) } ?? false
    incoming = incoming << 1 | (isHigh ? 1 : 0)
    if bit % 8 == 7 { hear(incoming) }
  }

  /// What is taken was there before the edge.
  private func first() {
    guard bit < 8 * bytes.count else {
      drive(wires.select, true)
      return finish()
    }
    if !takesSecondEdge { take() }
    drive(wires.clock, !idle)
    if takesSecondEdge { put() }
    after(half) { [unowned self] in second() }
  }

  private func second() {
    if takesSecondEdge { take() }
    drive(wires.clock, idle)
    bit += 1
    if !takesSecondEdge { put() }
    after(half) { [unowned self] in first() }
  }
}
