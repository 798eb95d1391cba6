// 32-bit loads of bytes and halfwords (DDI 0403, A5.3.8 and A5.3.9).

extension InstructionSet {
  /// Zero-extended.
  static let loadNarrow: [Row] = [
    Row(
      "111110001001nnnn ttttiiiiiiiiiiii", .ldrbImmediate, "ldrb{c}.w {t}, {A}", .load,
      unpredictable: .dSP, options: .index),
    Row(
      "111110000001nnnn tttt1100iiiiiiii", .ldrbImmediate, "ldrb{c}.w {t}, {A}", .load,
      immediate: .negative, unpredictable: .dSP, options: .index),
    Row(
      "111110000001nnnn tttt11u1iiiiiiii", .ldrbPreIndexed, "ldrb{c}.w {t}, {A}", .load,
      unpredictable: [.dBad, .dIsN], options: [.index, .writeback]),
    Row(
      "111110000001nnnn tttt10u1iiiiiiii", .ldrbPostIndexed, "ldrb{c}.w {t}, {A}", .load,
      unpredictable: [.dBad, .dIsN], options: .writeback),
    Row(
      "111110000001nnnn tttt1110iiiiiiii", .ldrbt, "ldrbt{c} {t}, {A}", .load, unpredictable: .dBad,
      options: .index),
    Row(
      "111110000001nnnn tttt00000000mmmm", .ldrbRegister, "ldrb{c}.w {t}, [{n}, {m}]",
      .loadRegister, unpredictable: [.dSP, .mBad]),
    Row(
      "111110000001nnnn tttt000000hhmmmm", .ldrbShifted, "ldrb{c}.w {t}, [{n}, {m}{h}]",
      .loadRegister, unpredictable: [.dSP, .mBad]),
    Row(
      "11111000u0011111 ttttiiiiiiiiiiii", .ldrbLiteral, "ldrb{c}.w {t}, [pc, {i}]", .load,
      unpredictable: .dSP, precedence: 1),
    Row(
      "111110001011nnnn ttttiiiiiiiiiiii", .ldrhImmediate, "ldrh{c}.w {t}, {A}", .load,
      unpredictable: .dSP, options: .index),
    Row(
      "111110000011nnnn tttt1100iiiiiiii", .ldrhImmediate, "ldrh{c}.w {t}, {A}", .load,
      immediate: .negative, unpredictable: .dSP, options: .index),
    Row(
      "111110000011nnnn tttt11u1iiiiiiii", .ldrhPreIndexed, "ldrh{c}.w {t}, {A}", .load,
      unpredictable: [.dBad, .dIsN], options: [.index, .writeback]),
    Row(
      "111110000011nnnn tttt10u1iiiiiiii", .ldrhPostIndexed, "ldrh{c}.w {t}, {A}", .load,
      unpredictable: [.dBad, .dIsN], options: .writeback),
    Row(
      "111110000011nnnn tttt1110iiiiiiii", .ldrht, "ldrht{c} {t}, {A}", .load, unpredictable: .dBad,
      options: .index),
    Row(
      "111110000011nnnn tttt00000000mmmm", .ldrhRegister, "ldrh{c}.w {t}, [{n}, {m}]",
      .loadRegister, unpredictable: [.dSP, .mBad]),
    Row(
      "111110000011nnnn tttt000000hhmmmm", .ldrhShifted, "ldrh{c}.w {t}, [{n}, {m}{h}]",
      .loadRegister, unpredictable: [.dSP, .mBad]),
    Row(
      "11111000u0111111 ttttiiiiiiiiiiii", .ldrhLiteral, "ldrh{c}.w {t}, [pc, {i}]", .load,
      unpredictable: .dSP, precedence: 1),
  ]

