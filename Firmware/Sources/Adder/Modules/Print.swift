import Port

// print and input.

func write(_ text: Text) {
  if text.count != 0 { adder_port_write(text.start, text.count) }
}

/// `print(*objects, sep=' ', end='\n', file=None, flush=False)`
func printFunction(_ args: Args) -> Value {
  let separator = printOption(vm.keywords[0], "sep")
  let end = printOption(vm.keywords[1], "end")
  var file = vm.keywords[2]
  if file.isNone || file.isImmediate(.module) { file = .unset }
  var index = 0
  while index < args.count {
    if index != 0 { print(separator.isUnset ? Value(character: 32) : separator, file) }
    print(args[index], file)
    index &+= 1
  }
  let flush = vm.keywords[3]
  print(end.isUnset ? Value(character: 10) : end, file)
  if !file.isUnset && !flush.isUnset && isTrue(flush) { _ = callMethod(file, .flush) }
  return .none
}

/// The str of `value` to the console, or to the object `file`.
private func print(_ value: Value, _ file: Value) {
  if !file.isUnset {
    _ = callMethod(file, .write, str(of: value))
  } else if value.isString {
    write(value.text)
  } else {
    var builder = StringBuilder()
    strInto(value, &builder)
    write(builder.text)
    builder.discard()
  }
}

/// `sep` or `end`: unset for None.
private func printOption(_ value: Value, _ name: Literal) -> Value {
  if value.isNone || value.isUnset { return .unset }
  if value.isString { return value }
  vm.error(
    .typeError, "% must be None or a string, not $", makeString(name),
    value)
}

/// `input([prompt])`: there is nothing to read from.
func inputFunction(_ args: Args) -> Value {
  if args.count > 0 { print(args[0], .unset) }
  var line = StringBuilder()
  let end = vm.history.isUnset ? receiveLine(&line) : readLine(&line, "")
  if end == Control.c { keyboardInterrupt() }
  if end != 0 && line.text.count == 0 { vm.error(.eofError, "EOF when reading a line") }
  return line.finish()
}

/// A line as it comes, without its end, which there is no echo of; else the control character that ended
/// it.
private func receiveLine(_ line: inout StringBuilder) -> UInt8 {
  while true {
    let byte = adder_port_read()
    switch byte {
    case 10, 13: return 0
    case Int(Control.c), Int(Control.d): return UInt8(truncatingIfNeeded: byte)
    default:
      if byte < 0 { return Control.d }
      line.append(byte: UInt8(truncatingIfNeeded: byte))
    }
  }
}

/// `sys.stdout.write(text)`: the number of its characters.
func stdoutWrite(_ args: Args) -> Value {
  if !args[0].isString {
    vm.error(
      .typeError, "write() argument must be str, not $", args[0])
  }
  write(args[0].text)
  return Value(small: stringLength(args[0]))
}

/// `sys.stdout.flush()`: nothing is held back.
func stdoutFlush(_ args: Args) -> Value { .none }
