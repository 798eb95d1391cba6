// Every instruction in full: what the interpreter's loop does not finish on the spot.

/// Executes the instruction at `pc` of the frame at `r`, whose constants are at `k`; `vm.pc` is the
/// instruction's address. Returns how many bytes to go on by, or `otherFrame` or `frameYielded`.
@inline(never)
func execute(_ r: Registers, _ pc: Bytecode, _ k: Registers) -> Int {
  let opcode = Opcode(unchecked: pc[0])
  let raw = pc[0]
  let a = Int(pc[1])
  switch opcode {
  // MARK: Loads and variables
  case .move, .loadInt, .loadNone, .loadTrue, .loadFalse, .unset, .yield, .setCell, .setFree, .is,
    .isNot, .jumpIfIs, .jumpIfIsNot, .setGlobal, .loadConstant, .call, .callMethod, .nextFrozen,
    .jumpFrozen:
    // The loop leaves nothing of these.
    return 0
  case .jump, .return, .returnNone:
    keyboardInterrupt()
  case .loadConstantWide:
    r[a] = k[wide(pc, 2)]
    return 4
  case .check:
    unbound(k[Int(pc[2])])
  case .loadTarget:
    let code = code(of: r)
    let target = pc + jump(pc, 2)
    let place = code.isFrozen ? Expansion.running.following(target) : address(target)
    r[a] = Value(small: Int(place &- address(code.bytecode)))
    return 4
  case .getGlobal:
    r[a] = getGlobal(Int(pc[2]))
    return 3
  case .getGlobalWide:
    let held = globals()[wide(pc, 2) &* 2 &+ 1]
    r[a] = held.isUnset ? getGlobal(wide(pc, 2)) : held
    return 4
  case .setGlobalWide:
    globals()[wide(pc, 2) &* 2 &+ 1] = r[a]
    return 4
  case .deleteGlobal, .deleteGlobalWide:
    let isWide = opcode == .deleteGlobalWide
    let index = isWide ? wide(pc, 1) : a
    if globals()[index &* 2 &+ 1].isUnset { undefined(globals()[index &* 2]) }
    globals()[index &* 2 &+ 1] = .unset
    return isWide ? 3 : 2
  case .makeCell:
    if a == 1 && code(of: r).flags & Code.isClassBody != 0 {
      // All methods of a class have one `__class__`.
      if r[1].isHeap(.cell) { return 2 }
      r[1] = r[0]
    }
    let cell = allocate(.cell, payload: CellObject.payload)
    cell.fields[CellObject.value] = r[a]
    r[a] = cell
    return 2
  case .getCell:
    unbound(k[Int(pc[3])])
  case .getFree:
    vm.error(
      .nameError,
      "cannot access free variable '%' where it is not associated with a value in enclosing scope",
      k[Int(pc[3])])
  case .loadFreeCell:
    r[a] = r[-3].fields[FunctionObject.cells &+ Int(pc[2])]
    return 3
  case .getClassName:
    let name = k[Int(pc[2])]
    let own = dictGetName(r[0].fields[ClassObject.attributes], name)
    if !own.isUnset {
      r[a] = own
    } else if code(of: r).isFrozen {
      r[a] = pc[4] == 0 ? frozenVariable(code(of: r), Int(pc[3])) : k[Int(pc[3])]
    } else {
      let held = globals()[wide(pc, 3) &* 2 &+ 1]
      r[a] = held.isUnset ? getGlobal(wide(pc, 3)) : held
    }
    return 5
  case .getClassFree:
    let name = k[Int(pc[2])]
    var held = dictGetName(r[0].fields[ClassObject.attributes], name)
    if held.isUnset {
      held = r[-3].fields[FunctionObject.cells &+ Int(pc[3])].fields[CellObject.value]
    }
    if held.isUnset { undefined(name) }
    r[a] = held
    return 4
  case .setClassName:
    dictSetName(
      r[0].fields[ClassObject.attributes], k[a], r[Int(pc[2])])
    return 3
  case .deleteClassName:
    if dictRemove(r[0].fields[ClassObject.attributes], k[a]).isUnset {
      undefined(k[a])
    }
    return 2

  // MARK: Operators
  case .add, .subtract, .multiply, .trueDivide, .floorDivide, .modulo, .power, .leftShift,
    .rightShift, .and, .or, .xor, .matrixMultiply:
    let op = BinaryOperator(unchecked: raw &- Opcode.add.number)
    return operatorInstruction(r, pc, op, r[Int(pc[2])], r[Int(pc[3])])
  case .addInPlace, .subtractInPlace, .multiplyInPlace, .trueDivideInPlace, .floorDivideInPlace,
    .moduloInPlace, .powerInPlace, .leftShiftInPlace, .rightShiftInPlace, .andInPlace, .orInPlace,
    .xorInPlace, .matrixMultiplyInPlace:
    r[a] = binaryInPlace(
      BinaryOperator(unchecked: raw &- Opcode.addInPlace.number), r[Int(pc[2])], r[Int(pc[3])])
    return 4
  case .addInt, .subtractInt, .multiplyInt, .trueDivideInt, .floorDivideInt, .moduloInt, .powerInt,
    .leftShiftInt, .rightShiftInt, .andInt, .orInt, .xorInt:
    let op = BinaryOperator(unchecked: raw &- Opcode.addInt.number)
    return operatorInstruction(r, pc, op, r[Int(pc[2])], smallOperand(pc[3]))
  case .addIntInPlace, .subtractIntInPlace, .multiplyIntInPlace, .trueDivideIntInPlace,
    .floorDivideIntInPlace, .moduloIntInPlace, .powerIntInPlace, .leftShiftIntInPlace,
    .rightShiftIntInPlace, .andIntInPlace, .orIntInPlace, .xorIntInPlace:
    r[a] = binaryInPlace(
      BinaryOperator(unchecked: raw &- Opcode.addIntInPlace.number), r[Int(pc[2])],
      smallOperand(pc[3]))
    return 4
  case .negate, .positive, .invert:
    r[a] = unary(UnaryOperator(unchecked: raw &- Opcode.negate.number), r[Int(pc[2])])
    return 3
  case .not:
    r[a] = Value(bool: !(isTrue(r[Int(pc[2])])))
    return 3

  // MARK: Comparisons
  case .less, .lessEqual, .equal, .notEqual, .greater, .greaterEqual, .in, .notIn:
    let op = Comparison(unchecked: raw &- Opcode.less.number)
    return comparison(r, pc, op, r[Int(pc[2])], r[Int(pc[3])])
  case .jumpIfTrue, .jumpIfFalse:
    return isTrue(r[a]) == (opcode == .jumpIfTrue) ? jump(pc, 2) : 4
  case .jumpIfLess, .jumpIfLessEqual, .jumpIfEqual, .jumpIfNotEqual, .jumpIfGreater,
    .jumpIfGreaterEqual, .jumpIfIn, .jumpIfNotIn, .jumpUnlessLess, .jumpUnlessLessEqual,
    .jumpUnlessEqual, .jumpUnlessNotEqual, .jumpUnlessGreater, .jumpUnlessGreaterEqual:
    return comparison(r, pc, jumpComparison(raw) ?? .is, r[a], r[Int(pc[2])])
  case .jumpIfLessInt, .jumpIfLessEqualInt, .jumpIfEqualInt, .jumpIfNotEqualInt,
    .jumpIfGreaterInt, .jumpIfGreaterEqualInt, .jumpUnlessLessInt, .jumpUnlessLessEqualInt,
    .jumpUnlessEqualInt, .jumpUnlessNotEqualInt, .jumpUnlessGreaterInt,
    .jumpUnlessGreaterEqualInt:
    return comparison(r, pc, jumpComparison(raw) ?? .is, r[a], smallOperand(pc[2]))

  // MARK: Attributes and items
  case .getAttribute:
    let b = r[Int(pc[2])]
    let name = k[Int(pc[3])]
    if let getter = propertyMethod(b, name, DescriptorObject.getter) {
      return enterMethod(getter, r, pc, b)
    }
    r[a] = getAttribute(b, name)
    return 4
  case .setAttribute:
    let name = k[Int(pc[2])]
    let value = r[Int(pc[3])]
    // Code in flash may go on with another instruction at once.
    if !code(of: r).isFrozen,
      let setter = propertyMethod(r[a], name, DescriptorObject.setter)
    {
      return enterCall(setter, r[a], value).isUnset ? otherFrame : 4
    }
    setAttribute(r[a], name, value)
    return 4
  case .deleteAttribute:
    deleteAttribute(r[a], k[Int(pc[2])])
    return 3
  case .getAttributeNamed:
    r[a] = getAttribute(r[Int(pc[2])], r[Int(pc[3])])
    return 4
  case .setAttributeNamed:
    setAttribute(r[a], r[Int(pc[2])], r[Int(pc[3])])
    return 4
  case .deleteAttributeNamed:
    deleteAttribute(r[a], r[Int(pc[2])])
    return 3
  case .getItem:
    return itemInstruction(r, pc, r[Int(pc[2])], r[Int(pc[3])])
  case .getItemInt:
    return itemInstruction(r, pc, r[Int(pc[2])], smallOperand(pc[3]))
  case .setItem:
    setItem(r[a], r[Int(pc[2])], r[Int(pc[3])])
    return 4
  case .deleteItem:
    deleteItem(r[a], r[Int(pc[2])])
    return 3

  // MARK: Calls and definitions
  case .loadMethod:
    loadMethod(r + a, r[Int(pc[2])], k[Int(pc[3])])
    return 4
  case .callKeyword, .callMethodKeyword, .callFrozen, .callMethodFrozen:
    var f = r + Int(pc[2])
    var count = Int(pc[3])
    if opcode == .callMethodKeyword || opcode == .callMethodFrozen {
      if f[3].isUnset {
        f += 1
        f[0] = f[-1]
      } else {
        count &+= 1
      }
    }
    let hasNames = raw < Opcode.callFrozen.number
    let result = enter(
      f[0], f + 3, count, hasNames ? constantObject(k[Int(pc[4])]) : .unset, vm.pc,
      vm.frame | Link.byInstruction)
    if result.isUnset { return otherFrame }
    r[a] = result
    return hasNames ? 5 : 4
  case .callSpread:
    let result = callSpread(r + Int(pc[2]))
    if result.isUnset { return otherFrame }
    r[a] = result
    return 3
  case .yieldFrom:
    return yieldFrom(r, pc)
  case .makeFunction:
    let b = r + Int(pc[3])
    r[a] = makeFunction(r, k[Int(pc[2])], b[0], b[1])
    return 4
  case .makeClass:
    let count = Int(pc[4])
    let b = r + Int(pc[3])
    let code = k[Int(pc[2])]
    let made = beginClass(
      name: Code(code).name, bases: makeTuple(from: b, count: count), keywords: b[count])
    frozenClass(made, code)
    let body = makeFunction(r, code, .unset, .unset)
    return enterMethod(body, r, pc, made)

  default:
    return executeMore(r, pc, k)
  }
}

