import Bus
import Testing

@testable import Peripherals

/// Two radios on one ether, registers only.
@Suite struct RadioTests {
  private let radio: UInt32 = 0x4000_1000
  private let packet: UInt32 = 0x2000_0400

  private func pair() throws -> (Bench, Bench) {
    let ether = Ether()
    let benches = (try Bench("microbit-v1"), try Bench("microbit-v1", seed: 2))
    for bench in [benches.0, benches.1] {
      bench.hardware.chip.join(ether)
      bench[radio + 0x504] = packet
      bench[radio + 0x508] = 7
      bench[radio + 0x510] = 0
      bench[radio + 0x514] = 8 | 1 << 8
      bench[radio + 0x518] = 32 | 4 << 16 | 1 << 25
      bench[radio + 0x51C] = 0x7562_6974
      bench[radio + 0x524] = 3
      bench[radio + 0x530] = 1
      bench[radio + 0x534] = 2
      bench[radio + 0x538] = 0x11021
      bench[radio + 0x53C] = 0xFFFF
      bench[radio + 0x554] = 0x18
    }
    return benches
  }

  private func run(_ pair: (Bench, Bench), for cycles: UInt64) {
    let end = pair.0.now + cycles
    while pair.0.now < end {
      let next = min(end, pair.0.now + Ether.lookahead)
      pair.0.run(until: next)
      pair.1.run(until: next)
    }
  }

  @Test func `A packet goes from memory to memory, with its events at their times`() throws {
    let (sender, receiver) = try pair()
    receiver[radio + 0x004] = 1
    receiver[radio + 0x200] = 1
    #expect(sender.bus.copyIn(packet, [0x5A, 3, 1, 2, 3]))
    sender[radio] = 1
    #expect(sender[radio + 0x550] == 9)
    run((sender, receiver), for: 132 * 16)
    #expect(sender[radio + 0x550] == 10 && sender[radio + 0x100] == 1)
    #expect(receiver[radio + 0x550] == 3)
    let start = sender.now
    sender[radio + 0x008] = 1
    // Preamble 1, address 5, S0 1, LENGTH 1, payload 3, CRC 2 bytes at 1 Mbit/s.
    run((sender, receiver), for: 6 * 128)
    #expect(sender[radio + 0x104] == 1 && receiver[radio + 0x104] == 1)
    run((sender, receiver), for: 5 * 128)
    #expect(sender[radio + 0x108] == 1 && receiver[radio + 0x108] == 1)
    #expect(receiver[radio + 0x10C] == 0)
    run((sender, receiver), for: 2 * 128)
    #expect(sender.now - start == 13 * 128)
    #expect(sender[radio + 0x10C] == 1 && receiver[radio + 0x10C] == 1)
    #expect(receiver[radio + 0x400] == 1)
    #expect(receiver.bus.copyOut(packet, count: 5) == [0x5A, 3, 1, 2, 3])
    #expect(sender[radio + 0x550] == 10 && receiver[radio + 0x550] == 2)
    #expect(sender.unmodelled.isEmpty && receiver.unmodelled.isEmpty)
  }

  /// What differs between sender and receiver, whether the address matches, whether the CRC does.
  @Test(
    arguments: [
      ([(0x508, 8)], false, false), ([(0x510, 1)], false, false), ([(0x51C, 1)], false, false),
      ([(0x524, 4)], false, false), ([(0x530, 0)], false, false), ([(0x554, 0x19)], true, false),
      ([(0x53C, 0)], true, false), ([], true, true),
      ([(0x518, 2 | 4 << 16 | 1 << 25)], true, false),
    ] as [([(UInt32, UInt32)], Bool, Bool)])
  func `What does not match is not heard, or not believed`(
    changes: [(UInt32, UInt32)], hears: Bool, believes: Bool
  ) throws {
    let (sender, receiver) = try pair()
    for (offset, value) in changes { receiver[radio + offset] = value }
    receiver[radio + 0x004] = 1
    receiver[radio + 0x200] = 1
    #expect(sender.bus.copyIn(packet, [0x5A, 3, 1, 2, 3]))
    sender[radio] = 1
    sender[radio + 0x200] = 1 | 2
    run((sender, receiver), for: 500 * 16)
    #expect((receiver[radio + 0x104] == 1) == hears)
    #expect((receiver[radio + 0x400] == 1) == believes)
    #expect(sender[radio + 0x110] == 1 && sender[radio + 0x550] == 0)
  }

  @Test func `Packets that overlap spoil each other`() throws {
    let (sender, receiver) = try pair()
    let third = try Bench("microbit-v1", seed: 3)
    third.hardware.chip.join(sender.hardware.chip.ether)
    for offset in stride(from: UInt32(0x504), through: 0x554, by: 4) where offset != 0x550 {
      third[radio + offset] = sender[radio + offset]
    }
    receiver[radio + 0x004] = 1
    receiver[radio + 0x200] = 1
    for bench in [sender, third] {
      #expect(bench.bus.copyIn(packet, [0, 3, 1, 2, 3]))
      bench[radio + 0x200] = 1
    }
    sender[radio] = 1
    for round in 0..<40 {
      if round == 1 { third[radio] = 1 }
      for bench in [sender, third, receiver] { bench.run(for: Ether.lookahead) }
    }
    #expect(receiver[radio + 0x10C] == 1)
    #expect(receiver[radio + 0x400] == 0)
  }
}
