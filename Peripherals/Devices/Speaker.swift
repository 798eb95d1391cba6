import Bus

/// A piezo speaker on a pin: what frequency its edges have.
public final class Speaker: BoardDevice {
  public static let kind = DeviceKind("speaker", "speaker on a pin", keys: [.pin("pin")])

  private let scheduler: Scheduler
  private var lastRise: UInt64?
  /// Core cycles between the last two rising edges; nil before there are two.
  public private(set) var period: UInt64?
  private var wasHigh = false

  public init(_ entry: Board.Device, site: DeviceSite) {
    scheduler = site.scheduler
    site.watch(entry.pins["pin"]!) { [weak self] in self?.edge($0) }
  }

  private func edge(_ level: Bool) {
    defer { wasHigh = level }
    guard level, !wasHigh else { return }
    if let lastRise { period = scheduler.now - lastRise }
    lastRise = scheduler.now
  }

  public func visit(_ state: StateArchive) {
    state(&lastRise)
    state(&period)
    state(&wasHigh)
  }

  /// In hertz; 0 when the last edge is longer ago than two periods, or 100 ms.
  public var frequency: Double {
    guard let period, let lastRise, period > 0,
      scheduler.now - lastRise <= max(2 * period, scheduler.frequency / 10)
    else { return 0 }
    return Double(scheduler.frequency) / Double(period)
  }

  public var readings: [String: Double] { ["frequency": frequency] }
}
