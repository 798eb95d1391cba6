// bytes and bytearray: operators and indexing. A bytes object is raw; a bytearray has a count and a
// `.bytearrayData` buffer. Functions named `bytes...` take either.

enum BytearrayObject {
  /// A small int.
  static let count = 0
  /// A `.bytearrayData` whose payload is the capacity, or unset.
  static let data = 1
  static let payload = 8
}

/// A bytes object with a copy of these bytes.
func makeBytes(_ text: Text) -> Value {
  let value = allocate(.bytes, payload: text.count)
  value.bytes.copy(from: text.start, count: text.count)
  return value
}

/// A bytearray with a copy of these bytes.
func makeBytearray(_ text: Text) -> Value {
  let value = allocate(.bytearray, payload: BytearrayObject.payload)
  value.fields[BytearrayObject.count] = Value(small: Int32(0))
  bytearrayResize(value, text.count)
  if text.count != 0 {
    value.fields[BytearrayObject.data].bytes.copy(from: text.start, count: text.count)
  }
  return value
}

/// Sets the count; new bytes at the end are not cleared. Grows by an eighth more than needed.
func bytearrayResize(_ value: Value, _ count: Int) {
  let data = value.fields[BytearrayObject.data]
  let old = Int(value.fields[BytearrayObject.count].small)
  let capacity = data.isUnset ? 0 : data.header.payload
  if count > capacity {
    let wanted = old == 0 ? count : count &+ count >> 3 &+ 4
    if data.isUnset || !growInPlace(data, payload: wanted) {
      let larger = allocate(.bytearrayData, payload: wanted)
      if !data.isUnset {
        larger.bytes.copy(from: data.bytes, count: old)
        release(data)
      }
      value.fields[BytearrayObject.data] = larger
    }
  }
  value.fields[BytearrayObject.count] = Value(small: count)
}

/// The bytes of a bytes, bytearray or memoryview, and where there is flash of an array; nil for other types.
func bytesText(_ value: Value) -> Text? {
  if !value.isHeap { return nil }
  switch value.kind {
  case .bytes: return Text(value.bytes, value.header.payload)
  case .bytearray:
    let count = Int(value.fields[BytearrayObject.count].small)
    return count == 0 ? Text("") : Text(value.fields[BytearrayObject.data].bytes, count)
  case .memoryview: return memoryviewText(value)
  default:
    #if ADDER_SMALL
      return nil
    #else
      return arrayText(value)
    #endif
  }
}

/// The place of a byte of bytes or a bytearray; nil for others, and where there is none.
@inline(never)
func bytePlace(_ object: Value, _ index: Int32) -> UnsafeMutablePointer<UInt8>? {
  guard object.isHeap(.bytes) || object.isHeap(.bytearray), let text = bytesText(object) else {
    return nil
  }
  var index = index
  if index < 0 { index &+= Int32(truncatingIfNeeded: text.count) }
  if UInt32(bitPattern: index) >= UInt32(truncatingIfNeeded: text.count) { return nil }
  return UnsafeMutablePointer(mutating: text.start) + Int(index)
}

/// A byte: an int from 0 to 255. `forBytes`: one of those that bytes are made of.
func byteValue(_ value: Value, forBytes: Bool = false) -> UInt8 {
  if value.isSmallInt && value.small.magnitude <= 255 && value.small >= 0 {
    return UInt8(truncatingIfNeeded: value.small)
  }
  guard let int = intToInt32(intFromIndex(value)), int >= 0, int <= 255 else {
    vm.error(
      .valueError, forBytes ? "bytes must be in range(0, 256)" : "byte must be in range(0, 256)")
  }
  return UInt8(truncatingIfNeeded: int)
}

