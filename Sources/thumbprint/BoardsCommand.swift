import ArgumentParser
import Image
import Measure
import Peripherals
import Report

/// `thumbprint boards`.
struct BoardsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "boards",
    abstract: "List the boards, or show one.",
    discussion: """
      EXAMPLES:
        thumbprint boards
        thumbprint boards show microbit-v1
        thumbprint boards show path/to/board.yaml
      """,
    subcommands: [List.self, Show.self], defaultSubcommand: List.self)

  /// `thumbprint boards list`, which is what `thumbprint boards` does.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the built-in boards.")

    func run() throws {
      var table = Table([
        .init("board"), .init("core"), .number("clock"), .number("flash"), .number("RAM"),
        .init("chip"), .init("what it is"),
      ])
      for name in Board.builtIn {
        let board = try BoardName(argument: name)!.load()
        func size(_ kind: Board.Memory.Kind) -> String {
          Numbers.memory(board.memories.filter { $0.kind == kind }.reduce(0) { $0 + $1.size })
        }
        table.add([
          board.name, board.coreName, Numbers.frequency(UInt64(board.core.clock)), size(.flash),
          size(.ram), board.chip, board.title,
        ])
      }
      Console.output(table.text)
    }
  }

  /// `thumbprint boards show NAME`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show a board's memories, peripherals and pins.")

    @Argument(help: "A board's name, or the path of a board file.", completion: .file())
    var board: BoardName

    func run() throws {
      let board = try board.load()
      var text = "\(board.name): \(board.title)\n"
      text += "\(board.chip), \(board.coreName) at \(Numbers.frequency(UInt64(board.core.clock)))"
      text += ", \(board.core.interrupts) interrupts, \(board.core.priorityBits) priority bits\n\n"
      text += memories(board) + "\n" + peripherals(board)
      if let serial = board.serial {
        text += "\nserial   \(serial.peripheral)"
        if let tx = serial.tx, let rx = serial.rx { text += ", TX \(tx), RX \(rx)" }
        text += "\n"
      }
      for button in board.buttons {
        text +=
          "button   \(button.name) \(button.pin), active \(button.activeHigh ? "high" : "low")\n"
      }
      if let matrix = board.ledMatrix {
        text += "LEDs     rows \(matrix.rows.map(\.description).joined(separator: " ")), "
        text += "columns \(matrix.columns.map(\.description).joined(separator: " "))\n"
      }
      Console.output(text)
    }

    private func memories(_ board: Board) -> String {
      var table = Table([
        .init("memory"), .init("kind"), .init("address"), .number("size"), .number("wait states"),
      ])
      for memory in board.memories {
        table.add([
          memory.name, memory.kind.rawValue, hex(memory.base), Numbers.memory(memory.size),
          String(memory.waitStates),
        ])
      }
      return table.text
    }

    private func peripherals(_ board: Board) -> String {
      var table = Table([
        .init("peripheral"), .init("address"), .number("interrupt"), .init("model"),
      ])
      for peripheral in board.peripherals {
        table.add([
          peripheral.name, hex(peripheral.base), peripheral.interrupt.map(String.init) ?? "",
          peripheral.type.rawValue,
        ])
      }
      return table.text
    }
  }
}
