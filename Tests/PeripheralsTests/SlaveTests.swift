import Bus
import Foundation
import Testing

@testable import Peripherals

/// SPIS, driven by a master of the same chip over jumper wires.
@Suite struct SPISTests {
  private let buffer: UInt32 = 0x2000_1000
  private let slave: UInt32 = 0x4000_4000
  private let master: UInt32 = 0x4000_3000

  /// SPI0 on pins 1 to 3 is wired to SPIS1 on pins 11 to 13; the slave's CSN is pin 16, free.
  private func bench(_ board: String, mode: UInt32, lowBitFirst: Bool = false) throws -> Bench {
    let wires = [(1, 11), (2, 12), (3, 13)].map {
      String(format: "{ name: w%d, type: wire, from: P0.%02d, to: P0.%02d }", $0.0, $0.0, $0.1)
    }
    let bench = try Bench(
      board,
      devices: (["{ name: A, type: none }", "{ name: speaker, type: none }"] + wires).joined(
        separator: "\n  - "))
    let config = mode << 1 | (lowBitFirst ? 1 : 0)
    // SCK, MOSI, MISO.
    for (offset, pin) in [(0x508, 1), (0x50C, 2), (0x510, 3)] as [(UInt32, UInt32)] {
      bench[master + offset] = pin
    }
    bench[master + 0x524] = 0x1000_0000
    bench[master + 0x554] = config
    bench[master + 0x500] = 1
    // SCK, MISO, MOSI, CSN.
    for (offset, pin) in [(0x508, 11), (0x50C, 13), (0x510, 12), (0x514, 16)] as [(UInt32, UInt32)]
    {
      bench[slave + offset] = pin
    }
    bench[slave + 0x554] = config
    bench[slave + 0x55C] = 0xDE
    bench[slave + 0x5C0] = 0x0C
    select(bench, false)
    bench[slave + 0x500] = 2
    return bench
  }

  private func select(_ bench: Bench, _ isSelected: Bool) {
    bench.hardware.chip.ports[0].setExternal(16, !isSelected)
  }

  /// What the master receives for the bytes it sends; SPI0 exists on both chips.
  private func exchange(_ bench: Bench, _ bytes: [UInt8]) -> [UInt8] {
    bytes.map { byte in
      bench[master + 0x108] = 0
      bench[master + 0x51C] = UInt32(byte)
      let ticks = UInt64(bench.hardware.board.core.clock) / 16_000_000
      #expect(bench.cyclesUntilSet(master + 0x108) == 8 * 16 * ticks)
      return UInt8(bench[master + 0x518])
    }
  }

  private func prepare(_ bench: Bench, send: [UInt8], receive: UInt32) {
    #expect(bench.bus.copyIn(buffer, send))
    bench[slave + 0x544] = buffer
    bench[slave + 0x548] = UInt32(send.count)
    bench[slave + 0x534] = buffer + 0x40
    bench[slave + 0x538] = receive
    bench[slave + 0x028] = 1
  }

