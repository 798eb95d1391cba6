import Foundation
import TestSupport
import Testing

/// GDB itself, with commands as its users type them.
@Suite struct GdbSessionTests {
  static let boards = ["microbit-v1", "microbit-v2"]

  /// What GDB and the guest said, and how the run ended.
  struct Session {
    var said: String
    var output: String
    var status: Int32
    var errors: String
  }

  /// - Parameters:
  ///   - commands: behind `target remote`.
  ///   - file: what is run, if it is not the guest's ELF.
  private func session(
    _ commands: [String], board: String, options: [String] = [], file: String? = nil,
    arguments: [String] = [], symbols: String? = nil
  ) throws -> Session {
    let elf = try symbols ?? Guest("debug", board: board, options: options).elf
    let server = try DebugProcess([file ?? elf, "--board", board] + arguments)
    let result = try Self.gdb(elf, server.port, commands)
    let end = server.end()
    return Session(said: result, output: end.output, status: end.status, errors: end.errors)
  }

  private static func gdb(_ elf: String, _ port: UInt16, _ commands: [String]) throws -> String {
    // Both streams in one, in order; `timeout` is for a session that hangs.
    let result = try Tool.run(
      "sh",
      ["-c", "exec timeout 100 gdb-multiarch \"$@\" 2>&1", "gdb"] + arguments(elf, port, commands))
    guard result.status != 127, result.status != 124 else {
      throw ToolFailure("gdb: \(result.text)")
    }
    return result.text
  }

  private static func arguments(_ elf: String, _ port: UInt16, _ commands: [String]) -> [String] {
    let setUp = [
      "set confirm off", "set width 0", "set style enabled off", "target remote :\(port)",
    ]
    return ["-nx", "-batch", elf] + (setUp + commands).flatMap { ["-ex", $0] }
  }

  /// Each text in the order of the list.
  private func expect(
    _ session: Session, says texts: [String], at place: SourceLocation = #_sourceLocation
  ) {
    var rest = session.said[...]
    for text in texts {
      guard let range = rest.range(of: text) else {
        Issue.record("'\(text)' is missing in:\n\(session.said)", sourceLocation: place)
        return
      }
      // A newline may end one line and begin the next one.
      rest = rest[range.upperBound...]
      if text.hasSuffix("\n") {
        rest = session.said[session.said.index(before: rest.startIndex)...]
      }
    }
  }

  // MARK: Sessions

  @Test(arguments: boards)
  func callsAndVariables(_ board: String) throws {
    let found = try session(
      [
        "break add if a == 3", "continue", "backtrace", "info registers sp pc", "finish",
        "print counter", "print place", "print place.x + 1", "set var place.y = 40", "print place",
        "up", "info locals", "tbreak tick", "continue", "backtrace 2", "print $xpsr & 0x1ff",
        "delete", "continue",
      ], board: board)
    expect(
      found,
      says: [
        "reset () at", "Breakpoint 1, add (a=a@entry=3, b=b@entry=3)", "#0  add (",
        "#1  0x", "in twice (number=number@entry=3)", "#2  0x", "in main ()",
        "sp             0x200",
        "pc             0x", "<add>", "Value returned is $1 = 6", "$2 = 4", "$3 = {x = 3, y = 4}",
        "$4 = 4", "$5 = {x = 3, y = 40}", "main () at", "i = 3", "tick () at", "#0  tick () at",
        "#1  <signal handler called>", "$6 = 24", "[Inferior 1 (Remote target) exited normally]",
      ])
    #expect(found.output == "Twice\n" && found.status == 0)
  }

