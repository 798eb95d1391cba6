// What list and tuple share: both are a run of values.

/// A list or a tuple.
@inline(__always) func isSequence(_ value: Value) -> Bool {
  value.isHeap && (value.kind == .list || value.kind == .tuple)
}

@inline(__always) func sequenceCount(_ sequence: Value) -> Int {
  sequence.kind == .list ? listCount(sequence) : sequence.header.words
}

/// Valid until the list grows; not to be followed when there are no items.
@inline(__always) func sequenceItems(_ sequence: Value) -> UnsafeMutablePointer<Value> {
  sequence.kind == .list ? listItems(sequence) : sequence.fields
}

/// Identical or equal, as containers compare.
@inline(__always) func same(_ a: Value, _ b: Value) -> Bool {
  a == b ? true : Value.bothSmall(a, b) ? false : equal(a, b)
}

/// `key` as a machine integer; TypeError when it is none. May run Python code.
func subscriptInt(_ object: Value, _ key: Value) -> Int {
  if !isIndex(key) {
    vm.error(
      .typeError, "$ indices must be integers or slices, not $", object,
      key)
  }
  return sliceBound(key)
}

/// The position in a list or tuple that `key` stands for; -1 when it is out of range.
@inline(__always)
func sequenceIndex(_ object: Value, _ key: Value) -> Int {
  let index = key.isSmallInt ? Int(key.small) : subscriptInt(object, key)
  let count = sequenceCount(object)
  if index < 0 { return index &+ count < 0 ? -1 : index &+ count }
  return index < count ? index : -1
}

/// What a slice takes from a list or tuple.
func sequenceSpan(_ object: Value, _ slice: Value) -> SliceIndices {
  while true {
    let count = sequenceCount(object)
    let span = sliceIndices(slice, length: count)
    // An `__index__` may have changed the list.
    if count == sequenceCount(object) { return span }
  }
}

/// `o[key]` of a list or tuple.
func sequenceGetItem(_ object: Value, _ key: Value) -> Value {
  if key.isHeap(.slice) { return sequenceGetSlice(object, key) }
  let index = sequenceIndex(object, key)
  if index >= 0 { return sequenceItems(object)[index] }
  vm.error(.indexError, "$ index out of range", object)
}

private func sequenceGetSlice(_ object: Value, _ slice: Value) -> Value {
  let span = sequenceSpan(object, slice)
  if object.kind == .tuple && span.count == object.header.words && span.step == 1 { return object }
  let result = sequenceNew(object.kind, count: span.count)
  let target = sequenceItems(result)
  let source = sequenceItems(object)
  var from = span.start
  var index = 0
  while index < span.count {
    target[index] = source[from]
    from &+= span.step
    index &+= 1
  }
  return result
}

/// A list or tuple of `count` unset items.
private func sequenceNew(_ kind: TypeID, count: Int) -> Value {
  if kind == .tuple { return tupleNew(count: count) }
  let list = listNew(capacity: count)
  listSetCount(list, count)
  return list
}

// Operators of list and tuple: both operands of any type, `.notImplemented` where none applies.
func sequenceBinary(_ op: BinaryOperator, _ a: Value, _ b: Value) -> Value {
  if op == .add && isSequence(a) {
    if b.isHeap(a.kind) {
      let first = sequenceCount(a)
      let second = sequenceCount(b)
      if a.kind == .tuple && (first == 0 || second == 0) { return first == 0 ? b : a }
      let result = sequenceNew(a.kind, count: first &+ second)
      let items = sequenceItems(result)
      if first != 0 { items.copy(from: sequenceItems(a), count: first) }
      if second != 0 { (items + first).copy(from: sequenceItems(b), count: second) }
      return result
    }
    let name = typeName(of: a)
    vm.error(
      .typeError, "can only concatenate % (not \"%\") to %", name, typeName(of: b), name)
  }
  if op != .multiply { return .notImplemented }
  let sequence = isSequence(a) ? a : b
  let times = isSequence(a) ? b : a
  if times.isInteger {
    let count = sequenceCount(sequence)
    if count == 1 && times == Value(small: Int32(1)) && sequence.kind == .tuple { return sequence }
    let total = repeatedCount(count, times)
    let result = sequenceNew(sequence.kind, count: total)
    sequenceRepeat(sequenceItems(result), from: sequenceItems(sequence), count: count, total: total)
    return result
  }
  return isIndex(times) ? sequenceBinary(op, sequence, intFromIndex(times)) : .notImplemented
}

