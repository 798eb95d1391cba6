import Bus
import CortexM
import Image
import Peripherals
import TestSupport
import Testing

@testable import Machine

/// A machine that runs a guest of `Tests/Guests`, with what it puts out.
final class Run {
  let machine: Machine
  var serial: [UInt8] = []
  var output: [UInt8] = []
  var warnings: [String] = []
  private let guest: Guest?

  init(
    _ name: String, board: String = "microbit-v1", on other: Board? = nil, options: [String] = [],
    isStrict: Bool = false
  ) throws {
    let guest = try Guest(name, board: board, options: options)
    self.guest = guest
    var settings = Machine.Options()
    settings.isStrict = isStrict
    let sinks = Sinks()
    settings.semihosting = sinks.options
    machine = try Machine(
      board: other ?? Board.load(board), image: FirmwareImage(path: guest.elf), options: settings)
    sinks.run = self
    machine.onSerialOutput = { [unowned self] in serial.append($0) }
  }

  /// Leads a machine's sinks to a run that does not exist yet when the machine is built.
  private final class Sinks {
    weak var run: Run?

    var options: Semihosting.Options {
      var options = Semihosting.Options()
      options.output = { self.run?.output += $0 }
      options.warning = { self.run?.warnings.append($0) }
      return options
    }
  }
}

@Suite struct MachineTests {
  @Test(arguments: ["microbit-v1", "microbit-v2"], [0, 7] as [UInt32])
  func `A guest prints by UART and semihosting and leaves with its code`(
    board: String, code: UInt32
  ) throws {
    let run = try Run("hello", board: board, options: ["-DCODE=\(code)"])
    guard case .exited(let found) = run.machine.run(.init(cycles: 1 << 32)) else {
      Issue.record("did not exit")
      return
    }
    #expect(found == code)
    #expect(String(decoding: run.serial, as: UTF8.self) == "Hello from the UART\r\n")
    #expect(String(decoding: run.output, as: UTF8.self) == "Hello from semihosting\n")
    #expect(run.machine.unmodelled.entries.isEmpty)
    #expect(run.warnings.isEmpty)
  }

  @Test(arguments: [("microbit-v1", 22_300_000), ("microbit-v2", 87_500_000)])
  func `Timer interrupts, flash and a software reset work together`(board: String, erase: UInt64)
    throws
  {
    let run = try Run("chip", board: board)
    guard case .exited(let code) = run.machine.run(.init(cycles: 1 << 32)) else {
      Issue.record("did not exit")
      return
    }
    #expect(code == 0)
    // Ten times 100 µs of the timer, and the page's erase.
    let nanoseconds = UInt64(run.machine.seconds * 1e9)
    #expect((erase + 1_000_000..<erase + 1_200_000).contains(nanoseconds))
    #expect(run.machine.unmodelled.entries.isEmpty)
  }

  @Test func `The same machine runs the same cycles`() throws {
    let cycles = try (0..<2).map { _ in
      let run = try Run("hello")
      _ = run.machine.run(.init(cycles: 1 << 32))
      return [run.machine.core.cycles, run.machine.core.instructions]
    }
    #expect(cycles[0] == cycles[1])
    // 21 bytes of 1,380 cycles bound it from below.
    #expect(cycles[0][0] > 21 * 1380)
    #expect(cycles[0][0] < 21 * 1500)
  }

  @Test func `Virtual time ends an endless loop to the cycle`() throws {
    let run = try Run("spin")
    guard case .timeout = run.machine.run(.init(cycles: 5_000_000)) else {
      Issue.record("no timeout")
      return
    }
    #expect((5_000_000..<5_000_004).contains(run.machine.core.cycles))
    #expect(run.machine.seconds > 0.3124)
    guard case .timeout = run.machine.run(.init(cycles: 6_000_000)) else {
      Issue.record("no timeout when it goes on")
      return
    }
  }

  @Test func `Host time ends an endless loop`() throws {
    let run = try Run("spin")
    guard case .wallTimeout = run.machine.run(.init(wallSeconds: 0)) else {
      Issue.record("no timeout")
      return
    }
  }

  @Test(arguments: ["microbit-v1", "microbit-v2"])
  func `A fault without a handler is described with its calls`(board: String) throws {
    let run = try Run("crash", board: board)
    guard case .fault(let report) = run.machine.run(.init(cycles: 1 << 32)) else {
      Issue.record("no fault")
      return
    }
    #expect(report.address == 0xA000_0000)
    let text = run.machine.describe(report, isLockup: false)
    #expect(text.hasPrefix("HardFault at 0x"))
    #expect(text.contains("(inner"))
    #expect(text.contains("bus error on a data access at 0xA0000000"))
    if board == "microbit-v2" {
      #expect(text.contains("PRECISERR, BFARVALID"))
      #expect(text.contains("(FORCED)"))
    }
    let frames = text.split(separator: "\n").filter { $0.hasPrefix("  #") }
    let names = frames.map { frame in
      frame.split(separator: "(").last.map { String($0.prefix { $0 != "+" && $0 != ")" }) } ?? ""
    }
    #expect(names.prefix(3) == ["inner", "outer", "main"], "\(text)")
  }

