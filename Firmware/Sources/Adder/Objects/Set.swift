// set and frozenset: a `Table` of keys. The views of a dict's keys and items are set-like: their
// operators give sets.

/// `kind` is `.set` or `.frozenset`.
func setNew(_ kind: TypeID) -> Value { Table.new(kind).object }

func setAdd(_ set: Value, _ item: Value) {
  var hash: UInt32 = 0
  if Table(set).find(item, &hash) < 0 { _ = Table(set).add(item, hash) }
}

/// False if it was not there.
func setRemove(_ set: Value, _ item: Value) -> Bool {
  var hash: UInt32 = 0
  let number = Table(set).find(item, &hash)
  if number >= 0 { Table(set).remove(number) }
  return number >= 0
}

func setUpdateFrom(_ set: Value, _ iterable: Value) {
  let items = iterator(of: iterable)
  while true {
    let item = next(items)
    if item == .exhausted { return }
    setAdd(set, item)
  }
}

func setFrom(_ kind: TypeID, iterable: Value) -> Value {
  if isSet(iterable) { return setCopy(iterable, as: kind) }
  let set = setNew(kind)
  setUpdateFrom(set, iterable)
  return set
}

func setCopy(_ set: Value, as kind: TypeID) -> Value {
  let copy = Table.new(kind)
  copy.copy(Table(set))
  return copy.object
}

func isSet(_ value: Value) -> Bool {
  value.isHeap && (value.kind == .set || value.kind == .frozenset)
}

/// Something whose operators are those of sets.
func isSetLike(_ value: Value) -> Bool {
  isSet(value) || value.isHeap(.dictKeys) || value.isHeap(.dictItems)
}

/// A set, frozenset or dict whose keys are the items of `value`: itself, what it views, or new.
private func asTable(_ value: Value) -> Value {
  if isSet(value) || value.isHeap(.dict) { return value }
  return value.isHeap(.dictKeys) ? value.fields[0] : setFrom(.set, iterable: value)
}

/// `a op b` as a new set of the given kind; `a` and `b` are iterables.
func setCombine(
  _ op: BinaryOperator, _ a: Value, _ b: Value, as kind: TypeID
) -> Value {
  let result = op == .or || op == .xor ? setFrom(kind, iterable: a) : setNew(kind)
  if op == .or {
    setUpdateFrom(result, b)
    return result
  }
  let left = asTable(a)
  let right = asTable(b)
  var position = 0
  if op == .xor {
    while let (item, _) = dictNext(right, &position) {
      if !(setRemove(result, item)) { setAdd(result, item) }
    }
    return result
  }
  // What both have comes from the smaller one, as in CPython, where equal items differ in kind.
  let isSwapped = op == .and && (right != b || Table(right).live <= Table(left).live)
  let other = isSwapped ? left : right
  while let (item, _) = dictNext(isSwapped ? right : left, &position) {
    if tableContains(other, item) == (op == .and) { setAdd(result, item) }
  }
  return result
}

private func isSetOperator(_ op: BinaryOperator) -> Bool {
  op == .or || op == .and || op == .xor || op == .subtract
}

func setBinary(_ op: BinaryOperator, _ a: Value, _ b: Value) -> Value {
  if !isSetOperator(op) { return .notImplemented }
  // A view takes any iterable on the other side.
  let takesAll = a.isView || b.isView
  if !takesAll && !(isSetLike(a) && isSetLike(b)) { return .notImplemented }
  return setCombine(op, a, b, as: a.kind == .frozenset ? .frozenset : .set)
}

/// In place where the left one is a set; else as `setBinary`.
func setBinaryInPlace(_ op: BinaryOperator, _ a: Value, _ b: Value) -> Value {
  if !a.isHeap(.set) { return setBinary(op, a, b) }
  if !isSetOperator(op) || !isSetLike(b) { return .notImplemented }
  setCombineInPlace(op, a, b)
  return a
}

/// `a op= b`, where `b` is any iterable.
func setCombineInPlace(_ op: BinaryOperator, _ a: Value, _ b: Value) {
  if op == .or { return setUpdateFrom(a, b) }
  Table(a).take(Table(setCombine(op, a, b, as: .set)))
}

/// All items of `a` are in `b`, a set-like.
func isSubset(_ a: Value, _ b: Value) -> Bool {
  let items = asTable(a)
  if Table(items).live > (containerLength(b) ?? 0) { return false }
  var position = 0
  while let (item, _) = dictNext(items, &position) {
    if !(tableContains(b, item)) { return false }
  }
  return true
}

/// Subset and superset; `.notImplemented` for other pairs.
func setCompare(_ op: Comparison, _ a: Value, _ b: Value) -> Value {
  if !isSetLike(a) || !isSetLike(b) { return .notImplemented }
  if op == .greater || op == .greaterEqual {
    return setCompare(op == .greater ? .less : .lessEqual, b, a)
  }
  let difference = (containerLength(a) ?? 0) &- (containerLength(b) ?? 0)
  let holds =
    difference != 0 && (op == .equal || op == .notEqual) || difference == 0 && op == .less
    ? false : isSubset(a, b)
  return Value(bool: holds != (op == .notEqual))
}

func setEqual(_ a: Value, _ b: Value) -> Bool {
  setCompare(.equal, a, b) == .true
}

/// Does not depend on the order.
func frozensetHash(_ set: Value) -> UInt32 {
  checkStack()
  var hash: UInt32 = 0x1357_9BDF
  var position = 0
  while let (item, _) = dictNext(set, &position) {
    let own = hashOf(item) &* 0x85EB_CA6B
    hash ^= own ^ own >> 15
  }
  return hash
}
