import Bus

/// The DWT (DDI 0403E, C1.8; DDI 0439D, section 9): CYCCNT, the five profiling counters, and four
/// comparators on the program counter, data addresses and, the first one, CYCCNT. A match is a debug
/// event: with DEMCR.MON_EN the DebugMonitor exception becomes pending. There are no trace packets.
final class DataWatchpointTrace: Peripheral {
  /// Bits of CTRL.
  private enum Control {
    static let cycleCounter: UInt32 = 1 << 0
    static let firstEvent: UInt32 = 17
    /// CYCCNTENA and the five counters' enables.
    static let modelled: UInt32 = 0x003E_0001
    /// NUMCOMP.
    static let fixed: UInt32 = 4 << 28
  }

  private struct Comparator {
    var value: UInt32 = 0
    var mask: UInt32 = 0
    var function: UInt32 = 0
    var hasMatched = false
    var watch: Watch?

    /// FUNCTION's low bits: 4 for the program counter, or CYCCNT; 5 to 7 for reads, writes, both.
    var action: UInt32 { function & 0xF }
    var matchesCycles: Bool { function >> 7 & 1 != 0 }
    var watchesData: Bool { (5...7).contains(action) && function & 0x1A0 == 0 }

    func covers(_ address: UInt32, _ size: UInt32, isWrite: Bool) -> Bool {
      guard watchesData, action & (isWrite ? 2 : 1) != 0 else { return false }
      let ignored: UInt32 = mask >= 32 ? ~0 : 1 << mask - 1
      let first = value & ~ignored
      return address <= first | ignored && address &+ (size - 1) >= first
    }
  }

  private unowned(unsafe) let core: Core
  private var control: UInt32 = 0
  /// Of CYCCNT, CPICNT, EXCCNT, SLEEPCNT, LSUCNT and FOLDCNT: the value while it stands still;
  /// while it counts, what to add to its source.
  private var origins = [UInt32](repeating: 0, count: 6)
  private var comparators = [Comparator](repeating: Comparator(), count: 4)
  private lazy var cycleMatch = Event("DWT CYCMATCH") { [unowned self] in match(0) }

  init(core: Core) {
    self.core = core
    super.init(name: "DWT")
  }

  // MARK: Counters

  private func isCounting(_ counter: Int) -> Bool {
    let bit = counter == 0 ? 0 : Control.firstEvent + UInt32(counter - 1)
    return control >> bit & 1 != 0
  }

  /// What a counter counts, since the machine started.
  private func source(_ counter: Int) -> UInt32 {
    let overhead = core.overhead
    let total: UInt64 =
      switch counter {
      case 0: core.scheduler.now
      case 1: overhead.instructions
      case 2: overhead.exceptions
      case 3: overhead.sleep
      case 4: overhead.transfers
      default: overhead.folded
      }
    return UInt32(truncatingIfNeeded: total)
  }

  private func value(_ counter: Int) -> UInt32 {
    let value = isCounting(counter) ? origins[counter] &+ source(counter) : origins[counter]
    return counter == 0 ? value : value & 0xFF
  }

  private func set(_ counter: Int, _ value: UInt32) {
    origins[counter] = isCounting(counter) ? value &- source(counter) : value
    if counter == 0 { scheduleCycleMatch() }
  }

  private func write(control new: UInt32) {
    let values = (0..<6).map { value($0) }
    let before = (0..<6).map { isCounting($0) }
    control = new & Control.modelled
    for counter in 0..<6 {
      // A profiling counter begins at 0 when it is enabled.
      let restarts = counter > 0 && !before[counter] && isCounting(counter)
      set(counter, restarts ? 0 : values[counter])
    }
    core.countsOverhead = isCounting(1) || isCounting(4) || isCounting(5)
    if new & ~Control.modelled & 0x0FFF_FFFF != 0 {
      reportUnmodelled(
        "trace packets are not modelled", offset: 0, access: .write, value: new)
    }
  }

  // MARK: Comparators

  private func update(_ index: Int) {
    watchInstructions(index)
    let comparator = comparators[index]
    if index == 0 { scheduleCycleMatch() }
    core.watchesData = comparators.contains { $0.watchesData }
    let isKnown =
      comparator.action == 0 || comparator.watchesData
      || comparator.action == 4 && (index == 0 || !comparator.matchesCycles)
    if !isKnown {
      reportUnmodelled(
        "this function of a comparator is not modelled", offset: 0x28 + 16 * UInt32(index),
        access: .write, value: comparator.function)
    }
  }

