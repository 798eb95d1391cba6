import TestSupport

@testable import Thumb

/// Makes straight-line code of random instructions that never faults: each row of the table with
/// operands at random; what addresses memory is led to a block of RAM first.
struct SequenceGenerator {
  /// Where data accesses go: this many bytes around `middle`.
  static let middle: UInt32 = 0x2001_0000
  private static let reach: UInt32 = 0x1000

  let decoder: Decoder
  private let rows: [Row]
  private let isV7: Bool
  var random: RandomSource
  /// Leaves out what takes cycles by its data: divisions, unaligned accesses.
  var hasConstantTiming = false
  private(set) var code: [UInt16] = []
  private var base: UInt32 = 0

  init(_ architecture: Architecture, seed: UInt64) {
    decoder = Decoder(architecture: architecture)
    isV7 = architecture != .v6M
    random = RandomSource(seed: seed)
    rows = decoder.rows.filter { Self.isUsable($0.operation) }
  }

  /// What this generator never makes: exceptions, waiting, coprocessors, and returns from lists.
  private static func isUsable(_ operation: Operation) -> Bool {
    switch operation {
    case .undefined, .unpredictable, .udf, .svc, .bkpt, .wfi, .wfe, .coprocessor, .ldmPC, .ldmdbPC:
      false
    // YIELD leaves Unicorn's loop with an error. Of the others, see `Deviation`.
    case .yield, .vcvtFromFixedS32, .vcvtFromFixedU32: false
    default: true
    }
  }

  /// A sequence of about `count` instructions for an address, and how many there are.
  ///
  /// It begins with APSR and FPSCR set from registers and ends with both read into R12 and R11
  /// (ARMv6-M: APSR into R0), whose values it has pushed.
  mutating func sequence(at address: UInt32, count: Int) -> (code: [UInt16], instructions: Int) {
    code = []
    base = address
    var instructions = 0
    if isV7 {
      // MSR APSR_nzcvqg, R12; VMSR FPSCR, R11; CLREX
      constant(11, random.chance(50) ? 0 : random.bits() & 0xF7C0_009F)
      wide(0xF38C_8C00)
      wide(0xEEE1_BA10)
      wide(0xF3BF_8F2F)
      instructions += 5
    } else {
      wide(0xF380_8800)  // MSR APSR_nzcvq, R0
      instructions += 1
    }
    while instructions < count { instructions += item() }
    if isV7 {
      wide(0xE92D_1800)  // PUSH {R11, R12}
      wide(0xF3EF_8C00)  // MRS R12, APSR
      wide(0xEEF1_BA10)  // VMRS R11, FPSCR
      instructions += 3
    } else {
      narrow(0xB401)  // PUSH {R0}
      wide(0xF3EF_8000)  // MRS R0, APSR
      instructions += 2
    }
    narrow(0xBEAB)
    return (code, instructions)
  }

  // MARK: Emission

  private var here: UInt32 { base + 2 * UInt32(code.count) }

  private mutating func narrow(_ halfword: UInt16) { code.append(halfword) }

  private mutating func wide(_ word: UInt32) {
    code += [UInt16(word >> 16), UInt16(truncatingIfNeeded: word)]
  }

  private mutating func emit(_ word: UInt32, size: UInt8) {
    if size == 2 { narrow(UInt16(word)) } else { wide(word) }
  }

  /// MOVW and MOVT: ARMv7-M only.
  private mutating func constant(_ register: UInt8, _ value: UInt32) {
    for (opcode, half) in [(0xF240_0000, value & 0xFFFF), (0xF2C0_0000, value >> 16)]
      as [(UInt32, UInt32)]
    {
      wide(
        opcode | (half >> 12) << 16 | (half >> 11 & 1) << 26 | (half >> 8 & 7) << 12
          | UInt32(register) << 8 | half & 0xFF)
    }
  }

  // MARK: Choice

  /// Adds one item; returns its number of instructions.
  private mutating func item() -> Int {
    while true {
      let row = rows[random.below(rows.count)]
      let word = encoding(of: row)
      let (first, second) =
        row.size == 2
        ? (UInt16(word), 0) : (UInt16(word >> 16), UInt16(truncatingIfNeeded: word))
      let instruction = decoder.decode(first, second)
      guard Self.isUsable(instruction.operation), instruction.size == row.size else { continue }
      if let count = place(instruction, word) { return count }
    }
  }

  private mutating func encoding(of row: Row) -> UInt32 {
    let fixed = row.mask | row.shouldMask
    var word = random.bits() & ~fixed | row.value | row.shouldValue
    if row.size == 2 { word &= 0xFFFF }
    if row.hasCopy { word = word & ~0xF_0000 | (word & 0xF) << 16 }
    return word
  }

