// The operators: which type's function does what. Python methods go first, then the built-in types
// of the left and of the right operand.

enum UnaryOperator: UInt8 {
  case negate, positive, invert

  @inline(__always) init(unchecked raw: UInt8) { self = unsafeBitCast(raw, to: UnaryOperator.self) }
}

extension BinaryOperator {
  @inline(__always) init(unchecked raw: UInt8) {
    self = unsafeBitCast(raw, to: BinaryOperator.self)
  }
}
extension Comparison {
  @inline(__always) init(unchecked raw: UInt8) { self = unsafeBitCast(raw, to: Comparison.self) }
}

/// The names of an operator's methods: `__add__`, `__radd__`, `__iadd__`.
func forward(_ op: BinaryOperator) -> Names {
  switch op {
  case .add: .dunderAdd
  case .subtract: .dunderSub
  case .multiply: .dunderMul
  case .trueDivide: .dunderTruediv
  case .floorDivide: .dunderFloordiv
  case .modulo: .dunderMod
  case .power: .dunderPow
  case .leftShift: .dunderLshift
  case .rightShift: .dunderRshift
  case .and: .dunderAnd
  case .or: .dunderOr
  case .xor: .dunderXor
  case .matrixMultiply: .dunderMatmul
  }
}
func reflected(_ op: BinaryOperator) -> Names {
  switch op {
  case .add: .dunderRadd
  case .subtract: .dunderRsub
  case .multiply: .dunderRmul
  case .trueDivide: .dunderRtruediv
  case .floorDivide: .dunderRfloordiv
  case .modulo: .dunderRmod
  case .power: .dunderRpow
  case .leftShift: .dunderRlshift
  case .rightShift: .dunderRrshift
  case .and: .dunderRand
  case .or: .dunderRor
  case .xor: .dunderRxor
  case .matrixMultiply: .dunderRmatmul
  }
}
func inPlace(_ op: BinaryOperator) -> Names {
  switch op {
  case .add: .dunderIadd
  case .subtract: .dunderIsub
  case .multiply: .dunderImul
  case .trueDivide: .dunderItruediv
  case .floorDivide: .dunderIfloordiv
  case .modulo: .dunderImod
  case .power: .dunderIpow
  case .leftShift: .dunderIlshift
  case .rightShift: .dunderIrshift
  case .and: .dunderIand
  case .or: .dunderIor
  case .xor: .dunderIxor
  case .matrixMultiply: .dunderImatmul
  }
}

/// How an operator is written.
func symbol(_ op: BinaryOperator) -> Literal {
  switch op {
  case .add: "+"
  case .subtract: "-"
  case .multiply: "*"
  case .trueDivide: "/"
  case .floorDivide: "//"
  case .modulo: "%"
  case .power: "**"
  case .leftShift: "<<"
  case .rightShift: ">>"
  case .and: "&"
  case .or: "|"
  case .xor: "^"
  case .matrixMultiply: "@"
  }
}
func symbol(_ op: Comparison) -> Literal {
  switch op {
  case .less: "<"
  case .lessEqual: "<="
  case .equal: "=="
  case .notEqual: "!="
  case .greater: ">"
  case .greaterEqual: ">="
  case .is: "is"
  case .isNot: "is not"
  case .in: "in"
  case .notIn: "not in"
  }
}

/// `a op b`
@inline(never)
func binary(
  _ op: BinaryOperator, _ a: Value, _ b: Value, onlyReflected: Bool = false
) -> Value {
  let result = operate(op, a, b, onlyReflected)
  if result != .notImplemented { return result }
  if op == .or, let union = typeUnion(a, b) { return union }
  unsupported(op, a, b, inPlace: false)
}

