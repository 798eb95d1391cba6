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
  mutating func expressionList() throws(Raised) -> Operand {
    if token == .yield { return try yieldExpression() }
    let base = function.temps
    let first = try starredExpression()
    if token != .comma {
      if first.isStarred { throw syntaxError("can't use starred expression here") }
      return first
    }
    return try elements(first, .buildTuple, base)
  }

  /// An element of a display: perhaps with a star.
  mutating func starredExpression() throws(Raised) -> Operand {
    if token != .star { return try namedExpression() }
    try next()
    var operand = try operation(Precedence.bitwise, .value)
    operand.flags |= Operand.star
    return operand
  }

  /// An expression that may be `name := value`.
  mutating func namedExpression() throws(Raised) -> Operand {
    let base = function.temps
    let operand = try expression(.value)
    if token != .walrus { return operand }
    if operand.kind != .name || operand.flags != 0 {
      throw syntaxError("cannot use assignment expressions with this")
    }
    try next()
    let value = try register(of: try expression(.value), base)
    try storeName(operand.value, Operand(register: value), base)
    if value >= base { function.temps = value &+ 1 }
    return Operand(register: value)
  }

  /// An expression without commas. As a condition, without `a if b else c`: the caller sees to that.
  mutating func expression(_ purpose: Purpose) throws(Raised) -> Operand {
    if token == .lambda { return try lambda() }
    let base = function.temps
    let start = pc
    let assigned = function.assigned
    let operand = try operation(Precedence.or, purpose)
    if token != .if || purpose.isCondition { return operand }
    return try conditional(operand, base, start, assigned)
  }

  /// `operand if ... else ...`, at `if`. The code of the operand, which began at `start`, and that
  /// of the condition change places.
  private mutating func conditional(
    _ operand: Operand, _ base: UInt8, _ start: Int, _ assigned: UInt32
  ) throws(Raised) -> Operand {
    try place(operand, base)
    let whenTrue = function.assigned
    function.assigned = assigned
    function.temps = base
    let middle = pc
    try next()
    var otherwise = try condition(jumpWhen: false)
    let afterCondition = function.assigned
    rotate(start, middle, &otherwise)
    var end: UInt16 = 0
    try emitJump(to: &end)
    try patchHere(&otherwise)
    if token != .else { throw syntaxError("expected 'else' after 'if' expression") }
    try next()
    try place(try expression(.value), base)
    try patchHere(&end)
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
  mutating func condition(jumpWhen: Bool, isTest: Bool = false) throws(Raised) -> UInt16 {
    let lists = (function.trueList, function.falseList)
    function.trueList = 0
    function.falseList = 0
    let base = function.temps
    let start = mark()
    var operand = try expression(.condition)
    if (token == .if && !isTest) || token == .walrus {
      try rollBack(to: start)
      operand = try namedExpression()
    }
    try branch(operand, when: jumpWhen, toTrue: jumpWhen, from: 0)
    let result = jumpWhen ? function.trueList : function.falseList
    (function.trueList, function.falseList) = lists
    function.temps = base
    return result
  }

  /// Jumps to the list of true or false conditions where the operand's truth is `wanted`; the jumps of
  /// the other list from `start` on come here.
  private mutating func branch(
    _ operand: Operand, when wanted: Bool, toTrue: Bool, from start: Int
  ) throws(Raised) {
    var taken = toTrue ? function.trueList : function.falseList
    var other = toTrue ? function.falseList : function.trueList
    try jump(operand, when: wanted, to: &taken)
    try patchHere(&other, from: start)
    function.trueList = toTrue ? taken : other
    function.falseList = toTrue ? other : taken
  }

  /// Operators that bind at least as strongly as `minimum`, and their operands.
  mutating func operation(_ minimum: Int, _ purpose: Purpose) throws(Raised) -> Operand {
    try checkStack()
    let base = function.temps
    let start = pc
    var left: Operand
    switch token {
    case .not where minimum <= Precedence.not: left = try inversion(purpose)
    case .minus, .plus, .tilde: left = try unary(base)
    case .lambda: throw syntaxError("invalid syntax")
    default: left = try primary(purpose)
    }
    while true {
      let precedence = token.precedence
      if precedence < minimum || precedence == 0 { return left }
      switch token {
      case .or, .and:
        left =
          purpose.isCondition
          ? try junction(left, precedence, base, purpose, start)
          : try junction(left, precedence, base)
      default:
        if precedence == Precedence.comparison {
          left = try comparison(left, purpose, base)
        } else {
          left = try binary(left, precedence, base)
        }
      }
    }
  }

  /// `left and ...` as a value, at the operator.
  private mutating func junction(
    _ first: Operand, _ precedence: Int, _ base: UInt8
  ) throws(Raised) -> Operand {
    let op = token
    var left = first
    var list: UInt16 = 0
    var assigned: UInt32 = 0
    repeat {
      try place(left, base)
      if list == 0 { assigned = function.assigned }
      try emit(op == .or ? .jumpIfTrue : .jumpIfFalse, base)
      addJump(to: &list)
      function.temps = base
      try next()
      left = try operation(precedence &+ 1, .value)
    } while token == op
    try place(left, base)
    try patchHere(&list)
    function.assigned = assigned
    return Operand(register: base)
  }

  /// The same in a condition: `start` is where its code began.
  private mutating func junction(
    _ first: Operand, _ precedence: Int, _ base: UInt8, _ purpose: Purpose, _ start: Int
  ) throws(Raised) -> Operand {
    let op = token
    var left = first
    let toTrue = (op == .or) == (purpose == .condition)
    let assigned = function.assigned
    repeat {
      try branch(left, when: op == .or, toTrue: toTrue, from: start)
      function.temps = base
      try next()
      left = try operation(precedence &+ 1, purpose)
    } while token == op
    function.assigned = assigned
    return left
  }

  /// At `not`.
  private mutating func inversion(_ purpose: Purpose) throws(Raised) -> Operand {
    let base = function.temps
    try next()
    let inner: Purpose =
      purpose == .value ? .value : purpose == .condition ? .negated : .condition
    var operand = try operation(Precedence.not, inner)
    if purpose.isCondition {
      operand.flags ^= Operand.negated
      return operand
    }
    if operand.kind == .comparison && operand.bits >= UInt32(Comparison.is.number) {
      operand.bits ^= 1
      return operand
    }
    let register = try register(of: operand, base)
    try emit(.not, 0, register)
    function.temps = base
    return pending(3)
  }

  /// At a sign.
  private mutating func unary(_ base: UInt8) throws(Raised) -> Operand {
    let op = token
    try next()
    let operand = try operation(Precedence.unary, .value)
    if operand.kind == .constant && op != .tilde {
      let value = operand.value
      if value.isSmallInt {
        if op == .plus { return operand }
        if value.small != Value.smallMin {
          return Operand(constant: Value(small: -value.small))
        }
      }
      if value.isFloat, let float = floatValue(value) {
        return Operand(constant: op == .plus ? value : try floatMake(-float))
      }
    }
    let register = try register(of: operand, base)
    try emit(op == .minus ? .negate : op == .plus ? .positive : .invert, 0, register)
    function.temps = base
    return pending(3)
  }

  /// At an arithmetic operator.
  private mutating func binary(
    _ first: Operand, _ precedence: Int, _ base: UInt8
  ) throws(Raised) -> Operand {
    let number = token.number &- Token.plus.number
    let isConstant = first.kind == .constant
    let left = isConstant ? 0 : try hold(first, base)
    let line = function.line
    let top = function.temps
    try next()
    // The right operand of `**` binds like a unary operator, so that `2 ** -1` works.
    let right = try operation(
      precedence == 12 ? Precedence.unary : precedence &+ 1, .value)
    if isConstant && right.kind == .constant {
      if let folded = fold(number, first.value, right.value) { return Operand(constant: folded) }
    }
    function.line = line
    return try emitBinary(
      Opcode.add.number, Opcode.addInt.number, number, isConstant ? first : nil, left, right,
      base, top)
  }

  /// `op` of two operands; the left one is in register `left` unless it is a constant.
  mutating func emitBinary(
    _ first: UInt8, _ firstInt: UInt8, _ number: UInt8, _ constant: Operand?, _ left: UInt8,
    _ right: Operand, _ base: UInt8, _ top: UInt8
  ) throws(Raised) -> Operand {
    var left = left
    if let byte = right.byte, number != BinaryOperator.matrixMultiply.number {
      if let constant { left = try place(constant, base) }
      try emit(Opcode(unchecked: firstInt &+ number), 0, left, byte)
    } else {
      let register = try register(of: right, top)
      if let constant {
        left = try place(constant, register >= top ? register &+ 1 : top)
      }
      try emit(Opcode(unchecked: first &+ number), 0, left, register)
    }
    function.temps = base
    return pending(4)
  }

  /// Puts an operand into a register that lasts while another one is compiled.
  private mutating func hold(_ operand: Operand, _ base: UInt8) throws(Raised) -> UInt8 {
    let register = try register(of: operand, base)
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
  ) throws(Raised) -> Operand {
    var left = try hold(first, base)
    // Of a chain as a value: where it is made, and the jumps to its end.
    var result = noRegister
    var list: UInt16 = 0
    while true {
      let op = try comparisonOperator()
      let top = function.temps
      let right = try operation(Precedence.bitwise, .value)
      var operand: Operand
      if let byte = right.byte, op.number < Comparison.is.number {
        operand = Operand(.comparisonInt, left, byte, bits: UInt32(op.number))
      } else {
        operand = Operand(
          .comparison, left, try hold(right, top), bits: UInt32(op.number))
      }
      if token.precedence != Precedence.comparison {
        if result != noRegister {
          try put(operand, into: result)
          try patchHere(&list)
          try place(Operand(register: result), base)
          return Operand(register: base)
        }
        return operand
      }
      // The right operand is the left one of the next comparison.
      if operand.kind == .comparisonInt {
        operand.kind = .comparison
        operand.b = try place(right, top)
      }
      switch purpose {
      case .condition, .negated:
        // Nothing can wait to come here: no list is patched.
        try branch(operand, when: false, toTrue: purpose == .negated, from: .max)
      case .value:
        if result == noRegister { result = try newTemp() }
        try put(operand, into: result)
        try emit(.jumpIfFalse, result)
        addJump(to: &list)
      }
      left = operand.b
    }
  }

  private mutating func comparisonOperator() throws(Raised) -> Comparison {
    let op = token
    try next()
    switch op {
    case .in: return .in
    case .not:
      try expect(.in)
      return .notIn
    case .is: return try accept(.not) ? .isNot : .is
    default:
      return unsafeBitCast(op.number &- Token.less.number, to: Comparison.self)
    }
  }

  /// At `yield`.
  mutating func yieldExpression() throws(Raised) -> Operand {
    if function.kind != .function { throw syntaxError("'yield' outside function") }
    function.flags |= UInt8(Code.isGenerator)
    let base = function.temps
    try next()
    if try accept(.from) {
      let register = try register(of: try expression(.value), base)
      function.temps = base
      let iterator = try newTemp()
      try emit(.getIterator, iterator, register)
      try emit(.yieldFrom, 0, iterator)
    } else {
      let operand =
        token.startsExpression ? try expressionList() : Operand(constant: .none)
      try emit(.yield, 0, try register(of: operand, base))
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
