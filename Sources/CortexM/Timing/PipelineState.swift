import Bus

/// The state of the Cortex-M4's fetch, decode and execute stages between two instructions, in
/// cycles relative to the one in which the last instruction entered Execute. The model and its
/// names are explained in Documentation/TIMING.md.
struct PipelineState: Hashable, StateValue {
  /// Before the current stream of code: no constraint.
  static let never: Int16 = .min
  /// Nothing further back than this can matter.
  private static let horizon: Int16 = -24
  private static let stackPointer: UInt16 = 1 << 13

  /// The first cycle in which Execute is free, if the last instruction takes its usual time.
  var executeFree: Int16
  /// The same for the floating-point divider.
  var dividerFree: Int16
  var lastDecode: Int16
  var lastExecute: Int16
  /// Issue of the last fetch, and when its word could be decoded.
  var lastIssue: Int16
  var lastArrival: Int16
  /// When the last halfwords were decoded, latest first.
  var decoded: SIMD8<Int16>
  /// Whether the next instruction begins in the upper half of a word...
  var isOdd: Bool
  /// ... that has been fetched already.
  var isFetched: Bool
  /// Whether a branch was taken to here.
  var isRedirected: Bool
  /// The last instruction: nil behind a taken branch.
  var previous: PipelineProfile?
  var previousFailed: Bool

  /// Behind a taken branch that leaves Execute after `duration` cycles; the target's first word can
  /// be decoded `delay` cycles later.
  init(redirectedAfter duration: Int16, delay: Int16, isOdd: Bool) {
    executeFree = duration
    dividerFree = Self.horizon
    lastDecode = duration - 1
    lastExecute = duration - 1
    lastIssue = duration + delay - 3
    lastArrival = Self.horizon
    decoded = SIMD8(repeating: Self.never)
    self.isOdd = isOdd
    isFetched = false
    isRedirected = true
    previous = nil
    previousFailed = false
  }

  /// An empty pipeline with a full prefetch buffer: the next instruction enters Execute at once.
  init(restartedAt isOdd: Bool) {
    self.init(redirectedAfter: 0, delay: 0, isOdd: isOdd)
    lastDecode = -2
    lastIssue = Self.horizon
    isRedirected = false
  }

  static var blank: PipelineState { PipelineState(restartedAt: false) }

  mutating func visit(_ state: StateArchive) {
    state(&executeFree, &dividerFree, &lastDecode, &lastExecute)
    state(&lastIssue, &lastArrival)
    for index in decoded.indices { state(&decoded[index]) }
    state(&isOdd, &isFetched, &isRedirected)
    state(&previous)
    state(&previousFailed)
  }

  /// Executes `x` and returns the cycles until it enters Execute.
  mutating func advance(_ x: PipelineProfile, failed: Bool) -> Int16 {
    let available = fetch(x)
    let decode: Int16
    let enter: Int16
    if x.kind == .ifThen, !isRedirected {
      // Folded: it may share a decode cycle, and skips Execute.
      decode = max(available, lastDecode)
      enter = freeCycle(for: x)
    } else {
      decode = max(available, lastDecode + 1, lastExecute)
      let stall: Int16 = !failed && hazard(with: x) != nil ? 1 : 0
      var free = freeCycle(for: x) + stall
      if x.kind.isFloat { free = max(free, dividerFree) }
      enter = max(decode + 1, free)
    }
    executeFree = enter + (failed ? 1 : Int16(x.duration))
    if x.kind == .floatDivide, !failed { dividerFree = enter + CortexM4Timing.floatDivideCycles }
    if x.kind != .ifThen { lastExecute = enter }
    lastDecode = decode
    for _ in 0..<(x.isWide ? 2 : 1) {
      for index in stride(from: 7, to: 0, by: -1) { decoded[index] = decoded[index - 1] }
      decoded[0] = decode
    }
    isOdd = x.isWide ? isOdd : !isOdd
    isFetched = isOdd
    isRedirected = false
    previous = x
    previousFailed = failed
    rebase(enter)
    return enter
  }

  /// The last instruction takes longer than usual.
  mutating func stall(_ cycles: Int16) { executeFree += cycles }

  // MARK: Explanation

