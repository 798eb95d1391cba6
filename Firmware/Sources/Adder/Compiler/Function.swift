// def, lambda and class: a function within the function under compilation.

extension Compiler {
  /// Begins a function whose names are in `record`; what was under compilation, for `endFunction`.
  mutating func beginFunction(_ record: Int, _ kind: FunctionKind) -> FunctionState {
    let outer = function
    function = FunctionState()
    function.codeStart = code.count
    function.lineStart = lines.count
    function.handlerStart = handlers.count
    function.blockStart = blocks.count
    function.constantStart = constants.count
    function.scope = record
    function.line = outer.line
    function.kind = kind
    deadEnd = -1
    return outer
  }

  /// The code object of the function under compilation; `outer` goes on.
  mutating func endFunction(
    _ outer: FunctionState, _ record: Int, name: Value
  ) -> Value {
    let result = finish(name: name, scope: record, outer: outer)
    code.count = function.codeStart
    lines.count = function.lineStart
    handlers.count = function.handlerStart
    blocks.count = function.blockStart
    constants.count = function.constantStart
    let line = function.line
    function = outer
    function.line = line
    deadEnd = -1
    return result
  }

  /// Gives the parameters and variables in `record` their registers: positional parameters,
  /// keyword-only ones, `*args`, `**kwargs`, the rest. The names of parameters become the first
  /// constants. Cells are made for what functions within share.
  mutating func claimRegisters(_ record: Int) {
    let mask = Entry.parameter | Entry.keywordOnly | Entry.rest | Entry.keywordRest
    var kind = Entry.parameter
    while true {
      var at = scopeStart(record)
      while at < record {
        let flags = flags(at)
        if flags & mask == kind && flags & Entry.bound != 0 {
          let register = newTemp()
          setNumber(at, register)
          if kind != 0 {
            constants.append(scopes[at])
            function.parameters &+= 1
          }
        }
        at &+= 2
      }
      switch kind {
      case Entry.parameter: kind = Entry.parameter | Entry.keywordOnly
      case Entry.parameter | Entry.keywordOnly: kind = Entry.parameter | Entry.rest
      case Entry.parameter | Entry.rest: kind = Entry.parameter | Entry.keywordRest
      case 0:
        function.locals = function.temps
        return makeCells(record)
      default: kind = 0
      }
    }
  }

  private mutating func makeCells(_ record: Int) {
    var at = scopeStart(record)
    while at < record {
      if flags(at) & (Entry.bound | Entry.inner) == Entry.bound | Entry.inner {
        if number(at) == 0 { function.isFirstCell = true }
        emit(.makeCell, number(at))
      }
      at &+= 2
    }
  }

  /// `a` = a function of the code, whose defaults are in registers `defaults` and the next.
  mutating func emitFunction(_ object: Value, _ a: UInt8, defaults: UInt8) {
    emitClassCell(for: Code(object))
    emit(.makeFunction, a, shortConstant(object), defaults)
  }

  /// The methods of a class that want it (for `super()`) find it in register 1.
  private mutating func emitClassCell(for object: Code) {
    if function.kind != .classBody { return }
    var index = 0
    while index < object.captureCount {
      if object.captures[index] == 1 { return emit(.makeCell, 1) }
      index &+= 1
    }
  }

  // MARK: def

  /// At `def`. `decorators` calls wait for the function.
  mutating func definition(decorators: UInt8 = 0, base: UInt8, isAsync: Bool = false) {
    checkStack()
    let before = scopes.count
    let isOutermost = scope(at: tokenStart) < 0
    let record = scopeHere()
    let line = tokenLine
    next()
    let name = expectName()
    let target = function.temps
    expect(.leftParenthesis)
    let counts = parameters(until: .rightParenthesis, target)
    next()
    if token == .arrow { annotation() }
    if token != .colon { syntaxError("expected ':'") }
    let outer = beginFunction(record, .function)
    function.line = line
    enter(record, counts)
    if isAsync {
      function.isAsync = true
      function.flags |= UInt8(Code.isGenerator | Code.isCoroutine)
    }
    suite(.def, line: line)
    if !isDead { emit(.returnNone) }
    let object = endFunction(outer, record, name: name)
    if isOutermost { scopes.count = before }
    function.line = line
    emitFunction(object, target, defaults: target)
    finishDefinition(name, target, decorators, base)
  }

