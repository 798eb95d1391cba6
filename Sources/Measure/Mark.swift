/// Functions of the firmware whose arrival the emulator watches. They are empty: measuring costs
/// the guest only the call.
public enum Mark: String, CaseIterable, Sendable {
  /// Around the compiling of one unit: a script, or a nested one (`exec`, `import`).
  case compileBegin = "adder_mark_compile_begin"
  case compileEnd = "adder_mark_compile_end"
  /// Around the execution of the script's bytecode.
  case runBegin = "adder_mark_run_begin"
  case runEnd = "adder_mark_run_end"
  /// Around waiting for the UART to take another byte.
  case wireBegin = "adder_mark_wire_begin"
  case wireEnd = "adder_mark_wire_end"
  /// The heap for scripts: its base address and its size in bytes.
  case heapInit = "adder_mark_heap_init"
  /// An allocation: its address and the bytes it takes.
  case heapAlloc = "adder_mark_heap_alloc"
  /// An explicit release outside a collection: its address and its bytes.
  case heapFree = "adder_mark_heap_free"
  /// After a collection: the bytes that survived it.
  case heapCollected = "adder_mark_heap_collected"
}

/// A point of a run: what the machine has counted so far.
public struct Moment: Sendable, Equatable {
  /// Core clock cycles since reset.
  public var cycles: UInt64
  /// Instructions executed since reset.
  public var instructions: UInt64
  /// Cycles from the first instructions of exception handlers to where the interrupted code goes on,
  /// since reset.
  public var exceptionCycles: UInt64
  /// Semihosting calls since reset.
  public var semihostingCalls: UInt64

  public init(
    cycles: UInt64, instructions: UInt64, exceptionCycles: UInt64 = 0, semihostingCalls: UInt64 = 0
  ) {
    self.cycles = cycles
    self.instructions = instructions
    self.exceptionCycles = exceptionCycles
    self.semihostingCalls = semihostingCalls
  }
}