  /// Of the cycles until `x` enters Execute those that are not the last instruction's own time.
  func stalls(before x: PipelineProfile, failed: Bool) -> StallCycles {
    var stalls = StallCycles()
    if let previous {
      let usual = previousFailed ? 1 : Int16(previous.duration)
      stalls[previous.kind == .divide ? .divide : .unaligned] = UInt64(max(0, executeFree - usual))
    }
    var explained = freeCycle(for: x)
    func note(_ cause: StallCause, until cycle: Int16) {
      stalls[cause] += UInt64(max(0, cycle - explained))
      explained = max(explained, cycle)
    }
    var moved = self
    let enter = moved.advance(x, failed: failed)
    if x.kind != .ifThen || isRedirected {
      if !failed, let hazard = hazard(with: x) { note(hazard, until: explained + 1) }
      if x.kind.isFloat { note(.floatDivide, until: min(enter, dividerFree)) }
    }
    note(isRedirected ? .branch : .fetch, until: enter)
    return stalls
  }

  // MARK: Rule 1, fetch

  /// Fetches up to the last halfword of `x`; returns the first cycle in which it can be decoded.
  private mutating func fetch(_ x: PipelineProfile) -> Int16 {
    var available = isFetched ? lastArrival : Self.horizon
    if !isFetched {
      fetchWord(blocker: isOdd ? 7 : 6)
      available = lastArrival
    }
    if isOdd, x.isWide {
      fetchWord(blocker: 5)
      available = max(available, lastArrival)
    }
    return available
  }

  /// The buffer holds three words and a halfword: a word's upper half needs the place of the
  /// halfword seven before it, here `blocker` halfwords before the next instruction, which is free
  /// in the cycle after its decode. A pause of two cycles costs one more to restart.
  private mutating func fetchWord(blocker: Int) {
    var issue = lastIssue + 1
    let blocking = decoded[blocker - 1]
    if blocking != Self.never, blocking + 1 > issue {
      let pause = blocking + 1 - issue
      issue += pause + (pause >= 2 ? 1 : 0)
    }
    lastIssue = issue
    lastArrival = issue + 2
  }

  // MARK: Durations and hazards

  /// When Execute is free for `x`: the data phase of a load overlaps the address phase of an
  /// adjacent single access that does not need the loaded register.
  private func freeCycle(for x: PipelineProfile) -> Int16 {
    guard let previous, previous.kind == .load, !previousFailed, x.kind.isSingleAccess,
      previous.loaded & x.address == 0, !previous.loadsPC
    else { return executeFree }
    return executeFree - 1
  }

  /// Why `x` stalls for one cycle behind the last instruction; nil if it does not.
  private func hazard(with x: PipelineProfile) -> StallCause? {
    guard let p = previous else { return nil }
    var late: UInt16 = 0
    if !previousFailed {
      switch p.kind {
      case .alu, .multiply: late = p.written
      case .multiplyLong: late = p.writtenHigh
      default: break
      }
    }
    // H1: no forwarding into the barrel shifter.
    if late & x.shifted != 0 { return .shift }
    // H2: none from the multiplier to store data; a 32-bit product delays single stores only.
    if late & x.stored != 0,
      p.kind == .multiplyLong || p.kind == .multiply && x.kind == .store
    {
      return .storeData
    }
    // H3: a load behind a store, but not behind STRD or VSTR; VLDR behind a single store only.
    let isBlockStore = p.kind == .storeMultiple || p.kind == .floatStoreMultiple
    if x.kind.isLoad, p.kind == .store || isBlockStore { return .loadAfterStore }
    if x.kind == .floatLoad, p.kind == .store { return .loadAfterStore }
    // H4: the address of a single access that was just computed; SP is exempt.
    let isLate = x.kind.isSingleAccess && p.written & x.address & ~Self.stackPointer != 0
    return isLate ? .address : nil
  }

  /// Makes `origin` cycle 0.
  private mutating func rebase(_ origin: Int16) {
    func moved(_ cycle: Int16) -> Int16 { max(cycle - origin, Self.horizon) }
    executeFree = moved(executeFree)
    dividerFree = moved(dividerFree)
    lastDecode = moved(lastDecode)
    lastExecute = moved(lastExecute)
    lastIssue = moved(lastIssue)
    lastArrival = moved(lastArrival)
    for index in 0..<8 where decoded[index] != Self.never { decoded[index] = moved(decoded[index]) }
  }
}
