extension Compiler {
  /// A statement; simple ones up to the end of their line.
  mutating func statement() {
    checkStack()
    dropPassed()
    statementStart = tokenStart
    statementLine = tokenLine
    function.line = tokenLine
    let base = function.temps
    switch token {
    case .if: ifStatement()
    case .while: whileStatement()
    case .for: forStatement()
    case .try: tryStatement()
    case .with: withStatement()
    case .def: definition(base: base)
    case .class: classDefinition(base: base)
    case .at: decorated()
    case .async: asyncStatement(base)
    case .name where value == Names.match.value && isMatch(): matchStatement()
    case .newline: next()
    case .indent: error(.indentationError, "unexpected indent")
    default: simpleStatements()
    }
    function.temps = base
  }

  /// Simple statements separated by semicolons, and the end of the line.
  private mutating func simpleStatements() {
    while true {
      function.line = tokenLine
      let base = function.temps
      simpleStatement()
      function.temps = base
      if token != .semicolon { break }
      next()
      if token == .newline { break }
    }
    if token == .newline {
      next()
    } else if token != .endOfFile {
      invalidSyntax()
    }
  }

  private mutating func simpleStatement() {
    switch token {
    case .pass: next()
    case .break: leaveLoop(isBreak: true)
    case .continue: leaveLoop(isBreak: false)
    case .return: returnStatement()
    case .raise: raiseStatement()
    case .import: importStatement()
    case .from: fromStatement()
    case .global, .nonlocal: declaration()
    case .del:
      next()
      deleteTargets()
    case .assert: assertStatement()
    case .string:
      if isInteractive || !discardedString() { assignment() }
    default: assignment()
    }
  }

  /// A string that is a statement of its own is not even kept while it is read. False: the statement
  /// goes on.
  private mutating func discardedString() -> Bool {
    if stringFlags & StringFlags.format != 0 { return false }
    let start = mark()
    var nothing = StringBuilder()
    discarding = true
    _ = stringBody(&nothing)
    discarding = false
    next()
    if token == .newline || token == .semicolon { return true }
    go(to: start)
    return false
  }

  /// What CPython calls the statement that begins with `head`.
  private func headName(_ head: Token) -> Value {
    switch head {
    case .def: return intern(Text("function definition"))
    case .class: return intern(Text("class definition"))
    default:
      var builder = StringBuilder()
      builder.append(byte: UInt8(ascii: "'"))
      builder.append(keywordText(head))
      builder.append("' statement")
      return builder.finish()
    }
  }

  /// A colon and the statements that belong to it. `head` begins the statement, on line `headLine`.
  mutating func suite(_ head: Token, line headLine: UInt32) {
    expect(.colon)
    if token != .newline {
      return simpleStatements()
    }
    next()
    let outer = openBlock(head, line: headLine)
    while token != .dedent && token != .endOfFile { statement() }
    closeBlock(outer)
  }

  /// At the first token behind the newline: the indentation, which `closeBlock` wants back.
  mutating func openBlock(_ head: Token, line headLine: UInt32) -> UInt16 {
    if token != .indent {
      error(
        .indentationError, "expected an indented block after % on line %", headName(head),
        Value(small: Int(truncatingIfNeeded: headLine)))
    }
    let outer = indent
    indent = column
    next()
    return outer
  }

  mutating func closeBlock(_ outer: UInt16) {
    indent = outer
    if token == .dedent {
      if column == outer {
        next()
      } else if column > outer {
        error(
          .indentationError, "unindent does not match any outer indentation level")
      }
    }
  }

  private mutating func decorated() {
    let base = function.temps
    var count: UInt8 = 0
    while token == .at {
      next()
      let slot = function.temps
      place(namedExpression(), slot)
      _ = claim(2)
      count &+= 1
      expect(.newline)
    }
    let isAsync = accept(.async)
    if token == .def {
      definition(decorators: count, base: base, isAsync: isAsync)
    } else if token == .class {
      classDefinition(decorators: count, base: base)
    } else {
      invalidSyntax()
    }
  }

  private mutating func raiseStatement() {
    next()
    let base = function.temps
    if !token.startsExpression {
      if function.handled == noRegister {
        emit(.reraiseCurrent)
      } else {
        emit(.reraise, function.handled)
      }
    } else {
      let exception = register(of: expression(.value), base)
      if exception >= base { function.temps = exception &+ 1 }
      if accept(.from) {
        let cause = register(of: expression(.value), function.temps)
        emit(.raiseFrom, exception, cause)
      } else {
        emit(.raise, exception)
      }
    }
    setDead()
  }

  /// `global` and `nonlocal`: the pre-scan knows; what is left are the levels it does not see.
  private mutating func declaration() {
    let isGlobal = token == .global
    if !isGlobal && function.scope < 0 {
      syntaxError("nonlocal declaration not allowed at module level")
    }
    let start = scopes.count
    repeat {
      next()
      let name = expectName()
      if function.kind == .classBody && function.scope < 0 {
        scopes.append(name)
        scopes.append(Value(small: Entry.global))
      }
    } while token == .comma
    if scopes.count != start {
      let record = scopes.count
      scopes.append(Value(small: -1))
      // No token is there.
      scopes.append(Value(small: -1))
      scopes.append(Value(small: (record &- start) << 1 | Int(ScopeKind.classBody.number)))
      function.scope = record
    }
  }

  private mutating func assertStatement() {
    next()
    let base = function.temps
    var list = condition(jumpWhen: true)
    let register = newTemp()
    if accept(.comma) {
      place(expression(.value), register)
    } else {
      emit(.unset, register)
    }
    emit(.raiseAssertion, register)
    function.temps = base
    patchHere(&list)
  }

  // MARK: Imports

  private mutating func importStatement() {
    let base = function.temps
    repeat {
      next()
      function.temps = base
      let register = newTemp()
      let top = value
      let module = dottedName()
      emit(.importModule, register, shortConstant(module))
      var target = top
      if accept(.as) {
        target = expectName()
        // The module itself, not the package that it is in.
        if module != top { emit(.importFrom, register, register, shortConstant(module)) }
      }
      storeName(target, Operand(register: register), register)
    } while token == .comma
  }

  /// `a.b.c` as one str.
  private mutating func dottedName() -> Value {
    let first = expectName()
    if token != .dot { return first }
    var builder = StringBuilder()
    builder.append(first)
    while accept(.dot) {
      builder.append(byte: UInt8(ascii: "."))
      builder.append(expectName())
    }
    let result = intern(builder.text)
    builder.discard()
    return result
  }

  private mutating func fromStatement() {
    let base = function.temps
    next()
    if token == .dot || token == .ellipsis {
      error(.importError, "relative imports are not supported")
    }
    let module = newTemp()
    emit(.importModule, module, shortConstant(dottedName()))
    expect(.import)
    if token == .star {
      if function.kind != .module { syntaxError("import * only allowed at module level") }
      emit(.importAll, module)
      return next()
    }
    let isEnclosed = accept(.leftParenthesis)
    while true {
      let name = expectName()
      let register = newTemp()
      emit(.importFrom, register, module, shortConstant(name))
      let target = accept(.as) ? expectName() : name
      storeName(target, Operand(register: register), register)
      function.temps = register
      if token != .comma { break }
      next()
      if isEnclosed && token == .rightParenthesis { break }
    }
    if isEnclosed { expect(.rightParenthesis) }
    function.temps = base
  }
}
