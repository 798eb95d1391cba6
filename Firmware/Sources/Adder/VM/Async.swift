// Coroutines and asynchronous generators: generators under other names (`Generator.swift`). What `await`
// runs is a coroutine, an iterator that a Python `__await__` gave, or an `.awaitable`.

/// One use of an asynchronous generator, or of a coroutine by its `__await__`.
enum AwaitableObject {
  /// Unset when it is over.
  static let generator = 0
  /// What is sent or thrown first; unset when it has been.
  static let first = 1
  /// A `Use`, a small int.
  static let use = 2
  static let payload = 12

  enum Use {
    static let coroutine: Int32 = 0
    static let send: Int32 = 1
    static let `throw`: Int32 = 2
    static let close: Int32 = 3
    /// `anext` with a default, which is what is `first`; `generator` is any iterator.
    static let orDefault: Int32 = 4
  }
}

extension AsyncStep {
  @inline(__always) init(unchecked raw: UInt8) { self = unsafeBitCast(raw, to: AsyncStep.self) }
}

private func makeAwaitable(_ generator: Value, _ first: Value, _ use: Int32) -> Value {
  let object = allocate(.awaitable, payload: AwaitableObject.payload)
  object.fields[AwaitableObject.generator] = generator
  object.fields[AwaitableObject.first] = first
  object.fields[AwaitableObject.use] = Value(small: use)
  return object
}

/// Goes on with an awaitable: the next value that the event loop gets, or `.exhausted` with its result
/// in `vm.stopValue`.
func awaitableNext(_ object: Value, _ sent: Value, throwing: Bool) -> Value {
  let generator = object.fields[AwaitableObject.generator]
  let use = object.fields[AwaitableObject.use].small
  if use == AwaitableObject.Use.orDefault {
    return nextOrDefault(object, sent, throwing)
  }
  if generator.isUnset {
    vm.error(
      .runtimeError,
      use < AwaitableObject.Use.throw
        ? "cannot reuse already awaited __anext__()/asend()"
        : "cannot reuse already awaited aclose()/athrow()")
  }
  var value = sent
  var raises = throwing
  let first = object.fields[AwaitableObject.first]
  if !throwing {
    if use >= AwaitableObject.Use.throw
      && generator.fields[GeneratorObject.state].isUnset
    {
      object.fields[AwaitableObject.generator] = .unset
      vm.stopValue = .none
      return .exhausted
    }
    if !first.isUnset {
      if isWaiting(generator) { alreadyRunning(object) }
      raises = use >= AwaitableObject.Use.throw
      if raises && !sent.isNone {
        vm.error(
          .runtimeError, "can't send non-None value to a just-started coroutine")
      }
      object.fields[AwaitableObject.first] = .unset
      if sent.isNone { value = first }
    }
  }
  let result = attempt(generator, value, Value(bool: raises)) { generator, value, raises in
    Value(word: raises) == .true
      ? generatorThrow(Value(word: generator), Value(word: value)).word
      : generatorSend(Value(word: generator), Value(word: value)).word
  }
  if use == AwaitableObject.Use.coroutine {
    if result.isUnset { reraise() }
    return result
  }
  // It may wait for something itself.
  if !result.isUnset && result != .exhausted && isWaiting(generator) { return result }
  // What an `athrow` gives when it goes on does not end it, on CPython, nor what is thrown into such.
  let isOver =
    use < AwaitableObject.Use.throw
    || (use == AwaitableObject.Use.close
      ? !throwing || !result.isUnset : !throwing && !first.isUnset)
  if isOver { object.fields[AwaitableObject.generator] = .unset }
  if use == AwaitableObject.Use.close {
    if result.isUnset {
      if !exceptionMatches(vm.raised, .stopAsyncIteration) { caught(.generatorExit) }
      vm.raised = .unset
    } else if result != .exhausted {
      vm.error(.runtimeError, "async generator ignored GeneratorExit")
    }
    vm.stopValue = .none
    return .exhausted
  }
  if result.isUnset { reraise() }
  if result == .exhausted { vm.error(.stopAsyncIteration) }
  vm.stopValue = result
  return .exhausted
}

/// Whether an asynchronous generator that has begun is in an `await`.
private func isWaiting(_ generator: Value) -> Bool {
  let state = generator.fields[GeneratorObject.state]
  return !state.isUnset && state != .false && state != .none
    && Suspension(of: generator).opcode == .yieldFrom
}

private func alreadyRunning(_ object: Value) -> Never {
  let use = object.fields[AwaitableObject.use].small
  if use >= AwaitableObject.Use.throw { object.fields[AwaitableObject.generator] = .unset }
  let name: Literal =
    use == AwaitableObject.Use.send
    ? "anext" : use == AwaitableObject.Use.throw ? "athrow" : "aclose"
  vm.error(
    .runtimeError, "%(): asynchronous generator is already running", makeString(name))
}

