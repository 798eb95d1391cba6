// Floating-point data processing, FPv4-SP (DDI 0403, A6.5).

extension InstructionSet {
  /// Three registers.
  static let floatArithmetic: [Row] = [
    Row(
      "111011100D00NNNN DDDD1010N0M0MMMM", .vmla, "vmla{c}.f32 {D}, {N}, {M}", .floatAccumulate,
      since: .v7EMF),
    Row(
      "111011100D00NNNN DDDD1010N1M0MMMM", .vmls, "vmls{c}.f32 {D}, {N}, {M}", .floatAccumulate,
      since: .v7EMF),
    Row(
      "111011100D01NNNN DDDD1010N1M0MMMM", .vnmla, "vnmla{c}.f32 {D}, {N}, {M}", .floatAccumulate,
      since: .v7EMF),
    Row(
      "111011100D01NNNN DDDD1010N0M0MMMM", .vnmls, "vnmls{c}.f32 {D}, {N}, {M}", .floatAccumulate,
      since: .v7EMF),
    Row(
      "111011100D10NNNN DDDD1010N0M0MMMM", .vmul, "vmul{c}.f32 {D}, {N}, {M}", .floatArithmetic,
      since: .v7EMF),
    Row(
      "111011100D10NNNN DDDD1010N1M0MMMM", .vnmul, "vnmul{c}.f32 {D}, {N}, {M}", .floatArithmetic,
      since: .v7EMF),
    Row(
      "111011100D11NNNN DDDD1010N0M0MMMM", .vadd, "vadd{c}.f32 {D}, {N}, {M}", .floatArithmetic,
      since: .v7EMF),
    Row(
      "111011100D11NNNN DDDD1010N1M0MMMM", .vsub, "vsub{c}.f32 {D}, {N}, {M}", .floatArithmetic,
      since: .v7EMF),
    Row(
      "111011101D00NNNN DDDD1010N0M0MMMM", .vdiv, "vdiv{c}.f32 {D}, {N}, {M}", .floatDivide,
      since: .v7EMF),
    Row(
      "111011101D01NNNN DDDD1010N0M0MMMM", .vfnms, "vfnms{c}.f32 {D}, {N}, {M}", .floatAccumulate,
      since: .v7EMF),
    Row(
      "111011101D01NNNN DDDD1010N1M0MMMM", .vfnma, "vfnma{c}.f32 {D}, {N}, {M}", .floatAccumulate,
      since: .v7EMF),
    Row(
      "111011101D10NNNN DDDD1010N0M0MMMM", .vfma, "vfma{c}.f32 {D}, {N}, {M}", .floatAccumulate,
      since: .v7EMF),
    Row(
      "111011101D10NNNN DDDD1010N1M0MMMM", .vfms, "vfms{c}.f32 {D}, {N}, {M}", .floatAccumulate,
      since: .v7EMF),
  ]

