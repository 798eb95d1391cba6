extension Compiler {
  /// At `try`.
  mutating func tryStatement() {
    let base = function.temps
    let (hasExcept, hasFinally) = findClauses()
    let entry = function.assigned
    let state = hasFinally ? claim(2) : 0
    if hasFinally { pushBlock(.finally, register: state) }
    if hasExcept {
      let exception = newTemp()
      pushBlock(.except, register: exception)
      wordSuite()
      let body = popBlock()
      closeRange(body.start, register: exception)
      clauses(exception, entry)
    } else {
      wordSuite()
      if !hasFinally { syntaxError("expected 'except' or 'finally' block") }
    }
    if hasFinally {
      if token != .finally { invalidSyntax() }
      finally(state, entry)
    }
    function.temps = base
  }

  /// The `except` clauses and the `else`, behind the body.
  private mutating func clauses(_ exception: UInt8, _ entry: UInt32) {
    var ends: UInt16 = 0
    let handled = function.handled
    let bodyAssigned = function.assigned
    // The `else` comes after the clauses, but its code belongs here: it is compiled there, jumped to.
    var otherwise: UInt16 = 0
    if !isDead { emitJump(to: &otherwise) }
    patchHandlers(register: exception)
    let start = UInt16(truncatingIfNeeded: pc)
    deadEnd = -1
    var merged = UInt32.max
    var next: UInt16 = 0
    var isBare = false
    var line: UInt32 = 0
    while token == .except {
      if isBare {
        tokenLine = line
        syntaxError("default 'except:' must be last")
      }
      patchHere(&next)
      function.assigned = entry
      function.handled = exception
      line = tokenLine
      function.line = line
      self.next()
      var name = Value.unset
      if token == .colon {
        isBare = true
      } else {
        if token == .star { syntaxError("except* is not supported") }
        let temps = function.temps
        emit(.jumpUnlessMatches, exception, register(of: expression(.value), temps))
        addJump(to: &next)
        function.temps = temps
        if token == .comma {
          syntaxError("multiple exception types must be parenthesized")
        }
        if accept(.as) { name = expectName() }
      }
      if name.isUnset {
        suite(.except, line: line)
      } else {
        namedClause(name, exception, line)
      }
      merged &= function.assigned
      if !isDead { emitJump(to: &ends) }
      deadEnd = -1
    }
    patchHere(&next)
    if !isBare { emit(.reraise, exception) }
    closeRange(start, register: exception, target: Code.handling)
    function.handled = handled
    function.assigned = bodyAssigned
    setDead()
    function.assigned = bodyAssigned
    if otherwise != 0 {
      patchHere(&otherwise)
      deadEnd = -1
    }
    if token == .else { wordSuite() }
    function.assigned &= merged
    if ends != 0 { deadEnd = -1 }
    patchHere(&ends)
  }

  /// The body of `except ... as name`.
  private mutating func namedClause(
    _ name: Value, _ exception: UInt8, _ line: UInt32
  ) {
    storeName(name, Operand(register: exception), function.temps)
    let temps = function.temps
    let inner = newTemp()
    pushBlock(.name, register: inner, name: name)
    suite(.except, line: line)
    let isDead = isDead
    let block = popBlock()
    closeRange(block.start, register: inner)
    let assigned = function.assigned
    var end: UInt16 = 0
    if !isDead {
      unbind(name)
      emitJump(to: &end)
    }
    patchHandlers(register: inner)
    unbind(name)
    emit(.reraise, inner)
    function.assigned = assigned
    function.temps = temps
    if isDead { setDead() } else { deadEnd = -1 }
    patchHere(&end)
  }

  /// At `finally`: its block is the innermost one.
  private mutating func finally(_ state: UInt8, _ entry: UInt32) {
    let isDead = isDead
    let assigned = function.assigned
    var block = popBlock()
    closeRange(block.start, register: state)
    if !isDead { emit(.unset, state) }
    patchHandlers(register: state)
    let start = UInt16(truncatingIfNeeded: pc)
    deadEnd = -1
    patchHere(&block.list)
    function.temps = state &+ 2
    function.assigned = entry
    wordSuite()
    emit(.endFinally, state)
    closeRange(start, register: state, target: Code.handling)
    function.assigned |= assigned
    if isDead { setDead() }
  }

  /// At `try`: which clauses the statement has, further down.
  private mutating func findClauses() -> (except: Bool, finally: Bool) {
    let start = mark()
    let level = column
    let before = (scanning, skipping)
    (scanning, skipping) = (true, true)
    var result = (except: false, finally: false)
    while true {
      while token != .newline && token != .endOfFile { nextToSkip() }
      if token == .endOfFile { break }
      next()
      if column < level || token == .endOfFile { break }
      if column > level { continue }
      if token == .except { result.except = true }
      if token == .finally { result.finally = true }
      if token != .except && token != .else { break }
    }
    (scanning, skipping) = before
    column = level
    go(to: start)
    return result
  }

  /// Past a token or a string.
  private mutating func nextToSkip() {
    if token == .string { scanString() } else { next() }
  }

  // MARK: with

  /// At `with`.
  mutating func withStatement(isAsync: Bool = false) {
    let base = function.temps
    let line = tokenLine
    next()
    let isEnclosed = withIsEnclosed()
    if isEnclosed { next() }
    var count = 0
    while true {
      let exit = function.temps
      place(expression(.value), exit)
      _ = claim(1)
      if isAsync {
        emit(.asyncStep, exit, exit, AsyncStep.enter.number)
        emitAwait(exit &+ 1, exit &+ 1)
      } else {
        emit(.withEnter, exit, exit)
      }
      pushBlock(
        isAsync ? .asyncWith : .with, register: exit,
        name: Value(small: Int32(truncatingIfNeeded: line)))
      count &+= 1
      if accept(.as) {
        function.temps = exit &+ 2
        target(exit &+ 1)
      }
      function.temps = exit &+ 2
      if token != .comma { break }
      next()
      if isEnclosed && token == .rightParenthesis { break }
    }
    if isEnclosed { expect(.rightParenthesis) }
    let entry = function.assigned
    suite(.with, line: line)
    function.line = line
    var isDead = isDead
    let assigned = function.assigned
    while count != 0 {
      let block = popBlock()
      let exception = block.register &+ 1
      closeRange(block.start, register: exception)
      var end: UInt16 = 0
      if !isDead {
        if isAsync {
          _ = emitAsyncExit(block.register, noRegister)
        } else {
          emit(.withExit, block.register)
        }
        emitJump(to: &end)
      }
      patchHandlers(register: exception)
      let start = UInt16(truncatingIfNeeded: pc)
      if isAsync {
        emit(.jumpIfTrue, emitAsyncExit(block.register, exception))
      } else {
        emit(.withExitException, block.register, exception)
      }
      closeRange(start, register: exception, target: Code.handling)
      addJump(to: &end)
      emit(.reraise, exception)
      patchHere(&end)
      isDead = false
      count &-= 1
    }
    deadEnd = -1
    // The body may have been left early, its exception swallowed.
    function.assigned = assigned & entry
    function.temps = base
  }

  /// Whether what follows `with` is a list of items in parentheses.
  private mutating func withIsEnclosed() -> Bool {
    if token != .leftParenthesis { return false }
    let start = mark()
    let level = depth
    let before = (scanning, skipping)
    (scanning, skipping) = (true, true)
    var hasItems = false
    next()
    while !(depth < level) && token != .endOfFile {
      if depth == level && (token == .as || token == .comma) { hasItems = true }
      nextToSkip()
    }
    next()
    let result = hasItems && token == .colon
    (scanning, skipping) = before
    go(to: start)
    return result
  }
}
