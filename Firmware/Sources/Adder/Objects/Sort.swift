// Stable sorting: runs sorted by insertion, then merged pairwise from the bottom up. No recursion; a
// run that continues the one before it is not touched, so sorted input takes n comparisons.

/// Items and the keys that they go by, which may be the items themselves. The arrays are the caller's to
/// keep; they are two, for a heap in pieces has room for the smaller of two arrays longer.
private struct Records {
  let keys: UnsafeMutablePointer<Value>
  let items: UnsafeMutablePointer<Value>

  @inline(__always) func copy(_ index: Int, of other: Records, to target: Int) {
    keys[target] = other.keys[index]
    items[target] = other.items[index]
  }
}

@inline(__always)
private func sortsBefore(_ a: Value, _ b: Value) -> Bool {
  Value.bothSmall(a, b) ? a.small < b.small : sortsBeforeOther(a, b)
}

@inline(never)
private func sortsBeforeOther(_ a: Value, _ b: Value) -> Bool {
  let result = compare(.less, a, b)
  return result == .true ? true : result == .false ? false : isTrue(result)
}

/// Sorts `count` records; when a comparison raises, they are all still there.
private func sortRecords(_ records: Records, _ count: Int) {
  // Runs of 5 to 8 whose number is a power of two, so that merges are balanced.
  var run = count
  while run > 8 { run = (run &+ 1) >> 1 }
  var low = 0
  while low < count {
    let end = low &+ run < count ? low &+ run : count
    insertionSort(records, low, end)
    low = end
  }
  if run >= count { return }
  var width = run
  while width &* 2 < count { width &*= 2 }
  let isPlain = records.keys == records.items
  let buffer = arrayNew(isPlain ? width : width &* 2)
  let spare = Records(
    keys: buffer.fields, items: isPlain ? buffer.fields : buffer.fields + width)
  width = run
  while width < count {
    low = 0
    while low &+ width < count {
      let middle = low &+ width
      let end = middle &+ width < count ? middle &+ width : count
      if sortsBefore(records.keys[middle], records.keys[middle &- 1]) {
        merge(records, low, middle, end, spare)
      }
      low = end
    }
    width &*= 2
  }
  release(buffer)
}

private func insertionSort(_ records: Records, _ low: Int, _ end: Int) {
  var next = low &+ 1
  while next < end {
    let key = records.keys[next]
    let item = records.items[next]
    var place = next
    while place > low {
      if !sortsBefore(key, records.keys[place &- 1]) { break }
      place &-= 1
    }
    var index = next
    while index > place {
      records.copy(index &- 1, of: records, to: index)
      index &-= 1
    }
    records.keys[place] = key
    records.items[place] = item
    next &+= 1
  }
}

/// Merges the runs `low ..< middle` and `middle ..< end`.
private func merge(
  _ records: Records, _ low: Int, _ middle: Int, _ end: Int, _ spare: Records
) {
  let count = middle &- low
  spare.keys.copy(from: records.keys + low, count: count)
  spare.items.copy(from: records.items + low, count: count)
  var merge = Merge(
    records: records, spare: spare, left: 0, leftEnd: count, right: middle, rightEnd: end, out: low)
  let isDone = withUnsafeMutablePointer(to: &merge) { merge in
    attempt(words: UInt(bitPattern: merge), 0, 0) { merge, _, _ in
      UnsafeMutablePointer<Merge>(bitPattern: merge).unsafelyUnwrapped.pointee.run()
      return 1
    }
  }
  // Also after an exception: no item may be lost.
  while merge.left < count { merge.takeLeft() }
  if isDone == 0 { reraise() }
}

/// A merge that is under way.
private struct Merge {
  let records: Records
  /// A copy of the left run.
  let spare: Records
  var left: Int
  let leftEnd: Int
  var right: Int
  let rightEnd: Int
  var out: Int

  mutating func takeLeft() {
    records.copy(left, of: spare, to: out)
    left &+= 1
    out &+= 1
  }

  mutating func run() {
    while left < leftEnd && right < rightEnd {
      if sortsBefore(records.keys[right], spare.keys[left]) {
        records.copy(right, of: records, to: out)
        right &+= 1
        out &+= 1
      } else {
        takeLeft()
      }
    }
  }
}

/// Sorts a list in place; `key` and `reverse` are as they were given, or unset. The list is empty meanwhile,
/// so that Python code that a key or a comparison runs cannot reach what is being moved.
func listSort(_ list: Value, key: Value, reverse direction: Value) {
  let key = key.isNone ? .unset : key
  let isReverse = !direction.isUnset && isTrue(intFromIndex(direction))
  let count = listCount(list)
  if count == 0 { return }
  let array = list.fields[ListObject.items]
  list.fields[ListObject.items] = .unset
  listSetCount(list, 0)
  let isDone = attempt(array, key, Value(small: isReverse ? ~count : count)) { array, key, size in
    let array = Value(word: array)
    let size = Int(Value(word: size).small)
    let count = size < 0 ? ~size : size
    let keys = key == 0 ? array : keysOf(array, count, Value(word: key))
    // Reversed twice, equal items keep their order.
    if size < 0 {
      reverse(array.fields, count)
      if key != 0 { reverse(keys.fields, count) }
    }
    sortRecords(Records(keys: keys.fields, items: array.fields), count)
    if size < 0 { reverse(array.fields, count) }
    if key != 0 { release(keys) }
    return 1
  }
  let isModified = !list.fields[ListObject.items].isUnset
  list.fields[ListObject.items] = array
  listSetCount(list, count)
  if isDone.isUnset { reraise() }
  if isModified { vm.error(.valueError, "list modified during sort") }
}

/// What `key` makes of the items.
private func keysOf(_ items: Value, _ count: Int, _ key: Value) -> Value {
  let keys = arrayNew(count)
  var index = 0
  while index < count {
    keys.fields[index] = call1(key, items.fields[index])
    index &+= 1
  }
  return keys
}

/// `list.sort(*, key=None, reverse=False)`
func listMethodSort(_ args: Args) -> Value {
  listSort(args[0], key: vm.keywords[0], reverse: vm.keywords[1])
  return .none
}

/// `sorted(iterable, *, key=None, reverse=False)`
func sortedFunction(_ args: Args) -> Value {
  let key = vm.keywords[0]
  let reverse = vm.keywords[1]
  let list = listFrom(iterable: args[0])
  listSort(list, key: key, reverse: reverse)
  return list
}