func bytesBinary(_ op: BinaryOperator, _ a: Value, _ b: Value) -> Value {
  switch op {
  case .add:
    guard let x = bytesText(a) else { return .notImplemented }
    guard let y = bytesText(b) else {
      vm.error(
        .typeError, "can't concat $ to $", b, a)
    }
    var builder = StringBuilder()
    builder.append(x)
    builder.append(y)
    return builder.finish(like: a)
  case .multiply:
    return bytesText(a) != nil ? repeated(a, b) : repeated(b, a)
  case .modulo:
    return a.isHeap(.bytes) || a.isHeap(.bytearray) ? percentFormat(a, b) : .notImplemented
  default: return .notImplemented
  }
}

func bytesBinaryInPlace(_ op: BinaryOperator, _ a: Value, _ b: Value) -> Value {
  if op == .add && bytesText(b) != nil {
    bytearrayExtend(a, b)
    return a
  }
  if op != .multiply { return .notImplemented }
  let product = repeated(a, b)
  if product == .notImplemented { return product }
  a.fields.copy(from: product.fields, count: a.header.words)
  return a
}

/// Appends bytes-like `b`, or the bytes an iterable gives.
func bytearrayExtend(_ a: Value, _ b: Value, forBytes: Bool = false) {
  if let text = bytesText(b) {
    let count = bytesLength(a)
    let added = text.count
    bytearrayResize(a, count &+ added)
    // `b` may be `a` itself, whose buffer has moved.
    let source = b == a ? UnsafePointer(a.fields[BytearrayObject.data].bytes) : text.start
    if added != 0 {
      (a.fields[BytearrayObject.data].bytes + count).copy(from: source, count: added)
    }
    return
  }
  if !isIterable(b) { vm.error(.typeError, "can't extend bytearray with $", b) }
  let items = iterator(of: b)
  while true {
    let item = next(items)
    if item == .exhausted { return }
    bytearrayPush(a, item, forBytes: forBytes)
  }
}

func bytearrayPush(_ a: Value, _ item: Value, forBytes: Bool = false) {
  let byte = byteValue(item, forBytes: forBytes)
  let count = bytesLength(a)
  bytearrayResize(a, count &+ 1)
  a.fields[BytearrayObject.data].bytes[count] = byte
}

/// nil: `b` is not bytes-like.
func bytesCompare(_ a: Value, _ b: Value) -> Int? {
  #if !ADDER_SMALL
    // An array's are a bytearray's, but not those of bytes.
    if a.kind == .bytes && b.isHeap(.instance) { return nil }
  #endif
  guard let x = bytesText(a), let y = bytesText(b) else { return nil }
  return x.compare(y)
}

func bytesHash(_ value: Value) -> UInt32 {
  #if ADDER_SMALL
    if value.kind == .memoryview && !value.fields[MemoryviewObject.object].isHeap(.bytes) {
      vm.error(.valueError, "cannot hash writable memoryview object")
    }
  #else
    if value.kind == .memoryview { return memoryviewHash(value) }
  #endif
  return bytesText(value)?.hash ?? 0
}
func bytesLength(_ value: Value) -> Int { bytesText(value)?.count ?? 0 }

/// A valid index from a key that is not a slice.
private func bytesIndex(_ value: Value, _ key: Value) -> Int {
  if !key.isSmallInt && !isIndex(key) {
    vm.error(
      .typeError,
      value.kind == .bytes
        ? "byte indices must be integers or slices, not $"
        : "bytearray indices must be integers or slices, not $", key)
  }
  var index = sliceBound(key)
  let count = bytesLength(value)
  if index < 0 { index &+= count }
  if index < 0 || index >= count {
    vm.error(
      .indexError,
      value.kind == .bytes ? "index out of range" : "bytearray index out of range")
  }
  return index
}

func bytesGetItem(_ value: Value, _ key: Value) -> Value {
  let text = bytesText(value) ?? Text("")
  if !key.isHeap(.slice) {
    return Value(small: Int(text[bytesIndex(value, key)]))
  }
  let indices = sliceIndices(key, length: text.count)
  if indices.step == 1 {
    if value.kind == .bytes && indices.count == text.count { return value }
    return makeLike(value, text.slice(indices.start, indices.start &+ max(0, indices.count)))
  }
  var builder = StringBuilder()
  var index = indices.start
  var left = indices.count
  while left > 0 {
    builder.append(byte: text[index])
    index &+= indices.step
    left &-= 1
  }
  return builder.finish(like: value)
}

