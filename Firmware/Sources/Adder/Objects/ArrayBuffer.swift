#if !ADDER_SMALL
  // Arrays as buffers. The module array is Python; its class says by `__buffer__ = _adder.buffer` that instances
  // have bytes: those of the bytearray that is their attribute `_data`. So views, the methods of bytes and what else
  // takes bytes find them where they find a bytearray's.

  /// Whether instances of this class are arrays.
  private func isArray(_ value: Value) -> Bool {
    lookupClass(value.fields[InstanceObject.type], Names.dunderBuffer.value).isImmediate(.native)
  }

  /// The bytes of an array as they lie now; nil: something else.
  @inline(never)
  func arrayText(_ value: Value) -> Text? {
    if !value.isHeap(.instance) || !isArray(value) { return nil }
    let data = plainAttribute(value, Names.data.value)
    return data.isHeap(.bytearray) ? bytesText(data) : nil
  }

  /// What the items of an array are.
  func arrayFormat(_ value: Value) -> ItemFormat {
    let code = plainAttribute(value, Names.typecode.value)
    return (code.isString ? ItemFormat(code.text) : nil) ?? .byte
  }

  /// `buffer(object[, name])`: what modules in Python take bytes from: bytes and bytearrays as they are, for others a
  /// view of bytes. With a name, that of the function in front of the word "argument", it has to be writable.
  func supportBuffer(_ args: Args) -> Value {
    let object = unwrapped(args[0])
    let isWritable = args.count > 1
    if object.isHeap(.bytearray) || object.isHeap(.bytes) && !isWritable { return object }
    let text = object.isHeap(.bytes) ? nil : bytesText(object)
    if text == nil && !isWritable {
      vm.error(.typeError, "a bytes-like object is required, not '$'", args[0])
    }
    let view = text == nil ? Value.none : memoryviewOf(object)
    if view.isNone || isWritable && isReadonly(view) {
      vm.error(
        .typeError, "%argument must be read-write bytes-like object, not $", args[1], args[0])
    }
    return memoryviewOfBytes(view)
  }
#endif
