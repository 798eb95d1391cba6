import Bus

/// The APB timer of the Cortex-M System Design Kit (Arm DDI 0479, section 4.1): 32 bits, counts
/// down with the core clock, and is reloaded in the cycle behind zero: a period is RELOAD + 1.
public final class CMSDKTimer: CMSDKPeripheral {
  private enum Offset {
    static let control: UInt32 = 0x00
    static let reload: UInt32 = 0x08
  }

  private static let table = RegisterMap(of: CMSDKTimer.self) {
    Register.readWrite(
      "CTRL", Offset.control,
      fields: [
        .field("EN", 0), .notModelled("SELEXTEN", 1), .notModelled("SELEXTCLK", 2),
        .field("INTEN", 3),
      ], onWrite: { timer, _ in timer.controlChanged() })
    Register.readWrite(
      "VALUE", 0x04, onRead: { $0.value }, onWrite: { $0.load($1) })
    Register.readWrite(
      "RELOAD", Offset.reload, onWrite: { timer, _ in timer.reloadChanged() })
    Register(
      offset: 0x0C, name: "INTSTATUS", access: .writeOneToClear,
      onRead: { $0.isPending ? 1 : 0 }, onWrite: { $0.acknowledge($1) })
    Register.identification(part: 0x22)
  }

  private lazy var counter = DownCounter(name, scheduler: scheduler) { [unowned self] in
    reachedZero()
  }
  /// Whether the counter runs towards its reload: at zero for one cycle.
  private var isReloading = false
  private var isEnabled = false
  private var isPending = false

  init(name: String, scheduler: Scheduler, interrupts: [InterruptLine?]) {
    super.init(name: name, registers: Self.table, scheduler: scheduler, interrupts: interrupts)
  }

  private var value: UInt32 {
    // Behind zero the counter counts RELOAD + 1 down to 0; its first count is the zero.
    isReloading && counter.value > self[Offset.reload] ? 0 : counter.value
  }

  private func controlChanged() {
    let enable = self[Offset.control] & 1 != 0
    guard enable != isEnabled else { return }
    isEnabled = enable
    if enable {
      run(from: counter.value)
    } else {
      counter.stop(at: value)
      isReloading = false
    }
  }

  private func load(_ value: UInt32) {
    if isEnabled { run(from: value) } else { counter.stop(at: value) }
  }

  /// Takes effect with the next reload; a counter that stands at zero reloads at once.
  private func reloadChanged() {
    if isEnabled, !counter.isRunning { run(from: 0) }
  }

  /// From zero the reload comes first and takes a cycle. A reload value of 0 keeps it at zero.
  private func run(from value: UInt32) {
    let reload = self[Offset.reload]
    isReloading = value == 0
    counter.start(from: value != 0 ? UInt64(value) : reload != 0 ? UInt64(reload) + 1 : 0)
  }

  private func reachedZero() {
    if self[Offset.control] & 8 != 0 {
      isPending = true
      drive(0, true)
    }
    run(from: 0)
  }

  private func acknowledge(_ bits: UInt32) {
    guard bits & 1 != 0 else { return }
    isPending = false
    drive(0, false)
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    counter.visit(state)
    state(&isReloading)
    state(&isEnabled)
    state(&isPending)
  }

  public override func reset() {
    super.reset()
    counter.stop(at: 0)
    isEnabled = false
    isReloading = false
    isPending = false
  }
}
