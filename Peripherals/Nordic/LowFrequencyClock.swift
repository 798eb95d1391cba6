import Bus

/// The 32,768 Hz clock, as edges counted in core cycles since it started. The ratio to the core
/// clock is kept exact: 64 MHz gives 15625/8 cycles an edge.
final class LowFrequencyClock {
  static let frequency: UInt64 = 32_768

  private let coreFrequency: UInt64
  /// The cycle at which it began to run; nil while it stands still.
  private(set) var startTime: UInt64?
  /// Called with true after a start, with false before a stop; set by each RTC.
  var listeners: [(Bool) -> Void] = []

  init(coreFrequency: UInt64) {
    self.coreFrequency = coreFrequency
  }

  var isRunning: Bool { startTime != nil }

  func visit(_ state: StateArchive) { state(&startTime) }

  func start(at time: UInt64) {
    guard startTime == nil else { return }
    startTime = time
    for listener in listeners { listener(true) }
  }

  func stop() {
    guard startTime != nil else { return }
    for listener in listeners { listener(false) }
    startTime = nil
  }

  /// Edges up to and including `time`; edge 0 is the start itself.
  func edges(at time: UInt64) -> UInt64 {
    guard let startTime, time >= startTime else { return 0 }
    let product = (time - startTime).multipliedFullWidth(by: Self.frequency)
    return coreFrequency.dividingFullWidth(product).quotient
  }

  /// The cycle of an edge: the first at which `edges` counts it. The clock must run.
  func time(ofEdge edge: UInt64) -> UInt64 {
    let product = edge.multipliedFullWidth(by: coreFrequency)
    let (quotient, remainder) = Self.frequency.dividingFullWidth(product)
    return (startTime ?? 0) + quotient + (remainder == 0 ? 0 : 1)
  }
}
