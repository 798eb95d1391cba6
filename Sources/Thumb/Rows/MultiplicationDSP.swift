// The multiplications of the DSP extension (DDI 0403, A5.3.16 and A5.3.17).

extension InstructionSet {
  /// Results of 32 bits. Without an accumulator (Ra = 15) the operation has another name.
  static let multiplyDSP: [Row] = [
    Row(
      "111110110001nnnn aaaadddd0000mmmm", .smlabb, "smlabb{c} {d}, {n}, {m}, {a}", .multiply,
      since: .v7EM, writes: .q, unpredictable: [.dBad, .nBad, .mBad, .aSP]),
    Row(
      "111110110001nnnn 1111dddd0000mmmm", .smulbb, "smulbb{c} {d}, {n}, {m}", .multiply,
      since: .v7EM, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110110001nnnn aaaadddd0001mmmm", .smlabt, "smlabt{c} {d}, {n}, {m}, {a}", .multiply,
      since: .v7EM, writes: .q, unpredictable: [.dBad, .nBad, .mBad, .aSP]),
    Row(
      "111110110001nnnn 1111dddd0001mmmm", .smulbt, "smulbt{c} {d}, {n}, {m}", .multiply,
      since: .v7EM, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110110001nnnn aaaadddd0010mmmm", .smlatb, "smlatb{c} {d}, {n}, {m}, {a}", .multiply,
      since: .v7EM, writes: .q, unpredictable: [.dBad, .nBad, .mBad, .aSP]),
    Row(
      "111110110001nnnn 1111dddd0010mmmm", .smultb, "smultb{c} {d}, {n}, {m}", .multiply,
      since: .v7EM, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110110001nnnn aaaadddd0011mmmm", .smlatt, "smlatt{c} {d}, {n}, {m}, {a}", .multiply,
      since: .v7EM, writes: .q, unpredictable: [.dBad, .nBad, .mBad, .aSP]),
    Row(
      "111110110001nnnn 1111dddd0011mmmm", .smultt, "smultt{c} {d}, {n}, {m}", .multiply,
      since: .v7EM, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110110010nnnn aaaadddd0000mmmm", .smlad, "smlad{c} {d}, {n}, {m}, {a}", .multiply,
      since: .v7EM, writes: .q, unpredictable: [.dBad, .nBad, .mBad, .aSP]),
    Row(
      "111110110010nnnn 1111dddd0000mmmm", .smuad, "smuad{c} {d}, {n}, {m}", .multiply,
      since: .v7EM, writes: .q, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110110010nnnn aaaadddd0001mmmm", .smladx, "smladx{c} {d}, {n}, {m}, {a}", .multiply,
      since: .v7EM, writes: .q, unpredictable: [.dBad, .nBad, .mBad, .aSP]),
    Row(
      "111110110010nnnn 1111dddd0001mmmm", .smuadx, "smuadx{c} {d}, {n}, {m}", .multiply,
      since: .v7EM, writes: .q, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110110011nnnn aaaadddd0000mmmm", .smlawb, "smlawb{c} {d}, {n}, {m}, {a}", .multiply,
      since: .v7EM, writes: .q, unpredictable: [.dBad, .nBad, .mBad, .aSP]),
    Row(
      "111110110011nnnn 1111dddd0000mmmm", .smulwb, "smulwb{c} {d}, {n}, {m}", .multiply,
      since: .v7EM, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110110011nnnn aaaadddd0001mmmm", .smlawt, "smlawt{c} {d}, {n}, {m}, {a}", .multiply,
      since: .v7EM, writes: .q, unpredictable: [.dBad, .nBad, .mBad, .aSP]),
    Row(
      "111110110011nnnn 1111dddd0001mmmm", .smulwt, "smulwt{c} {d}, {n}, {m}", .multiply,
      since: .v7EM, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110110100nnnn aaaadddd0000mmmm", .smlsd, "smlsd{c} {d}, {n}, {m}, {a}", .multiply,
      since: .v7EM, writes: .q, unpredictable: [.dBad, .nBad, .mBad, .aSP]),
    Row(
      "111110110100nnnn 1111dddd0000mmmm", .smusd, "smusd{c} {d}, {n}, {m}", .multiply,
      since: .v7EM, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110110100nnnn aaaadddd0001mmmm", .smlsdx, "smlsdx{c} {d}, {n}, {m}, {a}", .multiply,
      since: .v7EM, writes: .q, unpredictable: [.dBad, .nBad, .mBad, .aSP]),
    Row(
      "111110110100nnnn 1111dddd0001mmmm", .smusdx, "smusdx{c} {d}, {n}, {m}", .multiply,
      since: .v7EM, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110110101nnnn aaaadddd0000mmmm", .smmla, "smmla{c} {d}, {n}, {m}, {a}", .multiply,
      since: .v7EM, unpredictable: [.dBad, .nBad, .mBad, .aSP]),
    Row(
      "111110110101nnnn 1111dddd0000mmmm", .smmul, "smmul{c} {d}, {n}, {m}", .multiply,
      since: .v7EM, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110110101nnnn aaaadddd0001mmmm", .smmlar, "smmlar{c} {d}, {n}, {m}, {a}", .multiply,
      since: .v7EM, unpredictable: [.dBad, .nBad, .mBad, .aSP]),
    Row(
      "111110110101nnnn 1111dddd0001mmmm", .smmulr, "smmulr{c} {d}, {n}, {m}", .multiply,
      since: .v7EM, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110110110nnnn aaaadddd0000mmmm", .smmls, "smmls{c} {d}, {n}, {m}, {a}", .multiply,
      since: .v7EM, unpredictable: [.dBad, .nBad, .mBad, .aBad]),
    Row(
      "111110110110nnnn aaaadddd0001mmmm", .smmlsr, "smmlsr{c} {d}, {n}, {m}, {a}", .multiply,
      since: .v7EM, unpredictable: [.dBad, .nBad, .mBad, .aBad]),
    Row(
      "111110110111nnnn aaaadddd0000mmmm", .usada8, "usada8{c} {d}, {n}, {m}, {a}", .multiply,
      since: .v7EM, unpredictable: [.dBad, .nBad, .mBad, .aSP]),
    Row(
      "111110110111nnnn 1111dddd0000mmmm", .usad8, "usad8{c} {d}, {n}, {m}", .multiply,
      since: .v7EM, unpredictable: [.dBad, .nBad, .mBad]),
  ]

