/// How a register operand is shifted (DDI 0403, A7.4.2).
public enum Shift: UInt8, Sendable {
  case lsl, lsr, asr, ror
  /// Rotate right by one bit through the carry; `amount` is 1.
  case rrx
}

/// One decoded instruction: plain data, 16 bytes, nothing left to expand.
///
/// Which operand is where depends on the operation; `Operation` says it case by case. A field that
/// the operation does not use is zero.
@frozen
public struct Instruction: Sendable, Equatable {
  /// The immediate as the operation uses it: modified immediates expanded, offsets scaled, and
  /// signed ones in two's complement, ready to be added with wrap-around; register lists one bit a
  /// register.
  public var imm: UInt32
  public var operation: Operation
  /// Bytes of the encoding, 2 or 4.
  public var size: UInt8
  public var timing: TimingClass
  /// Destination; the transferred register (Rt) of loads and stores; RdLo of long multiplications.
  public var rd: UInt8
  /// First operand; base of an address.
  public var rn: UInt8
  /// Second operand; index of an address.
  public var rm: UInt8
  /// Accumulator; second transferred register (Rt2); RdHi of long multiplications.
  public var ra: UInt8
  public var options: Options
  /// The condition of a conditional branch and the first condition of IT; `al` elsewhere.
  public var condition: Condition
  public var shift: Shift
  /// By how many bits `shift` shifts (1 to 32, 0 for none); register count of lists; fraction bits
  /// of fixed point; least significant bit of bit fields.
  public var amount: UInt8

  /// What an encoding's single bits say.
  @frozen
  public struct Options: OptionSet, Sendable {
    public let rawValue: UInt8

    @inlinable
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The operation writes the flags its row names. Comparisons do so without this bit. Inside
    /// an IT block a 16-bit encoding does not: see `insideIT`.
    public static let setsFlags = Options(rawValue: 1)
    /// P: the offset is applied before the access.
    public static let index = Options(rawValue: 2)
    /// U: the offset is added. `imm` is negative already when it is not.
    public static let add = Options(rawValue: 4)
    /// W: the base register is written back.
    public static let writeback = Options(rawValue: 8)
    /// The immediate was rotated into place, so a logical operation sets C to `carry`.
    public static let carryKnown = Options(rawValue: 16)
    public static let carry = Options(rawValue: 32)
    /// `ldrPC` only: the offset is `rm` shifted left by `amount`.
    public static let registerOffset = Options(rawValue: 64)
  }

  @inlinable
  public init(
    _ operation: Operation, size: UInt8, timing: TimingClass, rd: UInt8 = 0, rn: UInt8 = 0,
    rm: UInt8 = 0, ra: UInt8 = 0, imm: UInt32 = 0, options: Options = [],
    condition: Condition = .al, shift: Shift = .lsl, amount: UInt8 = 0
  ) {
    self.imm = imm
    self.operation = operation
    self.size = size
    self.timing = timing
    self.rd = rd
    self.rn = rn
    self.rm = rm
    self.ra = ra
    self.options = options
    self.condition = condition
    self.shift = shift
    self.amount = amount
  }

  @inlinable
  public var setsFlags: Bool { options.contains(.setsFlags) }

  @inlinable
  public var writeback: Bool { options.contains(.writeback) }

  /// The same instruction inside an IT block, where 16-bit data processing leaves the flags alone
  /// (DDI 0403, A7.3.2: `setflags = !InITBlock()`).
  @inlinable
  public var insideIT: Instruction {
    var copy = self
    if size == 2 { copy.options.remove(.setsFlags) }
    return copy
  }
}
