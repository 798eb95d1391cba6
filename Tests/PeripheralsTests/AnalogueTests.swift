import Bus
import Testing

@testable import Peripherals

/// ADC, LPCOMP, QDEC, ECB and WDT.
@Suite struct AnalogueTests {
  private let adc: UInt32 = 0x4000_7000

  /// RES, INPSEL, REFSEL, volts at AIN3 (P0.02), the result and the time in microseconds.
  @Test(
    arguments: [
      (2, 2, 3, 1.65, 512, 68), (2, 2, 3, 3.3, 1023, 68), (0, 2, 3, 1.65, 128, 20),
      (1, 0, 0, 0.6, 256, 36), (2, 0, 0, 2.4, 1023, 68), (2, 1, 2, 1.65, 682, 68),
      (2, 6, 0, 0, 938, 68), (0, 5, 2, 0, 255, 20),
    ] as [(UInt32, UInt32, UInt32, Double, UInt32, UInt64)])
  func `The ADC converts`(
    resolution: UInt32, input: UInt32, reference: UInt32, volts: Double, result: UInt32,
    microseconds: UInt64
  ) throws {
    let bench = try Bench("microbit-v1")
    bench.hardware.chip.ports[0].setVoltage(2, volts)
    bench[adc + 0x504] = resolution | input << 2 | reference << 5 | 1 << 11
    bench[adc + 0x500] = 1
    bench[adc + 0x304] = 1
    bench[adc] = 1
    #expect(bench[adc + 0x400] == 1)
    #expect(bench.cyclesUntilSet(adc + 0x100) == microseconds * 16)
    #expect(bench[adc + 0x400] == 0)
    #expect(bench[adc + 0x508] == result)
    #expect(bench.lines == [7])
  }

  @Test func `The comparator follows a voltage`() throws {
    let bench = try Bench("microbit-v1")
    let comparator: UInt32 = 0x4001_3000
    let port = bench.hardware.chip.ports[0]
    port.setVoltage(2, 1)
    bench[comparator + 0x504] = 3
    bench[comparator + 0x508] = 3
    bench[comparator + 0x500] = 1
    bench[comparator] = 1
    #expect(bench.cyclesUntilSet(comparator + 0x100) == 140 * 16)
    bench[comparator + 0x008] = 1
    #expect(bench[comparator + 0x400] == 0)
    port.setVoltage(2, 2)
    #expect(bench[comparator + 0x108] == 1 && bench[comparator + 0x10C] == 1)
    #expect(bench[comparator + 0x104] == 0)
    bench[comparator + 0x008] = 1
    #expect(bench[comparator + 0x400] == 1)
    port.setVoltage(2, 1.5)
    #expect(bench[comparator + 0x104] == 1)
  }

  /// ANADETECT, and how often it comes at a rise and a fall.
  @Test(arguments: [(0, 1, 2), (1, 1, 1), (2, 0, 1)])
  func `In System OFF the comparator goes on and wakes the chip`(
    choice: UInt32, behindRise: Int, behindFall: Int
  ) throws {
    let bench = try Bench("microbit-v1")
    let comparator: UInt32 = 0x4001_3000
    let port = bench.hardware.chip.ports[0]
    var wakes = 0
    bench.hardware.chip.onAnalogueDetect = { wakes += 1 }
    port.setVoltage(2, 1)
    bench[comparator + 0x504] = 3
    bench[comparator + 0x508] = 3
    bench[comparator + 0x520] = choice
    bench[comparator + 0x500] = 1
    #expect(!bench.hardware.canWake)
    bench[comparator] = 1
    bench.run(for: 140 * 16)
    bench.hardware.enterSystemOff()
    #expect(bench.hardware.canWake)
    port.setVoltage(2, 2)
    #expect(wakes == behindRise)
    port.setVoltage(2, 1)
    #expect(wakes == behindFall)
    #expect(bench.unmodelled.isEmpty)
  }

  @Test func `The quadrature decoder counts movements`() throws {
    let bench = try Bench("microbit-v1")
    let qdec: UInt32 = 0x4001_2000
    let port = bench.hardware.chip.ports[0]
    bench[qdec + 0x520] = 20
    bench[qdec + 0x524] = 22
    bench[qdec + 0x500] = 1
    bench[qdec] = 1
    let phases = [(false, true), (true, true), (true, false), (false, false)]
    for step in 0..<6 {
      port.setExternal(20, phases[step % 4].0)
      port.setExternal(22, phases[step % 4].1)
      bench.run(for: 128 * 16)
    }
    #expect(bench[qdec + 0x100] == 1)
    #expect(bench[qdec + 0x514] == 6)
    bench[qdec + 0x008] = 1
    #expect(bench[qdec + 0x518] == 6 && bench[qdec + 0x514] == 0)
    // Both phases at once: a double transition.
    port.setExternal(20, false)
    port.setExternal(22, false)
    bench.run(for: 128 * 16)
    #expect(bench[qdec + 0x544] == 1)
  }

