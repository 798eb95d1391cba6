import Bus
import Testing

@testable import Peripherals

private let uart: UInt32 = 0x4000_2000

@Suite struct UARTTests {
  private func started(_ bench: Bench, baud: UInt32 = 0x01D7_E000, configuration: UInt32 = 0) {
    bench[uart + 0x50C] = 24
    bench[uart + 0x514] = 25
    bench[uart + 0x524] = baud
    bench[uart + 0x56C] = configuration
    bench[uart + 0x500] = 4
    bench[uart + 0x000] = 1
    bench[uart + 0x008] = 1
  }

  /// The "actual rate" column of the nRF52832 and nRF52833 specifications' BAUDRATE tables.
  @Test(arguments: [
    (0x0004_F000, 1205), (0x0009_D000, 2396), (0x0013_B000, 4808), (0x0027_5000, 9598),
    (0x003B_0000, 14414), (0x004E_A000, 19208), (0x0075_F000, 28829), (0x0080_0000, 31250),
    (0x009D_5000, 38462), (0x00EB_F000, 57762), (0x013A_9000, 76923), (0x01D7_E000, 115_942),
    (0x01D6_0000, 115_108), (0x03AF_B000, 231_884), (0x0400_0000, 250_000),
    (0x0F00_0000, 941_176), (0x1000_0000, 1_000_000),
  ])
  func `A bit takes the specification's actual rate`(register: Int, actual: Int) {
    let format = SerialFormat(
      baudRate: UInt32(register), configuration: 0, cyclesPerTick: 1)
    let rate = 16_000_000.0 / Double(format.cyclesPerBit)
    #expect(Int(rate.rounded()) == actual)
  }

  @Test(arguments: [
    (0, 10), (0xE, 11), (0x10, 11), (0x1E, 12),
  ])
  func `A frame has the bits of CONFIG`(configuration: UInt32, bits: Int) {
    let format = SerialFormat(
      baudRate: 0x0400_0000, configuration: configuration, cyclesPerTick: 4)
    #expect(format.bitsPerFrame == bits)
    #expect(format.cyclesPerFrame == UInt64(bits * 256))
  }

  @Test func `A byte is sent when its ten bits have passed`() throws {
    let bench = try Bench("microbit-v1")
    var sent: [(UInt8, UInt64)] = []
    bench.hardware.serial!.onTransmit = { sent.append(($0, bench.now)) }
    started(bench)
    bench[uart + 0x51C] = 0x55
    bench.run(for: 1379)
    #expect(bench[uart + 0x11C] == 0)
    #expect(sent.isEmpty)
    bench.run(for: 1)
    #expect(bench[uart + 0x11C] == 1)
    #expect(sent.map(\.0) == [0x55])
    #expect(sent.map(\.1) == [1380])
    bench[uart + 0x11C] = 0
    #expect(bench[uart + 0x11C] == 0)
    #expect(bench.unmodelled.isEmpty)
  }

  @Test func `TXDRDY raises interrupt 2 while enabled and not cleared`() throws {
    let bench = try Bench("microbit-v1")
    started(bench)
    bench[uart + 0x304] = 1 << 7
    bench[uart + 0x51C] = 0x41
    bench.run(for: 1380)
    #expect(bench.lines == [2])
    bench[uart + 0x308] = 1 << 7
    #expect(bench.lines.isEmpty)
    bench[uart + 0x304] = 1 << 7
    #expect(bench.lines == [2])
    bench[uart + 0x11C] = 0
    #expect(bench.lines.isEmpty)
  }

  @Test func `The line shows every bit, least significant first`() throws {
    let bench = try Bench("microbit-v1")
    bench.watchSignals()
    started(bench)
    bench.edges = []
    bench[uart + 0x51C] = 0x53
    bench.run(for: 1380)
    let line = bench.edges.filter { $0.name == "UART0_TXD" }
    // Start 0, then 1 1 0 0 1 0 1 0, stop 1.
    #expect(line.map(\.level) == [.low, .high, .low, .high, .low, .high, .low, .high])
    #expect(line.map { $0.time / 138 } == [0, 1, 3, 5, 6, 7, 8, 9])
    #expect(line.allSatisfy { $0.time % 138 == 0 })
    let pad = bench.edges.filter { $0.name == "P0_24" }
    #expect(pad.map(\.time) == line.map(\.time))
    #expect(pad.map(\.level) == line.map(\.level))
  }

  /// RTS on P0.05, CTS on P0.06.
  @Test func `With flow control a byte waits for CTS`() throws {
    let bench = try Bench("microbit-v1")
    let port = bench.hardware.chip.ports[0]
    bench[uart + 0x508] = 5
    bench[uart + 0x510] = 6
    port.setExternal(6, true)
    started(bench, configuration: 1)
    bench[uart + 0x51C] = 0x41
    bench.run(for: 5000)
    #expect(bench[uart + 0x11C] == 0 && bench[uart + 0x104] == 0)
    port.setExternal(6, false)
    #expect(bench[uart + 0x100] == 1)
    #expect(bench.cyclesUntilSet(uart + 0x11C) == 1380)
    // One that is on the wire goes on.
    bench[uart + 0x11C] = 0
    bench[uart + 0x51C] = 0x42
    port.setExternal(6, true)
    #expect(bench[uart + 0x104] == 1)
    #expect(bench.cyclesUntilSet(uart + 0x11C) == 1380)
    #expect(bench.unmodelled.isEmpty)
  }

