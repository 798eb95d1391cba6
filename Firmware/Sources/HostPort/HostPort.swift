import Adder
import Port

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The VM in a process of the host: the script comes from memory, the output goes to a sink.
///
/// The VM is one for the whole process, so runs wait for each other.
public enum HostPort {
  /// What one run needs and leaves; the port's functions work on it.
  struct State {
    var source: [UInt8] = []
    /// What is typed at the prompt, byte by byte; -1: nothing more.
    var input: () -> Int = { -1 }
    var seed: UInt32?
    var sink: (UnsafeBufferPointer<UInt8>) -> Void = { _ in }
    var stackLimit: UInt = 0
    var stackBase: UInt = 0
    /// Microseconds that the script has slept, when it does not really.
    var slept: UInt64?
  }

  nonisolated(unsafe) static var state = State()
  nonisolated(unsafe) private static var lock = {
    var lock = pthread_mutex_t()
    pthread_mutex_init(&lock, nil)
    return lock
  }()

  /// Runs a script from its first line to its end.
  ///
  /// - Parameters:
  ///   - source: Its text.
  ///   - arguments: `sys.argv`, the script's name first.
  ///   - heapSize: Bytes of the VM's heap; rounded down to a multiple of 8.
  ///   - seed: What the machine's source of randomness gives; `nil` takes it from the system.
  ///   - stackSize: Bytes of stack that the VM may use. The thread has to have them.
  ///   - stressCollector: Collect before every allocation.
  ///   - isAsleep: `time.sleep` takes no time but says so.
  ///   - sink: Is given the output, in pieces.
  /// - Returns: The exit code.
  public static func run(
    source: [UInt8], arguments: [String] = ["script.py"], heapSize: Int = 1 << 20,
    seed: UInt32? = nil, stackSize: UInt = 256 << 10, stressCollector: Bool = false,
    isAsleep: Bool = false, sink: @escaping (UnsafeBufferPointer<UInt8>) -> Void
  ) -> Int32 {
    let heap = allocateHeap(heapSize)
    defer { deallocateHeap(heap) }
    let strings: [UInt8] = Array(arguments.map { Array($0.utf8) + [0 as UInt8] }.joined())
    return withMachine(stackSize: stackSize) {
      state.source = source
      state.seed = seed
      state.sink = sink
      state.slept = isAsleep ? 0 : nil
      return strings.withUnsafeBufferPointer {
        adderMain(
          heap: heap, heapSize: heapSize & ~7, arguments: $0.baseAddress!,
          argumentCount: arguments.count, stressCollector: stressCollector)
      }
    }
  }

  /// Types at the prompt, in friendly mode, and ends with the input.
  /// - Returns: What the prompt sent.
  public static func prompt(
    typing input: [UInt8], heapSize: Int = 1 << 20, stackSize: UInt = 256 << 10
  ) -> [UInt8] {
    var output: [UInt8] = []
    var position = 0
    prompt(
      heapSize: heapSize, stackSize: stackSize, sink: { output += $0 },
      input: {
        guard position < input.count else { return -1 }
        position += 1
        return Int(input[position - 1])
      })
    return output
  }

  /// Types at the prompt what `input` gives, until it gives -1.
  ///
  /// - Parameter isAsleep: `time.sleep` takes no time but says so.
  public static func prompt(
    heapSize: Int, stackSize: UInt = 256 << 10, isAsleep: Bool = false,
    sink: @escaping (UnsafeBufferPointer<UInt8>) -> Void, input: @escaping () -> Int
  ) {
    let heap = allocateHeap(heapSize)
    defer { deallocateHeap(heap) }
    withMachine(stackSize: stackSize) {
      state.input = input
      state.sink = sink
      state.seed = 1
      state.slept = isAsleep ? 0 : nil
      adderPrompt(heap: heap, heapSize: heapSize & ~7)
    }
  }

  /// To be called by the prompt's `input` where a command would begin: see `adderAudit`.
  public static func audit() -> HeapAudit {
    let base = state.stackBase
    defer { state.stackBase = base }
    state.stackBase = 0
    return adderAudit()
  }

  /// What Ctrl-C does while a script runs. May be called by a signal's handler.
  public static func interrupt() { adder_port_interrupt_now() }

  /// The bytecode of a script, one instruction a line; `nil` if it does not compile, which the sink
  /// is told.
  public static func listing(
    of source: [UInt8], name: String, heapSize: Int = 1 << 20,
    sink: @escaping (UnsafeBufferPointer<UInt8>) -> Void
  ) -> String? {
    let heap = allocateHeap(heapSize)
    defer { deallocateHeap(heap) }
    return withMachine {
      state.source = source
      state.sink = sink
      return (Array(name.utf8) + [0]).withUnsafeBufferPointer {
        adderListing(
          heap: heap, heapSize: heapSize, arguments: $0.baseAddress!, argumentCount: 1)
      }
    }
  }

  /// Runs a script and collects its output.
  public static func output(
    of source: String, arguments: [String] = ["script.py"], heapSize: Int = 1 << 20,
    seed: UInt32? = 0, isAsleep: Bool = false
  ) -> (code: Int32, text: String) {
    var output: [UInt8] = []
    let code = run(
      source: Array(source.utf8), arguments: arguments, heapSize: heapSize, seed: seed,
      isAsleep: isAsleep
    ) { output += $0 }
    return (code, String(decoding: output, as: UTF8.self))
  }

  /// Memory for the VM: a heap of `size` bytes, and in front of it what the VM keeps there.
  public static func allocateHeap(_ size: Int) -> UnsafeMutableRawPointer {
    .allocate(byteCount: adderHeapPrefix + size, alignment: 8) + adderHeapPrefix
  }

  /// Gives back what `allocateHeap` gave.
  public static func deallocateHeap(_ heap: UnsafeMutableRawPointer) {
    (heap - adderHeapPrefix).deallocate()
  }

  /// Calls `body`, which uses parts of the VM, with the machine to itself and a bound on its stack.
  public static func withMachine<Result, Failure: Error>(
    stackSize: UInt = 256 << 10, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    pthread_mutex_lock(&lock)
    defer {
      state = State()
      pthread_mutex_unlock(&lock)
    }
    state.stackBase = adder_port_stack_pointer()
    state.stackLimit = state.stackBase - stackSize
    return try body()
  }
}
