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
private func sortsBefore(_ a: Value, _ b: Value) throws(Raised) -> Bool {
  Value.bothSmall(a, b) ? a.small < b.small : try sortsBeforeOther(a, b)
}

@inline(never)
private func sortsBeforeOther(_ a: Value, _ b: Value) throws(Raised) -> Bool {
  let result = try compare(.less, a, b)
  return result == .true ? true : result == .false ? false : try isTrue(result)
}

/// Sorts `count` records; when a comparison raises, they are all still there.
private func sortRecords(_ records: Records, _ count: Int) throws(Raised) {
  // Runs of 5 to 8 whose number is a power of two, so that merges are balanced.
  var run = count
  while run > 8 { run = (run &+ 1) >> 1 }
  var low = 0
  while low < count {
    let end = low &+ run < count ? low &+ run : count
    try insertionSort(records, low, end)
    low = end
  }
  if run >= count { return }
  var width = run
  while width &* 2 < count { width &*= 2 }
  let buffer = try arrayNew(width << records.shift)
  let spare = Records(base: buffer.fields, shift: records.shift)
  width = run
  while width < count {
    low = 0
    while low &+ width < count {
      let middle = low &+ width
      let end = middle &+ width < count ? middle &+ width : count
      if try sortsBefore(records.at(middle)[0], records.at(middle &- 1)[0]) {
        try merge(records, low, middle, end, spare)
      }
      low = end
    }
    width &*= 2
  }
  release(buffer)
}

private func insertionSort(_ records: Records, _ low: Int, _ end: Int) throws(Raised) {
  var next = low &+ 1
  while next < end {
    let key = records.at(next)[0]
    let item = records.at(next)[records.shift]
    var place = next
    while place > low {
      if !(try sortsBefore(key, records.at(place &- 1)[0])) { break }
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
) throws(Raised) {
  let count = middle &- low
  spare.base.update(from: records.at(low), count: count << records.shift)
  var left = 0
  var right = middle
  var out = low
  var failed = false
  do throws(Raised) {
    while left < count && right < end {
      if try sortsBefore(records.at(right)[0], spare.at(left)[0]) {
        records.copy(records.at(right), to: out)
        right &+= 1
      } else {
        records.copy(spare.at(left), to: out)
        left &+= 1
      }
      out &+= 1
    }
  } catch {
    failed = true
  }
  while left < count {
    records.copy(spare.at(left), to: out)
    left &+= 1
    out &+= 1
  }
  if failed { throw Raised() }
}

/// Sorts a list in place. `key` is unset without one. The list is empty meanwhile, so that Python code
/// that a key or a comparison runs cannot reach what is being moved.
func listSort(_ list: Value, key: Value, reverse isReverse: Bool) throws(Raised) {
  let count = listCount(list)
  if count == 0 { return }
  let array = list.fields[ListObject.items]
  list.fields[ListObject.items] = .unset
  listSetCount(list, 0)
  var failed = false
  do throws(Raised) {
    if key.isUnset {
      // Reversed twice, equal items keep their order.
      if isReverse { reverse(array.fields, count) }
      try sortRecords(Records(base: array.fields, shift: 0), count)
      if isReverse { reverse(array.fields, count) }
    } else {
      try sortByKey(array, count, key, isReverse)
    }
  } catch {
    failed = true
  }
  let isModified = !list.fields[ListObject.items].isUnset
  list.fields[ListObject.items] = array
  listSetCount(list, count)
  if failed { throw Raised() }
  if isModified { throw vm.error(.valueError, "list modified during sort") }
}

private func sortByKey(
  _ array: Value, _ count: Int, _ key: Value, _ isReverse: Bool
) throws(Raised) {
  let pairs = try arrayNew(count &* 2)
  let records = Records(base: pairs.fields, shift: 1)
  var index = 0
  while index < count {
    let record = records.at(isReverse ? count &- 1 &- index : index)
    record[1] = array.fields[index]
    record[0] = try call1(key, record[1])
    index &+= 1
  }
  try sortRecords(records, count)
  index = 0
  while index < count {
    array.fields[isReverse ? count &- 1 &- index : index] = records.at(index)[1]
    index &+= 1
  }
  release(pairs)
}

/// `list.sort(*, key=None, reverse=False)`
func listMethodSort(_ args: Args) throws(Raised) -> Value {
  let key = vm.keywords[0]
  let reverse = vm.keywords[1]
  try listSort(
    args[0], key: key.isNone ? .unset : key,
    reverse: reverse.isUnset ? false : try isTrue(reverse))
  return .none
}

/// `sorted(iterable, *, key=None, reverse=False)`
func sortedFunction(_ args: Args) throws(Raised) -> Value {
  let key = vm.keywords[0]
  let reverse = vm.keywords[1]
  let list = try listFrom(iterable: args[0])
  try listSort(
    list, key: key.isNone ? .unset : key, reverse: reverse.isUnset ? false : try isTrue(reverse))
  return list
}
