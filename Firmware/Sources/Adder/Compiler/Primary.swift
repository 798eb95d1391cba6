// Atoms, and what may follow them: attributes, subscripts, calls.

extension Compiler {
  mutating func primary(_ purpose: Purpose) throws(Raised) -> Operand {
    let base = function.temps
    let line = tokenLine
    function.line = line
    var operand = try atom(purpose)
    while true {
      switch token {
      case .dot:
        try next()
        let name = try expectName()
        let object = try register(of: operand, base)
        function.temps = object >= base ? object &+ 1 : base
        operand = Operand(.attribute, object, bits: name.bits)
      case .leftParenthesis:
        operand = try call(operand, base, line)
      case .leftBracket:
        let object = try register(of: operand, base)
        function.temps = object >= base ? object &+ 1 : base
        operand = try subscription(of: object)
      default: return operand
      }
    }
  }

  private mutating func atom(_ purpose: Purpose) throws(Raised) -> Operand {
    switch token {
    case .name:
      let name = value
      try next()
      return Operand(.name, bits: name.bits)
    case .number:
      let number = value
      try next()
      return Operand(constant: number)
    case .string: return try stringLiteral()
    case .none: return try constantKeyword(.none)
    case .true: return try constantKeyword(.true)
    case .false: return try constantKeyword(.false)
    case .ellipsis: return try constantKeyword(.ellipsis)
    case .leftParenthesis: return try parentheses(purpose)
    case .leftBracket: return try listDisplay()
    case .leftBrace: return try braces()
    case .await, .async: throw syntaxError("async and await are not supported")
    case .indent: throw error(.indentationError, "unexpected indent")
    default: throw syntaxError("invalid syntax")
    }
  }

  private mutating func constantKeyword(_ value: Value) throws(Raised) -> Operand {
    try next()
    return Operand(constant: value)
  }

  /// At `[` behind a value in a register.
  private mutating func subscription(of object: UInt8) throws(Raised) -> Operand {
    let base = function.temps
    try next()
    if token == .rightBracket { throw syntaxError("invalid syntax") }
    var key = try subscriptElement()
    if token == .comma { key = try elements(key, .buildTuple, base, slices: true) }
    try expect(.rightBracket)
    if let byte = key.byte { return Operand(.itemInt, object, byte) }
    let register = try register(of: key, base)
    function.temps = register >= base ? register &+ 1 : base
    return Operand(.item, object, register)
  }

  /// An index or a slice.
  mutating func subscriptElement() throws(Raised) -> Operand {
    let base = function.temps
    var operand = Operand(constant: .none)
    if token != .colon { operand = try starredExpression() }
    if token != .colon { return operand }
    try place(operand, base)
    var count: UInt8 = 1
    while count < 3 {
      operand = Operand(constant: .none)
      if token == .colon {
        try next()
        if token != .colon && token != .comma && token != .rightBracket {
          operand = try expression(.value)
        }
      }
      try place(operand, base &+ count)
      count &+= 1
    }
    try emit(.buildSlice, 0, base)
    function.temps = base
    return pending(3)
  }

  // MARK: Calls

  /// At `(`: calls `callee`.
  private mutating func call(
    _ callee: Operand, _ base: UInt8, _ line: UInt32
  ) throws(Raised) -> Operand {
    let start = mark()
    if callee.kind == .name && callee.value == Names.super.value {
      try next()
      if token == .rightParenthesis, try superCall(base) {
        function.line = line
        try emit(.call, 0, base, 2)
        function.temps = base
        return pending(4)
      }
      try go(to: start)
    }
    var isMethod = try placeCallee(callee, base)
    try next()
    let names = self.names.count
    var count: UInt8 = 0
    var isSpread = false
    var hasEnded = false
    while token != .rightParenthesis {
      if token == .star || token == .doubleStar {
        isSpread = true
        break
      }
      let slot = function.temps
      var operand = try namedExpression()
      if token == .assign {
        if operand.kind != .name {
          throw syntaxError("expression cannot contain assignment, perhaps you meant \"==\"?")
        }
        try addKeyword(operand.value, from: names)
        try next()
        operand = try expression(.value)
      } else if token == .for {
        if count != 0 || self.names.count != names {
          throw syntaxError("Generator expression must be parenthesized")
        }
        // The brackets of the call are those of the generator expression.
        try rollBack(to: start)
        isMethod = try placeCallee(callee, base)
        try place(try comprehension(mark(), slot), slot)
        count = 1
        hasEnded = true
        break
      } else if self.names.count != names {
        throw syntaxError("positional argument follows keyword argument")
      }
      try place(operand, slot)
      count &+= 1
      if token != .comma { break }
      try next()
    }
    if isSpread {
      self.names.count = names
      try rollBack(to: start)
      return try spreadCall(callee, base, line)
    }
    if !hasEnded {
      if token != .rightParenthesis {
        throw syntaxError("invalid syntax. Perhaps you forgot a comma?")
      }
      try next()
    }
    function.line = line
    if self.names.count == names {
      try emit(isMethod ? .callMethod : .call, 0, base, count)
      function.temps = base
      return pending(4)
    }
    let tuple = try namesTuple(from: names)
    try emit(
      isMethod ? .callMethodKeyword : .callKeyword, 0, base, count, try shortConstant(tuple))
    function.temps = base
    return pending(5)
  }

