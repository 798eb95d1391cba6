// Ends of blocks as machine code: branches.

extension NativeTranslation {
  /// Translates the record at hand if it ends its block.
  mutating func translateEnd() -> Bool {
    switch ip.pointee.operation {
    // For the interpreting engine.
    case .step, .leave: leave()
    case .divideSigned, .divideUnsigned: divide(signed: ip.pointee.operation == .divideSigned)
    case .jump: jumps.0 = assembler.jump()
    case .ifEQ: branchOnZero(.equal)
    case .ifNE: branchOnZero(.notEqual)
    case .ifCS: branch(State.carry, .notEqual)
    case .ifCC: branch(State.carry, .equal)
    case .ifMI: branch(State.negative, .less)
    case .ifPL: branch(State.negative, .greaterOrEqual)
    case .ifVS: branch(State.overflow, .less)
    case .ifVC: branch(State.overflow, .greaterOrEqual)
    case .ifHI: branchOnTwo(zero: false, above: true)
    case .ifLS: branchOnTwo(zero: true, above: true)
    case .ifGE: branchOnSign(.notNegative)
    case .ifLT: branchOnSign(.negative)
    case .ifGT: branchOnTwo(zero: false, above: false)
    case .ifLE: branchOnTwo(zero: true, above: false)
    case .compareImmediateIfEQ: compareAndBranch(.equal, immediate: true)
    case .compareImmediateIfNE: compareAndBranch(.notEqual, immediate: true)
    case .compareImmediateIfCS: compareAndBranch(.aboveOrEqual, immediate: true)
    case .compareImmediateIfCC: compareAndBranch(.below, immediate: true)
    case .compareImmediateIfHI: compareAndBranch(.above, immediate: true)
    case .compareImmediateIfLS: compareAndBranch(.belowOrEqual, immediate: true)
    case .compareImmediateIfGE: compareAndBranch(.greaterOrEqual, immediate: true)
    case .compareImmediateIfLT: compareAndBranch(.less, immediate: true)
    case .compareImmediateIfGT: compareAndBranch(.greater, immediate: true)
    case .compareImmediateIfLE: compareAndBranch(.lessOrEqual, immediate: true)
    case .compareIfEQ: compareAndBranch(.equal, immediate: false)
    case .compareIfNE: compareAndBranch(.notEqual, immediate: false)
    case .compareIfCS: compareAndBranch(.aboveOrEqual, immediate: false)
    case .compareIfCC: compareAndBranch(.below, immediate: false)
    case .compareIfHI: compareAndBranch(.above, immediate: false)
    case .compareIfLS: compareAndBranch(.belowOrEqual, immediate: false)
    case .compareIfGE: compareAndBranch(.greaterOrEqual, immediate: false)
    case .compareIfLT: compareAndBranch(.less, immediate: false)
    case .compareIfGT: compareAndBranch(.greater, immediate: false)
    case .compareIfLE: compareAndBranch(.lessOrEqual, immediate: false)
    case .ifZero: branch(rn, .equal)
    case .ifNotZero: branch(rn, .notEqual)
    case .call:
      assembler.move(Self.lr, constant: ip.imm)
      jumps.0 = assembler.jump()
    case .exchange, .callRegister:
      assembler.move(.rax, rm)
      leaveUnlessInterworking()
      if ip.pointee.operation == .callRegister { assembler.move(Self.lr, constant: ip.imm) }
      goIndirect()
    case .moveToPC:
      assembler.move(.rax, rm)
      goIndirect()
    case .addToPC:
      assembler.move(.rax, rm)
      assembler.arithmetic(.add, .register(.rax), constant: ip.imm)
      goIndirect()
    case .popPC: popPC()
    case .tableByte, .tableHalfword:
      offset(rn, 0)
      assembler.arithmetic(.add, .rcx, rm)
      if ip.pointee.operation == .tableHalfword { assembler.arithmetic(.add, .rcx, rm) }
      read(ip.pointee.operation == .tableByte ? .byte : .halfword, .rax)
      assembler.arithmetic(.add, .register(.rax), .rax)
      assembler.arithmetic(.add, .register(.rax), constant: ip.imm)
      goIndirect()
    default: return false
    }
    return true
  }

  // MARK: Going on

