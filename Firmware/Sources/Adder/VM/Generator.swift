// Generators: objects that hold a frame. Resuming one runs the interpreter on its own registers; the
// frames of what it calls are on the main stack.

/// A generator that has not started, with the parameters at `base`.
func makeGenerator(_ function: Value, _ code: Code, _ base: Registers) throws(Raised) -> Value {
  let count = code.registers
  let generator = try allocate(
    .generator, payload: (GeneratorObject.registers &+ count &+ slack) << 2)
  let r = generator.fields + GeneratorObject.registers
  generator.fields[GeneratorObject.state] = .false
  r[-3] = function
  r.update(from: base, count: code.parameters)
  return generator
}

/// Goes on in a generator that is not finished; `.exhausted` is thrown into it as `vm.raised`. The
/// frame's result goes by `link` to the instruction at `pc`.
func resume(_ generator: Value, _ sent: Value, _ pc: UInt32, _ link: UInt32) throws(Raised) {
  let state = generator.fields[GeneratorObject.state]
  if state == .none { throw vm.error(.valueError, "generator already executing") }
  let r = generator.fields + GeneratorObject.registers
  let top = stackTop()
  if state == .false {
    if !sent.isNone && sent != .exhausted {
      throw vm.error(.typeError, "can't send non-None value to a just-started generator")
    }
    vm.pc = address(code(of: r).bytecode)
  } else {
    vm.pc = state.bits
    if sent != .exhausted {
      let at = bytecode(state.bits)
      if Opcode(unchecked: at[0]) == .yield {
        r[Int(at[1])] = sent
        vm.pc = state.bits &+ 3
      } else {
        vm.sent = sent
      }
    }
  }
  generator.fields[GeneratorObject.stackTop] = Value(bits: top)
  generator.fields[GeneratorObject.state] = .none
  r[-2] = Value(bits: pc)
  r[-1] = Value(bits: link)
  vm.frame = address(r)
}

/// The next value of a generator, from Swift; `.exhausted` (and `vm.stopValue`) at its end.
func generatorSend(_ generator: Value, _ sent: Value) throws(Raised) -> Value {
  if generator.fields[GeneratorObject.state].isUnset {
    vm.stopValue = .none
    return .exhausted
  }
  try checkStack()
  try resume(generator, sent, 0, vm.frame | Link.boundary)
  return try generatorRun(generator, raising: false)
}

private func generatorRun(_ generator: Value, raising: Bool) throws(Raised) -> Value {
  let result = try run(raising: raising)
  if !generator.fields[GeneratorObject.state].isUnset { return result }
  vm.stopValue = result
  return .exhausted
}

/// Raises `exception` where the generator waits. As `generatorSend` otherwise.
func generatorThrow(_ generator: Value, _ exception: Value) throws(Raised) -> Value {
  let state = generator.fields[GeneratorObject.state]
  if state == .none { throw vm.error(.valueError, "generator already executing") }
  if state.isUnset || state == .false {
    // It never ran, or will never run again: nothing in it can handle the exception.
    generator.fields[GeneratorObject.state] = .unset
    throw vm.raise(exception)
  }
  try checkStack()
  let at = bytecode(state.bits)
  if Opcode(unchecked: at[0]) == .yieldFrom {
    let r = generator.fields + GeneratorObject.registers
    let inner = r[Int(at[2])]
    generator.fields[GeneratorObject.state] = .none
    do throws(Raised) {
      let result = try throwInto(inner, exception)
      generator.fields[GeneratorObject.state] = state
      if result != .exhausted { return result }
    } catch {
      generator.fields[GeneratorObject.state] = state
      return try generatorRaise(generator, vm.raised)
    }
    // The inner iterator ended: its value is that of the `yield from`.
    let value = vm.stopValue
    try resume(generator, .none, 0, vm.frame | Link.boundary)
    vm.sent = .unset
    r[Int(at[1])] = value
    vm.pc &+= 3
    return try generatorRun(generator, raising: false)
  }
  return try generatorRaise(generator, exception)
}

private func generatorRaise(_ generator: Value, _ exception: Value) throws(Raised) -> Value {
  try resume(generator, .exhausted, 0, vm.frame | Link.boundary)
  vm.raised = exception
  return try generatorRun(generator, raising: true)
}

/// Throws into what a generator waits for.
private func throwInto(_ inner: Value, _ exception: Value) throws(Raised) -> Value {
  let type = typeOf(exception)
  if inner.isHeap(.generator) {
    if try isSubclass(type, Value(type: .generatorExit)) {
      try generatorClose(inner)
      throw vm.raise(exception)
    }
    return try generatorThrow(inner, exception)
  }
  let isExit = try isSubclass(type, Value(type: .generatorExit))
  let method = try findAttribute(inner, isExit ? Names.close.value : Names.`throw`.value)
  if method.isUnset { throw vm.raise(exception) }
  if isExit {
    _ = try call0(method)
    throw vm.raise(exception)
  }
  do throws(Raised) {
    return try call1(method, exception)
  } catch {
    return try stopIteration()
  }
}

/// If the raised exception is a StopIteration, `.exhausted` with its value in `vm.stopValue`;
/// otherwise it goes on.
func stopIteration() throws(Raised) -> Value {
  let exception = vm.raised
  if !exceptionMatches(exception, .stopIteration) { throw Raised() }
  let args = exception.fields[ExceptionObject.args]
  vm.stopValue = args.header.words == 0 ? .none : args.fields[0]
  vm.raised = .unset
  return .exhausted
}

/// generator.close()
func generatorClose(_ generator: Value) throws(Raised) {
  let state = generator.fields[GeneratorObject.state]
  if state.isUnset { return }
  let exit = try makeException(Value(type: .generatorExit), argument: .unset)
  do throws(Raised) {
    if try generatorThrow(generator, exit) == .exhausted { return }
  } catch {
    let exception = vm.raised
    if exceptionMatches(exception, .generatorExit) || exceptionMatches(exception, .stopIteration) {
      vm.raised = .unset
      return
    }
    throw error
  }
  throw vm.error(.runtimeError, "generator ignored GeneratorExit")
}

// MARK: Methods

/// The value, or the StopIteration that stands for the end.
private func orStop(_ value: Value) throws(Raised) -> Value {
  value == .exhausted ? try raiseStop() : value
}

/// generator.send(value)
func generatorSendMethod(_ args: Args) throws(Raised) -> Value {
  try orStop(try generatorSend(args[0], args[1]))
}
/// generator.__next__()
func generatorNextMethod(_ args: Args) throws(Raised) -> Value {
  try orStop(try generatorSend(args[0], .none))
}
/// generator.throw(type or exception[, value[, traceback]])
func generatorThrowMethod(_ args: Args) throws(Raised) -> Value {
  var exception = args[1]
  let value = args.get(2, or: .none)
  if isHeapException(value) {
    exception = value
  } else if !value.isNone && isType(exception) {
    exception = try call1(exception, value)
  }
  return try orStop(try generatorThrow(args[0], try exceptionInstance(exception)))
}
/// generator.close()
func generatorCloseMethod(_ args: Args) throws(Raised) -> Value {
  try generatorClose(args[0])
  return .none
}
