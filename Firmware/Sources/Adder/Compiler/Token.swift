/// What the source consists of.
enum Token: UInt8 {
  case endOfFile, newline, indent, dedent, name, number, string
  case leftParenthesis, leftBracket, leftBrace
  case rightParenthesis, rightBracket, rightBrace
  case comma, colon, semicolon, dot, ellipsis, arrow, assign, walrus, exclamation, tilde
  // In the order of `BinaryOperator`.
  case plus, minus, star, slash, doubleSlash, percent, doubleStar
  case leftShift, rightShift, ampersand, bar, caret, at
  // With `=`, in the same order.
  case plusAssign, minusAssign, starAssign, slashAssign, doubleSlashAssign, percentAssign
  case doubleStarAssign, leftShiftAssign, rightShiftAssign, ampersandAssign, barAssign
  case caretAssign, atAssign
  // In the order of `Comparison`.
  case less, lessEqual, equal, notEqual, greater, greaterEqual
  // Keywords, in the order of `keywordLetters`.
  case and, `as`, assert, async, await, `break`, `class`, `continue`, def, del, elif, `else`
  case except, finally, `for`, from, global, `if`, `import`, `in`, `is`, lambda, nonlocal, not, or
  case pass, raise, `return`, `try`, `while`, with, yield, none, `true`, `false`
  // Words only where their statement begins: the lexer gives names.
  case match, `case`

  /// What the lexer gives for characters that mean nothing: no statement has it anywhere.
  static var nothing: Token { .case }

  @inline(__always) init(unchecked raw: UInt8) { self = unsafeBitCast(raw, to: Token.self) }

  var isKeyword: Bool { number >= Token.and.number }

  var isAugmentedAssign: Bool {
    number >= Token.plusAssign.number && number <= Token.atAssign.number
  }

  /// How strongly it binds as a binary operator; 0 if it is none.
  var precedence: Int {
    switch self {
    case .or: 1
    case .and: 2
    case .less, .lessEqual, .equal, .notEqual, .greater, .greaterEqual, .is, .in, .not: 4
    case .bar: 5
    case .caret: 6
    case .ampersand: 7
    case .leftShift, .rightShift: 8
    case .plus, .minus: 9
    case .star, .slash, .doubleSlash, .percent, .at: 10
    case .doubleStar: 12
    default: 0
    }
  }

  /// An expression may begin with it.
  var startsExpression: Bool {
    switch self {
    case .name, .number, .string, .leftParenthesis, .leftBracket, .leftBrace, .ellipsis, .tilde,
      .plus, .minus, .star, .lambda, .not, .yield, .none, .true, .false, .await:
      true
    default: false
    }
  }
}

enum Precedence {
  static let or = 1
  static let not = 3
  static let comparison = 4
  static let bitwise = 5
  static let sum = 9
  static let unary = 11
}

/// All keywords, one after the other.
private let keywordLetters: StaticString = """
  andasassertasyncawaitbreakclasscontinuedefdelelifelseexceptfinallyforfromglobalifimportinis\
  lambdanonlocalnotorpassraisereturntrywhilewithyieldNoneTrueFalsematchcase
  """
/// Where each begins.
private let keywordOffsets: InlineArray<38, UInt8> = [
  0, 3, 5, 11, 16, 21, 26, 31, 39, 42, 45, 49, 53, 59, 66, 69, 73, 79, 81, 87, 89, 91, 97, 105,
  108, 110, 114, 119, 125, 128, 133, 137, 142, 146, 150, 155, 160, 164,
]
/// Keyword numbers, from 1, by a hash without collisions among them.
private let keywordsByHash: InlineArray<128, UInt8> = [
  6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 16, 23, 0, 0, 22, 0,
  0, 14, 0, 35, 0, 0, 20, 0, 4, 0, 33, 29, 0, 0, 0, 0, 34, 1, 0, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 12, 0, 8, 0, 0, 0, 0, 0, 0, 9, 32, 11, 0, 18, 27, 15, 0, 0, 0, 30, 2, 0, 0, 25, 0, 7, 0,
  0, 21, 0, 0, 0, 0, 0, 5, 3, 0, 26, 0, 13, 0, 0, 0, 19, 0, 24, 0, 0, 0, 0, 0, 31, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0,
]

/// The letters of a keyword.
func keywordText(_ token: Token) -> Text {
  let number = Int(token.number &- Token.and.number)
  let start = Int(keywordOffsets[unchecked: number])
  return Text(
    keywordLetters.utf8Start + start, Int(keywordOffsets[unchecked: number &+ 1]) &- start)
}

/// The keyword with these letters.
func keyword(_ text: Text) -> Token? {
  let count = text.count
  if count < 2 || count > 8 { return nil }
  let hash = Int(text[0]) &+ Int(text[count &- 1]) &* 11 &+ count
  let number = Int(keywordsByHash[unchecked: hash & 127]) &- 1
  if number < 0 { return nil }
  let token = Token(unchecked: Token.and.number &+ UInt8(truncatingIfNeeded: number))
  return text.equals(keywordText(token)) ? token : nil
}
