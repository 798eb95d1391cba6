import Port

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The port of the VM to a host process: the script comes from memory, the output goes to a sink.
///
/// The VM runs once at a time; a test that runs it in parallel serialises the runs.
public enum HostPort {
  /// The script's source.
  nonisolated(unsafe) public static var source: [UInt8] = []
  /// What the VM's output is given to.
  nonisolated(unsafe) public static var sink: (UnsafeBufferPointer<UInt8>) -> Void = { bytes in
    writeAll(bytes, to: STDOUT_FILENO)
  }
  /// What `adder_port_random_seed` returns; `nil` takes it from the system.
  nonisolated(unsafe) public static var seed: UInt32?

  /// The stack that the VM may use, in bytes, below the frame of the call to `run`.
  nonisolated(unsafe) private static var stackLimit: UInt = 0
  nonisolated(unsafe) private static var stackBase: UInt = 0

  /// Calls `body`, which runs the VM, with a bound on its stack.
  /// - Parameter stackSize: Bytes that the VM may use. The thread has to have them.
  public static func run<Result>(stackSize: UInt = 256 << 10, _ body: () -> Result) -> Result {
    stackBase = adder_port_stack_pointer()
    stackLimit = stackBase - stackSize
    return body()
  }

  /// Writes all of `bytes` to a file descriptor, or as much as it takes before it fails.
  public static func writeAll(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) {
    var rest = UnsafeRawBufferPointer(bytes)
    while !rest.isEmpty {
      let count = write(descriptor, rest.baseAddress, rest.count)
      guard count > 0 else { return }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }

  static var limit: UInt { stackLimit }
  static var base: UInt { stackBase }
}

@c @implementation
public func adder_port_write(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
  HostPort.sink(UnsafeBufferPointer(start: bytes, count: count))
}

@c @implementation
public func adder_port_read_source(
  _ offset: UInt32, _ buffer: UnsafeMutablePointer<UInt8>, _ count: Int
) -> Int {
  let taken = min(count, max(HostPort.source.count - Int(offset), 0))
  guard taken > 0 else { return 0 }
  HostPort.source.withUnsafeBufferPointer { source in
    buffer.update(from: source.baseAddress! + Int(offset), count: taken)
  }
  return taken
}

@c @implementation
public func adder_port_ticks_us() -> UInt64 {
  var now = timespec()
  clock_gettime(CLOCK_MONOTONIC, &now)
  return UInt64(now.tv_sec) * 1_000_000 + UInt64(now.tv_nsec) / 1000
}

@c @implementation
public func adder_port_sleep_us(_ microseconds: UInt32) {
  usleep(microseconds)
}

@c @implementation
public func adder_port_random_seed() -> UInt32 {
  HostPort.seed ?? UInt32.random(in: .min ... .max)
}

@c @implementation
public func adder_port_stack_limit() -> UInt {
  HostPort.limit
}

@c @implementation
public func adder_port_stack_base() -> UInt {
  HostPort.base
}