  /// Emits an instruction with what it needs; nil if it does not fit in.
  private mutating func place(_ x: Instruction, _ word: UInt32) -> Int? {
    switch x.timing {
    case .dataProcessing, .shift, .multiply, .multiplyLong, .divide, .floatArithmetic,
      .floatAccumulate, .floatDivide, .floatMove, .floatMovePair, .hint, .barrier, .changeState,
      .specialRegister, .preload, .floatSystem:
      return placePlain(x, word)
    case .ifThen: return placeBlock(x, word)
    case .branch, .branchConditional, .compareBranch, .branchLink, .branchExchange,
      .branchLinkExchange, .movePC, .tableBranch:
      return placeBranch(x)
    case .loadMultiplePC, .loadPC: return placeReturn(x, word)
    default: return placeAccess(x, word)
    }
  }

  /// Whether an instruction that touches no memory may stand anywhere: SP stays a stack pointer, and
  /// on ARMv6-M R8 to R11 stay what they are.
  private func isHarmless(_ x: Instruction) -> Bool {
    switch x.operation {
    // CONTROL and the stack pointers stay.
    // ARMv6-M has no Q (DDI 0419D, B1.4.2), but Unicorn keeps one: APSR is set once, without it.
    case .msr: return isV7 && x.imm < 8 || 16...19 ~= x.imm
    case .mrs: return x.rd != 13 && (isV7 || !(8...11 ~= x.rd))
    case .cmpImmediate, .cmnImmediate, .tstImmediate, .teqImmediate, .cmpRegister, .cmnRegister,
      .tstRegister, .teqRegister, .cmpShifted, .cmnShifted, .tstShifted, .teqShifted, .nop,
      .yield, .sev, .hint, .dbg, .clrex, .dmb, .dsb, .isb, .cps, .pld, .pli:
      return true
    default: break
    }
    if x.timing == .multiplyLong || x.timing == .floatMovePair, x.ra == 13 { return false }
    if !isFloat(x), 8...11 ~= x.rd, !isV7 { return false }
    guard x.rd == 13, !isFloat(x) else { return true }
    let isAdjustment = x.operation == .addImmediate || x.operation == .subImmediate
    return isAdjustment && x.rn == 13 && x.imm & 3 == 0 && x.imm <= 508
  }

  /// Whether rd is a floating-point register.
  private func isFloat(_ x: Instruction) -> Bool {
    switch x.timing {
    case .floatArithmetic, .floatAccumulate, .floatDivide: true
    case .floatMove: x.operation != .vmovToSingle && x.operation != .vmovFromSingle
    default: false
    }
  }

  private mutating func placePlain(_ x: Instruction, _ word: UInt32) -> Int? {
    if x.operation == .vmsr {
      guard x.rd != 13 else { return nil }
      constant(x.rd, random.bits() & 0xF7C0_009F)
      emit(word, size: x.size)
      return 3
    }
    guard isHarmless(x) else { return nil }
    if hasConstantTiming, x.timing == .divide || x.timing == .floatDivide { return nil }
    if x.operation == .smlad || x.operation == .smladx {
      // Not both halves of an operand 0x8000: see `Deviation`.
      guard x.rm != 13 else { return nil }
      constant(x.rm, random.bits() | 1)
      emit(word, size: x.size)
      return 3
    }
    emit(word, size: x.size)
    return 1
  }

  // MARK: Memory

  /// An address for an access: aligned, or now and then not.
  private mutating func address(aligned alignment: UInt32, strictly: Bool) -> UInt32 {
    let offset = random.bits() % (2 * Self.reach)
    let isOdd = !strictly && isV7 && !hasConstantTiming && random.chance(25)
    return Self.middle &- 0x8000 &+ (isOdd ? offset : offset & ~(alignment - 1))
  }

  private func width(_ operation: Operation) -> UInt32 {
    let name = "\(operation)"
    let stem = name.dropFirst(3)
    if name.hasPrefix("ldrsb") || name.hasPrefix("ldrb") || name.hasPrefix("strb") { return 1 }
    if name.hasPrefix("ldrsh") || name.hasPrefix("ldrh") || name.hasPrefix("strh") { return 2 }
    if stem == "exb" { return 1 }
    return stem == "exh" ? 2 : 4
  }

