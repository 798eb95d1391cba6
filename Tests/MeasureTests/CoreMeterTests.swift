import Bus
import CortexM
import Image
import Machine
import Measure
import Peripherals
import TestSupport
import Testing

/// A measurement of code whose cost can be counted by hand.
@Suite struct CoreMeterTests {
  private let guest: Guest
  private let image: FirmwareImage
  private let board: Board

  init() throws {
    guest = try Guest("marks")
    image = try FirmwareImage(path: guest.elf)
    board = try Board.load("microbit-v1")
  }

  /// A core with the image in its memory, and nothing else of a board.
  private func core() throws -> Core {
    let bus = AddressSpace(scheduler: Scheduler(frequency: 16_000_000))
    for memory in board.memories where memory.kind != .configuration {
      try bus.add(
        MemoryRegion(
          name: memory.name, base: memory.base, size: memory.size,
          access: memory.kind == .ram ? .all : .readExecute))
    }
    for segment in image.segments { #expect(bus.copyIn(segment.address, segment.bytes)) }
    let core = try Core(.cortexM0(), bus: bus)
    core.reset()
    return core
  }

  private func measure(_ core: Core) throws -> Measurement {
    let meter = CoreMeter(core: core, image: image, flashBase: 0) { 0 }
    #expect(meter.missingMarks == [])
    // Nobody serves its semihosting call to leave: it spins in the fault handler.
    _ = core.run(until: 100_000)
    #expect(meter.isComplete)
    let memories = board.memories.map(BoardMemory.init)
    return try #require(
      meter.finish(
        ram: memories.first { $0.kind == .ram }!, flashArea: memories.first { $0.kind == .flash }!,
        scriptBytes: 17))
  }

  /// Cortex-M0: BX 3, BL 4, NOP 1, MOVS 1, PUSH and POP of eight 9, LDR 2.
  @Test func cyclesAreThoseCountedByHand() throws {
    let result = try measure(core())
    #expect(result.compileCycles == 3 + 3 + 1 + 4 + 3 + 4)
    #expect(result.cycles == 3 + 9 + 9 + (1 + 4 + 3) * 2 + 4 + 3 + 4 + 4 + 3 + 2 + 2 + 4)
    #expect(result.wireWaitCycles == 3 + 4 + 4)
    #expect(result.instructions == 1 + 2 + 3 * 2 + 2 + 4 + 2 + 3)
    #expect(result.exceptionCycles == 0)
  }

  @Test func memoryIsThatOfTheWindow() throws {
    let result = try measure(core())
    #expect(result.ram.heapSize == 4096)
    #expect(result.ram.heapPeak == 300)
    #expect(result.ram.heapLive == 50)
    #expect(result.ram.stackPeak == 16 + 8 + 32, "reset, main, and the registers")
    #expect(result.ram.staticBytes == 0)
    #expect(result.ram.total == 356)
    #expect(result.flash.script == 17)
    #expect(result.flash.image == UInt64(image.segments[0].bytes.count))
  }

  /// Against every instruction and every load of the window, by stepping.
  @Test func touchedIsTheUnionOfExecutedAndRead() throws {
    let stepped = try core()
    let begin = image.symbols.named("adder_mark_compile_begin")!.address
    let end = image.symbols.named("adder_mark_run_end")!.address
    var touched: Set<UInt32> = []
    var isOpen = false
    stepped.instructionObserver = { address in
      if address == begin { isOpen = true }
      if address == end { isOpen = false }
      guard isOpen else { return }
      let first = image.bytes(at: address, count: 2)
      let isWide = first.last! >> 3 >= 0b11101
      touched.formUnion(address..<address + (isWide ? 4 : 2))
    }
    _ = stepped.run(until: 100_000)
    // The literal with the table's address, and the table's first word.
    let result = try measure(core())
    #expect(result.flash.touched == UInt64(touched.count) + 4 + 4)
  }

  @Test func measuringChangesNothing() throws {
    let plain = try core()
    _ = plain.run(until: 100_000)
    let measured = try core()
    _ = try measure(measured)
    #expect(measured.cycles == plain.cycles)
    #expect(measured.instructions == plain.instructions)
  }
}
