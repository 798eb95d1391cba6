// Comprehensions. Those of lists, sets and dicts are loops in the function around them, with
// variables in fresh registers; a generator expression is a function of one parameter, the iterator
// of its first iterable.

extension Compiler {
  /// A clause of a comprehension begins here.
  var startsClause: Bool { token == .for || token == .async }

  /// What was begun at `bracket` is a comprehension: compiles it. Up to behind the closing bracket.
  mutating func comprehension(_ bracket: Mark, _ base: UInt8) -> Operand {
    rollBack(to: bracket)
    let before = scopes.count
    let isOutermost = scope(at: tokenStart) < 0
    let record = scopeHere()
    // `async` without `for` looked like a clause.
    if record < 0 { invalidSyntax() }
    let opening = token
    function.temps = base
    let result =
      opening == .leftParenthesis
      ? generator(record, base) : inlined(record, opening, base)
    if isOutermost { scopes.count = before }
    return result
  }

  /// From the bracket to the first iterable: its value, which belongs outside, goes to `register`.
  /// Where the element is, and what follows the iterable.
  private mutating func firstIterable(
    _ register: UInt8
  ) -> (element: Mark, rest: Mark) {
    next()
    let element = mark()
    skip(to: .for, or: .async)
    let isAsync = token == .async
    skip(to: .in)
    next()
    emitIterator(
      register, self.register(of: operation(Precedence.or, .value), register), isAsync: isAsync)
    function.temps = register
    _ = newTemp()
    return (element, mark())
  }

  private mutating func inlined(
    _ record: Int, _ opening: Token, _ base: UInt8
  ) -> Operand {
    let result = newTemp()
    let iterator = newTemp()
    function.temps = iterator
    let (element, rest) = firstIterable(iterator)
    let outer = function.scope
    function.scope = record
    claimVariables(record)
    let isDict = isDictElement(element, opening)
    emit(
      opening == .leftBracket ? .buildList : isDict ? .buildDict : .buildSet, result, result, 0)
    clauses(element, rest, iterator: iterator, result, opening, isDict)
    function.scope = outer
    function.temps = base
    _ = newTemp()
    return Operand(register: result)
  }

  private mutating func isDictElement(_ element: Mark, _ opening: Token) -> Bool {
    if opening != .leftBrace { return false }
    go(to: element)
    let before = (scanning, skipping)
    (scanning, skipping) = (true, true)
    scanExpression()
    (scanning, skipping) = before
    return token == .colon
  }

  /// Registers for the variables of a comprehension, with cells where lambdas use them.
  private mutating func claimVariables(_ record: Int) {
    var at = scopeStart(record)
    while at < record {
      let flags = flags(at)
      let register = newTemp()
      setNumber(at, register)
      setAssigned(register, false)
      if flags & Entry.inner != 0 || assignedBit(register) == 0 { emit(.unset, register) }
      if flags & Entry.inner != 0 { emit(.makeCell, register) }
      at &+= 2
    }
  }

  /// The loops of a comprehension, from its element on; the first iterator is ready. In a generator
  /// (`opening` is a parenthesis) each element is yielded. Ends behind the closing bracket.
  private mutating func clauses(
    _ element: Mark, _ rest: Mark, iterator: UInt8, _ result: UInt8, _ opening: Token,
    _ isDict: Bool
  ) {
    go(to: element)
    skip(to: .for, or: .async)
    // Loops are blocks so that their places need no recursion.
    let first = blockCount
    var iterator = iterator
    while startsClause || token == .if {
      if token == .if {
        next()
        var list = condition(jumpWhen: false, isTest: true)
        // A test that fails goes on with the innermost loop.
        patch(&list, to: Int(block(blockCount &- 1).start))
        continue
      }
      let isAsync = accept(.async)
      if isAsync {
        if !function.isAsync {
          syntaxError("asynchronous comprehension outside of an asynchronous function")
        }
        function.flags |= UInt8(Code.isCoroutine)
      }
      next()
      let target = mark()
      if blockCount == first {
        go(to: rest)
      } else {
        skip(to: .in)
        expect(.in)
        let base = function.temps
        iterator = base
        let operand = operation(Precedence.or, .value)
        emitIterator(base, register(of: operand, base), isAsync: isAsync)
        function.temps = base
        _ = newTemp()
      }
      let after = mark()
      pushBlock(.loop, register: iterator)
      go(to: target)
      loopHead(iterator: iterator, isAsync: isAsync)
      go(to: after)
    }
    if token.number &- opening.number
      != Token.rightParenthesis.number &- Token.leftParenthesis.number
    {
      invalidSyntax()
    }
    let end = mark()
    go(to: element)
    let base = function.temps
    if isDict {
      place(expression(.value), base)
      expect(.colon)
      place(expression(.value), base &+ 1)
      emit(.dictPut, result, base, base &+ 1)
    } else {
      let operand = namedExpression()
      if opening == .leftParenthesis {
        emit(.yield, base, register(of: operand, base))
        if base >= function.registers { function.registers = base &+ 1 }
      } else if opening == .leftBracket {
        emit(.listAppend, result, register(of: operand, base), 1)
      } else {
        emit(.setAdd, result, register(of: operand, base))
      }
    }
    if !startsClause { invalidSyntax() }
    while blockCount > first {
      var loop = popBlock()
      emitJump(back: Int(loop.start))
      patchHere(&loop.exhausted)
    }
    go(to: end)
    next()
  }

  /// At a bracket that is a generator expression.
  private mutating func generator(_ record: Int, _ base: UInt8) -> Operand {
    // Callee, links and the one argument: the iterator.
    _ = claim(3)
    let argument = base &+ 3
    let (element, rest) = firstIterable(argument)
    let outer = beginFunction(record, .function)
    function.parameters = 1
    function.positional = 1
    _ = newTemp()
    constants.append(Names.empty.value)
    claimRegisters(record)
    function.isAsync = outer.isAsync
    function.flags |= UInt8(Code.isGenerator | Code.isSimple)
    clauses(element, rest, iterator: 0, 0, .leftParenthesis, false)
    if function.flags & UInt8(Code.isCoroutine) != 0 {
      function.flags |= UInt8(Code.isAsyncGenerator)
    }
    emit(.returnNone)
    let object = endFunction(outer, record, name: Names.angleGenexpr.value)
    emit(.unset, base &+ 1)
    emit(.unset, base &+ 2)
    emitFunction(object, base, defaults: base &+ 1)
    function.temps = argument &+ 1
    emit(.call, 0, base, 1)
    function.temps = base
    return pending(4)
  }
}
