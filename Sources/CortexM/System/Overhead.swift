import Bus
import Thumb

/// Cycles beyond one an instruction, by cause: what the DWT's profiling counters count (DDI 0403E,
/// C1.8.4). CYCCNT = instructions + instructions' and transfers' overhead + exceptions + sleep -
/// folded instructions.
struct Overhead: StateValue {
  /// More cycles of instructions that are no loads and stores, stalls included.
  var instructions: UInt64 = 0
  /// More cycles of loads and stores.
  var transfers: UInt64 = 0
  /// Entering and leaving exceptions.
  var exceptions: UInt64 = 0
  var sleep: UInt64 = 0
  /// Waiting for a memory that takes time of its own.
  var flash: UInt64 = 0
  /// Instructions that took no cycle.
  var folded: UInt64 = 0

  static var blank: Overhead { Overhead() }

  mutating func visit(_ state: StateArchive) {
    state(&instructions, &transfers, &exceptions)
    state(&sleep, &flash, &folded)
  }
}

extension Core {
  /// A debug event of the DWT or of software: the debug monitor's, if it is enabled; without it
  /// there is no debugger that would halt (DDI 0403E, C1.4).
  func debugEvent(status: UInt32) {
    guard nvic.enabled[ExceptionNumber.debugMonitor] else { return }
    system.dfsr |= status
    nvic.pend(ExceptionNumber.debugMonitor)
  }

  /// Executes one instruction and notes what it took beyond a cycle.
  func executeWithOverhead(_ instruction: Instruction, _ execute: () -> Void) {
    let start = clock.pointee.now
    let count = state.pointee.instructions
    let exceptions = overhead.exceptions
    execute()
    guard state.pointee.instructions != count else { return }
    let cycles = clock.pointee.now - start - (overhead.exceptions - exceptions)
    if cycles == 0 {
      overhead.folded += 1
    } else if instruction.timing.isTransfer {
      overhead.transfers += cycles - 1
    } else {
      overhead.instructions += cycles - 1
    }
  }

  /// The instruction at R15, as it is in memory.
  var nextInstruction: Instruction {
    let pc = state.registers[15]
    guard let (region, offset) = bus.memory(at: pc), offset + 2 <= region.size else {
      return Instruction(.undefined, size: 2, timing: .fault)
    }
    let second = offset + 4 <= region.size ? region.load(offset + 2, .halfword) : 0
    return decoder.decode(UInt16(region.load(offset, .halfword)), UInt16(second))
  }

  /// Its encoding: one halfword, or two with the first on top; 0 where there is no memory.
  var nextEncoding: UInt32 {
    guard let (region, offset) = bus.memory(at: pc), offset + 2 <= region.size else { return 0 }
    let first = region.load(offset, .halfword)
    guard InstructionSet.isWide(UInt16(first)), offset + 4 <= region.size else { return first }
    return first << 16 | region.load(offset + 2, .halfword)
  }
}

extension TimingClass {
  /// Loads and stores of any kind.
  fileprivate var isTransfer: Bool {
    switch self {
    case .load, .loadRegister, .store, .storeRegister, .loadDouble, .storeDouble, .loadMultiple,
      .loadMultiplePC, .storeMultiple, .loadPC, .loadExclusive, .storeExclusive, .floatLoad,
      .floatStore, .floatLoadMultiple, .floatStoreMultiple:
      true
    default: false
    }
  }
}
