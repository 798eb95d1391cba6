import Bus
import Testing

@testable import Peripherals

/// IEEE 802.15.4 between the radios of two nRF52833, registers only.
@Suite struct IEEE802154Tests {
  private let radio: UInt32 = 0x4000_1000
  private let packet: UInt32 = 0x2000_0400
  /// Core cycles in a microsecond.
  private let microsecond: UInt64 = 64

  private func pair() throws -> (Bench, Bench) {
    let ether = Ether()
    let benches = (try Bench("microbit-v2"), try Bench("microbit-v2", seed: 2))
    for bench in [benches.0, benches.1] {
      bench.hardware.chip.join(ether)
      bench[radio + 0x504] = packet
      bench[radio + 0x508] = 5
      bench[radio + 0x510] = 15
      // LENGTH of 8 bits with the CRC counted, 32 bits of preamble.
      bench[radio + 0x514] = 8 | 2 << 24 | 1 << 26
      bench[radio + 0x518] = 127
      bench[radio + 0x534] = 2 | 2 << 8
      bench[radio + 0x538] = 0x1_1021
      bench[radio + 0x53C] = 0
      bench[radio + 0x650] = 0x201
    }
    return benches
  }

  @Test func `A frame goes from memory to memory, with its events at their times`() throws {
    let (sender, receiver) = try pair()
    receiver[radio + 0x200] = 1 << 19
    receiver[radio + 0x004] = 1
    #expect(sender.bus.copyIn(packet, [5, 1, 2, 3]))
    sender[radio] = 1
    Bench.run((sender, receiver), microseconds: 40)
    #expect(sender[radio + 0x154] == 1 && sender[radio + 0x158] == 0)
    #expect(receiver[radio + 0x158] == 1 && receiver[radio + 0x550] == 3)
    sender[radio + 0x008] = 1
    // Preamble 4 bytes, delimiter 1, LENGTH 1, payload 3, CRC 2, at 32 microseconds a byte.
    Bench.run((sender, receiver), microseconds: 5 * 32)
    #expect(receiver[radio + 0x104] == 1 && receiver[radio + 0x138] == 0)
    Bench.run((sender, receiver), microseconds: 32)
    #expect(receiver[radio + 0x138] == 1 && receiver[radio + 0x108] == 0)
    Bench.run((sender, receiver), microseconds: 5 * 32)
    for bench in [sender, receiver] {
      #expect(bench[radio + 0x16C] == 1 && bench[radio + 0x10C] == 1)
    }
    #expect(receiver[radio + 0x130] == 1 && receiver[radio + 0x400] == 1)
    // The link's quality stands behind the payload: 0 dBm less 50 dB, from -93 dBm on.
    #expect(receiver.bus.copyOut(packet, count: 5) == [5, 1, 2, 3, 43])
    #expect(receiver[radio + 0x414] == 0)
    #expect(sender.unmodelled.isEmpty && receiver.unmodelled.isEmpty)
  }

  /// IEEE 802.15.4-2006, 7.2.1.9: the FCS of an acknowledgment frame, in the order of the air.
  @Test func `The frame check is the standard's`() throws {
    let format = RadioFormat(
      s0Bytes: 0, lengthBits: 8, s1Bits: 0, includesS1: false, staticBytes: 0, maximumBytes: 127,
      isBigEndian: false, isWhitened: false, whiteningValue: 0, crcBytes: 2, crcSkipsAddress: true,
      crcSkipsLength: true, lengthIncludesCRC: true, crcPolynomial: 0x1_1021, crcInitial: 0)
    let bits = format.encode(header: [5], payload: [0x02, 0x00, 0x6A], address: [])
    let text = bits.dropFirst(8).map(String.init).joined()
    #expect(text == "010000000000000001010110" + "0010011110011110")
  }

  /// The word that is looked for, where, and whether an acknowledgment with number 0x6A is meant.
  @Test(
    arguments: [
      (0x6A00_0205, 0xFF00_07FF, true), (0x6B00_0205, 0xFF00_07FF, false),
      (0x6B00_0205, 0x00FF_07FF, true), (0x6A00_0206, 0xFF00_07FF, false), (0, 0, true),
      (0, 0xFF00_07FF, false),
    ] as [(UInt32, UInt32, Bool)])
  func `A MAC header is recognised`(pattern: UInt32, mask: UInt32, matches: Bool) throws {
    let (sender, receiver) = try pair()
    receiver[radio + 0x644] = pattern
    receiver[radio + 0x648] = mask
    receiver[radio + 0x200] = 1
    receiver[radio + 0x004] = 1
    #expect(sender.bus.copyIn(packet, [5, 0x02, 0x00, 0x6A]))
    sender[radio] = 1
    Bench.run((sender, receiver), microseconds: 40)
    sender[radio + 0x008] = 1
    Bench.run((sender, receiver), microseconds: 127)
    #expect(receiver[radio + 0x168] == 0)
    Bench.run((sender, receiver), microseconds: 1)
    #expect(receiver[radio + 0x168] == 1 && receiver[radio + 0x104] == 0)
    // Delimiter, LENGTH, three bytes.
    Bench.run((sender, receiver), microseconds: 5 * 32 - 1)
    #expect(receiver[radio + 0x15C] == 0)
    Bench.run((sender, receiver), microseconds: 1)
    #expect(receiver[radio + 0x15C] == (matches ? 1 : 0))
    #expect(sender[radio + 0x15C] == 0 && sender[radio + 0x168] == 0)
    #expect(receiver.unmodelled.isEmpty)
  }

