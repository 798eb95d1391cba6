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

/// The fast paths of an address space, as plain data behind a pointer. A window is open only while
/// nobody observes what happens in it; a miss is no fault but a case for
/// `AddressSpace.read` and `AddressSpace.write`.
@frozen public struct FastMemory {
  /// RAM, for reading.
  public var ram: MemoryWindow
  /// Code memory, for reading as data.
  public var code: MemoryWindow
  /// RAM, for writing.
  public var ramWrite: MemoryWindow

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
    guard address & UInt32(MemoryLayout<T>.size &- 1) == 0 else { return nil }
    let inRAM = address &- ram.base
    if inRAM < ram.limit { return UnsafeRawPointer(ram.bytes + Int(inRAM)) }
    let inCode = address &- code.base
    if inCode < code.limit { return UnsafeRawPointer(code.bytes + Int(inCode)) }
    return nil
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
}
