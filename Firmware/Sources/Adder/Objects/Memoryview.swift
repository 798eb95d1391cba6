// memoryview: a window on bytes or a bytearray, of bytes only.

enum MemoryviewObject {
  /// bytes or bytearray; unset when it was released.
  static let object = 0
  /// Of the first byte in the object, small ints like the next two.
  static let start = 1
  static let count = 2
  static let step = 3
  static let payload = 16
}

private func makeView(_ object: Value, _ start: Int, _ count: Int, _ step: Int) -> Value {
  let view = allocate(.memoryview, payload: MemoryviewObject.payload)
  view.fields[MemoryviewObject.object] = object
  view.fields[MemoryviewObject.start] = Value(small: start)
  view.fields[MemoryviewObject.count] = Value(small: count)
  view.fields[MemoryviewObject.step] = Value(small: step)
  return view
}

/// Where the bytes of a view are. Raises when it was released, or when the bytearray is shorter by now.
private struct View {
  let first: UnsafeMutablePointer<UInt8>
  let count: Int
  let step: Int

  init(_ view: Value) {
    let fields = view.fields
    guard let text = bytesText(fields[MemoryviewObject.object]) else {
      vm.error(.valueError, "operation forbidden on released memoryview object")
    }
    let start = Int(fields[MemoryviewObject.start].small)
    count = Int(fields[MemoryviewObject.count].small)
    step = Int(fields[MemoryviewObject.step].small)
    let last = start &+ (count &- 1) &* step
    if count != 0 && (start >= text.count || last >= text.count) {
      vm.error(.bufferError, "the bytearray of the memoryview has become shorter")
    }
    first = UnsafeMutablePointer(mutating: text.start) + start
  }
}

/// The bytes of a view in a row: where they are, or a copy.
func memoryviewText(_ value: Value) -> Text {
  let view = View(value)
  if view.step == 1 { return Text(view.first, view.count) }
  let copy = allocate(.bytes, payload: view.count)
  let from = View(value)
  var index = 0
  while index < view.count {
    copy.bytes[index] = from.first[index &* view.step]
    index &+= 1
  }
  return Text(copy.bytes, view.count)
}

func memoryviewLength(_ value: Value) -> Int { View(value).count }

private func indexOf(_ key: Value, _ count: Int) -> Int {
  if !isIndex(key) {
    vm.error(.typeError, "memoryview: invalid slice key")
  }
  let index = indexValue(key)
  let place = index < 0 ? index &+ count : index
  if place < 0 || place >= count {
    vm.error(.indexError, "index out of bounds on dimension 1")
  }
  return place
}

func memoryviewGetItem(_ value: Value, _ key: Value) -> Value {
  let view = View(value)
  if !key.isHeap(.slice) {
    return Value(small: Int(view.first[indexOf(key, view.count) &* view.step]))
  }
  let span = sliceIndices(key, length: view.count)
  return makeView(
    value.fields[MemoryviewObject.object],
    Int(value.fields[MemoryviewObject.start].small) &+ span.start &* view.step,
    max(0, span.count), span.step &* view.step)
}

func memoryviewSetItem(_ value: Value, _ key: Value, _ item: Value) {
  if value.fields[MemoryviewObject.object].isHeap(.bytes) {
    vm.error(.typeError, "cannot modify read-only memory")
  }
  if !key.isHeap(.slice) {
    let index = indexOf(key, View(value).count)
    if !isIndex(item) {
      vm.error(.typeError, "memoryview: invalid type for format 'B'")
    }
    let byte = indexValue(item)
    if byte < 0 || byte > 255 {
      vm.error(.valueError, "memoryview: invalid value for format 'B'")
    }
    // The item's `__index__` may have made the bytearray shorter.
    let view = View(value)
    view.first[index &* view.step] = UInt8(truncatingIfNeeded: byte)
    return
  }
  if bytesText(item) == nil {
    vm.error(
      .typeError, "a bytes-like object is required, not '$'", item)
  }
  let part = View(memoryviewGetItem(value, key))
  // The two may overlap: to bytes in a row they go like memmove, to others by way of a copy.
  let copy = part.step == 1 ? Value.none : allocate(.bytes, payload: part.count)
  // Last, for nothing else holds the bytes of a view that are not in a row.
  let source = bytesText(item).unsafelyUnwrapped
  if source.count != part.count {
    vm.error(
      .valueError,
      "memoryview assignment: lvalue and rvalue have different structures")
  }
  if copy.isNone {
    part.first.update(from: source.start, count: part.count)
    return
  }
  copy.bytes.update(from: source.start, count: part.count)
  var index = 0
  while index < part.count {
    part.first[index &* part.step] = copy.bytes[index]
    index &+= 1
  }
}

// MARK: Natives

/// memoryview(object)
func memoryviewNew(_ args: Args) -> Value {
  let object = unwrapped(args[1])
  if object.isHeap(.memoryview) {
    return memoryviewGetItem(object, sliceNew(.none, .none, .none))
  }
  guard let text = bytesText(object) else {
    vm.error(
      .typeError, "memoryview: a bytes-like object is required, not '$'",
      args[1])
  }
  return makeView(object, 0, text.count, 1)
}
/// memoryview.tobytes()
func memoryviewBytes(_ args: Args) -> Value { makeBytes(memoryviewText(args[0])) }
/// memoryview.tolist()
func memoryviewList(_ args: Args) -> Value { listFrom(iterable: args[0]) }
/// memoryview.release(), __exit__
func memoryviewRelease(_ args: Args) -> Value {
  args[0].fields[MemoryviewObject.object] = .unset
  return .none
}
func memoryviewObject(_ args: Args) -> Value {
  _ = View(args[0])
  return args[0].fields[MemoryviewObject.object]
}
func memoryviewItemSize(_ args: Args) -> Value { Value(small: Int32(1)) }
func memoryviewFormat(_ args: Args) -> Value { Value(character: UInt8(ascii: "B")) }
func memoryviewReadonly(_ args: Args) -> Value {
  Value(bool: memoryviewObject(args).isHeap(.bytes))
}
private func tupleOfOne(_ value: Value) -> Value {
  let tuple = tupleNew(count: 1)
  tuple.fields[0] = value
  return tuple
}
func memoryviewShape(_ args: Args) -> Value { tupleOfOne(specialLen(args)) }
func memoryviewStrides(_ args: Args) -> Value {
  tupleOfOne(args[0].fields[MemoryviewObject.step])
}
