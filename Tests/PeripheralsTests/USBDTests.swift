import Bus
import Testing

@testable import Peripherals

/// USBD of the nRF52833, with a host on its wire.
@Suite struct USBDTests {
  private let usbd: UInt32 = 0x4002_7000
  private let buffer: UInt32 = 0x2000_1000

  private func bench(isConnected: Bool = true) throws -> (Bench, USBD) {
    let bench = try Bench("microbit-v2")
    let device: USBD = bench.peripheral("USBD")
    guard isConnected else { return (bench, device) }
    bench.hardware.clockPower?.hasVBUS = true
    bench.run(for: 64_000)
    bench[usbd + 0x500] = 1
    #expect(bench.cyclesUntilSet(usbd + 0x158) == 64_000)
    #expect(bench[usbd + 0x400] == 1 << 11)
    bench[usbd + 0x400] = 1 << 11
    bench[usbd + 0x158] = 0
    bench[usbd + 0x504] = 1
    #expect(device.isConnected)
    device.busReset()
    #expect(bench[usbd + 0x100] == 1)
    return (bench, device)
  }

  @Test func `Without a voltage on VBUS it does not become ready`() throws {
    let (bench, device) = try bench(isConnected: false)
    bench[usbd + 0x500] = 1
    bench.run(for: 10_000_000)
    #expect(bench[usbd + 0x158] == 0 && !device.isConnected)
    #expect(device.setup([0x80, 6, 0, 1, 0, 0, 18, 0]) == .silence)
    bench.hardware.clockPower?.hasVBUS = true
    #expect(bench.cyclesUntilSet(usbd + 0x158) == 128_000)
    #expect(bench.unmodelled.isEmpty)
  }

  @Test func `A control read: SETUP, data in two packets, status`() throws {
    let (bench, device) = try bench()
    bench[usbd + 0x304] = 1 << 23
    #expect(device.setup([0x80, 6, 0, 1, 0, 0, 18, 0]) == .ack)
    #expect(bench.lines == [39])
    #expect((0..<8).map { bench[usbd + 0x480 + 4 * $0] } == [0x80, 6, 0, 1, 0, 0, 18, 0])
    #expect(device.request(0).handshake == .nak)
    let descriptor = (0..<18).map { UInt8($0 + 1) }
    #expect(bench.bus.copyIn(buffer, descriptor))
    var heard: [UInt8] = []
    for (start, count) in [(0, 8), (8, 8), (16, 2)] as [(UInt32, UInt32)] {
      bench[usbd + 0x600] = buffer + start
      bench[usbd + 0x604] = count
      bench[usbd + 0x128] = 0
      bench[usbd + 0x108] = 0
      bench[usbd + 0x004] = 1
      #expect(bench[usbd + 0x104] == 1 && bench[usbd + 0x468] == 1)
      #expect(bench.cyclesUntilSet(usbd + 0x108) == UInt64(count) * 4)
      let (handshake, packet) = device.request(0)
      #expect(handshake == .ack && bench[usbd + 0x128] == 1 && bench[usbd + 0x608] == count)
      heard += packet
    }
    #expect(heard == descriptor)
    #expect(device.status() == .nak)
    bench[usbd + 0x050] = 1
    #expect(device.status() == .ack)
    #expect(bench.unmodelled.isEmpty)
  }

  @Test func `A control write goes through its shortcuts`() throws {
    let (bench, device) = try bench()
    // EP0DATADONE_STARTEPOUT0, ENDEPOUT0_EP0STATUS.
    bench[usbd + 0x200] = 1 << 1 | 1 << 3
    bench[usbd + 0x700] = buffer
    bench[usbd + 0x704] = 64
    #expect(device.setup([0x21, 0x20, 0, 0, 0, 0, 3, 0]) == .ack)
    #expect(device.send(0, [7, 8, 9]) == .nak)
    bench[usbd + 0x04C] = 1
    #expect(device.send(0, [7, 8, 9]) == .ack)
    #expect(bench[usbd + 0x4A0] == 3)
    #expect(bench.cyclesUntilSet(usbd + 0x130) != nil)
    #expect(bench.bus.copyOut(buffer, count: 3) == [7, 8, 9] && bench[usbd + 0x708] == 3)
    #expect(device.status() == .ack)
  }

