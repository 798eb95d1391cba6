// The instructions that build values, iterate, raise and import.

/// As `execute`.
@inline(never)
func executeMore(_ r: Registers, _ pc: Bytecode, _ k: Registers) -> Int {
  let opcode = Opcode(unchecked: pc[0])
  let a = Int(pc[1])
  switch opcode {
  // MARK: Building
  case .buildTuple, .buildList, .buildSet:
    let b = r + Int(pc[2])
    let count = Int(pc[3])
    if opcode == .buildTuple {
      r[a] = makeTuple(from: b, count: count)
    } else if opcode == .buildList {
      r[a] = makeList(from: b, count: count)
    } else {
      let set = setNew(.set)
      var index = 0
      while index < count {
        setAdd(set, b[index])
        index &+= 1
      }
      r[a] = set
    }
    return 4
  case .buildDict:
    let b = r + Int(pc[2])
    let dict = dictNew()
    var index = 0
    while index < Int(pc[3]) {
      dictSet(dict, b[index &* 2], b[index &* 2 &+ 1])
      index &+= 1
    }
    r[a] = dict
    return 4
  case .buildSlice:
    let b = r + Int(pc[2])
    r[a] = sliceNew(b[0], b[1], b[2])
    return 3
  case .buildString:
    var builder = StringBuilder()
    var index = 0
    while index < Int(pc[3]) {
      builder.append(r[Int(pc[2]) &+ index])
      index &+= 1
    }
    r[a] = builder.finish()
    return 4
  case .listAppend:
    var index = 0
    while index < Int(pc[3]) {
      listPush(r[a], r[Int(pc[2]) &+ index])
      index &+= 1
    }
    return 4
  case .listExtend:
    let items = r[Int(pc[2])]
    if !isSequence(items) && !isIterable(items) {
      vm.error(.typeError, "Value after * must be an iterable, not $", items)
    }
    listExtend(r[a], items)
    return 3
  case .listToTuple:
    r[a] = tupleFromList(r[a])
    return 2
  case .setAdd:
    setAdd(r[a], r[Int(pc[2])])
    return 3
  case .setUpdate:
    setUpdateFrom(r[a], r[Int(pc[2])])
    return 3
  case .dictPut:
    // A variable that `locals()` finds without a value is not there.
    if !r[Int(pc[3])].isUnset { dictSet(r[a], r[Int(pc[2])], r[Int(pc[3])]) }
    return 4
  case .dictUpdate:
    dictUpdateFrom(r[a], mappingDict(r[Int(pc[2])], "'$' object is not a mapping"))
    return 3
  case .dictMerge:
    dictMerge(r[a], r[Int(pc[2])])
    return 3
  case .format:
    let converted = convert(r[Int(pc[2])], pc[3])
    r[a] = formatText(converted, Names.empty.value)
    return 4
  case .formatSpec:
    let converted = convert(r[Int(pc[2])], pc[4])
    r[a] = formatText(converted, r[Int(pc[3])])
    return 5
  case .unpack:
    unpack(r + a, r[Int(pc[2])], Int(pc[3]))
    return 4
  case .unpackRest:
    unpackRest(r + a, r[Int(pc[2])], Int(pc[3]), Int(pc[4]))
    return 5

  // MARK: Iteration
  case .getIterator:
    r[a] = iterator(of: r[Int(pc[2])])
    return 3
  case .forNext:
    return forNext(r, pc)

  // MARK: Exceptions
  case .raise:
    raiseAnew(exceptionInstance(r[a]))
  case .raiseFrom:
    let exception = exceptionInstance(r[a])
    let cause = r[Int(pc[2])]
    if !cause.isNone && !cause.isHeap(.exception)
      && !(isType(cause) && typeIsSubclass(cause, Value(type: .baseException)))
    {
      vm.error(.typeError, "exception causes must derive from BaseException")
    }
    exception.fields[ExceptionObject.cause] = cause.isNone ? .none : exceptionInstance(cause)
    raiseAnew(exception)
  case .reraise:
    raise(r[a])
  case .reraiseCurrent:
    let handled = handledException(r, bytecode(vm.pc))
    if handled.isUnset { vm.error(.runtimeError, "No active exception to reraise") }
    raise(handled)
  case .jumpUnlessMatches:
    return matches(r[a], r[Int(pc[2])]) ? 5 : jump(pc, 3)
  case .endFinally:
    if r[a].isUnset { return 2 }
    if r[a].isSmallInt {
      vm.pc = address(code(of: r).bytecode + Int(r[a].small))
      return otherFrame
    }
    raise(r[a])
  case .withEnter:
    let manager = r[Int(pc[2])]
    var receiver = manager
    var enter = lookupSpecial(manager, .dunderEnter) ?? .unset
    if !enter.isHeap(.function) {
      enter = contextMethod(manager, .dunderEnter, "")
      receiver = .unset
    }
    r[a] = contextMethod(manager, .dunderExit, "")
    let entered = enterCall(enter, receiver)
    if entered.isUnset { return otherFrame }
    r[a &+ 1] = entered
    return 3
  case .withExit:
    return enterCall(r[a], .none, .none, .none).isUnset ? otherFrame : 2
  case .withExitException:
    let exception = r[Int(pc[2])]
    let exit = r[a]
    // It would keep the manager while the exception goes on.
    r[a] = .unset
    let swallowed = enterCall(exit, typeOf(exception), exception, .none)
    if swallowed.isUnset { return otherFrame }
    return isTrue(swallowed) ? jump(pc, 3) : 5
  case .raiseAssertion:
    raise(makeException(Value(type: .assertionError), argument: r[a]))

  // MARK: Modules
  case .importModule:
    r[a] = importModule(k[Int(pc[2])])
    return 3
  case .importFrom:
    let module = r[Int(pc[2])]
    let name = k[Int(pc[3])]
    let found = findAttribute(module, name)
    if found.isUnset {
      vm.error(
        .importError, "cannot import name '%' from '%'", name, nameOf(module))
    }
    r[a] = found
    return 4
  case .importAll:
    importAll(r[a])
    return 2
  case .asyncStep:
    asyncStep(r + a, r[Int(pc[2])], AsyncStep(unchecked: pc[3]))
    return 4
  case .matchPattern:
    return matchPattern(r, r[a], r + Int(pc[2]), Int(pc[3]), Pattern(unchecked: pc[4]))
      ? 7 : jump(pc, 5)
  case .getFrozen:
    r[a] = frozenVariable(code(of: r), Int(pc[2]))
    return 3
  case .setFrozen:
    frozenModule(of: code(of: r)).fields[FrozenObject.variables &+ Int(pc[2])] = r[a]
    return 3
  case .loadFrozen:
    r[a] = frozenCopy(k[Int(pc[2])])
    return 3
  case .widenConstant:
    k[255] = k[a | Int(pc[2]) << 8]
    return 3
  default:  // .printExpression
    if !r[a].isNone { printExpression(r[a]) }
    return 2
  }
}

