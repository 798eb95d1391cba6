extension Compiler {
  /// At `if`.
  mutating func ifStatement() throws(Raised) {
    var ends: UInt16 = 0
    var merged = UInt32.max
    while true {
      let head = token
      let line = tokenLine
      try next()
      function.line = line
      var otherwise = try condition(jumpWhen: false)
      let entry = function.assigned
      try suite(head, line: line)
      merged &= function.assigned
      let isLast = token != .elif && token != .else
      if !isLast && !isDead { try emitJump(to: &ends) }
      try patchHere(&otherwise)
      function.assigned = entry
      if token == .elif { continue }
      if token == .else { try wordSuite() }
      break
    }
    function.assigned &= merged
    try patchHere(&ends)
  }

  /// At `else`, `try` or `finally`: the word and its statements.
  mutating func wordSuite() throws(Raised) {
    let head = token
    let line = tokenLine
    try next()
    try suite(head, line: line)
  }

  /// At `while`.
  mutating func whileStatement() throws(Raised) {
    let line = tokenLine
    try next()
    let top = pc
    try pushBlock(.loop, register: 0)
    var exit = try condition(jumpWhen: false)
    let entry = function.assigned
    let isEndless = exit == 0
    try suite(.while, line: line)
    let body = popBlock()
    try emitJump(back: top)
    function.assigned = entry
    try finishLoop(&exit, body.list, isEndless: isEndless)
  }

  /// At `for`.
  mutating func forStatement() throws(Raised) {
    let line = tokenLine
    try next()
    let base = function.temps
    let target = mark()
    try skip(to: .in)
    if token != .in { throw syntaxError("invalid syntax") }
    try next()
    let iterable = try register(of: try expressionList(), base)
    let colon = mark()
    if token != .colon { throw syntaxError("expected ':'") }
    try emit(.getIterator, base, iterable)
    function.temps = base
    let iterator = try newTemp()
    let entry = function.assigned
    try pushBlock(.loop, register: iterator)
    try go(to: target)
    try loopHead(iterator: iterator)
    try go(to: colon)
    let temps = function.temps
    try suite(.for, line: line)
    function.temps = temps
    var loop = popBlock()
    try emitJump(back: Int(loop.start))
    function.assigned = entry
    var exit = loop.exhausted
    loop.exhausted = 0
    try finishLoop(&exit, loop.list, isEndless: false)
    function.temps = base
  }

  /// At the target of a loop: takes the next item. The jump at the end goes to the block's list of
  /// its own, `exhausted`.
  mutating func loopHead(iterator: UInt8) throws(Raised) {
    let start = mark()
    let index = blockCount &- 1
    var operand = Operand(.pack)
    if token == .name {
      operand = Operand(.name, bits: value.bits)
      try next()
    }
    let base = function.temps
    if operand.kind == .name && token == .in {
      let variable = resolve(operand.value)
      if variable.kind == .local {
        try emit(.forNext, variable.number, iterator)
        addJump(to: &blockPointer(index).pointee.exhausted)
        return setAssigned(variable.number)
      }
    }
    try go(to: start)
    let item = try newTemp()
    try emit(.forNext, item, iterator)
    addJump(to: &blockPointer(index).pointee.exhausted)
    try targets(Operand(register: item))
    if token != .in { throw syntaxError("invalid syntax") }
    function.temps = base
  }

  /// Behind a loop: its `else`, and where `break` goes.
  private mutating func finishLoop(
    _ exit: inout UInt16, _ breaks: UInt16, isEndless: Bool
  ) throws(Raised) {
    var breaks = breaks
    if isEndless && breaks == 0 { setDead() }
    try patchHere(&exit)
    let entry = function.assigned
    if token == .else {
      try wordSuite()
      function.assigned &= entry
    }
    if breaks != 0 { deadEnd = -1 }
    try patchHere(&breaks)
  }
}
