// 32-bit loads of words (DDI 0403, A5.3.7).

extension InstructionSet {
  /// Into a general register.
  static let loadWord: [Row] = [
    Row(
      "111110001101nnnn ttttiiiiiiiiiiii", .ldrImmediate, "ldr{c}.w {t}, {A}", .load,
      options: .index),
    Row(
      "111110000101nnnn tttt1100iiiiiiii", .ldrImmediate, "ldr{c}.w {t}, {A}", .load,
      immediate: .negative, options: .index),
    Row(
      "111110000101nnnn tttt11u1iiiiiiii", .ldrPreIndexed, "ldr{c}.w {t}, {A}", .load,
      unpredictable: .dIsN, options: [.index, .writeback]),
    Row(
      "111110000101nnnn tttt10u1iiiiiiii", .ldrPostIndexed, "ldr{c}.w {t}, {A}", .load,
      unpredictable: .dIsN, options: .writeback),
    Row(
      "111110000101nnnn tttt1110iiiiiiii", .ldrt, "ldrt{c} {t}, {A}", .load, unpredictable: .dBad,
      options: .index),
    Row(
      "111110000101nnnn tttt00000000mmmm", .ldrRegister, "ldr{c}.w {t}, [{n}, {m}]", .loadRegister,
      unpredictable: .mBad),
    Row(
      "111110000101nnnn tttt000000hhmmmm", .ldrShifted, "ldr{c}.w {t}, [{n}, {m}{h}]",
      .loadRegister, unpredictable: .mBad),
    Row(
      "11111000u1011111 ttttiiiiiiiiiiii", .ldrLiteral, "ldr{c}.w {t}, [pc, {i}]", .load,
      precedence: 1),
  ]

  /// Into the program counter.
  static let loadPC: [Row] = [
    Row(
      "111110001101nnnn 1111iiiiiiiiiiii", .ldrPC, "ldr{c}.w pc, {A}", .loadPC, rd: 15,
      options: .index),
    Row(
      "111110000101nnnn 11111100iiiiiiii", .ldrPC, "ldr{c}.w pc, {A}", .loadPC,
      immediate: .negative, rd: 15, options: .index),
    Row(
      "111110000101nnnn 111111u1iiiiiiii", .ldrPC, "ldr{c}.w pc, {A}", .loadPC, rd: 15,
      options: [.index, .writeback]),
    Row(
      "111110000101nnnn 111110u1iiiiiiii", .ldrPC, "ldr{c}.w pc, {A}", .loadPC, rd: 15,
      options: .writeback),
    Row(
      "111110000101nnnn 1111000000hhmmmm", .ldrPC, "ldr{c}.w pc, [{n}, {m}{h}]", .loadPC,
      unpredictable: .mBad, rd: 15, options: [.index, .registerOffset]),
    Row(
      "11111000u1011111 1111iiiiiiiiiiii", .ldrPC, "ldr{c}.w pc, [pc, {i}]", .loadPC,
      unpredictable: .unaligned, rd: 15, rn: 15, options: .index, precedence: 1),
  ]
}