  /// One register and an immediate, two registers.
  static let floatOther: [Row] = [
    Row(
      "111011101D11iiii DDDD1010z0z0iiii", .vmovImmediate, "vmov{c}.f32 {D}, {F}", .floatMove,
      since: .v7EMF, immediate: .float),
    Row(
      "111011101D110000 DDDD101001M0MMMM", .vmovRegister, "vmov{c}.f32 {D}, {M}", .floatMove,
      since: .v7EMF),
    Row(
      "111011101D110000 DDDD101011M0MMMM", .vabs, "vabs{c}.f32 {D}, {M}", .floatArithmetic,
      since: .v7EMF),
    Row(
      "111011101D110001 DDDD101001M0MMMM", .vneg, "vneg{c}.f32 {D}, {M}", .floatArithmetic,
      since: .v7EMF),
    Row(
      "111011101D110001 DDDD101011M0MMMM", .vsqrt, "vsqrt{c}.f32 {D}, {M}", .floatDivide,
      since: .v7EMF),
    Row(
      "111011101D110010 DDDD101001M0MMMM", .vcvtbToSingle, "vcvtb{c}.f32.f16 {D}, {M}",
      .floatArithmetic, since: .v7EMF),
    Row(
      "111011101D110010 DDDD101011M0MMMM", .vcvttToSingle, "vcvtt{c}.f32.f16 {D}, {M}",
      .floatArithmetic, since: .v7EMF),
    Row(
      "111011101D110011 DDDD101001M0MMMM", .vcvtbToHalf, "vcvtb{c}.f16.f32 {D}, {M}",
      .floatArithmetic, since: .v7EMF),
    Row(
      "111011101D110011 DDDD101011M0MMMM", .vcvttToHalf, "vcvtt{c}.f16.f32 {D}, {M}",
      .floatArithmetic, since: .v7EMF),
    Row(
      "111011101D110100 DDDD101001M0MMMM", .vcmp, "vcmp{c}.f32 {D}, {M}", .floatArithmetic,
      since: .v7EMF),
    Row(
      "111011101D110100 DDDD101011M0MMMM", .vcmpe, "vcmpe{c}.f32 {D}, {M}", .floatArithmetic,
      since: .v7EMF),
    Row(
      "111011101D110101 DDDD101001z0zzzz", .vcmpZero, "vcmp{c}.f32 {D}, #0.0", .floatArithmetic,
      since: .v7EMF),
    Row(
      "111011101D110101 DDDD101011z0zzzz", .vcmpeZero, "vcmpe{c}.f32 {D}, #0.0", .floatArithmetic,
      since: .v7EMF),
    Row(
      "111011101D111000 DDDD101001M0MMMM", .vcvtFromUnsigned, "vcvt{c}.f32.u32 {D}, {M}",
      .floatArithmetic, since: .v7EMF),
    Row(
      "111011101D111000 DDDD101011M0MMMM", .vcvtFromSigned, "vcvt{c}.f32.s32 {D}, {M}",
      .floatArithmetic, since: .v7EMF),
    Row(
      "111011101D111100 DDDD101001M0MMMM", .vcvtrToUnsigned, "vcvtr{c}.u32.f32 {D}, {M}",
      .floatArithmetic, since: .v7EMF),
    Row(
      "111011101D111100 DDDD101011M0MMMM", .vcvtToUnsigned, "vcvt{c}.u32.f32 {D}, {M}",
      .floatArithmetic, since: .v7EMF),
    Row(
      "111011101D111101 DDDD101001M0MMMM", .vcvtrToSigned, "vcvtr{c}.s32.f32 {D}, {M}",
      .floatArithmetic, since: .v7EMF),
    Row(
      "111011101D111101 DDDD101011M0MMMM", .vcvtToSigned, "vcvt{c}.s32.f32 {D}, {M}",
      .floatArithmetic, since: .v7EMF),
  ]

  /// To and from fixed point.
  static let floatFixed: [Row] = [
    Row(
      "111011101D111010 DDDD101001i0jjjj", .vcvtFromFixedS16, "vcvt{c}.f32.s16 {D}, {D}, {h#}",
      .floatArithmetic, since: .v7EMF, immediate: .fraction(16), unpredictable: .fraction),
    Row(
      "111011101D111010 DDDD101011i0jjjj", .vcvtFromFixedS32, "vcvt{c}.f32.s32 {D}, {D}, {h#}",
      .floatArithmetic, since: .v7EMF, immediate: .fraction(32), unpredictable: .fraction),
    Row(
      "111011101D111011 DDDD101001i0jjjj", .vcvtFromFixedU16, "vcvt{c}.f32.u16 {D}, {D}, {h#}",
      .floatArithmetic, since: .v7EMF, immediate: .fraction(16), unpredictable: .fraction),
    Row(
      "111011101D111011 DDDD101011i0jjjj", .vcvtFromFixedU32, "vcvt{c}.f32.u32 {D}, {D}, {h#}",
      .floatArithmetic, since: .v7EMF, immediate: .fraction(32), unpredictable: .fraction),
    Row(
      "111011101D111110 DDDD101001i0jjjj", .vcvtToFixedS16, "vcvt{c}.s16.f32 {D}, {D}, {h#}",
      .floatArithmetic, since: .v7EMF, immediate: .fraction(16), unpredictable: .fraction),
    Row(
      "111011101D111110 DDDD101011i0jjjj", .vcvtToFixedS32, "vcvt{c}.s32.f32 {D}, {D}, {h#}",
      .floatArithmetic, since: .v7EMF, immediate: .fraction(32), unpredictable: .fraction),
    Row(
      "111011101D111111 DDDD101001i0jjjj", .vcvtToFixedU16, "vcvt{c}.u16.f32 {D}, {D}, {h#}",
      .floatArithmetic, since: .v7EMF, immediate: .fraction(16), unpredictable: .fraction),
    Row(
      "111011101D111111 DDDD101011i0jjjj", .vcvtToFixedU32, "vcvt{c}.u32.f32 {D}, {D}, {h#}",
      .floatArithmetic, since: .v7EMF, immediate: .fraction(32), unpredictable: .fraction),
  ]
}
