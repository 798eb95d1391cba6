import Testing

@testable import Trace

/// Records arrive whole and in order, whether a thread takes them or not.
@Suite struct RecordPipeTests {
  /// What the consumer has; read while nothing is on the way.
  private final class Sink: @unchecked Sendable {
    var records: [UInt64] = []
    var calls = 0
  }

  private func pipe(_ sink: Sink) -> RecordPipe<UInt64> {
    RecordPipe<UInt64> {
      sink.records += Array($0)
      sink.calls += 1
    }
  }

  @Test(arguments: [0, 1, 1000, 16_384, 16_385, 300_000])
  func everythingArrivesInOrder(count: Int) {
    let sink = Sink()
    let pipe = pipe(sink)
    for number in 0..<UInt64(count) { pipe.append(number) }
    pipe.close()
    #expect(sink.records == Array(0..<UInt64(count)))
  }

  @Test func drainWaitsAndGoesOn() {
    let sink = Sink()
    let pipe = pipe(sink)
    var sent: UInt64 = 0
    for count in [10, 50_000, 0, 3, 100_000] {
      for _ in 0..<count {
        pipe.append(sent)
        sent += 1
      }
      pipe.drain()
      #expect(sink.records.count == Int(sent))
    }
    pipe.close()
    #expect(sink.records == Array(0..<sent))
  }

  /// A short recording needs no thread.
  @Test func aChunkIsTakenByWhoCloses() {
    let sink = Sink()
    let pipe = pipe(sink)
    for number in 0..<100 as Range<UInt64> { pipe.append(number) }
    #expect(pipe.thread == nil && sink.calls == 0)
    pipe.close()
    #expect(sink.calls == 1 && sink.records.count == 100)
  }
}
