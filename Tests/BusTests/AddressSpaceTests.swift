import Bus
import Testing

@Suite struct AddressSpaceTests {
  /// Remembers what it is written, and refuses offset 0xFC.
  private final class Recorder: Peripheral {
    var log: [String] = []
    override func read(offset: UInt32, size: AccessSize) throws(BusFault) -> UInt32 {
      if offset == 0xFC { throw .rejected }
      log.append("read \(offset) \(size)")
      return 0xA5A5_A5A5
    }
    override func write(offset: UInt32, value: UInt32, size: AccessSize) throws(BusFault) {
      if offset == 0xFC { throw .rejected }
      log.append("write \(offset) \(size) \(String(value, radix: 16))")
    }
  }

  private let scheduler = Scheduler(frequency: 16_000_000)
  private let flash = MemoryRegion(
    name: "flash", base: 0, size: 0x2000, access: .readExecute, fill: 0xFF)
  private let ram = MemoryRegion(name: "ram", base: 0x2000_0000, size: 0x1000, access: .all)

  private func space() throws -> AddressSpace {
    let bus = AddressSpace(scheduler: scheduler)
    try bus.add(flash)
    try bus.add(ram)
    return bus
  }

  @Test(arguments: [AccessSize.byte, .halfword, .word])
  func memoryIsLittleEndian(size: AccessSize) throws {
    let bus = try space()
    #expect(bus.write(0x2000_0010, 0x1122_3344, .word) == nil)
    #expect(bus.read(0x2000_0010, size).value == 0x1122_3344 & size.mask)
    #expect(bus.write(0x2000_0010, 0xAABB_CCDD, size) == nil)
    let expected = 0x1122_3344 & ~size.mask | 0xAABB_CCDD & size.mask
    #expect(bus.read(0x2000_0010, .word).value == expected)
  }

  @Test func errorResponses() throws {
    let bus = try space()
    #expect(bus.read(0x2000, .word).fault == .unmapped)
    #expect(bus.read(0x2000_1000, .byte).fault == .unmapped)
    #expect(bus.write(0x3000_0000, 0, .word) == .unmapped)
    #expect(bus.write(0x10, 0, .word) == .readOnly)
    #expect(bus.read(0x10, .word).value == 0xFFFF_FFFF)
    #expect(bus.read(0xFFFF_FFFC, .word).fault == .unmapped)
  }

  @Test func overlappingMappingsAreRefused() throws {
    let bus = try space()
    #expect(throws: MappingConflict.self) {
      try bus.add(MemoryRegion(name: "other", base: 0x1FFC, size: 8, access: .all))
    }
    try bus.map(Recorder(name: "A"), at: 0x4000_0000, size: 0x100)
    try bus.map(Recorder(name: "B"), at: 0x4000_0100, size: 0x100)
    #expect(throws: MappingConflict.self) {
      try bus.map(Recorder(name: "C"), at: 0x4000_01FC, size: 4)
    }
    #expect(bus.peripheral(at: 0x4000_00FF)?.name == "A")
    #expect(bus.peripheral(at: 0x4000_0100)?.name == "B")
    #expect(bus.peripheral(at: 0x4000_0200) == nil)
  }

  @Test func peripheralsAndTheirObservers() throws {
    let bus = try space()
    let device = Recorder(name: "DEV")
    try bus.map(device, at: 0x4000_2000, size: 0x100)
    var seen: [String] = []
    bus.accessObservers.append { access in
      seen.append(
        "\(access.time) \(access.peripheral.name) \(access.kind) \(access.offset) "
          + "\(String(access.value, radix: 16)) \(access.fault.map { "\($0)" } ?? "ok")")
    }
    scheduler.advance(to: 42)
    #expect(bus.read(0x4000_2004, .halfword).value == 0xA5A5)
    #expect(bus.write(0x4000_2008, 0x1234_5678, .byte) == nil)
    #expect(bus.read(0x4000_20FC, .word).fault == .rejected)
    #expect(device.log == ["read 4 halfword", "write 8 byte 78"])
    #expect(
      seen == ["42 DEV read 4 a5a5 ok", "42 DEV write 8 78 ok", "42 DEV read 252 0 rejected"])
  }

  @Test func aFlashControllerDecidesAboutWrites() throws {
    let bus = try space()
    let flash = flash
    flash.readOnlyWrite = { [unowned flash] offset, value, size in
      guard size == .word else { return .rejected }
      flash.store(Int(offset), flash.load(Int(offset), .word) & value, .word)
      return nil
    }
    #expect(bus.write(0x20, 0xF0F0_F0F0, .word) == nil)
    #expect(bus.write(0x20, 0xFF00_FF00, .word) == nil)
    #expect(bus.read(0x20, .word).value == 0xF000_F000)
    #expect(bus.write(0x20, 0, .byte) == .rejected)
  }

  @Test func windowsTrackReads() throws {
    let bus = try space()
    #expect(bus.fast.pointee.readable(0x10, as: UInt32.self) != nil)
    #expect(bus.fast.pointee.readable(0x11, as: UInt32.self) == nil)
    #expect(bus.fast.pointee.readable(0x1FFE, as: UInt16.self) != nil)
    #expect(bus.fast.pointee.readable(0x2000, as: UInt8.self) == nil)
    #expect(bus.fast.pointee.writable(0x10, as: UInt32.self) == nil)
    #expect(bus.fast.pointee.writable(0x2000_0FFC, as: UInt32.self) != nil)
    bus.trackReads(true)
    _ = bus.read(0x12, .halfword)
    #expect((0..<0x40).filter { flash.readMarks![$0] != 0 } == [0x12, 0x13])
    #expect(bus.fast.pointee.readable(0x20, as: UInt16.self) != nil)
    #expect(bus.fast.pointee.readableCodeWords(0x20, 4) == nil)
    #expect((0..<0x40).filter { flash.readMarks![$0] != 0 } == [0x12, 0x13, 0x20, 0x21])
    bus.trackReads(false)
    #expect(flash.readMarks == nil)
    #expect(bus.fast.pointee.readable(0x10, as: UInt32.self) != nil)
  }

  @Test func aliasesShareTheirBytes() throws {
    let bus = try space()
    try bus.addAlias(of: flash, at: 0x0800_0000)
    flash.store(4, 0xCAFE, .word)
    #expect(bus.read(0x0800_0004, .word).value == 0xCAFE)
    #expect(bus.memory(at: 0x0800_0004)?.offset == 4)
  }

  @Test func copiesAreAllOrNothing() throws {
    let bus = try space()
    #expect(bus.copyIn(0x2000_0FFE, [1, 2]))
    #expect(bus.copyOut(0x2000_0FFE, count: 2) == [1, 2])
    #expect(!bus.copyIn(0x2000_0FFF, [3, 4]))
    #expect(bus.copyOut(0x2000_0FFF, count: 1) == [2])
    #expect(bus.copyOut(0x4000_0000, count: 1) == nil)
  }
}
