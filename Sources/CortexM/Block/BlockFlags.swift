import Thumb

/// What a record does to the flags N, Z, C and V.
struct FlagEffects {
  /// Written in any case.
  var writes = StatusFlags.none
  /// Written in some cases.
  var mayWrite = StatusFlags.none
  var reads = StatusFlags.none
}

extension BlockRecord {
  var flagEffects: FlagEffects {
    switch operation {
    case .constantS, .moveS, .notS, .andImmediateS, .orrImmediateS, .eorImmediateS, .andS, .bicS,
      .orrS, .eorS, .mulS:
      FlagEffects(writes: .nz)
    case .addImmediateS, .subImmediateS, .rsbImmediateS, .addS, .subS, .compareImmediate, .compare:
      FlagEffects(writes: .nzcv)
    case .adcImmediateS, .adcS, .sbcS: FlagEffects(writes: .nzcv, reads: .c)
    case .adcImmediate, .adc, .sbc, .rrx: FlagEffects(reads: .c)
    case .setCarry: FlagEffects(writes: .c)
    case .lslS, .lsrS, .asrS, .rorS: FlagEffects(writes: .nzc)
    case .rrxS: FlagEffects(writes: .nzc, reads: .c)
    // C stays what it is when the amount is 0.
    case .lslRegisterS, .lsrRegisterS, .asrRegisterS, .rorRegisterS:
      FlagEffects(writes: .nz, mayWrite: .c, reads: .c)
    // The block may be left in front of these, with the flags as they are.
    case .step, .requireFloat, .floatStatus, .ldr, .ldrb, .ldrh, .ldrsb, .ldrsh, .str, .strb,
      .strh, .ldrIndexed, .ldrbIndexed, .ldrhIndexed, .ldrsbIndexed, .ldrshIndexed, .strIndexed,
      .strbIndexed, .strhIndexed, .ldrWriteback, .ldrbWriteback, .ldrhWriteback,
      .ldrsbWriteback, .ldrshWriteback, .strWriteback, .strbWriteback, .strhWriteback, .ldrd,
      .ldm, .stm, .push, .pop, .loadWords, .storeWords:
      FlagEffects(reads: .nzcv)
    default: FlagEffects()
    }
  }

  /// The same record without flags; nil if nothing is left of it.
  var withoutFlags: BlockRecord? {
    var record = self
    switch operation {
    case .compareImmediate, .compare, .setCarry: return nil
    case .constantS: record.operation = .constant
    case .moveS: record.operation = .move
    case .notS: record.operation = .not
    case .andImmediateS: record.operation = .andImmediate
    case .orrImmediateS: record.operation = .orrImmediate
    case .eorImmediateS: record.operation = .eorImmediate
    case .andS: record.operation = .and
    case .bicS: record.operation = .bic
    case .orrS: record.operation = .orr
    case .eorS: record.operation = .eor
    case .mulS: record.operation = .mul
    case .addImmediateS: record.operation = .addImmediate
    case .subImmediateS:
      record.operation = .addImmediate
      record.imm = 0 &- imm
    case .rsbImmediateS: record.operation = .rsbImmediate
    case .addS: record.operation = .add
    case .subS: record.operation = .sub
    case .adcImmediateS: record.operation = .adcImmediate
    case .adcS: record.operation = .adc
    case .sbcS: record.operation = .sbc
    case .lslS: record.operation = .lsl
    case .lsrS:
      record.operation = amount == 32 ? .constant : .lsr
    case .asrS:
      record.operation = .asr
      record.amount = min(amount, 31)
    case .rorS: record.operation = .ror
    case .rrxS: record.operation = .rrx
    case .lslRegisterS: record.operation = .lslRegister
    case .lsrRegisterS: record.operation = .lsrRegister
    case .asrRegisterS: record.operation = .asrRegister
    case .rorRegisterS: record.operation = .rorRegister
    default: break
    }
    // What only set flags went to `scratch`, which is read by the next records at most.
    return record
  }

  /// The comparison and the branch in one; nil if there is no such record.
  func fused(with branch: BlockRecord) -> BlockRecord? {
    guard operation == .compareImmediate || operation == .compare else { return nil }
    let isImmediate = operation == .compareImmediate
    let fused: BlockOperation
    switch branch.operation {
    case .ifEQ: fused = isImmediate ? .compareImmediateIfEQ : .compareIfEQ
    case .ifNE: fused = isImmediate ? .compareImmediateIfNE : .compareIfNE
    case .ifCS: fused = isImmediate ? .compareImmediateIfCS : .compareIfCS
    case .ifCC: fused = isImmediate ? .compareImmediateIfCC : .compareIfCC
    case .ifHI: fused = isImmediate ? .compareImmediateIfHI : .compareIfHI
    case .ifLS: fused = isImmediate ? .compareImmediateIfLS : .compareIfLS
    case .ifGE: fused = isImmediate ? .compareImmediateIfGE : .compareIfGE
    case .ifLT: fused = isImmediate ? .compareImmediateIfLT : .compareIfLT
    case .ifGT: fused = isImmediate ? .compareImmediateIfGT : .compareIfGT
    case .ifLE: fused = isImmediate ? .compareImmediateIfLE : .compareIfLE
    default: return nil
    }
    var record = self
    record.operation = fused
    return record
  }
}

extension BlockTranslation {
  /// Drops flags that nobody can see: written again before they are read and before the block may
  /// be left. Then fuses comparisons with their branches.
  mutating func optimise() {
    var live = StatusFlags.nzcv
    var result: [BlockRecord] = []
    result.reserveCapacity(records.count)
    for record in records.reversed() {
      var kept = record
      var effects = record.flagEffects
      if !effects.writes.isEmpty, effects.writes.isDisjoint(with: live),
        effects.mayWrite.isDisjoint(with: live), record.operation != .floatStatus
      {
        guard let plain = record.withoutFlags else { continue }
        kept = plain
        effects = kept.flagEffects
      }
      live.subtract(effects.writes)
      live.formUnion(effects.reads)
      if let next = result.last, let fused = kept.fused(with: next) {
        result[result.count - 1] = fused
      } else {
        result.append(kept)
      }
    }
    records = result.reversed()
  }
}
