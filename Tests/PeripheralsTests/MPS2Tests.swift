import Bus
import Testing

@testable import Peripherals

/// The peripherals of the MPS2 images, by Arm DDI 0479 and DAI 0386.
@Suite struct MPS2Tests {
  private static let timer: UInt32 = 0x4000_0000
  private static let dual: UInt32 = 0x4000_2000
  private static let uart: UInt32 = 0x4000_4000
  private static let watchdog: UInt32 = 0x4000_8000
  private static let fpga: UInt32 = 0x4002_8000

  @Test(
    arguments: [
      ("mps2-an385", 0x4104_3850), ("mps2-an386", 0x4104_3860),
    ] as [(String, UInt32)])
  func identity(board: String, identity: UInt32) throws {
    let bench = try Bench(board)
    #expect(bench[0x4002_FFFC] == identity)
    #expect(bench[0x4002_FFF8] == 0x0020_0008)
    let parts = [Self.uart: 0x21, Self.timer: 0x22, Self.dual: 0x23, Self.watchdog: 0x24]
    for (base, part) in parts {
      #expect(bench[base + 0xFE0] == UInt32(part))
      #expect(bench[base + 0xFF0] == 0x0D && bench[base + 0xFFC] == 0xB1)
    }
    #expect(bench.unmodelled.isEmpty)
  }

  /// The oscillators answer by way of the configuration controller; nothing else does.
  @Test func configurationController() throws {
    let bench = try Bench("mps2-an386")
    bench[0x4002_F0A8] = 0x8010_0002
    #expect(bench[0x4002_F0A0] == 25_000_000 && bench[0x4002_F0AC] == 1)
    bench[0x4002_F0A8] = 0x8020_0002
    #expect(bench[0x4002_F0AC] == 2 && bench.unmodelled.count == 1)
  }

  @Test func timerPeriodIsReloadPlusOne() throws {
    let bench = try Bench("mps2-an386")
    bench[Self.timer + 8] = 99
    bench[Self.timer + 4] = 10
    bench[Self.timer] = 9
    bench.run(for: 9)
    #expect(bench[Self.timer + 4] == 1 && bench.lines.isEmpty)
    bench.run(for: 1)
    #expect(bench[Self.timer + 4] == 0 && bench.lines == [8] && bench[Self.timer + 12] == 1)
    bench[Self.timer + 12] = 1
    #expect(bench.lines.isEmpty)
    bench.run(for: 1)
    #expect(bench[Self.timer + 4] == 99)
    bench.run(for: 98)
    #expect(bench.lines.isEmpty)
    bench.run(for: 1)
    #expect(bench.lines == [8] && bench[Self.timer + 4] == 0)
    // Switched off it keeps its value.
    bench.run(for: 50)
    bench[Self.timer] = 0
    bench.run(for: 1000)
    #expect(bench[Self.timer + 4] == 50)
    bench[Self.timer] = 1
    bench.run(for: 3)
    #expect(bench[Self.timer + 4] == 47)
  }

  @Test func dualTimerModes() throws {
    let bench = try Bench("mps2-an386")
    // Periodic, 32 bits, a count every 16 cycles.
    bench[Self.dual] = 9
    bench[Self.dual + 8] = 0xE6
    bench.run(for: 9 * 16 - 1)
    #expect(bench[Self.dual + 4] == 1 && bench[Self.dual + 0x10] == 0)
    bench.run(for: 1)
    #expect(bench[Self.dual + 0x10] == 1 && bench[Self.dual + 0x14] == 1 && bench.lines == [10])
    bench[Self.dual + 0xC] = 0
    #expect(bench.lines.isEmpty && bench[Self.dual + 0x10] == 0)
    bench.run(for: 10 * 16)
    #expect(bench.lines == [10])
    bench[Self.dual + 8] = 0
    #expect(bench.lines.isEmpty)
    // The second one: one shot, 16 bits, no interrupt.
    bench[Self.dual + 0x20] = 0x1_0005
    bench[Self.dual + 0x28] = 0x81
    bench.run(for: 5)
    #expect(bench[Self.dual + 0x30] == 1 && bench[Self.dual + 0x34] == 0)
    bench.run(for: 100)
    #expect(bench[Self.dual + 0x24] == 0)
    // Free-running it wraps to 0xFFFF.
    bench[Self.dual + 0x28] = 0x80
    bench[Self.dual + 0x20] = 3
    bench.run(for: 4)
    #expect(bench[Self.dual + 0x24] == 0xFFFF)
  }