  private mutating func placeAccess(_ x: Instruction, _ word: UInt32) -> Int? {
    let isSingle = [.load, .loadRegister, .store, .storeRegister].contains(x.timing)
    let isLoad = [.load, .loadRegister, .loadDouble, .loadExclusive, .storeExclusive].contains(
      x.timing)
    let isFloat = [.floatLoad, .floatStore, .floatLoadMultiple, .floatStoreMultiple].contains(
      x.timing)
    if isLoad, x.rd == 13 || x.ra == 13 { return nil }
    if !isV7, isLoad, 8...11 ~= x.rd { return nil }
    let isList = [.loadMultiple, .storeMultiple].contains(x.timing)
    if isList, x.imm & 0xA000 != 0 { return nil }
    // The stored value of a base that is not the list's first register is unknown.
    if x.operation == .stm || x.operation == .stmdb, x.writeback, x.imm >> UInt32(x.rn) & 1 != 0 {
      return nil
    }
    switch x.operation {
    case .push, .pop:
      emit(word, size: x.size)
      return 1
    case .ldrLiteral, .ldrbLiteral, .ldrhLiteral, .ldrsbLiteral, .ldrshLiteral, .ldrdLiteral,
      .vldrLiteral, .vldrDoubleLiteral:
      if hasConstantTiming, x.imm & 3 != 0 { return nil }
      emit(word, size: x.size)
      return 1
    default: break
    }
    let isStackRelative = x.rn == 13
    if isStackRelative {
      // Aligned, and near the stack pointer.
      let step = isSingle ? width(x.operation) : 4
      guard x.timing != .loadRegister, x.timing != .storeRegister, x.timing != .loadExclusive,
        x.timing != .storeExclusive
      else { return nil }
      if x.writeback, x.imm & 3 != 0, isSingle || x.timing == .loadDouble { return nil }
      guard isList || isFloat || x.imm & (step - 1) == 0 else { return nil }
      emit(word, size: x.size)
      return 1
    }
    guard x.rn != 15 else { return nil }
    let strictly = !isSingle
    var target = address(aligned: width(x.operation), strictly: strictly)
    if x.timing == .loadRegister || x.timing == .storeRegister {
      return placeRegisterOffset(x, word, target)
    }
    let isBefore = !isList && !isFloat && !x.options.contains(.index)
    if isList || x.timing == .floatLoadMultiple || x.timing == .floatStoreMultiple || isBefore,
      x.timing != .loadExclusive, x.timing != .storeExclusive
    {
      if isList || isFloat { target &= ~3 }
    } else {
      target &-= x.imm
    }
    guard isV7 else { return placeOnM0(x, word) }
    // Monitors differ in how much they tag, so a STREX either follows its LDREX or fails.
    if x.timing == .storeExclusive { wide(0xF3BF_8F2F) }
    if x.timing == .loadExclusive { return placeExclusives(x, word, target) }
    constant(x.rn, target)
    emit(word, size: x.size)
    return 3
  }

  private mutating func placeRegisterOffset(
    _ x: Instruction, _ word: UInt32, _ target: UInt32
  ) -> Int? {
    guard x.rn != x.rm, x.rm != 13 else { return nil }
    let shift = x.operation == .ldrRegister || x.operation == .strRegister ? 0 : UInt32(x.amount)
    if isV7 {
      let index = random.chance(50) ? random.bits() & 0xFF : random.bits()
      constant(x.rm, index)
      constant(x.rn, target &- index << shift)
      emit(word, size: x.size)
      return 5
    }
    let index = UInt16(truncatingIfNeeded: random.bits()) & 0xFC
    narrow(0x2000 | UInt16(x.rm) << 8 | index)
    moveFromHigh(x.rn)
    emit(word, size: x.size)
    return 3
  }

  /// LDREX and a STREX of the same size to the same address.
  private mutating func placeExclusives(
    _ x: Instruction, _ word: UInt32, _ target: UInt32
  ) -> Int? {
    let base = UInt32(x.rn)
    guard let status = (0..<13).first(where: { $0 != base && $0 != UInt32(x.rd) }) else {
      return nil
    }
    constant(x.rn, target)
    emit(word, size: x.size)
    constant(x.rn, target)
    let value = base << 16 | UInt32(x.rd) << 12
    switch x.operation {
    case .ldrexb: wide(0xE8C0_0F40 | value | status)
    case .ldrexh: wide(0xE8C0_0F50 | value | status)
    default: wide(0xE840_0000 | value | status << 8 | x.imm >> 2)
    }
    return 6
  }

  /// MOV Rn, R8 to R11, which point into the block.
  private mutating func moveFromHigh(_ register: UInt8) {
    narrow(0x4640 | UInt16(random.below(4)) << 3 | UInt16(register))
  }

  private mutating func placeOnM0(_ x: Instruction, _ word: UInt32) -> Int? {
    guard x.rn < 8 else { return nil }
    moveFromHigh(x.rn)
    emit(word, size: x.size)
    return 2
  }

  // MARK: Branches

