import Bus
import Machine
import Peripherals

/// What came of a step.
public struct StepResult: Sendable {
  public let step: Step
  /// What was seen instead; nil when it passed.
  public let failure: String?
  /// Simulated time when it was decided, in nanoseconds.
  public let time: UInt64
}

/// A scenario on its machines: it follows them from inside, at exact cycles.
public final class ScenarioRun {
  public let scenario: Scenario
  let machines: [Machine]
  /// In the order of decision.
  public private(set) var results: [StepResult] = []
  private var sequences: [Sequence] = []
  /// What each machine has sent.
  fileprivate var transcripts: [[UInt8]]

  /// - Throws: `BoardError` for a step that names what the board does not have.
  public init(_ scenario: Scenario, on machines: [Machine]) throws(BoardError) {
    self.scenario = scenario
    self.machines = machines
    transcripts = machines.map { _ in [] }
    for step in scenario.sequences.joined() { try check(step) }
    sequences = scenario.sequences.map { Sequence($0, self) }
    for (index, machine) in machines.enumerated() {
      let others = machine.onSerialOutput
      machine.onSerialOutput = { [weak self] byte in
        others?(byte)
        self?.heard(byte, from: index)
      }
    }
    for sequence in sequences { sequence.start() }
  }

  /// The first failure: the file, the line, what was asked for and what was seen instead.
  public var failureText: String? {
    failure.map { "\(scenario.path): line \($0.step.line): \($0.step.title): \($0.failure ?? "")" }
  }

  private func check(_ step: Step) throws(BoardError) {
    func fail(_ message: String) throws(BoardError) {
      throw BoardError(path: scenario.path, line: step.line, message: message)
    }
    guard step.node < machines.count else {
      return try fail("there is no node \(step.node): the run has \(machines.count)")
    }
    let board = machines[step.node].board
    switch step.action {
    case .press(let button), .release(let button), .click(let button, _):
      guard machines[step.node].hardware.buttons[button] != nil else {
        let names = machines[step.node].hardware.buttons.keys.sorted().joined(separator: ", ")
        return try fail(
          "\(board.name) has no button \(button); it has \(names.isEmpty ? "none" : names)")
      }
    case .drive(let pin, _), .voltage(let pin, _), .waitPin(let pin, _), .expectPin(let pin, _):
      guard board.pin(named: pin) != nil else {
        return try fail("\(board.name) has no pin \(pin)")
      }
    case .expectWaveform(let waveform):
      guard board.pin(named: waveform.pin) != nil else {
        return try fail("\(board.name) has no pin \(waveform.pin)")
      }
    case .exchange(let plan):
      for pin in plan.pins where board.pin(named: pin) == nil {
        return try fail("\(board.name) has no pin \(pin)")
      }
      guard machines[step.node].hardware.nordic != nil,
        plan.peripheral.map({ has($0, machines[step.node]) }) ?? true
      else { return try fail("\(board.name) has nothing that hears it") }
    case .usbPower:
      guard has("USBD", machines[step.node]) else {
        return try fail("\(board.name) has no USB device")
      }
    case .readerField:
      guard has("NFCT", machines[step.node]) else {
        return try fail("\(board.name) has no NFC tag")
      }
    case .waitPicture(let pattern), .expectPicture(let pattern):
      guard let picture = machines[step.node].hardware.ledMatrix?.picture() else {
        return try fail("\(board.name) has no LED matrix")
      }
      guard pattern.rows.map(\.count) == picture.map(\.count) else {
        return try fail(
          "\(pattern) is no picture of \(picture.count) rows of \(picture.first?.count ?? 0) LEDs")
      }
    case .expectReading(let name, let reading, _, _):
      guard let device = machines[step.node].hardware.devices[name] else {
        return try fail("\(board.name) has no device \(name)")
      }
      guard device.readings[reading] != nil else {
        let names = device.readings.keys.sorted().joined(separator: ", ")
        return try fail("\(name) has no reading \(reading); it has \(names)")
      }
    default: break
    }
  }

  private func has(_ peripheral: String, _ machine: Machine) -> Bool {
    machine.bus.peripherals.contains { $0.name == peripheral && $0 is NordicPeripheral }
  }

  // MARK: Verdict

  /// Whether every step has been decided.
  public var isComplete: Bool { sequences.allSatisfy(\.isDone) }

  /// The first failure.
  public var failure: StepResult? { results.first { $0.failure != nil } }

  /// Ends the scenario where the machines stand: what is still waited for has not come.
  public func finish(because reason: String) {
    guard failure == nil else { return }
    for sequence in sequences { sequence.giveUp(reason) }
  }

  fileprivate func decided(_ step: Step, _ failure: String?) {
    let machine = machines[step.node]
    let wide = machine.core.cycles.multipliedFullWidth(by: 1_000_000_000)
    let time = UInt64(machine.board.core.clock).dividingFullWidth(wide).quotient
    results.append(StepResult(step: step, failure: failure, time: time))
    if failure != nil { stopAll() }
  }

  fileprivate func sequenceEnded() { if isComplete { stopAll() } }

