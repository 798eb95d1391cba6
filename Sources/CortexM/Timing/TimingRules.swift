import Bus
import Thumb

/// How a core counts cycles, as the engine applies it. `Core.cycles` is always the cycle in which
/// the current instruction enters Execute: bus accesses happen there.
protocol TimingRules {
  /// Whether there are IT blocks.
  static var hasConditionalExecution: Bool { get }
  /// Moves the clock to the begin of the next instruction.
  static func begin(_ core: Core, _ cell: UnsafeMutablePointer<Cell>)
  /// The current instruction has executed; `cycles` is its cell's.
  static func retire(_ core: Core, _ cycles: UInt8)
  /// The current instruction branches to `target`.
  static func branch(_ core: Core, _ instruction: UnsafePointer<Instruction>, to target: UInt32)
  /// The current instruction has executed and leaves the stream of code: exception entry or return,
  /// sleep.
  static func leave(_ core: Core, _ instruction: UnsafePointer<Instruction>)
  /// The current instruction takes longer than usual (unaligned data, division).
  static func stall(_ core: Core, _ cycles: Int)
}

/// Cycles of exceptions. Sources: DDI 0432C section 1.3 (Cortex-M0: 16 to the handler's first
/// instruction at zero wait states), DDI 0484C section 1.3 (Cortex-M0+: 15), DDI 0439D section 3.9
/// (Cortex-M4: entry 12, tail-chain 6). The exit and tail-chain counts of Cortex-M0 and M0+ are published nowhere: assumed, see FIDELITY.md.
struct ExceptionTiming {
  let entry: UInt64
  let exit: UInt64
  let tailChain: UInt64
  /// More for stacking S0 to S15 and FPSCR at once.
  let floatingPointStacking: UInt64

  static let cortexM0 = ExceptionTiming(
    entry: 16, exit: 13, tailChain: 9, floatingPointStacking: 0)
  static let cortexM0Plus = ExceptionTiming(
    entry: 15, exit: 12, tailChain: 8, floatingPointStacking: 0)
  static let cortexM4 = ExceptionTiming(
    entry: 12, exit: 10, tailChain: 6, floatingPointStacking: 17)
}

extension ExceptionTiming {
  init(_ pipeline: CoreConfiguration.Pipeline) {
    self =
      switch pipeline {
      case .cortexM0: .cortexM0
      case .cortexM0Plus: .cortexM0Plus
      case .cortexM4: .cortexM4
      }
  }
}
