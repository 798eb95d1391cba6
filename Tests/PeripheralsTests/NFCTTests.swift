import Bus
import Testing

@testable import Peripherals

/// NFCT of the nRF52833, with a reader in its field.
@Suite struct NFCTTests {
  private let nfct: UInt32 = 0x4000_5000
  private let buffer: UInt32 = 0x2000_1000

  /// What the tag has said.
  private final class Reader {
    var heard: [[UInt8]] = []
    var times: [UInt64] = []
  }

  private func bench() throws -> (Bench, NFCT, Reader) {
    let bench = try Bench("microbit-v2")
    let tag: NFCT = bench.peripheral("NFCT")
    let reader = Reader()
    tag.onTransmit = { [unowned bench] bytes, _ in
      reader.heard.append(bytes)
      reader.times.append(bench.now)
    }
    return (bench, tag, reader)
  }

  /// Core cycles in periods of 13.56 MHz.
  private func cycles(_ periods: UInt64) -> UInt64 { periods * 64_000_000 / 13_560_000 }

  private func activate(_ bench: Bench, _ tag: NFCT) {
    tag.setField(true)
    bench[nfct] = 1
    #expect(bench[nfct + 0x410] == 2)
    #expect(bench.cyclesUntilSet(nfct + 0x100) == 500 * 64)
    #expect(bench[nfct + 0x410] == 3 && bench[nfct + 0x43C] == 3)
  }

  @Test func `A field is sensed, and its shortcut activates the tag`() throws {
    let (bench, tag, _) = try bench()
    bench[nfct + 0x200] = 3
    bench[nfct + 0x304] = 2
    bench[nfct + 0x008] = 1
    bench.run(for: 1_000_000)
    #expect(bench[nfct + 0x104] == 0 && bench[nfct + 0x43C] == 0)
    tag.setField(true)
    #expect(bench.cyclesUntilSet(nfct + 0x104) == 20 * 64)
    #expect(bench.lines == [5])
    #expect(bench.cyclesUntilSet(nfct + 0x100) == 500 * 64)
    tag.setField(false)
    #expect(bench[nfct + 0x108] == 1 && bench[nfct + 0x410] == 0)
    #expect(bench.unmodelled.isEmpty)
  }

  /// NFCIDSIZE, and the parts of the identifier that the reader gets to see.
  @Test(
    arguments: [
      (0, [[0x44, 0x33, 0x22, 0x11]]), (1, [[0x88, 0x5F, 0x77, 0x66], [0x44, 0x33, 0x22, 0x11]]),
      (2, [[0x88, 0xAA, 0x99, 0x88], [0x88, 0x5F, 0x77, 0x66], [0x44, 0x33, 0x22, 0x11]]),
    ] as [(UInt32, [[UInt8]])])
  func `A reader finds and selects the tag by its identifier`(size: UInt32, parts: [[UInt8]]) throws
  {
    let (bench, tag, reader) = try bench()
    bench[nfct + 0x590] = 0x4433_2211
    bench[nfct + 0x594] = 0x5F_7766
    bench[nfct + 0x598] = 0xAA_9988
    bench[nfct + 0x5A0] = 0x0C04 | size << 6
    bench[nfct + 0x5A4] = 0x60
    bench[nfct + 0x59C] = 0
    activate(bench, tag)
    let start = bench.now
    tag.receive([0x26], lastBits: 7)
    bench.run(for: 200_000)
    #expect(reader.heard == [[UInt8(0x04 | size << 6), 0x0C]])
    // Start, 7 bits and end; the delay behind a last bit of 0; start, 2 bytes with parity and end.
    #expect(reader.times[0] - start == cycles(9 * 128) + cycles(1172) + cycles(20 * 128))
    #expect(bench[nfct + 0x138] == 1)
    for (level, part) in parts.enumerated() {
      let command: UInt8 = [0x93, 0x95, 0x97][level]
      let check = part.reduce(0, ^)
      tag.receive([command, 0x20])
      bench.run(for: 400_000)
      #expect(reader.heard.last == part + [check])
      #expect(bench[nfct + 0x14C] == 0)
      let select = [command, 0x70] + part + [check]
      tag.receive(select + NFCChecksum.of(select))
      bench.run(for: 400_000)
      let response: UInt8 = level == parts.count - 1 ? 0x60 : 0x64
      #expect(reader.heard.last == [response] + NFCChecksum.of([response]))
    }
    #expect(bench[nfct + 0x14C] == 1 && bench[nfct + 0x148] == 0)
    #expect(bench[nfct + 0x118] == 0)
  }

