import Foundation
import TestSupport
import Testing

/// Every kind of trace of a guest that uses most of the chip, and the examples of TRACES.md.
@Suite struct TraceExampleTests {
  private static let document = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Documentation/TRACES.md").path

  /// Runs `Tests/Guests/NAME.c` with traces; gives the paths of the files.
  private func record(
    _ name: String, board: String = "microbit-v1", _ kinds: [String], in scratch: Scratch,
    _ options: [String] = [], guestOptions: [String] = [], status: Int32 = 0
  ) throws -> [String] {
    let guest = try Guest(name, board: board, options: guestOptions)
    let files = kinds.map { $0.split(separator: ":", maxSplits: 1).map(String.init) }
    let traces = files.flatMap { ["--trace", "\($0[0]):\(scratch.path($0[1]))"] }
    let result = try Tool.run(
      CommandLine.path, ["run", guest.elf, "--board", board] + traces + options)
    #expect(result.status == status, "\(result.errors)")
    return files.map { scratch.path($0[1]) }
  }

  private func python(_ script: String, _ arguments: [String]) throws -> [String] {
    try Tool.check("python3", ["-c", script] + arguments).lines
  }

  // MARK: Events

  @Test func `Events tell the whole story of timer, interrupt, sleep, flash and reset`() throws {
    let scratch = try Scratch()
    let files = try record("chip", ["events:a.jsonl"], in: scratch)
    let script = """
      import json, sys
      lines = [json.loads(l) for l in open(sys.argv[1])][1:]
      def of(**wanted):
          return [l for l in lines if all(l.get(k) == v for k, v in wanted.items())]
      compares = of(event="event", peripheral="TIMER0", register="EVENTS_COMPARE[0]")
      raises = of(event="raise", exception="IRQ 8")
      enters = of(event="enter", exception="IRQ 8")
      print(len(compares), len(raises), len(enters), len(of(event="exit", exception="IRQ 8")))
      print({e["symbol"] for e in enters}, {e["peripheral"] for e in enters})
      # From the event to the handler's first instruction: 16 cycles, awake or not.
      print({e["cycle"] - r["cycle"] for e, r in zip(enters, raises)})
      print(len(of(event="sleep")) == len(of(event="wake")) > 0)
      write = of(event="write", peripheral="TIMER0", register="INTENSET")[0]
      print(write["value"], write["fields"], write["symbol"], write["line"].split("/")[-1].split(":")[0])
      task = of(event="task", peripheral="TIMER0", register="TASKS_CLEAR")
      print(len(task), "pc" in task[0])
      print([(p["address"], p["value"]) for p in of(event="program")])
      print([(p["address"], p["count"]) for p in of(event="erase")])
      print(len(of(event="reset")))
      cycles = [l["cycle"] for l in lines]
      print(cycles == sorted(cycles))
      """
    #expect(
      try python(script, files) == [
        "10 10 10 10", "{'timer0'} {'TIMER0'}", "{16}", "True",
        "65536 {'COMPARE0': 1} main chip.c", "10 False",
        "[('0x00020000', 3405643776), ('0x00020000', 4294901760)]", "[('0x00020000', 1024)]", "1",
        "True",
      ])
  }

  /// The line is the one that objdump shows.
  @Test(arguments: ["microbit-v1", "microbit-v2"])
  func `Lines are those of the compiler`(board: String) throws {
    let scratch = try Scratch()
    let guest = try Guest("hello", board: board, options: ["-DUART_ONLY"])
    let path = scratch.path("a.csv")
    try CommandLine.run(
      "run", guest.elf, "--board", board, "--trace", "events:\(path)"
    ).expectSuccess()
    let script = """
      import csv, subprocess, sys
      rows = [r for r in csv.DictReader(open(sys.argv[1])) if r["line"]]
      seen = {r["pc"]: (r["symbol"], r["line"]) for r in rows}
      asked = subprocess.run(["arm-none-eabi-addr2line", "-f", "-e", sys.argv[2]] + list(seen),
          capture_output=True, text=True).stdout.split("\\n")
      wrong = 0
      for index, (pc, (symbol, line)) in enumerate(seen.items()):
          theirs = asked[2 * index + 1].split(" ")[0]
          wrong += theirs.split("/")[-1] != line.split("/")[-1]
      print(len(seen) > 6, wrong)
      """
    #expect(try python(script, [path, guest.elf]) == ["True 0"])
  }

  @Test func `Filters and compression, on the command line`() throws {
    let scratch = try Scratch()
    let all = try record("chip", ["events:all.csv.gz"], in: scratch)
    let some = try record(
      "chip", ["events:some.csv.gz"], in: scratch,
      [
        "--trace-peripheral", "TIMER0", "--trace-address", "0x40008140-0x40008143",
        "--trace-symbol", "timer0",
      ])
    let last = try record("chip", ["events:last.csv"], in: scratch, ["--trace-last", "5"])
    let window = try record(
      "chip", ["events:window.csv"], in: scratch,
      ["--trace-from", "200us", "--trace-until", "300us"])
    let script = """
      import csv, gzip, sys
      def rows(path):
          return list(csv.DictReader(gzip.open(path, "rt") if path.endswith("gz") else open(path)))
      every, some, last, window = [rows(p) for p in sys.argv[1:]]
      print(some == [r for r in every if r["peripheral"] == "TIMER0" and r["symbol"] == "timer0"
          and r["register"] == "EVENTS_COMPARE[0]" and r["event"] in ("read", "write")], len(some))
      print(last == every[-5:])
      print(window == [r for r in every if 3200 <= int(r["cycle"]) < 4800], len(window) > 0)
      """
    #expect(try python(script, all + some + last + window) == ["True 10", "True", "True True"])
    for (options, message) in [
      (["--trace-peripheral", "NONE"], "microbit-v1 has no peripheral NONE; it has AAR, ADC"),
      (["--trace-symbol", "nobody"], "no symbol nobody"),
      (["--trace-address", "5-3"], "is no address or range"),
      (["--trace-last", "0"], "takes 1 to"),
      (["--trace-from", "2ms", "--trace-until", "1ms"], "must be later"),
      (["--trace", "itm:\(scratch.path("i"))"], "Cortex-M0 of microbit-v1 has no ITM"),
      (["--trace", "vcd:x", "--vcd-file", "x"], "--trace and --trace both write x"),
    ] {
      let guest = try Guest("chip")
      let result = try Tool.run(
        CommandLine.path,
        ["run", guest.elf, "--board", "microbit-v1", "--trace", "events:\(scratch.path("x"))"]
          + options)
      #expect(result.status == 2 || result.status == 64, "\(result.errors)")
      #expect(result.errors.contains(message), "\(result.errors)")
    }
  }

  /// Options that choose from what is not recorded.
  @Test(arguments: [
    ("vcd", ["--trace-symbol", "main"], "--trace-symbol is for events and instructions."),
    ("vcd", ["--trace-address", "0"], "--trace-address is for events and instructions."),
    ("vcd", ["--trace-last", "1"], "--trace-last is for events and instructions."),
    (
      "instructions", ["--trace-peripheral", "UART0"],
      "--trace-peripheral is for events, perfetto and vcd."
    ),
    (
      "itm", ["--trace-from", "1ms"],
      "--trace-from is for vcd, events, instructions and perfetto."
    ),
  ])
  func `An option without a record is a mistake`(kind: String, option: [String], message: String)
    throws
  {
    let scratch = try Scratch()
    let result = try Tool.run(
      CommandLine.path,
      [
        "run", try Guest("spin").elf, "--board", "microbit-v1", "--trace",
        "\(kind):\(scratch.path("x"))",
      ] + option)
    #expect(result.status == 2 && result.errors.contains(message), "\(result.errors)")
  }

  @Test func `The last lines before a fault`() throws {
    let scratch = try Scratch()
    let files = try record(
      "crash", ["events:a.jsonl", "instructions:a.txt"], in: scratch, ["--trace-last", "4"],
      status: 3)
    let instructions = try String(contentsOfFile: files[1], encoding: .utf8)
      .split(separator: "\n").filter { !$0.hasPrefix("# thumb") && !$0.hasPrefix("# cycle") }
    #expect(instructions.count == 4)
    #expect(instructions.last?.contains("inner") == true, "\(instructions)")
  }

  // MARK: Instructions

  @Test func `Instructions with what they change, as QEMU executes them`() throws {
    let scratch = try Scratch()
    let files = try record(
      "hello", ["instructions:a.txt"], in: scratch, ["--trace-until", "20us"],
      guestOptions: ["-DUART_ONLY"])
    let lines = try String(contentsOfFile: files[0], encoding: .utf8).split(separator: "\n")
    #expect(lines[0].hasPrefix("# thumbprint.instructions/1 board=microbit-v1 clockHz=16000000"))
    let rows = lines.filter { !$0.hasPrefix("#") }.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(rows.count > 50)
    #expect(rows.allSatisfy { $0.count == 6 })
    #expect(rows.contains { $0[5].hasPrefix("uart_text") && $0[4].contains("R3=") })
    // The addresses in QEMU's order.
    let guest = try Guest("hello", options: ["-DUART_ONLY"])
    let log = scratch.path("qemu.log")
    _ = try Tool.run(
      "timeout",
      [
        "5", "qemu-system-arm", "-M", "microbit", "-display", "none", "-monitor", "none",
        "-serial", "null", "-singlestep", "-d", "exec,nochain", "-D", log,
        "-semihosting-config", "enable=on,target=native", "-kernel", guest.elf,
      ])
    let script = """
      import re, sys
      theirs = re.findall(r"/([0-9a-f]{8})/", open(sys.argv[1]).read())
      ours = [l.split("\\t")[1].lower() for l in open(sys.argv[2]) if not l.startswith("#")]
      count = next((i for i, (a, b) in enumerate(zip(ours, theirs)) if a != b), min(len(ours), len(theirs)))
      print(count, len(ours), len(theirs))
      """
    let counts = try python(script, [log, files[0]])[0].split(separator: " ").compactMap { Int($0) }
    // They part where the first byte is waited for.
    #expect(counts[0] == 37, "\(counts)")
  }

  // MARK: Perfetto

  @Test func `A timeline that Perfetto's own reader takes`() throws {
    let scratch = try Scratch()
    let files = try record("chip", ["perfetto:a.pftrace"], in: scratch)
    let script = """
      import collections, sys, zipfile, tempfile
      place = tempfile.mkdtemp()
      for wheel in sys.argv[2:]:
          zipfile.ZipFile(wheel).extractall(place)
      sys.path.insert(0, place)
      from perfetto.protos.perfetto.trace import perfetto_trace_pb2 as pb
      trace = pb.Trace.FromString(open(sys.argv[1], "rb").read())
      tracks, names, depth, begun = {}, {}, collections.Counter(), collections.Counter()
      instants, counters, last, wrong = collections.Counter(), collections.Counter(), 0, 0
      E = pb.TrackEvent
      for p in trace.packet:
          if p.HasField("track_descriptor"):
              d = p.track_descriptor
              tracks[d.uuid] = d.name or d.process.process_name
          for n in p.interned_data.event_names:
              names[n.iid] = n.name
          if p.HasField("track_event"):
              wrong += p.timestamp < last
              last = p.timestamp
              t = tracks[p.track_event.track_uuid]
              kind = p.track_event.type
              if kind == E.TYPE_SLICE_BEGIN:
                  depth[t] += 1
                  begun[t + ": " + names[p.track_event.name_iid]] += 1
              elif kind == E.TYPE_SLICE_END:
                  depth[t] -= 1
                  wrong += depth[t] < 0
              elif kind == E.TYPE_INSTANT:
                  instants[t + ": " + names[p.track_event.name_iid]] += 1
              else:
                  counters[t] += 1
      print(sorted(tracks.values()))
      print(set(depth.values()), wrong)
      for name in ["functions: main", "functions: timer0", "functions: IRQ 8 TIMER0", "interrupts: IRQ 8 TIMER0"]:
          print(name, begun[name])
      print(instants["TIMER0: EVENTS_COMPARE[0]"], instants["NVMC: erases 1024"], instants["interrupts: reset"])
      print(counters["stack"] > 20, counters["processor awake"] > 10)
      """
    let wheels = try ["perfetto", "protobuf"].map(PyPI.archive)
    #expect(
      try python(script, files + wheels) == [
        "['NVMC', 'TIMER0', 'functions', 'interrupts', 'microbit-v1', 'processor awake', 'stack']",
        "{0} 0", "functions: main 2", "functions: timer0 10",
        "functions: IRQ 8 TIMER0 10", "interrupts: IRQ 8 TIMER0 10", "10 1 1", "True True",
      ])
  }

  // MARK: Waveforms

  @Test(arguments: ["microbit-v1", "microbit-v2"])
  func `vcd2fst takes the waveforms`(board: String) throws {
    let scratch = try Scratch()
    let files = try record("hello", board: board, ["vcd:a.vcd"], in: scratch)
    try Tool.check("vcd2fst", [files[0], scratch.path("a.fst")])
    let size = try FileManager.default.attributesOfItem(atPath: scratch.path("a.fst"))[.size]
    #expect((size as? Int ?? 0) > 100)
  }

  /// On the peripheral's wires, and on the pads that it is connected to.
  @Test(arguments: [("TWI0_SCL", "TWI0_SDA"), ("P0_00", "P0_30")])
  func `sigrok reads the I2C bytes`(clock: String, data: String) throws {
    let scratch = try Scratch()
    let files = try record("twowire", ["vcd:a.vcd", "events:a.jsonl"], in: scratch)
    let said = try Sigrok.i2c(in: files[0], clock: clock, data: data)
    #expect(
      said == [
        "Start", "Write", "Address write: 19", "ACK", "Data write: 0F", "ACK", "Start repeat",
        "Read", "Address read: 19", "ACK", "Data read: 33", "NACK", "Stop",
      ])
    let script = """
      import json, sys
      for line in open(sys.argv[1]):
          e = json.loads(line)
          if e.get("event") in ("addressed", "sent", "received", "stopped"):
              print(e["event"], e.get("value"), e.get("fields"))
      """
    #expect(
      try python(script, [files[1]]) == [
        "addressed 306 {'ADDRESS': 25, 'ACK': 1}", "sent 15 None",
        "addressed 307 {'READ': 1, 'ADDRESS': 25, 'ACK': 1}", "received 51 None",
        "stopped None None",
      ])
  }

  @Test func `sigrok reads what a scenario's hosts say and hear`() throws {
    let scratch = try Scratch()
    let scenario = try scratch.write(
      "hosts.yaml",
      """
      timeout: 10ms
      steps:
        - delay: 1ms
        - i2c: { scl: P0.12, sda: P0.17, address: 0x2A, write: [3, 7, 8] }
        - i2c: { scl: P0.12, sda: P0.17, address: 0x2A, write: [2], expect: [0, 7] }
        - spi: { sck: P0.11, mosi: P0.13, miso: P0.02, cs: P0.16, write: [1, 2, 0xFE],
            expect: [0xC3, 0x5A, 0x81] }

      """)
    let files = try record(
      "wires", board: "microbit-v2", ["vcd:a.vcd"], in: scratch, ["--scenario", scenario])
    #expect(
      try Sigrok.i2c(in: files[0], clock: "P0_12", data: "P0_17") == [
        "Start", "Write", "Address write: 2A", "ACK", "Data write: 03", "ACK", "Data write: 07",
        "ACK", "Data write: 08", "ACK", "Stop",
        "Start", "Write", "Address write: 2A", "ACK", "Data write: 02", "ACK", "Start repeat",
        "Read", "Address read: 2A", "ACK", "Data read: 00", "ACK", "Data read: 07", "NACK", "Stop",
      ])
    let wires = (clock: "P0_11", controller: "P0_13", device: "P0_02", select: "P0_16")
    let heard = try Sigrok.spi(in: files[0], wires)
    #expect(heard.controller == ["01", "02", "FE"])
    #expect(heard.device == ["C3", "5A", "81"])
  }

  // MARK: The document

  /// The lines of a fenced block behind `<!-- example: NAME -->`.
  private func example(_ name: String) throws -> [String] {
    let text = try String(contentsOfFile: Self.document, encoding: .utf8)
    let parts = text.components(separatedBy: "<!-- example: \(name) -->\n```\n")
    try #require(parts.count == 2, "no example \(name)")
    return parts[1].components(separatedBy: "\n```")[0].components(separatedBy: "\n")
  }

  /// What the document shows is what comes out; `THUMBPRINT_RECORD` writes it anew.
  @Test(arguments: [
    ("events", "events:a.jsonl", ["--trace-from", "100us", "--trace-until", "162us"]),
    ("instructions", "instructions:a.txt", ["--trace-symbol", "timer0", "--trace-until", "162us"]),
  ])
  func `The document's examples are true`(name: String, trace: String, options: [String]) throws {
    let scratch = try Scratch()
    let file = try record("chip", [trace], in: scratch, options)[0]
    let lines = try String(contentsOfFile: file, encoding: .utf8)
      .replacing(#/"firmware":"[0-9a-f]{64}"/#, with: #""firmware":"...""#)
      .replacing(#/firmware=[0-9a-f]{64}/#, with: "firmware=...")
      .replacing(#/"line":"[^"]*\/(chip.c:\d+)"/#) { #""line":"\#($0.output.1)""# }
      .components(separatedBy: "\n").dropLast()
    let shown = try example(name)
    if ProcessInfo.processInfo.environment["THUMBPRINT_RECORD"] != nil {
      let text = try String(contentsOfFile: Self.document, encoding: .utf8)
      try text.replacing(
        "<!-- example: \(name) -->\n```\n" + shown.joined(separator: "\n"),
        with: "<!-- example: \(name) -->\n```\n" + lines.joined(separator: "\n")
      ).write(toFile: Self.document, atomically: true, encoding: .utf8)
    } else {
      #expect(Array(lines) == shown)
    }
  }

  /// The commands that the document shows work as they stand.
  @Test(arguments: ["vcd", "perfetto"])
  func `The document's commands work`(name: String) throws {
    let scratch = try Scratch()
    let guest = try Guest("hello", options: ["-DUART_ONLY"])
    for name in ["hello.elf", "firmware.elf"] {
      try FileManager.default.copyItem(atPath: guest.elf, toPath: scratch.path(name))
    }
    for line in try example(name) {
      let words = line.split(separator: " ").map(String.init)
      let program = words[0] == "thumbprint" ? CommandLine.path : words[0]
      let result = try Tool.run(program, Array(words.dropFirst()), directory: scratch.directory)
      #expect(result.status == 0, "\(line): \(result.errors)")
    }
  }
}
