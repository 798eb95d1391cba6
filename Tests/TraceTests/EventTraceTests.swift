import Bus
import TestSupport
import Testing

@testable import Trace

/// A recording of one made-up peripheral.
private final class Recording {
  final class Port: Peripheral {
    var level: UInt32 = 0xABCD
    override func read(offset: UInt32, size: AccessSize) throws(BusFault) -> UInt32 { level }
    override func write(offset: UInt32, value: UInt32, size: AccessSize) throws(BusFault) {
      if offset == 8 { throw .rejected }
    }
    override func registerName(at offset: UInt32) -> String? { offset == 4 ? "DATA" : nil }
    override func registerFields(at offset: UInt32) -> [RegisterField] {
      offset == 4 ? [.field("LOW", 0...3), .field("HIGH", 4...7)] : []
    }
  }

  let scheduler = Scheduler(frequency: 1000)
  let bus: AddressSpace
  let port = Port(name: "PORT")
  let scratch: Scratch
  let path: String
  let trace: EventTrace
  private let counter = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)
  var pc: UInt32 {
    get { counter.pointee }
    set { counter.pointee = newValue }
  }

  init(_ name: String = "a.jsonl", filter: TraceFilter = TraceFilter()) throws {
    bus = AddressSpace(scheduler: scheduler)
    try bus.map(port, at: 0x4000_0000, size: 0x1000)
    try bus.map(Port(name: "OTHER"), at: 0x4000_1000, size: 0x1000)
    scratch = try Scratch()
    path = scratch.path(name)
    counter.initialize(to: 0x100)
    trace = try EventTrace(
      path: path,
      subject: .init(
        board: "odd \"board\"", clockHz: 1000, firmwareSHA256: "ab12",
        exception: { $0 == 15 ? ("SysTick", nil) : ("IRQ \($0 - 16)", "PORT") },
        place: { .init(symbol: $0 < 0x200 ? "main" : nil, line: $0 == 0x100 ? "a,b.c:7" : nil) }),
      filter: filter, programCounter: counter)
    bus.accessObservers.append { [trace] in trace.record($0) }
    bus.activityObservers.append { [trace] in trace.record($0) }
  }

  /// One of everything.
  func play() {
    _ = bus.write(0x4000_0004, 0x27, .word)
    scheduler.advance(to: 12)
    pc = 0x1_0102
    _ = bus.read(0x4000_0010, .halfword)
    _ = bus.write(0x4000_0008, 1, .byte)
    pc = 0x104
    for cycle in 13...15 as ClosedRange<UInt64> {
      scheduler.advance(to: cycle)
      _ = bus.read(0x4000_0004, .word)
    }
    port.level = 0
    _ = bus.read(0x4000_0004, .word)
    port.note(.task(4))
    port.note(.sent(0x48))
    port.note(.addressed(0x1D, isRead: true, isAcknowledged: true))
    port.note(.wrote(address: 0x2000_0010, count: 3))
    port.note(.programmed(address: 0x400, value: 7))
    trace.record(exception: 18, .raise, time: 16, pc: nil)
    trace.record(exception: 15, .enter, time: 20, pc: 0x200)
    trace.record(exception: 18, .exit, time: 30, pc: 0x104)
    trace.record(.sleep, time: 31)
  }

  func lines() throws -> [String] {
    try trace.finish()
    return try Tool.check(path.hasSuffix(".gz") ? "zcat" : "cat", [path]).lines
  }
}

