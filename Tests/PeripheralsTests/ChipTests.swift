import Bus
import Testing

@testable import Peripherals

@Suite struct ClockPowerTests {
  private let base: UInt32 = 0x4000_0000

  @Test(arguments: [("microbit-v1", 800 * 16), ("microbit-v2", (360 + 256) * 64)])
  func `The crystal takes its start-up time`(board: String, cycles: UInt64) throws {
    let bench = try Bench(board)
    #expect(bench[base + 0x40C] == 0x1_0000)
    bench[base + 0x304] = 1
    bench[base + 0x000] = 1
    #expect(bench[base + 0x408] == 1)
    #expect(bench.cyclesUntilSet(base + 0x100) == cycles)
    #expect(bench[base + 0x40C] == 0x1_0001)
    #expect(bench.lines == [0])
    bench[base + 0x004] = 1
    #expect(bench[base + 0x40C] == 0x1_0000)
  }

  @Test(arguments: [
    ("microbit-v1", 0, 390_000), ("microbit-v1", 1, 300_000_000), ("microbit-v1", 2, 100_000),
    ("microbit-v2", 0, 600_000), ("microbit-v2", 1, 250_000_000),
  ])
  func `The low-frequency clock starts by source`(
    board: String, source: UInt32, nanoseconds: UInt64
  ) throws {
    let bench = try Bench(board)
    bench[base + 0x518] = source
    bench[base + 0x008] = 1
    #expect(bench[base + 0x414] == 1)
    #expect(bench[base + 0x418] == 0)
    let cycles = nanoseconds * UInt64(bench.hardware.board.core.clock) / 1_000_000_000
    #expect(bench.cyclesUntilSet(base + 0x104) == cycles)
    #expect(bench[base + 0x418] == 0x1_0000 | source)
    #expect(bench[base + 0x41C] == source)
  }

  @Test func `Reset reasons accumulate and clear by ones; GPREGRET survives a reset`() throws {
    let bench = try Bench("microbit-v1")
    let power = try #require(bench.hardware.clockPower)
    power.note(.request)
    power.note(.pin)
    bench[base + 0x51C] = 0x1A5
    bench[base + 0x518] = 1
    bench.bus.reset()
    #expect(bench[base + 0x400] == 5)
    #expect(bench[base + 0x51C] == 0xA5)
    #expect(bench[base + 0x518] == 0)
    bench[base + 0x400] = 4
    #expect(bench[base + 0x400] == 1)
  }

  @Test func `A voltage on VBUS is detected, and its regulator takes its time`() throws {
    let bench = try Bench("microbit-v2")
    let power = try #require(bench.hardware.clockPower)
    bench[base + 0x304] = 1 << 7 | 1 << 9
    #expect(bench[base + 0x438] == 0)
    power.hasVBUS = true
    #expect(bench[base + 0x11C] == 1 && bench[base + 0x438] == 1 && bench.lines == [0])
    #expect(bench.cyclesUntilSet(base + 0x124) == 64_000)
    #expect(bench[base + 0x438] == 3)
    power.hasVBUS = false
    #expect(bench[base + 0x120] == 1 && bench[base + 0x438] == 0)
    #expect(bench.unmodelled.isEmpty)
  }

  @Test func `RAM blocks are switched by setting and clearing bits`() throws {
    let bench = try Bench("microbit-v2")
    bench[base + 0x918] = 1
    #expect(bench[base + 0x910] == 0xFFFE)
    bench[base + 0x914] = 0x1_0001
    #expect(bench[base + 0x910] == 0x1_FFFF)
    #expect(bench.unmodelled.isEmpty)
  }

  @Test func `SYSTEMOFF reaches the machine`() throws {
    let bench = try Bench("microbit-v1")
    var isOff = false
    bench.hardware.chip.onSystemOff = { isOff = true }
    bench[base + 0x500] = 0
    #expect(!isOff)
    bench[base + 0x500] = 1
    #expect(isOff)
  }
}

