extension Compiler {
  /// At `try`.
  mutating func tryStatement() throws(Raised) {
    let base = function.temps
    let (hasExcept, hasFinally) = try findClauses()
    let entry = function.assigned
    let state = hasFinally ? try claim(2) : 0
    if hasFinally { try pushBlock(.finally, register: state) }
    if hasExcept {
      let exception = try newTemp()
      try pushBlock(.except, register: exception)
      try wordSuite()
      let body = popBlock()
      try closeRange(body.start, register: exception)
      try clauses(exception, entry)
    } else {
      try wordSuite()
      if !hasFinally { throw syntaxError("expected 'except' or 'finally' block") }
    }
    if hasFinally {
      if token != .finally { throw syntaxError("invalid syntax") }
      try finally(state, entry)
    }
    function.temps = base
  }

  /// The `except` clauses and the `else`, behind the body.
  private mutating func clauses(_ exception: UInt8, _ entry: UInt32) throws(Raised) {
    var ends: UInt16 = 0
    let handled = function.handled
    let bodyAssigned = function.assigned
    // The `else` comes after the clauses, but its code belongs here: it is compiled there, jumped to.
    var otherwise: UInt16 = 0
    if !isDead { try emitJump(to: &otherwise) }
    patchHandlers(register: exception)
    let start = UInt16(truncatingIfNeeded: pc)
    deadEnd = -1
    var merged = UInt32.max
    var next: UInt16 = 0
    var isBare = false
    while token == .except {
      if isBare { throw syntaxError("default 'except:' must be last") }
      try patchHere(&next)
      function.assigned = entry
      function.handled = exception
      let line = tokenLine
      function.line = line
      try self.next()
      var name = Value.unset
      if token == .colon {
        isBare = true
      } else {
        if token == .star { throw syntaxError("except* is not supported") }
        let temps = function.temps
        try emit(.jumpUnlessMatches, exception, try register(of: try expression(.value), temps))
        addJump(to: &next)
        function.temps = temps
        if token == .comma {
          throw syntaxError("multiple exception types must be parenthesized")
        }
        if try accept(.as) { name = try expectName() }
      }
      if name.isUnset {
        try suite(.except, line: line)
      } else {
        try namedClause(name, exception, line)
      }
      merged &= function.assigned
      if !isDead { try emitJump(to: &ends) }
      deadEnd = -1
    }
    try patchHere(&next)
    if !isBare { try emit(.reraise, exception) }
    try closeRange(start, register: exception, target: Code.handling)
    function.handled = handled
    function.assigned = bodyAssigned
    setDead()
    function.assigned = bodyAssigned
    if otherwise != 0 {
      try patchHere(&otherwise)
      deadEnd = -1
    }
    if token == .else { try wordSuite() }
    function.assigned &= merged
    if ends != 0 { deadEnd = -1 }
    try patchHere(&ends)
  }

  /// The body of `except ... as name`.
  private mutating func namedClause(
    _ name: Value, _ exception: UInt8, _ line: UInt32
  ) throws(Raised) {
    try storeName(name, Operand(register: exception), function.temps)
    let temps = function.temps
    let inner = try newTemp()
    try pushBlock(.name, register: inner, name: name)
    try suite(.except, line: line)
    let isDead = isDead
    let block = popBlock()
    try closeRange(block.start, register: inner)
    let assigned = function.assigned
    var end: UInt16 = 0
    if !isDead {
      try unbind(name)
      try emitJump(to: &end)
    }
    patchHandlers(register: inner)
    try unbind(name)
    try emit(.reraise, inner)
    function.assigned = assigned
    function.temps = temps
    if isDead { setDead() } else { deadEnd = -1 }
    try patchHere(&end)
  }

  /// At `finally`: its block is the innermost one.
  private mutating func finally(_ state: UInt8, _ entry: UInt32) throws(Raised) {
    let isDead = isDead
    let assigned = function.assigned
    var block = popBlock()
    try closeRange(block.start, register: state)
    if !isDead { try emit(.unset, state) }
    patchHandlers(register: state)
    let start = UInt16(truncatingIfNeeded: pc)
    deadEnd = -1
    try patchHere(&block.list)
    function.temps = state &+ 2
    function.assigned = entry
    try wordSuite()
    try emit(.endFinally, state)
    try closeRange(start, register: state, target: Code.handling)
    function.assigned |= assigned
    if isDead { setDead() }
  }

  /// At `try`: which clauses the statement has, further down.
  private mutating func findClauses() throws(Raised) -> (except: Bool, finally: Bool) {
    let start = mark()
    let level = column
    let before = (scanning, skipping)
    (scanning, skipping) = (true, true)
    var result = (except: false, finally: false)
    while true {
      while token != .newline && token != .endOfFile { try nextToSkip() }
      if token == .endOfFile { break }
      try next()
      if column < level || token == .endOfFile { break }
      if column > level { continue }
      if token == .except { result.except = true }
      if token == .finally { result.finally = true }
      if token != .except && token != .else { break }
    }
    (scanning, skipping) = before
    column = level
    try go(to: start)
    return result
  }

  /// Past a token or a string.
  private mutating func nextToSkip() throws(Raised) {
    if token == .string { try scanString() } else { try next() }
  }

  // MARK: with

  /// At `with`.
  mutating func withStatement() throws(Raised) {
    let base = function.temps
    let line = tokenLine
    try next()
    let isEnclosed = try withIsEnclosed()
    if isEnclosed { try next() }
    var count = 0
    while true {
      let exit = function.temps
      try place(try expression(.value), exit)
      _ = try claim(1)
      try emit(.withEnter, exit, exit)
      try pushBlock(.with, register: exit)
      count &+= 1
      if try accept(.as) {
        function.temps = exit &+ 2
        try target(exit &+ 1)
      }
      function.temps = exit &+ 2
      if token != .comma { break }
      try next()
      if isEnclosed && token == .rightParenthesis { break }
    }
    if isEnclosed { try expect(.rightParenthesis) }
    let entry = function.assigned
    try suite(.with, line: line)
    var isDead = isDead
    let assigned = function.assigned
    while count != 0 {
      let block = popBlock()
      let exception = block.register &+ 1
      try closeRange(block.start, register: exception)
      var end: UInt16 = 0
      if !isDead {
        try emit(.withExit, block.register)
        try emitJump(to: &end)
      }
      patchHandlers(register: exception)
      let start = UInt16(truncatingIfNeeded: pc)
      try emit(.withExitException, block.register, exception)
      try closeRange(start, register: exception, target: Code.handling)
      addJump(to: &end)
      try emit(.reraise, exception)
      try patchHere(&end)
      isDead = false
      count &-= 1
    }
    deadEnd = -1
    // The body may have been left early, its exception swallowed.
    function.assigned = assigned & entry
    function.temps = base
  }

  /// Whether what follows `with` is a list of items in parentheses.
  private mutating func withIsEnclosed() throws(Raised) -> Bool {
    if token != .leftParenthesis { return false }
    let start = mark()
    let level = depth
    let before = (scanning, skipping)
    (scanning, skipping) = (true, true)
    var hasItems = false
    try next()
    while !(depth < level) && token != .endOfFile {
      if depth == level && (token == .as || token == .comma) { hasItems = true }
      try nextToSkip()
    }
    try next()
    let result = hasItems && token == .colon
    (scanning, skipping) = before
    try go(to: start)
    return result
  }
}
