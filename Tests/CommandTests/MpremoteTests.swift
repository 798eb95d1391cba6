import Foundation
import TestSupport
import Testing

/// MicroPython's own host tool, `mpremote`, talks to `thumbprint repl` over a pseudo-terminal.
@Suite struct MpremoteTests {
  /// What `mpremote connect PORT ARGUMENT...` prints with the prompt of a board on the port. The board
  /// ends with the connection.
  private func mpremote(_ arguments: [String], board name: String) throws -> ToolResult {
    let line = try PseudoTerminal()
    let board = try line.start(["repl", "--board", name, "--timeout", "600s"])
    defer {
      line.close()
      board.waitUntilExit()
      #expect(board.terminationStatus == 0)
    }
    return try Tool.run(
      "python3", ["-m", "mpremote", "connect", line.name] + arguments,
      environment: [
        "PYTHONPATH": "\(PyPI.archive("mpremote")):\(PyPI.archive("pyserial"))"
      ])
  }

  @Test(arguments: ["microbit-v1", "microbit-v2"])
  func runsStatements(board: String) throws {
    let result = try mpremote(["exec", "a = 6\nprint(a * 7, [i for i in range(3)])"], board: board)
    #expect(result.text == "42 [0, 1, 2]\r\n", "\(result.errors)")
    #expect(result.status == 0)
  }

  @Test func evaluates() throws {
    let result = try mpremote(["eval", "'x' * 3 + str(2 ** 70)"], board: "microbit-v1")
    #expect(result.text == "xxx1180591620717411303424\r\n", "\(result.errors)")
    #expect(result.status == 0)
  }

  @Test func showsTheTraceback() throws {
    let result = try mpremote(["exec", "print('before')\n1 / 0"], board: "microbit-v1")
    #expect(result.text.hasPrefix("before\r\n"), "\(result.errors)")
    #expect((result.text + result.errors).contains("ZeroDivisionError: division by zero"))
    #expect(result.status == 1)
  }

  /// A file that is longer than the window of raw-paste mode, by far.
  @Test(arguments: ["microbit-v1", "microbit-v2"])
  func runsAFile(board: String) throws {
    let scratch = try Scratch()
    let script = scratch.path("long.py")
    let lines = (0..<40).map { "def f\($0)(x):\n    return x + \($0)\n" }.joined()
    try (lines + "print(f0(1) + f39(2), 'Grüße')\n").write(
      toFile: script, atomically: true, encoding: .utf8)
    let result = try mpremote(["run", script], board: board)
    #expect(result.text == "42 Grüße\r\n", "\(result.errors)")
    #expect(result.status == 0)
  }

  @Test func keepsStateUntilASoftReset() throws {
    let result = try mpremote(
      ["exec", "kept = 5", "resume", "exec", "print(kept)", "soft-reset", "exec", "print(kept)"],
      board: "microbit-v1")
    #expect(result.text.hasPrefix("5\r\n"), "\(result.errors)")
    #expect((result.text + result.errors).contains("NameError: name 'kept' is not defined"))
  }
}
