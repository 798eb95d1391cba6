import Thumb

// What loads, stores and floating-point instructions become as records.

extension BlockTranslation {
  // MARK: Loads and stores

  mutating func access(_ x: Instruction, _ operation: BlockOperation) {
    emit(BlockRecord(operation, rd: x.rd, rn: x.rn, imm: x.imm))
  }

  mutating func accessShifted(_ x: Instruction, _ operation: BlockOperation) {
    emit(BlockRecord(.lsl, rd: Self.scratch, rm: x.rm, amount: x.amount))
    emit(BlockRecord(operation, rd: x.rd, rn: x.rn, rm: Self.scratch))
  }

  mutating func writeback(
    _ x: Instruction, _ operation: BlockOperation, _ offset: UInt32
  ) {
    emit(BlockRecord(operation, rd: x.rd, rn: x.rn, imm: offset, change: x.imm))
  }

  mutating func literalLoad(
    _ x: Instruction, _ pc: UInt32, _ operation: BlockOperation, _ size: Int,
    _ literal: (UInt32, Int) -> UInt32?, _ extended: (UInt32) -> UInt32
  ) {
    let address = (pc &+ 4) & ~3 &+ x.imm
    if let value = literal(address, size) {
      emit(BlockRecord(.constant, rd: x.rd, imm: extended(value)))
    } else {
      emit(BlockRecord(.constant, rd: Self.scratch, imm: address))
      emit(BlockRecord(operation, rd: x.rd, rn: Self.scratch))
    }
  }

  mutating func double(_ x: Instruction) {
    let offset = x.options.contains(.index) ? x.imm : 0
    let change = x.writeback ? x.imm : 0
    if x.operation == .ldrd {
      emit(
        BlockRecord(.ldrd, rd: x.rd, rn: x.rn, ra: x.ra, imm: offset, change: change))
      return
    }
    // A store that is repeated does no harm: both go to memory, or the precise engine does both.
    emit(BlockRecord(.str, rd: x.rd, rn: x.rn, imm: offset))
    emit(BlockRecord(.str, rd: x.ra, rn: x.rn, imm: offset &+ 4))
    if change != 0 {
      emit(BlockRecord(.addImmediate, rd: x.rn, rn: x.rn, imm: change))
    }
  }

  // MARK: Floating point

  mutating func single(_ x: Instruction, _ record: BlockRecord) {
    if !requiresFloat { emit(BlockRecord(.requireFloat)) }
    requiresFloat = true
    emit(record)
  }

  mutating func arithmetic(_ x: Instruction, _ operation: BlockOperation, _ cell: UInt32) {
    single(
      x,
      BlockRecord(
        operation, rd: x.rd + Self.firstSingle, rn: x.rn + Self.firstSingle,
        rm: x.rm + Self.firstSingle, imm: cell))
  }

  mutating func transfer(_ x: Instruction) {
    var record = BlockRecord(.loadWords, rd: x.rd + Self.firstSingle, rn: x.rn)
    let bytes = 4 * UInt32(x.amount)
    switch x.operation {
    case .vldr, .vstr:
      record.imm = x.imm
      record.amount = 1
    case .vldrDouble, .vstrDouble:
      record.imm = x.imm
      record.amount = 2
    case .vldmdb, .vstmdb:
      record.imm = 0 &- bytes
      record.amount = x.amount
      record.change = x.writeback ? 0 &- bytes : 0
    default:
      record.amount = x.amount
      record.change = x.writeback ? bytes : 0
    }
    switch x.operation {
    case .vldr: record.operation = .ldr
    case .vstr: record.operation = .str
    case .vstrDouble, .vstm, .vstmdb: record.operation = .storeWords
    default: break
    }
    single(x, record)
  }
}