@Suite struct EventTraceTests {
  private static let expected = [
    #"{"schema":"thumbprint.events/2","board":"odd \"board\"","clockHz":1000,"firmware":"ab12"}"#,
    #"{"cycle":0,"event":"write","peripheral":"PORT","register":"DATA","value":39,"fields":{"LOW":7,"HIGH":2},"pc":"0x00000100","symbol":"main","line":"a,b.c:7"}"#,
    #"{"cycle":12,"event":"read","peripheral":"PORT","register":"+0x10","value":43981,"pc":"0x00010102"}"#,
    #"{"cycle":12,"event":"write","peripheral":"PORT","register":"+0x8","value":1,"pc":"0x00010102"}"#,
    #"{"cycle":12,"event":"fault","peripheral":"PORT","register":"+0x8","fault":"rejected","pc":"0x00010102"}"#,
    #"{"cycle":13,"event":"read","peripheral":"PORT","register":"DATA","value":43981,"fields":{"LOW":13,"HIGH":12},"repeats":2,"until":15,"pc":"0x00000104","symbol":"main"}"#,
    #"{"cycle":15,"event":"read","peripheral":"PORT","register":"DATA","value":0,"fields":{},"pc":"0x00000104","symbol":"main"}"#,
    #"{"cycle":15,"event":"task","peripheral":"PORT","register":"DATA"}"#,
    #"{"cycle":15,"event":"sent","peripheral":"PORT","value":72}"#,
    #"{"cycle":15,"event":"addressed","peripheral":"PORT","value":315,"fields":{"READ":1,"ADDRESS":29,"ACK":1}}"#,
    #"{"cycle":15,"event":"dma-write","peripheral":"PORT","address":"0x20000010","count":3}"#,
    #"{"cycle":15,"event":"program","peripheral":"PORT","value":7,"address":"0x00000400","count":4}"#,
    #"{"cycle":16,"event":"raise","peripheral":"PORT","exception":"IRQ 2","value":18}"#,
    #"{"cycle":20,"event":"enter","exception":"SysTick","value":15,"pc":"0x00000200"}"#,
    #"{"cycle":30,"event":"exit","peripheral":"PORT","exception":"IRQ 2","value":18,"pc":"0x00000104","symbol":"main"}"#,
    #"{"cycle":31,"event":"sleep","pc":"0x00000104","symbol":"main"}"#,
  ]

  @Test func `One line an event, a poll is one`() throws {
    let recording = try Recording()
    recording.play()
    let lines = try recording.lines()
    #expect(lines == Self.expected)
    let parsed = try Tool.run(
      "python3", ["-c", "import json,sys; print(sum(1 for l in sys.stdin if json.loads(l)))"],
      input: Array(lines.joined(separator: "\n").utf8))
    #expect(parsed.lines == ["\(Self.expected.count)"])
  }

  /// More than passes before the writing thread begins; addresses and values that are new come on the
  /// way, and of the last ones only the last are kept.
  @Test(arguments: [nil, 7]) func `Long recordings are whole and in order`(last: Int?) throws {
    var filter = TraceFilter()
    filter.last = last
    let recording = try Recording(filter: filter)
    let count = 20_000
    for number in 0..<count {
      recording.scheduler.advance(to: UInt64(number))
      recording.pc = 0x100 + UInt32(number % 300) * 2
      _ = recording.bus.write(
        0x4000_0000 + UInt32(number % 400) * 4, UInt32(number), .word)
    }
    let lines = try recording.lines().dropFirst().filter { !$0.contains("fault") }
    let first = last == nil ? 0 : count - lines.count
    #expect(lines.count == (last ?? count))
    for (line, number) in zip(lines, first...) {
      let pc = "0x" + String(0x1_0000_0000 + 0x100 + number % 300 * 2, radix: 16).dropFirst()
      let isRight =
        line.hasPrefix("{\"cycle\":\(number),\"event\":\"write\"")
        && line.contains("\"value\":\(number),") && line.contains(pc.uppercased().dropFirst(2))
      try #require(isRight, "\(line)")
    }
  }

  /// A long file is given more blocks than it needs; those that are left over are given back. And
  /// lines that are too long to be kept are whole.
  @Test func `A long file takes no more of the disk than its text`() throws {
    let scratch = try Scratch()
    let file = try TraceFile(path: scratch.path("a"))
    let line = Array(repeating: UInt8(ascii: "x"), count: 1000)
    for _ in 0..<10_000 {
      file.write(line)
      file.endLine()
    }
    try file.close()
    let sizes = try Tool.check("stat", ["-c", "%s %b %B", scratch.path("a")]).text
      .split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    #expect(sizes[0] == 10_010_000)
    #expect(sizes[1] * sizes[2] < 10_010_000 + 1 << 20)
  }