  /// Puts what is called where a call wants it. True: as the method of an object.
  private mutating func placeCallee(_ callee: Operand, _ base: UInt8) throws(Raised) -> Bool {
    if callee.kind == .attribute {
      let number = try constant(callee.value)
      if number < 256 {
        function.temps = base
        _ = try claim(4)
        try emit(.loadMethod, base, callee.a, UInt8(truncatingIfNeeded: number))
        return true
      }
    }
    try place(callee, base)
    _ = try claim(2)
    return false
  }

  private mutating func addKeyword(_ name: Value, from start: Int) throws(Raised) {
    var index = start
    while index < names.count {
      if names[index] == name { throw syntaxError("keyword argument repeated: %", name) }
      index &+= 1
    }
    try names.append(name)
  }

  /// The values on top of `names`, from `start` on, as a tuple.
  mutating func namesTuple(from start: Int) throws(Raised) -> Value {
    let count = names.count &- start
    if count == 0 { return vm.emptyTuple }
    let tuple = try allocate(.tuple, payload: count &* 4)
    tuple.fields.update(from: names.object.fields + start, count: count)
    names.count = start
    return tuple
  }

  /// `super()` in a method: the class and the first parameter are its arguments. At `)`; false: not
  /// in a method.
  private mutating func superCall(_ base: UInt8) throws(Raised) -> Bool {
    let owner = resolve(Names.dunderClass.value)
    if owner.kind != .free || function.parameters == 0 { return false }
    try place(Operand(.name, bits: Names.super.value.bits), base)
    _ = try claim(4)
    try loadName(Names.dunderClass.value, into: base &+ 3)
    if function.isFirstCell {
      try emit(.getCell, base &+ 4, 0, try shortConstant(Names.`self`.value))
    } else {
      try emit(.move, base &+ 4, 0)
    }
    try next()
    return true
  }

  /// A call with `*` or `**`, at its `(`: the arguments become a list and a dict.
  private mutating func spreadCall(
    _ callee: Operand, _ base: UInt8, _ line: UInt32
  ) throws(Raised) -> Operand {
    try place(callee, base)
    let list = try claim(4) &+ 2
    let dict = list &+ 1
    let slot = dict &+ 1
    try emit(.buildList, list, list, 0)
    try emit(.unset, dict)
    var hasDict = false
    var hasMapping = false
    let names = self.names.count
    try next()
    while token != .rightParenthesis {
      function.temps = slot
      if try accept(.star) {
        if hasMapping {
          throw syntaxError("iterable argument unpacking follows keyword argument unpacking")
        }
        try emit(.listExtend, list, try register(of: try expression(.value), slot))
      } else {
        let isMapping = try accept(.doubleStar)
        if isMapping { hasMapping = true }
        let operand = isMapping ? try expression(.value) : try namedExpression()
        let isKeyword = !isMapping && token == .assign && operand.kind == .name
        if !isMapping && !isKeyword {
          if hasDict { throw syntaxError("positional argument follows keyword argument unpacking") }
          try emit(.listAppend, list, try place(operand, slot), 1)
        } else {
          if !hasDict { try emit(.buildDict, dict, slot, 0) }
          hasDict = true
          var register = slot
          if isKeyword {
            try addKeyword(operand.value, from: names)
            try next()
            try place(Operand(constant: operand.value), slot)
            try place(try expression(.value), slot &+ 1)
            try emit(.buildDict, slot, slot, 1)
          } else {
            register = try self.register(of: operand, slot)
          }
          try emit(.dictMerge, dict, register)
        }
      }
      if token != .comma { break }
      try next()
    }
    self.names.count = names
    try expect(.rightParenthesis)
    function.line = line
    try emit(.callSpread, 0, base)
    function.temps = base
    return pending(3)
  }
}
