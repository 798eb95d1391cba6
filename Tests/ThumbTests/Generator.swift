import Thumb

/// Encodings at random, the same on every run (SplitMix64).
struct Generator: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// An encoding of a row, its should-be bits as they should be.
  mutating func encoding(of row: Row) -> UInt32 {
    let bits = UInt32(truncatingIfNeeded: next())
    let fixed = row.mask | row.shouldMask
    return bits & ~fixed | row.value | row.shouldValue
  }
}