  @Test func `Something not modelled is counted once per register`() throws {
    let run = try Run("unmodelled")
    var first: [String] = []
    run.machine.unmodelled.onFirst = { first.append($0.description) }
    guard case .exited(0) = run.machine.run(.init(cycles: 1 << 32)) else {
      Issue.record("did not exit")
      return
    }
    #expect(first == ["UART0 (0x40002FF8): no such register"])
    #expect(run.machine.unmodelled.entries.map(\.count) == [2])
    #expect(run.machine.unmodelled.count == 2)
  }

  @Test func `In strict mode it stops the machine`() throws {
    let run = try Run("unmodelled", isStrict: true)
    guard case .unmodelled(let access) = run.machine.run(.init(cycles: 1 << 32)) else {
      Issue.record("did not stop")
      return
    }
    #expect(access.address == 0x4000_2FF8)
    #expect(access.value == 1)
  }

  @Test func `A watched symbol is called at its arrival and costs nothing`() throws {
    let plain = try Run("small")
    _ = plain.machine.run(.init(cycles: 1 << 32))
    let run = try Run("small")
    var arguments: [UInt32] = []
    let isThere = run.machine.watch(symbol: "add") { machine in
      arguments += [machine.core[0], machine.core[1]]
    }
    #expect(isThere)
    #expect(!run.machine.watch(symbol: "nowhere") { _ in })
    _ = run.machine.run(.init(cycles: 1 << 32))
    #expect(arguments == [0x1234_5678, 3])
    #expect(run.machine.core.cycles == plain.machine.core.cycles)
  }

  @Test func `A watch can stop the machine, which goes on afterwards`() throws {
    let run = try Run("small")
    _ = run.machine.watch(symbol: "add") { $0.stop() }
    guard case .requested = run.machine.run(.init(cycles: 1 << 32)) else {
      Issue.record("did not stop")
      return
    }
    #expect(run.machine.core.pc == run.machine.image.symbols.named("add")?.address)
    guard case .exited = run.machine.run(.init(cycles: 1 << 32)) else {
      Issue.record("did not go on")
      return
    }
  }

  @Test func `An image outside the board's memory is an error that names the address`() throws {
    let image = try FirmwareImage(
      path: "x.bin", bytes: [UInt8](repeating: 0, count: 64), loadAddress: 0x3000_0000)
    let error = #expect(throws: ImageError.self) {
      try Machine(board: Board.load("microbit-v1"), image: image)
    }
    #expect(error?.description.contains("0x30000000") == true)
  }

  @Test func `An image loads into flash and UICR`() throws {
    var bytes: [UInt8] = [0, 0x40, 0, 0x20, 9, 0, 0, 0]
    bytes += [0xFE, 0xE7, 0, 0]
    let image = try FirmwareImage(path: "x.bin", bytes: bytes)
    let machine = try Machine(board: Board.load("microbit-v1"), image: image)
    #expect(machine.core[13] == 0x2000_4000)
    #expect(machine.core.pc == 8)
    #expect(machine.bus.read(8, .word).value == 0xE7FE)
    #expect(machine.bus.read(0x1000_1014, .word).value == 0xFFFF_FFFF)
  }

  /// The chip's identity is of the seed that it was made with, after a snapshot and a reset too.
  @Test(arguments: ["microbit-v1", "microbit-v2"])
  func `A snapshot keeps the chip's identity`(board: String) throws {
    let scratch = try Scratch()
    let snapshot = Snapshot(path: scratch.path("state"))
    let bytes: [UInt8] = [0, 0x10, 0, 0x20, 9, 0, 0, 0, 0xFE, 0xE7, 0, 0]
    let image = try FirmwareImage(path: "loop.bin", bytes: bytes)
    func machine(_ seed: UInt64) throws -> Machine {
      var options = Machine.Options()
      options.seed = seed
      return try Machine(board: Board.load(board), image: image, options: options)
    }
    func identity(_ machine: Machine) -> String { "\(machine.bus.read(0x1000_0060, .word))" }
    let (first, second) = (try machine(5), try machine(1))
    #expect(identity(first) != identity(second))
    try snapshot.save(first)
    try snapshot.restore(second)
    #expect(identity(first) == identity(second))
    second.powerCycle()
    #expect(identity(first) == identity(second))
  }
}
