// dict: a `Table` with values.

func dictNew() -> Value { Table.new(.dict).object }

@inline(__always) func dictCount(_ dict: Value) -> Int { Table(dict).live }

/// `unset` if absent.
func dictGet(_ dict: Value, _ key: Value) -> Value {
  var hash: UInt32 = 0
  let number = Table(dict).find(key, &hash)
  return number < 0 ? .unset : Table(dict).entry(number)[1]
}

func dictSet(_ dict: Value, _ key: Value, _ value: Value) {
  var hash: UInt32 = 0
  let number = Table(dict).find(key, &hash)
  let entry = number < 0 ? Table(dict).add(key, hash) : Table(dict).entry(number)
  entry[1] = value
}

/// What was removed; `unset` if absent.
func dictRemove(_ dict: Value, _ key: Value) -> Value {
  var hash: UInt32 = 0
  let number = Table(dict).find(key, &hash)
  if number < 0 { return .unset }
  let value = Table(dict).entry(number)[1]
  Table(dict).remove(number)
  return value
}

/// The entry at or after `position` (0 at first), which moves behind it. Also for sets (the value is
/// unset).
func dictNext(_ dict: Value, _ position: inout Int) -> (key: Value, value: Value)? {
  let table = Table(dict)
  guard let number = table.next(from: position) else { return nil }
  position = number &+ 1
  let entry = table.entry(number)
  return (entry[0], table.shift == 0 ? .unset : entry[1])
}

/// For an interned name; `unset` if absent.
func dictGetName(_ dict: Value, _ name: Value) -> Value {
  let number = Table(dict).findWord(name)
  return number < 0 ? .unset : Table(dict).entry(number)[1]
}

/// For an interned name in a dict whose keys are all such. Fails for lack of memory only.
func dictSetName(_ dict: Value, _ name: Value, _ value: Value) {
  dictSet(dict, name, value)
}

/// A new dict with the same entries.
func dictCopy(_ dict: Value) -> Value {
  let copy = Table.new(.dict)
  copy.copy(Table(dict))
  return copy.object
}

/// `dict.update(other)`: a mapping or an iterable of pairs.
func dictUpdateFrom(_ dict: Value, _ given: Value) {
  let other = lookupSpecial(given, .keys) == nil ? unwrapped(given) : given
  if other.isHeap(.dict) {
    var position = 0
    while let (key, value) = dictNext(other, &position) { dictSet(dict, key, value) }
    return
  }
  let method = typeID(of: other) == .instance ? lookupSpecial(other, .keys) : nil
  if method != nil {
    let keys = iterator(of: callMethod(other, .keys))
    while true {
      let key = next(keys)
      if key == .exhausted { return }
      dictSet(dict, key, getItem(other, key))
    }
  }
  let pairs = iterator(of: other)
  var index: Int32 = 0
  while true {
    let item = next(pairs)
    if item == .exhausted { return }
    if !isSequence(item) && containerLength(item) == nil && typeID(of: item) != .instance {
      vm.error(
        .typeError, "cannot convert dictionary update sequence element #% to a sequence",
        Value(small: index))
    }
    let pair = sequenceFrom(iterable: item)
    let count = sequenceCount(pair)
    if count != 2 {
      vm.error(
        .valueError, "dictionary update sequence element #% has length %; 2 is required",
        Value(small: index), Value(small: count))
    }
    dictSet(dict, sequenceItems(pair)[0], sequenceItems(pair)[1])
    index &+= 1
  }
}

/// `d[key]`; KeyError.
func dictGetItem(_ dict: Value, _ key: Value) -> Value {
  let value = dictGet(dict, key)
  if value.isUnset { keyError(key) }
  return value
}

/// `del d[key]`; KeyError.
func dictDeleteItem(_ dict: Value, _ key: Value) {
  let removed = dictRemove(dict, key)
  if removed.isUnset { keyError(key) }
}

/// KeyError with the key itself, which its message shows by `repr`.
@inline(never)
func keyError(_ key: Value) -> Never {
  raise(makeException(Value(type: .keyError), argument: key))
}

func dictEqual(_ a: Value, _ b: Value) -> Bool {
  if !a.isHeap(.dict) || !b.isHeap(.dict) || dictCount(a) != dictCount(b) { return false }
  checkStack()
  var position = 0
  while let (key, value) = dictNext(a, &position) {
    let other = dictGet(b, key)
    let isSame = other.isUnset ? false : same(value, other)
    if !isSame { return false }
  }
  return true
}

func dictBinary(_ op: BinaryOperator, _ a: Value, _ b: Value) -> Value {
  if op != .or || !a.isHeap(.dict) || !b.isHeap(.dict) { return .notImplemented }
  let result = dictCopy(a)
  dictUpdateFrom(result, b)
  return result
}

func dictBinaryInPlace(_ op: BinaryOperator, _ a: Value, _ b: Value) -> Value {
  if op != .or { return .notImplemented }
  dictUpdateFrom(a, b)
  return a
}
