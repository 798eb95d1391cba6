import Image
import Machine
import Measure
import Peripherals
import Testing

/// A source that comes at the wire's full speed over the raw prompt: nothing holds the sender back there,
/// so a byte that is not taken in time is lost.
@Suite struct WireSpeedTests {
  @Test(arguments: ["microbit-v1", "microbit-v2"])
  func nothingIsLost(_ name: String) throws {
    let board = try Board.load(name)
    let path = try #require(
      FirmwareLocator.find(board: name), "no firmware of \(name): make firmware")
    let image = try FirmwareImage(path: path)
    let dialogue = SerialDialogue(try Machine(board: board, image: image))
    let second = UInt64(board.core.clock)
    try dialogue.wait(for: ">>> ", within: second)
    dialogue.send("\u{1}")
    try dialogue.wait(for: "raw REPL; CTRL-B to exit\r\n>", within: second)
    let lines = (0..<40).map { "total += \($0)  # a comment that takes its time on the wire" }
    dialogue.send("total = 0\n" + lines.joined(separator: "\n") + "\nprint(total)\n\u{4}")
    try dialogue.wait(for: "OK", within: 2 * second)
    let output = try dialogue.wait(for: "\u{4}", within: 2 * second)
    #expect(String(decoding: output, as: UTF8.self) == "780\r\n")
  }
}
