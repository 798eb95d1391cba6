extension Compiler {
  /// Puts the function under compilation, whose names are in record `scope`, into a code object.
  mutating func finish(name: Value, scope: Int, outer: FunctionState) -> Value {
    let constantCount = constants.count &- function.constantStart
    let codeCount = pc
    let handlerBytes = handlers.count &- function.handlerStart
    let handlerCount = handlerBytes / Code.handlerBytes
    let lineBytes = lines.count &- function.lineStart
    let captureCount = countCaptures(scope)
    if codeCount > 0xFFFF { syntaxError("function too long") }
    if handlerCount > 255 { syntaxError("too many blocks in a function") }
    // A call's links and its receiver lie behind the callee, wherever that is.
    let registers = Int(function.registers) &+ 4
    let object = allocate(
      .code,
      payload: (Code.prefixWords &+ constantCount) &* 4 &+ codeCount &+ handlerBytes
        &+ captureCount &+ 2 &+ lineBytes)
    let fields = object.fields
    fields[0] = name
    fields[1] = Code.shape(
      registers: registers > 255 ? 255 : registers, positional: Int(function.positional),
      keywordOnly: Int(function.keywordOnly), flags: UInt32(function.flags))
    fields[2] = Code.sizes(
      constants: constantCount, locals: Int(function.locals), captures: captureCount)
    fields[3] = Code.lengths(
      bytecode: codeCount, handlers: handlerCount, positionalOnly: Int(function.positionalOnly),
      isText: isText)
    let result = Code(object)
    if constantCount != 0 {
      result.ownConstants.copy(
        from: constants.object.fields + function.constantStart, count: constantCount)
    }
    result.bytecode.copy(from: code.bytes + function.codeStart, count: codeCount)
    if handlerBytes != 0 {
      result.handlers.copy(
        from: handlers.bytes + function.handlerStart, count: handlerBytes)
    }
    writeCaptures(scope, outer, to: result.captures)
    let at = result.lines
    let first = function.firstLine > 0xFFFF ? 0xFFFF : function.firstLine
    at[0] = UInt8(truncatingIfNeeded: first)
    at[1] = UInt8(truncatingIfNeeded: first >> 8)
    if lineBytes != 0 {
      (at + 2).copy(from: lines.bytes + function.lineStart, count: lineBytes)
    }
    return object
  }

  private func countCaptures(_ scope: Int) -> Int {
    if scope < 0 { return 0 }
    var count = 0
    var at = scopeStart(scope)
    while at < scope {
      if flags(at) & Entry.free != 0 { count &+= 1 }
      at &+= 2
    }
    return count
  }

  /// Where the function around finds each captured cell.
  private mutating func writeCaptures(
    _ scope: Int, _ outer: FunctionState, to bytes: UnsafeMutablePointer<UInt8>
  ) {
    if scope < 0 { return }
    var at = scopeStart(scope)
    while at < scope {
      if flags(at) & Entry.free != 0 {
        bytes[Int(number(at))] = capture(scopes[at], outer)
      }
      at &+= 2
    }
  }

  private mutating func capture(
    _ name: Value, _ outer: FunctionState
  ) -> UInt8 {
    var record = outer.scope
    while record >= 0 {
      let isClass = scopeKind(record) == .classBody
      if isClass && name == Names.dunderClass.value { return 1 }
      let found = entry(name, in: record, with: isClass ? Entry.free : Entry.free | Entry.bound)
      if found >= 0 {
        return flags(found) & Entry.free != 0 ? 0x80 | number(found) : number(found)
      }
      record = scopeParent(record)
    }
    // A class of the module has no record.
    if name == Names.dunderClass.value && outer.kind == .classBody { return 1 }
    // The element of a comprehension before its `for` has been seen: it is compiled again.
    return 0
  }
}