  /// A branch over a few random halfwords of data, or over nothing.
  private mutating func placeBranch(_ x: Instruction) -> Int? {
    // The timing reference takes a branch to the next instruction for one that is not taken.
    let gap = UInt32(hasConstantTiming ? 1 + random.below(3) : random.below(4))
    func skip(_ size: UInt32) -> UInt32 { here + size + 2 * gap }
    var count = 1
    switch x.operation {
    case .b where x.size == 2: narrow(0xE000 | UInt16((gap &- 1) & 0x7FF))
    case .bConditional where x.size == 2:
      narrow(0xD000 | UInt16(x.condition.rawValue) << 8 | UInt16((gap &- 1) & 0xFF))
    case .cbz, .cbnz:
      guard gap > 0 else { return nil }
      let opcode: UInt16 = x.operation == .cbz ? 0xB100 : 0xB900
      narrow(opcode | UInt16(gap - 1) << 3 | UInt16(x.rn))
    case .b: wide(0xF000_B800 | gap)
    case .bl: wide(0xF000_F800 | gap)
    case .bConditional: wide(0xF000_8000 | UInt32(x.condition.rawValue) << 22 | gap)
    case .bx, .blx, .movPC:
      guard isV7, x.rm < 13 || x.rm == 14 else { return nil }
      let target = here + 8 + 2 + 2 * gap
      constant(x.rm, x.operation == .movPC ? target : target | 1)
      let opcode: UInt16 =
        x.operation == .bx ? 0x4700 : x.operation == .blx ? 0x4780 : 0x4687
      narrow(opcode | UInt16(x.rm) << 3)
      count = 3
    case .tbb, .tbh:
      // The table is the halfword behind the branch, which says how far the target is.
      guard x.rn == 15, x.rm < 13 else { return nil }
      constant(x.rm, 0)
      wide(0xE8DF_F000 | UInt32(x.rm) | (x.operation == .tbh ? 0x10 : 0))
      narrow(UInt16(gap + 1))
      count = 3
    default: return nil
    }
    fill(gap)
    return count
  }

  /// Instructions that a conditional branch may fall into: data processing of low registers.
  private mutating func fill(_ count: UInt32) {
    for _ in 0..<count { narrow(0x4000 | UInt16(random.bits() & 0x1FF)) }
  }

  /// LDR PC and POP {..., PC}, with the address of what follows put into memory first.
  private mutating func placeReturn(_ x: Instruction, _ word: UInt32) -> Int? {
    if x.operation == .popPC, isV7 {
      guard x.size == 2 else { return nil }
      // MOVW, MOVT R0; PUSH {R0}; SUB SP for the others; POP.
      let others = UInt32(x.amount) - 1
      let target = here + 8 + 2 + 2 + 2 + 2
      constant(0, target | 1)
      narrow(0xB401)
      narrow(0xB080 | UInt16(others))
      narrow(UInt16(word))
      fill(1)
      return 5
    }
    guard x.operation == .ldrPC, isV7, x.rn < 13, !x.options.contains(.registerOffset) else {
      return nil
    }
    // MOVW, MOVT LR; MOVW, MOVT Rn; STR LR, [Rn]; MOVW, MOVT Rn; LDR PC.
    let place = address(aligned: 4, strictly: true)
    let target = here + 8 + 8 + 4 + 8 + 4 + 2
    constant(14, target | 1)
    constant(x.rn, place)
    wide(0xF8C0_E000 | UInt32(x.rn) << 16)
    constant(x.rn, x.options.contains(.index) ? place &- x.imm : place)
    wide(word)
    fill(1)
    return 8
  }

  // MARK: IT blocks

  /// IT and the instructions of its block: data processing, moves, floating point.
  private mutating func placeBlock(_ x: Instruction, _ word: UInt32) -> Int? {
    let length = 4 - Int(x.imm & 0xF).trailingZeroBitCount
    let start = code.count
    narrow(UInt16(word))
    var placed = 0
    var attempts = 0
    while placed < length {
      attempts += 1
      guard attempts < 400 else {
        code.removeSubrange(start...)
        return nil
      }
      let row = rows[random.below(rows.count)]
      let word = encoding(of: row)
      let (first, second) =
        row.size == 2
        ? (UInt16(word), 0) : (UInt16(word >> 16), UInt16(truncatingIfNeeded: word))
      let inner = decoder.decode(first, second)
      guard Self.isUsable(inner.operation), inner.size == row.size else { continue }
      switch inner.timing {
      case .divide where hasConstantTiming: continue
      case .floatDivide where hasConstantTiming: continue
      case .multiply where inner.operation == .smlad || inner.operation == .smladx: continue
      case .dataProcessing, .shift, .multiply, .multiplyLong, .divide, .floatArithmetic,
        .floatAccumulate, .floatDivide, .floatMove, .floatMovePair:
        guard isHarmless(inner) else { continue }
      case .load where inner.rn == 13 && !inner.writeback && inner.rd != 13 && inner.imm & 3 == 0:
        break
      case .store where inner.rn == 13 && !inner.writeback && inner.imm & 3 == 0: break
      default: continue
      }
      emit(word, size: inner.size)
      placed += 1
    }
    return 1 + length
  }
}
