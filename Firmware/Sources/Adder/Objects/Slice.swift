// slice, and what one means for a sequence of a given length.

func sliceNew(_ start: Value, _ stop: Value, _ step: Value) -> Value {
  let slice = allocate(.slice, payload: SliceObject.payload)
  slice.fields[SliceObject.start] = start
  slice.fields[SliceObject.stop] = stop
  slice.fields[SliceObject.step] = step
  return slice
}

/// `slice(stop)`, `slice(start, stop[, step])`
func sliceConstruct(_ args: Args) -> Value {
  if args.count == 2 { return sliceNew(.none, args[1], .none) }
  return sliceNew(args[1], args[2], args.get(3, or: .none))
}

func sliceEqual(_ a: Value, _ b: Value) -> Bool {
  if !a.isHeap(.slice) || !b.isHeap(.slice) { return false }
  var index = 0
  while index < 3 {
    if !(same(a.fields[index], b.fields[index])) { return false }
    index &+= 1
  }
  return true
}

/// The elements that a slice takes from a sequence: `count` of them, `step` apart, from `start` on.
struct SliceIndices {
  var start: Int
  var stop: Int
  var step: Int
  var count: Int
}

/// An index of any size, clamped to what a machine integer holds.
func sliceBound(_ value: Value) -> Int {
  if value.isSmallInt { return Int(value.small) }
  if !isIndex(value) {
    vm.error(
      .typeError, "slice indices must be integers or None or have an __index__ method")
  }
  let int = intFromIndex(value)
  if let int = intToInt32(int), Value.fitsSmall(int) { return Int(int) }
  return Int(intIsNegative(int) ? Value.smallMin : Value.smallMax)
}

func sliceIndices(_ slice: Value, length: Int) -> SliceIndices {
  let fields = slice.fields
  let step = fields[SliceObject.step].isNone ? 1 : sliceBound(fields[SliceObject.step])
  if step == 0 { vm.error(.valueError, "slice step cannot be zero") }
  // Going down, positions lie between -1 and length - 1.
  let shift = step < 0 ? -1 : 0
  var start = step < 0 ? length &- 1 : 0
  var stop = step < 0 ? -1 : length
  if !fields[SliceObject.start].isNone {
    start = bounded(sliceBound(fields[SliceObject.start]), length, shift)
  }
  if !fields[SliceObject.stop].isNone {
    stop = bounded(sliceBound(fields[SliceObject.stop]), length, shift)
  }
  return SliceIndices(
    start: start, stop: stop, step: step, count: stepCount(start, stop, step))
}

private func bounded(_ bound: Int, _ length: Int, _ shift: Int) -> Int {
  let index = bound < 0 ? bound &+ length : bound
  return index < 0 ? shift : index > length &+ shift ? length &+ shift : index
}

/// How many numbers `range(start, stop, step)` has.
func stepCount(_ start: Int, _ stop: Int, _ step: Int) -> Int {
  let distance = step < 0 ? start &- stop : stop &- start
  if distance <= 0 { return 0 }
  if step == 1 || step == -1 { return distance }
  return (distance &- 1) / (step < 0 ? 0 &- step : step) &+ 1
}

/// `slice.indices(length)`
func sliceMethodIndices(_ args: Args) -> Value {
  let length = indexValue(args[1])
  if length < 0 { vm.error(.valueError, "length should not be negative") }
  let span = sliceIndices(args[0], length: length)
  let tuple = tupleNew(count: 3)
  tuple.fields[0] = Value(small: span.start)
  tuple.fields[1] = Value(small: span.stop)
  tuple.fields[2] = Value(small: span.step)
  return tuple
}

func sliceStart(_ args: Args) -> Value { args[0].fields[SliceObject.start] }
func sliceStop(_ args: Args) -> Value { args[0].fields[SliceObject.stop] }
func sliceStep(_ args: Args) -> Value { args[0].fields[SliceObject.step] }
