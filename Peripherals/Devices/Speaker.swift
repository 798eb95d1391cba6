import Bus

/// A speaker on a pin: the tone that it makes of edges, or of the duty cycle of a pulse-width modulation
/// too fast to hear.
public final class Speaker: BoardDevice {
  public static let kind = DeviceKind("speaker", "speaker on a pin", keys: [.pin("pin")])

  /// In hertz: edges that follow quicker carry a tone.
  private static let carrier: UInt64 = 20_000
  /// How far the duty cycle must leave its mean to count, and how long the mean looks back, in seconds.
  private static let hysteresis = 0.005
  private static let memory = 0.02

  private let scheduler: Scheduler
  private var wasHigh = false
  private var lastRise: UInt64?
  private var highTime: UInt64 = 0
  private var lastCarrier: UInt64?
  private var mean = 0.5
  private var isAboveMean = false
  /// The last begin of a period of the tone.
  private var lastBeat: UInt64?
  /// Core cycles in the last period of the tone; nil before there are two.
  public private(set) var period: UInt64?

  public init(_ entry: Board.Device, site: DeviceSite) {
    scheduler = site.scheduler
    site.watch(entry.pins["pin"]!) { [weak self] in self?.edge($0) }
  }

  private func edge(_ level: Bool) {
    guard level != wasHigh else { return }
    wasHigh = level
    let now = scheduler.now
    guard level else {
      highTime = now - (lastRise ?? now)
      return
    }
    defer { lastRise = now }
    guard let lastRise else { return }
    let length = now - lastRise
    if length * Self.carrier < scheduler.frequency { lastCarrier = now }
    // A carrier that pauses is one without pulses.
    if let lastCarrier, now - lastCarrier < scheduler.frequency / 10 {
      modulated(duty: Double(highTime) / Double(max(1, length)), length)
    } else {
      lastBeat = lastRise
      beat()
    }
  }

  public func visit(_ state: StateArchive) {
    state(&wasHigh)
    state(&lastRise)
    state(&highTime)
    state(&lastCarrier)
    state(&mean)
    state(&isAboveMean)
    state(&lastBeat)
    state(&period)
  }

  /// A period of the carrier: the tone's period begins where its duty cycle rises above the mean.
  private func modulated(duty: Double, _ length: UInt64) {
    let seconds = Double(length) / Double(scheduler.frequency)
    mean += (duty - mean) * min(1, seconds / Self.memory)
    if isAboveMean {
      isAboveMean = duty > mean - Self.hysteresis
    } else if duty > mean + Self.hysteresis {
      isAboveMean = true
      beat()
    }
  }

  private func beat() {
    if let lastBeat { period = scheduler.now - lastBeat }
    lastBeat = scheduler.now
  }

  /// In hertz; 0 when the last beat is longer ago than two periods, or 100 ms.
  public var frequency: Double {
    guard let period, let lastBeat, period > 0,
      scheduler.now - lastBeat <= max(2 * period, scheduler.frequency / 10)
    else { return 0 }
    return Double(scheduler.frequency) / Double(period)
  }

  public var readings: [String: Double] { ["frequency": frequency] }
}