  @Test(arguments: boards)
  func steps(_ board: String) throws {
    let found = try session(
      [
        "tbreak add", "continue", "x/2i $pc", "stepi", "info symbol $pc", "finish",
        "info symbol $pc", "stepi 2", "tbreak add", "continue", "print a", "next", "step",
        "info symbol $pc", "tbreak add", "continue", "print b", "kill",
      ], board: board)
    expect(
      found,
      says: [
        "Temporary breakpoint 1, add (a=a@entry=0, b=b@entry=0)", "=> 0x", "<add>:\tldr",
        "<add+2>:\tldr", "add + 2 in", "twice (number=number@entry=0)", "Value returned is $1 = 0",
        "twice + 8 in", "Temporary breakpoint 2, add (a=a@entry=1, b=b@entry=1)", "$2 = 1",
        "return a + b;", "twice (number=number@entry=1)", "twice + 8 in",
        "add (a=a@entry=2, b=b@entry=2)", "$3 = 2", "[Inferior 1 (Remote target) killed]",
      ])
    #expect(found.status == 0 && found.output == "")
  }

  @Test(arguments: boards)
  func watchpoints(_ board: String) throws {
    let found = try session(
      [
        "tbreak main", "continue", "watch counter", "continue", "continue", "delete",
        "rwatch place.x", "print place.x", "awatch result", "continue", "continue", "delete",
        "watch ticks if ticks == 3", "continue", "print ticks", "delete", "continue",
      ], board: board)
    expect(
      found,
      says: [
        "Hardware watchpoint 2: counter", "Old value = 0\nNew value = 1\nadd (a=a@entry=0",
        "Old value = 1\nNew value = 2\nadd (a=a@entry=1", "Hardware read watchpoint 3: place.x",
        "Hardware access (read/write) watchpoint 4: result", "Value = 0",
        "Old value = 0\nNew value = 2", "Hardware watchpoint 5: ticks",
        "Old value = 2\nNew value = 3", "tick () at", "$2 = 3", "exited normally",
      ])
    #expect(found.output == "Twice\n" && found.status == 0)
  }

  @Test func registersOfACortexM0() throws {
    let found = try session(
      [
        "tbreak main", "continue", "info registers", "print/x $msp - $sp", "print $primask",
        "set $primask = 1", "print $primask", "print $basepri", "set $r7 = 0x1234", "print/x $r7",
        "kill",
      ], board: "microbit-v1")
    expect(
      found,
      says: [
        "r0  ", "r12  ", "sp  ", "lr  ", "pc  ", "<main>", "xpsr  ", "msp  ", "psp  ", "primask  ",
        "control  ", "$1 = 0x0", "$2 = 0", "$3 = 1", "$4 = void", "$5 = 0x1234",
      ])
  }

  @Test func registersOfACortexM4F() throws {
    let found = try session(
      [
        "tbreak half", "continue", "print $s0", "print $control", "info float", "finish",
        "set $s1 = 1.5", "print/x $d0", "print $fpscr", "set $basepri = 0xff", "print $basepri",
        "print $faultmask", "kill",
      ], board: "microbit-v2")
    expect(
      found,
      says: [
        "half (number=number@entry=5)", "$1 = 5", "$2 = 4", "Value returned is $3 = 2.5",
        "0x3fc0000040200000", "$5 = 0", "$6 = 224", "$7 = 0",
      ])
  }

  @Test(arguments: boards)
  func functionsCanBeCalled(_ board: String) throws {
    let found = try session(
      ["tbreak main", "continue", "print add(20, 22)", "print counter", "continue"], board: board)
    expect(found, says: ["$1 = 42", "$2 = 1", "exited normally"])
    #expect(found.status == 0)
  }

  @Test(arguments: boards)
  func memory(_ board: String) throws {
    let found = try session(
      [
        "info mem", "x/2xw 0", "x/xw 0xe000ed00", "x/xw 0x10000010", "x/xw 0xa0000000",
        "set var *(int *) 0x20000100 = 0x1234", "x/2xh 0x20000100", "x/s (char *) 0",
        "find /b 0x20000000, 0x20000200, 0x34", "compare-sections", "set var *(int *) 0 = 1",
        "kill",
      ], board: board)
    let size = board == "microbit-v1" ? "0x00040000 flash blocksize 0x400" : "0x00080000 flash"
    expect(
      found,
      says: [
        "0x00000000 " + size, "0x0 <vectors>:\t0x200", "0xe000ed00:\t0x410c",
        "0x10000010:\t0x0000", "0x20000100:\t0x1234\t0x0000", "0x20000100", "matched.",
      ].map { board == "microbit-v2" ? $0.replacing("0x410c", with: "0x410f") : $0 })
    #expect(found.said.contains("Cannot access memory at address 0xa0000000"))
    #expect(found.said.contains("Writing to flash memory forbidden in this context"))
    #expect(!found.said.contains("MIS-MATCHED"))
  }

