// The built-in functions about objects and their attributes.

/// A name given as a value: the interned str.
private func attributeName(_ value: Value) -> Value {
  let plain = unwrapped(value)
  if !plain.isString {
    vm.error(
      .typeError, "attribute name must be string, not '$'", value)
  }
  return intern(plain)
}

/// getattr(object, name[, default])
func getattrFunction(_ args: Args) -> Value {
  let name = attributeName(args[1])
  if args.count == 2 { return getAttribute(args[0], name) }
  let found = attributeIfAny(args[0], name)
  return found.isUnset ? args[2] : found
}
/// The attribute, or `unset` where there is none: an AttributeError is no error here.
private func attributeIfAny(_ object: Value, _ name: Value) -> Value {
  let found = attempt(object, name) { object, name, _ in
    let found = findAttribute(Value(word: object), Value(word: name))
    return (found.isUnset ? Value.exhausted : found).word
  }
  if found.isUnset { caught(.attributeError) }
  return found == .exhausted ? .unset : found
}
/// hasattr(object, name)
func hasattrFunction(_ args: Args) -> Value {
  Value(bool: !attributeIfAny(args[0], attributeName(args[1])).isUnset)
}
/// setattr(object, name, value)
func setattrFunction(_ args: Args) -> Value {
  setAttribute(args[0], attributeName(args[1]), args[2])
  return .none
}
/// delattr(object, name)
func delattrFunction(_ args: Args) -> Value {
  deleteAttribute(args[0], attributeName(args[1]))
  return .none
}
/// isinstance(object, type or tuple)
func isinstanceFunction(_ args: Args) -> Value {
  Value(bool: isInstance(args[0], args[1]))
}
/// issubclass(type, type or tuple)
func issubclassFunction(_ args: Args) -> Value {
  if !isType(args[0]) { vm.error(.typeError, "issubclass() arg 1 must be a class") }
  return Value(bool: checkClass(args[0], args[1], .dunderSubclasscheck))
}
/// callable(object)
func callableFunction(_ args: Args) -> Value {
  switch typeID(of: args[0]) {
  case .function, .native, .method, .type, .classObject, .staticmethod: return .true
  default: return Value(bool: lookupSpecial(args[0], .dunderCall) != nil)
  }
}
/// iter(object) or iter(callable, sentinel)
func iterFunction(_ args: Args) -> Value {
  if args.count == 1 { return iterator(of: args[0]) }
  if callableFunction(args) == .false { vm.error(.typeError, "iter(v, w): v must be callable") }
  let iterator = allocate(.callIterator, payload: CallIteratorObject.payload)
  iterator.fields[CallIteratorObject.callable] = args[0]
  iterator.fields[CallIteratorObject.sentinel] = args[1]
  return iterator
}
/// next(iterator[, default])
func nextFunction(_ args: Args) -> Value {
  let item = next(args[0])
  if item != .exhausted { return item }
  if args.count == 2 { return args[1] }
  return raiseStop()
}
/// Raises the StopIteration that stands for `.exhausted`.
func raiseStop() -> Value {
  let value = vm.stopValue
  raise(
    makeException(Value(type: .stopIteration), argument: value.isNone ? .unset : value))
}
/// id(object)
func idFunction(_ args: Args) -> Value {
  Integer.make(Int64(args[0].bits))
}
/// hash(object)
func hashFunction(_ args: Args) -> Value {
  let hash = Int32(bitPattern: hashOf(args[0]))
  // In CPython -1 stands for an error.
  return Integer.make(hash == -1 ? -2 : hash)
}
/// format(value[, spec])
func formatFunction(_ args: Args) -> Value {
  if args.count > 1 && !args[1].isString {
    vm.error(.typeError, "format() argument 2 must be str, not $", args[1])
  }
  return formatText(args[0], args.get(1, or: Names.empty.value))
}
/// globals(), a copy
func globalsFunction(_ args: Args) -> Value {
  attributesDict(vm.mainModule)
}
/// vars([object])
func varsFunction(_ args: Args) -> Value {
  if args.count == 0 { return attributesDict(vm.mainModule) }
  let dict = attributesDict(args[0])
  if dict.isUnset {
    vm.error(.typeError, "vars() argument must have __dict__ attribute")
  }
  return dict
}
/// dir([object]): sorted names
func dirFunction(_ args: Args) -> Value {
  let names = dictNew()
  let object = args.get(0, or: vm.mainModule)
  if let own = callSpecial(object, .dunderDir) {
    var list = listFrom(iterable: own)
    vm.clearKeywords()
    return sorted(&list)
  }
  let frozen = frozenPart(object)
  var variable = 0
  while !frozen.isUnset {
    let name = frozenVariableName(frozen, variable)
    if name.isUnset { break }
    dictSetName(names, name, .none)
    variable &+= 1
  }
  if frozen.isUnset {
    let own = attributesDict(object, forReading: true)
    if !own.isUnset { dictUpdateFrom(names, own) }
  }
  if object.isImmediate(.module) {
    let module = TypeID(unchecked: UInt8(truncatingIfNeeded: object.payload))
    addNatives(module, names)
    var type: UInt8 = 0
    while module == .builtins && type < TypeID.builtins.number {
      if isVisible(TypeID(unchecked: type)) {
        dictSetName(names, Names(typeRows[unchecked: Int(type)].name).value, .none)
      }
      type &+= 1
    }
  } else if !object.isHeap(.module) {
    let type = isType(object) ? object : typeOf(object)
    var index = 0
    while true {
      let part = orderItem(type, index)
      if part.isUnset { break }
      if part.isHeap {
        frozenMembers(part)
        dictUpdateFrom(names, part.fields[ClassObject.attributes])
      } else {
        addNatives(TypeID(unchecked: UInt8(truncatingIfNeeded: part.payload)), names)
      }
      index &+= 1
    }
  }
  var list = listFrom(iterable: names)
  vm.clearKeywords()
  return sorted(&list)
}
private func sorted(_ list: Registers) -> Value {
  sortedFunction(Args(base: list, count: 1))
}
private func addNatives(_ type: TypeID, _ names: Value) {
  let row = typeRows[unchecked: Int(type.number)]
  var index = Int(row.firstNative)
  while index < Int(row.firstNative) &+ Int(row.nativeCount) {
    dictSet(names, Names(nativeRows[unchecked: index].name).value, .none)
    index &+= 1
  }
}
/// locals(): the compiler puts the variables of a function together as an argument; elsewhere a copy of
/// the globals.
func localsFunction(_ args: Args) -> Value {
  args.count == 0 ? globalsFunction(args) : args[0]
}
/// __import__(name): the module
func importFunction(_ args: Args) -> Value { importModule(attributeName(args[0])) }

