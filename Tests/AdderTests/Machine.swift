import HostPort
import TestSupport

@testable import Adder

/// The VM's heap without a script, for tests of its objects.
enum Machine {
  /// Runs `body` on a fresh heap.
  static func use(heapSize: Int = 256 << 10, _ body: () throws -> Void) throws {
    let heap = UnsafeMutableRawPointer.allocate(byteCount: heapSize, alignment: 8)
    defer { heap.deallocate() }
    try HostPort.withMachine {
      try prepare(heap, heapSize)
      try body()
    }
  }

  /// An int from decimal digits.
  static func int(_ digits: Substring) throws -> Value {
    try withText(String(digits)) { text throws(Raised) in try intParse(text, base: 10) }
  }

  /// What `body` appends.
  static func text(_ body: (inout StringBuilder) throws(Raised) -> Void) throws -> String {
    var builder = StringBuilder()
    try body(&builder)
    let text = builder.text
    let result = String(
      decoding: UnsafeBufferPointer(start: text.start, count: text.count), as: UTF8.self)
    builder.discard()
    return result
  }

  /// `string` as the VM sees text.
  static func withText<Result>(
    _ string: String, _ body: (Text) throws(Raised) -> Result
  ) throws(Raised) -> Result {
    let bytes = Array(string.utf8) + [0]
    return try bytes.span.withUnsafeBufferPointer { buffer throws(Raised) in
      try body(Text(buffer.baseAddress!, buffer.count - 1))
    }
  }

  private static func prepare(_ heap: UnsafeMutableRawPointer, _ size: Int) throws {
    vm = Runtime()
    hostMemory = heap - Int(Value.heapOrigin)
    heapInitialize(at: Value.heapOrigin, size: UInt32(size))
    vm.emptyTuple = try allocate(.tuple, payload: 0)
  }
}
