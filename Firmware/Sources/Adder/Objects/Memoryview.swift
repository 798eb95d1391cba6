// memoryview: a window on bytes or a bytearray. On images with little flash it is of bytes only; the others know
// items of other formats (`Objects/ItemFormat.swift`).

enum MemoryviewObject {
  /// bytes or bytearray; unset when it was released.
  static let object = 0
  /// Of the first byte in the object, small ints like the next two.
  static let start = 1
  /// How many items.
  static let count = 2
  /// From one item to the next, in bytes.
  static let step = 3
  #if ADDER_SMALL
    static let payload = 16
  #else
    /// An `ItemFormat`.
    static let format = 4
    static let payload = 20
  #endif
}

/// A view of bytes.
private func makeView(_ object: Value, _ start: Int, _ count: Int, _ step: Int) -> Value {
  let view = allocate(.memoryview, payload: MemoryviewObject.payload)
  view.fields[MemoryviewObject.object] = object
  view.fields[MemoryviewObject.start] = Value(small: start)
  view.fields[MemoryviewObject.count] = Value(small: count)
  view.fields[MemoryviewObject.step] = Value(small: step)
  #if !ADDER_SMALL
    view.fields[MemoryviewObject.format] = ItemFormat.byte.value
  #endif
  return view
}

/// Where the bytes of a view are. Raises when it was released, or when the bytearray is shorter by now.
private struct View {
  let first: UnsafeMutablePointer<UInt8>
  /// Of items.
  let count: Int
  let step: Int
  #if !ADDER_SMALL
    let format: ItemFormat
    /// Of an item.
    var size: Int { format.size }
  #endif

  init(_ view: Value) {
    let fields = view.fields
    guard let text = bytesText(fields[MemoryviewObject.object]) else {
      vm.error(.valueError, "operation forbidden on released memoryview object")
    }
    let start = Int(fields[MemoryviewObject.start].small)
    count = Int(fields[MemoryviewObject.count].small)
    step = Int(fields[MemoryviewObject.step].small)
    let last = start &+ (count &- 1) &* step
    #if ADDER_SMALL
      let end = text.count
    #else
      format = ItemFormat(fields[MemoryviewObject.format])
      // No item begins there or behind it.
      let end = text.count &- (format.size &- 1)
    #endif
    if count != 0 && (start >= end || last >= end) {
      vm.error(.bufferError, "the bytearray of the memoryview has become shorter")
    }
    first = UnsafeMutablePointer(mutating: text.start) + start
  }
}

func memoryviewLength(_ value: Value) -> Int { View(value).count }

/// The place of an item.
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

#if ADDER_SMALL
  // MARK: Of bytes

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

  func memoryviewFormat(_ args: Args) -> Value { Value(character: UInt8(ascii: "B")) }
  func memoryviewReadonly(_ args: Args) -> Value {
    Value(bool: memoryviewObject(args).isHeap(.bytes))
  }
