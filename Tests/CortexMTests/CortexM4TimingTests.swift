import CortexM
import Foundation
import Testing

/// Sequences with the cycle in which each instruction enters Execute, from the executable reference
/// of the pipeline model. Hazards, fetch bubbles, folded IT: see Documentation/TIMING.md.
@Suite struct CortexM4TimingTests {
  struct Sequence: Sendable, CustomTestStringConvertible {
    var name: String
    var entries: [Int]
    var code: String
    var atHalfword = false
    var testDescription: String { name }

    init(_ name: String, _ entries: String, _ code: String, atHalfword: Bool = false) {
      self.name = name
      self.entries = entries.split(separator: " ").map { Int($0)! }
      self.code = code.replacingOccurrences(of: "; ", with: "\n")
      self.atHalfword = atHalfword
    }
  }

  private static func times(_ count: Int, _ code: String) -> String {
    Array(repeating: code, count: count).joined(separator: "; ")
  }
  private static let wide = "add.w r6, r7, #1"
  private static let alu = "adds r6, #1"
  private static let ldm4 = "ldmia.w r5, {r0-r3}"
  private static let loop = "1: add.w r6, r7, #1; adds r0, #1; b 1b"

  static let sequences: [Sequence] = [
    Sequence("ADDS, narrow", "0 1 2 3 4 5 6", times(6, alu)),
    Sequence("ADD.W, word aligned", "0 1 2 4 5 6 7 8 9 10", times(9, wide)),
    Sequence("ADD.W, halfword aligned", "0 1 2 4 5 6 7 8 9 10", times(9, wide), atHalfword: true),
    Sequence("LDR; LDR; LDR", "0 1 2 4", times(3, "ldr r0, [r5]")),
    Sequence("LDR of the loaded address", "0 2 4", "ldr r0, [r5]; ldr r1, [r0]"),
    Sequence(
      "LDR; STR; LDR; ADDS; LDR; STR of the loaded", "0 1 3 5 6 7 8",
      "ldr r0, [r5]; str r1, [r5]; ldr r0, [r5]; adds r6, #1; ldr r0, [r5]; str r0, [r5]"),
    Sequence(
      "STR; LDR, STR; STR; NOP; LDM, VLDR", "0 2 4 5 6 7 8 11 12 14 16",
      "str r0, [r5]; ldr r0, [r5]; adds r6, #1; str r0, [r5]; str r0, [r5]; nop; "
        + "ldmia r5!, {r6, r7}; adds r6, #1; str r0, [r5]; vldr s1, [r5]"),
    Sequence(
      "STR register offset; STR; STRD; LDR", "0 2 3 6 8",
      "str r0, [r5, r4]; str r0, [r5]; strd r0, r1, [r5]; ldr r0, [r5]"),
    Sequence(
      "PUSH; LDR, STM; LDRD", "0 4 6 7 11 14",
      "push {r4, lr}; ldr r0, [r5]; adds r6, #1; stmia r5!, {r0, r1}; ldrd r0, r1, [r5]"),
    Sequence(
      "MUL; STR, STRD, STM", "0 2 3 4 7 8 11",
      "mul.w r0, r2, r3; str r0, [r5]; mul.w r0, r2, r3; strd r0, r1, [r5]; "
        + "mul.w r0, r2, r3; stmia r5!, {r0, r1}"),
    Sequence(
      "MUL; MUL; ADDS; STR", "0 1 2 3 4",
      "mul.w r0, r2, r3; mul.w r0, r2, r3; adds r0, #1; str r0, [r5]"),
    Sequence(
      "UMULL; STR RdLo, RdHi", "0 1 2 4 5",
      "umull r0, r1, r2, r3; str r0, [r5]; umull r0, r1, r2, r3; str r1, [r5]"),
    Sequence(
      "UMULL; STRD, STM of both", "0 2 5 7 10",
      "umull r0, r1, r2, r3; strd r0, r1, [r5]; umull r0, r1, r2, r3; stmia r5!, {r0, r1}"),
    Sequence(
      "ADDS; LSLS, ADDS; NOP; LSLS", "0 2 3 4 5 6",
      "adds r0, #1; lsls r2, r0, #1; adds r0, #1; nop; lsls r2, r0, #1"),
    Sequence(
      "ADDS; ADD.W shifted, LDR; LSLS", "0 2 3 5 6",
      "adds r0, #1; add.w r2, r7, r0, lsl #1; ldr r0, [r5]; lsls r2, r0, #1"),
    Sequence(
      "MUL; LSLS, UMULL; LSLS RdLo, RdHi", "0 2 3 4 5 7 8",
      "mul.w r0, r2, r3; lsls r2, r0, #1; umull r0, r1, r2, r3; lsls r2, r0, #1; "
        + "umull r0, r1, r2, r3; lsls r2, r1, #1"),
    Sequence(
      "ADDS; LDR [it], ADDS; NOP; LDR [it]", "0 2 4 5 6 8",
      "adds r5, #0; ldr r0, [r5]; adds r5, #0; nop; ldr r0, [r5]"),
    Sequence(
      "ADD SP; LDR [SP], ADDS; LDM, LDRD [it]", "0 1 3 4 9 10 13",
      "add sp, #0; ldr r0, [sp]; adds r5, #0; ldmia.w r5, {r0-r3}; adds r5, #0; ldrd r0, r1, [r5]"),
    Sequence(
      "one idle fetch cycle: no bubble", "0 2 3 4 5 6 7",
      "b 1f; .balign 4; 1: nop; nop; " + times(3, wide)),
    Sequence(
      "two idle fetch cycles: bubble", "0 2 4 5 6 7 9",
      "b 1f; .balign 4; 1: ldr r0, [r5]; nop; " + times(3, wide)),
    Sequence("LDM; ADD.W, word aligned", "0 5 6 7 8 10 11 12 13", ldm4 + "; " + times(7, wide)),
    Sequence(
      "LDM; ADD.W, halfword aligned", "0 5 6 7 8 10 11 12 13", ldm4 + "; " + times(7, wide),
      atHalfword: true),
    Sequence(
      "VMOV of two; ADD.W, halfword aligned", "0 2 3 4 5 6 7 8 9",
      "vmov r0, r1, s0, s1; " + times(7, wide), atHalfword: true),
    Sequence("loop to a word-aligned wide", "0 1 2 4 5 6 8 9 10 12 13", loop),
    Sequence(
      "loop to a halfword-aligned wide", "0 1 2 5 6 7 10 11 12 15 16", loop, atHalfword: true),
    Sequence(
      "BL; BX LR, branch not taken", "0 2 3 5 6 7",
      "bl 1f; beq 2f; adds r0, #1; bkpt 0xAB; .balign 4; 1: adds r0, #1; bx lr; 2:"),
    Sequence(
      "BL; PUSH; POP {pc}", "0 2 5 6 11 12",
      "bl 1f; add.w r6, r7, #1; bkpt 0xAB; .balign 4; nop; 1: push {r4, lr}; add.w r6, r7, #1; "
        + "pop {r4, pc}"),
    Sequence(
      "a branch hides hazards", "0 1 3 4 5 7 9",
      "adds r0, #1; b 1f; 2: ldr r0, [r5]; bkpt 0xAB; .balign 4; 1: lsls r2, r0, #1; "
        + "str r0, [r5]; b 2b"),
    Sequence(
      "IT folded, one condition failed", "0 1 1 2 3 3 4 5",
      "adds r0, #1; ite eq; moveq r2, #1; movne r3, #1; it ne; movne r2, #2; adds r4, #1"),
    Sequence(
      "IT hides the hazard; LDR; IT; LDR", "0 1 1 2 4 4 6",
      "adds r0, #1; it ne; lslne r2, r0, #1; ldr r0, [r5]; it ne; ldrne r0, [r5]"),
    Sequence(
      "IT as branch target", "0 2 3 4 6 7 8",
      "b 1f; .balign 4; nop; 2: it ne; addne.w r6, r7, #1; bkpt 0xAB; .balign 4; 1: it ne; "
        + "addne r0, #1; b 2b"),
    Sequence(
      "LDRD; LDRD; STRD; LDRD; LSLS", "0 3 6 9 12 13",
      "ldrd r0, r1, [r5]; ldrd r0, r1, [r5]; strd r0, r1, [r5]; ldrd r0, r1, [r5]; lsls r2, r0, #1"),
    Sequence(
      "VSTM; LDR, VSTR; LDR, VLDM; VLDR", "0 4 6 8 10 14 16",
      "vstmia r5, {s1, s2}; ldr r0, [r5]; vstr s1, [r5]; ldr r0, [r5]; vldmia r5, {s1-s3}; "
        + "vldr s1, [r5]"),
  ]

  @Test(arguments: sequences)
  func entries(of sequence: Sequence) throws {
    let entries = try TestMachine.entries(
      of: sequence.code, on: .cortexM4F(), target: .cortexM4, atHalfword: sequence.atHalfword,
      count: sequence.entries.count)
    #expect(entries == sequence.entries)
  }

  /// Code, and the cycles from its first instruction to the one behind it.
  @Test(arguments: [
    ("ldr r0, [r5, #1]", 4), ("ldr r0, [r5, #2]", 3), ("ldrh r0, [r5, #1]", 3),
    ("udiv r0, r4, r2", 2), ("sdiv r0, r2, r3", 3),
  ])
  func dataDependentCycles(code: String, expected: Int) throws {
    let entries = try TestMachine.entries(
      of: code, on: .cortexM4F(), target: .cortexM4, count: 2)
    #expect(entries[1] == expected)
  }
}
