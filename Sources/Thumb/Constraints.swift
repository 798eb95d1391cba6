/// What makes an encoding UNPREDICTABLE (or UNDEFINED, where it says so).
public struct Constraints: OptionSet, Sendable {
  public let rawValue: UInt64

  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The register is 15.
  public static let dPC = Constraints(rawValue: 1 << 0)
  public static let nPC = Constraints(rawValue: 1 << 1)
  public static let mPC = Constraints(rawValue: 1 << 2)
  public static let aPC = Constraints(rawValue: 1 << 3)
  /// The register is 13.
  public static let dSP = Constraints(rawValue: 1 << 4)
  public static let nSP = Constraints(rawValue: 1 << 5)
  public static let mSP = Constraints(rawValue: 1 << 6)
  public static let aSP = Constraints(rawValue: 1 << 7)
  /// The register is 13 or 15: the manual's BadReg.
  public static let dBad: Constraints = [.dPC, .dSP]
  public static let nBad: Constraints = [.nPC, .nSP]
  public static let mBad: Constraints = [.mPC, .mSP]
  public static let aBad: Constraints = [.aPC, .aSP]
  /// The destination is SP though the first operand is not.
  public static let dSPWithoutN = Constraints(rawValue: 1 << 8)
  /// Both source and destination are SP.
  public static let dmSP = Constraints(rawValue: 1 << 9)
  /// The base of a store is 15: UNDEFINED.
  public static let nPCUndefined = Constraints(rawValue: 1 << 10)
  /// Both operands are low registers, which have an encoding of their own.
  public static let bothLow = Constraints(rawValue: 1 << 11)
  /// Two registers are the same.
  public static let dIsN = Constraints(rawValue: 1 << 12)
  public static let dIsA = Constraints(rawValue: 1 << 13)
  public static let nIsA = Constraints(rawValue: 1 << 14)
  /// As `dIsN`, `nIsA`, only with write-back.
  public static let writebackDA = Constraints(rawValue: 1 << 15)
  public static let listEmpty = Constraints(rawValue: 1 << 16)
  /// Fewer than two registers.
  public static let listShort = Constraints(rawValue: 1 << 17)
  public static let listSP = Constraints(rawValue: 1 << 18)
  public static let listPC = Constraints(rawValue: 1 << 19)
  /// PC and LR together.
  public static let listPCLR = Constraints(rawValue: 1 << 20)
  /// The base, with write-back.
  public static let listBase = Constraints(rawValue: 1 << 21)
  /// A special register that the architecture does not have.
  public static let special = Constraints(rawValue: 1 << 23)
  /// MSR with a mask that means nothing for the register.
  public static let specialMask = Constraints(rawValue: 1 << 24)
  /// IT with condition 15, or `al` with an else.
  public static let itState = Constraints(rawValue: 1 << 25)
  /// The immediate is 0.
  public static let immZero = Constraints(rawValue: 1 << 26)
  /// Floating-point registers beyond s31, or none.
  public static let floatList = Constraints(rawValue: 1 << 27)
  /// Rm is s31: there is no pair.
  public static let floatPair = Constraints(rawValue: 1 << 28)
  /// An odd number of words for d registers (FLDMX).
  public static let oddCount = Constraints(rawValue: 1 << 29)
  /// PC as base, and anything but an offset.
  public static let writebackPC = Constraints(rawValue: 1 << 30)
  /// A bit field that ends above bit 31.
  public static let width = Constraints(rawValue: 1 << 32)
  /// SP as destination with a shift other than LSL by 0 to 3.
  public static let spShift = Constraints(rawValue: 1 << 34)
  /// An offset that leaves the literal unaligned.
  public static let unaligned = Constraints(rawValue: 1 << 33)
  /// Fixed point with fewer than no fraction bits.
  public static let fraction = Constraints(rawValue: 1 << 31)
}
