import Bus

/// Pulse width modulation with EasyDMA (nRF52833 PS section "PWM"): sequences of duty values from
/// memory, four channels on one counter.
public final class PWM: NordicPeripheral {
  private enum R {
    static let ENABLE: UInt32 = 0x500
    static let MODE: UInt32 = 0x504
    static let COUNTERTOP: UInt32 = 0x508
    static let PRESCALER: UInt32 = 0x50C
    static let DECODER: UInt32 = 0x510
    static let LOOP: UInt32 = 0x514
    static let SEQ: UInt32 = 0x520
    static let PSEL: UInt32 = 0x560
    static let TASKS_STOP: UInt32 = 0x004
    static let TASKS_SEQSTART: UInt32 = 0x008
  }
  private enum E {
    static let STOPPED = 1
    static let SEQSTARTED = 2
    static let SEQEND = 4
    static let PWMPERIODEND = 6
    static let LOOPSDONE = 7
  }

  private static let shortcuts = [
    Short(bit: 0, name: "SEQEND0_STOP", event: E.SEQEND, task: R.TASKS_STOP),
    Short(bit: 1, name: "SEQEND1_STOP", event: E.SEQEND + 1, task: R.TASKS_STOP),
    Short(bit: 2, name: "LOOPSDONE_SEQSTART0", event: E.LOOPSDONE, task: R.TASKS_SEQSTART),
    Short(bit: 3, name: "LOOPSDONE_SEQSTART1", event: E.LOOPSDONE, task: R.TASKS_SEQSTART + 4),
    Short(bit: 4, name: "LOOPSDONE_STOP", event: E.LOOPSDONE, task: R.TASKS_STOP),
  ]
  private static let events = [
    ("STOPPED", E.STOPPED), ("SEQSTARTED[0]", E.SEQSTARTED), ("SEQSTARTED[1]", E.SEQSTARTED + 1),
    ("SEQEND[0]", E.SEQEND), ("SEQEND[1]", E.SEQEND + 1), ("PWMPERIODEND", E.PWMPERIODEND),
    ("LOOPSDONE", E.LOOPSDONE),
  ]

  private static let table = RegisterMap(of: PWM.self) {
    Register.task("TASKS_STOP", R.TASKS_STOP) { $0.stopRequested = true }
    Register.task("TASKS_SEQSTART[0]", R.TASKS_SEQSTART) { $0.startSequence(0) }
    Register.task("TASKS_SEQSTART[1]", R.TASKS_SEQSTART + 4) { $0.startSequence(1) }
    Register.task("TASKS_NEXTSTEP", 0x010) { $0.stepRequested = true }
    for (name, number) in events { Register.event("EVENTS_\(name)", 0x100 + 4 * UInt32(number)) }
    Register.shorts(shortcuts)
    Register.interrupts(
      events.map { .field($0.0.filter { !"[]".contains($0) }, $0.1) }, hasINTEN: true)
    Register.readWrite(
      "ENABLE", R.ENABLE, fields: [.field("ENABLE", 0)],
      onWrite: { pwm, _ in pwm.enableChanged() })
    Register.readWrite("MODE", R.MODE, fields: [.field("UPDOWN", 0)])
    Register.readWrite(
      "COUNTERTOP", R.COUNTERTOP, reset: 0x3FF, fields: [.field("COUNTERTOP", 0...14)])
    Register.readWrite("PRESCALER", R.PRESCALER, fields: [.field("PRESCALER", 0...2)])
    Register.readWrite(
      "DECODER", R.DECODER, fields: [.field("LOAD", 0...1), .field("MODE", 8)])
    Register.readWrite("LOOP", R.LOOP, fields: [.field("CNT", 0...15)])
    for sequence in 0..<2 {
      let cluster = R.SEQ + 0x20 * UInt32(sequence)
      Register.readWrite("SEQ[\(sequence)].PTR", cluster)
      Register.readWrite("SEQ[\(sequence)].CNT", cluster + 4, fields: [.field("CNT", 0...14)])
      Register.readWrite(
        "SEQ[\(sequence)].REFRESH", cluster + 8, reset: 1, fields: [.field("CNT", 0...23)])
      Register.readWrite(
        "SEQ[\(sequence)].ENDDELAY", cluster + 12, fields: [.field("CNT", 0...23)])
    }
    for channel in 0..<4 {
      Register.readWrite(
        "PSEL.OUT[\(channel)]", R.PSEL + 4 * UInt32(channel), reset: ~0,
        onWrite: { pwm, _ in pwm.connectPins() })
    }
  }

  private let outputs = (0..<4).map { _ in DrivenPin() }
  private var isRunning = false
  private var stopRequested = false
  private var stepRequested = false
  private var sequence = 0
  /// Values of the sequence that have been loaded.
  private var position: UInt32 = 0
  /// Periods that the current value still lasts, and periods of the delay after the last one.
  private var refresh: UInt32 = 0
  private var delay: UInt32 = 0
  private var isInDelay = false
  private var loops: UInt32 = 0
  /// Compare values with the polarity in bit 15.
  private var compare: [UInt16] = [0, 0, 0, 0]
  private var top: UInt32 = 0x3FF
  private lazy var period = Event("\(name) period") { [unowned self] in periodEnded() }
  private lazy var edges = (0..<4).map { channel in
    Event("\(name) edge \(channel)") { [unowned self] in edge(channel) }
  }
  private var periodStart: UInt64 = 0

  init(name: String, chip: NordicChip) {
    super.init(name: name, chip: chip, registers: Self.table, shorts: Self.shortcuts)
  }

