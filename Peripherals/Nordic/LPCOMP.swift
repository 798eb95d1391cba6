import Bus

/// Low-power comparator (nRF51 RM section 30, nRF52833 PS section "LPCOMP"): an analogue pin against
/// a part of the supply or an external reference.
public final class LPCOMP: NordicPeripheral {
  private enum R {
    static let RESULT: UInt32 = 0x400
    static let ENABLE: UInt32 = 0x500
    static let PSEL: UInt32 = 0x504
    static let REFSEL: UInt32 = 0x508
    static let EXTREFSEL: UInt32 = 0x50C
    static let ANADETECT: UInt32 = 0x520
    static let TASKS_STOP: UInt32 = 0x004
    static let TASKS_SAMPLE: UInt32 = 0x008
  }
  private enum E {
    static let READY = 0
    static let DOWN = 1
    static let UP = 2
    static let CROSS = 3
  }

  private static let shortcuts = [
    Short(bit: 0, name: "READY_SAMPLE", event: E.READY, task: R.TASKS_SAMPLE),
    Short(bit: 1, name: "READY_STOP", event: E.READY, task: R.TASKS_STOP),
    Short(bit: 2, name: "DOWN_STOP", event: E.DOWN, task: R.TASKS_STOP),
    Short(bit: 3, name: "UP_STOP", event: E.UP, task: R.TASKS_STOP),
    Short(bit: 4, name: "CROSS_STOP", event: E.CROSS, task: R.TASKS_STOP),
  ]

  private static let table = RegisterMap(of: LPCOMP.self) {
    Register.task("TASKS_START", 0x000) { $0.start() }
    Register.task("TASKS_STOP", R.TASKS_STOP) { $0.stop() }
    Register.task("TASKS_SAMPLE", R.TASKS_SAMPLE) { $0.sample() }
    Register.event("EVENTS_READY", 0x100)
    Register.event("EVENTS_DOWN", 0x104)
    Register.event("EVENTS_UP", 0x108)
    Register.event("EVENTS_CROSS", 0x10C)
    Register.shorts(shortcuts)
    Register.interrupts([
      .field("READY", E.READY), .field("DOWN", E.DOWN), .field("UP", E.UP),
      .field("CROSS", E.CROSS),
    ])
    Register.readOnly("RESULT", R.RESULT)
    Register.readWrite("ENABLE", R.ENABLE, fields: [.field("ENABLE", 0...1)])
    Register.readWrite("PSEL", R.PSEL, fields: [.field("PSEL", 0...2)])
    Register.readWrite("REFSEL", R.REFSEL, fields: [.field("REFSEL", 0...2)])
    Register.readWrite("EXTREFSEL", R.EXTREFSEL, fields: [.field("EXTREFSEL", 0)])
    Register.readWrite("ANADETECT", R.ANADETECT, fields: [.notModelled("ANADETECT", 0...1)])
    Register.power()
  }

  private var isRunning = false
  private var isAbove = false
  private var watched: Set<Int> = []
  private lazy var ready = Event("\(name) READY") { [unowned self] in
    isRunning = true
    isAbove = comparison
    fire(event: E.READY)
  }

  init(name: String, chip: NordicChip) {
    super.init(name: name, chip: chip, registers: Self.table, shorts: Self.shortcuts)
  }

  private func pin(_ register: UInt32) -> Int { ADC.inputs[Int(self[register] & 7)] }

  private func start() {
    guard self[R.ENABLE] == 1, !isRunning, !ready.isScheduled else { return }
    for pin in [pin(R.PSEL), self[R.EXTREFSEL] == 0 ? 0 : 6] where watched.insert(pin).inserted {
      chip.ports[0].watch(pin) { [weak self] in self?.compare() }
    }
    scheduler.schedule(ready, after: chip.cycles(nanoseconds: chip.timing.comparatorStart))
  }

  private func stop() {
    scheduler.cancel(ready)
    isRunning = false
  }

  private func sample() { if isRunning { self[R.RESULT] = comparison ? 1 : 0 } }

  /// Whether the input is above the reference: eighths of the supply, or AREF.
  private var comparison: Bool {
    let port = chip.ports[0]
    let selection = self[R.REFSEL]
    let reference =
      selection == 7
      ? port.voltage(self[R.EXTREFSEL] == 0 ? 0 : 6) : port.supply * Double(selection + 1) / 8
    return port.voltage(pin(R.PSEL)) > reference
  }

  private func compare() {
    guard isRunning, comparison != isAbove else { return }
    isAbove.toggle()
    fire(event: isAbove ? E.UP : E.DOWN)
    fire(event: E.CROSS)
  }

  public override func reset() {
    super.reset()
    stop()
    isAbove = false
  }
}
