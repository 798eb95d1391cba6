// Generators: objects that hold a frame. Resuming one runs the interpreter on its own registers; the
// frames of what it calls are on the main stack.

/// A generator that has not started, with so many parameters at `base`.
func makeGenerator(
  _ function: Value, _ code: Code, _ base: Registers, _ parameters: Int
) -> Value {
  let count = code.registers
  let generator = allocate(
    code.flags & Code.isCoroutine == 0
      ? .generator : code.flags & Code.isAsyncGenerator == 0 ? .coroutine : .asyncGenerator,
    payload: (GeneratorObject.registers &+ count &+ slack) << 2)
  let r = generator.fields + GeneratorObject.registers
  generator.fields[GeneratorObject.state] = .false
  r[-3] = function
  r.copy(from: base, count: parameters)
  return generator
}

/// Goes on in a generator that is not finished; `.exhausted` is thrown into it as `vm.raised`. The
/// frame's result goes by `link` to the instruction at `pc`.
func resume(_ generator: Value, _ sent: Value, _ pc: UInt32, _ link: UInt32) {
  let state = generator.fields[GeneratorObject.state]
  if state == .none { alreadyExecuting(generator) }
  let r = generator.fields + GeneratorObject.registers
  let top = stackTop()
  if state == .false {
    if !sent.isNone && sent != .exhausted {
      generatorError(
        .typeError, "can't send non-None value to a just-started %", generator)
    }
    vm.pc = address(code(of: r).bytecode)
  } else {
    vm.pc = state.bits
    if sent != .exhausted {
      let at = Suspension(of: generator)
      if at.opcode == .yield {
        r[at.result] = sent
        vm.pc = at.next
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

/// What messages call the object that a call of the function makes.
func generatorName(_ code: Code) -> Literal {
  code.flags & Code.isAsyncGenerator != 0
    ? "async generator" : code.flags & Code.isCoroutine != 0 ? "coroutine" : "generator"
}

/// `message` has one `%`, for what `generator` is.
private func generatorError(_ type: TypeID, _ message: Literal, _ generator: Value) -> Never {
  vm.error(
    type, message,
    makeString(generatorName(code(of: generator.fields + GeneratorObject.registers))))
}

private func alreadyExecuting(_ generator: Value) -> Never {
  generatorError(.valueError, "% already executing", generator)
}

/// Nothing comes any more, and the value of the StopIteration is None; RuntimeError for a coroutine.
func hasFinished(_ generator: Value) -> Bool {
  if !generator.fields[GeneratorObject.state].isUnset { return false }
  if generator.kind == .coroutine {
    vm.error(.runtimeError, "cannot reuse already awaited coroutine")
  }
  vm.stopValue = .none
  return true
}

/// The next value of a generator, from Swift; `.exhausted` (and `vm.stopValue`) at its end.
func generatorSend(_ generator: Value, _ sent: Value) -> Value {
  if hasFinished(generator) { return .exhausted }
  checkStack()
  resume(generator, sent, vm.pc, vm.frame | Link.boundary)
  return generatorRun(generator, raising: false)
}

private func generatorRun(_ generator: Value, raising: Bool) -> Value {
  let result = run(raising: raising)
  if !generator.fields[GeneratorObject.state].isUnset { return result }
  vm.stopValue = result
  return .exhausted
}

/// Raises `exception` where the generator waits. As `generatorSend` otherwise.
func generatorThrow(_ generator: Value, _ exception: Value) -> Value {
  let state = generator.fields[GeneratorObject.state]
  if state == .none { alreadyExecuting(generator) }
  if state.isUnset || state == .false {
    _ = hasFinished(generator)
    // It never ran, or will never run again: nothing in it can handle the exception.
    generator.fields[GeneratorObject.state] = .unset
    ignoreCallers(exception)
    raise(exception)
  }
  checkStack()
  let at = Suspension(of: generator)
  if at.opcode == .yieldFrom {
    let r = generator.fields + GeneratorObject.registers
    let inner = r[at.operand]
    generator.fields[GeneratorObject.state] = .none
    let result = attempt(inner, exception) { inner, exception, _ in
      throwInto(Value(word: inner), Value(word: exception)).word
    }
    generator.fields[GeneratorObject.state] = state
    if result.isUnset { return generatorRaise(generator, vm.raised) }
    if result != .exhausted { return result }
    // The inner iterator ended: its value is that of the `yield from`.
    let value = vm.stopValue
    resume(generator, .none, vm.pc, vm.frame | Link.boundary)
    vm.sent = .unset
    r[at.result] = value
    vm.pc = at.next
    return generatorRun(generator, raising: false)
  }
  return generatorRaise(generator, exception)
}

/// What is handled where an exception is thrown from does not become its context.
private func ignoreCallers(_ exception: Value) {
  if exception.fields[ExceptionObject.context].isUnset {
    exception.fields[ExceptionObject.context] = .none
  }
}

private func generatorRaise(_ generator: Value, _ exception: Value) -> Value {
  resume(generator, .exhausted, vm.pc, vm.frame | Link.boundary)
  let handled = handledException(registers(vm.frame), bytecode(vm.pc), inCallers: false)
  if !handled.isUnset && handled != exception {
    exception.fields[ExceptionObject.context] = .unset
  } else {
    ignoreCallers(exception)
  }
  vm.raised = exception
  return generatorRun(generator, raising: true)
}

/// Throws into what a generator waits for.
func throwInto(_ inner: Value, _ exception: Value) -> Value {
  let type = typeOf(exception)
  if inner.isHeap(.generator) || inner.isHeap(.coroutine) {
    if typeIsSubclass(type, Value(type: .generatorExit)) {
      generatorClose(inner)
      raise(exception)
    }
    return generatorThrow(inner, exception)
  }
  let isExit = typeIsSubclass(type, Value(type: .generatorExit))
  let method = findAttribute(inner, isExit ? Names.close.value : Names.`throw`.value)
  if method.isUnset { raise(exception) }
  if isExit {
    _ = call0(method)
    raise(exception)
  }
  let result = attempt(method, exception) { method, exception, _ in
    call1(Value(word: method), Value(word: exception)).word
  }
  return result.isUnset ? stopIteration() : result
}

/// If the raised exception is a StopIteration, `.exhausted` with its value in `vm.stopValue`;
/// otherwise it goes on.
func stopIteration() -> Value {
  let exception = vm.raised
  caught(.stopIteration)
  let args = exception.fields[ExceptionObject.args]
  vm.stopValue = args.header.words == 0 ? .none : args.fields[0]
  return .exhausted
}

/// generator.close()
func generatorClose(_ generator: Value) {
  let state = generator.fields[GeneratorObject.state]
  if state.isUnset { return }
  let exit = makeException(Value(type: .generatorExit), argument: .unset)
  let result = attempt(generator, exit) { generator, exit, _ in
    generatorThrow(Value(word: generator), Value(word: exit)).word
  }
  if result.isUnset {
    if !exceptionMatches(vm.raised, .generatorExit) { caught(.stopIteration) }
    vm.raised = .unset
    return
  }
  if result == .exhausted { return }
  generatorError(.runtimeError, "% ignored GeneratorExit", generator)
}

// MARK: Methods

/// The value, or the StopIteration that stands for the end.
func orStop(_ value: Value) -> Value {
  value == .exhausted ? raiseStop() : value
}

/// generator.send(value)
func generatorSendMethod(_ args: Args) -> Value {
  orStop(generatorSend(args[0], args[1]))
}
/// generator.__next__()
func generatorNextMethod(_ args: Args) -> Value {
  orStop(generatorSend(args[0], .none))
}
/// generator.throw(type or exception[, value[, traceback]])
func generatorThrowMethod(_ args: Args) -> Value {
  orStop(generatorThrow(args[0], thrown(args)))
}
/// The exception that the arguments of a `throw` mean.
func thrown(_ args: Args) -> Value {
  var exception = args[1]
  let value = args.get(2, or: .none)
  if isHeapException(value) {
    exception = value
  } else if !value.isNone && isType(exception) {
    exception = call1(exception, value)
  }
  return exceptionInstance(exception)
}
/// generator.close()
func generatorCloseMethod(_ args: Args) -> Value {
  generatorClose(args[0])
  return .none
}
