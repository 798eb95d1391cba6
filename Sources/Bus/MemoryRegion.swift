import Glibc

/// What the processor may do with a memory region.
public struct MemoryAccess: OptionSet, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let read = MemoryAccess(rawValue: 1)
  public static let write = MemoryAccess(rawValue: 2)
  public static let execute = MemoryAccess(rawValue: 4)
  /// Flash and other read-only code memory.
  public static let readExecute: MemoryAccess = [.read, .execute]
  /// RAM that code can run from.
  public static let all: MemoryAccess = [.read, .write, .execute]
}

/// Told when bytes of memory change that instructions were predecoded from.
public protocol CodeWriteObserver: AnyObject {
  /// `changed`, inside `granule`, holds something else now.
  /// - Parameters: ranges of bytes, as offsets in the region.
  /// - Returns: whether nothing in the granule is predecoded any more.
  func codeChanged(in region: MemoryRegion, _ changed: Range<Int>, granule: Range<Int>) -> Bool
}

/// A block of memory: flash, RAM. The bytes live outside Swift's heap objects, so that engines can
/// address them directly.
public final class MemoryRegion {
  /// Bytes an entry of `codeGranules` stands for, as a power of two.
  @usableFromInline package static let codeGranuleShift = 5
  /// Of an entry of `codeGranules`: whether instructions were predecoded from there. The other bits
  /// count how often such instructions were overwritten.
  @usableFromInline package static let holdsCode: UInt8 = 1

  public let name: String
  /// The address of the first byte.
  public let base: UInt32
  /// In bytes; a multiple of 4.
  public let size: Int
  public let access: MemoryAccess
  /// The content, little-endian. Write through `store` unless nothing was executed yet.
  public let bytes: UnsafeMutablePointer<UInt8>
  /// Decides about a processor write when `access` lacks `.write` (flash controllers):
  /// offset, value, width. Without it such a write is a `.readOnly` fault.
  public var readOnlyWrite: ((UInt32, UInt32, AccessSize) -> BusFault?)?

  /// What reading costs; nil when it answers at once. Set before the region is added to its space.
  public var timing: FlashTiming?

  weak var codeObserver: (any CodeWriteObserver)?
  /// One entry per 32 bytes, so that a write beside code disturbs nobody; nil before any code ran.
  private(set) var codeGranules: UnsafeMutablePointer<UInt8>?
  /// One byte per byte of memory, 1 once it was read as data; nil when nobody asks.
  public private(set) var readMarks: UnsafeMutablePointer<UInt8>?

  /// - Parameters:
  ///   - size: in bytes, above 0, a multiple of 4.
  ///   - fill: the initial value of every byte (0xFF for erased flash).
  public init(
    name: String, base: UInt32, size: Int, access: MemoryAccess, fill: UInt8 = 0
  ) {
    precondition(size > 0 && size % 4 == 0 && base % 4 == 0, "\(name): not a region of words")
    precondition(UInt64(base) + UInt64(size) <= 1 << 32, "\(name): beyond the address space")
    self.name = name
    self.base = base
    self.size = size
    self.access = access
    bytes = Self.zeroPages(size).bindMemory(to: UInt8.self, capacity: size)
    if fill != 0 { bytes.update(repeating: fill, count: size) }
  }

