import Bus

/// The system timer (DDI 0403E, B3.3): a 24-bit counter that counts down with the core clock.
/// There is no external reference clock, so CLKSOURCE reads as 1.
final class SysTick {
  private let scheduler: Scheduler
  private let pend: () -> Void
  private let event = Event("SysTick")
  private var enabled = false
  private var interrupts = false
  private var reload: UInt32 = 0
  private var countFlag = false
  /// The counter while it stands still.
  private var frozen: UInt32 = 0
  /// What the counter counts down from; before that the reload takes a clock.
  private var loaded: UInt32 = 0
  /// The cycle in which the counter reaches 0 next.
  private var zeroTime: UInt64 = 0

  init(scheduler: Scheduler, pend: @escaping () -> Void) {
    self.scheduler = scheduler
    self.pend = pend
    event.handler = { [unowned self] in reachedZero() }
  }

  func reset() {
    scheduler.cancel(event)
    enabled = false
    interrupts = false
    reload = 0
    countFlag = false
    frozen = 0
  }

  func visit(_ state: StateArchive) {
    state(&enabled, &interrupts, &countFlag)
    state(&reload, &frozen, &loaded)
    state(&zeroTime)
    state(event, of: scheduler)
  }

  /// SYST_CSR. Reading clears COUNTFLAG.
  func readControl() -> UInt32 {
    defer { countFlag = false }
    return (enabled ? 1 : 0) | (interrupts ? 2 : 0) | 4 | (countFlag ? 1 << 16 : 0)
  }

  func writeControl(_ value: UInt32) {
    interrupts = value & 2 != 0
    let enable = value & 1 != 0
    guard enable != enabled else { return }
    if enable {
      enabled = true
      start(from: frozen)
    } else {
      frozen = current
      enabled = false
      scheduler.cancel(event)
    }
  }

  /// SYST_RVR: takes effect when the counter reloads.
  var reloadValue: UInt32 {
    get { reload }
    set {
      reload = newValue & 0xFF_FFFF
      if enabled, !event.isScheduled { start(from: 0) }
    }
  }

  /// SYST_CVR. Any write clears it and COUNTFLAG; the reload follows with the next clock.
  var current: UInt32 {
    get {
      guard enabled, event.isScheduled else { return frozen }
      let left = zeroTime - min(zeroTime, scheduler.now)
      return left > UInt64(loaded) ? 0 : UInt32(left)
    }
    set {
      frozen = 0
      countFlag = false
      if enabled { start(from: 0) }
    }
  }

  /// Counts from `value`; from 0 the reload comes first and takes a clock. A reload value of 0
  /// stops the counter at 0.
  private func start(from value: UInt32) {
    guard value != 0 || reload != 0 else {
      frozen = 0
      scheduler.cancel(event)
      return
    }
    loaded = value != 0 ? value : reload
    zeroTime = scheduler.now + UInt64(loaded) + (value != 0 ? 0 : 1)
    scheduler.schedule(event, at: zeroTime)
  }

  private func reachedZero() {
    countFlag = true
    if interrupts { pend() }
    start(from: 0)
  }
}
