// Expressions. Operators by precedence climbing; every value as late as possible (see `Operand`).

/// What an expression is for.
enum Purpose: UInt8 {
  case value
  /// Only its truth counts: `and` and `or` become jumps to `trueList` and `falseList`.
  case condition
  /// The same within a `not`: the lists change places.
  case negated

  var isCondition: Bool { self != .value }
}

extension Compiler {
  /// An expression, or several separated by commas: a tuple. Also `yield`.
  mutating func expressionList() -> Operand {
    if token == .yield { return yieldExpression() }
    let base = function.temps
    let first = starredExpression()
    if token != .comma {
      if first.isStarred { syntaxError("can't use starred expression here") }
      return first
    }
    return elements(first, .buildTuple, base)
  }

  /// An element of a display: perhaps with a star.
  mutating func starredExpression() -> Operand {
    if token != .star { return namedExpression() }
    next()
    var operand = operation(Precedence.bitwise, .value)
    operand.flags |= Operand.star
    return operand
  }

  /// An expression that may be `name := value`.
  mutating func namedExpression() -> Operand {
    let base = function.temps
    let operand = expression(.value)
    if token != .walrus || isSpecification { return operand }
    if operand.kind != .name || operand.flags != 0 {
      syntaxError("cannot use assignment expressions with this")
    }
    next()
    let value = register(of: expression(.value), base)
    storeName(operand.value, Operand(register: value), base)
    if value >= base { function.temps = value &+ 1 }
    return Operand(register: value)
  }

  /// Whether a colon here is that of an f-string's field.
  var isSpecification: Bool { depth != 0 && depth == fieldDepth }

  /// An expression without commas. As a condition, without `a if b else c`: the caller sees to that.
  mutating func expression(_ purpose: Purpose) -> Operand {
    if token == .lambda { return lambda() }
    let base = function.temps
    let start = pc
    let assigned = function.assigned
    let operand = operation(Precedence.or, purpose)
    if token != .if || purpose.isCondition { return operand }
    return conditional(operand, base, start, assigned)
  }

  /// `operand if ... else ...`, at `if`. The code of the operand, which began at `start`, and that
  /// of the condition change places.
  private mutating func conditional(
    _ operand: Operand, _ base: UInt8, _ start: Int, _ assigned: UInt32
  ) -> Operand {
    place(operand, base)
    let whenTrue = function.assigned
    function.assigned = assigned
    function.temps = base
    let middle = pc
    next()
    var otherwise = condition(jumpWhen: false)
    let afterCondition = function.assigned
    rotate(start, middle, &otherwise)
    var end: UInt16 = 0
    emitJump(to: &end)
    patchHere(&otherwise)
    if token != .else { syntaxError("expected 'else' after 'if' expression") }
    next()
    place(expression(.value), base)
    patchHere(&end)
    function.assigned = afterCondition | (whenTrue & function.assigned)
    return Operand(register: base)
  }

  /// Exchanges the code from `start` to `middle` with that behind it, whose open jumps `list` holds.
  private mutating func rotate(_ start: Int, _ middle: Int, _ list: inout UInt16) {
    let bytes = code.bytes + function.codeStart
    let distance = UInt16(truncatingIfNeeded: middle &- start)
    var place = list
    while place != 0 {
      let next = link(place)
      if next != 0 { setLink(place, next &- distance) }
      place = next
    }
    if list != 0 { list = list &- distance }
    reverse(bytes + start, bytes + middle)
    reverse(bytes + middle, bytes + pc)
    reverse(bytes + start, bytes + pc)
  }

  /// Compiles a condition: jumps where its truth is `jumpWhen`, otherwise goes on. `isTest`: it ends
  /// at an `if`, as in a comprehension.
  mutating func condition(jumpWhen: Bool, isTest: Bool = false) -> UInt16 {
    let lists = (function.trueList, function.falseList)
    function.trueList = 0
    function.falseList = 0
    let base = function.temps
    let start = mark()
    var operand = expression(.condition)
    if (token == .if && !isTest) || token == .walrus {
      rollBack(to: start)
      operand = namedExpression()
    }
    branch(operand, when: jumpWhen, toTrue: jumpWhen, from: 0)
    let result = jumpWhen ? function.trueList : function.falseList
    (function.trueList, function.falseList) = lists
    function.temps = base
    return result
  }

  /// Jumps to the list of true or false conditions where the operand's truth is `wanted`; the jumps of
  /// the other list from `start` on come here.
  private mutating func branch(
    _ operand: Operand, when wanted: Bool, toTrue: Bool, from start: Int
  ) {
    var taken = toTrue ? function.trueList : function.falseList
    var other = toTrue ? function.falseList : function.trueList
    jump(operand, when: wanted, to: &taken)
    patchHere(&other, from: start)
    function.trueList = toTrue ? taken : other
    function.falseList = toTrue ? other : taken
  }

