import Bus
import Testing

@testable import Peripherals

/// The nRF52833's peripherals that move data by themselves.
@Suite struct EasyDMATests {
  private let buffer: UInt32 = 0x2000_1000

  private func twim() throws -> (Bench, RecordingDevice, UInt32) {
    let bench = try Bench("microbit-v2")
    let device = RecordingDevice()
    device.refuses = { $0 == 0xFF }
    bench.hardware.chip.wireBuses[0].add(device)
    let twim: UInt32 = 0x4000_3000
    bench[twim + 0x508] = 8
    bench[twim + 0x50C] = 16
    bench[twim + 0x524] = 0x0198_0000
    bench[twim + 0x588] = 0x42
    bench[twim + 0x500] = 6
    return (bench, device, twim)
  }

  @Test func `TWIM writes, reads behind a repeated START and stops, by shortcuts`() throws {
    let (bench, device, twim) = try twim()
    #expect(bench.bus.copyIn(buffer, [7, 9]))
    bench[twim + 0x544] = buffer
    bench[twim + 0x548] = 2
    bench[twim + 0x534] = buffer + 16
    bench[twim + 0x538] = 3
    bench[twim + 0x200] = 1 << 7 | 1 << 12
    bench[twim + 0x008] = 1
    #expect(bench[twim + 0x150] == 1)
    // Two STARTs with addresses, five bytes, STOP: 10 + 18 + 10 + 27 + 1 bits.
    #expect(bench.cyclesUntilSet(twim + 0x104) == 66 * 160 * 4)
    #expect(device.log == ["w", "7", "9", "r", "p"])
    #expect(bench.bus.copyOut(buffer + 16, count: 3) == [0xA1, 0xA2, 0xA3])
    #expect(bench[twim + 0x54C] == 2 && bench[twim + 0x53C] == 3)
    #expect(bench[twim + 0x160] == 1 && bench[twim + 0x15C] == 1)
    #expect(bench.unmodelled.isEmpty)
  }

  @Test(arguments: [(0x43, [1], 2), (0x42, [0xFF, 1], 4)] as [(UInt32, [UInt8], UInt32)])
  func `TWIM reports what is not acknowledged`(address: UInt32, bytes: [UInt8], error: UInt32)
    throws
  {
    let (bench, _, twim) = try twim()
    #expect(bench.bus.copyIn(buffer, bytes))
    bench[twim + 0x588] = address
    bench[twim + 0x544] = buffer
    bench[twim + 0x548] = UInt32(bytes.count)
    bench[twim + 0x304] = 1 << 9
    bench[twim + 0x008] = 1
    #expect(bench.cyclesUntilSet(twim + 0x124) != nil)
    #expect(bench[twim + 0x4C4] == error)
    #expect(bench.lines == [3])
    bench[twim + 0x014] = 1
    #expect(bench.cyclesUntilSet(twim + 0x104) != nil)
  }

  @Test func `SPIM sends and receives, and fills up with ORC`() throws {
    let bench = try Bench("microbit-v2")
    let spim: UInt32 = 0x4000_4000
    let port = bench.hardware.chip.ports[0]
    port.watch(13) { port.setExternal(1, port.driven(13)) }
    bench[spim + 0x508] = 17
    bench[spim + 0x50C] = 13
    bench[spim + 0x510] = 1
    bench[spim + 0x524] = 0x1000_0000
    bench[spim + 0x5C0] = 0x5A
    bench[spim + 0x500] = 7
    #expect(bench.bus.copyIn(buffer, [0xA5, 0x3C]))
    bench[spim + 0x544] = buffer
    bench[spim + 0x548] = 2
    bench[spim + 0x534] = buffer + 16
    bench[spim + 0x538] = 3
    bench[spim + 0x010] = 1
    #expect(bench.cyclesUntilSet(spim + 0x118) == 3 * 8 * 64)
    #expect(bench.bus.copyOut(buffer + 16, count: 3) == [0xA5, 0x3C, 0x5A])
    #expect(bench[spim + 0x110] == 1 && bench[spim + 0x120] == 1)
    #expect(bench[spim + 0x53C] == 3 && bench[spim + 0x54C] == 2)
  }