  @Test func `Another delimiter is not heard`() throws {
    let (sender, receiver) = try pair()
    receiver[radio + 0x660] = 0xA8
    receiver[radio + 0x200] = 1
    receiver[radio + 0x004] = 1
    #expect(sender.bus.copyIn(packet, [5, 1, 2, 3]))
    sender[radio + 0x200] = 1
    sender[radio] = 1
    Bench.run((sender, receiver), microseconds: 600)
    #expect(sender[radio + 0x10C] == 1 && receiver[radio + 0x104] == 0)
  }

  /// CCACTRL, and whether the channel counts as busy while another one sends at -50 dBm, or nobody.
  @Test(
    arguments: [
      (0x052D_1400, true, false), (0x052D_3000, false, false), (0x052D_0001, true, false),
      (0x002D_0001, false, false), (0x052D_3002, false, false), (0x052D_1402, true, false),
      (0x052D_3003, true, false),
    ] as [(UInt32, Bool, Bool)])
  func `A channel is assessed`(control: UInt32, isBusy: Bool, isBusyAlone: Bool) throws {
    for sends in [true, false] {
      let (sender, listener) = try pair()
      #expect(sender.bus.copyIn(packet, [100]))
      if sends {
        sender[radio + 0x200] = 1
        sender[radio] = 1
      }
      Bench.run((sender, listener), microseconds: 100)
      listener[radio + 0x66C] = control
      // RXREADY_CCASTART, CCAIDLE_TXEN, CCABUSY_DISABLE.
      listener[radio + 0x200] = 1 << 11 | 1 << 12 | 1 << 13
      listener[radio + 0x004] = 1
      Bench.run((sender, listener), microseconds: 40 + 127)
      #expect(listener[radio + 0x144] == 0 && listener[radio + 0x148] == 0)
      Bench.run((sender, listener), microseconds: 2)
      let busy = sends ? isBusy : isBusyAlone
      #expect(listener[radio + 0x148] == (busy ? 1 : 0))
      #expect(listener[radio + 0x144] == (busy ? 0 : 1))
      #expect(listener[radio + 0x550] == (busy ? 0 : 9))
      Bench.run((sender, listener), microseconds: 40)
      #expect(listener[radio + 0x154] == (busy ? 0 : 1))
      #expect(listener.unmodelled.isEmpty)
    }
  }

  @Test func `Energy is what the strongest had`() throws {
    let (sender, listener) = try pair()
    #expect(sender.bus.copyIn(packet, [20]))
    listener[radio + 0x664] = 3
    listener[radio + 0x200] = 1 << 15 | 1 << 16
    listener[radio + 0x004] = 1
    Bench.run((sender, listener), microseconds: 40)
    sender[radio + 0x50C] = 0xF8
    sender[radio + 0x200] = 1
    sender[radio] = 1
    Bench.run((sender, listener), microseconds: 511)
    #expect(listener[radio + 0x13C] == 0)
    Bench.run((sender, listener), microseconds: 2)
    #expect(listener[radio + 0x13C] == 1 && listener[radio + 0x110] == 1)
    #expect(listener[radio + 0x668] == 93 - 58)
    listener[radio + 0x004] = 1
    Bench.run((sender, listener), microseconds: 41)
    listener[radio + 0x028] = 1
    #expect(listener[radio + 0x140] == 1)
    Bench.run((sender, listener), microseconds: 1000)
    #expect(listener[radio + 0x668] == 93 - 58)
  }

  /// What follows a packet by shortcuts begins TIFS behind it.
  @Test(arguments: [(0, 130), (150, 150), (300, 300)] as [(UInt32, UInt64)])
  func `Packets are apart by TIFS`(spacing: UInt32, microseconds: UInt64) throws {
    let bench = try Bench("microbit-v2")
    bench[radio + 0x504] = packet
    bench[radio + 0x514] = 8
    bench[radio + 0x518] = 32 | 4 << 16
    bench[radio + 0x544] = spacing
    bench[radio + 0x200] = 1 << 0 | 1 << 1 | 1 << 2
    bench[radio] = 1
    #expect(bench.cyclesUntilSet(radio + 0x10C) != nil)
    // No longer from END to DISABLED and so on.
    let end = bench.now
    bench[radio + 0x100] = 0
    #expect(bench.cyclesUntilSet(radio + 0x100) != nil)
    let off: UInt64 = spacing == 0 ? 4 : 0
    #expect(bench.now - end == (microseconds + off) * microsecond)
  }
}
