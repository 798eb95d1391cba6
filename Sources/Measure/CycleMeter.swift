import CortexM
import Machine

/// Measures one passage of the program counter, from an address to an address: cycles, instructions,
/// and what each instruction contributed. It costs the guest nothing.
public final class CycleMeter {
  /// One instruction of the passage.
  public struct Line: Sendable {
    public let address: UInt32
    /// One or two halfwords, the first one on top.
    public let encoding: UInt32
    /// Bytes, 2 or 4.
    public let size: Int
    /// ITSTATE before it; 0 outside an IT block.
    public let itState: UInt8
    /// How often it executed.
    public internal(set) var count: UInt64 = 0
    /// Core clock cycles, from its entry into Execute to that of the next instruction, in total.
    public internal(set) var cycles: UInt64 = 0
    /// What of them is not its own time.
    public internal(set) var stalls = StallCycles()
  }

  /// A finished measurement.
  public struct Result: Sendable {
    /// Core clock cycles between the two arrivals.
    public let cycles: UInt64
    public let instructions: UInt64
    /// By ascending address; their cycles add up to `cycles`, their counts to `instructions`.
    public let lines: [Line]
  }

  private struct Key: Hashable {
    var address: UInt32
    /// Code may change, or be entered in the middle of an IT block.
    var encoding: UInt32
    var itState: UInt8
  }

  private let machine: Machine
  private let onEnd: () -> Void
  private let end: UInt32
  private var watch: Watch?
  private var lines: [Key: Line] = [:]
  private var startCycles: UInt64 = 0
  private var startInstructions: UInt64 = 0
  /// Whether the program counter has been at the first address.
  public private(set) var hasBegun = false
  /// What was measured, once the second address has been reached.
  public private(set) var result: Result?

  /// - Parameters:
  ///   - start: Measuring begins at the first arrival here.
  ///   - end: It ends at the next arrival here; may be the same address.
  ///   - onEnd: Called at the end, before the instruction there executes.
  public init(
    _ machine: Machine, from start: UInt32, to end: UInt32, onEnd: @escaping () -> Void
  ) {
    self.machine = machine
    self.end = end
    self.onEnd = onEnd
    watch = machine.core.watch(start) { [unowned self] in begin($0) }
  }

  private func begin(_ core: Core) {
    if let watch { core.remove(watch) }
    hasBegun = true
    startCycles = core.cycles
    startInstructions = core.instructions
    core.cycleObserver = { [unowned self] in note($0) }
    watch = core.watch(end) { [unowned self] in finish($0) }
  }

  private func note(_ executed: InstructionCycles) {
    let key = Key(
      address: executed.address, encoding: executed.encoding, itState: executed.itState)
    var line =
      lines[key]
      ?? Line(
        address: executed.address, encoding: executed.encoding, size: executed.size,
        itState: executed.itState)
    if executed.isExecuted { line.count += 1 }
    line.cycles += executed.cycles
    line.stalls += executed.stalls
    lines[key] = line
  }

  private func finish(_ core: Core) {
    if let watch { core.remove(watch) }
    watch = nil
    core.cycleObserver = nil
    result = Result(
      cycles: core.cycles - startCycles, instructions: core.instructions - startInstructions,
      lines: lines.values.sorted {
        ($0.address, $0.encoding, $0.itState) < ($1.address, $1.encoding, $1.itState)
      })
    onEnd()
  }
}
