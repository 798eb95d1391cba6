import Thumb

/// Turns predecoded instructions into records.
struct BlockTranslation {
  static let scratch = BlockRecord.scratch
  static let firstSingle: UInt8 = 16

  var records: [BlockRecord] = []
  /// How the last instruction ends the block; nil if it does not.
  var end: End?
  var requiresFloat = false

  /// What follows a block's last instruction.
  enum End: Equatable {
    /// One of the operations that end a block does it; a target that is known is `taken`.
    case branch(taken: UInt32?)
    /// IT: the next block depends on the condition.
    case ifThen
    /// The precise engine executes the instruction.
    case step
  }

  mutating func emit(_ record: BlockRecord) { records.append(record) }

  private mutating func stop(_ record: BlockRecord, _ end: End) {
    records.append(record)
    self.end = end
  }

  /// Ends the block before an instruction that the precise engine executes.
  mutating func step() { stop(BlockRecord(.step), .step) }

  /// Adds an instruction.
  /// - Parameters:
  ///   - x: the instruction, without flags if it stands in an IT block.
  ///   - pc: its address.
  ///   - cell: the number of its cell, for operations that are shared with the precise engine.
  ///   - literal: the content of memory at an address, if it may be relied on.
  mutating func add(
    _ x: Instruction, pc: UInt32, cell: UInt32, literal: (UInt32, Int) -> UInt32?
  ) {
    let first = records.count
    translate(x, pc, cell, literal)
    for index in first..<records.count where records[index].writesStackPointer {
      emit(BlockRecord(.noteStack))
      break
    }
  }

