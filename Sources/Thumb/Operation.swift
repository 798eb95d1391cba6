/// An operation as it is executed: what the instruction does, with the kind of its operands.
///
/// Encodings that differ only in their bits share a case. What would cost a test on a hot path is
/// a case of its own: an unshifted second operand (`addRegister` against `addShifted`), the program
/// counter as destination (`movPC`) or source (`movFromPC`), write-back (`ldrPreIndexed`). So no
/// other data-processing operation ever names register 15. Setting the flags is a bit,
/// `Instruction.setsFlags`, which only the cases marked (S) look at.
public enum Operation: UInt16, Sendable, CaseIterable {
  // MARK: What the architecture does not define

  /// UNDEFINED: the core faults. Also every encoding of a later architecture.
  case undefined
  /// UNPREDICTABLE: the manual promises nothing.
  case unpredictable
  /// UDF: permanently undefined. imm.
  case udf

  // MARK: Data processing with an immediate: rd = rn op imm (S)
  // Logical ones set C from `Options.carry` if `carryKnown`, and leave it alone otherwise.

  case andImmediate, bicImmediate, orrImmediate, ornImmediate, eorImmediate
  case addImmediate, adcImmediate, subImmediate, sbcImmediate
  /// rd = imm - rn.
  case rsbImmediate
  /// rd = imm; rd = ~imm. MOVW is the former, without flags.
  case movImmediate, mvnImmediate
  /// The upper half of rd = imm, the lower stays.
  case movt
  /// Flags of rn op imm, always.
  case cmpImmediate, cmnImmediate, tstImmediate, teqImmediate
  /// rd = (PC & ~3) + imm, PC being the instruction's address + 4.
  case adr

  // MARK: Data processing with a register: rd = rn op rm (S)
  // Logical ones leave C alone.

  case andRegister, bicRegister, orrRegister, ornRegister, eorRegister
  case addRegister, adcRegister, subRegister, sbcRegister, rsbRegister
  /// rd = rm; rd = ~rm.
  case movRegister, mvnRegister
  /// Flags of rn op rm, always.
  case cmpRegister, cmnRegister, tstRegister, teqRegister
  /// rd = PC; rd = rd + PC; PC being the instruction's address + 4.
  case movFromPC, addFromPC
  /// Branch to rm; branch to PC + rm. Bit 0 is ignored. rm = 15 reads as the address + 4.
  case movPC, addPC

  // MARK: Data processing with a shifted register: rd = rn op (rm shift amount) (S)
  // Logical ones set C from the shifter.

  case andShifted, bicShifted, orrShifted, ornShifted, eorShifted
  case addShifted, adcShifted, subShifted, sbcShifted, rsbShifted
  case mvnShifted
  case cmpShifted, cmnShifted, tstShifted, teqShifted

  // MARK: Shifts (S)

  /// rd = rm shifted by `amount`: 1 to 31 for LSL and ROR, 1 to 32 for LSR and ASR.
  case lslImmediate, lsrImmediate, asrImmediate, rorImmediate
  /// rd = rm rotated right by one bit through C.
  case rrx
  /// rd = rn shifted by the low byte of rm.
  case lslRegister, lsrRegister, asrRegister, rorRegister

  // MARK: Multiplication and division

  /// rd = rn * rm (S: N and Z).
  case mul
  /// rd = ra + rn * rm; rd = ra - rn * rm.
  case mla, mls
  /// ra:rd = rn * rm; ra:rd += rn * rm.
  case smull, umull, smlal, umlal
  /// ra:rd = rn * rm + ra + rd.
  case umaal
  /// rd = rn / rm.
  case sdiv, udiv
  /// rd = half of rn * half of rm; b bottom, t top.
  case smulbb, smulbt, smultb, smultt
  /// rd = ra + half of rn * half of rm; Q.
  case smlabb, smlabt, smlatb, smlatt
  /// rd = (rn * half of rm) >> 16; with ra added; Q.
  case smulwb, smulwt, smlawb, smlawt
  /// ra:rd += half of rn * half of rm.
  case smlalbb, smlalbt, smlaltb, smlaltt
  /// Dual products of halves; x exchanges the halves of rm; Q.
  case smuad, smuadx, smusd, smusdx, smlad, smladx, smlsd, smlsdx
  /// ra:rd += dual products.
  case smlald, smlaldx, smlsld, smlsldx
  /// Most significant word of the product; r rounds.
  case smmul, smmulr, smmla, smmlar, smmls, smmlsr
  /// Sum of absolute differences of bytes; with ra added.
  case usad8, usada8