  /// Calls the decorators, innermost first, and binds the name.
  private mutating func finishDefinition(
    _ name: Value, _ target: UInt8, _ decorators: UInt8, _ base: UInt8
  ) {
    function.temps = target
    _ = claim(1)
    var left = decorators
    var register = target
    while left != 0 {
      register &-= 3
      emit(.call, register, register, 1)
      left &-= 1
    }
    storeName(name, Operand(register: register), register)
    function.temps = base
  }

  private mutating func enter(_ record: Int, _ counts: ParameterCounts) {
    claimRegisters(record)
    function.flags = counts.flags
    function.positional = counts.positional
    function.keywordOnly = counts.keywordOnly
    function.positionalOnly = counts.positionalOnly
  }

  /// At the first parameter: compiles the defaults, as a tuple and a dict into `target` and the
  /// next register. Up to `end`, at which it stops.
  private mutating func parameters(
    until end: Token, _ target: UInt8
  ) -> ParameterCounts {
    var counts = ParameterCounts()
    function.temps = target
    let slot = claim(2) &+ 2
    var isKeywordOnly = false
    var defaults: UInt8 = 0
    var pairs: UInt8 = 0
    while token != end {
      if token == .star {
        next()
        if isKeywordOnly { syntaxError("* argument may appear only once") }
        isKeywordOnly = true
        closeDefaults(target, slot, defaults)
        if token == .comma || token == end {
          if token == .comma { next() }
          if token != .name { syntaxError("named arguments must follow bare *") }
          continue
        }
        _ = expectName()
        counts.flags |= UInt8(Code.hasRest)
        if token == .colon && end != .colon { annotation() }
      } else if token == .slash {
        next()
        if counts.positionalOnly != 0 || counts.positional == 0 || isKeywordOnly { invalidSyntax() }
        if counts.positional > 63 { syntaxError("too many positional-only parameters") }
        counts.positionalOnly = counts.positional
      } else if token == .doubleStar {
        next()
        _ = expectName()
        counts.flags |= UInt8(Code.hasKeywordRest)
        if token == .colon && end != .colon { annotation() }
        _ = accept(.comma)
        if token != end { syntaxError("arguments cannot follow var-keyword argument") }
        break
      } else {
        let name = expectName()
        if isKeywordOnly {
          counts.keywordOnly &+= 1
          if counts.keywordOnly > 127 { syntaxError("too many keyword-only parameters") }
        } else {
          counts.positional &+= 1
        }
        if token == .colon && end != .colon { annotation() }
        if accept(.assign) {
          if isKeywordOnly {
            let place = slot &+ pairs &* 2
            self.place(Operand(constant: name), place)
            self.place(expression(.value), place &+ 1)
            pairs &+= 1
          } else {
            place(expression(.value), slot &+ defaults)
            defaults &+= 1
          }
        } else if defaults != 0 && !isKeywordOnly {
          syntaxError("non-default argument follows default argument")
        }
      }
      if token == .comma {
        next()
      } else if token != end {
        invalidSyntax()
      }
    }
    if !isKeywordOnly { closeDefaults(target, slot, defaults) }
    if pairs == 0 {
      emit(.unset, target &+ 1)
    } else {
      emit(.buildDict, target &+ 1, slot, pairs)
    }
    if !isKeywordOnly && counts.flags == 0 && defaults == 0 {
      counts.flags = UInt8(Code.isSimple)
    }
    function.temps = slot
    return counts
  }