/// What the prompt shows of a value, which `_` has from then on.
@inline(never)
private func printExpression(_ value: Value) {
  printLine(repr(of: value))
  let slot = globalSlot(vm.mainModule, Value(character: UInt8(ascii: "_")))
  globals()[slot &* 2 &+ 1] = value
}

/// `unpack`: exactly `count` items of an iterable.
private func unpack(_ to: Registers, _ object: Value, _ count: Int) {
  if object.isHeap(.tuple) || object.isHeap(.list) {
    let isTuple = object.kind == .tuple
    let has = isTuple ? object.header.words : listCount(object)
    if has == count {
      if count != 0 {
        to.copy(from: isTuple ? object.fields : listItems(object), count: count)
      }
      return
    }
    if has < count { notEnough(count, has, "") }
    vm.error(.valueError, "too many values to unpack (expected %)", Value(small: count))
  }
  if !isIterable(object) {
    vm.error(.typeError, "cannot unpack non-iterable $ object", object)
  }
  let items = iterator(of: object)
  var index = 0
  while index < count {
    let item = next(items)
    if item == .exhausted { notEnough(count, index, "") }
    to[index] = item
    index &+= 1
  }
  if next(items) != .exhausted {
    vm.error(.valueError, "too many values to unpack (expected %)", Value(small: count))
  }
}

