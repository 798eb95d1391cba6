/// Turns the firmware's marks into a measurement. It knows no machine: whoever watches one reports
/// each arrival.
public struct Meter: Sendable {
  /// What happens to the measuring window at a mark.
  public enum WindowChange: Sendable, Equatable {
    case opens
    case closes
  }

  private enum Phase: Sendable {
    case before
    case compiling
    case compiled
    case running
    case after
  }

  private var phase = Phase.before
  private var result = Measurement()
  private var compileStart: UInt64 = 0
  private var runStart = Moment(cycles: 0, instructions: 0)
  private var nestedDepth = 0
  private var nestedStart: UInt64 = 0
  private var wireStart: UInt64?
  private var allocated: UInt64 = 0
  private var isOpen = false

  public init() {}

  /// Whether compiling the script has begun.
  public var hasCompiled: Bool { phase != .before }

  /// Whether the script's bytecode has begun to run.
  public var hasRun: Bool { phase == .running || phase == .after }

  /// Whether the script's run has come to its end.
  public var isComplete: Bool { phase == .after }

  /// The firmware reached a mark.
  ///
  /// - Parameters:
  ///   - first: the function's first argument (AAPCS: R0), `second` its second (R1).
  /// - Returns: whether the window of RAM and flash figures opens or closes here.
  public mutating func arrive(
    at mark: Mark, _ now: Moment, first: UInt32 = 0, second: UInt32 = 0
  ) -> WindowChange? {
    switch mark {
    case .compileBegin: return compileBegins(now)
    case .compileEnd: compileEnds(now)
    case .runBegin: return runBegins(now)
    case .runEnd: return runEnds(now)
    case .wireBegin: if phase == .running { wireStart = wireStart ?? now.cycles }
    case .wireEnd: wireEnds(now)
    case .heapInit:
      result.ram.heapSize = UInt64(second)
      setAllocated(0)
    case .heapAlloc: setAllocated(allocated + UInt64(second))
    case .heapFree: setAllocated(allocated - min(allocated, UInt64(second)))
    case .heapCollected:
      setAllocated(UInt64(first))
      if isOpen { result.ram.heapLive = max(result.ram.heapLive, allocated) }
    }
    return nil
  }

  /// The machine stopped. A run that was under way ends here.
  public mutating func stop(at now: Moment) -> WindowChange? {
    switch phase {
    case .compiling:
      result.compileCycles += now.cycles - compileStart
      return close()
    case .running: return runEnds(now)
    case .before, .compiled, .after: return close()
    }
  }

  /// The figures that marks give; the caller adds those of the image, the stack and the flash.
  public var measurement: Measurement { result }

  private mutating func compileBegins(_ now: Moment) -> WindowChange? {
    switch phase {
    case .before, .compiled:
      phase = .compiling
      compileStart = now.cycles
      nestedDepth = 1
      return open()
    case .compiling: nestedDepth += 1
    case .running:
      if nestedDepth == 0 { nestedStart = now.cycles }
      nestedDepth += 1
    case .after: break
    }
    return nil
  }

  private mutating func compileEnds(_ now: Moment) {
    guard nestedDepth > 0 else { return }
    nestedDepth -= 1
    guard nestedDepth == 0 else { return }
    if phase == .compiling {
      result.compileCycles += now.cycles - compileStart
      phase = .compiled
    } else if phase == .running {
      result.nestedCompileCycles += now.cycles - nestedStart
    }
  }

  private mutating func runBegins(_ now: Moment) -> WindowChange? {
    guard phase != .running && phase != .after else { return nil }
    if phase == .compiling { result.compileCycles += now.cycles - compileStart }
    phase = .running
    nestedDepth = 0
    runStart = now
    return open()
  }

  private mutating func runEnds(_ now: Moment) -> WindowChange? {
    guard phase == .running else { return nil }
    wireEnds(now)
    if nestedDepth > 0 { result.nestedCompileCycles += now.cycles - nestedStart }
    result.cycles = now.cycles - runStart.cycles
    result.instructions = now.instructions - runStart.instructions
    result.exceptionCycles = now.exceptionCycles - runStart.exceptionCycles
    result.semihostingCalls = now.semihostingCalls - runStart.semihostingCalls
    phase = .after
    return close()
  }

  private mutating func wireEnds(_ now: Moment) {
    guard let start = wireStart else { return }
    result.wireWaitCycles += now.cycles - start
    wireStart = nil
  }

  private mutating func setAllocated(_ bytes: UInt64) {
    allocated = bytes
    if isOpen { result.ram.heapPeak = max(result.ram.heapPeak, bytes) }
  }

  private mutating func open() -> WindowChange? {
    guard !isOpen else { return nil }
    isOpen = true
    result.ram.heapPeak = allocated
    return .opens
  }

  private mutating func close() -> WindowChange? {
    guard isOpen else { return nil }
    isOpen = false
    return .closes
  }
}
