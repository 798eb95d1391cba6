import Bus
import Glibc
import Thumb

/// All blocks of a core. A block is built from instructions that have been decoded, so that what it
/// holds was executed before (`executedMarks` stay exact), and lives until its code changes.
final class BlockStore {
  typealias Pointer = UnsafeMutablePointer<Block>

  /// An entry of the table that indirect branches look into.
  struct Entry {
    var key: BlockKey
    var block: Pointer
  }

  /// Instructions in a block at most.
  static let longest = 64
  static let tableSize = 1 << 12
  private static let chunkSize = 256 << 10
  /// When so many are used up, everything is built afresh.
  private static let chunkLimit = 32
  private static let pageShift: UInt32 = 8

  unowned(unsafe) var core: Core!
  /// Where links lead that do not exist yet.
  let nothing: Pointer
  let table: UnsafeMutablePointer<Entry>
  /// What runs often as machine code; nil if the engine does without.
  private(set) var native: NativeCode?
  /// The way into it.
  private(set) var nativeEntry: NativeEntry?
  /// Executions of a block as records before it is translated.
  var patience = NativeCode.patience
  private var blocks: [BlockKey: Pointer] = [:]
  /// Blocks by the 256 bytes of memory that they stand for.
  private var pages: [UInt32: [Pointer]] = [:]
  private var chunks: [UnsafeMutableRawPointer] = []
  /// Of the last chunk.
  private var used = 0
  /// Increases when all blocks are dropped.
  private(set) var generation = 0
  /// `FastMemory.generation` when the blocks were built: literals rest on it.
  private(set) var windowGeneration = 0

  init() {
    nothing = .allocate(capacity: 1)
    nothing.initialize(
      to: Block(
        links: (nothing, nothing), cost: Block.impossible, reserve: 0, count: 0,
        exits: (BlockKey(pc: 0, state: 0), BlockKey(pc: 0, state: 0)),
        key: BlockKey(pc: 0, state: 0), indirectStates: (0, 0),
        sites: UnsafeMutablePointer(bitPattern: 64)!, cells: UnsafeMutablePointer(bitPattern: 64)!,
        end: 0, literals: (1, 0), patience: .max, number: -1,
        native: UnsafeRawPointer(bitPattern: 64)!))
    table = .allocate(capacity: Self.tableSize)
    clearTable()
  }

  deinit {
    for chunk in chunks { chunk.deallocate() }
    nothing.deallocate()
    table.deallocate()
  }

  // MARK: Looking up

  /// The table's entry for a key: the block's if the keys agree.
  @inline(__always)
  func entry(_ key: BlockKey) -> UnsafeMutablePointer<Entry> {
    let hash = key.rawValue >> 1 ^ Self.hash(upper: key.rawValue >> 32)
    return table + Int(hash & UInt64(Self.tableSize - 1))
  }

  /// What a key's upper half contributes to its place in the table.
  @inline(__always)
  static func hash(upper: UInt64) -> UInt64 { upper &* 0x9E5 }

  /// The block of a key, built if it can be; nil if the code there has not been executed yet.
  @inline(never)
  func block(_ key: BlockKey) -> Pointer? {
    let entry = entry(key)
    if entry.pointee.key == key { return entry.pointee.block }
    guard let block = blocks[key] ?? build(key) else { return nil }
    entry.pointee = Entry(key: key, block: block)
    return block
  }

  private func clearTable() {
    // No block begins at an odd address.
    table.initialize(
      repeating: Entry(key: BlockKey(pc: 1, state: 0), block: nothing),
      count: Self.tableSize)
  }

  // MARK: Building

  private func build(_ key: BlockKey) -> Pointer? {
    // The core numbers the states afresh when it gets there itself.
    if core.pipeline.isNearlyFull { return nil }
    if chunks.count > Self.chunkLimit || native?.isFull == true { dropAll() }
    var plan = BlockPlan(key: key)
    let before = generation
    guard plan.fill(core) else { return nil }
    // Numbering the pipeline's states afresh drops all blocks, this one's key included.
    guard generation == before else { return nil }
    let block = place(plan)
    blocks[key] = block
    for page in pages(of: block) { pages[page, default: []].append(block) }
    return block
  }

