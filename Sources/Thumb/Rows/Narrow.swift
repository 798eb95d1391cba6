// The 16-bit encodings, in the order of DDI 0419 and DDI 0403, A5.2.

extension InstructionSet {
  /// Shift (immediate), add, subtract, move, and compare (A5.2.1).
  static let narrowArithmetic: [Row] = [
    Row(
      "0000000000mmmddd", .movRegister, "mov{s}{c} {d}, {m}", writes: .nz),
    Row(
      "00000hhhhhmmmddd", .lslImmediate, "lsl{s}{c} {d}, {m}, {h#}", .shift, writes: .nzc,
      shift: .fixed(.lsl)),
    Row(
      "00001hhhhhmmmddd", .lsrImmediate, "lsr{s}{c} {d}, {m}, {h#}", .shift, writes: .nzc,
      shift: .fixed(.lsr)),
    Row(
      "00010hhhhhmmmddd", .asrImmediate, "asr{s}{c} {d}, {m}, {h#}", .shift, writes: .nzc,
      shift: .fixed(.asr)),
    Row("0001100mmmnnnddd", .addRegister, "add{s}{c} {d}, {n}, {m}", writes: .nzcv),
    Row("0001101mmmnnnddd", .subRegister, "sub{s}{c} {d}, {n}, {m}", writes: .nzcv),
    Row("0001110iiinnnddd", .addImmediate, "add{s}{c} {d}, {n}, {i}", writes: .nzcv),
    Row("0001111iiinnnddd", .subImmediate, "sub{s}{c} {d}, {n}, {i}", writes: .nzcv),
    Row("00100dddiiiiiiii", .movImmediate, "mov{s}{c} {d}, {i}", writes: .nz),
    Row("00101nnniiiiiiii", .cmpImmediate, "cmp{c} {n}, {i}", writes: .nzcv),
    Row("00110bbbiiiiiiii", .addImmediate, "add{s}{c} {d}, {i}", writes: .nzcv),
    Row("00111bbbiiiiiiii", .subImmediate, "sub{s}{c} {d}, {i}", writes: .nzcv),
  ]

  /// Data processing (A5.2.2).
  static let narrowDataProcessing: [Row] = [
    Row("0100000000mmmbbb", .andRegister, "and{s}{c} {d}, {m}", writes: .nz),
    Row("0100000001mmmbbb", .eorRegister, "eor{s}{c} {d}, {m}", writes: .nz),
    Row("0100000010mmmbbb", .lslRegister, "lsl{s}{c} {d}, {m}", .shift, writes: .nzc),
    Row("0100000011mmmbbb", .lsrRegister, "lsr{s}{c} {d}, {m}", .shift, writes: .nzc),
    Row("0100000100mmmbbb", .asrRegister, "asr{s}{c} {d}, {m}", .shift, writes: .nzc),
    Row("0100000101mmmbbb", .adcRegister, "adc{s}{c} {d}, {m}", reads: .c, writes: .nzcv),
    Row("0100000110mmmbbb", .sbcRegister, "sbc{s}{c} {d}, {m}", reads: .c, writes: .nzcv),
    Row("0100000111mmmbbb", .rorRegister, "ror{s}{c} {d}, {m}", .shift, writes: .nzc),
    Row("0100001000mmmnnn", .tstRegister, "tst{c} {n}, {m}", writes: .nz),
    Row("0100001001nnnddd", .rsbImmediate, "rsb{s}{c} {d}, {n}, #0", writes: .nzcv),
    Row("0100001010mmmnnn", .cmpRegister, "cmp{c} {n}, {m}", writes: .nzcv),
    Row("0100001011mmmnnn", .cmnRegister, "cmn{c} {n}, {m}", writes: .nzcv),
    Row("0100001100mmmbbb", .orrRegister, "orr{s}{c} {d}, {m}", writes: .nz),
    Row("0100001101mmmbbb", .mul, "mul{s}{c} {d}, {m}, {d}", .multiply, writes: .nz),
    Row("0100001110mmmbbb", .bicRegister, "bic{s}{c} {d}, {m}", writes: .nz),
    Row("0100001111mmmddd", .mvnRegister, "mvn{s}{c} {d}, {m}", writes: .nz),
  ]

