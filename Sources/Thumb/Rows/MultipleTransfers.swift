// Loads and stores of several registers (DDI 0403, A5.3.5 and A5.3.6).

extension InstructionSet {
  /// Load and store multiple, A5.3.5.
  static let multiple: [Row] = [
    Row(
      "1110100010w0nnnn rrrrrrrrrrrrrrrr", .stm, "stmia{c}.w {n}{w}, {l}", .storeMultiple,
      immediate: .list(0), unpredictable: [.nPC, .listShort, .listSP, .listPC, .listBase]),
    Row(
      "1110100010w1nnnn rrrrrrrrrrrrrrrr", .ldm, "ldmia{c}.w {n}{w}, {l}", .loadMultiple,
      immediate: .list(0), unpredictable: [.nPC, .listShort, .listSP, .listBase, .listPCLR]),
    Row(
      "1110100010w1nnnn 1rrrrrrrrrrrrrrr", .ldmPC, "ldmia{c}.w {n}{w}, {l}", .loadMultiplePC,
      immediate: .list(1 << 15), unpredictable: [.nPC, .listShort, .listSP, .listBase, .listPCLR]),
    Row(
      "1110100100w0nnnn rrrrrrrrrrrrrrrr", .stmdb, "stmdb{c} {n}{w}, {l}", .storeMultiple,
      immediate: .list(0), unpredictable: [.nPC, .listShort, .listSP, .listPC, .listBase]),
    Row(
      "1110100100w1nnnn rrrrrrrrrrrrrrrr", .ldmdb, "ldmdb{c} {n}{w}, {l}", .loadMultiple,
      immediate: .list(0), unpredictable: [.nPC, .listShort, .listSP, .listBase, .listPCLR]),
    Row(
      "1110100100w1nnnn 1rrrrrrrrrrrrrrr", .ldmdbPC, "ldmdb{c} {n}{w}, {l}", .loadMultiplePC,
      immediate: .list(1 << 15), unpredictable: [.nPC, .listShort, .listSP, .listBase, .listPCLR]),
    Row(
      "1110100100101101 rrrrrrrrrrrrrrrr", .push, "stmdb{c} sp!, {l}", .storeMultiple,
      immediate: .list(0), unpredictable: [.listShort, .listSP, .listPC], rn: 13,
      options: .writeback),
    Row(
      "1110100010111101 rrrrrrrrrrrrrrrr", .pop, "ldmia{c}.w sp!, {l}", .loadMultiple,
      immediate: .list(0), unpredictable: [.listShort, .listSP], rn: 13, options: .writeback),
    Row(
      "1110100010111101 1rrrrrrrrrrrrrrr", .popPC, "ldmia{c}.w sp!, {l}", .loadMultiplePC,
      immediate: .list(1 << 15), unpredictable: [.listShort, .listSP, .listPCLR], rn: 13,
      options: .writeback),
  ]

  /// Two registers, A5.3.6.
  static let dual: [Row] = [
    Row(
      "11101001u1w1nnnn ttttaaaaiiiiiiii", .ldrd, "ldrd{c} {t}, {a}, {A}", .loadDouble,
      immediate: .scaled(2), unpredictable: [.dBad, .aBad, .writebackDA, .dIsA], options: .index),
    Row(
      "11101000u111nnnn ttttaaaaiiiiiiii", .ldrd, "ldrd{c} {t}, {a}, {A}", .loadDouble,
      immediate: .scaled(2), unpredictable: [.dBad, .aBad, .writebackDA, .dIsA], options: .writeback
    ),
    Row(
      "11101001u1w0nnnn ttttaaaaiiiiiiii", .strd, "strd{c} {t}, {a}, {A}", .storeDouble,
      immediate: .scaled(2), unpredictable: [.dBad, .aBad, .writebackDA, .nPC], options: .index),
    Row(
      "11101000u110nnnn ttttaaaaiiiiiiii", .strd, "strd{c} {t}, {a}, {A}", .storeDouble,
      immediate: .scaled(2), unpredictable: [.dBad, .aBad, .writebackDA, .nPC], options: .writeback),
    Row(
      "11101001u1w11111 ttttaaaaiiiiiiii", .ldrdLiteral, "ldrd{c} {t}, {a}, {A}", .loadDouble,
      immediate: .scaled(2), unpredictable: [.dBad, .aBad, .dIsA, .writebackPC], rn: 15,
      options: .index),
    Row(
      "11101000u1111111 ttttaaaaiiiiiiii", .ldrdLiteral, "ldrd{c} {t}, {a}, {A}", .loadDouble,
      immediate: .scaled(2), unpredictable: [.dBad, .aBad, .dIsA, .writebackPC], rn: 15,
      options: .writeback),
  ]

  /// Exclusive accesses, A5.3.6.
  static let exclusive: [Row] = [
    Row(
      "111010000100nnnn ttttaaaaiiiiiiii", .strex, "strex{c} {a}, {t}, {A}", .storeExclusive,
      immediate: .scaled(2), unpredictable: [.dBad, .aBad, .nPC, .dIsA, .nIsA], options: .index),
    Row(
      "111010000101nnnn ttttooooiiiiiiii", .ldrex, "ldrex{c} {t}, {A}", .loadExclusive,
      immediate: .scaled(2), unpredictable: [.dBad, .nPC], options: .index),
    Row(
      "111010001100nnnn ttttoooo0100aaaa", .strexb, "strexb{c} {a}, {t}, [{n}]", .storeExclusive,
      unpredictable: [.dBad, .aBad, .nPC, .dIsA, .nIsA]),
    Row(
      "111010001100nnnn ttttoooo0101aaaa", .strexh, "strexh{c} {a}, {t}, [{n}]", .storeExclusive,
      unpredictable: [.dBad, .aBad, .nPC, .dIsA, .nIsA]),
    Row(
      "111010001101nnnn ttttoooo0100oooo", .ldrexb, "ldrexb{c} {t}, [{n}]", .loadExclusive,
      unpredictable: [.dBad, .nPC]),
    Row(
      "111010001101nnnn ttttoooo0101oooo", .ldrexh, "ldrexh{c} {t}, [{n}]", .loadExclusive,
      unpredictable: [.dBad, .nPC]),
  ]
}
