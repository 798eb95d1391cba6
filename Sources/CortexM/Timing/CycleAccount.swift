import Thumb

/// An instruction that has executed, and what it took.
public struct InstructionCycles: Sendable {
  public let address: UInt32
  /// One or two halfwords, the first one on top, as in `Disassembler.Line`.
  public let encoding: UInt32
  /// Bytes, 2 or 4.
  public let size: Int
  /// ITSTATE before it; 0 outside an IT block.
  public let itState: UInt8
  /// False for one that faulted, or that was abandoned and begins again.
  public let isExecuted: Bool
  /// Core clock cycles from its entry into Execute to that of the next one.
  public let cycles: UInt64
  /// What of them is not its own time: what the next instruction waited for, and exceptions.
  public let stalls: StallCycles
}

/// Keeps the account that `Core.cycleObserver` asks for: the time from each instruction to the next,
/// by cause. The pipeline's own state says where a stall comes from, so nothing is modelled twice.
final class CycleAccount {
  private struct Entry {
    var address: UInt32
    var encoding: UInt32
    var instruction: Instruction
    var itState: UInt8
    var begin: UInt64
    var count: UInt64
    var exceptions: UInt64
    var sleep: UInt64
    var flash: UInt64
    var stalls = StallCycles()
  }

  let observer: (InstructionCycles) -> Void
  /// The instruction that executes.
  private var entry: Entry?

  init(_ observer: @escaping (InstructionCycles) -> Void) { self.observer = observer }

  /// The clock is about to move to the begin of the next instruction.
  func willBegin(_ core: Core) {
    guard core.configuration.pipeline == .cortexM4, let state = core.pipeline.explainedState else {
      return
    }
    let failed = core.state.pointee.itState != 0 && !core.state.conditionPasses
    let next = PipelineProfile(core.nextInstruction)
    entry?.stalls += state.stalls(before: next, failed: failed)
  }

  /// The instruction at R15 is about to execute: the one before it has taken its time.
  func willExecute(_ core: Core) {
    close(core)
    let instruction = core.nextInstruction
    entry = Entry(
      address: core.pc, encoding: core.nextEncoding, instruction: instruction,
      itState: UInt8(core.state.pointee.itState), begin: core.cycles, count: core.instructions,
      exceptions: core.overhead.exceptions, sleep: core.overhead.sleep,
      flash: core.overhead.flash)
  }

  private func close(_ core: Core) {
    guard var last = entry else { return }
    let cycles = core.cycles - last.begin
    let isExecuted = core.instructions != last.count
    last.stalls[.sleep] += core.overhead.sleep - last.sleep
    last.stalls[.flash] += core.overhead.flash - last.flash
    last.stalls[.exception] += core.overhead.exceptions - last.exceptions
    let rest = cycles - min(cycles, last.stalls.total)
    if !isExecuted {
      last.stalls[.exception] += rest
    } else if core.configuration.pipeline != .cortexM4 {
      last.stalls[.branch] += rest - min(rest, Self.unbranched(last.instruction, rest))
    }
    observer(
      InstructionCycles(
        address: last.address, encoding: last.encoding, size: Int(last.instruction.size),
        itState: last.itState, isExecuted: isExecuted, cycles: cycles, stalls: last.stalls))
  }

  /// Cortex-M0 and M0+: what an instruction would take if the pipeline did not have to fill again.
  private static func unbranched(_ instruction: Instruction, _ cycles: UInt64) -> UInt64 {
    switch instruction.timing {
    case .branch, .branchConditional, .branchLink, .branchExchange, .branchLinkExchange, .movePC: 1
    case .loadMultiplePC: 1 + UInt64(instruction.amount)
    default: cycles
    }
  }
}
