import Foundation
import TestSupport
import Testing

/// `--trace`: files that other programs read.
@Suite struct TraceFileTests {
  @Test(arguments: ["microbit-v1", "microbit-v2"])
  func sigrokReadsTheBytesThatWereSent(board: String) throws {
    let guest = try Guest("hello", board: board, options: ["-DUART_ONLY"])
    let scratch = try Scratch()
    let vcd = scratch.path("pins.vcd")
    let result = try CommandLine.run("run", guest.elf, "--board", board, "--vcd-file", vcd)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try Sigrok.uartBytes(in: vcd, wire: "UART0_TXD") == result.output)
    // The pad that the UART is on shows the same.
    #expect(
      try Sigrok.uartBytes(in: vcd, wire: board == "microbit-v1" ? "P0_24" : "P0_06")
        == result.output)
    let header = try Tool.check("head", ["-n", "3", vcd]).text
    #expect(header.contains("$timescale 1 ns $end"))
  }

  /// As packets: a header with port and width, then the bytes.
  @Test func stimulusPortsAreWrittenAsOnTheWire() throws {
    let guest = try Guest("stimulus", board: "microbit-v2")
    let scratch = try Scratch()
    let packets = scratch.path("swo.bin")
    let result = try CommandLine.run(
      "run", guest.elf, "--board", "microbit-v2", "--trace", "itm:\(packets)", "--strict")
    #expect(result.status == 0, "\(result.errors)")
    let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: packets)))
    #expect(bytes == [0x01, 0x48, 0x01, 0x69, 0x1B, 0x78, 0x56, 0x34, 0x12])
  }

  @Test func eventsAreJSONLines() throws {
    let guest = try Guest("hello", options: ["-DUART_ONLY"])
    let scratch = try Scratch()
    let events = scratch.path("events.jsonl")
    let vcd = scratch.path("pins.vcd")
    let result = try CommandLine.run(
      "run", guest.elf, "--board", "microbit-v1", "--trace", "events:\(events)", "--trace",
      "vcd:\(vcd)")
    #expect(result.status == 0, "\(result.errors)")
    let script = """
      import json, sys
      lines = [json.loads(line) for line in sys.stdin]
      print(lines[0]["schema"], lines[0]["board"], lines[0]["clockHz"])
      sent = [e["value"] for e in lines[1:]
              if e["event"] == "write" and (e["peripheral"], e["register"]) == ("UART0", "TXD")]
      print(bytes(sent).decode().strip())
      cycles = [e["cycle"] for e in lines[1:]]
      print(cycles == sorted(cycles), all(int(e["pc"], 16) < 0x200 for e in lines[1:] if "pc" in e))
      """
    let text = try Tool.check("cat", [events]).output
    let parsed = try Tool.run("python3", ["-c", script], input: text)
    #expect(
      parsed.lines == [
        "thumbprint.events/2 microbit-v1 16000000", "Hello from the UART", "True True",
      ], "\(parsed.errors)")
  }

  @Test func tracesAreTheSameOnEveryRun() throws {
    let guest = try Guest("hello")
    let scratch = try Scratch()
    for name in ["a", "b"] {
      try CommandLine.run(
        "run", guest.elf, "--board", "microbit-v1", "--trace", "events:\(scratch.path(name)).jsonl",
        "--vcd-file", "\(scratch.path(name)).vcd"
      ).expectSuccess()
    }
    for ending in ["jsonl", "vcd"] {
      try Tool.check("cmp", [scratch.path("a." + ending), scratch.path("b." + ending)])
    }
  }

  @Test func filesThatCannotBeWritten() throws {
    let guest = try Guest("hello")
    for trace in ["vcd:/nowhere/a.vcd", "events:/nowhere/a.jsonl"] {
      let result = try CommandLine.run(
        "run", guest.elf, "--board", "microbit-v1", "--trace", trace)
      #expect(result.status == 2)
      #expect(result.text == "")
      #expect(result.errors.contains("cannot be written: No such file or directory"))
    }
    let full = try CommandLine.run(
      "run", guest.elf, "--board", "microbit-v1", "--vcd-file", "/dev/full")
    #expect(full.status == 2)
    #expect(full.errors.contains("/dev/full: cannot be written: No space left on device"))
  }

  /// Standard output has a use of its own: no file called `-` is written in place of it.
  @Test(arguments: [
    ["--trace", "events:-"], ["--trace", "vcd:-"], ["--vcd-file", "-"], ["--flash-file", "-"],
    ["--save", "-"], ["--serial-log-file", "-"], ["--junit", "-", "--scenario", "s.yaml"],
    ["--nodes", "2", "--trace", "events:-"], ["--nodes", "2", "--serial-log-file", "-"],
  ]) func aDashIsNoFile(_ option: [String]) throws {
    let scratch = try Scratch()
    _ = try scratch.write("s.yaml", "steps: []\n")
    let arguments = ["run", try Guest("hello").elf, "--board", "microbit-v1"] + option
    let result = try Tool.run(CommandLine.path, arguments, directory: scratch.directory)
    #expect(result.status == 2 && result.text == "")
    #expect(result.errors.contains(" -: standard output has a use of its own"))
    #expect(result.errors.contains("./- is a file of that name"), "\(result.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.directory) == ["s.yaml"])
  }

  /// A report is there anyway.
  @Test func aReportGoesToADash() throws {
    let scratch = try Scratch()
    let script = try scratch.write("s.py", "print(1)\n")
    for arguments in [
      ["bench", script, "--board", "microbit-v1", "-q", "--format", "json"],
      ["bench", "--explain"],
      [
        "cycles", try Guest("hello").elf, "--board", "microbit-v1", "--from", "main", "--to",
        "main",
      ],
    ] {
      func run(_ more: [String]) throws -> ToolResult {
        try Tool.run(CommandLine.path, arguments + more, directory: scratch.directory)
      }
      let (plain, dash) = (try run([]), try run(["--output", "-"]))
      #expect(dash.output == plain.output && dash.status == plain.status, "\(dash.errors)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.directory) == ["s.py"])
    }
  }
}
