// range: start, stop and step are small ints.

/// Each a small int.
func rangeNew(_ start: Value, _ stop: Value, _ step: Value) -> Value {
  let range = allocate(.range, payload: RangeObject.payload)
  range.fields[RangeObject.start] = start
  range.fields[RangeObject.stop] = stop
  range.fields[RangeObject.step] = step
  return range
}

/// `range(stop)`, `range(start, stop[, step])`
func rangeConstruct(_ args: Args) -> Value {
  let stop = rangeBound(args[args.count == 2 ? 1 : 2])
  let start = args.count == 2 ? Value(small: Int32(0)) : rangeBound(args[1])
  let step = args.count < 4 ? Value(small: Int32(1)) : rangeBound(args[3])
  if step == Value(small: Int32(0)) {
    vm.error(.valueError, "range() arg 3 must not be zero")
  }
  return rangeNew(start, stop, step)
}

private func rangeBound(_ value: Value) -> Value {
  let int = intFromIndex(value)
  if let int = int.smallOrBool { return Value(small: int) }
  vm.error(.overflowError, "Python int too large to convert to C ssize_t")
}

struct RangeFields {
  let start: Int
  let stop: Int
  let step: Int
  init(_ range: Value) {
    start = Int(range.fields[RangeObject.start].small)
    stop = Int(range.fields[RangeObject.stop].small)
    step = Int(range.fields[RangeObject.step].small)
  }
  var count: Int { stepCount(start, stop, step) }
}

func rangeGetItem(_ range: Value, _ key: Value) -> Value {
  let fields = RangeFields(range)
  let count = fields.count
  if key.isHeap(.slice) {
    let span = sliceIndices(key, length: count)
    let (product, isHuge) = fields.step.multipliedReportingOverflow(by: span.step)
    let step = Int32(truncatingIfNeeded: product)
    // Of at most one number if it does not fit: what the step is shows nowhere.
    let fits = !isHuge && Int(step) == product && Value.fitsSmall(step)
    return rangeNew(
      Value(small: fields.start &+ span.start &* fields.step),
      Value(small: fields.start &+ span.stop &* fields.step),
      fits ? Value(small: step) : range.fields[RangeObject.step])
  }
  var index = subscriptInt(range, key)
  if index < 0 { index &+= count }
  if index < 0 || index >= count {
    vm.error(.indexError, "range object index out of range")
  }
  return Value(small: fields.start &+ index &* fields.step)
}

/// The position of `item` in the range, or nil.
private func rangeFind(_ range: Value, _ item: Value) -> Int? {
  let fields = RangeFields(range)
  var position = 0
  if let number = item.smallOrBool {
    let distance = Int(number) &- fields.start
    position = distance / fields.step
    return position &* fields.step == distance && position >= 0 && position < fields.count
      ? position : nil
  }
  if item.isHeap(.int) { return nil }
  let count = fields.count
  while position < count {
    if equal(Value(small: fields.start &+ position &* fields.step), item) { return position }
    position &+= 1
  }
  return nil
}

func rangeContains(_ range: Value, _ item: Value) -> Bool {
  rangeFind(range, item) != nil
}

func rangeMethodIndex(_ args: Args) -> Value {
  if let index = rangeFind(args[0], args[1]) { return Value(small: index) }
  vm.error(.valueError, "% is not in range", repr(of: args[1]))
}

func rangeMethodCount(_ args: Args) -> Value {
  Value(small: rangeContains(args[0], args[1]) ? Int32(1) : 0)
}

/// Ranges are equal when they have the same numbers.
func rangeEqual(_ a: Value, _ b: Value) -> Bool {
  if !a.isHeap(.range) || !b.isHeap(.range) { return false }
  let x = RangeFields(a)
  let y = RangeFields(b)
  let count = x.count
  return count == y.count
    && (count == 0 || (x.start == y.start && (count == 1 || x.step == y.step)))
}

func rangeHash(_ range: Value) -> UInt32 {
  let fields = RangeFields(range)
  let count = fields.count
  var hash = UInt32(truncatingIfNeeded: count) &* 1_000_003
  if count != 0 { hash ^= UInt32(truncatingIfNeeded: fields.start) &* 31 }
  if count > 1 { hash ^= UInt32(truncatingIfNeeded: fields.step) &* 961 }
  return hash
}

func rangeStart(_ args: Args) -> Value { args[0].fields[RangeObject.start] }
func rangeStop(_ args: Args) -> Value { args[0].fields[RangeObject.stop] }
func rangeStep(_ args: Args) -> Value { args[0].fields[RangeObject.step] }

/// The iterator over a range, or over its numbers backwards.
func rangeIterator(_ range: Value, reversed: Bool = false) -> Value {
  let fields = RangeFields(range)
  let iterator = allocate(.rangeIterator, payload: RangeIteratorObject.payload)
  let last = fields.start &+ (fields.count &- 1) &* fields.step
  iterator.fields[RangeIteratorObject.next] = Value(small: reversed ? last : fields.start)
  iterator.fields[RangeIteratorObject.stop] =
    Value(small: reversed ? fields.start &- fields.step : fields.stop)
  iterator.fields[RangeIteratorObject.step] =
    Value(small: reversed ? 0 &- fields.step : fields.step)
  return iterator
}
