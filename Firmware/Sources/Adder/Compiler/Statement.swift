extension Compiler {
  /// A statement; simple ones up to the end of their line.
  mutating func statement() throws(Raised) {
    try checkStack()
    function.line = tokenLine
    let base = function.temps
    switch token {
    case .if: try ifStatement()
    case .while: try whileStatement()
    case .for: try forStatement()
    case .try: try tryStatement()
    case .with: try withStatement()
    case .def: try definition(base: base)
    case .class: try classDefinition(base: base)
    case .at: try decorated()
    case .async: throw syntaxError("async is not supported")
    case .newline: try next()
    case .indent: throw error(.indentationError, "unexpected indent")
    default: try simpleStatements()
    }
    function.temps = base
  }

  /// Simple statements separated by semicolons, and the end of the line.
  private mutating func simpleStatements() throws(Raised) {
    while true {
      function.line = tokenLine
      let base = function.temps
      try simpleStatement()
      function.temps = base
      if token != .semicolon { break }
      try next()
      if token == .newline { break }
    }
    if token == .newline {
      try next()
    } else if token != .endOfFile {
      throw syntaxError("invalid syntax")
    }
  }

  private mutating func simpleStatement() throws(Raised) {
    switch token {
    case .pass: try next()
    case .break: try leaveLoop(isBreak: true)
    case .continue: try leaveLoop(isBreak: false)
    case .return: try returnStatement()
    case .raise: try raiseStatement()
    case .import: try importStatement()
    case .from: try fromStatement()
    case .global, .nonlocal: try declaration()
    case .del:
      try next()
      try deleteTargets()
    case .assert: try assertStatement()
    case .string:
      if !(try discardedString()) { try assignment() }
    default: try assignment()
    }
  }

  /// A string that is a statement of its own is not even kept while it is read. False: the statement
  /// goes on.
  private mutating func discardedString() throws(Raised) -> Bool {
    if stringFlags & StringFlags.format != 0 { return false }
    let start = mark()
    var nothing = StringBuilder()
    discarding = true
    _ = try stringBody(&nothing)
    discarding = false
    try next()
    if token == .newline || token == .semicolon { return true }
    try go(to: start)
    return false
  }

  /// What CPython calls the statement that begins with `head`.
  private func headName(_ head: Token) throws(Raised) -> Value {
    switch head {
    case .def: return try intern(Text("function definition"))
    case .class: return try intern(Text("class definition"))
    default:
      var builder = StringBuilder()
      try builder.append(byte: UInt8(ascii: "'"))
      try builder.append(keywordText(head))
      try builder.append("' statement")
      return try builder.finish()
    }
  }

  /// A colon and the statements that belong to it. `head` begins the statement, on line `headLine`.
  mutating func suite(_ head: Token, line headLine: UInt32) throws(Raised) {
    try expect(.colon)
    if token != .newline {
      return try simpleStatements()
    }
    try next()
    if token != .indent {
      throw error(
        .indentationError, "expected an indented block after % on line %", try headName(head),
        Value(small: Int(truncatingIfNeeded: headLine)))
    }
    let outer = indent
    indent = column
    try next()
    while token != .dedent && token != .endOfFile { try statement() }
    indent = outer
    if token == .dedent {
      if column == outer {
        try next()
      } else if column > outer {
        throw error(
          .indentationError, "unindent does not match any outer indentation level")
      }
    }
  }

  private mutating func decorated() throws(Raised) {
    let base = function.temps
    var count: UInt8 = 0
    while token == .at {
      try next()
      try place(try namedExpression(), function.temps)
      _ = try claim(2)
      count &+= 1
      try expect(.newline)
    }
    if token == .def {
      try definition(decorators: count, base: base)
    } else if token == .class {
      try classDefinition(decorators: count, base: base)
    } else {
      throw syntaxError("invalid syntax")
    }
  }

  private mutating func raiseStatement() throws(Raised) {
    try next()
    let base = function.temps
    if !token.startsExpression {
      if function.handled == noRegister {
        try emit(.reraiseCurrent)
      } else {
        try emit(.reraise, function.handled)
      }
    } else {
      let exception = try register(of: try expression(.value), base)
      if exception >= base { function.temps = exception &+ 1 }
      if try accept(.from) {
        let cause = try register(of: try expression(.value), function.temps)
        try emit(.raiseFrom, exception, cause)
      } else {
        try emit(.raise, exception)
      }
    }
    setDead()
  }

  /// `global` and `nonlocal`: the pre-scan knows; what is left are the levels it does not see.
  private mutating func declaration() throws(Raised) {
    let isGlobal = token == .global
    if !isGlobal && function.scope < 0 {
      throw syntaxError("nonlocal declaration not allowed at module level")
    }
    let start = scopes.count
    repeat {
      try next()
      let name = try expectName()
      if function.kind == .classBody && function.scope < 0 {
        try scopes.append(name)
        try scopes.append(Value(small: Entry.global))
      }
    } while token == .comma
    if scopes.count != start {
      let record = scopes.count
      try scopes.append(Value(small: -1))
      // No token is there.
      try scopes.append(Value(small: -1))
      try scopes.append(Value(small: (record &- start) << 1 | Int(ScopeKind.classBody.number)))
      function.scope = record
    }
  }

  private mutating func assertStatement() throws(Raised) {
    try next()
    let base = function.temps
    var list = try condition(jumpWhen: true)
    let register = try newTemp()
    if try accept(.comma) {
      try place(try expression(.value), register)
    } else {
      try emit(.unset, register)
    }
    try emit(.raiseAssertion, register)
    function.temps = base
    try patchHere(&list)
  }

  // MARK: Imports

  private mutating func importStatement() throws(Raised) {
    let base = function.temps
    repeat {
      try next()
      function.temps = base
      let register = try newTemp()
      let top = value
      let module = try dottedName()
      try emit(.importModule, register, try shortConstant(module))
      var target = top
      if try accept(.as) {
        target = try expectName()
        // The module itself, not the package that it is in.
        if module != top { try emit(.importFrom, register, register, try shortConstant(module)) }
      }
      try storeName(target, Operand(register: register), register)
    } while token == .comma
  }

  /// `a.b.c` as one str.
  private mutating func dottedName() throws(Raised) -> Value {
    let first = try expectName()
    if token != .dot { return first }
    var builder = StringBuilder()
    try builder.append(first)
    while try accept(.dot) {
      try builder.append(byte: UInt8(ascii: "."))
      try builder.append(try expectName())
    }
    let result = try intern(builder.text)
    builder.discard()
    return result
  }

  private mutating func fromStatement() throws(Raised) {
    let base = function.temps
    try next()
    if token == .dot || token == .ellipsis {
      throw error(.importError, "relative imports are not supported")
    }
    let module = try newTemp()
    try emit(.importModule, module, try shortConstant(try dottedName()))
    try expect(.import)
    if token == .star {
      if function.kind != .module { throw syntaxError("import * only allowed at module level") }
      try emit(.importAll, module)
      return try next()
    }
    let isEnclosed = try accept(.leftParenthesis)
    while true {
      let name = try expectName()
      let register = try newTemp()
      try emit(.importFrom, register, module, try shortConstant(name))
      let target = try accept(.as) ? try expectName() : name
      try storeName(target, Operand(register: register), register)
      function.temps = register
      if token != .comma { break }
      try next()
      if isEnclosed && token == .rightParenthesis { break }
    }
    if isEnclosed { try expect(.rightParenthesis) }
    function.temps = base
  }
}