  /// Operators that bind at least as strongly as `minimum`, and their operands.
  mutating func operation(_ minimum: Int, _ purpose: Purpose) -> Operand {
    checkStack()
    let base = function.temps
    let start = pc
    var left: Operand
    switch token {
    case .not where minimum <= Precedence.not: left = inversion(purpose)
    case .minus, .plus, .tilde: left = unary(base)
    case .lambda: invalidSyntax()
    case .await: left = awaitExpression()
    default: left = primary(purpose)
    }
    while true {
      let precedence = token.precedence
      if precedence < minimum || precedence == 0 { return left }
      switch token {
      case .or, .and:
        left =
          purpose.isCondition
          ? junction(left, precedence, base, purpose, start)
          : junction(left, precedence, base)
      default:
        if precedence == Precedence.comparison {
          left = comparison(left, purpose, base)
        } else {
          left = binary(left, precedence, base)
        }
      }
    }
  }

  /// `left and ...` as a value, at the operator.
  private mutating func junction(
    _ first: Operand, _ precedence: Int, _ base: UInt8
  ) -> Operand {
    let op = token
    var left = first
    var list: UInt16 = 0
    var assigned: UInt32 = 0
    repeat {
      place(left, base)
      if list == 0 { assigned = function.assigned }
      emit(op == .or ? .jumpIfTrue : .jumpIfFalse, base)
      addJump(to: &list)
      function.temps = base
      next()
      left = operation(precedence &+ 1, .value)
    } while token == op
    place(left, base)
    patchHere(&list)
    function.assigned = assigned
    return Operand(register: base)
  }

  /// The same in a condition: `start` is where its code began.
  private mutating func junction(
    _ first: Operand, _ precedence: Int, _ base: UInt8, _ purpose: Purpose, _ start: Int
  ) -> Operand {
    let op = token
    var left = first
    let toTrue = (op == .or) == (purpose == .condition)
    let assigned = function.assigned
    repeat {
      branch(left, when: op == .or, toTrue: toTrue, from: start)
      function.temps = base
      next()
      left = operation(precedence &+ 1, purpose)
    } while token == op
    function.assigned = assigned
    return left
  }

  /// At `not`.
  private mutating func inversion(_ purpose: Purpose) -> Operand {
    let base = function.temps
    next()
    let inner: Purpose =
      purpose == .value ? .value : purpose == .condition ? .negated : .condition
    var operand = operation(Precedence.not, inner)
    if purpose.isCondition {
      operand.flags ^= Operand.negated
      return operand
    }
    if operand.kind == .comparison && operand.bits >= UInt32(Comparison.is.number) {
      operand.bits ^= 1
      return operand
    }
    let register = register(of: operand, base)
    emit(.not, 0, register)
    function.temps = base
    return pending(3)
  }

  /// At a sign.
  private mutating func unary(_ base: UInt8) -> Operand {
    let op = token
    next()
    let operand = operation(Precedence.unary, .value)
    if operand.kind == .constant && op != .tilde {
      let value = operand.value
      if value.isSmallInt {
        if op == .plus { return operand }
        if value.small != Value.smallMin {
          return Operand(constant: Value(small: -value.small))
        }
      }
      if value.isFloat, let float = floatValue(value) {
        return Operand(constant: op == .plus ? value : floatMake(-float))
      }
    }
    let register = register(of: operand, base)
    emit(op == .minus ? .negate : op == .plus ? .positive : .invert, 0, register)
    function.temps = base
    return pending(3)
  }

  /// At an arithmetic operator.
  private mutating func binary(
    _ first: Operand, _ precedence: Int, _ base: UInt8
  ) -> Operand {
    let number = token.number &- Token.plus.number
    let isConstant = first.kind == .constant
    let left = isConstant ? 0 : hold(first, base)
    let line = function.line
    let top = function.temps
    next()
    // The right operand of `**` binds like a unary operator, so that `2 ** -1` works.
    let right = operation(
      precedence == 12 ? Precedence.unary : precedence &+ 1, .value)
    if isConstant && right.kind == .constant {
      if let folded = fold(number, first.value, right.value) { return Operand(constant: folded) }
    }
    function.line = line
    return emitBinary(
      Opcode.add.number, Opcode.addInt.number, number, isConstant ? first : nil, left, right,
      base, top)
  }

