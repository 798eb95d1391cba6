// The pre-scan: through the tokens of a function, to find which names each scope in it binds and
// which of them functions further in use. It looks at tokens, not at grammar: what it accepts too
// much the compiler itself will refuse.

extension Compiler {
  /// The record of the scope at the current token, which is scanned now unless that was done with a
  /// scope around it.
  mutating func scopeHere() -> Int {
    let position = tokenStart
    let found = scope(at: position)
    if found >= 0 { return found }
    let here = mark()
    let before = (names.count, scanBase, className, scopes.count)
    scanning = true
    switch token {
    case .def: scanFunction(depth: column)
    case .class: scanClass(depth: column)
    case .lambda: scanLambda()
    default: scanBracket(isTarget: false)
    }
    scanning = false
    names.count = before.0
    scanBase = before.1
    className = before.2
    known.count = 0
    resolveScopes(from: before.3)
    go(to: here)
    return scope(at: position)
  }

  /// As `scopeHere` for a bracket that is a comprehension.
  mutating func comprehensionScope(_ bracket: Mark) -> Int {
    go(to: bracket)
    return scopeHere()
  }

  // MARK: Scopes

  /// Adds what is known about a name to the scope being scanned; the place of its entry.
  @discardableResult
  private mutating func note(_ name: Value, _ flags: Int32) -> Int {
    if skipping { return 0 }
    var at = scanBase
    while at < names.count {
      if names[at] == name {
        names[at &+ 1] = Value(small: names[at &+ 1].small | flags)
        return at
      }
      at &+= 2
    }
    names.append(name)
    names.append(Value(small: flags))
    return at
  }

  private mutating func openScope() -> Int {
    let before = scanBase
    scanBase = names.count
    return before
  }

  /// Makes a record of the scope being scanned; the scope around it, which began at `outerBase`,
  /// learns what it uses. `firstInner`: where the records of scopes in it begin.
  private mutating func closeScope(
    _ kind: ScopeKind, position: UInt32, outerBase: Int, firstInner: Int,
    isComprehension: Bool = false
  ) {
    if skipping {
      scanBase = outerBase
      return
    }
    let base = scanBase
    let end = names.count
    let start = scopes.count
    let isClass = kind == .classBody
    var at = base
    while at < end {
      let name = names[at]
      var flags = names[at &+ 1].small
      if flags & (Entry.global | Entry.nonlocal) != 0 { flags &= ~Entry.bound }
      if isClass && name == Names.dunderClass.value { flags |= Entry.bound }
      // What `:=` binds in a comprehension belongs to the function around it.
      if isComprehension && flags & Entry.walrus != 0 { flags &= ~Entry.bound }
      let isBound = flags & Entry.bound != 0
      if kind != .comprehension || isBound {
        scopes.append(name)
        scopes.append(Value(small: flags))
      }
      if isClass && isBound && flags & Entry.inner != 0 && name != Names.dunderClass.value {
        // Methods see the variable around the class, not the attribute.
        scopes.append(name)
        scopes.append(Value(small: Entry.inner))
      }
      at &+= 2
    }
    let record = scopes.count
    scopes.append(Value(small: -1))
    scopes.append(Value(small: Int(truncatingIfNeeded: position)))
    scopes.append(Value(small: (record &- start) &<< 1 | Int(kind.number)))
    var inner = start &- 3
    while inner >= firstInner {
      if scopeParent(inner) < 0 { scopes[inner] = Value(small: record) }
      inner = scopeStart(inner) &- 3
    }

    scanBase = outerBase
    // The entries are read from the old place while the outer scope grows over it: what is added is
    // never ahead of what is read.
    at = base
    names.count = base
    while at < end {
      let name = names[at]
      let flags = names[at &+ 1].small
      at &+= 2
      if flags & Entry.global != 0 { continue }
      if flags & Entry.bound != 0 && flags & Entry.nonlocal == 0 {
        if flags & Entry.walrus != 0 && isComprehension {
          note(
            name,
            Entry.bound | Entry.walrus | (kind == .function ? Entry.inner : flags & Entry.inner))
        } else if flags & Entry.outer != 0 || (isClass && flags & Entry.inner != 0) {
          if name != Names.dunderClass.value { note(name, isClass ? Entry.inner : 0) }
        }
      } else if !isClass || name != Names.dunderClass.value {
        // In a class, what methods use passes through it.
        note(name, kind == .comprehension ? flags & Entry.inner : Entry.inner)
      }
    }
  }

