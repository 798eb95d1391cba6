import Testing

@testable import Peripherals

private let timer: UInt32 = 0x4000_8000

@Suite struct TimerTests {
  @Test(arguments: [
    ("microbit-v1", 0, 1), ("microbit-v1", 4, 16), ("microbit-v1", 9, 512), ("microbit-v2", 0, 4),
    ("microbit-v2", 4, 64),
  ])
  func `The counter divides 16 MHz by the prescaler`(
    board: String, prescaler: UInt32, cycles: UInt64
  ) throws {
    let bench = try Bench(board)
    bench[timer + 0x508] = 3
    bench[timer + 0x510] = prescaler
    bench[timer + 0x000] = 1
    bench.run(for: 1000 * cycles + cycles - 1)
    bench[timer + 0x040] = 1
    #expect(bench[timer + 0x540] == 1000)
    bench.run(for: 1)
    bench[timer + 0x044] = 1
    #expect(bench[timer + 0x544] == 1001)
  }

  @Test func `PRESCALER resets to 4`() throws {
    #expect(try Bench("microbit-v1")[timer + 0x510] == 4)
  }

  @Test func `COMPARE fires on its count and raises the interrupt`() throws {
    let bench = try Bench("microbit-v1")
    bench[timer + 0x510] = 0
    bench[timer + 0x548] = 500
    bench[timer + 0x304] = 1 << 18
    bench[timer + 0x000] = 1
    bench.run(for: 499)
    #expect(bench.lines.isEmpty)
    bench.run(for: 1)
    #expect(bench.lines == [8])
    #expect(bench[timer + 0x148] == 1)
  }

  @Test func `COMPARE with the CLEAR shortcut is periodic`() throws {
    let bench = try Bench("microbit-v1")
    bench[timer + 0x510] = 0
    bench[timer + 0x540] = 100
    bench[timer + 0x200] = 1
    bench[timer + 0x000] = 1
    for round in 1...3 {
      let cycles = bench.cyclesUntilSet(timer + 0x140)
      #expect(cycles == 100, "round \(round)")
      bench[timer + 0x140] = 0
    }
  }

  @Test func `COMPARE with the STOP shortcut stops at the count`() throws {
    let bench = try Bench("microbit-v1")
    bench[timer + 0x510] = 0
    bench[timer + 0x544] = 70
    bench[timer + 0x200] = 1 << 9
    bench[timer + 0x000] = 1
    bench.run(for: 1000)
    bench[timer + 0x040] = 1
    #expect(bench[timer + 0x540] == 70)
  }

  @Test(arguments: [(1, 0xFF), (0, 0xFFFF), (2, 0xFF_FFFF)])
  func `The counter wraps at BITMODE`(mode: UInt32, mask: UInt32) throws {
    let bench = try Bench("microbit-v1")
    bench[timer + 0x510] = 0
    bench[timer + 0x508] = mode
    bench[timer + 0x000] = 1
    bench.run(for: UInt64(mask) + 6)
    bench[timer + 0x040] = 1
    #expect(bench[timer + 0x540] == 5)
    #expect(bench.unmodelled.isEmpty)
  }

  @Test func `A 16-bit instance says so when asked for more`() throws {
    let bench = try Bench("microbit-v1")
    bench[timer + 0x508] = 3
    #expect(bench.unmodelled.isEmpty)
    bench[0x4000_9508] = 3
    #expect(bench.unmodelled.map(\.what) == ["TIMER1 has 16 bits only"])
  }

  @Test func `Counter mode counts TASKS_COUNT only`() throws {
    let bench = try Bench("microbit-v1")
    bench[timer + 0x504] = 1
    bench[timer + 0x540] = 3
    bench[timer + 0x000] = 1
    for count in 1...3 {
      bench.run(for: 1000)
      #expect(bench[timer + 0x140] == 0)
      bench[timer + 0x008] = 1
      bench[timer + 0x044] = 1
      #expect(bench[timer + 0x544] == UInt32(count))
    }
    #expect(bench[timer + 0x140] == 1)
    bench[timer + 0x00C] = 1
    bench[timer + 0x044] = 1
    #expect(bench[timer + 0x544] == 0)
  }

  @Test func `Stop and start keep the count`() throws {
    let bench = try Bench("microbit-v1")
    bench[timer + 0x510] = 0
    bench[timer + 0x000] = 1
    bench.run(for: 40)
    bench[timer + 0x004] = 1
    bench.run(for: 1000)
    bench[timer + 0x000] = 1
    bench.run(for: 2)
    bench[timer + 0x040] = 1
    #expect(bench[timer + 0x540] == 42)
  }
}

