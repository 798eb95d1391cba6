import Thumb

/// What the encodings that were decoded lately came to: code that is unpacked into RAM again and again
/// need not be decoded each time.
struct RecentEncodings {
  private struct Entry {
    /// Both halfwords, the first on top, and 1 << 32 so that an empty entry is no encoding.
    var encoding: UInt64
    var cell: Cell
  }

  private static let bits: UInt32 = 9
  private let entries: UnsafeMutablePointer<Entry>

  init() {
    entries = .allocate(capacity: 1 << Self.bits)
    removeAll()
  }

  func deallocate() { entries.deallocate() }

  func removeAll() {
    let cell = Cell(
      instruction: Instruction(.undefined, size: 2, timing: .fault), kind: .empty, cycles: 0,
      profile: 0)
    entries.initialize(repeating: Entry(encoding: 0, cell: cell), count: 1 << Self.bits)
  }

  /// The cell of an encoding, made by `make` if it is not there.
  /// - Parameter second: 0 for a 16-bit instruction.
  @inline(__always)
  func cell(_ first: UInt16, _ second: UInt16, make: () -> Cell) -> Cell {
    let encoding = UInt32(first) << 16 | UInt32(second)
    let entry = entries + Int((encoding &* 0x9E37_79B1) >> (32 - Self.bits))
    if entry.pointee.encoding != UInt64(encoding) | 1 << 32 {
      entry.pointee = Entry(encoding: UInt64(encoding) | 1 << 32, cell: make())
    }
    return entry.pointee.cell
  }
}
