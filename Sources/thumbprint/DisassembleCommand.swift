import ArgumentParser
import Image
import Peripherals
import Report
import Thumb

/// `thumbprint disassemble`.
struct DisassembleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disassemble",
    abstract: "List an image's code.",
    discussion: """
      Lists the executable sections, or every segment of an image without sections. Without a board, \
      everything is decoded that a Cortex-M4F has; with one, what its core has.

      EXAMPLES:
        thumbprint disassemble firmware.elf
        thumbprint disassemble firmware.elf --symbol main
        thumbprint disassemble firmware.hex --board microbit-v1 --from 0x100 --to 0x140
      """)

  @Argument(help: "The image: ELF, Intel HEX, S-records, UF2 or raw binary.", completion: .file())
  var image: String

  @Option(help: ArgumentHelp("Decode what this board's core has.", valueName: "board"))
  var board: BoardName?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Where a raw binary is loaded; else at the flash.", valueName: "address"))
  var base: Address?

  @Option(help: ArgumentHelp("List one function or object.", valueName: "name"))
  var symbol: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("The first address.", valueName: "address"))
  var from: Address?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The address to stop at, which is not listed.", valueName: "address"))
  var to: Address?

  func validate() throws {
    if symbol != nil && (from != nil || to != nil) {
      throw ValidationError("--symbol names what is listed: leave --from and --to out.")
    }
    if let from, let to, from.value >= to.value {
      throw ValidationError("--to must be behind --from.")
    }
  }

  func run() throws {
    let board = try board?.load()
    let image = try RunCommand.load(image, base: base, for: board)
    let listing = Listing(image, architecture: board?.architecture ?? .v7EMF)
    if let symbol {
      let found = try image.find(symbol)
      guard let text = listing.text(of: found) else {
        throw InputError("\(image.path): \(symbol) has no bytes in the image")
      }
      return Console.output(text)
    }
    if from == nil && to == nil { return Console.output(listing.text) }
    let start = from?.value ?? 0
    let end = to.map { UInt64($0.value & ~1) } ?? 1 << 32
    guard let text = listing.text(from: start, to: end) else {
      throw InputError(
        "\(image.path): no bytes from \(hex(start)) to \(hex(end, digits: 8)); "
          + "`thumbprint inspect` shows where there are")
    }
    Console.output(text)
  }
}
