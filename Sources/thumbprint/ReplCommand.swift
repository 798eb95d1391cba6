import ArgumentParser
import Glibc
import Machine
import Peripherals

/// `thumbprint repl`.
struct ReplCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repl",
    abstract: "Talk to Python's prompt on a board.",
    discussion: """
      Connects the terminal to the board's serial line, where the Adder firmware serves its prompt: what \
      is typed goes to the board, Ctrl-C interrupts the script there. Ctrl-] ends the session. Other \
      programs can be connected too: standard input may be a pipe or a pseudo-terminal, and is read to \
      its end.

      EXAMPLES:
        thumbprint repl --board microbit-v1
        printf 'print(1 + 2)\\r' | thumbprint repl --board microbit-v2
        thumbprint repl --board microbit-v1 --firmware micropython.hex
      """)

  /// Ctrl-], as in telnet and many serial terminals.
  private static let end: UInt8 = 0x1D

  @Option(help: ArgumentHelp("The board: a name or a YAML file.", valueName: "board"))
  var board: BoardName

  @Option(
    help: ArgumentHelp(
      "The firmware instead of the one that `make firmware` builds.", valueName: "image"),
    completion: .file())
  var firmware: String?

  @OptionGroup
  var options: RunOptions

  func validate() throws {
    if options.nodes > 1 { throw ValidationError("--nodes needs a program: use thumbprint run.") }
  }

  func run() throws {
    var files = FileRoles()
    files.read(firmware, board.text)
    try options.check(files)
    let board = try board.load()
    // No script: the firmware serves its prompt.
    let machineOptions = try options.machine(Semihosting.Options())
    let image = try RunCommand.adder(board, override: firmware)
    let terminal = Terminal()
    defer { terminal.restore() }
    try RunSession(promptWith: options, endingAt: Self.end)
      .run(board: board, image: image, machineOptions)
  }
}

/// The user's terminal, which passes on every key as it is until it is restored.
private struct Terminal {
  private var before: termios?

  init() {
    var settings = termios()
    guard isatty(0) == 1, tcgetattr(0, &settings) == 0 else { return }
    before = settings
    cfmakeraw(&settings)
    tcsetattr(0, TCSANOW, &settings)
  }

  func restore() {
    guard var before else { return }
    tcsetattr(0, TCSADRAIN, &before)
  }
}
