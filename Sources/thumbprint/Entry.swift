import ArgumentParser
import Image

/// The command line's way in and out: every error on stderr, every exit code of one table.
@main
enum Entry {
  static func main() {
    do {
      try ArgumentText.check()
      try checkSubcommand(CommandLine.arguments.dropFirst())
      var command = try Thumbprint.parseAsRoot()
      try command.run()
      // A report that nobody read.
      if Interruption.isUnread { Interruption.status?.leave() }
    } catch let status as ExitStatus {
      status.leave()
    } catch let failure as InputError {
      Console.error(failure.description)
      ExitStatus.badInput.leave()
    } catch {
      leave(for: error)
    }
  }

  /// A subcommand that does not exist is told as one, with those that do.
  private static func checkSubcommand(_ arguments: ArraySlice<String>) throws {
    let names = Thumbprint.configuration.subcommands.compactMap { $0.configuration.commandName }
    let asked = arguments.first == "help" ? arguments.dropFirst().first : arguments.first
    guard let asked, !asked.hasPrefix("-"), asked != "help", !names.contains(asked) else { return }
    throw InputError(
      "there is no subcommand '\(asked)'; there are \(names.joined(separator: ", "))")
  }

  /// Help and version go to stdout with success; what the argument parser refuses is bad input.
  private static func leave(for error: any Error) {
    let text = Thumbprint.fullMessage(for: error)
    if Thumbprint.exitCode(for: error).isSuccess {
      Console.output(text + "\n")
      ExitStatus.passed.leave()
    }
    Console.plain(text)
    ExitStatus.badInput.leave()
  }
}

/// The command line.
struct Thumbprint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "thumbprint",
    abstract:
      "What a Python script, or any firmware, costs on a microcontroller board: to the cycle.",
    discussion: """
      Runs firmware on an emulated board and measures it: cycles, RAM, flash, pins, peripherals. \
      Python scripts run on the Adder firmware.

      EXAMPLES:
        thumbprint run hello.py --board microbit-v1
        thumbprint run firmware.hex --board microbit-v2 --trace vcd:pins.vcd
        thumbprint bench fib.py --board microbit-v1 --board microbit-v2
        thumbprint compare base.json new.json --fail-above 1%
        thumbprint profile fib.py --board microbit-v1
        thumbprint cycles firmware.elf --board microbit-v2 --from main --to done
        thumbprint repl --board microbit-v1
        thumbprint gdb firmware.elf --board microbit-v2
        thumbprint inspect firmware.elf --board microbit-v1

      EXIT CODES:
        0   passed
        1   an expectation or the guest failed
        2   bad image, script, board, scenario or arguments
        3   the machine stopped by itself (fault, lockup, unmodelled access under --strict)
        42  timed out
        130 interrupted by Ctrl-C (143 by SIGTERM, 129 by SIGHUP), with traces and flash file written
        141 whoever read the output went away (SIGPIPE), with traces and flash file written, quietly
      """,
    version: "thumbprint 0.1.0",
    subcommands: [
      RunCommand.self, ReplCommand.self, BenchCommand.self, CompareCommand.self,
      ProfileCommand.self, BoardsCommand.self, CyclesCommand.self, GdbCommand.self,
      InspectCommand.self, DisassembleCommand.self,
    ])
}
