import Bus
import Testing

@testable import Peripherals

/// TWI and SPI of the nRF51.
@Suite struct TwoWireTests {
  private let twi: UInt32 = 0x4000_3000

  private func bench(_ frequency: UInt32 = 0x0198_0000) throws -> (Bench, RecordingDevice) {
    let bench = try Bench("microbit-v1")
    let device = RecordingDevice()
    bench.hardware.chip.wireBuses[0].add(device)
    bench[twi + 0x508] = 0
    bench[twi + 0x50C] = 30
    bench[twi + 0x524] = frequency
    bench[twi + 0x588] = 0x42
    bench[twi + 0x500] = 5
    return (bench, device)
  }

  @Test(arguments: [(0x0198_0000, 160), (0x0400_0000, 64), (0x0668_0000, 40)])
  func `Bytes take their bits' time`(frequency: UInt32, bit: UInt64) throws {
    let (bench, device) = try bench(frequency)
    bench[twi + 0x008] = 1
    bench[twi + 0x51C] = 7
    // START, address and acknowledge, data and acknowledge.
    #expect(bench.cyclesUntilSet(twi + 0x11C) == 19 * bit)
    bench[twi + 0x11C] = 0
    bench[twi + 0x51C] = 9
    #expect(bench.cyclesUntilSet(twi + 0x11C) == 9 * bit)
    bench[twi + 0x014] = 1
    #expect(bench.cyclesUntilSet(twi + 0x104) == bit)
    #expect(device.log == ["w", "7", "9", "p"])
    #expect(bench.unmodelled.isEmpty)
  }

  @Test func `Reading suspends before the acknowledge bit and stops with none`() throws {
    let (bench, device) = try bench()
    bench[twi + 0x200] = 1
    bench[twi + 0x000] = 1
    #expect(bench.cyclesUntilSet(twi + 0x108) == 18 * 160)
    bench.run(for: 100_000)
    #expect(bench[twi + 0x148] == 1)
    #expect(bench[twi + 0x518] == 0xA1)
    bench[twi + 0x108] = 0
    bench[twi + 0x200] = 2
    bench[twi + 0x020] = 1
    #expect(bench.cyclesUntilSet(twi + 0x108) == 9 * 160)
    #expect(bench[twi + 0x518] == 0xA2)
    #expect(bench.cyclesUntilSet(twi + 0x104) != nil)
    #expect(device.log == ["r", "p"])
    #expect(bench[twi + 0x4C4] == 0)
  }

  @Test func `A missing device gives ANACK, a refused byte DNACK`() throws {
    let (bench, device) = try bench()
    bench[twi + 0x588] = 0x43
    bench[twi + 0x008] = 1
    #expect(bench.cyclesUntilSet(twi + 0x124) == 10 * 160)
    #expect(bench[twi + 0x4C4] == 2)
    bench[twi + 0x4C4] = 2
    bench[twi + 0x124] = 0
    bench[twi + 0x014] = 1
    #expect(bench.cyclesUntilSet(twi + 0x104) == 160)
    bench[twi + 0x588] = 0x42
    device.refuses = { _ in true }
    bench[twi + 0x008] = 1
    bench[twi + 0x51C] = 1
    #expect(bench.cyclesUntilSet(twi + 0x124) == 19 * 160)
    #expect(bench[twi + 0x4C4] == 4)
  }

  @Test(arguments: [0, 1, 2, 3] as [UInt32]) func `SPI sends and samples in every mode`(
    mode: UInt32
  )
    throws
  {
    let bench = try Bench("microbit-v1")
    let spi: UInt32 = 0x4000_4000
    // MISO follows MOSI.
    let port = bench.hardware.chip.ports[0]
    port.watch(21) { port.setExternal(22, port.driven(21)) }
    bench[spi + 0x508] = 23
    bench[spi + 0x50C] = 21
    bench[spi + 0x510] = 22
    bench[spi + 0x524] = 0x1000_0000
    bench[spi + 0x554] = mode << 1
    bench[spi + 0x500] = 1
    #expect(port.isHigh(23) == (mode >= 2))
    bench.watchSignals()
    bench[spi + 0x51C] = 0xA5
    bench[spi + 0x51C] = 0x3C
    #expect(bench.cyclesUntilSet(spi + 0x108) == 8 * 16)
    bench[spi + 0x108] = 0
    #expect(bench[spi + 0x518] == 0xA5)
    #expect(bench.cyclesUntilSet(spi + 0x108) == 8 * 16)
    #expect(bench[spi + 0x518] == 0x3C)
    #expect(bench.edges.filter { $0.name == "P0_23" }.count == 32)
    #expect(bench.unmodelled.isEmpty)
  }

  @Test func `SPI and TWI share their registers`() throws {
    let bench = try Bench("microbit-v1")
    bench[twi + 0x508] = 3
    bench[twi + 0x500] = 1
    #expect(bench[twi + 0x508] == 3)
    #expect(bench.bus.peripheral(at: twi)?.selected.name == "SPI0")
    bench[twi + 0x500] = 5
    #expect(bench[twi + 0x508] == 3)
    #expect(bench.bus.peripheral(at: twi)?.selected.name == "TWI0")
  }
}
