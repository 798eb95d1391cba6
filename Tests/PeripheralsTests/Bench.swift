import Bus
import Testing

@testable import Peripherals

/// A board's hardware without a processor: the test plays the processor.
final class Bench {
  /// What the interrupt lines lead to; they keep it.
  private final class Controller: InterruptController {
    var lines: Set<Int> = []
    var nonMaskableInterrupts = 0

    func interruptLine(_ number: Int, isHigh: Bool) {
      if isHigh { lines.insert(number) } else { lines.remove(number) }
    }
    func interruptPulse(_ number: Int) {}
    func nonMaskableInterrupt() { nonMaskableInterrupts += 1 }
  }

  private let controller = Controller()
  let bus: AddressSpace
  private(set) var hardware: BoardHardware!
  var lines: Set<Int> { controller.lines }
  var nonMaskableInterrupts: Int { controller.nonMaskableInterrupts }
  var unmodelled: [UnmodelledAccess] = []
  /// Level changes of all signals.
  var edges: [(name: String, level: SignalLevel, time: UInt64)] = []

  convenience init(_ boardName: String, seed: UInt64 = 1) throws {
    try self.init(try Board.load(boardName), seed: seed)
  }

  /// A built-in board with devices of a board file.
  convenience init(_ boardName: String, devices: String) throws {
    let text = "extends: \(boardName)\nname: mine\ndevices:\n  - \(devices)\n"
    try self.init(try Board.parse(bytes: Array(text.utf8), path: "mine.yaml"))
  }

  init(_ board: Board, seed: UInt64 = 1) throws {
    bus = AddressSpace(scheduler: Scheduler(frequency: UInt64(board.core.clock)))
    hardware = try BoardHardware(board: board, bus: bus, controller: controller, seed: seed)
    bus.unmodelledObserver = { [unowned self] in unmodelled.append($0) }
  }

  var now: UInt64 { bus.scheduler.now }

  func watchSignals() {
    hardware.signals.observe { [unowned self] index, level, time in
      edges.append((hardware.signals.signals[index].name, level, time))
    }
  }

  subscript(address: UInt32) -> UInt32 {
    get { bus.read(address, .word).value }
    set { _ = bus.write(address, newValue, .word) }
  }

  /// Lets time pass to a cycle, with everything that is due on the way at its own time.
  func run(until time: UInt64) {
    while bus.scheduler.nextDeadline <= time {
      bus.scheduler.advance(to: max(now, bus.scheduler.nextDeadline))
      bus.scheduler.runDueEvents()
    }
    bus.scheduler.advance(to: max(now, time))
  }

  func run(for cycles: UInt64) { run(until: now + cycles) }

  /// The cycles from now until a register reads something other than zero.
  func cyclesUntilSet(_ address: UInt32, limit: UInt64 = 1 << 36) -> UInt64? {
    let start = now
    while self[address] == 0 {
      let next = bus.scheduler.nextDeadline
      guard next != .max, next - start <= limit else { return nil }
      run(until: next)
    }
    return now - start
  }

  /// Puts the state of all there is into a bench of the same board that has done nothing.
  func copyState(to other: Bench) throws {
    let saved = StateArchive()
    visit(saved)
    bus.scheduler.checkCompleteness(of: saved)
    try #require(saved.failure == nil)
    let loaded = StateArchive(loading: saved.bytes)
    other.visit(loaded)
    loaded.complete()
    try #require(loaded.failure == nil && loaded.isAtEnd)
  }

  private func visit(_ state: StateArchive) {
    bus.scheduler.visit(state)
    bus.visit(state)
    hardware.chip.visit(state)
    hardware.visit(state)
  }

  /// The peripheral of a name.
  func peripheral<Kind: Peripheral>(_ name: String, as kind: Kind.Type = Kind.self) -> Kind {
    bus.peripherals.first { $0.name == name } as! Kind
  }
}

let boards = ["microbit-v1", "microbit-v2"]

extension Bench {
  /// Has two chips of 64 MHz that share an ether run side by side.
  static func run(_ pair: (Bench, Bench), microseconds: UInt64) {
    let end = pair.0.now + microseconds * 64
    while pair.0.now < end {
      let next = min(end, pair.0.now + Ether.lookahead * 4)
      pair.0.run(until: next)
      pair.1.run(until: next)
    }
  }
}
