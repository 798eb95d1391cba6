// The built-in functions about objects and their attributes.

/// A name given as a value: the interned str.
private func attributeName(_ value: Value) throws(Raised) -> Value {
  let plain = unwrapped(value)
  if !plain.isString {
    throw vm.error(
      .typeError, "attribute name must be string, not '%'", typeName(of: value))
  }
  return try intern(plain)
}

/// getattr(object, name[, default])
func getattrFunction(_ args: Args) throws(Raised) -> Value {
  let name = try attributeName(args[1])
  if args.count == 2 { return try getAttribute(args[0], name) }
  do throws(Raised) {
    let found = try findAttribute(args[0], name)
    return found.isUnset ? args[2] : found
  } catch {
    if !exceptionMatches(vm.raised, .attributeError) { throw error }
    vm.raised = .unset
    return args[2]
  }
}
/// hasattr(object, name)
func hasattrFunction(_ args: Args) throws(Raised) -> Value {
  let name = try attributeName(args[1])
  do throws(Raised) {
    return Value(bool: !(try findAttribute(args[0], name)).isUnset)
  } catch {
    if !exceptionMatches(vm.raised, .attributeError) { throw error }
    vm.raised = .unset
    return .false
  }
}
/// setattr(object, name, value)
func setattrFunction(_ args: Args) throws(Raised) -> Value {
  try setAttribute(args[0], try attributeName(args[1]), args[2])
  return .none
}
/// delattr(object, name)
func delattrFunction(_ args: Args) throws(Raised) -> Value {
  try deleteAttribute(args[0], try attributeName(args[1]))
  return .none
}
/// isinstance(object, type or tuple)
func isinstanceFunction(_ args: Args) throws(Raised) -> Value {
  Value(bool: try isInstance(args[0], args[1]))
}
/// issubclass(type, type or tuple)
func issubclassFunction(_ args: Args) throws(Raised) -> Value {
  if !isType(args[0]) { throw vm.error(.typeError, "issubclass() arg 1 must be a class") }
  return Value(bool: try isSubclass(args[0], args[1]))
}
/// callable(object)
func callableFunction(_ args: Args) throws(Raised) -> Value {
  switch typeID(of: args[0]) {
  case .function, .native, .method, .type, .classObject, .staticmethod: return .true
  default: return Value(bool: lookupSpecial(args[0], .dunderCall) != nil)
  }
}
/// iter(object) or iter(callable, sentinel)
func iterFunction(_ args: Args) throws(Raised) -> Value {
  if args.count == 1 { return try iterator(of: args[0]) }
  let iterator = try allocate(.callIterator, payload: CallIteratorObject.payload)
  iterator.fields[CallIteratorObject.callable] = args[0]
  iterator.fields[CallIteratorObject.sentinel] = args[1]
  return iterator
}
/// next(iterator[, default])
func nextFunction(_ args: Args) throws(Raised) -> Value {
  let item = try next(args[0])
  if item != .exhausted { return item }
  if args.count == 2 { return args[1] }
  return try raiseStop()
}
/// Raises the StopIteration that stands for `.exhausted`.
func raiseStop() throws(Raised) -> Value {
  let value = vm.stopValue
  throw vm.raise(
    try makeException(Value(type: .stopIteration), argument: value.isNone ? .unset : value))
}
/// id(object)
func idFunction(_ args: Args) throws(Raised) -> Value {
  try Integer.make(Int64(args[0].bits))
}
/// hash(object)
func hashFunction(_ args: Args) throws(Raised) -> Value {
  try Integer.make(Int32(bitPattern: try hashOf(args[0])))
}
/// format(value[, spec])
func formatFunction(_ args: Args) throws(Raised) -> Value {
  try formatText(args[0], args.get(1, or: Names.empty.value))
}
/// globals(), a copy
func globalsFunction(_ args: Args) throws(Raised) -> Value {
  try attributesDict(vm.mainModule)
}
/// vars([object])
func varsFunction(_ args: Args) throws(Raised) -> Value {
  if args.count == 0 { return try attributesDict(vm.mainModule) }
  let dict = try attributesDict(args[0])
  if dict.isUnset {
    throw vm.error(.typeError, "vars() argument must have __dict__ attribute")
  }
  return dict
}
/// dir([object]): sorted names
func dirFunction(_ args: Args) throws(Raised) -> Value {
  let names = try dictNew()
  let object = args.get(0, or: vm.mainModule)
  let own = try attributesDict(object)
  if !own.isUnset { try dictUpdateFrom(names, own) }
  if object.isImmediate(.module) {
    try addNatives(TypeID(unchecked: UInt8(truncatingIfNeeded: object.payload)), names)
  } else if !object.isHeap(.module) {
    let type = isType(object) ? object : typeOf(object)
    var index = 0
    while true {
      let part = orderItem(type, index)
      if part.isUnset { break }
      if part.isHeap {
        try dictUpdateFrom(names, part.fields[ClassObject.attributes])
      } else {
        try addNatives(TypeID(unchecked: UInt8(truncatingIfNeeded: part.payload)), names)
      }
      index &+= 1
    }
  }
  var list = try listFrom(iterable: names)
  vm.clearKeywords()
  return try sorted(&list)
}
private func sorted(_ list: Registers) throws(Raised) -> Value {
  try sortedFunction(Args(base: list, count: 1))
}
private func addNatives(_ type: TypeID, _ names: Value) throws(Raised) {
  let row = typeRows[unchecked: Int(type.number)]
  var index = Int(row.firstNative)
  while index < Int(row.firstNative) &+ Int(row.nativeCount) {
    try dictSet(names, Names(nativeRows[unchecked: index].name).value, .none)
    index &+= 1
  }
}
/// exec(source[, globals])
func execFunction(_ args: Args) throws(Raised) -> Value {
  _ = try runText(args, isExpression: false)
  return .none
}
/// eval(source[, globals])
func evalFunction(_ args: Args) throws(Raised) -> Value {
  try runText(args, isExpression: true)
}

