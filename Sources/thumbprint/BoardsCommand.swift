import ArgumentParser
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
        thumbprint boards show microbit-v2 --format json
      """,
    subcommands: [List.self, Show.self], defaultSubcommand: List.self)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table
    case json
  }

  /// `thumbprint boards list`, which is what `thumbprint boards` does.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the built-in boards.")

    @Option(help: "The form: table or json.")
    var format: Format = .table

    func run() throws {
      let boards = try Board.builtIn.map { try BoardName(argument: $0)!.load() }
      switch format {
      case .table: Console.output(BoardText.list(boards))
      case .json: Console.output(BoardJSON.list(boards).document)
      }
    }
  }

  /// `thumbprint boards show NAME`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Show a board's memory map, its wiring, and how much of each peripheral is modelled.")

    @Argument(help: "A board's name, or the path of a board file.")
    var board: BoardName

    @Option(help: "The form: table or json.")
    var format: Format = .table

    func run() throws {
      let board = try board.load()
      let contents = try InputError.wrap { try BoardContents(board) }
      switch format {
      case .table: Console.output(BoardText(contents).text)
      case .json: Console.output(BoardJSON(contents).json.document)
      }
    }
  }
}
