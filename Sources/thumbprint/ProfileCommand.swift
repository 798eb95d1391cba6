import ArgumentParser
import Image
import Machine
import Measure
import Peripherals
import Report
import Trace

/// `thumbprint profile`.
struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile",
    abstract: "Say which lines and functions of a Python script its cycles go to.",
    discussion: """
      Runs the script on the board, and looks at each instruction that Adder's interpreter takes. Every \
      cycle of the run belongs to one line: the one whose instruction was taken last, with what built-in \
      functions, modules in Python, the collector and interrupts do for it. That costs the script nothing: \
      the sum is what `bench` measures, to the cycle.

      COLUMNS:
        calls      how often the function began; a generator begins once
        times      how often the line was come to: from another line, by a loop, or by a call
        own        without the functions of the script that it called
        total      with them; a recursion counts once
        allocated  bytes of heap that it took itself

      FORMATS:
        table, json, csv (lines)
        collapsed     a stack a line, for flamegraph.pl
        speedscope    for https://www.speedscope.app, in cycles

      EXAMPLES:
        thumbprint profile game.py --board microbit-v1
        thumbprint profile game.py --board microbit-v2 --format speedscope --output game.speedscope.json

      What the script prints goes to standard error. Exit code: 0; 1 if the script ended by an \
      exception, 3 if the machine stopped by itself, 42 if the time ran out, with the profile up to \
      there.
      """)

  @Argument(help: "A Python script.", completion: .file(extensions: ["py"]))
  var script: String

  @Argument(help: "Arguments for the script; behind -- those that begin with a dash.")
  var arguments: [String] = []

  @Option(help: ArgumentHelp("The board: a name or a YAML file.", valueName: "board"))
  var board: BoardName

  @Option(help: "The form: table, json, csv, collapsed or speedscope.")
  var format: ProfileReport.Format = .table

  @Option(
    help: ArgumentHelp("Write the profile to a file; - is standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(
      "The firmware that runs the script instead of the one that `make firmware` builds.",
      valueName: "image"), completion: .file())
  var firmware: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Simulated time that the script may take: \(TimeSpan.form).", valueName: "time")
  )
  var timeout = TimeSpan(argument: "60s")!

  @OptionGroup var execution: ExecutionOptions

  @Flag(help: "Count an access to something that is not modelled as a fault.")
  var strict = false

  func run() throws {
    let output = Console.file(output)
    var files = FileRoles()
    files.read(script, firmware, board.text)
    try files.write("--output", output)
    let board = try board.load()
    let file = try InputError.wrap { try ScriptFile(path: script) }
    let image = try RunCommand.adder(board, override: firmware)
    if let output { try InputError.wrap { try TraceFile.checkWritable(output) } }
    var runner = try InputError.wrap { try ScriptRunner(board: board, firmware: image) }
    runner.arguments = arguments
    runner.timeoutCycles = timeout.cycles(clockHz: UInt64(board.core.clock))
    if let seed = execution.seed { runner.seed = seed }
    runner.isStrict = strict
    runner.engine = execution.engine
    let guest = GuestOutput(
      log: nil, expected: [], forbidden: [], inputAfter: nil, descriptor: 2)
    var profiler: ScriptProfiler?
    let result = try InputError.wrap {
      try runner.run(
        file, expected: nil,
        onStart: { machine in
          profiler = try ScriptProfiler(machine)
          let collect = machine.onSerialOutput
          machine.onSerialOutput = {
            collect?($0)
            guest.serial($0)
          }
        })
    }
    guest.flush()
    if let reason = result.reason { Console.plain("\(result.status.rawValue): \(reason)") }
    if let profile = profiler?.result() {
      try Console.report(
        ProfileReport(profile, of: result, source: file.bytes).text(format), to: output)
    }
    if let status = Self.failure(result.status) { throw status }
  }

  private static func failure(_ status: BenchRun.Status) -> ExitStatus? {
    switch status {
    case .ok: nil
    case .exception, .mismatch, .skipped: .failed
    case .timeout: .timedOut
    case .fault: .machineFault
    }
  }
}

extension ProfileReport.Format: ExpressibleByArgument {}
