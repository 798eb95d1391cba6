import Bus
import Foundation
import TestSupport
import Testing

@testable import Peripherals

/// Whatever a program does to a chip's peripherals: nothing crashes, nothing hangs, time goes on. Four
/// fixed seeds a board; `THUMBPRINT_LONG_TESTS=1` takes forty.
@Suite struct RandomAccessTests {
  /// Addresses that a program is likely to hit as well as any of the peripheral space.
  private func address(_ random: inout RandomSource, _ bench: Bench) -> UInt32 {
    let entries = bench.hardware.board.peripherals
    switch random.below(10) {
    case 0: return 0x4000_0000 + random.bits() & 0x1FFF_FFFF
    case 1: return 0x1000_0000 + random.bits() & 0x1FFF
    default: return entries[random.below(entries.count)].base &+ UInt32(random.below(0x1000))
    }
  }

  /// Zero, one, all ones, addresses of memory, and anything.
  private func value(_ random: inout RandomSource) -> UInt32 {
    switch random.below(6) {
    case 0: 0
    case 1: 1
    case 2: ~0
    case 3: 0x2000_0000 + random.bits() & 0x3FFF
    case 4: 1 << UInt32(random.below(32))
    default: random.bits()
    }
  }

  private static let seeds =
    1...(ProcessInfo.processInfo.environment["THUMBPRINT_LONG_TESTS"] == nil ? 4 : 40)

  @Test(arguments: boards, seeds)
  func `No access crashes the chip or stops time`(board: String, seed: Int) throws {
    let bench = try Bench(board)
    var random = RandomSource(seed: UInt64(seed))
    for step in 0..<60_000 {
      let size = [AccessSize.byte, .halfword, .word][random.below(3)]
      let address = address(&random, bench) & ~(size.rawValue - 1)
      if random.chance(60) {
        _ = bench.bus.write(address, value(&random) & size.mask, size)
      } else {
        let result = bench.bus.read(address, size)
        #expect(result.value & ~size.mask == 0)
      }
      if step % 16 == 0 {
        let before = bench.now
        bench.run(for: UInt64(random.below(400)))
        #expect(bench.now >= before)
      }
      if step % 20_000 == 19_999 { bench.bus.reset() }
    }
    bench.bus.reset()
    bench.unmodelled = []
    // After a reset the chip does what it is told.
    let timer: UInt32 = 0x4000_8000
    bench[timer + 0x540] = 10
    bench[timer] = 1
    #expect(bench.cyclesUntilSet(timer + 0x140) != nil)
  }
}