  /// Results of 64 bits.
  static let multiplyLongDSP: [Row] = [
    Row(
      "111110111110nnnn ddddaaaa0110mmmm", .umaal, "umaal{c} {d}, {a}, {n}, {m}", .multiplyLong,
      since: .v7EM, unpredictable: [.dBad, .nBad, .mBad, .aBad, .dIsA]),
    Row(
      "111110111100nnnn ddddaaaa1000mmmm", .smlalbb, "smlalbb{c} {d}, {a}, {n}, {m}", .multiplyLong,
      since: .v7EM, unpredictable: [.dBad, .nBad, .mBad, .aBad, .dIsA]),
    Row(
      "111110111100nnnn ddddaaaa1001mmmm", .smlalbt, "smlalbt{c} {d}, {a}, {n}, {m}", .multiplyLong,
      since: .v7EM, unpredictable: [.dBad, .nBad, .mBad, .aBad, .dIsA]),
    Row(
      "111110111100nnnn ddddaaaa1010mmmm", .smlaltb, "smlaltb{c} {d}, {a}, {n}, {m}", .multiplyLong,
      since: .v7EM, unpredictable: [.dBad, .nBad, .mBad, .aBad, .dIsA]),
    Row(
      "111110111100nnnn ddddaaaa1011mmmm", .smlaltt, "smlaltt{c} {d}, {a}, {n}, {m}", .multiplyLong,
      since: .v7EM, unpredictable: [.dBad, .nBad, .mBad, .aBad, .dIsA]),
    Row(
      "111110111100nnnn ddddaaaa1100mmmm", .smlald, "smlald{c} {d}, {a}, {n}, {m}", .multiplyLong,
      since: .v7EM, unpredictable: [.dBad, .nBad, .mBad, .aBad, .dIsA]),
    Row(
      "111110111100nnnn ddddaaaa1101mmmm", .smlaldx, "smlaldx{c} {d}, {a}, {n}, {m}", .multiplyLong,
      since: .v7EM, unpredictable: [.dBad, .nBad, .mBad, .aBad, .dIsA]),
    Row(
      "111110111101nnnn ddddaaaa1100mmmm", .smlsld, "smlsld{c} {d}, {a}, {n}, {m}", .multiplyLong,
      since: .v7EM, unpredictable: [.dBad, .nBad, .mBad, .aBad, .dIsA]),
    Row(
      "111110111101nnnn ddddaaaa1101mmmm", .smlsldx, "smlsldx{c} {d}, {a}, {n}, {m}", .multiplyLong,
      since: .v7EM, unpredictable: [.dBad, .nBad, .mBad, .aBad, .dIsA]),
  ]
}
