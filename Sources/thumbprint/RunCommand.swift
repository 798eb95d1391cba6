import ArgumentParser
import Foundation
import Image
import Machine
import Measure
import Peripherals

/// `thumbprint run`.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run a Python script or a firmware image on a board.",
    discussion: """
      A name that ends in .py is a Python script: it is compiled and run on the board by the Adder \
      firmware. Anything else is an image: ELF (.elf, .axf, .out), Intel HEX (.hex, .ihex, .ihx), Motorola \
      S-records (.srec, .s19, .s28, .s37, .mot), UF2 or raw binary (.bin); by another name its content tells \
      which, but for raw ones. What the guest prints, on its serial line and by semihosting, goes to standard output unchanged.

      EXAMPLES:
        thumbprint run hello.py --board microbit-v1
        thumbprint run args.py --board microbit-v2 one two -- --three
        thumbprint run firmware.elf --board microbit-v1 --timeout 10s --expect-text Ready
        thumbprint run firmware.hex --board microbit-v2 --trace vcd:pins.vcd --trace events:e.jsonl
      """)

  @OptionGroup
  var program: ProgramArguments

  @OptionGroup
  var load: LoadOptions

  @OptionGroup
  var options: RunOptions

  func validate() throws { try ProgramFile.check(program, load) }

  func run() throws {
    var files = FileRoles()
    files.read(program.file, load.firmware, program.board.text)
    try options.check(files)
    let board = try program.board.load()
    let file = try ProgramFile(program, load, board: board)
    let image = file.image
    let machineOptions = try options.machine(file.semihosting)
    if options.nodes > 1 {
      return try NetworkSession(options: options).run(board: board, image: image, machineOptions)
    }
    try RunSession(options: options).run(board: board, image: image, machineOptions)
  }

  /// An image for a board; a raw binary goes to `base`, or to the board's flash.
  ///
  /// - Parameter orScript: whether a script in its place would be right too.
  static func load(
    _ path: String, base: Address?, for board: Board?, orScript: Bool = false
  ) throws -> FirmwareImage {
    let flash = board?.memories.first { $0.kind == .flash }
    let image: FirmwareImage
    do {
      image = try FirmwareImage(
        path: path, loadAddress: base?.value ?? flash?.base ?? 0,
        boardIDs: board?.universalHex ?? [])
    } catch let error where orScript && error.reason == .unknownFormat {
      throw InputError("\(error), and a Python script by one that ends in .py")
    } catch let error where orScript && error.reason == .isDirectory {
      throw InputError("\(error) or a Python script (.py)")
    } catch {
      throw InputError("\(error)")
    }
    guard base == nil || image.format == .binary else {
      throw InputError("--base is for raw binaries: \(path) says where it is loaded")
    }
    return image
  }

  /// The firmware that runs scripts on a board.
  static func adder(_ board: Board, override: String?) throws -> FirmwareImage {
    let names = [board.name] + board.bases
    guard let path = override ?? FirmwareLocator.find(boards: names) else {
      let places = names.flatMap { FirmwareLocator.searched(board: $0) }.joined(separator: ", ")
      throw InputError(
        "no Adder firmware for \(board.name): looked for \(places); `make firmware` builds it, "
          + "--firmware names another")
    }
    return try InputError.wrap { try FirmwareImage(path: path) }
  }
}
