import Bus
import Testing

@testable import Peripherals

/// The nRF52833's memory watch unit, and reads that its ACL refuses.
@Suite struct MWUTests {
  private let mwu: UInt32 = 0x4002_0000
  private let memory: UInt32 = 0x2000_1000

  /// The offset of an access from the region's start, its size, and whether it is seen.
  @Test(
    arguments: [
      (0, .word, true), (0x0C, .word, true), (0x0F, .byte, true), (0x10, .byte, false),
      (-1, .byte, false), (-2, .halfword, false), (0x0E, .halfword, true),
    ] as [(Int, AccessSize, Bool)], [AccessKind.read, .write])
  func `An access to a region is an event of its kind`(
    access: (offset: Int, size: AccessSize, isSeen: Bool), kind: AccessKind
  ) throws {
    let bench = try Bench("microbit-v2")
    let region = 2
    bench[mwu + 0x620] = memory
    bench[mwu + 0x624] = memory + 0xF
    bench[mwu + 0x514] = 3 << UInt32(2 * region)
    bench[mwu + 0x304] = 1 << UInt32(2 * region)
    let address = UInt32(Int(memory) + access.offset)
    if kind == .read {
      #expect(bench.bus.read(address, access.size).fault == nil)
    } else {
      #expect(bench.bus.write(address, 0x5A, access.size) == nil)
      #expect(bench.bus.read(0x2000_0000, .word).fault == nil)
    }
    #expect(bench[mwu + 0x110] == (access.isSeen && kind == .write ? 1 : 0))
    #expect(bench[mwu + 0x114] == (access.isSeen && kind == .read ? 1 : 0))
    #expect(bench.lines == (access.isSeen && kind == .write ? [32] : []))
    #expect(bench.unmodelled.isEmpty)
  }

  @Test func `Memory is addressed directly again when nothing is watched`() throws {
    let bench = try Bench("microbit-v2")
    let limit = bench.bus.fast.pointee.ram.limit
    bench[mwu + 0x514] = 1
    #expect(bench.bus.fast.pointee.ram.limit == 0 && bench.bus.fast.pointee.ramWrite.limit == 0)
    bench[mwu + 0x518] = 1
    #expect(bench.bus.fast.pointee.ram.limit == limit)
    bench[mwu + 0x514] = 1
    bench.bus.reset()
    #expect(bench.bus.fast.pointee.ram.limit == limit)
  }

  /// An address of a peripheral, and its group and subregion.
  @Test(
    arguments: [(0x4000_8540, 0, 8), (0x4001_F504, 0, 31), (0x4002_4540, 1, 4)]
      as [(UInt32, Int, UInt32)])
  func `Peripherals are watched by group, and the interrupt can be the one that nothing masks`(
    address: UInt32, group: Int, number: UInt32
  ) throws {
    let bench = try Bench("microbit-v2")
    let bit = UInt32(24 + 2 * group)
    bench[mwu + 0x6C8 + 0x10 * UInt32(group)] = 1 << number
    bench[mwu + 0x324] = 1 << bit
    bench[mwu + 0x514] = 3 << bit
    bench[address] = 1
    #expect(bench.nonMaskableInterrupts == 1)
    _ = bench[address]
    _ = bench[address ^ 0x1000]
    #expect(bench[mwu + 0x160 + 8 * UInt32(group)] == 1)
    #expect(bench[mwu + 0x164 + 8 * UInt32(group)] == 1)
    #expect(bench.nonMaskableInterrupts == 1)
    for offset in [0x400, 0x404] as [UInt32] {
      let status = mwu + offset + 8 * UInt32(group)
      #expect(bench[status] == 1 << number)
      bench[status] = 1 << number
      #expect(bench[status] == 0)
    }
  }

  @Test func `What the ACL protects from reading is a bus fault to read`() throws {
    let bench = try Bench("microbit-v2")
    let acl: UInt32 = 0x4001_E800
    bench[acl] = 0x8000
    bench[acl + 4] = 0x1000
    bench[acl + 8] = 4
    for (address, isFree) in [(0x7FFC, true), (0x8000, false), (0x8FFC, false), (0x9000, true)]
      as [(UInt32, Bool)]
    {
      #expect((bench.bus.read(address, .word).fault == nil) == isFree)
    }
    // Programming is free.
    bench[0x4001_E504] = 1
    #expect(bench.bus.write(0x8000, 0, .word) == nil)
    bench.bus.reset()
    #expect(bench[0x8000] == 0)
  }
}
