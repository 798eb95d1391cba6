import Bus
import Thumb

/// Cortex-M0 and M0+ at zero wait states (DDI 0432C, table 3-1; DDI 0484C, table 3-1): the cycles of
/// an instruction depend on nothing but itself and, for a conditional branch, on whether it is taken.
enum CortexM0Timing: TimingRules {
  static var hasConditionalExecution: Bool { false }

  @inline(__always)
  static func begin(_ core: Core, _ cell: UnsafeMutablePointer<Cell>) {}

  @inline(__always)
  static func retire(_ core: Core, _ cycles: UInt8) {
    core.clock.pointee.now &+= UInt64(cycles)
  }

  @inline(__always)
  static func branch(
    _ core: Core, _ instruction: UnsafePointer<Instruction>, to target: UInt32
  ) {
    if instruction.pointee.timing == .branchConditional {
      core.clock.pointee.now &+= core.takenBranchExtra
    }
  }

  @inline(__always)
  static func leave(_ core: Core, _ instruction: UnsafePointer<Instruction>) {}

  @inline(__always)
  static func stall(_ core: Core, _ cycles: Int) {
    core.clock.pointee.now &+= UInt64(cycles)
  }

  /// Cycles by table 3-1; of a conditional branch those of one that is not taken. What faults costs
  /// nothing itself: the exception does. POP with PC is 4 + N on silicon.
  static func cycles(_ instruction: Instruction, multiplierCycles: Int) -> UInt8 {
    switch instruction.timing {
    case .multiply: UInt8(multiplierCycles)
    case .load, .loadRegister, .store, .storeRegister: 2
    case .loadMultiple, .storeMultiple: 1 + instruction.amount
    case .loadMultiplePC: 4 + instruction.amount
    case .branch, .branchExchange, .branchLinkExchange, .movePC: 3
    case .branchLink, .specialRegister, .barrier: 4
    case .wait: 2
    case .fault, .supervisorCall, .breakpoint: 0
    default: 1
    }
  }

  /// The same for the two-stage pipeline of the Cortex-M0+, whose branches are a cycle shorter.
  static func cyclesOnM0Plus(_ instruction: Instruction, multiplierCycles: Int) -> UInt8 {
    switch instruction.timing {
    case .loadMultiplePC: 3 + instruction.amount
    case .branch, .branchExchange, .branchLinkExchange, .movePC: 2
    case .branchLink, .specialRegister, .barrier: 3
    default: cycles(instruction, multiplierCycles: multiplierCycles)
    }
  }
}

extension Core {
  /// The cycles to note in a freshly decoded cell.
  func usualCycles(_ instruction: Instruction) -> UInt8 {
    switch configuration.pipeline {
    case .cortexM0(let multiplierCycles):
      CortexM0Timing.cycles(instruction, multiplierCycles: multiplierCycles)
    case .cortexM0Plus(let multiplierCycles):
      CortexM0Timing.cyclesOnM0Plus(instruction, multiplierCycles: multiplierCycles)
    case .cortexM4: 0
    }
  }

  /// The number of the pipeline profile to note in a freshly decoded cell.
  func pipelineProfile(_ instruction: Instruction) -> UInt16 {
    configuration.pipeline == .cortexM4 ? pipeline.profileNumber(instruction) : 0
  }

  /// The processor goes on somewhere else than behind the last instruction.
  func redirect() {
    hasBegun = false
    state.pointee.continuation = 0
    pipeline.restart()
    // Rights may have changed.
    if protection.isEnabled { code.closeWindow() }
  }

  /// Time passes outside of any instruction: exception entry and exit.
  func spend(_ cycles: UInt64) {
    clock.pointee.now += cycles
  }
}
