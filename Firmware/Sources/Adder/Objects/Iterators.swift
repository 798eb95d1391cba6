// The iterators written in Swift. Each gives `.exhausted` for ever once it has ended.

/// Iterator over a dict, its views or a set.
enum TableIteratorObject {
  static let table = 0
  /// A small int: the next entry's number * 4 + what to give out (a `Part`).
  static let position = 1
  /// How many entries there were: iterating over a table that changes its size is an error.
  static let live = 2
  static let payload = 12

  enum Part: Int {
    case keys, values, items
  }
}

/// `iter(callable, sentinel)`
enum CallIteratorObject {
  static let callable = 0
  static let sentinel = 1
  static let payload = 8
}

enum EnumerateObject {
  static let iterator = 0
  static let count = 1
  static let payload = 8
}

/// zip, map and filter: the first field, then the iterators.
enum CombiningIteratorObject {
  /// map and filter: the function (filter: or None); zip: whether lengths must agree.
  static let function = 0
  static let iterators = 1
}

/// `len(o)` of every container kind and of str, bytes and bytearray; nil for other types.
func containerLength(_ object: Value) -> Int? {
  if object.isString { return stringLength(object) }
  if !object.isHeap { return nil }
  switch object.kind {
  case .list: return listCount(object)
  case .tuple: return object.header.words
  case .dict, .set, .frozenset: return Table(object).live
  case .dictKeys, .dictValues, .dictItems: return Table(object.fields[0]).live
  case .range: return RangeFields(object).count
  case .bytes, .bytearray: return bytesLength(object)
  case .memoryview: return memoryviewLength(object)
  default: return nil
  }
}

/// `iter(o)` of every container kind, str, bytes, bytearray and native iterators; `unset` for other
/// types.
func containerIterator(_ object: Value) -> Value {
  if object.isString { return sequenceIterator(object) }
  if !object.isHeap { return .unset }
  switch object.kind {
  case .list, .tuple, .bytes, .bytearray, .memoryview: return sequenceIterator(object)
  case .range: return rangeIterator(object)
  case .dict, .set, .frozenset: return tableIterator(object, .keys)
  case .dictKeys: return tableIterator(object.fields[0], .keys)
  case .dictValues: return tableIterator(object.fields[0], .values)
  case .dictItems: return tableIterator(object.fields[0], .items)
  case .rangeIterator, .sequenceIterator, .tableIterator, .reversedIterator, .callIterator,
    .awaitable, .enumerate, .zip, .map, .filter:
    return object
  default: return .unset
  }
}

/// An iterator over anything that has items 0, 1, 2, ...
func sequenceIterator(
  _ sequence: Value, kind: TypeID = .sequenceIterator, from index: Int = 0
) -> Value {
  let iterator = allocate(kind, payload: SequenceIteratorObject.payload)
  iterator.fields[SequenceIteratorObject.sequence] = sequence
  iterator.fields[SequenceIteratorObject.index] = Value(small: index)
  return iterator
}

private func tableIterator(
  _ table: Value, _ part: TableIteratorObject.Part
) -> Value {
  let iterator = allocate(.tableIterator, payload: TableIteratorObject.payload)
  iterator.fields[TableIteratorObject.table] = table
  iterator.fields[TableIteratorObject.position] = Value(small: part.rawValue)
  iterator.fields[TableIteratorObject.live] = table.fields[TableObject.live]
  return iterator
}

/// The next item of a native iterator kind (not of a generator); `.exhausted` at the end.
func iteratorNext(_ iterator: Value) -> Value {
  switch iterator.kind {
  case .sequenceIterator: return otherSequenceNext(iterator)
  case .tableIterator: return tableNext(iterator)
  case .reversedIterator: return reversedNext(iterator)
  case .callIterator: return callNext(iterator)
  case .enumerate: return enumerateNext(iterator)
  case .zip: return zipNext(iterator)
  case .map: return mapNext(iterator)
  case .filter: return filterNext(iterator)
  case .awaitable: return awaitableNext(iterator, .none, throwing: false)
  default:
    vm.error(.typeError, "'$' object is not an iterator", iterator)
  }
}

