/// Finds packets in the bytes of a connection (GDB manual, appendix E.1 "Overview"): `$`, the
/// content, `#` and a checksum of two hexadecimal digits. Whatever arrives, it only ever waits for
/// the next `$`.
struct PacketReader {
  enum Event: Equatable {
    /// A whole packet, escapes undone.
    case packet([UInt8])
    /// One whose checksum is wrong.
    case damaged
    /// One that is longer than `longest`.
    case oversized
    /// 0x03 outside of a packet: Ctrl-C.
    case interrupt
    /// `-`: the last packet did not arrive.
    case resend
  }

  /// Bytes of a packet as they are sent, escapes and all. What the client is told (`PacketSize`) is
  /// less.
  static let longest = 0x10000

  /// Whether checksums count: not on a line that needs none (QStartNoAckMode).
  var checksSums = true

  private enum Place {
    case outside
    case inside
    case firstDigit
    case secondDigit(UInt8?)
  }

  private var place = Place.outside
  private var content: [UInt8] = []
  private var sum: UInt8 = 0
  private var isOversized = false

  /// Takes what has arrived; gives what is complete, in order.
  mutating func take(_ bytes: some Sequence<UInt8>) -> [Event] {
    bytes.compactMap { take($0) }
  }

  private mutating func take(_ byte: UInt8) -> Event? {
    switch place {
    case .outside:
      switch byte {
      case UInt8(ascii: "$"): begin()
      case 0x03: return .interrupt
      case UInt8(ascii: "-"): return .resend
      default: break
      }
    case .inside:
      switch byte {
      // Never inside a packet: the one before it was cut off.
      case UInt8(ascii: "$"): begin()
      case UInt8(ascii: "#"): place = .firstDigit
      default: append(byte)
      }
    case .firstDigit:
      place = .secondDigit(Hex.digit(byte))
    case .secondDigit(let first):
      place = .outside
      return finish(first, Hex.digit(byte))
    }
    return nil
  }

  private mutating func begin() {
    place = .inside
    content.removeAll(keepingCapacity: true)
    sum = 0
    isOversized = false
  }

  private mutating func append(_ byte: UInt8) {
    sum &+= byte
    if content.count < Self.longest { content.append(byte) } else { isOversized = true }
  }

  private func finish(_ first: UInt8?, _ second: UInt8?) -> Event {
    if checksSums {
      guard let first, let second, first << 4 | second == sum else { return .damaged }
    }
    return isOversized ? .oversized : .packet(Escape.undone(content))
  }
}

/// `}` and a byte with bit 5 flipped stand for what may not be in a packet.
enum Escape {
  private static let mark = UInt8(ascii: "}")

  static func undone(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(mark) else { return bytes }
    var result: [UInt8] = []
    var isEscaped = false
    for byte in bytes {
      if isEscaped {
        result.append(byte ^ 0x20)
        isEscaped = false
      } else if byte == mark {
        isEscaped = true
      } else {
        result.append(byte)
      }
    }
    return result
  }

  /// A `*` is escaped too: in what a stub sends it would be a run's length.
  static func done(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "*"), mark:
        result += [mark, byte ^ 0x20]
      default: result.append(byte)
      }
    }
    return result
  }
}

/// A packet ready to be sent.
func framed(_ content: [UInt8]) -> [UInt8] {
  let escaped = Escape.done(content)
  let sum = escaped.reduce(0, &+)
  return [UInt8(ascii: "$")] + escaped + [UInt8(ascii: "#")] + Hex.text([sum])
}
