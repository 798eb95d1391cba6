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
  /// `size` bytes at `offset` of `region` have changed.
  func codeChanged(in region: MemoryRegion, offset: Int, size: Int)
}

/// A block of memory: flash, RAM. The bytes live outside Swift's heap objects, so that engines can
/// address them directly.
public final class MemoryRegion {
  /// Bytes a bit of `codePages` stands for.
  @usableFromInline static let codePageShift = 8

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
  /// One byte per 256 bytes: whether instructions were predecoded from there.
  private(set) var codePages: UnsafeMutablePointer<UInt8>?
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
    bytes = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 4096)
      .bindMemory(to: UInt8.self, capacity: size)
    bytes.initialize(repeating: fill, count: size)
  }

  deinit {
    UnsafeMutableRawPointer(bytes).deallocate()
    codePages?.deallocate()
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
    var index = offset
    for byte in content {
      bytes[index] = byte
      index += 1
    }
    noteChange(offset: offset, count: content.count)
  }

  /// Fills `count` bytes at `offset` (erasing flash). The range must lie inside.
  public func fill(_ offset: Int, count: Int, with byte: UInt8) {
    precondition(offset >= 0 && count >= 0 && offset + count <= size, "\(name): fill beyond it")
    (bytes + offset).update(repeating: byte, count: count)
    noteChange(offset: offset, count: count)
  }

  /// Reports the change to the code observer if instructions came from there.
  func noteChange(offset: Int, count: Int) {
    guard let codePages, count > 0 else { return }
    let first = offset >> Self.codePageShift
    let last = (offset + count - 1) >> Self.codePageShift
    for page in first...last where codePages[page] != 0 {
      codeObserver?.codeChanged(in: self, offset: offset, size: count)
      return
    }
  }

  /// Starts to watch the page of `offset` for writes. True if the region was not watched before.
  func watchCode(at offset: Int, for observer: any CodeWriteObserver) -> Bool {
    let isFirst = codePages == nil
    if isFirst {
      let count = (size >> Self.codePageShift) + 1
      codePages = .allocate(capacity: count)
      codePages!.initialize(repeating: 0, count: count)
    }
    codeObserver = observer
    codePages![offset >> Self.codePageShift] = 1
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
