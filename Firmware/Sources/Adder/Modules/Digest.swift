// What the modules hashlib, binascii and struct leave to Swift: sums over bytes, and a float's bits. The
// rest of them is Python (Firmware/Modules).

/// Where `digest` keeps what: eight words, the bytes that do not fill a block yet, how many there were.
private enum DigestState {
  static let block = 32
  static let count = 96
  static let size = 104
}

private func bytesArgument(_ value: Value) -> Text {
  guard let text = bytesText(unwrapped(value)) else {
    if value.isString { vm.error(.typeError, "Strings must be encoded before hashing") }
    vm.error(.typeError, "object supporting the buffer API required")
  }
  return text
}

/// `digest(kind, state, data)`: 0 MD5 (RFC 1321), 1 SHA-1, 2 SHA-256 (FIPS 180-4). `state` is a bytearray.
func supportDigest(_ args: Args) -> Value {
  let text = bytesArgument(args[2])
  guard args[1].isHeap(.bytearray), bytesLength(args[1]) == DigestState.size else {
    vm.error(.valueError)
  }
  let state = args[1].fields[BytearrayObject.data].bytes
  let words = UnsafeMutableRawPointer(state).assumingMemoryBound(to: UInt32.self)
  var fill = Int(words[DigestState.count >> 2] & 63)
  var index = 0
  while index < text.count {
    state[DigestState.block &+ fill] = text[index]
    fill &+= 1
    if fill == 64 {
      fill = 0
      digestBlock(args[0].small, words, state + DigestState.block)
    }
    index &+= 1
  }
  let low = words[DigestState.count >> 2]
  let sum = low &+ UInt32(truncatingIfNeeded: text.count)
  words[DigestState.count >> 2] = sum
  if sum < low { words[DigestState.count >> 2 &+ 1] &+= 1 }
  return .none
}

private func rotate(_ word: UInt32, _ by: UInt32) -> UInt32 { word &<< by | word &>> (32 &- by) }

/// Takes one block of 64 bytes into the chaining words.
private func digestBlock(
  _ kind: Int32, _ state: UnsafeMutablePointer<UInt32>, _ block: UnsafeMutablePointer<UInt8>
) {
  var words = InlineArray<16, UInt32>(repeating: 0)
  var index = 0
  while index < 64 {
    // MD5 has its words the other way round.
    let byte = UInt32(block[kind == 0 ? index ^ 3 : index])
    words[unchecked: index >> 2] = words[unchecked: index >> 2] &<< 8 | byte
    index &+= 1
  }
  var h = InlineArray<8, UInt32>(repeating: 0)
  index = 0
  while index < 8 {
    h[unchecked: index] = state[index]
    index &+= 1
  }
  let rounds = kind == 1 ? 80 : 64
  var round = 0
  while round < rounds {
    let place = round & 15
    if round >= 16 && kind != 0 {
      let w1 = words[unchecked: (round &+ 1) & 15]
      let w14 = words[unchecked: (round &+ 14) & 15]
      if kind == 1 {
        words[unchecked: place] = rotate(
          words[unchecked: place] ^ words[unchecked: (round &+ 2) & 15]
            ^ words[unchecked: (round &+ 8) & 15] ^ words[unchecked: (round &+ 13) & 15], 1)
      } else {
        words[unchecked: place] =
          words[unchecked: place] &+ words[unchecked: (round &+ 9) & 15]
          &+ (rotate(w1, 25) ^ rotate(w1, 14) ^ w1 &>> 3)
          &+ (rotate(w14, 15) ^ rotate(w14, 13) ^ w14 &>> 10)
      }
    }
    let b = h[unchecked: 1]
    let c = h[unchecked: 2]
    let d = h[unchecked: 3]
    if kind == 2 {
      let a = h[unchecked: 0]
      let e = h[unchecked: 4]
      let first =
        h[unchecked: 7] &+ (rotate(e, 26) ^ rotate(e, 21) ^ rotate(e, 7))
        &+ (e & h[unchecked: 5] ^ ~e & h[unchecked: 6]) &+ sha256Constants[unchecked: round]
        &+ words[unchecked: place]
      let second =
        (rotate(a, 30) ^ rotate(a, 19) ^ rotate(a, 10)) &+ (a & b ^ a & c ^ b & c)
      index = 7
      while index != 0 {
        h[unchecked: index] = h[unchecked: index &- 1]
        index &-= 1
      }
      h[unchecked: 4] = d &+ first
      h[unchecked: 0] = first &+ second
    } else {
      digestRound(kind, round, &h, b, c, d, words)
    }
    round &+= 1
  }
  index = 0
  while index < 8 {
    state[index] &+= h[unchecked: index]
    index &+= 1
  }
}

