// bytes and bytearray. A bytes object is raw; a bytearray has a count and a `.bytearrayData` buffer.

enum BytearrayObject {
  /// A small int.
  static let count = 0
  /// A `.bytearrayData` whose payload is the capacity, or unset.
  static let data = 1
  static let payload = 8
}

/// A bytes object with a copy of these bytes.
func makeBytes(_ text: Text) throws(Raised) -> Value {
  let value = try allocate(.bytes, payload: text.count)
  value.bytes.update(from: text.start, count: text.count)
  return value
}

/// The bytes of a bytes or bytearray; nil for other types.
func bytesText(_ value: Value) -> Text? {
  if !value.isHeap { return nil }
  switch value.kind {
  case .bytes: return Text(value.bytes, value.header.payload)
  case .bytearray:
    let count = Int(value.fields[BytearrayObject.count].small)
    return count == 0 ? Text("") : Text(value.fields[BytearrayObject.data].bytes, count)
  default: return nil
  }
}

// Both types; `bytes`... names stand for either.
func bytesBinary(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
func bytesBinaryInPlace(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
/// nil: `b` is not bytes-like.
func bytesCompare(_ a: Value, _ b: Value) -> Int? { nil }
func bytesHash(_ value: Value) -> UInt32 { bytesText(value)?.hash ?? 0 }
func bytesLength(_ value: Value) -> Int { bytesText(value)?.count ?? 0 }
func bytesGetItem(_ value: Value, _ key: Value) throws(Raised) -> Value {
  throw vm.error(.notImplementedError)
}
func bytesSetItem(_ value: Value, _ key: Value, _ item: Value) throws(Raised) {
  throw vm.error(.notImplementedError)
}
func bytesDeleteItem(_ value: Value, _ key: Value) throws(Raised) {
  throw vm.error(.notImplementedError)
}
func bytesContains(_ value: Value, _ item: Value) throws(Raised) -> Bool {
  throw vm.error(.notImplementedError)
}
func bytesRepr(_ value: Value, into builder: inout StringBuilder) throws(Raised) {
  throw vm.error(.notImplementedError)
}
