import Port

// Truth, hashing, length, items, iteration: by Python methods where the class has them, otherwise by
// the kind of the value.

@inline(never)
func isTrue(_ value: Value) -> Bool {
  if value.isSmallInt { return value.small != 0 }
  if value.isTaggedFloat { return true }
  if !value.isHeap {
    if value.isString { return value != Names.empty.value }
    return value != .none && value != .false
  }
  if let result = callSpecial(value, .dunderBool) {
    if result != .true && result != .false {
      vm.error(
        .typeError, "__bool__ should return bool, returned $", result)
    }
    return result == .true
  }
  // A number has a `__bool__`, which goes before any `__len__`.
  let plain = unwrapped(value)
  switch typeID(of: plain) {
  case .int: return plain.isHeap || plain.small != 0
  case .float: return plain.float != 0
  case .complex: return !complexEqual(plain, Value(small: Int32(0)))
  default: break
  }
  if let count = specialLength(value) { return count != 0 }
  switch typeID(of: plain) {
  case .str: return plain.text.count != 0
  case .instance: return true
  default: return containerLength(plain) != 0
  }
}

/// What the class's `__len__` returns, if it has one.
private func specialLength(_ value: Value) -> Int? {
  guard let result = callSpecial(value, .dunderLen) else { return nil }
  let count = indexValue(result)
  if count < 0 { vm.error(.valueError, "__len__() should return >= 0") }
  return count
}

func length(of value: Value) -> Int {
  if let count = specialLength(value) { return count }
  if let count = containerLength(unwrapped(value)) { return count }
  vm.error(.typeError, "object of type '$' has no len()", value)
}

/// `hash(value)`; TypeError for what can change.
@inline(never)
func hashOf(_ value: Value) -> UInt32 {
  if value.isSmallInt || value == .true || value == .false { return intHash(value) }
  if value.isString { return stringHash(value) }
  if !value.isHeap {
    return value.isTaggedFloat ? floatHash(value.taggedFloat) : value.bits >> 2
  }
  checkStack()
  switch value.kind {
  case .int: return intHash(value)
  case .float: return floatHash(value.float)
  case .complex: return complexHash(value)
  case .bytes, .memoryview: return bytesHash(value)
  case .tuple: return tupleHash(value)
  case .frozenset: return frozensetHash(value)
  case .range: return rangeHash(value)
  case .instance, .exception: return hashInstance(value)
  case .method:
    return hashOf(value.fields[0]) &+ value.fields[1].bits
  case .list, .dict, .set, .bytearray, .slice, .dictKeys, .dictItems:
    unhashable(value)
  default: return value.bits >> 3
  }
}

private func unhashable(_ value: Value) -> Never {
  vm.error(.typeError, "unhashable type: '$'", value)
}

private func hashInstance(_ value: Value) -> UInt32 {
  // A class that defines `__eq__` alone has no hash: the first of both in the order decides.
  let type = value.fields[InstanceObject.type]
  let plain = unwrapped(value)
  var index = 0
  while type.isHeap {
    let part = orderItem(type, index)
    if part.isUnset { break }
    index &+= 1
    if !part.isHeap {
      // Exceptions have no hash of their own.
      if plain != value { break }
      continue
    }
    let hash = classAttribute(part, Names.dunderHash.value)
    if hash.isNone { unhashable(value) }
    if !hash.isUnset {
      if hash.isImmediate(.native) { break }
      let result = callMethod(hash, of: value)
      if !result.isInteger {
        vm.error(.typeError, "__hash__ method should return an integer")
      }
      return intHash(result)
    }
    if !classAttribute(part, Names.dunderEq.value).isUnset { unhashable(value) }
  }
  if plain == value { return value.bits >> 3 }
  switch typeID(of: plain) {
  case .list, .dict, .set, .bytearray: unhashable(value)
  default: return hashOf(plain)
  }
}

/// `item in container`
func contains(_ container: Value, _ item: Value) -> Bool {
  if let result = callSpecial(container, .dunderContains, item) { return isTrue(result) }
  let plain = unwrapped(container)
  switch typeID(of: plain) {
  case .str: return stringContains(plain, unwrapped(item))
  case .bytes, .bytearray: return bytesContains(plain, item)
  case .list, .tuple: return sequenceContains(plain, item)
  case .dict, .set, .frozenset, .dictKeys, .dictItems: return tableContains(plain, item)
  case .range: return rangeContains(plain, item)
  default: break
  }
  if !isIterable(container) {
    vm.error(
      .typeError, "argument of type '$' is not iterable", container)
  }
  let items = iterator(of: container)
  while true {
    let next = next(items)
    if next == .exhausted { return false }
    if equal(next, item) { return true }
  }
}

// MARK: Iteration

/// Whether `iterator(of:)` knows how.
func isIterable(_ value: Value) -> Bool {
  if lookupSpecial(value, .dunderIter) != nil || lookupSpecial(value, .dunderGetitem) != nil {
    return true
  }
  let plain = unwrapped(value)
  if plain.isString { return true }
  if !plain.isHeap { return false }
  switch plain.kind {
  case .bytes, .bytearray, .memoryview, .list, .tuple, .dict, .set, .frozenset, .range,
    .generator:
    return true
  default:
    return plain.kind.number >= TypeID.rangeIterator.number
      && plain.kind.number <= TypeID.dictItems.number
  }
}

