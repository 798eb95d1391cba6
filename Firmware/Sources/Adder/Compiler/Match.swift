// The `match` statement. A pattern takes its subject apart into fresh registers, which nothing writes to
// again: a capture is no more than a note of its register, and the names are bound when all fits.
//
// While a pattern is compiled, `names` holds its captures: name, register * 2 + 1 if the alternative under
// compilation has bound it.

extension Compiler {
  /// At the name `match`: whether it begins a statement.
  mutating func isMatch() -> Bool {
    let start = mark()
    let before = (scanning, skipping)
    (scanning, skipping) = (true, true)
    next()
    var result = false
    if token.startsExpression {
      scanExpression()
      if token == .colon {
        next()
        result = token == .newline
      }
    }
    (scanning, skipping) = before
    go(to: start)
    return result
  }

  // MARK: Scanning

  /// At `match`: which names its patterns bind.
  mutating func scanMatch() {
    checkStack()
    let outer = column
    next()
    scanExpression()
    next()
    next()
    while column > outer && token != .endOfFile {
      let level = column
      scanPattern()
      scanBody(level)
    }
  }

  private var wildcard: Value { Value(character: UInt8(ascii: "_")) }

  /// From `case` to the colon behind the pattern and its guard.
  private mutating func scanPattern() {
    next()
    while token != .colon || depth != 0 {
      switch token {
      case .name:
        let name = value
        next()
        if token == .dot || token == .leftParenthesis {
          note(name, 0)
          while token == .dot {
            next()
            next()
          }
        } else if token != .assign && name != wildcard {
          note(name, Entry.bound)
        }
      case .string: scanString()
      case .if:
        next()
        scanExpression()
        return
      case .newline, .endOfFile: invalidSyntax()
      default: next()
      }
    }
  }

  // MARK: Compiling

  /// At `match`.
  mutating func matchStatement() {
    let line = tokenLine
    let base = function.temps
    next()
    let subject = place(expressionList(), base)
    expect(.colon)
    next()
    let outer = openBlock(.match, line: line)
    var ends: UInt16 = 0
    var merged = UInt32.max
    var lastLine: UInt32 = 0
    /// The name or `_` of a case that nothing gets past.
    var last = Value.unset
    while token != .dedent && token != .endOfFile {
      if !last.isUnset {
        tokenLine = lastLine
        unreachable(last)
      }
      if token != .name || value != Names.case.value { invalidSyntax() }
      lastLine = tokenLine
      function.line = lastLine
      next()
      let entry = function.assigned
      var failed: UInt16 = 0
      last = casePattern(subject, &failed)
      var refused: UInt16 = 0
      if accept(.if) {
        last = .unset
        refused = condition(jumpWhen: false)
      }
      function.temps = subject &+ 1
      suite(.case, line: lastLine)
      merged &= function.assigned
      if !isDead { emitJump(to: &ends) }
      patchHere(&failed)
      patchHere(&refused)
      function.assigned = entry
    }
    closeBlock(outer)
    if !last.isUnset { setDead() }
    function.assigned &= merged
    patchHere(&ends)
    function.temps = base
  }

  private mutating func unreachable(_ name: Value) -> Never {
    name == wildcard
      ? syntaxError("wildcard makes remaining patterns unreachable")
      : syntaxError("name capture '%' makes remaining patterns unreachable", name)
  }

  /// The pattern of a case: binds its names, or jumps to `failed`. What `pattern` returns.
  private mutating func casePattern(_ subject: UInt8, _ failed: inout UInt16) -> Value {
    let start = names.count
    function.temps = subject &+ 1
    let shape = patternShape()
    var name = Value.unset
    if shape.isList {
      sequence(subject, shape, &failed, start)
    } else {
      name = pattern(subject, &failed, start)
    }
    let base = function.temps
    var index = start
    while index < names.count {
      let register = UInt8(truncatingIfNeeded: names[index &+ 1].small >> 1)
      storeName(names[index], Operand(register: register), base)
      index &+= 2
    }
    names.count = start
    return name
  }

