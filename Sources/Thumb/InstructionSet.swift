/// The table of encodings. One row says all about one encoding; the decoder, the disassembler, the
/// reference and the tests are made from the rows.
public enum InstructionSet {
  /// Every row of every architecture, in the manual's order.
  public static let rows: [Row] =
    narrowArithmetic + narrowDataProcessing + narrowSpecial + narrowLoadStore + narrowAddress
    + narrowMiscellaneous + narrowBranch + wideRows

  /// The rows of one architecture, in the order in which they are looked at.
  public static func rows(of architecture: Architecture) -> [Row] {
    rows.filter { $0.since <= architecture }.sorted { $0.precedes($1) }
  }

  private static let wideRows: [Row] =
    modifiedImmediate + plainImmediate + wideBranch + system + multiple + dual + exclusive
    + shiftedRegister + registerOperands + parallel + miscellaneous + multiply + multiplyDSP
    + multiplyLong + multiplyLongDSP + loadWord + loadPC + loadNarrow + loadSigned + preload
    + store + floatArithmetic + floatOther + floatFixed + floatMove + floatLoadStore
    + coprocessor

  /// Whether a halfword is the first of a 32-bit instruction (DDI 0403, A5.1).
  @inlinable
  public static func isWide(_ halfword: UInt16) -> Bool { halfword >= 0xE800 }
}
