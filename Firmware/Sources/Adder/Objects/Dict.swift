// dict: a `Table` with values.

func dictNew() throws(Raised) -> Value { try Table.new(.dict).object }

@inline(__always) func dictCount(_ dict: Value) -> Int { Table(dict).live }

/// `unset` if absent.
func dictGet(_ dict: Value, _ key: Value) throws(Raised) -> Value {
  var hash: UInt32 = 0
  let number = try Table(dict).find(key, &hash)
  return number < 0 ? .unset : Table(dict).entry(number)[1]
}

func dictSet(_ dict: Value, _ key: Value, _ value: Value) throws(Raised) {
  var hash: UInt32 = 0
  let number = try Table(dict).find(key, &hash)
  let entry = number < 0 ? try Table(dict).add(key, hash) : Table(dict).entry(number)
  entry[1] = value
}

/// What was removed; `unset` if absent.
func dictRemove(_ dict: Value, _ key: Value) throws(Raised) -> Value {
  var hash: UInt32 = 0
  let number = try Table(dict).find(key, &hash)
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
func dictSetName(_ dict: Value, _ name: Value, _ value: Value) throws(Raised) {
  try dictSet(dict, name, value)
}

/// A new dict with the same entries.
func dictCopy(_ dict: Value) throws(Raised) -> Value {
  let copy = try Table.new(.dict)
  try copy.copy(Table(dict))
  return copy.object
}

/// `dict.update(other)`: a mapping or an iterable of pairs.
func dictUpdateFrom(_ dict: Value, _ other: Value) throws(Raised) {
  if other.isHeap(.dict) {
    var position = 0
    while let (key, value) = dictNext(other, &position) { try dictSet(dict, key, value) }
    return
  }
  let method = typeID(of: other) == .instance ? lookupSpecial(other, .keys) : nil
  if method != nil {
    let keys = try iterator(of: try callMethod(other, .keys))
    while true {
      let key = try next(keys)
      if key == .exhausted { return }
      try dictSet(dict, key, try getItem(other, key))
    }
  }
  let pairs = try iterator(of: other)
  var index: Int32 = 0
  while true {
    let item = try next(pairs)
    if item == .exhausted { return }
    if !isSequence(item) && containerLength(item) == nil && typeID(of: item) != .instance {
      throw vm.error(
        .typeError, "cannot convert dictionary update sequence element #% to a sequence",
        Value(small: index))
    }
    let pair = try sequenceFrom(iterable: item)
    let count = sequenceCount(pair)
    if count != 2 {
      throw vm.error(
        .valueError, "dictionary update sequence element #% has length %; 2 is required",
        Value(small: index), Value(small: count))
    }
    try dictSet(dict, sequenceItems(pair)[0], sequenceItems(pair)[1])
    index &+= 1
  }
}

/// `d[key]`; KeyError.
func dictGetItem(_ dict: Value, _ key: Value) throws(Raised) -> Value {
  let value = try dictGet(dict, key)
  if value.isUnset { throw keyError(key) }
  return value
}

/// `del d[key]`; KeyError.
func dictDeleteItem(_ dict: Value, _ key: Value) throws(Raised) {
  let removed = try dictRemove(dict, key)
  if removed.isUnset { throw keyError(key) }
}

/// KeyError with the key itself, which its message shows by `repr`.
@inline(never)
func keyError(_ key: Value) -> Raised {
  do throws(Raised) {
    return vm.raise(try makeException(Value(type: .keyError), argument: key))
  } catch {
    return error
  }
}

func dictEqual(_ a: Value, _ b: Value) throws(Raised) -> Bool {
  if !a.isHeap(.dict) || !b.isHeap(.dict) || dictCount(a) != dictCount(b) { return false }
  try checkStack()
  var position = 0
  while let (key, value) = dictNext(a, &position) {
    let other = try dictGet(b, key)
    let isSame = other.isUnset ? false : try same(value, other)
    if !isSame { return false }
  }
  return true
}

func dictBinary(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value {
  if op != .or || !a.isHeap(.dict) || !b.isHeap(.dict) { return .notImplemented }
  let result = try dictCopy(a)
  try dictUpdateFrom(result, b)
  return result
}

func dictBinaryInPlace(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value {
  if op != .or { return .notImplemented }
  try dictUpdateFrom(a, b)
  return a
}
