extension Row {
  /// Whether an instruction of this row breaks one of the row's constraints.
  func violates(_ i: Instruction, _ condition: UInt32, _ architecture: Architecture) -> Bool {
    let rules = unpredictable
    if rules.isEmpty { return false }
    return violatesRegisters(i, rules) || violatesLists(i, rules)
      || violatesSystem(i, rules, condition, architecture)
  }

  private func violatesRegisters(_ i: Instruction, _ rules: Constraints) -> Bool {
    func has(_ rule: Constraints, _ broken: Bool) -> Bool { broken && rules.contains(rule) }
    let pc = has(.dPC, i.rd == 15) || has(.nPC, i.rn == 15) || has(.mPC, i.rm == 15)
    let sp = has(.dSP, i.rd == 13) || has(.nSP, i.rn == 13) || has(.mSP, i.rm == 13)
    let accumulator = has(.aPC, i.ra == 15) || has(.aSP, i.ra == 13)
    let pairs =
      has(.dIsN, i.rd == i.rn) || has(.dIsA, i.rd == i.ra) || has(.nIsA, i.rn == i.ra)
      || has(.writebackDA, i.writeback && (i.rn == i.rd || i.rn == i.ra))
      || has(.writebackPC, i.rn == 15 && (i.writeback || !i.options.contains(.index)))
    let mixed =
      has(.dSPWithoutN, i.rd == 13 && i.rn != 13)
      || has(.spShift, i.rd == 13 && (i.shift != .lsl || i.amount > 3))
      || has(.dmSP, i.rd == 13 && i.rm == 13)
      || has(.bothLow, i.rn < 8 && i.rm < 8)
    return pc || sp || accumulator || pairs || mixed
  }

  private func violatesLists(_ i: Instruction, _ rules: Constraints) -> Bool {
    func has(_ rule: Constraints, _ broken: Bool) -> Bool { broken && rules.contains(rule) }
    let base: UInt32 = i.rn < 16 ? 1 << UInt32(i.rn) : 0
    let core =
      has(.listEmpty, i.imm == 0) || has(.listShort, i.amount < 2)
      || has(.listSP, i.imm & 0x2000 != 0) || has(.listPC, i.imm & 0x8000 != 0)
      || has(.listPCLR, i.imm & 0xC000 == 0xC000)
      || has(.listBase, i.writeback && i.imm & base != 0)
    let float =
      has(.floatList, i.amount == 0 || Int(i.rd) + Int(i.amount) > 32)
      || has(.floatPair, i.rm == 31) || has(.oddCount, i.amount & 1 != 0)
      || has(.fraction, i.amount > 32) || has(.width, UInt64(i.imm) + UInt64(i.amount) > 32)
    return core || float
  }

  private func violatesSystem(
    _ i: Instruction, _ rules: Constraints, _ condition: UInt32, _ architecture: Architecture
  ) -> Bool {
    func has(_ rule: Constraints, _ broken: Bool) -> Bool { broken && rules.contains(rule) }
    let apsr = i.imm < 4
    return has(.special, !SpecialRegister.exists(i.imm, on: architecture))
      || has(.specialMask, i.amount == 0 || (i.amount & 1 != 0 && (!apsr || architecture < .v7EM)))
      || has(
        .itState,
        condition == 15 || (condition == 14 && i.imm & 0xF & (i.imm & 0xF &- 1) != 0))
      || has(.immZero, i.imm == 0) || has(.unaligned, i.imm & 3 != 0)
  }
}
