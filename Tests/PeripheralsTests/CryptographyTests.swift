import Bus
import Testing

@testable import Peripherals

/// CCM and AAR with the sample data of the Bluetooth Core Specification 5.0.
@Suite struct CryptographyTests {
  private let ram: UInt32 = 0x2000_1000
  private let base: UInt32 = 0x4000_F000

  private func bytes(_ text: String) -> [UInt8] {
    stride(from: 0, to: text.count, by: 2).map { offset in
      let start = text.index(text.startIndex, offsetBy: offset)
      return UInt8(text[start..<text.index(start, offsetBy: 2)], radix: 16)!
    }
  }

  /// Volume 6, part C, section 1: session key, initialisation vector, packets as they are and as sent.
  private static let key = "99AD1B5226A37E3E058E3B8E27C2C666"
  private static let vector = "24ABDCBABEBAAFDE"
  private static let packets = [
    (counter: 0, isMaster: true, plain: "0F0106", sent: "0F059FCDA7F448"),
    (counter: 0, isMaster: false, plain: "070106", sent: "0705A34C13A415"),
  ]

  private func prepare(_ bench: Bench, counter: Int, isMaster: Bool) {
    let structure =
      bytes(Self.key) + [UInt8(counter), 0, 0, 0, 0, 0, 0, 0] + [isMaster ? 1 : 0]
      + bytes(Self.vector)
    #expect(bench.bus.copyIn(ram, structure))
    bench[base + 0x500] = 2
    bench[base + 0x508] = ram
    bench[base + 0x50C] = ram + 0x100
    bench[base + 0x510] = ram + 0x200
    bench[base + 0x514] = ram + 0x300
    bench[base + 0x200] = 1
  }

  /// A packet in memory has a third byte that is not sent.
  private func inMemory(_ packet: [UInt8]) -> [UInt8] { packet[..<2] + [0] + packet[2...] }

  @Test(arguments: boards, [0, 1])
  func `CCM encrypts and decrypts the specification's packets`(board: String, index: Int) throws {
    let packet = Self.packets[index]
    let (plain, sent) = (inMemory(bytes(packet.plain)), inMemory(bytes(packet.sent)))
    for decrypts in [false, true] {
      let bench = try Bench(board)
      prepare(bench, counter: packet.counter, isMaster: packet.isMaster)
      bench[base + 0x504] = decrypts ? 1 : 0
      #expect(bench.bus.copyIn(ram + 0x100, decrypts ? sent : plain))
      bench[base] = 1
      #expect(bench.cyclesUntilSet(base + 0x104) != nil)
      let result = decrypts ? plain : sent
      #expect(bench.bus.copyOut(ram + 0x200, count: result.count) == result)
      if decrypts { #expect(bench[base + 0x400] == 1) }
      #expect(bench.unmodelled.isEmpty)
    }
  }

  @Test func `RATEOVERRIDE changes the rate of what is left`() throws {
    let bench = try Bench("microbit-v2")
    prepare(bench, counter: 0, isMaster: true)
    bench[base + 0x200] = 0
    bench[base + 0x504] = 0
    #expect(bench.bus.copyIn(ram + 0x100, inMemory(bytes(Self.packets[0].plain))))
    bench[base] = 1
    #expect(bench.cyclesUntilSet(base + 0x100) != nil)
    // Four bytes at 8 microseconds; half of them at 64.
    bench[base + 0x004] = 1
    bench.run(for: 16 * 64)
    bench[base + 0x51C] = 2
    bench[base + 0x00C] = 1
    #expect(bench.cyclesUntilSet(base + 0x104) == 16 * 64 * 8)
    #expect(bench.unmodelled.isEmpty)
  }

  @Test func `A packet that was changed fails its check`() throws {
    let bench = try Bench("microbit-v2")
    prepare(bench, counter: 0, isMaster: true)
    var sent = inMemory(bytes(Self.packets[0].sent))
    sent[4] ^= 1
    #expect(bench.bus.copyIn(ram + 0x100, sent))
    bench[base] = 1
    #expect(bench.cyclesUntilSet(base + 0x104) != nil)
    #expect(bench[base + 0x400] == 0)
    bench[base + 0x50C] = 0
    bench[base] = 1
    #expect(bench.cyclesUntilSet(base + 0x108) != nil)
    #expect(bench.unmodelled.isEmpty == false)
  }

  /// Volume 3, part H, appendix D.7: IRK, prand 708194, hash 0dfbaa.
  @Test(arguments: boards)
  func `AAR finds the key of an address`(board: String) throws {
    let bench = try Bench(board)
    let irk = bytes("EC0234A357C8AD05341010A60A397D9B")
    #expect(bench.bus.copyIn(ram, [UInt8](repeating: 7, count: 32) + irk))
    #expect(bench.bus.copyIn(ram + 0x100, [0, 6, 0] + bytes("AAFB0D948170")))
    bench[base + 0x500] = 3
    bench[base + 0x504] = 3
    bench[base + 0x508] = ram
    bench[base + 0x510] = ram + 0x100
    bench[base] = 1
    #expect(bench.cyclesUntilSet(base + 0x104) != nil)
    #expect(bench[base + 0x400] == 2)
    #expect(bench[base + 0x100] == 1)
    bench[base + 0x504] = 2
    bench[base] = 1
    #expect(bench.cyclesUntilSet(base + 0x108) != nil)
    #expect(bench.unmodelled.isEmpty)
  }
}
