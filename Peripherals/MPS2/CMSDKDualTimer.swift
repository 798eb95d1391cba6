import Bus

/// One of the two counters of the dual timer.
final class DualTimerCounter {
  /// Bits of TIMERxCONTROL.
  enum Control {
    static let oneShot: UInt32 = 1 << 0
    static let wide: UInt32 = 1 << 1
    static let interrupts: UInt32 = 1 << 5
    static let periodic: UInt32 = 1 << 6
    static let enable: UInt32 = 1 << 7
    /// Interrupts enabled, 16 bits, free-running.
    static let reset: UInt32 = 0x20
  }

  private(set) var control = Control.reset
  private(set) var load: UInt32 = 0
  var isPending = false
  private var counter: DownCounter!
  private var onInterrupt: () -> Void = {}

  init(_ name: String, scheduler: Scheduler, onInterrupt: @escaping () -> Void) {
    self.onInterrupt = onInterrupt
    counter = DownCounter(name, scheduler: scheduler) { [unowned self] in reachedZero() }
  }

  private var mask: UInt32 { control & Control.wide != 0 ? ~0 : 0xFFFF }
  private var isEnabled: Bool { control & Control.enable != 0 }
  /// TIMERPRE: 1, 16 or 256 cycles a count; the fourth value is undefined and counts as 256.
  private var period: UInt64 { [1, 16, 256, 256][Int(control >> 2 & 3)] }

  var value: UInt32 { counter.value & mask }
  var isInterrupting: Bool { isPending && control & Control.interrupts != 0 }

  func write(control new: UInt32) {
    let old = value
    control = new & 0xEF
    if isEnabled { run(from: old & mask) } else { counter.stop(at: old) }
  }

  /// TIMERxLOAD: the counter begins afresh.
  func write(load new: UInt32) {
    load = new
    if isEnabled { run(from: new & mask) } else { counter.stop(at: new) }
  }

  /// TIMERxBGLOAD: used at the next reload only.
  func write(background new: UInt32) { load = new }

  private func run(from value: UInt32) {
    if value == 0 {
      reachedZero()
    } else {
      counter.start(from: UInt64(value), period: period)
    }
  }

  private func reachedZero() {
    isPending = true
    onInterrupt()
    if control & Control.oneShot != 0 {
      counter.stop(at: 0)
      return
    }
    // Periodic: reloaded from LOAD. Free-running: wraps around. Zero lasts one count.
    let top = control & Control.periodic != 0 ? load & mask : mask
    if top == 0 {
      counter.stop(at: 0)
    } else {
      counter.start(from: UInt64(top) + 1, period: period)
    }
  }

  func visit(_ state: StateArchive) {
    state(&control)
    state(&load)
    state(&isPending)
    counter.visit(state)
  }

  func reset() {
    control = Control.reset
    load = 0
    isPending = false
    counter.stop(at: 0)
  }
}

/// The APB dual timer of the Cortex-M System Design Kit (Arm DDI 0479, section 4.2): two counters of
/// 16 or 32 bits, free-running, periodic or one-shot, with one combined interrupt.
public final class CMSDKDualTimer: CMSDKPeripheral {
  private static let table = RegisterMap(of: CMSDKDualTimer.self) {
    for index in 0..<2 {
      let base = 0x20 * UInt32(index)
      let name = "TIMER\(index + 1)"
      Register.readWrite(
        name + "LOAD", base, onRead: { $0.counters[index].load },
        onWrite: { $0.counters[index].write(load: $1) })
      Register.readOnly(name + "VALUE", base + 0x04, onRead: { $0.counters[index].value })
      Register.readWrite(
        name + "CONTROL", base + 0x08, reset: DualTimerCounter.Control.reset,
        onRead: { $0.counters[index].control },
        onWrite: { timer, value in
          timer.counters[index].write(control: value)
          timer.updateInterrupt()
        })
      Register.writeOnly(name + "INTCLR", base + 0x0C) { timer, _ in
        timer.counters[index].isPending = false
        timer.updateInterrupt()
      }
      Register.readOnly(
        name + "RIS", base + 0x10, onRead: { $0.counters[index].isPending ? 1 : 0 })
      Register.readOnly(
        name + "MIS", base + 0x14, onRead: { $0.counters[index].isInterrupting ? 1 : 0 })
      Register.readWrite(
        name + "BGLOAD", base + 0x18, onRead: { $0.counters[index].load },
        onWrite: { $0.counters[index].write(background: $1) })
    }
    Register.notModelled("TIMERITCR", 0xF00)
    Register.notModelled("TIMERITOP", 0xF04, .writeOnly)
    Register.identification(part: 0x23)
  }

  private var counters: [DualTimerCounter] = []

  init(name: String, scheduler: Scheduler, interrupts: [InterruptLine?]) {
    super.init(name: name, registers: Self.table, scheduler: scheduler, interrupts: interrupts)
    counters = (1...2).map { index in
      DualTimerCounter("\(name) TIMER\(index)", scheduler: scheduler) { [unowned self] in
        updateInterrupt()
      }
    }
  }

  private func updateInterrupt() {
    drive(0, counters.contains { $0.isInterrupting })
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    for counter in counters { counter.visit(state) }
  }

  public override func reset() {
    super.reset()
    for counter in counters { counter.reset() }
  }
}