  @Test func uartSendsAByteInTenBits() throws {
    let bench = try Bench("mps2-an386")
    var sent: [(UInt8, UInt64)] = []
    bench.hardware.serial!.onTransmit = { sent.append(($0, bench.now)) }
    bench[Self.uart + 0x10] = 20
    bench[Self.uart + 8] = 0x15
    bench[Self.uart] = 0x41
    // On the wire at once: the buffer is empty again, and says so.
    #expect(bench.lines == [1] && bench[Self.uart + 0xC] == 1)
    bench[Self.uart + 0xC] = 1
    bench[Self.uart] = 0x42
    #expect(bench[Self.uart + 4] == 1 && bench.lines.isEmpty)
    bench[Self.uart] = 0x43
    #expect(bench[Self.uart + 4] == 5 && bench.lines == [12])
    bench[Self.uart + 4] = 4
    bench[Self.uart + 0xC] = 4
    #expect(bench[Self.uart + 4] == 1 && bench.lines.isEmpty)
    bench.run(for: 400)
    #expect(sent.map(\.0) == [0x41, 0x42] && sent.map(\.1) == [200, 400])
  }

  @Test func uartReceivesAtTheGuestsRate() throws {
    let bench = try Bench("mps2-an386")
    bench[Self.uart + 0x10] = 16
    bench.hardware.serial!.isPaced = true
    bench.hardware.serial!.receive([0x61, 0x62])
    bench.run(for: 1000)
    #expect(bench[Self.uart + 4] == 0)
    bench[Self.uart + 8] = 0xA
    bench.run(for: 160)
    #expect(bench[Self.uart + 4] == 2 && bench.lines == [0])
    bench[Self.uart + 0xC] = 2
    #expect(bench[Self.uart] == 0x61 && bench[Self.uart + 4] == 0)
    bench.run(for: 160)
    #expect(bench[Self.uart] == 0x62)
    // Back to back, what is not read in time is lost.
    bench.hardware.serial!.isPaced = false
    bench.hardware.serial!.receive([0x63, 0x64])
    bench[Self.uart + 8] = 0x22
    bench.run(for: 320)
    #expect(bench[Self.uart + 4] == 0xA && bench.lines.contains(12) && bench[Self.uart] == 0x63)
  }

  @Test func watchdogInterruptsThenResets() throws {
    let bench = try Bench("mps2-an386")
    var resets = 0
    bench.hardware.onReset = { resets += 1 }
    bench[Self.watchdog] = 100
    bench[Self.watchdog + 8] = 3
    bench[Self.watchdog + 0xC00] = 0
    bench[Self.watchdog] = 5
    #expect(bench[Self.watchdog] == 100 && bench[Self.watchdog + 0xC00] == 1)
    bench.run(for: 100)
    #expect(bench.nonMaskableInterrupts == 1 && bench[Self.watchdog + 0x14] == 1)
    bench[Self.watchdog + 0xC00] = 0x1ACC_E551
    bench.run(for: 50)
    bench[Self.watchdog + 0xC] = 1
    #expect(bench[Self.watchdog + 4] == 100 && bench[Self.watchdog + 0x10] == 0)
    bench.run(for: 200)
    #expect(bench.nonMaskableInterrupts == 2 && resets == 1)
  }

  @Test func countersOfTheFPGA() throws {
    let bench = try Bench("mps2-an386")
    bench.run(for: 25_000_000)
    #expect(bench[Self.fpga + 0x10] == 1 && bench[Self.fpga + 0x14] == 100)
    #expect(bench[Self.fpga + 0x18] == 25_000_000)
    bench[Self.fpga + 0x18] = 7
    bench[Self.fpga + 0x1C] = 9
    bench.run(for: 25)
    #expect(bench[Self.fpga + 0x18] == 9 && bench[Self.fpga + 0x20] == 4)
  }
}
