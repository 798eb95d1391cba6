// The pre-scan of statements: what each binds.

extension Compiler {
  /// A simple statement or the head of a compound one, and what ends it. True: that was the end of
  /// a line.
  mutating func scanStatement() -> Bool {
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
          syntaxError(
            flag == Entry.global
              ? "name '%' is assigned to before global declaration"
              : "name '%' is assigned to before nonlocal declaration", value)
        }
        next()
      } while token == .comma
    case .async:
      next()
      return scanStatement()
    case .import, .from: scanImport()
    case .name where value == Names.match.value && isMatch():
      scanMatch()
      return true
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
  mutating func scanAssignment() {
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

  mutating func scanTargets(_ flags: Int32) {
    targetCount = 0
    scanExpression(isTarget: true, stop: .in)
    bindTargets(flags)
  }

  mutating func bindTargets(_ flags: Int32) {
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

  mutating func clearTargets() {
    if targetCount == 0 { return }
    var at = scanBase
    while at < names.count {
      names[at &+ 1] = Value(small: names[at &+ 1].small & ~Entry.target)
      at &+= 2
    }
    targetCount = 0
  }

  /// The items of a `with`, perhaps in parentheses.
  mutating func scanWith() {
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

  mutating func scanImport() {
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
}
