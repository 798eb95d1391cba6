// Names are unique: the same name is always the same word, so comparing names is comparing words.
// A name is an immediate character, a string of the flash table, or a heap str in `vm.interned`.

/// The unique str with these bytes.
func intern(_ text: Text) -> Value {
  if text.count == 1 && text[0] < 0x80 { return Value(character: text[0]) }
  if let name = Names.find(text) { return name }
  let hash = text.hash
  if let found = internFind(text, hash) { return found }
  if let name = Names.findFrozen(text) { return name }
  internReserve()
  let string = makeString(text)
  string.fields[StringObject.hash] = Value(bits: hash)
  string.header.set(.second)
  internInsert(string)
  return string
}

/// The unique str equal to `string`.
func intern(_ string: Value) -> Value {
  if !string.isHeap || string.header.has(.second) { return string }
  return intern(string.text)
}

private func internFind(_ text: Text, _ hash: UInt32) -> Value? {
  let capacity = vm.interned.isUnset ? 0 : vm.interned.header.words
  if capacity == 0 { return nil }
  var index = Int(truncatingIfNeeded: hash) & (capacity &- 1)
  while true {
    let candidate = vm.interned.fields[index]
    if candidate.isUnset { return nil }
    if candidate.fields[StringObject.hash].bits == hash && candidate.text.equals(text) {
      return candidate
    }
    index = (index &+ 1) & (capacity &- 1)
  }
}

private func internInsert(_ string: Value) {
  let mask = vm.interned.header.words &- 1
  var index = Int(truncatingIfNeeded: string.fields[StringObject.hash].bits) & mask
  while !vm.interned.fields[index].isUnset { index = (index &+ 1) & mask }
  vm.interned.fields[index] = string
  vm.internedCount &+= 1
}

/// Room for one more, with at least a quarter of the table empty.
private func internReserve() {
  let capacity = vm.interned.isUnset ? 0 : vm.interned.header.words
  if vm.internedCount &* 4 &+ 4 <= capacity &* 3 { return }
  let old = vm.interned
  let table = allocate(.internTable, payload: (capacity == 0 ? 8 : capacity &* 2) &* 4)
  table.fields.clear(count: table.header.words)
  vm.interned = table
  internRehash(old)
}

private func internRehash(_ old: Value) {
  vm.internedCount = 0
  if old.isUnset { return }
  var index = 0
  while index < old.header.words {
    let string = old.fields[index]
    if !string.isUnset { internInsert(string) }
    index &+= 1
  }
  release(old)
}

/// Called by the collector after marking: names that nothing else refers to go. The table itself
/// is raw to the collector, so it does not keep them alive.
func internSweep() {
  if vm.interned.isUnset { return }
  let fields = vm.interned.fields
  let capacity = vm.interned.header.words
  var index = 0
  var dropped = false
  while index < capacity {
    let string = fields[index]
    if !string.isUnset && !string.header.isMarked {
      fields[index] = .unset
      vm.internedCount &-= 1
      dropped = true
    }
    index &+= 1
  }
  if dropped { internCloseGaps(fields, capacity) }
}

/// After deletions some names may sit behind a gap in their probe sequence: put each back in place,
/// twice around so that the wrapped sequence settles too.
private func internCloseGaps(_ fields: UnsafeMutablePointer<Value>, _ capacity: Int) {
  var moved = true
  while moved {
    moved = false
    var index = 0
    while index < capacity {
      let string = fields[index]
      if !string.isUnset {
        fields[index] = .unset
        var place = Int(truncatingIfNeeded: string.fields[StringObject.hash].bits) & (capacity &- 1)
        while !fields[place].isUnset { place = (place &+ 1) & (capacity &- 1) }
        fields[place] = string
        if place != index { moved = true }
      }
      index &+= 1
    }
  }
}
