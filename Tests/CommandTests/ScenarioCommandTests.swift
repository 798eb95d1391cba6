import Foundation
import TestSupport
import Testing

/// `thumbprint run` with a scenario, several machines, a flash file.
@Suite struct ScenarioCommandTests {
  private static let image = "/usr/share/firmware-microbit-micropython/firmware.hex"

  private func run(_ arguments: String..., input: String = "") throws -> ToolResult {
    try Tool.run(
      CommandLine.path, ["run", Self.image, "--board", "microbit-v1"] + arguments,
      input: Array(input.utf8))
  }

  @Test func scenarioAndJUnit() throws {
    let scratch = try Scratch()
    let good = try scratch.write("good.yaml", "name: boot\nsteps:\n  - wait-serial: '>>> '\n")
    let passed = try run("--scenario", good)
    #expect(passed.status == 0, "\(passed.errors)")
    #expect(passed.errors.contains("boot: 1 expectation met"))
    let bad = try scratch.write(
      "bad.yaml", "steps:\n  - wait-serial: '>>> '\n  - expect-pin: { pin: P0, value: 0 }\n")
    let report = scratch.path("report.xml")
    let failed = try run("--scenario", bad, "--junit", report)
    #expect(failed.status == 1)
    #expect(failed.errors.contains("bad.yaml: line 3: expect-pin: "))
    #expect(failed.errors.contains("P0 is 1"))
    let xml = try Tool.check("cat", [report]).text
    #expect(xml.contains("tests=\"2\" failures=\"1\""))
    let broken = try scratch.write("broken.yaml", "steps:\n  - dance: 1\n")
    #expect(try run("--scenario", broken).status == 2)
    #expect(try run("--scenario", scratch.path("none.yaml")).status == 2)
    #expect(try run("--junit", report).status == 2)
  }

