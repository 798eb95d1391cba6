import Testing

/// Where Unicorn 2.0 does something else than the manual says. The generator leaves these out; a
/// test holds both sides to what is written here, so that the list cannot outlive its reasons.
struct Deviation: Sendable, CustomTestStringConvertible {
  let encoding: UInt32
  /// FPSCR, S0 and R0 before; R1 is -1.
  var fpscr: UInt32 = 0
  var single: UInt32 = 0
  var register: UInt32 = 0
  /// S0 or the flags behind it by the manual, and on Unicorn.
  let expected, unicorn: UInt32
  var comparesFlags = false
  let reason: String
  var testDescription: String { reason }

  static let all: [Deviation] = [
    Deviation(
      encoding: 0xEEBA_0AEB, fpscr: 1 << 22, single: 0xC01F_F858, expected: 0xC9FF_801F,
      unicorn: 0xC9FF_801E,
      reason: "VCVT.F32.S32 from fixed point rounds to nearest in every mode (DDI 0403E, A7.7.226)"),
    Deviation(
      encoding: 0xEEBB_0AEB, fpscr: 3 << 22, single: 0xC01F_F8F8, expected: 0x4AC0_1FF9,
      unicorn: 0x4AC0_1FF8,
      reason: "VCVT.F32.U32 from fixed point rounds to nearest in every mode (DDI 0403E, A7.7.226)"),
    Deviation(
      encoding: 0xFB20_1200, register: 0x8000_8000, expected: 0, unicorn: 0x0800_0000,
      comparesFlags: true,
      reason: "SMLAD: only the whole sum sets Q, not that of the products (DDI 0403E, A7.7.137)"),
  ]
}
