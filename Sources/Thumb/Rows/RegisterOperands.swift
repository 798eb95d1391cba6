// 32-bit data processing with registers (DDI 0403, A5.3.11 to A5.3.15).
// A second operand that is not shifted has a row, and an operation, of its own.

extension InstructionSet {
  /// Data processing (shifted register), A5.3.11.
  static let shiftedRegister: [Row] = [
    Row(
      "11101010000snnnn z000dddd0000mmmm", .andRegister, "and{s}{c}.w {d}, {n}, {m}", writes: .nz,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "11101010000snnnn zhhhddddhhyymmmm", .andShifted, "and{s}{c}.w {d}, {n}, {m}{h}", .shift,
      reads: .c, writes: .nzc, shift: .encoded, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111010100001nnnn z00011110000mmmm", .tstRegister, "tst{c}.w {n}, {m}", writes: .nz,
      unpredictable: [.nBad, .mBad]),
    Row(
      "111010100001nnnn zhhh1111hhyymmmm", .tstShifted, "tst{c}.w {n}, {m}{h}", .shift, reads: .c,
      writes: .nzc, shift: .encoded, unpredictable: [.nBad, .mBad]),
    Row(
      "11101010001snnnn z000dddd0000mmmm", .bicRegister, "bic{s}{c}.w {d}, {n}, {m}", writes: .nz,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "11101010001snnnn zhhhddddhhyymmmm", .bicShifted, "bic{s}{c}.w {d}, {n}, {m}{h}", .shift,
      reads: .c, writes: .nzc, shift: .encoded, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "11101010010snnnn z000dddd0000mmmm", .orrRegister, "orr{s}{c}.w {d}, {n}, {m}", writes: .nz,
      unpredictable: [.dBad, .nSP, .mBad]),
    Row(
      "11101010010snnnn zhhhddddhhyymmmm", .orrShifted, "orr{s}{c}.w {d}, {n}, {m}{h}", .shift,
      reads: .c, writes: .nzc, shift: .encoded, unpredictable: [.dBad, .nSP, .mBad]),
    Row(
      "1110101001001111 z000dddd0000mmmm", .movRegister, "mov{c}.w {d}, {m}",
      unpredictable: [.dPC, .mPC, .dmSP]),
    Row(
      "1110101001011111 z000dddd0000mmmm", .movRegister, "mov{s}{c}.w {d}, {m}", writes: .nz,
      unpredictable: [.dBad, .mBad], options: .setsFlags),
    Row(
      "11101010010s1111 zhhhddddhh00mmmm", .lslImmediate, "lsl{s}{c}.w {d}, {m}, {h#}", .shift,
      writes: .nzc, shift: .fixed(.lsl), unpredictable: [.dBad, .mBad]),
    Row(
      "11101010010s1111 zhhhddddhh01mmmm", .lsrImmediate, "lsr{s}{c}.w {d}, {m}, {h#}", .shift,
      writes: .nzc, shift: .fixed(.lsr), unpredictable: [.dBad, .mBad]),
    Row(
      "11101010010s1111 zhhhddddhh10mmmm", .asrImmediate, "asr{s}{c}.w {d}, {m}, {h#}", .shift,
      writes: .nzc, shift: .fixed(.asr), unpredictable: [.dBad, .mBad]),
    Row(
      "11101010010s1111 zhhhddddhh11mmmm", .rorImmediate, "ror{s}{c} {d}, {m}, {h#}", .shift,
      writes: .nzc, shift: .fixed(.ror), unpredictable: [.dBad, .mBad]),
    Row(
      "11101010010s1111 z000dddd0011mmmm", .rrx, "rrx{s}{c} {d}, {m}", .shift, reads: .c,
      writes: .nzc, shift: .fixed(.rrx), unpredictable: [.dBad, .mBad]),
    Row(
      "11101010011snnnn z000dddd0000mmmm", .ornRegister, "orn{s}{c} {d}, {n}, {m}", writes: .nz,
      unpredictable: [.dBad, .nSP, .mBad]),
    Row(
      "11101010011snnnn zhhhddddhhyymmmm", .ornShifted, "orn{s}{c} {d}, {n}, {m}{h}", .shift,
      reads: .c, writes: .nzc, shift: .encoded, unpredictable: [.dBad, .nSP, .mBad]),
    Row(
      "11101010011s1111 z000dddd0000mmmm", .mvnRegister, "mvn{s}{c}.w {d}, {m}", writes: .nz,
      unpredictable: [.dBad, .mBad]),
    Row(
      "11101010011s1111 zhhhddddhhyymmmm", .mvnShifted, "mvn{s}{c}.w {d}, {m}{h}", .shift,
      reads: .c, writes: .nzc, shift: .encoded, unpredictable: [.dBad, .mBad]),
    Row(
      "11101010100snnnn z000dddd0000mmmm", .eorRegister, "eor{s}{c}.w {d}, {n}, {m}", writes: .nz,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "11101010100snnnn zhhhddddhhyymmmm", .eorShifted, "eor{s}{c}.w {d}, {n}, {m}{h}", .shift,
      reads: .c, writes: .nzc, shift: .encoded, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111010101001nnnn z00011110000mmmm", .teqRegister, "teq{c} {n}, {m}", writes: .nz,
      unpredictable: [.nBad, .mBad]),
    Row(
      "111010101001nnnn zhhh1111hhyymmmm", .teqShifted, "teq{c} {n}, {m}{h}", .shift, reads: .c,
      writes: .nzc, shift: .encoded, unpredictable: [.nBad, .mBad]),
    Row(
      "11101011000snnnn z000dddd0000mmmm", .addRegister, "add{s}{c}.w {d}, {n}, {m}", writes: .nzcv,
      unpredictable: [.dPC, .dSPWithoutN, .nPC, .mBad]),
    Row(
      "11101011000snnnn zhhhddddhhyymmmm", .addShifted, "add{s}{c}.w {d}, {n}, {m}{h}", .shift,
      reads: .c, writes: .nzcv, shift: .encoded,
      unpredictable: [.dPC, .dSPWithoutN, .spShift, .nPC, .mBad]),
    Row(
      "111010110001nnnn z00011110000mmmm", .cmnRegister, "cmn{c}.w {n}, {m}", writes: .nzcv,
      unpredictable: [.nPC, .mBad]),
    Row(
      "111010110001nnnn zhhh1111hhyymmmm", .cmnShifted, "cmn{c}.w {n}, {m}{h}", .shift, reads: .c,
      writes: .nzcv, shift: .encoded, unpredictable: [.nPC, .mBad]),
    Row(
      "11101011010snnnn z000dddd0000mmmm", .adcRegister, "adc{s}{c}.w {d}, {n}, {m}", reads: .c,
      writes: .nzcv, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "11101011010snnnn zhhhddddhhyymmmm", .adcShifted, "adc{s}{c}.w {d}, {n}, {m}{h}", .shift,
      reads: .c, writes: .nzcv, shift: .encoded, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "11101011011snnnn z000dddd0000mmmm", .sbcRegister, "sbc{s}{c}.w {d}, {n}, {m}", reads: .c,
      writes: .nzcv, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "11101011011snnnn zhhhddddhhyymmmm", .sbcShifted, "sbc{s}{c}.w {d}, {n}, {m}{h}", .shift,
      reads: .c, writes: .nzcv, shift: .encoded, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "11101011101snnnn z000dddd0000mmmm", .subRegister, "sub{s}{c}.w {d}, {n}, {m}", writes: .nzcv,
      unpredictable: [.dPC, .dSPWithoutN, .nPC, .mBad]),
    Row(
      "11101011101snnnn zhhhddddhhyymmmm", .subShifted, "sub{s}{c}.w {d}, {n}, {m}{h}", .shift,
      reads: .c, writes: .nzcv, shift: .encoded,
      unpredictable: [.dPC, .dSPWithoutN, .spShift, .nPC, .mBad]),
    Row(
      "111010111011nnnn z00011110000mmmm", .cmpRegister, "cmp{c}.w {n}, {m}", writes: .nzcv,
      unpredictable: [.nPC, .mBad]),
    Row(
      "111010111011nnnn zhhh1111hhyymmmm", .cmpShifted, "cmp{c}.w {n}, {m}{h}", .shift, reads: .c,
      writes: .nzcv, shift: .encoded, unpredictable: [.nPC, .mBad]),
    Row(
      "11101011110snnnn z000dddd0000mmmm", .rsbRegister, "rsb{s}{c} {d}, {n}, {m}", writes: .nzcv,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "11101011110snnnn zhhhddddhhyymmmm", .rsbShifted, "rsb{s}{c} {d}, {n}, {m}{h}", .shift,
      reads: .c, writes: .nzcv, shift: .encoded, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111010101100nnnn zhhhddddhh00mmmm", .pkhbt, "pkhbt{c} {d}, {n}, {m}{h}", .shift,
      since: .v7EM, shift: .fixed(.lsl), unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111010101100nnnn zhhhddddhh10mmmm", .pkhtb, "pkhtb{c} {d}, {n}, {m}{h}", .shift,
      since: .v7EM, shift: .fixed(.asr), unpredictable: [.dBad, .nBad, .mBad]),
  ]

