/// One encoding of one instruction: everything Thumbprint knows about it.
///
/// `pattern` is the manual's encoding diagram, most significant bit first; a blank separates the two
/// halfwords. `0` and `1` are the bits that make the encoding what it is. The letters:
///
/// | letter | bits of |
/// |---|---|
/// | `d` `t` | rd: destination, transferred register |
/// | `n` | rn: first operand, base |
/// | `m` | rm: second operand, index |
/// | `a` | ra: accumulator, RdHi, Rt2, status of a store exclusive, opc1 of a coprocessor |
/// | `b` | rd and rn, which are the same ("Rdn") |
/// | `k` | a copy of Rm, UNPREDICTABLE when it differs |
/// | `D` `N` `M` | an s register: four bits together, the lone bit lowest |
/// | `V` `W` | a d register as rd, as rm: the even s register it begins at |
/// | `i` `r` | immediate, register list |
/// | `j` | the immediate's upper bits, wherever they stand |
/// | `h` | shift amount, rotation, least significant bit |
/// | `y` | shift type; N of a coprocessor transfer |
/// | `s` | S: sets the flags |
/// | `c` | condition |
/// | `p` `u` `w` | P, U, W: index, add, write back |
/// | `q` | coprocessor |
/// | `z` `o` | (0) and (1): UNPREDICTABLE when they are not |
/// | `x` | anything |
///
/// `template` is the UAL text; `Rendering.text` lists its operands, which use the same letters.
public struct Row: Sendable {
  public let pattern: String
  public let operation: Operation
  public let template: String
  public let timing: TimingClass
  /// The first architecture that has the encoding.
  public let since: Architecture
  /// Flags that influence the result. Conditions apart.
  public let reads: StatusFlags
  /// Flags written, if `setsFlags` says so or the operation has no choice.
  public let writes: StatusFlags
  public let immediate: ImmediateRule
  public let shift: ShiftRule
  public let unpredictable: Constraints
  /// Registers that the encoding implies.
  let implied: (rd: UInt8, rn: UInt8, rm: UInt8)
  let impliedImmediate: UInt32
  /// Options that the encoding implies.
  let options: Instruction.Options
  /// Among rows that match, the highest precedence wins, then the most fixed bits (the manual's
  /// "SEE"), then the latest architecture.
  public let precedence: Int

  /// Bytes, 2 or 4.
  public let size: UInt8
  /// The fixed bits, and what they are.
  public let mask, value: UInt32
  /// The should-be bits, and what they should be.
  public let shouldMask, shouldValue: UInt32
  let pieces: [Piece]
  /// Whether the pattern has a U bit, a copy of Rm, a condition.
  let hasU, hasCopy, hasCondition: Bool

  public init(
    _ pattern: String, _ operation: Operation, _ template: String,
    _ timing: TimingClass = .dataProcessing, since: Architecture? = nil,
    reads: StatusFlags = .none, writes: StatusFlags = .none, immediate: ImmediateRule = .plain,
    shift: ShiftRule = .plain, unpredictable: Constraints = [], rd: UInt8 = 0, rn: UInt8 = 0,
    rm: UInt8 = 0, imm: UInt32 = 0, options: Instruction.Options = [], precedence: Int = 0
  ) {
    let diagram = Diagram(pattern)
    self.pattern = pattern
    self.operation = operation
    self.template = template
    self.timing = timing
    self.since = since ?? (diagram.size == 2 ? .v6M : .v7M)
    self.reads = reads
    self.writes = writes
    self.immediate = immediate
    self.shift = shift
    self.unpredictable = unpredictable
    self.implied = (rd, rn, rm)
    self.impliedImmediate = imm
    // A 16-bit encoding has no S bit: its mnemonic says that it sets the flags.
    let alwaysSets = diagram.size == 2 && template.contains("{s}")
    self.options = alwaysSets ? options.union(.setsFlags) : options
    self.precedence = precedence
    size = diagram.size
    mask = diagram.mask
    value = diagram.value
    shouldMask = diagram.shouldMask
    shouldValue = diagram.shouldValue
    pieces = diagram.pieces
    hasU = diagram.pieces.contains { $0.slot == .u }
    hasCopy = diagram.pieces.contains { $0.slot == .copy }
    hasCondition = diagram.pieces.contains { $0.slot == .condition }
  }

  /// The number of fixed bits.
  public var specificity: Int { mask.nonzeroBitCount }

  /// Whether the encoding is one of this row, on an architecture that has it. 16-bit encodings
  /// stand in the lower half of the word.
  @inlinable
  public func matches(_ word: UInt32) -> Bool { word & mask == value }

  /// Whether this row is looked at before another that matches too.
  public func precedes(_ other: Row) -> Bool {
    if precedence != other.precedence { return precedence > other.precedence }
    if specificity != other.specificity { return specificity > other.specificity }
    return since > other.since
  }
}
