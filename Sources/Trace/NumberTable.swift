/// Small numbers by large ones, in plain memory. Nothing is ever taken out.
final class NumberTable {
  private struct Slot {
    var key: UInt64
    /// -1 in a slot that is free.
    var number: Int
  }

  /// Linear probing.
  private var slots: UnsafeMutableBufferPointer<Slot>
  private var count = 0

  init() {
    slots = .allocate(capacity: 256)
    slots.initialize(repeating: Slot(key: 0, number: -1))
  }

  deinit { slots.deallocate() }

  @inline(__always)
  private func place(_ key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & (slots.count - 1)
    while slots[place].number >= 0, slots[place].key != key {
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  /// The number of a key, counted from 0 in the order in which keys come, and whether it is new.
  @inline(__always)
  func number(_ key: UInt64) -> (number: Int, isNew: Bool) {
    let number = slots[place(key)].number
    return number >= 0 ? (number, false) : (add(key), true)
  }

  @inline(never)
  private func add(_ key: UInt64) -> Int {
    if 2 * (count + 1) > slots.count { grow() }
    slots[place(key)] = Slot(key: key, number: count)
    count += 1
    return count - 1
  }

  private func grow() {
    let old = slots
    slots = .allocate(capacity: 2 * old.count)
    slots.initialize(repeating: Slot(key: 0, number: -1))
    for slot in old where slot.number >= 0 { slots[place(slot.key)] = slot }
    old.deallocate()
  }
}
