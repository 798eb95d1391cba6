import Adder
import BoardSupport
import Port

/// The open script. Its source is streamed: a 16 KiB board never holds all of it.
private struct Script {
  var handle = -1
  var length: UInt32 = 0
  var position: UInt32 = 0
  var failed = false
}

nonisolated(unsafe) private var script = Script()

/// Runs the script that the semihosting command line names, with all memory between `.bss` and the
/// stack as its heap (less the command line itself). Without a command line the prompt is served, for
/// ever.
/// - Returns: The script's exit code.
public func runScript() -> Int32 {
  let start = support_heap_start()
  let length = Semihosting.commandLine(start, capacity: support_heap_end() - start)
  let arguments = length < 0 ? 0 : splitArguments(start, count: length)
  guard arguments > 0 else {
    support_receive_start()
    Uart.endsLinesForTerminals = true
    adderPrompt(heap: start, heapSize: support_heap_end() - start)
    return ExitCode.success
  }
  var nameLength = 0
  while start[nameLength] != 0 { nameLength += 1 }
  script.handle = Semihosting.open(start, length: nameLength)
  let bytes = script.handle < 0 ? -1 : Semihosting.length(script.handle)
  guard bytes >= 0 else {
    report("adder: cannot open '", start, nameLength)
    return ExitCode.noScript
  }
  script.length = UInt32(bytes)
  // The strings stay where they are, for sys.argv; the heap begins above them.
  let heap = start + ((length + 1 + 7) & ~7)
  let code = adderMain(
    heap: heap, heapSize: support_heap_end() - heap, arguments: start, argumentCount: arguments)
  if script.failed { report("adder: cannot read '", start, nameLength) }
  return code
}

private func report(_ text: StaticString) {
  adder_port_write(text.utf8Start, text.utf8CodeUnitCount)
}

private func report(_ text: StaticString, _ name: UnsafePointer<UInt8>, _ length: Int) {
  report(text)
  adder_port_write(name, length)
  report("'\n")
}

@c @implementation
public func adder_port_read_source(
  _ offset: UInt32, _ buffer: UnsafeMutablePointer<UInt8>, _ count: Int
) -> Int {
  if offset >= script.length { return 0 }
  var read = -1
  if offset == script.position || Semihosting.seek(script.handle, to: offset) {
    read = Semihosting.read(script.handle, buffer, count)
  }
  // Short of the end, nothing is an error: some hosts report a failed read as nothing read (QEMU with
  // a directory).
  guard read > 0 else {
    script.failed = true
    return -1
  }
  script.position = offset + UInt32(read)
  return read
}
