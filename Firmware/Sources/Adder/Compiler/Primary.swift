// Atoms, and what may follow them: attributes, subscripts, calls.

extension Compiler {
  mutating func primary(_ purpose: Purpose) -> Operand {
    let base = function.temps
    let line = tokenLine
    function.line = line
    var operand = atom(purpose)
    while true {
      switch token {
      case .dot:
        next()
        let name = expectName()
        let object = register(of: operand, base)
        function.temps = object >= base ? object &+ 1 : base
        operand = Operand(.attribute, object, bits: name.bits)
      case .leftParenthesis:
        operand = call(operand, base, line)
      case .leftBracket:
        let object = register(of: operand, base)
        function.temps = object >= base ? object &+ 1 : base
        operand = subscription(of: object)
      default: return operand
      }
    }
  }

  private mutating func atom(_ purpose: Purpose) -> Operand {
    switch token {
    case .name:
      let name = value
      next()
      return Operand(.name, bits: name.bits)
    case .number:
      let number = value
      next()
      return Operand(constant: number)
    case .string: return stringLiteral()
    case .none: return constantKeyword(.none)
    case .true: return constantKeyword(.true)
    case .false: return constantKeyword(.false)
    case .ellipsis: return constantKeyword(.ellipsis)
    case .leftParenthesis: return parentheses(purpose)
    case .leftBracket: return listDisplay()
    case .leftBrace: return braces()
    case .indent: error(.indentationError, "unexpected indent")
    default: invalidSyntax()
    }
  }

  private mutating func constantKeyword(_ value: Value) -> Operand {
    next()
    return Operand(constant: value)
  }

  /// At `[` behind a value in a register.
  private mutating func subscription(of object: UInt8) -> Operand {
    let base = function.temps
    next()
    if token == .rightBracket { invalidSyntax() }
    var key = subscriptElement()
    if token == .comma || key.isStarred { key = elements(key, .buildTuple, base, slices: true) }
    expect(.rightBracket)
    if let byte = key.byte { return Operand(.itemInt, object, byte) }
    let register = register(of: key, base)
    function.temps = register >= base ? register &+ 1 : base
    return Operand(.item, object, register)
  }

  /// An index or a slice.
  mutating func subscriptElement() -> Operand {
    let base = function.temps
    var operand = Operand(constant: .none)
    if token != .colon { operand = starredExpression() }
    if token != .colon { return operand }
    place(operand, base)
    var count: UInt8 = 1
    while count < 3 {
      operand = Operand(constant: .none)
      if token == .colon {
        next()
        if token != .colon && token != .comma && token != .rightBracket {
          operand = expression(.value)
        }
      }
      place(operand, base &+ count)
      count &+= 1
    }
    emit(.buildSlice, 0, base)
    function.temps = base
    return pending(3)
  }

  // MARK: Calls

