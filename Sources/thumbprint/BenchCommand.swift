import ArgumentParser
import CortexM
import Foundation
import Image
import Machine
import Measure
import Peripherals
import Report
import Trace

/// `thumbprint bench`.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure what Python scripts cost: cycles, RAM, flash.",
    discussion: """
      Runs each script on each board with the Adder firmware, checks what it prints against \
      NAME.expected beside it (or Expected/NAME.txt), and reports. The same scripts give the same numbers every time. \
      A script may say that it is not for every board, in comments near its top: \
      "# boards: microbit-v2" and, as the reason, "# needs: 40 KiB of heap". Where floats of 32 bits make a difference \
      NAME.expected32 goes first; not for an image whose floats have 64 (make firmware-wide).

      FORMS:
        table  for a terminal
        json   one document, schema thumbprint.bench/1; a run whose status is not ok has a reason
        csv    a line a script and board, with every count
        junit  XML for CI servers: a suite a board, a case a script, costs as properties;
               a wrong output is a failure, and an exception, a timeout or a fault an error
        html   one page for a browser, which needs nothing else

      EXAMPLES:
        thumbprint bench fib.py --board microbit-v1 --board microbit-v2
        thumbprint bench Benchmarks/Python/*.py --board microbit-v1 --format json --output report.json
        thumbprint bench *.py --board microbit-v1 --format junit --output results.xml
        thumbprint bench --explain

      Exit code: 0 if every script ran and printed what was expected; 3 if a machine stopped by \
      itself, else 42 if a script timed out, else 1.
      """)

  @Argument(help: "Python scripts.", completion: .file(extensions: ["py"]))
  var scripts: [String] = []

  @Option(help: ArgumentHelp("A board; may be given more than once.", valueName: "board"))
  var board: [BoardName] = []

  @Option(help: "The form: table, json, csv, junit or html.")
  var format: BenchReport.Format = .table

  @Option(
    help: ArgumentHelp("Write the report to a file; - is standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many run at the same time.", valueName: "count"))
  var jobs = 1

  @Flag(help: "Say what the numbers mean: under the table, or alone when no script is named.")
  var explain = false

  @Option(
    help: ArgumentHelp(
      "Where expected outputs are, as NAME.expected or NAME.txt.", valueName: "directory"),
    completion: .directory)
  var expected: String?

  @Option(
    help: ArgumentHelp("The firmware, for a single board.", valueName: "image"), completion: .file()
  )
  var firmware: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Simulated time that one script may take: \(TimeSpan.form).", valueName: "time"))
  var timeout = TimeSpan(argument: "60s")!

  @Flag(
    help: "Find the smallest heap with which each script still prints the same; some 12 runs more.")
  var minHeap = false

  @OptionGroup var execution: ExecutionOptions

  @Flag(help: "Count an access to something that is not modelled as a fault.")
  var strict = false

  @Flag(name: .shortAndLong, help: "Print no progress.")
  var quiet = false

  func validate() throws {
    if onlyExplains { return }
    if scripts.isEmpty { throw ValidationError("Name at least one Python script.") }
    if board.isEmpty { throw ValidationError("--board names at least one board.") }
    if jobs < 1 { throw ValidationError("--jobs takes a number from 1 on.") }
    if firmware != nil && Self.different(board.map(\.text)).count > 1 {
      throw ValidationError("--firmware is for one --board.")
    }
  }

  private var onlyExplains: Bool { explain && scripts.isEmpty }

  func run() throws {
    let output = Console.file(output)
    if onlyExplains {
      try Console.report(Explanation.text, to: output)
      return
    }
    var files = FileRoles()
    files.read(firmware)
    for path in scripts + board.map(\.text) { files.read(path) }
    if let expected, !FileManager.default.fileExists(atPath: expected + "/.") {
      throw InputError("--expected \(expected): there is no such directory")
    }
    let runners = try Self.different(board.map(\.text)).map {
      try runner(BoardName(argument: $0)!.load())
    }
    // Only --firmware names another image than those of 32 bits, and then there is one board.
    let floatBits = runners[0].firmware.floatBits
    let entries = try Self.different(scripts).map { path in
      let script = try InputError.wrap { try ScriptFile(path: path) }
      files.read(ExpectedOutput.path(of: script, in: expected, floatBits: floatBits))
      return try entry(script, floatBits: floatBits)
    }
    try files.write("--output", output)
    if let output { try InputError.wrap { try TraceFile.checkWritable(output) } }
    let isQuiet = quiet
    let runs = try InputError.wrap {
      try Bench(entries: entries, runners: runners).run(jobs: jobs) { progress in
        if !isQuiet { Self.show(progress) }
      }
    }
    var text = BenchReport(runs: runs).text(format)
    if explain && format == .table { text += "\n" + Explanation.text }
    try Console.report(text, to: output)
    let status = Self.status(runs)
    if status != .passed { throw status }
  }

  /// Each once, in their order: patterns of a shell overlap, and a second run gives the same numbers.
  private static func different(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  private func entry(_ script: ScriptFile, floatBits: Int) throws -> Bench.Entry {
    let bytes = try InputError.wrap { [expected] in
      try ExpectedOutput.of(script, in: expected, floatBits: floatBits)
    }
    return Bench.Entry(script: script, expected: bytes)
  }

  private func runner(_ board: Board) throws -> ScriptRunner {
    let image = try RunCommand.adder(board, override: firmware)
    var runner = try InputError.wrap { try ScriptRunner(board: board, firmware: image) }
    runner.timeoutCycles = timeout.cycles(clockHz: UInt64(board.core.clock))
    if let seed = execution.seed { runner.seed = seed }
    runner.isStrict = strict
    runner.findsMinimumHeap = minHeap
    runner.engine = execution.engine
    return runner
  }

  private static func show(_ progress: Bench.Progress) {
    switch progress {
    case .started(let script, let board):
      if Console.isWatched { Console.progress("running \(script) on \(board)") }
    case .finished(let run, let number, let count, let seconds, let instructions):
      Console.endProgress()
      var text = "[\(number)/\(count)] \(run.script) on \(run.board): \(run.status.rawValue)"
      if let measured = run.measurement {
        let time = Numbers.milliseconds(cycles: measured.cycles, clockHz: run.clockHz)
        let speed = Numbers.quotient(
          instructions, max(1, UInt64(seconds * 1e6)), decimals: 1)
        text += ", \(Numbers.grouped(measured.cycles)) cycles, \(time) ms simulated"
        text += ", \(speed) million instructions per second"
      }
      if let reason = run.reason { text += " (\(reason))" }
      Console.plain(text)
    }
  }

  private static func status(_ runs: [BenchRun]) -> ExitStatus {
    let statuses = Set(runs.map(\.status))
    if statuses.contains(.fault) { return .machineFault }
    if statuses.contains(.timeout) { return .timedOut }
    return statuses.isSubset(of: [.ok, .skipped]) ? .passed : .failed
  }
}

extension BenchReport.Format: ExpressibleByArgument {}