  /// `op` of two operands; the left one is in register `left` unless it is a constant.
  mutating func emitBinary(
    _ first: UInt8, _ firstInt: UInt8, _ number: UInt8, _ constant: Operand?, _ left: UInt8,
    _ right: Operand, _ base: UInt8, _ top: UInt8
  ) -> Operand {
    var left = left
    if let byte = right.byte, number != BinaryOperator.matrixMultiply.number {
      if let constant { left = place(constant, base) }
      emit(Opcode(unchecked: firstInt &+ number), 0, left, byte)
    } else {
      let register = register(of: right, top)
      if let constant {
        left = place(constant, register >= top ? register &+ 1 : top)
      }
      emit(Opcode(unchecked: first &+ number), 0, left, register)
    }
    function.temps = base
    return pending(4)
  }

  /// Puts an operand into a register that lasts while another one is compiled.
  private mutating func hold(_ operand: Operand, _ base: UInt8) -> UInt8 {
    let register = register(of: operand, base)
    function.temps = register >= base ? register &+ 1 : base
    return register
  }

  private func fold(_ number: UInt8, _ a: Value, _ b: Value) -> Value? {
    if !Value.bothSmall(a, b) { return nil }
    let x = Int64(a.small)
    let y = Int64(b.small)
    let result: Int64
    switch number {
    case BinaryOperator.add.number: result = x + y
    case BinaryOperator.subtract.number: result = x - y
    case BinaryOperator.multiply.number: result = x * y
    case BinaryOperator.leftShift.number where y >= 0 && y < 31: result = x << y
    case BinaryOperator.and.number: result = x & y
    case BinaryOperator.or.number: result = x | y
    default: return nil
    }
    if result < Int64(Value.smallMin) || result > Int64(Value.smallMax) { return nil }
    return Value(small: Int32(truncatingIfNeeded: result))
  }

  /// At a comparison operator; all that are chained.
  private mutating func comparison(
    _ first: Operand, _ purpose: Purpose, _ base: UInt8
  ) -> Operand {
    var left = hold(first, base)
    // Of a chain as a value: where it is made, and the jumps to its end.
    var result = noRegister
    var list: UInt16 = 0
    while true {
      let op = comparisonOperator()
      let top = function.temps
      let right = operation(Precedence.bitwise, .value)
      var operand: Operand
      if let byte = right.byte, op.number < Comparison.is.number {
        operand = Operand(.comparisonInt, left, byte, bits: UInt32(op.number))
      } else {
        operand = Operand(
          .comparison, left, hold(right, top), bits: UInt32(op.number))
      }
      if token.precedence != Precedence.comparison {
        if result != noRegister {
          put(operand, into: result)
          patchHere(&list)
          place(Operand(register: result), base)
          return Operand(register: base)
        }
        return operand
      }
      // The right operand is the left one of the next comparison.
      if operand.kind == .comparisonInt {
        operand.kind = .comparison
        operand.b = place(right, top)
      }
      switch purpose {
      case .condition, .negated:
        // Nothing can wait to come here: no list is patched.
        branch(operand, when: false, toTrue: purpose == .negated, from: .max)
      case .value:
        if result == noRegister { result = newTemp() }
        put(operand, into: result)
        emit(.jumpIfFalse, result)
        addJump(to: &list)
      }
      left = operand.b
    }
  }

  private mutating func comparisonOperator() -> Comparison {
    let op = token
    next()
    switch op {
    case .in: return .in
    case .not:
      expect(.in)
      return .notIn
    case .is: return accept(.not) ? .isNot : .is
    default:
      return unsafeBitCast(op.number &- Token.less.number, to: Comparison.self)
    }
  }

  /// At `yield`.
  mutating func yieldExpression() -> Operand {
    if function.kind != .function { syntaxError("'yield' outside function") }
    function.flags |= UInt8(Code.isGenerator)
    if function.isAsync { function.flags |= UInt8(Code.isAsyncGenerator) }
    let base = function.temps
    next()
    if accept(.from) {
      if function.isAsync { syntaxError("'yield from' inside async function") }
      let register = register(of: expression(.value), base)
      function.temps = base
      let iterator = newTemp()
      emit(.getIterator, iterator, register)
      emit(.yieldFrom, 0, iterator)
    } else {
      if token == .yield { invalidSyntax() }
      let operand =
        token.startsExpression ? expressionList() : Operand(constant: .none)
      emit(.yield, 0, register(of: operand, base))
    }
    function.temps = base
    return pending(3)
  }
}

private func reverse(_ start: UnsafeMutablePointer<UInt8>, _ end: UnsafeMutablePointer<UInt8>) {
  var low = start
  var high = end - 1
  while low < high {
    (low.pointee, high.pointee) = (high.pointee, low.pointee)
    low += 1
    high -= 1
  }
}
