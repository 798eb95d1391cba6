import Image
import Measure
import Peripherals
import Report

/// A board for people.
struct BoardText {
  private let contents: BoardContents
  private var board: Board { contents.board }

  init(_ contents: BoardContents) { self.contents = contents }

  /// A row a board.
  static func list(_ boards: [Board]) -> String {
    var table = Table([
      .init("board"), .init("core"), .number("clock"), .number("flash"), .number("RAM"),
      .init("chip"), .init("what it is"),
    ])
    for board in boards {
      table.add([
        board.name, board.coreName, Numbers.frequency(UInt64(board.core.clock)),
        Numbers.memory(board.size(of: .flash)), Numbers.memory(board.size(of: .ram)), board.chip,
        board.title,
      ])
    }
    return table.text
  }

  var text: String {
    var text = "\(board.name): \(board.title)\n"
    text += "\(board.chip), \(board.coreName) at \(Numbers.frequency(UInt64(board.core.clock)))"
    text += ", \(board.core.interrupts) interrupts, \(board.core.priorityBits) priority bits\n\n"
    text += memories + "\n" + peripherals + "\n" + wiring
    if let matrix = board.ledMatrix {
      text += "\nLEDs: rows \(matrix.rows.map(\.description).joined(separator: " ")), "
      text += "columns \(matrix.columns.map(\.description).joined(separator: " "))\n"
    }
    return text
  }

  private var memories: String {
    var table = Table([
      .init("memory"), .init("kind"), .init("from"), .init("to"), .number("size"),
      .number("wait states"), .init("accelerator"),
    ])
    for memory in board.memories {
      table.add([
        memory.name, memory.kind.rawValue, hex(memory.base),
        hex(memory.base &+ UInt32(memory.size) &- 1), Numbers.memory(memory.size),
        String(memory.waitStates),
        memory.accelerator?.rawValue ?? (memory.waitStates > 0 ? "not applied" : ""),
      ])
    }
    return table.text
  }

  /// A row a peripheral; those that share a block are indented below it.
  private var peripherals: String {
    var table = Table([
      .init("peripheral"), .init("address"), .number("interrupt"), .init("kind"),
      .number("registers", "modelled"), .number("registers", "known"), .init("not modelled"),
    ])
    for entry in contents.peripherals {
      let peripheral = entry.peripheral
      table.add(
        [
          peripheral.name, hex(peripheral.base), peripheral.interrupt.map(String.init) ?? "",
          peripheral.type.rawValue,
        ] + Self.cells(entry.extent))
      for member in entry.members {
        table.add(["  " + member.name, "", "", ""] + Self.cells(member.extent))
      }
    }
    return table.text
  }

  private static func cells(_ extent: BoardContents.Extent) -> [String] {
    switch extent {
    case .nothing: return ["", "", "all of it"]
    case .others: return []
    case .registers(let modelled, let known, let gaps):
      let shown =
        gaps.count > 4
        ? gaps.prefix(3).joined(separator: ", ") + ", ..." : gaps.joined(separator: ", ")
      return [String(modelled), String(known), extent.isModelled ? shown : "all of it"]
    }
  }

  /// A row a pin.
  private var wiring: String {
    var table = Table([.init("pin"), .init("edge"), .init("what is on it")])
    for use in contents.pins {
      table.add([
        use.pin.description, use.edge.joined(separator: " "), use.uses.joined(separator: "; "),
      ])
    }
    return table.text
  }
}

extension Board {
  /// Bytes of all memories of a kind.
  func size(of kind: Memory.Kind) -> Int {
    memories.filter { $0.kind == kind }.reduce(0) { $0 + $1.size }
  }
}
