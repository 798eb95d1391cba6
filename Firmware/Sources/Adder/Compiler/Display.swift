// Displays: tuples, lists, sets, dicts, what stands in parentheses, and comprehensions.

/// Values that are gathered in registers before they go into a collection.
private let batch: UInt8 = 24

extension Compiler {
  /// At `(`.
  mutating func parentheses(_ purpose: Purpose) throws(Raised) -> Operand {
    let start = mark()
    let base = function.temps
    try next()
    if token == .rightParenthesis {
      try next()
      return Operand(constant: vm.emptyTuple)
    }
    if token == .yield {
      var operand = try yieldExpression()
      operand.flags |= Operand.enclosed
      try expect(.rightParenthesis)
      return operand
    }
    if purpose.isCondition {
      let operand = try expression(purpose)
      if token == .rightParenthesis {
        try next()
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
      try rollBack(to: start)
      try next()
    }
    var operand = try starredExpression()
    if token == .for {
      return try comprehension(start, base)
    }
    if token == .comma {
      operand = try elements(operand, .buildTuple, base)
    } else if operand.isStarred {
      throw syntaxError("cannot use starred expression here")
    }
    if token != .rightParenthesis {
      throw syntaxError("invalid syntax. Perhaps you forgot a comma?")
    }
    try next()
    return enclosed(operand)
  }

  private func enclosed(_ operand: Operand) -> Operand {
    var operand = operand
    operand.flags |= Operand.enclosed
    return operand
  }

  /// At `[`.
  mutating func listDisplay() throws(Raised) -> Operand {
    let start = mark()
    let base = function.temps
    try next()
    var operand: Operand
    if token == .rightBracket {
      try emit(.buildList, 0, base, 0)
      operand = pending(4)
    } else {
      if scopes.count != 0 && scope(at: start.position) >= 0 {
        return try comprehension(start, base)
      }
      operand = try starredExpression()
      if token == .for { return try comprehension(start, base) }
      operand = try elements(operand, .buildList, base)
    }
    if token != .rightBracket {
      throw syntaxError("invalid syntax. Perhaps you forgot a comma?")
    }
    try next()
    return operand
  }

  /// At `{`: a set or a dict.
  mutating func braces() throws(Raised) -> Operand {
    let start = mark()
    let base = function.temps
    try next()
    if scopes.count != 0 && scope(at: start.position) >= 0 {
      return try comprehension(start, base)
    }
    if token == .rightBrace || token == .doubleStar { return try dictDisplay(nil, start, base) }
    let operand = try starredExpression()
    if token == .colon { return try dictDisplay(operand, start, base) }
    if token == .for { return try comprehension(start, base) }
    let result = try elements(operand, .buildSet, base)
    try expect(.rightBrace)
    return result
  }

  /// From behind the first key, or at `}` or `**`.
  private mutating func dictDisplay(
    _ first: Operand?, _ start: Mark, _ base: UInt8
  ) throws(Raised) -> Operand {
    var key = first
    var count: UInt8 = 0
    /// The dict is in `base` already, and pairs are put into it.
    var isMade = false
    // What the first key is made of may still be in registers, but nothing else is.
    function.temps = base
    while token != .rightBrace {
      if key == nil && token == .doubleStar {
        if !isMade {
          try emit(.buildDict, base, base, count)
          function.temps = base
          _ = try newTemp()
          isMade = true
        }
        try next()
        let slot = function.temps
        try emit(
          .dictUpdate, base, try register(of: try operation(Precedence.bitwise, .value), slot))
        function.temps = slot
      } else {
        let slot = function.temps
        if key == nil { key = try expression(.value) }
        if let key { try place(key, slot) }
        key = nil
        try expect(.colon)
        try place(try expression(.value), slot &+ 1)
        if token == .for && first != nil && count == 0 && !isMade {
          return try comprehension(start, base)
        }
        count &+= 1
        if isMade {
          try emit(.dictPut, base, slot, slot &+ 1)
          function.temps = slot
        } else if count == batch / 2 {
          try emit(.buildDict, base, base, count)
          function.temps = base
          _ = try newTemp()
          isMade = true
        }
      }
      if token != .comma { break }
      try next()
    }
    try expect(.rightBrace)
    if isMade {
      function.temps = base
      _ = try newTemp()
      return Operand(register: base)
    }
    try emit(.buildDict, 0, base, count)
    function.temps = base
    return pending(4)
  }

  /// Elements separated by commas, the first of which has been compiled; they end where no
  /// expression can begin. `build` tells what they become.
  mutating func elements(
    _ first: Operand, _ build: Opcode, _ base: UInt8, slices: Bool = false
  ) throws(Raised) -> Operand {
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
        try names.append(operand.value)
      } else {
        let isStarred = operand.isStarred
        let kept = kept(from: pendingStart)
        if kept != 0 || isStarred {
          // Its code stands before that which the others wait for.
          operand = Operand(
            register: try register(of: operand, base &+ (kept != 0 ? kept : count &+ 1)))
        }
        try flushConstants(pendingStart, build, base, &count, &isMade)
        if isStarred {
          if !isMade || count != 0 { try gather(build, base, &count, &isMade) }
          try emit(build == .buildSet ? .setUpdate : .listExtend, base, operand.a)
          function.temps = base &+ 1
        } else {
          try place(operand, base &+ count &+ (isMade ? 1 : 0))
          count &+= 1
          if count >= batch { try gather(build, base, &count, &isMade) }
        }
      }
      if token != .comma { break }
      try next()
      if !token.startsExpression && !(slices && token == .colon) { break }
      let kept = kept(from: pendingStart)
      if kept != 0 { function.temps = base &+ kept }
      operand = slices ? try subscriptElement() : try starredExpression()
    }
    if names.count != pendingStart {
      if build == .buildTuple {
        function.temps = base
        return Operand(constant: try namesTuple(from: pendingStart))
      }
      try flushConstants(pendingStart, build, base, &count, &isMade)
    }
    if isMade {
      if count != 0 { try gather(build, base, &count, &isMade) }
      if build == .buildTuple { try emit(.listToTuple, base) }
      return Operand(register: base)
    }
    if build == .buildTuple { return Operand(.pack, base, count) }
    try emit(build, 0, base, count)
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
  ) throws(Raised) {
    var index = start
    while index < names.count {
      try place(Operand(constant: names[index]), base &+ count &+ (isMade ? 1 : 0))
      count &+= 1
      index &+= 1
      if count >= batch { try gather(build, base, &count, &isMade) }
    }
    names.count = start
  }

  /// Puts the values in registers into the collection in `base`, which is made if need be.
  private mutating func gather(
    _ build: Opcode, _ base: UInt8, _ count: inout UInt8, _ isMade: inout Bool
  ) throws(Raised) {
    if !isMade {
      function.temps = base
      _ = try newTemp()
      try emit(build == .buildSet ? .buildSet : .buildList, base, base, count)
    } else if build == .buildSet {
      var index: UInt8 = 0
      while index < count {
        try emit(.setAdd, base, base &+ 1 &+ index)
        index &+= 1
      }
    } else {
      try emit(.listAppend, base, base &+ 1, count)
    }
    isMade = true
    count = 0
    function.temps = base
    _ = try newTemp()
  }
}
