import Bus
import TestSupport
import Testing
import Trace

@Suite struct EventTraceTests {
  private final class Port: Peripheral {
    override func read(offset: UInt32, size: AccessSize) throws(BusFault) -> UInt32 { 0xABCD }
    override func write(offset: UInt32, value: UInt32, size: AccessSize) throws(BusFault) {
      if offset == 8 { throw .rejected }
    }
    override func registerName(at offset: UInt32) -> String? { offset == 4 ? "DATA" : nil }
  }

  @Test func oneLineAnEvent() throws {
    let scheduler = Scheduler(frequency: 1000)
    let bus = AddressSpace(scheduler: scheduler)
    try bus.map(Port(name: "PORT"), at: 0x4000_0000, size: 0x1000)
    let scratch = try Scratch()
    var pc: UInt32 = 0x100
    let trace = try EventTrace(
      path: scratch.path("a.jsonl"), board: "odd \"board\"", clockHz: 1000, firmwareSHA256: "ab12"
    ) { pc }
    bus.accessObservers.append { trace.record($0) }
    _ = bus.write(0x4000_0004, 7, .word)
    scheduler.advance(to: 12)
    pc = 0x1_0102
    _ = bus.read(0x4000_0010, .halfword)
    _ = bus.write(0x4000_0008, 1, .byte)
    trace.record(exception: "SysTick", number: 15, isEntry: true, time: 20, pc: 0x200)
    trace.record(exception: "IRQ 2", number: 18, isEntry: false, time: 30, pc: 0x104)
    try trace.finish()
    let text = try Tool.check("cat", [scratch.path("a.jsonl")]).text
    #expect(
      text == """
        {"schema":"thumbprint.events/1","board":"odd ?board?","clockHz":1000,"firmware":"ab12"}
        {"cycle":0,"pc":"0x00000100","event":"write","peripheral":"PORT","register":"DATA","value":7}
        {"cycle":12,"pc":"0x00010102","event":"read","peripheral":"PORT","register":"+0x00000010","value":43981}
        {"cycle":12,"pc":"0x00010102","event":"write","peripheral":"PORT","register":"+0x00000008","value":0,"fault":"rejected"}
        {"cycle":20,"pc":"0x00000200","event":"enter","exception":"SysTick","number":15}
        {"cycle":30,"pc":"0x00000104","event":"exit","exception":"IRQ 2","number":18}

        """)
    let parsed = try Tool.run(
      "python3", ["-c", "import json,sys; print(sum(1 for l in sys.stdin if json.loads(l)))"],
      input: Array(text.utf8))
    #expect(parsed.lines == ["6"])
  }
}
