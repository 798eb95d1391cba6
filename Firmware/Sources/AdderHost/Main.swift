import HostPort

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `adder [--list] SCRIPT [--heap BYTES] [--stress-gc] [ARGUMENT...]`: the VM of the firmware in a
/// process of the host, for tests and development; without a script the prompt, which standard input is
/// typed at. `--list` prints the bytecode; `--stress-gc`
/// collects before every allocation.
@main
struct AdderHost {
  static let usage = "usage: adder [--list] SCRIPT [--heap BYTES] [--stress-gc] [ARGUMENT...]\n"

  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    var heapSize = 1 << 20
    if let option = arguments.firstIndex(of: "--heap"),
      option <= 1 || arguments.first == "--stress-gc"
    {
      guard option + 1 < arguments.count, let size = Int(arguments[option + 1]),
        (1024...(1 << 30)).contains(size)
      else {
        fail("adder: --heap takes a size in bytes from 1024 to 1073741824\n" + usage)
      }
      heapSize = size
      arguments.removeSubrange(option...option + 1)
    }
    var stress = false
    if let option = arguments.firstIndex(of: "--stress-gc"), option <= 2 {
      stress = true
      arguments.remove(at: option)
    }
    let isListing = arguments.first == "--list"
    if isListing { arguments.removeFirst() }
    if arguments.isEmpty {
      guard let input = read("/dev/stdin") else { fail(usage) }
      write(HostPort.prompt(typing: input, heapSize: heapSize), to: STDOUT_FILENO)
      exit(0)
    }
    guard let script = arguments.first else { fail(usage) }
    guard let source = read(script) else {
      fail("adder: cannot open '\(script)': \(String(cString: strerror(errno)))\n")
    }
    if isListing {
      let listing = HostPort.listing(of: source, name: script, heapSize: heapSize) { output += $0 }
      output += Array((listing ?? "").utf8)
      flush()
      exit(listing == nil ? 1 : 0)
    }
    let code = HostPort.run(
      source: source, arguments: arguments, heapSize: heapSize, stressCollector: stress
    ) { bytes in
      output += bytes
      if output.count >= 1 << 16 { flush() }
    }
    flush()
    exit(code)
  }

  /// The bytes of a file, or `nil` with `errno` set.
  static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return ferror(file) == 0 ? bytes : nil }
      bytes += chunk[..<count]
    }
  }

  /// Output that is not written yet.
  nonisolated(unsafe) private static var output: [UInt8] = []

  static func flush() {
    write(output, to: STDOUT_FILENO)
    output.removeAll(keepingCapacity: true)
  }

  /// Writes all of `bytes` to a file descriptor, or as much as it takes before it fails.
  static func write(_ bytes: [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let buffer = UnsafeRawBufferPointer(rebasing: rest)
        #if canImport(Glibc)
          let count = Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        #else
          let count = Darwin.write(descriptor, buffer.baseAddress, buffer.count)
        #endif
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
      }
    }
  }

  static func fail(_ message: String) -> Never {
    write(Array(message.utf8), to: STDERR_FILENO)
    exit(2)
  }
}
