import ArgumentParser
import Image
import Machine
import Measure
import Peripherals

/// What a command line gives a board to run: an image, or a script and the firmware that runs it.
struct ProgramFile {
  let image: FirmwareImage
  /// With the script as the only file that is served, or the arguments of an image.
  let semihosting: Semihosting.Options

  /// A name that ends in .py is a script.
  static func isScript(_ path: String) -> Bool { path.hasSuffix(".py") }

  static func check(_ path: String, firmware: String?, base: Address?) throws {
    if firmware != nil && !isScript(path) {
      throw ValidationError("--firmware is for scripts: \(path) is an image by its name.")
    }
    if base != nil && isScript(path) { throw ValidationError("--base is for raw binaries.") }
  }

  /// - Throws: `InputError` for what cannot be read.
  init(_ path: String, arguments: [String], firmware: String?, base: Address?, board: Board) throws
  {
    var semihosting = Semihosting.Options()
    if Self.isScript(path) {
      let script = try InputError.wrap { try ScriptFile(path: path) }
      image = try RunCommand.adder(board, override: firmware)
      semihosting.serve(script, arguments: arguments)
    } else {
      image = try RunCommand.load(path, base: base, for: board)
      semihosting.commandLine = ([path] + arguments).joined(separator: " ")
    }
    self.semihosting = semihosting
  }
}
