import Bus

/// A counter that counts down once every so many cycles, computed on demand; an event only marks
/// when it reaches zero.
final class DownCounter {
  private let scheduler: Scheduler
  private let event: Event
  /// Core cycles of one count.
  private var period: UInt64 = 1
  /// The value while it stands still; while it runs, the one it counts from.
  private var base: UInt64 = 0
  private var startTime: UInt64 = 0
  private(set) var isRunning = false

  /// - Parameter onZero: called in the cycle in which the counter reaches zero; it then stands
  ///   still until it is started again.
  init(_ name: String, scheduler: Scheduler, onZero: @escaping () -> Void) {
    self.scheduler = scheduler
    event = Event(name, handler: onZero)
  }

  var value: UInt32 {
    guard isRunning else { return UInt32(truncatingIfNeeded: base) }
    let counts = (scheduler.now - startTime) / period
    return UInt32(truncatingIfNeeded: base - min(base, counts))
  }

  /// Counts down from a value, one count every `period` cycles. From 0 it is at zero already, and
  /// `onZero` is not called.
  func start(from value: UInt64, period: UInt64 = 1) {
    self.period = period
    base = value
    startTime = scheduler.now
    isRunning = value > 0
    if isRunning {
      scheduler.schedule(event, after: value.multipliedReportingOverflow(by: period).partialValue)
    } else {
      scheduler.cancel(event)
    }
  }

  func visit(_ state: StateArchive) {
    state(&period)
    state(&base)
    state(&startTime)
    state(&isRunning)
    state(event, of: scheduler)
  }

  /// Stands still at its present value.
  func stop() {
    base = UInt64(value)
    isRunning = false
    scheduler.cancel(event)
  }

  /// Stands still at a value.
  func stop(at value: UInt32) {
    stop()
    base = UInt64(value)
  }
}