  @Test func `Names that make lines too long to be kept`() throws {
    let counter = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)
    defer { counter.deallocate() }
    counter.initialize(to: 0x100)
    let scratch = try Scratch()
    let symbol = String(repeating: "long", count: 100)
    let trace = try EventTrace(
      path: scratch.path("a.jsonl"),
      subject: .init(
        board: "b", clockHz: 1000, firmwareSHA256: "",
        place: { _ in .init(symbol: symbol, line: nil) }), programCounter: counter)
    for time in 1...3 as ClosedRange<UInt64> { trace.record(.sleep, time: time) }
    try trace.finish()
    let lines = try Tool.check("cat", [scratch.path("a.jsonl")]).lines.dropFirst()
    #expect(
      Array(lines)
        == (1...3).map {
          #"{"cycle":\#($0),"event":"sleep","pc":"0x00000100","symbol":"\#(symbol)"}"#
        })
  }

  @Test func `A table has the same, and Python reads it`() throws {
    let recording = try Recording("a.csv")
    recording.play()
    let script = """
      import csv, sys
      rows = list(csv.DictReader(open(sys.argv[1])))
      print(len(rows), {len(r) for r in rows}, None in rows[0])
      print(rows[0]["fields"], rows[0]["line"], rows[0]["pc"], rows[3]["fault"])
      print(rows[4]["repeats"], rows[4]["until"], rows[9]["address"], rows[11]["exception"])
      """
    try recording.trace.finish()
    let result = try Tool.check("python3", ["-c", script, recording.path])
    #expect(
      result.lines == [
        "15 {15} False", "LOW=7 HIGH=2 a,b.c:7 0x00000100 rejected", "2 15 0x20000010 IRQ 2",
      ])
  }

  @Test(arguments: ["a.jsonl.gz", "a.csv.gz"])
  func `A name that ends in gz is compressed, and the same on every run`(name: String) throws {
    let recordings = try (0..<2).map { _ in try Recording(name) }
    for recording in recordings { recording.play() }
    let lines = try recordings.map { try $0.lines() }
    #expect(lines[0].count == 16)
    if name == "a.jsonl.gz" { #expect(lines[0] == Self.expected) }
    try Tool.check("gzip", ["-t", recordings[0].path])
    try Tool.check("cmp", recordings.map(\.path))
  }

  /// Each filter with the lines of `expected` that it leaves.
  @Test(arguments: [
    (0, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14]), (1, [1, 5, 6, 7]), (2, [10]),
    (3, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), (4, [1, 5, 6, 14, 15]), (5, []),
  ])
  func `Filters leave out the rest`(kind: Int, kept: [Int]) throws {
    var filter = TraceFilter()
    switch kind {
    case 0: filter.peripherals = ["PORT"]
    case 1: filter.addresses = [0x4000_0004...0x4000_0007]
    case 2: filter.addresses = [0x2000_0012...0x2000_0012]
    case 3: (filter.from, filter.until) = (1, 20)
    case 4: filter.code = [0x100..<0x110]
    default: filter.peripherals = ["OTHER"]
    }
    let recording = try Recording(filter: filter)
    recording.play()
    #expect(try recording.lines() == ([0] + kept).map { Self.expected[$0] })
  }

  @Test func `The last lines are kept, up to the first fault`() throws {
    var filter = TraceFilter()
    filter.last = 3
    let recording = try Recording(filter: filter)
    recording.play()
    #expect(try recording.lines() == [Self.expected[0]] + Self.expected[13...])
    let faulting = try Recording(filter: filter)
    faulting.trace.record(.sleep, time: 1)
    faulting.trace.record(.wake, time: 2)
    faulting.trace.record(exception: 3, .enter, time: 3, pc: 0x300)
    faulting.play()
    let lines = try faulting.lines()
    #expect(lines.count == 4)
    #expect(lines.last?.contains(#""event":"enter""#) == true)
  }
}
