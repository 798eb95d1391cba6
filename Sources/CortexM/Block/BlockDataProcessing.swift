import Thumb

// What data processing becomes as records.

extension BlockTranslation {
  mutating func immediate(_ x: Instruction, _ operation: BlockOperation, _ imm: UInt32) {
    emit(BlockRecord(operation, rd: x.rd, rn: x.rn, imm: imm))
  }

  /// With flags, C comes from the rotation of the immediate.
  mutating func logical(_ x: Instruction, _ operation: BlockOperation, _ imm: UInt32) {
    if x.setsFlags { carry(of: x) }
    immediate(x, operation, imm)
  }

  mutating func compareLogical(_ x: Instruction, _ operation: BlockOperation) {
    carry(of: x)
    emit(BlockRecord(operation, rd: Self.scratch, rn: x.rn, imm: x.imm))
  }

  private mutating func carry(of x: Instruction) {
    guard x.options.contains(.carryKnown) else { return }
    emit(BlockRecord(.setCarry, imm: x.options.contains(.carry) ? 1 : 0))
  }

  mutating func moveTop(_ x: Instruction) {
    if let last = records.last, last.operation == .constant, last.rd == x.rd {
      records[records.count - 1].imm = last.imm & 0xFFFF | x.imm << 16
    } else {
      emit(BlockRecord(.moveTop, rd: x.rd, imm: x.imm << 16))
    }
  }

  mutating func register(_ x: Instruction, _ operation: BlockOperation) {
    emit(BlockRecord(operation, rd: x.rd, rn: x.rn, rm: x.rm, ra: x.ra))
  }

  mutating func shift(_ x: Instruction, _ operation: BlockOperation, _ setsFlags: Bool) {
    let kind: Shift =
      switch operation {
      case .lsl: .lsl
      case .lsr: .lsr
      case .asr: .asr
      case .ror: .ror
      default: .rrx
      }
    emit(shift(x, kind, rd: x.rd, setsFlags))
  }

  /// Puts the shifted operand into `scratch`, and its carry into C if asked.
  mutating func shift(_ x: Instruction, carry: Bool = false) {
    emit(shift(x, x.shift, rd: Self.scratch, carry))
  }

  private func shift(_ x: Instruction, _ kind: Shift, rd: UInt8, _ flags: Bool) -> BlockRecord {
    let amount = x.amount
    func record(_ operation: BlockOperation, _ amount: UInt8) -> BlockRecord {
      BlockRecord(operation, rd: rd, rm: x.rm, amount: amount)
    }
    if amount == 0, !flags, kind != .rrx { return record(.move, 0) }
    switch kind {
    case .lsl: return record(flags ? .lslS : .lsl, amount)
    case .lsr:
      if amount == 32, !flags { return BlockRecord(.constant, rd: rd) }
      return record(flags ? .lsrS : .lsr, amount)
    case .asr: return record(flags ? .asrS : .asr, flags ? amount : min(amount, 31))
    case .ror: return record(flags ? .rorS : .ror, amount)
    case .rrx: return record(flags ? .rrxS : .rrx, 1)
    }
  }

  mutating func shifted(
    _ x: Instruction, _ operation: BlockOperation, rd: UInt8? = nil, carry: Bool = false
  ) {
    shift(x, carry: carry)
    emit(BlockRecord(operation, rd: rd ?? x.rd, rn: x.rn, rm: Self.scratch))
  }

  mutating func extend(_ x: Instruction, _ operation: BlockOperation) {
    if x.amount == 0 {
      emit(BlockRecord(operation, rd: x.rd, rm: x.rm))
    } else {
      emit(BlockRecord(.ror, rd: Self.scratch, rm: x.rm, amount: x.amount))
      emit(BlockRecord(operation, rd: x.rd, rm: Self.scratch))
    }
  }

  mutating func extendAndAdd(_ x: Instruction, _ operation: BlockOperation) {
    emit(BlockRecord(.ror, rd: Self.scratch, rm: x.rm, amount: x.amount))
    emit(BlockRecord(operation, rd: Self.scratch, rm: Self.scratch))
    emit(BlockRecord(.add, rd: x.rd, rn: x.rn, rm: Self.scratch))
  }
}
