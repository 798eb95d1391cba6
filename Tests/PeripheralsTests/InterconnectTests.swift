import Bus
import Testing

@testable import Peripherals

/// PPI and GPIOTE.
@Suite struct InterconnectTests {
  private let ppi: UInt32 = 0x4001_F000
  private let gpiote: UInt32 = 0x4000_6000
  private let timer: UInt32 = 0x4000_8000

  @Test(arguments: boards.filter { $0 == "microbit-v1" })
  func `A channel carries an event to a task, one tick later`(board: String) throws {
    let bench = try Bench(board)
    bench[timer + 0x510] = 0
    bench[timer + 0x540] = 100
    bench[ppi + 0x510] = timer + 0x140
    bench[ppi + 0x514] = gpiote + 0x000
    bench[gpiote + 0x510] = 3 | 20 << 8 | 3 << 16
    bench[ppi + 0x504] = 1
    bench.watchSignals()
    bench[timer] = 1
    bench.run(for: 200)
    let edges = bench.edges.filter { $0.name == "P0_20" }
    #expect(edges.map(\.level) == [.high])
    #expect(edges.map(\.time) == [101])
    bench[ppi + 0x508] = 1
    #expect(bench[ppi + 0x500] == 0)
    bench.run(for: 1 << 20)
    #expect(bench.edges.filter { $0.name == "P0_20" }.count == 1)
  }

  @Test func `Groups switch channels`() throws {
    let bench = try Bench("microbit-v1")
    bench[ppi + 0x800] = 0b101
    bench[ppi + 0x000] = 1
    #expect(bench[ppi + 0x500] == 0b101)
    bench[ppi + 0x500] = 0b111
    bench[ppi + 0x004] = 1
    #expect(bench[ppi + 0x500] == 0b010)
  }

  @Test func `A fixed channel: TIMER0 COMPARE[0] starts the radio`() throws {
    let bench = try Bench("microbit-v1")
    bench[timer + 0x510] = 0
    bench[timer + 0x540] = 50
    bench[ppi + 0x504] = 1 << 21
    bench[timer] = 1
    bench.run(for: 60)
    #expect(bench[0x4000_1550] == 1)
    bench.run(for: 130 * 16)
    #expect(bench[0x4000_1550] == 2)
  }

  @Test func `A loop of events through the PPI takes time`() throws {
    let bench = try Bench("microbit-v1")
    // A pin's edge toggles the pin.
    bench[gpiote + 0x510] = 3 | 20 << 8 | 3 << 16
    bench[gpiote + 0x514] = 1 | 20 << 8 | 3 << 16
    bench[ppi + 0x510] = gpiote + 0x104
    bench[ppi + 0x514] = gpiote + 0x000
    bench[ppi + 0x504] = 1
    bench.watchSignals()
    bench[gpiote] = 1
    bench.run(for: 10)
    #expect(bench.edges.filter { $0.name == "P0_20" }.map(\.time) == Array(0...10))
  }

  @Test(arguments: [(1, [1, 0, 1]), (2, [0, 1, 0]), (3, [1, 1, 1])] as [(UInt32, [UInt32])])
  func `Edges become events by polarity`(polarity: UInt32, events: [UInt32]) throws {
    let bench = try Bench("microbit-v1")
    bench[gpiote + 0x51C] = 1 | 20 << 8 | polarity << 16
    bench[gpiote + 0x304] = 1 << 3
    let port = bench.hardware.chip.ports[0]
    for (level, event) in zip([true, false, true], events) {
      port.setExternal(20, level)
      #expect(bench[gpiote + 0x10C] == event)
      #expect(bench.lines == (event == 1 ? [6] : []))
      bench[gpiote + 0x10C] = 0
    }
  }

  @Test func `PORT comes when DETECT rises`() throws {
    let bench = try Bench("microbit-v1")
    bench[0x5000_0700 + 4 * 17] = 3 << 16
    bench[0x5000_0700 + 4 * 26] = 3 << 16
    bench[gpiote + 0x304] = 1 << 31
    _ = bench.hardware.setButton("A", isPressed: true)
    #expect(bench.lines == [6])
    bench[gpiote + 0x17C] = 0
    // DETECT is high already.
    _ = bench.hardware.setButton("B", isPressed: true)
    #expect(bench[gpiote + 0x17C] == 0)
    _ = bench.hardware.setButton("A", isPressed: false)
    _ = bench.hardware.setButton("B", isPressed: false)
    _ = bench.hardware.setButton("B", isPressed: true)
    #expect(bench[gpiote + 0x17C] == 1)
  }
}