  @Test func `RTS says whether there is room for more than four bytes`() throws {
    let bench = try Bench("microbit-v1")
    let port = bench.hardware.chip.ports[0]
    bench[uart + 0x508] = 5
    bench[uart + 0x510] = 6
    #expect(port.driven(5) == nil)
    bench[uart + 0x514] = 25
    bench[uart + 0x524] = 0x01D7_E000
    bench[uart + 0x56C] = 1
    bench[uart + 0x500] = 4
    #expect(port.driven(5) == true)
    bench[uart + 0x000] = 1
    #expect(port.driven(5) == false)
    bench.hardware.serial!.receive([1, 2])
    bench.run(for: 1380)
    #expect(port.driven(5) == false)
    bench.run(for: 1380)
    #expect(port.driven(5) == true)
    #expect(bench[uart + 0x518] == 1)
    #expect(port.driven(5) == false)
    bench[uart + 0x004] = 1
    #expect(port.driven(5) == true)
    bench[uart + 0x56C] = 0
    #expect(port.driven(5) == nil)
  }

  @Test func `Watching the wires changes nothing the guest sees`() throws {
    func levels(watched: Bool) throws -> [UInt32] {
      let bench = try Bench("microbit-v1")
      if watched { bench.watchSignals() }
      bench[0x5000_0700 + 4 * 24] = 0  // PIN_CNF[24]: input buffer connected
      started(bench)
      bench[uart + 0x51C] = 0xA6
      return (0..<14).map { _ in
        bench.run(for: 100)
        return bench[0x5000_0510] >> 24 & 1
      }
    }
    #expect(try levels(watched: true) == levels(watched: false))
    #expect(try levels(watched: false).contains(0))
  }

  @Test func `Received bytes come at wire time, one RXDRDY for each read`() throws {
    let bench = try Bench("microbit-v1")
    bench.hardware.serial!.receive([0x61, 0x62])
    bench.run(for: 5000)
    #expect(bench[uart + 0x108] == 0)
    started(bench)
    let first = try #require(bench.cyclesUntilSet(uart + 0x108))
    #expect(first == 1380)
    bench.run(for: 1380)
    bench[uart + 0x108] = 0
    #expect(bench[uart + 0x518] == 0x61)
    #expect(bench[uart + 0x108] == 1)
    #expect(bench[uart + 0x518] == 0x62)
  }

  @Test func `A seventh unread byte is an overrun`() throws {
    let bench = try Bench("microbit-v1")
    started(bench)
    bench.hardware.serial!.receive(Array(1...7))
    bench.run(for: 1380 * 6)
    #expect(bench[uart + 0x124] == 0)
    bench.run(for: 1380)
    #expect(bench[uart + 0x124] == 1)
    #expect(bench[uart + 0x480] == 1)
    bench[uart + 0x480] = 1
    #expect(bench[uart + 0x480] == 0)
    #expect((0..<6).map { _ in bench[uart + 0x518] } == [1, 2, 3, 4, 5, 6])
  }

  @Test func `Stopping the receiver ends in RXTO a frame later`() throws {
    let bench = try Bench("microbit-v1")
    started(bench)
    bench[uart + 0x004] = 1
    #expect(bench.cyclesUntilSet(uart + 0x144) == 1380)
  }

  @Test(arguments: [false, true])
  func `A byte written at the wrong time is lost loudly`(isBusy: Bool) throws {
    let bench = try Bench("microbit-v1")
    if isBusy {
      started(bench)
      bench[uart + 0x51C] = 1
    }
    bench[uart + 0x51C] = 2
    #expect(bench.unmodelled.count == 1)
    #expect(bench.unmodelled.first?.register == "TXD")
    #expect(bench.unmodelled.first?.value == 2)
  }

  @Test func `A machine that stops completes the byte on the wire`() throws {
    let bench = try Bench("microbit-v1")
    var sent: [UInt8] = []
    bench.hardware.serial!.onTransmit = { sent.append($0) }
    started(bench)
    bench[uart + 0x51C] = 0x7E
    bench.hardware.serial!.drain()
    #expect(sent == [0x7E])
    bench.run(for: 5000)
    #expect(sent == [0x7E])
  }
}

@Suite struct UARTETests {
  private let buffer: UInt32 = 0x2000_0100

  private func enabled(_ boardName: String = "microbit-v2") throws -> Bench {
    let bench = try Bench(boardName)
    bench[uart + 0x50C] = 6
    bench[uart + 0x514] = 1 << 5 | 8
    bench[uart + 0x524] = 0x01D6_0000
    bench[uart + 0x500] = 8
    return bench
  }