/// Of a list or tuple there is nothing left: `next` has asked it.
private func otherSequenceNext(_ iterator: Value) -> Value {
  let fields = iterator.fields
  let sequence = fields[SequenceIteratorObject.sequence]
  let index = Int(fields[SequenceIteratorObject.index].small)
  if sequence.isString {
    let text = sequence.text
    if index < text.count {
      // The lead byte tells how long the character is.
      let lead = text[index]
      let size = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      fields[SequenceIteratorObject.index] = Value(small: index &+ size)
      return makeString(Text(text.start + index, size))
    }
  } else if !sequence.isUnset && !isSequence(sequence) {
    let item = itemOrEnd(sequence, index)
    if item != .exhausted {
      iterator.fields[SequenceIteratorObject.index] = Value(small: index &+ 1)
      return item
    }
  }
  iterator.fields[SequenceIteratorObject.sequence] = .unset
  return .exhausted
}

/// `sequence[index]`; an IndexError is the end.
private func itemOrEnd(_ sequence: Value, _ index: Int) -> Value {
  let item = attempt(sequence, Value(small: index)) { sequence, index, _ in
    getItem(Value(word: sequence), Value(word: index)).word
  }
  if !item.isUnset { return item }
  caught(.indexError)
  return .exhausted
}

func rangeNext(_ iterator: Value) -> Value {
  let fields = iterator.fields
  let value = fields[RangeIteratorObject.next].small
  let stop = fields[RangeIteratorObject.stop].small
  let step = fields[RangeIteratorObject.step].small
  if step < 0 ? value <= stop : value >= stop { return .exhausted }
  // 31-bit numbers: the sum fits 32 bits, and small ones again once it is held at the end.
  let following = value &+ step
  let passed = step < 0 ? following < stop : following > stop
  fields[RangeIteratorObject.next] = Value(small: passed ? stop : following)
  return Value(small: value)
}

private func tableNext(_ iterator: Value) -> Value {
  let object = iterator.fields[TableIteratorObject.table]
  if object.isUnset { return .exhausted }
  let table = Table(object)
  if iterator.fields[TableIteratorObject.live] != object.fields[TableObject.live] {
    // For ever after, too.
    iterator.fields[TableIteratorObject.live] = Value(small: Int32(-1))
    if object.kind == .dict {
      vm.error(.runtimeError, "dictionary changed size during iteration")
    }
    vm.error(.runtimeError, "Set changed size during iteration")
  }
  let position = Int(iterator.fields[TableIteratorObject.position].small)
  guard let number = table.next(from: position >> 2) else {
    iterator.fields[TableIteratorObject.table] = .unset
    return .exhausted
  }
  iterator.fields[TableIteratorObject.position] = Value(
    small: (number &+ 1) << 2 | position & 3)
  let entry = table.entry(number)
  switch TableIteratorObject.Part(rawValue: position & 3) {
  case .values: return entry[1]
  case .items: return makePair(entry[0], entry[1])
  default: return entry[0]
  }
}

private func callNext(_ iterator: Value) -> Value {
  let callable = iterator.fields[CallIteratorObject.callable]
  if callable.isUnset { return .exhausted }
  let item = attempt(callable) { callable, _, _ in call0(Value(word: callable)).word }
  if item.isUnset { return stopIteration() }
  if !(same(item, iterator.fields[CallIteratorObject.sentinel])) { return item }
  iterator.fields[CallIteratorObject.callable] = .unset
  return .exhausted
}

// MARK: reversed

/// `reversed(o)`
func reversedConstruct(_ args: Args) -> Value {
  var object = args[1]
  if let iterator = callSpecial(object, .dunderReversed) { return iterator }
  let isOwn = lookupSpecial(object, .dunderGetitem) != nil
  if !isOwn { object = unwrapped(object) }
  if object.isHeap {
    switch object.kind {
    case .range: return rangeIterator(object, reversed: true)
    case .dict, .dictKeys, .dictValues, .dictItems: object = listFrom(iterable: object)
    case .set, .frozenset:
      vm.error(.typeError, "'$' object is not reversible", args[1])
    default: break
    }
  }
  if !isOwn && containerLength(object) == nil {
    vm.error(.typeError, "'$' object is not reversible", args[1])
  }
  return sequenceIterator(
    object, kind: .reversedIterator, from: length(of: object) &- 1)
}

private func reversedNext(_ iterator: Value) -> Value {
  let index = Int(iterator.fields[SequenceIteratorObject.index].small)
  if index < 0 { return .exhausted }
  let item = itemOrEnd(iterator.fields[SequenceIteratorObject.sequence], index)
  iterator.fields[SequenceIteratorObject.index] = Value(
    small: item == .exhausted ? -1 : index &- 1)
  return item
}

