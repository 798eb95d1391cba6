// Displays: tuples, lists, sets, dicts, what stands in parentheses, and comprehensions.

/// Values that are gathered in registers before they go into a collection.
private let batch: UInt8 = 24

extension Compiler {
  /// At `(`.
  mutating func parentheses(_ purpose: Purpose) -> Operand {
    let start = mark()
    let base = function.temps
    next()
    if token == .rightParenthesis {
      next()
      return Operand(constant: vm.emptyTuple)
    }
    if token == .yield {
      var operand = yieldExpression()
      operand.flags |= Operand.enclosed
      expect(.rightParenthesis)
      return operand
    }
    if purpose.isCondition && token != .star {
      let operand = expression(purpose)
      if token == .rightParenthesis {
        next()
        if operand.flags & Operand.negated == 0 && function.trueList < start.pc
          && function.falseList < start.pc && operand.kind != .comparison
          && operand.kind != .comparisonInt
        {
          return enclosed(operand)
        }
        // Jumps stand for the value: fine where only its truth counts.
        switch token {
        case .and, .or, .rightParenthesis, .colon, .newline, .comma, .if, .for, .rightBracket,
          .rightBrace, .else:
          if token != .if && token != .else && token != .comma { return enclosed(operand) }
        default: break
        }
      }
      rollBack(to: start)
      next()
    }
    var operand = starredExpression()
    if startsClause {
      return comprehension(start, base)
    }
    if token == .comma {
      operand = elements(operand, .buildTuple, base)
    } else if operand.isStarred {
      syntaxError("cannot use starred expression here")
    }
    if token != .rightParenthesis {
      syntaxError("invalid syntax. Perhaps you forgot a comma?")
    }
    next()
    return enclosed(operand)
  }

  private func enclosed(_ operand: Operand) -> Operand {
    var operand = operand
    operand.flags |= Operand.enclosed
    return operand
  }

  /// At `[`.
  mutating func listDisplay() -> Operand {
    let start = mark()
    let base = function.temps
    next()
    var operand: Operand
    if token == .rightBracket {
      emit(.buildList, 0, base, 0)
      operand = pending(4)
    } else {
      if scopes.count != 0 && scope(at: start.position) >= 0 {
        return comprehension(start, base)
      }
      operand = starredExpression()
      if startsClause { return comprehension(start, base) }
      operand = elements(operand, .buildList, base)
    }
    if token != .rightBracket {
      syntaxError("invalid syntax. Perhaps you forgot a comma?")
    }
    next()
    return operand
  }

  /// At `{`: a set or a dict.
  mutating func braces() -> Operand {
    let start = mark()
    let base = function.temps
    next()
    if scopes.count != 0 && scope(at: start.position) >= 0 {
      return comprehension(start, base)
    }
    if token == .rightBrace || token == .doubleStar { return dictDisplay(nil, start, base) }
    let operand = starredExpression()
    if token == .colon { return dictDisplay(operand, start, base) }
    if startsClause { return comprehension(start, base) }
    let result = elements(operand, .buildSet, base)
    expect(.rightBrace)
    return result
  }

  /// From behind the first key, or at `}` or `**`.
  private mutating func dictDisplay(
    _ first: Operand?, _ start: Mark, _ base: UInt8
  ) -> Operand {
    var key = first
    var count: UInt8 = 0
    /// The dict is in `base` already, and pairs are put into it.
    var isMade = false
    // What the first key is made of may still be in registers, but nothing else is.
    function.temps = base
    while token != .rightBrace {
      if key == nil && token == .doubleStar {
        if !isMade {
          emit(.buildDict, base, base, count)
          function.temps = base
          _ = newTemp()
          isMade = true
        }
        next()
        let slot = function.temps
        emit(
          .dictUpdate, base, register(of: operation(Precedence.bitwise, .value), slot))
        function.temps = slot
      } else {
        let slot = function.temps
        if key == nil { key = expression(.value) }
        if let key { place(key, slot) }
        key = nil
        expect(.colon)
        place(expression(.value), slot &+ 1)
        if startsClause && first != nil && count == 0 && !isMade {
          return comprehension(start, base)
        }
        count &+= 1
        if isMade {
          emit(.dictPut, base, slot, slot &+ 1)
          function.temps = slot
        } else if count == batch / 2 {
          emit(.buildDict, base, base, count)
          function.temps = base
          _ = newTemp()
          isMade = true
        }
      }
      if token != .comma { break }
      next()
    }
    expect(.rightBrace)
    if isMade {
      function.temps = base
      _ = newTemp()
      return Operand(register: base)
    }
    emit(.buildDict, 0, base, count)
    function.temps = base
    return pending(4)
  }