/// `iter(value)`
@inline(never)
func iterator(of value: Value) -> Value {
  if value.isHeap(.generator) { return value }
  if let method = lookupSpecial(value, .dunderIter) {
    if !method.isNone {
      let result = callMethod(method, of: value)
      if !isIterator(result) {
        vm.error(
          .typeError, "iter() returned non-iterator of type '$'", result)
      }
      return result
    }
  } else {
    let result = containerIterator(unwrapped(value))
    if !result.isUnset { return result }
    if lookupSpecial(value, .dunderGetitem) != nil {
      let iterator = allocate(.sequenceIterator, payload: SequenceIteratorObject.payload)
      iterator.fields[SequenceIteratorObject.sequence] = value
      iterator.fields[SequenceIteratorObject.index] = Value(small: Int32(0))
      return iterator
    }
  }
  vm.error(.typeError, "'$' object is not iterable", value)
}

private func isNativeIterator(_ value: Value) -> Bool {
  value.isHeap && value.kind.number >= TypeID.rangeIterator.number
    && value.kind.number <= TypeID.filter.number
}
func isIterator(_ value: Value) -> Bool {
  value.isHeap(.generator) || isNativeIterator(value) || lookupSpecial(value, .dunderNext) != nil
}

/// The next item, `.exhausted` at the end (with the value of the StopIteration in `vm.stopValue`).
@inline(never)
func next(_ iterator: Value) -> Value {
  if iterator.isHeap(.sequenceIterator), let item = sequenceNext(iterator) { return item }
  if iterator.isHeap(.generator) { return generatorSend(iterator, .none) }
  if !isNativeIterator(iterator) {
    guard let method = lookupSpecial(iterator, .dunderNext) else {
      vm.error(.typeError, "'$' object is not an iterator", iterator)
    }
    let item = attempt(method, iterator) { method, iterator, _ in
      callMethod(Value(word: method), of: Value(word: iterator)).word
    }
    return item.isUnset ? stopIteration() : item
  }
  checkStack()
  if adder_port_is_interrupted() != 0 { keyboardInterrupt() }
  vm.stopValue = .none
  if iterator.kind == .rangeIterator { return rangeNext(iterator) }
  if iterator.kind == .sequenceIterator
    && iterator.fields[SequenceIteratorObject.sequence].isHeap(.instance)
  {
    return nextByIndex(iterator)
  }
  return iteratorNext(iterator)
}

/// Iteration by `__getitem__`, until an IndexError.
private func nextByIndex(_ iterator: Value) -> Value {
  let index = iterator.fields[SequenceIteratorObject.index]
  let item = attempt(iterator.fields[SequenceIteratorObject.sequence], index) { object, index, _ in
    getItem(Value(word: object), Value(word: index)).word
  }
  if !item.isUnset {
    iterator.fields[SequenceIteratorObject.index] = Value(small: index.small &+ 1)
    return item
  }
  if !exceptionMatches(vm.raised, .stopIteration) { caught(.indexError) }
  vm.raised = .unset
  iterator.fields[SequenceIteratorObject.sequence] = vm.emptyTuple
  return .exhausted
}

// MARK: Items

/// `object[key]`
func getItem(_ object: Value, _ key: Value) -> Value {
  if let result = callSpecial(object, .dunderGetitem, key) { return result }
  let plain = unwrapped(object)
  switch typeID(of: plain) {
  case .str: return stringGetItem(plain, key)
  case .bytes, .bytearray: return bytesGetItem(plain, key)
  case .memoryview: return memoryviewGetItem(plain, key)
  case .list, .tuple: return sequenceGetItem(plain, key)
  case .range: return rangeGetItem(plain, key)
  case .dict:
    if plain != object {
      let found = dictGet(plain, key)
      if !found.isUnset { return found }
      if let result = callSpecial(object, .dunderMissing, key) { return result }
    }
    return dictGetItem(plain, key)
  default:
    if isType(object) {
      let method = lookupClass(object, Names.dunderClassGetitem.value)
      if method.isHeap { return call1(bind(method, to: .unset, of: object), key) }
      // `list[int]` is said of list.
      if isContainer(object) { return object }
      vm.error(.typeError, "type '%' is not subscriptable", typeText(object))
    }
    vm.error(.typeError, "'$' object is not subscriptable", object)
  }
}

private func isContainer(_ type: Value) -> Bool {
  if !type.isImmediate { return false }
  switch TypeID(unchecked: UInt8(truncatingIfNeeded: type.payload)) {
  case .list, .tuple, .dict, .set, .frozenset, .type: return true
  default: return false
  }
}

/// `object[key] = value`
func setItem(_ object: Value, _ key: Value, _ value: Value) {
  if callSpecial(object, .dunderSetitem, key, value) != nil { return }
  let plain = unwrapped(object)
  switch typeID(of: plain) {
  case .list: listSetItem(plain, key, value)
  case .dict: dictSet(plain, key, value)
  case .bytearray: bytesSetItem(plain, key, value)
  case .memoryview: memoryviewSetItem(plain, key, value)
  default:
    vm.error(
      .typeError, "'$' object does not support item assignment", object)
  }
}

/// `del object[key]`
func deleteItem(_ object: Value, _ key: Value) {
  if callSpecial(object, .dunderDelitem, key) != nil { return }
  let plain = unwrapped(object)
  switch typeID(of: plain) {
  case .list: listDeleteItem(plain, key)
  case .dict: dictDeleteItem(plain, key)
  case .bytearray: bytesDeleteItem(plain, key)
  default:
    // CPython's sequences say it in another way; each class of Python's is taken for one.
    let isSequence = (isIterable(object) || typeOf(object).isHeap) && key.isInteger
    vm.error(
      .typeError,
      isSequence
        ? "'$' object doesn't support item deletion" : "'$' object does not support item deletion",
      object)
  }
}
