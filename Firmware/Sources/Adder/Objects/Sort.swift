// Stable sorting: runs sorted by insertion, then merged pairwise from the bottom up. No recursion; a
// run that continues the one before it is not touched, so sorted input takes n comparisons.

/// Records of one word (the item) or two (key, item) in a row. The arrays are the caller's to keep.
private struct Records {
  let base: UnsafeMutablePointer<Value>
  let shift: Int

  @inline(__always) func at(_ index: Int) -> UnsafeMutablePointer<Value> { base + index << shift }

  @inline(__always) func copy(_ from: UnsafeMutablePointer<Value>, to index: Int) {
    let target = at(index)
    target[0] = from[0]
    if shift != 0 { target[1] = from[1] }
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
  let buffer = arrayNew(width << records.shift)
  let spare = Records(base: buffer.fields, shift: records.shift)
  width = run
  while width < count {
    low = 0
    while low &+ width < count {
      let middle = low &+ width
      let end = middle &+ width < count ? middle &+ width : count
      if sortsBefore(records.at(middle)[0], records.at(middle &- 1)[0]) {
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
    let key = records.at(next)[0]
    let item = records.at(next)[records.shift]
    var place = next
    while place > low {
      if !(sortsBefore(key, records.at(place &- 1)[0])) { break }
      place &-= 1
    }
    var index = next
    while index > place {
      records.copy(records.at(index &- 1), to: index)
      index &-= 1
    }
    records.at(place)[0] = key
    records.at(place)[records.shift] = item
    next &+= 1
  }
}

/// Merges the runs `low ..< middle` and `middle ..< end`.
private func merge(
  _ records: Records, _ low: Int, _ middle: Int, _ end: Int, _ spare: Records
) {
  let count = middle &- low
  spare.base.update(from: records.at(low), count: count << records.shift)
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
    records.copy(spare.at(left), to: out)
    left &+= 1
    out &+= 1
  }

  mutating func run() {
    while left < leftEnd && right < rightEnd {
      if sortsBefore(records.at(right)[0], spare.at(left)[0]) {
        records.copy(records.at(right), to: out)
        right &+= 1
        out &+= 1
      } else {
        takeLeft()
      }
    }
  }
}

/// Sorts a list in place. `key` is unset without one. The list is empty meanwhile, so that Python code
/// that a key or a comparison runs cannot reach what is being moved.
func listSort(_ list: Value, key: Value, reverse isReverse: Bool) {
  let count = listCount(list)
  if count == 0 { return }
  let array = list.fields[ListObject.items]
  list.fields[ListObject.items] = .unset
  listSetCount(list, 0)
  let isDone = attempt(array, key, Value(small: isReverse ? ~count : count)) { array, key, size in
    let array = Value(word: array)
    let size = Int(Value(word: size).small)
    let count = size < 0 ? ~size : size
    if key == 0 {
      // Reversed twice, equal items keep their order.
      if size < 0 { reverse(array.fields, count) }
      sortRecords(Records(base: array.fields, shift: 0), count)
      if size < 0 { reverse(array.fields, count) }
    } else {
      sortByKey(array, count, Value(word: key), size < 0)
    }
    return 1
  }
  let isModified = !list.fields[ListObject.items].isUnset
  list.fields[ListObject.items] = array
  listSetCount(list, count)
  if isDone.isUnset { reraise() }
  if isModified { vm.error(.valueError, "list modified during sort") }
}

private func sortByKey(
  _ array: Value, _ count: Int, _ key: Value, _ isReverse: Bool
) {
  let pairs = arrayNew(count &* 2)
  let records = Records(base: pairs.fields, shift: 1)
  var index = 0
  while index < count {
    let record = records.at(isReverse ? count &- 1 &- index : index)
    record[1] = array.fields[index]
    record[0] = call1(key, record[1])
    index &+= 1
  }
  sortRecords(records, count)
  index = 0
  while index < count {
    array.fields[isReverse ? count &- 1 &- index : index] = records.at(index)[1]
    index &+= 1
  }
  release(pairs)
}

/// `list.sort(*, key=None, reverse=False)`
func listMethodSort(_ args: Args) -> Value {
  let key = vm.keywords[0]
  let reverse = vm.keywords[1]
  listSort(
    args[0], key: key.isNone ? .unset : key,
    reverse: reverse.isUnset ? false : isTrue(reverse))
  return .none
}

/// `sorted(iterable, *, key=None, reverse=False)`
func sortedFunction(_ args: Args) -> Value {
  let key = vm.keywords[0]
  let reverse = vm.keywords[1]
  let list = listFrom(iterable: args[0])
  listSort(
    list, key: key.isNone ? .unset : key, reverse: reverse.isUnset ? false : isTrue(reverse))
  return list
}