  private mutating func goEither(_ taken: [Int]) {
    jumps.1 = assembler.jump()
    for jump in taken { assembler.bind(jump) }
    if takenCycles != 0 {
      assembler.arithmetic(.sub, .register(.rsi), constant: takenCycles, wide: true)
    }
    jumps.0 = assembler.jump()
  }

  /// By the sign of a word, or by whether it is zero.
  private mutating func branch(_ word: HostOperand, _ condition: HostCondition) {
    assembler.arithmetic(.cmp, word, constant: 0)
    goEither([assembler.jump(if: condition)])
  }

  private mutating func branchOnZero(_ condition: HostCondition) {
    branch(State.zero, condition)
  }

  private mutating func branchOnSign(_ condition: HostCondition) {
    signOfDifference()
    goEither([assembler.jump(if: condition)])
  }

  /// The host's sign flag is N != V.
  private mutating func signOfDifference() {
    assembler.move(.rax, State.negative)
    assembler.arithmetic(.xor, .rax, State.overflow)
  }

  /// LS and LE (`zero`): Z, or the other one; HI and GT the opposite.
  private mutating func branchOnTwo(zero: Bool, above: Bool) {
    assembler.arithmetic(.cmp, State.zero, constant: 0)
    let equal = assembler.jump(if: .equal)
    if above {
      // C is clear.
      assembler.arithmetic(.cmp, State.carry, constant: 0)
    } else {
      signOfDifference()
    }
    let (holds, fails): (HostCondition, HostCondition) =
      above ? (.equal, .notEqual) : (.negative, .notNegative)
    if zero {
      goEither([equal, assembler.jump(if: holds)])
    } else {
      let taken = assembler.jump(if: fails)
      assembler.bind(equal)
      goEither([taken])
    }
  }

  private mutating func compareAndBranch(_ condition: HostCondition, immediate: Bool) {
    compare(immediate: immediate)
    if immediate {
      assembler.arithmetic(.cmp, rn, constant: ip.imm)
    } else if case .register(let register) = rn {
      assembler.arithmetic(.cmp, register, rm)
    } else {
      assembler.move(.rax, rn)
      assembler.arithmetic(.cmp, .rax, rm)
    }
    goEither([assembler.jump(if: condition)])
  }

  // MARK: Division

  /// rd = rn / rm; what follows depends on `CortexM4Timing.divideStall`.
  private mutating func divide(signed: Bool) {
    let dividedKeys = core.keysBehindDivision(block)
    guard !dividedKeys.isEmpty else { return leave() }
    assembler.move(.rcx, rm)
    assembler.test(.rcx, .rcx)
    leave(if: .equal)
    if signed {
      // The host has no quotient for the least number and -1.
      assembler.arithmetic(.cmp, .register(.rcx), constant: UInt32.max)
      leave(if: .equal)
      magnitude(.rcx)
    }
    assembler.move(.rax, rn)
    if signed { magnitude(.rax) }
    assembler.move(.register(.rdx), constant: 0)
    assembler.arithmetic(.cmp, .rax, .register(.rcx))
    let least = assembler.jump(if: .below)
    assembler.highestBit(.rdx, .register(.rax))
    assembler.highestBit(.rcx, .register(.rcx))
    assembler.arithmetic(.sub, .rdx, .register(.rcx))
    // Half of one bit more than the difference, rounded up.
    assembler.arithmetic(.add, .register(.rdx), constant: 2)
    assembler.shift(.shr, .register(.rdx), by: 1)
    assembler.move(.register(.rcx), constant: UInt32(dividedKeys.count - 1))
    assembler.arithmetic(.cmp, .rdx, .register(.rcx))
    assembler.move(if: .above, .rdx, .register(.rcx))
    assembler.bind(least)
    assembler.push(.rdx)
    assembler.move(.rax, rn)
    if signed {
      assembler.extendToPair()
    } else {
      assembler.move(.register(.rdx), constant: 0)
    }
    assembler.divide(rm, signed: signed)
    assembler.pop(.rdx)
    assembler.move(rd, .rax)
    assembler.test(.rdx, .rdx)
    let stalls = assembler.jump(if: .notEqual)
    jumps.0 = assembler.jump()
    assembler.bind(stalls)
    let keys = assembler.relativeAddress(.rcx)
    assembler.move(.rax, .indexed(.rcx, .rdx, scale: 3), wide: true)
    goToKey()
    assembler.bind(keys)
    for key in dividedKeys { assembler.quad(key.rawValue) }
  }

