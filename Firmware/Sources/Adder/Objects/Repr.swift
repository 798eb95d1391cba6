// repr and str of any value: into a builder, so that nested ones need no strings of their own.

func repr(of value: Value) throws(Raised) -> Value {
  var builder = StringBuilder()
  try reprInto(value, &builder)
  return try builder.finish()
}

func str(of value: Value) throws(Raised) -> Value {
  if value.isString { return value }
  var builder = StringBuilder()
  try strInto(value, &builder)
  return try builder.finish()
}

func strInto(_ value: Value, _ builder: inout StringBuilder) throws(Raised) {
  if value.isString { return try builder.append(value.text) }
  if value.isHeap {
    let kind = value.kind
    if kind == .instance || kind == .exception {
      if let string = try callSpecial(value, .dunderStr) {
        return try append(string, from: Names.dunderStr, &builder)
      }
      if kind == .exception { return try exceptionStr(value, &builder) }
      if unwrapped(value) != value && lookupSpecial(value, .dunderRepr) == nil {
        return try strInto(unwrapped(value), &builder)
      }
    }
  }
  try reprInto(value, &builder)
}

/// The result of `__str__` or `__repr__`, which must be a str.
private func append(
  _ string: Value, from method: Names, _ builder: inout StringBuilder
) throws(Raised) {
  if !string.isString {
    throw vm.error(
      .typeError, "% returned non-string (type %)", method.value, typeName(of: string))
  }
  try builder.append(string.text)
}

func reprInto(_ value: Value, _ builder: inout StringBuilder) throws(Raised) {
  if value.isString { return try stringRepr(value, into: &builder) }
  if value.isTaggedFloat { return try floatRepr(value.taggedFloat, into: &builder) }
  if !value.isHeap { return try immediateRepr(value, &builder) }
  try checkStack()
  switch value.kind {
  case .int: try intRepr(value, into: &builder)
  case .float: try floatRepr(value.float, into: &builder)
  case .bytes, .bytearray: try bytesRepr(value, into: &builder)
  case .list, .tuple, .dict, .set, .frozenset: try containerRepr(value, &builder)
  case .dictKeys, .dictValues, .dictItems:
    // As the list of what they show.
    try builder.append(typeName(of: value))
    try builder.append("(")
    try reprInto(try listFrom(iterable: value), &builder)
    try builder.append(")")
  case .range, .slice: try fieldsRepr(value, &builder)
  case .classObject:
    try builder.append("<class '__main__.")
    try builder.append(value.fields[ClassObject.name])
    try builder.append("'>")
  case .function:
    try builder.append("<function ")
    try builder.append(Code(value.fields[FunctionObject.code]).name)
    try appendAddress(value, &builder)
  case .module:
    try builder.append("<module '")
    try builder.append(value.fields[ModuleObject.name])
    try builder.append("'>")
  case .instance, .exception:
    if let string = try callSpecial(value, .dunderRepr) {
      try append(string, from: Names.dunderRepr, &builder)
    } else if value.kind == .exception {
      try exceptionRepr(value, &builder)
    } else if unwrapped(value) != value {
      try reprInto(unwrapped(value), &builder)
    } else {
      try defaultReprInto(value, &builder)
    }
  default: try defaultReprInto(value, &builder)
  }
}

/// `object.__repr__`: `<C object at 0x20000100>`
func defaultReprInto(_ value: Value, _ builder: inout StringBuilder) throws(Raised) {
  try builder.append(value.isHeap(.instance) ? "<__main__." : "<")
  try builder.append(typeName(of: value))
  try builder.append(" object")
  try appendAddress(value, &builder)
}

private func appendAddress(
  _ value: Value, _ builder: inout StringBuilder
) throws(Raised) {
  try builder.append(" at 0x")
  var shift: UInt32 = 32
  while shift != 0 {
    shift &-= 4
    let digit = UInt8(truncatingIfNeeded: value.bits >> shift & 15)
    try builder.append(byte: digit < 10 ? digit &+ 48 : digit &+ 87)
  }
  try builder.append(">")
}