  /// Elements separated by commas, the first of which has been compiled; they end where no
  /// expression can begin. `build` tells what they become.
  mutating func elements(
    _ first: Operand, _ build: Opcode, _ base: UInt8, slices: Bool = false
  ) -> Operand {
    var operand = first
    let pendingStart = names.count
    /// Values in registers that are in no collection yet: from `base`, or behind it when it holds
    /// the collection.
    var count: UInt8 = 0
    var isMade = false
    while true {
      if operand.kind == .constant && !operand.isStarred && count == 0 && !isMade
        && names.count &- pendingStart < 200
      {
        names.append(operand.value)
      } else {
        let isStarred = operand.isStarred
        let kept = kept(from: pendingStart)
        if kept != 0 || isStarred {
          // Its code stands before that which the others wait for.
          operand = Operand(
            register: register(of: operand, base &+ (kept != 0 ? kept : count &+ 1)))
        }
        flushConstants(pendingStart, build, base, &count, &isMade)
        if isStarred {
          // The collection comes to where a comprehension, say, has left its own.
          if !isMade && operand.a == base {
            operand = Operand(register: place(operand, base &+ 1))
          }
          if !isMade || count != 0 { gather(build, base, &count, &isMade) }
          emit(build == .buildSet ? .setUpdate : .listExtend, base, operand.a)
          function.temps = base &+ 1
        } else {
          place(operand, base &+ count &+ (isMade ? 1 : 0))
          count &+= 1
          if count >= batch { gather(build, base, &count, &isMade) }
        }
      }
      if token != .comma { break }
      next()
      if !token.startsExpression && !(slices && token == .colon) { break }
      let kept = kept(from: pendingStart)
      if kept != 0 { function.temps = base &+ kept }
      operand = slices ? subscriptElement() : starredExpression()
    }
    if names.count != pendingStart {
      if build == .buildTuple {
        function.temps = base
        return Operand(constant: namesTuple(from: pendingStart))
      }
      flushConstants(pendingStart, build, base, &count, &isMade)
    }
    if isMade {
      if count != 0 { gather(build, base, &count, &isMade) }
      if build == .buildTuple { emit(.listToTuple, base) }
      return Operand(register: base)
    }
    if build == .buildTuple { return Operand(.pack, base, count) }
    emit(build, 0, base, count)
    function.temps = base
    return pending(4)
  }

  /// The registers that constants held back will want: not for what follows them.
  private func kept(from start: Int) -> UInt8 {
    let held = names.count &- start
    return held < batch ? UInt8(truncatingIfNeeded: held) : batch &+ 1
  }

  /// Loads the constants that were held back.
  private mutating func flushConstants(
    _ start: Int, _ build: Opcode, _ base: UInt8, _ count: inout UInt8, _ isMade: inout Bool
  ) {
    var index = start
    while index < names.count {
      place(Operand(constant: names[index]), base &+ count &+ (isMade ? 1 : 0))
      count &+= 1
      index &+= 1
      if count >= batch { gather(build, base, &count, &isMade) }
    }
    names.count = start
  }

  /// Puts the values in registers into the collection in `base`, which is made if need be.
  private mutating func gather(
    _ build: Opcode, _ base: UInt8, _ count: inout UInt8, _ isMade: inout Bool
  ) {
    if !isMade {
      function.temps = base
      _ = newTemp()
      emit(build == .buildSet ? .buildSet : .buildList, base, base, count)
    } else if build == .buildSet {
      var index: UInt8 = 0
      while index < count {
        emit(.setAdd, base, base &+ 1 &+ index)
        index &+= 1
      }
    } else {
      emit(.listAppend, base, base &+ 1, count)
    }
    isMade = true
    count = 0
    function.temps = base
    _ = newTemp()
  }
}