/// How many items `count` items repeated are; MemoryError rather than an overflow.
private func repeatedCount(_ count: Int, _ times: Value) -> Int {
  // Beyond all bounds is still below or above them.
  let times = sliceBound(times)
  if times <= 0 || count == 0 { return 0 }
  if times > 0x1_C000 { vm.memoryError() }
  let (total, overflows) = count.multipliedReportingOverflow(by: times)
  if overflows || total > 0x1_C000 { vm.memoryError() }
  return total
}

private func sequenceRepeat(
  _ target: UnsafeMutablePointer<Value>, from source: UnsafeMutablePointer<Value>, count: Int,
  total: Int
) {
  var index = 0
  var from = 0
  while index < total {
    target[index] = source[from]
    from &+= 1
    if from == count { from = 0 }
    index &+= 1
  }
}

func listBinaryInPlace(_ op: BinaryOperator, _ a: Value, _ b: Value) -> Value {
  if op == .add {
    listExtend(a, b)
    return a
  }
  if op != .multiply || !isIndex(b) { return .notImplemented }
  let count = listCount(a)
  let total = repeatedCount(count, b)
  listSplice(
    a, at: count < total ? count : total, remove: count > total ? count &- total : 0,
    insert: total > count ? total &- count : 0)
  if total > count {
    let items = listItems(a)
    sequenceRepeat(items + count, from: items, count: count, total: total &- count)
  }
  return a
}

/// Two lists or two tuples: the number of the first item that differs; -1 when they differ in length
/// only or not at all.
private func firstDifference(_ a: Value, _ b: Value) -> Int {
  checkStack()
  var index = 0
  // A comparison may run Python code that changes a list.
  while index < sequenceCount(a) && index < sequenceCount(b) {
    if !(same(sequenceItems(a)[index], sequenceItems(b)[index])) { return index }
    index &+= 1
  }
  return -1
}

/// Two lists or two tuples; `.notImplemented` for other pairs.
func sequenceCompare(_ op: Comparison, _ a: Value, _ b: Value) -> Value {
  if !isSequence(a) || !b.isHeap(a.kind) { return .notImplemented }
  let index = firstDifference(a, b)
  if index >= 0 {
    if op == .equal || op == .notEqual { return Value(bool: op == .notEqual) }
    if index < sequenceCount(a) && index < sequenceCount(b) {
      return compare(op, sequenceItems(a)[index], sequenceItems(b)[index])
    }
  }
  return Value(bool: ordered(op, sequenceCount(a) &- sequenceCount(b)))
}

/// Whether `op` holds for two things whose difference has the sign of `order`.
func ordered(_ op: Comparison, _ order: Int) -> Bool {
  switch op {
  case .less: return order < 0
  case .lessEqual: return order <= 0
  case .equal: return order == 0
  case .notEqual: return order != 0
  case .greater: return order > 0
  default: return order >= 0
  }
}

/// Of two lists or two tuples; false for other pairs.
func sequenceEqual(_ a: Value, _ b: Value) -> Bool {
  if !isSequence(a) || !b.isHeap(a.kind) || sequenceCount(a) != sequenceCount(b) { return false }
  return firstDifference(a, b) < 0 && sequenceCount(a) == sequenceCount(b)
}

/// The number of the first item from `start` up to `end` that equals `item`, or -1.
func sequenceFind(
  _ object: Value, _ item: Value, from start: Int, to end: Int
) -> Int {
  var index = start
  while index < end && index < sequenceCount(object) {
    if same(sequenceItems(object)[index], item) { return index }
    index &+= 1
  }
  return -1
}

func sequenceContains(_ object: Value, _ item: Value) -> Bool {
  sequenceFind(object, item, from: 0, to: .max) >= 0
}

func tupleHash(_ tuple: Value) -> UInt32 {
  checkStack()
  var hash: UInt32 = 0x345678
  var index = 0
  while index < tuple.header.words {
    hash = (hash ^ (hashOf(tuple.fields[index]))) &* 1_000_003
    index &+= 1
  }
  return hash
}
