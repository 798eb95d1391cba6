import ArgumentParser
import CortexM
import Foundation
import Machine

/// Where standard input goes.
enum InputTarget: String, ExpressibleByArgument, CaseIterable {
  case serial
  case semihosting
}

/// The options of `thumbprint run` that limit, watch and judge a run.
struct RunOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "End after this simulated time, with exit code 42: \(TimeSpan.form).", valueName: "time"))
  var timeout: TimeSpan?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("End after this time of the host: \(TimeSpan.form).", valueName: "time"))
  var wallTimeout: TimeSpan?

  @Option(
    help: ArgumentHelp(
      "End with success when the guest has printed this; may be given more than once.",
      valueName: "text"))
  var expectText: [String] = []

  @Option(help: ArgumentHelp("End with failure when the guest prints this.", valueName: "text"))
  var failText: [String] = []

  @Flag(help: "End with the guest's own exit code instead of 1.")
  var guestExitCode = false

  @OptionGroup
  var traces: TraceOptions

  @Option(
    help: ArgumentHelp("Write what the serial line sends to a file.", valueName: "file"),
    completion: .file())
  var serialLogFile: String?

  @Option(
    help: ArgumentHelp(
      "A directory whose files the guest may open, write, rename and remove by semihosting, under "
        + "names relative to it; without it the guest reaches no files.",
      valueName: "directory"), completion: .directory)
  var semihostingDir: String?

  @Option(help: "Where standard input goes: serial or semihosting.")
  var stdin: InputTarget = .serial

  @Option(
    help: ArgumentHelp(
      "Keep standard input back until the guest has printed this, such as its prompt.",
      valueName: "text"))
  var stdinAfter: String?

  @OptionGroup var execution: ExecutionOptions

  @Flag(help: "Stop with exit code 3 at an access to something that is not modelled.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "Play a scenario (YAML): inputs at times and on events, and what is expected.",
      valueName: "file"), completion: .file())
  var scenario: String?

  @Option(
    help: ArgumentHelp("Write the scenario's results in JUnit's format.", valueName: "file"),
    completion: .file())
  var junit: String?

  @Option(
    help: ArgumentHelp(
      "Keep flash and UICR in a file from run to run; it belongs to one image.", valueName: "file"),
    completion: .file())
  var flashFile: String?

  @OptionGroup
  var snapshots: SnapshotOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Run this many machines with the image, in lock-step, whose radios hear each other.",
      valueName: "number"))
  var nodes = 1

  @Option(
    help: ArgumentHelp(
      "With --nodes: a wire between pins of two of them, as 0:P1=1:P2; may be given several times.",
      valueName: "pins"))
  var wire: [WireArgument] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      """
      What an edge takes on a wire, 1500ns to 100us; an answer comes back after two. SPI's MISO (at 125 \
      kbit/s, the slowest) and I2C (TWIM to TWIS at 100 kbit/s) need 1500ns, which costs two to three times \
      the host's time.
      """, valueName: "time"))
  var wireDelay = TimeSpan(nanoseconds: 3000)

  @Flag(help: "Show the LED matrix in the terminal, in real time; Alt-A and Alt-B are the buttons.")
  var display = false

  @Flag(name: .shortAndLong, help: "Print errors only.")
  var quiet = false

  @Flag(
    help:
      "Print a summary of the run: peripherals, interrupts, sleep, LEDs, charge, what is not modelled."
  )
  var summary = false

  @Flag(name: .shortAndLong, help: "Print what the run took.")
  var verbose = false

  func validate() throws {
    if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
    if !(1...16).contains(nodes) { throw ValidationError("--nodes takes 1 to 16.") }
    if nodes > 1 && (flashFile != nil || display) {
      throw ValidationError("--nodes goes with neither --flash-file nor --display.")
    }
    if nodes > 1 && (stdin == .semihosting || stdinAfter != nil) {
      throw ValidationError("--nodes reads standard input for the first serial line, at once.")
    }
    if let node = wire.flatMap(\.ends).map(\.node).max(), node >= nodes {
      throw ValidationError("--wire names machine \(node): there are \(nodes), from 0.")
    }
    if !(1500...100_000).contains(wireDelay.nanoseconds) {
      throw ValidationError("--wire-delay takes 1500ns to 100us.")
    }
    if nodes > 1 && !(expectText + failText).isEmpty {
      throw ValidationError("--nodes judges by --scenario, not by --expect-text or --fail-text.")
    }
    if wire.isEmpty && wireDelay != TimeSpan(nanoseconds: 3000) {
      throw ValidationError("--wire-delay is for --wire.")
    }
    if snapshots.restore != nil && flashFile != nil {
      throw ValidationError("--restore brings the flash along: leave --flash-file out.")
    }
    if snapshots.restore != nil && execution.seed != nil {
      throw ValidationError("--restore brings chance along: leave --seed out.")
    }
    if junit != nil && scenario == nil { throw ValidationError("--junit needs --scenario.") }
    for text in expectText + failText where text.isEmpty {
      throw ValidationError("--expect-text and --fail-text take a text that is not empty.")
    }
  }

  /// What an edge takes on a wire, in ticks of 16 MHz.
  var wireTicks: UInt64 { wireDelay.nanoseconds * 16 / 1000 }

  /// What these options say about the machine.
  func machine(_ semihosting: Semihosting.Options) throws -> Machine.Options {
    var machine = Machine.Options()
    if let seed = execution.seed { machine.seed = seed }
    machine.isStrict = strict
    machine.engine = execution.engine
    var semihosting = semihosting
    if let directory = semihostingDir {
      guard FileManager.default.fileExists(atPath: directory + "/.") else {
        throw InputError("--semihosting-dir \(directory): there is no such directory")
      }
      semihosting.files.root = directory
    }
    machine.semihosting = semihosting
    return machine
  }
}
