import Foundation
import Testing

@testable import Peripherals

@Suite struct BoardFileTests {
  @Test func `The built-in boards are what the chips are`() throws {
    let v1 = try Board.load("microbit-v1")
    #expect(v1.core.kind == .cortexM0)
    #expect(v1.core.clock == 16_000_000)
    #expect(v1.memories.map(\.size) == [256 * 1024, 1024, 16 * 1024])
    #expect(v1.serial?.tx == Board.Pin(port: 0, number: 24))
    #expect(v1.ledMatrix?.picture.count == 5)
    let v2 = try Board.load("microbit-v2")
    #expect(v2.core.kind == .cortexM4F)
    #expect(v2.core.clock == 64_000_000)
    #expect(v2.memories.map(\.size) == [512 * 1024, 4096, 128 * 1024])
    #expect(v2.serial?.rx == Board.Pin(port: 1, number: 8))
    #expect(v2.ledMatrix?.columns.last == Board.Pin(port: 0, number: 30))
  }

  @Test(arguments: boards)
  func `The picture uses every LED once`(name: String) throws {
    let matrix = try #require(try Board.load(name).ledMatrix)
    let places = matrix.picture.flatMap { $0 }.map { $0.row * 100 + $0.column }
    #expect(places.count == 25)
    #expect(Set(places).count == 25)
    #expect(matrix.picture.allSatisfy { $0.count == 5 })
  }

  private static let small = """
    name: small
    chip: nRF51822
    core: { type: cortex-m0, clock: 16000000, interrupts: 32, priorityBits: 2 }
    memories:
      - { name: flash, kind: flash, base: 0, size: 16 KiB }
      - { name: RAM, kind: ram, base: 0x20000000, size: 4096 }
    peripherals:
      - { name: P0, type: gpio, base: 0x50000000 }
      - { name: UART0, type: uart, base: 0x40002000, irq: 2 }
    serial: { peripheral: UART0, tx: P0.24, rx: P0.25 }
    """

  @Test func `A small board is enough`() throws {
    let board = try Board.parse(bytes: Array(Self.small.utf8), path: "small.yaml")
    #expect(board.title == "small")
    #expect(board.memories.map(\.size) == [16384, 4096])
  }

  /// What is replaced by what, the line, and what the message must name.
  @Test(arguments: [
    ("16 KiB", "16 kB", 5, "memories[0].size: '16 kB' is not a number such as 4096"),
    ("16 KiB", "8", 5, "memories[0].size: 8 is out of range; 256 to"),
    ("16 KiB", "1000", 5, "memories[0].size: 1000 is not a multiple of the page size 1024"),
    ("kind: ram", "kind: rom", 6, "memories[1].kind: 'rom' is none of flash, ram, configuration"),
    ("kind: ram", "kind: flash", 5, "memories: the board needs a RAM"),
    ("nRF51822", "nRF52840", 2, "chip: 'nRF52840' is none of AN385, AN386, nRF51822, nRF52833"),
    (
      "cortex-m0", "cortex-m7", 3,
      "core.type: 'cortex-m7' is none of cortex-m0, cortex-m0plus, cortex-m3, cortex-m4, cortex-m4f"
    ),
    ("clock: 16000000", "clock: 20000000", 3, "core.clock: 20000000 is no multiple"),
    ("interrupts: 32,", "", 3, "core: the key 'interrupts' is missing"),
    ("type: gpio,", "type: gpio, pinz: 3,", 8, "unknown key 'peripherals[0].pinz'; known here:"),
    ("type: gpio,", "type: gpio, channels: 4,", 8, "unknown key 'peripherals[0].channels'"),
    ("irq: 2", "irq: 32", 9, "peripherals[1].irq: 32 is out of range; 0 to 31"),
    ("name: UART0, type", "name: P0, type", 9, "a second peripheral is named P0"),
    ("tx: P0.24", "tx: P0.32", 10, "serial.tx: 'P0.32' is not a pin such as P0.24"),
    ("tx: P0.24", "tx: P1.00", 10, "serial: the chip has no pin P1.00"),
    ("peripheral: UART0", "peripheral: P0", 10, "serial: no peripheral 'P0' of type uart"),
    ("0x50000000", "0x50001000", 8, "peripherals[0].base: GPIO ports sit at"),
    ("name: small", "nom: small", 1, "unknown key 'nom'; known here: extends, name, title"),
    ("chip: nRF51822", "chip: [1]", 2, "chip: must be a text"),
    ("memories:", "memories: 3\nmoremories:", 5, "unknown key 'moremories'"),
    ("chip: nRF51822", "chip: 'nRF51822", 0, "not YAML"),
  ])
  func `A mistake is named with its file, line and key`(
    text: String, replacement: String, line: Int, message: String
  ) throws {
    let source = Self.small.replacingOccurrences(of: text, with: replacement)
    #expect(source != Self.small)
    let error = #expect(throws: BoardError.self) {
      try Board.parse(bytes: Array(source.utf8), path: "my.yaml")
    }
    let description = try #require(error).description
    #expect(description.hasPrefix("my.yaml: "))
    #expect(description.contains(message), "\(description)")
    if line > 0 { #expect(error?.line == line, "\(description)") }
  }

