import Port

/// Text in the program, to be put together by a `StringBuilder` or shown: one word, where
/// `StaticString` is three.
///
/// In an image its bytes are packed (`Sources/Tighten`): what is behind the address is for `LiteralBytes` alone.
struct Literal: ExpressibleByStringLiteral {
  /// One behind the address of the first byte: so Tighten knows a literal's address from others.
  fileprivate let mark: UnsafePointer<UInt8>

  @inline(__always) init(stringLiteral literal: StaticString) { mark = literal.utf8Start + 1 }
}

/// The bytes of a literal, one after the other.
struct LiteralBytes {
  /// The next bit's address.
  private var place: UInt
  /// Second halves of symbols that wait for their first half to be used up: one in ten bits, the next
  /// in the lowest. Tighten nests no deeper than six.
  private var waiting: UInt64 = 0

  @inline(__always) init(_ literal: Literal) { place = UInt(bitPattern: literal.mark - 1) &* 8 }

  /// The next byte; 0 behind the last.
  @inline(never)
  mutating func next() -> UInt8 {
    #if hasFeature(Embedded)
      var symbol = Int(truncatingIfNeeded: waiting & 0x3FF)
      waiting >>= 10
      if symbol == 0 { symbol = nextSymbol() }
      while true {
        // Numbers begin at 1, behind the lengths.
        let halves = adder_port_texts() + (13 &+ symbol &* 2)
        let shift = UInt8(truncatingIfNeeded: (symbol & 1) &* 4)
        let high = Int(adder_port_text_highs()[symbol / 2] >> shift)
        let second = Int(halves[1]) | (high & 12) << 6
        if second == 0 { return halves[0] }
        waiting = waiting << 10 | UInt64(truncatingIfNeeded: second)
        symbol = Int(halves[0]) | (high & 3) << 8
      }
    #else
      place += 8
      return UnsafePointer<UInt8>(bitPattern: place / 8 - 1)!.pointee
    #endif
  }

  #if hasFeature(Embedded)
    /// The number of the symbol that comes next.
    @inline(__always)
    private mutating func nextSymbol() -> Int {
      var lengths = adder_port_texts()
      // How far the code so far is behind the first of its length, and the symbols of shorter ones.
      var code = 0
      var symbol = 1
      while true {
        let byte = UnsafePointer<UInt8>(bitPattern: place / 8).unsafelyUnwrapped.pointee
        code = code &* 2 | Int(byte >> UInt8(truncatingIfNeeded: ~place & 7) & 1)
        place &+= 1
        let count = Int(lengths.pointee)
        lengths += 1
        code &-= count
        symbol &+= count
        if code < 0 { return symbol &+ code }
      }
    }
  #endif
}

/// A str with a literal's text.
func makeString(_ literal: Literal) -> Value {
  var builder = StringBuilder()
  builder.append(literal)
  return builder.finish()
}
