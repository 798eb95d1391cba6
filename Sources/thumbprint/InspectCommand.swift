import ArgumentParser
import Image
import Machine
import Peripherals
import Report

/// `thumbprint inspect`.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Show what is in an image: sections, symbols by size, use of flash and RAM.",
    discussion: """
      EXAMPLES:
        thumbprint inspect firmware.elf --board microbit-v1
        thumbprint inspect firmware.elf --symbols 50
        thumbprint inspect firmware.elf --by folder
        thumbprint inspect firmware.hex --format json
      """)

  @Argument(help: "The image: ELF, Intel HEX, S-records, UF2 or raw binary.", completion: .file())
  var image: String

  @Option(help: ArgumentHelp("Check and account for this board.", valueName: "board"))
  var board: BoardName?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Where a raw binary is loaded; else at the flash.", valueName: "address"))
  var base: Address?

  @Option(help: "The form: table or json.")
  var format: ImageReport.Format = .table

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many symbols the table names; 0 for none.", valueName: "count"))
  var symbols = 20

  @Option(
    help: "In place of symbols, the loaded bytes by the source that they come from: file or folder."
  )
  var by: SourceUse.Grouping?

  func validate() throws {
    if symbols < 0 { throw ValidationError("--symbols takes a number from 0 on.") }
  }

  func run() throws {
    let board = try board?.load()
    let image = try RunCommand.load(image, base: base, for: board)
    let memories = board.map { $0.memories.map(BoardMemory.init) } ?? []
    if board != nil { try InputError.wrap { try image.checkFits(memories) } }
    let report = ImageReport(image, board: board?.name, memories: memories)
    Console.output(report.text(format, symbolCount: symbols, by: by))
  }
}

extension ImageReport.Format: ExpressibleByArgument {}
extension SourceUse.Grouping: ExpressibleByArgument {}
