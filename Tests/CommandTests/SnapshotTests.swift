import Foundation
import TestSupport
import Testing

/// `--save` and `--restore`: a run in two halves leaves the same record as a run in one.
@Suite struct SnapshotTests {
  private static let micropython = "/usr/share/firmware-microbit-micropython/firmware.hex"
  /// What is typed at the prompt, and when in milliseconds.
  private static let session = [
    (500, "from microbit import *"),
    (560, "display.scroll('AB', delay=20)"),
    (900, "print(accelerometer.get_values(), temperature())"),
    (960, "import music, radio; music.pitch(440, 30)"),
    (1050, "radio.on(); radio.send('x')"),
    (1100, "spi.init(); spi.write(b'abc'); i2c.scan()"),
    (1160, "print(pin1.read_analog()); pin0.write_analog(100)"),
    (1200, "f = open('a', 'w'); f.write('kept'); f.close()"),
    (1300, "print(open('a').read()); uart.init(9600, tx=pin1, rx=pin2)"),
  ]
  private static let script = """
    import math
    class Thing:
        def __init__(self, n): self.n = n
    things = [Thing(i) for i in range(100)]
    for turn in range(20):
        print(turn, sum(thing.n for thing in things), math.sin(turn))
    """

  /// What runs, on which board, and when it is cut; in milliseconds.
  struct Case: Sendable, CustomStringConvertible {
    let name: String
    let board: String
    let cuts: [Int]
    let end: Int
    var description: String { "\(name) on \(board)" }
  }
  private static let cases = [
    Case(
      name: "MicroPython", board: "microbit-v1", cuts: [200, 571, 777, 912, 972, 1103, 1250],
      end: 1400),
    Case(name: "MicroPython", board: "microbit-v1.3", cuts: [905], end: 1000),
    Case(
      name: "MicroPython", board: "microbit-v2", cuts: [300, 571, 777, 912, 972, 1103, 1250],
      end: 1400),
    Case(name: "Adder", board: "microbit-v1", cuts: [3, 40, 101], end: 200),
    Case(name: "Adder", board: "microbit-v2", cuts: [1, 9, 20], end: 100),
  ]

  /// The program as an argument.
  private func program(_ test: Case, _ scratch: Scratch) throws -> String {
    if test.name == "Adder" { return try scratch.write("s.py", Self.script) }
    if test.board != "microbit-v2" { return Self.micropython }
    return try scratch.write("universal.hex", try PyPI.universalHex())
  }

  /// What is typed from a time on, as a scenario; a button is pressed meanwhile.
  private func inputs(_ test: Case, after cut: Int, _ scratch: Scratch) throws -> [String] {
    guard test.name == "MicroPython" else { return ["--timeout", "\(test.end)ms"] }
    var steps = "steps:\n"
    for (time, line) in Self.session where time > cut && time < test.end {
      steps += "  - { at: \(time)ms, write-serial: \"\(line)\\r\" }\n"
    }
    steps += "  - { at: \(test.end)ms, press: A }\n"
    let name = "after-\(cut).yaml"
    return ["--scenario", try scratch.write(name, steps)]
  }

  private func run(_ arguments: [String]) throws -> ToolResult {
    try Tool.run(CommandLine.path, ["run"] + arguments)
  }

  @Test(arguments: cases) func goesOnAsIfNothingHadHappened(_ test: Case) throws {
    let scratch = try Scratch()
    let all = [try program(test, scratch), "--board", test.board, "-q"]
    let typed = try inputs(test, after: 0, scratch)
    for cut in test.cuts {
      func traces(_ name: String) -> [String] {
        [
          "--trace", "events:\(scratch.path(name)).jsonl", "--vcd-file",
          "\(scratch.path(name)).vcd", "--trace-from", "\(1000 * cut + 20)us",
        ]
      }
      let snapshot = scratch.path("state")
      let whole = try run(all + typed + traces("whole"))
      let first = try run(all + typed + ["--save", snapshot, "--at", "\(cut)ms"])
      let second = try run(
        all + inputs(test, after: cut, scratch) + traces("second") + ["--restore", snapshot])
      #expect(first.output == whole.output, "saving changes nothing")
      #expect(whole.status != 2 && whole.status == first.status, "\(first.errors)")
      #expect(whole.status == second.status, "\(second.errors)")
      #expect(second.output.count <= whole.output.count)
      #expect(whole.output.suffix(second.output.count) == second.output, "cut at \(cut)")
      for ending in ["jsonl", "vcd"] {
        let (a, b) = (scratch.path("whole." + ending), scratch.path("second." + ending))
        #expect(try Tool.run("cmp", [a, b]).status == 0, "\(ending), cut at \(cut)")
      }
    }
  }

