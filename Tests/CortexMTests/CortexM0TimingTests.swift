import CortexM
import Testing

/// Cycles of every instruction of the Cortex-M0 (DDI 0432C, table 3-1).
@Suite struct CortexM0TimingTests {
  /// Code and the cycles of its first instruction.
  static let table: [(String, Int)] =
    [
      "movs r0, #1", "mov r0, r1", "mov r8, r0", "adds r0, #1", "adds r0, r1, r2", "add r0, r8",
      "add r0, sp, #4", "adr r0, 1f\n.balign 4\n1:", "subs r0, #1", "adcs r0, r1", "sbcs r0, r1",
      "rsbs r0, r1, #0", "muls r0, r1, r0", "cmp r0, #1", "cmp r0, r8", "cmn r0, r1", "ands r0, r1",
      "orrs r0, r1", "eors r0, r1", "bics r0, r1", "mvns r0, r1", "tst r0, r1", "lsls r0, r1, #3",
      "lsls r0, r2", "lsrs r0, r1, #3", "lsrs r0, r2", "asrs r0, r1, #3", "asrs r0, r2",
      "rors r0, r2", "sxtb r0, r1", "sxth r0, r1", "uxtb r0, r1", "uxth r0, r1", "rev r0, r1",
      "rev16 r0, r1", "revsh r0, r1", "nop", "sev", "yield", "cpsie i", "cpsid i",
      "beq 1f\n1:", "add sp, #8", "sub sp, #8",
    ].map { ($0, 1) }
    + [
      "ldr r0, [r5]", "ldr r0, [r5, r4]", "ldr r0, [sp]", "ldr r0, 1f\n.balign 4\n1: .word 0",
      "ldrh r0, [r5]", "ldrh r0, [r5, r4]", "ldrb r0, [r5]", "ldrb r0, [r5, r4]",
      "ldrsh r0, [r5, r4]", "ldrsb r0, [r5, r4]", "str r0, [r5]", "str r0, [r5, r4]",
      "str r0, [sp]", "strh r0, [r5]", "strh r0, [r5, r4]", "strb r0, [r5]", "strb r0, [r5, r4]",
    ].map { ($0, 2) }
    + [
      ("ldmia r5!, {r0}", 2), ("ldmia r5!, {r0-r3}", 5), ("stmia r5!, {r0}", 2),
      ("stmia r5!, {r0-r4, r6, r7}", 8), ("push {r0}", 2), ("push {r0-r7, lr}", 10),
      ("pop {r0}", 2), ("pop {r0-r7}", 9), ("b 1f\nnop\n1:", 3), ("bne 1f\nnop\n1:", 3),
      ("bl 1f\nnop\n1:", 4), ("ldr r0, =1f + 1\nbx r0\n1:", 2), ("mrs r0, apsr", 4),
      ("mrs r0, primask", 4), ("msr apsr_nzcvq, r0", 4), ("msr primask, r4", 4), ("dmb", 4),
      ("dsb", 4), ("isb", 4),
    ]

  @Test(arguments: table)
  func cycles(code: String, expected: Int) throws {
    let entries = try TestMachine.entries(
      of: code, on: .cortexM0(), target: .cortexM0, count: 2)
    #expect(entries[1] == expected)
  }

  /// Code and the cycles of its last instruction: those that need preparation.
  @Test(arguments: [
    ("ldr r0, =1f + 1\nbx r0\n.balign 4\n1:", 3), ("ldr r0, =1f + 1\nblx r0\n.balign 4\n1:", 3),
    ("ldr r0, =1f\nmov pc, r0\n.balign 4\n1:", 3), ("movs r0, #0\nadd pc, r0\nnop\n1:", 3),
    ("ldr r0, =1f + 1\npush {r0}\npop {pc}\n.balign 4\n1:", 5),
    (
      "ldr r0, =1f + 1\npush {r0-r3}\nadd sp, #12\npush {r0-r3}\nldr r1, =1f + 1\nmov r3, r1\npush {r1-r3}\npop {r1, r2, pc}\n.balign 4\n1:",
      7
    ),
  ])
  func branchesThroughRegisters(code: String, expected: Int) throws {
    let before = code.split(separator: "\n").filter {
      !$0.hasPrefix(".") && $0 != "1:" && $0 != "nop"
    }
    let entries = try TestMachine.entries(
      of: code, on: .cortexM0(), target: .cortexM0, count: before.count + 1)
    #expect(entries[before.count] - entries[before.count - 1] == expected)
  }

  /// Where the Cortex-M0+ differs (DDI 0484C, table 3-1).
  @Test(arguments: [
    ("b 1f\nnop\n1:", 2), ("bne 1f\nnop\n1:", 2), ("beq 1f\n1:", 1), ("bl 1f\nnop\n1:", 3),
    ("mrs r0, primask", 3), ("msr primask, r4", 3), ("dmb", 3), ("dsb", 3), ("isb", 3),
    ("ldr r0, [r5]", 2), ("str r0, [r5, r4]", 2), ("ldmia r5!, {r0-r3}", 5),
    ("push {r0-r7, lr}", 10),
    ("adds r0, #1", 1), ("muls r0, r1, r0", 1), ("cpsie i", 1),
  ])
  func cyclesOfCortexM0Plus(code: String, expected: Int) throws {
    let entries = try TestMachine.entries(
      of: code, on: .cortexM0Plus(), target: .cortexM0, count: 2)
    #expect(entries[1] == expected)
  }

  @Test(arguments: [
    ("ldr r0, =1f + 1\nbx r0\n.balign 4\n1:", 2), ("ldr r0, =1f + 1\nblx r0\n.balign 4\n1:", 2),
    ("ldr r0, =1f\nmov pc, r0\n.balign 4\n1:", 2),
    ("ldr r0, =1f + 1\npush {r0}\npop {pc}\n.balign 4\n1:", 4),
  ])
  func branchesOfCortexM0Plus(code: String, expected: Int) throws {
    let before = code.split(separator: "\n").filter { !$0.hasPrefix(".") && $0 != "1:" }
    let entries = try TestMachine.entries(
      of: code, on: .cortexM0Plus(), target: .cortexM0, count: before.count + 1)
    #expect(entries[before.count] - entries[before.count - 1] == expected)
  }

  @Test func smallMultiplierTakes32Cycles() throws {
    let entries = try TestMachine.entries(
      of: "muls r0, r1, r0", on: .cortexM0(multiplierCycles: 32), target: .cortexM0, count: 2)
    #expect(entries[1] == 32)
  }
}
