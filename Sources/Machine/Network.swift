import Bus
import Peripherals

/// Machines whose radios share one space, and which wires may connect: they run in lock-step virtual time,
/// so close together that each packet is heard when it should be.
public final class Network {
  public let machines: [Machine]
  public let ether = Ether()
  private let wires: [NodeWire]
  private let wireDelay: UInt64
  /// Why each machine ended for good; nil while it runs.
  public private(set) var stops: [MachineStop?]
  /// Ticks of 16 MHz that have passed.
  public private(set) var ticks: UInt64 = 0
  /// What to do once, between two steps, when so many ticks have passed.
  public var checkpoint: (ticks: UInt64, action: () -> Void)?

  /// Ticks between looks at each other while no radio is about to send: less than any ramp-up.
  private static let quietStep: UInt64 = 512

  /// - Parameters:
  ///   - machines: of boards with a Nordic chip, none of which has run yet.
  ///   - wires: each from a pin of one machine to a pin of another.
  ///   - wireDelay: what edges take on them, in ticks of 16 MHz. The shorter, the more often the
  ///     machines stop to look at each other.
  public init(
    _ machines: [Machine], wires: [(NodeWire.End, NodeWire.End)] = [],
    wireDelay: UInt64 = NodeWire.delay
  ) {
    self.machines = machines
    self.wireDelay = wireDelay
    self.wires = wires.map { NodeWire($0, machines, delay: wireDelay) }
    stops = machines.map { _ in nil }
    for machine in machines { machine.hardware.nordic?.join(ether) }
  }

  /// Visits how far they have come; the machines are visited by themselves.
  func visit(_ state: StateArchive) {
    state.section("network") { state in
      state(&ticks)
      var count = wires.count
      state(&count)
      guard count == wires.count else {
        return state.fail("there are \(count) wires in the snapshot (--wire), \(wires.count) here")
      }
      for wire in wires { wire.visit(state) }
    }
  }

  /// The machines' states are back.
  func restored() {
    for wire in wires { wire.restored() }
  }

  /// Runs until simulated time reaches `nanoseconds`, a machine is asked to stop, or all have
  /// ended. `progress` is called now and then and says whether to go on.
  /// - Returns: `.timeout` at the limit, `.wallTimeout` when `progress` said no, `.requested`, or
  ///   why the last machine ended.
  public func run(nanoseconds: UInt64?, progress: () -> Bool = { true }) -> MachineStop {
    let limit = nanoseconds.map { $0 / 1000 * 16 + $0 % 1000 * 16 / 1000 } ?? .max
    var rounds = 0
    while true {
      if let checkpoint, ticks >= checkpoint.ticks {
        self.checkpoint = nil
        checkpoint.action()
      }
      rounds += 1
      if rounds & 0x3FFF == 0, !progress() { return .wallTimeout }
      guard ticks < limit else { return .timeout }
      let step =
        wires.isEmpty
        ? ether.isActive ? Ether.lookahead : Self.quietStep
        : min(
          NodeWire.step(delay: wireDelay), Self.quietStep, ether.isActive ? Ether.lookahead : .max)
      ticks = min(limit, ticks + step)
      var isAsleep = true
      for (index, machine) in machines.enumerated() where stops[index] == nil {
        let target = ticks * UInt64(machine.board.core.clock / 16_000_000)
        if machine.core.cycles >= target {
          isAsleep = false
          continue
        }
        switch machine.run(Machine.Limits(cycles: target)) {
        case .timeout: isAsleep = false
        case .sleepingForever: machine.bus.scheduler.advance(to: target)
        case .requested: return .requested
        case let stop: stops[index] = stop
        }
      }
      if let last = stops.last, stops.allSatisfy({ $0 != nil }) { return last! }
      if isAsleep { return .sleepingForever }
    }
  }
}
