import Port

/// What `adderMain` returns, and the firmware exits with, as `python3` does.
public enum ExitCode {
  /// The script ran to its end.
  public static let success: Int32 = 0
  /// An exception that nothing caught, or source that does not compile.
  public static let uncaughtException: Int32 = 1
  /// The script could not be read.
  public static let noScript: Int32 = 2
}

/// Runs the script that the port's `adder_port_read_source` gives.
///
/// - Parameters:
///   - heap: The memory of the VM, aligned to 8 bytes. On a board a value of the VM is an address in
///     it; elsewhere it is an offset from its start.
///   - heapSize: Its size in bytes.
///   - arguments: What becomes `sys.argv`, the script's name first: NUL-terminated UTF-8 strings one
///     after the other.
///   - argumentCount: How many there are, at least 1.
/// - Returns: One of `ExitCode`, or what the script gave to `SystemExit`.
public func adderMain(
  heap: UnsafeMutableRawPointer, heapSize: Int,
  arguments: UnsafePointer<UInt8>, argumentCount: Int
) -> Int32 {
  let buffer = heap.assumingMemoryBound(to: UInt8.self)
  var offset: UInt32 = 0
  adder_mark_compile_begin()
  adder_mark_compile_end()
  adder_mark_run_begin()
  defer { adder_mark_run_end() }
  while true {
    let count = adder_port_read_source(offset, buffer, min(heapSize, 256))
    if count < 0 { return ExitCode.noScript }
    if count == 0 { return ExitCode.success }
    adder_port_write(buffer, count)
    offset += UInt32(truncatingIfNeeded: count)
  }
}