  /// Alternatives, perhaps with `as`. The name or `_` of a pattern that fits everything, else unset.
  private mutating func pattern(
    _ subject: UInt8, _ failed: inout UInt16, _ start: Int
  ) -> Value {
    checkStack()
    let first = names.count
    let base = function.temps
    var list: UInt16 = 0
    var name = closedPattern(subject, &list, start)
    if token == .bar {
      let end = names.count
      var index = first
      while index < end {
        // The other alternatives will write to it.
        let register = UInt8(truncatingIfNeeded: names[index &+ 1].small >> 1)
        if register < base {
          let own = newTemp()
          emit(.move, own, register)
          names[index &+ 1] = Value(small: Int(own) << 1 | 1)
        }
        index &+= 2
      }
      var found: UInt16 = 0
      while token == .bar {
        if !name.isUnset { unreachable(name) }
        emitJump(to: &found)
        patchHere(&list)
        next()
        index = first
        while index < end {
          names[index &+ 1] = Value(small: names[index &+ 1].small & ~1)
          index &+= 2
        }
        name = closedPattern(subject, &list, start)
        index = first
        while index < end && names[index &+ 1].small & 1 != 0 { index &+= 2 }
        if index != end || names.count != end {
          syntaxError("alternative patterns bind different names")
        }
      }
      patchHere(&found)
    }
    while list != 0 {
      let next = link(list)
      setLink(list, failed)
      failed = list
      list = next
    }
    if accept(.as) {
      if token == .name && value == wildcard { syntaxError("cannot use '_' as a target") }
      capture(expectName(), subject, start)
    }
    return name
  }

  /// Notes that `name` gets what is in `register`.
  private mutating func capture(_ name: Value, _ register: UInt8, _ start: Int) {
    if name == wildcard { return }
    var index = start
    while index < names.count {
      if names[index] == name {
        let held = names[index &+ 1].small
        if held & 1 != 0 { syntaxError("multiple assignments to name '%' in pattern", name) }
        let chosen = UInt8(truncatingIfNeeded: held >> 1)
        emit(.move, chosen, register)
        names[index &+ 1] = Value(small: held | 1)
        return
      }
      index &+= 2
    }
    names.append(name)
    names.append(Value(small: Int(register) << 1 | 1))
  }

  private mutating func closedPattern(
    _ subject: UInt8, _ failed: inout UInt16, _ start: Int
  ) -> Value {
    switch token {
    case .name:
      let name = value
      next()
      if token != .dot && token != .leftParenthesis {
        capture(name, subject, start)
        return name
      }
      let base = function.temps
      let operand = dotted(name)
      if token == .leftParenthesis {
        classPattern(operand, subject, &failed, start)
      } else {
        let other = register(of: operand, base)
        require(.equal, subject, other, &failed)
        function.temps = base
      }
    case .none, .true, .false, .number, .minus, .string:
      let isWord = token == .none || token == .true || token == .false
      let base = function.temps
      let other = register(of: operation(Precedence.sum, .value), base)
      require(isWord ? .is : .equal, subject, other, &failed)
      function.temps = base
    case .leftParenthesis, .leftBracket:
      let isGroup = token == .leftParenthesis
      next()
      let shape = patternShape()
      var name = Value.unset
      if isGroup && !shape.isList && shape.count == 1 {
        name = pattern(subject, &failed, start)
      } else {
        sequence(subject, shape, &failed, start)
      }
      expect(isGroup ? .rightParenthesis : .rightBracket)
      return name
    case .leftBrace: mappingPattern(subject, &failed, start)
    default: invalidSyntax()
    }
    return .unset
  }

  /// A name behind which comes a dot or something else.
  private mutating func dotted(_ name: Value) -> Operand {
    let base = function.temps
    var operand = Operand(.name, bits: name.bits)
    while accept(.dot) {
      let object = register(of: operand, base)
      function.temps = object >= base ? object &+ 1 : base
      operand = Operand(.attribute, object, bits: expectName().bits)
    }
    return operand
  }

  /// Jumps to `failed` unless `subject op other`.
  private mutating func require(
    _ op: Comparison, _ subject: UInt8, _ other: UInt8, _ failed: inout UInt16
  ) {
    jump(
      Operand(.comparison, subject, other, bits: UInt32(op.number)), when: false, to: &failed)
  }

  private mutating func emitMatch(
    _ subject: UInt8, _ parts: UInt8, _ count: UInt8, _ kind: Pattern, _ failed: inout UInt16
  ) {
    emit(.matchPattern, subject, parts, count, kind.number)
    addJump(to: &failed)
  }

  /// At the first of the patterns of a sequence.
  private mutating func sequence(
    _ subject: UInt8, _ shape: TargetShape, _ failed: inout UInt16, _ start: Int
  ) {
    let count = UInt8(truncatingIfNeeded: shape.count)
    let first = claim(shape.count)
    if shape.star < 0 {
      emitMatch(subject, 0, count, .sequence, &failed)
      emit(.unpack, first, subject, count)
    } else {
      let front = UInt8(truncatingIfNeeded: shape.star)
      emitMatch(subject, 0, count &- 1, .longSequence, &failed)
      emit(.unpackRest, first, subject, front, count &- front &- 1)
    }
    var index: UInt8 = 0
    while index < count {
      if accept(.star) {
        capture(expectName(), first &+ index, start)
      } else {
        _ = pattern(first &+ index, &failed, start)
      }
      index &+= 1
      if index < count { expect(.comma) }
    }
    _ = accept(.comma)
  }