  private func place(_ plan: BlockPlan) -> Pointer {
    let records = plan.translation.records
    let recordBytes = records.count * MemoryLayout<BlockRecord>.stride
    let size =
      MemoryLayout<Block>.stride + recordBytes
      + plan.sites.count * MemoryLayout<BlockSite>.stride
    let memory = allocate((size + 15) & ~15)
    let block = memory.bindMemory(to: Block.self, capacity: 1)
    let sites = (memory + MemoryLayout<Block>.stride + recordBytes)
      .bindMemory(to: BlockSite.self, capacity: plan.sites.count)
    plan.sites.withUnsafeBufferPointer { source in
      sites.initialize(from: source.baseAddress!, count: source.count)
    }
    records.withUnsafeBufferPointer { source in
      (memory + MemoryLayout<Block>.stride).bindMemory(
        to: BlockRecord.self, capacity: source.count
      )
      .initialize(from: source.baseAddress!, count: source.count)
    }
    block.initialize(
      to: Block(
        links: (nothing, nothing), cost: plan.cost, reserve: plan.reserve, count: plan.count,
        exits: plan.exits,
        key: plan.key, indirectStates: plan.indirectStates, sites: sites,
        cells: core.code.window.cells, end: plan.end, literals: plan.literals,
        patience: native == nil ? .max : patience, number: -1,
        native: native?.noCode ?? nothing.pointee.native))
    return block
  }

  private func allocate(_ size: Int) -> UnsafeMutableRawPointer {
    if chunks.isEmpty || used + size > Self.chunkSize {
      chunks.append(.allocate(byteCount: Self.chunkSize, alignment: 64))
      used = 0
    }
    defer { used += size }
    return chunks.last! + used
  }

  /// The bytes that blocks take, those that have been dropped included.
  var size: Int { chunks.count * Self.chunkSize }

  // MARK: Dropping

  /// Whether the windows are those that the blocks were built for; if not, all are dropped.
  func checkWindows() {
    guard core.memory.pointee.generation != windowGeneration else { return }
    windowGeneration = core.memory.pointee.generation
    dropAll()
  }

  /// Forgets every block. Only between blocks.
  func dropAll() {
    generation += 1
    blocks.removeAll(keepingCapacity: true)
    pages.removeAll(keepingCapacity: true)
    for chunk in chunks { chunk.deallocate() }
    chunks.removeAll()
    used = 0
    clearTable()
    native?.dropAll()
  }

  /// Has blocks translated to machine code, or not; where it cannot be had, they are not.
  func translates(_ wanted: Bool) {
    guard wanted != (native != nil) else { return }
    native = wanted ? NativeCode(core, table) : nil
    nativeEntry = native?.entry
    dropAll()
  }

  /// Forgets the blocks that were built from any of `count` bytes at `address`. Their memory stays,
  /// since others may link to it. Only between blocks.
  func drop(_ address: UInt32, count: Int) {
    guard !blocks.isEmpty, count > 0 else { return }
    let last = address &+ UInt32(count - 1)
    for page in (address >> Self.pageShift)...(last >> Self.pageShift) {
      guard let all = pages[page] else { continue }
      let hit = all.filter { block in
        let isCode = block.pointee.key.pc <= last && address < block.pointee.end
        let literals = block.pointee.literals
        return isCode || literals.low <= last && address <= literals.high
      }
      for block in hit { drop(block) }
    }
  }

  /// Whether a block holds any of `count` bytes at `address` as a constant, or may.
  func rest(on address: UInt32, count: Int) -> Bool {
    let last = address &+ UInt32(count - 1)
    // What changes lies within one granule.
    return pages[address >> Self.pageShift]?.contains { block in
      let literals = block.pointee.literals
      return literals.low <= last && address <= literals.high
    } ?? false
  }

  private func drop(_ block: Pointer) {
    for page in pages(of: block) { pages[page]?.removeAll { $0 == block } }
    blocks[block.pointee.key] = nil
    let entry = entry(block.pointee.key)
    if entry.pointee.block == block {
      entry.pointee = Entry(key: BlockKey(pc: 1, state: 0), block: nothing)
    }
    block.pointee.cost = Block.impossible
    native?.drop(block)
  }

  private func pages(of block: Pointer) -> Set<UInt32> {
    let code = block.pointee.key.pc >> Self.pageShift...(block.pointee.end - 1) >> Self.pageShift
    var result = Set(code)
    let literals = block.pointee.literals
    if literals.low <= literals.high {
      result.formUnion(literals.low >> Self.pageShift...literals.high >> Self.pageShift)
    }
    return result
  }
}
