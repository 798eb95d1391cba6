import Testing

@testable import Thumb

/// Operands, worked out by hand from the manual's diagrams.
@Suite struct DecoderTests {
  struct Case: Sendable, CustomStringConvertible {
    let first, second: UInt16
    let expected: Instruction
    var description: String { String(UInt32(first) << 16 | UInt32(second), radix: 16) }

    init(_ first: UInt16, _ second: UInt16 = 0, _ expected: Instruction) {
      self.first = first
      self.second = second
      self.expected = expected
    }
  }

  static let narrow: [Case] = [
    // adds r1, r2, r3
    Case(
      0x18D1, 0,
      Instruction(
        .addRegister, size: 2, timing: .dataProcessing, rd: 1, rn: 2, rm: 3,
        options: [.setsFlags, .add])),
    // lsrs r0, r1, #32
    Case(
      0x0808, 0,
      Instruction(
        .lsrImmediate, size: 2, timing: .shift, rd: 0, rm: 1, options: [.setsFlags, .add],
        shift: .lsr, amount: 32)),
    // add sp, #508
    Case(
      0xB07F, 0,
      Instruction(
        .addImmediate, size: 2, timing: .dataProcessing, rd: 13, rn: 13, imm: 508, options: .add)),
    // mov r11, pc
    Case(
      0x46FB, 0,
      Instruction(
        .movFromPC, size: 2, timing: .dataProcessing, rd: 11, options: .add)),
    // add pc, r2
    Case(0x4497, 0, Instruction(.addPC, size: 2, timing: .movePC, rm: 2, options: .add)),
    // ldr r3, [pc, #1020]
    Case(
      0x4BFF, 0,
      Instruction(
        .ldrLiteral, size: 2, timing: .load, rd: 3, imm: 1020, options: .add)),
    // push {r0, r7, lr}
    Case(
      0xB581, 0,
      Instruction(
        .push, size: 2, timing: .storeMultiple, rn: 13, imm: 0x4081, options: [.writeback, .add],
        amount: 3)),
    // pop {r4, pc}
    Case(
      0xBD10, 0,
      Instruction(
        .popPC, size: 2, timing: .loadMultiplePC, rn: 13, imm: 0x8010,
        options: [.writeback, .add], amount: 2)),
    // ldmia r1, {r0, r1}: no write-back of a loaded base
    Case(
      0xC903, 0,
      Instruction(
        .ldm, size: 2, timing: .loadMultiple, rn: 1, imm: 3, options: .add, amount: 2)),
    // bne to itself - 4 + 4
    Case(
      0xD1FE, 0,
      Instruction(
        .bConditional, size: 2, timing: .branchConditional, imm: 0xFFFF_FFFC, options: .add,
        condition: .ne)),
    // b by -2048
    Case(
      0xE400, 0,
      Instruction(
        .b, size: 2, timing: .branch, imm: 0xFFFF_F800, options: .add)),
    // cbnz r5, by 126
    Case(
      0xBBFD, 0,
      Instruction(
        .cbnz, size: 2, timing: .compareBranch, rn: 5, imm: 126, options: .add)),
    // itete gt
    Case(
      0xBFCB, 0,
      Instruction(
        .it, size: 2, timing: .ifThen, imm: 0xCB, options: .add, condition: .gt)),
    // cpsid f
    Case(
      0xB671, 0,
      Instruction(
        .cps, size: 2, timing: .changeState, imm: 1, options: .add, amount: 1)),
  ]