  /// Pages of the host that take no memory until they are written to: large RAMs stay mostly unused.
  /// The pages on either side cannot be accessed, so that an engine's mistake is a crash.
  private static func zeroPages(_ size: Int) -> UnsafeMutableRawPointer {
    let all = guarded(size)
    let pages = mmap(nil, all, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let pages, pages != MAP_FAILED,
      mprotect(pages + hostPage, all - 2 * hostPage, PROT_READ | PROT_WRITE) == 0
    else { fatalError("no memory for \(size) bytes") }
    return pages + hostPage
  }

  private static let hostPage = 4096

  /// The bytes of whole pages, and a page on either side.
  private static func guarded(_ size: Int) -> Int {
    (size + hostPage - 1) / hostPage * hostPage + 2 * hostPage
  }

  deinit {
    munmap(bytes - Self.hostPage, Self.guarded(size))
    codeGranules?.deallocate()
    readMarks?.deallocate()
  }

  /// Whether `[address, address + count)` lies inside.
  public func contains(_ address: UInt32, count: Int = 1) -> Bool {
    address >= base && UInt64(address) - UInt64(base) + UInt64(count) <= UInt64(size)
  }

  /// Reads without any side effect. `offset + size` must lie inside; any alignment.
  public func load(_ offset: Int, _ width: AccessSize) -> UInt32 {
    let pointer = UnsafeRawPointer(bytes + offset)
    switch width {
    case .byte: return UInt32(pointer.loadUnaligned(as: UInt8.self))
    case .halfword: return UInt32(UInt16(littleEndian: pointer.loadUnaligned(as: UInt16.self)))
    case .word: return UInt32(littleEndian: pointer.loadUnaligned(as: UInt32.self))
    }
  }

  /// Writes, whatever the access rights are (flash controllers, loaders, debuggers), and drops
  /// instructions that were predecoded from there. `offset + size` must lie inside.
  public func store(_ offset: Int, _ value: UInt32, _ width: AccessSize) {
    let pointer = UnsafeMutableRawPointer(bytes + offset)
    switch width {
    case .byte: pointer.storeBytes(of: UInt8(truncatingIfNeeded: value), as: UInt8.self)
    case .halfword:
      pointer.storeBytes(of: UInt16(truncatingIfNeeded: value).littleEndian, as: UInt16.self)
    case .word: pointer.storeBytes(of: value.littleEndian, as: UInt32.self)
    }
    noteChange(offset: offset, count: Int(width.rawValue))
  }

  /// Copies bytes in, whatever the access rights are. `offset + content.count` must lie inside.
  public func store(_ offset: Int, contentsOf content: some Collection<UInt8>) {
    precondition(offset >= 0 && offset + content.count <= size, "\(name): write beyond the region")
    // In one go: byte by byte a collection of another module's, an image, takes longer than a script.
    _ = UnsafeMutableBufferPointer(start: bytes + offset, count: content.count).update(
      fromContentsOf: content)
    noteChange(offset: offset, count: content.count)
  }

  /// Fills `count` bytes at `offset` (erasing flash). The range must lie inside.
  public func fill(_ offset: Int, count: Int, with byte: UInt8) {
    precondition(offset >= 0 && count >= 0 && offset + count <= size, "\(name): fill beyond it")
    (bytes + offset).update(repeating: byte, count: count)
    noteChange(offset: offset, count: count)
  }

  /// Makes every byte zero, and gives the pages back.
  func clear() {
    // On private anonymous pages this is documented to leave zeros (madvise(2)).
    if madvise(bytes, size, MADV_DONTNEED) != 0 { bytes.update(repeating: 0, count: size) }
    noteChange(offset: 0, count: size)
  }

  /// Visits the content: blocks of 256 bytes that are not all the same byte, and which those are.
  public func visit(_ state: StateArchive) {
    for start in stride(from: 0, to: size, by: Self.blockSize) {
      let count = min(Self.blockSize, size - start)
      let block = UnsafeMutableBufferPointer(start: bytes + start, count: count)
      let isUniform = !state.isLoading && block.allSatisfy { $0 == block[0] }
      var content = isUniform ? [block[0]] : Array(block)
      state(&content)
      guard state.isLoading, state.failure == nil else { continue }
      guard content.count == count || content.count == 1 else {
        return state.fail("a block of \(content.count) bytes")
      }
      if content.count == count {
        store(start, contentsOf: content)
      } else {
        fill(start, count: count, with: content[0])
      }
    }
    timing?.visit(state)
  }
  private static let blockSize = 256

  /// Reports the change to the code observer if instructions came from there.
  func noteChange(offset: Int, count: Int) {
    guard let codeGranules, count > 0 else { return }
    let first = offset >> Self.codeGranuleShift
    let last = (offset + count - 1) >> Self.codeGranuleShift
    for granule in first...last where codeGranules[granule] & Self.holdsCode != 0 {
      let start = granule << Self.codeGranuleShift
      let range = start..<min(start + 1 << Self.codeGranuleShift, size)
      let changed = range.clamped(to: offset..<offset + count)
      // Once its code is forgotten, the granule is memory like any other, until code runs there again.
      if codeObserver?.codeChanged(in: self, changed, granule: range) ?? true {
        codeGranules[granule] = UInt8(min(codeGranules[granule] >> 1 + 1, 127)) << 1
      }
    }
  }

  /// Calls `body` with every stretch, as offsets, that instructions were predecoded from.
  public func forEachCodeGranule(_ body: (Range<Int>) -> Void) {
    guard let codeGranules else { return }
    for granule in 0...(size - 1) >> Self.codeGranuleShift
    where codeGranules[granule] & Self.holdsCode != 0 {
      let start = granule << Self.codeGranuleShift
      body(start..<min(start + 1 << Self.codeGranuleShift, size))
    }
  }

  /// How often instructions around `offset` were overwritten, 127 standing for more.
  public func codeChanges(at offset: Int) -> Int {
    codeGranules.map { Int($0[offset >> Self.codeGranuleShift] >> 1) } ?? 0
  }

  /// Starts to watch the granule of `offset` for writes. True if the region was not watched before.
  func watchCode(at offset: Int, for observer: any CodeWriteObserver) -> Bool {
    let granule = offset >> Self.codeGranuleShift
    if let codeGranules, codeGranules[granule] & Self.holdsCode != 0 { return false }
    codeObserver = observer
    let isFirst = codeGranules == nil
    if isFirst {
      let count = (size >> Self.codeGranuleShift) + 1
      codeGranules = .allocate(capacity: count)
      codeGranules!.initialize(repeating: 0, count: count)
    }
    codeGranules![granule] |= Self.holdsCode
    return isFirst
  }

  func setReadTracking(_ on: Bool) {
    readMarks?.deallocate()
    readMarks = nil
    guard on else { return }
    readMarks = .allocate(capacity: size)
    readMarks!.initialize(repeating: 0, count: size)
  }
}
