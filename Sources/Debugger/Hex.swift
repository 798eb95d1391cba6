/// Hexadecimal digits as packets have them.
enum Hex {
  static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// Two digits a byte.
  static func text(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
  }

  /// A number without leading zeros.
  static func text(_ number: some BinaryInteger) -> String { String(number, radix: 16) }

  /// Bytes of pairs of digits; nil if there is anything else.
  static func bytes(_ text: some Collection<UInt8>) -> [UInt8]? {
    guard text.count % 2 == 0 else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(text.count / 2)
    var high: UInt8?
    for character in text {
      guard let digit = digit(character) else { return nil }
      if let first = high {
        result.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    return result
  }
}

/// Reads a packet from its begin on. What does not fit is nil, and nothing is taken.
struct PacketScanner {
  private(set) var rest: ArraySlice<UInt8>

  init(_ packet: [UInt8]) { rest = packet[...] }

  var isAtEnd: Bool { rest.isEmpty }

  /// What remains, as text.
  var text: String { String(decoding: rest, as: UTF8.self) }

  mutating func skip(_ expected: String) -> Bool {
    guard rest.starts(with: expected.utf8) else { return false }
    rest = rest.dropFirst(expected.utf8.count)
    return true
  }

  /// One to sixteen digits; more than 64 bits are no number of this protocol.
  mutating func number() -> UInt64? {
    let digits = rest.prefix { Hex.digit($0) != nil }
    guard (1...16).contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    return digits.reduce(0) { $0 << 4 | UInt64(Hex.digit($1)!) }
  }

  /// An address of the machine.
  mutating func address() -> UInt32? { number().flatMap { UInt32(exactly: $0) } }

  /// `ADDRESS,LENGTH`.
  mutating func stretch() -> (address: UInt32, count: Int)? {
    guard let address = address(), skip(","), let count = number(), count <= 1 << 32 else {
      return nil
    }
    return (address, Int(count))
  }

  /// What stands in front of a character, or all of it, without the character.
  mutating func word(before separator: Character) -> String {
    let word = rest.prefix { $0 != separator.asciiValue }
    rest = rest.dropFirst(word.count + 1)
    return String(decoding: word, as: UTF8.self)
  }
}
