import Bus
import CortexM
import Image
import Peripherals
import TestSupport
import Testing

@testable import Machine

/// A guest does the same on all engines: every register access and exception at its cycle, every
/// byte that it prints.
@Suite struct EngineTests {
  @Test(
    arguments: ["hello", "chip", "crash", "echo", "marks", "reader", "small", "unmodelled"],
    ["microbit-v1", "microbit-v2"])
  func guestsDoTheSame(_ name: String, board: String) throws {
    let guest = try Guest(name, board: board)
    let logs = try ExecutionEngine.allCases.map { engine in
      try log(guest, board, engine)
    }
    #expect(Set(logs).count == 1)
    #expect(logs[0].count > 2)
  }

  @Test(arguments: [("regions", "microbit-v1"), ("fpu", "microbit-v2")])
  func guestsOfOneBoardDoTheSame(_ name: String, board: String) throws {
    let guest = try Guest(name, board: board)
    let logs = try ExecutionEngine.allCases.map { try log(guest, board, $0) }
    #expect(Set(logs).count == 1)
    #expect(logs[0].contains("exited(0)"))
  }

  private func log(_ guest: Guest, _ board: String, _ engine: ExecutionEngine) throws -> [String] {
    final class Log { var lines: [String] = [] }
    let log = Log()
    var options = Machine.Options()
    options.engine = engine
    options.semihosting?.output = { log.lines.append("output \($0)") }
    options.semihosting?.warning = { log.lines.append($0) }
    let machine = try Machine(
      board: Board.load(board), image: FirmwareImage(path: guest.elf), options: options)
    machine.onSerialOutput = { log.lines.append("serial \($0)") }
    machine.core.exceptionObservers.append {
      log.lines.append("\($0.kind) \($0.exception) at \($0.time), \($0.pc)")
    }
    machine.bus.accessObservers.append { [unowned machine] in
      log.lines.append(
        "\($0.kind) \($0.peripheral.name) \($0.offset) \($0.value) at \($0.time), \(machine.core.pc)"
      )
    }
    machine.sendSerial(Array("a line\n".utf8))
    let stop = machine.run(Machine.Limits(cycles: 3_000_000))
    log.lines.append("\(stop)")
    log.lines.append("\((0..<16).map { machine.core[$0] }) \(machine.core.xPSR)")
    log.lines.append("\(machine.core.cycles) \(machine.core.instructions)")
    return log.lines
  }
}
