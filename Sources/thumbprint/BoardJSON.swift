import Measure
import Peripherals
import Report

/// A board for programs: counts, addresses and sizes as integers, null for what it does not have.
struct BoardJSON {
  static let schema = "thumbprint.board/1"
  static let listSchema = "thumbprint.boards/1"

  private let contents: BoardContents

  init(_ contents: BoardContents) { self.contents = contents }

  static func list(_ boards: [Board]) -> JSON {
    .object([
      ("schema", .string(listSchema)), ("boards", .array(boards.map { .object(summary($0)) })),
    ])
  }

  private static func summary(_ board: Board) -> [(key: String, value: JSON)] {
    [
      ("name", .string(board.name)), ("title", .string(board.title)),
      ("chip", .string(board.chip)), ("core", .string(board.coreName)),
      ("clockHz", JSON(board.core.clock)), ("flash", JSON(board.size(of: .flash))),
      ("ram", JSON(board.size(of: .ram))),
    ]
  }

  var json: JSON {
    let board = contents.board
    let matrix = board.ledMatrix.map { matrix in
      JSON.object([
        ("rows", Self.list(matrix.rows.map(\.description))),
        ("columns", Self.list(matrix.columns.map(\.description))),
      ])
    }
    return .object(
      [("schema", .string(Self.schema))] + Self.summary(board) + [
        ("interrupts", JSON(board.core.interrupts)),
        ("priorityBits", JSON(board.core.priorityBits)),
        ("memories", .array(board.memories.map(Self.memory))),
        ("peripherals", .array(contents.peripherals.map(Self.peripheral))),
        ("pins", .array(contents.pins.map(Self.pin))), ("ledMatrix", matrix ?? .null),
      ])
  }

  private static func list(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }

  private static func memory(_ memory: Board.Memory) -> JSON {
    .object([
      ("name", .string(memory.name)), ("kind", .string(memory.kind.rawValue)),
      ("address", JSON(memory.base)), ("size", JSON(memory.size)),
      ("waitStates", JSON(memory.waitStates)), ("accelerator", JSON(memory.accelerator?.rawValue)),
    ])
  }

  private static func peripheral(_ entry: BoardContents.Entry) -> JSON {
    let members = entry.members.map { member in
      JSON.object([("name", .string(member.name)), ("registers", registers(member.extent))])
    }
    return .object([
      ("name", .string(entry.peripheral.name)), ("kind", .string(entry.peripheral.type.rawValue)),
      ("address", JSON(entry.peripheral.base)), ("interrupt", JSON(entry.peripheral.interrupt)),
      ("isModelled", .bool(entry.isModelled)), ("registers", registers(entry.extent)),
      ("members", .array(members)),
    ])
  }

  private static func registers(_ extent: BoardContents.Extent) -> JSON {
    guard case .registers(let modelled, let known, let gaps) = extent else { return .null }
    return .object([
      ("modelled", JSON(modelled)), ("known", JSON(known)), ("notModelled", list(gaps)),
    ])
  }

  private static func pin(_ use: BoardContents.Use) -> JSON {
    .object([
      ("pin", .string(use.pin.description)), ("edge", list(use.edge)), ("uses", list(use.uses)),
    ])
  }
}