  // MARK: Parallel addition and subtraction: rd = rn op rm, by halves or bytes
  // s and u set GE; q and uq saturate; sh and uh halve.

  case sadd16, sasx, ssax, ssub16, sadd8, ssub8
  case qadd16, qasx, qsax, qsub16, qadd8, qsub8
  case shadd16, shasx, shsax, shsub16, shadd8, shsub8
  case uadd16, uasx, usax, usub16, uadd8, usub8
  case uqadd16, uqasx, uqsax, uqsub16, uqadd8, uqsub8
  case uhadd16, uhasx, uhsax, uhsub16, uhadd8, uhsub8
  /// Bytes of rn or rm by GE.
  case sel

  // MARK: Saturation and packing

  /// rd = saturated rm op rn, in that order; d doubles rn first; Q.
  case qadd, qsub, qdadd, qdsub
  /// rd = rn shifted, saturated to imm bits; Q.
  case ssat, usat
  /// Both halves of rn saturated to imm bits; Q.
  case ssat16, usat16
  /// rd = bottom of rn, top of shifted rm; rd = top of rn, bottom of shifted rm.
  case pkhbt, pkhtb

  // MARK: Extension, bit fields, reversal

  /// rd = rm rotated right by `amount` (0, 8, 16, 24), extended.
  case sxtb, sxth, uxtb, uxth, sxtb16, uxtb16
  /// rd = rn + the same.
  case sxtab, sxtah, uxtab, uxtah, sxtab16, uxtab16
  /// imm bits of rd from bit `amount` on: cleared; replaced by the low bits of rn.
  case bfc, bfi
  /// rd = imm bits of rn from bit `amount` on, extended.
  case sbfx, ubfx
  /// rd = rm rearranged; clz: its leading zeros.
  case rev, rev16, revsh, rbit, clz

  // MARK: Loads and stores of one register, rd
  // rd is never 15: that is `ldrPC`.

  /// At rn + imm.
  case ldrImmediate, ldrbImmediate, ldrhImmediate, ldrsbImmediate, ldrshImmediate
  case strImmediate, strbImmediate, strhImmediate
  /// At rn + rm.
  case ldrRegister, ldrbRegister, ldrhRegister, ldrsbRegister, ldrshRegister
  case strRegister, strbRegister, strhRegister
  /// At rn + (rm << amount).
  case ldrShifted, ldrbShifted, ldrhShifted, ldrsbShifted, ldrshShifted
  case strShifted, strbShifted, strhShifted
  /// At rn + imm, which becomes rn.
  case ldrPreIndexed, ldrbPreIndexed, ldrhPreIndexed, ldrsbPreIndexed, ldrshPreIndexed
  case strPreIndexed, strbPreIndexed, strhPreIndexed
  /// At rn; then rn += imm.
  case ldrPostIndexed, ldrbPostIndexed, ldrhPostIndexed, ldrsbPostIndexed, ldrshPostIndexed
  case strPostIndexed, strbPostIndexed, strhPostIndexed
  /// At (PC & ~3) + imm.
  case ldrLiteral, ldrbLiteral, ldrhLiteral, ldrsbLiteral, ldrshLiteral
  /// At rn + imm, as if unprivileged.
  case ldrt, ldrbt, ldrht, ldrsbt, ldrsht
  case strt, strbt, strht
  /// Load and branch, as BX does. Offset `imm`, or rm << amount if `registerOffset`; `index` and
  /// `writeback` as encoded; rn = 15 reads as PC & ~3.
  case ldrPC
  /// rd and ra at rn + imm; `index` and `writeback` as encoded.
  case ldrd, strd
  /// rd and ra at (PC & ~3) + imm.
  case ldrdLiteral
  /// Exclusive: ldrex at rn + imm; strex gives its status in ra.
  case ldrex, ldrexb, ldrexh, strex, strexb, strexh
  case clrex
  /// Hints: nothing is loaded.
  case pld, pli

  // MARK: Loads and stores of several registers: imm the list, amount their number

