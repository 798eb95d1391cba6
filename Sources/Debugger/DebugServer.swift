import Machine

/// Serves one debugger at a time, and runs the machine for it. Everything happens in the caller's
/// thread.
public final class DebugServer {
  /// What the program around it does.
  public struct Host {
    /// Called between slices of execution and while the machine waits: for streams.
    public var attend: () -> Void = {}
    /// Whether all is to end, for a signal.
    public var shouldEnd: () -> Bool = { false }
    /// Whether something may still come for a machine that sleeps, when no debugger is there.
    public var mayWake: () -> Bool = { false }
    /// Takes news for whoever started the program.
    public var note: (String) -> Void = { _ in }

    public init() {}
  }

  /// How long to wait at once, in milliseconds: between looks for a signal, and for what wakes a
  /// machine.
  private static let pause: Int32 = 1000
  private static let nap: Int32 = 50
  /// Packets that a client may send ahead while the machine runs.
  private static let mostAhead = 64

  private let machine: Machine
  private let listener: Listener
  private let host: Host
  private let execution: Execution
  private let stub: Stub
  private var connection: Connection?
  private var ahead: [[UInt8]] = []
  private var isRunning = false
  /// How the program has ended.
  private var end: MachineStop?
  /// Why to stop serving.
  private var result: MachineStop?

  public init(_ machine: Machine, listener: Listener, host: Host) {
    self.machine = machine
    self.listener = listener
    self.host = host
    execution = Execution(machine)
    stub = Stub(machine, execution.points)
  }

  /// Waits for a debugger, with the machine at its first instruction, and serves it and those that
  /// follow.
  /// - Returns: why the machine stopped for good: a program that ended and that no debugger looks
  ///   at any more; `requested` when it was killed.
  public func run() -> MachineStop {
    host.note("waiting for a debugger: target remote \(listener.place)")
    while true {
      if let result { return result }
      if host.shouldEnd() { return .requested }
      if isRunning { advance() } else { serve(milliseconds: Self.pause) }
    }
  }

  // MARK: The machine

  private func advance() {
    let progress = execution.advance()
    host.attend()
    switch progress {
    case .goesOn: serve(milliseconds: 0)
    case .waits(let stop):
      if connection == nil, !host.mayWake() {
        result = stop
      } else {
        serve(milliseconds: Self.nap)
        host.attend()
      }
    case .halted(let halt): halted(halt)
    case .stopped(let stop): stopped(stop)
    }
  }

  private func halted(_ halt: Halt) {
    isRunning = false
    stub.halt = halt
    connection?.send(stub.stopReply)
    while !isRunning, result == nil, !ahead.isEmpty { perform(stub.answer(ahead.removeFirst())) }
  }

  /// The machine has stopped by itself.
  private func stopped(_ stop: MachineStop) {
    guard let connection else {
      result = stop
      return
    }
    switch stop {
    case .fault(let report):
      connection.print(machine.describe(report, isLockup: false))
      halted(.fault)
    case .lockup(let report):
      connection.print(machine.describe(report, isLockup: true))
      halted(.fault)
    case .unmodelled(let access):
      let address = String(access.address, radix: 16)
      connection.print(
        "--strict: 0x\(address), at \(machine.place(machine.core.pc)): \(access.what)\n")
      halted(.fault)
    case .exited(let code):
      end = stop
      halted(.exited(UInt8(truncatingIfNeeded: code)))
    default:
      end = stop
      halted(.exited(0))
    }
  }

  // MARK: Debuggers

  private func serve(milliseconds: Int32) {
    let debugger = connection?.descriptor
    let ready = waitForInput(
      [listener.descriptor] + [debugger].compactMap(\.self), milliseconds: milliseconds)
    if let debugger, ready.contains(debugger) { hear() }
    guard ready.contains(listener.descriptor) else { return }
    // Whoever was there may have gone since; its last bytes come before the end.
    for _ in 0..<Self.mostAhead {
      guard let left = connection?.descriptor,
        !waitForInput([left], milliseconds: 0).isEmpty
      else { break }
      hear()
    }
    meet()
  }

  private func meet() {
    guard let new = listener.accept() else { return }
    guard connection == nil else {
      host.note("a second debugger was turned away")
      return
    }
    connection = new
    ahead = []
    isRunning = false
    stub.greet()
    execution.attach()
    stub.halt = .trap
  }

  private func hear() {
    guard let connection else { return }
    for event in connection.receive() {
      switch event {
      case .packet(let packet) where isRunning:
        if ahead.count < Self.mostAhead { ahead.append(packet) }
      case .packet(let packet): perform(stub.answer(packet))
      case .interrupt where isRunning: halted(.interrupt)
      case .oversized where !isRunning: connection.send(Stub.malformed)
      default: break
      }
      if self.connection == nil || result != nil { return }
    }
    if !connection.isOpen { lose() }
  }

  private func perform(_ action: Stub.Action) {
    if case .trap = stub.halt { end = nil }
    switch action {
    case .nothing: break
    case .reply(let packet):
      connection?.send(packet)
      connection?.confirms = stub.confirms
    case .resume(let goal):
      execution.begin(goal)
      isRunning = true
    case .detach(let reply):
      connection?.send(reply)
      leave()
      isRunning = end == nil
    case .end(let reply):
      connection?.send(reply)
      end = end ?? .requested
    case .kill(let reply):
      connection?.send(reply)
      connection = nil
      result = end ?? .requested
    }
  }

  /// The connection has gone without a word: what runs runs on, what stands waits for another
  /// debugger.
  private func lose() {
    leave()
    if !isRunning, end == nil { host.note("the debugger has gone; waiting for another one") }
  }

  private func leave() {
    connection = nil
    ahead = []
    execution.release()
    execution.begin(.run)
    result = end
  }
}