  /// Another program than the one that was there.
  @Test(arguments: boards)
  func loads(_ board: String) throws {
    let hello = try Guest("hello", board: board).elf
    let found = try session(
      ["load", "compare-sections", "monitor reset", "tbreak main", "continue", "continue"],
      board: board, options: ["-DCODE=3"], file: hello)
    expect(
      found,
      says: [
        "Loading section .text", "Start address 0x", "Transfer rate", "matched.",
        "reset: at 0x", "main () at", "exited with code 03",
      ])
    #expect(found.output == "Twice\n" && found.status == 1)
  }

  @Test(arguments: boards)
  func detachAndMonitor(_ board: String) throws {
    let found = try session(
      [
        "monitor help", "monitor cycles", "break add", "continue", "monitor cycles", "info threads",
        "monitor nonsense", "detach",
      ], board: board)
    expect(
      found,
      says: [
        "commands:\n  reset", "0 cycles, 0 instructions", "cycles, ",
        "* 1    Thread 1 (thread mode)",
        "no such command: nonsense", "detached",
      ])
    #expect(found.output == "Twice\n" && found.status == 0)
  }

  /// `target extended-remote` stays when the program has ended, and runs it again.
  @Test func runsAgain() throws {
    let elf = try Guest("debug", options: ["-DCODE=4"]).elf
    let server = try DebugProcess([elf, "--board", "microbit-v1"])
    let said = try Self.gdb(
      elf, server.port,
      [
        "disconnect", "target extended-remote :\(server.port)", "continue", "tbreak main", "run",
        "backtrace", "kill",
      ])
    let end = server.end()
    expect(
      Session(said: said, output: "", status: 0, errors: ""),
      says: ["exited with code 04", "main () at", "#0  main () at"])
    #expect(end.status == 0 && end.output == "Twice\n")
  }

  @Test func faults() throws {
    let found = try session(
      ["continue", "x/i $pc", "stepi", "backtrace", "kill"], board: "microbit-v1",
      options: ["-DFAULT"])
    expect(
      found,
      says: [
        "HardFault at 0x", "(main+0x", "bus error on a data access at 0xA0000000", "backtrace",
        "Program received signal SIGSEGV", "in main () at", "=> 0x", "str\t", "unexpected () at",
        "#1  <signal handler called>", "in main () at",
      ])
  }

  @Test(arguments: boards)
  func breakpointInstruction(_ board: String) throws {
    let found = try session(
      ["continue", "x/i $pc", "continue"], board: board, options: ["-DBREAK"])
    expect(
      found, says: ["Program received signal SIGTRAP", "=> 0x", "bkpt\t0x0003", "exited normally"])
  }

  @Test(arguments: boards)
  func controlC(_ board: String) throws {
    let elf = try Guest("debug", board: board, options: ["-DLOOP"]).elf
    let server = try DebugProcess([elf, "--board", board])
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["python3", "-c", DebugProcess.unblocking, "gdb-multiarch"]
      + Self.arguments(
        elf, server.port, ["continue", "print counter > 20", "info symbol $pc", "kill"])
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    #expect(server.readOutput(to: "\n") == "Twice\n")
    kill(process.processIdentifier, SIGINT)
    let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    expect(
      Session(said: said, output: "", status: 0, errors: ""),
      says: ["Program received signal SIGINT, Interrupt.", "$1 = 1", "main + ", "killed"])
    #expect(server.end().status == 0)
  }

