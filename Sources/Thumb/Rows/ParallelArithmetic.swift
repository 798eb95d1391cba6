// Parallel addition and subtraction (DDI 0403, A5.3.13 and A5.3.14).

extension InstructionSet {
  /// Six operations, six ways to treat what does not fit.
  static let parallel: [Row] = [
    Row(
      "111110101001nnnn 1111dddd0000mmmm", .sadd16, "sadd16{c} {d}, {n}, {m}", since: .v7EM,
      writes: .ge, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101010nnnn 1111dddd0000mmmm", .sasx, "sasx{c} {d}, {n}, {m}", since: .v7EM,
      writes: .ge, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101110nnnn 1111dddd0000mmmm", .ssax, "ssax{c} {d}, {n}, {m}", since: .v7EM,
      writes: .ge, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101101nnnn 1111dddd0000mmmm", .ssub16, "ssub16{c} {d}, {n}, {m}", since: .v7EM,
      writes: .ge, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101000nnnn 1111dddd0000mmmm", .sadd8, "sadd8{c} {d}, {n}, {m}", since: .v7EM,
      writes: .ge, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101100nnnn 1111dddd0000mmmm", .ssub8, "ssub8{c} {d}, {n}, {m}", since: .v7EM,
      writes: .ge, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101001nnnn 1111dddd0001mmmm", .qadd16, "qadd16{c} {d}, {n}, {m}", since: .v7EM,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101010nnnn 1111dddd0001mmmm", .qasx, "qasx{c} {d}, {n}, {m}", since: .v7EM,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101110nnnn 1111dddd0001mmmm", .qsax, "qsax{c} {d}, {n}, {m}", since: .v7EM,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101101nnnn 1111dddd0001mmmm", .qsub16, "qsub16{c} {d}, {n}, {m}", since: .v7EM,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101000nnnn 1111dddd0001mmmm", .qadd8, "qadd8{c} {d}, {n}, {m}", since: .v7EM,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101100nnnn 1111dddd0001mmmm", .qsub8, "qsub8{c} {d}, {n}, {m}", since: .v7EM,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101001nnnn 1111dddd0010mmmm", .shadd16, "shadd16{c} {d}, {n}, {m}", since: .v7EM,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101010nnnn 1111dddd0010mmmm", .shasx, "shasx{c} {d}, {n}, {m}", since: .v7EM,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101110nnnn 1111dddd0010mmmm", .shsax, "shsax{c} {d}, {n}, {m}", since: .v7EM,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101101nnnn 1111dddd0010mmmm", .shsub16, "shsub16{c} {d}, {n}, {m}", since: .v7EM,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101000nnnn 1111dddd0010mmmm", .shadd8, "shadd8{c} {d}, {n}, {m}", since: .v7EM,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101100nnnn 1111dddd0010mmmm", .shsub8, "shsub8{c} {d}, {n}, {m}", since: .v7EM,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101001nnnn 1111dddd0100mmmm", .uadd16, "uadd16{c} {d}, {n}, {m}", since: .v7EM,
      writes: .ge, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101010nnnn 1111dddd0100mmmm", .uasx, "uasx{c} {d}, {n}, {m}", since: .v7EM,
      writes: .ge, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101110nnnn 1111dddd0100mmmm", .usax, "usax{c} {d}, {n}, {m}", since: .v7EM,
      writes: .ge, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101101nnnn 1111dddd0100mmmm", .usub16, "usub16{c} {d}, {n}, {m}", since: .v7EM,
      writes: .ge, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101000nnnn 1111dddd0100mmmm", .uadd8, "uadd8{c} {d}, {n}, {m}", since: .v7EM,
      writes: .ge, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101100nnnn 1111dddd0100mmmm", .usub8, "usub8{c} {d}, {n}, {m}", since: .v7EM,
      writes: .ge, unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101001nnnn 1111dddd0101mmmm", .uqadd16, "uqadd16{c} {d}, {n}, {m}", since: .v7EM,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101010nnnn 1111dddd0101mmmm", .uqasx, "uqasx{c} {d}, {n}, {m}", since: .v7EM,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101110nnnn 1111dddd0101mmmm", .uqsax, "uqsax{c} {d}, {n}, {m}", since: .v7EM,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101101nnnn 1111dddd0101mmmm", .uqsub16, "uqsub16{c} {d}, {n}, {m}", since: .v7EM,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101000nnnn 1111dddd0101mmmm", .uqadd8, "uqadd8{c} {d}, {n}, {m}", since: .v7EM,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101100nnnn 1111dddd0101mmmm", .uqsub8, "uqsub8{c} {d}, {n}, {m}", since: .v7EM,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101001nnnn 1111dddd0110mmmm", .uhadd16, "uhadd16{c} {d}, {n}, {m}", since: .v7EM,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101010nnnn 1111dddd0110mmmm", .uhasx, "uhasx{c} {d}, {n}, {m}", since: .v7EM,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101110nnnn 1111dddd0110mmmm", .uhsax, "uhsax{c} {d}, {n}, {m}", since: .v7EM,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101101nnnn 1111dddd0110mmmm", .uhsub16, "uhsub16{c} {d}, {n}, {m}", since: .v7EM,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101000nnnn 1111dddd0110mmmm", .uhadd8, "uhadd8{c} {d}, {n}, {m}", since: .v7EM,
      unpredictable: [.dBad, .nBad, .mBad]),
    Row(
      "111110101100nnnn 1111dddd0110mmmm", .uhsub8, "uhsub8{c} {d}, {n}, {m}", since: .v7EM,
      unpredictable: [.dBad, .nBad, .mBad]),
  ]
}
