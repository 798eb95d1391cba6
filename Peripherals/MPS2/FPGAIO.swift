import Bus

/// FPGA system control I/O of the MPS2 images (Arm DAI 0385, DAI 0386, "FPGA system control and
/// I/O"): LEDs, buttons and free-running counters, which software may set.
public final class FPGAIO: CMSDKPeripheral {
  private enum Offset {
    static let prescale: UInt32 = 0x1C
  }

  private static let table = RegisterMap(of: FPGAIO.self) {
    Register.readWrite("LED0", 0x00, fields: [.field("LED", 0...1)])
    Register.readOnly("BUTTON", 0x08)
    Register.readWrite(
      "CLK1HZ", 0x10, onRead: { $0.counters[0].value }, onWrite: { $0.counters[0].set($1) })
    Register.readWrite(
      "CLK100HZ", 0x14, onRead: { $0.counters[1].value }, onWrite: { $0.counters[1].set($1) })
    Register.readWrite(
      "COUNTER", 0x18, onRead: { $0.counters[2].value }, onWrite: { $0.counters[2].set($1) })
    Register.readWrite(
      "PRESCALE", Offset.prescale,
      onWrite: { $0.counters[2].period = UInt64($1) + 1 })
    Register.readWrite(
      "PSCNTR", 0x20, onRead: { $0.prescaler }, onWrite: { $0.setPrescaler($1) })
    Register.notModelled("MISC", 0x4C)
  }

  /// Counts up once every `period` cycles.
  private struct Counter {
    let scheduler: Scheduler
    private var base: UInt32 = 0
    private(set) var startTime: UInt64 = 0

    init(scheduler: Scheduler, period: UInt64) {
      self.scheduler = scheduler
      self.period = period
      startTime = scheduler.now
    }

    var period: UInt64 {
      willSet { set(value) }
    }

    var value: UInt32 {
      base &+ UInt32(truncatingIfNeeded: (scheduler.now - startTime) / period)
    }

    mutating func visit(_ state: StateArchive) {
      state(period) { period = $0 }
      state(&base)
      state(&startTime)
    }

    mutating func set(_ value: UInt32) {
      base = value
      startTime = scheduler.now
    }

    /// The next count comes `cycles` from now.
    mutating func setPhase(_ cycles: UInt64) {
      base = value
      startTime = scheduler.now &+ cycles &- period
    }
  }

  /// 1 Hz, 100 Hz, and cycles by PRESCALE.
  private var counters: [Counter] = []

  init(name: String, scheduler: Scheduler) {
    super.init(name: name, registers: Self.table, scheduler: scheduler)
    restart()
  }

  private func restart() {
    counters = [scheduler.frequency, scheduler.frequency / 100, 1].map {
      Counter(scheduler: scheduler, period: $0)
    }
  }

  /// PSCNTR counts down to the next count of COUNTER.
  private var prescaler: UInt32 {
    let period = counters[2].period
    let passed = (scheduler.now - counters[2].startTime) % period
    return UInt32(truncatingIfNeeded: period - 1 - passed)
  }

  private func setPrescaler(_ value: UInt32) {
    let period = counters[2].period
    counters[2].setPhase(min(UInt64(value) + 1, period))
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    for index in counters.indices { counters[index].visit(state) }
  }

  public override func reset() {
    super.reset()
    restart()
  }
}
