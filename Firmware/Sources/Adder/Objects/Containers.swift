// What the containers offer to the rest, to be filled in.

// MARK: list and tuple

func listNew(capacity: Int) throws(Raised) -> Value { throw vm.error(.notImplementedError) }
/// Appends.
func listPush(_ list: Value, _ value: Value) throws(Raised) {
  throw vm.error(.notImplementedError)
}
func listCount(_ list: Value) -> Int { 0 }
/// The items; valid until the list grows. Not for an empty list.
func listItems(_ list: Value) -> UnsafeMutablePointer<Value> { list.fields }
func listExtend(_ list: Value, _ iterable: Value) throws(Raised) {
  throw vm.error(.notImplementedError)
}
func makeList(from items: UnsafePointer<Value>, count: Int) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
/// A tuple of this many `unset` items (`vm.emptyTuple` for 0).
func tupleNew(count: Int) throws(Raised) -> Value { throw vm.error(.notImplementedError) }
func tupleFromList(_ list: Value) throws(Raised) -> Value { throw vm.error(.notImplementedError) }
func makeTuple(from items: UnsafePointer<Value>, count: Int) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
/// `[items of any iterable]`
func listFrom(iterable: Value) throws(Raised) -> Value { throw vm.error(.notImplementedError) }

// Operators of list and tuple: both operands of any type, `.notImplemented` where none applies.
func sequenceBinary(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
func listBinaryInPlace(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
/// `less` ... `greaterEqual` of two lists or two tuples; `.notImplemented` for other pairs.
func sequenceCompare(_ op: Comparison, _ a: Value, _ b: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
/// Of two lists or two tuples; false for other pairs.
func sequenceEqual(_ a: Value, _ b: Value) throws(Raised) -> Bool {
  throw vm.error(.notImplementedError)
}
/// `o[key]` of a list or tuple.
func sequenceGetItem(_ object: Value, _ key: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
func listSetItem(_ list: Value, _ key: Value, _ value: Value) throws(Raised) {
  throw vm.error(.notImplementedError)
}
func listDeleteItem(_ list: Value, _ key: Value) throws(Raised) {
  throw vm.error(.notImplementedError)
}
func sequenceContains(_ object: Value, _ item: Value) throws(Raised) -> Bool {
  throw vm.error(.notImplementedError)
}
func tupleHash(_ tuple: Value) throws(Raised) -> UInt32 { throw vm.error(.notImplementedError) }

// MARK: dict

func dictNew() throws(Raised) -> Value { throw vm.error(.notImplementedError) }
/// `unset` if absent.
func dictGet(_ dict: Value, _ key: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
func dictSet(_ dict: Value, _ key: Value, _ value: Value) throws(Raised) {
  throw vm.error(.notImplementedError)
}
/// What was removed; `unset` if absent.
func dictRemove(_ dict: Value, _ key: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
func dictCount(_ dict: Value) -> Int { 0 }
/// The entry at or after `position` (0 at first), which moves behind it. Also for sets (the value is
/// unset).
func dictNext(_ dict: Value, _ position: inout Int) -> (key: Value, value: Value)? { nil }
/// For dicts whose keys are all interned names; `unset` if absent.
func dictGetName(_ dict: Value, _ name: Value) -> Value { .unset }
/// For dicts whose keys are all interned names. Fails for lack of memory only.
func dictSetName(_ dict: Value, _ name: Value, _ value: Value) throws(Raised) {
  throw vm.error(.notImplementedError)
}
/// A new dict with the same entries.
func dictCopy(_ dict: Value) throws(Raised) -> Value { throw vm.error(.notImplementedError) }
/// `dict.update(other)`: a mapping or an iterable of pairs.
func dictUpdateFrom(_ dict: Value, _ other: Value) throws(Raised) {
  throw vm.error(.notImplementedError)
}
/// `d[key]`; KeyError.
func dictGetItem(_ dict: Value, _ key: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
/// `del d[key]`; KeyError.
func dictDeleteItem(_ dict: Value, _ key: Value) throws(Raised) {
  throw vm.error(.notImplementedError)
}
/// Also with an instance's `__missing__`-free semantics only: subclasses are the VM's business.
func dictEqual(_ a: Value, _ b: Value) throws(Raised) -> Bool {
  throw vm.error(.notImplementedError)
}
func dictBinary(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
func dictBinaryInPlace(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}

// MARK: set, frozenset, and the views dictKeys and dictItems

/// `kind` is `.set` or `.frozenset`.
func setNew(_ kind: TypeID) throws(Raised) -> Value { throw vm.error(.notImplementedError) }
func setAdd(_ set: Value, _ item: Value) throws(Raised) { throw vm.error(.notImplementedError) }
func setUpdateFrom(_ set: Value, _ iterable: Value) throws(Raised) {
  throw vm.error(.notImplementedError)
}
/// `item in o` for a dict, set, frozenset or view.
func tableContains(_ object: Value, _ item: Value) throws(Raised) -> Bool {
  throw vm.error(.notImplementedError)
}
func setBinary(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
func setBinaryInPlace(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
/// Subset and superset; `.notImplemented` for other pairs.
func setCompare(_ op: Comparison, _ a: Value, _ b: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
func setEqual(_ a: Value, _ b: Value) throws(Raised) -> Bool {
  throw vm.error(.notImplementedError)
}
func frozensetHash(_ set: Value) throws(Raised) -> UInt32 {
  throw vm.error(.notImplementedError)
}

// MARK: range and slice

/// Each a small int.
func rangeNew(_ start: Value, _ stop: Value, _ step: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
func rangeGetItem(_ range: Value, _ key: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
func rangeContains(_ range: Value, _ item: Value) throws(Raised) -> Bool {
  throw vm.error(.notImplementedError)
}
func rangeEqual(_ a: Value, _ b: Value) -> Bool { false }
func rangeHash(_ range: Value) throws(Raised) -> UInt32 { throw vm.error(.notImplementedError) }
func sliceNew(_ start: Value, _ stop: Value, _ step: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
func sliceEqual(_ a: Value, _ b: Value) throws(Raised) -> Bool {
  throw vm.error(.notImplementedError)
}

/// The elements that a slice takes from a sequence: `count` of them, `step` apart, from `start` on.
struct SliceIndices {
  var start: Int
  var stop: Int
  var step: Int
  var count: Int
}
func sliceIndices(_ slice: Value, length: Int) throws(Raised) -> SliceIndices {
  throw vm.error(.notImplementedError)
}

// MARK: All of them

/// `len(o)` of every container kind and of str, bytes and bytearray; nil for other types.
func containerLength(_ object: Value) -> Int? { nil }
/// `iter(o)` of every container kind, str, bytes, bytearray and native iterators; `unset` for other
/// types.
func containerIterator(_ object: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
/// The next item of a native iterator kind (not of a generator); `.exhausted` at the end.
func iteratorNext(_ iterator: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}

// MARK: repr and str

func reprInto(_ value: Value, _ builder: inout StringBuilder) throws(Raised) {
  throw vm.error(.notImplementedError)
}
func strInto(_ value: Value, _ builder: inout StringBuilder) throws(Raised) {
  throw vm.error(.notImplementedError)
}
func repr(of value: Value) throws(Raised) -> Value { throw vm.error(.notImplementedError) }
func str(of value: Value) throws(Raised) -> Value { throw vm.error(.notImplementedError) }
/// `object.__repr__`: `<C object>`
func defaultReprInto(_ value: Value, _ builder: inout StringBuilder) throws(Raised) {
  throw vm.error(.notImplementedError)
}