@inline(__always) func wide(_ pc: Bytecode, _ at: Int) -> Int {
  Int(pc[at]) | Int(pc[at &+ 1]) << 8
}
/// A constant that is an object, in RAM or in flash.
private func constantObject(_ value: Value) -> Value {
  value.isHeap ? value : frozenObject(value)
}
@inline(__always) private func smallOperand(_ byte: UInt8) -> Value {
  Value(small: Int32(Int8(bitPattern: byte)))
}

func unbound(_ name: Value) -> Never {
  vm.error(
    .unboundLocalError,
    "cannot access local variable '%' where it is not associated with a value", name)
}
func undefined(_ name: Value) -> Never {
  vm.error(.nameError, "name '%' is not defined", name)
}

/// Calls a Python function for the instruction at `pc`, by a frame of the interpreter that is
/// running: nothing is on the processor's stack meanwhile. `leave` finishes the instruction.
func enterMethod(
  _ method: Value, _ r: Registers, _ pc: Bytecode, _ first: Value, _ second: Value = .unset
) -> Int {
  let result = enterCall(method, first, second)
  if result.isUnset { return otherFrame }
  r[Int(pc[1])] = result
  return 4
}

/// Calls anything for the instruction at `vm.pc`, with as many arguments as are set. Returns the result;
/// `unset` when a frame was entered that will give it.
func enterCall(
  _ callee: Value, _ first: Value, _ second: Value = .unset, _ third: Value = .unset
) -> Value {
  let segment = vm.segment
  let arguments = stackReserve(3)
  arguments[0] = first
  arguments[1] = second
  arguments[2] = third
  let count = first.isUnset ? 0 : second.isUnset ? 1 : third.isUnset ? 2 : 3
  return enterReserved(
    callee, arguments, count, .unset, vm.pc, vm.frame | Link.byInstruction, segment)
}

