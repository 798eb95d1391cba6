// repr and str of any value: into a builder, so that nested ones need no strings of their own.

func repr(of value: Value) -> Value {
  var builder = StringBuilder()
  reprInto(value, &builder)
  return builder.finish()
}

func str(of value: Value) -> Value {
  if value.isString { return value }
  var builder = StringBuilder()
  strInto(value, &builder)
  return builder.finish()
}

func strInto(_ value: Value, _ builder: inout StringBuilder) {
  if value.isString { return builder.append(value.text) }
  if value.isHeap {
    let kind = value.kind
    if kind == .instance || kind == .exception || kind == .classObject {
      if let string = callSpecial(value, .dunderStr) {
        return append(string, from: Names.dunderStr, &builder)
      }
      if kind == .exception { return exceptionStr(value, &builder) }
      // A str and bytes have a `__str__` of their own; that of an int is its `__repr__`.
      let plain = unwrapped(value)
      if plain.isString { return builder.append(plain.text) }
      if bytesText(plain) != nil { return derivedRepr(value, plain, &builder) }
    }
  }
  reprInto(value, &builder)
}

/// The result of `__str__` or `__repr__`, which must be a str.
private func append(
  _ string: Value, from method: Names, _ builder: inout StringBuilder
) {
  if !string.isString {
    vm.error(
      .typeError, "% returned non-string (type $)", method.value, string)
  }
  builder.append(string.text)
}

func reprInto(_ value: Value, _ builder: inout StringBuilder) {
  if value.isString { return stringRepr(value, into: &builder) }
  if value.isTaggedFloat { return floatRepr(value.taggedFloat, into: &builder) }
  if !value.isHeap { return immediateRepr(value, &builder) }
  checkStack()
  switch value.kind {
  case .int: intRepr(value, into: &builder)
  case .float: floatRepr(value.float, into: &builder)
  case .complex: complexRepr(value, into: &builder)
  case .bytes, .bytearray: bytesRepr(value, into: &builder)
  case .list, .tuple, .dict, .set, .frozenset: containerRepr(value, &builder)
  case .dictKeys, .dictValues, .dictItems:
    // As the list of what they show.
    builder.append(typeName(of: value))
    builder.append("(")
    reprInto(listFrom(iterable: value), &builder)
    builder.append(")")
  case .range, .slice: fieldsRepr(value, &builder)
  case .classObject:
    if let string = callSpecial(value, .dunderRepr) {
      return append(string, from: Names.dunderRepr, &builder)
    }
    builder.append("<class '__main__.")
    builder.append(value.fields[ClassObject.name])
    builder.append("'>")
  case .function:
    builder.append("<function ")
    builder.append(Code(value.fields[FunctionObject.code]).name)
    appendAddress(value, &builder)
  case .module:
    builder.append("<module '")
    builder.append(value.fields[ModuleObject.name])
    builder.append("'>")
  case .instance, .exception:
    if let string = callSpecial(value, .dunderRepr) {
      append(string, from: Names.dunderRepr, &builder)
    } else if value.kind == .exception {
      exceptionRepr(value, &builder)
    } else if unwrapped(value) != value {
      derivedRepr(value, unwrapped(value), &builder)
    } else {
      defaultReprInto(value, &builder)
    }
  default: defaultReprInto(value, &builder)
  }
}

/// A set, frozenset or bytearray says of what class it is; others look like what they derive from.
func derivedRepr(_ value: Value, _ plain: Value, _ builder: inout StringBuilder) {
  let kind = typeID(of: plain)
  if value == plain || kind != .set && kind != .frozenset && kind != .bytearray {
    return reprInto(plain, &builder)
  }
  builder.append(typeName(of: value))
  var inner = StringBuilder()
  reprInto(plain, &inner)
  if inner.text[0] == UInt8(ascii: "{") {
    builder.append("(")
    builder.append(inner.text)
    builder.append(")")
  } else {
    builder.append(inner.text.slice(typeName(of: plain).text.count, inner.count))
  }
  inner.discard()
}

/// `object.__repr__`: `<C object at 0x20000100>`
func defaultReprInto(_ value: Value, _ builder: inout StringBuilder) {
  builder.append(typeOf(value).isHeap ? "<__main__." : "<")
  builder.append(typeName(of: value))
  builder.append(" object")
  appendAddress(value, &builder)
}

private func appendAddress(
  _ value: Value, _ builder: inout StringBuilder
) {
  builder.append(" at 0x")
  var shift: UInt32 = 32
  while shift != 0 {
    shift &-= 4
    let digit = UInt8(truncatingIfNeeded: value.bits >> shift & 15)
    builder.append(byte: digit < 10 ? digit &+ 48 : digit &+ 87)
  }
  builder.append(">")
}

