// list: a count and an array with room to grow. tuple: its items follow the header.

/// An `.array` of this many `unset` words.
func arrayNew(_ count: Int) -> Value {
  if count > 0x1_C000 { vm.memoryError() }
  return allocate(.array, payload: count &* 4)
}

/// An empty list with room for this many items.
func listNew(capacity: Int) -> Value {
  let list = allocate(.list, payload: ListObject.payload)
  list.fields[ListObject.count] = Value(small: Int32(0))
  if capacity > 0 { list.fields[ListObject.items] = arrayNew(capacity) }
  return list
}

@inline(__always) func listCount(_ list: Value) -> Int {
  Int(list.fields[ListObject.count].small)
}

/// The items; valid until the list grows. Not for an empty list.
@inline(__always) func listItems(_ list: Value) -> UnsafeMutablePointer<Value> {
  list.fields[ListObject.items].fields
}

@inline(__always) func listSetCount(_ list: Value, _ count: Int) {
  list.fields[ListObject.count] = Value(small: count)
}

/// Appends.
func listPush(_ list: Value, _ value: Value) {
  let count = listCount(list)
  let items = list.fields[ListObject.items]
  if items.isUnset || items.header.words <= count { listReserve(list, count &+ 1) }
  listItems(list)[count] = value
  listSetCount(list, count &+ 1)
}

/// Makes room for `capacity` items in all, and for some more if the list has to grow.
@inline(never)
func listReserve(_ list: Value, _ capacity: Int) {
  let old = list.fields[ListObject.items]
  if old.isUnset {
    // An odd number of words and the header fill granules exactly.
    list.fields[ListObject.items] = arrayNew(capacity | 1)
    return
  }
  if old.header.words >= capacity { return }
  let room = (capacity &+ capacity >> 3 &+ 3) | 1
  if growInPlace(old, payload: room &* 4) { return }
  let count = listCount(list)
  let new = arrayNew((room &+ capacity >> 2) | 1)
  new.fields.copy(from: old.fields, count: count)
  list.fields[ListObject.items] = new
  release(old)
}

/// Replaces `removed` items from `start` on by `inserted` words, which the caller then fills in.
func listSplice(
  _ list: Value, at start: Int, remove removed: Int, insert inserted: Int
) {
  let count = listCount(list)
  let new = count &- removed &+ inserted
  if inserted > removed { listReserve(list, new) }
  if count != 0 && inserted != removed {
    let items = listItems(list)
    (items + start + inserted).copy(
      from: items + start + removed, count: count &- start &- removed)
    var index = new
    while index < count {
      items[index] = .unset
      index &+= 1
    }
  }
  listSetCount(list, new)
}

func makeList(from items: UnsafePointer<Value>, count: Int) -> Value {
  let list = listNew(capacity: count)
  if count > 0 { listItems(list).copy(from: items, count: count) }
  listSetCount(list, count)
  return list
}

/// A tuple of this many `unset` items (`vm.emptyTuple` for 0).
func tupleNew(count: Int) -> Value {
  if count == 0 { return vm.emptyTuple }
  if count > 0x1_C000 { vm.memoryError() }
  return allocate(.tuple, payload: count &* 4)
}

func makeTuple(from items: UnsafePointer<Value>, count: Int) -> Value {
  let tuple = tupleNew(count: count)
  if count > 0 { tuple.fields.copy(from: items, count: count) }
  return tuple
}

func makePair(_ a: Value, _ b: Value) -> Value {
  let pair = allocate(.tuple, payload: 8)
  pair.fields[0] = a
  pair.fields[1] = b
  return pair
}

func tupleFromList(_ list: Value) -> Value {
  makeTuple(from: sequenceItems(list), count: listCount(list))
}

/// `[items of any iterable]`
func listFrom(iterable: Value) -> Value {
  let list = listNew(capacity: 0)
  listExtend(list, iterable)
  return list
}

/// A list or tuple with the items of any iterable: itself where it is one.
func sequenceFrom(iterable: Value) -> Value {
  isSequence(iterable) ? iterable : listFrom(iterable: iterable)
}

func listExtend(_ list: Value, _ iterable: Value) {
  if isSequence(iterable) {
    // May be the list itself: its items are looked up after it has grown.
    let more = sequenceCount(iterable)
    if more == 0 { return }
    let count = listCount(list)
    listReserve(list, count &+ more)
    (listItems(list) + count).copy(from: sequenceItems(iterable), count: more)
    listSetCount(list, count &+ more)
    return
  }
  let iterator = iterator(of: iterable)
  while true {
    let item = next(iterator)
    if item == .exhausted { return }
    listPush(list, item)
  }
}