  /// At `(`: calls `callee`.
  private mutating func call(
    _ callee: Operand, _ base: UInt8, _ line: UInt32
  ) -> Operand {
    let start = mark()
    if callee.kind == .name && callee.value == Names.super.value {
      next()
      if token == .rightParenthesis, superCall(base) {
        function.line = line
        emit(.call, 0, base, 2)
        function.temps = base
        return pending(4)
      }
      go(to: start)
    }
    if callee.kind == .name && callee.value == Names.locals.value
      && function.kind != .module && resolve(callee.value).kind != .local
    {
      next()
      if token == .rightParenthesis {
        next()
        return localsCall(callee, base)
      }
      go(to: start)
    }
    var isMethod = placeCallee(callee, base)
    next()
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
      var operand = namedExpression()
      if token == .assign {
        if operand.kind != .name {
          syntaxError("expression cannot contain assignment, perhaps you meant \"==\"?")
        }
        addKeyword(operand.value, from: names)
        next()
        operand = expression(.value)
      } else if startsClause {
        if count != 0 || self.names.count != names {
          syntaxError("Generator expression must be parenthesized")
        }
        // The brackets of the call are those of the generator expression.
        rollBack(to: start)
        isMethod = placeCallee(callee, base)
        place(comprehension(mark(), slot), slot)
        count = 1
        hasEnded = true
        break
      } else if self.names.count != names {
        syntaxError("positional argument follows keyword argument")
      }
      place(operand, slot)
      count &+= 1
      if token != .comma { break }
      next()
    }
    if isSpread {
      self.names.count = names
      rollBack(to: start)
      return spreadCall(callee, base, line)
    }
    if !hasEnded {
      if token != .rightParenthesis {
        syntaxError("invalid syntax. Perhaps you forgot a comma?")
      }
      next()
    }
    function.line = line
    if self.names.count == names {
      emit(isMethod ? .callMethod : .call, 0, base, count)
      function.temps = base
      return pending(4)
    }
    let tuple = namesTuple(from: names)
    emit(
      isMethod ? .callMethodKeyword : .callKeyword, 0, base, count, shortConstant(tuple))
    function.temps = base
    return pending(5)
  }

  /// Puts what is called where a call wants it. True: as the method of an object.
  private mutating func placeCallee(_ callee: Operand, _ base: UInt8) -> Bool {
    if callee.kind == .attribute {
      let number = constant(callee.value)
      if number < 256 {
        function.temps = base
        _ = claim(4)
        emit(.loadMethod, base, callee.a, UInt8(truncatingIfNeeded: number))
        return true
      }
    }
    place(callee, base)
    _ = claim(2)
    return false
  }

  private mutating func addKeyword(_ name: Value, from start: Int) {
    var index = start
    while index < names.count {
      if names[index] == name { syntaxError("keyword argument repeated: %", name) }
      index &+= 1
    }
    names.append(name)
  }

  /// The values on top of `names`, from `start` on, as a tuple.
  mutating func namesTuple(from start: Int) -> Value {
    let count = names.count &- start
    if count == 0 { return vm.emptyTuple }
    let tuple = allocate(.tuple, payload: count &* 4)
    tuple.fields.copy(from: names.object.fields + start, count: count)
    names.count = start
    return tuple
  }

  /// `super()` in a method: the class and the first parameter are its arguments. At `)`; false: not
  /// in a method.
  private mutating func superCall(_ base: UInt8) -> Bool {
    let owner = resolve(Names.dunderClass.value)
    if owner.kind != .free || function.parameters == 0 { return false }
    place(Operand(.name, bits: Names.super.value.bits), base)
    _ = claim(4)
    loadName(Names.dunderClass.value, into: base &+ 3)
    if function.isFirstCell {
      emit(.getCell, base &+ 4, 0, shortConstant(Names.`self`.value))
    } else {
      emit(.move, base &+ 4, 0)
    }
    next()
    return true
  }

  /// `locals()` in a function or class: its argument is a dict of the variables that have a value.
  private mutating func localsCall(_ callee: Operand, _ base: UInt8) -> Operand {
    place(callee, base)
    let dict = claim(3) &+ 2
    if function.kind == .classBody {
      emit(.getAttribute, dict, 0, shortConstant(Names.dunderDict.value))
    } else {
      emit(.buildDict, dict, dict, 0)
    }
    let record = function.scope
    if function.kind == .function && record >= 0 {
      var at = scopeStart(record)
      while at < record {
        let flags = flags(at)
        let name = scopes[at]
        let slot = claim(2)
        if flags & Entry.bound != 0 && flags & (Entry.global | Entry.nonlocal) == 0 {
          place(Operand(constant: name), slot)
          if flags & Entry.inner != 0 {
            emit(.getCell, slot &+ 1, number(at), shortConstant(name))
          } else {
            emit(.move, slot &+ 1, number(at))
          }
          emit(.dictPut, dict, slot, slot &+ 1)
        } else if flags & Entry.free != 0 && name != Names.dunderClass.value {
          place(Operand(constant: name), slot)
          emit(.getFree, slot &+ 1, number(at), shortConstant(name))
          emit(.dictPut, dict, slot, slot &+ 1)
        }
        function.temps = slot
        at &+= 2
      }
    }
    emit(.call, 0, base, 1)
    function.temps = base
    return pending(4)
  }

  /// A call with `*` or `**`, at its `(`: the arguments become a list and a dict.
  private mutating func spreadCall(
    _ callee: Operand, _ base: UInt8, _ line: UInt32
  ) -> Operand {
    place(callee, base)
    let list = claim(4) &+ 2
    let dict = list &+ 1
    let slot = dict &+ 1
    emit(.buildList, list, list, 0)
    emit(.unset, dict)
    var hasDict = false
    var hasMapping = false
    let names = self.names.count
    next()
    while token != .rightParenthesis {
      function.temps = slot
      if accept(.star) {
        if hasMapping {
          syntaxError("iterable argument unpacking follows keyword argument unpacking")
        }
        emit(.listExtend, list, register(of: expression(.value), slot))
      } else {
        let isMapping = accept(.doubleStar)
        if isMapping { hasMapping = true }
        let operand = isMapping ? expression(.value) : namedExpression()
        let isKeyword = !isMapping && token == .assign && operand.kind == .name
        if !isMapping && !isKeyword {
          if hasDict { syntaxError("positional argument follows keyword argument unpacking") }
          emit(.listAppend, list, place(operand, slot), 1)
        } else {
          if !hasDict { emit(.buildDict, dict, slot, 0) }
          hasDict = true
          var register = slot
          if isKeyword {
            addKeyword(operand.value, from: names)
            next()
            place(Operand(constant: operand.value), slot)
            place(expression(.value), slot &+ 1)
            emit(.buildDict, slot, slot, 1)
          } else {
            register = self.register(of: operand, slot)
          }
          emit(.dictMerge, dict, register)
        }
      }
      if token != .comma { break }
      next()
    }
    self.names.count = names
    expect(.rightParenthesis)
    function.line = line
    emit(.callSpread, 0, base)
    function.temps = base
    return pending(3)
  }
}
