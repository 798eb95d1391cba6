import Port

// What the console shows of an exception that nothing caught, in CPython's format. It is written
// piece by piece: there may be no memory for a str.

/// `sys.print_exception` may have the pieces elsewhere.
func put(_ text: Text) {
  if vm.sink.isUnset {
    adder_port_write(text.start, text.count)
  } else {
    _ = callMethod(vm.sink, .write, makeString(text))
  }
}
func put(_ literal: Literal) {
  var bytes = LiteralBytes(literal)
  while true {
    var byte = bytes.next()
    if byte == 0 { return }
    put(Text(&byte, 1))
  }
}

private func put(_ number: Int) {
  var digits = InlineArray<10, UInt8>(repeating: 0)
  var left = UInt32(truncatingIfNeeded: number)
  var at = 10
  repeat {
    at &-= 1
    digits[unchecked: at] = UInt8(truncatingIfNeeded: left % 10) &+ 48
    left /= 10
  } while left != 0
  while at < 10 {
    var digit = digits[unchecked: at]
    put(Text(&digit, 1))
    at &+= 1
  }
}

/// A value and the end of the line.
func printLine(_ text: Value) {
  put(text.text)
  put("\n")
}

/// Prints an exception with the places that it passed, and before it its cause or context.
func printException(_ exception: Value) {
  let cause = exception.fields[ExceptionObject.cause]
  let before = cause.isUnset ? exception.fields[ExceptionObject.context] : cause
  if before.isHeap(.exception) && before != exception
    && adder_port_stack_pointer() > vm.stackLimit
  {
    printException(before)
    put(
      cause.isUnset
        ? "\nDuring handling of the above exception, another exception occurred:\n\n"
        : "\nThe above exception was the direct cause of the following exception:\n\n")
  }
  printTrace(exception.fields[ExceptionObject.traceback])
  put(typeText(exception.fields[ExceptionObject.type]).text)
  let message = attempt(exception) { exception, _, _ in
    let exception = Value(word: exception)
    return str(of: syntaxPlace(exception).isUnset ? exception : exceptionFirst(exception)).word
  }
  if message.isUnset {
    put(": <exception str() failed>")
  } else if message != Names.empty.value {
    put(": ")
    put(message.text)
  }
  put("\n")
  let own = exception.fields[ExceptionObject.attributes]
  let notes = own.isUnset ? own : dictGetName(own, Names.dunderNotes.value)
  var index = 0
  while notes.isHeap(.list) && index < sequenceCount(notes) {
    printLine(sequenceItems(notes)[index])
    index &+= 1
  }
}

/// Where source did not compile: the traceback whose first entry is a line without code; `unset` for
/// other exceptions.
func syntaxPlace(_ exception: Value) -> Value {
  let trace = exception.fields[ExceptionObject.traceback]
  let isPlace =
    exceptionMatches(exception, .syntaxError) && !trace.isUnset && !trace.fields[0].isHeap
  return isPlace ? trace : .unset
}

/// The name of the file of an entry's code.
func fileName(_ code: Value) -> Text {
  code.isNone || (code.isHeap && Code(code).isText) ? Text("<string>") : vm.scriptName.text
}

private func printTrace(_ trace: Value) {
  if trace.isUnset { return }
  var index = trace.header.words &- 2
  var hasHeading = false
  while index >= 0 {
    let entry = trace.fields[index &+ 1]
    if !entry.isUnset {
      if !hasHeading && trace.fields[index].isHeap {
        put("Traceback (most recent call last):\n")
        hasHeading = true
      }
      printPlace(trace.fields[index], Int(entry.small & 0xFFFF), Int(entry.small >> 16))
    }
    index &-= 2
  }
}

/// One place; a recursion's repetitions as CPython shortens them. Source that does not compile has a
/// line but no code.
private func printPlace(_ code: Value, _ line: Int, _ repeats: Int) {
  var shown = 0
  while shown <= repeats && shown < 3 {
    put("  File \"")
    put(fileName(code))
    put("\", line ")
    put(line)
    if code.isHeap {
      put(", in ")
      put(Code(code).name.text)
    }
    put("\n")
    shown &+= 1
  }
  if repeats > 2 {
    put("  [Previous line repeated ")
    put(repeats &- 2)
    put(repeats == 3 ? " more time]\n" : " more times]\n")
  }
}
