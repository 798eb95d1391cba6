import Bus
import Glibc
import Thumb

/// One predecoded halfword of code memory.
struct Cell {
  enum Kind: UInt8 {
    /// Not decoded yet. Fresh memory is zero, so this must be 0.
    case empty
    case decoded
    /// Decoded, and the core wants to know of the arrival.
    case watched
  }

  var instruction: Instruction
  /// What the engine does: `instruction.operation`, or `undefined` (0) where it must look closer.
  var dispatch: Operation
  var kind: Kind
  /// Cortex-M0: the cycles of the instruction in its usual course. Cortex-M4: those of `transition`.
  var cycles: UInt8
  /// How often the block engine comes by before it makes a block of what begins here: code that is
  /// overwritten again and again does not repay that.
  var patience: UInt8 = 0
  /// Cortex-M4: the number of the instruction's `PipelineProfile`.
  var profile: UInt16
  private var before: UInt16
  private var after: UInt16
  private var otherBefore: UInt16
  private var otherAfter: UInt16
  private var otherCycles: UInt8
  /// Whether `otherTransition` is that of a condition that failed.
  var otherFailed: Bool

  init(instruction: Instruction, kind: Kind, cycles: UInt8, profile: UInt16) {
    self.instruction = instruction
    dispatch = instruction.operation
    self.kind = kind
    self.cycles = cycles
    self.profile = profile
    before = PipelineM4.noState
    after = PipelineM4.noState
    otherBefore = PipelineM4.noState
    otherAfter = PipelineM4.noState
    otherCycles = 0
    otherFailed = false
  }

  /// Cortex-M4: the last transition of the pipeline here...
  var transition: PipelineM4.Transition {
    @inline(__always) get {
      PipelineM4.Transition(before: before, after: after, cycles: cycles)
    }
    set { (before, after, cycles) = (newValue.before, newValue.after, newValue.cycles) }
  }

  /// ... and the one before it, or the last one with a condition that failed.
  var otherTransition: PipelineM4.Transition {
    @inline(__always) get {
      PipelineM4.Transition(before: otherBefore, after: otherAfter, cycles: otherCycles)
    }
    set {
      (otherBefore, otherAfter, otherCycles) = (newValue.before, newValue.after, newValue.cycles)
    }
  }
}

/// The predecoded instructions of one mapping of a memory region.
final class CodeCache {
  let region: MemoryRegion
  /// The address of the first byte; aliases of a region have caches of their own.
  let base: UInt32
  /// One cell per halfword.
  let cells: UnsafeMutablePointer<Cell>
  let count: Int
  var executedMarks: UnsafeMutablePointer<UInt8>?

  init(region: MemoryRegion, base: UInt32) {
    self.region = region
    self.base = base
    count = region.size / 2
    // Zero pages that cost nothing until code is decoded into them.
    guard let bytes = calloc(count, MemoryLayout<Cell>.stride) else {
      fatalError("out of memory for the predecoded code of \(region.name)")
    }
    cells = bytes.assumingMemoryBound(to: Cell.self)
  }

  deinit {
    free(cells)
    executedMarks?.deallocate()
  }

  /// The cells that a byte of a range may have been decoded into: a 32-bit instruction may begin one
  /// halfword earlier.
  private func indices(_ bytes: Range<Int>) -> ClosedRange<Int> {
    let first = bytes.lowerBound >> 1
    let isInside = first > 0 && cells[first - 1].instruction.size == 4
    return (isInside ? first - 1 : first)...min(count - 1, (bytes.upperBound - 1) >> 1)
  }

  /// Whether any of the bytes, at least one, is part of a decoded instruction.
  func holdsCode(_ bytes: Range<Int>) -> Bool {
    indices(bytes).contains { cells[$0].kind != .empty }
  }

  /// Forgets the instructions that one of the bytes, at least one, is part of.
  func invalidate(_ bytes: Range<Int>) {
    for index in indices(bytes) where cells[index].kind != .empty {
      cells[index].kind = .empty
      cells[index].dispatch = .undefined
      cells[index].transition = .none
      cells[index].otherTransition = .none
    }
  }

  func invalidateAll() { region.forEachCodeGranule(invalidate) }

  func forgetTransitions() {
    region.forEachCodeGranule { bytes in
      for index in bytes.lowerBound / 2..<bytes.upperBound / 2 {
        cells[index].transition = .none
        cells[index].otherTransition = .none
      }
    }
  }
}

/// Where the engine finds predecoded instructions: `[base, base + limit)`.
struct CodeWindow {
  var base: UInt32 = 0
  var limit: UInt32 = 0
  var cells: UnsafeMutablePointer<Cell>
}

/// All predecoded code, by memory region.
final class CodeStore: CodeWriteObserver {
  private let bus: AddressSpace
  private let configuration: CoreConfiguration
  unowned(unsafe) var core: Core!
  private var caches: [CodeCache] = []
  /// The mapping that code executes from now.
  var window: CodeWindow
  private var current: CodeCache?
  /// Code that is unpacked into RAM again and again need not be decoded each time.
  private let encodings = RecentValues(
    bits: 9,
    nothing: Cell(
      instruction: Instruction(.undefined, size: 2, timing: .fault), kind: .empty, cycles: 0,
      profile: 0))
  private var tracksExecution = false
  /// About what it takes to make a block, in times that its code is executed one by one.
  private static let patience = 8

  init(bus: AddressSpace, configuration: CoreConfiguration) {
    self.bus = bus
    self.configuration = configuration
    window = CodeWindow(cells: UnsafeMutablePointer(bitPattern: 64)!)
  }

  deinit { encodings.deallocate() }