  @Test func `ENDTX comes after the wire time of the buffer`() throws {
    let bench = try enabled()
    var sent: [UInt8] = []
    bench.hardware.serial!.onTransmit = { sent.append($0) }
    _ = bench.bus.copyIn(buffer, Array("hello".utf8))
    bench[uart + 0x544] = buffer
    bench[uart + 0x548] = 5
    bench[uart + 0x304] = 1 << 8
    bench[uart + 0x008] = 1
    #expect(bench[uart + 0x150] == 1)
    // 139 ticks of 16 MHz a bit, four core cycles a tick.
    #expect(bench.cyclesUntilSet(uart + 0x120) == 5 * 10 * 139 * 4)
    #expect(sent == Array("hello".utf8))
    #expect(bench[uart + 0x54C] == 5)
    #expect(bench.lines == [2])
    #expect(bench.unmodelled.isEmpty)
  }

  @Test func `An empty buffer ends at once`() throws {
    let bench = try enabled()
    bench[uart + 0x544] = buffer
    bench[uart + 0x548] = 0
    bench[uart + 0x008] = 1
    #expect(bench[uart + 0x120] == 1)
  }

  @Test func `Stopping completes the byte on the wire and stops there`() throws {
    let bench = try enabled()
    var sent: [UInt8] = []
    bench.hardware.serial!.onTransmit = { sent.append($0) }
    _ = bench.bus.copyIn(buffer, [1, 2, 3])
    bench[uart + 0x544] = buffer
    bench[uart + 0x548] = 3
    bench[uart + 0x008] = 1
    bench.run(for: 6000)
    bench[uart + 0x00C] = 1
    #expect(bench.cyclesUntilSet(uart + 0x158) == 2 * 5560 - 6000)
    bench.run(for: 20_000)
    #expect(sent == [1, 2])
    #expect(bench[uart + 0x120] == 0)
  }

  @Test(arguments: [0x0000_1000 as UInt32, 0x6000_0000, 0x4000_0000])
  func `EasyDMA from outside RAM ends loudly`(address: UInt32) throws {
    let bench = try enabled()
    bench[uart + 0x544] = address
    bench[uart + 0x548] = 4
    bench[uart + 0x008] = 1
    #expect(bench[uart + 0x120] == 1)
    #expect(bench[uart + 0x54C] == 0)
    #expect(bench.unmodelled.map(\.value) == [address])
  }

  @Test func `A full receive buffer gives ENDRX and the shortcut starts the next`() throws {
    let bench = try enabled()
    bench[uart + 0x534] = buffer
    bench[uart + 0x538] = 2
    bench[uart + 0x200] = 1 << 5
    bench[uart + 0x000] = 1
    bench.hardware.serial!.receive([0x31, 0x32, 0x33])
    #expect(bench.cyclesUntilSet(uart + 0x110) == 2 * 5560)
    #expect(bench[uart + 0x53C] == 2)
    bench.run(for: 5560)
    #expect(bench.bus.copyOut(buffer, count: 2) == [0x33, 0x32])
    bench[uart + 0x110] = 0
    bench[uart + 0x004] = 1
    #expect(bench.cyclesUntilSet(uart + 0x144) == 5560)
    #expect(bench[uart + 0x110] == 1)
    #expect(bench[uart + 0x53C] == 1)
  }

  @Test func `The second UARTE hears what its pin says, over a wire of the board file`() throws {
    let second: UInt32 = 0x4002_8000
    let bench = try Bench(
      "microbit-v2", devices: "{ name: loop, type: wire, from: P0, to: P1 }")
    bench[second + 0x50C] = 2
    bench[second + 0x514] = 3
    bench[second + 0x524] = 0x01D6_0000
    bench[second + 0x500] = 8
    bench[second + 0x534] = buffer + 16
    bench[second + 0x538] = 3
    bench[second] = 1
    _ = bench.bus.copyIn(buffer, [0x55, 0x00, 0xFE])
    bench[second + 0x544] = buffer
    bench[second + 0x548] = 3
    bench[second + 0x008] = 1
    bench.run(for: 3 * 5560)
    #expect(bench[second + 0x110] == 1)
    #expect(bench.bus.copyOut(buffer + 16, count: 3) == [0x55, 0x00, 0xFE])
  }

  @Test func `UARTE0 is a plain UART with ENABLE 4, UARTE1 is not`() throws {
    let bench = try Bench("microbit-v2")
    for base in [uart, 0x4002_8000] {
      bench[base + 0x524] = 0x01D7_E000
      bench[base + 0x500] = 4
      bench[base + 0x008] = 1
      bench[base + 0x51C] = 0x42
    }
    bench.run(for: 1380 * 4)
    #expect(bench[uart + 0x11C] == 1)
    #expect(bench[0x4002_8000 + 0x11C] == 0)
    #expect(bench.unmodelled.map(\.peripheral) == ["UARTE1"])
  }
}
