/// What reading a flash costs beyond a cycle: wait states, and what hides them. A memory without one
/// answers at once.
///
/// The flash is read in lines. A line that is neither the one fetched from last, nor prefetched, nor
/// in a cache is read from the array, which takes the wait states; one read at a time. The processor
/// stands still meanwhile (Documentation/TIMING.md).
public final class FlashTiming {
  /// What hides wait states.
  public struct Accelerator: Sendable, Equatable {
    /// Bytes that one read of the array gives; a power of two.
    public var lineBytes: Int
    /// Whether the next line is read while code of the current one executes.
    public var hasPrefetch: Bool
    /// Lines of the instruction cache, and how many of them may hold one address; 0 for none.
    public var instructionLines: Int
    public var instructionWays: Int
    /// Lines of the data cache, any of which may hold any address; 0 for none.
    public var dataLines: Int
    /// Whether software has to switch the cache on.
    public var startsDisabled: Bool

    /// Words of 32 bits straight from the array.
    public static let none = Accelerator(
      lineBytes: 4, hasPrefetch: false, instructionLines: 0, instructionWays: 1, dataLines: 0,
      startsDisabled: false)

    /// ST's adaptive real-time accelerator with everything switched on (RM0090, section 3.5.2): lines
    /// of 128 bits, prefetch, 64 lines of instructions and 8 of data, least recently used first.
    public static let stm32F4 = Accelerator(
      lineBytes: 16, hasPrefetch: true, instructionLines: 64, instructionWays: 64, dataLines: 8,
      startsDisabled: false)

    /// The instruction cache of the nRF52 series, off until ICACHECNF switches it on (nRF52833 PS,
    /// section "NVMC"). Its geometry is not published: 2 KiB, two ways, lines of 128 bits are assumed.
    public static let nRF52 = Accelerator(
      lineBytes: 16, hasPrefetch: false, instructionLines: 128, instructionWays: 2, dataLines: 0,
      startsDisabled: true)
  }

  public let waitStates: Int
  public let accelerator: Accelerator
  /// Whether the caches are switched on. Switching them off forgets what they hold.
  public var isCaching: Bool {
    didSet { if !isCaching { forget() } }
  }
  /// How often code came from the instruction cache, and how often it was not there: counted while
  /// software profiles, where the processor turns to another line.
  public var isProfiling = false
  public var hits: UInt32 = 0
  public var misses: UInt32 = 0
  private var instructions: LineCache
  private var data: LineCache
  /// The line that code came from last.
  private var current = -1
  private var prefetched = -1
  /// When the read of the array that was begun last ends.
  private var free: UInt64 = 0

  public init(waitStates: Int, accelerator: Accelerator) {
    self.waitStates = waitStates
    self.accelerator = accelerator
    isCaching = !accelerator.startsDisabled
    instructions = LineCache(
      lines: accelerator.instructionLines, ways: accelerator.instructionWays)
    data = LineCache(lines: accelerator.dataLines, ways: max(1, accelerator.dataLines))
  }

  /// Visits the caches and what the array is doing.
  public func visit(_ state: StateArchive) {
    state(isCaching) { isCaching = $0 }
    instructions.visit(state)
    data.visit(state)
    state(&current)
    state(&prefetched)
    state(&free)
    state(&isProfiling)
    state(&hits, &misses)
  }

  /// As after a reset.
  public func reset() {
    isCaching = !accelerator.startsDisabled
    isProfiling = false
    hits = 0
    misses = 0
    forget()
    free = 0
  }

  private func forget() {
    instructions.removeAll()
    data.removeAll()
    current = -1
    prefetched = -1
  }

  /// Cycles for which the processor waits for `size` bytes of code at `offset`, wanted at `now`.
  public func fetch(_ offset: Int, size: Int, at now: UInt64) -> UInt64 {
    let first = offset / accelerator.lineBytes
    let last = (offset + size - 1) / accelerator.lineBytes
    var stall = fetch(line: first, at: now)
    if last != first { stall += fetch(line: last, at: now + stall) }
    return stall
  }

  private func fetch(line: Int, at now: UInt64) -> UInt64 {
    guard line != current else { return 0 }
    current = line
    var stall: UInt64 = 0
    if isCaching, instructions.touch(line) {
      if isProfiling { hits &+= 1 }
    } else if line == prefetched {
      stall = free > now ? free - now : 0
    } else {
      stall = read(at: now)
      if isCaching {
        instructions.insert(line)
        if isProfiling { misses &+= 1 }
      }
    }
    if accelerator.hasPrefetch, prefetched != line + 1, !(isCaching && instructions.holds(line + 1))
    {
      prefetched = line + 1
      // The line is complete after the wait states and the cycle that every read takes.
      free = max(free, now + stall) + UInt64(waitStates) + 1
    }
    return stall
  }

  /// Cycles for which the processor waits for data at `offset`, wanted at `now`.
  public func load(_ offset: Int, at now: UInt64) -> UInt64 {
    let line = offset / accelerator.lineBytes
    if isCaching, data.touch(line) { return 0 }
    if isCaching { data.insert(line) }
    return read(at: now)
  }

  /// A read of the array, behind the one that is under way.
  private func read(at now: UInt64) -> UInt64 {
    let wait = (free > now ? free - now : 0) + UInt64(waitStates)
    free = now + wait
    return wait
  }
}

/// The tags of a cache whose sets drop the line that was used least recently.
private struct LineCache {
  private let ways: Int
  private let sets: Int
  /// By set, the latest first; -1 is empty.
  private var tags: [Int]

  init(lines: Int, ways: Int) {
    self.ways = ways
    sets = lines / ways
    tags = Array(repeating: -1, count: sets * ways)
  }

  private func range(_ line: Int) -> Range<Int> {
    let set = line % sets
    return set * ways..<(set + 1) * ways
  }

  mutating func visit(_ state: StateArchive) {
    let count = tags.count
    state(&tags)
    if tags.count != count { state.fail("the cache has another size") }
  }

  func holds(_ line: Int) -> Bool { sets > 0 && tags[range(line)].contains(line) }

  /// Whether the line is there, which is its use.
  mutating func touch(_ line: Int) -> Bool {
    guard sets > 0, let index = tags[range(line)].firstIndex(of: line) else { return false }
    let first = range(line).lowerBound
    tags.remove(at: index)
    tags.insert(line, at: first)
    return true
  }

  mutating func insert(_ line: Int) {
    guard sets > 0 else { return }
    tags.remove(at: range(line).upperBound - 1)
    tags.insert(line, at: range(line).lowerBound)
  }

  mutating func removeAll() {
    for index in tags.indices { tags[index] = -1 }
  }
}