  private mutating func translate(
    _ x: Instruction, _ pc: UInt32, _ cell: UInt32, _ literal: (UInt32, Int) -> UInt32?
  ) {
    let s = x.setsFlags
    let next = pc &+ UInt32(x.size)
    switch x.operation {
    // MARK: Immediates
    case .andImmediate: logical(x, s ? .andImmediateS : .andImmediate, x.imm)
    case .bicImmediate: logical(x, s ? .andImmediateS : .andImmediate, ~x.imm)
    case .orrImmediate: logical(x, s ? .orrImmediateS : .orrImmediate, x.imm)
    case .ornImmediate: logical(x, s ? .orrImmediateS : .orrImmediate, ~x.imm)
    case .eorImmediate: logical(x, s ? .eorImmediateS : .eorImmediate, x.imm)
    case .movImmediate: logical(x, s ? .constantS : .constant, x.imm)
    case .mvnImmediate: logical(x, s ? .constantS : .constant, ~x.imm)
    case .tstImmediate: compareLogical(x, .andImmediateS)
    case .teqImmediate: compareLogical(x, .eorImmediateS)
    case .addImmediate: immediate(x, s ? .addImmediateS : .addImmediate, x.imm)
    case .subImmediate: immediate(x, s ? .subImmediateS : .addImmediate, s ? x.imm : 0 &- x.imm)
    case .adcImmediate: immediate(x, s ? .adcImmediateS : .adcImmediate, x.imm)
    case .sbcImmediate: immediate(x, s ? .adcImmediateS : .adcImmediate, ~x.imm)
    case .rsbImmediate: immediate(x, s ? .rsbImmediateS : .rsbImmediate, x.imm)
    case .cmpImmediate: emit(BlockRecord(.compareImmediate, rn: x.rn, imm: x.imm))
    case .cmnImmediate:
      emit(BlockRecord(.addImmediateS, rd: Self.scratch, rn: x.rn, imm: x.imm))
    case .movt: moveTop(x)
    case .adr: emit(BlockRecord(.constant, rd: x.rd, imm: (pc &+ 4) & ~3 &+ x.imm))

    // MARK: Registers
    case .andRegister: register(x, s ? .andS : .and)
    case .bicRegister: register(x, s ? .bicS : .bic)
    case .orrRegister: register(x, s ? .orrS : .orr)
    case .eorRegister: register(x, s ? .eorS : .eor)
    case .ornRegister:
      emit(BlockRecord(.not, rd: Self.scratch, rm: x.rm))
      emit(BlockRecord(s ? .orrS : .orr, rd: x.rd, rn: x.rn, rm: Self.scratch))
    case .addRegister: register(x, s ? .addS : .add)
    case .subRegister: register(x, s ? .subS : .sub)
    case .adcRegister: register(x, s ? .adcS : .adc)
    case .sbcRegister: register(x, s ? .sbcS : .sbc)
    case .rsbRegister: emit(BlockRecord(s ? .subS : .sub, rd: x.rd, rn: x.rm, rm: x.rn))
    case .movRegister: register(x, s ? .moveS : .move)
    case .mvnRegister: register(x, s ? .notS : .not)
    case .cmpRegister: emit(BlockRecord(.compare, rn: x.rn, rm: x.rm))
    case .cmnRegister: emit(BlockRecord(.addS, rd: Self.scratch, rn: x.rn, rm: x.rm))
    case .tstRegister: emit(BlockRecord(.andS, rd: Self.scratch, rn: x.rn, rm: x.rm))
    case .teqRegister: emit(BlockRecord(.eorS, rd: Self.scratch, rn: x.rn, rm: x.rm))
    case .movFromPC: emit(BlockRecord(.constant, rd: x.rd, imm: pc &+ 4))
    case .addFromPC: emit(BlockRecord(.addImmediate, rd: x.rd, rn: x.rd, imm: pc &+ 4))
    case .movPC:
      if x.rm == 15 {
        stop(BlockRecord(.jump), .branch(taken: (pc &+ 4) & ~1))
      } else {
        stop(BlockRecord(.moveToPC, rm: x.rm), .branch(taken: nil))
      }
    case .addPC:
      if x.rm == 15 {
        stop(BlockRecord(.jump), .branch(taken: (2 &* (pc &+ 4)) & ~1))
      } else {
        stop(BlockRecord(.addToPC, rm: x.rm, imm: pc &+ 4), .branch(taken: nil))
      }

    // MARK: Shifted registers
    case .andShifted: shifted(x, s ? .andS : .and, carry: s)
    case .bicShifted: shifted(x, s ? .bicS : .bic, carry: s)
    case .orrShifted: shifted(x, s ? .orrS : .orr, carry: s)
    case .eorShifted: shifted(x, s ? .eorS : .eor, carry: s)
    case .mvnShifted: shifted(x, s ? .notS : .not, carry: s)
    case .ornShifted:
      shift(x, carry: s)
      emit(BlockRecord(.not, rd: Self.scratch, rm: Self.scratch))
      emit(BlockRecord(s ? .orrS : .orr, rd: x.rd, rn: x.rn, rm: Self.scratch))
    case .addShifted:
      if x.shift == .lsl, x.amount < 32, !s {
        emit(BlockRecord(.addShiftedLeft, rd: x.rd, rn: x.rn, rm: x.rm, amount: x.amount))
      } else {
        shifted(x, s ? .addS : .add)
      }
    case .subShifted: shifted(x, s ? .subS : .sub)
    case .adcShifted: shifted(x, s ? .adcS : .adc)
    case .sbcShifted: shifted(x, s ? .sbcS : .sbc)
    case .rsbShifted:
      shift(x)
      emit(BlockRecord(s ? .subS : .sub, rd: x.rd, rn: Self.scratch, rm: x.rn))
    case .cmpShifted: shifted(x, .compare)
    case .cmnShifted: shifted(x, .addS, rd: Self.scratch)
    case .tstShifted: shifted(x, .andS, rd: Self.scratch, carry: true)
    case .teqShifted: shifted(x, .eorS, rd: Self.scratch, carry: true)

    // MARK: Shifts, multiplication, division
    case .lslImmediate: shift(x, .lsl, s)
    case .lsrImmediate: shift(x, .lsr, s)
    case .asrImmediate: shift(x, .asr, s)
    case .rorImmediate: shift(x, .ror, s)
    case .rrx: shift(x, .rrx, s)
    case .lslRegister: register(x, s ? .lslRegisterS : .lslRegister)
    case .lsrRegister: register(x, s ? .lsrRegisterS : .lsrRegister)
    case .asrRegister: register(x, s ? .asrRegisterS : .asrRegister)
    case .rorRegister: register(x, s ? .rorRegisterS : .rorRegister)
    case .mul: register(x, s ? .mulS : .mul)
    case .mla: register(x, .mla)
    case .mls: register(x, .mls)
    case .smull: register(x, .smull)
    case .umull: register(x, .umull)
    case .smlal: register(x, .smlal)
    case .umlal: register(x, .umlal)
    case .umaal: register(x, .umaal)
    case .sdiv:
      stop(BlockRecord(.divideSigned, rd: x.rd, rn: x.rn, rm: x.rm), .branch(taken: next))
    case .udiv:
      stop(BlockRecord(.divideUnsigned, rd: x.rd, rn: x.rn, rm: x.rm), .branch(taken: next))
    case .smulbb, .smulbt, .smultb, .smultt, .smlabb, .smlabt, .smlatb, .smlatt, .smulwb,
      .smulwt, .smlawb, .smlawt, .smlalbb, .smlalbt, .smlaltb, .smlaltt, .smuad, .smuadx,
      .smusd, .smusdx, .smlad, .smladx, .smlsd, .smlsdx, .smlald, .smlaldx, .smlsld, .smlsldx,
      .smmul, .smmulr, .smmla, .smmlar, .smmls, .smmlsr:
      emit(BlockRecord(.signalMultiply, imm: cell))
    case .sadd16, .sasx, .ssax, .ssub16, .sadd8, .ssub8, .qadd16, .qasx, .qsax, .qsub16, .qadd8,
      .qsub8, .shadd16, .shasx, .shsax, .shsub16, .shadd8, .shsub8, .uadd16, .uasx, .usax,
      .usub16, .uadd8, .usub8, .uqadd16, .uqasx, .uqsax, .uqsub16, .uqadd8, .uqsub8, .uhadd16,
      .uhasx, .uhsax, .uhsub16, .uhadd8, .uhsub8:
      emit(BlockRecord(.parallel, imm: cell))
    case .sel, .usad8, .usada8, .qadd, .qsub, .qdadd, .qdsub, .ssat, .usat, .ssat16, .usat16,
      .pkhbt, .pkhtb, .sxtb16, .uxtb16, .sxtab16, .uxtab16:
      emit(BlockRecord(.media, imm: cell))

    // MARK: Extension, bit fields, reversal
    case .sxtb: extend(x, .sxtb)
    case .sxth: extend(x, .sxth)
    case .uxtb: extend(x, .uxtb)
    case .uxth: extend(x, .uxth)
    case .sxtab: extendAndAdd(x, .sxtb)
    case .sxtah: extendAndAdd(x, .sxth)
    case .uxtab: extendAndAdd(x, .uxtb)
    case .uxtah: extendAndAdd(x, .uxth)
    case .bfc:
      let mask = ~(lowBits(x.imm) &<< UInt32(x.amount))
      emit(BlockRecord(.andImmediate, rd: x.rd, rn: x.rd, imm: mask))
    case .bfi:
      let mask = lowBits(x.imm) &<< UInt32(x.amount)
      emit(BlockRecord(.bfi, rd: x.rd, rn: x.rn, imm: mask, amount: x.amount))
    case .sbfx:
      emit(BlockRecord(.sbfx, rd: x.rd, rn: x.rn, imm: x.imm, amount: x.amount))
    case .ubfx:
      emit(BlockRecord(.ubfx, rd: x.rd, rn: x.rn, imm: lowBits(x.imm), amount: x.amount))
    case .rev: register(x, .rev)
    case .rev16: register(x, .rev16)
    case .revsh: register(x, .revsh)
    case .rbit: register(x, .rbit)
    case .clz: register(x, .clz)

    // MARK: Loads and stores
    case .ldrImmediate: access(x, .ldr)
    case .ldrbImmediate: access(x, .ldrb)
    case .ldrhImmediate: access(x, .ldrh)
    case .ldrsbImmediate: access(x, .ldrsb)
    case .ldrshImmediate: access(x, .ldrsh)
    case .strImmediate: access(x, .str)
    case .strbImmediate: access(x, .strb)
    case .strhImmediate: access(x, .strh)
    case .ldrRegister: register(x, .ldrIndexed)
    case .ldrbRegister: register(x, .ldrbIndexed)
    case .ldrhRegister: register(x, .ldrhIndexed)
    case .ldrsbRegister: register(x, .ldrsbIndexed)
    case .ldrshRegister: register(x, .ldrshIndexed)
    case .strRegister: register(x, .strIndexed)
    case .strbRegister: register(x, .strbIndexed)
    case .strhRegister: register(x, .strhIndexed)
    case .ldrShifted: accessShifted(x, .ldrIndexed)
    case .ldrbShifted: accessShifted(x, .ldrbIndexed)
    case .ldrhShifted: accessShifted(x, .ldrhIndexed)
    case .ldrsbShifted: accessShifted(x, .ldrsbIndexed)
    case .ldrshShifted: accessShifted(x, .ldrshIndexed)
    case .strShifted: accessShifted(x, .strIndexed)
    case .strbShifted: accessShifted(x, .strbIndexed)
    case .strhShifted: accessShifted(x, .strhIndexed)
    case .ldrPreIndexed: writeback(x, .ldrWriteback, x.imm)
    case .ldrbPreIndexed: writeback(x, .ldrbWriteback, x.imm)
    case .ldrhPreIndexed: writeback(x, .ldrhWriteback, x.imm)
    case .ldrsbPreIndexed: writeback(x, .ldrsbWriteback, x.imm)
    case .ldrshPreIndexed: writeback(x, .ldrshWriteback, x.imm)
    case .strPreIndexed: writeback(x, .strWriteback, x.imm)
    case .strbPreIndexed: writeback(x, .strbWriteback, x.imm)
    case .strhPreIndexed: writeback(x, .strhWriteback, x.imm)
    case .ldrPostIndexed: writeback(x, .ldrWriteback, 0)
    case .ldrbPostIndexed: writeback(x, .ldrbWriteback, 0)
    case .ldrhPostIndexed: writeback(x, .ldrhWriteback, 0)
    case .ldrsbPostIndexed: writeback(x, .ldrsbWriteback, 0)
    case .ldrshPostIndexed: writeback(x, .ldrshWriteback, 0)
    case .strPostIndexed: writeback(x, .strWriteback, 0)
    case .strbPostIndexed: writeback(x, .strbWriteback, 0)
    case .strhPostIndexed: writeback(x, .strhWriteback, 0)
    case .ldrLiteral: literalLoad(x, pc, .ldr, 4, literal) { $0 }
    case .ldrbLiteral: literalLoad(x, pc, .ldrb, 1, literal) { $0 }
    case .ldrhLiteral: literalLoad(x, pc, .ldrh, 2, literal) { $0 }
    case .ldrsbLiteral:
      literalLoad(x, pc, .ldrsb, 1, literal) {
        UInt32(bitPattern: Int32(Int8(truncatingIfNeeded: $0)))
      }
    case .ldrshLiteral:
      literalLoad(x, pc, .ldrsh, 2, literal) {
        UInt32(bitPattern: Int32(Int16(truncatingIfNeeded: $0)))
      }
    case .ldrd, .strd: double(x)
    case .pld, .pli: break
    case .ldm, .stm:
      let operation: BlockOperation = x.operation == .ldm ? .ldm : .stm
      let change = x.writeback ? 4 * UInt32(x.amount) : 0
      emit(BlockRecord(operation, rn: x.rn, imm: x.imm, amount: x.amount, change: change))
    case .push: emit(BlockRecord(.push, imm: x.imm, amount: x.amount))
    case .pop: emit(BlockRecord(.pop, imm: x.imm, amount: x.amount))
    case .popPC:
      stop(BlockRecord(.popPC, imm: x.imm, amount: x.amount), .branch(taken: nil))

    // MARK: Branches
    case .b: stop(BlockRecord(.jump), .branch(taken: pc &+ 4 &+ x.imm))
    case .bConditional:
      stop(BlockRecord(.branch(x.condition)), .branch(taken: pc &+ 4 &+ x.imm))
    case .bl: stop(BlockRecord(.call, imm: next | 1), .branch(taken: pc &+ 4 &+ x.imm))
    case .bx: stop(BlockRecord(.exchange, rm: x.rm), .branch(taken: nil))
    case .blx: stop(BlockRecord(.callRegister, rm: x.rm, imm: next | 1), .branch(taken: nil))
    case .cbz: stop(BlockRecord(.ifZero, rn: x.rn), .branch(taken: pc &+ 4 &+ x.imm))
    case .cbnz: stop(BlockRecord(.ifNotZero, rn: x.rn), .branch(taken: pc &+ 4 &+ x.imm))
    case .tbb, .tbh:
      var table = x.rn
      if x.rn == 15 {
        table = Self.scratch
        emit(BlockRecord(.constant, rd: table, imm: pc &+ 4))
      }
      let operation: BlockOperation = x.operation == .tbb ? .tableByte : .tableHalfword
      stop(BlockRecord(operation, rn: table, rm: x.rm, imm: pc &+ 4), .branch(taken: nil))
    case .it:
      stop(BlockRecord(.branch(x.condition)), .ifThen)

    // MARK: System
    case .nop, .yield, .hint, .dbg, .dmb, .dsb, .isb: break

    // MARK: Floating point
    case .vmovRegister: single(x, BlockRecord(.move, rd: x.rd + 16, rm: x.rm + 16))
    case .vmovToSingle: single(x, BlockRecord(.move, rd: x.rn + 16, rm: x.rd))
    case .vmovFromSingle: single(x, BlockRecord(.move, rd: x.rd, rm: x.rn + 16))
    case .vmovImmediate: single(x, BlockRecord(.constant, rd: x.rd + 16, imm: x.imm))
    case .vadd: arithmetic(x, .floatAdd, cell)
    case .vsub: arithmetic(x, .floatSubtract, cell)
    case .vmul: arithmetic(x, .floatMultiply, cell)
    case .vdiv: arithmetic(x, .floatDivide, cell)
    case .vfma: arithmetic(x, .floatFused, cell)
    case .vfms: arithmetic(x, .floatFusedNegative, cell)
    case .vcmp, .vcmpe: arithmetic(x, .floatCompare, cell)
    case .vcvtFromSigned: arithmetic(x, .floatFromSigned, cell)
    case .vcvtToSigned: arithmetic(x, .floatToSigned, cell)
    case .vneg:
      single(
        x, BlockRecord(.eorImmediate, rd: x.rd + 16, rn: x.rm + 16, imm: SingleArithmetic.sign))
    case .vabs:
      single(
        x, BlockRecord(.andImmediate, rd: x.rd + 16, rn: x.rm + 16, imm: ~SingleArithmetic.sign))
    case .vsqrt, .vnmul, .vmla, .vmls, .vnmla, .vnmls, .vfnma, .vfnms, .vcmpZero, .vcmpeZero,
      .vmovToPair, .vmovFromPair:
      single(x, BlockRecord(.float, imm: cell))
    case .vcvtToUnsigned, .vcvtrToSigned, .vcvtrToUnsigned,
      .vcvtFromUnsigned, .vcvtToFixedS16, .vcvtToFixedU16, .vcvtToFixedS32, .vcvtToFixedU32,
      .vcvtFromFixedS16, .vcvtFromFixedU16, .vcvtFromFixedS32, .vcvtFromFixedU32,
      .vcvtbToSingle, .vcvttToSingle, .vcvtbToHalf, .vcvttToHalf:
      single(x, BlockRecord(.convert, imm: cell))
    case .vmrs, .vmrsFlags: single(x, BlockRecord(.floatStatus, imm: cell))
    case .vldr, .vstr, .vldrDouble, .vstrDouble, .vldm, .vstm, .vldmdb, .vstmdb:
      transfer(x)
    case .vldrLiteral, .vldrDoubleLiteral:
      let address = (pc &+ 4) & ~3 &+ x.imm
      single(x, BlockRecord(.constant, rd: Self.scratch, imm: address))
      let words: UInt8 = x.operation == .vldrLiteral ? 1 : 2
      emit(BlockRecord(.loadWords, rd: x.rd + 16, rn: Self.scratch, amount: words))

    // Rare, or with effects beyond registers and memory.
    case .undefined, .unpredictable, .udf, .ldrt, .ldrbt, .ldrht, .ldrsbt, .ldrsht, .strt, .strbt,
      .strht, .ldrPC, .ldrdLiteral, .ldrex, .ldrexb, .ldrexh, .strex, .strexb, .strexh, .clrex,
      .ldmdb, .stmdb, .ldmPC, .ldmdbPC, .wfe, .wfi, .sev, .svc, .bkpt, .cps, .mrs, .msr, .vmsr,
      .coprocessor:
      step()
    }
  }
}

