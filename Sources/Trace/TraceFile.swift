import Glibc

/// A file that is written from start to end through a buffer.
///
/// Guests produce millions of lines: an error while writing is kept and thrown by `close`, so that
/// producers need not check every line.
public final class TraceFile {
  public let path: String
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  private var failure: TraceError?
  private static let capacity = 1 << 16

  /// Creates the file, or empties it.
  public init(path: String) throws(TraceError) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw TraceError(path: path, reason: String(cString: strerror(errno)))
    }
    buffer.reserveCapacity(Self.capacity + 4096)
  }

  /// Checks that a file can be written later, and leaves what it holds until then.
  public static func checkWritable(_ path: String) throws(TraceError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw TraceError(path: path, reason: String(cString: strerror(errno)))
    }
    Glibc.close(descriptor)
  }

  deinit { if descriptor >= 0 { Glibc.close(descriptor) } }

  /// Adds text.
  public func write(_ text: StaticString) {
    text.withUTF8Buffer { buffer.append(contentsOf: $0) }
    flushIfFull()
  }

  /// Adds text.
  public func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    flushIfFull()
  }

  /// Adds bytes.
  public func write(_ bytes: some Sequence<UInt8>) {
    buffer.append(contentsOf: bytes)
    flushIfFull()
  }

  /// Adds a number in decimal.
  public func write(decimal value: UInt64) {
    var digits: [UInt8] = []
    var rest = value
    repeat {
      digits.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    buffer.append(contentsOf: digits.reversed())
    flushIfFull()
  }

  /// Adds a number as `0x` and eight hexadecimal digits.
  public func write(hexadecimal value: UInt32) {
    write("0x")
    for shift in stride(from: UInt32(28), through: 0, by: -4) {
      let digit = UInt8(value >> shift & 0xF)
      buffer.append(digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "A") - 10))
    }
  }

  /// Writes what is left and closes the file.
  ///
  /// - Throws: the first error of all writing.
  public func close() throws(TraceError) {
    guard descriptor >= 0 else { return }
    flush()
    if Glibc.close(descriptor) != 0 { fail() }
    descriptor = -1
    if let failure { throw failure }
  }

  private func flushIfFull() { if buffer.count >= Self.capacity { flush() } }

  private func flush() {
    var start = 0
    while start < buffer.count && failure == nil {
      let count = buffer.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress! + start, $0.count - start)
      }
      if count >= 0 { start += count } else if errno != EINTR { fail() }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private func fail() {
    if failure == nil { failure = TraceError(path: path, reason: String(cString: strerror(errno))) }
  }
}
