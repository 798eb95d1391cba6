import Bus
import Peripherals

/// A jumper wire from a pin of one machine of a network to a pin of another: what the chip drives on
/// one end arrives at the other, and the other way round, always the same time later.
///
/// The machines step past each other, so that an edge has to be far enough in the future of the other
/// one: further than a step and the cycles that an instruction may take beyond it. A machine that is held
/// for longer (by an erase of its flash) sees an edge as soon as it goes on.
public final class NodeWire {
  /// One end.
  public struct End: Sendable {
    public var node: Int
    public var pin: Board.Pin

    public init(node: Int, pin: Board.Pin) {
      self.node = node
      self.pin = pin
    }
  }

  /// Ticks of 16 MHz that an edge takes, unless another time is asked for.
  public static let delay: UInt64 = 48
  /// The least that it may take.
  public static let shortestDelay: UInt64 = 24
  /// Ticks that are kept for an instruction that ends behind a step.
  private static let reserve: UInt64 = 16
  /// Ticks between looks of the machines at each other.
  static func step(delay: UInt64) -> UInt64 { delay - reserve }

  private final class Side {
    let port: PinPort
    let pin: Int
    let scheduler: Scheduler
    /// Core cycles in a tick.
    let cycles: UInt64
    /// What it drove last.
    var sent: Bool?
    /// What arrives at it: when, and what the other end drives.
    var edges: [(time: UInt64, level: Bool?)] = []
    var level: Bool?
    let arrival = Event("wire between machines")

    init(_ end: End, _ machine: Machine) {
      port = machine.hardware.chip.ports[end.pin.port]
      pin = end.pin.number
      scheduler = machine.bus.scheduler
      cycles = scheduler.frequency / 16_000_000
      port.setRemote(pin)
      // It is the network's state, not the machine's.
      arrival.isOutside = true
    }

    func expect() {
      guard let first = edges.first else { return }
      scheduler.schedule(arrival, at: max(scheduler.now, first.time))
    }
  }

  private let sides: [Side]
  private let delay: UInt64

  /// - Parameters:
  ///   - machines: of the network, by node; the ends are of two of them.
  ///   - delay: in ticks of 16 MHz.
  init(_ ends: (End, End), _ machines: [Machine], delay: UInt64) {
    precondition(ends.0.node != ends.1.node, "a wire of one machine is its board's")
    precondition(delay >= Self.shortestDelay, "machines cannot look at each other that often")
    self.delay = delay
    sides = [ends.0, ends.1].map { Side($0, machines[$0.node]) }
    for (index, side) in sides.enumerated() {
      side.arrival.handler = { [unowned self, unowned side] in arrive(at: side) }
      side.port.watch(side.pin) { [weak self] in self?.carry(from: index) }
      carry(from: index)
    }
  }

  private func carry(from index: Int) {
    let (source, target) = (sides[index], sides[1 - index])
    let level = source.port.driven(source.pin)
    guard level != source.sent else { return }
    source.sent = level
    let ticks = (source.scheduler.now + source.cycles - 1) / source.cycles
    target.edges.append(((ticks + delay) * target.cycles, level))
    if !target.arrival.isScheduled { target.expect() }
  }

  private func arrive(at side: Side) {
    while let edge = side.edges.first, edge.time <= side.scheduler.now {
      side.edges.removeFirst()
      side.level = edge.level
      side.port.setExternal(side.pin, edge.level, by: self)
    }
    side.expect()
  }

  /// Visits what is under way; `restored` has to follow once the machines are there.
  func visit(_ state: StateArchive) {
    for side in sides {
      var times = side.edges.map(\.time)
      var levels = side.edges.map(\.level)
      state(&side.sent)
      state(&side.level)
      state(&times)
      state(&levels)
      if state.isLoading { side.edges = Array(zip(times, levels)) }
    }
  }

  func restored() {
    for side in sides {
      side.port.restore(side.level, by: self, ofPin: side.pin)
      side.expect()
    }
  }
}