/// Goes on with an `anext` that has a default.
private func nextOrDefault(_ object: Value, _ sent: Value, _ throwing: Bool) -> Value {
  let inner = object.fields[AwaitableObject.generator]
  let result = attempt(inner, sent, Value(bool: throwing)) { inner, sent, throwing in
    let inner = Value(word: inner)
    let sent = Value(word: sent)
    return
      (Value(word: throwing) == .true
      ? throwInto(inner, sent)
      : inner.isHeap(.coroutine)
        ? generatorSend(inner, sent) : sent.isNone ? next(inner) : sendMethod(inner, sent)).word
  }
  if !result.isUnset { return result }
  caught(.stopAsyncIteration)
  vm.stopValue = object.fields[AwaitableObject.first]
  return .exhausted
}

/// The method `name` of the class of `object`, called; unset if there is none.
private func callTypeMethod(_ object: Value, _ name: Names) -> Value {
  let type = typeOf(object)
  let found = lookupClass(type, name.value)
  return found.isUnset ? found : call0(bind(found, to: object, of: type))
}

/// `asyncStep`
func asyncStep(_ a: Registers, _ b: Value, _ step: AsyncStep) {
  switch step {
  case .await: a[0] = awaited(b)
  case .iterator: a[0] = aiter(b)
  case .next: a[0] = awaited(anext(b))
  case .enter:
    let enter = contextMethod(b, .dunderAenter, "asynchronous ")
    a[0] = contextMethod(b, .dunderAexit, "asynchronous ")
    a[1] = call0(enter)
  }
}

/// What a `yieldFrom` runs for `await value`.
private func awaited(_ value: Value) -> Value {
  if value.isHeap(.coroutine) { return value }
  let iterator = callTypeMethod(value, .dunderAwait)
  if iterator.isUnset {
    vm.error(
      .typeError, "object $ can't be used in 'await' expression", value)
  }
  if !isIterator(iterator) {
    vm.error(
      .typeError, "__await__() returned non-iterator of type '$'", iterator)
  }
  return iterator
}

private func aiter(_ value: Value) -> Value {
  let iterator = callTypeMethod(value, .dunderAiter)
  if iterator.isUnset {
    vm.error(
      .typeError, "'async for' requires an object with __aiter__ method, got $",
      value)
  }
  return iterator
}

private func anext(_ iterator: Value) -> Value {
  let next = callTypeMethod(iterator, .dunderAnext)
  if next.isUnset {
    vm.error(
      .typeError,
      "'async for' received an object from __aiter__ that does not implement __anext__: $",
      iterator)
  }
  return next
}

// MARK: Natives

/// aiter(object)
func aiterFunction(_ args: Args) -> Value { aiter(args[0]) }
/// anext(iterator[, default])
func anextFunction(_ args: Args) -> Value {
  let next = anext(args[0])
  return args.count == 1
    ? next : makeAwaitable(awaited(next), args[1], AwaitableObject.Use.orDefault)
}
/// coroutine.__await__()
func coroutineAwait(_ args: Args) -> Value {
  makeAwaitable(args[0], .unset, AwaitableObject.Use.coroutine)
}
/// async_generator.__anext__()
func asyncGeneratorNext(_ args: Args) -> Value {
  makeAwaitable(args[0], .none, AwaitableObject.Use.send)
}
/// async_generator.asend(value)
func asyncGeneratorSend(_ args: Args) -> Value {
  makeAwaitable(args[0], args[1], AwaitableObject.Use.send)
}
/// async_generator.athrow(type or exception[, value[, traceback]])
func asyncGeneratorThrow(_ args: Args) -> Value {
  makeAwaitable(args[0], thrown(args), AwaitableObject.Use.throw)
}
/// async_generator.aclose()
func asyncGeneratorClose(_ args: Args) -> Value {
  makeAwaitable(
    args[0], makeException(Value(type: .generatorExit), argument: .unset),
    AwaitableObject.Use.close)
}
/// awaitable.send(value)
func awaitableSend(_ args: Args) -> Value {
  orStop(awaitableNext(args[0], args[1], throwing: false))
}
/// awaitable.throw(type or exception[, value[, traceback]])
func awaitableThrow(_ args: Args) -> Value {
  orStop(awaitableNext(args[0], thrown(args), throwing: true))
}
/// awaitable.close()
func awaitableClose(_ args: Args) -> Value {
  args[0].fields[AwaitableObject.generator] = .unset
  return .none
}