  static let wide: [Case] = [
    // ands r1, r2, #0xFF000000: rotated, so the carry is known
    Case(
      0xF012, 0x417F,
      Instruction(
        .andImmediate, size: 4, timing: .dataProcessing, rd: 1, rn: 2, imm: 0xFF00_0000,
        options: [.setsFlags, .carryKnown, .carry, .add])),
    // mov.w r0, #0x00AB00AB
    Case(
      0xF04F, 0x10AB,
      Instruction(
        .movImmediate, size: 4, timing: .dataProcessing, imm: 0x00AB_00AB, options: .add)),
    // movw r7, #0xABCD; movt r7, #0x1234
    Case(
      0xF64A, 0x37CD,
      Instruction(
        .movImmediate, size: 4, timing: .dataProcessing, rd: 7, imm: 0xABCD, options: .add)),
    Case(
      0xF2C1, 0x2734,
      Instruction(
        .movt, size: 4, timing: .dataProcessing, rd: 7, imm: 0x1234, options: .add)),
    // sub.w r1, r2, r3 is not shifted; lsr #32 is
    Case(
      0xEBA2, 0x0103,
      Instruction(
        .subRegister, size: 4, timing: .dataProcessing, rd: 1, rn: 2, rm: 3, options: .add)),
    Case(
      0xEBA2, 0x0113,
      Instruction(
        .subShifted, size: 4, timing: .shift, rd: 1, rn: 2, rm: 3, options: .add, shift: .lsr,
        amount: 32)),
    Case(
      0xEBA2, 0x0133,
      Instruction(
        .subShifted, size: 4, timing: .shift, rd: 1, rn: 2, rm: 3, options: .add, shift: .rrx,
        amount: 1)),
    // adr.w r3, by -5
    Case(
      0xF2AF, 0x0305,
      Instruction(
        .adr, size: 4, timing: .dataProcessing, rd: 3, imm: 0xFFFF_FFFB)),
    // bfi r1, r2, #3, #7
    Case(
      0xF362, 0x01C9,
      Instruction(
        .bfi, size: 4, timing: .dataProcessing, rd: 1, rn: 2, imm: 7, options: .add, amount: 3)),
    // ssat r1, #8, r2, asr #4
    Case(
      0xF322, 0x1107,
      Instruction(
        .ssat, size: 4, timing: .dataProcessing, rd: 1, rn: 2, imm: 8, options: .add, shift: .asr,
        amount: 4)),
    // ldr.w r1, [r2, #-4]!
    Case(
      0xF852, 0x1D04,
      Instruction(
        .ldrPreIndexed, size: 4, timing: .load, rd: 1, rn: 2, imm: 0xFFFF_FFFC,
        options: [.index, .writeback])),
    // strd r1, r2, [r3], #8
    Case(
      0xE8E3, 0x1202,
      Instruction(
        .strd, size: 4, timing: .storeDouble, rd: 1, rn: 3, ra: 2, imm: 8,
        options: [.writeback, .add])),
    // strex r0, r1, [r2, #4]
    Case(
      0xE842, 0x1001,
      Instruction(
        .strex, size: 4, timing: .storeExclusive, rd: 1, rn: 2, ra: 0, imm: 4,
        options: [.index, .add])),
    // umull r1, r2, r3, r4
    Case(
      0xFBA3, 0x1204,
      Instruction(
        .umull, size: 4, timing: .multiplyLong, rd: 1, rn: 3, rm: 4, ra: 2, options: .add)),
    // bl by -4; b.w by 16777214
    Case(
      0xF7FF, 0xFFFE,
      Instruction(
        .bl, size: 4, timing: .branchLink, imm: 0xFFFF_FFFC, options: .add)),
    Case(
      0xF3FF, 0x97FF,
      Instruction(
        .b, size: 4, timing: .branch, imm: 0x00FF_FFFE, options: .add)),
    // beq.w by -1048576
    Case(
      0xF400, 0x8000,
      Instruction(
        .bConditional, size: 4, timing: .branchConditional, imm: 0xFFF0_0000, options: .add,
        condition: .eq)),
    // uxtb.w r1, r2, ror #16
    Case(
      0xFA5F, 0xF1A2,
      Instruction(
        .uxtb, size: 4, timing: .dataProcessing, rd: 1, rm: 2, options: .add, shift: .ror,
        amount: 16)),
    // msr PRIMASK, r1
    Case(
      0xF381, 0x8810,
      Instruction(
        .msr, size: 4, timing: .specialRegister, rn: 1, imm: 16, options: .add, amount: 2)),
  ]

