import Bus
import Thumb

/// Cortex-M4 at zero wait states: the pipeline model of Documentation/TIMING.md.
enum CortexM4Timing: TimingRules {
  /// Least cycles of SDIV and UDIV (DDI 0439D, table 3-1: 2 to 12).
  static let divideCycles: UInt8 = 2
  static let tableBranchCycles: UInt8 = 3
  /// VDIV and VSQRT (DDI 0439D, table 7-1); integer code behind them goes on.
  static let floatDivideCycles: Int16 = 14

  static var hasConditionalExecution: Bool { true }

  @inline(__always)
  static func begin(_ core: Core, _ cell: UnsafeMutablePointer<Cell>) {
    let pipeline = core.pipeline
    let isInsideIT = core.state.pointee.itState != 0
    let failed = isInsideIT && !core.state.conditionPasses
    if !failed, cell.pointee.transition.before == pipeline.state {
      core.clock.pointee.now &+= UInt64(cell.pointee.transition.cycles)
      pipeline.state = cell.pointee.transition.after
    } else if failed == cell.pointee.otherFailed,
      cell.pointee.otherTransition.before == pipeline.state
    {
      core.clock.pointee.now &+= UInt64(cell.pointee.otherTransition.cycles)
      pipeline.state = cell.pointee.otherTransition.after
    } else {
      beginSlowly(core, cell, isInsideIT, failed)
    }
  }

  @inline(never)
  private static func beginSlowly(
    _ core: Core, _ cell: UnsafeMutablePointer<Cell>, _ isInsideIT: Bool, _ failed: Bool
  ) {
    let pc = core.state.registers[15]
    if cell.pointee.kind == .empty, !core.code.decode(pc) {
      // The engine meets the same fault when it gets there.
      core.pendingFault = nil
      return
    }
    if core.pipeline.state == PipelineM4.continuedState {
      let profile = core.continuedProfile(cell.pointee.instruction)
      let transition = core.pipeline.advance(profile, failed: false, isOdd: pc & 2 != 0)
      core.clock.pointee.now &+= UInt64(transition.cycles)
      return
    }
    if core.pipeline.state == PipelineM4.restartState {
      // Numbered, the cell may know what follows.
      core.pipeline.begin(isOdd: pc & 2 != 0)
      return begin(core, cell)
    }
    let transition = core.pipeline.advance(
      cell.pointee.profile, failed: failed, isOdd: pc & 2 != 0)
    core.clock.pointee.now &+= UInt64(transition.cycles)
    if failed {
      cell.pointee.otherTransition = transition
      cell.pointee.otherFailed = true
    } else {
      if !isInsideIT {
        cell.pointee.otherTransition = cell.pointee.transition
        cell.pointee.otherFailed = false
      }
      cell.pointee.transition = transition
    }
  }

  @inline(__always)
  static func retire(_ core: Core, _ cycles: UInt8) {}

  @inline(__always)
  static func branch(
    _ core: Core, _ instruction: UnsafePointer<Instruction>, to target: UInt32
  ) {
    switch instruction.pointee.timing {
    case .loadPC: core.pipeline.branch(after: 2, delay: 1, isOdd: target & 2 != 0)
    case .loadMultiplePC:
      core.pipeline.branch(
        after: 1 + Int(instruction.amount), delay: 1, isOdd: target & 2 != 0)
    case .tableBranch:
      core.pipeline.branch(after: Int(tableBranchCycles), delay: 3, isOdd: target & 2 != 0)
    default: core.pipeline.branch(after: 1, delay: 0, isOdd: target & 2 != 0)
    }
  }

  @inline(__always)
  static func stall(_ core: Core, _ cycles: Int) { core.pipeline.stall(cycles) }

  static func leave(_ core: Core, _ instruction: UnsafePointer<Instruction>) {
    core.spend(UInt64(PipelineProfile(instruction.pointee).duration))
    core.redirect()
  }

  /// The most that `divideStall` gives.
  static let longestDivideStall = 10

  /// Cycles of a division beyond the least. Arm documents only the range; the growth with the
  /// quotient's length is that of a divider of the same family: see FIDELITY.md.
  @inline(__always)
  static func divideStall(_ dividend: UInt32, _ divisor: UInt32) -> Int {
    guard divisor != 0, dividend >= divisor else { return 0 }
    let bits = divisor.leadingZeroBitCount - dividend.leadingZeroBitCount + 1
    return min(longestDivideStall, (bits + 1) / 2)
  }
}
