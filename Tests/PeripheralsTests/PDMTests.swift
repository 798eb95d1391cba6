import Bus
import Testing

@testable import Peripherals

/// PDM with its clock wired to its data: high in one half of each period.
@Suite struct PDMTests {
  private let pdm: UInt32 = 0x4001_D000
  private let ram: UInt32 = 0x2000_0400

  private func started(_ bench: Bench, mode: UInt32, data: UInt32) {
    bench[pdm + 0x508] = mode
    bench[pdm + 0x540] = 2
    bench[pdm + 0x544] = data
    bench[pdm + 0x560] = ram
    bench[pdm + 0x564] = 4
    bench[pdm + 0x500] = 1
    bench[pdm] = 1
  }

  private func samples(_ bench: Bench) -> [Int16] {
    (0..<4).map { Int16(truncatingIfNeeded: bench.bus.read(ram + 2 * $0, .halfword).value) }
  }

  @Test func `The clock is on its pin, a sample takes 64 periods`() throws {
    let bench = try Bench("microbit-v2")
    bench.hardware.chip.ports[0].setExternal(3, false)
    bench.watchSignals()
    started(bench, mode: 1, data: 3)
    let time = try #require(bench.cyclesUntilSet(pdm + 0x108))
    // PDMCLKCTRL's reset value is a period of 31.03 ticks of 32 MHz; the core runs at 64 MHz.
    #expect(time == 4 * 3970)
    let edges = bench.edges.filter { $0.name == "P0_02" }
    #expect(edges.count(where: { $0.level == .high }) == 4 * 64)
    #expect(edges[2].time - edges[0].time == 62)
    #expect(samples(bench) == [.min, .min, .min, .min])
    #expect(bench.unmodelled.isEmpty)
  }

  /// MODE and the samples: the left one is what is there before the falling edge, unless EDGE says
  /// otherwise.
  @Test(
    arguments: [
      (0, [.max, .min, .max, .min]), (2, [.min, .max, .min, .max]), (1, [.max, .max, .max, .max]),
      (3, [.min, .min, .min, .min]),
    ] as [(UInt32, [Int16])])
  func `Each half of a period is a channel`(mode: UInt32, expected: [Int16]) throws {
    let bench = try Bench("microbit-v2", devices: "{ name: w, type: wire, from: P0.02, to: P0.03 }")
    started(bench, mode: mode, data: 3)
    #expect(bench.cyclesUntilSet(pdm + 0x108) != nil)
    #expect(samples(bench) == expected)
  }
}
