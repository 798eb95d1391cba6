// Records in the middle of a block as machine code: data processing.

extension NativeTranslation {
  /// The record at hand, which neither ends its block nor branches.
  mutating func translateStraight() {
    let (imm, amount) = (ip.imm, ip.pointee.amount)
    switch ip.pointee.operation {
    case .constant: assembler.move(rd, constant: imm)
    case .constantS:
      assembler.move(rd, constant: imm)
      assembler.move(State.negative, constant: imm)
      assembler.move(State.zero, constant: imm)
    case .moveTop:
      assembler.extend(.zeroHalfword, .rax, rd)
      assembler.arithmetic(.or, .register(.rax), constant: imm)
      assembler.move(rd, .rax)
    case .move: move()
    case .moveS:
      move()
      noteResult(target)
    case .not, .notS:
      assembler.move(target, rm)
      assembler.not(.register(target))
      finish()
      if ip.pointee.operation == .notS { noteResult(target) }
    case .andImmediate: immediate(.and)
    case .andImmediateS:
      immediate(.and)
      noteResult(target)
    case .orrImmediate: immediate(.or)
    case .orrImmediateS:
      immediate(.or)
      noteResult(target)
    case .eorImmediate: immediate(.xor)
    case .eorImmediateS:
      immediate(.xor)
      noteResult(target)
    case .addImmediate: addImmediate()
    case .addImmediateS:
      immediate(.add)
      noteSum()
    case .subImmediateS:
      immediate(.sub)
      noteDifference()
    case .adcImmediate, .adcImmediateS:
      assembler.testBit(State.carry, 0)
      immediate(.adc)
      if ip.pointee.operation == .adcImmediateS { noteSum() }
    case .rsbImmediate, .rsbImmediateS:
      assembler.move(.register(.rax), constant: imm)
      assembler.arithmetic(.sub, .rax, rn)
      assembler.move(rd, .rax)
      if ip.pointee.operation == .rsbImmediateS { noteDifference(.rax) }
    case .compareImmediate, .compare: compare()
    case .and: register(.and)
    case .andS:
      register(.and)
      noteResult(target)
    case .bic, .bicS:
      assembler.move(.rax, rm)
      assembler.not(.register(.rax))
      assembler.arithmetic(.and, .rax, rn)
      assembler.move(rd, .rax)
      if ip.pointee.operation == .bicS { noteResult(.rax) }
    case .orr: register(.or)
    case .orrS:
      register(.or)
      noteResult(target)
    case .eor: register(.xor)
    case .eorS:
      register(.xor)
      noteResult(target)
    case .add: register(.add)
    case .addS:
      register(.add)
      noteSum()
    case .adc, .adcS:
      withCarry(.adc)
      if ip.pointee.operation == .adcS { noteSum(.rax) }
    case .sub: register(.sub)
    case .subS:
      register(.sub)
      noteDifference()
    case .sbc, .sbcS:
      withCarry(.sbb)
      if ip.pointee.operation == .sbcS { noteDifference(.rax) }
    case .addShiftedLeft:
      assembler.move(.rax, rm)
      assembler.shift(.shl, .register(.rax), by: amount)
      assembler.arithmetic(.add, .rax, rn)
      assembler.move(rd, .rax)
    case .setCarry: assembler.move(State.carry, constant: imm)

    case .lsl: shift(.shl)
    case .lsr: shift(.shr)
    case .asr: shift(.sar)
    case .ror: shift(.ror)
    case .lslS: shiftWithFlags(.shl)
    case .lsrS: shiftWithFlags(.shr)
    case .asrS: shiftWithFlags(.sar)
    case .rorS: shiftWithFlags(.ror)
    case .rrx, .rrxS:
      assembler.testBit(State.carry, 0)
      assembler.move(.rax, rm)
      assembler.shift(.rcr, .register(.rax), by: 1)
      if ip.pointee.operation == .rrxS {
        noteCarry(.below)
        noteResult(.rax)
      }
      assembler.move(rd, .rax)
    case .lslRegister: shiftByRegister(.shl, withFlags: false)
    case .lslRegisterS: shiftByRegister(.shl, withFlags: true)
    case .lsrRegister: shiftByRegister(.shr, withFlags: false)
    case .lsrRegisterS: shiftByRegister(.shr, withFlags: true)
    case .asrRegister: shiftByRegister(.sar, withFlags: false)
    case .asrRegisterS: shiftByRegister(.sar, withFlags: true)
    case .rorRegister:
      assembler.move(.rcx, rm)
      assembler.move(.rax, rn)
      assembler.shiftByCL(.ror, .register(.rax))
      assembler.move(rd, .rax)

    case .mul, .mulS:
      product()
      assembler.move(rd, .rax)
      if ip.pointee.operation == .mulS { noteResult(.rax) }
    case .mla:
      product()
      assembler.arithmetic(.add, .rax, ra)
      assembler.move(rd, .rax)
    case .mls:
      product()
      assembler.move(.rcx, ra)
      assembler.arithmetic(.sub, .rcx, .register(.rax))
      assembler.move(rd, .rcx)
    case .smull, .umull, .smlal, .umlal, .umaal: longProduct()

    case .sxtb: extend(.signByte)
    case .sxth: extend(.signHalfword)
    case .uxtb: extend(.zeroByte)
    case .uxth: extend(.zeroHalfword)
    case .bfi:
      assembler.move(.rax, rn)
      assembler.shift(.shl, .register(.rax), by: amount)
      assembler.arithmetic(.and, .register(.rax), constant: imm)
      assembler.move(.rcx, rd)
      assembler.arithmetic(.and, .register(.rcx), constant: ~imm)
      assembler.arithmetic(.or, .rax, .register(.rcx))
      assembler.move(rd, .rax)
    case .sbfx:
      let unused = 32 &- imm
      assembler.move(.rax, rn)
      assembler.shift(.shl, .register(.rax), by: UInt8((unused &- UInt32(amount)) & 31))
      assembler.shift(.sar, .register(.rax), by: UInt8(unused & 31))
      assembler.move(rd, .rax)
    case .ubfx:
      assembler.move(target, rn)
      assembler.shift(.shr, .register(target), by: amount)
      assembler.arithmetic(.and, .register(target), constant: imm)
      finish()
    case .rev:
      assembler.move(target, rm)
      assembler.swapBytes(target)
      finish()
    case .rev16:
      assembler.move(target, rm)
      assembler.swapBytes(target)
      assembler.shift(.ror, .register(target), by: 16)
      finish()
    case .revsh:
      assembler.move(target, rm)
      assembler.swapBytes(target)
      assembler.shift(.sar, .register(target), by: 16)
      finish()
    case .clz:
      // 63 ^ 31 is 32.
      assembler.move(.register(.rcx), constant: 63)
      assembler.highestBit(.rax, rm)
      assembler.move(if: .equal, .rax, .register(.rcx))
      assembler.arithmetic(.xor, .register(.rax), constant: 31)
      assembler.move(rd, .rax)
    case .noteStack:
      assembler.move(.rax, Self.sp)
      assembler.test(.register(.rax), byte: 3)
      leave(if: .notEqual)
      noteStack()

    default:
      if !translateTransfer(), !translateFloat() { callHelper() }
    }
  }

