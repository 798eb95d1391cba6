import Foundation
import TestSupport
import Testing

/// `thumbprint run` with an image: what goes where, and how it ends.
@Suite struct RunImageTests {
  static let output = "Hello from the UART\r\nHello from semihosting\n"

  @Test(arguments: ["microbit-v1", "microbit-v2"]) func everyFormat(board: String) throws {
    let guest = try Guest("hello", board: board)
    let images = [
      guest.elf, try guest.converted(to: "ihex", ending: "hex"),
      try guest.converted(to: "binary", ending: "bin"),
    ]
    for image in images {
      let result = try CommandLine.run("run", image, "--board", board)
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.text == Self.output)
    }
  }

  @Test func guestsExitCode() throws {
    let guest = try Guest("hello", options: ["-DCODE=7"])
    let plain = try CommandLine.run("run", guest.elf, "--board", "microbit-v1")
    #expect(plain.status == 1)
    #expect(plain.errors.contains("exit code 7"))
    let own = try CommandLine.run(
      "run", guest.elf, "--board", "microbit-v1", "--guest-exit-code", "--quiet")
    #expect(own.status == 7)
    #expect(own.text == Self.output)
  }

  /// Files of one directory, and of no other.
  @Test(arguments: ["microbit-v1", "microbit-v2"]) func semihostingDirectory(board: String) throws {
    let guest = try Guest("files", board: board)
    let scratch = try Scratch()
    let directory = scratch.path("reachable")
    try FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true)
    let result = try CommandLine.run(
      "run", guest.elf, "--board", board, "--semihosting-dir", directory, "--guest-exit-code")
    #expect(result.status == 0, "\(result.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory) == ["kept.txt"])
    #expect(
      FileManager.default.contents(atPath: directory + "/kept.txt") == Data("0123456789".utf8))
    #expect(!FileManager.default.fileExists(atPath: scratch.path("escape.txt")))
    let without = try CommandLine.run("run", guest.elf, "--board", board, "--guest-exit-code")
    #expect(without.status == 1)
    let missing = try CommandLine.run(
      "run", guest.elf, "--board", board, "--semihosting-dir", directory + "/none")
    #expect(missing.status == 2 && missing.errors.contains("there is no such directory"))
  }

  @Test func quietAndVerbose() throws {
    let guest = try Guest("hello")
    let quiet = try CommandLine.run("run", guest.elf, "--board", "microbit-v1", "--quiet")
    #expect(quiet.errors == "")
    let verbose = try CommandLine.run("run", guest.elf, "--board", "microbit-v1", "--verbose")
    #expect(verbose.text == Self.output)
    #expect(verbose.errors.contains("\ncycles: ") && verbose.errors.contains("\ninstructions: "))
  }

  @Test func simulatedTimeout() throws {
    let guest = try Guest("spin")
    let result = try CommandLine.run(
      "run", guest.elf, "--board", "microbit-v1", "--timeout", "250ms", "--verbose")
    #expect(result.status == 42)
    #expect(result.errors.contains("timed out after 250 ms of simulated time"))
    #expect(result.errors.contains("(main"), "where it was: \(result.errors)")
  }

  @Test(arguments: [
    ("1500us", "1500 us"), ("0.002s", "2 ms"), ("1.5ms", "1500 us"), ("7ns", "7 ns"),
    ("0s", "0 s"),
  ]) func spansOfTime(_ argument: String, text: String) throws {
    let guest = try Guest("spin")
    let result = try CommandLine.run(
      "run", guest.elf, "--board", "microbit-v1", "--timeout", argument)
    #expect(result.status == 42)
    #expect(result.errors.contains("timed out after \(text) of simulated time"))
  }

  @Test(arguments: ["10", "s", ".5s", "1.s", "1e3s", "-1s", "99999999999h", "1,5s", "5 s"])
  func whatIsNoSpanOfTime(_ argument: String) throws {
    let result = try CommandLine.run(
      "run", "a.elf", "--board", "microbit-v1", "--timeout=\(argument)")
    #expect(result.status == 2)
    #expect(result.errors.contains("--timeout"))
  }

  /// A script is what would be right only where one can run.
  @Test func filesThatAreNoImages() throws {
    let scratch = try Scratch()
    let path = try scratch.write("script", "print(1)\n")
    let script = "a Python script by one that ends in .py"
    for command in ["run", "gdb", "inspect", "disassemble", "cycles"] {
      let passage = command == "cycles" ? ["--from", "a", "--to", "b"] : []
      let arguments = ["--board", "microbit-v1"] + passage
      let result = try Tool.run(CommandLine.path, [command, path] + arguments)
      #expect(result.status == 2)
      #expect(result.errors.contains("is neither ELF nor Intel HEX"))
      let canRun = ["run", "gdb"].contains(command)
      #expect(result.errors.contains(script) == canRun, "\(result.errors)")
      let directory = try Tool.run(CommandLine.path, [command, scratch.directory] + arguments)
      #expect(directory.errors.contains("or a Python script (.py)") == canRun)
    }
  }

  @Test func wallTimeout() throws {
    let guest = try Guest("spin")
    let result = try CommandLine.run(
      "run", guest.elf, "--board", "microbit-v1", "--wall-timeout", "200ms")
    #expect(result.status == 42)
    #expect(result.errors.contains("of host time"))
  }

  @Test(arguments: ["microbit-v1", "microbit-v2"]) func crashesAreExplained(board: String) throws {
    let guest = try Guest("crash", board: board)
    let result = try CommandLine.run("run", guest.elf, "--board", board)
    #expect(result.status == 3)
    #expect(result.text == "")
    for word in ["0xA0000000", "inner", "outer", "main", "r0", "xPSR"] {
      #expect(result.errors.lowercased().contains(word.lowercased()), "\(word) in \(result.errors)")
    }
  }

  @Test func unmodelledRegistersAreNamedOnce() throws {
    let guest = try Guest("unmodelled")
    let result = try CommandLine.run("run", guest.elf, "--board", "microbit-v1")
    #expect(result.status == 0)
    let named = result.errors.split(separator: "\n").filter { $0.contains("UART0") }
    #expect(named.count == 1, "\(result.errors)")
    let strict = try CommandLine.run("run", guest.elf, "--board", "microbit-v1", "--strict")
    #expect(strict.status == 3)
    #expect(strict.errors.contains("UART0"))
  }

  @Test func textThatIsExpectedOrForbidden() throws {
    let guest = try Guest("hello")
    func run(_ option: String, _ text: String) throws -> ToolResult {
      try CommandLine.run("run", guest.elf, "--board", "microbit-v1", option, text)
    }
    #expect(try run("--expect-text", "the UART").status == 0)
    // Its beginning appears once before it does as a whole.
    #expect(try run("--expect-text", "llo from s").status == 0)
    let missing = try run("--expect-text", "Goodbye")
    #expect(missing.status == 1)
    #expect(missing.errors.contains("Goodbye"))
    let forbidden = try run("--fail-text", "semihosting")
    #expect(forbidden.status == 1)
    #expect(forbidden.errors.contains("semihosting"))
    #expect(try run("--fail-text", "Goodbye").status == 0)
    // Text ends a program that would not end by itself.
    let endless = try Guest("spin")
    let timeout = try CommandLine.run(
      "run", endless.elf, "--board", "microbit-v1", "--expect-text", "x", "--timeout", "1ms")
    #expect(timeout.status == 42)
  }

  @Test func standardInputIsTheUARTs() throws {
    let guest = try Guest("echo")
    let result = try CommandLine.run(
      "run", guest.elf, "--board", "microbit-v1", "--timeout", "1s",
      input: Array("hello, board.".utf8))
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.text == "HELLO, BOARD.")
  }

  @Test func serialLog() throws {
    let guest = try Guest("hello")
    let scratch = try Scratch()
    let log = scratch.path("serial.log")
    let result = try CommandLine.run(
      "run", guest.elf, "--board", "microbit-v1", "--serial-log-file", log)
    #expect(result.status == 0)
    #expect(try Tool.check("cat", [log]).text == "Hello from the UART\r\n")
    let bad = try CommandLine.run(
      "run", guest.elf, "--board", "microbit-v1", "--serial-log-file", "/nowhere/log")
    #expect(bad.status == 2)
    #expect(bad.errors.contains("/nowhere/log: cannot be written"))
  }

  @Test func imagesThatCannotRun() throws {
    let scratch = try Scratch()
    let guest = try Guest("hello")
    let cases = [
      (try scratch.write("far.hex", ":020000040008F2\n:0100000041BE\n:00000001FF\n"), "no memory"),
      (try scratch.write("tiny.hex", ":0100000041BE\n:00000001FF\n"), "no entry"),
      (
        try scratch.write("sum.hex", ":0100000041BF\n:00000001FF\n"),
        "line 1 (offset 0x0): bad checksum"
      ),
      (scratch.path("none.elf"), "No such file"),
      (scratch.directory, "is a directory"),
    ]
    for (path, message) in cases {
      let result = try CommandLine.run("run", path, "--board", "microbit-v1")
      #expect(result.status == 2, "\(path): \(result.errors)")
      #expect(result.text == "")
      #expect(result.errors.contains(path) && result.errors.contains(message), "\(result.errors)")
    }
    let board = try CommandLine.run("run", guest.elf, "--board", "microbit-v7")
    #expect(board.status == 2)
    #expect(board.errors.contains("microbit-v7") && board.errors.contains("microbit-v1"))
  }

  /// On a terminal what the guest has printed stays, and an error has a line of its own.
  @Test func aTerminalShowsBoth() throws {
    let guest = try Guest("hello")
    let result = try Tool.run(
      "script",
      [
        "-qec",
        "\(CommandLine.path) run \(guest.elf) --board microbit-v1 --fail-text 'Hello from'",
        "/dev/null",
      ], environment: ["NO_COLOR": "1"])
    #expect(result.status == 1)
    #expect(
      result.text
        == "Hello from\r\nerror: the guest printed what --fail-text forbids: Hello from\r\n")
  }

  /// A slip on the command line costs nobody a file.
  @Test func whatIsReadIsNotWritten() throws {
    let scratch = try Scratch()
    let bytes = try Guest("hello").bytes
    let image = try scratch.write("hello.elf", bytes)
    let script = try scratch.write("hello.py", "print(1)\n")
    let scenario = try scratch.write("s.yaml", "steps: [{ delay: 1ms }]\n")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path("link"), withDestinationPath: image)
    let board = ["--board", "microbit-v1"]
    for (arguments, message) in [
      (["run", image, "--trace", "vcd:\(image)"], "--trace would overwrite \(image)"),
      (["run", image, "--serial-log-file", scratch.path("link")], "which is read"),
      (
        ["run", image, "--scenario", scenario, "--junit", scenario],
        "--junit would overwrite \(scenario)"
      ),
      (["run", image, "--trace", "vcd:x", "--junit", "./x", "--scenario", scenario], "both write"),
      (["cycles", image, "--from", "main", "--to", "main", "--output", image], "--output would"),
      (["bench", script, "--output", script], "--output would overwrite \(script)"),
      (["run", image, "--base", "0"], "--base is for raw binaries"),
      (["run", script, "--base", "0"], "--base is for raw binaries"),
      (["run", image, "--firmware", image], "--firmware is for scripts"),
      (["run", image, "--wire-delay", "5us"], "--wire-delay is for --wire"),
    ] {
      let result = try Tool.run(CommandLine.path, arguments + board)
      #expect(result.status == 2, "\(arguments): \(result.errors)")
      #expect(result.errors.contains(message), "\(arguments): \(result.errors)")
    }
    #expect([UInt8](try Data(contentsOf: URL(fileURLWithPath: image))) == bytes)
    #expect(try String(contentsOfFile: script, encoding: .utf8) == "print(1)\n")
    // Devices may have several uses.
    let devices = ["--trace", "vcd:/dev/null", "--serial-log-file", "/dev/null"]
    #expect(try Tool.run(CommandLine.path, ["run", image] + board + devices).status == 0)
  }
}
