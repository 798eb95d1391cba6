import Port

// Exceptions leave Swift's functions the way they leave a subroutine in the architecture's sense: the
// stack is cut back to the innermost `attempt`. Nothing on the way is looked at, which is what makes a
// call that may raise as cheap as one that may not; and nothing has to be, since the VM's Swift owns
// nothing. Who has to put something right when an exception passes calls what it does by `attempt`.

/// Raises an exception instance.
func raise(_ exception: Value) -> Never {
  vm.raised = exception
  reraise()
}

/// The exception in `vm.raised` goes on its way.
func reraise() -> Never { adder_port_raise() }

extension Value {
  /// As a word of `attempt`'s.
  @inline(__always) var word: UInt { UInt(bits) }
  @inline(__always) init(word: UInt) { self.init(bits: UInt32(truncatingIfNeeded: word)) }
}

/// What `body` returns for these words (never 0), or 0 when it raised: the exception is then in
/// `vm.raised`, and the frame, the stack of registers and `vm.pc` are as before.
@inline(never)
func attempt(
  words a: UInt, _ b: UInt, _ c: UInt, _ body: @convention(c) (UInt, UInt, UInt) -> UInt
) -> UInt {
  let reserved = vm.reserved
  let segment = vm.segment
  let result = adder_port_protect(body, a, b, c)
  if result == 0 {
    vm.reserved = reserved
    while vm.segment != segment { segmentLeave() }
  }
  return result
}

/// `body(a, b, c)`, or `unset` when it raised.
@inline(__always)
func attempt(
  _ a: Value = .unset, _ b: Value = .unset, _ c: Value = .unset,
  _ body: @convention(c) (UInt, UInt, UInt) -> UInt
) -> Value {
  Value(word: attempt(words: a.word, b.word, c.word, body))
}

/// The console asked for it.
func keyboardInterrupt() -> Never {
  adder_port_interrupt_seen()
  vm.error(.keyboardInterrupt)
}

extension Runtime {
  /// Raises the exception that needs no memory.
  mutating func memoryError() -> Never {
    memoryErrorForget()
    raise(memoryErrorInstance)
  }

  /// There is only one: what the last one has seen is of no interest, and may be all that is alive of a
  /// script.
  mutating func memoryErrorForget() {
    if memoryErrorInstance.isUnset { return }
    var field = ExceptionObject.context
    while field != ExceptionObject.args {
      memoryErrorInstance.fields[field] = .unset
      field &-= 1
    }
    memoryErrorInstance.fields[field] = emptyTuple
    memoryErrorInstance.header.clear(.first)
  }

  /// `vm.error(.typeError, "'$' object is not iterable", value)`
  ///
  /// One function for each number of arguments: hundreds of callers need not say that there are no more.
  mutating func error(
    _ type: TypeID, _ message: Literal, _ a: Value, _ b: Value, _ c: Value
  ) -> Never {
    raise(makeError(type, message, a, b, c))
  }
  mutating func error(_ type: TypeID, _ message: Literal, _ a: Value, _ b: Value) -> Never {
    error(type, message, a, b, .unset)
  }
  mutating func error(_ type: TypeID, _ message: Literal, _ a: Value) -> Never {
    error(type, message, a, .unset, .unset)
  }
  mutating func error(_ type: TypeID, _ message: Literal) -> Never {
    error(type, message, .unset, .unset, .unset)
  }

  /// An exception without a message.
  mutating func error(_ type: TypeID) -> Never {
    raise(makeException(Value(type: type), argument: .unset))
  }
}

/// An exception with a message.
///
/// Each `%` in it is replaced by the `str` of the next argument, which must be a str, an int or a
/// type name, each `$` by the name of its type: no Python code runs.
func makeError(
  _ type: TypeID, _ message: Literal, _ a: Value, _ b: Value, _ c: Value
) -> Value {
  makeException(Value(type: type), argument: formatMessage(message, a, b, c))
}

/// A new instance of exception class `type` with `args == (argument,)`, or `()` when unset.
func makeException(_ type: Value, argument: Value) -> Value {
  var args = vm.emptyTuple
  if !argument.isUnset {
    args = allocate(.tuple, payload: 4)
    args.fields[0] = argument
  }
  let exception = allocate(.exception, payload: ExceptionObject.payload)
  exception.fields[ExceptionObject.type] = type
  exception.fields[ExceptionObject.args] = args
  return exception
}

func formatMessage(_ message: Literal, _ a: Value, _ b: Value, _ c: Value) -> Value {
  var builder = StringBuilder()
  var next = 0
  var bytes = LiteralBytes(message)
  while true {
    let byte = bytes.next()
    if byte == 0 { return builder.finish() }
    if byte == UInt8(ascii: "%") || byte == UInt8(ascii: "$") {
      let argument = next == 0 ? a : next == 1 ? b : c
      builder.append(byte == UInt8(ascii: "$") ? typeName(of: argument) : argument)
      next &+= 1
    } else {
      builder.append(byte: byte)
    }
  }
}