  /// Sign-extended.
  static let loadSigned: [Row] = [
    Row(
      "111110011001nnnn ttttiiiiiiiiiiii", .ldrsbImmediate, "ldrsb{c}.w {t}, {A}", .load,
      unpredictable: .dSP, options: .index),
    Row(
      "111110010001nnnn tttt1100iiiiiiii", .ldrsbImmediate, "ldrsb{c}.w {t}, {A}", .load,
      immediate: .negative, unpredictable: .dSP, options: .index),
    Row(
      "111110010001nnnn tttt11u1iiiiiiii", .ldrsbPreIndexed, "ldrsb{c}.w {t}, {A}", .load,
      unpredictable: [.dBad, .dIsN], options: [.index, .writeback]),
    Row(
      "111110010001nnnn tttt10u1iiiiiiii", .ldrsbPostIndexed, "ldrsb{c}.w {t}, {A}", .load,
      unpredictable: [.dBad, .dIsN], options: .writeback),
    Row(
      "111110010001nnnn tttt1110iiiiiiii", .ldrsbt, "ldrsbt{c} {t}, {A}", .load,
      unpredictable: .dBad, options: .index),
    Row(
      "111110010001nnnn tttt00000000mmmm", .ldrsbRegister, "ldrsb{c}.w {t}, [{n}, {m}]",
      .loadRegister, unpredictable: [.dSP, .mBad]),
    Row(
      "111110010001nnnn tttt000000hhmmmm", .ldrsbShifted, "ldrsb{c}.w {t}, [{n}, {m}{h}]",
      .loadRegister, unpredictable: [.dSP, .mBad]),
    Row(
      "11111001u0011111 ttttiiiiiiiiiiii", .ldrsbLiteral, "ldrsb{c}.w {t}, [pc, {i}]", .load,
      unpredictable: .dSP, precedence: 1),
    Row(
      "111110011011nnnn ttttiiiiiiiiiiii", .ldrshImmediate, "ldrsh{c}.w {t}, {A}", .load,
      unpredictable: .dSP, options: .index),
    Row(
      "111110010011nnnn tttt1100iiiiiiii", .ldrshImmediate, "ldrsh{c}.w {t}, {A}", .load,
      immediate: .negative, unpredictable: .dSP, options: .index),
    Row(
      "111110010011nnnn tttt11u1iiiiiiii", .ldrshPreIndexed, "ldrsh{c}.w {t}, {A}", .load,
      unpredictable: [.dBad, .dIsN], options: [.index, .writeback]),
    Row(
      "111110010011nnnn tttt10u1iiiiiiii", .ldrshPostIndexed, "ldrsh{c}.w {t}, {A}", .load,
      unpredictable: [.dBad, .dIsN], options: .writeback),
    Row(
      "111110010011nnnn tttt1110iiiiiiii", .ldrsht, "ldrsht{c} {t}, {A}", .load,
      unpredictable: .dBad, options: .index),
    Row(
      "111110010011nnnn tttt00000000mmmm", .ldrshRegister, "ldrsh{c}.w {t}, [{n}, {m}]",
      .loadRegister, unpredictable: [.dSP, .mBad]),
    Row(
      "111110010011nnnn tttt000000hhmmmm", .ldrshShifted, "ldrsh{c}.w {t}, [{n}, {m}{h}]",
      .loadRegister, unpredictable: [.dSP, .mBad]),
    Row(
      "11111001u0111111 ttttiiiiiiiiiiii", .ldrshLiteral, "ldrsh{c}.w {t}, [pc, {i}]", .load,
      unpredictable: .dSP, precedence: 1),
  ]

  /// With register 15 as destination: preloads, and hints that are not allocated.
  static let preload: [Row] = [
    Row("111110001001nnnn 1111iiiiiiiiiiii", .pld, "pld{c} {A}", .preload, options: .index),
    Row(
      "111110000001nnnn 11111100iiiiiiii", .pld, "pld{c} {A}", .preload, immediate: .negative,
      options: .index),
    Row(
      "111110000001nnnn 1111000000hhmmmm", .pld, "pld{c} [{n}, {m}{h}]", .preload,
      unpredictable: .mBad),
    Row(
      "11111000u0011111 1111iiiiiiiiiiii", .pld, "pld{c} [pc, {i}]", .preload, rn: 15, precedence: 1
    ),
    Row("111110011001nnnn 1111iiiiiiiiiiii", .pli, "pli{c} {A}", .preload, options: .index),
    Row(
      "111110010001nnnn 11111100iiiiiiii", .pli, "pli{c} {A}", .preload, immediate: .negative,
      options: .index),
    Row(
      "111110010001nnnn 1111000000hhmmmm", .pli, "pli{c} [{n}, {m}{h}]", .preload,
      unpredictable: .mBad),
    Row(
      "11111001u0011111 1111iiiiiiiiiiii", .pli, "pli{c} [pc, {i}]", .preload, rn: 15, precedence: 1
    ),
    Row("111110001011nnnn 1111iiiiiiiiiiii", .hint, "pldw{c} {A}", .preload, options: .index),
    Row(
      "111110000011nnnn 11111100iiiiiiii", .hint, "pldw{c} {A}", .preload, immediate: .negative,
      options: .index),
    Row(
      "111110000011nnnn 1111000000hhmmmm", .hint, "pldw{c} [{n}, {m}{h}]", .preload,
      unpredictable: .mBad),
    Row(
      "11111000u0111111 1111iiiiiiiiiiii", .hint, "pldw{c} [pc, {i}]", .preload, rn: 15,
      precedence: 1),
    Row("111110011011nnnn 1111iiiiiiiiiiii", .hint, "nop{c}.w", .preload, options: .index),
    Row(
      "111110010011nnnn 11111100iiiiiiii", .hint, "nop{c}.w", .preload, immediate: .negative,
      options: .index),
    Row("111110010011nnnn 1111000000hhmmmm", .hint, "nop{c}.w", .preload, unpredictable: .mBad),
    Row("11111001u0111111 1111iiiiiiiiiiii", .hint, "nop{c}.w", .preload, rn: 15, precedence: 1),
  ]
}