private func notEnough(_ wanted: Int, _ got: Int, _ atLeast: Literal) -> Never {
  vm.error(
    .valueError, "not enough values to unpack (expected %%, got %)", makeString(atLeast),
    Value(small: wanted), Value(small: got))
}

/// `unpackRest`: `front` items, a list of the rest, `back` items.
private func unpackRest(
  _ to: Registers, _ object: Value, _ front: Int, _ back: Int
) {
  if !isIterable(object) {
    vm.error(.typeError, "cannot unpack non-iterable $ object", object)
  }
  let all = listFrom(iterable: object)
  let count = listCount(all)
  if count < front &+ back { notEnough(front &+ back, count, "at least ") }
  let items = listItems(all)
  if front != 0 { to.copy(from: items, count: front) }
  let rest = count &- front &- back
  if back != 0 { (to + (front &+ 1)).copy(from: items + (front &+ rest), count: back) }
  to[front] = makeList(from: items + front, count: rest)
}

/// `a b jj` where the loop knows no shortcut.
private func forNext(_ r: Registers, _ pc: Bytecode) -> Int {
  let b = r[Int(pc[2])]
  if b.isHeap(.generator) {
    if b.fields[GeneratorObject.state].isUnset { return jump(pc, 3) }
    resume(b, .none, vm.pc, vm.frame | Link.byInstruction)
    return otherFrame
  }
  if let method = lookupSpecial(b, .dunderNext), method.isHeap(.function) {
    let step = enterMethod(method, r, pc, b)
    return step == otherFrame ? step : 5
  }
  let item = next(b)
  if item == .exhausted { return jump(pc, 3) }
  r[Int(pc[1])] = item
  return 5
}

/// What `!s`, `!r` or `!a` makes of a value.
private func convert(_ value: Value, _ conversion: UInt8) -> Value {
  switch conversion {
  case UInt8(ascii: "s"): return str(of: value)
  case UInt8(ascii: "r"): return repr(of: value)
  case UInt8(ascii: "a"): return ascii(of: value)
  default: return value
  }
}

/// `format(value, spec)`
func formatText(_ value: Value, _ spec: Value) -> Value {
  if spec == Names.empty.value && value.isString { return value }
  if let text = callSpecial(value, .dunderFormat, spec) {
    if !text.isString {
      vm.error(
        .typeError, "__format__ must return a str, not $", text)
    }
    return text
  }
  if spec == Names.empty.value { return str(of: value) }
  var builder = StringBuilder()
  formatValue(value, spec: spec.text, into: &builder)
  return builder.finish()
}

/// The dict of a call's keywords takes those of a mapping; TypeError where both have one.
private func dictMerge(_ dict: Value, _ other: Value) {
  let mapping = mappingDict(other, "argument after ** must be a mapping, not $")
  var position = 0
  while let entry = dictNext(mapping, &position) {
    if !entry.key.isString { vm.error(.typeError, "keywords must be strings") }
    let name = intern(entry.key)
    if !dictGetName(dict, name).isUnset {
      vm.error(.typeError, "got multiple values for keyword argument '%'", name)
    }
    dictSetName(dict, name, entry.value)
  }
}

/// What stands behind `**` as a dict: something that has `keys`, or a TypeError.
private func mappingDict(_ other: Value, _ refusal: Literal) -> Value {
  let plain = unwrapped(other)
  if plain.isHeap(.dict) { return plain }
  if lookupClass(typeOf(other), Names.keys.value).isUnset { vm.error(.typeError, refusal, other) }
  let dict = dictNew()
  dictUpdateFrom(dict, other)
  return dict
}

/// A method of a context manager, bound.
func contextMethod(_ manager: Value, _ name: Names, _ what: Literal) -> Value {
  let type = typeOf(manager)
  let found = lookupClass(type, name.value)
  if found.isUnset {
    vm.error(
      .typeError, "'$' object does not support the %context manager protocol%",
      manager, makeString(what),
      name.number == Names.dunderExit.number
        ? makeString(" (missed __exit__ method)")
        : name.number == Names.dunderAexit.number
          ? makeString(" (missed __aexit__ method)") : Names.empty.value)
  }
  return bind(found, to: manager, of: type)
}
