import Bus
import CortexM
import Image
import Peripherals
import TestSupport
import Testing

@testable import Machine

/// Machines that wires connect.
@Suite struct NodeWireTests {
  private func pin(_ node: Int, _ number: Int) -> NodeWire.End {
    NodeWire.End(node: node, pin: Board.Pin(port: 0, number: number))
  }

  private func network(
    _ guest: Guest, _ board: String, _ engine: ExecutionEngine = .block,
    wires: [(NodeWire.End, NodeWire.End)]? = nil, delay: UInt64 = NodeWire.delay
  ) throws -> Network {
    var options = Machine.Options()
    options.engine = engine
    let machines = try (0..<2).map { _ in
      try Machine(
        board: Board.load(board), image: FirmwareImage(path: guest.elf), options: options)
    }
    return Network(
      machines,
      wires: wires ?? [
        (pin(0, 1), pin(1, 2)), (pin(1, 1), pin(0, 2)), (pin(0, 3), pin(1, 4)),
        (pin(1, 3), pin(0, 4)),
      ], wireDelay: delay)
  }

  /// Nil if it has not ended by itself.
  private func exitCode(_ stop: MachineStop?) -> UInt32? {
    if case .exited(let code) = stop { code } else { nil }
  }

  private func hasExited(_ stop: MachineStop?) -> Bool {
    if case .exited(0) = stop { true } else { false }
  }

  @Test(arguments: ["microbit-v1", "microbit-v2"])
  func `Two machines talk by UART and pins`(board: String) throws {
    let guest = try Guest("pair", board: board)
    var logs: [[String]] = []
    for engine in ExecutionEngine.allCases {
      let network = try network(guest, board, engine)
      final class Log { var lines: [String] = [] }
      let log = Log()
      for (node, machine) in network.machines.enumerated() {
        machine.hardware.signals.observe { [unowned machine] change in
          let name = machine.hardware.signals.signals[change.index].name
          log.lines.append("\(node) \(name) \(change.level) \(change.time)")
        }
      }
      #expect(hasExited(network.run(nanoseconds: 50_000_000)))
      #expect(network.stops.allSatisfy { hasExited($0) })
      logs.append(log.lines)
    }
    // Edge by edge the same on all engines, and the wire's delay later at the other end.
    #expect(logs[0] == logs[1])
    let cycles = board == "microbit-v1" ? 1 : 4
    func times(_ prefix: String) -> [UInt64] {
      logs[0].filter { $0.hasPrefix(prefix) && !$0.contains("floating") }.map {
        UInt64($0.split(separator: " ").last!)!
      }
    }
    let (sent, heard) = (times("0 P0_01 "), times("1 P0_02 "))
    #expect(sent.count > 100)
    for (left, arrived) in zip(sent.suffix(100), heard.suffix(100)) {
      let ticks = (left + UInt64(cycles) - 1) / UInt64(cycles)
      #expect(arrived == (ticks + NodeWire.delay) * UInt64(cycles))
    }
  }

  /// FREQUENCY of SPIM, the wires' delay, and whether the answer comes back in time. What the master sends is
  /// heard at any rate.
  @Test(
    arguments: [
      (0x0200_0000, 24, true), (0x0200_0000, 31, true), (0x0200_0000, 48, false),
      (0x0400_0000, 24, false), (0x0800_0000, 48, false), (0x1000_0000, 48, false),
      (0x2000_0000, 48, false), (0x4000_0000, 48, false), (0x8000_0000, 48, false),
    ] as [(UInt32, UInt64, Bool)])
  func `An SPI master and a slave on another machine`(
    frequency: UInt32, delay: UInt64, answers: Bool
  ) throws {
    let guest = try Guest(
      "spilink", board: "microbit-v2", options: ["-DFREQUENCY=\(frequency)u"])
    for engine in ExecutionEngine.allCases {
      let network = try network(
        guest, "microbit-v2", engine, wires: (1...4).map { (pin(0, $0), pin(1, $0)) },
        delay: delay)
      network.machines[1].hardware.chip.ports[0].setExternal(5, true)
      _ = network.run(nanoseconds: 50_000_000)
      let codes = network.stops.map(exitCode)
      #expect(codes == [answers ? 0 : 1, 0])
    }
  }

