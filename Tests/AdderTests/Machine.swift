import HostPort
import TestSupport

@testable import Adder

/// The VM's heap without a script, for tests of its objects.
enum Machine {
  /// Runs `body` on a fresh heap. Nothing in it may raise: nobody would catch it.
  static func use(heapSize: Int = 256 << 10, _ body: () throws -> Void) throws {
    let heap = UnsafeMutableRawPointer.allocate(byteCount: heapSize, alignment: 8)
    defer { heap.deallocate() }
    try HostPort.withMachine {
      prepare(heap, heapSize)
      try body()
    }
  }

  /// An int from decimal digits.
  static func int(_ digits: Substring) -> Value {
    withText(String(digits)) { text in intParse(text, base: 10) }
  }

  /// What `body` appends.
  static func text(_ body: (inout StringBuilder) -> Void) -> String {
    var builder = StringBuilder()
    body(&builder)
    let text = builder.text
    let result = String(
      decoding: UnsafeBufferPointer(start: text.start, count: text.count), as: UTF8.self)
    builder.discard()
    return result
  }

  /// `string` as the VM sees text.
  static func withText<Result>(
    _ string: String, _ body: (Text) -> Result
  ) -> Result {
    let bytes = Array(string.utf8) + [0]
    return bytes.span.withUnsafeBufferPointer { buffer in
      body(Text(buffer.baseAddress!, buffer.count - 1))
    }
  }

  private static func prepare(_ heap: UnsafeMutableRawPointer, _ size: Int) {
    vm = Runtime()
    hostMemory = heap - Int(Value.heapOrigin)
    heapInitialize(at: Value.heapOrigin, size: UInt32(size))
    vm.emptyTuple = allocate(.tuple, payload: 0)
  }
}