/// compile(source, filename, mode)
func compileFunction(_ args: Args) -> Value {
  let wanted = args[2]
  guard
    let mode: CompileMode =
      wanted == Names.exec.value
      ? .exec : wanted == Names.eval.value ? .eval : wanted == Names.single.value ? .single : nil
  else {
    vm.error(.valueError, "compile() mode must be 'exec', 'eval' or 'single'")
  }
  return compiled(args[0], mode, Names.compile.value)
}

/// The code of a source, which may be code already.
private func compiled(_ source: Value, _ mode: CompileMode, _ function: Value) -> Value {
  if source.isHeap(.code) { return source }
  var text = unwrapped(source)
  if let bytes = bytesText(text) { text = makeString(bytes) }
  if !text.isString {
    vm.error(
      .typeError, "%() arg 1 must be a string, bytes or code object", function)
  }
  return compileText(text, mode: mode, isText: true)
}

/// exec(source[, globals[, locals]])
func execFunction(_ args: Args) -> Value {
  _ = runText(args, .exec, Names.exec.value)
  return .none
}
/// eval(source[, globals[, locals]])
func evalFunction(_ args: Args) -> Value {
  runText(args, .eval, Names.eval.value)
}

/// Runs a source in the script's module. Dicts of globals and locals take the place of its variables
/// meanwhile, and learn what has changed.
///
/// What the text defines uses the script's variables once this is over: functions know no module.
private func runText(_ args: Args, _ mode: CompileMode, _ function: Value) -> Value {
  let space = args.get(1, or: .none)
  let inner = args.get(2, or: .none)
  if !space.isNone && !unwrapped(space).isHeap(.dict) {
    if mode == .eval { vm.error(.typeError, "globals must be a dict") }
    vm.error(.typeError, "exec() globals must be a dict, not $", space)
  }
  if !inner.isNone && !unwrapped(inner).isHeap(.dict) {
    vm.error(.typeError, "locals must be a mapping")
  }
  let code = compiled(args[0], mode, function)
  let run = allocate(.function, payload: FunctionObject.cells << 2)
  run.fields[FunctionObject.code] = code
  if space.isNone && inner.isNone { return call0(run) }
  let count = globalCount()
  let saved = allocate(.array, payload: count &* 4)
  var index = 0
  while index < count {
    let slot = globals() + (index &* 2 &+ 1)
    saved.fields[index] = slot.pointee
    if !space.isNone { slot.pointee = .unset }
    index &+= 1
  }
  var result = attempt(unwrapped(space), unwrapped(inner), run) { space, inner, run in
    setGlobals(from: Value(word: space))
    setGlobals(from: Value(word: inner))
    return call0(Value(word: run)).word
  }
  var raised = vm.raised
  index = 0
  while index < globalCount() {
    let name = globals()[index &* 2]
    let value = globals()[index &* 2 &+ 1]
    let old = index < count ? saved.fields[index] : .unset
    globals()[index &* 2 &+ 1] = old
    index &+= 1
    var before = inner.isNone ? .unset : dictGet(unwrapped(inner), name)
    if before.isUnset { before = space.isNone ? old : dictGet(unwrapped(space), name) }
    if value == before { continue }
    let target = unwrapped(inner.isNone ? space : inner)
    let isSet = attempt(target, name, value) { target, name, value in
      if value == 0 {
        _ = dictRemove(Value(word: target), Value(word: name))
      } else {
        dictSetName(Value(word: target), Value(word: name), Value(word: value))
      }
      return 1
    }
    if isSet.isUnset {
      raised = vm.raised
      result = .unset
    }
  }
  if result.isUnset { raise(raised) }
  return result
}

private func globalCount() -> Int {
  Int(vm.mainModule.fields[ModuleObject.count].small)
}

/// Globals as a dict has them; None: nothing.
private func setGlobals(from dict: Value) {
  if dict.isNone { return }
  var position = 0
  while let entry = dictNext(dict, &position) {
    let slot = globalSlot(vm.mainModule, attributeName(entry.key))
    globals()[slot &* 2 &+ 1] = entry.value
  }
}
