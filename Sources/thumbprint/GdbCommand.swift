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

  @Argument(help: "A Python script (.py) or an image.", completion: .file())
  var file: String

  @Argument(help: "Arguments for the guest; behind -- those that begin with a dash.")
  var arguments: [String] = []

  @Option(help: ArgumentHelp("The board: a name or a YAML file.", valueName: "board"))
  var board: BoardName

  @Option(
    help: ArgumentHelp(
      "Where debuggers connect; port 0 is any free one, which standard error tells.",
      valueName: "host:port"))
  var listen: ListenAddress = .standard

  @Option(
    help: ArgumentHelp(
      "The firmware that runs scripts instead of the one that `make firmware` builds.",
      valueName: "image"))
  var firmware: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Where a raw binary is loaded; else at the flash.", valueName: "address"))
  var base: Address?

  @OptionGroup
  var options: RunOptions

  func validate() throws {
    try ProgramFile.check(file, firmware: firmware, base: base)
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
    files.read(file, firmware, board.text)
    try options.check(files)
    let board = try board.load()
    let program = try ProgramFile(
      file, arguments: arguments, firmware: firmware, base: base, board: board)
    let machineOptions = try options.machine(program.semihosting)
    let listener = try InputError.wrap { try Listener(listen) }
    try RunSession(options: options, debuggingOn: listener)
      .run(board: board, image: program.image, machineOptions)
  }
}

extension ListenAddress: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }

  public var defaultValueDescription: String { "\(host):\(port)" }
}