@Suite struct FactoryTests {
  /// What the vendor's start-up code does: it tells chips apart, and copies the temperature sensor's
  /// linearisation.
  @Test func `Start-up code finds the chip and the sensor's coefficients`() throws {
    let bench = try Bench("microbit-v2")
    #expect(bench[0x1000_0130] == 0x0D && bench[0x1000_0134] == 0)
    var offsets: [UInt32] = (0..<6).map { 0x520 + 4 * $0 }
    offsets += (0..<6).map { 0x540 + 4 * $0 }
    offsets += (0..<5).map { 0x560 + 4 * $0 }
    for (index, offset) in offsets.enumerated() {
      let value = bench[0x1000_0404 + 4 * UInt32(index)]
      #expect(value == bench[0x4000_C000 + offset])
      bench[0x4000_C000 + offset] = value
    }
    #expect(bench.unmodelled.isEmpty)
    bench[0x4000_C520] = 1
    #expect(bench.unmodelled.map(\.register) == ["A0"])
    #expect(bench[0x4000_C520] == 1)
  }
}

@Suite struct RandomTests {
  private let rng: UInt32 = 0x4000_D000

  @Test(arguments: [
    ("microbit-v1", 0, 167), ("microbit-v1", 1, 677), ("microbit-v2", 0, 158),
    ("microbit-v2", 1, 248),
  ])
  func `The first byte takes its time`(board: String, correction: UInt32, microseconds: UInt64)
    throws
  {
    let bench = try Bench(board)
    bench[rng + 0x504] = correction
    bench[rng + 0x000] = 1
    let clock = UInt64(bench.hardware.board.core.clock)
    #expect(bench.cyclesUntilSet(rng + 0x100) == microseconds * clock / 1_000_000)
  }

  private func bytes(seed: UInt64) throws -> [UInt32] {
    let bench = try Bench("microbit-v1", seed: seed)
    bench[rng + 0x000] = 1
    return (0..<64).map { _ in
      _ = bench.cyclesUntilSet(rng + 0x100)
      bench[rng + 0x100] = 0
      return bench[rng + 0x508]
    }
  }

  @Test func `The seed decides the bytes`() throws {
    #expect(try bytes(seed: 7) == bytes(seed: 7))
    #expect(try bytes(seed: 7) != bytes(seed: 8))
    #expect(try Set(bytes(seed: 7)).count > 40)
    #expect(try bytes(seed: 7).allSatisfy { $0 < 256 })
  }

  @Test func `The shortcut stops after one byte`() throws {
    let bench = try Bench("microbit-v1")
    bench[rng + 0x200] = 1
    bench[rng + 0x000] = 1
    _ = bench.cyclesUntilSet(rng + 0x100)
    bench[rng + 0x100] = 0
    bench.run(for: 16_000_000)
    #expect(bench[rng + 0x100] == 0)
  }
}

@Suite struct TemperatureTests {
  @Test(arguments: [("microbit-v1", 35 * 16, 100), ("microbit-v2", 36 * 64, -42)])
  func `A measurement takes its time and gives quarter degrees`(
    board: String, cycles: UInt64, quarters: Int32
  ) throws {
    let bench = try Bench(board)
    bench.peripheral("TEMP", as: TemperatureSensor.self).quarterDegrees = quarters
    bench[0x4000_C000] = 1
    #expect(bench.cyclesUntilSet(0x4000_C100) == cycles)
    #expect(Int32(bitPattern: bench[0x4000_C508]) == quarters)
  }
}

@Suite struct NVMCTests {
  private let nvmc: UInt32 = 0x4001_E000

  @Test(arguments: [
    ("microbit-v1", 46_300, 22_300_000, 1024), ("microbit-v2", 42_500, 87_500_000, 4096),
  ])
  func `Programming and erasing hold the processor`(
    board: String, write: UInt64, erase: UInt64, page: UInt32
  ) throws {
    let bench = try Bench(board)
    let clock = UInt64(bench.hardware.board.core.clock)
    func cycles(_ nanoseconds: UInt64) -> UInt64 {
      (nanoseconds * clock + 999_999_999) / 1_000_000_000
    }
    let address = 3 * page + 16
    bench[nvmc + 0x504] = 1
    var start = bench.now
    bench[address] = 0xF0F0_1234
    #expect(bench.now - start == cycles(write))
    bench[address] = 0x0FF0_FFFF
    #expect(bench[address] == 0x00F0_1234)
    #expect(bench[nvmc + 0x400] == 1)
    bench[nvmc + 0x504] = 2
    start = bench.now
    bench[nvmc + 0x508] = 3 * page
    #expect(bench.now - start == cycles(erase))
    #expect(bench[address] == 0xFFFF_FFFF)
  }

