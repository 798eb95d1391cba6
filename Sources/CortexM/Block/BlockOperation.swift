/// What a record of a block does. Each is a simple step with all of its operands at hand; one
/// instruction becomes none (NOP, a failed condition), one or a few of them. Operands `rd`, `rn`,
/// `rm`, `ra` are indexes of words from R0 on: 16 to 47 are S0 to S31, and `BlockRecord.scratch`
/// holds values between the records of one instruction. (S) at the end of a name: sets flags.
enum BlockOperation: UInt8 {
  // MARK: Ends of a block

  /// The precise engine executes this instruction: rare, or with effects beyond the block.
  case step
  /// To `exits.0`, and no block can be linked: what comes depends on flags just written.
  case leave
  /// To `exits.0`, always.
  case jump
  /// To `exits.0` if the condition holds, else to `exits.1`; in the order of `Condition`.
  case ifEQ, ifNE, ifCS, ifCC, ifMI, ifPL, ifVS, ifVC, ifHI, ifLS, ifGE, ifLT, ifGT, ifLE
  /// The same behind a comparison of rn with imm, with rm.
  case compareImmediateIfEQ, compareImmediateIfNE, compareImmediateIfCS, compareImmediateIfCC
  case compareImmediateIfHI, compareImmediateIfLS, compareImmediateIfGE, compareImmediateIfLT
  case compareImmediateIfGT, compareImmediateIfLE
  case compareIfEQ, compareIfNE, compareIfCS, compareIfCC, compareIfHI, compareIfLS
  case compareIfGE, compareIfLT, compareIfGT, compareIfLE
  /// To `exits.0` if rn is zero; is not.
  case ifZero, ifNotZero
  /// LR = imm, to `exits.0`.
  case call
  /// BX rm; BLX rm with LR = imm.
  case exchange, callRegister
  /// To rm; to imm + rm.
  case moveToPC, addToPC
  /// POP of the list imm with PC.
  case popPC
  /// TBB, TBH: to imm + 2 * the datum at rn + rm, at rn + 2 * rm; rn is `scratch` for PC.
  case tableByte, tableHalfword
  /// rd = rn / rm; the cycles depend on the operands.
  case divideSigned, divideUnsigned

  // MARK: Data processing

  /// rd = imm.
  case constant, constantS
  /// The upper half of rd = that of imm.
  case moveTop
  case move, moveS, not, notS
  case andImmediate, andImmediateS, orrImmediate, orrImmediateS, eorImmediate, eorImmediateS
  case addImmediate, addImmediateS, subImmediateS, adcImmediate, adcImmediateS
  case rsbImmediate, rsbImmediateS
  case compareImmediate, compare
  case and, andS, bic, bicS, orr, orrS, eor, eorS
  case add, addS, adc, adcS, sub, subS, sbc, sbcS
  /// rd = rn + (rm << amount).
  case addShiftedLeft
  /// C = imm.
  case setCarry
  /// rd = rm shifted by amount.
  case lsl, lslS, lsr, lsrS, asr, asrS, ror, rorS, rrx, rrxS
  /// rd = rn shifted by the low byte of rm.
  case lslRegister, lslRegisterS, lsrRegister, lsrRegisterS
  case asrRegister, asrRegisterS, rorRegister, rorRegisterS
  case mul, mulS, mla, mls, smull, umull, smlal, umlal, umaal
  case sxtb, sxth, uxtb, uxth
  /// imm is the field's mask; its low bit is `amount`.
  case bfi
  /// imm bits of rn from `amount` on; ubfx: imm is a mask.
  case sbfx, ubfx
  case rev, rev16, revsh, rbit, clz
  /// SP was written: it may be the lowest yet.
  case noteStack

  // MARK: Loads and stores; what misses the fast windows becomes a `step`
  /// At rn + imm.
  case ldr, ldrb, ldrh, ldrsb, ldrsh, str, strb, strh
  /// At rn + rm.
  case ldrIndexed, ldrbIndexed, ldrhIndexed, ldrsbIndexed, ldrshIndexed
  case strIndexed, strbIndexed, strhIndexed
  /// At rn + imm; then rn += change.
  case ldrWriteback, ldrbWriteback, ldrhWriteback, ldrsbWriteback, ldrshWriteback
  case strWriteback, strbWriteback, strhWriteback
  /// rd and ra at rn + imm; then rn += change.
  case ldrd
  /// The list imm from rn on; then rn += change.
  case ldm, stm
  /// The list imm.
  case push, pop
  /// `amount` words from rd on, at rn + imm; then rn += change. For S registers.
  case loadWords, storeWords

  // MARK: Floating point
  /// A `step` unless the FPU is ready; none of the block's later instructions changes that.
  case requireFloat
  /// rd = rn op rm, S registers, while FPSCR asks for nothing special; else as `float`.
  case floatAdd, floatSubtract, floatMultiply, floatDivide
  /// rd += rn * rm, rd -= rn * rm, rounded once.
  case floatFused, floatFusedNegative
  /// FPSCR's flags by rd and rm.
  case floatCompare
  /// rd = rm, a signed integer, as a float; and the other way round, towards zero.
  case floatFromSigned, floatToSigned

  // MARK: Shared with the precise engine: the decoded instruction is cell imm
  case float, convert, floatStatus, signalMultiply, parallel, media
}
