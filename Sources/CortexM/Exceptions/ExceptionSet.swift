import Bus

/// A set of exception numbers, 0 to 255.
struct ExceptionSet: StateValue {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  static var blank: ExceptionSet { ExceptionSet() }

  mutating func visit(_ state: StateArchive) { state(&words.0, &words.1, &words.2, &words.3) }

  subscript(word index: Int) -> UInt64 {
    get {
      switch index {
      case 0: words.0
      case 1: words.1
      case 2: words.2
      default: words.3
      }
    }
    set {
      switch index {
      case 0: words.0 = newValue
      case 1: words.1 = newValue
      case 2: words.2 = newValue
      default: words.3 = newValue
      }
    }
  }

  subscript(_ number: Int) -> Bool {
    get { self[word: number >> 6] >> UInt64(number & 63) & 1 != 0 }
    set {
      let bit: UInt64 = 1 << UInt64(number & 63)
      if newValue { self[word: number >> 6] |= bit } else { self[word: number >> 6] &= ~bit }
    }
  }

  var isEmpty: Bool { words.0 | words.1 | words.2 | words.3 == 0 }

  func intersection(_ other: ExceptionSet) -> ExceptionSet {
    var result = ExceptionSet()
    result.words = (
      words.0 & other.words.0, words.1 & other.words.1, words.2 & other.words.2,
      words.3 & other.words.3
    )
    return result
  }

  /// Calls `body` for each member, in ascending order.
  @inline(__always) func forEach(_ body: (Int) -> Void) {
    visit(words.0, 0, body)
    visit(words.1, 64, body)
    visit(words.2, 128, body)
    visit(words.3, 192, body)
  }

  @inline(__always) private func visit(_ word: UInt64, _ first: Int, _ body: (Int) -> Void) {
    var rest = word
    while rest != 0 {
      body(first + rest.trailingZeroBitCount)
      rest &= rest - 1
    }
  }

  /// The 32 interrupts from `first` on, as a register shows them.
  func interrupts(from first: Int) -> UInt32 {
    var result: UInt32 = 0
    for bit in 0..<32 where first + bit < 240 && self[ExceptionNumber.firstInterrupt + first + bit]
    {
      result |= 1 << UInt32(bit)
    }
    return result
  }
}
