import Port

// The module sys.

func sysArgv(_ args: Args) -> Value {
  if vm.arguments.isUnset { vm.arguments = listNew(capacity: 0) }
  return vm.arguments
}

/// The version of the language, then the implementation, as CPython has it.
func sysVersion(_ args: Args) -> Value { makeString("3.4.0; Adder 0.1.0") }
func sysPlatform(_ args: Args) -> Value { makeString("adder") }
func sysByteorder(_ args: Args) -> Value { makeString("little") }

/// The largest index: lists, strs and ranges use small ints.
func sysMaxsize(_ args: Args) -> Value { Value(small: Value.smallMax) }

/// `version_info`
func sysVersionInfo(_ args: Args) -> Value { numbers(3, 4, 0) }

private func numbers(_ a: Int32, _ b: Int32, _ c: Int32) -> Value {
  let tuple = tupleNew(count: 3)
  tuple.fields[0] = Value(small: a)
  tuple.fields[1] = Value(small: b)
  tuple.fields[2] = Value(small: c)
  return tuple
}

/// `sys.implementation`, `sys.stdout` and `sys.stderr` are namespaces like modules.
func sysImplementation(_ args: Args) -> Value {
  Value(module: .sysImplementation)
}
func implementationName(_ args: Args) -> Value { makeString("adder") }
func implementationVersion(_ args: Args) -> Value { numbers(0, 1, 0) }

func sysStdout(_ args: Args) -> Value { Value(module: .sysStdout) }

/// `exit([status])`
func sysExit(_ args: Args) -> Value {
  let status = args.get(0, or: .none)
  let exit = makeException(Value(type: .systemExit), argument: status)
  if status.isNone { exit.fields[ExceptionObject.args] = vm.emptyTuple }
  if status.isHeap(.tuple) { exit.fields[ExceptionObject.args] = status }
  raise(exit)
}

/// `print_exception(exception, file=sys.stdout)`, as MicroPython has it.
func sysPrintException(_ args: Args) -> Value {
  if !args[0].isHeap(.exception) {
    vm.error(.typeError, "exceptions must derive from BaseException")
  }
  let file = args.get(1, or: .none)
  vm.sink = file.isNone || file.isImmediate(.module) ? .unset : file
  let done = attempt(args[0]) { exception, _, _ in
    printException(Value(word: exception))
    return Value.none.word
  }
  vm.sink = .unset
  if done.isUnset { reraise() }
  return done
}

func sysStdin(_ args: Args) -> Value { Value(module: .sysStdin) }

/// `sys.stdin.read([n])`: that many characters, or all up to Ctrl-D.
func stdinRead(_ args: Args) -> Value {
  args.count == 0 || args[0].isNone
    ? receive(-1, end: Control.d) : receive(intFromIndex(args[0]).small, end: 0)
}

/// `sys.stdin.readline()`: with the end of the line.
func stdinReadline(_ args: Args) -> Value { receive(-1, end: 10) }

/// Up to `count` characters from the console (negative: any number), up to and with the byte `end`. What a
/// terminal ends its lines with, a carriage return, is a new line; there is no echo.
private func receive(_ count: Int32, end: UInt8) -> Value {
  var text = StringBuilder()
  var left = count
  // Bytes of the character that is under way.
  var more = 0
  while left != 0 || more != 0 {
    let received = adder_port_read()
    if adder_port_is_interrupted() != 0 { keyboardInterrupt() }
    if received < 0 { break }
    var byte = UInt8(truncatingIfNeeded: received)
    if byte == end && end == Control.d { break }
    if byte == 13 { byte = 10 }
    if more == 0 {
      left &-= 1
      more = byte < 0xC0 ? 0 : byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
    } else {
      more &-= 1
    }
    text.append(byte: byte)
    if byte == end { break }
  }
  return text.finish()
}
