// Comprehensions. Those of lists, sets and dicts are loops in the function around them, with
// variables in fresh registers; a generator expression is a function of one parameter, the iterator
// of its first iterable.

extension Compiler {
  /// What was begun at `bracket` is a comprehension: compiles it. Up to behind the closing bracket.
  mutating func comprehension(_ bracket: Mark, _ base: UInt8) throws(Raised) -> Operand {
    try rollBack(to: bracket)
    let before = scopes.count
    let isOutermost = scope(at: tokenStart) < 0
    let record = try scopeHere()
    let opening = token
    function.temps = base
    let result =
      opening == .leftParenthesis
      ? try generator(record, base) : try inlined(record, opening, base)
    if isOutermost { scopes.count = before }
    return result
  }

  /// From the bracket to the first iterable: its value, which belongs outside, goes to `register`.
  /// Where the element is, and what follows the iterable.
  private mutating func firstIterable(
    _ register: UInt8
  ) throws(Raised) -> (element: Mark, rest: Mark) {
    try next()
    let element = mark()
    try skip(to: .for)
    try skip(to: .in)
    try next()
    try emit(
      .getIterator, register, try self.register(of: try operation(Precedence.or, .value), register))
    function.temps = register
    _ = try newTemp()
    return (element, mark())
  }

  private mutating func inlined(
    _ record: Int, _ opening: Token, _ base: UInt8
  ) throws(Raised) -> Operand {
    let result = try newTemp()
    let iterator = try newTemp()
    function.temps = iterator
    let (element, rest) = try firstIterable(iterator)
    let outer = function.scope
    function.scope = record
    try claimVariables(record)
    let isDict = try isDictElement(element, opening)
    try emit(
      opening == .leftBracket ? .buildList : isDict ? .buildDict : .buildSet, result, result, 0)
    try clauses(element, rest, iterator: iterator, result, opening, isDict)
    function.scope = outer
    function.temps = base
    _ = try newTemp()
    return Operand(register: result)
  }

  private mutating func isDictElement(_ element: Mark, _ opening: Token) throws(Raised) -> Bool {
    if opening != .leftBrace { return false }
    try go(to: element)
    let before = (scanning, skipping)
    (scanning, skipping) = (true, true)
    try scanExpression()
    (scanning, skipping) = before
    return token == .colon
  }

  /// Registers for the variables of a comprehension, with cells where lambdas use them.
  private mutating func claimVariables(_ record: Int) throws(Raised) {
    var at = scopeStart(record)
    while at < record {
      let flags = flags(at)
      let register = try newTemp()
      setNumber(at, register)
      setAssigned(register, false)
      if flags & Entry.inner != 0 || assignedBit(register) == 0 { try emit(.unset, register) }
      if flags & Entry.inner != 0 { try emit(.makeCell, register) }
      at &+= 2
    }
  }

  /// The loops of a comprehension, from its element on; the first iterator is ready. In a generator
  /// (`opening` is a parenthesis) each element is yielded. Ends behind the closing bracket.
  private mutating func clauses(
    _ element: Mark, _ rest: Mark, iterator: UInt8, _ result: UInt8, _ opening: Token,
    _ isDict: Bool
  ) throws(Raised) {
    try go(to: element)
    try skip(to: .for)
    // Loops are blocks so that their places need no recursion.
    let first = blockCount
    var iterator = iterator
    while token == .for || token == .if {
      if token == .if {
        try next()
        var list = try condition(jumpWhen: false, isTest: true)
        // A test that fails goes on with the innermost loop.
        try patch(&list, to: Int(block(blockCount &- 1).start))
        continue
      }
      try next()
      let target = mark()
      if blockCount == first {
        try go(to: rest)
      } else {
        try skip(to: .in)
        try expect(.in)
        let base = function.temps
        iterator = base
        let operand = try operation(Precedence.or, .value)
        try emit(.getIterator, base, try register(of: operand, base))
        function.temps = base
        _ = try newTemp()
      }
      let after = mark()
      try pushBlock(.loop, register: iterator)
      try go(to: target)
      try loopHead(iterator: iterator)
      try go(to: after)
    }
    if token.number &- opening.number
      != Token.rightParenthesis.number &- Token.leftParenthesis.number
    {
      throw syntaxError("invalid syntax")
    }
    let end = mark()
    try go(to: element)
    let base = function.temps
    if isDict {
      try place(try expression(.value), base)
      try expect(.colon)
      try place(try expression(.value), base &+ 1)
      try emit(.dictPut, result, base, base &+ 1)
    } else {
      let operand = try namedExpression()
      if opening == .leftParenthesis {
        try emit(.yield, base, try register(of: operand, base))
        if base >= function.registers { function.registers = base &+ 1 }
      } else if opening == .leftBracket {
        try emit(.listAppend, result, try register(of: operand, base), 1)
      } else {
        try emit(.setAdd, result, try register(of: operand, base))
      }
    }
    if token != .for { throw syntaxError("invalid syntax") }
    while blockCount > first {
      var loop = popBlock()
      try emitJump(back: Int(loop.start))
      try patchHere(&loop.exhausted)
    }
    try go(to: end)
    try next()
  }

  /// At a bracket that is a generator expression.
  private mutating func generator(_ record: Int, _ base: UInt8) throws(Raised) -> Operand {
    // Callee, links and the one argument: the iterator.
    _ = try claim(3)
    let argument = base &+ 3
    let (element, rest) = try firstIterable(argument)
    let outer = beginFunction(record, .function)
    function.parameters = 1
    function.positional = 1
    _ = try newTemp()
    try constants.append(Names.empty.value)
    try claimRegisters(record)
    function.flags |= UInt8(Code.isGenerator | Code.isSimple)
    try clauses(element, rest, iterator: 0, 0, .leftParenthesis, false)
    try emit(.returnNone)
    let object = try endFunction(outer, record, name: Names.angleGenexpr.value)
    try emit(.unset, base &+ 1)
    try emit(.unset, base &+ 2)
    try emitFunction(object, base, defaults: base &+ 1)
    function.temps = argument &+ 1
    try emit(.call, 0, base, 1)
    function.temps = base
    return pending(4)
  }
}
