import Bus
import Image
import Peripherals
import Report

/// A board for people: its memory map, its wiring, and how much of each peripheral is modelled, from
/// the tables that the emulator runs on.
struct BoardText {
  private let board: Board
  private let hardware: BoardHardware
  private let bus: AddressSpace

  /// Where interrupts of a board that does not run lead.
  private final class Nowhere: InterruptController {
    func interruptLine(_ number: Int, isHigh: Bool) {}
    func interruptPulse(_ number: Int) {}
    func nonMaskableInterrupt() {}
  }
  private let controller = Nowhere()

  init(_ board: Board) throws {
    self.board = board
    bus = AddressSpace(scheduler: Scheduler(frequency: UInt64(board.core.clock)))
    hardware = try BoardHardware(board: board, bus: bus, controller: controller, seed: 1)
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
    for entry in board.peripherals {
      let mapped = bus.peripherals.first { $0.name == entry.name }
      let members = (mapped as? PeripheralGroup)?.members ?? []
      table.add(
        [
          entry.name, hex(entry.base), entry.interrupt.map(String.init) ?? "", entry.type.rawValue,
        ] + state(of: members.isEmpty ? mapped : nil))
      for member in members { table.add(["  " + member.name, "", "", ""] + state(of: member)) }
    }
    return table.text
  }

  private func state(of peripheral: Peripheral?) -> [String] {
    if peripheral is UnmodelledPeripheral { return ["", "", "all of it"] }
    guard let registers = (peripheral as? RegisterPeripheral)?.registers else { return [] }
    let summary = registers.summary
    let missing = summary.filter { !$0.isModelled }.map(\.name)
    let gaps = missing + registers.unmodelledFields
    let shown =
      gaps.count > 4
      ? gaps.prefix(3).joined(separator: ", ") + ", ..." : gaps.joined(separator: ", ")
    return [
      String(summary.count - missing.count), String(summary.count),
      !summary.isEmpty && missing.count == summary.count ? "all of it" : shown,
    ]
  }

  /// A row a pin that something hangs on.
  private var wiring: String {
    var table = Table([.init("pin"), .init("edge"), .init("what is on it")])
    var uses: [Board.Pin: [String]] = [:]
    func add(_ pin: Board.Pin?, _ use: String) {
      if let pin { uses[pin, default: []].append(use) }
    }
    add(board.serial?.tx, "serial TX (\(board.serial?.peripheral ?? ""))")
    add(board.serial?.rx, "serial RX (\(board.serial?.peripheral ?? ""))")
    for button in board.buttons {
      let pull = button.pull == "none" ? "" : ", pulled \(button.pull)"
      add(button.pin, "button \(button.name), active \(button.activeHigh ? "high" : "low")\(pull)")
    }
    for (index, pin) in (board.ledMatrix?.rows ?? []).enumerated() {
      add(pin, "LED row \(index + 1)")
    }
    for (index, pin) in (board.ledMatrix?.columns ?? []).enumerated() {
      add(pin, "LED column \(index + 1)")
    }
    for device in board.devices {
      for (key, pin) in device.pins.sorted(by: { $0.key < $1.key }) {
        add(pin, "\(device.name) (\(device.type)) \(key)")
      }
    }
    for pin in board.edge.values { add(pin, "") }
    for (pin, names) in uses.sorted(by: {
      ($0.key.port, $0.key.number) < ($1.key.port, $1.key.number)
    }) {
      let edge = board.edge.filter { $0.value == pin }.keys.sorted().joined(separator: " ")
      table.add([pin.description, edge, names.filter { !$0.isEmpty }.joined(separator: "; ")])
    }
    return table.text
  }
}