  /// Moves the window to the mapping of `address`. False if nothing can be executed there: the
  /// core's `pendingFault` says why.
  func open(_ address: UInt32) -> Bool {
    if isExecuteNever(address) {
      core.pendingFault = Fault(kind: .executeNever, address: nil)
      return false
    }
    guard let (region, offset) = bus.memory(at: address), region.access.contains(.execute) else {
      core.pendingFault = Fault(kind: .instructionBus, address: nil)
      return false
    }
    let base = address - UInt32(offset)
    let cache: CodeCache
    if let known = caches.first(where: { $0.base == base }) {
      cache = known
    } else {
      cache = CodeCache(region: region, base: base)
      caches.append(cache)
      if tracksExecution { track(cache) }
    }
    current = cache
    window = CodeWindow(base: base, limit: UInt32(region.size), cells: cache.cells)
    return !core.protection.isEnabled || narrowWindow(to: address)
  }

  /// With the MPU the window is as large as its smallest region. False if nothing may be executed
  /// there.
  private func narrowWindow(to address: UInt32) -> Bool {
    guard core.mayExecute(address) else {
      closeWindow()
      core.pendingFault = Fault(kind: .instructionAccess, address: nil)
      return false
    }
    let start = max(address & ~(MemoryProtection.granule - 1), window.base)
    let skipped = start - window.base
    window = CodeWindow(
      base: start, limit: min(MemoryProtection.granule, window.limit - skipped),
      cells: window.cells + Int(skipped / 2))
    return true
  }

  /// The next instruction looks for its window afresh.
  func closeWindow() { window.limit = 0 }

  /// Regions of the default memory map that never execute (DDI 0403E, table B3-1).
  private func isExecuteNever(_ address: UInt32) -> Bool {
    switch address >> 29 {
    case 0, 1, 3, 4: false
    default: true
    }
  }

  /// Decodes the instruction at `address`, which is inside the window, into its cell. False if
  /// half of it lies outside: the core's `pendingFault` says so.
  func decode(_ address: UInt32) -> Bool {
    let cache = current!
    let offset = Int(address - cache.base)
    let first = UInt16(cache.region.load(offset, .halfword))
    var second: UInt16 = 0
    if InstructionSet.isWide(first) {
      guard offset + 4 <= cache.region.size else {
        core.pendingFault = Fault(kind: .instructionBus, address: nil)
        return false
      }
      second = UInt16(cache.region.load(offset + 2, .halfword))
    }
    let encoding = 1 << 32 | UInt64(first) << 16 | UInt64(second)
    var cell = encodings[encoding] ?? decode(first, second, as: encoding)
    if !core.watches.isEmpty, core.watches[address] != nil {
      cell.kind = .watched
      cell.dispatch = .undefined
    }
    cell.patience = UInt8(min(Self.patience, cache.region.codeChanges(at: offset)))
    cache.cells[offset / 2] = cell
    if let marks = cache.executedMarks {
      for byte in 0..<Int(cell.instruction.size) { marks[offset + byte] = 1 }
    }
    bus.watchCode(in: cache.region, offset: offset, observer: self)
    if cell.instruction.size == 4 {
      bus.watchCode(in: cache.region, offset: offset + 2, observer: self)
    }
    return true
  }

  @inline(never)
  private func decode(_ first: UInt16, _ second: UInt16, as encoding: UInt64) -> Cell {
    let instruction = core.decoder.decode(first, second)
    let cell = Cell(
      instruction: instruction, kind: .decoded, cycles: core.usualCycles(instruction),
      profile: core.pipelineProfile(instruction))
    encodings[encoding] = cell
    return cell
  }

  // MARK: Invalidation

  /// Data beside code leaves it alone. A change of code is likely followed by more of them, so that
  /// all of the granule is forgotten, and its bytes are written to as fast as any.
  func codeChanged(in region: MemoryRegion, _ changed: Range<Int>, granule: Range<Int>) -> Bool {
    let mappings = caches.lazy.filter { $0.region === region }
    let isCode = mappings.contains {
      $0.holdsCode(changed)
        || self.core.blocks.rest(on: $0.base + UInt32(changed.lowerBound), count: changed.count)
    }
    guard isCode else { return false }
    for cache in mappings {
      cache.invalidate(granule)
      core.blocks.drop(cache.base + UInt32(granule.lowerBound), count: granule.count)
    }
    return true
  }

  func invalidateInstruction(at address: UInt32) {
    for cache in caches where address >= cache.base && address - cache.base < cache.region.size {
      let offset = Int(address - cache.base)
      cache.invalidate(offset..<offset + 1)
      core.blocks.drop(address, count: 1)
    }
  }

  /// Everything is to be decoded afresh.
  func invalidateAll() {
    encodings.removeAll()
    for cache in caches { cache.invalidateAll() }
    core.blocks.dropAll()
  }

  /// The numbers of pipeline states have lost their meaning.
  func forgetTransitions() {
    core.blocks.dropAll()
    for cache in caches { cache.forgetTransitions() }
  }

  // MARK: Tracking

  func trackExecution(_ on: Bool) {
    tracksExecution = on
    for cache in caches {
      cache.executedMarks?.deallocate()
      cache.executedMarks = nil
      if on {
        cache.invalidateAll()
        track(cache)
      }
    }
    if on { core.blocks.dropAll() }
  }

  private func track(_ cache: CodeCache) {
    cache.executedMarks = .allocate(capacity: cache.region.size)
    cache.executedMarks!.initialize(repeating: 0, count: cache.region.size)
  }

  func executedMarks(of base: UInt32) -> UnsafeBufferPointer<UInt8>? {
    guard let cache = caches.first(where: { $0.base == base }), let marks = cache.executedMarks
    else { return nil }
    return UnsafeBufferPointer(start: marks, count: cache.region.size)
  }
}