/// `enter` with arguments from `stackReserve`, before which `segment` was the newest one.
func enterReserved(
  _ callee: Value, _ arguments: Registers, _ count: Int, _ names: Value, _ pc: UInt32,
  _ link: UInt32, _ segment: Value
) -> Value {
  let reserved = vm.reserved
  vm.reserved = address(arguments + count)
  let result =
    callee.isHeap(.function)
    ? enterFunction(callee, arguments, count, names, pc, link)
    : enter(callee, arguments, count, names, pc, link)
  if !result.isUnset && vm.segment != segment { stackRelease(arguments) }
  vm.reserved = reserved
  return result
}

/// `r[a] = b op c`, by a frame if `b` has a Python method for it.
private func operatorInstruction(
  _ r: Registers, _ pc: Bytecode, _ op: BinaryOperator, _ b: Value, _ c: Value
) -> Int {
  if let method = frameMethod(forward(op), b, c) { return enterMethod(method, r, pc, b, c) }
  r[Int(pc[1])] = binary(op, b, c)
  return 4
}

/// A comparison of any form, by a frame if the left operand has a Python method for it.
private func comparison(
  _ r: Registers, _ pc: Bytecode, _ op: Comparison, _ b: Value, _ c: Value
) -> Int {
  if op.number <= Comparison.greaterEqual.number,
    let method = frameMethod(methodName(op), b, c)
  {
    return enterMethod(method, r, pc, b, c)
  }
  return compared(r, pc, compare(op, b, c))
}

