// Assignment to and deletion of items and slices of a list.

func listSetItem(_ list: Value, _ key: Value, _ value: Value) {
  if key.isHeap(.slice) { return listSetSlice(list, key, value) }
  let index = sequenceIndex(list, key)
  if index < 0 { vm.error(.indexError, "list assignment index out of range") }
  listItems(list)[index] = value
}

func listDeleteItem(_ list: Value, _ key: Value) {
  if key.isHeap(.slice) { return listDeleteSlice(list, key) }
  let index = sequenceIndex(list, key)
  if index < 0 { vm.error(.indexError, "list assignment index out of range") }
  listSplice(list, at: index, remove: 1, insert: 0)
}

private func listSetSlice(_ list: Value, _ slice: Value, _ value: Value) {
  // A copy: the values may come from the list itself, and getting them may change it.
  if value.isInteger || value.isFloat || value.isNone {
    vm.error(
      .typeError,
      slice.fields[SliceObject.step].isNone
        || slice.fields[SliceObject.step] == Value(small: Int32(1))
        ? "can only assign an iterable" : "must assign iterable to extended slice")
  }
  let source = value.isHeap(.tuple) ? value : listFrom(iterable: value)
  var span = sequenceSpan(list, slice)
  let count = sequenceCount(source)
  if span.step == 1 {
    listSplice(list, at: span.start, remove: span.count, insert: count)
  } else if count != span.count {
    vm.error(
      .valueError, "attempt to assign sequence of size % to extended slice of size %",
      Value(small: count), Value(small: span.count))
  }
  var index = 0
  while index < count {
    listItems(list)[span.start] = sequenceItems(source)[index]
    span.start &+= span.step
    index &+= 1
  }
}

private func listDeleteSlice(_ list: Value, _ slice: Value) {
  var span = sequenceSpan(list, slice)
  if span.count == 0 { return }
  if span.step < 0 {
    span.start &+= (span.count &- 1) &* span.step
    span.step = 0 &- span.step
  }
  let items = listItems(list)
  let count = listCount(list)
  var kept = span.start
  var index = span.start
  var dropped = 0
  var nextDropped = span.start
  while index < count {
    if index == nextDropped && dropped < span.count {
      dropped &+= 1
      nextDropped &+= span.step
    } else {
      items[kept] = items[index]
      kept &+= 1
    }
    index &+= 1
  }
  listSplice(list, at: kept, remove: dropped, insert: 0)
}
