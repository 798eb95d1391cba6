import CortexM
import Debugger
import Glibc
import Image
import Machine
import Measure
import Peripherals
import Report
import Trace

/// One headless run: the machine between the host's streams, and its verdict.
final class RunSession {
  let options: RunOptions
  let input: HostInput
  /// Where debuggers connect that say when the machine runs.
  private let listener: Listener?
  /// Whether someone is at the prompt: that ends with the input, and there is nothing to judge.
  private let isPrompt: Bool
  /// Whether the input comes from a terminal, at the speed of whoever is there.
  private let isTyped = isatty(0) == 1
  private var pending: ArraySlice<UInt8> = []
  private let start = ContinuousClock.now
  /// Where to measure a passage from and to.
  private var passage: (UInt32, UInt32)?
  private var meter: CycleMeter?

  /// - Parameter passage: A passage of code to measure, from an address to an address; its end ends
  ///   the run. What the guest prints goes to stderr then: standard output is for the report.
  init(options: RunOptions, measuring passage: (UInt32, UInt32)? = nil) {
    self.options = options
    self.passage = passage
    input = HostInput()
    listener = nil
    isPrompt = false
  }

  /// A session that debuggers lead.
  init(options: RunOptions, debuggingOn listener: Listener) {
    self.options = options
    input = HostInput()
    self.listener = listener
    isPrompt = false
  }

  /// What the passage took, if the guest went through it.
  var measured: CycleMeter.Result? { meter?.result }

  /// Whether the passage's begin has been reached.
  var isMeasuring: Bool { meter?.hasBegun ?? false }

  /// A session at the guest's prompt, which the byte `end` of the input ends, or its end.
  init(promptWith options: RunOptions, endingAt end: UInt8) {
    self.options = options
    input = HostInput(end: end)
    listener = nil
    isPrompt = true
  }

  /// Runs until the guest, a text or a limit ends it.
  ///
  /// - Throws: `InputError`; `ExitStatus` for everything but success.
  func run(board: Board, image: FirmwareImage, _ machineOptions: Machine.Options) throws {
    let log = try options.serialLogFile.map { path in
      try InputError.wrap { try TraceFile(path: path) }
    }
    let output = GuestOutput(
      log: log, expected: options.expectText, forbidden: options.failText,
      inputAfter: options.stdinAfter, descriptor: passage == nil ? 1 : 2)
    let machine = try InputError.wrap {
      try Machine(board: board, image: image, options: connected(machineOptions, to: output))
    }
    machine.onSerialOutput = { output.serial($0) }
    // What is piped in comes faster than any guest boots.
    machine.serialIsPaced = true
    output.onVerdict = { [unowned machine] in machine.stop(.requested) }
    if !options.quiet {
      machine.unmodelled.onFirst = { [unowned machine] entry in
        Console.warning("not modelled: \(entry.description), at \(machine.place(entry.pc))")
      }
    }
    let flash = options.flashFile.map { FlashFile(path: $0) }
    try InputError.wrap { try flash?.restore(machine) }
    let snapshots = try SnapshotSession(options.snapshots, options.timeout, machine)
    let traces = try options.traces.start(machine)
    let counts = options.summary ? RunMeter(machine) : nil
    let scenario = try ScenarioSession(options, [machine])
    if options.display, machine.hardware.ledMatrix == nil {
      throw InputError("--display: \(board.name) has no LED matrix")
    }
    let display = options.display ? TerminalDisplay(machine) : nil
    defer { display?.restore() }
    Interruption.watch()
    if let passage {
      meter = CycleMeter(machine, from: passage.0, to: passage.1) { [unowned machine] in
        machine.stop(.requested)
      }
    }
    let stop =
      if let listener {
        debug(machine, output, listener)
      } else {
        try go(machine, output, display, snapshots)
      }
    try InputError.wrap {
      try output.finish()
      try traces.finish()
    }
    try InputError.wrap { try flash?.save(machine) }
    // Last: it is an error if there is no state to save.
    try snapshots.finish(stop, machine)
    if options.verbose { Console.plain(RunCosts(machine, since: start).text) }
    if let counts { Console.lines(SummaryText(counts.summary).text) }
    if measured != nil { return }
    if let status = Interruption.status {
      Console.endProgress()
      try scenario?.interrupt()
      if !Interruption.isUnread {
        Console.error("interrupted, at \(machine.place(machine.core.pc))")
      }
      throw status
    }
    if let scenario {
      let status = try scenario.finish(stop.summary(machine))
      if status != .passed { throw status }
      return
    }
    if isPrompt, case .requested = stop { return }
    let status = verdict(stop, machine, output)
    if status != .passed { throw status }
  }