#else
  // MARK: Of any format

  /// The bytes of a view in a row: where they are, or a copy.
  func memoryviewText(_ value: Value) -> Text {
    let view = View(value)
    let size = view.size
    let total = view.count &* size
    if view.step == size { return Text(view.first, total) }
    let copy = allocate(.bytes, payload: total)
    let from = View(value)
    var index = 0
    while index < total {
      copy.bytes[index] = from.first[index / size &* view.step &+ index % size]
      index &+= 1
    }
    return Text(copy.bytes, total)
  }

  func memoryviewGetItem(_ value: Value, _ key: Value) -> Value {
    let view = View(value)
    if !key.isHeap(.slice) {
      let item = view.first + indexOf(key, view.count) &* view.step
      return view.format.load(item)
    }
    let span = sliceIndices(key, length: view.count)
    let part = makeView(
      value.fields[MemoryviewObject.object],
      Int(value.fields[MemoryviewObject.start].small) &+ span.start &* view.step,
      max(0, span.count), span.step &* view.step)
    part.fields[MemoryviewObject.format] = value.fields[MemoryviewObject.format]
    return part
  }

  // Seldom used as it is, it stays out of what is made for speed.
  @inline(never)
  func memoryviewSetItem(_ value: Value, _ key: Value, _ item: Value) {
    if isReadonly(value) {
      vm.error(.typeError, "cannot modify read-only memory")
    }
    if !key.isHeap(.slice) {
      let index = indexOf(key, View(value).count)
      let bits = View(value).format.bits(of: item)
      // What the item was asked may have made the bytearray shorter.
      let view = View(value)
      view.format.store(bits, view.first + index &* view.step)
      return
    }
    if bytesText(item) == nil {
      vm.error(
        .typeError, "a bytes-like object is required, not '$'", item)
    }
    let part = View(memoryviewGetItem(value, key))
    // The two may overlap: to bytes in a row they go like memmove, to others by way of a copy.
    let size = part.size
    let total = part.count &* size
    let copy = part.step == size ? Value.none : allocate(.bytes, payload: total)
    // Last, for nothing else holds the bytes of a view that are not in a row.
    let source = bytesText(item).unsafelyUnwrapped
    if source.count != total || part.format.code != ItemFormat(of: item).code {
      vm.error(
        .valueError,
        "memoryview assignment: lvalue and rvalue have different structures")
    }
    if copy.isNone {
      part.first.update(from: source.start, count: total)
      return
    }
    copy.bytes.update(from: source.start, count: total)
    var index = 0
    while index < total {
      part.first[index / size &* part.step &+ index % size] = copy.bytes[index]
      index &+= 1
    }
  }

  /// Whether two of which one is a view have equal items. nil: the other one has no bytes.
  func memoryviewEqual(_ a: Value, _ b: Value) -> Bool? {
    guard let x = bytesText(a), let y = bytesText(b) else { return nil }
    let format = ItemFormat(of: a)
    let other = ItemFormat(of: b)
    if format.isOfBytes && format.code == other.code { return x.compare(y) == 0 }
    let count = x.count / format.size
    if count != y.count / other.size { return false }
    var index = 0
    while index < count {
      if !equal(
        format.load(x.start + index &* format.size), other.load(y.start + index &* other.size))
      {
        return false
      }
      index &+= 1
    }
    return true
  }

  /// memoryview.cast(format[, shape])
  func memoryviewCast(_ args: Args) -> Value {
    let view = View(args[0])
    let formatArgument = args.get(1, or: vm.keywords[0])
    let shape = args.get(2, or: vm.keywords[1])
    if formatArgument.isUnset {
      vm.error(.typeError, "cast() missing required argument 'format' (pos 1)")
    }
    if !formatArgument.isString {
      vm.error(.typeError, "cast() argument 'format' must be str, not $", formatArgument)
    }
    if !isContiguous(view) {
      vm.error(.typeError, "memoryview: casts are restricted to C-contiguous views")
    }
    if !shape.isUnset && !shape.isHeap(.list) && !shape.isHeap(.tuple) {
      vm.error(.typeError, "shape must be a list or a tuple")
    }
    if !shape.isUnset && view.count == 0 {
      vm.error(.typeError, "memoryview: cannot cast view with zeros in shape or strides")
    }
    guard let format = ItemFormat(formatArgument.text) else {
      vm.error(
        .valueError,
        "memoryview: destination format must be a native single character format prefixed with an optional '@'"
      )
    }
    if !view.format.isOfBytes && !format.isOfBytes {
      vm.error(.typeError, "memoryview: cannot cast between two non-byte formats")
    }
    let total = view.count &* view.size
    let count = total / format.size
    if total != count &* format.size {
      vm.error(.typeError, "memoryview: length is not a multiple of itemsize")
    }
    if !shape.isUnset { checkShape(shape, count) }
    let fields = args[0].fields
    let cast = makeView(
      fields[MemoryviewObject.object], Int(fields[MemoryviewObject.start].small), count,
      format.size)
    cast.fields[MemoryviewObject.format] = format.readonly(view.format.isReadonly).value
    return cast
  }

  /// Raises if a shape is not that of `count` items in a row.
  private func checkShape(_ shape: Value, _ count: Int) {
    let zero = Value(small: Int32(0))
    let dimensions = containerLength(shape) ?? 0
    var product = Value(small: Int32(1))
    var index = 0
    while index < dimensions {
      let length = getItem(shape, Value(small: index))
      if !length.isInteger {
        vm.error(.typeError, "memoryview.cast(): elements of shape must be integers")
      }
      if intCompare(length, zero) <= 0 {
        vm.error(.valueError, "memoryview.cast(): elements of shape must be integers > 0")
      }
      product = intBinary(.multiply, product, length)
      index &+= 1
    }
    if !intEqual(product, Value(small: count)) {
      vm.error(.typeError, "memoryview: product(shape) * itemsize != buffer size")
    }
    if dimensions != 1 {
      vm.error(.notImplementedError, "memoryview: only one dimension is supported")
    }
  }

  /// A view of all that has bytes.
  func memoryviewOf(_ object: Value) -> Value {
    if object.isHeap(.memoryview) {
      return memoryviewGetItem(object, sliceNew(.none, .none, .none))
    }
    let format = ItemFormat(of: object)
    let view = makeView(object, 0, bytesLength(object) / format.size, format.size)
    view.fields[MemoryviewObject.format] = format.value
    return view
  }

  /// Of a new view: the bytes that it shows.
  func memoryviewOfBytes(_ value: Value) -> Value {
    let view = View(value)
    if !isContiguous(view) {
      vm.error(.bufferError, "memoryview: underlying buffer is not C-contiguous")
    }
    value.fields[MemoryviewObject.count] = Value(small: view.count &* view.size)
    value.fields[MemoryviewObject.step] = Value(small: Int32(1))
    value.fields[MemoryviewObject.format] =
      ItemFormat.byte.readonly(view.format.isReadonly).value
    return value
  }

  private func isContiguous(_ view: View) -> Bool { view.count == 1 || view.step == view.size }

  /// Whether nobody may write through a view.
  func isReadonly(_ view: Value) -> Bool {
    ItemFormat(of: view).isReadonly || view.fields[MemoryviewObject.object].isHeap(.bytes)
  }

  func memoryviewHash(_ view: Value) -> UInt32 {
    if !isReadonly(view) {
      vm.error(.valueError, "cannot hash writable memoryview object")
    }
    if !ItemFormat(of: view).isOfBytes {
      vm.error(.valueError, "memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
    }
    let hash = memoryviewText(view).hash
    // A bytearray behind it has none.
    _ = hashOf(view.fields[MemoryviewObject.object])
    return hash
  }

  /// memoryview.toreadonly()
  func memoryviewToReadonly(_ args: Args) -> Value {
    let view = View(args[0])
    let copy = memoryviewGetItem(args[0], sliceNew(.none, .none, .none))
    copy.fields[MemoryviewObject.format] = view.format.readonly(true).value
    return copy
  }
  func memoryviewIsReadonly(_ args: Args) -> Value {
    _ = View(args[0])
    return Value(bool: isReadonly(args[0]))
  }
  func memoryviewFormatText(_ args: Args) -> Value { View(args[0]).format.text }
  func memoryviewItemSize(_ args: Args) -> Value { Value(small: View(args[0]).size) }
  func memoryviewByteCount(_ args: Args) -> Value {
    let view = View(args[0])
    return Value(small: view.count &* view.size)
  }
  func memoryviewContiguous(_ args: Args) -> Value { Value(bool: isContiguous(View(args[0]))) }
  func memoryviewSuboffsets(_ args: Args) -> Value {
    _ = View(args[0])
    return vm.emptyTuple
  }
#endif

// MARK: Natives

/// memoryview(object)
func memoryviewNew(_ args: Args) -> Value {
  let object = unwrapped(args[1])
  if object.isHeap(.memoryview) {
    return memoryviewGetItem(object, sliceNew(.none, .none, .none))
  }
  #if ADDER_SMALL
    guard let text = bytesText(object) else { noView(args[1]) }
    return makeView(object, 0, text.count, 1)
  #else
    if bytesText(object) == nil { noView(args[1]) }
    return memoryviewOf(object)
  #endif
}
private func noView(_ object: Value) -> Never {
  vm.error(.typeError, "memoryview: a bytes-like object is required, not '$'", object)
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
/// Dimensions, and without formats the size of an item too.
func memoryviewOne(_ args: Args) -> Value { Value(small: Int32(1)) }
private func tupleOfOne(_ value: Value) -> Value {
  let tuple = tupleNew(count: 1)
  tuple.fields[0] = value
  return tuple
}
func memoryviewShape(_ args: Args) -> Value { tupleOfOne(specialLen(args)) }
func memoryviewStrides(_ args: Args) -> Value {
  tupleOfOne(args[0].fields[MemoryviewObject.step])
}
