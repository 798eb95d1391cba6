import Bus

/// The memory that blocks address directly, as values that stay in registers or on the stack while
/// blocks run. The same windows as `FastMemory`'s; see there for when they are open.
struct DataWindows {
  private let ramBase: UInt32
  private let ramLimit: UInt32
  private let ram: UnsafeMutableRawPointer
  private let writeLimit: UInt32
  private let memory: UnsafeMutablePointer<FastMemory>

  init(_ memory: UnsafeMutablePointer<FastMemory>) {
    let fast = memory.pointee
    ramBase = fast.ram.base
    ramLimit = fast.ram.limit
    ram = fast.ram.bytes
    // The window for writing is that for reading, or closed.
    writeLimit = fast.ramWrite.limit
    self.memory = memory
  }

  /// An offset with its alignment bits on top, so that one comparison checks both.
  @inline(__always)
  private func rotated<T: FixedWidthInteger>(_ offset: UInt32, _: T.Type) -> UInt32 {
    let bits = UInt32(MemoryLayout<T>.size.trailingZeroBitCount)
    return offset &>> bits | offset &<< (32 &- bits)
  }

  @inline(__always)
  private func limit<T: FixedWidthInteger>(_ bytes: UInt32, _: T.Type) -> UInt32 {
    bytes &>> UInt32(MemoryLayout<T>.size.trailingZeroBitCount)
  }

  /// The host address of an aligned datum; nil if it is not in a window.
  @inline(__always)
  func readable<T: FixedWidthInteger>(_ address: UInt32, as type: T.Type) -> UnsafeRawPointer? {
    let offset = address &- ramBase
    if rotated(offset, type) < limit(ramLimit, type) {
      return UnsafeRawPointer(ram + Int(offset))
    }
    return memory.pointee.readableCode(address, as: type)
  }

  @inline(__always)
  func writable<T: FixedWidthInteger>(_ address: UInt32, as type: T.Type)
    -> UnsafeMutableRawPointer?
  {
    let offset = address &- ramBase
    if rotated(offset, type) < limit(writeLimit, type) { return ram + Int(offset) }
    return writeLimit == 0 ? memory.pointee.writableBesideCode(address, as: type) : nil
  }

  /// The host address of `count` words at an aligned address.
  @inline(__always)
  func readableWords(_ address: UInt32, _ count: UInt32) -> UnsafePointer<UInt32>? {
    let offset = address &- ramBase
    if rotated(offset, UInt32.self) < limit(ramLimit, UInt32.self),
      ramLimit &- offset >= 4 &* count
    {
      return UnsafePointer((ram + Int(offset)).assumingMemoryBound(to: UInt32.self))
    }
    return memory.pointee.readableCodeWords(address, count)
  }

  @inline(__always)
  func writableWords(_ address: UInt32, _ count: UInt32) -> UnsafeMutablePointer<UInt32>? {
    let offset = address &- ramBase
    if rotated(offset, UInt32.self) < limit(writeLimit, UInt32.self),
      writeLimit &- offset >= 4 &* count
    {
      return (ram + Int(offset)).assumingMemoryBound(to: UInt32.self)
    }
    return writeLimit == 0 ? memory.pointee.writableWordsBesideCode(address, count) : nil
  }
}
