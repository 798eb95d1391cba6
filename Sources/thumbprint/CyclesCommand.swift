import ArgumentParser
import Image
import Machine
import Measure
import Peripherals
import Report
import Trace

/// `thumbprint cycles`.
struct CyclesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cycles",
    abstract: "Count the cycles from one place in an image's code to another, by instruction.",
    discussion: """
      Runs the image until the program counter first arrives at one place, and measures until it next \
      arrives at the other, which may be the same one. For each instruction: how often it executed, \
      the cycles from its entry into Execute to that of the next instruction, and which of them were \
      stalls. A stall is listed with the instruction in front of the one that waits. Handlers of \
      interrupts in between are listed too. What the guest prints goes to standard error.

      STALLS:
        branch            a taken branch, or a load of the program counter: the pipeline fills again
        fetch             the code that follows is not there yet, or not decoded
        shift             the barrel shifter waits for a result
        store-data        a store waits for a product
        load-after-store  a load waits for the store before it
        address           an access waits for its address
        unaligned         data at an address that is no multiple of its size
        divide            a division beyond its least time
        float-divide      floating-point arithmetic waits for VDIV or VSQRT
        flash             a memory with wait states, where the board file names its accelerator
        exception         entering and leaving exceptions, and transfers abandoned for them
        sleep             asleep in WFI or WFE

      EXAMPLES:
        thumbprint cycles firmware.elf --board microbit-v2 --from aes_encrypt --to aes_done
        thumbprint cycles firmware.hex --board microbit-v1 --from 0x1a4 --to 0x1c8 --format json

      Exit code: 0 if it was measured; 1 if the guest ended before it arrived, 3 if the machine \
      stopped by itself, 42 if the time ran out.
      """)

  @Argument(help: "The image: ELF, Intel HEX, S-records, UF2 or raw binary.", completion: .file())
  var image: String

  @Argument(help: "Arguments for the guest; behind -- those that begin with a dash.")
  var arguments: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Where to begin: a symbol or an address.", valueName: "place"))
  var from: Place

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Where to end: a symbol or an address.", valueName: "place"))
  var to: Place

  @Option(help: ArgumentHelp("The board: a name or a YAML file.", valueName: "board"))
  var board: BoardName

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Where a raw binary is loaded; else at the flash.", valueName: "address"))
  var base: Address?

  @Option(help: "The form: table or json.")
  var format: CycleReport.Format = .table

  @Option(
    help: ArgumentHelp("Write the report to a file; - is standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup
  var options: RunOptions

  func validate() throws {
    if options.nodes > 1 || options.display || options.junit != nil || !options.expectText.isEmpty {
      throw ValidationError(
        "cycles measures one machine and judges nothing: "
          + "no --nodes, --display, --junit or --expect-text.")
    }
  }

  func run() throws {
    let output = Console.file(output)
    var files = FileRoles()
    files.read(image, board.text)
    try options.check(files, output: output)
    let board = try board.load()
    let image = try RunCommand.load(image, base: base, for: board)
    let (start, end) = (try from.address(in: image), try to.address(in: image))
    if let output { try InputError.wrap { try TraceFile.checkWritable(output) } }
    var semihosting = Semihosting.Options()
    semihosting.commandLine = ([image.path] + arguments).joined(separator: " ")
    let session = RunSession(options: options, measuring: (start, end))
    try session.run(board: board, image: image, options.machine(semihosting))
    guard let result = session.measured else {
      Console.error(
        "the guest ended before it arrived at \(session.isMeasuring ? to.text : from.text)")
      throw ExitStatus.failed
    }
    try Console.report(
      CycleReport(result, image: image, architecture: board.architecture).text(format), to: output)
  }
}

extension CycleReport.Format: ExpressibleByArgument {}