  /// Decides for each name that a scope does not bind whether it is free or global.
  private mutating func resolveScopes(from first: Int) {
    var record = scopes.count &- 3
    while record >= first {
      var captures: Int32 = 0
      var at = scopeStart(record)
      while at < record {
        let flags = flags(at)
        if flags & (Entry.bound | Entry.global) == 0 {
          if isVisible(scopes[at], from: record) {
            setFlags(at, flags | Entry.free | captures << Entry.numberShift)
            captures &+= 1
            if captures > 127 { syntaxError("too many captured variables") }
          } else if flags & Entry.nonlocal != 0 {
            syntaxError("no binding for nonlocal '%' found", scopes[at])
          }
        }
        at &+= 2
      }
      record = scopeStart(record) &- 3
    }
  }

  /// Whether a function around `record` has the variable.
  private func isVisible(_ name: Value, from record: Int) -> Bool {
    var record = record
    while true {
      let parent = scopeParent(record)
      if parent < 0 {
        return name == Names.dunderClass.value && function.kind == .classBody
      }
      let isClass = scopeKind(parent) == .classBody
      if isClass && name == Names.dunderClass.value { return true }
      let found = entry(name, in: parent, with: isClass ? Entry.free : Entry.free | Entry.bound)
      if found >= 0 { return true }
      if scopeKind(parent) != .comprehension { return false }
      record = parent
    }
  }

  // MARK: Definitions

  /// At `def`. `depth` is the column of its line.
  private mutating func scanFunction(depth column: UInt16) {
    checkStack()
    let position = tokenStart
    next()
    if token != .name { invalidSyntax() }
    note(value, Entry.bound)
    next()
    let firstInner = scopes.count
    if token != .leftParenthesis { syntaxError("expected '('") }
    let outerBase = scanParameters(until: .rightParenthesis)
    next()
    scanExpression()
    scanBody(column)
    closeScope(.function, position: position, outerBase: outerBase, firstInner: firstInner)
  }

  /// From the token in front of the first parameter to the one behind the last, twice: defaults
  /// belong to the scope outside, then the names to the scope that is opened. What `openScope` gave.
  private mutating func scanParameters(until end: Token) -> Int {
    let start = mark()
    next()
    let level = tokenDepth
    scanParameterList(until: end, level, collect: false)
    go(to: start)
    let outerBase = openScope()
    next()
    scanParameterList(until: end, level, collect: true)
    return outerBase
  }

  private mutating func scanParameterList(
    until end: Token, _ level: UInt8, collect: Bool
  ) {
    var kind: Int32 = 0
    while !(token == end && (end == .colon ? tokenDepth == level : depth < level)) {
      switch token {
      case .star:
        kind = Entry.rest
        next()
        if token == .comma { kind = Entry.keywordOnly }
      case .doubleStar:
        kind = Entry.keywordRest
        next()
      case .name:
        if collect { noteParameter(kind) }
        if kind == Entry.rest { kind = Entry.keywordOnly }
        next()
      case .comma, .slash: next()
      case .assign, .colon:
        next()
        let before = skipping
        if collect { skipping = true }
        scanExpression(stop: .comma)
        skipping = before
      default: invalidSyntax()
      }
    }
  }

  private mutating func noteParameter(_ kind: Int32) {
    let count = names.count
    if note(value, Entry.bound | Entry.parameter | kind) != count && !skipping {
      syntaxError("duplicate argument '%' in function definition", value)
    }
  }

  /// At `lambda`; up to the token behind it.
  private mutating func scanLambda() {
    checkStack()
    let position = tokenStart
    let firstInner = scopes.count
    let outerBase = scanParameters(until: .colon)
    let outerFirst = isInFirstIterable
    isInFirstIterable = false
    next()
    scanExpression(stop: .comma)
    isInFirstIterable = outerFirst
    closeScope(.function, position: position, outerBase: outerBase, firstInner: firstInner)
  }

