import Bus

/// The system timer (DDI 0403E, B3.3): a 24-bit counter that counts down with the core clock or, where
/// there is one and CLKSOURCE asks for it, with the reference clock.
final class SysTick {
  private let scheduler: Scheduler
  /// Hz; nil: there is none, and CLKSOURCE reads as 1.
  private let referenceClock: Int?
  private let nvic: NVIC
  private let event = Event("SysTick")
  private var enabled = false
  private var interrupts = false
  private var usesReference: Bool
  private var reload: UInt32 = 0
  private var countFlag = false
  /// The counter while it stands still.
  private var frozen: UInt32 = 0
  /// What the counter counts down from; before that the reload takes a clock.
  private var loaded: UInt32 = 0
  /// The clock, counted from power-on, with which the counter reaches 0 next.
  private var zeroTime: UInt64 = 0

  init(scheduler: Scheduler, referenceClock: Int?, nvic: NVIC) {
    self.scheduler = scheduler
    self.referenceClock = referenceClock
    self.nvic = nvic
    usesReference = referenceClock != nil
    // Not counted: `deinit` takes the event out of the queue.
    let place = Unmanaged.passUnretained(self)
    event.handler = { place._withUnsafeGuaranteedRef { $0.reachedZero() } }
  }

  deinit { scheduler.cancel(event) }

  func reset() {
    scheduler.cancel(event)
    enabled = false
    interrupts = false
    usesReference = referenceClock != nil
    reload = 0
    countFlag = false
    frozen = 0
  }

  func visit(_ state: StateArchive) {
    state(&enabled, &interrupts, &countFlag, &usesReference)
    state(&reload, &frozen, &loaded)
    state(&zeroTime)
    state(event, of: scheduler)
  }

  // MARK: Clocks

  /// How many clocks there were up to a cycle.
  private func clocks(at cycle: UInt64) -> UInt64 {
    guard usesReference, let referenceClock else { return cycle }
    let product = cycle.multipliedFullWidth(by: UInt64(referenceClock))
    return UInt64(scheduler.frequency).dividingFullWidth(product).quotient
  }

  /// The cycle of a clock.
  private func cycle(of clock: UInt64) -> UInt64 {
    guard usesReference, let referenceClock else { return clock }
    let product = clock.multipliedFullWidth(by: UInt64(scheduler.frequency))
    let (quotient, remainder) = UInt64(referenceClock).dividingFullWidth(product)
    return remainder == 0 ? quotient : quotient + 1
  }

  // MARK: Registers

  /// SYST_CSR. Reading clears COUNTFLAG.
  func readControl() -> UInt32 {
    defer { countFlag = false }
    return (enabled ? 1 : 0) | (interrupts ? 2 : 0) | (usesReference ? 0 : 4)
      | (countFlag ? 1 << 16 : 0)
  }

  func writeControl(_ value: UInt32) {
    interrupts = value & 2 != 0
    let enable = value & 1 != 0
    let wantsReference = value & 4 == 0 && referenceClock != nil
    guard enable != enabled || wantsReference != usesReference else { return }
    frozen = current
    scheduler.cancel(event)
    usesReference = wantsReference
    enabled = enable
    if enable { start(from: frozen) }
  }

  /// SYST_CALIB: NOREF and SKEW without a reference clock; else what makes 10 ms of it.
  var calibration: UInt32 {
    guard let referenceClock else { return 3 << 30 }
    let ticks = referenceClock / 100
    guard ticks > 0, ticks <= 1 << 24 else { return 1 << 30 }
    return UInt32(ticks - 1) | (referenceClock % 100 == 0 ? 0 : 1 << 30)
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
      let left = zeroTime - min(zeroTime, clocks(at: scheduler.now))
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
    zeroTime = clocks(at: scheduler.now) + UInt64(loaded) + (value != 0 ? 0 : 1)
    scheduler.schedule(event, at: cycle(of: zeroTime))
  }

  private func reachedZero() {
    countFlag = true
    if interrupts { nvic.pend(ExceptionNumber.sysTick) }
    start(from: 0)
  }
}