  /// FIPS 197, appendices B and C.1.
  @Test(arguments: [
    (
      "2b7e151628aed2a6abf7158809cf4f3c", "3243f6a8885a308d313198a2e0370734",
      "3925841d02dc09fbdc118597196a0b32"
    ),
    (
      "000102030405060708090a0b0c0d0e0f", "00112233445566778899aabbccddeeff",
      "69c4e0d86a7b0430d8cdb78070b4c55a"
    ),
  ])
  func `ECB encrypts`(key: String, clear: String, cipher: String) throws {
    func bytes(_ text: String) -> [UInt8] {
      stride(from: 0, to: text.count, by: 2).map { index in
        let start = text.index(text.startIndex, offsetBy: index)
        return UInt8(text[start..<text.index(start, offsetBy: 2)], radix: 16)!
      }
    }
    let bench = try Bench("microbit-v1")
    let ecb: UInt32 = 0x4000_E000
    #expect(bench.bus.copyIn(0x2000_0100, bytes(key) + bytes(clear)))
    bench[ecb + 0x504] = 0x2000_0100
    bench[ecb] = 1
    #expect(bench.cyclesUntilSet(ecb + 0x100) == 136)
    #expect(bench.bus.copyOut(0x2000_0120, count: 16) == bytes(cipher))
    bench[ecb] = 1
    bench[ecb + 4] = 1
    #expect(bench[ecb + 0x104] == 1)
    bench[ecb + 0x504] = 0x100
    bench[ecb + 0x104] = 0
    bench[ecb] = 1
    #expect(bench.cyclesUntilSet(ecb + 0x104) != nil)
    #expect(bench.unmodelled.count == 1)
  }

  @Test func `The watchdog bites unless every enabled register asks`() throws {
    let bench = try Bench("microbit-v1")
    let wdt: UInt32 = 0x4001_0000
    var bites = 0
    bench.hardware.chip.onWatchdog = { bites += 1 }
    bench[wdt + 0x504] = 32767
    bench[wdt + 0x508] = 0b11
    bench[wdt] = 1
    bench[wdt + 0x504] = 1
    #expect(bench[wdt + 0x504] == 32767)
    #expect(bench[wdt + 0x400] == 1)
    bench.run(for: 15_000_000)
    bench[wdt + 0x600] = 0x6E52_4635
    #expect(bench[wdt + 0x404] == 0b10)
    bench[wdt + 0x604] = 0x6E52_4635
    #expect(bench[wdt + 0x404] == 0b11)
    bench[wdt + 0x604] = 0x1234
    #expect(bench.cyclesUntilSet(wdt + 0x100) == 16_000_000)
    #expect(bites == 0)
    bench.run(for: 2 * 16_000_000 / 32_768 + 1)
    #expect(bites == 1)
  }

  /// What phase A does within sample periods of 128 us, in microseconds from the begin of each, and
  /// whether the filters let it through.
  @Test(arguments: boards, [false, true])
  func `QDEC's filters hold back what bounces`(board: String, isFiltering: Bool) throws {
    let bench = try Bench(board, devices: "{ name: A, type: none }")
    let qdec: UInt32 = 0x4001_2000
    let port = bench.hardware.chip.ports[0]
    let microsecond = bench.bus.scheduler.frequency / 1_000_000
    bench[qdec + 0x51C] = 10
    bench[qdec + 0x520] = 2
    bench[qdec + 0x524] = 1
    bench[qdec + 0x528] = isFiltering ? 1 : 0
    bench[qdec + 0x500] = 1
    for pin in [1, 2] { port.setExternal(pin, false) }
    bench[qdec] = 1
    // A pulse that ends within the period, around the sample.
    bench.run(for: 120 * microsecond)
    port.setExternal(2, true)
    bench.run(for: 10 * microsecond)
    #expect((bench[qdec + 0x50C] != 0) == !isFiltering)
    port.setExternal(2, false)
    bench.run(for: 126 * microsecond)
    #expect(bench[qdec + 0x514] == 0)
    // A level that stays is let through behind a whole period.
    port.setExternal(2, true)
    bench.run(for: 130 * microsecond)
    #expect((bench[qdec + 0x514] != 0) == !isFiltering)
    bench.run(for: 256 * microsecond)
    #expect(bench[qdec + 0x514] != 0)
    #expect(bench.unmodelled.isEmpty)
  }

  /// CONFIG.SLEEP.
  @Test(arguments: boards, [0, 1] as [UInt32])
  func `The watchdog stands still in sleep unless it is told to go on`(board: String, sleep: UInt32)
    throws
  {
    let bench = try Bench(board)
    let wdt: UInt32 = 0x4001_0000
    let second = bench.bus.scheduler.frequency
    bench[wdt + 0x504] = 32_767
    bench[wdt + 0x50C] = sleep
    bench[wdt] = 1
    let power = try #require(bench.hardware.clockPower)
    bench.run(for: second / 2)
    power.sleepChanged(true)
    bench.run(for: second / 4)
    power.sleepChanged(false)
    let left = bench.cyclesUntilSet(wdt + 0x100)
    #expect(left == second / (sleep == 1 ? 4 : 2))
    #expect(bench.unmodelled.isEmpty)
  }
}
