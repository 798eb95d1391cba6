/// A memory of a board, as far as loading and accounting go.
public struct BoardMemory: Equatable, Sendable {
  public enum Kind: String, Sendable {
    case flash
    case ram = "RAM"
    /// Flash pages that configure the chip (UICR): programmed with the image, not counted as flash.
    case configuration
  }

  public let name: String
  public let kind: Kind
  public let address: UInt32
  /// Size in bytes.
  public let size: UInt32

  public init(name: String, kind: Kind, address: UInt32, size: UInt32) {
    self.name = name
    self.kind = kind
    self.address = address
    self.size = size
  }

  public var end: UInt64 { UInt64(address) + UInt64(size) }

  func holds(_ address: UInt64) -> Bool { address >= UInt64(self.address) && address < end }
}

extension FirmwareImage {
  /// Checks that all loaded bytes lie in a board's memories.
  public func checkFits(_ memories: [BoardMemory]) throws(ImageError) {
    for segment in segments {
      var next = UInt64(segment.address)
      while next < segment.end {
        guard let memory = memories.first(where: { $0.holds(next) }) else {
          throw ImageError(
            path: path, place: .wholeFile,
            .outsideMemory(
              address: UInt32(next),
              memories: memories.map {
                "\($0.name) \(hex($0.address)) to \(hex(UInt32($0.end - 1)))"
              }.joined(separator: ", ")))
        }
        next = memory.end
      }
    }
  }

  /// Checks that a Cortex-M finds somewhere to start: a vector table whose reset vector leads into
  /// loaded code (ARMv6-M ARM, B1.5.3; ARMv7-M ARM, B1.5.3).
  ///
  /// - Parameter vectorTable: where the core reads its first two words after reset.
  public func checkEntry(vectorTable: UInt32) throws(ImageError) {
    guard let reset = word(at: vectorTable &+ 4), word(at: vectorTable) != nil else {
      throw ImageError(
        path: path, .noEntry("nothing is loaded at the vector table, \(hex(vectorTable))"))
    }
    guard reset & 1 != 0 else {
      throw ImageError(
        path: path,
        .noEntry(
          "the reset vector \(hex(reset)) at \(hex(vectorTable &+ 4)) is not a Thumb address"))
    }
    guard bytes(at: reset & ~1, count: 2).count == 2 else {
      throw ImageError(
        path: path, .noEntry("the reset vector \(hex(reset)) leads to where nothing is loaded"))
    }
  }

  /// Bytes that loading places in a memory.
  public func loadedBytes(in memory: BoardMemory) -> UInt32 {
    segments.reduce(0) { total, segment in
      let low = max(UInt64(segment.address), UInt64(memory.address))
      let high = min(segment.end, memory.end)
      return total + UInt32(high > low ? high - low : 0)
    }
  }

  /// What the linker gave away of a RAM.
  public func ramUse(in memory: BoardMemory) -> RAMUse {
    let heap = reserve("__heap_start", "__heap_end")
    let stack = reserve("__stack_limit", "__stack_top")
    var total: UInt64 = 0
    var claimed = UInt64(memory.address)
    let ranges = sections.filter { $0.isAllocated && $0.size > 0 }
      .map { (UInt64($0.address), $0.end) }.sorted { $0 < $1 }
    for (low, high) in ranges {
      let start = max(low, claimed)
      let end = min(high, memory.end)
      guard end > start else { continue }
      total += end - start
      for reserve in [heap, stack] where reserve.upperBound > start && reserve.lowerBound < end {
        total -= min(end, reserve.upperBound) - max(start, reserve.lowerBound)
      }
      claimed = end
    }
    return RAMUse(
      staticBytes: UInt32(total), heapSize: UInt32(heap.upperBound - heap.lowerBound),
      stackReserve: UInt32(stack.upperBound - stack.lowerBound))
  }

  /// The range between two linker symbols; empty when one is missing.
  private func reserve(_ start: String, _ end: String) -> Range<UInt64> {
    guard let low = symbols.named(start)?.address, let high = symbols.named(end)?.address,
      low < high
    else { return 0..<0 }
    return UInt64(low)..<UInt64(high)
  }
}

/// Static use of a RAM, in bytes.
public struct RAMUse: Equatable, Sendable {
  /// Sections that live in it (`.data`, `.bss`, ...), without the reserves below.
  public let staticBytes: UInt32
  /// `__heap_start` to `__heap_end`; 0 without these symbols.
  public let heapSize: UInt32
  /// `__stack_limit` to `__stack_top`; 0 without these symbols.
  public let stackReserve: UInt32
}