private func immediateRepr(
  _ value: Value, _ builder: inout StringBuilder
) {
  if value.isSmallInt { return builder.append(int: value.small) }
  switch value {
  case .none: return builder.append("None")
  case .true: return builder.append("True")
  case .false: return builder.append("False")
  case .ellipsis: return builder.append("Ellipsis")
  case .notImplemented: return builder.append("NotImplemented")
  default: break
  }
  let number = Int(value.payload)
  if value.isImmediate(.native) {
    builder.append("<built-in function ")
    builder.append(Names(nativeRows[number].name).value)
    return builder.append(">")
  }
  builder.append(value.isImmediate(.type) ? "<class '" : "<module '")
  builder.append(Names(typeRows[number].name).value)
  builder.append(value.isImmediate(.type) ? "'>" : "' (built-in)>")
}

/// `range(0, 3)`, `slice(None, 3, None)`
private func fieldsRepr(_ value: Value, _ builder: inout StringBuilder) {
  builder.append(typeName(of: value))
  builder.append("(")
  reprInto(value.fields[0], &builder)
  builder.append(", ")
  reprInto(value.fields[1], &builder)
  let step = value.fields[2]
  if value.kind == .slice || step != Value(small: Int32(1)) {
    builder.append(", ")
    reprInto(step, &builder)
  }
  builder.append(")")
}

// MARK: Containers

private func containerRepr(
  _ value: Value, _ builder: inout StringBuilder
) {
  let kind = value.kind
  // A flag in the header says that the repr of this one is being written already.
  if value.header.has(.fourth) {
    switch kind {
    case .list: return builder.append("[...]")
    case .tuple: return builder.append("(...)")
    case .dict: return builder.append("{...}")
    default:
      builder.append(typeName(of: value))
      return builder.append("(...)")
    }
  }
  value.header.set(.fourth)
  let isDone = withUnsafeMutablePointer(to: &builder) { builder in
    attempt(words: value.word, UInt(bitPattern: builder), 0) { value, builder, _ in
      let value = Value(word: value)
      let builder = UnsafeMutablePointer<StringBuilder>(bitPattern: builder).unsafelyUnwrapped
      if value.kind == .list || value.kind == .tuple {
        sequenceRepr(value, &builder.pointee)
      } else {
        tableRepr(value, &builder.pointee)
      }
      return 1
    }
  }
  value.header.clear(.fourth)
  if isDone == 0 { reraise() }
}

private func sequenceRepr(
  _ value: Value, _ builder: inout StringBuilder
) {
  let isTuple = value.kind == .tuple
  builder.append(isTuple ? "(" : "[")
  var index = 0
  while index < sequenceCount(value) {
    if index != 0 { builder.append(", ") }
    reprInto(sequenceItems(value)[index], &builder)
    index &+= 1
  }
  if isTuple && index == 1 { builder.append(",") }
  builder.append(isTuple ? ")" : "]")
}

private func tableRepr(_ value: Value, _ builder: inout StringBuilder) {
  let kind = value.kind
  let isCall = kind == .frozenset || (kind == .set && Table(value).live == 0)
  if isCall {
    builder.append(typeName(of: value))
    builder.append("(")
  }
  if kind == .dict || Table(value).live != 0 {
    builder.append("{")
    var position = 0
    var isFirst = true
    while let (key, item) = dictNext(value, &position) {
      if !isFirst { builder.append(", ") }
      isFirst = false
      reprInto(key, &builder)
      if kind == .dict {
        builder.append(": ")
        reprInto(item, &builder)
      }
    }
    builder.append("}")
  }
  if isCall { builder.append(")") }
}

// MARK: Exceptions

func exceptionStr(
  _ value: Value, _ builder: inout StringBuilder
) {
  let args = value.fields[ExceptionObject.args]
  switch args.header.words {
  case 0: return
  case 1:
    let isKeyError = isInstance(value, Value(type: .keyError))
    if isKeyError {
      reprInto(args.fields[0], &builder)
    } else {
      checkStack()
      strInto(args.fields[0], &builder)
      let place = syntaxPlace(value)
      if !place.isUnset {
        builder.append(" (")
        builder.append(fileName(place.fields[0]))
        builder.append(", line ")
        builder.append(int: place.fields[1].small)
        builder.append(")")
      }
    }
  default:
    if args.header.words == 2 && exceptionMatches(value, .osError) {
      builder.append("[Errno ")
      strInto(args.fields[0], &builder)
      builder.append("] ")
      return strInto(args.fields[1], &builder)
    }
    reprInto(args, &builder)
  }
}

/// `ValueError('text')`
func exceptionRepr(
  _ value: Value, _ builder: inout StringBuilder
) {
  builder.append(typeName(of: value))
  let args = value.fields[ExceptionObject.args]
  if args.header.words != 1 { return reprInto(args, &builder) }
  builder.append("(")
  reprInto(args.fields[0], &builder)
  builder.append(")")
}
