import Glibc

/// Standard input, read without waiting for it.
final class HostInput {
  private var isOpen: Bool
  /// The byte that ends the input where it stands, as a terminal has none of its own.
  private let end: UInt8?

  /// - Parameter end: A byte that ends the input; nil: none does.
  init(end: UInt8? = nil) {
    self.end = end
    // A background process that reads its terminal would be stopped. What is not its terminal has no
    // group for it.
    let group = tcgetpgrp(0)
    isOpen = group <= 0 || group == getpgrp()
  }

  /// Whether more may come.
  var mayContinue: Bool { isOpen }

  /// What is there now.
  func available() -> [UInt8] {
    var bytes: [UInt8] = []
    while isOpen, isReadable(0), bytes.count < 1 << 20 { read(into: &bytes) }
    return bytes
  }

  /// Waits for at least one byte; empty at the end of the input, and when nothing came in time.
  func wait(milliseconds: Int32) -> [UInt8] {
    guard isOpen, isReadable(milliseconds) else { return [] }
    return available()
  }

  /// One byte, waiting for it; nil at the end of the input.
  func byte() -> UInt8? {
    var byte: UInt8 = 0
    while isOpen {
      let count = Glibc.read(0, &byte, 1)
      if count == 1 { return byte }
      if count == 0 || errno != EINTR || Interruption.isPending { isOpen = false }
    }
    return nil
  }

  private func isReadable(_ milliseconds: Int32) -> Bool {
    var descriptor = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, milliseconds) > 0
  }

  private func read(into bytes: inout [UInt8]) {
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(0, &chunk, chunk.count)
    if count > 0 {
      let last = end.flatMap { chunk[..<count].firstIndex(of: $0) }
      if last != nil { isOpen = false }
      bytes += chunk[..<(last ?? count)]
    } else if count == 0 || errno != EINTR {
      isOpen = false
    }
  }
}
