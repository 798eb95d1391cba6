import Machine
import Peripherals

/// `monitor COMMAND` (qRcmd).
struct Monitor {
  private struct Command: Sendable {
    let name: String
    let help: String
    let run: @Sendable (Machine) -> String
  }

  private static let commands = [
    Command(name: "reset", help: "reset the chip; it stands at its first instruction") {
      $0.reset(.pin)
      $0.catchUnhandledFaults()
      return "reset: at 0x\(Hex.text($0.core.pc))\n"
    },
    Command(name: "cycles", help: "cycles and instructions since the machine started") {
      "\($0.core.cycles) cycles, \($0.core.instructions) instructions\n"
    },
    Command(name: "time", help: "simulated time in microseconds") {
      // To the microsecond, as an integer: no host prints it otherwise.
      let (cycles, clock) = ($0.core.cycles, UInt64($0.board.core.clock))
      let rest = (cycles % clock).multipliedReportingOverflow(by: 1_000_000).partialValue
      return "\(cycles / clock * 1_000_000 + rest / clock) us at \(clock) Hz\n"
    },
    Command(name: "unmodelled", help: "what the program touched that is not modelled") {
      let entries = $0.unmodelled.entries.map { "\($0.description)\n" }
      return entries.isEmpty ? "nothing\n" : entries.joined()
    },
  ]

  private static let help =
    "commands:\n"
    + (commands.map { ($0.name, $0.help) } + [("help", "list these commands")]).map {
      "  \($0.0.padding(toColumn: 12))\($0.1)\n"
    }.joined()

  /// What a command prints.
  static func answer(_ text: String, _ machine: Machine) -> String {
    let words = text.split { $0.isWhitespace }.map { $0.lowercased() }
    guard let name = words.first, name != "help" else { return help }
    let text = words.joined(separator: " ")
    // What start-up files for other servers ask for is so here: what can be asked stands, and
    // semihosting is served.
    switch text {
    case "halt": return "it stands\n"
    case "arm semihosting enable", "semihosting enable": return "semihosting is served\n"
    case "reset halt", "reset init": return answer("reset", machine)
    default: break
    }
    guard let command = commands.first(where: { $0.name == text }) else {
      return "no such command: \(text)\n" + help
    }
    return command.run(machine)
  }
}

extension String {
  fileprivate func padding(toColumn column: Int) -> String {
    self + String(repeating: " ", count: max(1, column - count))
  }
}