  /// An annotation, from what is in front of it: it is compiled for what may be wrong with it only.
  mutating func annotation() {
    next()
    let start = mark()
    _ = expression(.value)
    takeBack(to: start)
  }

  private mutating func closeDefaults(
    _ target: UInt8, _ slot: UInt8, _ count: UInt8
  ) {
    if count == 0 {
      emit(.unset, target)
    } else {
      emit(.buildTuple, target, slot, count)
    }
    function.temps = slot
  }

  // MARK: lambda

  /// At `lambda`.
  mutating func lambda() -> Operand {
    checkStack()
    let before = scopes.count
    let isOutermost = scope(at: tokenStart) < 0
    let record = scopeHere()
    let target = function.temps
    next()
    let counts = parameters(until: .colon, target)
    next()
    let outer = beginFunction(record, .function)
    enter(record, counts)
    let base = function.temps
    emit(.return, register(of: expression(.value), base))
    let object = endFunction(outer, record, name: Names.angleLambda.value)
    if isOutermost { scopes.count = before }
    emitFunction(object, target, defaults: target)
    function.temps = target &+ 1
    return Operand(register: target)
  }

  // MARK: class

  /// At `class`.
  mutating func classDefinition(decorators: UInt8 = 0, base: UInt8) {
    checkStack()
    let line = tokenLine
    // At the level of the module a class body is not scanned: each name in it is looked up in the
    // class first.
    let record = function.scope >= 0 ? scope(at: tokenStart) : -1
    next()
    let name = expectName()
    let target = function.temps
    let bases = classArguments(target)
    if token != .colon { syntaxError("expected ':'") }
    let outer = beginFunction(record, .classBody)
    let outerClass = className
    let before = scopes.count
    className = name
    function.line = line
    // Register 0 holds the class, 1 the cell that methods get it from.
    function.locals = claim(2) &+ 2
    function.flags = UInt8(Code.isClassBody | Code.isSimple)
    function.positional = 1
    numberClassCell(record)
    suite(.class, line: line)
    if !isDead { emit(.returnNone) }
    className = outerClass
    let object = endFunction(outer, record, name: name)
    if record < 0 { scopes.count = before }
    function.line = line
    emitClassCell(for: Code(object))
    emit(.makeClass, target, shortConstant(object), target, bases)
    finishDefinition(name, target, decorators, base)
  }

  private func numberClassCell(_ record: Int) {
    if record < 0 { return }
    let found = entry(Names.dunderClass.value, in: record, with: Entry.bound)
    if found >= 0 { setNumber(found, 1) }
  }

  /// The bases into registers from `target` on; behind them a dict of the keywords, or unset.
  private mutating func classArguments(
    _ target: UInt8
  ) -> UInt8 {
    var bases: UInt8 = 0
    var pairs: UInt8 = 0
    if accept(.leftParenthesis) {
      while token != .rightParenthesis {
        if token == .star || token == .doubleStar {
          syntaxError("unpacking is not supported in the bases of a class")
        }
        let slot = function.temps
        let operand = expression(.value)
        if token == .assign && operand.kind == .name {
          next()
          // Room for the dict in front of its pairs.
          let first = pairs == 0 ? slot &+ 1 : slot
          place(Operand(constant: operand.value), first)
          place(expression(.value), first &+ 1)
          pairs &+= 1
        } else {
          if pairs != 0 { syntaxError("positional argument follows keyword argument") }
          place(operand, slot)
          bases &+= 1
        }
        if token != .comma { break }
        next()
      }
      expect(.rightParenthesis)
    }
    let dict = target &+ bases
    if pairs == 0 {
      function.temps = dict
      _ = claim(1)
      emit(.unset, dict)
    } else {
      emit(.buildDict, dict, dict &+ 1, pairs)
    }
    return bases
  }
}

/// What the head of a function says.
struct ParameterCounts {
  var positional: UInt8 = 0
  var keywordOnly: UInt8 = 0
  var positionalOnly: UInt8 = 0
  var flags: UInt8 = 0
}
