// The methods of built-in types that stand for operators and functions: `(5).__add__`, `int.__add__`,
// `super().__add__`. There are no natives for them: the function of such a method is its name.

/// The method `name` of a value of `kind`; with an unset receiver that of the type. `unset` if there is
/// none.
func operatorMethod(_ receiver: Value, _ kind: TypeID, _ name: Value) -> Value {
  name.isImmediate(.name) && hasOperator(kind, name) ? makeBoundMethod(name, receiver) : .unset
}

/// As `operatorMethod`, for an attribute of `object`.
func operatorAttribute(_ object: Value, _ name: Value) -> Value {
  if object.isImmediate(.type) {
    return operatorMethod(
      .unset, TypeID(unchecked: UInt8(truncatingIfNeeded: object.payload)), name)
  }
  if object.isHeap(.classObject) {
    let native = object.fields[ClassObject.native].small
    return operatorMethod(.unset, TypeID(unchecked: UInt8(truncatingIfNeeded: native)), name)
  }
  return operatorMethod(object, typeID(of: unwrapped(object)), name)
}

/// The operators of a type, a bit for each `BinaryOperator`.
private func operators(_ kind: TypeID) -> UInt32 {
  switch kind {
  case .int, .bool: 0b0_1111_1111_1111
  case .float: 0b0_0000_0111_1111
  case .complex: 0b0_0000_0100_1111
  case .str, .bytes, .bytearray: 0b0_0000_0010_0101
  case .list, .tuple: 0b0_0000_0000_0101
  case .dict: 0b0_0100_0000_0000
  case .set, .frozenset, .dictKeys, .dictItems: 0b0_1110_0000_0010
  default: 0
  }
}

private func isNumber(_ kind: TypeID) -> Bool {
  kind == .int || kind == .bool || kind == .float
}

func hasOperator(_ kind: TypeID, _ name: Value) -> Bool {
  switch name {
  case Names.dunderLt.value, Names.dunderLe.value, Names.dunderGt.value, Names.dunderGe.value:
    return true
  case Names.dunderNeg.value, Names.dunderPos.value, Names.dunderAbs.value,
    Names.dunderBool.value:
    return isNumber(kind) || kind == .complex
  case Names.dunderIndex.value, Names.dunderInvert.value: return kind == .int || kind == .bool
  case Names.dunderReversed.value: return kind == .list || kind == .dict || kind == .range
  default: break
  }
  if isNumber(kind) && !function(name).isUnset { return true }
  return operation(name, operators(kind), kind) != nil
}

/// Which binary operator a name is the method of, among those in `mask`.
private func operation(
  _ name: Value, _ mask: UInt32, _ kind: TypeID
) -> (op: BinaryOperator, form: UInt8)? {
  var number: UInt8 = 0
  while number < 13 {
    let op = BinaryOperator(unchecked: number)
    if mask >> UInt32(number) & 1 != 0 {
      if name == forward(op).value { return (op, 0) }
      if name == reflected(op).value && (op != .add || isNumber(kind) || kind == .complex) {
        return (op, 1)
      }
      if isMutable(kind) && name == inPlace(op).value { return (op, 2) }
    }
    number &+= 1
  }
  return nil
}

/// The function that does what a method does.
private func function(_ name: Value) -> Value {
  switch name {
  case Names.dunderAbs.value: return builtin(Names.abs.value)
  case Names.dunderRound.value: return builtin(Names.round.value)
  case Names.dunderDivmod.value: return builtin(Names.divmod.value)
  case Names.dunderBool.value: return Value(type: .bool)
  case Names.dunderInt.value, Names.dunderIndex.value, Names.dunderTrunc.value:
    return Value(type: .int)
  case Names.dunderFloat.value: return Value(type: .float)
  case Names.dunderReversed.value: return Value(type: .reversedIterator)
  case Names.dunderFloor.value:
    return moduleAttribute(Value(module: .mathModule), Names.floor.value)
  case Names.dunderCeil.value: return moduleAttribute(Value(module: .mathModule), Names.ceil.value)
  default: return .unset
  }
}

/// Calls such a method; the receiver is the first argument.
func operatorCall(_ name: Value, _ arguments: Registers, _ count: Int) -> Value {
  if count == 0 { vm.error(.typeError, "unbound method %() needs an argument", name) }
  let a = unwrapped(arguments[0])
  switch name {
  case Names.dunderNeg.value: return unary(.negate, a)
  case Names.dunderPos.value: return unary(.positive, a)
  case Names.dunderInvert.value: return unary(.invert, a)
  default: break
  }
  let function = function(name)
  if !function.isUnset {
    arguments[0] = a
    return call(function, arguments, count)
  }
  if count != 2 {
    vm.error(.typeError, "expected 1 argument, got %", Value(small: count &- 1))
  }
  let b = unwrapped(arguments[1])
  switch name {
  case Names.dunderLt.value: return order(.less, a, b)
  case Names.dunderLe.value: return order(.lessEqual, a, b)
  case Names.dunderGt.value: return order(.greater, a, b)
  case Names.dunderGe.value: return order(.greaterEqual, a, b)
  default: break
  }
  guard let (op, form) = operation(name, operators(typeID(of: a)), typeID(of: a)) else {
    vm.error(
      .typeError, "descriptor '%' doesn't apply to a '$' object", name, a)
  }
  switch form {
  case 0: return operateNative(op, a, b)
  case 1: return operateNative(op, b, a)
  default:
    _ = binaryInPlace(op, a, b)
    return arguments[0]
  }
}
