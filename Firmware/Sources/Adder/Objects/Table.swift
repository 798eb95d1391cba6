// The hash table of dict, set and frozenset: compact and in insertion order.
//
// ```
// dict: header | table | used | live                     (16 bytes)
// table: header | index | key, value | key, value ...    (8 + 8 bytes an entry; a set has keys only)
// index: header | number of an entry + 1, or 0 ...       (a byte each, or two in large tables)
// ```
// Up to `Table.linear` entries are searched one after the other and there is no index. A removed entry
// has an `unset` key; its place in the index stays until the table is built anew. Keys that are small
// ints or interned strs ("words") are equal only when they are the same word, and most tables hold
// nothing else: then a search needs no comparison but that.

enum TableObject {
  /// An `.array`, or unset while nothing was added.
  static let table = 0
  /// Entries up to the last one, removed ones among them included. A small int.
  static let used = 1
  /// Entries that are not removed. A small int.
  static let live = 2
  static let payload = 12
}

/// A dict, set or frozenset.
struct Table {
  let object: Value
  @inline(__always) init(_ object: Value) { self.object = object }

  /// Tables of up to this many entries have no index.
  static let linear = 8
  /// An index of at least this many bytes has two for each place.
  static let wideIndex = 1024

  /// Some key is not a word: flag of the header.
  static let hasOtherKeys = Header.Flag.first

  static func new(_ kind: TypeID) -> Table {
    let table = Table(allocate(kind, payload: TableObject.payload))
    table.reset()
    return table
  }

  /// Forgets all entries.
  func reset() {
    object.fields[TableObject.table] = .unset
    used = 0
    live = 0
    object.header.clear(Table.hasOtherKeys)
  }

  /// A dict's entries are two words, the others' one.
  @inline(__always) var shift: Int { object.header.kind == .dict ? 1 : 0 }
  @inline(__always) var table: Value { object.fields[TableObject.table] }
  @inline(__always) var used: Int {
    get { Int(object.fields[TableObject.used].small) }
    nonmutating set { object.fields[TableObject.used] = Value(small: newValue) }
  }
  @inline(__always) var live: Int {
    get { Int(object.fields[TableObject.live].small) }
    nonmutating set { object.fields[TableObject.live] = Value(small: newValue) }
  }
  /// Where the key of entry `number` is; a dict's value follows it.
  @inline(__always) func entry(_ number: Int) -> UnsafeMutablePointer<Value> {
    table.fields + 1 + number << shift
  }
}

extension Value {
  /// A small int or an interned str: equal to another one only if it is the same word.
  @inline(__always) var isWord: Bool {
    isHeap
      ? header.bits & (0xFF | Header.Flag.second.number)
        == UInt32(TypeID.str.number) | Header.Flag.second.number
      : isSmallInt || isImmediate(.name) || isImmediate(.character)
  }

  /// The hash of a word; the same as `hashOf`.
  @inline(__always) var wordHash: UInt32 {
    isSmallInt
      ? UInt32(bitPattern: small) : isHeap ? fields[StringObject.hash].bits : text.hash
  }
}

// MARK: The index

/// The places of an index and the steps through them.
struct TableIndex {
  let object: Value
  let isWide: Bool
  let mask: Int

  @inline(__always) init(_ object: Value) {
    self.object = object
    let size = object.header.payload
    isWide = size >= Table.wideIndex
    mask = (isWide ? size >> 1 : size) &- 1
  }

  /// A power of two of places, at least half as many again as entries.
  static func new(capacity: Int) -> TableIndex {
    var size = 16
    while size < capacity &+ capacity >> 1 { size <<= 1 }
    if capacity > 254 { size <<= 1 }
    let object = allocate(.bytearrayData, payload: size)
    object.bytes.clear(count: size)
    return TableIndex(object)
  }