  /// The register's absolute value; EDX changes.
  private mutating func magnitude(_ register: HostRegister) {
    assembler.move(.rdx, .register(register))
    assembler.shift(.sar, .register(.rdx), by: 31)
    assembler.arithmetic(.xor, register, .register(.rdx))
    assembler.arithmetic(.sub, register, .register(.rdx))
  }

  // MARK: Indirect branches

  /// See `isInterworking`; the target is in EAX.
  private mutating func leaveUnlessInterworking() {
    assembler.test(.register(.rax), byte: 1)
    leave(if: .equal)
    assembler.arithmetic(.cmp, .register(.rax), constant: 0xF000_0000)
    leave(if: .aboveOrEqual)
  }

  private mutating func popPC() {
    let count = ip.amount
    offset(Self.sp, 0)
    pointToWords(count)
    assembler.move(.rax, .memory(.rdx, Int32(4 * (count - 1))))
    leaveUnlessInterworking()
    assembler.move(.rcx, .register(.rax))
    loadList(ip.imm & 0x7FFF)
    assembler.arithmetic(.add, Self.sp, constant: 4 &* count)
    assembler.move(.rax, .register(.rcx))
    goIndirect()
  }

  /// To the address in EAX, as the table knows it; see `BlockStore.entry`.
  private mutating func goIndirect() {
    assembler.arithmetic(.and, .register(.rax), constant: ~1)
    let states = block.pointee.indirectStates
    if states.0 == states.1 {
      goIndirect(states.0)
      return
    }
    assembler.test(.register(.rax), byte: 2)
    let upper = assembler.jump(if: .notEqual)
    goIndirect(states.0)
    assembler.bind(upper)
    goIndirect(states.1)
  }

  /// To the block of the key in RAX.
  private mutating func goToKey() {
    assembler.move(.rcx, .register(.rax), wide: true)
    assembler.shift(.shr, .register(.rcx), by: 32, wide: true)
    assembler.multiply(.rcx, .rcx, constant: UInt32(BlockStore.hash(upper: 1)))
    assembler.move(.rdx, .register(.rax))
    assembler.shift(.shr, .register(.rdx), by: 1)
    assembler.arithmetic(.xor, .rcx, .register(.rdx))
    assembler.arithmetic(.and, .register(.rcx), constant: UInt32(BlockStore.tableSize - 1))
    assembler.shift(.shl, .register(.rcx), by: 4)
    goToEntry()
  }

  private mutating func goIndirect(_ state: UInt16) {
    let entrySize = MemoryLayout<BlockStore.Entry>.stride
    precondition(entrySize == 16, "the index is shifted by constants")
    let mask = UInt32(BlockStore.tableSize - 1)
    assembler.move(.rcx, .register(.rax))
    assembler.shift(.shl, .register(.rcx), by: 3)
    let scramble = UInt32(truncatingIfNeeded: BlockStore.hash(upper: UInt64(state))) & mask
    if scramble != 0 {
      assembler.arithmetic(.xor, .register(.rcx), constant: scramble << 4)
    }
    assembler.arithmetic(.and, .register(.rcx), constant: mask << 4)
    if state != 0 {
      assembler.move(.rdx, address: UInt64(state) << 32)
      assembler.arithmetic(.or, .rax, .register(.rdx), wide: true)
    }
    goToEntry()
  }

  /// By the table's entry at offset ECX, if it is that of the key in RAX.
  private mutating func goToEntry() {
    assembler.arithmetic(.add, .rcx, NativeFrame.Field.table, wide: true)
    assembler.arithmetic(.cmp, .memory(.rcx, 0), .rax, wide: true)
    let other = assembler.jump(if: .notEqual)
    assembler.move(.rcx, .memory(.rcx, 8), wide: true)
    assembler.jump(indirect: .memory(.rcx, Self.nativeOffset))
    assembler.bind(other, to: stubs.indirect)
  }

  private static let nativeOffset = Int32(MemoryLayout<Block>.offset(of: \.native)!)
}
