import Bus

/// How the RADIO's registers lay a packet out, on the air and in memory (nRF51 RM section 17.1.2).
struct RadioFormat {
  /// Bytes of S0 (0 or 1), bits of LENGTH and S1.
  var s0Bytes: Int
  var lengthBits: Int
  var s1Bits: Int
  /// Whether memory has a byte for S1 even when it has no bits.
  var includesS1: Bool
  /// Bytes beyond LENGTH.
  var staticBytes: Int
  var maximumBytes: Int
  /// Whether the most significant bit of a byte comes first.
  var isBigEndian: Bool
  var isWhitened: Bool
  var whiteningValue: UInt32
  /// Bytes.
  var crcBytes: Int
  var crcSkipsAddress: Bool
  /// Whether the CRC begins behind LENGTH (IEEE 802.15.4).
  var crcSkipsLength = false
  /// Whether LENGTH counts the CRC.
  var lengthIncludesCRC = false
  var crcPolynomial: UInt32
  var crcInitial: UInt32

  /// Bytes in memory before the payload.
  var headerBytes: Int {
    s0Bytes + (lengthBits > 0 ? 1 : 0) + (s1Bits > 0 || includesS1 ? 1 : 0)
  }
  /// Bits on the air before the payload.
  var headerBits: Int { 8 * s0Bytes + lengthBits + s1Bits }

  func bits(_ value: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(value >> UInt32(isBigEndian ? count - 1 - $0 : $0) & 1) }
  }

  func value(_ bits: ArraySlice<UInt8>) -> UInt32 {
    var result: UInt32 = 0
    for (index, bit) in bits.enumerated() {
      result |= UInt32(bit) << UInt32(isBigEndian ? bits.count - 1 - index : index)
    }
    return result
  }

  /// The data whitener: x^7 + x^4 + 1, started with DATAWHITEIV whose bit 6 counts as one.
  func whitened(_ bits: [UInt8]) -> [UInt8] {
    guard isWhitened else { return bits }
    var state = whiteningValue & 0x3F | 0x40
    return bits.map { bit in
      let out = state & 1
      state >>= 1
      if out != 0 { state ^= 0x44 }
      return bit ^ UInt8(out)
    }
  }

  /// The CRC over bits in the order of the air.
  func crc(_ bits: [UInt8]) -> UInt32 {
    guard crcBytes > 0 else { return 0 }
    let width = UInt32(8 * crcBytes)
    let mask: UInt32 = width == 32 ? ~0 : (1 << width) - 1
    var register = crcInitial & mask
    for bit in bits {
      let feedback = register >> (width - 1) & 1 ^ UInt32(bit)
      register = register << 1 & mask
      if feedback != 0 { register ^= crcPolynomial & mask }
    }
    return register
  }

  /// The CRC's bits on the air: the most significant first.
  func crcBits(_ value: UInt32) -> [UInt8] {
    (0..<8 * crcBytes).map { UInt8(value >> UInt32(8 * crcBytes - 1 - $0) & 1) }
  }

  /// How many bytes of payload a packet in memory has.
  func payloadBytes(header: [UInt8]) -> Int {
    let length = lengthBits > 0 ? Int(header[s0Bytes]) & ((1 << lengthBits) - 1) : 0
    return min(maximumBytes, payloadBytes(length: length))
  }

  /// How many bytes of payload LENGTH says.
  private func payloadBytes(length: Int) -> Int {
    max(0, length - (lengthIncludesCRC ? crcBytes : 0)) + staticBytes
  }

  /// What the CRC is of.
  private func covered(_ content: [UInt8], address: [UInt8]) -> [UInt8] {
    if crcSkipsLength { return Array(content.dropFirst(headerBits)) }
    return crcSkipsAddress ? content : address + content
  }

  /// What goes on the air behind the address, whitened.
  func encode(header: [UInt8], payload: [UInt8], address: [UInt8]) -> [UInt8] {
    var content: [UInt8] = []
    var place = 0
    if s0Bytes > 0 {
      content += bits(UInt32(header[0]), 8)
      place = 1
    }
    if lengthBits > 0 {
      content += bits(UInt32(header[place]), lengthBits)
      place += 1
    }
    if s1Bits > 0 { content += bits(UInt32(header[place]), s1Bits) }
    for byte in payload { content += bits(UInt32(byte), 8) }
    return whitened(content + crcBits(crc(covered(content, address: address))))
  }

  /// A packet as a receiver understands it.
  struct Reception: StateValue {
    /// S0, LENGTH, S1 and the payload, as memory gets them.
    var memory: [UInt8]
    var crc: UInt32
    var isCorrect: Bool
    /// Whether the payload was longer than MAXLEN.
    var isCut = false
    /// Bits on the air up to the payload's end and to the CRC's.
    var payloadEnd: Int
    var end: Int

    static var blank: Reception {
      Reception(memory: [], crc: 0, isCorrect: false, payloadEnd: 0, end: 0)
    }

    mutating func visit(_ state: StateArchive) {
      state(&memory)
      state(&crc)
      state(&isCorrect)
      state(&isCut)
      state(&payloadEnd)
      state(&end)
    }
  }

  /// Makes sense of the bits behind a matching address; what is missing reads as noise of zeros.
  func decode(_ air: [UInt8], address: [UInt8]) -> Reception {
    var bits = whitened(air)
    func grow(to count: Int) {
      if bits.count < count { bits += Array(repeating: 0, count: count - bits.count) }
    }
    grow(to: headerBits)
    var memory: [UInt8] = []
    var place = 0
    var length = 0
    if s0Bytes > 0 {
      memory.append(UInt8(value(bits[0..<8])))
      place = 8
    }
    if lengthBits > 0 {
      length = Int(value(bits[place..<place + lengthBits]))
      memory.append(UInt8(length))
      place += lengthBits
    }
    if s1Bits > 0 {
      memory.append(UInt8(value(bits[place..<place + s1Bits])))
      place += s1Bits
    } else if includesS1 {
      memory.append(0)
    }
    let whole = payloadBytes(length: length)
    let count = min(whole, maximumBytes)
    let payloadEnd = place + 8 * count
    let end = payloadEnd + 8 * crcBytes
    grow(to: end)
    for index in 0..<count {
      memory.append(UInt8(value(bits[place + 8 * index..<place + 8 * index + 8])))
    }
    let content = Array(bits[..<payloadEnd])
    let expected = crc(covered(content, address: address))
    let received = bits[payloadEnd..<end].reduce(UInt32(0)) { $0 << 1 | UInt32($1) }
    return Reception(
      memory: memory, crc: received,
      isCorrect: received == expected && air.count >= end && whole == count,
      isCut: whole > count, payloadEnd: payloadEnd, end: end)
  }
}
