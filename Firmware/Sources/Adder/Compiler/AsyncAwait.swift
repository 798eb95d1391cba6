// async and await: what they add to definitions, loops, `with` and comprehensions.

extension Compiler {
  /// At `async` in front of a statement.
  mutating func asyncStatement(_ base: UInt8) {
    next()
    switch token {
    case .def: return definition(base: base, isAsync: true)
    case .for:
      if !function.isAsync { syntaxError("'async for' outside async function") }
      forStatement(isAsync: true)
    case .with:
      if !function.isAsync { syntaxError("'async with' outside async function") }
      withStatement(isAsync: true)
    default: invalidSyntax()
    }
  }

  /// At `await`.
  mutating func awaitExpression() -> Operand {
    if !function.isAsync {
      syntaxError(
        function.kind == .function
          ? "'await' outside async function" : "'await' outside function")
    }
    function.flags |= UInt8(Code.isCoroutine)
    let base = function.temps
    next()
    emitAwait(base, register(of: primary(.value), base))
    function.temps = base
    return pending(3)
  }

  /// `a` = await what is in `b`. The last instruction gives the result.
  mutating func emitAwait(_ a: UInt8, _ b: UInt8) {
    function.temps = a
    _ = newTemp()
    emit(.asyncStep, a, b, AsyncStep.await.number)
    emit(.yieldFrom, a, a)
  }

  /// `a` = the iterator of what is in `b`.
  mutating func emitIterator(_ a: UInt8, _ b: UInt8, isAsync: Bool) {
    if isAsync {
      emit(.asyncStep, a, b, AsyncStep.iterator.number)
    } else {
      emit(.getIterator, a, b)
    }
  }

  /// `a` = the next item, awaited; the jump when there is none goes to `exhausted`.
  mutating func emitAsyncNext(_ a: UInt8, _ iterator: UInt8, _ exhausted: inout UInt16) {
    let exception = newTemp()
    let start = UInt16(truncatingIfNeeded: pc)
    emit(.asyncStep, a, iterator, AsyncStep.next.number)
    emit(.yieldFrom, a, a)
    closeRange(start, register: exception)
    var found: UInt16 = 0
    emitJump(to: &found)
    patchHandlers(register: exception)
    load(Value(type: .stopAsyncIteration), into: a)
    var other: UInt16 = 0
    emit(.jumpUnlessMatches, exception, a)
    addJump(to: &other)
    emitJump(to: &exhausted)
    patchHere(&other)
    emit(.reraise, exception)
    patchHere(&found)
  }

  /// Calls and awaits the `__aexit__` in `exit`, with the exception if there is one; the register of its
  /// result.
  mutating func emitAsyncExit(_ exit: UInt8, _ exception: UInt8) -> UInt8 {
    let f = claim(6)
    emit(.move, f, exit)
    if exception == noRegister {
      emit(.loadNone, f &+ 3)
      emit(.loadNone, f &+ 4)
    } else {
      emit(.getAttribute, f &+ 3, exception, shortConstant(Names.dunderClass.value))
      emit(.move, f &+ 4, exception)
    }
    emit(.loadNone, f &+ 5)
    emit(.call, f, f, 3)
    emitAwait(f, f)
    function.temps = f
    return f
  }
}
