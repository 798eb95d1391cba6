import Bus

/// The APB watchdog of the Cortex-M System Design Kit (Arm DDI 0479, section 4.4): at the first
/// time-out a non-maskable interrupt, at the second a reset. Locked against writes by WDOGLOCK.
public final class CMSDKWatchdog: CMSDKPeripheral {
  private enum Offset {
    static let load: UInt32 = 0x00
    static let control: UInt32 = 0x08
    static let lock: UInt32 = 0xC00
  }
  private static let key: UInt32 = 0x1ACC_E551

  private static let table = RegisterMap(of: CMSDKWatchdog.self) {
    Register.readWrite(
      "WDOGLOAD", Offset.load, reset: ~0, onWrite: { dog, _ in dog.restart() })
    Register.readOnly("WDOGVALUE", 0x04, reset: ~0, onRead: { $0.counter.value })
    Register.readWrite(
      "WDOGCONTROL", Offset.control, fields: [.field("INTEN", 0), .field("RESEN", 1)],
      onWrite: { $0.controlChanged($1) })
    Register.writeOnly("WDOGINTCLR", 0x0C) { dog, _ in dog.acknowledge() }
    Register.readOnly("WDOGRIS", 0x10, onRead: { $0.isPending ? 1 : 0 })
    Register.readOnly(
      "WDOGMIS", 0x14, onRead: { $0.isPending && $0.isEnabled ? 1 : 0 })
    Register.readWrite(
      "WDOGLOCK", Offset.lock, onRead: { $0.isLocked ? 1 : 0 },
      onWrite: { $0.isLocked = $1 != CMSDKWatchdog.key })
    Register.notModelled("WDOGITCR", 0xF00)
    Register.notModelled("WDOGITOP", 0xF04, .writeOnly)
    Register.identification(part: 0x24)
  }

  private let onInterrupt: () -> Void
  private let onReset: () -> Void
  private lazy var counter = DownCounter(name, scheduler: scheduler) { [unowned self] in
    timedOut()
  }
  private var isLocked = false
  private var isEnabled = false
  private var isPending = false

  /// - Parameters:
  ///   - onInterrupt: pulls the NMI.
  ///   - onReset: resets the chip.
  init(
    name: String, scheduler: Scheduler, onInterrupt: @escaping () -> Void,
    onReset: @escaping () -> Void
  ) {
    self.onInterrupt = onInterrupt
    self.onReset = onReset
    super.init(name: name, registers: Self.table, scheduler: scheduler)
  }

  public override func write(offset: UInt32, value: UInt32, size: AccessSize) throws(BusFault) {
    if isLocked, offset < Offset.lock { return }
    try super.write(offset: offset, value: value, size: size)
  }

  /// INTEN enables the counter, too; switched on, it starts from WDOGLOAD.
  private func controlChanged(_ value: UInt32) {
    let enable = value & 1 != 0
    guard enable != isEnabled else { return }
    isEnabled = enable
    if enable { restart() } else { counter.stop() }
  }

  private func restart() {
    if isEnabled {
      counter.start(from: UInt64(max(1, self[Offset.load])))
    } else {
      counter.stop(at: self[Offset.load])
    }
  }

  private func acknowledge() {
    isPending = false
    restart()
  }

  private func timedOut() {
    if isPending {
      if self[Offset.control] & 2 != 0 { onReset() }
    } else {
      isPending = true
      onInterrupt()
    }
    restart()
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    counter.visit(state)
    state(&isLocked)
    state(&isEnabled)
    state(&isPending)
  }

  public override func reset() {
    super.reset()
    counter.stop(at: ~0)
    isLocked = false
    isEnabled = false
    isPending = false
  }
}
