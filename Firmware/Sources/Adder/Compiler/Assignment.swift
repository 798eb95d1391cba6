// Assignments. The value is evaluated before the targets, which stand in front of it: targets that
// need code are read again once the value is there.

extension Compiler {
  /// An expression as a statement, or an assignment.
  mutating func assignment() {
    let base = function.temps
    let start = mark()
    let first = expressionList()
    switch token {
    case .assign:
      if first.flags == 0 && !hasEmitted(since: start) && isPlainTarget(first) {
        let line = tokenLine
        next()
        let rest = function.temps
        let value = expressionList()
        if token != .assign {
          function.line = line
          return store(value, to: first, rest)
        }
      }
      assignAgain(start)
    case .colon:
      if first.kind != .name && first.kind != .attribute && first.kind != .item
        && first.kind != .itemInt
      {
        syntaxError("illegal target for annotation")
      }
      annotation()
      if token == .assign { return assignAgain(start) }
      takeBack(to: start)
    default:
      if token.isAugmentedAssign { return augmented(first, base) }
      if isInteractive && function.kind == .module {
        return emit(.printExpression, register(of: first, base))
      }
      // Only the effects count.
      if first.kind != .constant && !(first.kind == .register && first.flags == 0) {
        place(first, base)
      }
    }
  }

  private func isPlainTarget(_ operand: Operand) -> Bool {
    switch operand.kind {
    case .name, .attribute, .item, .itemInt: true
    default: false
    }
  }

  /// An assignment whose targets need to be compiled behind the value. At the first `=`.
  private mutating func assignAgain(_ start: Mark) {
    takeBack(to: start)
    var value: Operand
    var valueStart: UInt32
    let before = mark()
    repeat {
      next()
      valueStart = tokenStart
      let behind = mark()
      value = expressionList()
      if token == .assign { takeBack(to: behind) }
    } while token == .assign
    let end = mark()
    // Several values for several targets need not become a tuple.
    var rest = before.temps
    if value.kind == .pack {
      function.temps = value.a &+ value.b
    } else {
      let register = register(of: value, rest)
      function.temps = register >= rest ? register &+ 1 : rest
      value = Operand(register: register)
    }
    rest = function.temps
    go(to: start)
    while tokenStart != valueStart {
      function.temps = rest
      targets(value)
      if token == .colon { skip(to: .assign) }
      if token != .assign { invalidSyntax() }
      next()
    }
    go(to: end)
  }

  /// Stores a value; registers from `base` on are free.
  mutating func store(_ value: Operand, to target: Operand, _ base: UInt8) {
    switch target.kind {
    case .name: return storeName(target.value, value, base)
    case .attribute, .item, .itemInt: break
    case .constant:
      if target.value == .true || target.value == .false || target.value.isNone {
        syntaxError("cannot assign to %", repr(of: target.value))
      }
      syntaxError("cannot assign to literal here. Maybe you meant '==' instead of '='?")
    case .pending where isCall(target):
      syntaxError("cannot assign to function call here. Maybe you meant '==' instead of '='?")
    default:
      syntaxError("cannot assign to expression here. Maybe you meant '==' instead of '='?")
    }
    let register = register(of: value, base)
    function.temps = register >= base ? register &+ 1 : base
    switch target.kind {
    case .attribute:
      let number = constant(target.value)
      if number < 256 {
        emit(.setAttribute, target.a, UInt8(truncatingIfNeeded: number), register)
      } else {
        let name = place(Operand(constant: target.value), function.temps)
        emit(.setAttributeNamed, target.a, name, register)
      }
    case .item: emit(.setItem, target.a, target.b, register)
    default:
      let key = newTemp()
      emit(.loadInt, key, target.b)
      emit(.setItem, target.a, key, register)
    }
  }

  private func isCall(_ operand: Operand) -> Bool {
    let opcode = byte(at: Int(operand.bits))
    return opcode >= Opcode.call.number && opcode <= Opcode.callSpread.number
  }

  // MARK: Targets

  /// Targets separated by commas, up to `=`, `in` or the like, get a value in a register or a pack.
  mutating func targets(_ value: Operand) {
    let start = mark()
    let shape = targetShape()
    go(to: start)
    targets(value, shape)
  }

  private mutating func targets(_ value: Operand, _ shape: TargetShape) {
    checkStack()
    let base = function.temps
    if !shape.isList {
      let register =
        value.kind == .pack ? place(value, base) : value.a
      if value.kind == .pack { function.temps = base &+ 1 }
      return target(register)
    }
    var first = base
    var direct = false
    if value.kind == .pack && shape.star < 0 && Int(value.b) == shape.count {
      first = value.a
    } else {
      let register = value.kind == .pack ? place(value, base) : value.a
      direct = shape.firstLocal != noRegister && shape.star < 0
      if direct {
        first = shape.firstLocal
      } else {
        function.temps = base
        first = claim(shape.count)
      }
      let count = UInt8(truncatingIfNeeded: shape.count)
      if shape.star < 0 {
        emit(.unpack, first, register, count)
      } else {
        let front = UInt8(truncatingIfNeeded: shape.star)
        emit(.unpackRest, first, register, front, count &- front &- 1)
      }
    }
    var index: UInt8 = 0
    while index < UInt8(truncatingIfNeeded: shape.count) {
      if direct {
        setAssigned(first &+ index)
        next()
      } else {
        _ = accept(.star)
        let temps = function.temps
        target(first &+ index)
        function.temps = temps
      }
      index &+= 1
      if token != .comma { break }
      next()
    }
  }

