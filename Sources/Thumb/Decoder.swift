/// Encodings to instructions, for one architecture.
///
/// 16-bit encodings are looked up in a table of 65,536 row numbers; 32-bit ones in the few rows
/// that share nine bits of the first halfword. A core decodes once and keeps the result.
public struct Decoder: Sendable {
  public let architecture: Architecture
  let rows: [Row]
  /// Row number plus 1 by halfword; 0 where there is none.
  private let narrow: [UInt16]
  /// Row numbers by bits 12 to 4 of the first halfword, best first: bucket i is
  /// `wide[starts[i]..<starts[i + 1]]`.
  private let wide: [UInt16]
  private let starts: [Int]

  public init(architecture: Architecture) {
    self.architecture = architecture
    rows = InstructionSet.rows(of: architecture)
    var narrow = [UInt16](repeating: 0, count: 65_536)
    var buckets = [[UInt16]](repeating: [], count: 512)
    for (index, row) in rows.enumerated() {
      if row.size == 2 {
        // Every combination of the bits that are not fixed.
        let free = ~row.mask & 0xFFFF
        var bits = free
        while true {
          let halfword = Int(row.value | bits)
          if narrow[halfword] == 0 { narrow[halfword] = UInt16(index + 1) }
          if bits == 0 { break }
          bits = (bits - 1) & free
        }
      } else {
        let mask = Int(row.mask >> 20) & 0x1FF
        let value = Int(row.value >> 20) & 0x1FF
        for bucket in 0..<512 where bucket & mask == value {
          buckets[bucket].append(UInt16(index))
        }
      }
    }
    self.narrow = narrow
    var starts = [0]
    for bucket in buckets { starts.append(starts.last! + bucket.count) }
    self.starts = starts
    wide = buckets.flatMap { $0 }
  }

  /// Decodes one instruction.
  ///
  /// - Parameters:
  ///   - halfword: the halfword at the instruction's address.
  ///   - second: the next one; a 16-bit instruction ignores it.
  /// - Returns: the instruction; its operation is `undefined` or `unpredictable`, and `imm` the
  ///   whole encoding (first halfword on top), where the architecture does not define it.
  public func decode(_ halfword: UInt16, _ second: UInt16 = 0) -> Instruction {
    let word = Self.word(halfword, second)
    let size: UInt8 = InstructionSet.isWide(halfword) ? 4 : 2
    guard let number = number(halfword, word) else {
      return Instruction(.undefined, size: size, timing: .fault, imm: word)
    }
    // Through a pointer: a copy of the row would retain and release its strings and arrays.
    let (instruction, verdict) = rows.withUnsafeBufferPointer {
      $0[number].extract(word, architecture)
    }
    switch verdict {
    case .defined: return instruction
    case .undefined: return Instruction(.undefined, size: size, timing: .fault, imm: word)
    case .unpredictable:
      return Instruction(.unpredictable, size: size, timing: .fault, imm: word)
    }
  }

  /// The row of an encoding, whether or not the manual promises its effect; nil if there is none.
  public func row(_ halfword: UInt16, _ second: UInt16 = 0) -> Row? {
    number(halfword, Self.word(halfword, second)).map { rows[$0] }
  }

  /// The number of the row of an encoding.
  private func number(_ halfword: UInt16, _ word: UInt32) -> Int? {
    if !InstructionSet.isWide(halfword) {
      let number = narrow[Int(halfword)]
      return number == 0 ? nil : Int(number) - 1
    }
    let bucket = Int(halfword >> 4) & 0x1FF
    return rows.withUnsafeBufferPointer { rows in
      for number in wide[starts[bucket]..<starts[bucket + 1]] {
        if rows[Int(number)].matches(word) { return Int(number) }
      }
      return nil
    }
  }

  /// An encoding as one number: a 16-bit one as it is, a 32-bit one with its first halfword on top.
  @inlinable
  static func word(_ halfword: UInt16, _ second: UInt16) -> UInt32 {
    InstructionSet.isWide(halfword) ? UInt32(halfword) << 16 | UInt32(second) : UInt32(halfword)
  }
}
