import Foundation
import Image
import Machine
import Peripherals
import Testing

/// A script behind the stock image at 0x3E000, where flashing tools put it: `MP`, its length, its text.
@Suite struct AppendedScriptTests {
  private static func record(_ address: UInt16, _ type: UInt8, _ data: [UInt8]) -> String {
    let bytes =
      [UInt8(data.count), UInt8(address >> 8), UInt8(address & 0xFF), type] + data
    let sum = bytes.reduce(UInt8(0), &+)
    return ":"
      + (bytes + [0 &- sum]).map { byte in
        String(repeating: "0", count: byte < 16 ? 1 : 0) + String(byte, radix: 16, uppercase: true)
      }.joined() + "\n"
  }

  /// The image's file with the script's records before its end.
  private static func image(with script: String) throws -> FirmwareImage {
    let text = Array(script.utf8)
    let bytes = Array("MP".utf8) + [UInt8(text.count & 0xFF), UInt8(text.count >> 8)] + text
    var hex = try String(contentsOfFile: StockImage.path, encoding: .utf8)
    let end = try #require(hex.range(of: ":00000001FF"))
    var records = record(0, 4, [0, 3])
    for start in stride(from: 0, to: bytes.count, by: 16) {
      records += record(
        0xE000 + UInt16(start), 0, Array(bytes[start..<min(start + 16, bytes.count)]))
    }
    hex.replaceSubrange(end, with: records + ":00000001FF")
    return try FirmwareImage(path: "appended.hex", bytes: Array(hex.utf8))
  }

  @Test(arguments: ["microbit-v1", "microbit-v1.3"])
  func `It runs at boot`(board: String) throws {
    let script = """
      from microbit import *
      print('script', 6 * 7)
      display.show(Image('90000:00000:00900:00000:00009'))
      """
    let machine = try Machine(
      board: try Board.load(board), image: try Self.image(with: script))
    let dialogue = SerialDialogue(machine)
    try dialogue.wait(for: "script 42\r\n", within: 32_000_000)
    try dialogue.wait(for: ">>> ", within: 32_000_000)
    _ = machine.run(Machine.Limits(cycles: machine.core.cycles + 1_600_000))
    let picture = try #require(machine.hardware.ledMatrix).picture()
    #expect(picture.joined().filter { $0 > 0 }.count == 3)
    #expect(picture[0][0] > 0 && picture[2][2] > 0 && picture[4][4] > 0)
  }

  @Test func `An exception of it is reported, and the prompt comes`() throws {
    let machine = try Machine(
      board: try Board.load("microbit-v1"), image: try Self.image(with: "import microbit\n1/0\n"))
    let dialogue = SerialDialogue(machine)
    try dialogue.wait(for: "ZeroDivisionError", within: 64_000_000)
  }
}
