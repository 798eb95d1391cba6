/// The Cortex-M4's pipeline model as a small program of its own: the cycle in which each instruction
/// of an executed trace enters Execute, without wait states, unaligned data or exceptions.
///
/// It keeps whole traces and dictionaries where the emulator keeps numbered states; the two share
/// nothing but the rules of Documentation/TIMING.md. Register sets are masks.
struct PipelineReference {
  enum Kind {
    case alu, multiply, multiplyLong, nop, load, store, loadDouble, storeDouble, loadMultiple
    case storeMultiple, branch, tableBranch, ifThen, floatMove, float, floatLoad, floatStore
    case floatLoadMultiple, floatStoreMultiple
  }

  /// One executed instruction.
  struct Item {
    var address: UInt32
    /// 2 or 4 bytes.
    var size: UInt32
    var kind: Kind
    /// Core registers written, except by loads and base write-back; of a long product, RdHi.
    var written: UInt16 = 0
    var writtenHigh: UInt16 = 0
    /// Base and index.
    var addressRegisters: UInt16 = 0
    var stored: UInt16 = 0
    var shifted: UInt16 = 0
    var loaded: UInt16 = 0
    /// Registers of lists, words of floating-point transfers.
    var transferred = 0
    var hasRegisterOffset = false
    var loadsPC = false
    var conditionFailed = false
    /// Cycles that manuals give and the model leaves out.
    var documented: Int?

    var halfwords: Range<Int> { Int(address / 2)..<Int((address + size) / 2) }
    var isSingleAccess: Bool { kind == .load || kind == .store }
  }

  /// Fetching of one stream of code, from a branch target to the next taken branch.
  private struct Prefetch {
    let start: Int
    var nextWord: Int
    var lastIssue: Int
    var arrival: [Int: Int] = [:]
    var decoded: [Int: Int] = [:]

    init(start: Int, firstArrival: Int) {
      self.start = start
      nextWord = start / 2
      lastIssue = firstArrival - 3
    }

    /// Fetches up to the item's last halfword; the first cycle in which it can be decoded.
    mutating func available(_ item: Item) -> Int {
      let first = item.halfwords.first! / 2
      let last = item.halfwords.last! / 2
      while nextWord <= last {
        var issue = lastIssue + 1
        let blocker = 2 * nextWord + 1 - 7
        if blocker >= start, let decode = decoded[blocker], decode + 1 > issue {
          let pause = decode + 1 - issue
          issue += pause + (pause >= 2 ? 1 : 0)
        }
        arrival[nextWord] = issue + 2
        lastIssue = issue
        nextWord += 1
      }
      return max(arrival[first]!, arrival[last]!)
    }
  }

  private static func duration(_ item: Item, _ following: Item) -> Int {
    if item.conditionFailed { return 1 }
    if let documented = item.documented { return documented }
    let isTaken = following.address != item.address + item.size
    switch item.kind {
    case .load:
      let overlaps =
        following.isSingleAccess && !isTaken && !item.loadsPC
        && item.loaded & following.addressRegisters == 0
      return overlaps ? 1 : 2
    case .store: return item.hasRegisterOffset ? 2 : 1
    case .loadMultiple, .storeMultiple, .floatLoad, .floatStore, .floatLoadMultiple,
      .floatStoreMultiple:
      return 1 + item.transferred
    case .floatMove: return max(1, item.transferred)
    case .ifThen: return 0
    case .loadDouble, .storeDouble, .tableBranch: return 3
    default: return 1
    }
  }

  private static func hasHazard(_ p: Item, _ x: Item) -> Bool {
    if x.conditionFailed { return false }
    var late: UInt16 = 0
    if !p.conditionFailed {
      switch p.kind {
      case .alu, .multiply: late = p.written
      case .multiplyLong: late = p.writtenHigh
      default: break
      }
    }
    let shifter = late & x.shifted != 0
    let product =
      late & x.stored != 0 && (p.kind == .multiplyLong || p.kind == .multiply && x.kind == .store)
    let isLoad = [.load, .loadDouble, .loadMultiple, .floatLoadMultiple].contains(x.kind)
    let isStore = [.store, .storeMultiple, .floatStoreMultiple].contains(p.kind)
    let behindStore = isLoad && isStore || x.kind == .floatLoad && p.kind == .store
    let address = x.isSingleAccess && p.written & x.addressRegisters & ~(1 << 13) != 0
    return shifter || product || behindStore || address
  }

  /// The cycle of every item but the last, which marks the end, relative to the first.
  static func entries(_ trace: [Item]) -> [Int] {
    var result: [Int] = []
    var fetch = Prefetch(start: trace[0].halfwords.lowerBound, firstArrival: -1000)
    var lastDecode = -1
    var lastExecute = -1
    var free = 0
    var previous: Item?
    var isRedirected = false
    for (x, following) in zip(trace, trace.dropFirst()) {
      let available = fetch.available(x)
      let decode: Int
      let enter: Int
      if x.kind == .ifThen, !isRedirected {
        decode = max(available, lastDecode)
        enter = free
      } else {
        decode = max(available, lastDecode + 1, lastExecute)
        let stall = previous.map { hasHazard($0, x) } ?? false
        enter = max(decode + 1, free + (stall ? 1 : 0))
      }
      result.append(enter)
      for halfword in x.halfwords { fetch.decoded[halfword] = decode }
      free = enter + duration(x, following)
      isRedirected = following.address != x.address + x.size
      if isRedirected {
        let delay = x.kind == .tableBranch ? 3 : x.loadsPC ? 1 : 0
        fetch = Prefetch(start: following.halfwords.lowerBound, firstArrival: free + delay)
        lastDecode = free - 1
        lastExecute = free - 1
        previous = nil
      } else {
        previous = x
        lastDecode = decode
        if x.kind != .ifThen { lastExecute = enter }
      }
    }
    return result.map { $0 - result[0] }
  }
}
