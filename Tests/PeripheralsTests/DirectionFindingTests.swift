import Bus
import Testing

@testable import Peripherals

/// Constant tone extensions between the radios of two nRF52833, registers only.
@Suite struct DirectionFindingTests {
  private let radio: UInt32 = 0x4000_1000
  private let packet: UInt32 = 0x2000_0400
  private let samples: UInt32 = 0x2000_1000
  /// Core cycles in a microsecond.
  private let microsecond: UInt64 = 64

  private func pair(mode: UInt32 = 3) throws -> (Bench, Bench) {
    let ether = Ether()
    let benches = (try Bench("microbit-v2"), try Bench("microbit-v2", seed: 2))
    for bench in [benches.0, benches.1] {
      bench.hardware.chip.join(ether)
      bench[radio + 0x504] = packet
      bench[radio + 0x510] = mode
      // S0 and LENGTH of a byte each.
      bench[radio + 0x514] = 8 | 1 << 8
      bench[radio + 0x518] = 37 | 3 << 16 | 1 << 25
      bench[radio + 0x51C] = 0x89BE_D600
      bench[radio + 0x524] = 0x8E
      bench[radio + 0x530] = 1
      bench[radio + 0x534] = 3 | 1 << 8
      bench[radio + 0x538] = 0x65B
      bench[radio + 0x53C] = 0x55_5555
      bench[radio + 0x650] = 0x201
      bench[radio + 0x950] = samples
      bench[radio + 0x200] = 1
    }
    return benches
  }

  /// NUMBEROF8US, with the tone behind the CRC and a sample each microsecond, then each slot of 2 microseconds.
  private func control(_ units: UInt32, _ other: UInt32 = 0) -> UInt32 {
    units | 1 << 7 | 1 << 8 | 3 << 12 | 1 << 16 | other
  }

  /// Has a packet begin now.
  private func send(_ pair: (Bench, Bench), _ bytes: [UInt8] = [0x42, 3, 1, 2, 3]) {
    pair.1[radio + 0x004] = 1
    pair.0[radio + 0x200] = 0
    #expect(pair.0.bus.copyIn(packet, bytes))
    pair.0[radio] = 1
    Bench.run(pair, microseconds: 40)
    pair.0[radio + 0x008] = 1
  }

  /// I and Q of what was stored.
  private func stored(_ bench: Bench, _ count: Int) -> [[Int]] {
    (0..<UInt32(count)).map { index in
      let word = bench[samples + 4 * index]
      return [word & 0xFFFF, word >> 16].map { Int(Int16(truncatingIfNeeded: $0)) }
    }
  }

