/// The manual's immediate-expanding pseudocode.
enum Expansion {
  /// ThumbExpandImm_C (DDI 0403, A5.3.2).
  ///
  /// - Returns: the value; its top bit if it was rotated into place, which is the carry then;
  ///   whether the manual promises nothing.
  static func modified(_ imm12: UInt32) -> (
    value: UInt32, rotated: Bool, unpredictable: Bool
  ) {
    let imm8 = imm12 & 0xFF
    if imm12 >> 10 == 0 {
      switch imm12 >> 8 {
      case 0: return (imm8, false, false)
      case 1: return (imm8 << 16 | imm8, false, imm8 == 0)
      case 2: return (imm8 << 24 | imm8 << 8, false, imm8 == 0)
      default: return (imm8 << 24 | imm8 << 16 | imm8 << 8 | imm8, false, imm8 == 0)
      }
    }
    let unrotated = 0x80 | imm12 & 0x7F
    let count = imm12 >> 7
    return (unrotated >> count | unrotated << (32 - count), true, false)
  }

  /// VFPExpandImm for 32 bits (DDI 0403, A6.4.1): the bits of the float.
  static func float(_ imm8: UInt32) -> UInt32 {
    let sign = imm8 >> 7 & 1
    let exponent: UInt32 = imm8 & 0x40 != 0 ? 0x7C : 0x80
    return sign << 31 | (exponent | imm8 >> 4 & 3) << 23 | (imm8 & 0xF) << 19
  }

  /// A branch offset whose bits are S, the immediate's upper part, J1, J2, the lower 11 bits.
  static func branchJ2J1(_ bits: UInt32) -> UInt32 {
    let s = bits >> 19 & 1
    let j1 = bits >> 12 & 1
    let j2 = bits >> 11 & 1
    let offset = s << 19 | j2 << 18 | j1 << 17 | (bits >> 13 & 0x3F) << 11 | bits & 0x7FF
    return signed(offset, 20) << 1
  }

  /// The same for the long branches: I1 = NOT(J1 EOR S), I2 = NOT(J2 EOR S).
  static func branchExclusive(_ bits: UInt32) -> UInt32 {
    let s = bits >> 23 & 1
    let i1 = ~(bits >> 12 ^ s) & 1
    let i2 = ~(bits >> 11 ^ s) & 1
    let offset = s << 23 | i1 << 22 | i2 << 21 | (bits >> 13 & 0x3FF) << 11 | bits & 0x7FF
    return signed(offset, 24) << 1
  }

  static func signed(_ value: UInt32, _ bits: UInt32) -> UInt32 {
    let shift = 32 - bits
    return UInt32(bitPattern: Int32(bitPattern: value << shift) >> Int32(shift))
  }
}