  /// GAIN, REFSEL, MODE, RESOLUTION, the voltages and the result.
  @Test(
    arguments: [
      (0, 0, 0, 1, 1.65, 0, 469), (0, 1, 0, 2, 0.55, 0, 455), (2, 1, 0, 2, 1.65, 0, 2048),
      (5, 0, 1, 1, 0.1, 0.4, -256), (0, 0, 0, 0, 3.6, 0, 255),
    ] as [(UInt32, UInt32, UInt32, UInt32, Double, Double, Int16)])
  func `SAADC converts`(
    gain: UInt32, reference: UInt32, mode: UInt32, resolution: UInt32, positive: Double,
    negative: Double, result: Int16
  ) throws {
    let bench = try Bench("microbit-v2")
    let saadc: UInt32 = 0x4000_7000
    let port = bench.hardware.chip.ports[0]
    port.setVoltage(2, positive)
    port.setVoltage(3, negative)
    bench[saadc + 0x500] = 1
    bench[saadc + 0x510] = 1
    bench[saadc + 0x514] = 2
    bench[saadc + 0x518] = gain << 8 | reference << 12 | 2 << 16 | mode << 20
    bench[saadc + 0x5F0] = resolution
    bench[saadc + 0x62C] = buffer
    bench[saadc + 0x630] = 1
    bench[saadc] = 1
    #expect(bench[saadc + 0x100] == 1)
    bench[saadc + 4] = 1
    // 10 microseconds of acquisition and 2 of conversion.
    #expect(bench.cyclesUntilSet(saadc + 0x104) == 12 * 64)
    let bytes = try #require(bench.bus.copyOut(buffer, count: 2))
    #expect(Int16(bitPattern: UInt16(bytes[1]) << 8 | UInt16(bytes[0])) == result)
    #expect(bench[saadc + 0x634] == 1)
  }

  /// Without BURST each SAMPLE task adds one sample to the average, with it one takes them all.
  @Test(arguments: [(0, 4, 12 as UInt64), (1, 1, 48)] as [(UInt32, Int, UInt64)])
  func `SAADC averages as many samples as OVERSAMPLE says`(
    burst: UInt32, tasks: Int, microseconds: UInt64
  ) throws {
    let bench = try Bench("microbit-v2")
    let saadc: UInt32 = 0x4000_7000
    bench[saadc + 0x500] = 1
    bench[saadc + 0x510] = 1
    bench[saadc + 0x518] = 2 << 16 | burst << 24
    bench[saadc + 0x5F4] = 2
    bench[saadc + 0x62C] = buffer
    bench[saadc + 0x630] = 1
    bench[saadc] = 1
    // 1, 2, 3 and 4 of 1024 parts of 3.6 V.
    for task in 1...tasks {
      #expect(bench[saadc + 0x10C] == 0)
      bench.hardware.chip.ports[0].setVoltage(2, 3.6 * Double(task) / 1024)
      bench[saadc + 0x108] = 0
      bench[saadc + 4] = 1
      #expect(bench.cyclesUntilSet(saadc + 0x108) == microseconds * 64)
    }
    #expect(bench[saadc + 0x10C] == 1 && bench[saadc + 0x104] == 1)
    let bytes = try #require(bench.bus.copyOut(buffer, count: 2))
    #expect(bytes == [tasks == 1 ? 1 : 3, 0])
  }

  @Test func `PWM plays a sequence with its repetitions`() throws {
    let bench = try Bench("microbit-v2")
    let pwm: UInt32 = 0x4001_C000
    #expect(bench.bus.copyIn(buffer, [25, 0x80, 50, 0x80]))
    bench[pwm + 0x560] = 0
    bench[pwm + 0x500] = 1
    bench[pwm + 0x508] = 100
    bench[pwm + 0x520] = buffer
    bench[pwm + 0x524] = 2
    bench[pwm + 0x528] = 1
    bench.watchSignals()
    bench[pwm + 0x008] = 1
    #expect(bench[pwm + 0x108] == 1)
    // Two values of two periods of 100 ticks each.
    #expect(bench.cyclesUntilSet(pwm + 0x110) == 400 * 4)
    let edges = bench.edges.filter { $0.name == "P0_00" }.map { $0.time / 4 }
    #expect(Array(edges.prefix(8)) == [0, 25, 100, 125, 200, 250, 300, 350])
    bench[pwm + 0x004] = 1
    #expect(bench.cyclesUntilSet(pwm + 0x104) == 400)
  }

  @Test func `EGU makes interrupts of tasks`() throws {
    let bench = try Bench("microbit-v2")
    let egu: UInt32 = 0x4001_7000
    bench[egu + 0x304] = 1 << 5
    bench[egu + 4 * 5] = 1
    bench[egu + 4 * 6] = 1
    #expect(bench[egu + 0x114] == 1 && bench[egu + 0x118] == 1)
    #expect(bench.lines == [23])
  }
}