/// Finishes a comparison's instruction with its result; returns how many bytes to go on by.
func compared(_ r: Registers, _ pc: Bytecode, _ result: Value) -> Int {
  if pc[0] < Opcode.jumpIfTrue.number {
    r[Int(pc[1])] = result
    return 4
  }
  return isTrue(result) == isJumpIf(pc[0]) ? jump(pc, 3) : 5
}

/// Whether a comparing jump jumps if the comparison holds.
private func isJumpIf(_ raw: UInt8) -> Bool {
  raw < Opcode.jumpUnlessLess.number
    || (raw >= Opcode.jumpIfLessInt.number && raw < Opcode.jumpUnlessLessInt.number)
}

/// The Python method `name` of `a`, if it comes before any of `b`.
private func frameMethod(_ name: Names, _ a: Value, _ b: Value) -> Value? {
  guard let method = lookupSpecial(a, name), method.isHeap(.function) else { return nil }
  if b.isHeap(.instance) {
    let left = typeOf(a)
    let right = typeOf(b)
    if left != right && typeIsSubclass(right, left) { return nil }
  }
  return method
}

/// Goes on with the operator or comparison at `pc` after the left operand's method returned
/// NotImplemented; the result.
func afterNotImplemented(_ r: Registers, _ pc: Bytecode) -> Value {
  let raw = pc[0]
  if raw >= Opcode.add.number && raw <= Opcode.matrixMultiply.number {
    let op = BinaryOperator(unchecked: raw &- Opcode.add.number)
    return binary(op, r[Int(pc[2])], r[Int(pc[3])], onlyReflected: true)
  }
  if raw >= Opcode.addInt.number && raw <= Opcode.xorInt.number {
    let op = BinaryOperator(unchecked: raw &- Opcode.addInt.number)
    return binary(op, r[Int(pc[2])], smallOperand(pc[3]), onlyReflected: true)
  }
  if raw >= Opcode.less.number && raw <= Opcode.greaterEqual.number {
    let op = Comparison(unchecked: raw &- Opcode.less.number)
    return compare(op, r[Int(pc[2])], r[Int(pc[3])], onlyReflected: true)
  }
  if let op = jumpComparison(raw) {
    let isInt = raw >= Opcode.jumpIfLessInt.number
    return compare(
      op, r[Int(pc[1])], isInt ? smallOperand(pc[2]) : r[Int(pc[2])], onlyReflected: true)
  }
  return .notImplemented
}

