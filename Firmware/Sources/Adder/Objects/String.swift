// str: operators.

func stringBinary(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
func stringCompare(_ a: Value, _ b: Value) -> Int { a.text.compare(b.text) }
func stringEqual(_ a: Value, _ b: Value) -> Bool { a == b || a.text.equals(b.text) }
func stringHash(_ value: Value) -> UInt32 {
  if !value.isHeap { return value.text.hash }
  let known = value.fields[StringObject.hash].bits
  if known != 0 { return known }
  let hash = value.text.hash
  value.fields[StringObject.hash] = Value(bits: hash)
  return hash
}
/// In code points.
func stringLength(_ value: Value) -> Int { 0 }
/// By an int or a slice.
func stringGetItem(_ value: Value, _ key: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
func stringContains(_ value: Value, _ item: Value) throws(Raised) -> Bool {
  throw vm.error(.notImplementedError)
}
/// The character at a byte offset, which moves behind it; `.exhausted` at the end.
func stringNext(_ value: Value, _ offset: inout Int) throws(Raised) -> Value { .exhausted }
func stringRepr(_ value: Value, into builder: inout StringBuilder) throws(Raised) {
  throw vm.error(.notImplementedError)
}
