#if !ADDER_FLOAT64
  /// Where the numbers are from which the digits of a float come: variables, for 32 bits (Wide64.swift has
  /// what 64 bits need).
  struct WideMemory {
    @inline(__always) init(power: Int) {}
    @inline(__always) mutating func make(_ value: UInt64) -> Wide { Wide(value) }
    @inline(__always) func copy(_ other: Wide) -> Wide { other }
    @inline(__always) func discard() {}
  }

  /// An unsigned integer of 192 bits: enough to turn every 32-bit float into decimal, and back,
  /// exactly (2^-149 scaled by 10^45 stays below 2^180).
  struct Wide {
    static let count = 12
    /// The lowest first; 16 bits, for the sake of the Cortex-M0's multiplier.
    private var limbs = InlineArray<12, UInt16>(repeating: 0)

    init(_ value: UInt64) {
      var left = value
      var index = 0
      while index < 4 {
        limbs[unchecked: index] = UInt16(truncatingIfNeeded: left)
        left >>= 16
        index &+= 1
      }
    }

    mutating func multiply(by factor: UInt32) {
      var carry: UInt32 = 0
      var index = 0
      while index < Wide.count {
        carry &+= UInt32(limbs[unchecked: index]) &* factor
        limbs[unchecked: index] = UInt16(truncatingIfNeeded: carry)
        carry >>= 16
        index &+= 1
      }
    }

    mutating func multiply(byPowerOfTen exponent: Int) {
      var left = exponent
      while left >= 4 {
        multiply(by: 10_000)
        left &-= 4
      }
      while left > 0 {
        multiply(by: 10)
        left &-= 1
      }
    }

    mutating func shiftLeft(_ bits: Int) {
      let whole = bits >> 4
      let part = UInt32(truncatingIfNeeded: bits & 15)
      var index = Wide.count &- 1
      while index >= 0 {
        let high = index &- whole >= 0 ? UInt32(limbs[unchecked: index &- whole]) : 0
        let low = index &- whole &- 1 >= 0 ? UInt32(limbs[unchecked: index &- whole &- 1]) : 0
        limbs[unchecked: index] = UInt16(truncatingIfNeeded: ((high << 16 | low) << part) >> 16)
        index &-= 1
      }
    }

    mutating func subtract(_ other: Wide) {
      var borrow: Int32 = 0
      var index = 0
      while index < Wide.count {
        borrow &+= Int32(limbs[unchecked: index]) &- Int32(other.limbs[unchecked: index])
        limbs[unchecked: index] = UInt16(truncatingIfNeeded: borrow)
        borrow >>= 16
        index &+= 1
      }
    }

    mutating func add(_ other: Wide) {
      var carry: UInt32 = 0
      var index = 0
      while index < Wide.count {
        carry &+= UInt32(limbs[unchecked: index]) &+ UInt32(other.limbs[unchecked: index])
        limbs[unchecked: index] = UInt16(truncatingIfNeeded: carry)
        carry >>= 16
        index &+= 1
      }
    }

    /// Negative, zero or positive as self < other, ==, >.
    func compare(_ other: Wide) -> Int {
      var index = Wide.count
      while index != 0 {
        index &-= 1
        let difference =
          Int(limbs[unchecked: index]) &- Int(other.limbs[unchecked: index])
        if difference != 0 { return difference }
      }
      return 0
    }

    var isZero: Bool {
      var index = 0
      while index < Wide.count {
        if limbs[unchecked: index] != 0 { return false }
        index &+= 1
      }
      return true
    }

    /// The number of significant bits.
    var bitLength: Int {
      var index = Wide.count
      while index != 0 {
        index &-= 1
        let limb = limbs[unchecked: index]
        if limb != 0 { return index &* 16 &+ 16 &- limb.leadingZeroBitCount }
      }
      return 0
    }
  }
#endif