  /// At `{`. The keys go to registers in a row, then the patterns are read again.
  private mutating func mappingPattern(
    _ subject: UInt8, _ failed: inout UInt16, _ start: Int
  ) {
    next()
    let first = mark()
    let parts = function.temps
    var count: UInt8 = 0
    var rest = Value.unset
    while token != .rightBrace {
      if accept(.doubleStar) {
        rest = expectName()
      } else {
        if !rest.isUnset { invalidSyntax() }
        let key: Operand
        if token == .name {
          let name = value
          next()
          if token != .dot { invalidSyntax() }
          key = dotted(name)
        } else {
          key = operation(Precedence.sum, .value)
        }
        place(key, parts &+ count)
        count &+= 1
        expect(.colon)
        skipPattern(to: .comma)
      }
      if !accept(.comma) { break }
    }
    if token != .rightBrace { invalidSyntax() }
    function.temps = parts
    _ = claim(Int(count) &+ 1)
    emitMatch(subject, parts, count, rest.isUnset ? .mapping : .mappingRest, &failed)
    go(to: first)
    var index: UInt8 = 0
    while token != .rightBrace {
      if token == .doubleStar {
        next()
        next()
        capture(rest, parts &+ count, start)
      } else {
        skipPattern(to: .colon)
        next()
        _ = pattern(parts &+ index, &failed, start)
        index &+= 1
      }
      _ = accept(.comma)
    }
    next()
  }

  /// At the `(` behind a class.
  private mutating func classPattern(
    _ type: Operand, _ subject: UInt8, _ failed: inout UInt16, _ start: Int
  ) {
    let parts = place(type, function.temps)
    next()
    let first = mark()
    let before = names.count
    var count: UInt8 = 0
    while token != .rightParenthesis {
      let element = mark()
      let name = value
      let isName = token == .name
      if isName { next() }
      if isName && token == .assign {
        var index = before
        while index < names.count {
          if names[index] == name {
            syntaxError("attribute name repeated in class pattern: %", name)
          }
          index &+= 1
        }
        names.append(name)
      } else {
        if names.count != before {
          syntaxError("positional patterns follow keyword patterns")
        }
        go(to: element)
        count &+= 1
      }
      skipPattern(to: .comma)
      if !accept(.comma) { break }
    }
    if token != .rightParenthesis { invalidSyntax() }
    let all = count &+ UInt8(truncatingIfNeeded: names.count &- before)
    _ = claim(all < 2 ? 1 : Int(all) &- 1)
    load(namesTuple(from: before), into: parts &+ 1)
    emitMatch(subject, parts, count, .instance, &failed)
    go(to: first)
    var index: UInt8 = 0
    while token != .rightParenthesis {
      if index >= count {
        next()
        next()
      }
      _ = pattern(parts &+ index, &failed, start)
      index &+= 1
      _ = accept(.comma)
    }
    next()
  }

  // MARK: Looking ahead

  /// What the patterns up to the closing bracket, or at the top up to the colon or the guard, look like.
  private mutating func patternShape() -> TargetShape {
    let start = mark()
    var shape = TargetShape()
    while true {
      let before = tokenStart
      if token == .star {
        if shape.star >= 0 {
          syntaxError("multiple starred names in sequence pattern")
        }
        shape.star = shape.count
        shape.isList = true
      }
      skipPattern(to: .comma)
      if tokenStart != before { shape.count &+= 1 }
      if token != .comma { break }
      shape.isList = true
      next()
    }
    go(to: start)
    return shape
  }

  /// Goes on to `end` or whatever else ends the pattern at the token.
  private mutating func skipPattern(to end: Token) {
    let level = tokenDepth
    let before = (scanning, skipping)
    (scanning, skipping) = (true, true)
    defer { (scanning, skipping) = before }
    while tokenDepth > level || token != end {
      switch token {
      case .rightParenthesis, .rightBracket, .rightBrace:
        if tokenDepth == level { return }
        next()
      case .colon, .if:
        if tokenDepth == 0 { return }
        next()
      case .newline, .endOfFile: return
      case .string: scanString()
      default: next()
      }
    }
  }
}