/// A round of MD5 or SHA-1.
private func digestRound(
  _ kind: Int32, _ round: Int, _ h: inout InlineArray<8, UInt32>, _ b: UInt32, _ c: UInt32,
  _ d: UInt32, _ words: borrowing InlineArray<16, UInt32>
) {
  let choose = b & c | ~b & d
  let parity = b ^ c ^ d
  if kind == 1 {
    let mixed: UInt32
    let constant: UInt32
    switch round / 20 {
    case 0: (mixed, constant) = (choose, 0x5A82_7999)
    case 1: (mixed, constant) = (parity, 0x6ED9_EBA1)
    case 2: (mixed, constant) = (b & c | b & d | c & d, 0x8F1B_BCDC)
    default: (mixed, constant) = (parity, 0xCA62_C1D6)
    }
    let next =
      rotate(h[unchecked: 0], 5) &+ mixed &+ h[unchecked: 4] &+ constant
      &+ words[unchecked: round & 15]
    h[unchecked: 4] = d
    h[unchecked: 3] = c
    h[unchecked: 2] = rotate(b, 30)
    h[unchecked: 1] = h[unchecked: 0]
    h[unchecked: 0] = next
    return
  }
  let mixed: UInt32
  let place: Int
  switch round >> 4 {
  case 0: (mixed, place) = (choose, round)
  case 1: (mixed, place) = (d & b | ~d & c, 5 &* round &+ 1)
  case 2: (mixed, place) = (parity, 3 &* round &+ 5)
  default: (mixed, place) = (c ^ (b | ~d), 7 &* round)
  }
  let sum =
    h[unchecked: 0] &+ mixed &+ md5Constants[unchecked: round] &+ words[unchecked: place & 15]
  h[unchecked: 0] = d
  h[unchecked: 3] = c
  h[unchecked: 2] = b
  h[unchecked: 1] = b &+ rotate(sum, UInt32(md5Shifts[unchecked: round >> 4 &* 4 &+ round & 3]))
}

/// `crc32(data, value)`: polynomial 0xEDB88320, as zlib and Ethernet have it.
func supportCRC32(_ args: Args) -> Value {
  let text = bytesArgument(args[0])
  var sum = ~intLowBits(intFromIndex(args[1]))
  var index = 0
  while index < text.count {
    sum ^= UInt32(text[index])
    var bit = 0
    while bit < 8 {
      sum = sum & 1 != 0 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1
      bit &+= 1
    }
    index &+= 1
  }
  return Integer.make(Int64(~sum))
}

/// `float_bits(x)`: the 32 bits of a float.
func supportFloatBits(_ args: Args) -> Value {
  guard let float = floatValue(unwrapped(args[0])) else {
    vm.error(.typeError, "required argument is not a float")
  }
  return Integer.make(Int64(Swift.Float(float).bitPattern))
}

/// `bits_float(n)`: the float with these 32 bits.
func supportBitsFloat(_ args: Args) -> Value {
  floatMake(Float(Swift.Float(bitPattern: intLowBits(intFromIndex(args[0])))))
}

/// The first 32 bits of the fractions of the cube roots of the first 64 primes.
private let sha256Constants: InlineArray<64, UInt32> = [
  0x428A2F98, 0x71374491, 0xB5C0FBCF, 0xE9B5DBA5, 0x3956C25B, 0x59F111F1, 0x923F82A4, 0xAB1C5ED5,
  0xD807AA98, 0x12835B01, 0x243185BE, 0x550C7DC3, 0x72BE5D74, 0x80DEB1FE, 0x9BDC06A7, 0xC19BF174,
  0xE49B69C1, 0xEFBE4786, 0x0FC19DC6, 0x240CA1CC, 0x2DE92C6F, 0x4A7484AA, 0x5CB0A9DC, 0x76F988DA,
  0x983E5152, 0xA831C66D, 0xB00327C8, 0xBF597FC7, 0xC6E00BF3, 0xD5A79147, 0x06CA6351, 0x14292967,
  0x27B70A85, 0x2E1B2138, 0x4D2C6DFC, 0x53380D13, 0x650A7354, 0x766A0ABB, 0x81C2C92E, 0x92722C85,
  0xA2BFE8A1, 0xA81A664B, 0xC24B8B70, 0xC76C51A3, 0xD192E819, 0xD6990624, 0xF40E3585, 0x106AA070,
  0x19A4C116, 0x1E376C08, 0x2748774C, 0x34B0BCB5, 0x391C0CB3, 0x4ED8AA4A, 0x5B9CCA4F, 0x682E6FF3,
  0x748F82EE, 0x78A5636F, 0x84C87814, 0x8CC70208, 0x90BEFFFA, 0xA4506CEB, 0xBEF9A3F7, 0xC67178F2,
]

/// The first 32 bits of the sines of 1 to 64.
private let md5Constants: InlineArray<64, UInt32> = [
  0xD76AA478, 0xE8C7B756, 0x242070DB, 0xC1BDCEEE, 0xF57C0FAF, 0x4787C62A, 0xA8304613, 0xFD469501,
  0x698098D8, 0x8B44F7AF, 0xFFFF5BB1, 0x895CD7BE, 0x6B901122, 0xFD987193, 0xA679438E, 0x49B40821,
  0xF61E2562, 0xC040B340, 0x265E5A51, 0xE9B6C7AA, 0xD62F105D, 0x02441453, 0xD8A1E681, 0xE7D3FBC8,
  0x21E1CDE6, 0xC33707D6, 0xF4D50D87, 0x455A14ED, 0xA9E3E905, 0xFCEFA3F8, 0x676F02D9, 0x8D2A4C8A,
  0xFFFA3942, 0x8771F681, 0x6D9D6122, 0xFDE5380C, 0xA4BEEA44, 0x4BDECFA9, 0xF6BB4B60, 0xBEBFBC70,
  0x289B7EC6, 0xEAA127FA, 0xD4EF3085, 0x04881D05, 0xD9D4D039, 0xE6DB99E5, 0x1FA27CF8, 0xC4AC5665,
  0xF4292244, 0x432AFF97, 0xAB9423A7, 0xFC93A039, 0x655B59C3, 0x8F0CCC92, 0xFFEFF47D, 0x85845DD1,
  0x6FA87E4F, 0xFE2CE6E0, 0xA3014314, 0x4E0811A1, 0xF7537E82, 0xBD3AF235, 0x2AD7D2BB, 0xEB86D391,
]

private let md5Shifts: InlineArray<16, UInt8> = [
  7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21,
]