  /// At `class`.
  private mutating func scanClass(depth column: UInt16) {
    checkStack()
    let position = tokenStart
    next()
    if token != .name { invalidSyntax() }
    note(value, Entry.bound)
    let name = value
    next()
    scanExpression()
    let firstInner = scopes.count
    let outerBase = openScope()
    let outerClass = className
    className = name
    scanBody(column)
    className = outerClass
    closeScope(.classBody, position: position, outerBase: outerBase, firstInner: firstInner)
  }

  /// From the colon to the first line that is not indented further than `column`.
  private mutating func scanBody(_ column: UInt16) {
    if token != .colon { syntaxError("expected ':'") }
    next()
    if token != .newline {
      // On the same line.
      while !(scanStatement()) {}
      return
    }
    next()
    while self.column > column && token != .endOfFile { _ = scanStatement() }
  }

  // MARK: Statements

  /// A simple statement or the head of a compound one, and what ends it. True: that was the end of
  /// a line.
  private mutating func scanStatement() -> Bool {
    switch token {
    case .def:
      scanFunction(depth: column)
      return true
    case .class:
      scanClass(depth: column)
      return true
    case .global, .nonlocal:
      let flag = token == .global ? Entry.global : Entry.nonlocal
      repeat {
        next()
        if token != .name { invalidSyntax() }
        let at = note(value, flag)
        if !skipping && names[at &+ 1].small & Entry.parameter != 0 {
          syntaxError(
            flag == Entry.global
              ? "name '%' is parameter and global" : "name '%' is parameter and nonlocal", value)
        }
        if !skipping && names[at &+ 1].small & Entry.bound != 0 {
          syntaxError("name '%' is assigned to before its declaration", value)
        }
        next()
      } while token == .comma
    case .import, .from: scanImport()
    case .for:
      next()
      scanTargets(Entry.bound)
      if token == .in { next() }
      scanExpression()
    case .del:
      next()
      scanTargets(Entry.bound | Entry.deleted)
    case .with:
      next()
      scanWith()
    case .except:
      next()
      scanExpression()
      if token == .as {
        next()
        if token == .name { note(value, Entry.bound | Entry.deleted) }
        next()
      }
    default: scanAssignment()
    }
    // What ends the statement, and whatever the compiler will refuse.
    while token != .newline && token != .semicolon && token != .colon && token != .endOfFile {
      next()
      scanExpression()
    }
    if token == .semicolon || token == .colon {
      next()
      if token != .newline { return false }
    }
    if token != .endOfFile { next() }
    return true
  }

  /// An expression, or an assignment of any kind.
  private mutating func scanAssignment() {
    if token.isKeyword && token != .not && token != .lambda && token.number < Token.none.number {
      next()
      return scanExpression()
    }
    while true {
      targetCount = 0
      scanExpression(isTarget: true)
      if token == .assign || token.isAugmentedAssign || (token == .colon && targetCount == 1) {
        bindTargets(Entry.bound)
      } else {
        clearTargets()
      }
      if token == .colon {
        // An annotation.
        next()
        scanExpression()
      }
      if token != .assign && !token.isAugmentedAssign { return }
      next()
    }
  }

  private mutating func scanTargets(_ flags: Int32) {
    targetCount = 0
    scanExpression(isTarget: true, stop: .in)
    bindTargets(flags)
  }

  private mutating func bindTargets(_ flags: Int32) {
    if targetCount == 0 { return }
    var at = scanBase
    while at < names.count {
      let old = names[at &+ 1].small
      if old & Entry.target != 0 {
        names[at &+ 1] = Value(small: old & ~Entry.target | flags)
      }
      at &+= 2
    }
    targetCount = 0
  }

  private mutating func clearTargets() {
    if targetCount == 0 { return }
    var at = scanBase
    while at < names.count {
      names[at &+ 1] = Value(small: names[at &+ 1].small & ~Entry.target)
      at &+= 2
    }
    targetCount = 0
  }

  /// The items of a `with`, perhaps in parentheses.
  private mutating func scanWith() {
    let level = depth
    while true {
      if token == .leftParenthesis {
        // Items in parentheses or an expression: `as` in it tells, and counts at any depth.
        next()
        continue
      }
      scanExpression()
      if token == .as {
        next()
        targetCount = 0
        scanElement(isTarget: true)
        bindTargets(Entry.bound)
      } else if token == .comma || token == .rightParenthesis {
        next()
      } else if token == .colon && depth == level {
        return
      } else if token == .newline || token == .endOfFile {
        return
      } else {
        next()
      }
    }
  }

