/// How the `i`, `j` and `r` bits become `Instruction.imm`.
public enum ImmediateRule: Sendable, Equatable {
  case plain
  /// Shifted left by so many bits.
  case scaled(UInt8)
  /// A number of so many bits, sign-extended and doubled.
  case branch(UInt8)
  /// Like `branch`, with S:J2:J1 at the top (B.W with a condition).
  case branchJ2J1
  /// Like `branch`, with the top two bits from J1 and J2 exclusive-nored with S (B.W, BL).
  case branchExclusive
  /// ThumbExpandImm (DDI 0403, A5.3.2).
  case modified
  /// To be subtracted.
  case negative
  /// A register list; the number added is a further register, 0 for none.
  case list(UInt32)
  /// The list of a 16-bit LDM, whose base is written back unless it is in the list.
  case listOfLDM
  /// One less than the number meant.
  case minusOne
  /// The most significant bit of a field whose least significant one is `amount`: its width.
  case fieldEnd
  /// ITSTATE.
  case itState
  /// VFPExpandImm (DDI 0403, A6.4.1).
  case float
  /// Fraction bits, subtracted from the size given, to `amount`.
  case fraction(UInt8)
  /// A number of words, to `amount`.
  case count
}

/// How the `h` and `y` bits become `Instruction.shift` and `amount`.
public enum ShiftRule: Sendable, Equatable {
  /// The amount as it stands.
  case plain
  /// This shift; 0 means 32 for LSR and ASR.
  case fixed(Shift)
  /// DecodeImmShift (DDI 0403, A7.4.2).
  case encoded
  /// LSL, or with `y` ASR, of SSAT and USAT.
  case saturation
  /// A rotation by so many bytes.
  case bytes
}