  // MARK: Data processing

  private mutating func move() {
    // RD in memory takes EAX, which `noteResult` finds there.
    assembler.move(target, rm)
    finish()
  }

  private mutating func immediate(_ operation: HostArithmetic) {
    assembler.move(target, rn)
    assembler.arithmetic(operation, .register(target), constant: ip.imm)
    finish()
  }

  private mutating func addImmediate() {
    if case .register(let source) = rn {
      assembler.address(target, .memory(source, Int32(bitPattern: ip.imm)))
      finish()
    } else {
      immediate(.add)
    }
  }

  /// rd = rn op rm, in `target`; the host's flags are the operation's.
  private mutating func register(_ operation: HostArithmetic) {
    if ip.rd != ip.rn, ip.rd == ip.rm, target != .rax {
      if operation == .sub {
        assembler.move(.rax, rn)
        assembler.arithmetic(.sub, .rax, rm)
        assembler.move(rd, .rax)
      } else {
        assembler.arithmetic(operation, target, rn)
      }
      return
    }
    assembler.move(target, rn)
    assembler.arithmetic(operation, target, rm)
    finish()
  }

  /// The same in EAX, with C.
  private mutating func withCarry(_ operation: HostArithmetic) {
    assembler.move(.rax, rn)
    assembler.testBit(State.carry, 0)
    if operation == .sbb { assembler.complementCarry() }
    assembler.arithmetic(operation, .rax, rm)
    assembler.move(rd, .rax)
  }

