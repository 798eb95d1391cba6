import Bus
import Machine
import Peripherals
import TestSupport
import Testing

@testable import CortexM
@testable import Thumb

/// What an instruction is said to access is what it accesses.
@Suite struct FootprintTests {
  /// `footprint.s` has every kind of load and store, in several forms, and conditions that fail.
  @Test(arguments: ["microbit-v1", "microbit-v2"])
  func everyKindOfAccess(_ board: String) throws {
    let isV7 = board == "microbit-v2"
    let bench = try Bench(
      "footprint.s", board: board, options: isV7 ? ["-Wa,--defsym,V7=1"] : [])
    let seen = try compare(bench.machine)
    // What a decoder of this core can give, but for what none of its encodings gives.
    let expected = Operation.allCases.filter { $0.accessSize > 0 }
    let missing = expected.filter { !seen.contains($0) }
    if isV7 {
      #expect(missing.isEmpty, "\(missing)")
    } else {
      #expect(seen.count >= 20, "\(seen)")
    }
  }

  @Test(arguments: ["microbit-v1", "microbit-v2"])
  func aProgramWithInterrupts(_ board: String) throws {
    let seen = try compare(Bench(board: board).machine)
    #expect(seen.count > 5)
  }

  /// Steps to the end, and compares each instruction with the accesses that the bus sees.
  private func compare(_ machine: Machine) throws -> Set<Operation> {
    final class Seen { var bytes: [(UInt32, UInt32, Bool)] = [] }
    let seen = Seen()
    let bus = machine.bus
    bus.setMemoryCheck("test") { address, size, kind in
      seen.bytes.append((address, size.rawValue, kind == .write))
      return nil
    }
    bus.accessObservers.append {
      seen.bytes.append(($0.peripheral.base &+ $0.offset, $0.size.rawValue, $0.kind == .write))
    }
    defer { bus.setMemoryCheck("test", nil) }
    var operations: Set<Operation> = []
    let core = machine.core
    for _ in 0..<100_000 {
      let isInstruction = core.isAboutToExecute
      let expected = isInstruction ? core.nextDataFootprint : nil
      let (place, count, exception) = (core.pc, core.instructions, core.currentException)
      let operation = core.nextInstruction.operation
      seen.bytes = []
      if let stop = machine.step() {
        guard case .exited(0) = stop else { throw ToolFailure("\(stop)") }
        return operations
      }
      // Frames of exceptions are no affair of instructions.
      guard isInstruction, core.instructions == count + 1, core.currentException == exception
      else { continue }
      if operation == .bkpt { continue }
      let first = seen.bytes.map(\.0).min()
      let end = seen.bytes.map { $0.0 + $0.1 }.max()
      let found = first.map {
        DataFootprint(address: $0, count: end! - $0, isWrite: seen.bytes[0].2)
      }
      #expect(found == expected, "\(operation) at \(String(place, radix: 16))")
      if found != expected { return operations }
      if expected != nil { operations.insert(operation) }
    }
    throw ToolFailure("no end")
  }
}
