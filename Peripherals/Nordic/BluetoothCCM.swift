import Bus

/// AES-CCM as Bluetooth low energy uses it (Core Specification 5.0, volume 6, part E; RFC 3610 with
/// M = 4, L = 2).
struct BluetoothCCM: StateValue {
  static let micLength = 4

  private var cipher: AES128
  private var nonce: [UInt8]

  /// - Parameters:
  ///   - key: the session key, 16 bytes.
  ///   - counter: the packet counter, 39 bits.
  ///   - isFromMaster: the direction bit.
  ///   - vector: the initialisation vector, 8 bytes.
  init(key: [UInt8], counter: UInt64, isFromMaster: Bool, vector: [UInt8]) {
    cipher = AES128(key: key)
    var counter = (0..<5).map { UInt8(truncatingIfNeeded: counter >> (8 * UInt64($0))) }
    counter[4] = counter[4] & 0x7F | (isFromMaster ? 0x80 : 0)
    nonce = counter + vector
  }

  static var blank: BluetoothCCM {
    BluetoothCCM(
      key: [UInt8](repeating: 0, count: 16), counter: 0, isFromMaster: false,
      vector: [UInt8](repeating: 0, count: 8))
  }

  mutating func visit(_ state: StateArchive) {
    state(&cipher)
    state(&nonce)
    if nonce.count != 13 { state.fail("a nonce has 13 bytes") }
  }

  private func keyStream(_ index: Int) -> [UInt8] {
    cipher.encrypt([1] + nonce + [UInt8(index >> 8), UInt8(index & 0xFF)])
  }

  /// Encrypts, or decrypts.
  func crypt(_ text: [UInt8]) -> [UInt8] {
    var result = text
    for block in stride(from: 0, to: text.count, by: 16) {
      let stream = keyStream(block / 16 + 1)
      for index in block..<min(block + 16, text.count) { result[index] ^= stream[index - block] }
    }
    return result
  }

  /// The message integrity code of a plain text with its header, whose NESN, SN and MD bits are left
  /// out.
  func mic(_ text: [UInt8], header: UInt8) -> [UInt8] {
    let length = [UInt8(text.count >> 8), UInt8(text.count & 0xFF)]
    var state = cipher.encrypt([0x49] + nonce + length)
    func absorb(_ block: [UInt8]) {
      for (index, byte) in block.enumerated() { state[index] ^= byte }
      state = cipher.encrypt(state)
    }
    absorb([0, 1, header & 0xE3])
    for start in stride(from: 0, to: text.count, by: 16) {
      absorb(Array(text[start..<min(start + 16, text.count)]))
    }
    let stream = keyStream(0)
    return (0..<Self.micLength).map { state[$0] ^ stream[$0] }
  }
}