  @Test func `Flash is read-only unless CONFIG enables whole words`() throws {
    let bench = try Bench("microbit-v1")
    #expect(bench.bus.write(0x1000, 0, .word) == .readOnly)
    bench[nvmc + 0x504] = 2
    #expect(bench.bus.write(0x1000, 0, .word) == .readOnly)
    bench[nvmc + 0x504] = 1
    #expect(bench.bus.write(0x1000, 0, .byte) == .readOnly)
    #expect(bench.bus.write(0x1000, 0, .word) == nil)
  }

  @Test func `An erase without its mode does nothing`() throws {
    let bench = try Bench("microbit-v1")
    bench[nvmc + 0x504] = 1
    bench[0x2000] = 5
    bench[0x1000_1080] = 6
    bench[nvmc + 0x508] = 0x2000
    bench[nvmc + 0x50C] = 1
    #expect(bench[0x2000] == 5)
    bench[nvmc + 0x504] = 2
    bench[nvmc + 0x514] = 1
    #expect(bench[0x2000] == 5)
    #expect(bench[0x1000_1080] == 6)
    bench[nvmc + 0x50C] = 1
    #expect(bench[0x2000] == 0xFFFF_FFFF)
    #expect(bench[0x1000_1080] == 0xFFFF_FFFF)
  }

  @Test func `A page erased in parts is erased when they add up`() throws {
    let bench = try Bench("microbit-v2")
    bench[nvmc + 0x504] = 1
    bench[0x5000] = 0
    bench[nvmc + 0x504] = 2
    bench[nvmc + 0x51C] = 30
    for part in 1...3 {
      bench[nvmc + 0x518] = 0x5000
      #expect(bench[0x5000] == (part < 3 ? 0 : 0xFFFF_FFFF))
    }
  }

  @Test func `The cache switch reaches the machine`() throws {
    let bench = try Bench("microbit-v2")
    var states: [Bool] = []
    bench.hardware.chip.onInstructionCache = { states.append($0) }
    bench[nvmc + 0x540] = 1
    bench[nvmc + 0x540] = 0
    #expect(states == [true, false])
    #expect(bench.unmodelled.isEmpty)
    bench[nvmc + 0x540] = 0x101
    #expect(bench.unmodelled.map(\.what) == ["field CACHEPROFEN is not modelled"])
  }
}

@Suite struct FICRTests {
  @Test(arguments: [
    ("microbit-v1", [0x10: 1024, 0x14: 256, 0x34: 2, 0x38: 8192] as [UInt32: UInt32]),
    ("microbit-v2", [0x10: 4096, 0x14: 128, 0x100: 0x52833, 0x10C: 128, 0x110: 512]),
  ])
  func `The chip's sizes come from the board`(board: String, words: [UInt32: UInt32]) throws {
    let bench = try Bench(board)
    for (offset, value) in words { #expect(bench[0x1000_0000 + offset] == value) }
    #expect(bench.unmodelled.isEmpty)
  }

  @Test func `The identity depends on the seed alone`() throws {
    func identity(_ seed: UInt64) throws -> [UInt32] {
      let bench = try Bench("microbit-v1", seed: seed)
      return [0x60, 0x64, 0x80, 0xA4, 0xA8].map { bench[0x1000_0000 + $0] }
    }
    #expect(try identity(1) == identity(1))
    #expect(try identity(1) != identity(2))
    #expect(try identity(1)[4] < 0x1_0000)
  }

  @Test func `What the factory measures is loud`() throws {
    let bench = try Bench("microbit-v1")
    #expect(bench[0x1000_005C] == 0xFFFF_FFFF)
    #expect(bench.unmodelled.map(\.register) == ["CONFIGID"])
  }
}
