// What the VM offers to the rest, to be filled in.

enum UnaryOperator: UInt8 {
  case negate, positive, invert
}

/// Calls `f` with `count` positional arguments.
func call(_ f: Value, _ args: UnsafePointer<Value>, _ count: Int) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
func call0(_ f: Value) throws(Raised) -> Value { throw vm.error(.notImplementedError) }
func call1(_ f: Value, _ a: Value) throws(Raised) -> Value { throw vm.error(.notImplementedError) }
func call2(_ f: Value, _ a: Value, _ b: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
/// Calls the special method `name` of the type of `object`; nil if there is none.
func callSpecial(_ object: Value, _ name: Names) throws(Raised) -> Value? {
  throw vm.error(.notImplementedError)
}
func callSpecial(_ object: Value, _ name: Names, _ a: Value) throws(Raised) -> Value? {
  throw vm.error(.notImplementedError)
}
/// `object.name(...)`, as an expression would call it.
func callMethod(_ object: Value, _ name: Names) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
func callMethod(_ object: Value, _ name: Names, _ a: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
func callMethod(_ object: Value, _ name: Names, _ a: Value, _ b: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
/// The attribute `name` of the type of `object` (unbound), if a Python class defines it.
func lookupSpecial(_ object: Value, _ name: Names) -> Value? { nil }
/// The class object or built-in type of a value.
func typeOf(_ value: Value) -> Value { .none }
/// The kind of a value; an instance of a class with a built-in base is an `.instance`.
func typeID(of value: Value) -> TypeID { .object }
/// The name of the type of a value, a str.
func typeName(of value: Value) -> Value { Names.object.value }
func isInstance(_ value: Value, _ type: Value) throws(Raised) -> Bool { false }
func isSubclass(_ type: Value, _ of: Value) throws(Raised) -> Bool { false }
func isTrue(_ value: Value) throws(Raised) -> Bool { throw vm.error(.notImplementedError) }
/// `a == b`
func equal(_ a: Value, _ b: Value) throws(Raised) -> Bool {
  throw vm.error(.notImplementedError)
}
func compare(_ op: Comparison, _ a: Value, _ b: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
func hashOf(_ value: Value) throws(Raised) -> UInt32 { throw vm.error(.notImplementedError) }
func binary(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
func binaryInPlace(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
func unary(_ op: UnaryOperator, _ value: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
/// `item in container`
func contains(_ container: Value, _ item: Value) throws(Raised) -> Bool {
  throw vm.error(.notImplementedError)
}
func length(of value: Value) throws(Raised) -> Int { throw vm.error(.notImplementedError) }
func iterator(of value: Value) throws(Raised) -> Value { throw vm.error(.notImplementedError) }
/// The next item, `.exhausted` at the end.
func next(_ iterator: Value) throws(Raised) -> Value { throw vm.error(.notImplementedError) }
func getItem(_ object: Value, _ key: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
func setItem(_ object: Value, _ key: Value, _ value: Value) throws(Raised) {
  throw vm.error(.notImplementedError)
}
func deleteItem(_ object: Value, _ key: Value) throws(Raised) {
  throw vm.error(.notImplementedError)
}
/// `name` is an interned str in all of these.
func getAttribute(_ object: Value, _ name: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
/// `unset` when there is none.
func findAttribute(_ object: Value, _ name: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
func setAttribute(_ object: Value, _ name: Value, _ value: Value) throws(Raised) {
  throw vm.error(.notImplementedError)
}
func deleteAttribute(_ object: Value, _ name: Value) throws(Raised) {
  throw vm.error(.notImplementedError)
}
/// RecursionError before the C stack ends.
func checkStack() throws(Raised) {
  throw vm.error(.notImplementedError)
}
