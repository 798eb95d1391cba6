// The methods of list and tuple.

/// `list(iterable)`
func listConstruct(_ args: Args) -> Value {
  args.count < 2 ? listNew(capacity: 0) : listFrom(iterable: args[1])
}

/// `tuple(iterable)`
func tupleConstruct(_ args: Args) -> Value {
  if args.count < 2 { return vm.emptyTuple }
  if args[1].isHeap(.tuple) { return args[1] }
  return tupleFromList(sequenceFrom(iterable: args[1]))
}

func listMethodAppend(_ args: Args) -> Value {
  listPush(args[0], args[1])
  return .none
}

func listMethodExtend(_ args: Args) -> Value {
  listExtend(args[0], args[1])
  return .none
}

func listMethodInsert(_ args: Args) -> Value {
  let position = sliceBound(intFromIndex(args[1]))
  let index = clamped(position, listCount(args[0]))
  listSplice(args[0], at: index, remove: 0, insert: 1)
  listItems(args[0])[index] = args[2]
  return .none
}

/// A position from Python, negative from the end, as one in `0 ... count`.
func clamped(_ index: Int, _ count: Int) -> Int {
  let index = index < 0 ? index &+ count : index
  return index < 0 ? 0 : index > count ? count : index
}

func listMethodPop(_ args: Args) -> Value {
  let list = args[0]
  var index = args.count > 1 ? indexValue(args[1]) : -1
  let count = listCount(list)
  if count == 0 { vm.error(.indexError, "pop from empty list") }
  if index < 0 { index &+= count }
  if index < 0 || index >= count { vm.error(.indexError, "pop index out of range") }
  let item = listItems(list)[index]
  listSplice(list, at: index, remove: 1, insert: 0)
  return item
}

func listMethodRemove(_ args: Args) -> Value {
  let index = sequenceFind(args[0], args[1], from: 0, to: .max)
  if index < 0 { vm.error(.valueError, "list.remove(x): x not in list") }
  if index < listCount(args[0]) { listSplice(args[0], at: index, remove: 1, insert: 0) }
  return .none
}

func listMethodClear(_ args: Args) -> Value {
  listSetCount(args[0], 0)
  args[0].fields[ListObject.items] = .unset
  return .none
}

func listMethodCopy(_ args: Args) -> Value {
  listFrom(iterable: args[0])
}

func listMethodReverse(_ args: Args) -> Value {
  let count = listCount(args[0])
  if count > 1 { reverse(listItems(args[0]), count) }
  return .none
}

func reverse(_ items: UnsafeMutablePointer<Value>, _ count: Int) {
  var low = 0
  var high = count &- 1
  while low < high {
    let item = items[low]
    items[low] = items[high]
    items[high] = item
    low &+= 1
    high &-= 1
  }
}

func sequenceMethodIndex(_ args: Args) -> Value {
  let count = sequenceCount(args[0])
  let start = args.count > 2 ? clamped(sliceBound(args[2]), count) : 0
  let end = args.count > 3 ? clamped(sliceBound(args[3]), count) : count
  let index = sequenceFind(args[0], args[1], from: start, to: end)
  if index < 0 {
    if args[0].kind == .tuple {
      vm.error(.valueError, "tuple.index(x): x not in tuple")
    }
    vm.error(.valueError, "% is not in list", repr(of: args[1]))
  }
  return Value(small: index)
}

func sequenceMethodCount(_ args: Args) -> Value {
  var found = 0
  var index = 0
  while index < sequenceCount(args[0]) {
    if same(sequenceItems(args[0])[index], args[1]) { found &+= 1 }
    index &+= 1
  }
  return Value(small: found)
}
