import Bus
import Testing

@testable import Peripherals

/// I2S of the nRF52833.
@Suite struct I2STests {
  private let i2s: UInt32 = 0x4002_5000
  private let buffer: UInt32 = 0x2000_1000

  /// SDOUT is wired back to SDIN.
  private func bench(swidth: UInt32 = 1, format: UInt32 = 0, channels: UInt32 = 0) throws -> Bench {
    let bench = try Bench(
      "microbit-v2", devices: "{ name: loop, type: wire, from: P0.13, to: P0.17 }")
    // MCK, SCK, LRCK, SDIN, SDOUT.
    for (index, pin) in [12, 2, 3, 17, 13].enumerated() {
      bench[i2s + 0x560 + 4 * UInt32(index)] = UInt32(pin)
    }
    bench[i2s + 0x508] = 1
    bench[i2s + 0x51C] = swidth
    bench[i2s + 0x524] = format
    bench[i2s + 0x528] = channels
    bench[i2s + 0x500] = 1
    return bench
  }

  private func play(_ bench: Bench, _ bytes: [UInt8]) {
    #expect(bench.bus.copyIn(buffer, bytes))
    bench[i2s + 0x540] = buffer
    bench[i2s + 0x538] = buffer + 0x100
    bench[i2s + 0x550] = UInt32(bytes.count / 4)
    bench[i2s] = 1
    #expect(bench[i2s + 0x104] == 1 && bench[i2s + 0x114] == 1)
    bench[i2s + 0x104] = 0
    bench[i2s + 0x114] = 0
    bench[i2s + 0x538] = buffer + 0x200
    bench[i2s + 0x540] = buffer + 0x300
  }

  /// SWIDTH, FORMAT and the bytes of four frames in stereo.
  @Test(
    arguments: [
      (0, [0x81, 0x7E, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06]),
      (1, [0x34, 0x92, 0x01, 0x80, 0xFF, 0x7F, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]),
      (2, [1, 2, 0x83, 0xFF, 4, 5, 6, 0, 7, 8, 9, 0, 10, 11, 12, 0]),
    ] as [(UInt32, [UInt8])], [0, 1] as [UInt32])
  func `What goes out comes back, behind two frames of zeros`(
    sample: (swidth: UInt32, bytes: [UInt8]), format: UInt32
  ) throws {
    let bench = try bench(swidth: sample.swidth, format: format)
    // 32 MHz / 8 / 96.
    bench[i2s + 0x518] = 3
    let frame: UInt64 = 96 * 8 * 2
    play(bench, sample.bytes)
    let channelBytes = [1, 2, 4][Int(sample.swidth)]
    let frames = sample.bytes.count / channelBytes / 2
    // The first half of the frame behind the buffer has begun; I2S format is a clock late.
    let width = UInt64([8, 16, 24][Int(sample.swidth)])
    let late = format == 0 ? frame / (4 * width) : 0
    let full = bench.cyclesUntilSet(i2s + 0x104)
    #expect(full == UInt64(frames) * frame + late)
    bench[i2s + 0x538] = buffer + 0x280
    #expect(bench[i2s + 0x114] == 0)
    #expect(bench.cyclesUntilSet(i2s + 0x114) == 2 * frame)
    bench[i2s + 4] = 1
    #expect(bench.cyclesUntilSet(i2s + 0x108) == frame)
    let zeros = [UInt8](repeating: 0, count: 4 * channelBytes)
    let expected = zeros + sample.bytes
    let first = try #require(bench.bus.copyOut(buffer + 0x100, count: sample.bytes.count))
    let second = try #require(bench.bus.copyOut(buffer + 0x200, count: zeros.count))
    #expect(first + second == expected)
    #expect(bench.unmodelled.isEmpty)
  }

  @Test(
    arguments: [(0x2000_0000, 6, 4_000_000, 256), (0x1000_0000, 0, 2_000_000, 32)]
      as [(UInt32, UInt32, UInt64, UInt64)])
  func `Clocks have their frequencies and LRCK its place`(
    frequency: UInt32, ratio: UInt32, master: UInt64, factor: UInt64
  ) throws {
    let bench = try bench()
    bench[i2s + 0x514] = frequency
    bench[i2s + 0x518] = ratio
    bench.watchSignals()
    play(bench, [UInt8](repeating: 0, count: 64))
    let frame = 64_000_000 / master * factor
    bench.run(until: 8 * frame - 1)
    func edges(_ name: String) -> [UInt64] { bench.edges.filter { $0.name == name }.map(\.time) }
    // MCK, 32 bits of SCK a frame, LRCK.
    #expect(UInt64(edges("P0_12").count) == 16 * factor - 1)
    #expect(edges("P0_02").count == 8 * 64 - 1)
    // LRCK rises in the middle of the first frame.
    #expect(edges("P0_03") == (1..<16).map { frame / 2 * $0 })
    // LRCK moves while the clock falls.
    #expect(Set(edges("P0_03")).subtracting(edges("P0_02")).isEmpty)
  }

  /// CHANNELS, and which of four samples come back where.
  @Test(arguments: [(1, true), (2, false)] as [(UInt32, Bool)])
  func `One channel alone takes its half of each frame`(channels: UInt32, isLeft: Bool) throws {
    let bench = try bench(channels: channels)
    bench[i2s + 0x518] = 0
    bench.watchSignals()
    play(bench, [1, 0, 2, 0, 3, 0, 4, 0])
    #expect(bench.cyclesUntilSet(i2s + 0x104) != nil)
    #expect(bench.bus.copyOut(buffer + 0x100, count: 8) == [0, 0, 0, 0, 1, 0, 2, 0])
    let frame: UInt64 = 32 * 8 * 2
    // The line is high for the one bit of the sample 1, fifteen clocks into its half.
    let bit = frame / 32
    let rise = bench.edges.first { $0.name == "P0_13" && $0.level == .high }
    #expect(rise?.time == 2 * frame + (isLeft ? 0 : frame / 2) + 16 * bit)
  }

  @Test func `A slave follows clocks from outside`() throws {
    let bench = try bench(format: 1)
    bench[i2s + 0x504] = 1
    bench[i2s + 0x510] = 0
    let port = bench.hardware.chip.ports[0]
    for pin in [2, 3] { port.setExternal(pin, false) }
    play(bench, [0x34, 0x12, 0x78, 0x56, 0xBC, 0x9A, 0xF0, 0xDE])
    // 20 clocks a half: four of them beyond the sample.
    func frame() -> [UInt32] {
      [true, false].map { isLeft in
        port.setExternal(3, isLeft)
        return (0..<20).reduce(0) { word, _ in
          bench.run(for: 32)
          port.setExternal(2, true)
          defer { port.setExternal(2, false) }
          return word << 1 | (port.isHigh(13) ? 1 : 0)
        }
      }
    }
    #expect(frame() == [0x12340, 0x56780])
    #expect(frame() == [0x9ABC0, 0xDEF00])
    bench[i2s + 4] = 1
    #expect(bench[i2s + 0x108] == 1)
    #expect(bench.bus.copyOut(buffer + 0x100, count: 6) == [0x34, 0x12, 0x78, 0x56, 0xBC, 0x9A])
  }

  @Test func `Without its clock generator a master stands still`() throws {
    let bench = try bench()
    bench[i2s + 0x510] = 0
    play(bench, [1, 2, 3, 4])
    bench.run(for: 1_000_000)
    #expect(bench[i2s + 0x104] == 0)
    bench[i2s + 4] = 1
    #expect(bench[i2s + 0x108] == 1)
  }
}
