import Bus
import Testing

@testable import Peripherals

@Suite struct RegisterMapTests {
  @Test(arguments: boards)
  func `Every register of every table can be read and is named`(board: String) throws {
    let bench = try Bench(board)
    var count = 0
    for peripheral in bench.bus.peripherals {
      guard let registers = peripheral as? RegisterPeripheral else { continue }
      for row in registers.registers.summary {
        let address = registers.base &+ row.offset &- registers.firstOffset
        bench.unmodelled = []
        #expect(bench.bus.read(address, .word).fault == nil)
        #expect(bench.unmodelled.isEmpty == row.isModelled, "\(peripheral.name) \(row.name)")
        #expect(bench.unmodelled.allSatisfy { $0.register == row.name })
        #expect(peripheral.registerName(at: row.offset - registers.firstOffset) == row.name)
        count += 1
      }
    }
    #expect(count > 250)
  }

  @Test(arguments: boards)
  func `Every register takes any value without a crash`(board: String) throws {
    let bench = try Bench(board)
    // All of the flash is the nRF51's code region 0, from which everything may be written.
    if board == "microbit-v1" { #expect(bench.bus.copyIn(0x1000_1000, [0, 0, 4, 0])) }
    bench.bus.reset()
    for value in [0xFFFF_FFFF, 0, 0x5555_5555, 1] as [UInt32] {
      for peripheral in bench.bus.peripherals {
        // UICR is flash.
        guard let registers = peripheral as? RegisterPeripheral, !(registers is UICR) else {
          continue
        }
        for row in registers.registers.summary {
          let address = registers.base &+ row.offset &- registers.firstOffset
          for size in [AccessSize.byte, .halfword, .word] {
            #expect(bench.bus.write(address, value, size) == nil)
            #expect(bench.bus.read(address, size).fault == nil)
          }
        }
      }
      bench.run(for: 100_000)
    }
  }

  @Test func `Nothing at an offset: named, reads zero`() throws {
    let bench = try Bench("microbit-v1")
    #expect(bench[0x4000_8F00] == 0)
    bench[0x4000_8F00] = 7
    #expect(bench.unmodelled.map(\.what) == ["no such register", "no such register"])
    #expect(bench.unmodelled.map(\.access) == [.read, .write])
    #expect(bench.unmodelled.map(\.peripheral) == ["TIMER0", "TIMER0"])
    #expect(bench.unmodelled.map(\.address) == [0x4000_8F00, 0x4000_8F00])
  }

  @Test(arguments: [
    ("microbit-v1", 0x4000_5000, "unclaimed 0x40005000"),
    ("microbit-v2", 0x4002_9000, "unclaimed 0x40029000"),
  ])
  func `A peripheral without a model is named`(board: String, address: UInt32, name: String) throws
  {
    let bench = try Bench(board)
    #expect(bench[address] == 0)
    #expect(bench.unmodelled.map(\.peripheral) == [name])
  }

  @Test func `A field that is not modelled is named when it is set`() throws {
    let bench = try Bench("microbit-v2")
    bench[0x4000_1650] = 1 | 2 << 8
    #expect(bench.unmodelled.isEmpty)
    bench[0x4000_1650] = 1 | 1 << 8
    #expect(bench.unmodelled.map(\.what) == ["field DTX is not modelled"])
    #expect(bench[0x4000_1650] == 1 | 1 << 8)
  }

  @Test func `Narrow accesses see their lanes`() throws {
    let bench = try Bench("microbit-v1")
    bench[0x4000_2524] = 0x1234_5678
    #expect(bench.bus.read(0x4000_2525, .byte).value == 0x56)
    #expect(bench.bus.read(0x4000_2526, .halfword).value == 0x1234)
    _ = bench.bus.write(0x4000_2526, 0xABCD, .halfword)
    #expect(bench[0x4000_2524] == 0xABCD_0000)
  }

  @Test func `Reset gives back the reset values and drops events and lines`() throws {
    let bench = try Bench("microbit-v1")
    bench[0x4000_8510] = 0
    bench[0x4000_8540] = 10
    bench[0x4000_8304] = 1 << 16
    bench[0x4000_8000] = 1
    bench.run(for: 10)
    #expect(bench.lines == [8])
    bench.bus.reset()
    #expect(bench.lines.isEmpty)
    #expect(bench[0x4000_8510] == 4)
    #expect(bench[0x4000_8140] == 0)
    #expect(bench[0x4000_8304] == 0)
    bench.run(for: 1_000_000)
    #expect(bench[0x4000_8140] == 0)
  }
}
