extension Row {
  /// The instruction that an encoding of this row is, whether the manual promises it or not.
  ///
  /// - Parameter word: an encoding that matches.
  /// - Returns: the instruction, and whether it is UNDEFINED or UNPREDICTABLE after all.
  func extract(_ word: UInt32, _ architecture: Architecture) -> (Instruction, Verdict) {
    var slots = SIMD16<UInt32>()
    for piece in pieces {
      slots[Int(piece.slot.rawValue)] |=
        (word >> UInt32(piece.source) & piece.mask)
        << UInt32(piece.target)
    }
    func slot(_ slot: Piece.Slot) -> UInt32 { slots[Int(slot.rawValue)] }

    var result = Instruction(operation, size: size, timing: timing)
    result.rd = UInt8(slot(.rd)) | implied.rd
    result.rn = UInt8(slot(.rn)) | implied.rn
    result.rm = UInt8(slot(.rm)) | implied.rm
    result.ra = UInt8(slot(.ra))
    result.options = options
    if slot(.s) != 0 { result.options.insert(.setsFlags) }
    if slot(.p) != 0 { result.options.insert(.index) }
    if slot(.w) != 0 { result.options.insert(.writeback) }
    if hasCondition { result.condition = Condition(rawValue: UInt8(slot(.condition))) ?? .al }
    expandShift(&result, amount: slot(.amount), type: slot(.type))
    var isBad = expandImmediate(&result, slot(.imm) | impliedImmediate, slot(.condition))
    if immediate == .negative || hasU && slot(.u) == 0 {
      result.imm = 0 &- result.imm
    } else {
      result.options.insert(.add)
    }
    if hasCopy, slot(.copy) != slot(.rm) { isBad = true }
    if word & shouldMask != shouldValue { isBad = true }

    let isStoreToPC = unpredictable.contains(.nPCUndefined) && result.rn == 15
    if operation == .undefined || isStoreToPC { return (result, .undefined) }
    isBad = isBad || violates(result, slot(.condition), architecture)
    return (result, isBad ? .unpredictable : .defined)
  }

  /// What the architecture says about an encoding.
  enum Verdict { case defined, unpredictable, undefined }

  private func expandShift(_ result: inout Instruction, amount: UInt32, type: UInt32) {
    var amount = UInt8(amount)
    switch shift {
    case .plain: result.shift = Shift(rawValue: UInt8(type))!
    case .bytes:
      amount *= 8
      result.shift = .ror
    case .saturation: result.shift = type == 0 ? .lsl : .asr
    case .fixed(let shift):
      result.shift = shift
      if amount == 0, shift == .lsr || shift == .asr { amount = 32 }
    case .encoded:
      result.shift = Shift(rawValue: UInt8(type))!
      if amount == 0 {
        switch result.shift {
        case .lsl, .rrx: break
        case .lsr, .asr: amount = 32
        case .ror:
          result.shift = .rrx
          amount = 1
        }
      }
    }
    result.amount = amount
  }

  /// - Returns: whether the immediate is one the manual promises nothing about.
  private func expandImmediate(
    _ result: inout Instruction, _ bits: UInt32, _ condition: UInt32
  ) -> Bool {
    switch immediate {
    case .plain, .negative: result.imm = bits
    case .scaled(let shift): result.imm = bits << UInt32(shift)
    case .branch(let count): result.imm = Expansion.signed(bits, UInt32(count)) << 1
    case .branchJ2J1: result.imm = Expansion.branchJ2J1(bits)
    case .branchExclusive: result.imm = Expansion.branchExclusive(bits)
    case .modified:
      let expanded = Expansion.modified(bits)
      result.imm = expanded.value
      if expanded.rotated {
        result.options.insert(.carryKnown)
        if expanded.value >> 31 != 0 { result.options.insert(.carry) }
      }
      return expanded.unpredictable
    case .list(let further):
      result.imm = bits | further
      result.amount = UInt8(result.imm.nonzeroBitCount)
    case .listOfLDM:
      result.imm = bits
      result.amount = UInt8(bits.nonzeroBitCount)
      if bits >> UInt32(result.rn) & 1 == 0 { result.options.insert(.writeback) }
    case .minusOne: result.imm = bits + 1
    case .fieldEnd:
      result.imm = bits &- UInt32(result.amount) &+ 1
      return bits < UInt32(result.amount)
    case .itState: result.imm = condition << 4 | bits
    case .float: result.imm = Expansion.float(bits)
    case .fraction(let size): result.amount = size &- UInt8(bits)
    case .count:
      result.amount = UInt8(bits)
      result.imm = bits << 2
    }
    return false
  }
}