  /// Special data instructions and branch and exchange (A5.2.3).
  static let narrowSpecial: [Row] = [
    Row("01000100bmmmmbbb", .addRegister, "add{c} {d}, {m}"),
    Row("01000100b1111bbb", .addFromPC, "add{c} {d}, pc"),
    Row("010001001mmmm111", .addPC, "add{c} pc, {m}", .movePC),
    Row("0100010011111111", .addPC, "add{c} pc, pc", .movePC, unpredictable: .mPC, rm: 15),
    Row(
      "01000101nmmmmnnn", .cmpRegister, "cmp{c} {n}, {m}", writes: .nzcv,
      unpredictable: [.bothLow, .nPC, .mPC]),
    Row("01000110dmmmmddd", .movRegister, "mov{c} {d}, {m}"),
    Row("01000110d1111ddd", .movFromPC, "mov{c} {d}, pc"),
    Row("010001101mmmm111", .movPC, "mov{c} pc, {m}", .movePC),
    Row("0100011011111111", .movPC, "mov{c} pc, pc", .movePC, rm: 15),
    Row("010001110mmmmzzz", .bx, "bx{c} {m}", .branchExchange, unpredictable: .mPC),
    Row("010001111mmmmzzz", .blx, "blx{c} {m}", .branchLinkExchange, unpredictable: .mPC),
  ]

  /// Load from the literal pool, load and store a single item (A5.2.4).
  static let narrowLoadStore: [Row] = [
    Row("01001tttiiiiiiii", .ldrLiteral, "ldr{c} {t}, [pc, {i}]", .load, immediate: .scaled(2)),
    Row("0101000mmmnnnttt", .strRegister, "str{c} {t}, [{n}, {m}]", .storeRegister),
    Row("0101001mmmnnnttt", .strhRegister, "strh{c} {t}, [{n}, {m}]", .storeRegister),
    Row("0101010mmmnnnttt", .strbRegister, "strb{c} {t}, [{n}, {m}]", .storeRegister),
    Row("0101011mmmnnnttt", .ldrsbRegister, "ldrsb{c} {t}, [{n}, {m}]", .loadRegister),
    Row("0101100mmmnnnttt", .ldrRegister, "ldr{c} {t}, [{n}, {m}]", .loadRegister),
    Row("0101101mmmnnnttt", .ldrhRegister, "ldrh{c} {t}, [{n}, {m}]", .loadRegister),
    Row("0101110mmmnnnttt", .ldrbRegister, "ldrb{c} {t}, [{n}, {m}]", .loadRegister),
    Row("0101111mmmnnnttt", .ldrshRegister, "ldrsh{c} {t}, [{n}, {m}]", .loadRegister),
    Row(
      "01100iiiiinnnttt", .strImmediate, "str{c} {t}, [{n}, {i}]", .store, immediate: .scaled(2)),
    Row(
      "01101iiiiinnnttt", .ldrImmediate, "ldr{c} {t}, [{n}, {i}]", .load, immediate: .scaled(2)),
    Row("01110iiiiinnnttt", .strbImmediate, "strb{c} {t}, [{n}, {i}]", .store),
    Row("01111iiiiinnnttt", .ldrbImmediate, "ldrb{c} {t}, [{n}, {i}]", .load),
    Row(
      "10000iiiiinnnttt", .strhImmediate, "strh{c} {t}, [{n}, {i}]", .store,
      immediate: .scaled(1)),
    Row(
      "10001iiiiinnnttt", .ldrhImmediate, "ldrh{c} {t}, [{n}, {i}]", .load, immediate: .scaled(1)),
    Row(
      "10010tttiiiiiiii", .strImmediate, "str{c} {t}, [sp, {i}]", .store, immediate: .scaled(2),
      rn: 13),
    Row(
      "10011tttiiiiiiii", .ldrImmediate, "ldr{c} {t}, [sp, {i}]", .load, immediate: .scaled(2),
      rn: 13),
  ]

  /// Addresses relative to PC and SP (A5.2).
  static let narrowAddress: [Row] = [
    Row("10100dddiiiiiiii", .adr, "add{c} {d}, pc, {i}", immediate: .scaled(2)),
    Row("10101dddiiiiiiii", .addImmediate, "add{c} {d}, sp, {i}", immediate: .scaled(2), rn: 13),
  ]

