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

  /// What whoever started it does with SIGPIPE; 141 is what shells say of a program that it ends.
  @Test(arguments: ["SIG_DFL", "SIG_IGN"])
  func `A reader that goes away leaves whole files`(disposition: String) throws {
    let scratch = try Scratch()
    let script = try scratch.write("s.py", "while 1: print('x')\n")
    let start = """
      import os, signal, sys, time
      signal.pthread_sigmask(signal.SIG_SETMASK, [])
      signal.signal(signal.SIGPIPE, signal.\(disposition))
      time.sleep(0.1)
      os.execv(sys.argv[1], sys.argv[1:])
      """
    func pipe(_ arguments: [String], to reader: String) throws -> ToolResult {
      let line = "python3 -c \"$0\" \"$@\" | \(reader); exit ${PIPESTATUS[0]}"
      return try Tool.run("bash", ["-c", line, start, CommandLine.path] + arguments)
    }
    let run = ["run", script, "--board", "microbit-v1", "--timeout", "100s"]
    for more in [[], ["--nodes", "2"]] {
      let name = scratch.path("\(more.count)")
      let keeps = more.isEmpty ? ["--flash-file", name + ".flash"] : []
      let result = try pipe(
        run + more + keeps + [
          "--trace", "events:\(name).jsonl.gz", "--vcd-file", name + ".vcd.gz",
        ], to: "head -n 1")
      #expect(result.status == 141 && result.errors == "", "\(result.status): \(result.errors)")
      #expect(result.text == (more.isEmpty ? "x\n" : "[0] x\n"))
      let node = more.isEmpty ? "" : "-1"
      for ending in [".jsonl.gz", ".vcd.gz"] {
        try Tool.check("gzip", ["-t", name + node + ending])
      }
      #expect(more.isEmpty == FileManager.default.fileExists(atPath: name + ".flash"))
    }
    // A trace that is read by a program too, and what is no run at all.
    let elf = try Guest("hello").elf
    let listings = [
      run + ["--trace", "events:/dev/stdout"], ["disassemble", elf], ["inspect", elf],
      ["boards"], ["bench", "--explain"], ["--help"],
    ]
    for arguments in listings {
      let result = try pipe(arguments, to: ":")
      #expect(result.status == 141 && result.errors == "", "\(arguments[0]): \(result.errors)")
    }
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