  /// Ascending from rn; `writeback` as encoded (ldm never with rn in the list; stm stores an
  /// UNKNOWN value for an rn in the list that is not its lowest register).
  case ldm, stm
  /// Ending below rn.
  case ldmdb, stmdb
  /// The list contains 15: load it and branch, as BX does.
  case ldmPC, ldmdbPC
  /// Ending below SP, which becomes the lowest address.
  case push
  /// From SP upwards, which moves behind the list.
  case pop
  /// The same with 15 in the list: branch, as BX does.
  case popPC

  // MARK: Branches
  // imm is added to PC, the instruction's address + 4.

  case b
  /// If `condition` holds.
  case bConditional
  case bl
  /// To rm; bit 0 must be 1.
  case bx, blx
  /// If rn is zero; is not.
  case cbz, cbnz
  /// Forward by twice the byte at rn + rm; the halfword at rn + 2 * rm. rn = 15 is PC.
  case tbb, tbh
  /// imm is the whole ITSTATE: first condition in bits 7 to 4, mask in bits 3 to 0.
  case it

  // MARK: System

  /// imm: the hint's number, when unallocated.
  case nop, yield, wfe, wfi, sev, hint
  /// imm: the option.
  case dbg
  /// imm: the number.
  case svc, bkpt
  /// imm: bit 1 PRIMASK, bit 0 FAULTMASK; amount: 0 to enable (clear), 1 to disable (set).
  case cps
  /// rd = special register imm (SYSm).
  case mrs
  /// Special register imm (SYSm) = rn; amount: the mask, bit 1 NZCVQ, bit 0 GE.
  case msr
  /// imm: the option.
  case dmb, dsb, isb
  /// Any instruction of coprocessor `amount` that no other case covers: NOCP when the coprocessor
  /// is absent or disabled, UNDEFINED when it is the FPU and enabled.
  case coprocessor

  // MARK: Floating point: s registers in rd, rn, rm

  /// rd = op rm.
  case vabs, vneg, vsqrt, vmovRegister
  /// rd = rn op rm; vnmul: -(rn * rm).
  case vadd, vsub, vmul, vnmul, vdiv
  /// With rounding of the product: rd + p, rd - p, -rd - p, -rd + p.
  case vmla, vmls, vnmla, vnmls
  /// Fused: rd + p, rd - p, -rd - p, -rd + p.
  case vfma, vfms, vfnma, vfnms
  /// FPSCR flags of rd against rm, against zero; e: quiet NaNs raise Invalid Operation.
  case vcmp, vcmpe, vcmpZero, vcmpeZero
  /// rd = the float whose bits are imm.
  case vmovImmediate
  /// s register rn = core register rd, and back. Also VMOV.32 of half a d register.
  case vmovToSingle, vmovFromSingle
  /// s registers rm and rm + 1 = core registers rd and ra, and back. Also VMOV of a d register.
  case vmovToPair, vmovFromPair
  /// rd = rm to integer, towards zero; r: by FPSCR's rounding mode.
  case vcvtToSigned, vcvtToUnsigned, vcvtrToSigned, vcvtrToUnsigned
  /// rd = the integer in rm.
  case vcvtFromSigned, vcvtFromUnsigned
  /// rd = rd to or from fixed point with `amount` fraction bits.
  case vcvtToFixedS16, vcvtToFixedU16, vcvtToFixedS32, vcvtToFixedU32
  case vcvtFromFixedS16, vcvtFromFixedU16, vcvtFromFixedS32, vcvtFromFixedU32
  /// Half precision in the bottom (b) or top (t) half.
  case vcvtbToSingle, vcvttToSingle, vcvtbToHalf, vcvttToHalf
  /// rd = FPSCR; APSR.NZCV = FPSCR.NZCV; FPSCR = rd.
  case vmrs, vmrsFlags, vmsr
  /// s register rd at rn + imm; double: rd and rd + 1.
  case vldr, vldrDouble, vstr, vstrDouble
  /// At (PC & ~3) + imm.
  case vldrLiteral, vldrDoubleLiteral
  /// `amount` words from s register rd on, ascending from rn; `writeback` as encoded. VPOP is a
  /// vldm of SP, VPUSH a vstmdb.
  case vldm, vstm, vldmdb, vstmdb
}
