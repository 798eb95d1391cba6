import Port

/// Text in the program, to be put together by a `StringBuilder` or shown: one word, where
/// `StaticString` is three.
///
/// In an image its bytes are packed (`Sources/Tighten`): a byte that no text has stands for two others,
/// which may again stand for two. What is behind the address is therefore for `LiteralBytes` alone.
struct Literal: ExpressibleByStringLiteral {
  /// One behind the address of the first byte: so Tighten knows a literal's address from others.
  fileprivate let mark: UnsafePointer<UInt8>

  @inline(__always) init(stringLiteral literal: StaticString) { mark = literal.utf8Start + 1 }
}

/// The bytes of a literal, one after the other.
struct LiteralBytes {
  private var at: UnsafePointer<UInt8>
  /// Second halves of pairs that wait for their first half to be used up: one in each byte, the next
  /// in the lowest. Tighten nests no deeper than four.
  private var waiting: UInt32 = 0

  @inline(__always) init(_ literal: Literal) { at = literal.mark - 1 }

  /// The next byte; 0 behind the last.
  @inline(never)
  mutating func next() -> UInt8 {
    var byte = UInt8(truncatingIfNeeded: waiting)
    if byte != 0 {
      waiting >>= 8
    } else {
      byte = at.pointee
      at += 1
    }
    while true {
      let pair = Int(byte ^ 0x80)
      if pair >= Int(adder_port_pair_count) { return byte }
      let first = adder_port_pairs()[pair &* 2]
      if first == 0 { return byte }
      waiting = waiting << 8 | UInt32(adder_port_pairs()[pair &* 2 &+ 1])
      byte = first
    }
  }
}

/// A str with a literal's text.
func makeString(_ literal: Literal) -> Value {
  var builder = StringBuilder()
  builder.append(literal)
  return builder.finish()
}