  @Test(arguments: boards, [0, 1, 2, 3] as [UInt32])
  func `A transfer goes both ways in every mode`(board: String, mode: UInt32) throws {
    for lowBitFirst in [false, true] {
      let bench = try bench(board, mode: mode, lowBitFirst: lowBitFirst)
      #expect(bench[slave + 0x400] == 1)
      prepare(bench, send: [0xA5, 0x3C, 0x01], receive: 3)
      #expect(bench[slave + 0x400] == 0)
      bench[slave + 0x304] = 1 << 1
      select(bench, true)
      #expect(bench[slave + 0x400] == 2)
      #expect(exchange(bench, [0x12, 0xE7, 0x80]) == [0xA5, 0x3C, 0x01])
      #expect(bench[slave + 0x104] == 0)
      select(bench, false)
      #expect(bench[slave + 0x104] == 1 && bench.lines.contains(4))
      #expect(bench.bus.copyOut(buffer + 0x40, count: 3) == [0x12, 0xE7, 0x80])
      #expect(bench[slave + 0x53C] == 3 && bench[slave + 0x54C] == 3)
      #expect(bench[slave + 0x440] == 0)
      if board == "microbit-v2" { #expect(bench[slave + 0x110] == 1) }
      #expect(bench.unmodelled.isEmpty)
    }
  }

  @Test(arguments: boards)
  func `Without the semaphore the default character goes out and nothing is stored`(board: String)
    throws
  {
    let bench = try bench(board, mode: 0)
    select(bench, true)
    #expect(exchange(bench, [1, 2]) == [0xDE, 0xDE])
    // Released in the middle: this transfer stays ignored.
    prepare(bench, send: [7], receive: 1)
    #expect(exchange(bench, [3]) == [0xDE])
    select(bench, false)
    #expect(bench[slave + 0x104] == 0)
    #expect(bench.bus.copyOut(buffer + 0x40, count: 1) == [0])
  }

  @Test(arguments: boards)
  func `Bytes beyond the buffers are the over-read character, and lost`(board: String) throws {
    let bench = try bench(board, mode: 3)
    prepare(bench, send: [0x55], receive: 2)
    select(bench, true)
    #expect(exchange(bench, [1, 2, 3]) == [0x55, 0x0C, 0x0C])
    select(bench, false)
    #expect(bench[slave + 0x440] == 3)
    #expect(bench[slave + 0x53C] == 2 && bench[slave + 0x54C] == 1)
    #expect(bench.bus.copyOut(buffer + 0x40, count: 3) == [1, 2, 0])
    bench[slave + 0x440] = 3
    #expect(bench[slave + 0x440] == 0)
  }

  @Test(arguments: boards, [false, true])
  func `Who acquires during a transfer waits for its end`(board: String, byShortcut: Bool) throws {
    let bench = try bench(board, mode: 0)
    prepare(bench, send: [1], receive: 1)
    bench[slave + 0x200] = byShortcut ? 1 << 2 : 0
    select(bench, true)
    if !byShortcut {
      bench[slave + 0x024] = 1
      #expect(bench[slave + 0x400] == 3 && bench[slave + 0x128] == 0)
    }
    _ = exchange(bench, [1])
    select(bench, false)
    #expect(bench[slave + 0x400] == 1 && bench[slave + 0x128] == 1)
  }
}

/// TWIS of the nRF52833, driven by TWIM0 and TWI0 of the same chip over jumper wires.
@Suite struct TWISTests {
  private let buffer: UInt32 = 0x2000_1000
  private let slave: UInt32 = 0x4000_4000
  private let master: UInt32 = 0x4000_3000
  /// Cycles of a bit at 100 kbps.
  private let bit: UInt64 = 160 * 4

  private func bench() throws -> Bench {
    let bench = try Bench(
      "microbit-v2",
      devices: """
        { name: scl, type: wire, from: P0.02, to: P0.12 }
          - { name: sda, type: wire, from: P0.03, to: P0.17 }
        """)
    bench[master + 0x508] = 2
    bench[master + 0x50C] = 3
    bench[master + 0x524] = 0x0198_0000
    bench[master + 0x588] = 0x2A
    bench[master + 0x500] = 6
    bench[slave + 0x508] = 12
    bench[slave + 0x50C] = 17
    bench[slave + 0x588] = 0x29
    bench[slave + 0x58C] = 0x2A
    bench[slave + 0x594] = 3
    bench[slave + 0x5C0] = 0x0C
    bench[slave + 0x500] = 9
    return bench
  }

  private func buffers(_ bench: Bench, _ base: UInt32, send: [UInt8], receive: UInt32) {
    let area = buffer + (base == slave ? 0x80 : 0)
    #expect(bench.bus.copyIn(area, send))
    bench[base + 0x544] = area
    bench[base + 0x548] = UInt32(send.count)
    bench[base + 0x534] = area + 0x40
    bench[base + 0x538] = receive
  }

