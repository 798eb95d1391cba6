import TestSupport
import Testing

/// `thumbprint run` with a Python script, on the Adder firmware that `make firmware` built.
@Suite struct RunScriptTests {
  private func run(
    _ source: some Sequence<UInt8>, _ arguments: [String] = [], board: String = "microbit-v1"
  ) throws -> ToolResult {
    let scratch = try Scratch()
    let script = try scratch.write("script.py", source)
    return try Tool.run(CommandLine.path, ["run", script, "--board", board] + arguments)
  }

  @Test(arguments: ["microbit-v1", "microbit-v2"]) func outputIsPassedThrough(board: String) throws
  {
    let result = try run(
      #"print("h\u00e9llo", 6 * 7); print(end="no newline\x00")"#.utf8, board: board)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output == Array("h\u{E9}llo 42\nno newline\0".utf8))
  }

  /// The firmware of a board runs on those that extend it.
  @Test func extendedBoardsRunScripts() throws {
    let scratch = try Scratch()
    let board = try scratch.write(
      "mine.yaml",
      "extends: microbit-v2\nname: mine\ndevices:\n  - { name: b, type: button, pin: P8 }\n")
    for name in ["microbit-v1.3", board] {
      let result = try run("print(6 * 7)".utf8, board: name)
      #expect(result.status == 0 && result.text == "42\n", "\(result.errors)")
      let only = ["--format", "csv"]
      let bench = try Tool.run(
        CommandLine.path,
        ["bench", try scratch.write("s.py", "print(6 * 7)"), "--board", name] + only)
      #expect(bench.status == 0, "\(bench.errors)")
    }
  }

  /// A script that sleeps lets the processor sleep, and wakes in time.
  @Test(arguments: ["microbit-v1", "microbit-v2"]) func sleepingSleeps(board: String) throws {
    let source = """
      import time
      start = time.ticks_us()
      for microseconds in 1, 2, 3, 50, 0:
        time.sleep_us(microseconds)
      time.sleep(0.5)
      print(500_056 <= time.ticks_diff(time.ticks_us(), start) < 502_000)
      """
    let result = try run(source.utf8, ["--summary"], board: board)
    #expect(result.text == "True\n")
    #expect(result.errors.contains("asleep 9"), "\(result.errors)")
  }

  @Test func argumentsReachTheScript() throws {
    let result = try run(
      "import sys\nprint(sys.argv[1:])\n".utf8, ["one", "two words", "--", "--three", "q\"\\"])
    #expect(result.text == #"['one', 'two words', '--three', 'q"\\']"# + "\n", "\(result.errors)")
  }

  @Test func uncaughtExceptionIsAFailure() throws {
    let result = try run("def f():\n  return 1 // 0\nf()\n".utf8)
    #expect(result.status == 1)
    #expect(result.text.contains("ZeroDivisionError") && result.text.contains("line 2, in f"))
  }

  @Test func endlessLoopTimesOut() throws {
    let result = try run("while True: pass\n".utf8, ["--timeout", "100ms"])
    #expect(result.status == 42)
    #expect(result.errors.contains("timed out after 100 ms of simulated time"))
  }

  @Test func emptyScriptSucceeds() throws {
    let result = try run("".utf8)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.text == "")
  }

  @Test func scriptsThatCannotBeRead() throws {
    let scratch = try Scratch()
    let latin = try scratch.write("latin.py", [0x70, 0x20, 0xE9])
    let directory = scratch.path("dir.py")
    try Tool.check("mkdir", [directory])
    for (path, message) in [
      (scratch.path("none.py"), "No such file or directory"), (directory, "is a directory"),
      (latin, "byte 233 at offset 2 is not UTF-8"),
    ] {
      let result = try CommandLine.run("run", path, "--board", "microbit-v1")
      #expect(result.status == 2)
      #expect(result.text == "")
      #expect(result.errors.hasPrefix("error: \(path): "), "\(result.errors)")
      #expect(result.errors.contains(message), "\(result.errors)")
    }
  }

  /// Too much for the board: the script's own error, not the machine's.
  @Test func hugeScripts() throws {
    let line = "x = [" + String(repeating: "1, ", count: 33_330) + "]\n"
    let long = try run(line.utf8)
    #expect([0, 1].contains(long.status), "\(long.errors)")
    let million =
      String(repeating: "# padding that is no code at all\n", count: 31_000) + "print(1)\n"
    let result = try run(million.utf8)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.text == "1\n")
  }

  @Test func firmwareMustExist() throws {
    let result = try run("".utf8, ["--firmware", "/nowhere/adder.elf"])
    #expect(result.status == 2)
    #expect(result.errors.contains("/nowhere/adder.elf"))
  }

  @Test func seedDecidesChance() throws {
    let source = "import random\nprint(random.random())\n"
    let first = try run(source.utf8, ["--seed", "1"])
    #expect(first.status == 0, "\(first.errors)")
    #expect(try run(source.utf8, ["--seed", "1"]).text == first.text)
    #expect(try run(source.utf8, ["--seed", "2"]).text != first.text)
  }
}
