import Bus
import Testing

@testable import Peripherals

/// Bluetooth's long range between the radios of two nRF52833, registers only.
@Suite struct LongRangeTests {
  private let radio: UInt32 = 0x4000_1000
  private let packet: UInt32 = 0x2000_0400
  /// Core cycles in a microsecond.
  private let microsecond: UInt64 = 64

  private func pair(_ modes: (UInt32, UInt32)) throws -> (Bench, Bench) {
    let ether = Ether()
    let benches = (try Bench("microbit-v2"), try Bench("microbit-v2", seed: 2))
    for (bench, mode) in [(benches.0, modes.0), (benches.1, modes.1)] {
      bench.hardware.chip.join(ether)
      bench[radio + 0x504] = packet
      bench[radio + 0x510] = mode
      // S0, LENGTH; CI of 2 bits, the long preamble, TERM of 3 bits.
      bench[radio + 0x514] = 8 | 1 << 8 | 2 << 22 | 3 << 24 | 3 << 29
      bench[radio + 0x518] = 37 | 3 << 16 | 1 << 25
      bench[radio + 0x51C] = 0x89BE_D600
      bench[radio + 0x524] = 0x8E
      bench[radio + 0x530] = 1
      bench[radio + 0x534] = 3 | 1 << 8
      bench[radio + 0x538] = 0x65B
      bench[radio + 0x53C] = 0x55_5555
      bench[radio + 0x650] = 0x201
    }
    return benches
  }

  /// The sender's and the receiver's MODE, microseconds a bit, PDUSTAT.CISTAT.
  @Test(
    arguments: [(5, 5, 8, 0), (6, 6, 2, 1), (6, 5, 2, 1), (5, 6, 8, 0)]
      as [(UInt32, UInt32, UInt64, UInt32)])
  func `A packet takes the time that Bluetooth says`(
    sent: UInt32, heard: UInt32, bit: UInt64, rate: UInt32
  ) throws {
    let (sender, receiver) = try pair((sent, heard))
    receiver[radio + 0x200] = 1
    receiver[radio + 0x004] = 1
    #expect(sender.bus.copyIn(packet, [0x42, 3, 1, 2, 3]))
    sender[radio] = 1
    Bench.run((sender, receiver), microseconds: 40)
    #expect(sender[radio + 0x100] == 1)
    let begin = sender.now
    func passed(_ microseconds: UInt64, _ event: UInt32) {
      Bench.run(
        (sender, receiver), microseconds: microseconds - 1 - (sender.now - begin) / microsecond)
      #expect(sender[radio + event] == 0 && receiver[radio + event] == 0)
      Bench.run((sender, receiver), microseconds: 1)
      #expect(sender[radio + event] == 1 && receiver[radio + event] == 1)
    }
    sender[radio + 0x008] = 1
    Bench.run((sender, receiver), microseconds: 79)
    #expect(receiver[radio + 0x168] == 0)
    Bench.run((sender, receiver), microseconds: 1)
    #expect(receiver[radio + 0x168] == 1 && sender[radio + 0x168] == 0)
    // Preamble, access address, CI and TERM1; S0, LENGTH, three bytes, CRC; TERM2.
    passed(80 + 256 + 16 + 24, 0x104)
    passed(376 + 5 * 8 * bit, 0x108)
    passed(376 + 8 * 8 * bit, 0x10C)
    passed(376 + 8 * 8 * bit + 3 * bit, 0x16C)
    #expect(receiver[radio + 0x400] == 1 && receiver[radio + 0x130] == 1)
    #expect(receiver.bus.copyOut(packet, count: 5) == [0x42, 3, 1, 2, 3])
    #expect(receiver[radio + 0x414] == rate << 1)
    #expect(receiver[radio + 0x150] == (heard == 5 && sent == 6 ? 1 : 0))
    #expect(sender.unmodelled.isEmpty && receiver.unmodelled.isEmpty)
  }

  @Test func `Another kind of radio does not hear it`() throws {
    let (sender, receiver) = try pair((5, 3))
    receiver[radio + 0x200] = 1
    receiver[radio + 0x004] = 1
    sender[radio + 0x200] = 1
    sender[radio] = 1
    Bench.run((sender, receiver), microseconds: 3_000)
    #expect(sender[radio + 0x10C] == 1 && receiver[radio + 0x104] == 0)
  }

  @Test func `Lengths that Bluetooth does not have are reported`() throws {
    let (sender, _) = try pair((5, 5))
    sender[radio + 0x514] = 8 | 1 << 8
    sender[radio + 0x200] = 1
    sender[radio] = 1
    sender.run(for: 100 * microsecond)
    #expect(sender.unmodelled.map(\.register) == ["PCNF0"])
  }

  @Test func `PHYEND comes with END where nothing is behind the CRC, and disables`() throws {
    let (sender, receiver) = try pair((3, 3))
    for bench in [sender, receiver] {
      bench[radio + 0x514] = 8 | 1 << 8
      bench[radio + 0x200] = 1 | 1 << 20
    }
    receiver[radio + 0x004] = 1
    #expect(sender.bus.copyIn(packet, [0x42, 3, 1, 2, 3]))
    sender[radio] = 1
    Bench.run((sender, receiver), microseconds: 400)
    for bench in [sender, receiver] {
      #expect(bench[radio + 0x16C] == 1 && bench[radio + 0x10C] == 1 && bench[radio + 0x110] == 1)
    }
    #expect(receiver.bus.copyOut(packet, count: 5) == [0x42, 3, 1, 2, 3])
  }
}