/// `a op= b`
@inline(never)
func binaryInPlace(_ op: BinaryOperator, _ a: Value, _ b: Value) -> Value {
  if a.isHeap {
    var result = Value.notImplemented
    // A `*=` of the sequence is out of the question where a method stands for its `*`.
    var plain = unwrapped(a)
    if let own = callSpecial(a, inPlace(op), b) {
      result = own
      plain = .unset
    } else if op == .multiply && lookupSpecial(a, .dunderMul) != nil {
      plain = .unset
    }
    switch typeID(of: plain) {
    case .list: result = listBinaryInPlace(op, plain, b)
    case .dict: result = dictBinaryInPlace(op, plain, b)
    case .set: result = setBinaryInPlace(op, plain, b)
    case .bytearray: result = bytesBinaryInPlace(op, plain, b)
    default: break
    }
    if result != .notImplemented { return result == plain ? a : result }
  }
  let result = operate(op, a, b, false)
  if result != .notImplemented { return result }
  unsupported(op, a, b, inPlace: true)
}

/// `int | str`: a tuple, which `isinstance` and `except` take as well.
private func typeUnion(_ a: Value, _ b: Value) -> Value? {
  if !isType(a) && !isType(b) { return nil }
  let list = listNew(capacity: 2)
  unionAdd(list, a)
  unionAdd(list, b)
  return listCount(list) < 2 ? nil : tupleFromList(list)
}

private func unionAdd(_ list: Value, _ part: Value) {
  if part.isHeap(.tuple) && isType(part.fields[0]) {
    listExtend(list, part)
  } else if part.isNone || isType(part) {
    listPush(list, part.isNone ? Value(type: .noneType) : part)
  }
}

private func unsupported(
  _ op: BinaryOperator, _ a: Value, _ b: Value, inPlace: Bool
) -> Never {
  if op == .multiply {
    let isLeft = isRepeatable(unwrapped(a))
    if isLeft || isRepeatable(unwrapped(b)) {
      vm.error(
        .typeError, "can't multiply sequence by non-int of type '$'", isLeft ? b : a)
    }
  }
  var text = StringBuilder()
  text.append("unsupported operand type(s) for ")
  text.append(symbol(op))
  if inPlace { text.append("=") }
  if op == .power && !inPlace { text.append(" or pow()") }
  text.append(": '")
  text.append(typeName(of: a))
  text.append("' and '")
  text.append(typeName(of: b))
  text.append("'")
  vm.error(.typeError, "%", text.finish())
}

/// Whether `value * int` repeats it.
private func isRepeatable(_ value: Value) -> Bool {
  switch typeID(of: value) {
  case .str, .bytes, .bytearray, .list, .tuple: true
  default: false
  }
}

/// `.notImplemented` if neither operand can.
private func operate(
  _ op: BinaryOperator, _ a: Value, _ b: Value, _ onlyReflected: Bool
) -> Value {
  mayHaveMethods(a) || mayHaveMethods(b)
    ? operateByMethods(op, a, b, onlyReflected) : operateNative(op, a, b)
}

/// As `operate`, where a class may have methods. A function of its own, for the registers that it takes.
@inline(never)
private func operateByMethods(
  _ op: BinaryOperator, _ a: Value, _ b: Value, _ onlyReflected: Bool
) -> Value {
  let result = operateSpecial(
    forward(op), reflected(op), a, b, onlyReflected, isComparison: false)
  if result != .notImplemented { return result }
  let left = unwrapped(a)
  let right = unwrapped(b)
  // Where a method stands for that of the sequence, the latter is out of the question.
  if lookupSpecial(a, forward(op)) != nil && (isRepeatable(left) || typeOf(a) == typeOf(b)) {
    return result
  }
  // What a text formats keeps its class, so that it is asked itself for its own; so does what is no
  // sequence of the kind on the left.
  let isKept =
    op == .modulo
    ? (left.isString || left.isHeap(.bytes)) && !right.isHeap(.tuple)
    : (left.isString || isSequence(left)) && typeID(of: left) != typeID(of: right)
  return operateNative(op, left, isKept ? b : right)
}