/// The comparison that a comparing jump makes; nil for other instructions.
func jumpComparison(_ raw: UInt8) -> Comparison? {
  let first: Opcode
  if raw < Opcode.jumpIfLess.number || raw > Opcode.jumpUnlessGreaterEqualInt.number {
    return nil
  } else if raw < Opcode.jumpUnlessLess.number {
    first = .jumpIfLess
  } else if raw < Opcode.jumpIfLessInt.number {
    first = .jumpUnlessLess
  } else if raw < Opcode.jumpUnlessLessInt.number {
    first = .jumpIfLessInt
  } else {
    first = .jumpUnlessLessInt
  }
  return Comparison(unchecked: raw &- first.number)
}

/// `r[a] = b[c]`, by a frame if `b` has a Python `__getitem__`.
private func itemInstruction(
  _ r: Registers, _ pc: Bytecode, _ b: Value, _ c: Value
) -> Int {
  if let method = lookupSpecial(b, .dunderGetitem), method.isHeap(.function) {
    return enterMethod(method, r, pc, b, c)
  }
  r[Int(pc[1])] = getItem(b, c)
  return 4
}

/// `f(*list in f+3, **dict in f+4 or unset)`
private func callSpread(_ f: Registers) -> Value {
  let list = f[3]
  let dict = f[4]
  let positional = listCount(list)
  let named = dict.isUnset ? 0 : dictCount(dict)
  let segment = vm.segment
  let names = named == 0 ? Value.unset : tupleNew(count: named)
  let arguments = stackReserve(positional &+ named)
  if positional != 0 { arguments.copy(from: listItems(list), count: positional) }
  var position = 0
  var index = 0
  if named != 0 {
    while let entry = dictNext(dict, &position) {
      names.fields[index] = entry.key
      arguments[positional &+ index] = entry.value
      index &+= 1
    }
  }
  return enterReserved(
    f[0], arguments, positional &+ named, names, vm.pc, vm.frame | Link.byInstruction, segment)
}

/// `a b` a = the result of `yield from` the iterator b. Executed again each time it is resumed.
private func yieldFrom(_ r: Registers, _ pc: Bytecode) -> Int {
  let sent = vm.sent.isUnset ? .none : vm.sent
  vm.sent = .unset
  let inner = r[Int(pc[2])]
  let result: Value
  if inner.isHeap(.generator) || inner.isHeap(.coroutine) {
    if !hasFinished(inner) {
      resume(inner, sent, vm.pc, vm.frame | Link.byInstruction)
      return otherFrame
    }
    result = .exhausted
  } else if sent.isNone {
    result = next(inner)
  } else {
    result = sendMethod(inner, sent)
  }
  if result == .exhausted {
    r[Int(pc[1])] = vm.stopValue
    return 3
  }
  (r - GeneratorObject.registers)[GeneratorObject.state] = Value(bits: vm.pc)
  vm.result = result
  return frameYielded
}

/// `inner.send(value)`
func sendMethod(_ inner: Value, _ value: Value) -> Value {
  let result = attempt(inner, value) { inner, value, _ in
    callMethod(Value(word: inner), .send, Value(word: value)).word
  }
  return result.isUnset ? stopIteration() : result
}

/// A function of `code`, with the cells that it captures from the frame at `r`.
func makeFunction(
  _ r: Registers, _ code: Value, _ defaults: Value, _ keywordDefaults: Value
) -> Value {
  let count = Code(code).captureCount
  let function = allocate(.function, payload: (FunctionObject.cells &+ count) << 2)
  function.fields[FunctionObject.code] = code
  function.fields[FunctionObject.defaults] = defaults
  function.fields[FunctionObject.keywordDefaults] = keywordDefaults
  let captures = Code(code).captures
  var index = 0
  while index < count {
    let from = Int(captures[index])
    function.fields[FunctionObject.cells &+ index] =
      from < 0x80 ? r[from] : r[-3].fields[FunctionObject.cells &+ (from & 0x7F)]
    index &+= 1
  }
  return function
}
