/// What block cycles mean on a core.
protocol BlockTiming: TimingRules {
  /// Whether a budget of cycles left at a block's end, counted to the deadline, is too small for it
  /// to run without stopping.
  static func isExhausted(_ budget: Int) -> Bool
}

extension CortexM0Timing: BlockTiming {
  // A block's cost reaches to its end: the next instruction may begin at the deadline.
  @inline(__always) static func isExhausted(_ budget: Int) -> Bool { budget < 0 }
}

extension CortexM4Timing: BlockTiming {
  // A block's cost reaches to the begin of its last instruction, which must lie before the deadline.
  @inline(__always) static func isExhausted(_ budget: Int) -> Bool { budget <= 0 }
}