  /// The figures of a run that nobody looks into.
  @Test(arguments: boards)
  func theCyclesAreThoseOfARun(_ board: String) throws {
    let elf = try Guest("debug", board: board).elf
    let run = try Tool.run(DebugProcess.path, ["run", elf, "--board", board, "--verbose"])
    let found = try session(
      [
        "break add", "continue", "step", "next", "watch ticks", "continue", "continue", "finish",
        "delete 1", "continue", "delete", "stepi 10", "tbreak tick", "continue", "finish",
        "continue",
      ], board: board, arguments: ["--verbose"])
    func figures(_ text: String) -> [Substring] {
      text.split(separator: "\n").filter {
        $0.contains("cycles: ") || $0.contains("instructions: ")
      }
    }
    #expect(figures(run.errors).count == 2)
    #expect(figures(found.errors) == figures(run.errors))
    expect(found, says: ["exited normally"])
  }

  /// Every event of program and peripherals at its cycle, to the byte.
  @Test(arguments: boards)
  func theTraceIsThatOfARun(_ board: String) throws {
    let scratch = try Scratch()
    let elf = try Guest("debug", board: board).elf
    let files = ["run", "gdb"].map { scratch.path($0 + ".jsonl") }
    try Tool.run(
      DebugProcess.path, ["run", elf, "--board", board, "--trace", "events:\(files[0])"]
    ).expectSuccess()
    let found = try session(
      [
        "break tick", "continue", "backtrace", "x/4xw 0x40008540", "finish", "stepi 20",
        "watch counter", "continue", "continue", "delete", "next", "next", "continue",
      ], board: board, arguments: ["--trace", "events:\(files[1])"])
    expect(found, says: ["tick () at", "exited normally"])
    let traces = try files.map { try String(contentsOfFile: $0, encoding: .utf8) }
    #expect(traces[0] == traces[1] && traces[0].split(separator: "\n").count > 20)
  }

  /// Through the frame of an interrupt that the FPU's registers are part of.
  @Test func backtraceThroughAFloatingPointFrame() throws {
    let found = try session(
      ["break tick if $control & 4 || $lr == 0xffffffe9", "continue", "backtrace", "kill"],
      board: "microbit-v2", options: ["-DFLOATS"])
    expect(
      found,
      says: ["#0  tick () at", "#1  <signal handler called>", "in floats () at", "in main ()"])
  }

  /// README's session: its commands, and its lines among those that GDB prints.
  @Test func theSessionOfTheReadme() throws {
    let readme = try String(
      contentsOf: Self.root.appendingPathComponent("README.md"), encoding: .utf8)
    let begin = try #require(readme.range(of: "<!-- example: gdb -->\n```\n")).upperBound
    let end = try #require(readme[begin...].range(of: "```")).lowerBound
    let lines = readme[begin..<end].split(separator: "\n").drop { !$0.hasPrefix("(gdb) ") }
    let commands = lines.filter { $0.hasPrefix("(gdb) ") }.map { String($0.dropFirst(6)) }
    var found = try session(commands + ["kill"], board: "microbit-v1")
    found.said = found.said.replacing(Guest.sources + "/", with: "")
    #expect(commands.count > 5)
    expect(found, says: lines.filter { !$0.hasPrefix("(gdb) ") }.map { "\n\($0)\n" })
  }

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A script, with the firmware's symbols.
  @Test func aScript() throws {
    let scratch = try Scratch()
    let script = try scratch.write("s.py", "print(6 * 7)\n")
    let firmware = Self.root.appendingPathComponent(".build/firmware/adder-microbit-v1.elf").path
    let found = try session(
      ["break adder_mark_run_begin", "continue", "info symbol $pc", "delete", "continue"],
      board: "microbit-v1", file: script, arguments: ["--firmware", firmware], symbols: firmware)
    expect(found, says: ["adder_mark_run_begin", "exited normally"])
    #expect(found.output == "42\n" || found.output == "42\r\n")
  }
}
