import Bus
import CortexM
import Testing

/// Code that is written to RAM, run there, and overwritten by the next: what a firmware does that
/// unpacks its code a basic block at a time.
@Suite struct UnpackedCodeTests {
  /// How a routine that returns the low byte of R6 gets to R4.
  struct Method: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Begins once, with the code as far as it stays.
    var setup = ""
    /// R0 is the byte, R1 `movs r0, #byte; bx lr`; R2 and R3 are free.
    let write: String
    /// The slot's offset from a word that begins 32 bytes, the unit of invalidation.
    var offset = 0
    var isWide = false

    static let all = [
      Method(testDescription: "a word", write: "str r1, [r4]"),
      Method(
        testDescription: "halfwords",
        write: "strh r1, [r4]\nlsrs r1, r1, #16\nstrh r1, [r4, #2]"),
      Method(
        testDescription: "halfwords across a border",
        write: "strh r1, [r4]\nlsrs r1, r1, #16\nstrh r1, [r4, #2]", offset: 30),
      Method(
        testDescription: "the byte that changes", setup: "str r1, [r4]", write: "strb r0, [r4]"),
      Method(
        testDescription: "by STM, with data in front of it",
        write: "mov r2, r4\nsubs r2, #4\nmov r0, r6\nstmia r2!, {r0, r1}", offset: 12),
      Method(
        testDescription: "beside variables",
        write: "str r1, [r4]\nstr r6, [r4, #4]\nstrb r6, [r4, #9]",
        offset: 4),
      Method(
        testDescription: "a literal",
        setup: "ldr r2, =0x47704808\nstr r2, [r4]\nb 9f\n.ltorg\n.balign 4\n9:",
        write: "str r0, [r4, #36]"),
      Method(
        testDescription: "the end of a wide instruction",
        setup:
          "ldr r2, =0xF240\nstrh r2, [r4]\nldr r2, =0x4770\nstrh r2, [r4, #4]\nb 9f\n.ltorg\n9:",
        write: "strh r0, [r4, #2]", offset: 30, isWide: true),
    ]
  }

  private static let count: UInt32 = 600

  /// Each routine is called `calls` times, at first once: the sum of what they return is in R5.
  private static func program(_ method: Method, calls: Int, _ target: Assembly.Target) throws
    -> Assembly
  {
    try Assembly(
      """
      ldr r4, =\(0x2000_1000 + method.offset)
      ldr r6, =\(count)
      ldr r1, =0x47702000
      movs r5, #0
      b 1f
      .ltorg
      .balign 4
      1: \(method.setup)
      2: uxtb r0, r6
      ldr r1, =0x47702000
      orrs r1, r0
      b 3f
      .ltorg
      .balign 4
      3: \(method.write)
      movs r7, #\(calls)
      4: adds r2, r4, #1
      blx r2
      adds r5, r5, r0
      subs r7, #1
      bne 4b
      subs r6, #1
      bne 2b
      bkpt 0xAB
      """, for: target)
  }

  /// Fewer calls than it takes for a block to be made, about as many, and a loop's worth.
  @Test(arguments: Method.all, [1, 2, 9, 40])
  func newCodeRuns(_ method: Method, calls: Int) throws {
    let sum = (1...Self.count).reduce(0) { $0 + ($1 & 0xFF) * UInt32(calls) }
    for target in [Assembly.Target.cortexM0, .cortexM4] where target == .cortexM4 || !method.isWide
    {
      let program = try Self.program(method, calls: calls, target)
      let states = try ExecutionEngine.allCases.map { engine in
        let machine = try TestMachine(
          target == .cortexM0 ? .cortexM0() : .cortexM4F(), image: program.image)
        machine.core.engine = engine
        try machine.runToEnd()
        #expect(machine.core[5] == sum, "\(engine)")
        return MachineState(machine)
      }
      #expect(states[0] == states[1])
    }
  }

  /// What another bus master writes, between two calls.
  @Test(arguments: ExecutionEngine.allCases) func codeFromElsewhere(engine: ExecutionEngine) throws
  {
    let program = try Assembly(
      """
      ldr r4, =0x20001001
      movs r5, #0
      1: bkpt 0xAB
      movs r7, #20
      2: blx r4
      adds r5, r5, r0
      subs r7, #1
      bne 2b
      b 1b
      """, for: .cortexM0)
    let machine = try TestMachine(image: program.image)
    machine.core.engine = engine
    for value: UInt32 in 0..<50 {
      try machine.runToEnd()
      #expect(machine.core[5] == (0..<value).reduce(0) { $0 + 20 * $1 })
      #expect(machine.bus.copyIn(0x2000_1000, [UInt8(value), 0x20, 0x70, 0x47]))
    }
  }

  /// Blocks of code that is gone do not pile up.
  @Test func translationsAreBounded() throws {
    let program = try Assembly(
      """
      ldr r4, =0x20001000
      movs r5, #0
      1: ldr r1, =0x47702000
      uxtb r0, r5
      orrs r1, r0
      str r1, [r4]
      movs r7, #40
      2: adds r2, r4, #1
      blx r2
      subs r7, #1
      bne 2b
      adds r5, #1
      b 1b
      """, for: .cortexM0)
    let machine = try TestMachine(image: program.image)
    var sizes: [Int] = []
    for round in 1...8 as ClosedRange<UInt64> {
      _ = machine.core.run(until: round * 10_000_000)
      sizes.append(machine.core.translationSize)
    }
    #expect(machine.core[5] > 60_000)
    #expect(sizes.allSatisfy { $0 > 0 && $0 <= 9 << 20 }, "\(sizes)")
  }
}
