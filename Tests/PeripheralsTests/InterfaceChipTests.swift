import Bus
import Testing

@testable import Peripherals

/// The micro:bit v2's interface chip, over the wires to it.
@Suite struct InterfaceChipTests {
  private let twim: UInt32 = 0x4000_3000
  private let buffer: UInt32 = 0x2000_1000

  private func bench() throws -> Bench {
    let bench = try Bench("microbit-v2")
    bench[twim + 0x508] = 8
    bench[twim + 0x50C] = 16
    bench[twim + 0x524] = 0x0198_0000
    bench[twim + 0x500] = 6
    bench.hardware.chip.ports[0].setPull(25, .up)
    return bench
  }

  private func isInterrupting(_ bench: Bench) -> Bool { !bench.hardware.chip.ports[0].isHigh(25) }

  private func write(_ bench: Bench, _ address: UInt32, _ bytes: [UInt8]) {
    #expect(bench.bus.copyIn(buffer, bytes))
    bench[twim + 0x588] = address
    bench[twim + 0x544] = buffer
    bench[twim + 0x548] = UInt32(bytes.count)
    bench[twim + 0x200] = 1 << 9
    bench[twim + 0x104] = 0
    bench[twim + 0x008] = 1
    #expect(bench.cyclesUntilSet(twim + 0x104) != nil)
    #expect(bench[twim + 0x4C4] == 0)
  }

  private func read(_ bench: Bench, _ address: UInt32, count: Int) -> [UInt8] {
    bench[twim + 0x588] = address
    bench[twim + 0x534] = buffer
    bench[twim + 0x538] = UInt32(count)
    bench[twim + 0x200] = 1 << 12
    bench[twim + 0x104] = 0
    bench[twim] = 1
    #expect(bench.cyclesUntilSet(twim + 0x104) != nil)
    return bench.bus.copyOut(buffer, count: count) ?? []
  }

  /// Address, packet, and the answer.
  @Test(
    arguments: [
      (0x70, [0x10, 0x01], [0x11, 0x01, 0x02, 0x04, 0x99]),
      (0x70, [0x10, 0x04], [0x11, 0x04, 0x01, 0x01]),
      (0x70, [0x12, 0x08, 0x01, 0x00], [0x13, 0x08]),
      (0x70, [0x10], [0x20, 0x31]), (0x70, [0x12, 0x08, 0x01], [0x20, 0x31]),
      (0x70, [0x55], [0x20, 0x32]), (0x70, [0x10, 0x77], [0x20, 0x34]),
      (0x70, [0x12, 0x77, 1, 0], [0x20, 0x34]), (0x70, [0x12, 0x08, 2, 0, 0], [0x20, 0x35]),
      (0x70, [0x10, 0x07], [0x20, 0x36]), (0x70, [0x12, 0x01, 1, 0], [0x20, 0x37]),
      (0x70, [0x12, 0x07, 1, 0x09], [0x20, 0x38]),
      (0x72, [0x01], [0x01] + Array("DATA    BIN".utf8)), (0x72, [0x06], [0x06, 126]),
      (0x72, [0x07], [0x07, 4, 0]), (0x72, [0x02], [0x02, 0x00, 0x01, 0xF8, 0x00]),
      (0x72, [0x03, 1], [0x03, 1]), (0x72, [0x03, 1, 2], [0x20, 0x35]), (0x72, [0x08], [0x08]),
    ] as [(UInt32, [UInt8], [UInt8])])
  func `A packet has its answer, which the interrupt announces`(
    address: UInt32, packet: [UInt8], answer: [UInt8]
  ) throws {
    let bench = try bench()
    write(bench, address, packet)
    #expect(!isInterrupting(bench))
    #expect(read(bench, address, count: 2) == [0x20, 0x39])
    bench.run(for: 64_000)
    #expect(isInterrupting(bench))
    #expect(read(bench, address, count: answer.count + 1) == answer + [0])
    #expect(!isInterrupting(bench))
  }

  private func ask(_ bench: Bench, _ packet: [UInt8], count: Int) -> [UInt8] {
    write(bench, 0x72, packet)
    bench.run(for: 64_000)
    return read(bench, 0x72, count: count)
  }

  @Test func `Storage is written, read and erased`() throws {
    let bench = try bench()
    let head: [UInt8] = [0, 0, 0x10, 0, 0, 0, 4]
    #expect(ask(bench, [0x0A] + head, count: 12) == [0x0A] + head + [0xFF, 0xFF, 0xFF, 0xFF])
    let bytes = Array("1234".utf8)
    #expect(ask(bench, [0x0B] + head + bytes, count: 12) == [0x0B] + head + bytes)
    #expect(ask(bench, [0x0A] + head, count: 12) == [0x0A] + head + bytes)
    // Not aligned, and beyond the end.
    #expect(ask(bench, [0x0A, 0, 0, 1, 0, 0, 0, 4], count: 2) == [0x20, 0x38])
    #expect(ask(bench, [0x0A, 1, 0xF8, 0, 0, 0, 0, 4], count: 2) == [0x20, 0x38])
    #expect(ask(bench, [0x0C, 0, 0, 0, 0, 0, 0, 0], count: 8) == [0x0C, 0, 0, 0, 0, 0, 0, 0])
    #expect(ask(bench, [0x0A] + head, count: 12) == [0x0A] + head + [0xFF, 0xFF, 0xFF, 0xFF])
  }

  @Test func `The interrupt is shared with the motion sensor`() throws {
    let bench = try bench()
    write(bench, 0x70, [0x10, 0x02])
    bench.run(for: 64_000)
    // The accelerometer at 100 Hz with DRDY1.
    write(bench, 0x19, [0x22, 0x10])
    write(bench, 0x19, [0x20, 0x57])
    bench.run(for: 64_000 * 11)
    _ = read(bench, 0x70, count: 5)
    #expect(isInterrupting(bench))
    write(bench, 0x19, [0x20, 0x07])
    write(bench, 0x19, [0xA8])
    _ = read(bench, 0x19, count: 6)
    #expect(!isInterrupting(bench))
  }
}
