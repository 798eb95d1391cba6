import Bus
import Testing

@testable import Peripherals

/// Flash that the nRF51's MPU or the nRF52833's ACL protects.
@Suite struct ProtectionTests {
  private let nvmc: UInt32 = 0x4001_E000

  /// Protects the 4 KiB at 0x8000 and at 0x20000.
  private func protect(_ bench: Bench) {
    if bench.hardware.board.chip == "nRF51822" {
      bench[0x4000_0600] = 1 << 8
      bench[0x4000_0604] = 1 << 0
    } else {
      for (index, start) in [0x8000, 0x20000 as UInt32].enumerated() {
        let cluster = nvmc + 0x800 + 0x10 * UInt32(index)
        bench[cluster] = start
        bench[cluster + 4] = 0x1000
        bench[cluster + 8] = 2
      }
    }
  }

  @Test(arguments: boards)
  func `Protected flash is neither programmed nor erased`(board: String) throws {
    let bench = try Bench(board)
    let addresses: [(address: UInt32, isFree: Bool)] = [
      (0x7FFC, true), (0x8000, false), (0x8FFC, false), (0x9000, true), (0x20000, false),
      (0x21000, true),
    ]
    protect(bench)
    bench[nvmc + 0x504] = 1
    for (address, isFree) in addresses {
      #expect((bench.bus.write(address, 0, .word) == nil) == isFree)
      #expect(bench[address] == (isFree ? 0 : ~0))
    }
    bench[nvmc + 0x504] = 2
    for (address, isFree) in addresses {
      #expect((bench.bus.write(nvmc + 0x508, address, .word) == nil) == isFree)
    }
    #expect(bench[0x9000] == ~0)
    bench[nvmc + 0x504] = 1
    bench[0x9000] = 5
    bench[nvmc + 0x504] = 2
    bench[nvmc + 0x50C] = 1
    #expect(bench[0x9000] == 5)
    #expect(bench.unmodelled.isEmpty)
  }

  @Test func `The instruction cache counts hits and misses while it is profiled`() throws {
    var board = try Board.load("microbit-v2")
    board.memories[0].accelerator = .nRF52
    let bench = try Bench(board)
    func fetch(_ lines: Int...) {
      for line in lines {
        bench.run(for: 100)
        _ = bench.bus.waitForMemory(UInt32(16 * line), size: 2, isFetch: true)
      }
    }
    bench[nvmc + 0x540] = 1
    fetch(0, 1)
    bench[nvmc + 0x540] = 0x101
    fetch(0, 1, 2, 2, 3, 0)
    #expect(bench[nvmc + 0x548] == 3 && bench[nvmc + 0x54C] == 2)
    bench[nvmc + 0x548] = 0
    fetch(1)
    #expect(bench[nvmc + 0x548] == 1 && bench[nvmc + 0x54C] == 2)
    #expect(bench.unmodelled.isEmpty)
    // Without an accelerator nothing is counted, loudly.
    let plain = try Bench("microbit-v2")
    _ = plain[nvmc + 0x548]
    #expect(plain.unmodelled.count == 1)
  }

  @Test(arguments: boards)
  func `Protection lasts until a reset`(board: String) throws {
    let bench = try Bench(board)
    protect(bench)
    if board == "microbit-v1" {
      bench[0x4000_0600] = 0
    } else {
      for offset in [0x800, 0x804, 0x808] as [UInt32] { bench[nvmc + offset] = 0 }
    }
    bench[nvmc + 0x504] = 1
    #expect(bench.bus.write(0x8000, 0, .word) == .readOnly)
    bench.bus.reset()
    bench[nvmc + 0x504] = 1
    #expect(bench.bus.write(0x8000, 0, .word) == nil)
  }
}