  /// Miscellaneous 16-bit instructions (A5.2.5).
  static let narrowMiscellaneous: [Row] = [
    Row(
      "101100000iiiiiii", .addImmediate, "add{c} sp, {i}", immediate: .scaled(2), rd: 13, rn: 13),
    Row(
      "101100001iiiiiii", .subImmediate, "sub{c} sp, {i}", immediate: .scaled(2), rd: 13, rn: 13),
    Row(
      "101100j1iiiiinnn", .cbz, "cbz {n}, {B}", .compareBranch, since: .v7M,
      immediate: .scaled(1)),
    Row(
      "101110j1iiiiinnn", .cbnz, "cbnz {n}, {B}", .compareBranch, since: .v7M,
      immediate: .scaled(1)),
    Row("1011001000mmmddd", .sxth, "sxth{c} {d}, {m}"),
    Row("1011001001mmmddd", .sxtb, "sxtb{c} {d}, {m}"),
    Row("1011001010mmmddd", .uxth, "uxth{c} {d}, {m}"),
    Row("1011001011mmmddd", .uxtb, "uxtb{c} {d}, {m}"),
    Row(
      "10110100rrrrrrrr", .push, "push{c} {l}", .storeMultiple, immediate: .list(0),
      unpredictable: .listEmpty, rn: 13, options: .writeback),
    Row(
      "10110101rrrrrrrr", .push, "push{c} {l}", .storeMultiple, immediate: .list(1 << 14), rn: 13,
      options: .writeback),
    Row(
      "10111100rrrrrrrr", .pop, "pop{c} {l}", .loadMultiple, immediate: .list(0),
      unpredictable: .listEmpty, rn: 13, options: .writeback),
    Row(
      "10111101rrrrrrrr", .popPC, "pop{c} {l}", .loadMultiplePC, immediate: .list(1 << 15), rn: 13,
      options: .writeback),
    Row("10110110011hzzoz", .cps, "cps{e} {f}", .changeState, imm: 2),
    Row(
      "10110110011hzzii", .cps, "cps{e} {f}", .changeState, since: .v7M, unpredictable: .immZero),
    Row("1011101000mmmddd", .rev, "rev{c} {d}, {m}"),
    Row("1011101001mmmddd", .rev16, "rev16{c} {d}, {m}"),
    Row("1011101011mmmddd", .revsh, "revsh{c} {d}, {m}"),
    Row("10111110iiiiiiii", .bkpt, "bkpt {i}", .breakpoint),
    Row(
      "10111111cccciiii", .it, "it{x} {C}", .ifThen, since: .v7M, immediate: .itState,
      unpredictable: .itState),
    Row("10111111iiii0000", .hint, "hint{c} {i}", .hint),
    Row("1011111100000000", .nop, "nop{c}", .hint),
    Row("1011111100010000", .yield, "yield{c}", .hint),
    Row("1011111100100000", .wfe, "wfe{c}", .wait),
    Row("1011111100110000", .wfi, "wfi{c}", .wait),
    Row("1011111101000000", .sev, "sev{c}", .hint),
  ]

  /// Store and load multiple, branches, supervisor call (A5.2.6).
  static let narrowBranch: [Row] = [
    Row(
      "11000nnnrrrrrrrr", .stm, "stmia{c} {n}!, {l}", .storeMultiple, immediate: .list(0),
      unpredictable: .listEmpty, options: .writeback),
    Row(
      "11001nnnrrrrrrrr", .ldm, "ldmia{c} {n}{w}, {l}", .loadMultiple, immediate: .listOfLDM,
      unpredictable: .listEmpty),
    Row("1101cccciiiiiiii", .bConditional, "b{C}.n {B}", .branchConditional, immediate: .branch(8)),
    Row("11011110iiiiiiii", .udf, "udf{c} {i}", .fault),
    Row("11011111iiiiiiii", .svc, "svc{c} {i}", .supervisorCall),
    Row("11100iiiiiiiiiii", .b, "b{c}.n {B}", .branch, immediate: .branch(11)),
  ]
}