  private func enableChanged() {
    if self[R.ENABLE] == 0 { halt() }
    connectPins()
  }

  private func connectPins() {
    for (channel, output) in outputs.enumerated() {
      let selected =
        self[R.ENABLE] == 1 ? chip.pin(selectedBy: self[R.PSEL + 4 * UInt32(channel)]) : nil
      if let selected, let pin = output.pin, pin.port === selected.port, pin.pin == selected.pin {
        continue
      }
      output.connect(to: selected)
    }
  }

  // MARK: Sequences

  private func registers(_ sequence: Int) -> UInt32 { R.SEQ + 0x20 * UInt32(sequence) }

  private func startSequence(_ number: Int) {
    guard self[R.ENABLE] == 1 else { return }
    if !isRunning { loops = self[R.LOOP] }
    begin(number)
    guard !isRunning else { return }
    isRunning = true
    stopRequested = false
    beginPeriod()
  }

  private func begin(_ number: Int) {
    sequence = number
    position = 0
    refresh = 0
    delay = 0
    isInDelay = false
    fire(event: E.SEQSTARTED + number)
    loadNext()
  }

  /// Half-words a value takes, by DECODER.LOAD: common, grouped, individual, with COUNTERTOP.
  private var width: UInt32 { [1, 2, 4, 4][Int(self[R.DECODER] & 3)] }

  private func loadNext() {
    let registers = registers(sequence)
    guard position + width <= self[registers + 4] else { return }
    var values: [UInt16] = []
    for index in 0..<width {
      let address = self[registers] &+ 2 * (position + index)
      guard let low = fetchDMA(address, pointer: registers),
        let high = fetchDMA(address &+ 1, pointer: registers)
      else { return }
      values.append(UInt16(high) << 8 | UInt16(low))
    }
    position += width
    refresh = self[registers + 8]
    switch self[R.DECODER] & 3 {
    case 0: compare = Array(repeating: values[0], count: 4)
    case 1: compare = [values[0], values[0], values[1], values[1]]
    case 2: compare = values
    default:
      compare = [values[0], values[1], values[2], 0]
      self[R.COUNTERTOP] = UInt32(values[3] & 0x7FFF)
    }
  }

  // MARK: Periods

  private var cyclesPerCount: UInt64 { chip.cyclesPerPeripheralTick << UInt64(self[R.PRESCALER]) }

  private func beginPeriod() {
    periodStart = scheduler.now
    top = max(3, self[R.COUNTERTOP])
    let isUpDown = self[R.MODE] & 1 != 0
    let length = UInt64(top) * (isUpDown ? 2 : 1) * cyclesPerCount
    scheduler.schedule(period, after: length)
    for (channel, output) in outputs.enumerated() where output.pin != nil {
      let value = min(UInt32(compare[channel] & 0x7FFF), top)
      let startsHigh = compare[channel] & 0x8000 != 0
      scheduler.cancel(edges[channel])
      if value == 0 {
        output.set(!startsHigh)
      } else {
        output.set(startsHigh)
        if value < top || isUpDown {
          scheduler.schedule(edges[channel], after: UInt64(value) * cyclesPerCount)
        }
      }
    }
  }

  /// The counter has reached a channel's compare value; counting up and down it does twice.
  private func edge(_ channel: Int) {
    outputs[channel].set(!outputs[channel].level)
    guard self[R.MODE] & 1 != 0 else { return }
    let value = UInt64(compare[channel] & 0x7FFF)
    let second = periodStart + (2 * UInt64(top) - min(value, UInt64(top))) * cyclesPerCount
    if scheduler.now < second { scheduler.schedule(edges[channel], at: second) }
  }

  private func periodEnded() {
    fire(event: E.PWMPERIODEND)
    if stopRequested {
      halt()
      fire(event: E.STOPPED)
      return
    }
    advance()
    guard isRunning else { return }
    beginPeriod()
  }

  /// After a period: the same value again, the next one, the delay, or the other sequence.
  private func advance() {
    let registers = registers(sequence)
    if self[R.DECODER] >> 8 & 1 != 0 {
      guard stepRequested else { return }
      stepRequested = false
    } else if refresh > 0, !isInDelay {
      refresh -= 1
      return
    }
    if isInDelay {
      if delay > 0 {
        delay -= 1
        return
      }
      return sequenceEnded()
    }
    if position + width <= self[registers + 4] { return loadNext() }
    delay = self[registers + 12]
    fire(event: E.SEQEND + sequence)
    guard !stopRequested, self[R.LOOP] > 0 || delay > 0 else { return }
    if delay > 0 {
      isInDelay = true
      delay -= 1
    } else {
      sequenceEnded()
    }
  }

  private func sequenceEnded() {
    isInDelay = false
    guard self[R.LOOP] > 0 else { return }
    if sequence == 0 { return begin(1) }
    loops -= min(1, loops)
    if loops == 0 {
      fire(event: E.LOOPSDONE)
    } else {
      begin(0)
    }
  }

  private func halt() {
    isRunning = false
    stopRequested = false
    scheduler.cancel(period)
    for event in edges { scheduler.cancel(event) }
    for output in outputs { output.set(false) }
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    for output in outputs { output.visit(state, chip) }
    state(&isRunning)
    state(&stopRequested)
    state(&stepRequested)
    state(&sequence)
    state(&position)
    state(&refresh)
    state(&delay)
    state(&isInDelay)
    state(&loops)
    state(&compare)
    state(&top)
    state(&periodStart)
    for event in [period] + edges { state(event, of: scheduler) }
  }

  public override func reset() {
    super.reset()
    halt()
    connectPins()
  }
}