/// Runs a str in the script's module, whose variables a dict of globals takes the place of meanwhile.
///
/// What the text defines uses the script's variables once this is over: functions know no module.
private func runText(_ args: Args, isExpression: Bool) throws(Raised) -> Value {
  let space = args.get(1, or: .none)
  if space.isNone { return try runText(args[0], isExpression: isExpression) }
  if !space.isHeap(.dict) {
    throw vm.error(.typeError, "globals must be a dict, not %", typeName(of: space))
  }
  let count = globalCount()
  let saved = try allocate(.array, payload: count &* 4)
  var index = 0
  while index < count {
    let slot = globals() + (index &* 2 &+ 1)
    saved.fields[index] = slot.pointee
    slot.pointee = .unset
    index &+= 1
  }
  var result = Value.unset
  do throws(Raised) {
    var position = 0
    while let entry = dictNext(space, &position) {
      let slot = try globalSlot(vm.mainModule, try attributeName(entry.key))
      globals()[slot &* 2 &+ 1] = entry.value
    }
    result = try runText(args[0], isExpression: isExpression)
  } catch {
    result = .unset
  }
  var raised = vm.raised
  index = 0
  while index < globalCount() {
    let name = globals()[index &* 2]
    let value = globals()[index &* 2 &+ 1]
    globals()[index &* 2 &+ 1] = index < count ? saved.fields[index] : .unset
    index &+= 1
    if value.isUnset { continue }
    do throws(Raised) { try dictSetName(space, name, value) } catch {
      raised = vm.raised
      result = .unset
    }
  }
  if result.isUnset { throw vm.raise(raised) }
  return result
}

private func globalCount() -> Int {
  Int(vm.mainModule.fields[ModuleObject.count].small)
}

private func runText(_ source: Value, isExpression: Bool) throws(Raised) -> Value {
  let text = unwrapped(source)
  if !text.isString {
    throw vm.error(
      .typeError, "% must be a string", isExpression ? Names.eval.value : Names.exec.value)
  }
  let code = try compileText(text, mode: isExpression ? .eval : .exec)
  let function = try allocate(.function, payload: FunctionObject.cells << 2)
  function.fields[FunctionObject.code] = code
  return try call0(function)
}