  @Test func `CRC_A is ISO 14443-3's`() {
    // Annex B, examples.
    #expect(NFCChecksum.of([0, 0]) == [0xA0, 0x1E])
    #expect(NFCChecksum.of([0x12, 0x34]) == [0x26, 0xCF])
  }

  private func unresolved() throws -> (Bench, NFCT, Reader) {
    let (bench, tag, reader) = try bench()
    bench[nfct + 0x59C] = 3
    bench[nfct + 0x510] = buffer
    bench[nfct + 0x514] = 16
    activate(bench, tag)
    return (bench, tag, reader)
  }

  @Test func `Software receives a frame and answers it after the frame delay`() throws {
    let (bench, tag, reader) = try unresolved()
    bench[nfct + 0x01C] = 1
    #expect(bench[nfct + 0x150] == 1 && bench[nfct + 0x410] == 4)
    let request: [UInt8] = [0x30, 0x04]
    tag.receive(request + NFCChecksum.of(request))
    #expect(bench.cyclesUntilSet(nfct + 0x114) == cycles(128))
    #expect(bench.cyclesUntilSet(nfct + 0x118) == cycles(38 * 128) - cycles(128))
    #expect(bench[nfct + 0x410] == 5 && bench[nfct + 0x40C] == 0 && bench[nfct + 0x524] == 4 << 3)
    #expect(bench.bus.copyOut(buffer, count: 2) == request)
    bench[nfct + 0x200] = 1 << 5
    bench[nfct + 0x51C] = 3 << 3
    #expect(bench.bus.copyIn(buffer, [1, 2, 3]))
    bench[nfct + 0x00C] = 1
    #expect(bench.cyclesUntilSet(nfct + 0x10C) == cycles(0x480))
    #expect(bench.cyclesUntilSet(nfct + 0x110) == cycles(47 * 128))
    #expect(reader.heard == [[1, 2, 3] + NFCChecksum.of([1, 2, 3])])
    #expect(bench[nfct + 0x130] == 1 && bench[nfct + 0x410] == 4)
    #expect(bench.unmodelled.isEmpty)
  }

  @Test func `An answer that comes too late is an error`() throws {
    let (bench, tag, _) = try unresolved()
    bench[nfct + 0x01C] = 1
    tag.receive([0xE0, 0x80] + NFCChecksum.of([0xE0, 0x80]))
    #expect(bench.cyclesUntilSet(nfct + 0x118) != nil)
    #expect(bench.cyclesUntilSet(nfct + 0x11C) == cycles(0x1000))
    #expect(bench[nfct + 0x404] == 1)
    bench[nfct + 0x404] = 1
    #expect(bench[nfct + 0x404] == 0)
  }

  /// Bytes, the room for them, and FRAMESTATUS.RX.
  @Test(
    arguments: [([1, 2, 3, 4], 16, 1), ([], 16, 1), ([9, 9, 9, 9], 2, 9)]
      as [([UInt8], UInt32, UInt32)])
  func `A damaged or too long frame is reported`(bytes: [UInt8], room: UInt32, status: UInt32)
    throws
  {
    let (bench, tag, _) = try unresolved()
    bench[nfct + 0x514] = room
    bench[nfct + 0x01C] = 1
    tag.receive(bytes)
    #expect(bench.cyclesUntilSet(nfct + 0x118) != nil)
    #expect(bench[nfct + 0x128] == 1 && bench[nfct + 0x40C] == status)
  }

  @Test func `Without a field or reception nothing comes in`() throws {
    let (bench, tag, reader) = try unresolved()
    tag.receive([1, 2])
    tag.setField(false)
    bench[nfct + 0x01C] = 1
    tag.receive([1, 2])
    bench.run(for: 1_000_000)
    #expect(bench[nfct + 0x118] == 0 && reader.heard.isEmpty)
  }
}