  /// FREQUENCY of TWIM, the wires' delay, and whether the answers come back in time.
  @Test(
    arguments: [
      (0x0198_0000, 24, true), (0x0198_0000, 36, true), (0x0198_0000, 48, false),
      (0x0400_0000, 24, false), (0x0640_0000, 24, false),
    ] as [(UInt32, UInt64, Bool)])
  func `An I2C master and a slave on another machine`(
    frequency: UInt32, delay: UInt64, answers: Bool
  ) throws {
    let guest = try Guest(
      "twilink", board: "microbit-v2", options: ["-DFREQUENCY=\(frequency)u"])
    for engine in ExecutionEngine.allCases {
      let network = try network(
        guest, "microbit-v2", engine, wires: (1...2).map { (pin(0, $0), pin(1, $0)) },
        delay: delay)
      network.machines[1].hardware.chip.ports[0].setExternal(5, true)
      _ = network.run(nanoseconds: 20_000_000)
      let codes = network.stops.map(exitCode)
      #expect(answers ? codes == [0, 0] : codes[0] != 0)
    }
  }

  @Test func `A network that was cut goes on with what is on its wires`() throws {
    let guest = try Guest("pair")
    let scratch = try Scratch()
    for microseconds in [900, 1_403, 2_117] as [UInt64] {
      let whole = try network(guest, "microbit-v1")
      _ = whole.run(nanoseconds: 50_000_000)
      let first = try network(guest, "microbit-v1")
      _ = first.run(nanoseconds: microseconds * 1000)
      let file = Snapshot(path: scratch.path("cut"))
      try file.save(first)
      let second = try network(guest, "microbit-v1")
      try file.restore(second)
      #expect(hasExited(second.run(nanoseconds: 50_000_000)))
      for (a, b) in zip(whole.machines, second.machines) {
        #expect(a.core.cycles == b.core.cycles && a.core.instructions == b.core.instructions)
      }
    }
  }

  /// A transfer that is cut anywhere goes on, unless the slave holds the clock just then.
  @Test(arguments: ["twilink", "spilink"])
  func `A transfer between machines that was cut goes on`(name: String) throws {
    let frequency = name == "twilink" ? "0x01980000" : "0x02000000"
    let guest = try Guest(name, board: "microbit-v2", options: ["-DFREQUENCY=\(frequency)u"])
    let scratch = try Scratch()
    func link() throws -> Network {
      let network = try network(
        guest, "microbit-v2", wires: (1...4).map { (pin(0, $0), pin(1, $0)) }, delay: 24)
      network.machines[1].hardware.chip.ports[0].setExternal(5, true)
      return network
    }
    let whole = try link()
    _ = whole.run(nanoseconds: 20_000_000)
    #expect(whole.stops.map(exitCode) == [0, 0])
    let end = whole.machines[0].core.cycles / 64
    var cuts = 0
    for microseconds in stride(from: UInt64(5), to: end, by: 97) {
      let first = try link()
      _ = first.run(nanoseconds: microseconds * 1000)
      guard first.stops.allSatisfy({ $0 == nil }) else { break }
      let file = Snapshot(path: scratch.path("cut"))
      do { try file.save(first) } catch {
        #expect("\(error)".contains("a master waits for it"))
        continue
      }
      let second = try link()
      try file.restore(second)
      _ = second.run(nanoseconds: 20_000_000)
      #expect(second.stops.map(exitCode) == [0, 0], "cut at \(microseconds)")
      for (a, b) in zip(whole.machines, second.machines) {
        #expect(a.core.cycles == b.core.cycles, "cut at \(microseconds)")
      }
      cuts += 1
    }
    #expect(cuts > 4)
  }
}
