/// Bytes in one heap object that grows at its end: a stack of what the functions under compilation
/// have written so far.
struct ByteBuffer {
  private(set) var object: Value = .unset
  var count = 0

  /// Only after the first `reserve`.
  @inline(__always) var bytes: UnsafeMutablePointer<UInt8> { object.bytes }

  @inline(never)
  mutating func reserve(_ more: Int) {
    object = grown(object, .bytearrayData, used: count, needed: count &+ more)
  }

  mutating func append(_ byte: UInt8) {
    reserve(1)
    bytes[count] = byte
    count &+= 1
  }

  mutating func discard() {
    if !object.isUnset { release(object) }
    self = ByteBuffer()
  }
}

/// The same for values.
struct ValueBuffer {
  private(set) var object: Value = .unset
  var count = 0

  @inline(__always) subscript(_ index: Int) -> Value {
    get { object.fields[index] }
    nonmutating set { object.fields[index] = newValue }
  }

  @inline(never)
  mutating func append(_ value: Value) {
    object = grown(object, .array, used: count &* 4, needed: count &* 4 &+ 4)
    object.fields[count] = value
    count &+= 1
  }

  mutating func discard() {
    if !object.isUnset { release(object) }
    self = ValueBuffer()
  }
}

/// `object`, or a longer copy of it, with room for `needed` bytes.
private func grown(
  _ object: Value, _ kind: TypeID, used: Int, needed: Int
) -> Value {
  var payload = needed < 28 ? 28 : needed
  if !object.isUnset {
    if needed <= object.header.payload { return object }
    payload = (needed &+ needed >> 2 &+ 24) & ~7 &- 4
  }
  var result = regrown(object, kind, used: used, payload: payload)
  if result.isUnset { result = regrown(object, kind, used: used, payload: needed) }
  if result.isUnset { vm.memoryError() }
  return result
}