  static let float: [Case] = [
    // vadd.f32 s1, s2, s3
    Case(
      0xEE71, 0x0A21,
      Instruction(
        .vadd, size: 4, timing: .floatArithmetic, rd: 1, rn: 2, rm: 3, options: .add)),
    // vmov.f32 s31, #1.0
    Case(
      0xEEF7, 0xFA00,
      Instruction(
        .vmovImmediate, size: 4, timing: .floatMove, rd: 31, imm: 0x3F80_0000, options: .add)),
    // vmov.32 d1[1], r2 is vmov s3, r2
    Case(
      0xEE21, 0x2B10,
      Instruction(
        .vmovToSingle, size: 4, timing: .floatMove, rd: 2, rn: 3, options: .add)),
    // vmov r1, r2, d4 is vmov r1, r2, s8, s9
    Case(
      0xEC52, 0x1B14,
      Instruction(
        .vmovFromPair, size: 4, timing: .floatMovePair, rd: 1, rm: 8, ra: 2, options: .add)),
    // vldr d3, [r1, #-8]
    Case(
      0xED11, 0x3B02,
      Instruction(
        .vldrDouble, size: 4, timing: .floatLoad, rd: 6, rn: 1, imm: 0xFFFF_FFF8, options: .index)),
    // vpush {d8-d9}
    Case(
      0xED2D, 0x8B04,
      Instruction(
        .vstmdb, size: 4, timing: .floatStoreMultiple, rd: 16, rn: 13, imm: 16,
        options: [.writeback, .add], amount: 4)),
    // vcvt.s16.f32 s0, s0, #5
    Case(
      0xEEBE, 0x0A65,
      Instruction(
        .vcvtToFixedS16, size: 4, timing: .floatArithmetic, options: .add, amount: 5)),
  ]

  @Test(arguments: narrow + wide + float)
  func operands(_ test: Case) {
    #expect(Decoder(architecture: .v7EMF).decode(test.first, test.second) == test.expected)
  }

  /// An extension's instructions are UNDEFINED without it, the FPU's a coprocessor's.
  @Test func extensions() {
    let m3 = Decoder(architecture: .v7M)
    let m4 = Decoder(architecture: .v7EM)
    #expect(m3.decode(0xFA81, 0xF102).operation == .undefined)
    #expect(m4.decode(0xFA81, 0xF102).operation == .sadd8)
    #expect(m3.decode(0xF322, 0x0107).operation == .undefined)
    #expect(m4.decode(0xF322, 0x0107).operation == .ssat16)
    let float = m4.decode(0xEE71, 0x0A21)
    #expect(float.operation == .coprocessor && float.amount == 10)
  }

  /// ThumbExpandImm_C over all 4,096 immediates, by rotating one bit at a time.
  @Test func modifiedImmediates() {
    for imm12 in UInt32(0)..<4096 {
      let (value, rotated, _) = Expansion.modified(imm12)
      let imm8 = imm12 & 0xFF
      if imm12 >> 10 != 0 {
        var expected = imm8 | 0x80
        for _ in 0..<(imm12 >> 7) { expected = expected >> 1 | expected << 31 }
        #expect(value == expected && rotated)
      } else {
        let bytes: [UInt32] = [0x1, 0x1_0001, 0x100_0100, 0x101_0101]
        #expect(value == imm8 * bytes[Int(imm12 >> 8)] && !rotated)
      }
    }
  }

  @Test func insideIT() {
    let decoder = Decoder(architecture: .v7M)
    #expect(!decoder.decode(0x18D1).insideIT.setsFlags)
    #expect(decoder.decode(0xEB12, 0x0103).insideIT.setsFlags)
  }
}
