// Branches and miscellaneous control, 32-bit (DDI 0403, A5.3.4).

extension InstructionSet {
  static let wideBranch: [Row] = [
    Row(
      "11110icccciiiiii 10i0iiiiiiiiiiii", .bConditional, "b{C}.w {B}", .branchConditional,
      immediate: .branchJ2J1),
    // Conditions 14 and 15 are the miscellaneous control instructions; what they leave is undefined.
    Row("11110x111xxxxxxx 10x0xxxxxxxxxxxx", .undefined, "", .fault),
    Row(
      "11110iiiiiiiiiii 10i1iiiiiiiiiiii", .b, "b{c}.w {B}", .branch, immediate: .branchExclusive),
    Row(
      "11110iiiiiiiiiii 11i1iiiiiiiiiiii", .bl, "bl{c} {B}", .branchLink, since: .v6M,
      immediate: .branchExclusive),
    Row(
      "111010001101nnnn oooozzzz0000mmmm", .tbb, "tbb{c} [{n}, {m}]", .tableBranch,
      unpredictable: [.nSP, .mBad]),
    Row(
      "111010001101nnnn oooozzzz0001mmmm", .tbh, "tbh{c} [{n}, {m}, lsl #1]", .tableBranch,
      unpredictable: [.nSP, .mBad]),
  ]

  static let system: [Row] = [
    Row(
      "11110011100znnnn 10z0hhzziiiiiiii", .msr, "msr{c} {S}, {n}", .specialRegister, since: .v6M,
      writes: [.nzcv, .q, .ge],
      unpredictable: [.nBad, .special, .specialMask]),
    Row(
      "11110011111zoooo 10z0ddddiiiiiiii", .mrs, "mrs{c} {d}, {S}", .specialRegister, since: .v6M,
      reads: [.nzcv, .q, .ge],
      unpredictable: [.dBad, .special]),
    Row("111100111010oooo 10z0z000iiiiiiii", .hint, "hint{c}.w {i}", .hint),
    Row("111100111010oooo 10z0z00000000000", .nop, "nop{c}.w", .hint),
    Row("111100111010oooo 10z0z00000000001", .yield, "yield{c}.w", .hint),
    Row("111100111010oooo 10z0z00000000010", .wfe, "wfe{c}.w", .wait),
    Row("111100111010oooo 10z0z00000000011", .wfi, "wfi{c}.w", .wait),
    Row("111100111010oooo 10z0z00000000100", .sev, "sev{c}.w", .hint),
    Row("111100111010oooo 10z0z0001111iiii", .dbg, "dbg{c} {i}", .hint),
    Row("111100111011oooo 10z0oooo0010oooo", .clrex, "clrex{c}", .barrier),
    Row("111100111011oooo 10z0oooo0100iiii", .dsb, "dsb{c} {y}", .barrier, since: .v6M),
    Row("111100111011oooo 10z0oooo0101iiii", .dmb, "dmb{c} {y}", .barrier, since: .v6M),
    Row("111100111011oooo 10z0oooo0110iiii", .isb, "isb{c} {y}", .barrier, since: .v6M),
    Row("111101111111jjjj 1010iiiiiiiiiiii", .udf, "udf{c}.w {i}", .fault, since: .v6M),
  ]

  /// Coprocessor instructions (A5.3.18). Those of the FPU have rows of their own.
  static let coprocessor: [Row] = [
    Row(
      "11101110aaaannnn ddddqqqqiii0mmmm", .coprocessor,
      "cdp{c} {q}, {O}, c{#d}, c{#n}, c{#m}, {P}",
      .coprocessor),
    Row(
      "11111110aaaannnn ddddqqqqiii0mmmm", .coprocessor,
      "cdp2{c} {q}, {O}, c{#d}, c{#n}, c{#m}, {P}",
      .coprocessor),
    Row(
      "11101110aaa0nnnn ttttqqqqiii1mmmm", .coprocessor,
      "mcr{c} {q}, {O}, {t}, c{#n}, c{#m}, {P}",
      .coprocessor, unpredictable: .dBad),
    Row(
      "11111110aaa0nnnn ttttqqqqiii1mmmm", .coprocessor,
      "mcr2{c} {q}, {O}, {t}, c{#n}, c{#m}, {P}",
      .coprocessor, unpredictable: .dBad),
    Row(
      "11101110aaa1nnnn ttttqqqqiii1mmmm", .coprocessor,
      "mrc{c} {q}, {O}, {T}, c{#n}, c{#m}, {P}",
      .coprocessor, unpredictable: .dSP),
    Row(
      "11111110aaa1nnnn ttttqqqqiii1mmmm", .coprocessor,
      "mrc2{c} {q}, {O}, {t}, c{#n}, c{#m}, {P}",
      .coprocessor, unpredictable: .dSP),
    Row(
      "111011000100aaaa ttttqqqqiiiimmmm", .coprocessor, "mcrr{c} {q}, {#i}, {t}, {a}, c{#m}",
      .coprocessor, unpredictable: [.dBad, .aBad]),
    Row(
      "111111000100aaaa ttttqqqqiiiimmmm", .coprocessor, "mcrr2{c} {q}, {#i}, {t}, {a}, c{#m}",
      .coprocessor, unpredictable: [.dBad, .aBad]),
    Row(
      "111011000101aaaa ttttqqqqiiiimmmm", .coprocessor, "mrrc{c} {q}, {#i}, {t}, {a}, c{#m}",
      .coprocessor, unpredictable: [.dBad, .aBad, .dIsA]),
    Row(
      "111111000101aaaa ttttqqqqiiiimmmm", .coprocessor, "mrrc2{c} {q}, {#i}, {t}, {a}, c{#m}",
      .coprocessor, unpredictable: [.dBad, .aBad, .dIsA]),
    Row(
      "1110110puyw0nnnn ddddqqqqiiiiiiii", .coprocessor, "stc{L}{c} {q}, c{#d}, {A}",
      .coprocessor, immediate: .scaled(2), unpredictable: .nPC),
    Row(
      "1111110puyw0nnnn ddddqqqqiiiiiiii", .coprocessor, "stc2{L}{c} {q}, c{#d}, {A}",
      .coprocessor, immediate: .scaled(2), unpredictable: .nPC),
    Row(
      "1110110puyw1nnnn ddddqqqqiiiiiiii", .coprocessor, "ldc{L}{c} {q}, c{#d}, {A}",
      .coprocessor, immediate: .scaled(2), unpredictable: .writebackPC),
    Row(
      "1111110puyw1nnnn ddddqqqqiiiiiiii", .coprocessor, "ldc2{L}{c} {q}, c{#d}, {A}",
      .coprocessor, immediate: .scaled(2), unpredictable: .writebackPC),
    // P = U = W = 0 without D: neither a transfer of two registers nor of memory.
    Row("11101100000xxxxx xxxxxxxxxxxxxxxx", .undefined, "", .fault),
    Row("11111100000xxxxx xxxxxxxxxxxxxxxx", .undefined, "", .fault),
  ]
}
