// Exceptions as objects.

func isHeapException(_ value: Value) -> Bool { value.isHeap(.exception) }

/// A built-in type or a class.
func isType(_ value: Value) -> Bool { value.isImmediate(.type) || value.isHeap(.classObject) }

/// What `raise value` raises: an exception, or a new instance of an exception class.
func exceptionInstance(_ value: Value) -> Value {
  var value = value
  if isType(value) && typeIsSubclass(value, Value(type: .baseException)) {
    value = call0(value)
  }
  if !value.isHeap(.exception) {
    vm.error(.typeError, "exceptions must derive from BaseException")
  }
  return value
}

/// Whether an exception is of the built-in class `type`.
func exceptionMatches(_ exception: Value, _ type: TypeID) -> Bool {
  typeIsSubclass(exception.fields[ExceptionObject.type], Value(type: type))
}

/// Done with the exception in `vm.raised`, if it is of the built-in class `type`; otherwise it goes on.
func caught(_ type: TypeID) {
  if !exceptionMatches(vm.raised, type) { reraise() }
  vm.raised = .unset
}

/// Whether `except pattern` takes the exception.
func matches(_ exception: Value, _ pattern: Value) -> Bool {
  if pattern.isHeap(.tuple) {
    var index = 0
    while index < pattern.header.words {
      if matches(exception, pattern.fields[index]) { return true }
      index &+= 1
    }
    return false
  }
  if !isType(pattern) || !typeIsSubclass(pattern, Value(type: .baseException)) {
    vm.error(
      .typeError, "catching classes that do not inherit from BaseException is not allowed")
  }
  return typeIsSubclass(exception.fields[ExceptionObject.type], pattern)
}

// MARK: Natives

/// BaseException(*args)
func exceptionNew(_ args: Args) -> Value {
  let exception = makeException(args[0], argument: .unset)
  if args.count > 1 {
    exception.fields[ExceptionObject.args] = makeTuple(
      from: args.base + 1, count: args.count &- 1)
  }
  return exception
}
/// BaseException.__init__(self, *args)
func exceptionInit(_ args: Args) -> Value {
  args[0].fields[ExceptionObject.args] = makeTuple(
    from: args.base + 1, count: args.count &- 1)
  return .none
}
/// exception.args
func exceptionArgs(_ args: Args) -> Value { args[0].fields[ExceptionObject.args] }
/// The first of them, or None: StopIteration.value, SystemExit.code, SyntaxError.msg
func exceptionFirst(_ args: Args) -> Value { exceptionFirst(args[0]) }
func exceptionFirst(_ exception: Value) -> Value {
  let all = exception.fields[ExceptionObject.args]
  if all.header.words > 1 && exceptionMatches(exception, .systemExit) { return all }
  return all.header.words == 0 ? .none : all.fields[0]
}
/// SyntaxError.lineno and .filename: None unless the compiler raised it.
func syntaxErrorLine(_ args: Args) -> Value {
  let place = syntaxPlace(args[0])
  return place.isUnset ? .none : place.fields[1]
}
func syntaxErrorFile(_ args: Args) -> Value {
  let place = syntaxPlace(args[0])
  return place.isUnset ? .none : makeString(fileName(place.fields[0]))
}
/// OSError.errno and .strerror: of two arguments or more.
func osErrorNumber(_ args: Args) -> Value { osErrorPart(args[0], 0) }
func osErrorText(_ args: Args) -> Value { osErrorPart(args[0], 1) }
func osErrorPart(_ exception: Value, _ index: Int) -> Value {
  let all = exception.fields[ExceptionObject.args]
  return all.header.words < 2 ? .none : all.fields[index]
}
func exceptionCause(_ args: Args) -> Value {
  let cause = args[0].fields[ExceptionObject.cause]
  return cause.isUnset ? .none : cause
}
func exceptionContext(_ args: Args) -> Value {
  let context = args[0].fields[ExceptionObject.context]
  return context.isUnset ? .none : context
}
/// exception.__suppress_context__: there was a `from`.
func exceptionSuppress(_ args: Args) -> Value {
  Value(bool: !args[0].fields[ExceptionObject.cause].isUnset)
}
func exceptionTraceback(_ args: Args) -> Value { .none }
/// exception.add_note(note)
func exceptionAddNote(_ args: Args) -> Value {
  if !args[1].isString {
    vm.error(.typeError, "note must be a str, not '$'", args[1])
  }
  var notes = findAttribute(args[0], Names.dunderNotes.value)
  if !notes.isHeap(.list) {
    notes = listNew(capacity: 1)
    setAttribute(args[0], Names.dunderNotes.value, notes)
  }
  listPush(notes, args[1])
  return .none
}
/// exception.with_traceback(tb)
func exceptionWithTraceback(_ args: Args) -> Value { args[0] }
