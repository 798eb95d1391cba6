import Bus

/// AES-128 encryption of one block (FIPS 197).
struct AES128: StateValue {
  /// The round keys, 11 times 16 bytes.
  private var schedule: [UInt8]

  static var blank: AES128 { AES128(key: [UInt8](repeating: 0, count: 16)) }

  mutating func visit(_ state: StateArchive) {
    state(&schedule)
    if schedule.count != 176 { state.fail("there are no eleven round keys") }
  }

  /// Multiplication by x in GF(2^8) (FIPS 197 section 4.2.1).
  private static func times2(_ a: UInt8) -> UInt8 { a << 1 ^ (a & 0x80 != 0 ? 0x1B : 0) }

  /// The S-box (section 5.1.1): the inverse in GF(2^8), then an affine transformation. 3 generates
  /// the field's multiplicative group, 0xF6 is its inverse.
  private static let substitution: [UInt8] = {
    var box = [UInt8](repeating: 0x63, count: 256)
    var power: UInt8 = 1
    var inverse: UInt8 = 1
    repeat {
      power = power ^ times2(power)
      inverse ^= inverse << 1
      inverse ^= inverse << 2
      inverse ^= inverse << 4
      if inverse & 0x80 != 0 { inverse ^= 0x09 }
      func rotated(_ count: UInt8) -> UInt8 { inverse << count | inverse >> (8 - count) }
      box[Int(power)] = inverse ^ rotated(1) ^ rotated(2) ^ rotated(3) ^ rotated(4) ^ 0x63
    } while power != 1
    return box
  }()

  /// - Parameter key: 16 bytes.
  init(key: [UInt8]) {
    precondition(key.count == 16)
    var words = key
    var constant: UInt8 = 1
    for index in stride(from: 16, to: 176, by: 4) {
      var word = Array(words[index - 4..<index])
      if index % 16 == 0 {
        word = [word[1], word[2], word[3], word[0]].map { Self.substitution[Int($0)] }
        word[0] ^= constant
        constant = Self.times2(constant)
      }
      for byte in 0..<4 { words.append(words[index - 16 + byte] ^ word[byte]) }
    }
    schedule = words
  }

  /// - Parameter block: 16 bytes.
  func encrypt(_ block: [UInt8]) -> [UInt8] {
    precondition(block.count == 16)
    var state = block
    func addKey(_ round: Int) {
      for index in 0..<16 { state[index] ^= schedule[16 * round + index] }
    }
    addKey(0)
    for round in 1...10 {
      // SubBytes and ShiftRows: byte r + 4c comes from column c + r.
      state = (0..<16).map { Self.substitution[Int(state[($0 + 4 * ($0 % 4)) % 16])] }
      if round < 10 { mixColumns(&state) }
      addKey(round)
    }
    return state
  }

  private func mixColumns(_ state: inout [UInt8]) {
    for column in stride(from: 0, to: 16, by: 4) {
      let old = Array(state[column..<column + 4])
      let all = old[0] ^ old[1] ^ old[2] ^ old[3]
      for row in 0..<4 {
        state[column + row] = old[row] ^ all ^ Self.times2(old[row] ^ old[(row + 1) % 4])
      }
    }
  }
}
