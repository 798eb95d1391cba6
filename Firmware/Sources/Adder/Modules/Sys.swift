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
