import CortexM
import Image
import Machine
import Peripherals

/// Runs scripts on one board with one firmware, each on a machine of its own, and measures them.
public struct ScriptRunner: Sendable {
  public let board: Board
  public let firmware: FirmwareImage
  /// The image's file name without its ending.
  public let firmwareName: String
  private let firmwareSHA256: String
  /// Simulated time after which a script is stopped, in core clock cycles.
  public var timeoutCycles: UInt64 = .max
  /// What `sys.argv` holds behind the script's name.
  public var arguments: [String] = []
  public var seed: UInt64 = 1
  public var isStrict = false
  /// Whether a script that runs is run again and again, for the smallest heap with which it does.
  public var findsMinimumHeap = false
  public var engine = ExecutionEngine.jit

  /// - Throws: `ImageError` for an image that the board cannot run, or that has no marks to measure
  ///   by.
  public init(board: Board, firmware: FirmwareImage) throws(ImageError) {
    self.board = board
    self.firmware = firmware
    let file = firmware.path.split(separator: "/").last.map(String.init) ?? firmware.path
    firmwareName = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    firmwareSHA256 = firmware.sha256
    try firmware.checkFits(board.memories.map(BoardMemory.init))
    try firmware.checkEntry(vectorTable: 0)
    for mark in [Mark.compileBegin, .runBegin, .runEnd]
    where firmware.symbols.named(mark.rawValue) == nil {
      let hint =
        firmware.format == .elf
        ? "it is no Adder firmware" : "\(firmware.format.rawValue) cannot have one, name the ELF"
      throw ImageError(
        path: firmware.path,
        .missingSymbol(mark.rawValue, purpose: "which measuring needs: \(hint)"))
    }
  }

  /// Runs a script to its end, or to the timeout.
  ///
  /// - Parameters:
  ///   - expected: what it should print; nil if that is not known.
  ///   - onStop: called with the machine as it stopped.
  ///   - onStart: called with the machine before it runs.
  public func run(
    _ script: ScriptFile, expected: [UInt8]?, onStop: (Machine, MachineStop) -> Void = { _, _ in },
    onStart: (Machine) throws -> Void = { _ in }
  ) throws -> BenchRun {
    var run = try runOnce(script, expected: expected, onStop: onStop, onStart: onStart)
    if findsMinimumHeap, run.status == .ok {
      let heap = try minimumHeap(script, for: run)
      run.measurement?.ram.heapMinimum = heap
    }
    return run
  }

  func runOnce(
    _ script: ScriptFile, expected: [UInt8]?, onStop: (Machine, MachineStop) -> Void = { _, _ in },
    onStart: (Machine) throws -> Void
  ) throws -> BenchRun {
    var run = BenchRun(
      script: script.path, board: board.name, core: board.coreName,
      clockHz: UInt64(board.core.clock), firmwareName: firmwareName,
      firmwareSHA256: firmwareSHA256, status: .ok)
    let reasons = ([board.name] + board.bases).map { script.reasonToSkip(board: $0) }
    if let reason = reasons.allSatisfy({ $0 != nil }) ? reasons[0] : nil {
      run.status = .skipped
      run.reason = reason
      return run
    }
    var options = Machine.Options()
    options.seed = seed
    options.isStrict = isStrict
    options.engine = engine
    options.semihosting?.serve(script, arguments: arguments)
    let console = Console()
    options.semihosting?.output = { console.bytes += $0 }
    options.semihosting?.errorOutput = { console.bytes += $0 }
    let machine = try Machine(board: board, image: firmware, options: options)
    machine.onSerialOutput = { console.bytes.append($0) }
    let memories = machine.memories
    let flash = memories.first { $0.kind == .flash }!
    let ram = memories.first { $0.kind == .ram }!
    let meter = CoreMeter(
      core: machine.core, image: firmware, flashBase: flash.address,
      semihostingCalls: { [unowned machine] in machine.semihosting?.callCount ?? 0 })
    try onStart(machine)
    let stop = machine.run(Machine.Limits(cycles: timeoutCycles))
    run.measurement = meter.finish(ram: ram, flashArea: flash, scriptBytes: script.bytes.count)
    run.outputSHA256 = SHA256.hexDigest(of: console.bytes)
    run.outputMatches = expected.map { $0 == console.bytes }
    (run.status, run.reason, run.details) = verdict(
      stop, expected: expected, output: console.bytes, machine)
    onStop(machine, stop)
    return run
  }

  private func verdict(
    _ stop: MachineStop, expected: [UInt8]?, output: [UInt8], _ machine: Machine
  ) -> (BenchRun.Status, reason: String?, details: String?) {
    switch stop {
    case .exited(0):
      guard let expected, expected != output else { return (.ok, nil, nil) }
      let difference = OutputDifference(expected: expected, found: output)
      return (
        .mismatch, "the output is not what was expected: \(difference.summary)", difference.text
      )
    case .exited(1): return (.exception, Self.lastLine(output), Self.lastLines(output))
    case .exited(let code): return (.exception, "exit code \(code)", Self.lastLines(output))
    case .timeout, .wallTimeout, .requested:
      return (.timeout, "still running after \(timeoutCycles) cycles", stop.summary(machine))
    case .fault(let report):
      return (.fault, stop.summary(machine), machine.describe(report, isLockup: false))
    case .lockup(let report):
      return (.fault, stop.summary(machine), machine.describe(report, isLockup: true))
    default: return (.fault, stop.summary(machine), nil)
    }
  }

  /// Of a traceback: the exception.
  private static func lastLine(_ output: [UInt8]) -> String? {
    output.split(separator: 0x0A).last.map { VisibleText.of($0) }
  }

  /// A traceback, or the last that was printed.
  private static func lastLines(_ output: [UInt8]) -> String {
    let lines = output.split(separator: 0x0A, omittingEmptySubsequences: false)
    let begin = Array("Traceback (most recent call last):".utf8)
    let traceback = lines.lastIndex { $0.elementsEqual(begin) } ?? 0
    return lines[max(traceback, lines.count - 40)...].map { VisibleText.of($0) }
      .joined(separator: "\n")
  }

  /// What the guest wrote.
  private final class Console {
    var bytes: [UInt8] = []
  }
}
