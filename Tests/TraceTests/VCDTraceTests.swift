import Bus
import TestSupport
import Testing
import Trace

@Suite struct VCDTraceTests {
  /// Sends bytes as 8N1 frames on a wire, one bit every `bitCycles`, from cycle `start` on.
  private func send(
    _ bytes: [UInt8], on wire: Int, of hub: SignalHub, _ scheduler: Scheduler, start: UInt64,
    bitCycles: UInt64
  ) {
    var time = start
    for byte in bytes {
      for bit in [false] + (0..<8).map({ byte >> $0 & 1 == 1 }) + [true] {
        scheduler.advance(to: time)
        hub.set(wire, SignalLevel(bit))
        time += bitCycles
      }
    }
    scheduler.advance(to: time)
  }

  @Test func headerAndChanges() throws {
    let scheduler = Scheduler(frequency: 16_000_000)
    let hub = SignalHub(scheduler: scheduler)
    let txd = hub.add(scope: "UART0", name: "UART0_TXD", level: .high)
    let pin = hub.add(scope: "P0", name: "P0_13", level: .floating)
    let scratch = try Scratch()
    let trace = try VCDTrace(
      path: scratch.path("a.vcd"), signals: hub, clockHz: 16_000_000, comment: "two wires")
    hub.set(txd, .low)
    scheduler.advance(to: 3)
    hub.set(pin, .high)
    hub.set(txd, .high)
    scheduler.advance(to: 16_000_000)
    hub.set(pin, .floating)
    try trace.finish(at: 16_000_001)
    #expect(
      try Tool.check("cat", [scratch.path("a.vcd")]).text == """
        $comment two wires $end
        $timescale 1 ns $end
        $scope module board $end
        $scope module UART0 $end
        $var wire 1 ! UART0_TXD $end
        $upscope $end
        $scope module P0 $end
        $var wire 1 " P0_13 $end
        $upscope $end
        $upscope $end
        $enddefinitions $end
        #0
        $dumpvars
        1!
        z"
        $end
        0!
        #188
        1"
        1!
        #1000000000
        z"
        #1000000063

        """)
  }

  /// The bytes that sigrok's UART decoder finds are those that were sent, at both boards' clocks,
  /// where a bit is no whole number of nanoseconds.
  @Test(arguments: [16_000_000, 64_000_000] as [UInt64]) func sigrokDecodesBytes(clock: UInt64)
    throws
  {
    let scheduler = Scheduler(frequency: clock)
    let hub = SignalHub(scheduler: scheduler)
    // More wires than one identifier character has codes.
    for index in 0..<100 { _ = hub.add(scope: "P0", name: "P0_\(100 + index)", level: .low) }
    let txd = hub.add(scope: "UART0", name: "UART0_TXD", level: .high)
    let scratch = try Scratch()
    let path = scratch.path("a.vcd")
    let trace = try VCDTrace(path: path, signals: hub, clockHz: clock, comment: "uart")
    let bytes = Array("Hello, \u{1F40D}\r\n\0\u{7F}".utf8)
    send(bytes, on: txd, of: hub, scheduler, start: 1234, bitCycles: clock / 115_200)
    try trace.finish(at: scheduler.now + clock / 1000)
    #expect(try Sigrok.uartBytes(in: path, wire: "UART0_TXD") == bytes)
  }

  @Test func fileThatCannotBeWritten() throws {
    let hub = SignalHub(scheduler: Scheduler(frequency: 1))
    let failure = #expect(throws: TraceError.self) {
      try VCDTrace(path: "/nowhere/a.vcd", signals: hub, clockHz: 1, comment: "")
    }
    #expect(
      failure?.description == "/nowhere/a.vcd: cannot be written: No such file or directory")
  }

  @Test func fullDiskIsReportedAtTheEnd() throws {
    let file = try TraceFile(path: "/dev/full")
    for _ in 0..<100_000 { file.write("text") }
    let failure = #expect(throws: TraceError.self) { try file.close() }
    #expect(failure?.description == "/dev/full: cannot be written: No space left on device")
  }

  @Test(arguments: [
    ("vcd:a.vcd", TraceRequest(kind: .vcd, path: "a.vcd")),
    ("events:/tmp/a:b", TraceRequest(kind: .events, path: "/tmp/a:b")),
    ("vcd:", nil), ("a.vcd", nil), ("svg:a", nil), ("", nil),
  ]) func requests(_ text: String, request: TraceRequest?) {
    #expect(TraceRequest(text) == request)
  }
}
