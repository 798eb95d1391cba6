import Port

// The end of a frame: by a result or by an exception.

/// The jump of the instruction at `pc` whose operand is at `operand`, from there on.
@inline(__always) func jump(_ pc: Bytecode, _ operand: Int) -> Int {
  operand &+ 2 &+ Int(Int16(bitPattern: UInt16(pc[operand]) | UInt16(pc[operand &+ 1]) << 8))
}

/// Ends the frame at `r` with `result`, or leaves it suspended at a `yield`.
///
/// Returns `unset` when the interpreter goes on at `vm.frame` and `vm.pc`; otherwise a nested run is
/// over and this is its result.
@inline(never)
func leave(_ frame: Registers, _ result: Value, yielded: Bool) -> Value {
  var r = frame
  var value = result
  while true {
    let link = r[-1].bits
    let isGenerator = code(of: r).shape & Code.isGenerator << 23 != 0
    if !isGenerator {
      stackRelease(r)
    } else if !yielded {
      (r - GeneratorObject.registers)[GeneratorObject.state] = .unset
    }
    vm.frame = link & ~Link.mask
    vm.pc = r[-2].bits
    if link & Link.mask == Link.boundary { return value }
    if link & Link.mask == Link.initializer {
      if !value.isNone {
        vm.error(
          .typeError, "__init__() should return None, not '$'", value)
      }
      value = r[-4]
    }
    let caller = registers(vm.frame)
    let pc = Expansion.instruction(vm.pc, caller)
    if Opcode(unchecked: pc[0]) == .yieldFrom && yielded {
      // What the inner generator yields, the outer one yields.
      (caller - GeneratorObject.registers)[GeneratorObject.state] = Value(bits: vm.pc)
      r = caller
      continue
    }
    vm.pc = Expansion.running.following(
      complete(caller, pc, value, exhausted: isGenerator && !yielded, r))
    return .unset
  }
}

/// Finishes the instruction at `pc`, whose callee (the frame at `callee`) gave `value`; returns where it
/// goes on.
private func complete(
  _ r: Registers, _ pc: Bytecode, _ value: Value, exhausted: Bool, _ callee: Registers
) -> Bytecode {
  let length: Int
  switch Opcode(unchecked: pc[0]) {
  case .call, .callMethod, .callFrozen, .callMethodFrozen: length = 4
  case .callSpread, .yieldFrom: length = 3
  case .callKeyword, .callMethodKeyword: length = 5
  case .forNext:
    length = 5
    if exhausted { return pc + jump(pc, 3) }
  case .makeClass:
    // The destination may be the register of the keywords.
    r[Int(pc[1])] = endClass(callee, r[Int(pc[3]) &+ Int(pc[4])])
    return pc + 5
  case .withEnter:
    r[Int(pc[1]) &+ 1] = value
    return pc + 3
  case .setAttribute: return pc + 4
  case .withExit: return pc + 2
  case .withExitException: return pc + (isTrue(value) ? jump(pc, 3) : 5)
  default:
    var value = value
    if value == .notImplemented { value = afterNotImplemented(r, pc) }
    if jumpComparison(pc[0]) != nil { return pc + compared(r, pc, value) }
    r[Int(pc[1])] = value
    return pc + 4
  }
  r[Int(pc[1])] = value
  return pc + length
}

/// Takes the raised exception from the instruction at `pc` of the frame at `r` to the handler that
/// covers it, ending the frames on the way. Afterwards the interpreter goes on at `vm.frame` and
/// `vm.pc`. False: there is none, and a nested run is over. Raises nothing itself.
@inline(never)
func unwind() -> Bool {
  var r = registers(vm.frame)
  var pc = bytecode(vm.pc)
  if vm.raised.fields[ExceptionObject.context].isUnset {
    setContext(vm.raised, handledException(r, pc))
  }
  while true {
    let code = code(of: r)
    let offset = pc - code.bytecode
    let exception = vm.raised
    // Modules leave no more traces than natives do.
    if !code.isFrozen && !isRaisedAgain(pc) {
      tracebackAdd(exception, code.object, code.line(at: offset))
      vm.raised = exception
    }
    var handler = code.handlers
    var left = code.handlerCount
    var catcher: UnsafeMutablePointer<UInt8>?
    while left != 0 {
      let start = Int(handler[0]) | Int(handler[1]) << 8
      let end = Int(handler[2]) | Int(handler[3]) << 8
      if offset >= start && offset < end {
        if catcher == nil && handler[4] & handler[5] != Code.handling { catcher = handler }
      }
      handler += Code.handlerBytes
      left &-= 1
    }
    if let catcher {
      var at = Int(catcher[6])
      r[at] = exception
      // What the expressions held that were given up keeps nothing alive.
      at &+= 1
      while at < code.registers {
        r[at] = .unset
        at &+= 1
      }
      if exception == vm.memoryErrorInstance { adder_port_clear_stack() }
      vm.raised = .unset
      vm.frame = address(r)
      vm.pc = address(code.bytecode + (Int(catcher[4]) | Int(catcher[5]) << 8))
      return true
    }
    let isGenerator = code.flags & Code.isGenerator != 0
    if isGenerator {
      (r - GeneratorObject.registers)[GeneratorObject.state] = .unset
      let isAsync =
        code.flags & Code.isAsyncGenerator != 0
        && exceptionMatches(exception, .stopAsyncIteration)
      if isAsync || exceptionMatches(exception, .stopIteration) {
        let name = typeText(Value(type: isAsync ? .stopAsyncIteration : .stopIteration))
        let error = attempt(code.object, name) { code, name, _ in
          makeError(
            .runtimeError, "% raised %", makeString(generatorName(Code(Value(word: code)))),
            Value(word: name), .unset
          ).word
        }
        if !error.isUnset {
          error.fields[ExceptionObject.cause] = exception
          vm.raised = error
        }
      }
    } else {
      stackRelease(r)
    }
    let link = r[-1].bits
    vm.frame = link & ~Link.mask
    vm.pc = r[-2].bits
    if link & Link.mask == Link.boundary { return false }
    pc = bytecode(vm.pc)
    r = registers(vm.frame)
    if !isGenerator && exceptionMatches(exception, .stopIteration) {
      let exhausted = Suspension(vm.pc, r).exhausted
      if exhausted != 0 {
        // The iterator's `__next__`.
        vm.raised = .unset
        vm.pc = exhausted
        return true
      }
    }
  }
}

