import Bus
import Testing

@testable import Peripherals

/// UICR: flash that configures the chip from the next reset on.
@Suite struct UICRTests {
  private let uicr: UInt32 = 0x1000_1000
  private let nvmc: UInt32 = 0x4001_E000

  private func program(_ bench: Bench, _ words: [UInt32: UInt32]) {
    bench[nvmc + 0x504] = 1
    for (offset, value) in words { bench[uicr + offset] = value }
    bench[nvmc + 0x504] = 0
  }

  @Test(arguments: boards)
  func `Words are flash: programmed by the NVMC, read back, named`(board: String) throws {
    let bench = try Bench(board)
    var seen: [String] = []
    bench.bus.accessObservers.append {
      seen.append("\($0.peripheral.name) \($0.peripheral.registerName(at: $0.offset) ?? "-")")
    }
    #expect(bench.bus.write(uicr + 0x80, 0, .word) == .readOnly)
    program(bench, [0x80: 0xFFFF_0FFF])
    program(bench, [0x80: 0x0000_FFFF])
    #expect(bench[uicr + 0x80] == 0x0000_0FFF)
    #expect(bench.bus.read(uicr + 0x81, .byte).value == 0x0F)
    #expect(seen.contains("UICR CUSTOMER[0]"))
    #expect(bench.bus.memory(at: uicr + 0x80)?.offset == 0x80)
    #expect(bench.unmodelled.isEmpty)
  }

  @Test func `An nRF52833's UICR can be erased unless the access port is protected`() throws {
    let bench = try Bench("microbit-v2")
    func erase() {
      bench[nvmc + 0x504] = 2
      bench[nvmc + 0x514] = 1
      bench[nvmc + 0x504] = 0
    }
    program(bench, [0x80: 5, 0x208: 0xFFFF_FF00])
    erase()
    #expect(bench[uicr + 0x80] == ~0)
    program(bench, [0x80: 5, 0x208: 0xFFFF_FF00])
    bench.bus.reset()
    erase()
    #expect(bench[uicr + 0x80] == 5)
    bench[nvmc + 0x504] = 2
    bench[nvmc + 0x50C] = 1
    #expect(bench[uicr + 0x80] == ~0)
  }

  @Test func `An nRF51's UICR can be erased while there is no code in region 1`() throws {
    let bench = try Bench("microbit-v1")
    program(bench, [0x80: 5])
    bench[nvmc + 0x504] = 1
    bench[0x2000] = 5
    func erase() {
      bench[nvmc + 0x504] = 2
      bench[nvmc + 0x514] = 1
    }
    erase()
    #expect(bench[uicr + 0x80] == 5)
    program(bench, [0: 0x4000])
    bench.bus.reset()
    erase()
    #expect(bench[uicr + 0x80] == ~0)
  }

  @Test(
    arguments: [
      (0x12, 0x12, true), (0x12, 0x13, false), (0x12, ~0, false), (0x8000_0012, 0x8000_0012, false),
    ] as [(UInt32, UInt32, Bool)])
  func `Both words of PSELRESET have to name the reset pin`(
    first: UInt32, second: UInt32, has: Bool
  ) throws {
    let bench = try Bench("microbit-v2")
    #expect(!bench.hardware.chip.hasResetPin)
    program(bench, [0x200: first, 0x204: second])
    #expect(!bench.hardware.chip.hasResetPin)
    bench.bus.reset()
    #expect(bench.hardware.chip.hasResetPin == has)
    #expect(try Bench("microbit-v1").hardware.chip.hasResetPin)
  }

  @Test func `GPIO drives P0.09 and P0.10 once NFCPINS gives them to it`() throws {
    let bench = try Bench("microbit-v2")
    let port = bench.hardware.chip.ports[0]
    let gpio: UInt32 = 0x5000_0000
    func drive() {
      for pin in [9, 10, 11] as [UInt32] { bench[gpio + 0x700 + 4 * pin] = 1 | 3 << 2 }
      bench[gpio + 0x508] = 0xE00
    }
    bench.bus.reset()
    drive()
    #expect((9...11).map { port.isHigh($0) } == [false, false, true])
    #expect(bench[gpio + 0x510] == 0x800)
    program(bench, [0x20C: 0xFFFF_FFFE])
    #expect(!port.isHigh(9))
    bench.bus.reset()
    drive()
    #expect((9...11).allSatisfy { port.isHigh($0) })
    #expect(bench[gpio + 0x510] == 0xE00)
  }

