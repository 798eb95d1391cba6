import TestSupport

/// Operands that find mistakes.
extension RandomSource {
  /// A word that finds mistakes: a corner case, or anything.
  mutating func word() -> UInt32 {
    let corners: [UInt32] = [
      0, 1, 2, 31, 32, 33, 0xFF, 0x7F, 0x80, 0x7FFF, 0x8000, 0xFFFF, 0x7FFF_FFFF, 0x8000_0000,
      0x8000_0001, 0xFFFF_FFFE, 0xFFFF_FFFF, 0x8000_8000, 0x7FFF_7FFF,
    ]
    return chance(40) ? corners[below(corners.count)] : bits()
  }

  /// The bits of a float that finds mistakes.
  mutating func float() -> UInt32 {
    let corners: [UInt32] = [
      0, 0x8000_0000, 0x3F80_0000, 0xBF80_0000, 0x7F80_0000, 0xFF80_0000, 0x7FC0_0000,
      0x7FC1_2345, 0x7F80_0001, 0xFFA0_0000, 1, 0x007F_FFFF, 0x0080_0000, 0x7F7F_FFFF,
      0x3F80_0001, 0x4F00_0000, 0xCF00_0000, 0x4F80_0000, 0x3F00_0000, 0x3FC0_0000, 0x4020_0000,
      0x7F00_0000, 0x8080_0000, 0x0080_0001, 0xFF7F_FFFF, 0x477F_E000, 0x477F_F000, 0x3880_0000,
      0x3380_0000, 0x4780_0000,
    ]
    switch below(4) {
    case 0: return corners[below(corners.count)]
    case 1: return bits()
    // Numbers of like size, where sums cancel and round.
    case 2: return 0x3F00_0000 + bits() % 0x0200_0000 | (bits() & 0x8000_0000)
    // Near the smallest and the largest.
    default:
      return (chance(50) ? bits() % 0x0200_0000 : 0x7E00_0000 + bits() % 0x0180_0000)
        | (bits() & 0x8000_0000)
    }
  }
}
