/// A Python exception is on its way: it is in `vm.raised`.
///
/// The error itself is empty, so throwing costs one register.
struct Raised: Error {
  @inline(__always) init() {}
}

extension Runtime {
  /// `throw vm.raise(exception)` raises an exception instance.
  mutating func raise(_ exception: Value) -> Raised {
    raised = exception
    return Raised()
  }

  /// The exception that needs no memory.
  mutating func memoryError() -> Raised {
    // There is only one; where it passed the last time is of no interest.
    if !memoryErrorInstance.isUnset {
      memoryErrorInstance.fields[ExceptionObject.traceback] = .unset
    }
    return raise(memoryErrorInstance)
  }

  /// `throw vm.error(.typeError, "'%' object is not iterable", typeName(of: value))`
  ///
  /// Each `%` in the message is replaced by the `str` of the next argument, which must be a str,
  /// an int or a type name: no Python code runs.
  @inline(never)
  mutating func error(
    _ type: TypeID, _ message: StaticString, _ a: Value = .unset, _ b: Value = .unset,
    _ c: Value = .unset
  ) -> Raised {
    do throws(Raised) {
      let text = try formatMessage(message, a, b, c)
      return raise(try makeException(Value(type: type), argument: text))
    } catch {
      return memoryError()
    }
  }

  /// An exception without a message.
  mutating func error(_ type: TypeID) -> Raised {
    do throws(Raised) {
      return raise(try makeException(Value(type: type), argument: .unset))
    } catch {
      return memoryError()
    }
  }
}

/// A new instance of exception class `type` with `args == (argument,)`, or `()` when unset.
func makeException(_ type: Value, argument: Value) throws(Raised) -> Value {
  var args = vm.emptyTuple
  if !argument.isUnset {
    args = try allocate(.tuple, payload: 4)
    args.fields[0] = argument
  }
  let exception = try allocate(.exception, payload: ExceptionObject.payload)
  exception.fields[ExceptionObject.type] = type
  exception.fields[ExceptionObject.args] = args
  return exception
}

func formatMessage(
  _ message: StaticString, _ a: Value, _ b: Value, _ c: Value
) throws(Raised) -> Value {
  var builder = StringBuilder()
  var next = 0
  var index = 0
  let count = message.utf8CodeUnitCount
  while index < count {
    let byte = message.utf8Start[index]
    if byte == UInt8(ascii: "%") {
      try builder.append(next == 0 ? a : next == 1 ? b : c)
      next &+= 1
    } else {
      try builder.append(byte: byte)
    }
    index &+= 1
  }
  return try builder.finish()
}
