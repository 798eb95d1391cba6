import Bus

/// The checksum of NFC-A frames (ISO/IEC 14443-3 annex B, CRC_A), the least significant byte first.
enum NFCChecksum {
  static func of(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var value: UInt16 = 0x6363
    for byte in bytes {
      var mixed = byte ^ UInt8(value & 0xFF)
      mixed ^= mixed << 4
      let wide = UInt16(mixed)
      value = value >> 8 ^ wide << 8 ^ wide << 3 ^ wide >> 4
    }
    return [UInt8(value & 0xFF), UInt8(value >> 8)]
  }
}

/// How a tag is found among others and selected (ISO/IEC 14443-3 section 6.5).
struct CollisionResolution: StateValue {
  static var blank: CollisionResolution { CollisionResolution() }

  enum Outcome: Equatable {
    case silence
    /// What came in does not fit.
    case collision
    /// `begins`: it is the first one.
    case answer([UInt8], begins: Bool)
  }
  private enum Command {
    static let sense: UInt8 = 0x26
    static let senseAll: UInt8 = 0x52
    /// By cascade level.
    static let select: [UInt8] = [0x93, 0x95, 0x97]
  }
  /// Stands for the rest of a longer identifier.
  static let cascadeTag: UInt8 = 0x88

  private(set) var isAsleep = false
  private(set) var isSelected = false
  /// The cascade level that is open; nil until the reader has asked who is there.
  private var level: Int?

  mutating func visit(_ state: StateArchive) {
    state(&isAsleep, &isSelected)
    state(&level)
  }

  mutating func begin(asleep: Bool) {
    isAsleep = asleep
    isSelected = false
    level = nil
  }

  mutating func answer(
    _ frame: [UInt8], lastBits: Int, identifiers: [[UInt8]], senseResponse: UInt16,
    selectResponse: UInt8
  ) -> Outcome {
    if frame.count == 1, lastBits == 7 {
      guard frame[0] == Command.senseAll || frame[0] == Command.sense && !isAsleep else {
        return .silence
      }
      level = 0
      return .answer(
        [UInt8(senseResponse & 0xFF), UInt8(senseResponse >> 8)], begins: true)
    }
    guard let level else { return .silence }
    guard frame.count >= 2, frame[0] == Command.select[level], level < identifiers.count else {
      self.level = nil
      return .collision
    }
    var part = identifiers[level]
    part.append(part.reduce(0, ^))
    if frame[1] == 0x70 {
      guard frame.count == 9, Array(frame[2..<7]) == part,
        NFCChecksum.of(frame.dropLast(2)) == Array(frame.suffix(2))
      else {
        self.level = nil
        return .collision
      }
      let isLast = level == identifiers.count - 1
      self.level = isLast ? nil : level + 1
      isSelected = isLast
      // Bit 2 says that the identifier goes on.
      let response = isLast ? selectResponse & ~4 : selectResponse | 4
      return .answer([response] + NFCChecksum.of([response]), begins: false)
    }
    // NVB: how many bytes and bits of the part the reader knows already.
    let known = (Int(frame[1] >> 4) - 2) * 8 + Int(frame[1] & 7)
    guard known >= 0, known < 40, frame.count == 2 + (known + 7) / 8 else {
      self.level = nil
      return .collision
    }
    for index in 0..<known
    where frame[2 + index / 8] >> UInt8(index % 8) & 1 != part[index / 8] >> UInt8(index % 8) & 1 {
      return .silence
    }
    return .answer(Array(part[(known / 8)...]), begins: false)
  }
}