  /// `Tests/Sessions` holds a scenario and a board file for each of the stock images.
  @Test(arguments: [("microbit-v1", 88), ("microbit-v2", 96)])
  func `Everything of the stock image's module works`(board: String, expectations: Int) throws {
    let scratch = try Scratch()
    var image = Self.image
    if board == "microbit-v2" {
      let hex = String(decoding: try PyPI.universalHex(), as: UTF8.self)
      image = try scratch.write("universal.hex", hex)
    }
    let sessions = Guest.sources + "/../Sessions"
    let result = try CommandLine.run(
      "run", image, "--board", "\(sessions)/\(board)-board.yaml", "--scenario",
      "\(sessions)/\(board).yaml")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains(": \(expectations) expectations met"), "\(result.errors)")
  }

  /// The board file and the scenario that PERIPHERALS.md shows.
  @Test func `The document's sensor answers`() throws {
    let scratch = try Scratch()
    let document = Guest.sources + "/../../Documentation/PERIPHERALS.md"
    let text = try String(contentsOfFile: document, encoding: .utf8)
    let blocks = text.components(separatedBy: "```yaml\n").dropFirst().map {
      $0.components(separatedBy: "```\n")[0]
    }
    try #require(blocks.count == 2)
    let board = try scratch.write("my-board.yaml", blocks[0])
    let scenario = try scratch.write("ask.yaml", blocks[1])
    let result = try CommandLine.run(
      "run", Self.image, "--board", board, "--scenario", scenario)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("the sensor answers: 2 expectations met"))
  }

  @Test func flashStays() throws {
    let scratch = try Scratch()
    let flash = scratch.path("flash.bin")
    let write = "f = open('a', 'w'); f.write('kept'); f.close(); print('o' + 'k')\r"
    let first = try run(
      "--flash-file", flash, "--stdin-after", ">>> ", "--expect-text", "ok\r\n", input: write)
    #expect(first.status == 0, "\(first.errors)")
    let second = try run(
      "--flash-file", flash, "--stdin-after", ">>> ", "--expect-text", "'kept'",
      input: "open('a').read()\r")
    #expect(second.status == 0, "\(second.errors)")
    let other = try Guest("hello")
    let wrong = try CommandLine.run(
      "run", other.elf, "--board", "microbit-v1", "--flash-file", flash)
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("belongs to another board or image"))
    let noFlash = try scratch.write("text", "hello")
    #expect(try run("--flash-file", noFlash).errors.contains("is no flash file of thumbprint"))
    // Known before anything runs.
    let nowhere = try run("--flash-file", scratch.path("none/flash"), "--timeout", "300ms")
    #expect(nowhere.status == 2 && nowhere.output.isEmpty)
    #expect(nowhere.errors.contains("cannot be written: No such file or directory"))
  }

  @Test func nodesHearEachOther() throws {
    let scratch = try Scratch()
    let scenario = try scratch.write(
      "radio.yaml",
      #"""
      steps:
        - { wait-serial: '>>> ', node: 0 }
        - { wait-serial: '>>> ', node: 1 }
        - { write-serial: "import radio; radio.on()\r", node: 0 }
        - { write-serial: "import radio; radio.on()\r", node: 1 }
        - { wait-serial: '>>> ', node: 0 }
        - { wait-serial: '>>> ', node: 1 }
        - { write-serial: "radio.send('over the air')\r", node: 0 }
        - { wait-serial: '>>> ', node: 0 }
        - { write-serial: "radio.receive()\r", node: 1 }
        - { wait-serial: "'over the air'", node: 1 }
      """#)
    let arguments = ["--nodes", "2", "--scenario", scenario, "--timeout", "10s"]
    let traces = ["--trace", "events:" + scratch.path("e.jsonl.gz"), "--trace-peripheral", "RADIO"]
    let result = try Tool.run(
      CommandLine.path, ["run", Self.image, "--board", "microbit-v1"] + arguments + traces)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.text.contains("[1] 'over the air'"))
    // A file a machine: what one sends the other receives.
    for (file, event) in [("e-0.jsonl.gz", "packet-sent"), ("e-1.jsonl.gz", "packet-received")] {
      let text = try Tool.check("gzip", ["-dc", scratch.path(file)]).text
      #expect(text.contains("\"event\":\"\(event)\",\"peripheral\":\"RADIO\""), "\(file)")
    }
    #expect(try run("--nodes", "17").status == 2)
    #expect(try run("--nodes", "2", "--flash-file", "x").status == 2)
    #expect(try run("--nodes", "2", "--expect-text", "x").status == 2)
  }

  /// What the document begins with does what it says, on unmodified firmware.
  @Test(arguments: ["microbit-v1", "microbit-v2"])
  func theDocumentsExample(board: String) throws {
    let scratch = try Scratch()
    let document = try String(
      contentsOfFile: Guest.sources + "/../../Documentation/SCENARIOS.md", encoding: .utf8)
    let example = try #require(document.components(separatedBy: "```yaml\n").dropFirst().first)
    let file = try scratch.write("s.yaml", example.components(separatedBy: "```")[0])
    let firmware =
      board == "microbit-v1"
      ? "/usr/share/firmware-microbit-micropython/firmware.hex"
      : try scratch.write("universal.hex", try PyPI.universalHex())
    let result = try Tool.run(
      CommandLine.path, ["run", firmware, "--board", board, "--scenario", file])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("a button lights a heart: 5 expectations met"))
  }

  @Test func wiresLeadFromMachineToMachine() throws {
    let guest = try Guest("pair")
    let crossed = ["0:P0.01=1:P0.02", "1:P0.01=0:P0.02", "0:P0.03=1:P0.04", "1:P0.03=0:P0.04"]
    func run(nodes: String, _ wires: [String], _ more: [String] = []) throws -> ToolResult {
      try Tool.run(
        CommandLine.path,
        ["run", guest.elf, "--board", "microbit-v1", "--nodes", nodes, "--timeout", "50ms"]
          + wires.flatMap { ["--wire", $0] } + more)
    }
    let talk = try run(nodes: "2", crossed)
    #expect(talk.status == 0, "\(talk.errors)")
    #expect(talk.lines.sorted() == ["[0] through two wires", "[1] through two wires"])
    #expect(try run(nodes: "2", Array(crossed.dropLast())).status == 42)
    for (delay, status) in [("1500ns", 0), ("20us", 0), ("1us", 2), ("1ms", 2), ("3", 2)] {
      #expect(try run(nodes: "2", crossed, ["--wire-delay", delay]).status == Int32(status))
    }
    // What is wrong with a wire, and what is said.
    for (wire, message) in [
      ("0:P0.01=2:P0.02", "there are 2"), ("0:P0.01=0:P0.02", "--wire"),
      ("0:P0.01", "--wire"), ("0:P77=1:P0.02", "no pin P77"),
    ] {
      let result = try run(nodes: "2", [wire])
      #expect(result.status == 2 && result.errors.contains(message), "\(wire): \(result.errors)")
    }
  }

  /// What becomes of each machine is told, and the worst is the run's exit code.
  @Test(arguments: [
    ([], [], 1 as Int32, "[0] the guest left with exit code 7"),
    (["-DCRASH"], [], 3, "[0] HardFault at 0x"),
    ([], ["--guest-exit-code"], 7, "semihosting calls: 1"),
  ])
  func eachMachineIsJudged(defines: [String], options: [String], status: Int32, message: String)
    throws
  {
    let scratch = try Scratch()
    let guest = try Guest("uneven", options: defines)
    let result = try Tool.run(
      CommandLine.path,
      [
        "run", guest.elf, "--board", "microbit-v1", "--nodes", "2", "--wire", "0:P0.01=1:P0.02",
        "--verbose",
      ] + options)
    #expect(result.status == status, "\(result.errors)")
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(result.errors.contains("[1] firmware: \(guest.elf)"))
    let log = scratch.path("log.txt")
    let hello = try Guest("hello")
    _ = try Tool.check(
      CommandLine.path,
      ["run", hello.elf, "--board", "microbit-v1", "--nodes", "2", "--serial-log-file", log])
    for index in 0...1 {
      let text = try String(contentsOfFile: scratch.path("log-\(index).txt"), encoding: .utf8)
      #expect(text == "Hello from the UART\r\n")
    }
    for options in [["--stdin", "semihosting"], ["--stdin-after", "x"]] {
      let refused = try Tool.run(
        CommandLine.path,
        ["run", hello.elf, "--board", "microbit-v1", "--nodes", "2"] + options)
      #expect(refused.status == 2 && refused.errors.contains("--nodes reads standard input"))
    }
    let spin = try Guest("spin")
    let late = try Tool.run(
      CommandLine.path,
      ["run", spin.elf, "--board", "microbit-v1", "--nodes", "2", "--timeout", "1ms"])
    #expect(late.status == 42)
    #expect(late.errors.contains("[1] timed out after 1 ms of simulated time, at 0x"))
  }

  /// Arguments, and what the board has not got.
  @Test func aBoardWithoutAnything() throws {
    let scratch = try Scratch()
    let guest = try Guest("spin", board: "microbit-v2")
    let press = try scratch.write("s.yaml", "steps: [{ press: A }]\n")
    for (arguments, message) in [
      (["--display"], "mps2-an386 has no LED matrix"),
      (["--scenario", press], "mps2-an386 has no button A; it has none"),
    ] {
      let result = try Tool.run(
        CommandLine.path,
        ["run", guest.elf, "--board", "mps2-an386", "--timeout", "10ms"] + arguments)
      #expect(result.status == 2 && result.errors.contains(message), "\(result.errors)")
    }
  }

  @Test func inputWaitsForThePrompt() throws {
    let result = try run(
      "--stdin-after", ">>> ", "--expect-text", "\n3\r\n", "--timeout", "2s", input: "print(1+2)\r")
    #expect(result.status == 0, "\(result.errors)")
  }
}