/// The methods of Python classes: the left operand's, then the right one's; that first if its class
/// derives from the left one's. With `onlyReflected` the left one's has been called already.
private func operateSpecial(
  _ name: Names, _ reflected: Names, _ a: Value, _ b: Value, _ onlyReflected: Bool,
  isComparison: Bool = true
) -> Value {
  var rightDone = false
  let left = typeOf(a)
  let right = typeOf(b)
  if !onlyReflected && left != right && typeIsSubclass(right, left) {
    if let result = callSpecial(b, reflected, a), result != .notImplemented { return result }
    rightDone = true
  }
  if !onlyReflected, let result = callSpecial(a, name, b), result != .notImplemented {
    return result
  }
  if !rightDone && (isComparison || left != right)
    && (lookupSpecial(a, name) != nil || !isKnown(a, b, name, isComparison))
  {
    if let result = callSpecial(b, reflected, a), result != .notImplemented { return result }
  }
  return .notImplemented
}

/// Whether the built-in type of the left operand has an answer, so that the right one's class is not asked.
private func isKnown(_ a: Value, _ b: Value, _ name: Names, _ isComparison: Bool) -> Bool {
  let x = unwrapped(a)
  let y = unwrapped(b)
  let isNumber = x.isFloat && (y.isFloat || y.isInteger) || x.isInteger && y.isInteger
  if name.number == Names.dunderMod.number && (x.isString || x.isHeap(.bytes)) { return true }
  if isNumber { return isComparison || hasOperator(typeID(of: x), name.value) }
  if !isComparison { return false }
  return x != a && typeID(of: x) == typeID(of: y) && !x.isHeap(.dict) && !x.isHeap(.complex)
}

func operateNative(
  _ op: BinaryOperator, _ a: Value, _ b: Value
) -> Value {
  if a.isInteger && b.isInteger {
    if op == .matrixMultiply { return .notImplemented }
    // `True & False` is a bool.
    if !a.isSmallInt && !b.isSmallInt && !a.isHeap && !b.isHeap
      && op.number >= BinaryOperator.and.number
    {
      let x = a == .true
      let y = b == .true
      return Value(bool: op == .and ? x && y : op == .or ? x || y : x != y)
    }
    return intBinary(op, a, b)
  }
  if a.isFloat || b.isFloat {
    let result = floatBinary(op, a, b)
    if result != .notImplemented { return result }
  }
  let result = operateKind(typeID(of: a), op, a, b)
  if result != .notImplemented { return result }
  return operateKind(typeID(of: b), op, a, b)
}

private func operateKind(
  _ kind: TypeID, _ op: BinaryOperator, _ a: Value, _ b: Value
) -> Value {
  switch kind {
  case .str: stringBinary(op, a, b)
  case .bytes, .bytearray: bytesBinary(op, a, b)
  case .complex: complexBinary(op, a, b)
  case .list, .tuple: sequenceBinary(op, a, b)
  case .dict: dictBinary(op, a, b)
  case .set, .frozenset, .dictKeys, .dictItems: setBinary(op, a, b)
  default: .notImplemented
  }
}

/// `-a`, `+a`, `~a`
func unary(_ op: UnaryOperator, _ value: Value) -> Value {
  let name: Names = op == .negate ? .dunderNeg : op == .positive ? .dunderPos : .dunderInvert
  if let result = callSpecial(value, name) { return result }
  let plain = unwrapped(value)
  if plain.isInteger {
    switch op {
    case .negate: return intNegate(plain)
    case .positive: return plain.smallOrBool.map { Value(small: $0) } ?? plain
    case .invert: return intInvert(plain)
    }
  }
  if plain.isFloat && op != .invert {
    return op == .negate ? floatMake(-plain.float) : plain
  }
  if plain.isHeap(.complex) && op != .invert {
    return op == .negate ? complexNegate(plain) : plain
  }
  vm.error(
    .typeError, "bad operand type for unary %: '$'",
    Value(character: UInt8(ascii: op == .negate ? "-" : op == .positive ? "+" : "~")),
    value)
}

