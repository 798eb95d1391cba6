/// Events on their way to a file. What happened not long ago but for its cycle passes as one word:
/// the cycles since the event before, and where both sides keep the rest.
final class EventStream {
  /// Where both sides keep an event that may come again.
  typealias Slot = Int

  static let slotBits: UInt32 = 9
  static let slotCount = 1 << Int(slotBits)
  private static let elapsedBits = 30 - slotBits
  /// In a word that a whole line follows.
  private static let isLong: UInt32 = 1 << 31
  /// In such a word, if the line is to be kept in the slot.
  private static let isKept: UInt32 = 1 << 30
  private static let lineWords = MemoryLayout<EventLine>.size / MemoryLayout<UInt32>.size

  private let pipe: RecordPipe<UInt32>
  /// By slot what was kept last of a plain line, but its cycle. No stem has all bits set.
  private let kept = OwnCacheLines.allocate(of: (stem: UInt64, numbers: UInt64).self, slotCount)
  /// The cycle of the last event.
  private let last = OwnCacheLines.allocate(UInt64(0))

  init(_ consume: @escaping (UnsafeBufferPointer<UInt32>) -> Void) {
    pipe = RecordPipe(consume)
    kept.initialize(repeating: (.max, 0), count: Self.slotCount)
  }

  deinit {
    kept.deallocate()
    last.deallocate()
  }

  /// The slot that has a plain line; nil if something else is kept there.
  @inline(__always)
  func slot(stem: UInt64, numbers: UInt64) -> Slot? {
    let place = place(stem, numbers)
    return kept[place].stem == stem && kept[place].numbers == numbers ? place : nil
  }

  @inline(__always)
  private func place(_ stem: UInt64, _ numbers: UInt64) -> Slot {
    let mixed = (stem &+ numbers) &* 0x9E37_79B9_7F4A_7C15
    return Int(mixed >> UInt64(64 - Self.slotBits))
  }

  /// Appends what a slot has, at a cycle.
  ///
  /// - Returns: false if it is too long ago for that; nothing is appended then.
  @inline(__always)
  func append(_ slot: Slot, _ cycle: UInt64) -> Bool {
    let elapsed = cycle &- last.pointee
    guard elapsed < 1 << UInt64(Self.elapsedBits) else { return false }
    last.pointee = cycle
    pipe.append(
      UInt32(truncatingIfNeeded: elapsed) << Self.slotBits | UInt32(truncatingIfNeeded: slot))
    return true
  }

  @inline(never)
  func append(_ line: EventLine) {
    last.pointee = line.cycle
    let slot = place(line.stem, line.numbers)
    var head = Self.isLong | UInt32(slot)
    if line.isPlain {
      head |= Self.isKept
      kept[slot] = (line.stem, line.numbers)
    }
    pipe.keepTogether(1 + Self.lineWords)
    pipe.append(head)
    withUnsafeBytes(of: line) { bytes in
      for word in bytes.bindMemory(to: UInt32.self) { pipe.append(word) }
    }
  }

  func drain() { pipe.drain() }

  /// Waits until all events have been consumed; none may be appended from here on.
  func close() { pipe.close() }

  /// One event as the consumer gets it.
  enum Element {
    /// What is kept in a slot, once more.
    case again(Slot)
    /// A line, and where it is to be kept.
    case line(EventLine, Slot?)
  }

  /// Calls `body` with the events that a consumer gets at once, and their cycles.
  ///
  /// - Parameter cycle: of the event before them, 0 at first, and then of the last one.
  @inline(__always)
  static func forEach(
    in words: UnsafeBufferPointer<UInt32>, since cycle: inout UInt64,
    _ body: (UInt64, Element) -> Void
  ) {
    var place = 0
    while place < words.count {
      let word = words[place]
      let slot = Int(word & (1 << slotBits - 1))
      place += 1
      if word & isLong == 0 {
        cycle &+= UInt64(word >> slotBits)
        body(cycle, .again(slot))
      } else {
        let line = UnsafeRawPointer(words.baseAddress! + place).loadUnaligned(as: EventLine.self)
        cycle = line.cycle
        body(cycle, .line(line, word & isKept != 0 ? slot : nil))
        place += lineWords
      }
    }
  }
}
