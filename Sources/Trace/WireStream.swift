import Bus

/// Changes of wires on their way to a file, most of them in one word: the cycles since the one
/// before, the wire and its level.
final class WireStream: SignalObserver {
  /// A change of a wire's level.
  struct Change {
    let index: Int
    let level: SignalLevel
    let time: UInt64
  }

  private static let levelBits: UInt32 = 2
  private static let indexBits: UInt32 = 9
  private static let elapsedBits = 31 - levelBits - indexBits
  /// In a word that the whole time follows, in two; the index has the other bits.
  private static let isLong: UInt32 = 1 << 31

  private let pipe: RecordPipe<UInt32>
  /// The cycle of the last change.
  private let last = OwnCacheLines.allocate(UInt64(0))

  init(_ consume: @escaping (UnsafeBufferPointer<UInt32>) -> Void) { pipe = RecordPipe(consume) }

  deinit { last.deallocate() }

  override func changed(_ index: Int, _ level: SignalLevel, at time: UInt64) {
    let elapsed = time &- last.pointee
    last.pointee = time
    let wire = UInt32(truncatingIfNeeded: index) << Self.levelBits
    let low = wire | UInt32(level.rawValue)
    if elapsed < 1 << UInt64(Self.elapsedBits), index < 1 << Int(Self.indexBits) {
      let shift = Self.levelBits + Self.indexBits
      pipe.append(UInt32(truncatingIfNeeded: elapsed) << shift | low)
    } else {
      appendLong(low, time)
    }
  }

  @inline(never)
  private func appendLong(_ low: UInt32, _ time: UInt64) {
    pipe.keepTogether(3)
    pipe.append(Self.isLong | low)
    pipe.append(UInt32(truncatingIfNeeded: time))
    pipe.append(UInt32(truncatingIfNeeded: time >> 32))
  }

  /// Waits until all changes have been consumed; none may be appended from here on.
  func close() { pipe.close() }

  /// Calls `body` with the changes that a consumer gets at once.
  ///
  /// - Parameter time: the cycle of the change before them, 0 at first, and then of the last one.
  @inline(__always)
  static func forEach(
    in words: UnsafeBufferPointer<UInt32>, since time: inout UInt64, _ body: (Change) -> Void
  ) {
    var place = 0
    while place < words.count {
      let word = words[place]
      let level = SignalLevel(rawValue: UInt8(word & (1 << levelBits - 1)))!
      if word & isLong == 0 {
        time &+= UInt64(word >> (levelBits + indexBits))
        let index = Int(word >> levelBits & (1 << indexBits - 1))
        body(Change(index: index, level: level, time: time))
        place += 1
      } else {
        time = UInt64(words[place + 1]) | UInt64(words[place + 2]) << 32
        let index = Int((word & ~isLong) >> levelBits)
        body(Change(index: index, level: level, time: time))
        place += 3
      }
    }
  }
}
