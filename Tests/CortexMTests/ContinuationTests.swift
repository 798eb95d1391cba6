import Bus
import CortexM
import Testing

/// Transfers of several registers that an interrupt splits: what is transferred when, and what EPSR
/// says (DDI 0403E, B1.4.2 and B1.5.10).
@Suite struct ContinuationTests {
  /// R5 points to a word that holds 1, followed by 2, 3...; interrupt 0's handler keeps the frame's
  /// xPSR and the registers that it found.
  private func run(
    _ code: String, at cycle: UInt64, on core: CoreConfiguration,
    target: Assembly.Target = .cortexM4, engine: ExecutionEngine
  ) throws -> (machine: TestMachine, xPSR: UInt32, found: [UInt32]) {
    let program = try Assembly(
      """
      ldr r0, =0xE000E100
      movs r1, #1
      str r1, [r0]
      ldr r5, =0x20001000
      movs r1, #8
      1: str r1, [r5, #28]
      subs r5, #4
      subs r1, #1
      bne 1b
      adds r5, #32
      movs r0, #0
      movs r1, #0
      movs r2, #0
      movs r3, #0
      movs r4, #0
      b 2f
      .ltorg
      .balign 8
      2: nop
      bkpt 0xAB
      \(code)
      bkpt 0xAB
      .balign 4
      .thumb_func
      handler:
      bkpt 0xAB
      bx lr
      """, for: target, vectors: [16: "handler"])
    let machine = try TestMachine(core, image: program.image)
    machine.core.engine = engine
    try machine.runToEnd()
    let event = machine.event { [unowned machine] in machine.core.nvic.interruptPulse(0) }
    machine.scheduler.schedule(event, at: machine.core.cycles + cycle)
    try machine.runToEnd()
    #expect(machine.core.currentException == 16)
    let xPSR = machine.words(at: machine.core[13] + 28, count: 1)[0]
    let found = (0..<9).map { machine.core[$0] }
    try machine.runToEnd()
    #expect(machine.core.currentException == 0)
    return (machine, xPSR, found)
  }

  private func continuation(_ xPSR: UInt32) -> UInt32 { xPSR >> 12 & 0xF }

  @Test(
    arguments: ExecutionEngine.allCases,
    [
      (1, 0, 0), (2, 1, 1), (3, 2, 2), (4, 3, 3), (5, 4, 4),
    ] as [(UInt64, UInt32, Int)])
  func loads(engine: ExecutionEngine, _ split: (cycle: UInt64, next: UInt32, loaded: Int)) throws {
    let (machine, xPSR, found) = try run(
      "ldmia r5!, {r0-r4, r6}", at: split.cycle, on: .cortexM4F(), engine: engine)
    #expect(continuation(xPSR) == split.next)
    // R0 to R3 are on the stack as they were, and in their registers still.
    #expect(found[..<5].filter { $0 != 0 } == (0..<UInt32(split.loaded)).map { $0 + 1 })
    #expect((0..<5).map { machine.core[$0] } == [1, 2, 3, 4, 5] && machine.core[6] == 6)
    #expect(machine.core[5] == 0x2000_1018)
  }

  /// A Cortex-M0 loads everything again.
  @Test(arguments: ExecutionEngine.allCases) func cortexM0BeginsAgain(engine: ExecutionEngine)
    throws
  {
    let (machine, xPSR, found) = try run(
      "ldmia r5!, {r0-r4, r6}", at: 4, on: .cortexM0(), target: .cortexM0, engine: engine)
    #expect(continuation(xPSR) == 0)
    #expect(found[..<5] == [0, 0, 0, 0, 0])
    #expect((0..<5).map { machine.core[$0] } == [1, 2, 3, 4, 5])
  }

  /// A device sees each store once.
  @Test(arguments: ExecutionEngine.allCases) func stores(engine: ExecutionEngine) throws {
    let (machine, xPSR, _) = try run(
      "stmdb r5!, {r0-r4, r6}", at: 4, on: .cortexM4F(), engine: engine)
    #expect(continuation(xPSR) == 3)
    #expect(machine.core[5] == 0x2000_1000 - 24)
  }

  /// What a push has stored lies below the stack pointer, where the exception's frame goes.
  @Test(
    arguments: ExecutionEngine.allCases, ["push {r0-r4, r6}", "stmdb sp!, {r0-r4, r6-r8}"])
  func pushes(engine: ExecutionEngine, push: String) throws {
    for cycle in UInt64(1)...7 { try pushes(push, at: cycle, engine) }
  }

  private func pushes(_ push: String, at cycle: UInt64, _ engine: ExecutionEngine) throws {
    let pop = "pop {" + push.split(separator: "{")[1]
    let move = (0...4).map { "movs r\($0), #\($0 + 0x11)" }.joined(separator: "\n")
    let clear = (0...4).map { "movs r\($0), #0" }.joined(separator: "\n")
    let (machine, xPSR, _) = try run(
      "\(move)\n\(push)\n\(clear)\n\(pop)", at: 5 + cycle, on: .cortexM4F(), engine: engine)
    #expect(continuation(xPSR) == 0)
    #expect((0...4).map { machine.core[$0] } == Array(0x11...0x15), "\(cycle)")
    #expect(machine.core[13] == 0x2000_4000)
  }

  /// Software that forges ICI for an instruction which is no such transfer gets INVSTATE.
  @Test(arguments: ExecutionEngine.allCases) func forgedContinuation(engine: ExecutionEngine) throws
  {
    let program = try Assembly(
      """
      movs r0, #4
      svc 0
      nop
      bkpt 0xAB
      .balign 4
      .thumb_func
      call:
      ldr r0, [sp, #28]
      orr r0, #0x3000
      str r0, [sp, #28]
      bx lr
      """, for: .cortexM4, vectors: [11: "call"])
    let machine = try TestMachine(.cortexM4F(), image: program.image)
    machine.core.engine = engine
    machine.core.vectorCatch = [3]
    guard case .fault(let report) = machine.core.run(until: 10000) else {
      Issue.record("no fault")
      return
    }
    #expect(report.cfsr == 1 << 17)
  }
}