@Suite struct RTCTests {
  private let clock: UInt32 = 0x4000_0000
  private let rtc: UInt32 = 0x4000_B000

  /// A bench whose low-frequency clock has run for exactly `edges` edges.
  private func running(_ board: String, edges: UInt64 = 0) throws -> Bench {
    let bench = try Bench(board)
    bench[clock + 0x518] = 0
    bench[clock + 0x008] = 1
    _ = try #require(bench.cyclesUntilSet(clock + 0x104))
    return bench
  }

  @Test(arguments: [("microbit-v1", 15625, 32), ("microbit-v2", 15625, 8)])
  func `The counter follows 32768 Hz exactly`(board: String, cycles: UInt64, edges: UInt64) throws {
    let bench = try running(board)
    let start = bench.now
    bench[rtc + 0x000] = 1
    // Started at edge 1, after which `edges` edges take `cycles` cycles.
    let first = (cycles + edges - 1) / edges
    bench.run(until: start + first)
    #expect(bench[rtc + 0x504] == 0)
    bench.run(until: start + cycles - 1)
    #expect(bench[rtc + 0x504] == UInt32(edges - 2))
    bench.run(until: start + cycles)
    #expect(bench[rtc + 0x504] == UInt32(edges - 1))
  }

  @Test func `Without the low-frequency clock nothing counts`() throws {
    let bench = try Bench("microbit-v1")
    bench[rtc + 0x000] = 1
    bench.run(for: 16_000_000)
    #expect(bench[rtc + 0x504] == 0)
    bench[clock + 0x008] = 1
    _ = bench.cyclesUntilSet(clock + 0x104)
    bench.run(for: 16_000_000)
    #expect(bench[rtc + 0x504] == 32_767)
  }

  @Test(arguments: [(0, 32_768), (31, 1024), (4095, 8)])
  func `PRESCALER divides`(prescaler: UInt32, perSecond: UInt32) throws {
    let bench = try running("microbit-v1")
    bench[rtc + 0x508] = prescaler
    bench[rtc + 0x000] = 1
    bench.run(for: 16_000_000 + 489)
    #expect(bench[rtc + 0x504] == perSecond)
  }

  @Test func `PRESCALER is read-only while the counter runs`() throws {
    let bench = try running("microbit-v2")
    bench[rtc + 0x508] = 31
    bench[rtc + 0x000] = 1
    bench.run(for: 4000)
    bench[rtc + 0x508] = 5
    #expect(bench[rtc + 0x508] == 31)
    bench[rtc + 0x004] = 1
    bench.run(for: 4000)
    bench[rtc + 0x508] = 5
    #expect(bench[rtc + 0x508] == 5)
  }

  @Test(arguments: [true, false])
  func `COMPARE is generated only while enabled`(isEnabled: Bool) throws {
    let bench = try running("microbit-v1")
    let start = bench.now
    bench[rtc + 0x540] = 32
    if isEnabled { bench[rtc + 0x304] = 1 << 16 }
    bench[rtc + 0x000] = 1
    bench.run(until: start + 15625 + 488)
    #expect(bench[rtc + 0x140] == 0)
    bench.run(until: start + 15625 + 489)
    #expect(bench[rtc + 0x140] == (isEnabled ? 1 : 0))
    #expect(bench.lines == (isEnabled ? [11] : []))
  }

  @Test func `TRIGOVRFLW leads to the overflow 16 counts later`() throws {
    let bench = try running("microbit-v1")
    bench[rtc + 0x344] = 2
    bench[rtc + 0x000] = 1
    bench[rtc + 0x00C] = 1
    // To the edge at which the tasks act, then 16 edges.
    #expect(bench.cyclesUntilSet(rtc + 0x104) == (15625 * 17 + 31) / 32)
    #expect(bench[rtc + 0x504] == 0)
  }

  @Test func `TICK comes with every count`() throws {
    let bench = try running("microbit-v2")
    bench[rtc + 0x304] = 1
    bench[rtc + 0x508] = 7
    bench[rtc + 0x000] = 1
    _ = bench.cyclesUntilSet(rtc + 0x100)
    bench[rtc + 0x100] = 0
    #expect(bench.cyclesUntilSet(rtc + 0x100) == 15625)
  }

  @Test func `CLEAR restarts from zero at the next edge`() throws {
    let bench = try running("microbit-v1")
    bench[rtc + 0x000] = 1
    bench.run(for: 100_000)
    #expect(bench[rtc + 0x504] > 200)
    bench[rtc + 0x008] = 1
    bench.run(for: 489)
    #expect(bench[rtc + 0x504] <= 1)
  }
}