  @Test func `Prepared buffers make a transfer of full speed`() throws {
    let bench = try bench()
    buffers(bench, master, send: [1, 2], receive: 3)
    buffers(bench, slave, send: [7, 8, 9], receive: 4)
    bench[slave + 0x030] = 1
    bench[slave + 0x034] = 1
    // LASTTX_STARTRX, LASTRX_STOP.
    bench[master + 0x200] = 1 << 7 | 1 << 12
    bench[master + 0x008] = 1
    #expect(bench.cyclesUntilSet(master + 0x104) == (10 + 18 + 10 + 27 + 1) * bit)
    #expect(bench.bus.copyOut(buffer + 0xC0, count: 3) == [1, 2, 0])
    #expect(bench.bus.copyOut(buffer + 0x40, count: 3) == [7, 8, 9])
    #expect(bench[slave + 0x53C] == 2 && bench[slave + 0x54C] == 3)
    for event in [0x104, 0x14C, 0x150, 0x164, 0x168] as [UInt32] {
      #expect(bench[slave + event] == 1)
    }
    #expect(bench[slave + 0x4D4] == 1 && bench[slave + 0x124] == 0)
    #expect(bench.unmodelled.isEmpty)
  }

  @Test func `The clock is held until the buffer is prepared`() throws {
    let bench = try bench()
    buffers(bench, master, send: [5], receive: 0)
    buffers(bench, slave, send: [], receive: 1)
    bench[slave + 0x304] = 1 << 25
    bench[master + 0x200] = 1 << 9
    bench[master + 0x008] = 1
    bench.run(for: 10 * bit)
    #expect(bench.lines == [4] && bench[slave + 0x14C] == 0)
    bench.run(for: 1000 * bit)
    #expect(bench[master + 0x160] == 0)
    bench[slave + 0x030] = 1
    #expect(bench[slave + 0x14C] == 1)
    #expect(bench.cyclesUntilSet(master + 0x104) == (9 + 1) * bit)
    #expect(bench.bus.copyOut(buffer + 0xC0, count: 1) == [5])
  }

  @Test func `SUSPEND by its shortcut holds the clock until RESUME`() throws {
    let bench = try bench()
    buffers(bench, master, send: [], receive: 2)
    buffers(bench, slave, send: [3, 4], receive: 0)
    bench[slave + 0x200] = 1 << 14
    bench[slave + 0x034] = 1
    bench[master + 0x200] = 1 << 12
    bench[master] = 1
    bench.run(for: 500 * bit)
    #expect(bench[slave + 0x168] == 1 && bench[master + 0x104] == 0)
    bench[slave + 0x020] = 1
    #expect(bench.cyclesUntilSet(master + 0x104) == 19 * bit)
    #expect(bench.bus.copyOut(buffer + 0x40, count: 2) == [3, 4])
  }

  @Test func `Too much is refused, or answered by the over-read character`() throws {
    let bench = try bench()
    buffers(bench, master, send: [1, 2, 3], receive: 3)
    buffers(bench, slave, send: [9], receive: 2)
    bench[slave + 0x030] = 1
    bench[slave + 0x034] = 1
    bench[master + 0x008] = 1
    #expect(bench.cyclesUntilSet(master + 0x124) == (10 + 27) * bit)
    #expect(bench[master + 0x4C4] == 4 && bench[slave + 0x4D0] == 5 && bench[slave + 0x124] == 1)
    bench[slave + 0x4D0] = 5
    bench[master + 0x4C4] = 4
    bench[master + 0x014] = 1
    #expect(bench.cyclesUntilSet(slave + 0x104) == bit)
    bench[master + 0x104] = 0
    bench[master + 0x200] = 1 << 12
    bench[master] = 1
    #expect(bench.cyclesUntilSet(master + 0x104) == (10 + 27 + 1) * bit)
    #expect(bench.bus.copyOut(buffer + 0x40, count: 3) == [9, 0x0C, 0x0C])
    #expect(bench[slave + 0x4D0] == 8)
  }

  @Test(arguments: [(0x28, 3), (0x2A, 1), (0x29, 2), (0x2A, 0)] as [(UInt32, UInt32)])
  func `Other addresses are not acknowledged`(address: UInt32, config: UInt32) throws {
    let bench = try bench()
    bench[slave + 0x594] = config
    bench[master + 0x588] = address
    bench[master + 0x008] = 1
    #expect(bench.cyclesUntilSet(master + 0x124) == 10 * bit)
    #expect(bench[slave + 0x164] == 0)
  }