  @Test(
    arguments: [
      ([], "is empty"), ([0xFF, 0xFE, 0x00], "is not UTF-8 text"),
      (Array("[1, 2]".utf8), "mapping"),
      (Array("\u{0}".utf8), "not YAML"), (Array("a: *b".utf8), "not YAML"),
    ] as [([UInt8], String)])
  func `What is no board file is an error`(bytes: [UInt8], message: String) throws {
    let error = #expect(throws: BoardError.self) {
      try Board.parse(bytes: bytes, path: "x.yaml")
    }
    #expect(error?.description.contains(message) == true, "\(String(describing: error))")
  }

  /// An entry of `devices`, and what is wrong with it.
  @Test(arguments: [
    ("{ name: x, type: tmp102, scl: P19, sda: P19 }", "scl and sda are the same pin"),
    ("{ name: x, type: wire, from: P0, to: P0.03 }", "from and to are the same pin"),
    ("{ name: x, type: servo, pin: P2, shortest: 2000 }", "shortest is not below longest"),
    ("{ name: x, type: none }", "there is no x to take away; there are motion, speaker"),
    ("{ name: x, type: button, pin: P8, count: 4 }", "unknown key 'devices[0].count'"),
    (
      "{ name: x, type: lsm303agr, scl: P19, sda: P20 }",
      "devices[0]: motion and x both answer at 0x19 on the I2C bus of P0.00 and P0.30; one of them"
    ),
  ])
  func `A device that cannot be is an error`(entry: String, message: String) {
    let error = #expect(throws: BoardError.self) { try Bench("microbit-v1", devices: entry) }
    #expect(error?.line == 4 && error?.message.contains(message) == true, "\(error as Any)")
  }

  @Test func `Devices and buttons can be taken away`() throws {
    let bench = try Bench(
      "microbit-v1",
      devices: ["{ name: A, type: none }", "{ name: speaker, type: none }"].joined(
        separator: "\n  - "))
    #expect(bench.hardware.devices["speaker"] == nil && bench.hardware.devices["motion"] != nil)
    #expect(!bench.hardware.setButton("A", isPressed: true))
    #expect(bench.hardware.setButton("B", isPressed: true))
  }

  @Test func `A board that does not exist names those that do`() throws {
    let error = #expect(throws: BoardError.self) { try Board.load("microbit-v3") }
    #expect(
      error?.description
        == "microbit-v3: no such board; there are microbit-v1, microbit-v1.3, microbit-v2, mps2-an385, mps2-an386, or name a YAML file"
    )
    let directory = #expect(throws: BoardError.self) { try Board.load("/tmp") }
    #expect(directory?.description == "/tmp: is a directory; name a board's YAML file")
  }

  @Test func `A user's file is loaded by its path`() throws {
    let path =
      FileManager.default.temporaryDirectory.path + "/board-\(UInt64.random(in: 0...(.max))).yaml"
    try Data(Self.small.utf8).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(try Board.load(path).name == "small")
  }
}
