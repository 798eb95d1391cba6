import CFile
import CZlib
import Glibc

/// A file that is written from start to end through a buffer; compressed if its name ends in `.gz`.
///
/// Guests produce millions of lines: an error while writing is kept and thrown by `close`, so that
/// producers need not check every line.
public final class TraceFile {
  public let path: String
  private var descriptor: Int32
  /// The compressor, which owns the descriptor.
  private var stream: gzFile?
  private let buffer: UnsafeMutablePointer<UInt8>
  /// How many bytes wait in the buffer.
  private var count: Int {
    get { used.pointee }
    set { used.pointee = newValue }
  }
  private let used = OwnCacheLines.allocate(0)
  private let pairs = TraceFile.pairs()
  private var failure: TraceError?
  /// Whether it is a pipe whose reader has gone, as `head` does: nothing that anybody misses is lost.
  private var isUnread = false
  private var ring: LineRing?
  /// How long the file is, and up to where it has blocks beyond that; 0 if it cannot have any.
  private var size = 0
  private var reserved = TraceFile.reserve
  private var hasReserve = false
  /// Short files need none.
  private static let reserve = 8 << 20
  /// How often the buffer was emptied since the mark.
  private var flushes = 0
  private static let capacity = 1 << 16

  /// Creates the file, or empties it.
  public init(path: String) throws(TraceError) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw TraceError(path: path, reason: String(cString: strerror(errno)))
    }
    buffer = OwnCacheLines.allocate(of: UInt8.self, Self.capacity)
    guard path.hasSuffix(".gz") else { return }
    // Quick rather than small: traces compress to a tenth either way.
    stream = gzdopen(descriptor, "wb3")
    if stream == nil { throw TraceError(path: path, reason: "out of memory") }
  }

  /// The ending of the name that says what is in the file, without that of compression: `csv`.
  var format: String {
    let name = path.hasSuffix(".gz") ? path.dropLast(3) : path[...]
    return name.split(separator: ".").last.map { $0.lowercased() } ?? ""
  }

  /// Checks that a file can be written later, and leaves what it holds until then.
  public static func checkWritable(_ path: String) throws(TraceError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw TraceError(path: path, reason: String(cString: strerror(errno)))
    }
    Glibc.close(descriptor)
  }

  deinit {
    if let stream { gzclose(stream) } else if descriptor >= 0 { Glibc.close(descriptor) }
    buffer.deallocate()
    used.deallocate()
    pairs.deallocate()
  }

  // MARK: Text and bytes

  /// Adds text of the program.
  @inline(__always)
  func write(literal text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Adds text.
  public func write(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Adds bytes.
  public func write(_ bytes: some Sequence<UInt8>) {
    if bytes.withContiguousStorageIfAvailable({ append($0) }) != nil { return }
    for byte in bytes { append(byte) }
  }

  /// Adds bytes.
  @inline(__always)
  func write(_ bytes: UnsafeBufferPointer<UInt8>) { append(bytes) }

  /// Where up to `size` bytes can be written, before `advance` says how many they are.
  @inline(__always)
  func room(_ size: Int) -> UnsafeMutablePointer<UInt8> {
    if Self.capacity - count < size { makeRoom() }
    return buffer + count
  }

  /// Adds what was written to `room`.
  @inline(__always)
  func advance(to end: UnsafeMutablePointer<UInt8>) { count = end - buffer }

  /// Adds a number in decimal.
  public func write(decimal value: UInt64) {
    if Self.capacity - count < 20 { makeRoom() }
    var digits = 1
    var bound: UInt64 = 10
    while value >= bound {
      digits += 1
      let (next, overflow) = bound.multipliedReportingOverflow(by: 10)
      if overflow { break }
      bound = next
    }
    var place = UnsafeMutableRawPointer(buffer + count + digits)
    count += digits
    var rest = value
    while rest >= 100 {
      let (quotient, pair) = rest.quotientAndRemainder(dividingBy: 100)
      rest = quotient
      place -= 2
      place.storeBytes(of: pairs[Int(pair)], as: UInt16.self)
    }
    if rest >= 10 {
      (place - 2).storeBytes(of: pairs[Int(rest)], as: UInt16.self)
    } else {
      (place - 1).storeBytes(of: UInt8(ascii: "0") + UInt8(rest), as: UInt8.self)
    }
  }

  /// The digits of 0 to 99, the first one lowest.
  private static func pairs() -> UnsafeMutablePointer<UInt16> {
    let pairs = UnsafeMutablePointer<UInt16>.allocate(capacity: 100)
    for pair in 0..<100 as Range<UInt16> {
      (pairs + Int(pair)).initialize(to: (0x3030 + pair / 10 + (pair % 10) << 8).littleEndian)
    }
    return pairs
  }

  /// Adds a number as `0x` and eight hexadecimal digits.
  public func write(hexadecimal value: UInt32) {
    write(literal: "0x")
    write(digitsOf: value, 8)
  }

  /// Adds the low hexadecimal digits of a number.
  public func write(digitsOf value: UInt32, _ digits: Int) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 8) { text in
      for index in 0..<digits {
        let digit = UInt8(truncatingIfNeeded: value >> UInt32(4 * (digits - 1 - index)) & 0xF)
        text[index] = digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "A") - 10)
      }
      append(UnsafeBufferPointer(rebasing: text[..<digits]))
    }
  }

  @inline(__always)
  private func append(_ byte: UInt8) {
    if count == Self.capacity { spill() }
    buffer[count] = byte
    count += 1
  }

  @inline(__always)
  private func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count <= Self.capacity - count else { return appendInPieces(bytes) }
    guard let start = bytes.baseAddress else { return }
    (buffer + count).update(from: start, count: bytes.count)
    count += bytes.count
  }

  @inline(never)
  private func appendInPieces(_ bytes: UnsafeBufferPointer<UInt8>) {
    var rest = bytes
    while !rest.isEmpty {
      if count == Self.capacity { spill() }
      let part = min(rest.count, Self.capacity - count)
      (buffer + count).update(from: rest.baseAddress!, count: part)
      count += part
      rest = UnsafeBufferPointer(rebasing: rest[part...])
    }
  }

  /// Begins a piece of text that is wanted once more, of up to `size` bytes.
  func mark(_ size: Int) -> Int {
    if Self.capacity - count < size { makeRoom() }
    flushes = 0
    return count
  }

  /// The text since a mark, valid until more is written; nil if it was too long.
  func text(since mark: Int) -> UnsafeBufferPointer<UInt8>? {
    flushes == 0 ? UnsafeBufferPointer(start: buffer + mark, count: count - mark) : nil
  }

  // MARK: The last lines only

  /// From here on keeps the last `lines` lines, and writes them when the file is closed.
  public func keepLast(_ lines: Int) {
    flush()
    ring = LineRing(count: lines)
  }

  /// Ends a line that `keepLast` counts.
  public func endLine() {
    append(UInt8(ascii: "\n"))
    guard ring != nil else { return }
    ring?.add(UnsafeBufferPointer(start: buffer, count: count))
    count = 0
  }

  /// Keeps what is there now: lines that follow are dropped if only the last ones are kept.
  public func freeze() { ring?.isFrozen = true }

  // MARK: The file

  /// Writes what is left and closes the file.
  ///
  /// - Throws: the first error of all writing, but for a reader that went away.
  public func close() throws(TraceError) {
    guard descriptor >= 0 else { return }
    if let kept = ring?.lines {
      ring = nil
      count = 0
      for line in kept { write(line) }
    }
    flush()
    // Gives back what was not needed.
    if hasReserve, ftruncate(descriptor, size) != 0 { fail() }
    if let stream {
      if gzclose(stream) != Z_OK { fail() }
    } else if Glibc.close(descriptor) != 0 {
      fail()
    }
    stream = nil
    descriptor = -1
    if let failure, !isUnread { throw failure }
  }

  /// Makes room for a few bytes in one piece.
  @inline(never)
  private func makeRoom() { spill() }

  /// Makes room: of a line that is longer than the buffer only the end can be kept.
  private func spill() {
    flushes += 1
    if ring == nil { flush() } else { count = 0 }
  }

  private func flush() {
    if size + count > reserved, reserved > 0, stream == nil { reserveBlocks() }
    var start = 0
    while start < count && failure == nil {
      let written =
        if let stream {
          Int(gzwrite(stream, buffer + start, UInt32(count - start)))
        } else {
          Glibc.write(descriptor, buffer + start, count - start)
        }
      if written > 0 { start += written } else if stream != nil || errno != EINTR { fail() }
    }
    size += start
    count = 0
  }

  /// Asks for many blocks at once: one by one they are half of what writing a long file costs.
  private func reserveBlocks() {
    let keepsSize: Int32 = 1
    // Pipes, some file systems and a disk that is nearly full refuse.
    let isRefused = fallocate(descriptor, keepsSize, size, Self.reserve) != 0
    reserved = isRefused ? 0 : size + Self.reserve
    hasReserve = hasReserve || !isRefused
  }

  private func fail() {
    guard failure == nil else { return }
    isUnread = errno == EPIPE
    failure = TraceError(path: path, reason: String(cString: strerror(errno)))
  }
}

/// The last lines of many, in storage that is used again and again.
private struct LineRing {
  private var slots: [[UInt8]]
  private var next = 0
  private var isFull = false
  var isFrozen = false

  init(count: Int) { slots = Array(repeating: [], count: count) }

  mutating func add(_ line: UnsafeBufferPointer<UInt8>) {
    guard !isFrozen else { return }
    slots[next].removeAll(keepingCapacity: true)
    slots[next].append(contentsOf: line)
    next += 1
    if next == slots.count {
      next = 0
      isFull = true
    }
  }

  /// The oldest first.
  var lines: [[UInt8]] { isFull ? Array(slots[next...] + slots[..<next]) : Array(slots[..<next]) }
}
