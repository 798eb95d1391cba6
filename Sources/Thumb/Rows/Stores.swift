// 32-bit stores of one register (DDI 0403, A5.3.10).

extension InstructionSet {
  /// A base of 15 is UNDEFINED.
  static let store: [Row] = [
    Row(
      "111110001100nnnn ttttiiiiiiiiiiii", .strImmediate, "str{c}.w {t}, {A}", .store,
      unpredictable: [.dPC, .nPCUndefined], options: .index),
    Row(
      "111110000100nnnn tttt1100iiiiiiii", .strImmediate, "str{c}.w {t}, {A}", .store,
      immediate: .negative, unpredictable: [.dPC, .nPCUndefined], options: .index),
    Row(
      "111110000100nnnn tttt11u1iiiiiiii", .strPreIndexed, "str{c}.w {t}, {A}", .store,
      unpredictable: [.dPC, .dIsN, .nPCUndefined], options: [.index, .writeback]),
    Row(
      "111110000100nnnn tttt10u1iiiiiiii", .strPostIndexed, "str{c}.w {t}, {A}", .store,
      unpredictable: [.dPC, .dIsN, .nPCUndefined], options: .writeback),
    Row(
      "111110000100nnnn tttt1110iiiiiiii", .strt, "strt{c} {t}, {A}", .store,
      unpredictable: [.dBad, .nPCUndefined], options: .index),
    Row(
      "111110000100nnnn tttt00000000mmmm", .strRegister, "str{c}.w {t}, [{n}, {m}]", .storeRegister,
      unpredictable: [.dPC, .mBad, .nPCUndefined]),
    Row(
      "111110000100nnnn tttt000000hhmmmm", .strShifted, "str{c}.w {t}, [{n}, {m}{h}]",
      .storeRegister, unpredictable: [.dPC, .mBad, .nPCUndefined]),
    Row(
      "111110001000nnnn ttttiiiiiiiiiiii", .strbImmediate, "strb{c}.w {t}, {A}", .store,
      unpredictable: [.dBad, .nPCUndefined], options: .index),
    Row(
      "111110000000nnnn tttt1100iiiiiiii", .strbImmediate, "strb{c}.w {t}, {A}", .store,
      immediate: .negative, unpredictable: [.dBad, .nPCUndefined], options: .index),
    Row(
      "111110000000nnnn tttt11u1iiiiiiii", .strbPreIndexed, "strb{c}.w {t}, {A}", .store,
      unpredictable: [.dBad, .dIsN, .nPCUndefined], options: [.index, .writeback]),
    Row(
      "111110000000nnnn tttt10u1iiiiiiii", .strbPostIndexed, "strb{c}.w {t}, {A}", .store,
      unpredictable: [.dBad, .dIsN, .nPCUndefined], options: .writeback),
    Row(
      "111110000000nnnn tttt1110iiiiiiii", .strbt, "strbt{c} {t}, {A}", .store,
      unpredictable: [.dBad, .nPCUndefined], options: .index),
    Row(
      "111110000000nnnn tttt00000000mmmm", .strbRegister, "strb{c}.w {t}, [{n}, {m}]",
      .storeRegister, unpredictable: [.dBad, .mBad, .nPCUndefined]),
    Row(
      "111110000000nnnn tttt000000hhmmmm", .strbShifted, "strb{c}.w {t}, [{n}, {m}{h}]",
      .storeRegister, unpredictable: [.dBad, .mBad, .nPCUndefined]),
    Row(
      "111110001010nnnn ttttiiiiiiiiiiii", .strhImmediate, "strh{c}.w {t}, {A}", .store,
      unpredictable: [.dBad, .nPCUndefined], options: .index),
    Row(
      "111110000010nnnn tttt1100iiiiiiii", .strhImmediate, "strh{c}.w {t}, {A}", .store,
      immediate: .negative, unpredictable: [.dBad, .nPCUndefined], options: .index),
    Row(
      "111110000010nnnn tttt11u1iiiiiiii", .strhPreIndexed, "strh{c}.w {t}, {A}", .store,
      unpredictable: [.dBad, .dIsN, .nPCUndefined], options: [.index, .writeback]),
    Row(
      "111110000010nnnn tttt10u1iiiiiiii", .strhPostIndexed, "strh{c}.w {t}, {A}", .store,
      unpredictable: [.dBad, .dIsN, .nPCUndefined], options: .writeback),
    Row(
      "111110000010nnnn tttt1110iiiiiiii", .strht, "strht{c} {t}, {A}", .store,
      unpredictable: [.dBad, .nPCUndefined], options: .index),
    Row(
      "111110000010nnnn tttt00000000mmmm", .strhRegister, "strh{c}.w {t}, [{n}, {m}]",
      .storeRegister, unpredictable: [.dBad, .mBad, .nPCUndefined]),
    Row(
      "111110000010nnnn tttt000000hhmmmm", .strhShifted, "strh{c}.w {t}, [{n}, {m}{h}]",
      .storeRegister, unpredictable: [.dBad, .mBad, .nPCUndefined]),
  ]
}
