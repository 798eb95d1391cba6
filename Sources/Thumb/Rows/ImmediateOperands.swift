// 32-bit data processing with immediates (DDI 0403, A5.3.1 and A5.3.3).

extension InstructionSet {
  /// Data processing (modified immediate), A5.3.1.
  static let modifiedImmediate: [Row] = [
    Row(
      "11110i00000snnnn 0iiiddddiiiiiiii", .andImmediate, "and{s}{c}.w {d}, {n}, {i}", writes: .nzc,
      immediate: .modified, unpredictable: [.dBad, .nBad]),
    Row(
      "11110i000001nnnn 0iii1111iiiiiiii", .tstImmediate, "tst{c}.w {n}, {i}", writes: .nzc,
      immediate: .modified, unpredictable: .nBad),
    Row(
      "11110i00001snnnn 0iiiddddiiiiiiii", .bicImmediate, "bic{s}{c}.w {d}, {n}, {i}", writes: .nzc,
      immediate: .modified, unpredictable: [.dBad, .nBad]),
    Row(
      "11110i00010snnnn 0iiiddddiiiiiiii", .orrImmediate, "orr{s}{c}.w {d}, {n}, {i}", writes: .nzc,
      immediate: .modified, unpredictable: [.dBad, .nSP]),
    Row(
      "11110i00010s1111 0iiiddddiiiiiiii", .movImmediate, "mov{s}{c}.w {d}, {i}", writes: .nzc,
      immediate: .modified, unpredictable: .dBad),
    Row(
      "11110i00011snnnn 0iiiddddiiiiiiii", .ornImmediate, "orn{s}{c} {d}, {n}, {i}", writes: .nzc,
      immediate: .modified, unpredictable: [.dBad, .nSP]),
    Row(
      "11110i00011s1111 0iiiddddiiiiiiii", .mvnImmediate, "mvn{s}{c}.w {d}, {i}", writes: .nzc,
      immediate: .modified, unpredictable: .dBad),
    Row(
      "11110i00100snnnn 0iiiddddiiiiiiii", .eorImmediate, "eor{s}{c}.w {d}, {n}, {i}", writes: .nzc,
      immediate: .modified, unpredictable: [.dBad, .nBad]),
    Row(
      "11110i001001nnnn 0iii1111iiiiiiii", .teqImmediate, "teq{c} {n}, {i}", writes: .nzc,
      immediate: .modified, unpredictable: .nBad),
    Row(
      "11110i01000snnnn 0iiiddddiiiiiiii", .addImmediate, "add{s}{c}.w {d}, {n}, {i}",
      writes: .nzcv, immediate: .modified, unpredictable: [.dPC, .dSPWithoutN, .nPC]),
    Row(
      "11110i010001nnnn 0iii1111iiiiiiii", .cmnImmediate, "cmn{c}.w {n}, {i}", writes: .nzcv,
      immediate: .modified, unpredictable: .nPC),
    Row(
      "11110i01010snnnn 0iiiddddiiiiiiii", .adcImmediate, "adc{s}{c}.w {d}, {n}, {i}", reads: .c,
      writes: .nzcv, immediate: .modified, unpredictable: [.dBad, .nBad]),
    Row(
      "11110i01011snnnn 0iiiddddiiiiiiii", .sbcImmediate, "sbc{s}{c}.w {d}, {n}, {i}", reads: .c,
      writes: .nzcv, immediate: .modified, unpredictable: [.dBad, .nBad]),
    Row(
      "11110i01101snnnn 0iiiddddiiiiiiii", .subImmediate, "sub{s}{c}.w {d}, {n}, {i}",
      writes: .nzcv, immediate: .modified, unpredictable: [.dPC, .dSPWithoutN, .nPC]),
    Row(
      "11110i011011nnnn 0iii1111iiiiiiii", .cmpImmediate, "cmp{c}.w {n}, {i}", writes: .nzcv,
      immediate: .modified, unpredictable: .nPC),
    Row(
      "11110i01110snnnn 0iiiddddiiiiiiii", .rsbImmediate, "rsb{s}{c} {d}, {n}, {i}",
      writes: .nzcv, immediate: .modified, unpredictable: [.dBad, .nBad]),
  ]

  /// Data processing (plain binary immediate), A5.3.3.
  static let plainImmediate: [Row] = [
    Row(
      "11110i100000nnnn 0iiiddddiiiiiiii", .addImmediate, "addw{c} {d}, {n}, {i}",
      unpredictable: [.dPC, .dSPWithoutN]),
    Row("11110i1000001111 0iiiddddiiiiiiii", .adr, "addw{c} {d}, pc, {i}", unpredictable: .dBad),
    Row(
      "11110i100100jjjj 0iiiddddiiiiiiii", .movImmediate, "movw{c} {d}, {i}", unpredictable: .dBad),
    Row(
      "11110i101010nnnn 0iiiddddiiiiiiii", .subImmediate, "subw{c} {d}, {n}, {i}",
      unpredictable: [.dPC, .dSPWithoutN]),
    Row(
      "11110i1010101111 0iiiddddiiiiiiii", .adr, "subw{c} {d}, pc, {~i}", immediate: .negative,
      unpredictable: .dBad),
    Row("11110i101100jjjj 0iiiddddiiiiiiii", .movt, "movt{c} {d}, {i}", unpredictable: .dBad),
    Row(
      "11110z1100y0nnnn 0hhhddddhhziiiii", .ssat, "ssat{c} {d}, {i}, {n}{h}", writes: .q,
      immediate: .minusOne, shift: .saturation, unpredictable: [.dBad, .nBad]),
    // An arithmetic shift by 0 is the DSP extension's saturation of halfwords.
    Row("11110z110010xxxx 0000xxxx00xxxxxx", .undefined, "", .fault),
    Row(
      "11110z110010nnnn 0000dddd00zziiii", .ssat16, "ssat16{c} {d}, {i}, {n}", since: .v7EM,
      writes: .q, immediate: .minusOne, unpredictable: [.dBad, .nBad]),
    Row(
      "11110z110100nnnn 0hhhddddhhziiiii", .sbfx, "sbfx{c} {d}, {n}, {h#}, {i}",
      immediate: .minusOne, unpredictable: [.dBad, .nBad, .width]),
    Row(
      "11110z110110nnnn 0hhhddddhhziiiii", .bfi, "bfi{c} {d}, {n}, {h#}, {i}", immediate: .fieldEnd,
      unpredictable: [.dBad, .nSP]),
    Row(
      "11110z1101101111 0hhhddddhhziiiii", .bfc, "bfc{c} {d}, {h#}, {i}", immediate: .fieldEnd,
      unpredictable: .dBad),
    Row(
      "11110z1110y0nnnn 0hhhddddhhziiiii", .usat, "usat{c} {d}, {i}, {n}{h}", writes: .q,
      shift: .saturation, unpredictable: [.dBad, .nBad]),
    Row("11110z111010xxxx 0000xxxx00xxxxxx", .undefined, "", .fault),
    Row(
      "11110z111010nnnn 0000dddd00zziiii", .usat16, "usat16{c} {d}, {i}, {n}", since: .v7EM,
      writes: .q, unpredictable: [.dBad, .nBad]),
    Row(
      "11110z111100nnnn 0hhhddddhhziiiii", .ubfx, "ubfx{c} {d}, {n}, {h#}, {i}",
      immediate: .minusOne, unpredictable: [.dBad, .nBad, .width]),
  ]
}
