// Floating-point loads, stores and moves to core registers, FPv4-SP (DDI 0403, A6.6 to A6.8).
// A d register is a pair of s registers here: there is no double-precision arithmetic.

extension InstructionSet {
  /// Between core and floating-point registers, A6.7 and A6.8.
  static let floatMove: [Row] = [
    Row(
      "111011100000NNNN tttt1010Nzz1zzzz", .vmovToSingle, "vmov{c} {N}, {t}", .floatMove,
      since: .v7EMF, unpredictable: .dBad),
    Row(
      "111011100001NNNN tttt1010Nzz1zzzz", .vmovFromSingle, "vmov{c} {t}, {N}", .floatMove,
      since: .v7EMF, unpredictable: .dBad),
    Row(
      "1110111000N0NNNN tttt10110001zzzz", .vmovToSingle, "vmov{c}.32 {lane}, {t}", .floatMove,
      since: .v7EMF, unpredictable: .dBad),
    Row(
      "1110111000N1NNNN tttt10110001zzzz", .vmovFromSingle, "vmov{c}.32 {t}, {lane}", .floatMove,
      since: .v7EMF, unpredictable: .dBad),
    Row(
      "111011000100aaaa tttt101000M1MMMM", .vmovToPair, "vmov{c} {M}, {M+}, {t}, {a}",
      .floatMovePair, since: .v7EMF, unpredictable: [.dBad, .aBad, .floatPair]),
    Row(
      "111011000101aaaa tttt101000M1MMMM", .vmovFromPair, "vmov{c} {t}, {a}, {M}, {M+}",
      .floatMovePair, since: .v7EMF, unpredictable: [.dBad, .aBad, .dIsA, .floatPair]),
    Row(
      "111011000100aaaa tttt10110001WWWW", .vmovToPair, "vmov{c} {W}, {t}, {a}", .floatMovePair,
      since: .v7EMF, unpredictable: [.dBad, .aBad]),
    Row(
      "111011000101aaaa tttt10110001WWWW", .vmovFromPair, "vmov{c} {t}, {a}, {W}", .floatMovePair,
      since: .v7EMF, unpredictable: [.dBad, .aBad, .dIsA]),
    Row(
      "1110111011100001 tttt1010zzz1zzzz", .vmsr, "vmsr{c} fpscr, {t}", .floatSystem, since: .v7EMF,
      unpredictable: .dBad),
    Row(
      "1110111011110001 tttt1010zzz1zzzz", .vmrs, "vmrs{c} {t}, fpscr", .floatSystem, since: .v7EMF,
      unpredictable: .dSP),
    Row(
      "1110111011110001 11111010zzz1zzzz", .vmrsFlags, "vmrs{c} APSR_nzcv, fpscr", .floatSystem,
      since: .v7EMF, writes: .nzcv, rd: 15),
  ]

  /// Extension register load and store, A6.6.
  static let floatLoadStore: [Row] = [
    Row(
      "11101101uD01nnnn DDDD1010iiiiiiii", .vldr, "vldr{c} {D}, {A}", .floatLoad, since: .v7EMF,
      immediate: .scaled(2), options: .index),
    Row(
      "11101101u001nnnn VVVV1011iiiiiiii", .vldrDouble, "vldr{c} {V}, {A}", .floatLoad,
      since: .v7EMF, immediate: .scaled(2), options: .index),
    Row(
      "11101101uD00nnnn DDDD1010iiiiiiii", .vstr, "vstr{c} {D}, {A}", .floatStore, since: .v7EMF,
      immediate: .scaled(2), unpredictable: .nPC, options: .index),
    Row(
      "11101101u000nnnn VVVV1011iiiiiiii", .vstrDouble, "vstr{c} {V}, {A}", .floatStore,
      since: .v7EMF, immediate: .scaled(2), unpredictable: .nPC, options: .index),
    Row(
      "11101101uD011111 DDDD1010iiiiiiii", .vldrLiteral, "vldr{c} {D}, {A}", .floatLoad,
      since: .v7EMF, immediate: .scaled(2), rn: 15, options: .index),
    Row(
      "11101101u0011111 VVVV1011iiiiiiii", .vldrDoubleLiteral, "vldr{c} {V}, {A}", .floatLoad,
      since: .v7EMF, immediate: .scaled(2), rn: 15, options: .index),
    Row(
      "111011001Dw1nnnn DDDD1010iiiiiiii", .vldm, "vldmia{c} {n}{w}, {DL}", .floatLoadMultiple,
      since: .v7EMF, immediate: .count, unpredictable: [.floatList, .nPC]),
    Row(
      "1110110010w1nnnn VVVV1011iiiiiiii", .vldm, "vldmia{c} {n}{w}, {VL}", .floatLoadMultiple,
      since: .v7EMF, immediate: .count, unpredictable: [.floatList, .oddCount, .nPC]),
    Row(
      "111011010D11nnnn DDDD1010iiiiiiii", .vldmdb, "vldmdb{c} {n}!, {DL}", .floatLoadMultiple,
      since: .v7EMF, immediate: .count, unpredictable: [.floatList, .nPC], options: .writeback),
    Row(
      "111011010011nnnn VVVV1011iiiiiiii", .vldmdb, "vldmdb{c} {n}!, {VL}", .floatLoadMultiple,
      since: .v7EMF, immediate: .count, unpredictable: [.floatList, .oddCount, .nPC],
      options: .writeback),
    Row(
      "111011001Dw0nnnn DDDD1010iiiiiiii", .vstm, "vstmia{c} {n}{w}, {DL}", .floatStoreMultiple,
      since: .v7EMF, immediate: .count, unpredictable: [.floatList, .nPC]),
    Row(
      "1110110010w0nnnn VVVV1011iiiiiiii", .vstm, "vstmia{c} {n}{w}, {VL}", .floatStoreMultiple,
      since: .v7EMF, immediate: .count, unpredictable: [.floatList, .oddCount, .nPC]),
    Row(
      "111011010D10nnnn DDDD1010iiiiiiii", .vstmdb, "vstmdb{c} {n}!, {DL}", .floatStoreMultiple,
      since: .v7EMF, immediate: .count, unpredictable: [.floatList, .nPC], options: .writeback),
    Row(
      "111011010010nnnn VVVV1011iiiiiiii", .vstmdb, "vstmdb{c} {n}!, {VL}", .floatStoreMultiple,
      since: .v7EMF, immediate: .count, unpredictable: [.floatList, .oddCount, .nPC],
      options: .writeback),
    Row(
      "111011001D111101 DDDD1010iiiiiiii", .vldm, "vpop{c} {DL}", .floatLoadMultiple, since: .v7EMF,
      immediate: .count, unpredictable: .floatList, rn: 13, options: .writeback),
    Row(
      "1110110010111101 VVVV1011iiiiiiii", .vldm, "vpop{c} {VL}", .floatLoadMultiple, since: .v7EMF,
      immediate: .count, unpredictable: [.floatList, .oddCount], rn: 13, options: .writeback),
    Row(
      "111011010D101101 DDDD1010iiiiiiii", .vstmdb, "vpush{c} {DL}", .floatStoreMultiple,
      since: .v7EMF, immediate: .count, unpredictable: .floatList, rn: 13, options: .writeback),
    Row(
      "1110110100101101 VVVV1011iiiiiiii", .vstmdb, "vpush{c} {VL}", .floatStoreMultiple,
      since: .v7EMF, immediate: .count, unpredictable: [.floatList, .oddCount], rn: 13,
      options: .writeback),
  ]
}