  @Test func `The master without EasyDMA waits for the clock, too`() throws {
    let bench = try bench()
    buffers(bench, slave, send: [0x61, 0x62], receive: 1)
    bench[master + 0x500] = 5
    bench[master + 0x008] = 1
    bench[master + 0x51C] = 0x33
    bench.run(for: 500 * bit)
    #expect(bench[master + 0x11C] == 0)
    bench[slave + 0x030] = 1
    #expect(bench.cyclesUntilSet(master + 0x11C) == 9 * bit)
    bench[master] = 1
    bench.run(for: 500 * bit)
    bench[slave + 0x034] = 1
    #expect(bench.cyclesUntilSet(master + 0x108) == 8 * bit)
    #expect(bench[master + 0x518] == 0x61)
    bench[master + 0x108] = 0
    #expect(bench.cyclesUntilSet(master + 0x108) != nil)
    #expect(bench[master + 0x518] == 0x62)
    #expect(bench.bus.copyOut(buffer + 0xC0, count: 1) == [0x33])
    #expect(bench.unmodelled.isEmpty)
  }
}

/// What SPIM3 has beyond the other SPI masters.
@Suite struct ExtendedSPIMTests {
  private let spim: UInt32 = 0x4002_F000
  private let buffer: UInt32 = 0x2000_1000

  @Test(arguments: [(0x8000_0000, 8), (0x0A00_0000, 4), (0x1400_0000, 2)] as [(UInt32, UInt64)])
  func `Its clock goes up to 32 MHz, with chip select and D/CX around the bytes`(
    frequency: UInt32, bit: UInt64
  ) throws {
    let bench = try Bench("microbit-v2")
    bench[spim + 0x508] = 17
    bench[spim + 0x50C] = 13
    bench[spim + 0x514] = 12
    bench[spim + 0x56C] = 2
    bench[spim + 0x570] = 1
    bench[spim + 0x564] = 16
    bench[spim + 0x524] = frequency
    bench[spim + 0x500] = 7
    let port = bench.hardware.chip.ports[0]
    #expect(port.isHigh(12))
    #expect(bench.bus.copyIn(buffer, [1, 2, 3]))
    bench[spim + 0x544] = buffer
    bench[spim + 0x548] = 3
    bench.watchSignals()
    bench[spim + 0x010] = 1
    #expect(!port.isHigh(12))
    #expect(bench.cyclesUntilSet(spim + 0x118) == 16 + 3 * 8 * bit + 32)
    func times(_ name: String) -> [UInt64] { bench.edges.filter { $0.name == name }.map(\.time) }
    #expect(times("P0_12") == [0, 16 + 24 * bit + 16])
    #expect(times("P0_02") == [16 + 8 * bit])
    #expect(times("P0_17").count == 48 && times("P0_17").first == 16 + bit / 2)
    #expect(bench.unmodelled.isEmpty)
  }

  @Test func `With LIST the next transfer's buffer lies behind the last one's`() throws {
    let bench = try Bench("microbit-v2")
    bench[spim + 0x508] = 17
    bench[spim + 0x500] = 7
    bench[spim + 0x544] = buffer
    bench[spim + 0x548] = 3
    bench[spim + 0x550] = 1
    for count in 1...2 as ClosedRange<UInt32> {
      bench[spim + 0x118] = 0
      bench[spim + 0x010] = 1
      #expect(bench.cyclesUntilSet(spim + 0x118) != nil)
      #expect(bench[spim + 0x544] == buffer + 3 * count)
    }
  }

  @Test func `A suspended transfer stops`() throws {
    let bench = try Bench("microbit-v2")
    bench[spim + 0x508] = 17
    bench[spim + 0x500] = 7
    bench[spim + 0x544] = buffer
    bench[spim + 0x548] = 3
    bench[spim + 0x010] = 1
    bench[spim + 0x01C] = 1
    bench.run(for: 100_000)
    #expect(bench[spim + 0x54C] == 1 && bench[spim + 0x104] == 0)
    bench[spim + 0x014] = 1
    #expect(bench[spim + 0x104] == 1)
  }

  @Test func `A TWIS leaves its wires to the master, and so do the others of its block`() throws {
    let bench = try Bench("microbit-v2")
    let port = bench.hardware.chip.ports[0]
    bench[0x4000_3508] = 12
    bench[0x4000_350C] = 17
    bench[0x4000_3500] = 9
    #expect(port.driven(12) == nil && port.driven(17) == nil)
    bench[0x4000_3500] = 6
    #expect(port.driven(12) == true && port.driven(17) == true)
  }
}
