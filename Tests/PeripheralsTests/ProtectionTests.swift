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