private func immediateRepr(
  _ value: Value, _ builder: inout StringBuilder
) throws(Raised) {
  if value.isSmallInt { return try builder.append(int: value.small) }
  switch value {
  case .none: return try builder.append("None")
  case .true: return try builder.append("True")
  case .false: return try builder.append("False")
  case .ellipsis: return try builder.append("Ellipsis")
  case .notImplemented: return try builder.append("NotImplemented")
  default: break
  }
  let number = Int(value.payload)
  if value.isImmediate(.native) {
    try builder.append("<built-in function ")
    try builder.append(Names(nativeRows[number].name).value)
    return try builder.append(">")
  }
  try builder.append(value.isImmediate(.type) ? "<class '" : "<module '")
  try builder.append(Names(typeRows[number].name).value)
  try builder.append(value.isImmediate(.type) ? "'>" : "' (built-in)>")
}

/// `range(0, 3)`, `slice(None, 3, None)`
private func fieldsRepr(_ value: Value, _ builder: inout StringBuilder) throws(Raised) {
  try builder.append(typeName(of: value))
  try builder.append("(")
  try reprInto(value.fields[0], &builder)
  try builder.append(", ")
  try reprInto(value.fields[1], &builder)
  let step = value.fields[2]
  if value.kind == .slice || step != Value(small: Int32(1)) {
    try builder.append(", ")
    try reprInto(step, &builder)
  }
  try builder.append(")")
}

// MARK: Containers

private func containerRepr(
  _ value: Value, _ builder: inout StringBuilder
) throws(Raised) {
  let kind = value.kind
  // A flag in the header says that the repr of this one is being written already.
  if value.header.has(.fourth) {
    switch kind {
    case .list: return try builder.append("[...]")
    case .tuple: return try builder.append("(...)")
    case .dict: return try builder.append("{...}")
    default:
      try builder.append(typeName(of: value))
      return try builder.append("(...)")
    }
  }
  value.header.set(.fourth)
  var failed = false
  do throws(Raised) {
    if kind == .list || kind == .tuple {
      try sequenceRepr(value, &builder)
    } else {
      try tableRepr(value, &builder)
    }
  } catch {
    failed = true
  }
  value.header.clear(.fourth)
  if failed { throw Raised() }
}

private func sequenceRepr(
  _ value: Value, _ builder: inout StringBuilder
) throws(Raised) {
  let isTuple = value.kind == .tuple
  try builder.append(isTuple ? "(" : "[")
  var index = 0
  while index < sequenceCount(value) {
    if index != 0 { try builder.append(", ") }
    try reprInto(sequenceItems(value)[index], &builder)
    index &+= 1
  }
  if isTuple && index == 1 { try builder.append(",") }
  try builder.append(isTuple ? ")" : "]")
}

private func tableRepr(_ value: Value, _ builder: inout StringBuilder) throws(Raised) {
  let kind = value.kind
  let isCall = kind == .frozenset || (kind == .set && Table(value).live == 0)
  if isCall {
    try builder.append(typeName(of: value))
    try builder.append("(")
  }
  if kind == .dict || Table(value).live != 0 {
    try builder.append("{")
    var position = 0
    var isFirst = true
    while let (key, item) = dictNext(value, &position) {
      if !isFirst { try builder.append(", ") }
      isFirst = false
      try reprInto(key, &builder)
      if kind == .dict {
        try builder.append(": ")
        try reprInto(item, &builder)
      }
    }
    try builder.append("}")
  }
  if isCall { try builder.append(")") }
}

// MARK: Exceptions

func exceptionStr(
  _ value: Value, _ builder: inout StringBuilder
) throws(Raised) {
  let args = value.fields[ExceptionObject.args]
  switch args.header.words {
  case 0: return
  case 1:
    let isKeyError = try isInstance(value, Value(type: .keyError))
    if isKeyError {
      try reprInto(args.fields[0], &builder)
    } else {
      try checkStack()
      try strInto(args.fields[0], &builder)
    }
  default: try reprInto(args, &builder)
  }
}

/// `ValueError('text')`
func exceptionRepr(
  _ value: Value, _ builder: inout StringBuilder
) throws(Raised) {
  try builder.append(typeName(of: value))
  let args = value.fields[ExceptionObject.args]
  if args.header.words != 1 { return try reprInto(args, &builder) }
  try builder.append("(")
  try reprInto(args.fields[0], &builder)
  try builder.append(")")
}