func bytesSetItem(_ value: Value, _ key: Value, _ item: Value) {
  if value.kind == .bytes {
    vm.error(.typeError, "'bytes' object does not support item assignment")
  }
  if !key.isHeap(.slice) {
    let byte = byteValue(item)
    let index = bytesIndex(value, key)
    value.fields[BytearrayObject.data].bytes[index] = byte
    return
  }
  var source = item
  if !item.isHeap(.bytes) {
    if item.isString || !isIterable(item) {
      vm.error(
        .typeError, "can assign only bytes, buffers, or iterables of ints in range(0, 256)")
    }
    // `item` may be the bytearray itself.
    source = makeBytearray(Text(""))
    bytearrayExtend(source, item)
  }
  let new = bytesText(source) ?? Text("")
  let indices = sliceIndices(key, length: bytesLength(value))
  if indices.step == 1 {
    bytearraySplice(value, indices.start, max(0, indices.count), new)
    return
  }
  if new.count == 0 { return bytesDeleteItem(value, key) }
  if new.count != indices.count {
    vm.error(
      .valueError, "attempt to assign bytes of size % to extended slice of size %",
      Value(small: new.count), Value(small: indices.count))
  }
  var index = indices.start
  var at = 0
  while at < new.count {
    value.fields[BytearrayObject.data].bytes[index] = new[at]
    index &+= indices.step
    at &+= 1
  }
}

/// Replaces `count` bytes from `start` by `new`, which does not lie in `value`.
func bytearraySplice(_ value: Value, _ start: Int, _ count: Int, _ new: Text) {
  let old = bytesLength(value)
  let grown = old &- count &+ new.count
  if grown > old { bytearrayResize(value, grown) }
  if grown != 0 || old != 0 {
    let bytes = value.fields[BytearrayObject.data].bytes
    let tail = old &- start &- count
    let from = bytes + start + count
    let to = bytes + start + new.count
    var index = 0
    if to < from {
      while index < tail {
        to[index] = from[index]
        index &+= 1
      }
    } else {
      index = tail
      while index != 0 {
        index &-= 1
        to[index] = from[index]
      }
    }
    (bytes + start).copy(from: new.start, count: new.count)
  }
  value.fields[BytearrayObject.count] = Value(small: grown)
}

func bytesDeleteItem(_ value: Value, _ key: Value) {
  if !key.isHeap(.slice) {
    return bytearraySplice(value, bytesIndex(value, key), 1, Text(""))
  }
  let indices = sliceIndices(key, length: bytesLength(value))
  var left = indices.count
  // From the end, so that indexes in front stay right.
  var index = indices.step > 0 ? indices.start &+ (left &- 1) &* indices.step : indices.start
  let step = indices.step > 0 ? indices.step : 0 &- indices.step
  while left > 0 {
    bytearraySplice(value, index, 1, Text(""))
    index &-= step
    left &-= 1
  }
}

func bytesContains(_ value: Value, _ item: Value) -> Bool {
  let text = bytesText(value) ?? Text("")
  if let part = bytesText(item) {
    return text.find(part, from: 0, to: text.count, backwards: false) >= 0
  }
  if !item.isSmallInt && !isIndex(item) {
    vm.error(.typeError, "a bytes-like object is required, not '$'", item)
  }
  let byte = byteValue(item)
  var index = 0
  while index < text.count {
    if text[index] == byte { return true }
    index &+= 1
  }
  return false
}

func bytesRepr(_ value: Value, into builder: inout StringBuilder) {
  let isArray = value.kind == .bytearray
  if isArray { builder.append("bytearray(") }
  appendQuoted(bytesText(value) ?? Text(""), isBytes: true, into: &builder)
  if isArray { builder.append(byte: UInt8(ascii: ")")) }
}