// MARK: Comparing

/// `a op b`, all ten.
@inline(never)
func compare(
  _ op: Comparison, _ a: Value, _ b: Value, onlyReflected: Bool = false
) -> Value {
  switch op {
  case .is: return Value(bool: a == b)
  case .isNot: return Value(bool: a != b)
  case .in: return Value(bool: contains(b, a))
  case .notIn: return Value(bool: !(contains(b, a)))
  case .equal, .notEqual: return compareEqual(op, a, b, onlyReflected)
  default: break
  }
  let result =
    mayHaveMethods(a) || mayHaveMethods(b)
    ? orderByMethods(op, a, b, onlyReflected) : order(op, a, b)
  if result != .notImplemented { return result }
  var text = StringBuilder()
  text.append("'")
  text.append(symbol(op))
  text.append("' not supported between instances of '")
  text.append(typeName(of: a))
  text.append("' and '")
  text.append(typeName(of: b))
  text.append("'")
  vm.error(.typeError, "%", text.finish())
}

@inline(never)
private func orderByMethods(
  _ op: Comparison, _ a: Value, _ b: Value, _ onlyReflected: Bool
) -> Value {
  let name = methodName(op)
  let other = methodName(swapped(op))
  let result = operateSpecial(name, other, a, b, onlyReflected)
  if result != .notImplemented { return result }
  // What the values wrap is compared, unless methods stand for that of both.
  if lookupSpecial(a, name) != nil && lookupSpecial(b, other) != nil { return result }
  return order(op, unwrapped(a), unwrapped(b))
}

func methodName(_ op: Comparison) -> Names {
  switch op {
  case .less: .dunderLt
  case .lessEqual: .dunderLe
  case .greater: .dunderGt
  case .greaterEqual: .dunderGe
  case .notEqual: .dunderNe
  default: .dunderEq
  }
}
private func swapped(_ op: Comparison) -> Comparison {
  switch op {
  case .less: .greater
  case .lessEqual: .greaterEqual
  case .greater: .less
  case .greaterEqual: .lessEqual
  default: op
  }
}

#if !ADDER_SMALL
  /// What a class says of `a != b`: by its `__ne__`, or as `object.__ne__` does, which turns round what its `__eq__`
  /// says. What derives from a built-in type has the `__ne__` of that.
  private func notEqual(_ a: Value, _ b: Value) -> Value {
    if let result = callSpecial(a, .dunderNe, b) { return result }
    guard mayHaveMethods(unwrapped(a)), let result = callSpecial(a, .dunderEq, b),
      result != .notImplemented
    else { return .notImplemented }
    return Value(bool: !(isTrue(result)))
  }

  @inline(never)
  private func notEqualByMethods(_ a: Value, _ b: Value, _ onlyReflected: Bool) -> Value {
    var result = Value.notImplemented
    let left = typeOf(a)
    let right = typeOf(b)
    let isRightFirst = !onlyReflected && left != right && typeIsSubclass(right, left)
    if isRightFirst { result = notEqual(b, a) }
    if result == .notImplemented && !onlyReflected { result = notEqual(a, b) }
    if result == .notImplemented && !isRightFirst
      && (mayHaveMethods(unwrapped(a)) || !isKnown(a, b, .dunderNe, true))
    {
      result = notEqual(b, a)
    }
    return result
  }
#endif