  /// Watches the address of a comparator for instructions.
  private func watchInstructions(_ index: Int) {
    if let watch = comparators[index].watch {
      core.remove(watch)
      comparators[index].watch = nil
    }
    let comparator = comparators[index]
    if comparator.action == 4, !comparator.matchesCycles {
      comparators[index].watch = core.watch(comparator.value) { [unowned self] _ in match(index) }
    }
  }

  private func scheduleCycleMatch() {
    core.scheduler.cancel(cycleMatch)
    let comparator = comparators[0]
    guard comparator.action == 4, comparator.matchesCycles, isCounting(0) else { return }
    let distance = comparator.value &- value(0)
    core.scheduler.schedule(cycleMatch, after: distance == 0 ? 1 << 32 : UInt64(distance))
  }

  private func match(_ index: Int) {
    comparators[index].hasMatched = true
    core.debugEvent(status: 1 << 2)
    if index == 0 { scheduleCycleMatch() }
  }

  /// A data access by the processor.
  func note(_ address: UInt32, _ size: AccessSize, isWrite: Bool) {
    for index in comparators.indices
    where comparators[index].covers(address, size.rawValue, isWrite: isWrite) {
      match(index)
    }
  }

  // MARK: Registers

  override func read(offset: UInt32, size: AccessSize) throws(BusFault) -> UInt32 {
    guard size == .word else { throw .rejected }
    switch offset {
    case 0x00: return Control.fixed | control
    case 0x04...0x18: return value(Int(offset - 4) / 4)
    case 0x1C: return core.pc
    case 0x20..<0x60:
      let index = Int(offset - 0x20) / 16
      switch offset & 0xC {
      case 0: return comparators[index].value
      case 4: return comparators[index].mask
      case 8:
        // MATCHED is cleared by reading.
        defer { comparators[index].hasMatched = false }
        return comparators[index].function | (comparators[index].hasMatched ? 1 << 24 : 0)
      default: break
      }
    case 0xFB4: return 1
    default: break
    }
    reportUnmodelled("no such register", offset: offset, access: .read)
    return 0
  }

  override func write(offset: UInt32, value: UInt32, size: AccessSize) throws(BusFault) {
    guard size == .word else { throw .rejected }
    guard core.system.demcr & SystemRegisters.traceEnable != 0 else { return }
    switch offset {
    case 0x00: write(control: value)
    case 0x04: set(0, value)
    case 0x08...0x18: set(Int(offset - 4) / 4, value & 0xFF)
    case 0x20..<0x60 where offset & 0xC != 0xC:
      let index = Int(offset - 0x20) / 16
      switch offset & 0xC {
      case 0: comparators[index].value = value
      case 4: comparators[index].mask = value & 0x1F
      default: comparators[index].function = value & 0x000F_FFEF
      }
      update(index)
    // The lock of CoreSight components: there is nothing to unlock.
    case 0xFB0: break
    default:
      reportUnmodelled("no such register", offset: offset, access: .write, value: value)
    }
  }

  override func visit(_ state: StateArchive) {
    super.visit(state)
    state(&control)
    state(&origins)
    for index in comparators.indices {
      state(&comparators[index].value, &comparators[index].mask, &comparators[index].function)
      state(&comparators[index].hasMatched)
    }
    state(cycleMatch, of: core.scheduler)
    guard state.isLoading, state.failure == nil else { return }
    core.countsOverhead = isCounting(1) || isCounting(4) || isCounting(5)
    core.watchesData = comparators.contains { $0.watchesData }
    for index in comparators.indices { watchInstructions(index) }
  }

  override func reset() {
    control = 0
    origins = [UInt32](repeating: 0, count: 6)
    for index in comparators.indices {
      if let watch = comparators[index].watch { core.remove(watch) }
      comparators[index] = Comparator()
    }
    core.scheduler.cancel(cycleMatch)
    core.countsOverhead = false
    core.watchesData = false
  }

  override func registerName(at offset: UInt32) -> String? {
    let counters = ["CTRL", "CYCCNT", "CPICNT", "EXCCNT", "SLEEPCNT", "LSUCNT", "FOLDCNT", "PCSR"]
    switch offset & ~3 {
    case 0x00..<0x20: return "DWT_" + counters[Int(offset) / 4]
    case 0x20..<0x60 where offset & 0xC != 0xC:
      return "DWT_" + ["COMP", "MASK", "FUNCTION"][Int(offset & 0xC) / 4]
        + "\((offset - 0x20) / 16)"
    case 0xFB0: return "DWT_LAR"
    case 0xFB4: return "DWT_LSR"
    default: return nil
    }
  }
}