  @Test func `The NFC tag sees no field once its pins are GPIO's`() throws {
    let bench = try Bench("microbit-v2")
    let nfct: UInt32 = 0x4000_5000
    let tag: NFCT = bench.peripheral("NFCT")
    func senses() -> Bool {
      bench[nfct + 0x104] = 0
      tag.setField(true)
      bench[nfct + 0x008] = 1
      bench.run(for: 6_400_000)
      return bench[nfct + 0x104] == 1
    }
    #expect(senses())
    program(bench, [0x20C: 0xFFFF_FFFE])
    bench.bus.reset()
    #expect(!senses())
    #expect(bench[nfct + 0x43C] == 0)
  }

  @Test func `CLOCK's XTALFREQ is reset to UICR's`() throws {
    let bench = try Bench("microbit-v1")
    program(bench, [8: 0xFFFF_FF00])
    #expect(bench.unmodelled.map(\.register) == ["XTALFREQ"])
    #expect(bench[0x4000_0550] == ~0)
    bench.bus.reset()
    #expect(bench[0x4000_0550] == 0xFFFF_FF00)
  }

  // MARK: The nRF51's regions

  /// A chip whose code region 0 is the first 16 KiB.
  private func regions(_ more: [UInt32: UInt32] = [:]) throws -> Bench {
    let bench = try Bench("microbit-v1")
    program(bench, more.merging([0: 0x4000]) { $1 })
    bench.bus.reset()
    return bench
  }

  private enum Place: UInt32, CaseIterable {
    case inside = 0x3FFE
    case outside = 0x4000
    case memory = 0x2000_0100
  }

  private func go(_ bench: Bench, to place: Place) {
    bench.hardware.chip.programCounter = { place.rawValue }
  }

  @Test func `Only code of region 0 changes code region 0`() throws {
    for place in Place.allCases {
      let bench = try regions()
      go(bench, to: place)
      bench[nvmc + 0x504] = 1
      let isFree = place != .outside
      #expect((bench.bus.write(0x3FFC, 0, .word) == nil) == isFree, "\(place)")
      #expect(bench.bus.write(0x4000, 0, .word) == nil)
      bench[nvmc + 0x504] = 2
      #expect((bench.bus.write(nvmc + 0x508, 0x3C00, .word) == nil) == isFree, "\(place)")
      // ERASEPAGE is for region 1, ERASEPCR0 for region 0, and by its code alone.
      #expect(bench[0x3FFC] == (isFree ? 0 : ~0))
      #expect((bench.bus.write(nvmc + 0x510, 0x3C00, .word) == nil) == (place == .inside))
      #expect(bench[0x3FFC] == (place == .memory ? 0 : ~0))
      #expect(bench.bus.write(nvmc + 0x508, 0x4000, .word) == nil)
      #expect(bench[0x4000] == ~0)
    }
  }

  @Test func `What PERR0 assigns to region 0 is written by its code alone`() throws {
    for place in Place.allCases {
      let bench = try regions()
      // RNG and the block with the MPU itself.
      bench[0x4000_0528] = 1 << 13 | 1
      go(bench, to: place)
      let isFree = place != .outside
      #expect((bench.bus.write(0x4000_D504, 1, .word) == nil) == isFree)
      #expect(bench[0x4000_D504] == (isFree ? 1 : 0))
      #expect((bench.bus.write(0x4000_0528, 0, .word) == nil) == isFree)
      #expect(bench.bus.write(0x4000_8508, 1, .word) == nil)
      bench.bus.reset()
      #expect(bench.bus.write(0x4000_D504, 1, .word) == nil)
      #expect(bench.unmodelled.isEmpty)
    }
  }

  @Test func `RAM region 0 is written by code of region 0 alone, and read by all`() throws {
    for place in Place.allCases {
      let bench = try regions()
      bench[0x4000_052C] = 0x100
      go(bench, to: place)
      #expect((bench.bus.write(0x2000_00FC, 7, .word) == nil) == (place != .outside))
      #expect(bench.bus.write(0x2000_0100, 7, .word) == nil)
      #expect(bench.bus.read(0x2000_00FC, .word).fault == nil)
    }
  }

  @Test func `With RBPCONF.PR0 code of region 1 does not read region 0`() throws {
    for place in Place.allCases {
      let bench = try regions([4: 0xFFFF_FF00])
      go(bench, to: place)
      #expect((bench.bus.read(0x3FFC, .word).fault == nil) == (place != .outside))
      #expect(bench.bus.read(0x4000, .word).fault == nil)
      #expect(bench.bus.read(4, .word).fault == nil)
    }
  }
}