  /// Spread by multiplication, so that keys that differ by a power of two part.
  @inline(__always) func start(_ hash: UInt32) -> Int {
    Int(truncatingIfNeeded: (hash &* 0x9E37_79B1) >> 16) & mask
  }

  /// The entry at `place`, or -1.
  @inline(__always) subscript(_ place: Int) -> Int {
    isWide
      ? Int(object.bytes[place &* 2]) &+ Int(object.bytes[place &* 2 &+ 1]) << 8 &- 1
      : Int(object.bytes[place]) &- 1
  }

  func put(_ hash: UInt32, _ number: Int) {
    var place = start(hash)
    while self[place] >= 0 { place = (place &+ 1) & mask }
    let code = number &+ 1
    if isWide {
      object.bytes[place &* 2] = UInt8(truncatingIfNeeded: code)
      object.bytes[place &* 2 &+ 1] = UInt8(truncatingIfNeeded: code >> 8)
    } else {
      object.bytes[place] = UInt8(truncatingIfNeeded: code)
    }
  }
}

// MARK: Search

extension Table {
  /// The entry whose key is the word `key`, or -1.
  func findWord(_ key: Value) -> Int {
    let table = self.table
    if table.isUnset { return -1 }
    let shift = self.shift
    let keys = table.fields + 1
    if table.fields[0].isUnset {
      let count = used
      var number = 0
      var at = keys
      while number < count {
        if at.pointee == key { return number }
        at += 1 << shift
        number &+= 1
      }
      return -1
    }
    let index = TableIndex(table.fields[0])
    var place = index.start(key.wordHash)
    while true {
      let number = index[place]
      if number < 0 || keys[number << shift] == key { return number }
      place = (place &+ 1) & index.mask
    }
  }

  /// The entry whose key equals `key`, or -1. Sets `hash` unless the table has no index and `key`
  /// is a word.
  @inline(__always)
  func find(_ key: Value, _ hash: inout UInt32) -> Int {
    if key.isWord {
      let number = findWord(key)
      if number >= 0 || !object.header.has(Table.hasOtherKeys) { return number }
    }
    return findOther(key, &hash)
  }

  @inline(never)
  func findOther(_ key: Value, _ hash: inout UInt32) -> Int {
    // Also where nothing is stored: a key without a hash is an error.
    hash = hashOf(key)
    search: while true {
      let table = self.table
      if table.isUnset { return -1 }
      let count = used
      let isIndexed = !table.fields[0].isUnset
      var place = 0
      while true {
        var number = place
        if isIndexed {
          let index = TableIndex(table.fields[0])
          number = index[(index.start(hash) &+ place) & index.mask]
          if number < 0 { return -1 }
        } else if number >= count {
          return -1
        }
        place &+= 1
        let candidate = entry(number).pointee
        if candidate == key { return number }
        if candidate.isUnset || (isIndexed && !mayEqual(candidate, key)) { continue }
        let isEqual = equal(candidate, key)
        // The comparison may have run Python code that changed the table.
        if table != self.table || count != used || entry(number).pointee != candidate {
          continue search
        }
        if isEqual { return number }
      }
    }
  }

  /// False for two strs that differ in their hashes: most neighbours in an index.
  @inline(__always) private func mayEqual(_ a: Value, _ b: Value) -> Bool {
    !a.isHeap || !b.isHeap || a.kind != .str || b.kind != .str
      || stringHash(a) == stringHash(b)
  }
}

// MARK: Change

extension Table {
  /// Adds an entry for a key that is not there and gives its place. `hash` comes from `find`.
  func add(_ key: Value, _ hash: UInt32) -> UnsafeMutablePointer<Value> {
    let number: Int
    if table.isUnset || used == capacity { rebuild(room: 1) }
    number = used
    if !key.isWord { object.header.set(Table.hasOtherKeys) }
    if !table.fields[0].isUnset {
      TableIndex(table.fields[0]).put(key.isWord ? key.wordHash : hash, number)
    }
    used = number &+ 1
    live = live &+ 1
    let place = entry(number)
    place.pointee = key
    return place
  }

