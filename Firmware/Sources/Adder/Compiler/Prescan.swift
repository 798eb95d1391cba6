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
    let first = scopes.count
    if scanScope() == 0 { addEmptyScope(at: position, first: first) }
    return scope(at: position)
  }

  /// Scans the scope that begins at the token, which is the current one again afterwards. 0: something is
  /// wrong with it. It is told when nothing else is: the compiler, which goes through the source in order,
  /// may find something in front of that.
  ///
  /// What raises changes `compiler` behind the back of whoever has it as `self`: this may write nothing to
  /// it before that, and read nothing behind it but by other functions.
  @inline(never)
  private mutating func scanScope() -> UInt {
    let here = mark()
    let before = (names.count, scanBase, className, fieldDepth)
    let result = attempt(words: 0, 0, 0) { _, _, _ in
      compiler.scanWhatFollows()
      return 1
    }
    (names.count, scanBase, className, fieldDepth) = before
    if result == 0 { stumbled() }
    scanning = false
    known.count = 0
    go(to: here)
    return result
  }

  @inline(never)
  private mutating func stumbled() {
    if scanError.isUnset { scanError = vm.raised }
    skipping = false
    discarding = false
    isInFirstIterable = false
  }

  @inline(never)
  private mutating func scanWhatFollows() {
    let first = scopes.count
    scanning = true
    switch token {
    case .def: scanFunction(depth: column)
    case .class: scanClass(depth: column)
    case .lambda: scanLambda()
    default: scanBracket(isTarget: false)
    }
    resolveScopes(from: first)
  }

  /// For a scope that could not be scanned.
  @inline(never)
  private mutating func addEmptyScope(at position: UInt32, first: Int) {
    scopes.count = first
    scopes.append(Value(small: -1))
    scopes.append(Value(small: Int(truncatingIfNeeded: position)))
    scopes.append(Value(small: 0))
  }

  /// As `scopeHere` for a bracket that is a comprehension.
  mutating func comprehensionScope(_ bracket: Mark) -> Int {
    go(to: bracket)
    return scopeHere()
  }

  // MARK: Scopes

  /// Adds what is known about a name to the scope being scanned; the place of its entry.
  @discardableResult
  mutating func note(_ name: Value, _ flags: Int32) -> Int {
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

  mutating func openScope() -> Int {
    let before = scanBase
    scanBase = names.count
    return before
  }

  /// Makes a record of the scope being scanned; the scope around it, which began at `outerBase`,
  /// learns what it uses. `firstInner`: where the records of scopes in it begin.
  mutating func closeScope(
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
  mutating func resolveScopes(from first: Int) {
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
  func isVisible(_ name: Value, from record: Int) -> Bool {
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
  mutating func scanFunction(depth column: UInt16) {
    checkStack()
    let position = tokenStart
    next()
    if token != .name { invalidSyntax() }
    note(value, Entry.bound)
    next()
    if token != .leftParenthesis { syntaxError("expected '('") }
    let outerBase = scanParameters(until: .rightParenthesis)
    // Behind those of the defaults, which belong to the scope outside.
    let firstInner = scopes.count
    next()
    scanExpression()
    scanBody(column)
    closeScope(.function, position: position, outerBase: outerBase, firstInner: firstInner)
  }

  /// From the token in front of the first parameter to the one behind the last, twice: defaults
  /// belong to the scope outside, then the names to the scope that is opened. What `openScope` gave.
  mutating func scanParameters(until end: Token) -> Int {
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

  mutating func scanParameterList(
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

  mutating func noteParameter(_ kind: Int32) {
    let count = names.count
    if note(value, Entry.bound | Entry.parameter | kind) != count && !skipping {
      syntaxError("duplicate argument '%' in function definition", value)
    }
  }

  /// At `lambda`; up to the token behind it.
  mutating func scanLambda() {
    checkStack()
    let position = tokenStart
    let outerBase = scanParameters(until: .colon)
    let firstInner = scopes.count
    let outerFirst = isInFirstIterable
    isInFirstIterable = false
    next()
    scanExpression(stop: .comma)
    isInFirstIterable = outerFirst
    closeScope(.function, position: position, outerBase: outerBase, firstInner: firstInner)
  }

  /// At `class`.
  mutating func scanClass(depth column: UInt16) {
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
  mutating func scanBody(_ column: UInt16) {
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
}
