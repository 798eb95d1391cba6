/// A stretch of memory that an engine may address directly: an address is inside if
/// `address - base < limit`, unsigned and wrapping.
@frozen public struct MemoryWindow {
  public var base: UInt32
  /// In bytes; 0 closes the window, so that every access takes the slow path.
  public var limit: UInt32
  public var bytes: UnsafeMutableRawPointer

  @inlinable init(base: UInt32, limit: UInt32, bytes: UnsafeMutableRawPointer) {
    self.base = base
    self.limit = limit
    self.bytes = bytes
  }
}

/// The fast paths of an address space, as plain data behind a pointer. A miss is no fault but a
/// case for `AddressSpace.read` and `AddressSpace.write`.
@frozen public struct FastMemory {
  /// RAM, for reading.
  public var ram: MemoryWindow
  /// Code memory, for reading as data.
  public var code: MemoryWindow
  /// RAM, for writing; closed once it has held predecoded code: see `writableBesideCode`.
  public var ramWrite: MemoryWindow
  /// While reads of code memory are tracked, its `MemoryRegion.readMarks`.
  public var codeMarks: UnsafeMutablePointer<UInt8>?
  /// Once RAM has held predecoded code, its `MemoryRegion.codeGranules`.
  public var ramGranules: UnsafeMutablePointer<UInt8>?
  /// Changes with each change of the windows.
  public var generation = 0

  init() {
    let nothing = MemoryWindow(base: 0, limit: 0, bytes: UnsafeMutableRawPointer(bitPattern: 4096)!)
    ram = nothing
    code = nothing
    ramWrite = nothing
  }

  /// The host address of an aligned datum if a read window holds it.
  @inlinable @inline(__always)
  public func readable<T: FixedWidthInteger>(_ address: UInt32, as type: T.Type)
    -> UnsafeRawPointer?
  {
    let inRAM = address &- ram.base
    if inRAM < ram.limit, address & UInt32(MemoryLayout<T>.size &- 1) == 0 {
      return UnsafeRawPointer(ram.bytes + Int(inRAM))
    }
    return readableCode(address, as: type)
  }

  /// The same in code memory alone.
  @inlinable @inline(__always)
  public func readableCode<T: FixedWidthInteger>(_ address: UInt32, as type: T.Type)
    -> UnsafeRawPointer?
  {
    let offset = address &- code.base
    guard offset < code.limit, address & UInt32(MemoryLayout<T>.size &- 1) == 0 else { return nil }
    if let codeMarks {
      for byte in 0..<MemoryLayout<T>.size { codeMarks[Int(offset) + byte] = 1 }
    }
    return UnsafeRawPointer(code.bytes + Int(offset))
  }

  /// The host address of an aligned datum if the write window holds it.
  @inlinable @inline(__always)
  public func writable<T: FixedWidthInteger>(_ address: UInt32, as type: T.Type)
    -> UnsafeMutableRawPointer?
  {
    let offset = address &- ramWrite.base
    guard offset < ramWrite.limit, address & UInt32(MemoryLayout<T>.size &- 1) == 0 else {
      return nil
    }
    return ramWrite.bytes + Int(offset)
  }

  /// The host address of an aligned datum in RAM that holds predecoded code elsewhere.
  @inlinable
  public func writableBesideCode<T: FixedWidthInteger>(_ address: UInt32, as type: T.Type)
    -> UnsafeMutableRawPointer?
  {
    let offset = address &- ram.base
    guard let ramGranules, offset < ram.limit, address & UInt32(MemoryLayout<T>.size &- 1) == 0,
      ramGranules[Int(offset) >> MemoryRegion.codeGranuleShift] & MemoryRegion.holdsCode == 0
    else { return nil }
    return ram.bytes + Int(offset)
  }

  /// The host address of `count` words in code memory, while nobody tracks reads.
  public func readableCodeWords(_ address: UInt32, _ count: UInt32) -> UnsafePointer<UInt32>? {
    let offset = address &- code.base
    guard codeMarks == nil, offset < code.limit, code.limit - offset >= 4 &* count,
      address & 3 == 0
    else { return nil }
    return UnsafePointer((code.bytes + Int(offset)).assumingMemoryBound(to: UInt32.self))
  }

  /// The host address of `count` words in RAM that holds predecoded code elsewhere.
  public func writableWordsBesideCode(_ address: UInt32, _ count: UInt32)
    -> UnsafeMutablePointer<UInt32>?
  {
    let offset = address &- ram.base
    guard let ramGranules, offset < ram.limit, ram.limit - offset >= 4 &* count, address & 3 == 0
    else { return nil }
    let first = Int(offset) >> MemoryRegion.codeGranuleShift
    let last = (Int(offset) + 4 * Int(count) - 1) >> MemoryRegion.codeGranuleShift
    // Not `first...last`, which is a trap for no words.
    var granule = first
    while granule <= last {
      if ramGranules[granule] & MemoryRegion.holdsCode != 0 { return nil }
      granule += 1
    }
    return (ram.bytes + Int(offset)).assumingMemoryBound(to: UInt32.self)
  }
}
