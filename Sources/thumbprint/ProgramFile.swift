import ArgumentParser
import Image
import Machine
import Measure
import Peripherals

/// What is run, and on what board.
struct ProgramArguments: ParsableArguments {
  @Argument(help: "A Python script (.py) or an image.", completion: .file())
  var file: String

  @Argument(help: "Arguments for the guest; behind -- those that begin with a dash.")
  var arguments: [String] = []

  @Option(help: ArgumentHelp("The board: a name or a YAML file.", valueName: "board"))
  var board: BoardName
}

/// How it gets onto the board.
struct LoadOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The firmware that runs scripts instead of the one that `make firmware` builds.",
      valueName: "image"), completion: .file())
  var firmware: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Where a raw binary is loaded; else at the flash.", valueName: "address"))
  var base: Address?
}

/// What a command line gives a board to run: an image, or a script and the firmware that runs it.
struct ProgramFile {
  let image: FirmwareImage
  /// With the script as the only file that is served, or the arguments of an image.
  let semihosting: Semihosting.Options

  /// A name that ends in .py is a script.
  static func isScript(_ path: String) -> Bool { path.hasSuffix(".py") }

  static func check(_ program: ProgramArguments, _ load: LoadOptions) throws {
    let path = program.file
    if load.firmware != nil && !isScript(path) {
      throw ValidationError("--firmware is for scripts: \(path) is an image by its name.")
    }
    if load.base != nil && isScript(path) { throw ValidationError("--base is for raw binaries.") }
  }

  /// - Throws: `InputError` for what cannot be read.
  init(_ program: ProgramArguments, _ load: LoadOptions, board: Board) throws {
    let path = program.file
    var semihosting = Semihosting.Options()
    if Self.isScript(path) {
      let script = try InputError.wrap { try ScriptFile(path: path) }
      image = try RunCommand.adder(board, override: load.firmware)
      semihosting.serve(script, arguments: program.arguments)
    } else {
      image = try RunCommand.load(path, base: load.base, for: board, orScript: true)
      semihosting.commandLine = ([path] + program.arguments).joined(separator: " ")
    }
    self.semihosting = semihosting
  }
}