  /// One target gets what is in a register.
  mutating func target(_ register: UInt8) {
    if token == .leftParenthesis || token == .leftBracket {
      let start = mark()
      skipBracket()
      let isTarget: Bool
      switch token {
      case .dot, .leftParenthesis, .leftBracket: isTarget = false
      default: isTarget = true
      }
      go(to: start)
      if isTarget {
        let isTuple = token == .leftParenthesis
        next()
        let inside = mark()
        var shape = targetShape()
        if !isTuple { shape.isList = true }
        if shape.count == 0 { shape.isList = true }
        go(to: inside)
        targets(Operand(register: register), shape)
        if token != .rightParenthesis && token != .rightBracket {
          invalidSyntax()
        }
        return next()
      }
    }
    let line = function.line
    let operand = primary(.value)
    function.line = line
    store(Operand(register: register), to: operand, function.temps)
  }

  private mutating func skipBracket() {
    let before = (scanning, skipping)
    (scanning, skipping) = (true, true)
    scanBracket(isTarget: true)
    (scanning, skipping) = before
  }

  /// Reads a list of targets without compiling it.
  private mutating func targetShape() -> TargetShape {
    var shape = TargetShape()
    var isLocal = true
    while true {
      switch token {
      case .assign, .in, .rightParenthesis, .rightBracket, .newline, .endOfFile, .colon, .semicolon:
        if !isLocal || shape.count < 2 { shape.firstLocal = noRegister }
        return shape
      case .comma:
        shape.isList = true
        next()
        continue
      case .star:
        if shape.star >= 0 { syntaxError("multiple starred expressions in assignment") }
        shape.star = shape.count
        isLocal = false
        next()
      default: break
      }
      if token == .name {
        let variable = resolve(value)
        if shape.count == 0 { shape.firstLocal = variable.number }
        if variable.kind != .local
          || Int(variable.number) != Int(shape.firstLocal) &+ shape.count
        {
          isLocal = false
        }
        next()
      } else {
        isLocal = false
      }
      shape.count &+= 1
      let before = (scanning, skipping)
      (scanning, skipping) = (true, true)
      let start = tokenStart
      scanExpression(stop: .comma, stopsAtIn: true)
      if tokenStart != start { isLocal = false }
      (scanning, skipping) = before
      if token != .comma && token != .assign && token != .in && token != .rightParenthesis
        && token != .rightBracket && token != .colon && token != .newline && token != .endOfFile
        && token != .semicolon
      {
        invalidSyntax()
      }
      if shape.count > 200 { syntaxError("too many targets in an assignment") }
    }
  }

  // MARK: Augmented assignment

  /// At the operator.
  private mutating func augmented(_ target: Operand, _ base: UInt8) {
    if !isPlainTarget(target) || target.flags & Operand.star != 0 {
      syntaxError("illegal expression for augmented assignment")
    }
    let number = token.number &- Token.plusAssign.number
    let line = tokenLine
    // What the target is made of stays where it is; its value goes behind that.
    var top = function.temps
    var left: UInt8
    if target.kind == .name, let register = localRegister(target.value) {
      left = register
    } else {
      left = place(target, top)
      top = left &+ 1
    }
    next()
    let right = expressionList()
    function.line = line
    let result = emitBinary(
      Opcode.addInPlace.number, Opcode.addIntInPlace.number, number, nil, left, right, base,
      top)
    function.temps = top
    store(result, to: target, top == left &+ 1 ? left : top)
  }

  // MARK: del

  mutating func deleteTargets() {
    let base = function.temps
    while true {
      function.temps = base
      if token == .leftParenthesis || token == .leftBracket {
        let start = mark()
        skipBracket()
        let isList = token != .dot && token != .leftBracket && token != .leftParenthesis
        go(to: start)
        if isList {
          checkStack()
          next()
          if token != .rightParenthesis && token != .rightBracket { deleteTargets() }
          next()
          if token != .comma { return }
          next()
          if !token.startsExpression { return }
          continue
        }
      }
      let operand = primary(.value)
      switch operand.kind {
      case .name: deleteName(operand.value)
      case .attribute:
        let number = constant(operand.value)
        if number < 256 {
          emit(.deleteAttribute, operand.a, UInt8(truncatingIfNeeded: number))
        } else {
          let name = place(Operand(constant: operand.value), function.temps)
          emit(.deleteAttributeNamed, operand.a, name)
        }
      case .item: emit(.deleteItem, operand.a, operand.b)
      case .itemInt:
        let key = newTemp()
        emit(.loadInt, key, operand.b)
        emit(.deleteItem, operand.a, key)
      default: syntaxError("cannot delete expression")
      }
      if token != .comma { return }
      next()
      if !token.startsExpression { return }
    }
  }
}

/// What a list of targets looks like.
struct TargetShape {
  var count = 0
  /// Which one has a star; negative: none.
  var star = -1
  /// There is a comma.
  var isList = false
  /// All are variables in registers in a row, from this one on.
  var firstLocal = noRegister
}