private func compareEqual(
  _ op: Comparison, _ a: Value, _ b: Value, _ onlyReflected: Bool
) -> Value {
  if mayHaveMethods(a) || mayHaveMethods(b) {
    var result = Value.notImplemented
    #if ADDER_SMALL
      if op == .notEqual {
        result = operateSpecial(.dunderNe, .dunderNe, a, b, onlyReflected)
        if result != .notImplemented { return result }
      }
      // What derives from a built-in type has the `__ne__` of that, which asks no `__eq__`.
      if op == .equal || mayHaveMethods(unwrapped(a)) || mayHaveMethods(unwrapped(b)) {
        result = operateSpecial(.dunderEq, .dunderEq, a, b, onlyReflected && op == .equal)
        if result != .notImplemented {
          return op == .equal ? result : Value(bool: !(isTrue(result)))
        }
      }
    #else
      result =
        op == .equal
        ? operateSpecial(.dunderEq, .dunderEq, a, b, onlyReflected)
        : notEqualByMethods(a, b, onlyReflected)
      if result != .notImplemented { return result }
    #endif
    if lookupSpecial(a, methodName(op)) != nil && lookupSpecial(b, methodName(op)) != nil {
      return Value(bool: (a == b) == (op == .equal))
    }
  }
  return Value(bool: equalNative(unwrapped(a), unwrapped(b)) == (op == .equal))
}

/// `a == b` as containers see it: the same object is equal to itself.
@inline(never)
func equal(_ a: Value, _ b: Value) -> Bool {
  if a == b { return true }
  if a.bits & b.bits & 1 != 0 { return false }
  if mayHaveMethods(a) || mayHaveMethods(b) {
    return isTrue(compareEqual(.equal, a, b, false))
  }
  return equalNative(a, b)
}

private func equalNative(_ a: Value, _ b: Value) -> Bool {
  if a.isInteger && b.isInteger { return intEqual(a, b) }
  if a.isString { return b.isString && stringEqual(a, b) }
  if (a.isFloat || b.isFloat) && !a.isHeap(.complex) && !b.isHeap(.complex) {
    guard floatValue(a) != nil, floatValue(b) != nil else { return false }
    return floatCompare(a, b) == 0
  }
  if a == b { return true }
  if a.isHeap(.complex) || b.isHeap(.complex) { return complexEqual(a, b) }
  if !a.isHeap || !b.isHeap { return false }
  checkStack()
  switch a.kind {
  case .bytes, .bytearray, .memoryview:
    #if !ADDER_SMALL
      if a.kind == .memoryview || b.kind == .memoryview { return memoryviewEqual(a, b) ?? false }
    #endif
    return bytesCompare(a, b) == 0
  case .list, .tuple: return sequenceEqual(a, b)
  case .dict: return b.kind == .dict ? dictEqual(a, b) : false
  case .set, .frozenset, .dictKeys, .dictItems: return setEqual(a, b)
  case .range: return b.kind == .range ? rangeEqual(a, b) : false
  case .slice: return b.kind == .slice ? sliceEqual(a, b) : false
  case .method:
    return b.kind == .method && a.fields[0] == b.fields[0] && a.fields[1] == b.fields[1]
  default: return false
  }
}

/// The four orders of built-in values; `.notImplemented` where there is none.
func order(_ op: Comparison, _ a: Value, _ b: Value) -> Value {
  let sign: Int
  if a.isInteger && b.isInteger {
    sign = intCompare(a, b)
  } else if a.isString && b.isString {
    sign = stringCompare(a, b)
  } else if (a.isFloat || b.isFloat) && floatValue(a) != nil && floatValue(b) != nil {
    guard let result = floatCompare(a, b) else { return .false }
    sign = result
  } else {
    if !a.isHeap || !b.isHeap { return .notImplemented }
    checkStack()
    switch a.kind {
    case .list, .tuple: return sequenceCompare(op, a, b)
    case .set, .frozenset, .dictKeys, .dictItems: return setCompare(op, a, b)
    case .bytes, .bytearray:
      guard let result = bytesCompare(a, b) else { return .notImplemented }
      sign = result
    default: return .notImplemented
    }
  }
  switch op {
  case .less: return Value(bool: sign < 0)
  case .lessEqual: return Value(bool: sign <= 0)
  case .greater: return Value(bool: sign > 0)
  default: return Value(bool: sign >= 0)
  }
}
