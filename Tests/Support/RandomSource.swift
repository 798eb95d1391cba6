/// Numbers at random, the same for the same seed on every host: SplitMix64 (Steele, Lea, Flood 2014).
public struct RandomSource: RandomNumberGenerator {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// 0 ..< limit.
  public mutating func below(_ limit: Int) -> Int { Int(next() >> 33) % limit }

  public mutating func bits() -> UInt32 { UInt32(truncatingIfNeeded: next() >> 16) }

  public mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
}
