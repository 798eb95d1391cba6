import Foundation
import TestSupport
import Testing

/// Scripts that ask: `input()` under `thumbprint run`.
@Suite struct ScriptInputTests {
  private static let source = """
    total = 0
    while True:
        line = input("> ")
        if line == "end":
            break
        total += int(line)
    print("sum", total)

    """

  /// What is piped in is read, however early it comes, and the script ends.
  @Test(arguments: ["microbit-v1", "microbit-v2"]) func readsWhatIsPipedIn(_ board: String) throws {
    let scratch = try Scratch()
    let script = try scratch.write("ask.py", Self.source)
    let numbers = (1...40).map { "\($0 * 1000)" }
    let found = try CommandLine.run(
      "run", script, "--board", board, "--timeout", "20s",
      input: Array((numbers + ["end"]).joined(separator: "\n").utf8) + [0x0A])
    #expect(found.status == 0, "\(found.errors)")
    #expect(found.text.hasSuffix("sum 820000\n"), "\(found.text)")
    #expect(found.text.components(separatedBy: "> ").count == 42)
  }

  /// A script that computes first loses nothing, for the host waits; one that asks for more than there is
  /// comes to an end that is told.
  @Test func waitsForWhatComesLate() throws {
    let scratch = try Scratch()
    let slow = try scratch.write(
      "slow.py", "for k in range(20000):\n    pass\nprint(input() + input())\n")
    let found = try CommandLine.run(
      "run", slow, "--board", "microbit-v1", "--timeout", "20s",
      input: Array("one line that is longer than six bytes\nand another\n".utf8))
    #expect(found.status == 0, "\(found.errors)")
    #expect(found.text.hasSuffix("longer than six bytesand another\n"), "\(found.text)")
    let starved = try CommandLine.run(
      "run", slow, "--board", "microbit-v1", "--timeout", "3s", input: Array("one\n".utf8))
    #expect(starved.status == 42 || starved.status == 3, "\(starved.status): \(starved.errors)")
    #expect(!starved.errors.isEmpty)
  }
}