// MARK: enumerate, zip, map and filter

/// `enumerate(iterable, start=0)`
func enumerateConstruct(_ args: Args) -> Value {
  let start = args.count > 2 ? args[2] : vm.keywords[0]
  let count = start.isUnset ? Value(small: Int32(0)) : intFromIndex(start)
  let items = iterator(of: args[1])
  let iterator = allocate(.enumerate, payload: EnumerateObject.payload)
  iterator.fields[EnumerateObject.iterator] = items
  iterator.fields[EnumerateObject.count] = count
  return iterator
}

private func enumerateNext(_ iterator: Value) -> Value {
  let item = next(iterator.fields[EnumerateObject.iterator])
  if item == .exhausted { return item }
  let count = iterator.fields[EnumerateObject.count]
  iterator.fields[EnumerateObject.count] = intBinary(.add, count, Value(small: Int32(1)))
  return makePair(count, item)
}

/// An iterator of `kind` over the iterables from argument `first` on.
private func combiningIterator(
  _ kind: TypeID, _ function: Value, _ args: Args, from first: Int
) -> Value {
  let iterators = tupleNew(count: args.count &- first &+ 1)
  iterators.fields[0] = function
  var index = first
  while index < args.count {
    iterators.fields[index &- first &+ 1] = iterator(of: args[index])
    index &+= 1
  }
  iterators.header.kind = kind
  return iterators
}

/// `zip(*iterables, strict=False)`
func zipConstruct(_ args: Args) -> Value {
  let strict = vm.keywords[0]
  let isStrict = strict.isUnset ? false : isTrue(strict)
  return combiningIterator(.zip, Value(bool: isStrict), args, from: 1)
}

/// `map(function, *iterables)`
func mapConstruct(_ args: Args) -> Value {
  if args.count < 3 { vm.error(.typeError, "map() must have at least two arguments.") }
  return combiningIterator(.map, args[1], args, from: 2)
}

/// `filter(function or None, iterable)`
func filterConstruct(_ args: Args) -> Value {
  combiningIterator(.filter, args[1], args, from: 2)
}

/// A tuple with the next item of each iterator, or `.exhausted` as soon as one has none.
private func nextOfEach(_ object: Value, strict: Bool) -> Value {
  let count = object.header.words &- 1
  if count == 0 { return .exhausted }
  let items = tupleNew(count: count)
  var index = 0
  while index < count {
    let item = next(object.fields[index &+ 1])
    if item == .exhausted {
      if strict { checkLengths(object, index) }
      return .exhausted
    }
    items.fields[index] = item
    index &+= 1
  }
  return items
}

/// The iterator with number `ended` is at its end, and those before it were not unless it is the
/// first: then none of the others may go on.
private func checkLengths(_ object: Value, _ ended: Int) {
  let plural = Text(ended > 1 ? "s 1-" : " ")
  if ended > 0 {
    vm.error(
      .valueError, "zip() argument % is shorter than argument%%", Value(small: ended &+ 1),
      makeString(plural), Value(small: ended))
  }
  var index = 1
  while index < object.header.words &- 1 {
    if next(object.fields[index &+ 1]) != .exhausted {
      vm.error(
        .valueError, "zip() argument % is longer than argument%%", Value(small: index &+ 1),
        makeString(Text(index > 1 ? "s 1-" : " ")), Value(small: index))
    }
    index &+= 1
  }
}

private func zipNext(_ iterator: Value) -> Value {
  nextOfEach(iterator, strict: iterator.fields[CombiningIteratorObject.function] == .true)
}

private func mapNext(_ iterator: Value) -> Value {
  let function = iterator.fields[CombiningIteratorObject.function]
  if iterator.header.words == 2 {
    let item = next(iterator.fields[CombiningIteratorObject.iterators])
    return item == .exhausted ? item : call1(function, item)
  }
  let items = nextOfEach(iterator, strict: false)
  return items == .exhausted ? items : call(function, items.fields, items.header.words)
}

private func filterNext(_ iterator: Value) -> Value {
  let function = iterator.fields[CombiningIteratorObject.function]
  while true {
    let item = next(iterator.fields[CombiningIteratorObject.iterators])
    if item == .exhausted { return item }
    if isTrue(function.isNone ? item : call1(function, item)) { return item }
  }
}
