// What a packed stream consists of: half-words, most of them instructions as they are. Where Thumb has
// branches and instructions of two half-words (from 0xD000 on), a half-word here means something else.
// Support/unpack.S knows these numbers too.

public struct Unit: Equatable {
  public enum Operand: Equatable {
    case none
    /// Where a branch goes: a label of the same function.
    case place(Substring)
    /// Where a text is, from the first on, as the assembler reads it.
    case text(String)
    /// Where instructions are: a label.
    case instructions(Substring)
    /// The same, not far from here.
    case near(Substring)
  }

  public let word: UInt16
  public let operand: Operand

  public init(_ word: UInt16, _ operand: Operand = .none) {
    self.word = word
    self.operand = operand
  }

  /// A branch by a condition; 14: always.
  public static func branch(_ condition: UInt16, to label: Substring) -> Unit {
    Unit(condition == 14 ? always : firstBranch | condition << 8, .place(label))
  }

  /// Leaves for instructions.
  public static func jump(to label: Substring) -> Unit { Unit(out, .instructions(label)) }
  /// The same for instructions that are less than `nearReach` bytes from it.
  public var nearer: Unit {
    if case .instructions(let label) = operand { return Unit(Unit.nearOut, .near(label)) }
    return self
  }

  public var isAlways: Bool { word == Unit.always }

  public static func text(_ text: String, to register: UInt16) -> Unit {
    Unit(firstText | register, .text(text))
  }

  public static let firstBranch: UInt16 = 0xD000
  /// The address of a text to a register.
  static let firstText: UInt16 = 0xDE00
  public static let back: UInt16 = 0xDE08
  static let always: UInt16 = 0xDE09
  static let out: UInt16 = 0xDE0A
  static let nearOut: UInt16 = 0xDE0B
  /// A call of what a register points to.
  public static let firstIndirect: UInt16 = 0xDE10
  /// What clang calls a trap.
  public static let trap: UInt16 = 0xDEFE
  /// Some bits follow that make the word, with what the class says.
  static let firstClass: UInt16 = 0xDF00
  /// Two words.
  static let firstPhrase: UInt16 = 0xE000
  /// A call, by its number.
  public static let firstCall: UInt16 = 0xE800
  /// A word to a register: the register's number (3 bits), the word's (9).
  public static let firstLiteral: UInt16 = 0xF000

  static let phraseLimit = Int(firstCall - firstPhrase)
  public static let callLimit = Int(firstLiteral - firstCall)
  public static let literalLimit = 512

  /// Bits of the operand `text`.
  static let textBits = 14
  /// Bits of the operand `instructions`: half of the distance from the first function.
  static let instructionBits = 16
  /// Bits of the operand `near`: half of the distance from the byte that the operand begins in, made even, and
  /// half of the range for those in front of it.
  static let nearBits = 11
  public static let nearReach = 1 << nearBits

  /// Whether what is behind it is reached by jumps and returns only, or another time.
  static func ends(_ word: UInt16) -> Bool {
    if word < firstBranch { return word >> 8 == 0xBD }
    if word < firstText { return true }
    if word < firstClass { return word >= back }
    return word >= firstCall && word < firstLiteral
  }

  static func isBranch(_ word: UInt16) -> Bool {
    word >= firstBranch && word < firstText || word == always
  }

  static func isText(_ word: UInt16) -> Bool { word >= firstText && word < back }

  /// Bytes of the buffer that it takes, no phrase.
  static func room(_ word: UInt16) -> Int {
    if word < firstBranch { return 2 }
    if isText(word) || word >= firstLiteral { return 6 }
    return 6
  }
}