  private func stopAll() { for machine in machines { machine.stop(.requested) } }

  private func heard(_ byte: UInt8, from node: Int) {
    transcripts[node].append(byte)
    for sequence in sequences { sequence.heard(from: node) }
  }
}

/// A list of steps that runs by itself.
private final class Sequence {
  private let steps: [Step]
  private unowned let run: ScenarioRun
  private var next = 0
  /// What has been read of each machine's transcript.
  private var positions: [Int]
  private var isWaiting = false
  private var wakeUp: Event!
  private var timeout: Event!
  /// The pins whose edges are followed: a watch cannot be taken back.
  private var watched: Set<String> = []
  private var measurement: WaveformMeter?
  private var exchange: Exchange?

  init(_ steps: [Step], _ run: ScenarioRun) {
    self.steps = steps
    self.run = run
    positions = run.machines.map { _ in 0 }
    wakeUp = Event("scenario step") { [unowned self] in due() }
    timeout = Event("scenario timeout") { [unowned self] in timedOut() }
    wakeUp.isOutside = true
    timeout.isOutside = true
  }

  var isDone: Bool { next == steps.count }
  private var step: Step { steps[next] }
  private var machine: Machine { run.machines[step.node] }
  private var scheduler: Scheduler { machine.bus.scheduler }
  private func cycles(_ span: TimeSpan) -> UInt64 {
    span.cycles(clockHz: UInt64(machine.board.core.clock))
  }

  func start() {
    if isDone { run.sequenceEnded() } else { prepare() }
  }

  /// Begins the next step, now or at its time.
  private func prepare() {
    if let time = step.notBefore, cycles(time) > scheduler.now {
      phase = .start
      scheduler.schedule(wakeUp, at: cycles(time))
    } else {
      begin()
    }
  }

  private enum Phase { case start, finish, poll, measure }
  private var phase = Phase.start

  private func due() {
    switch phase {
    case .start: begin()
    case .finish:
      if case .click(let button, _) = step.action {
        _ = machine.hardware.setButton(button, isPressed: false)
      }
      succeed()
    case .poll: pollPicture()
    case .measure: judgeWaveform()
    }
  }

  private func after(_ span: TimeSpan, _ phase: Phase) {
    self.phase = phase
    scheduler.schedule(wakeUp, after: cycles(span))
  }

  private func begin() {
    let hardware = machine.hardware
    switch step.action {
    case .delay(let span): after(span, .finish)
    case .writeSerial(let bytes):
      machine.sendSerial(bytes)
      succeed()
    case .press(let button):
      _ = hardware.setButton(button, isPressed: true)
      succeed()
    case .release(let button):
      _ = hardware.setButton(button, isPressed: false)
      succeed()
    case .click(let button, let span):
      _ = hardware.setButton(button, isPressed: true)
      after(span, .finish)
    case .acceleration(let x, let y, let z):
      hardware.surroundings.acceleration = .init(x, y, z)
      succeed()
    case .field(let x, let y, let z):
      hardware.surroundings.field = .init(x, y, z)
      succeed()
    case .temperature(let degrees):
      hardware.surroundings.temperature = degrees
      succeed()
    case .light(let level):
      hardware.surroundings.light = level
      succeed()
    case .sound(let level):
      hardware.surroundings.sound = level
      succeed()
    case .pressure(let hectopascals):
      hardware.surroundings.pressure = hectopascals
      succeed()
    case .humidity(let percent):
      hardware.surroundings.humidity = percent
      succeed()
    case .drive(let name, let level):
      let (port, pin) = place(name)
      port.setExternal(pin, level)
      succeed()
    case .voltage(let name, let volts):
      let (port, pin) = place(name)
      port.setVoltage(pin, volts)
      succeed()
    case .reset(let way):
      guard way == .button || hardware.nordic?.hasResetPin != false else {
        return fail("UICR.PSELRESET[0] and PSELRESET[1] do not name the same pin")
      }
      machine.requestReset(.pin)
      succeed()
    case .powerCycle:
      machine.requestPowerCycle()
      succeed()
    case .waitSerial:
      wait()
      heard(from: step.node)
    case .waitPin(let name, _):
      wait()
      watch(name)
    case .waitPicture:
      wait()
      pollPicture()
    case .expectPicture(let pattern):
      let picture = hardware.ledMatrix!.picture()
      judge(pattern.matches(picture), "the display shows \(PicturePattern.text(picture))")
    case .expectPin(let name, let level):
      let (port, pin) = place(name)
      judge(port.isHigh(pin) == level, "\(name) is \(port.isHigh(pin) ? 1 : 0)")
    case .expectWaveform(let waveform):
      let (port, pin) = place(waveform.pin)
      measurement = WaveformMeter(port: port, pin: pin, scheduler: scheduler)
      after(waveform.over, .measure)
    case .exchange(let plan):
      wait()
      let exchange = plan.make(machine)
      self.exchange = exchange
      exchange.onDone = { [weak self] outcome in
        let complaint = plan.complaint(outcome)
        self?.judge(complaint == nil, complaint ?? "")
      }
      exchange.start()
    case .usbPower(let isOn):
      hardware.clockPower?.hasVBUS = isOn
      succeed()
    case .readerField(let isPresent):
      (machine.bus.peripherals.first { $0.name == "NFCT" } as? NFCT)?.setField(isPresent)
      succeed()
    case .expectReading(let name, let reading, let value, let tolerance):
      let seen = hardware.devices[name]?.readings[reading] ?? .nan
      judge(abs(seen - value) <= tolerance, "\(name)'s \(reading) is \(seen)")
    }
  }