  private mutating func noteSum(_ register: HostRegister? = nil) {
    noteCarry(.below)
    noteResult(register ?? target)
    noteOverflow()
  }

  private mutating func noteDifference(_ register: HostRegister? = nil) {
    noteCarry(.aboveOrEqual)
    noteResult(register ?? target)
    noteOverflow()
  }

  /// The flags of rn - rm, or of rn - imm.
  mutating func compare(immediate: Bool? = nil) {
    assembler.move(.rax, rn)
    if immediate ?? (ip.pointee.operation == .compareImmediate) {
      assembler.arithmetic(.sub, .register(.rax), constant: ip.imm)
    } else {
      assembler.arithmetic(.sub, .rax, rm)
    }
    noteDifference(.rax)
  }

  private mutating func extend(_ kind: X86Assembler.Extension) {
    assembler.extend(kind, target, rm)
    finish()
  }

  /// The stack pointer, in EAX and with its low bits clear, may be the lowest yet.
  mutating func noteStack() {
    assembler.arithmetic(.cmp, .rax, State.lowestSP)
    let higher = assembler.jump(if: .aboveOrEqual)
    assembler.move(State.lowestSP, .rax)
    assembler.bind(higher)
  }

  // MARK: Shifts

  private mutating func shift(_ operation: HostShift) {
    assembler.move(target, rm)
    assembler.shift(operation, .register(target), by: ip.pointee.amount & 31)
    finish()
  }

  /// Amounts from 1 to 32; C stays with none.
  private mutating func shiftWithFlags(_ operation: HostShift) {
    let amount = ip.pointee.amount
    assembler.move(.rax, rm)
    switch (amount, operation) {
    case (0, _): break
    case (32..., .shl), (32..., .shr):
      assembler.testBit(.register(.rax), operation == .shl ? 0 : 31)
      noteCarry(.below)
      assembler.move(.register(.rax), constant: 0)
    case (32..., .sar):
      assembler.shift(.sar, .register(.rax), by: 31)
      assembler.testBit(.register(.rax), 0)
      noteCarry(.below)
    default:
      assembler.shift(operation, .register(.rax), by: amount & 31)
      noteCarry(.below)
    }
    noteResult(.rax)
    assembler.move(rd, .rax)
  }

  /// By the low byte of rm: in 64 bits, for amounts up to 33 stand for all.
  private mutating func shiftByRegister(_ operation: HostShift, withFlags: Bool) {
    assembler.extend(.zeroByte, .rcx, rm)
    assembler.move(.register(.rdx), constant: 33)
    assembler.arithmetic(.cmp, .rcx, .register(.rdx))
    assembler.move(if: .above, .rcx, .register(.rdx))
    let value = HostOperand.register(.rax)
    if operation == .sar {
      assembler.extendWord(.rax, rn)
    } else {
      assembler.move(.rax, rn)
    }
    if operation != .shl {
      // One bit to the left, the carry comes to bit 0.
      assembler.arithmetic(.add, .rax, value, wide: true)
    }
    assembler.shiftByCL(operation, value, wide: true)
    if withFlags {
      assembler.test(.rcx, .rcx)
      let unchanged = assembler.jump(if: .equal)
      assembler.testBit(value, operation == .shl ? 32 : 0, wide: true)
      noteCarry(.below)
      assembler.bind(unchanged)
    }
    if operation != .shl { assembler.shift(operation, value, by: 1, wide: true) }
    assembler.move(rd, .rax)
    if withFlags { noteResult(.rax) }
  }

  // MARK: Products

  private mutating func product() {
    assembler.move(.rax, rn)
    assembler.multiply(.rax, rm)
  }

  /// RdLo is rd, RdHi is ra.
  private mutating func longProduct() {
    let operation = ip.pointee.operation
    assembler.move(.rax, rn)
    assembler.multiplyWide(rm, signed: operation == .smull || operation == .smlal)
    switch operation {
    case .smlal, .umlal:
      assembler.arithmetic(.add, .rax, rd)
      assembler.arithmetic(.adc, .rdx, ra)
    case .umaal:
      for addend in [rd, ra] {
        assembler.arithmetic(.add, .rax, addend)
        assembler.arithmetic(.adc, .register(.rdx), constant: 0)
      }
    default: break
    }
    assembler.move(rd, .rax)
    assembler.move(ra, .rdx)
  }
}