  private mutating func scanImport() {
    let isFrom = token == .from
    var isInModule = isFrom
    var isBindingNext = !isFrom
    while token != .newline && token != .semicolon && token != .endOfFile {
      next()
      switch token {
      case .import:
        isInModule = false
        isBindingNext = true
      case .name:
        if isInModule { continue }
        // In `import a.b` and `from m import a`, a is bound; with `as`, what follows that.
        let name = value
        if !isBindingNext { continue }
        next()
        if token == .dot {
          note(name, Entry.bound)
          isBindingNext = false
          while token == .dot {
            next()
            next()
          }
          if token == .as {
            next()
            if token == .name { note(value, Entry.bound) }
          }
        } else if token == .as {
          next()
          if token == .name { note(value, Entry.bound) }
          next()
        } else {
          note(name, Entry.bound)
        }
        isBindingNext = true
      default: break
      }
      if token == .newline || token == .semicolon { return }
    }
  }

  // MARK: Expressions

  /// Elements separated by commas and operators, up to a token that ends an expression.
  mutating func scanExpression(
    isTarget: Bool = false, stop: Token = .endOfFile, stopsAtIn: Bool = false
  ) {
    var ternaries = 0
    var isFresh = true
    while true {
      switch token {
      case .newline, .endOfFile, .semicolon, .colon, .assign, .rightParenthesis, .rightBracket,
        .rightBrace, .indent, .dedent, .as, .for, .import, .exclamation:
        return
      case .if:
        ternaries &+= 1
        isInFirstIterable = false
        next()
        isFresh = false
        continue
      case .else:
        if ternaries == 0 { return }
        ternaries &-= 1
        next()
        continue
      case .comma:
        if stop == .comma { return }
        next()
        isFresh = true
        continue
      case .star:
        next()
        continue
      default:
        if token == stop || token.isAugmentedAssign || (stopsAtIn && token == .in) { return }
      }
      if token.startsOperand {
        scanElement(isTarget: isTarget && isFresh)
      } else {
        next()
      }
      isFresh = false
    }
  }

  /// A name, a literal, a bracket, a lambda: whatever is not an operator, with what follows it
  /// directly.
  private mutating func scanElement(isTarget: Bool) {
    switch token {
    case .name:
      let name = value
      next()
      if token == .walrus {
        note(name, Entry.bound | Entry.walrus)
        return next()
      }
      // Not the name of a keyword argument.
      if token == .assign && depth == callDepth && depth != 0 { return }
      let at = note(name, isInFirstIterable ? Entry.outer : 0)
      if name == Names.super.value { note(Names.dunderClass.value, 0) }
      if isTarget && isTargetEnd && !skipping {
        names[at &+ 1] = Value(small: names[at &+ 1].small | Entry.target)
        targetCount &+= 1
      }
    case .leftParenthesis, .leftBracket, .leftBrace:
      scanBracket(isTarget: isTarget && token != .leftBrace)
    case .lambda: return scanLambda()
    case .string: scanString()
    default: next()
    }
    scanTrailers()
  }

  private var isTargetEnd: Bool {
    switch token {
    case .comma, .assign, .rightParenthesis, .rightBracket, .in, .colon, .newline, .semicolon,
      .endOfFile:
      true
    default: token.isAugmentedAssign
    }
  }

  /// Attributes, subscripts and calls.
  private mutating func scanTrailers() {
    while true {
      switch token {
      case .dot:
        next()
        next()
      case .leftParenthesis, .leftBracket: scanBracket(isTarget: false)
      default: return
      }
    }
  }