  private func place(_ name: String) -> (PinPort, Int) {
    let pin = machine.board.pin(named: name)!
    return (machine.hardware.chip.ports[pin.port], pin.number)
  }

  // MARK: Waiting

  private func wait() {
    isWaiting = true
    scheduler.schedule(timeout, after: cycles(step.timeout ?? run.scenario.timeout))
  }

  func heard(from node: Int) {
    guard isWaiting, !isDone, step.node == node, case .waitSerial(let text) = step.action else {
      return
    }
    let transcript = run.transcripts[node]
    let wanted = Array(text.utf8)
    var start = max(positions[node], searched)
    while start + wanted.count <= transcript.count {
      if transcript[start..<start + wanted.count].elementsEqual(wanted) {
        positions[node] = start + wanted.count
        return succeed()
      }
      start += 1
    }
    // What cannot begin the text any more need not be looked at again.
    searched = max(searched, start)
  }
  private var searched = 0

  private func watch(_ name: String) {
    let key = "\(step.node) \(name)"
    guard watched.insert(key).inserted else { return }
    let (port, pin) = place(name)
    let node = step.node
    var last = port.isHigh(pin)
    port.watch(pin) { [weak self, unowned port] in
      let level = port.isHigh(pin)
      guard level != last else { return }
      last = level
      self?.edge(name, node, level)
    }
  }

  private func edge(_ name: String, _ node: Int, _ level: Bool) {
    guard isWaiting, !isDone, step.node == node, case .waitPin(let wanted, let edge) = step.action,
      wanted == name, edge == .any || (edge == .rising) == level
    else { return }
    succeed()
  }

  private func pollPicture() {
    guard case .waitPicture(let pattern) = step.action else { return }
    if pattern.matches(machine.hardware.ledMatrix!.picture()) { return succeed() }
    after(TimeSpan(nanoseconds: 5_000_000), .poll)
  }

  private func timedOut() {
    guard !isDone else { return }
    fail("did not come within \(step.timeout ?? run.scenario.timeout): \(seen)")
  }

  func giveUp(_ reason: String) {
    guard !isDone else { return }
    fail("\(reason): \(seen)")
  }

  /// What there is instead of what is waited for.
  private var seen: String {
    switch step.action {
    case .waitSerial:
      let rest = run.transcripts[step.node][positions[step.node]...]
      let text = String(decoding: rest.suffix(200), as: UTF8.self)
      return rest.isEmpty
        ? "the guest has sent nothing more" : "the guest sent \(quoted(text))"
    case .waitPicture:
      return "the display shows \(PicturePattern.text(machine.hardware.ledMatrix!.picture()))"
    case .waitPin(let name, _):
      let (port, pin) = place(name)
      return "\(name) is \(port.isHigh(pin) ? 1 : 0)"
    case .exchange:
      let heard = exchange?.outcome.heard.count ?? 0
      return "\(heard) byte\(heard == 1 ? "" : "s") came as an answer so far"
    default: return "the step was not reached or not over"
    }
  }

  /// Text with what cannot be seen escaped, as a scenario may have it.
  private func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case "\r": "\\r"
      case "\n": "\\n"
      case "\t": "\\t"
      case "\u{0}"..<" ", "\u{7F}":
        "\\x" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16, uppercase: true)
      default: String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }

  // MARK: Deciding

  private func judge(_ passed: Bool, _ seen: @autoclosure () -> String) {
    if passed { succeed() } else { fail(seen()) }
  }

  private func judgeWaveform() {
    guard case .expectWaveform(let waveform) = step.action, let meter = measurement else { return }
    measurement = nil
    let frequency = meter.frequency
    let duty = meter.duty * 100
    var isGood = true
    if let wanted = waveform.frequency {
      isGood = abs(frequency - wanted) <= wanted * waveform.tolerance / 100
    }
    if let wanted = waveform.duty, abs(duty - wanted) > waveform.tolerance { isGood = false }
    let hertz = (frequency * 10).rounded() / 10
    let percent = (duty * 10).rounded() / 10
    judge(isGood, "\(waveform.pin) has \(hertz) Hz and is high for \(percent) % of the time")
  }

  private func succeed() {
    leave()
    run.decided(step, nil)
    next += 1
    if isDone { run.sequenceEnded() } else { prepare() }
  }

  private func fail(_ message: String) {
    leave()
    run.decided(step, message)
    next = steps.count
  }

  private func leave() {
    isWaiting = false
    searched = 0
    scheduler.cancel(timeout)
    scheduler.cancel(wakeUp)
    exchange?.cancel()
    exchange = nil
  }
}
