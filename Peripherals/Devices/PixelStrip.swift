import Bus

/// A strip of WS2812B LEDs on a pin (Worldsemi data sheet): 24 bits a LED in the order green, red,
/// blue, a bit being one by the length of its high pulse; 50 microseconds of low show the colours.
public final class PixelStrip: BoardDevice {
  public static let kind = DeviceKind(
    "ws2812", "strip of WS2812B LEDs", keys: [.pin("pin"), .number("count", 1...1024, default: 8)])

  /// T0H is 0.4 and T1H 0.8 microseconds, 0.15 either way: between them a pulse counts as one.
  private static let threshold: UInt64 = 600
  private static let latch: UInt64 = 50_000

  private let scheduler: Scheduler
  private let nanosecondCycles: (UInt64) -> UInt64
  private var rise: UInt64 = 0
  private var fall: UInt64 = 0
  private var wasHigh = false
  private var bits: [Bool] = []
  private var shown: [UInt32]

  public init(_ entry: Board.Device, site: DeviceSite) {
    scheduler = site.scheduler
    nanosecondCycles = { [unowned site] in site.chip.cycles(nanoseconds: $0) }
    shown = Array(repeating: 0, count: entry.numbers["count"]!)
    site.watch(entry.pins["pin"]!) { [weak self] in self?.edge($0) }
  }

  private func edge(_ level: Bool) {
    guard level != wasHigh else { return }
    wasHigh = level
    let now = scheduler.now
    if level {
      if now - fall > nanosecondCycles(Self.latch) { latch() }
      rise = now
    } else {
      if bits.count < shown.count * 24 {
        bits.append(now - rise > nanosecondCycles(Self.threshold))
      }
      fall = now
    }
  }

  private func latch() {
    for index in 0..<bits.count / 24 {
      let value = bits[index * 24..<index * 24 + 24].reduce(UInt32(0)) { $0 << 1 | ($1 ? 1 : 0) }
      shown[index] = (value >> 8 & 0xFF) << 16 | (value >> 16) << 8 | value & 0xFF
    }
    bits.removeAll(keepingCapacity: true)
  }

  public func visit(_ state: StateArchive) {
    state(&rise)
    state(&fall)
    state(&wasHigh)
    state(&bits)
    let count = shown.count
    state(&shown)
    if shown.count != count { state.fail("the strip has \(count) LEDs") }
  }

  /// The colours that the LEDs show, as 0xRRGGBB.
  public var colours: [UInt32] {
    if !wasHigh, scheduler.now - fall > nanosecondCycles(Self.latch) { latch() }
    return shown
  }

  public var readings: [String: Double] {
    Dictionary(
      uniqueKeysWithValues: colours.enumerated().map { ("led\($0)", Double($1)) })
  }
}
