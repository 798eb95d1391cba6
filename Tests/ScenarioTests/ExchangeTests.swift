import Image
import Machine
import Peripherals
import Scenario
import TestSupport
import Testing

/// Hosts outside that speak to guests: on I2C and SPI wires, by NFC, by USB.
@Suite struct ExchangeTests {
  private func play(_ guest: String, _ steps: String) throws -> ScenarioRun {
    let program = try Guest(guest, board: "microbit-v2")
    let machine = try Machine(
      board: try Board.load("microbit-v2"),
      image: try FirmwareImage(path: "\(guest).elf", bytes: program.bytes))
    let text = "timeout: 10ms\nsteps:\n" + steps
    let run = try ScenarioRun(try Scenario(bytes: Array(text.utf8), path: "s.yaml"), on: [machine])
    let stop = machine.run(Machine.Limits(cycles: 64_000_000))
    if !run.isComplete { run.finish(because: "the run ended (\(stop))") }
    #expect(machine.unmodelled.entries.map(\.description) == [])
    return run
  }

  private static let i2c = "scl: P0.12, sda: P0.17"
  private static let spi = "sck: P0.11, mosi: P0.13, miso: P0.02, cs: P0.16"

  @Test func `A controller writes and reads a slave's registers`() throws {
    let run = try play(
      "wires",
      """
        - delay: 1ms
        - i2c: { \(Self.i2c), address: 0x2A, write: [0], expect: [0x5A, 0] }
        - i2c: { \(Self.i2c), address: 0x2A, write: [3, 7, 8, 9] }
        - i2c: { \(Self.i2c), address: 0x2A, write: [2], read: 4, expect: [0, 7, 8, 9] }
        - i2c: { \(Self.i2c), address: 0x2A, read: 2, frequency: 400000, expect: [0, 7] }

      """)
    #expect(run.failureText == nil)
    // START, address and two bytes, again START, address and two bytes, STOP; the clock is held while
    // the guest gets ready.
    #expect(run.results[1].time - run.results[0].time >= 10_000 * (10 + 9 + 10 + 18 + 1))
  }

  @Test func `A controller exchanges bytes with a slave`() throws {
    let run = try play(
      "wires",
      """
        - delay: 1ms
        - spi: { \(Self.spi), write: [1, 2, 0xFE], expect: [0xC3, 0x5A, 0x81] }
        - delay: 1ms
        - spi: { \(Self.spi), write: [4, 5, 6], frequency: 1000000, expect: [1, 2, 0xFE] }

      """)
    #expect(run.failureText == nil)
    #expect(run.results.count == 4)
  }

  @Test func `A reader asks a tag`() throws {
    let run = try play(
      "tag",
      """
        - delay: 1ms
        - set: { nfc: 1 }
        - delay: 1ms
        - nfc: { send: [0x60] }
        - delay: 1ms
        - nfc: { send: [0x30, 0x04, 0x26, 0xEE], expect: [1, 2, 3, 4, 0x4F, 0x93] }

      """)
    #expect(run.failureText == nil)
  }

  @Test func `A host asks a device for its descriptor and talks to an endpoint`() throws {
    let run = try play(
      "usb",
      """
        - delay: 1ms
        - set: { usb: 1 }
        - usb: reset
        - usb: { setup: [0x80, 6, 0, 1, 0, 0, 8, 0], expect: [18, 1, 0, 2, 255, 0, 0, 64] }
        - usb: { setup: [0, 5, 9, 0, 0, 0, 0, 0] }
        - usb: { setup: [0, 9, 1, 0, 0, 0, 0, 0] }
        - usb: { endpoint: 1, write: [1, 2, 0xF0] }
        - usb: { endpoint: 1, expect: [254, 253, 15] }

      """)
    #expect(run.failureText == nil)
  }

  /// A step that fails, and what is said.
  @Test(
    arguments: [
      (
        "wires", "i2c: { \(i2c), address: 0x2B, write: [1] }",
        "nobody acknowledges the address 0x2b"
      ),
      (
        "wires", "i2c: { \(i2c), address: 0x2A, write: [0], expect: [1] }",
        "expect: [1]: the answer was [0x5A]"
      ),
      ("tag", "nfc: { send: [0x30], expect: [1] }", "0 bytes came as an answer so far"),
      ("usb", "usb: { setup: [0x80, 6, 0, 1, 0, 0, 8, 0] }", "the device does not answer"),
      ("usb", "usb: { endpoint: 1, read: 4 }", "the device does not answer"),
    ]) func `What goes wrong is said`(guest: String, step: String, message: String) throws
  {
    let run = try play(guest, "  - delay: 1ms\n  - \(step)\n")
    let text = try #require(run.failureText)
    #expect(text.contains(message), "\(text)")
  }

  /// A mistake in the file, and what is said.
  @Test(arguments: [
    ("i2c: { scl: P0, sda: P1 }", "address"), ("spi: { sck: P0 }", "write"),
    ("usb: { setup: [1, 2] }", "must be the eight bytes"), ("usb: on", "must be 'reset'"),
    ("usb: { endpoint: 1 }", "needs write, read or expect"),
    ("nfc: { send: [256] }", "256 is out of range"),
    (
      "i2c: { scl: P0, sda: P1, address: 1, read: 2, expect: [1] }",
      "expect: has 1 byte, where read asks for 2"
    ),
    (
      "i2c: { scl: P0, sda: P1, address: 1, read: 1, expect: [1, 2] }",
      "expect: has 2 bytes, where read asks for 1"
    ),
    ("spi: { sck: P0, write: [1, 2], expect: [1] }", "expect: has 1 byte, where write sends 2"),
  ]) func `A mistake is named`(step: String, message: String) {
    let error = #expect(throws: BoardError.self) {
      try Scenario(bytes: Array("steps:\n  - \(step)\n".utf8), path: "s.yaml")
    }
    #expect(error?.line == 2 && error?.message.contains(message) == true, "\(error as Any)")
  }

  @Test(arguments: [
    ("microbit-v1", "nfc: { send: [1] }"), ("microbit-v1", "set: { usb: 1 }"),
    ("mps2-an385", "i2c: { scl: P0, sda: P0, address: 1 }"),
    ("microbit-v2", "i2c: { scl: P99, sda: P0, address: 1 }"),
  ]) func `A board without it is told`(board: String, step: String) throws {
    let bytes: [UInt8] = [0, 0x10, 0, 0x20, 9, 0, 0, 0, 0xFE, 0xE7, 0, 0]
    let machine = try Machine(
      board: Board.load(board), image: FirmwareImage(path: "loop.bin", bytes: bytes))
    let scenario = try Scenario(bytes: Array("steps:\n  - \(step)\n".utf8), path: "s.yaml")
    #expect(throws: BoardError.self) { try ScenarioRun(scenario, on: [machine]) }
  }
}