  /// Shifts by a register, extensions, A5.3.12.
  static let registerOperands: [Row] = [
    Row(
      "11111010000snnnn 1111dddd0000mmmm", .lslRegister, "lsl{s}{c}.w {d}, {n}, {m}", .shift,
      writes: .nzc, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "11111010001snnnn 1111dddd0000mmmm", .lsrRegister, "lsr{s}{c}.w {d}, {n}, {m}", .shift,
      writes: .nzc, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "11111010010snnnn 1111dddd0000mmmm", .asrRegister, "asr{s}{c}.w {d}, {n}, {m}", .shift,
      writes: .nzc, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "11111010011snnnn 1111dddd0000mmmm", .rorRegister, "ror{s}{c}.w {d}, {n}, {m}", .shift,
      writes: .nzc, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "1111101000001111 1111dddd1zhhmmmm", .sxth, "sxth{c}.w {d}, {m}{h}", shift: .bytes,
      unpredictable: [.dBad, .mBad]),
    Row(
      "111110100000nnnn 1111dddd1zhhmmmm", .sxtah, "sxtah{c} {d}, {n}, {m}{h}", since: .v7EM,
      shift: .bytes, unpredictable: [.dBad, .nSP, .mBad]),
    Row(
      "1111101000011111 1111dddd1zhhmmmm", .uxth, "uxth{c}.w {d}, {m}{h}", shift: .bytes,
      unpredictable: [.dBad, .mBad]),
    Row(
      "111110100001nnnn 1111dddd1zhhmmmm", .uxtah, "uxtah{c} {d}, {n}, {m}{h}", since: .v7EM,
      shift: .bytes, unpredictable: [.dBad, .nSP, .mBad]),
    Row(
      "1111101000101111 1111dddd1zhhmmmm", .sxtb16, "sxtb16{c} {d}, {m}{h}", since: .v7EM,
      shift: .bytes, unpredictable: [.dBad, .mBad]),
    Row(
      "111110100010nnnn 1111dddd1zhhmmmm", .sxtab16, "sxtab16{c} {d}, {n}, {m}{h}", since: .v7EM,
      shift: .bytes, unpredictable: [.dBad, .nSP, .mBad]),
    Row(
      "1111101000111111 1111dddd1zhhmmmm", .uxtb16, "uxtb16{c} {d}, {m}{h}", since: .v7EM,
      shift: .bytes, unpredictable: [.dBad, .mBad]),
    Row(
      "111110100011nnnn 1111dddd1zhhmmmm", .uxtab16, "uxtab16{c} {d}, {n}, {m}{h}", since: .v7EM,
      shift: .bytes, unpredictable: [.dBad, .nSP, .mBad]),
    Row(
      "1111101001001111 1111dddd1zhhmmmm", .sxtb, "sxtb{c}.w {d}, {m}{h}", shift: .bytes,
      unpredictable: [.dBad, .mBad]),
    Row(
      "111110100100nnnn 1111dddd1zhhmmmm", .sxtab, "sxtab{c} {d}, {n}, {m}{h}", since: .v7EM,
      shift: .bytes, unpredictable: [.dBad, .nSP, .mBad]),
    Row(
      "1111101001011111 1111dddd1zhhmmmm", .uxtb, "uxtb{c}.w {d}, {m}{h}", shift: .bytes,
      unpredictable: [.dBad, .mBad]),
    Row(
      "111110100101nnnn 1111dddd1zhhmmmm", .uxtab, "uxtab{c} {d}, {n}, {m}{h}", since: .v7EM,
      shift: .bytes, unpredictable: [.dBad, .nSP, .mBad]),
  ]

