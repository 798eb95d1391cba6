import Thumb

extension PipelineReference.Item {
  /// What the model needs to know of an instruction, from its operation and operands alone: the
  /// emulator takes it from its timing classes.
  init(_ x: Instruction, at address: UInt32, conditionFailed: Bool) {
    self.init(address: address, size: UInt32(x.size), kind: .nop)
    self.conditionFailed = conditionFailed
    let name = "\(x.operation)"
    func bit(_ register: UInt8) -> UInt16 { register < 15 ? 1 << UInt16(register) : 0 }
    switch x.operation {
    case .it: kind = .ifThen
    case .nop, .yield, .sev, .hint, .dbg, .clrex, .dmb, .dsb, .isb, .cps, .pld, .pli: kind = .nop
    case .mrs, .msr, .ldrex, .ldrexb, .ldrexh, .strex, .strexb, .strexh: documented = 2
    case .b, .bConditional, .cbz, .cbnz, .bl, .bx, .blx, .movPC, .addPC: kind = .branch
    case .tbb, .tbh: kind = .tableBranch
    case .ldrPC:
      kind = .load
      loadsPC = true
      addressRegisters = bit(x.rn)
    case .ldrd, .ldrdLiteral:
      kind = .loadDouble
      addressRegisters = x.operation == .ldrd ? bit(x.rn) : 0
    case .strd:
      kind = .storeDouble
      stored = bit(x.rd) | bit(x.ra)
      addressRegisters = bit(x.rn)
    case .ldm, .ldmdb, .pop, .popPC:
      kind = .loadMultiple
      transferred = x.imm.nonzeroBitCount
      loadsPC = x.operation == .popPC
    case .stm, .stmdb, .push:
      kind = .storeMultiple
      stored = UInt16(truncatingIfNeeded: x.imm)
      transferred = x.imm.nonzeroBitCount
    case .smull, .umull, .smlal, .umlal, .umaal, .smlalbb, .smlalbt, .smlaltb, .smlaltt, .smlald,
      .smlaldx, .smlsld, .smlsldx:
      kind = .multiplyLong
      written = bit(x.rd) | bit(x.ra)
      writtenHigh = bit(x.ra)
    case .mul, .mla, .mls, .usad8, .usada8:
      kind = .multiply
      written = bit(x.rd)
    default:
      if name.hasPrefix("v") {
        classifyFloat(x, name, bit)
      } else if name.hasPrefix("ldr") || name.hasPrefix("str") {
        classifyAccess(x, name, bit)
      } else if name.hasPrefix("smul") || name.hasPrefix("smla") || name.hasPrefix("smm")
        || name.hasPrefix("smu") || name.hasPrefix("smls")
      {
        kind = .multiply
        written = bit(x.rd)
      } else {
        classifyArithmetic(x, name, bit)
      }
    }
  }

  private mutating func classifyAccess(
    _ x: Instruction, _ name: String, _ bit: (UInt8) -> UInt16
  ) {
    kind = name.hasPrefix("ldr") ? .load : .store
    if kind == .load { loaded = bit(x.rd) } else { stored = bit(x.rd) }
    if name.hasSuffix("Literal") { return }
    addressRegisters = bit(x.rn)
    if name.hasSuffix("Register") || name.hasSuffix("Shifted") {
      hasRegisterOffset = true
      addressRegisters |= bit(x.rm)
    }
  }

  private mutating func classifyArithmetic(
    _ x: Instruction, _ name: String, _ bit: (UInt8) -> UInt16
  ) {
    kind = .alu
    let isComparison = ["cmp", "cmn", "tst", "teq"].contains { name.hasPrefix($0) }
    if !isComparison { written = bit(x.rd) }
    switch x.operation {
    case .lslRegister, .lsrRegister, .asrRegister, .rorRegister: shifted = bit(x.rn) | bit(x.rm)
    case .lslImmediate, .lsrImmediate, .asrImmediate, .rorImmediate, .rrx, .pkhbt, .pkhtb:
      shifted = bit(x.rm)
    case .ssat, .usat: if x.amount != 0 { shifted = bit(x.rn) }
    default: if name.hasSuffix("Shifted") { shifted = bit(x.rm) }
    }
  }

  private mutating func classifyFloat(
    _ x: Instruction, _ name: String, _ bit: (UInt8) -> UInt16
  ) {
    switch x.operation {
    case .vldr, .vldrLiteral, .vldrDouble, .vldrDoubleLiteral:
      kind = .floatLoad
      transferred = name.contains("Double") ? 2 : 1
    case .vstr, .vstrDouble:
      kind = .floatStore
      transferred = name.contains("Double") ? 2 : 1
    case .vldm, .vldmdb:
      kind = .floatLoadMultiple
      transferred = Int(x.amount)
    case .vstm, .vstmdb:
      kind = .floatStoreMultiple
      transferred = Int(x.amount)
    case .vmovFromSingle, .vmrs:
      kind = .floatMove
      written = bit(x.rd)
    case .vmovFromPair:
      kind = .floatMove
      written = bit(x.rd) | bit(x.ra)
      transferred = 2
    case .vmovToPair:
      kind = .floatMove
      transferred = 2
    case .vmovToSingle, .vmrsFlags, .vmsr, .vmovRegister, .vmovImmediate: kind = .floatMove
    case .vmla, .vmls, .vnmla, .vnmls, .vfma, .vfms, .vfnma, .vfnms:
      kind = .float
      documented = 3
    default: kind = .float
    }
  }
}
