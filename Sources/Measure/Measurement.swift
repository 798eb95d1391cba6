/// What one run of a script cost. All counts are exact; the definitions are printed by
/// `thumbprint bench --explain`.
public struct Measurement: Sendable, Equatable {
  /// Core clock cycles from the first instruction of the script's bytecode to the last.
  public var cycles: UInt64 = 0
  /// Instructions executed in these cycles.
  public var instructions: UInt64 = 0
  /// Cycles of compiling the script before it runs.
  public var compileCycles: UInt64 = 0
  /// Of `cycles`: compiling inside the run (`exec`, `import`).
  public var nestedCompileCycles: UInt64 = 0
  /// Of `cycles`: waiting for the UART's wire.
  public var wireWaitCycles: UInt64 = 0
  /// Of `cycles`: exception handlers.
  public var exceptionCycles: UInt64 = 0
  /// Semihosting calls made during the run; each costs its BKPT.
  public var semihostingCalls: UInt64 = 0

  public var ram = RAM()
  public var flash = Flash()

  /// Bytes of RAM.
  public struct RAM: Sendable, Equatable {
    /// `.data` and `.bss` without the reserves for heap and stack.
    public var staticBytes: UInt64 = 0
    /// Of the heap for scripts.
    public var heapSize: UInt64 = 0
    /// The most that was allocated at any moment, garbage included.
    public var heapPeak: UInt64 = 0
    /// The most that survived a collection; 0 if none ran.
    public var heapLive: UInt64 = 0
    /// The smallest heap with which it still runs; nil unless it was asked for.
    public var heapMinimum: UInt64?
    /// From the top of the stack to the lowest stack pointer seen.
    public var stackPeak: UInt64 = 0

    public var total: UInt64 { staticBytes + heapPeak + stackPeak }

    public init() {}
  }

  /// Bytes of flash.
  public struct Flash: Sendable, Equatable {
    /// Loaded bytes of the firmware.
    public var image: UInt64 = 0
    /// Different addresses executed or read while compiling and running.
    public var touched: UInt64 = 0
    /// The script's source as stored.
    public var script: UInt64 = 0

    public init() {}
  }

  public init() {}
}