  /// Snapshots of equal states are equal, and so is one of a state that was restored.
  @Test func snapshotsAreTheSame() throws {
    let scratch = try Scratch()
    let all = [try scratch.write("s.py", Self.script), "--board", "microbit-v1", "-q"]
    let (first, second, third) = (scratch.path("1"), scratch.path("2"), scratch.path("3"))
    let end = ["--timeout", "101ms", "--save"]
    _ = try run(all + end + [first])
    _ = try run(all + end + [second, "--engine", "precise"])
    _ = try run(all + ["--timeout", "40ms", "--save", third])
    _ = try run(all + end + [third, "--restore", third])
    try Tool.check("cmp", [first, second])
    try Tool.check("cmp", [first, third])
  }

  @Test func filesThatCannotBeUsed() throws {
    let scratch = try Scratch()
    let snapshot = scratch.path("state")
    let adder = try scratch.write("s.py", Self.script)
    let common = ["--board", "microbit-v1", "--timeout", "40ms", "-q"]
    func restore(_ program: String, _ board: String, _ path: String) throws -> ToolResult {
      try run([program, "--board", board, "-q", "--restore", path])
    }
    _ = try run([adder] + common + ["--save", snapshot])
    var bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: snapshot)))
    let header = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    #expect(header.contains("\"schema\":\"thumbprint.snapshot/1\""))
    for (name, change, message) in [
      ("cut", { $0.removeLast(100) }, "is damaged"),
      ("changed", { $0[$0.count / 2] ^= 1 }, "is damaged"),
      ("text", { $0 = Array("hello\n".utf8) }, "is no snapshot"),
      ("empty", { $0 = [] }, "is no snapshot"),
    ] as [(String, (inout [UInt8]) -> Void, String)] {
      var damaged = bytes
      change(&damaged)
      let path = scratch.path(name)
      try Data(damaged).write(to: URL(fileURLWithPath: path))
      let result = try restore(adder, "microbit-v1", path)
      #expect(result.status == 2)
      #expect(result.errors.contains(message), "\(name): \(result.errors)")
    }
    bytes = []
    let none = try restore(adder, "microbit-v1", scratch.path("none"))
    #expect(none.status == 2 && none.errors.contains("there is no such file"))
    let board = try restore(adder, "microbit-v2", snapshot)
    #expect(board.status == 2 && board.errors.contains("is of the board microbit-v1"))
    let image = try restore(Self.micropython, "microbit-v1", snapshot)
    #expect(image.status == 2 && image.errors.contains("is of another image"))
    let seed = try run([adder] + common + ["--restore", snapshot, "--seed", "2"])
    #expect(seed.status == 2 && seed.errors.contains("--restore brings chance along"))
    // The other files are whole all the same.
    for nodes in [1, 2] {
      let events = scratch.path("late.jsonl.gz")
      let late = try run(
        [adder] + common + [
          "--save", snapshot, "--at", "2s", "--nodes", "\(nodes)", "--trace", "events:\(events)",
        ])
      #expect(late.status == 2 && late.errors.contains("before that time"))
      let file = nodes == 1 ? events : scratch.path("late-1.jsonl.gz")
      #expect(try Tool.run("gzip", ["-t", file]).status == 0)
    }
    #expect(try run([adder] + common + ["--at", "2ms"]).status == 2)
    _ = try run([adder] + common + ["--nodes", "2", "--save", snapshot])
    let one = try restore(adder, "microbit-v1", snapshot)
    #expect(one.status == 2 && one.errors.contains("is of a run with --nodes 2"))
    let three = try run([adder] + common + ["--nodes", "3", "--restore", snapshot])
    #expect(three.status == 2 && three.errors.contains("is of a run with --nodes 2"))
  }

  /// What is typed at two machines that talk by radio: node, when in milliseconds, the line.
  private static let conversation = [
    (0, 500, "import radio; radio.on()"), (1, 501, "import radio; radio.on()"),
    (0, 560, "for i in range(20): radio.send('ping ' + str(i))\\r"),
    (1, 600, "print(radio.receive(), radio.receive())"), (1, 650, "radio.send('pong')"),
    (0, 700, "print(radio.receive(), radio.receive())"),
  ]

  private func conversation(after cut: Int, _ scratch: Scratch) throws -> [String] {
    var steps = "steps:\n"
    for (node, time, line) in Self.conversation where time > cut {
      steps += "  - { at: \(time)ms, node: \(node), write-serial: \"\(line)\\r\" }\n"
    }
    steps += "  - { at: 800ms, press: A }\n"
    return ["--scenario", try scratch.write("after-\(cut).yaml", steps)]
  }

  /// Machines that share an ether go on together, packets in the air included.
  @Test(arguments: [300, 562, 565, 568, 570, 655, 720])
  func machinesWithRadiosGoOn(_ cut: Int) throws {
    let scratch = try Scratch()
    let all = [Self.micropython, "--board", "microbit-v1", "-q", "--nodes", "2"]
    func traces(_ name: String) -> [String] {
      [
        "--trace", "events:\(scratch.path(name)).jsonl", "--trace",
        "vcd:\(scratch.path(name)).vcd", "--trace-from", "\(1000 * cut + 100)us",
      ]
    }
    let typed = try conversation(after: 0, scratch)
    let snapshot = scratch.path("state")
    let whole = try run(all + typed + traces("whole"))
    let first = try run(all + typed + ["--save", snapshot, "--at", "\(cut)ms"])
    let second = try run(
      all + conversation(after: cut, scratch) + traces("second") + ["--restore", snapshot])
    #expect(whole.status == 0 && whole.text.contains("[0] pong None"), "\(whole.text)")
    #expect(first.status == 0 && first.output == whole.output, "\(first.errors)")
    #expect(second.status == 0, "\(second.errors)")
    for name in ["-0.jsonl", "-1.jsonl", "-0.vcd", "-1.vcd"] {
      let (a, b) = (scratch.path("whole" + name), scratch.path("second" + name))
      #expect(try Tool.run("cmp", [a, b]).status == 0, "\(name), cut at \(cut) ms")
    }
  }

  /// A file of the host that the guest has open goes on where it was.
  @Test func openFilesAreOpenedAgain() throws {
    let guest = try Guest("openfile")
    let scratch = try Scratch()
    let snapshot = scratch.path("state")
    let all = [guest.elf, "--board", "microbit-v1", "--semihosting-dir", scratch.path("")]
    _ = try run(all + ["--save", snapshot, "--timeout", "5ms"])
    #expect(try Tool.check("cat", [scratch.path("log.txt")]).text == "first\n")
    let second = try run(all + ["--restore", snapshot])
    #expect(second.status == 0, "\(second.errors)")
    #expect(try Tool.check("cat", [scratch.path("log.txt")]).text == "first\nsecond\n")
    try FileManager.default.removeItem(atPath: scratch.path("log.txt"))
    let gone = try run(all + ["--restore", snapshot])
    #expect(gone.status == 2 && gone.errors.contains("log.txt open"))
  }

  /// What is no plain file stays what it is, and what cannot be written is known before the run.
  @Test func whereSnapshotsGo() throws {
    let scratch = try Scratch()
    let guest = try Guest("spin")
    func run(_ arguments: String...) throws -> ToolResult {
      try Tool.run(
        CommandLine.path, ["run", guest.elf, "--board", "microbit-v1"] + arguments)
    }
    let link = scratch.path("link")
    let target = scratch.path("target")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    #expect(try run("--save", link, "--at", "1ms", "--timeout", "2ms").status == 42)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)
    let pipe = scratch.path("pipe")
    try Tool.check("mkfifo", [pipe])
    let copy = try Tool.run(
      "sh",
      [
        "-c", "cat \(pipe) >\(pipe).copy & \"$0\" \"$@\"; wait", CommandLine.path, "run",
        guest.elf, "--board", "microbit-v1", "--save", pipe, "--at", "1ms", "--timeout", "2ms",
      ])
    #expect(copy.errors.contains("timed out"), "\(copy.errors)")
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: pipe + ".copy"))
        == Data(contentsOf: URL(fileURLWithPath: target)))
    for (place, reason) in [("none/x", "No such file or directory"), (".", "Is a directory")] {
      let refused = try run("--save", scratch.path(place), "--timeout", "1s")
      #expect(refused.status == 2 && refused.errors.contains(reason), "\(refused.errors)")
    }
    let nodes = ["--nodes", "2", "--timeout", "2ms"]
    func network(_ arguments: [String]) throws -> ToolResult {
      try Tool.run(
        CommandLine.path, ["run", guest.elf, "--board", "microbit-v1"] + nodes + arguments)
    }
    let wire = ["--wire", "0:P0.01=1:P0.02"]
    let cut = scratch.path("cut")
    #expect(try network(wire + ["--save", cut, "--at", "1ms"]).status == 42)
    #expect(try network(wire + ["--restore", cut]).status == 42)
    let unwired = try network(["--restore", cut])
    #expect(
      unwired.status == 2
        && unwired.errors.contains("there are 1 wires in the snapshot (--wire), 0 here"))
    let early = try run("--restore", target, "--timeout", "500us")
    #expect(early.status == 2)
    #expect(
      early.errors.contains("--timeout 500 us: the snapshot to go on from is of a later time"))
  }
}