  /// Miscellaneous operations, A5.3.15.
  static let miscellaneous: [Row] = [
    Row(
      "111110101000nnnn 1111dddd1000mmmm", .qadd, "qadd{c} {d}, {m}, {n}", since: .v7EM, writes: .q,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101000nnnn 1111dddd1001mmmm", .qdadd, "qdadd{c} {d}, {m}, {n}", since: .v7EM,
      writes: .q, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101000nnnn 1111dddd1010mmmm", .qsub, "qsub{c} {d}, {m}, {n}", since: .v7EM, writes: .q,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101000nnnn 1111dddd1011mmmm", .qdsub, "qdsub{c} {d}, {m}, {n}", since: .v7EM,
      writes: .q, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101001kkkk 1111dddd1000mmmm", .rev, "rev{c}.w {d}, {m}", unpredictable: [.dBad, .mBad]),
    Row(
      "111110101001kkkk 1111dddd1001mmmm", .rev16, "rev16{c}.w {d}, {m}",
      unpredictable: [.dBad, .mBad]),
    Row(
      "111110101001kkkk 1111dddd1010mmmm", .rbit, "rbit{c} {d}, {m}", unpredictable: [.dBad, .mBad]),
    Row(
      "111110101001kkkk 1111dddd1011mmmm", .revsh, "revsh{c}.w {d}, {m}",
      unpredictable: [.dBad, .mBad]),
    Row(
      "111110101010nnnn 1111dddd1000mmmm", .sel, "sel{c} {d}, {n}, {m}", since: .v7EM, reads: .ge,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101011kkkk 1111dddd1000mmmm", .clz, "clz{c} {d}, {m}", unpredictable: [.dBad, .mBad]),
  ]
}