extension BlockRecord {
  /// Whether SP changes here, other than by POP, which cannot make it the lowest yet. PUSH sees to
  /// it itself.
  fileprivate var writesStackPointer: Bool {
    switch operation {
    case .push, .pop, .popPC, .str, .strb, .strh, .strIndexed, .strbIndexed, .strhIndexed: false
    case .strWriteback, .strbWriteback, .strhWriteback, .stm, .storeWords, .loadWords:
      rn == 13 && change != 0
    case .ldrWriteback, .ldrbWriteback, .ldrhWriteback, .ldrsbWriteback, .ldrshWriteback:
      rn == 13 && change != 0 || rd == 13
    case .ldrd: rn == 13 && change != 0 || rd == 13 || ra == 13
    case .ldm: rn == 13 && change != 0 || imm & 1 << 13 != 0
    default: rd == 13
    }
  }
}

extension BlockOperation {
  /// The conditional branch.
  static func branch(_ condition: Condition) -> BlockOperation {
    condition == .al
      ? .jump : BlockOperation(rawValue: BlockOperation.ifEQ.rawValue + condition.rawValue)!
  }
}

extension Instruction {
  /// Whether it transfers several registers.
  var isTransfer: Bool {
    switch operation {
    case .ldm, .stm, .push, .pop, .popPC: true
    case .vldm, .vstm, .vldmdb, .vstmdb, .vldr, .vldrDouble, .vstr, .vstrDouble, .vldrLiteral,
      .vldrDoubleLiteral:
      amount > 1
    default: false
    }
  }
}
