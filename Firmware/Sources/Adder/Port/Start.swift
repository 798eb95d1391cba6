import Port

// The VM's start and end around one script.

/// Words that the machine's stack keeps free below the point where RecursionError is raised: what
/// the collector and other functions that do not check need.
#if hasFeature(Embedded)
  private let stackReserve: UInt = 640
#else
  let stackReserve: UInt = 32 << 10
#endif

/// What the VM is given to start with.
struct Start {
  let heap: UnsafeMutableRawPointer
  let heapSize: Int
  let arguments: UnsafePointer<UInt8>
  let argumentCount: Int

  /// Sets the VM up on the heap. False when that is too small.
  mutating func isReady() -> Bool {
    withUnsafeMutablePointer(to: &self) { start in
      // Not `attempt`, which asks about a state that is not there yet.
      adder_port_protect(
        { start, _, _ in
          UnsafePointer<Start>(bitPattern: start).unsafelyUnwrapped.pointee.initialize()
          return 1
        }, UInt(bitPattern: start), 0, 0) != 0
    }
  }

  private func initialize() {
    #if hasFeature(Embedded)
      // Found when the image is linked: at its start it could only stop.
      if MemoryLayout<Runtime>.size > Int(adder_port_runtime_size) {
        adder_port_runtime_size_is_too_small()
      }
      if MemoryLayout<Compiler>.size > Int(adder_port_compiler_size) {
        adder_port_compiler_size_is_too_small()
      }
    #else
      precondition(
        MemoryLayout<Runtime>.size <= Int(adder_port_runtime_size)
          && MemoryLayout<Compiler>.size <= Int(adder_port_compiler_size))
    #endif
    vm = Runtime()
    #if hasFeature(Embedded)
      heapInitialize(
        at: UInt32(truncatingIfNeeded: UInt(bitPattern: heap)),
        size: UInt32(truncatingIfNeeded: heapSize & ~7))
    #else
      hostMemory = heap - Int(Value.heapOrigin)
      frozenInitialize()
      heapInitialize(at: Value.heapOrigin, size: UInt32(truncatingIfNeeded: heapSize & ~7))
    #endif
    vm.stackLimit = adder_port_stack_limit() &+ stackReserve
    vm.emptyTuple = allocate(.tuple, payload: 0)
    vm.memoryErrorInstance = makeException(Value(type: .memoryError), argument: .unset)
    vm.arguments = listNew(capacity: argumentCount)
    var at = arguments
    var left = argumentCount
    while left != 0 {
      var text = StringBuilder()
      while at.pointee != 0 {
        text.append(byte: at.pointee)
        at += 1
      }
      listPush(vm.arguments, text.finish())
      at += 1
      left &-= 1
    }
    vm.scriptName = listItems(vm.arguments)[0]
    let module = allocate(.module, payload: ModuleObject.payload)
    module.fields[ModuleObject.name] = Names.dunderMain.value
    module.fields[ModuleObject.slots] = allocate(.array, payload: 0)
    module.fields[ModuleObject.count] = Value(small: Int32(0))
    vm.mainModule = module
    let name = globalSlot(module, Names.dunderName.value)
    globals()[name &* 2 &+ 1] = Names.dunderMain.value
  }
}

#if !hasFeature(Embedded)
  /// Compiles the port's script and gives a listing of its bytecode; an error is printed as
  /// `adderMain` does, and `nil` returned.
  public func adderListing(
    heap: UnsafeMutableRawPointer, heapSize: Int,
    arguments: UnsafePointer<UInt8>, argumentCount: Int
  ) -> String? {
    var start = Start(
      heap: heap, heapSize: heapSize, arguments: arguments, argumentCount: argumentCount)
    let code = start.isReady() ? attempt { _, _, _ in compileScript().word } : .unset
    if code.isUnset {
      _ = exitCode(vm.raised)
      return nil
    }
    return listing(of: Code(code))
  }
#endif

/// Runs the script that the port's `adder_port_read_source` gives.
///
/// - Parameters:
///   - heap: The memory of the VM, aligned to 8 bytes. On a board a value of the VM is an address in
///     it; elsewhere it is an offset from its start.
///   - heapSize: Its size in bytes.
///   - arguments: What becomes `sys.argv`, the script's name first: NUL-terminated UTF-8 strings one
///     after the other.
///   - argumentCount: How many there are, at least 1.
///   - stressCollector: Collect before every allocation (not on boards).
/// - Returns: One of `ExitCode`, or what the script gave to `SystemExit`.
public func adderMain(
  heap: UnsafeMutableRawPointer, heapSize: Int,
  arguments: UnsafePointer<UInt8>, argumentCount: Int, stressCollector: Bool = false
) -> Int32 {
  var start = Start(
    heap: heap, heapSize: heapSize, arguments: arguments, argumentCount: argumentCount)
  if !start.isReady() { return exitCode(vm.raised) }
  vm.stressCollector = stressCollector
  adder_mark_compile_begin()
  let code = attempt { _, _, _ in compileScript().word }
  adder_mark_compile_end()
  if code.isUnset { return exitCode(vm.raised) }
  let function = attempt(code) { code, _, _ in
    let function = allocate(.function, payload: FunctionObject.cells << 2)
    function.fields[FunctionObject.code] = Value(word: code)
    // Last: what fails behind it would be unwound to a stack that was not there.
    stackInitialize()
    return function.word
  }
  if function.isUnset { return exitCode(vm.raised) }
  adder_mark_run_begin()
  let result = attempt(function) { function, _, _ in call0(Value(word: function)).word }
  adder_mark_run_end()
  return result.isUnset ? exitCode(vm.raised) : ExitCode.success
}

/// Serves the prompt on the console, with all of MicroPython's ways to talk to it. Ends when the console
/// does.
///
/// - Parameters: As for `adderMain`.
public func adderPrompt(heap: UnsafeMutableRawPointer, heapSize: Int) {
  var mode = Prompt.friendly
  repeat {
    // An empty name, like `python3` without a script.
    var start = Start(
      heap: heap, heapSize: heapSize, arguments: Text("").start, argumentCount: 1)
    if !start.isReady() { return }
    let isServing = attempt { _, _, _ in
      vm.scriptName = intern(Text("<stdin>"))
      vm.history = listNew(capacity: 0)
      stackInitialize()
      return 1
    }
    if isServing.isUnset { return }
  } while servePrompt(&mode)
}

/// What an exception that nothing caught makes the program return, after printing it.
private func exitCode(_ exception: Value) -> Int32 {
  if vm.memoryErrorInstance.isUnset { return ExitCode.noScript }
  if !exceptionMatches(exception, .systemExit) {
    printException(exception)
    return exceptionMatches(exception, .osError)
      && exception.fields[ExceptionObject.traceback].isUnset
      ? ExitCode.noScript : ExitCode.uncaughtException
  }
  let args = exception.fields[ExceptionObject.args]
  let code = args.header.words == 0 ? .none : args.fields[0]
  if code.isNone { return ExitCode.success }
  if let number = intToInt32(code) { return number }
  // Without memory the message is lost; the exit code still tells.
  _ = attempt(code) { code, _, _ in
    printLine(str(of: Value(word: code)))
    return 1
  }
  return ExitCode.uncaughtException
}
