import CortexM
import Image
import Machine
import Peripherals
import Report
import Scenario
import Trace

/// `thumbprint run --nodes`: machines with one image in lock-step. What each sends goes to standard
/// output by lines, with the machine's number; standard input goes to the first.
final class NetworkSession {
  private let options: RunOptions
  private let input = HostInput()
  private let start = ContinuousClock.now
  private var lines: [[UInt8]]
  private var logs: [TraceFile] = []

  init(options: RunOptions) {
    self.options = options
    lines = Array(repeating: [], count: options.nodes)
  }

  func run(board: Board, image: FirmwareImage, _ machineOptions: Machine.Options) throws {
    let machines = try (0..<options.nodes).map { try machine($0, board, image, machineOptions) }
    let network = Network(
      machines, wires: try options.wire.map { try $0.resolved(on: board) },
      wireDelay: options.wireTicks)
    let snapshots = try SnapshotSession(options.snapshots, options.timeout, network)
    let traces = try machines.enumerated().map { index, machine in
      try options.traces.start(machine, node: index)
    }
    let counts = options.summary ? machines.map { RunMeter($0) } : []
    let scenario = try ScenarioSession(options, machines)
    Interruption.watch()
    let stop = network.run(nanoseconds: options.timeout?.nanoseconds) {
      if Interruption.isPending { return false }
      machines[0].sendSerial(input.available())
      return options.wallTimeout.map { start.duration(to: .now) / .seconds(1) < $0.seconds } ?? true
    }
    for index in lines.indices where !lines[index].isEmpty { take([0x0A], index) }
    try InputError.wrap {
      for log in logs { try log.close() }
      for trace in traces { try trace.finish() }
    }
    // Last: it is an error if there is no state to save.
    try snapshots.finish(stop, machines[0])
    if options.verbose {
      for (index, machine) in machines.enumerated() {
        Console.plain("[\(index)] " + RunCosts(machine, since: start).text)
      }
    }
    for (index, meter) in counts.enumerated() {
      Console.lines("[\(index)] " + SummaryText(meter.summary).text)
    }
    if let status = Interruption.status {
      try scenario?.interrupt()
      if !Interruption.isUnread { Console.error("interrupted") }
      throw status
    }
    if let status = try scenario?.finish(stop.summary(machines[0])) {
      if status != .passed { throw status }
      return
    }
    let status = verdict(stop, network)
    if status != .passed { throw status }
  }

  private func machine(
    _ index: Int, _ board: Board, _ image: FirmwareImage, _ machineOptions: Machine.Options
  ) throws -> Machine {
    var options = machineOptions
    options.seed &+= UInt64(index)
    options.semihosting?.output = { [unowned self] in take($0, index) }
    let isQuiet = self.options.quiet
    options.semihosting?.errorOutput = { Console.write($0, to: 2) }
    options.semihosting?.warning = { if !isQuiet { Console.warning("[\(index)] \($0)") } }
    let machine = try InputError.wrap {
      try Machine(board: board, image: image, options: options)
    }
    machine.serialIsPaced = true
    if let path = self.options.serialLogFile {
      logs.append(
        try InputError.wrap { try TraceFile(path: TraceRequest.path(path, ofNode: index)) })
    }
    let log = logs.last
    machine.onSerialOutput = { [unowned self] in
      log?.write(CollectionOfOne($0))
      take([$0], index)
    }
    if !isQuiet {
      machine.unmodelled.onFirst = { [unowned machine] entry in
        Console.warning(
          "[\(index)] not modelled: \(entry.description), at \(machine.place(entry.pc))")
      }
    }
    return machine
  }

  /// The worst of what became of the machines: a fault, then time that ran out, then an exit code.
  private func verdict(_ stop: MachineStop, _ network: Network) -> ExitStatus {
    let verdicts = network.machines.enumerated().map { index, machine in
      MachineVerdict(network.stops[index] ?? stop, machine, options)
    }
    for (index, verdict) in verdicts.enumerated() {
      if let text = verdict.text { Console.error("[\(index)] \(text)") }
    }
    let statuses = verdicts.map(\.status)
    for status in [ExitStatus.machineFault, .timedOut] where statuses.contains(status) {
      return status
    }
    return statuses.first { $0 != .passed } ?? .passed
  }

  private func take(_ bytes: [UInt8], _ index: Int) {
    for byte in bytes where byte != 0x0D {
      lines[index].append(byte)
      guard byte == 0x0A || lines[index].count >= 4096 else { continue }
      Console.write(Array("[\(index)] ".utf8) + lines[index], to: 1)
      lines[index] = []
    }
  }
}
