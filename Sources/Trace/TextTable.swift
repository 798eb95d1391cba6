/// Text by number, for what every line of a trace looks up: plain bytes in one place, found without
/// reference counts. Nothing is ever taken out.
final class TextTable {
  /// A field of a register's value, with what stands in front of its number.
  struct Field {
    let name: UnsafeBufferPointer<UInt8>
    let mask: UInt32
    let shift: UInt32
  }
  /// Valid as long as the table.
  struct Entry {
    let key: UInt64
    let text: UnsafeBufferPointer<UInt8>
    let fields: UnsafeBufferPointer<Field>
  }

  /// Linear probing; a slot without text is free.
  private var slots: UnsafeMutableBufferPointer<Entry>
  private var count = 0
  private static var free: Entry {
    Entry(
      key: 0, text: UnsafeBufferPointer(start: nil, count: 0),
      fields: UnsafeBufferPointer(start: nil, count: 0))
  }

  init() {
    slots = .allocate(capacity: 256)
    slots.initialize(repeating: Self.free)
  }

  deinit {
    for slot in slots where slot.text.baseAddress != nil {
      slot.text.deallocate()
      for field in slot.fields { field.name.deallocate() }
      slot.fields.deallocate()
    }
    slots.deallocate()
  }

  private func place(_ key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & (slots.count - 1)
    while slots[place].text.baseAddress != nil, slots[place].key != key {
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  /// The text of a key; nil if there is none yet.
  func find(_ key: UInt64) -> Entry? {
    let entry = slots[place(key)]
    return entry.text.baseAddress == nil ? nil : entry
  }

  /// Adds the text of a key that has none.
  @discardableResult
  func add(
    _ key: UInt64, _ text: String, _ fields: [(name: String, mask: UInt32, shift: UInt32)] = []
  )
    -> Entry
  {
    if 2 * (count + 1) > slots.count { grow() }
    count += 1
    let kept = UnsafeMutableBufferPointer<Field>.allocate(capacity: max(1, fields.count))
    for (index, field) in fields.enumerated() {
      (kept.baseAddress! + index).initialize(
        to: Field(name: Self.copy(field.name), mask: field.mask, shift: field.shift))
    }
    let entry = Entry(
      key: key, text: Self.copy(text),
      fields: UnsafeBufferPointer(start: kept.baseAddress, count: fields.count))
    slots[place(key)] = entry
    return entry
  }

  private static func copy(_ text: String) -> UnsafeBufferPointer<UInt8> {
    let bytes = Array(text.utf8)
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, bytes.count))
    for (index, byte) in bytes.enumerated() { (copy + index).initialize(to: byte) }
    return UnsafeBufferPointer(start: copy, count: bytes.count)
  }

  private func grow() {
    let old = slots
    slots = .allocate(capacity: 2 * old.count)
    slots.initialize(repeating: Self.free)
    for entry in old where entry.text.baseAddress != nil { slots[place(entry.key)] = entry }
    old.deallocate()
  }
}
