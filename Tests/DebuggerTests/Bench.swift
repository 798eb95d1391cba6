import CortexM
import Image
import Machine
import Peripherals
import TestSupport

@testable import Debugger

/// A machine with a guest, and the parts of the debugger, in this process.
final class Bench {
  let machine: Machine
  let execution: Execution
  let stub: Stub
  var output: [UInt8] { sink.bytes }
  private let sink = Sink()

  private final class Sink { var bytes: [UInt8] = [] }

  /// - Parameters:
  ///   - guest: of `Tests/Guests`, without the ending.
  ///   - board: what it is built for.
  ///   - other: the board it runs on, if that is another one.
  init(
    _ guest: String = "debug", board: String = "microbit-v1", on other: String? = nil,
    options: [String] = [], engine: ExecutionEngine = .block
  ) throws {
    var settings = Machine.Options()
    settings.engine = engine
    settings.semihosting?.output = { [sink] in sink.bytes += $0 }
    let elf = try Guest(guest, board: board, options: options).elf
    machine = try Machine(
      board: Board.load(other ?? board), image: FirmwareImage(path: elf), options: settings)
    execution = Execution(machine)
    execution.attach()
    stub = Stub(machine, execution.points)
  }

  /// What the stub replies; nil where it does something else than reply at once.
  func reply(_ packet: String) -> String? {
    guard case .reply(let bytes) = stub.answer(Array(packet.utf8)) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  func address(_ symbol: String) throws -> String {
    guard let found = machine.image.symbols.named(symbol) else {
      throw ToolFailure("no symbol \(symbol)")
    }
    return String(found.address, radix: 16)
  }

  /// Goes on until something stops the machine.
  @discardableResult
  func go(_ goal: Execution.Goal = .run) -> Execution.Progress {
    execution.begin(goal)
    while true {
      let progress = execution.advance()
      guard case .goesOn = progress else { return progress }
    }
  }

  /// What ends when the program does.
  struct End: Equatable {
    var code: UInt32?
    var cycles: UInt64
    var instructions: UInt64
    var output: [UInt8]
    var registers: [UInt8]
    var ram: [UInt8]?
  }

  func end(_ progress: Execution.Progress) -> End {
    var code: UInt32?
    if case .stopped(.exited(let found)) = progress { code = found }
    return End(
      code: code, cycles: machine.core.cycles, instructions: machine.core.instructions,
      output: output,
      registers: RegisterFile(machine.core.configuration).bytes(of: machine.core),
      ram: machine.bus.copyOut(0x2000_0000, count: 16384))
  }
}

extension Execution.Progress {
  var halt: Halt? {
    if case .halted(let halt) = self { return halt }
    return nil
  }
}
