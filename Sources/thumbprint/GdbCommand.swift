import ArgumentParser
import Debugger
import Image
import Machine
import Peripherals

/// `thumbprint gdb`.
struct GdbCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gdb",
    abstract: "Debug firmware with GDB: serve its remote protocol.",
    discussion: """
      The machine stands at its first instruction until a debugger connects. Breakpoints, \
      watchpoints and steps cost the guest nothing: its cycles are those of a run without a \
      debugger. A script runs on the Adder firmware, whose symbols are in \
      .build/firmware/adder-BOARD.elf.

      When the debugger detaches the guest runs on to its end, `kill` ends it, and while nobody is \
      connected another debugger may come. What the guest prints goes to standard output, as in \
      `run`. `monitor help` lists commands of this program; Documentation/DEBUGGING.md has the \
      details.

      EXAMPLES:
        thumbprint gdb firmware.elf --board microbit-v2
        gdb-multiarch firmware.elf -ex 'target remote :3333' -ex 'break main' -ex continue
        thumbprint gdb hello.py --board microbit-v1 --listen 127.0.0.1:0

      Exit code: that of `run` for how the guest ended; 0 after `kill`; 2 if the port is in use.
      """)

  @OptionGroup
  var program: ProgramArguments

  @Option(
    help: ArgumentHelp(
      "Where debuggers connect; port 0 is any free one, which standard error tells.",
      valueName: "host:port"))
  var listen: ListenAddress = .standard

  @OptionGroup
  var load: LoadOptions

  @OptionGroup
  var options: RunOptions

  func validate() throws {
    try ProgramFile.check(program, load)
    let isJudged = !(options.expectText + options.failText).isEmpty
    let isLimited = options.timeout != nil || options.wallTimeout != nil
    if isLimited || isJudged || options.nodes > 1 || options.display {
      throw ValidationError(
        "gdb serves one machine for as long as the debugger wants: no --timeout, --wall-timeout, "
          + "--expect-text, --fail-text, --nodes or --display.")
    }
    if options.snapshots.save != nil {
      throw ValidationError("--save is for run; gdb can --restore what that saves.")
    }
  }

  func run() throws {
    var files = FileRoles()
    files.read(program.file, load.firmware, program.board.text)
    try options.check(files)
    let board = try program.board.load()
    let file = try ProgramFile(program, load, board: board)
    let machineOptions = try options.machine(file.semihosting)
    let listener = try InputError.wrap { try Listener(listen) }
    try RunSession(options: options, debuggingOn: listener)
      .run(board: board, image: file.image, machineOptions)
  }
}

extension ListenAddress: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }

  public var defaultValueDescription: String { "\(host):\(port)" }
}
