import Port

// The VM's start and end around one script.

/// Words that the machine's stack keeps free below the point where RecursionError is raised: what
/// the collector and other functions that do not check need.
#if hasFeature(Embedded)
  private let stackReserve: UInt = 640
#else
  private let stackReserve: UInt = 32 << 10
#endif

/// Sets the VM up on a heap. Throws when it is too small.
private func initialize(
  _ heap: UnsafeMutableRawPointer, _ size: Int, _ arguments: UnsafePointer<UInt8>, _ count: Int
) throws(Raised) {
  precondition(MemoryLayout<Runtime>.size <= Int(adder_port_runtime_size))
  vm = Runtime()
  #if hasFeature(Embedded)
    heapInitialize(
      at: UInt32(truncatingIfNeeded: UInt(bitPattern: heap)),
      size: UInt32(truncatingIfNeeded: size & ~7))
  #else
    hostMemory = heap - Int(Value.heapOrigin)
    heapInitialize(at: Value.heapOrigin, size: UInt32(truncatingIfNeeded: size & ~7))
  #endif
  vm.stackLimit = adder_port_stack_limit() &+ stackReserve
  vm.emptyTuple = try allocate(.tuple, payload: 0)
  vm.memoryErrorInstance = try makeException(Value(type: .memoryError), argument: .unset)
  vm.arguments = try listNew(capacity: count)
  var at = arguments
  var left = count
  while left != 0 {
    var text = StringBuilder()
    while at.pointee != 0 {
      try text.append(byte: at.pointee)
      at += 1
    }
    try listPush(vm.arguments, try text.finish())
    at += 1
    left &-= 1
  }
  vm.scriptName = listItems(vm.arguments)[0]
  let module = try allocate(.module, payload: ModuleObject.payload)
  module.fields[ModuleObject.name] = Names.dunderMain.value
  module.fields[ModuleObject.slots] = try allocate(.array, payload: 0)
  module.fields[ModuleObject.count] = Value(small: Int32(0))
  vm.mainModule = module
  let name = try globalSlot(module, Names.dunderName.value)
  globals()[name &* 2 &+ 1] = Names.dunderMain.value
}

#if !hasFeature(Embedded)
  /// Compiles the port's script and gives a listing of its bytecode; an error is printed as
  /// `adderMain` does, and `nil` returned.
  public func adderListing(
    heap: UnsafeMutableRawPointer, heapSize: Int,
    arguments: UnsafePointer<UInt8>, argumentCount: Int
  ) -> String? {
    do throws(Raised) {
      try initialize(heap, heapSize, arguments, argumentCount)
      return listing(of: Code(try compileScript()))
    } catch {
      _ = exitCode(vm.raised)
      return nil
    }
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
  do throws(Raised) {
    try initialize(heap, heapSize, arguments, argumentCount)
    vm.stressCollector = stressCollector
    adder_mark_compile_begin()
    let code: Value
    do throws(Raised) {
      code = try compileScript()
    } catch {
      adder_mark_compile_end()
      throw error
    }
    adder_mark_compile_end()
    try stackInitialize()
    let function = try allocate(.function, payload: FunctionObject.cells << 2)
    function.fields[FunctionObject.code] = code
    adder_mark_run_begin()
    do throws(Raised) {
      _ = try call0(function)
    } catch {
      adder_mark_run_end()
      throw error
    }
    adder_mark_run_end()
    return ExitCode.success
  } catch {
    return exitCode(vm.raised)
  }
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
  do throws(Raised) {
    try printLine(try str(of: code))
  } catch {
    // Without memory the message is lost; the exit code still tells.
  }
  return ExitCode.uncaughtException
}
