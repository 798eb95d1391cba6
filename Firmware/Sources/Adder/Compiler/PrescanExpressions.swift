// The pre-scan of expressions: what they use, and which brackets are comprehensions.

extension Compiler {
  /// Elements separated by commas and operators, up to a token that ends an expression.
  mutating func scanExpression(
    isTarget: Bool = false, stop: Token = .endOfFile, stopsAtIn: Bool = false
  ) {
    var ternaries = 0
    var isFresh = true
    while true {
      switch token {
      case .newline, .endOfFile, .semicolon, .colon, .assign, .rightParenthesis, .rightBracket,
        .rightBrace, .indent, .dedent, .as, .for, .async, .import, .exclamation:
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
        if token == stop || token.isAugmentedAssign || (stopsAtIn && token == .in)
          || (token == .walrus && isSpecification)
        {
          return
        }
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
  mutating func scanElement(isTarget: Bool) {
    switch token {
    case .name:
      let name = value
      next()
      if token == .walrus && !isSpecification {
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
  mutating func scanTrailers() {
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
  mutating func scanComprehension() {
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

  mutating func scanStringBody(spec: Bool) {
    checkStack()
    var nothing = StringBuilder()
    let before = (quote, stringFlags, discarding)
    while true {
      discarding = true
      let isField = stringBody(&nothing, spec: spec)
      discarding = before.2
      if !isField { return }
      let outerField = fieldDepth
      depth &+= 1
      fieldDepth = depth
      next()
      let level = fieldDepth
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
      fieldDepth = outerField
    }
  }

  // MARK: Looking ahead

  /// Goes on to a token of the kind, at the same depth, or to the end of the line, keeping nothing.
  mutating func skip(to wanted: Token, or other: Token = .endOfFile) {
    let before = (scanning, skipping)
    (scanning, skipping) = (true, true)
    while true {
      scanExpression(stop: other == .comma ? other : wanted)
      if token == wanted || token == other || token == .newline || token == .endOfFile { break }
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
