// Multiplications and divisions (DDI 0403, A5.3.16 and A5.3.17).

extension InstructionSet {
  /// Multiply, and multiply accumulate.
  static let multiply: [Row] = [
    Row(
      "111110110000nnnn aaaadddd0000mmmm", .mla, "mla{c} {d}, {n}, {m}, {a}", .multiply,
      unpredictable: [.dBad, .nBad, .mBad, .aSP]),
    Row(
      "111110110000nnnn 1111dddd0000mmmm", .mul, "mul{c}.w {d}, {n}, {m}", .multiply,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110110000nnnn aaaadddd0001mmmm", .mls, "mls{c} {d}, {n}, {m}, {a}", .multiply,
      unpredictable: [.dBad, .nBad, .mBad, .aBad]),
  ]

  /// Long multiplications and divisions.
  static let multiplyLong: [Row] = [
    Row(
      "111110111000nnnn ddddaaaa0000mmmm", .smull, "smull{c} {d}, {a}, {n}, {m}", .multiplyLong,
      unpredictable: [.dBad, .nBad, .mBad, .aBad, .dIsA]),
    Row(
      "111110111010nnnn ddddaaaa0000mmmm", .umull, "umull{c} {d}, {a}, {n}, {m}", .multiplyLong,
      unpredictable: [.dBad, .nBad, .mBad, .aBad, .dIsA]),
    Row(
      "111110111100nnnn ddddaaaa0000mmmm", .smlal, "smlal{c} {d}, {a}, {n}, {m}", .multiplyLong,
      unpredictable: [.dBad, .nBad, .mBad, .aBad, .dIsA]),
    Row(
      "111110111110nnnn ddddaaaa0000mmmm", .umlal, "umlal{c} {d}, {a}, {n}, {m}", .multiplyLong,
      unpredictable: [.dBad, .nBad, .mBad, .aBad, .dIsA]),
    Row(
      "111110111001nnnn oooodddd1111mmmm", .sdiv, "sdiv{c} {d}, {n}, {m}", .divide,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110111011nnnn oooodddd1111mmmm", .udiv, "udiv{c} {d}, {n}, {m}", .divide,
      unpredictable: [.dBad, .nBad, .mBad]),
  ]
}
