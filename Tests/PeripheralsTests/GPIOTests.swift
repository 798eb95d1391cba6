import Bus
import Testing

@testable import Peripherals

@Suite struct GPIOTests {
  private let p0: UInt32 = 0x5000_0000

  @Test(arguments: [("microbit-v1", 0x5000_0000, "P0_09"), ("microbit-v2", 0x5000_0300, "P1_09")])
  func `OUT, OUTSET and OUTCLR drive output pins`(board: String, port: UInt32, name: String) throws
  {
    let bench = try Bench(board)
    bench.watchSignals()
    bench[port + 0x508] = 0x3FF
    #expect(bench[port + 0x504] == 0x3FF)
    #expect(bench.edges.isEmpty)
    bench[port + 0x518] = 0x200
    bench[port + 0x50C] = 0x200
    bench[port + 0x504] = 0x200
    #expect(bench.edges.map(\.name) == [name, name, name])
    #expect(bench.edges.map(\.level) == [.high, .low, .high])
    #expect(bench[port + 0x514] == 0x200)
    #expect(bench[port + 0x724] & 1 == 1)
    #expect(bench.unmodelled.isEmpty)
  }

  @Test func `DIR and PIN_CNF are the same bits`() throws {
    let bench = try Bench("microbit-v1")
    bench[p0 + 0x700 + 4 * 7] = 3
    #expect(bench[p0 + 0x514] == 1 << 7)
    bench[p0 + 0x51C] = 1 << 7
    #expect(bench[p0 + 0x700 + 4 * 7] == 2)
  }

  @Test(arguments: [
    (0, 0), (1, 0), (3, 1),
  ])
  func `A pull decides a pin that nobody drives`(pull: UInt32, level: UInt32) throws {
    let bench = try Bench("microbit-v1")
    bench[p0 + 0x700 + 4 * 20] = pull << 2
    #expect(bench[p0 + 0x510] >> 20 & 1 == level)
  }

  @Test func `A button pulls its pin low, and the buffer must be connected to see it`() throws {
    let bench = try Bench("microbit-v1")
    #expect(bench[p0 + 0x510] >> 17 & 1 == 0)
    bench[p0 + 0x700 + 4 * 17] = 0
    #expect(bench[p0 + 0x510] >> 17 & 1 == 1)
    #expect(bench.hardware.setButton("A", isPressed: true))
    #expect(bench[p0 + 0x510] >> 17 & 1 == 0)
    #expect(bench.hardware.setButton("A", isPressed: false))
    #expect(bench[p0 + 0x510] >> 17 & 1 == 1)
    #expect(!bench.hardware.setButton("C", isPressed: true))
  }

  /// DRIVE: which level is disconnected. D0 modes leave low, D1 modes leave high.
  @Test(
    arguments: [
      (0, .low, .high), (3, .low, .high), (4, .floating, .high),
      (5, .floating, .high), (6, .low, .floating), (7, .low, .floating),
    ] as [(UInt32, SignalLevel, SignalLevel)])
  func `DRIVE disconnects a level`(drive: UInt32, low: SignalLevel, high: SignalLevel) throws {
    let bench = try Bench("microbit-v1")
    let signal = try #require(bench.hardware.signals.signals.firstIndex { $0.name == "P0_20" })
    bench[p0 + 0x750] = drive << 8 | 1
    #expect(bench.hardware.signals.signals[signal].level == low)
    bench[p0 + 0x508] = 1 << 20
    #expect(bench.hardware.signals.signals[signal].level == high)
  }

  @Test func `LATCH remembers that a pin met its SENSE condition`() throws {
    let bench = try Bench("microbit-v2")
    bench[p0 + 0x700 + 4 * 14] = 3 << 16
    #expect(bench[p0 + 0x520] == 0)
    _ = bench.hardware.setButton("A", isPressed: true)
    #expect(bench[p0 + 0x520] == 1 << 14)
    bench[p0 + 0x520] = 1 << 14
    #expect(bench[p0 + 0x520] == 1 << 14, "it is set again while the condition lasts")
    _ = bench.hardware.setButton("A", isPressed: false)
    bench[p0 + 0x520] = 1 << 14
    #expect(bench[p0 + 0x520] == 0)
  }
}
