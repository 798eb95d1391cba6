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

  init(options: RunOptions) {
    self.options = options
    lines = Array(repeating: [], count: options.nodes)
  }

  func run(board: Board, image: FirmwareImage, _ machineOptions: Machine.Options) throws {
    var machines: [Machine] = []
    for index in 0..<options.nodes {
      var nodeOptions = machineOptions
      nodeOptions.seed &+= UInt64(index)
      nodeOptions.semihosting?.output = { [unowned self] in take($0, index) }
      let machine = try InputError.wrap {
        try Machine(board: board, image: image, options: nodeOptions)
      }
      machine.serialIsPaced = true
      machine.onSerialOutput = { [unowned self] in take([$0], index) }
      if !options.quiet {
        machine.unmodelled.onFirst = { [unowned machine] entry in
          Console.warning(
            "[\(index)] not modelled: \(entry.description), at \(machine.place(entry.pc))")
        }
      }
      machines.append(machine)
    }
    let network = Network(
      machines, wires: try options.wire.map { try $0.resolved(on: board) },
      wireDelay: options.wireTicks)
    let snapshots = try SnapshotSession(options.snapshots, network)
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
    try snapshots.finish(stop, machines[0])
    try InputError.wrap { for trace in traces { try trace.finish() } }
    for (index, meter) in counts.enumerated() {
      Console.lines("[\(index)] " + SummaryText(meter.summary).text)
    }
    if let status = Interruption.status {
      _ = try scenario?.finish("the run was interrupted")
      Console.error("interrupted")
      throw status
    }
    if let status = try scenario?.finish(stop.summary(machines[0])) {
      if status != .passed { throw status }
      return
    }
    switch stop {
    case .requested, .systemOff: return
    case .exited(let code) where code == 0: return
    case .exited: throw ExitStatus.failed
    case .timeout, .wallTimeout:
      Console.error("timed out")
      throw ExitStatus.timedOut
    default:
      Console.error(stop.summary(machines[0]))
      throw ExitStatus.machineFault
    }
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
