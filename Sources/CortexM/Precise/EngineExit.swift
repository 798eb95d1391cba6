/// Why an execution engine handed control back to the core.
enum EngineExit: Equatable {
  /// An instruction boundary at or after the deadline; R15 is the next instruction.
  case boundary
  /// `Core.pendingFault` says what; R15 is the faulting instruction.
  case fault
  /// R15 has arrived at a watched address; the instruction there has not been executed.
  case watch
  /// BKPT; R15 is its address.
  case breakpoint(UInt32)
  /// SVC; R15 is the instruction behind it.
  case supervisorCall
  /// WFI or WFE; R15 is the instruction behind it.
  case wait(WaitKind)
  /// A branch to an EXC_RETURN value.
  case exceptionReturn(UInt32)
}

/// Which instruction waits.
enum WaitKind {
  case interrupt
  case event
}

/// How far the precise engine goes, if nothing stops it before.
enum Stretch {
  /// One instruction; the next one does not begin.
  case instruction
  /// Up to a branch that is taken; what follows does not begin.
  case straight
  /// The first instruction boundary at or after the deadline.
  case deadline
}
