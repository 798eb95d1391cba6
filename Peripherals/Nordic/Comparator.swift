import Bus

/// What COMP and LPCOMP share: an analogue pin that is compared all the time, events when it crosses,
/// and shortcuts that stop it then.
public class Comparator: NordicPeripheral {
  enum Offset {
    static let RESULT: UInt32 = 0x400
    static let ENABLE: UInt32 = 0x500
    static let PSEL: UInt32 = 0x504
    static let REFSEL: UInt32 = 0x508
    static let EXTREFSEL: UInt32 = 0x50C
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
    Short(bit: 0, name: "READY_SAMPLE", event: E.READY, task: Offset.TASKS_SAMPLE),
    Short(bit: 1, name: "READY_STOP", event: E.READY, task: Offset.TASKS_STOP),
    Short(bit: 2, name: "DOWN_STOP", event: E.DOWN, task: Offset.TASKS_STOP),
    Short(bit: 3, name: "UP_STOP", event: E.UP, task: Offset.TASKS_STOP),
    Short(bit: 4, name: "CROSS_STOP", event: E.CROSS, task: Offset.TASKS_STOP),
  ]

  /// Rows that both have.
  @RegisterTableBuilder<Owner>
  static func commonRows<Owner: Comparator>(of owner: Owner.Type, hasINTEN: Bool)
    -> [Register<Owner>]
  {
    Register<Owner>.task("TASKS_START", 0x000) { $0.start() }
    Register<Owner>.task("TASKS_STOP", Offset.TASKS_STOP) { $0.stop() }
    Register<Owner>.task("TASKS_SAMPLE", Offset.TASKS_SAMPLE) { $0.sample() }
    Register<Owner>.event("EVENTS_READY", 0x100)
    Register<Owner>.event("EVENTS_DOWN", 0x104)
    Register<Owner>.event("EVENTS_UP", 0x108)
    Register<Owner>.event("EVENTS_CROSS", 0x10C)
    Register<Owner>.shorts(shortcuts)
    Register<Owner>.interrupts(
      [
        .field("READY", E.READY), .field("DOWN", E.DOWN), .field("UP", E.UP),
        .field("CROSS", E.CROSS),
      ], hasINTEN: hasINTEN)
    Register<Owner>.readOnly("RESULT", Offset.RESULT)
    Register<Owner>.readWrite("ENABLE", Offset.ENABLE, fields: [.field("ENABLE", 0...1)])
    Register<Owner>.readWrite("PSEL", Offset.PSEL, fields: [.field("PSEL", 0...2)])
  }

  /// What ENABLE is when this peripheral works.
  private let enabled: UInt32
  private let startTime: UInt64
  private(set) var isRunning = false
  private var isAbove = false
  private var watched: [Int: Int] = [:]
  private lazy var ready = Event("\(name) READY") { [unowned self] in
    isRunning = true
    isAbove = isNowAbove(false)
    fire(event: E.READY)
  }

  /// - Parameters:
  ///   - enabled: what ENABLE is when this peripheral works.
  ///   - startTime: in nanoseconds.
  init(
    name: String, chip: NordicChip, registers: RegisterMap, enabled: UInt32, startTime: UInt64
  ) {
    self.enabled = enabled
    self.startTime = startTime
    super.init(name: name, chip: chip, registers: registers, shorts: Self.shortcuts)
  }

  /// Whether the input counts as above the reference; overridden.
  /// - Parameter wasAbove: what it was before, where hysteresis needs it.
  func isNowAbove(_ wasAbove: Bool) -> Bool { false }

  /// The input has crossed the reference; overridden.
  func crossed(upwards: Bool) {}

  /// The pins of port 0 on which the result depends; overridden.
  var inputs: [Int] { [] }

  /// The pin of an analogue input.
  final func pin(ofInput number: UInt32) -> Int {
    (chip.family == .nRF51 ? ADC.inputs : SAADC.inputs)[Int(number & 7)]
  }

  final func voltage(ofInput number: UInt32) -> Double {
    chip.ports[0].voltage(pin(ofInput: number))
  }

  final func start() {
    guard self[Offset.ENABLE] == enabled, !isRunning, !ready.isScheduled else { return }
    for pin in inputs where watched[pin] == nil { watch(pin, order: nil) }
    scheduler.schedule(ready, after: chip.cycles(nanoseconds: startTime))
  }

  final func stop() {
    scheduler.cancel(ready)
    isRunning = false
  }

  final func sample() { if isRunning { self[Offset.RESULT] = isAbove ? 1 : 0 } }

  private func watch(_ pin: Int, order: Int?) {
    watched[pin] = chip.ports[0].watch(pin, order: order) { [weak self] in self?.compare() }
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    state(&isRunning)
    state(&isAbove)
    state(ready, of: scheduler)
    state(&watched)
    guard state.isLoading else { return }
    for (pin, order) in watched {
      guard chip.place(ofNumber: pin, state) != nil else { return }
      watch(pin, order: order)
    }
  }

  private func compare() {
    guard isRunning, isNowAbove(isAbove) != isAbove else { return }
    isAbove.toggle()
    crossed(upwards: isAbove)
    fire(event: isAbove ? E.UP : E.DOWN)
    fire(event: E.CROSS)
  }

  public override func reset() {
    super.reset()
    stop()
    isAbove = false
  }
}
