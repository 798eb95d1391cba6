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
      abstract:
        "Show a board's memory map, its wiring, and how much of each peripheral is modelled.")

    @Argument(help: "A board's name, or the path of a board file.", completion: .file())
    var board: BoardName

    func run() throws {
      let board = try board.load()
      Console.output(try InputError.wrap { try BoardText(board) }.text)
    }
  }
}
