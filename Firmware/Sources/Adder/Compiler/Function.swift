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
  ) throws(Raised) -> Value {
    let result = try finish(name: name, scope: record, outer: outer)
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
  mutating func claimRegisters(_ record: Int) throws(Raised) {
    let mask = Entry.parameter | Entry.keywordOnly | Entry.rest | Entry.keywordRest
    var kind = Entry.parameter
    while true {
      var at = scopeStart(record)
      while at < record {
        let flags = flags(at)
        if flags & mask == kind && flags & Entry.bound != 0 {
          let register = try newTemp()
          setNumber(at, register)
          if kind != 0 {
            try constants.append(scopes[at])
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
        return try makeCells(record)
      default: kind = 0
      }
    }
  }

  private mutating func makeCells(_ record: Int) throws(Raised) {
    var at = scopeStart(record)
    while at < record {
      if flags(at) & (Entry.bound | Entry.inner) == Entry.bound | Entry.inner {
        if number(at) == 0 { function.isFirstCell = true }
        try emit(.makeCell, number(at))
      }
      at &+= 2
    }
  }

  /// `a` = a function of the code, whose defaults are in registers `defaults` and the next.
  mutating func emitFunction(_ object: Value, _ a: UInt8, defaults: UInt8) throws(Raised) {
    try emitClassCell(for: Code(object))
    try emit(.makeFunction, a, try shortConstant(object), defaults)
  }

  /// The methods of a class that want it (for `super()`) find it in register 1.
  private mutating func emitClassCell(for object: Code) throws(Raised) {
    if function.kind != .classBody { return }
    var index = 0
    while index < object.captureCount {
      if object.captures[index] == 1 {
        try emit(.move, 1, 0)
        return try emit(.makeCell, 1)
      }
      index &+= 1
    }
  }

  // MARK: def

  /// At `def`. `decorators` calls wait for the function.
  mutating func definition(decorators: UInt8 = 0, base: UInt8) throws(Raised) {
    try checkStack()
    let before = scopes.count
    let isOutermost = scope(at: tokenStart) < 0
    let record = try scopeHere()
    let line = tokenLine
    try next()
    let name = try expectName()
    let target = function.temps
    try expect(.leftParenthesis)
    let counts = try parameters(until: .rightParenthesis, target)
    try next()
    if token == .arrow { try skip(to: .colon) }
    if token != .colon { throw syntaxError("expected ':'") }
    let outer = beginFunction(record, .function)
    function.line = line
    try enter(record, counts)
    try suite(.def, line: line)
    if !isDead { try emit(.returnNone) }
    let object = try endFunction(outer, record, name: name)
    if isOutermost { scopes.count = before }
    function.line = line
    try emitFunction(object, target, defaults: target)
    try finishDefinition(name, target, decorators, base)
  }

  /// Calls the decorators, innermost first, and binds the name.
  private mutating func finishDefinition(
    _ name: Value, _ target: UInt8, _ decorators: UInt8, _ base: UInt8
  ) throws(Raised) {
    function.temps = target
    _ = try claim(1)
    var left = decorators
    var register = target
    while left != 0 {
      register &-= 3
      try emit(.call, register, register, 1)
      left &-= 1
    }
    try storeName(name, Operand(register: register), register)
    function.temps = base
  }

  private mutating func enter(_ record: Int, _ counts: ParameterCounts) throws(Raised) {
    try claimRegisters(record)
    function.flags = counts.flags
    function.positional = counts.positional
    function.keywordOnly = counts.keywordOnly
    function.positionalOnly = counts.positionalOnly
  }

  /// At the first parameter: compiles the defaults, as a tuple and a dict into `target` and the
  /// next register. Up to `end`, at which it stops.
  private mutating func parameters(
    until end: Token, _ target: UInt8
  ) throws(Raised) -> ParameterCounts {
    var counts = ParameterCounts()
    function.temps = target
    let slot = try claim(2) &+ 2
    var isKeywordOnly = false
    var defaults: UInt8 = 0
    var pairs: UInt8 = 0
    while token != end {
      if token == .star {
        try next()
        if isKeywordOnly { throw syntaxError("* argument may appear only once") }
        isKeywordOnly = true
        try closeDefaults(target, slot, defaults)
        if token == .comma || token == end {
          if token == .comma { try next() }
          if token != .name { throw syntaxError("named arguments must follow bare *") }
          continue
        }
        _ = try expectName()
        counts.flags |= UInt8(Code.hasRest)
        if token == .colon && end != .colon { try skip(to: .comma) }
      } else if token == .slash {
        try next()
        counts.positionalOnly = counts.positional
      } else if token == .doubleStar {
        try next()
        _ = try expectName()
        counts.flags |= UInt8(Code.hasKeywordRest)
        if token == .colon && end != .colon { try skip(to: .comma) }
        _ = try accept(.comma)
        if token != end { throw syntaxError("arguments cannot follow var-keyword argument") }
        break
      } else {
        let name = try expectName()
        if isKeywordOnly {
          counts.keywordOnly &+= 1
          if counts.keywordOnly > 127 { throw syntaxError("too many keyword-only parameters") }
        } else {
          counts.positional &+= 1
        }
        if token == .colon && end != .colon { try skip(to: .assign, orComma: true) }
        if try accept(.assign) {
          if isKeywordOnly {
            let place = slot &+ pairs &* 2
            try self.place(Operand(constant: name), place)
            try self.place(try expression(.value), place &+ 1)
            pairs &+= 1
          } else {
            try place(try expression(.value), slot &+ defaults)
            defaults &+= 1
          }
        } else if defaults != 0 && !isKeywordOnly {
          throw syntaxError("non-default argument follows default argument")
        }
      }
      if token == .comma {
        try next()
      } else if token != end {
        throw syntaxError("invalid syntax")
      }
    }
    if !isKeywordOnly { try closeDefaults(target, slot, defaults) }
    if pairs == 0 {
      try emit(.unset, target &+ 1)
    } else {
      try emit(.buildDict, target &+ 1, slot, pairs)
    }
    if !isKeywordOnly && counts.flags == 0 && defaults == 0 {
      counts.flags = UInt8(Code.isSimple)
    }
    function.temps = slot
    return counts
  }

  private mutating func closeDefaults(
    _ target: UInt8, _ slot: UInt8, _ count: UInt8
  ) throws(Raised) {
    if count == 0 {
      try emit(.unset, target)
    } else {
      try emit(.buildTuple, target, slot, count)
    }
    function.temps = slot
  }

  // MARK: lambda

  /// At `lambda`.
  mutating func lambda() throws(Raised) -> Operand {
    try checkStack()
    let before = scopes.count
    let isOutermost = scope(at: tokenStart) < 0
    let record = try scopeHere()
    let target = function.temps
    try next()
    let counts = try parameters(until: .colon, target)
    try next()
    let outer = beginFunction(record, .function)
    try enter(record, counts)
    let base = function.temps
    try emit(.return, try register(of: try expression(.value), base))
    let object = try endFunction(outer, record, name: Names.angleLambda.value)
    if isOutermost { scopes.count = before }
    try emitFunction(object, target, defaults: target)
    function.temps = target &+ 1
    return Operand(register: target)
  }

  // MARK: class

  /// At `class`.
  mutating func classDefinition(decorators: UInt8 = 0, base: UInt8) throws(Raised) {
    try checkStack()
    let line = tokenLine
    // At the level of the module a class body is not scanned: each name in it is looked up in the
    // class first.
    let record = function.scope >= 0 ? scope(at: tokenStart) : -1
    try next()
    let name = try expectName()
    let target = function.temps
    let bases = try classArguments(target)
    if token != .colon { throw syntaxError("expected ':'") }
    let outer = beginFunction(record, .classBody)
    let outerClass = className
    let before = scopes.count
    className = name
    function.line = line
    // Register 0 holds the class, 1 the cell that methods get it from.
    function.locals = try claim(2) &+ 2
    function.flags = UInt8(Code.isClassBody | Code.isSimple)
    function.positional = 1
    try numberClassCell(record)
    try suite(.class, line: line)
    if !isDead { try emit(.returnNone) }
    className = outerClass
    let object = try endFunction(outer, record, name: name)
    if record < 0 { scopes.count = before }
    function.line = line
    try emitClassCell(for: Code(object))
    try emit(.makeClass, target, try shortConstant(object), target, bases)
    try finishDefinition(name, target, decorators, base)
  }

  private func numberClassCell(_ record: Int) throws(Raised) {
    if record < 0 { return }
    let found = entry(Names.dunderClass.value, in: record, with: Entry.bound)
    if found >= 0 { setNumber(found, 1) }
  }

  /// The bases into registers from `target` on; behind them a dict of the keywords, or unset.
  private mutating func classArguments(
    _ target: UInt8
  ) throws(Raised) -> UInt8 {
    var bases: UInt8 = 0
    var pairs: UInt8 = 0
    if try accept(.leftParenthesis) {
      while token != .rightParenthesis {
        if token == .star || token == .doubleStar {
          throw syntaxError("unpacking is not supported in the bases of a class")
        }
        let slot = function.temps
        let operand = try expression(.value)
        if token == .assign && operand.kind == .name {
          try next()
          // Room for the dict in front of its pairs.
          let first = pairs == 0 ? slot &+ 1 : slot
          try place(Operand(constant: operand.value), first)
          try place(try expression(.value), first &+ 1)
          pairs &+= 1
        } else {
          if pairs != 0 { throw syntaxError("positional argument follows keyword argument") }
          try place(operand, slot)
          bases &+= 1
        }
        if token != .comma { break }
        try next()
      }
      try expect(.rightParenthesis)
    }
    let dict = target &+ bases
    if pairs == 0 {
      function.temps = dict
      _ = try claim(1)
      try emit(.unset, dict)
    } else {
      try emit(.buildDict, dict, dict &+ 1, pairs)
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
