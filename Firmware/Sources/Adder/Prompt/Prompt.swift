import Port

// The prompt: MicroPython's, so that its tools and its users find what they know. See "The REPL" in its
// documentation: friendly, paste, raw and raw-paste mode.

/// How the prompt talks, and how a conversation in it ended.
enum Prompt: UInt8 {
  /// The exception in `vm.raised`, or none when the console came to its end.
  case failed
  case friendly, raw, reboot
}

enum Control {
  static let a: UInt8 = 1
  static let b: UInt8 = 2
  static let c: UInt8 = 3
  static let d: UInt8 = 4
  static let e: UInt8 = 5
  static let f: UInt8 = 6
  static let n: UInt8 = 14
  static let p: UInt8 = 16
  static let `return` = UInt8(ascii: "\r")
}

/// Serves the prompt in `mode` until a soft reboot is asked for; the next one begins in the mode that
/// this one was in. False: the console has come to its end.
func servePrompt(_ mode: inout Prompt) -> Bool {
  while true {
    let end = attempt(words: UInt(mode.rawValue), 0, 0) { mode, _, _ in
      UInt((mode == UInt(Prompt.raw.rawValue) ? rawPrompt() : friendlyPrompt()).rawValue)
    }
    switch end {
    case UInt(Prompt.friendly.rawValue): mode = .friendly
    case UInt(Prompt.raw.rawValue): mode = .raw
    case UInt(Prompt.reboot.rawValue):
      put("soft reboot\n")
      return true
    default:
      if vm.raised.isUnset { return false }
      printException(vm.raised)
      vm.raised = .unset
    }
  }
}

/// The next byte from the console.
func readByte() -> UInt8 {
  let byte = adder_port_read()
  if byte < 0 {
    vm.raised = .unset
    reraise()
  }
  return UInt8(truncatingIfNeeded: byte)
}

func put(byte: UInt8) {
  var byte = byte
  adder_port_write(&byte, 1)
}

private func putBanner() { put("Adder 0.1.0; Python 3\n") }

private func friendlyPrompt() -> Prompt {
  putBanner()
  while true {
    var source = StringBuilder()
    var mode = CompileMode.single
    switch readLine(&source, ">>> ") {
    case Control.a:
      put("\n")
      return .raw
    case Control.b:
      put("\n")
      putBanner()
      continue
    case Control.c:
      put("\n")
      source.discard()
      continue
    case Control.d:
      put("\n")
      return .reboot
    case Control.e:
      mode = .exec
      put("\npaste mode; Ctrl-C to cancel, Ctrl-D to finish\n=== ")
      if receive(&source) == Control.c {
        source.discard()
        continue
      }
    default: if !readBlock(&source) { source.discard() }
    }
    if source.count != 0 && !runSource(source.finish(), mode, isRaw: false) { return .reboot }
  }
}

/// The rest of a statement whose first line has been read. False: it was taken back.
private func readBlock(_ source: inout StringBuilder) -> Bool {
  while true {
    let last = endOfPart(source.text)
    if last == 0 { return true }
    source.append(byte: UInt8(ascii: "\n"))
    switch readLine(&source, "... ", isDeeper: last == UInt8(ascii: ":")) {
    case Control.c:
      put("\n")
      return false
    case Control.d:
      put("\n")
      return true
    default: break
    }
  }
}

/// Receives a source up to Ctrl-C or Ctrl-D, as paste mode does. What has come is taken in before anything
/// is shown: a line's end is six bytes on the way back, and nobody holds the sender.
@inline(never) private func receive(_ source: inout StringBuilder) -> UInt8 {
  var shown = 0
  var end: UInt8 = 0
  while true {
    if end == 0 && (shown == source.count || adder_port_can_read()) {
      let byte = readByte()
      if byte == Control.c || byte == Control.d {
        end = byte
      } else {
        source.append(byte: byte)
      }
    } else if shown != source.count {
      let byte = source.text[shown]
      shown &+= 1
      if byte == Control.return {
        put("\n=== ")
      } else {
        put(byte: byte)
      }
    } else {
      put("\n")
      return end
    }
  }
}

/// Compiles and runs, and prints what is raised; in raw mode with the marks of the protocol. False: the
/// script wants to leave.
func runSource(_ source: Value, _ mode: CompileMode, isRaw: Bool) -> Bool {
  let globals = vm.mainModule.fields[ModuleObject.count]
  adder_port_interrupt_by(Control.c)
  adder_mark_compile_begin()
  var result = attempt(words: source.word, mode.word, 0) { source, mode, _ in
    compileText(Value(word: source), mode: CompileMode(word: mode), isLast: true).word
  }
  adder_mark_compile_end()
  if result == 0 {
    // Nothing knows the names that it has used for the first time.
    forgetGlobals(from: globals)
  } else {
    result = attempt(words: result, 0, 0) { code, _, _ in
      let function = allocate(.function, payload: FunctionObject.cells << 2)
      function.fields[FunctionObject.code] = Value(word: code)
      adder_mark_run_begin()
      return call0(function).word
    }
    adder_mark_run_end()
  }
  adder_port_interrupt_by(0)
  if isRaw { put(byte: Control.d) }
  let isLeaving = result == 0 && exceptionMatches(vm.raised, .systemExit)
  if result == 0 && !isLeaving { printException(vm.raised) }
  vm.raised = .unset
  vm.stopValue = .none
  vm.memoryErrorForget()
  if isRaw { put(byte: Control.d) }
  return !isLeaving
}

private func forgetGlobals(from first: Value) {
  let module = vm.mainModule
  var count = Int(module.fields[ModuleObject.count].small)
  while count > Int(first.small) {
    count &-= 1
    module.fields[ModuleObject.slots].fields[count &* 2] = .unset
  }
  module.fields[ModuleObject.count] = first
}