  /// At an opening bracket; up to behind the closing one. A comprehension becomes a scope.
  mutating func scanBracket(isTarget: Bool) {
    checkStack()
    let position = tokenStart
    var index = 0
    while index < known.count {
      if known[index].small == Int32(truncatingIfNeeded: position) {
        return scanComprehension()
      }
      index &+= 1
    }
    let start = mark()
    let level = depth
    let opening = token
    let outerCall = callDepth
    callDepth = opening == .leftParenthesis && !isTarget ? level : 0
    defer { callDepth = outerCall }
    let namesCount = names.count
    let scopesCount = scopes.count
    next()
    while true {
      switch token {
      case .rightParenthesis, .rightBracket, .rightBrace:
        if depth < level {
          if token.number &- opening.number
            != Token.rightParenthesis.number &- Token.leftParenthesis.number
          {
            syntaxError("closing parenthesis does not match opening parenthesis")
          }
          return next()
        }
        next()
      case .for:
        known.append(Value(small: Int(truncatingIfNeeded: position)))
        names.count = namesCount
        scopes.count = scopesCount
        go(to: start)
        return scanComprehension()
      case .newline, .endOfFile: invalidSyntax()
      case .colon, .comma, .assign, .as, .exclamation, .semicolon, .import: next()
      default:
        let before = tokenStart
        scanExpression(isTarget: isTarget, stop: .comma)
        if tokenStart == before { next() }
      }
    }
  }

  /// At the bracket of a comprehension; up to behind the closing one.
  private mutating func scanComprehension() {
    let position = tokenStart
    let kind: ScopeKind = token == .leftParenthesis ? .function : .comprehension
    let level = depth
    let firstInner = scopes.count
    let outerBase = openScope()
    let outerFirst = isInFirstIterable
    let targets = targetCount
    next()
    isInFirstIterable = false
    var isFirst = true
    while !(depth < level) {
      switch token {
      case .for:
        next()
        scanTargets(Entry.bound)
        if token == .in { next() }
        isInFirstIterable = isFirst
        isFirst = false
        scanExpression()
        isInFirstIterable = false
      case .newline, .endOfFile: invalidSyntax()
      case .colon, .comma, .assign, .as, .exclamation, .semicolon, .import: next()
      default:
        let before = tokenStart
        scanExpression()
        if tokenStart == before { next() }
      }
    }
    next()
    isInFirstIterable = outerFirst
    targetCount = targets
    closeScope(
      kind, position: position, outerBase: outerBase, firstInner: firstInner, isComprehension: true)
  }

  /// A string; the fields of an f-string are expressions.
  mutating func scanString() {
    scanStringBody(spec: false)
    next()
  }

  private mutating func scanStringBody(spec: Bool) {
    checkStack()
    var nothing = StringBuilder()
    let before = (quote, stringFlags, discarding)
    while true {
      discarding = true
      let isField = stringBody(&nothing, spec: spec)
      discarding = before.2
      if !isField { return }
      depth &+= 1
      next()
      let level = tokenDepth
      while !(token == .rightBrace && depth < level) {
        if depth == level {
          if token == .colon || token == .walrus {
            // The specification begins right behind the colon.
            seek(tokenStart &+ 1)
            (quote, stringFlags) = (before.0, before.1)
            scanStringBody(spec: true)
            advance()
            depth &-= 1
            break
          }
          if token == .newline || token == .endOfFile { invalidSyntax() }
        }
        if token == .colon || token == .comma || token == .assign || token == .exclamation {
          next()
        } else {
          let before = tokenStart
          scanExpression()
          if tokenStart == before { syntaxError("f-string: invalid syntax") }
        }
      }
      (quote, stringFlags) = (before.0, before.1)
    }
  }

  // MARK: Looking ahead

  /// Goes on to a token of the kind, at the same depth, or to the end of the line, keeping nothing.
  mutating func skip(to wanted: Token, orComma: Bool = false) {
    let before = (scanning, skipping)
    (scanning, skipping) = (true, true)
    while true {
      scanExpression(stop: orComma ? .comma : wanted)
      if token == wanted || token == .newline || (orComma && token == .comma) || token == .endOfFile
      {
        break
      }
      if token == .rightParenthesis || token == .rightBracket || token == .rightBrace { break }
      next()
    }
    (scanning, skipping) = before
  }
}

extension Token {
  /// A scan treats it as a unit of its own.
  fileprivate var startsOperand: Bool {
    switch self {
    case .name, .number, .string, .leftParenthesis, .leftBracket, .leftBrace, .lambda, .none,
      .true, .false, .ellipsis:
      true
    default: false
    }
  }
}