private func isRaisedAgain(_ pc: Bytecode) -> Bool {
  let opcode = Opcode(unchecked: pc[0])
  return opcode == .reraise || opcode == .endFinally
}

/// The exception that is being handled at the instruction at `pc` of the frame at `r`, or in the
/// frames that called it; `unset` if there is none.
func handledException(_ frame: Registers, _ at: Bytecode, inCallers: Bool = true) -> Value {
  var r = frame
  var pc = at
  while true {
    let code = code(of: r)
    let offset = pc - code.bytecode
    var record = code.handlers
    var left = code.handlerCount
    while left != 0 {
      let held = r[Int(record[6])]
      if record[4] & record[5] == Code.handling
        && offset >= Int(record[0]) | Int(record[1]) << 8
        && offset < Int(record[2]) | Int(record[3]) << 8 && held.isHeap(.exception)
      {
        return held
      }
      record += Code.handlerBytes
      left &-= 1
    }
    let link = r[-1].bits
    let caller = link & ~Link.mask
    if caller == 0 || !inCallers { return .unset }
    pc = bytecode(r[-2].bits)
    r = registers(caller)
  }
}

/// Raises what may have been raised before: what is handled here becomes its context (`unwind` sees to it),
/// whatever that was then.
func raiseAnew(_ exception: Value) -> Never {
  let handled = handledException(registers(vm.frame), bytecode(vm.pc))
  if !handled.isUnset && handled != exception {
    exception.fields[ExceptionObject.context] = .unset
  }
  raise(exception)
}

/// `exception` was raised while `handled`, if it is one, was being handled: the innermost such counts.
private func setContext(_ exception: Value, _ handled: Value) {
  if handled.isHeap(.exception) && handled != exception && exception != vm.memoryErrorInstance
    && exception.fields[ExceptionObject.context].isUnset
  {
    // What was raised before it in this chain and is raised again now comes last.
    var link = handled
    var left = 32
    while left != 0 {
      let before = link.fields[ExceptionObject.context]
      if !before.isHeap(.exception) { break }
      if before == exception { link.fields[ExceptionObject.context] = .unset }
      link = before
      left &-= 1
    }
    exception.fields[ExceptionObject.context] = handled
  }
}

/// Notes that `exception` passed this line. Once there was no memory for that, it does not try again: a
/// deep recursion that ends in a full heap would collect garbage for every frame.
private func tracebackAdd(_ exception: Value, _ code: Value, _ line: Int) {
  if exception.header.has(.first) { return }
  var trace = exception.fields[ExceptionObject.traceback]
  let capacity = trace.isUnset ? 0 : trace.header.words
  var count = 0
  while count < capacity && !trace.fields[count &+ 1].isUnset { count &+= 2 }
  let entry = Value(small: line & 0xFFFF)
  if count != 0 && trace.fields[count &- 2] == code {
    let last = trace.fields[count &- 1]
    if last.small & 0xFFFF == entry.small && last.small < 0x3FFF_0000 {
      trace.fields[count &- 1] = Value(small: last.small &+ 0x1_0000)
      return
    }
  }
  if count == capacity {
    let larger = allocateIfRoom(.array, payload: (capacity &* 2 &+ 2) << 2)
    if larger.isUnset {
      exception.header.set(.first)
      return
    }
    if capacity != 0 { larger.fields.copy(from: trace.fields, count: capacity) }
    exception.fields[ExceptionObject.traceback] = larger
    trace = larger
  }
  trace.fields[count] = code
  trace.fields[count &+ 1] = entry
}