  /// MODE, microseconds up to the CRC's end, NUMBEROF8US, microseconds of a turn of the tone.
  @Test(
    arguments: [(3, 104, 2, 4), (3, 104, 20, 4), (4, 56, 2, 2), (4, 56, 20, 2)]
      as [(UInt32, UInt64, UInt32, Int)])
  func `A tone lengthens the packet and is sampled`(
    mode: UInt32, end: UInt64, units: UInt32, turn: Int
  ) throws {
    let pair = try pair(mode: mode)
    for bench in [pair.0, pair.1] {
      bench[radio + 0x900] = 3
      bench[radio + 0x910] = control(units)
    }
    send(pair)
    let begin = pair.0.now
    Bench.run(pair, microseconds: end - 1)
    for bench in [pair.0, pair.1] { #expect(bench[radio + 0x10C] == 0) }
    Bench.run(pair, microseconds: 1)
    for bench in [pair.0, pair.1] {
      #expect(bench[radio + 0x10C] == 1 && bench[radio + 0x16C] == 0)
    }
    #expect(pair.0[radio + 0x550] == 11 && pair.1[radio + 0x550] == 3)
    #expect(pair.1[radio + 0x130] == 1)
    Bench.run(pair, microseconds: 8 * UInt64(units) - 1)
    for bench in [pair.0, pair.1] { #expect(bench[radio + 0x16C] == 0) }
    Bench.run(pair, microseconds: 1)
    #expect(pair.0.now - begin == (end + 8 * UInt64(units)) * microsecond)
    for bench in [pair.0, pair.1] { #expect(bench[radio + 0x16C] == 1) }
    #expect(pair.0[radio + 0x550] == 10 && pair.1[radio + 0x550] == 2)
    // Eight samples of the reference, then one of each pair of slots.
    let count = 8 + (8 * Int(units) - 12) / 4
    #expect(pair.1[radio + 0x958] == UInt32(count) && pair.0[radio + 0x958] == 0)
    let quarters = [[1024, 0], [0, 1024], [-1024, 0], [0, -1024]]
    let times = Array(4..<12) + Array(stride(from: 14, to: 8 * Int(units), by: 4))
    #expect(stored(pair.1, count) == times.map { quarters[$0 * 4 / turn % 4] })
    #expect(pair.0.unmodelled.isEmpty && pair.1.unmodelled.isEmpty)
  }

  /// TSAMPLESPACINGREF, TSAMPLESPACING, TSWITCHSPACING, MAXCNT, samples of 16 microseconds.
  @Test(
    arguments: [
      (1, 1, 1, 0x1000, 2 + 1), (2, 2, 1, 0x1000, 4 + 1), (3, 3, 1, 0x1000, 8 + 2),
      (4, 4, 2, 0x1000, 16 + 6), (5, 5, 2, 0x1000, 32 + 12), (6, 6, 3, 0x1000, 64 + 28),
      (6, 6, 1, 70, 70), (3, 1, 1, 0, 0),
    ] as [(UInt32, UInt32, UInt32, UInt32, UInt32)])
  func `Spacing and room decide how many samples there are`(
    reference: UInt32, spacing: UInt32, slot: UInt32, room: UInt32, count: UInt32
  ) throws {
    let pair = try pair()
    for bench in [pair.0, pair.1] {
      bench[radio + 0x900] = 3
      bench[radio + 0x910] = 2 | 1 << 7 | slot << 8 | reference << 12 | spacing << 16
      bench[radio + 0x954] = room
    }
    send(pair)
    Bench.run(pair, microseconds: 130)
    #expect(pair.1[radio + 0x16C] == 1 && pair.1[radio + 0x958] == count)
    #expect(pair.1[samples + 4 * count] == 0)
  }

  /// TSAMPLEOFFSET in sixteenths of a microsecond, and the first sample.
  @Test(
    arguments: [(0, [1024, 0]), (8, [724, 724]), (-8, [724, -724]), (-200, [1024, 0])]
      as [(Int, [Int])])
  func `Samples are shifted, not before the tone`(offset: Int, first: [Int]) throws {
    let pair = try pair()
    for bench in [pair.0, pair.1] {
      bench[radio + 0x900] = 3
      bench[radio + 0x910] = control(2)
    }
    pair.1[radio + 0x914] = (UInt32(truncatingIfNeeded: offset) & 0xFFF) << 16
    send(pair)
    Bench.run(pair, microseconds: 130)
    #expect(stored(pair.1, 1) == [first])
  }

  @Test func `Magnitude and phase instead of I and Q`() throws {
    let pair = try pair()
    for bench in [pair.0, pair.1] {
      bench[radio + 0x900] = 3
      bench[radio + 0x910] = control(2, 1 << 15)
    }
    send(pair)
    Bench.run(pair, microseconds: 130)
    // 64 * atan2, 1.646756 * 1024.
    #expect(stored(pair.1, 4) == [[0, 1686], [100, 1686], [201, 1686], [-100, 1686]])
  }

  /// A receiver of AoA and a sender of AoD switch; the others leave the pins alone.
  @Test(arguments: [3, 2] as [UInt32])
  func `Antennas are switched by pins`(finding: UInt32) throws {
    let pair = try pair()
    for bench in [pair.0, pair.1] {
      bench[radio + 0x900] = finding
      bench[radio + 0x910] = control(3)
      bench[radio + 0x92C] = 1
      for pattern: UInt32 in [1, 2, 4, 3] { bench[radio + 0x928] = pattern }
      #expect(bench[radio + 0x928] == 4)
      for index: UInt32 in 0..<3 { bench[radio + 0x930 + 4 * index] = 2 + index }
      bench[radio + 0x200] = 1 | 1 << 20
      bench.watchSignals()
    }
    let switching = finding == 3 ? pair.1 : pair.0
    let other = finding == 3 ? pair.0 : pair.1
    let begin = pair.0.now
    send(pair)
    pair.0[radio + 0x200] = 1 << 20
    Bench.run(pair, microseconds: 200)
    let tone: UInt64 = 40 + 104
    let antennas = switching.edges.filter { ["P0_02", "P0_03", "P0_04"].contains($0.name) }
      .map { ($0.name, $0.level, ($0.time - begin) / microsecond) }
    let expected: [(String, SignalLevel, UInt64)] = [
      ("P0_02", .high, 0), ("P0_03", .low, 0), ("P0_04", .low, 0),
      ("P0_02", .low, tone), ("P0_03", .high, tone),
      // Slots of 4 microseconds: 4, 3, 4, then the first again.
      ("P0_03", .low, tone + 12), ("P0_04", .high, tone + 12),
      ("P0_02", .high, tone + 16), ("P0_03", .high, tone + 16), ("P0_04", .low, tone + 16),
      ("P0_02", .low, tone + 20), ("P0_03", .low, tone + 20), ("P0_04", .high, tone + 20),
      ("P0_02", .high, tone + 24), ("P0_04", .low, tone + 24),
    ]
    #expect(antennas.prefix(expected.count).elementsEqual(expected, by: ==))
    // With the radio off the pins are the GPIO's again: inputs.
    #expect(antennas.dropFirst(expected.count).allSatisfy { $0.1 != .high && $0.2 >= tone + 24 })
    #expect(antennas.dropFirst(expected.count).count == 3)
    #expect(other.edges.filter { ["P0_02", "P0_03", "P0_04"].contains($0.name) }.isEmpty)
    #expect(pair.1[radio + 0x958] == 8 + 3)
    #expect(pair.0.unmodelled.isEmpty && pair.1.unmodelled.isEmpty)
  }

  @Test func `DFESTATUS follows`() throws {
    let pair = try pair()
    for bench in [pair.0, pair.1] {
      bench[radio + 0x900] = 3
      bench[radio + 0x910] = control(3)
      bench[radio + 0x914] = 32
    }
    send(pair)
    Bench.run(pair, microseconds: 104)
    // Offset, guard, reference with samples, switching, the last antenna's slot, idle.
    for (microseconds, status) in [(1, 1), (2, 2), (4, 0x13), (10, 0x14), (8, 5), (2, 0)]
      as [(UInt64, UInt32)]
    {
      Bench.run(pair, microseconds: microseconds)
      #expect(pair.1[radio + 0x458] == status, "after \(microseconds) more")
    }
  }

  /// CTEINLINECONF beside CTEINLINECTRLEN, DFEMODE, the packet, CTEInfo, microseconds up to its last bit, of
  /// the tone, and how many samples.
  @Test(
    arguments: [
      // A data PDU: S1, where S0 has the CP bit.
      (1 << 3 | 0x20 << 16 | 0x20 << 24, 3, [0x22, 3, 0x02, 1, 2, 3], 0x02, 64, 16, 8 + 1),
      (1 << 3 | 0x20 << 16 | 0x20 << 24, 3, [0x22, 3, 0x14, 1, 2, 3], 0x14, 64, 160, 8 + 37),
      (1 << 3 | 0x20 << 16 | 0x20 << 24, 3, [0x22, 3, 0x1F, 1, 2, 3], 0x1F, 64, 160, 8 + 37),
      (
        1 << 3 | 1 << 6 | 0x20 << 16 | 0x20 << 24, 3, [0x22, 3, 0x1F, 1, 2, 3], 0x1F, 64, 248,
        8 + 59
      ),
      // AoD with slots of 1 and of 2 microseconds.
      (1 << 3 | 0x20 << 16 | 0x20 << 24, 2, [0x22, 3, 0x42, 1, 2, 3], 0x42, 64, 16, 8 + 2),
      (1 << 3 | 0x20 << 16 | 0x20 << 24, 2, [0x22, 3, 0x82, 1, 2, 3], 0x82, 64, 16, 8 + 1),
      // An advertising PDU: behind the addresses that its flags name.
      (0, 3, [0x07, 3, 0x02, 0x04, 0x03], 0x03, 80, 24, 8 + 3),
      (0, 3, [0x07, 9, 0x08, 0x05, 1, 2, 3, 4, 5, 6, 0x03], 0x03, 128, 24, 8 + 3),
    ] as [(UInt32, UInt32, [UInt8], UInt32, UInt64, UInt64, UInt32)])
  func `CTEInfo of the packet says what the tone is`(
    configuration: UInt32, finding: UInt32, bytes: [UInt8], info: UInt32, infoEnd: UInt64,
    tone: UInt64, count: UInt32
  ) throws {
    let pair = try pair()
    let isData = configuration & 1 << 3 != 0
    pair.0[radio + 0x900] = 3
    pair.0[radio + 0x910] = control(UInt32(tone / 8))
    if isData { pair.0[radio + 0x514] = 8 | 1 << 8 | 8 << 16 }
    pair.1[radio + 0x900] = finding
    pair.1[radio + 0x904] = configuration | 1 | 2 << 10 | 1 << 13
    pair.1[radio + 0x910] = control(1)
    send(pair, bytes)
    Bench.run(pair, microseconds: infoEnd - 1)
    #expect(pair.1[radio + 0x170] == 0)
    Bench.run(pair, microseconds: 1)
    #expect(pair.1[radio + 0x170] == 1 && pair.1[radio + 0x44C] == info)
    let end = 40 + 8 * UInt64(bytes.count) + 24
    Bench.run(pair, microseconds: end - infoEnd)
    #expect(pair.1[radio + 0x10C] == 1 && pair.1[radio + 0x130] == 1)
    Bench.run(pair, microseconds: tone - 1)
    #expect(pair.1[radio + 0x16C] == 0 && pair.0[radio + 0x16C] == 0)
    Bench.run(pair, microseconds: 1)
    #expect(pair.1[radio + 0x16C] == 1 && pair.0[radio + 0x16C] == 1)
    #expect(pair.1[radio + 0x958] == count)
    #expect(pair.1.bus.copyOut(packet, count: bytes.count) == bytes)
    #expect(pair.0.unmodelled.isEmpty && pair.1.unmodelled.isEmpty)
  }

  @Test(arguments: [[0x02, 3, 1, 2, 3], [0x22, 0]] as [[UInt8]])
  func `Without CTEInfo there is no tone`(bytes: [UInt8]) throws {
    let pair = try pair()
    pair.1[radio + 0x900] = 3
    let expected: UInt32 = bytes[0] == 2 ? 1 << 3 | 0x20 << 16 | 0x20 << 24 : 0
    pair.1[radio + 0x904] = 0x2801 | expected
    send(pair, bytes)
    Bench.run(pair, microseconds: 64 + 8 * UInt64(bytes.count))
    #expect(pair.1[radio + 0x16C] == 1 && pair.1[radio + 0x170] == 0)
    #expect(pair.1[radio + 0x958] == 0)
  }

  /// CTEERRORHANDLING, and how many samples a packet with a wrong CRC gives.
  @Test(arguments: [(0, 0), (1, 11)] as [(UInt32, UInt32)])
  func `A wrong CRC spoils the samples, unless it shall not`(handling: UInt32, count: UInt32) throws
  {
    let pair = try pair()
    pair.0[radio + 0x900] = 3
    pair.0[radio + 0x910] = control(3)
    pair.1[radio + 0x900] = 3
    pair.1[radio + 0x904] = 0x2801 | handling << 4
    pair.1[radio + 0x910] = control(1)
    pair.1[radio + 0x53C] = 0
    send(pair, [0x07, 3, 0x02, 0x04, 0x03])
    Bench.run(pair, microseconds: 104)
    #expect(pair.1[radio + 0x134] == 1 && pair.1[radio + 0x16C] == 0)
    Bench.run(pair, microseconds: 24)
    #expect(pair.1[radio + 0x16C] == 1 && pair.1[radio + 0x958] == count)
  }

  /// DFEINEXTENSION is 0: from ADDRESS on, and a zero turns the phase back.
  @Test func `The payload is sampled instead`() throws {
    let pair = try pair()
    pair.1[radio + 0x900] = 3
    pair.1[radio + 0x910] = 2 | 1 << 8 | 3 << 12 | 1 << 16
    for bench in [pair.0, pair.1] { bench[radio + 0x518] &= ~(1 << 25) }
    send(pair, [0xF0, 3, 0, 0, 0])
    Bench.run(pair, microseconds: 40 + 15)
    #expect(pair.1[radio + 0x958] == 0)
    Bench.run(pair, microseconds: 1)
    #expect(pair.1[radio + 0x958] == 9)
    // Four zeros have passed, four ones follow, then LENGTH.
    let turns = [0, 1, 2, 3, 0, 1, 2, 1]
    let quarters = [[1024, 0], [0, 1024], [-1024, 0], [0, -1024]]
    #expect(stored(pair.1, 8) == turns.map { quarters[$0] })
    Bench.run(pair, microseconds: 48)
    #expect(pair.1[radio + 0x10C] == 1 && pair.1[radio + 0x16C] == 1)
    #expect(pair.0.unmodelled.isEmpty && pair.1.unmodelled.isEmpty)
  }

  @Test func `Where nobody sends there is nothing to sample`() throws {
    let pair = try pair()
    pair.1[radio + 0x900] = 3
    pair.1[radio + 0x910] = control(2)
    send(pair)
    Bench.run(pair, microseconds: 130)
    #expect(pair.0[radio + 0x16C] == 1 && pair.1[radio + 0x958] == 9)
    #expect(stored(pair.1, 9) == Array(repeating: [0, 0], count: 9))
  }

  @Test func `A radio that is switched off keeps what it has sampled`() throws {
    let pair = try pair()
    for bench in [pair.0, pair.1] {
      bench[radio + 0x900] = 3
      bench[radio + 0x910] = control(20)
    }
    send(pair)
    Bench.run(pair, microseconds: 104 + 10)
    pair.1[radio + 0x010] = 1
    #expect(pair.1[radio + 0x958] == 6)
    Bench.run(pair, microseconds: 200)
    #expect(pair.1[radio + 0x16C] == 0 && pair.1[radio + 0x958] == 6)
  }

  /// Registers, and the one that is reported.
  @Test(
    arguments: [
      ([(0x510, 5)], "DFEMODE"), ([(0x910, 0x0002_3182 | 1 << 24)], "DFECTRL1"),
      ([(0x910, 0x0000_3182)], "DFECTRL1"), ([(0x930, 2)], "SWITCHPATTERN"),
    ] as [([(UInt32, UInt32)], String)])
  func `What the chip cannot is reported`(changes: [(UInt32, UInt32)], register: String) throws {
    let pair = try pair()
    for bench in [pair.0, pair.1] { bench[radio + 0x900] = 3 }
    for (offset, value) in changes { pair.1[radio + offset] = value }
    send(pair)
    Bench.run(pair, microseconds: 500)
    #expect(Set(pair.1.unmodelled.map(\.register)) == [register])
  }

  /// A receiver that goes on from a snapshot in the middle of a tone, or before it, does the same.
  @Test(arguments: [60, 104 + 9] as [UInt64])
  func `A snapshot in the middle`(cut: UInt64) throws {
    let ends = try [false, true].map { restores -> ([[Int]], [String]) in
      var pair = try pair()
      for bench in [pair.0, pair.1] {
        bench[radio + 0x900] = 3
        bench[radio + 0x910] = control(3)
        for pattern: UInt32 in [1, 2, 4, 3] { bench[radio + 0x928] = pattern }
        for index: UInt32 in 0..<3 { bench[radio + 0x930 + 4 * index] = 2 + index }
      }
      send(pair)
      Bench.run(pair, microseconds: cut)
      if restores {
        let other = try Bench("microbit-v2", seed: 2)
        other.hardware.chip.join(pair.0.hardware.chip.ether)
        try pair.1.copyState(to: other)
        pair.1 = other
      }
      pair.1.watchSignals()
      Bench.run(pair, microseconds: 200)
      #expect(pair.1[radio + 0x16C] == 1 && pair.1[radio + 0x958] == 11)
      return (stored(pair.1, 11), pair.1.edges.map { "\($0)" })
    }
    #expect(ends[0].0 == ends[1].0 && ends[0].1 == ends[1].1)
    #expect(ends[0].1.count > 4)
  }
}
