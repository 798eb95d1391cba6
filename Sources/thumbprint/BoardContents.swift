import Bus
import Peripherals

/// What there is to say of a board: its memory map, its wiring, and how much of each peripheral is modelled,
/// from the tables that the emulator runs on. `BoardText` says it to people, `BoardJSON` to programs.
struct BoardContents {
  let board: Board
  private let hardware: BoardHardware
  private let bus: AddressSpace

  /// A peripheral; those that share a block are its members.
  struct Entry {
    let peripheral: Board.PeripheralEntry
    let extent: Extent
    let members: [(name: String, extent: Extent)]

    /// Whether anything of it is.
    var isModelled: Bool { extent.isModelled || members.contains { $0.extent.isModelled } }
  }

  /// How much of a peripheral is modelled.
  enum Extent {
    case nothing
    /// Registers, and the names of those that are not modelled and of fields.
    case registers(modelled: Int, known: Int, gaps: [String])
    /// It has no registers of its own.
    case others

    /// Whether anything is; a peripheral may have no register, such as SWI0.
    var isModelled: Bool {
      switch self {
      case .nothing: false
      case .registers(let modelled, let known, _): modelled > 0 || known == 0
      case .others: true
      }
    }
  }

  /// A pin, its names at the edge, and what is on it.
  struct Use {
    let pin: Board.Pin
    let edge: [String]
    let uses: [String]
  }

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

  var peripherals: [Entry] {
    board.peripherals.map { entry in
      let mapped = bus.peripherals.first { $0.name == entry.name }
      let members = (mapped as? PeripheralGroup)?.members ?? []
      return Entry(
        peripheral: entry, extent: members.isEmpty ? Self.extent(of: mapped) : .others,
        members: members.map { ($0.name, Self.extent(of: $0)) })
    }
  }

  private static func extent(of peripheral: Peripheral?) -> Extent {
    if peripheral is UnmodelledPeripheral { return .nothing }
    guard let registers = (peripheral as? RegisterPeripheral)?.registers else { return .others }
    let summary = registers.summary
    let missing = summary.filter { !$0.isModelled }.map(\.name)
    return .registers(
      modelled: summary.count - missing.count, known: summary.count,
      gaps: missing + registers.unmodelledFields)
  }

  /// The pins that something hangs on, or that have a name at the edge.
  var pins: [Use] {
    var uses: [Board.Pin: [String]] = [:]
    func add(_ pin: Board.Pin?, _ use: String?) {
      if let pin { uses[pin, default: []] += use.map { [$0] } ?? [] }
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
    for pin in board.edge.values { add(pin, nil) }
    let sorted = uses.sorted {
      ($0.key.port, $0.key.number) < ($1.key.port, $1.key.number)
    }
    return sorted.map { pin, uses in
      Use(pin: pin, edge: board.edge.filter { $0.value == pin }.keys.sorted(), uses: uses)
    }
  }
}
