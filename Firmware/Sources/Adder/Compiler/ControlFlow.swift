extension Compiler {
  /// At `if`.
  mutating func ifStatement() {
    var ends: UInt16 = 0
    var merged = UInt32.max
    while true {
      let head = token
      let line = tokenLine
      next()
      function.line = line
      var otherwise = condition(jumpWhen: false)
      let entry = function.assigned
      suite(head, line: line)
      merged &= function.assigned
      let isLast = token != .elif && token != .else
      if !isLast && !isDead { emitJump(to: &ends) }
      patchHere(&otherwise)
      function.assigned = entry
      if token == .elif { continue }
      if token == .else { wordSuite() }
      break
    }
    function.assigned &= merged
    patchHere(&ends)
  }

  /// At `else`, `try` or `finally`: the word and its statements.
  mutating func wordSuite() {
    let head = token
    let line = tokenLine
    next()
    suite(head, line: line)
  }

  /// At `while`.
  mutating func whileStatement() {
    let line = tokenLine
    next()
    let top = pc
    pushBlock(.loop, register: 0)
    var exit = condition(jumpWhen: false)
    let entry = function.assigned
    let isEndless = exit == 0
    suite(.while, line: line)
    let body = popBlock()
    emitJump(back: top)
    function.assigned = entry
    finishLoop(&exit, body.list, isEndless: isEndless)
  }

  /// At `for`.
  mutating func forStatement(isAsync: Bool = false) {
    let line = tokenLine
    next()
    let base = function.temps
    let target = mark()
    skip(to: .in)
    if token != .in { invalidSyntax() }
    next()
    let iterable = register(of: expressionList(), base)
    let colon = mark()
    if token != .colon { syntaxError("expected ':'") }
    emitIterator(base, iterable, isAsync: isAsync)
    function.temps = base
    let iterator = newTemp()
    let entry = function.assigned
    pushBlock(.loop, register: iterator)
    go(to: target)
    loopHead(iterator: iterator, isAsync: isAsync)
    go(to: colon)
    let temps = function.temps
    suite(.for, line: line)
    function.temps = temps
    var loop = popBlock()
    emitJump(back: Int(loop.start))
    function.assigned = entry
    var exit = loop.exhausted
    loop.exhausted = 0
    finishLoop(&exit, loop.list, isEndless: false)
    function.temps = base
  }

  /// At the target of a loop: takes the next item. The jump at the end goes to the block's list of
  /// its own, `exhausted`.
  mutating func loopHead(iterator: UInt8, isAsync: Bool) {
    let start = mark()
    let index = blockCount &- 1
    var operand = Operand(.pack)
    if token == .name {
      operand = Operand(.name, bits: value.bits)
      next()
    }
    let base = function.temps
    if operand.kind == .name && token == .in && !isAsync {
      let variable = resolve(operand.value)
      if variable.kind == .local {
        emit(.forNext, variable.number, iterator)
        addJump(to: &blockPointer(index).pointee.exhausted)
        return setAssigned(variable.number)
      }
    }
    go(to: start)
    let item = newTemp()
    if isAsync {
      emitAsyncNext(item, iterator, &blockPointer(index).pointee.exhausted)
    } else {
      emit(.forNext, item, iterator)
      addJump(to: &blockPointer(index).pointee.exhausted)
    }
    targets(Operand(register: item))
    if token != .in { invalidSyntax() }
    function.temps = base
  }

  /// Behind a loop: its `else`, and where `break` goes.
  private mutating func finishLoop(
    _ exit: inout UInt16, _ breaks: UInt16, isEndless: Bool
  ) {
    var breaks = breaks
    if isEndless && breaks == 0 { setDead() }
    patchHere(&exit)
    let entry = function.assigned
    if token == .else {
      wordSuite()
      function.assigned &= entry
    }
    if breaks != 0 { deadEnd = -1 }
    patchHere(&breaks)
  }
}
