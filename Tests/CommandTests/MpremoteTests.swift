import Foundation
import Glibc
import TestSupport
import Testing

/// MicroPython's own host tool, `mpremote`, talks to `thumbprint repl` over a pseudo-terminal.
@Suite struct MpremoteTests {
  /// What `mpremote connect PORT ARGUMENT...` prints with the prompt of a board on the port.
  private func mpremote(_ arguments: [String], board: String) throws -> ToolResult {
    var (ours, theirs): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&ours, &theirs, &name, nil, nil) == 0 else { throw ToolFailure("no openpty") }
    let port = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let wire = FileHandle(fileDescriptor: ours, closeOnDealloc: true)
    defer { close(theirs) }
    let board = try start(["repl", "--board", board, "--timeout", "600s"], on: wire)
    defer {
      board.terminate()
      board.waitUntilExit()
    }
    return try Tool.run(
      "python3", ["-m", "mpremote", "connect", port] + arguments,
      environment: [
        "PYTHONPATH": "\(PyPI.archive("mpremote")):\(PyPI.archive("pyserial"))"
      ])
  }

  private func start(_ arguments: [String], on wire: FileHandle) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.path)
    process.arguments = arguments
    process.standardInput = wire
    process.standardOutput = wire
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
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
