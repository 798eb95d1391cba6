import Image
import Machine
import Measure
import Peripherals
import Testing

/// A source that comes at the wire's full speed over the prompts: nothing holds the sender back there,
/// so a byte that is not taken in time is lost.
@Suite struct WireSpeedTests {
  private static let boards = ["microbit-v1", "microbit-v2"]
  private static let source =
    "total = 0\n"
    + (0..<40).map { "total += \($0)  # a comment that takes its time on the wire\n" }.joined()
    + "print(total)\n"

  /// The friendly prompt of a board that has started, and a second of its clock.
  private func start(_ name: String) throws -> (dialogue: SerialDialogue, second: UInt64) {
    let board = try Board.load(name)
    let path = try #require(
      FirmwareLocator.find(board: name), "no firmware of \(name): make firmware")
    let image = try FirmwareImage(path: path)
    let dialogue = SerialDialogue(try Machine(board: board, image: image))
    let second = UInt64(board.core.clock)
    try dialogue.wait(for: ">>> ", within: second)
    return (dialogue, second)
  }

  @Test(arguments: boards)
  func rawPrompt(_ name: String) throws {
    let (dialogue, second) = try start(name)
    dialogue.send("\u{1}")
    try dialogue.wait(for: "raw REPL; CTRL-B to exit\r\n>", within: second)
    dialogue.send(Self.source + "\u{4}")
    try dialogue.wait(for: "OK", within: 2 * second)
    let output = try dialogue.wait(for: "\u{4}", within: 2 * second)
    #expect(String(decoding: output, as: UTF8.self) == "780\r\n")
  }

  /// Each line's end is shown as six bytes.
  @Test(arguments: boards)
  func pasteMode(_ name: String) throws {
    let (dialogue, second) = try start(name)
    dialogue.send("\u{5}")
    try dialogue.wait(for: "=== ", within: second)
    dialogue.send(Self.source.replacing("\n", with: "\r") + "\u{4}")
    let shown = try dialogue.wait(for: "print(total)\r\n=== \r\n", within: 2 * second)
    let lines = Self.source.split(separator: "\n").dropLast().map { $0 + "\r\n=== " }
    #expect(String(decoding: shown, as: UTF8.self) == lines.joined())
    let output = try dialogue.wait(for: ">>> ", within: 2 * second)
    #expect(String(decoding: output, as: UTF8.self) == "780\r\n")
  }

  /// A line of any length; what follows it has to wait until it has run.
  @Test(arguments: boards)
  func friendlyPrompt(_ name: String) throws {
    let (dialogue, second) = try start(name)
    let line = "print(" + (1...80).map { "\($0)" }.joined(separator: " + ") + ")"
    dialogue.send(line + "\r")
    let output = try dialogue.wait(for: ">>> ", within: 2 * second)
    #expect(String(decoding: output, as: UTF8.self) == line + "\r\n3240\r\n")
  }
}