  private func connected(_ options: Machine.Options, to output: GuestOutput) -> Machine.Options {
    var result = options
    let isQuiet = self.options.quiet
    result.semihosting?.output = { output.semihosting($0) }
    result.semihosting?.errorOutput = { bytes in
      output.flush()
      Console.write(bytes, to: 2)
    }
    result.semihosting?.warning = { if !isQuiet { Console.warning($0) } }
    if self.options.stdin == .semihosting {
      result.semihosting?.input = { [input] in
        output.flush()
        return input.byte()
      }
    }
    return result
  }

  private func go(
    _ machine: Machine, _ output: GuestOutput, _ display: TerminalDisplay?,
    _ snapshots: SnapshotSession
  ) throws -> MachineStop {
    let isSerial = options.stdin == .serial
    func feed() {
      if isSerial, output.allowsInput, !isPrompt { send(input.available()) }
    }
    func send(_ bytes: [UInt8]) { machine.sendSerial(display?.filter(bytes) ?? bytes) }
    output.onInputAllowed = { feed() }
    machine.onProgress = { [unowned machine] _ in
      output.flush()
      if Interruption.isPending { return machine.stop(.requested) }
      if self.isPrompt { self.converse(with: machine) } else { feed() }
      self.showProgress(machine)
    }
    let cycles = options.timeout?.cycles(clockHz: UInt64(machine.board.core.clock))
    feed()
    while true {
      let elapsed = start.duration(to: .now) / .seconds(1)
      let pauses = [cycles, display?.nextCycle, snapshots.pause].compactMap { $0 }
      let stop = machine.run(
        Machine.Limits(
          cycles: pauses.min(),
          wallSeconds: options.wallTimeout.map { max(0, $0.seconds - elapsed) }))
      output.flush()
      snapshots.save(at: machine.core.cycles)
      if case .timeout = stop, Interruption.isPending { return .requested }
      if case .timeout = stop, cycles.map({ machine.core.cycles < $0 }) ?? true {
        if let display {
          display.update()
          feed()
        }
        continue
      }
      // A processor that sleeps until its serial line speaks: so does the host.
      guard case .sleepingForever = stop, isSerial, output.allowsInput, input.mayContinue, !isOver,
        !Interruption.isPending
      else { return stop }
      send(input.wait(milliseconds: 50))
    }
  }

  /// At the prompt: a guest that sleeps waits for what is typed, and so does the host. What no hand
  /// types comes a few bytes at a time, which every guest has room for.
  private func converse(with machine: Machine) {
    let isAsleep = machine.core.isSleeping
    if isTyped || (isAsleep && pending.isEmpty) {
      pending += isAsleep ? input.wait(milliseconds: 50) : input.available()
    }
    if isAsleep && pending.isEmpty && !input.mayContinue { return machine.stop(.requested) }
    guard isTyped || isAsleep else { return }
    let bytes = Array(pending.prefix(isTyped ? pending.count : 16))
    pending = pending.dropFirst(bytes.count)
    machine.sendSerial(bytes)
  }

  /// Whether the host's time is up.
  private var isOver: Bool {
    options.wallTimeout.map { start.duration(to: .now) / .seconds(1) >= $0.seconds } ?? false
  }

  private var lastProgress = ContinuousClock.now

  /// About once a second, where it disturbs nobody: on a terminal that does not show the guest.
  private func showProgress(_ machine: Machine) {
    guard Console.isWatched, !Console.showsOutput, !options.quiet,
      lastProgress.duration(to: .now) > .seconds(1)
    else { return }
    lastProgress = .now
    Console.progress(
      "\(Numbers.milliseconds(cycles: machine.core.cycles, clockHz: UInt64(machine.board.core.clock)))"
        + " ms simulated, \(RunCosts(machine, since: start).speed)")
  }

  // MARK: Verdict

  private func verdict(_ stop: MachineStop, _ machine: Machine, _ output: GuestOutput)
    -> ExitStatus
  {
    Console.endProgress()
    if let text = output.forbidden {
      Console.error("the guest printed what --fail-text forbids: \(text)")
      return .failed
    }
    if output.isSatisfied { return .passed }
    var stop = stop
    if case .sleepingForever = stop, isOver { stop = .wallTimeout }
    let verdict = MachineVerdict(stop, machine, options)
    if let text = verdict.text { Console.error(text) }
    if case .systemOff = stop, !options.quiet { Console.plain(stop.summary(machine)) }
    switch stop {
    case .exited where verdict.status == .passed, .systemOff: return expectation(output)
    default: return verdict.status
    }
  }

  private func expectation(_ output: GuestOutput) -> ExitStatus {
    guard !output.missing.isEmpty else { return .passed }
    Console.error(
      "the guest ended without printing what --expect-text asks for: "
        + output.missing.joined(separator: ", "))
    return .failed
  }
}