  /// Entries that the table has room for.
  var capacity: Int { (table.header.words &- 1) >> shift }

  /// Builds the table anew without removed entries and with room for more: at least `room`.
  @inline(never)
  func rebuild(room: Int) {
    let needed = live &+ room
    let old = table
    let shift = self.shift
    var capacity = needed <= 3 ? 3 : needed <= Table.linear ? Table.linear : needed &+ needed >> 1
    // Then the table fills its granules.
    if shift == 0 { capacity &+= capacity & 1 }
    if capacity > 0x7000 {
      if needed > 0x7000 { vm.memoryError() }
      capacity = 0x7000
    }
    if needed <= Table.linear && !old.isUnset && live == used
      && growInPlace(old, payload: 4 &+ capacity << (shift &+ 2))
    {
      return
    }
    let new = arrayNew(1 &+ capacity << shift)
    let count = used
    let alive = live
    var from = 0
    var to = new.fields + 1
    while from < count {
      let source = entry(from)
      if !source.pointee.isUnset {
        to[0] = source[0]
        if shift != 0 { to[1] = source[1] }
        to += 1 << shift
      }
      from &+= 1
    }
    if capacity > Table.linear {
      let index = TableIndex.new(capacity: capacity)
      new.fields[0] = index.object
      var number = 0
      while number < alive {
        let key = new.fields[1 &+ number << shift]
        index.put(key.isWord ? key.wordHash : hashOf(key), number)
        number &+= 1
      }
      // A `__hash__` may have run Python code that changed the table.
      if old != table || count != used || alive != live {
        vm.error(.runtimeError, "dictionary changed while it was built")
      }
    }
    object.fields[TableObject.table] = new
    used = alive
    if !old.isUnset {
      if !old.fields[0].isUnset { release(old.fields[0]) }
      release(old)
    }
  }

  /// Removes entry `number`.
  func remove(_ number: Int) {
    let place = entry(number)
    place.pointee = .unset
    if shift != 0 { place[1] = .unset }
    live = live &- 1
    if live == 0 {
      let index = table.fields[0]
      if !index.isUnset { index.bytes.clear(count: index.header.payload) }
      used = 0
      object.header.clear(Table.hasOtherKeys)
    } else if table.fields[0].isUnset {
      // Without an index the end of the table can be used again at once.
      var count = used
      while entry(count &- 1).pointee.isUnset { count &-= 1 }
      used = count
    }
  }

  /// The number of the first entry from `number` on that is not removed, or nil.
  @inline(__always) func next(from number: Int) -> Int? {
    var number = number
    let count = used
    while number < count {
      if !entry(number).pointee.isUnset { return number }
      number &+= 1
    }
    return nil
  }

  /// Becomes a table with the same entries as `other`, which is of the same shape.
  func copy(_ other: Table) {
    if other.live == 0 { return }
    let old = other.table
    let new = arrayNew(old.header.words)
    new.fields.copy(from: old.fields, count: old.header.words)
    let index = old.fields[0]
    if !index.isUnset {
      // Not yet its own; it must not be released if memory runs out here.
      new.fields[0] = .unset
      let size = index.header.payload
      let copy = allocate(.bytearrayData, payload: size)
      copy.bytes.copy(from: index.bytes, count: size)
      new.fields[0] = copy
    }
    become(new, used: other.used, live: other.live, flags: other)
  }

  /// Takes over the entries of `other`, a temporary one.
  func take(_ other: Table) {
    become(other.table, used: other.used, live: other.live, flags: other)
  }

  private func become(_ table: Value, used: Int, live: Int, flags: Table) {
    object.fields[TableObject.table] = table
    self.used = used
    self.live = live
    object.header.clear(Table.hasOtherKeys)
    if flags.object.header.has(Table.hasOtherKeys) { object.header.set(Table.hasOtherKeys) }
  }
}
