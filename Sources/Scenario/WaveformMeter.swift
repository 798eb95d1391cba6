import Bus

/// Measures a pin from now on.
final class WaveformMeter {
  private let port: PinPort
  private let pin: Int
  private let scheduler: Scheduler
  private let start: UInt64
  private var level: Bool
  private var lastEdge: UInt64
  private var highTime: UInt64 = 0
  private var firstRise: UInt64?
  private var lastRise: UInt64 = 0
  private var rises: UInt64 = 0

  init(port: PinPort, pin: Int, scheduler: Scheduler) {
    self.port = port
    self.pin = pin
    self.scheduler = scheduler
    start = scheduler.now
    lastEdge = start
    level = port.isHigh(pin)
    port.watch(pin) { [weak self] in self?.change() }
  }

  private func change() {
    let new = port.isHigh(pin)
    guard new != level else { return }
    let now = scheduler.now
    if level { highTime += now - lastEdge }
    lastEdge = now
    level = new
    guard new else { return }
    if firstRise == nil { firstRise = now }
    lastRise = now
    rises += 1
  }

  /// Hertz, by the rising edges; 0 with fewer than two.
  var frequency: Double {
    guard let firstRise, rises > 1 else { return 0 }
    return Double(rises - 1) * Double(scheduler.frequency) / Double(lastRise - firstRise)
  }

  /// The part of the time that the pin was high, 0 to 1.
  var duty: Double {
    let now = scheduler.now
    let high = highTime + (level ? now - lastEdge : 0)
    return Double(high) / Double(max(1, now - start))
  }
}