  @Test func `The hardware takes its address; software stalls what it does not know`() throws {
    let (bench, device) = try bench()
    #expect(device.setup([0, 5, 42, 0, 0, 0, 0, 0]) == .ack)
    #expect(device.status() == .ack && bench[usbd + 0x470] == 42)
    #expect(device.setup([0x80, 6, 0, 9, 0, 0, 4, 0]) == .ack)
    bench[usbd + 0x054] = 1
    #expect(device.request(0).handshake == .stall && device.status() == .stall)
    #expect(device.setup([0x80, 6, 0, 1, 0, 0, 18, 0]) == .ack)
    #expect(device.request(0).handshake == .nak)
  }

  @Test func `Bulk endpoints pass packets on, toggle and halt`() throws {
    let (bench, device) = try bench()
    #expect(device.send(2, [1]) == .silence)
    bench[usbd + 0x510] = 1 << 0 | 1 << 2
    bench[usbd + 0x514] = 1 << 0 | 1 << 2
    #expect(device.send(2, [1]) == .nak)
    bench[usbd + 0x4A8] = 0
    bench[usbd + 0x304] = 1 << 24
    #expect(device.send(2, [1, 2, 3]) == .ack)
    #expect(bench.lines == [39] && bench[usbd + 0x46C] == 1 << 18 && bench[usbd + 0x4A8] == 3)
    #expect(device.send(2, [4]) == .nak)
    bench[usbd + 0x728] = buffer
    bench[usbd + 0x72C] = 64
    bench[usbd + 0x030] = 1
    #expect(bench.cyclesUntilSet(usbd + 0x138) == 64 * 4)
    #expect(bench.bus.copyOut(buffer, count: 3) == [1, 2, 3])
    #expect(device.send(2, [4]) == .ack)
    // The next one is DATA0 again, behind two.
    bench[usbd + 0x50C] = 2
    #expect(bench[usbd + 0x50C] == 0x102)
    bench[usbd + 0x628] = buffer
    bench[usbd + 0x62C] = 2
    bench[usbd + 0x00C] = 1
    #expect(bench.cyclesUntilSet(usbd + 0x110) == 2 * 4)
    #expect(device.request(2) == (.ack, [1, 2]))
    #expect(bench[usbd + 0x46C] == 1 << 18 | 1 << 2)
    bench[usbd + 0x50C] = 0x82
    #expect(bench[usbd + 0x50C] == 0x282)
    bench[usbd + 0x518] = 0x182
    #expect(device.request(2).handshake == .stall && bench[usbd + 0x428] == 1)
    bench[usbd + 0x518] = 0x082
    #expect(device.request(2).handshake == .nak && bench[usbd + 0x50C] == 0x182)
  }

  @Test func `Frames, isochronous packets, suspending and waking`() throws {
    let (bench, device) = try bench()
    device.startOfFrame(0x812)
    #expect(bench[usbd + 0x154] == 1 && bench[usbd + 0x520] == 0x12)
    bench[usbd + 0x510] = 0x101
    bench[usbd + 0x514] = 0x101
    #expect(device.request(8).handshake == .silence)
    #expect(bench.bus.copyIn(buffer, [5, 6]))
    bench[usbd + 0x6A0] = buffer
    bench[usbd + 0x6A4] = 2
    bench[usbd + 0x024] = 1
    #expect(bench.cyclesUntilSet(usbd + 0x12C) == 8)
    #expect(device.request(8) == (.ack, [5, 6]))
    _ = device.send(8, [9, 9, 9])
    #expect(bench[usbd + 0x4C0] == 3)
    bench[usbd + 0x7A0] = buffer + 16
    bench[usbd + 0x7A4] = 3
    bench[usbd + 0x048] = 1
    #expect(bench.cyclesUntilSet(usbd + 0x150) == 12)
    #expect(bench.bus.copyOut(buffer + 16, count: 3) == [9, 9, 9])
    device.suspendBus()
    #expect(bench[usbd + 0x400] == 1 << 8 | 1 << 10 && bench[usbd + 0x158] == 1)
    bench[usbd + 0x508] = 4
    bench[usbd + 0x058] = 1
    #expect(device.drivenLines == 4)
    bench[usbd + 0x05C] = 1
    #expect(device.drivenLines == nil)
    device.resumeBus()
    #expect(bench[usbd + 0x400] & 1 << 9 != 0)
  }
}
