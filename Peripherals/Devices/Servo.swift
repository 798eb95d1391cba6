import Bus

/// A hobby servo on a pin: the length of the pulse says where it turns to, as fast as it can. Without
/// pulses it stays where it is.
public final class Servo: BoardDevice {
  public static let kind = DeviceKind(
    "servo", "servo that pulses turn from 0 to 180 degrees",
    keys: [
      .pin("pin"), .number("shortest", 100...3000, default: 1000),
      .number("longest", 100...3000, default: 2000), .number("speed", 1...10_000, default: 600),
    ],
    check: { $0["shortest"]! < $0["longest"]! ? nil : "shortest is not below longest" })

  /// Longer pulses are none for it, in microseconds.
  private static let limit = 5000.0

  private let scheduler: Scheduler
  /// Of the pulse for 0 and for 180 degrees, in microseconds.
  private let range: (shortest: Double, longest: Double)
  /// In degrees a second.
  private let speed: Double
  private var wasHigh = false
  private var rise: UInt64 = 0
  /// Of the last pulse, in microseconds.
  public private(set) var pulse = 0.0
  /// Where it turns to, and where it was when it was told so, in degrees.
  public private(set) var target = 90.0
  private var start = (angle: 90.0, cycle: UInt64(0))

  public init(_ entry: Board.Device, site: DeviceSite) {
    scheduler = site.scheduler
    range = (Double(entry.numbers["shortest"]!), Double(entry.numbers["longest"]!))
    speed = Double(entry.numbers["speed"]!)
    site.watch(entry.pins["pin"]!) { [weak self] in self?.edge($0) }
  }

  private func edge(_ level: Bool) {
    guard level != wasHigh else { return }
    wasHigh = level
    if level {
      rise = scheduler.now
      return
    }
    let length = Double(scheduler.now - rise) * 1e6 / Double(scheduler.frequency)
    guard length <= Self.limit, range.longest > range.shortest else { return }
    start = (angle, scheduler.now)
    pulse = length
    target = max(0, min(180, (length - range.shortest) / (range.longest - range.shortest) * 180))
  }

  /// Where it is now, in degrees.
  public var angle: Double {
    let turned = speed * Double(scheduler.now - start.cycle) / Double(scheduler.frequency)
    let way = target - start.angle
    return abs(way) <= turned ? target : start.angle + (way < 0 ? -turned : turned)
  }

  public func visit(_ state: StateArchive) {
    state(&wasHigh)
    state(&rise)
    state(&pulse)
    state(&target)
    state(&start.angle)
    state(&start.cycle)
  }

  public var readings: [String: Double] { ["angle": angle, "target": target, "pulse": pulse] }
}
