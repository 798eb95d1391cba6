import Foundation
import TestSupport
import Testing

/// Ctrl-C ends whatever runs: a loop, a recursion, a native that takes items, a wait, a module in Python.
@Suite struct InterruptTests {
  @Test(arguments: [
    "while 1:pass", "def f(n):\n if n:f(n-1),f(n-1)\nf(40)", "sum(range(1<<29))",
    "import time\ntime.sleep(90000)", "import json\nwhile 1:json.dumps([2,1])",
  ])
  func ends(_ source: String) throws {
    let line = try PseudoTerminal()
    let board = try line.start(["repl", "--board", "microbit-v1", "--timeout", "10000s"])
    defer {
      line.close()
      board.waitUntilExit()
    }
    line.write("\u{1}")
    #expect(line.read(to: "exit\r\n>").hasSuffix(PromptTests.raw))
    line.write(source + "\u{4}")
    #expect(line.read(to: "OK") == "OK")
    line.write("\u{3}")
    let said = line.read(to: "\u{4}>")
    #expect(said.hasPrefix("\u{4}Traceback"), "\(said)")
    #expect(said.hasSuffix("KeyboardInterrupt\r\n\u{4}>"), "\(said)")
    line.write("print(6*7)\u{4}")
    #expect(line.read(to: "\u{4}>") == "OK42\r\n\u{4}\u{4}>")
  }

  /// The signal, and the exit code.
  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
  func `An interrupted run leaves whole files`(signal: Int32, status: Int32) throws {
    let scratch = try Scratch()
    let files = ["flash", "e.jsonl.gz", "pins.vcd.gz", "junit.xml"].map(scratch.path)
    let scenario = try scratch.write("s.yaml", "steps: [{ wait-serial: never }]\n")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      PseudoTerminal.signalled + [
        CommandLine.path, "run", "--wall-timeout", "60s", try Guest("echo").elf, "--board",
        "microbit-v1", "--flash-file", files[0], "--trace",
        "events:\(files[1])", "--vcd-file", files[2], "--scenario", scenario, "--junit", files[3],
        "--serial-log-file", scratch.path("log"),
      ]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    // It runs once it answers.
    input.fileHandleForWriting.write(Data("x".utf8))
    #expect(output.fileHandleForReading.availableData.isEmpty == false)
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == status)
    for file in files.dropFirst().prefix(2) { try Tool.check("gzip", ["-t", file]) }
    #expect(FileManager.default.fileExists(atPath: files[0]))
    let report = try String(contentsOfFile: files[3], encoding: .utf8)
    #expect(report.contains("the run was interrupted"))
  }

  /// What ends it, and the exit code.
  @Test(arguments: [([], 130), (["--timeout", "1s"], 42)] as [([String], Int32)])
  func `A display gives the terminal back`(limit: [String], status: Int32) throws {
    let line = try PseudoTerminal()
    line.isCooked = true
    let board = try line.start(
      [
        "run", try Guest("echo").elf, "--board", "microbit-v1", "--display", "--wall-timeout",
        "60s",
      ] + limit, stays: true)
    line.write("x")
    #expect(line.read(to: "X").hasSuffix("X"))
    #expect(!line.isCooked)
    if limit.isEmpty { kill(board.processIdentifier, SIGINT) }
    board.waitUntilExit()
    #expect(board.terminationStatus == status && line.isCooked)
    line.close()
  }
}
