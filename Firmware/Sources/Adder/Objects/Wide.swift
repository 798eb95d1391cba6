#if !ADDER_FLOAT64
  /// Where the numbers are from which the digits of a float come: variables, for 32 bits (Wide64.swift has
  /// what 64 bits need).
  struct WideMemory {
    @inline(__always) init(power: Int) {}
    @inline(__always) mutating func make(_ value: UInt64) -> Wide { Wide(value) }
    @inline(__always) func copy(_ other: Wide) -> Wide { other }
    @inline(__always) func discard() {}
  }

  /// An unsigned integer of at most 192 bits: enough to turn every 32-bit float into decimal, and back,
  /// exactly (2^-149 scaled by 10^45 stays below 2^180).
  struct Wide {
    /// The lowest first; 16 bits, for the sake of the Cortex-M0's multiplier. Those from `count` on are zero, the one
    /// below is not.
    private var limbs = InlineArray<12, UInt16>(repeating: 0)
    private var count = 0

    init(_ value: UInt64) {
      var left = value
      while left != 0 {
        push(UInt32(truncatingIfNeeded: left))
        left >>= 16
      }
    }

    /// Another limb on top: the lower half of a word.
    private mutating func push(_ limb: UInt32) {
      if count == 12 { return }
      limbs[unchecked: count] = UInt16(truncatingIfNeeded: limb)
      count &+= 1
    }

    private mutating func trim() {
      while count != 0 && limbs[unchecked: count &- 1] == 0 { count &-= 1 }
    }

    mutating func multiply(by factor: UInt32) {
      var carry: UInt32 = 0
      var index = 0
      while index < count {
        carry &+= UInt32(limbs[unchecked: index]) &* factor
        limbs[unchecked: index] = UInt16(truncatingIfNeeded: carry)
        carry >>= 16
        index &+= 1
      }
      if carry != 0 { push(carry) }
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
      // A limb more than there is takes the highest bits.
      var index = count
      var high: UInt32 = 0
      while index != 0 {
        index &-= 1
        let low = UInt32(limbs[unchecked: index])
        if index &+ whole &+ 1 < 12 {
          limbs[unchecked: index &+ whole &+ 1] = UInt16(
            truncatingIfNeeded: ((high << 16 | low) << part) >> 16)
        }
        high = low
      }
      limbs[unchecked: whole] = UInt16(truncatingIfNeeded: high << part)
      while index < whole {
        limbs[unchecked: index] = 0
        index &+= 1
      }
      count = count &+ whole < 12 ? count &+ whole &+ 1 : 12
      trim()
    }

    /// Not more than it is.
    mutating func subtract(_ other: Wide) {
      var borrow: Int32 = 0
      var index = 0
      while index < count {
        borrow &+= Int32(limbs[unchecked: index]) &- Int32(other.limbs[unchecked: index])
        limbs[unchecked: index] = UInt16(truncatingIfNeeded: borrow)
        borrow >>= 16
        index &+= 1
      }
      trim()
    }

    mutating func add(_ other: Wide) {
      var carry: UInt32 = 0
      var index = 0
      while index < count || index < other.count {
        carry &+= UInt32(limbs[unchecked: index]) &+ UInt32(other.limbs[unchecked: index])
        limbs[unchecked: index] = UInt16(truncatingIfNeeded: carry)
        carry >>= 16
        index &+= 1
      }
      count = index
      if carry != 0 { push(carry) }
    }

    /// Negative, zero or positive as self < other, ==, >.
    func compare(_ other: Wide) -> Int {
      var difference = count &- other.count
      var index = count
      while difference == 0 && index != 0 {
        index &-= 1
        difference = Int(limbs[unchecked: index]) &- Int(other.limbs[unchecked: index])
      }
      return difference
    }

    var isZero: Bool { count == 0 }

    /// The number of significant bits.
    var bitLength: Int {
      count == 0 ? 0 : count &* 16 &- limbs[unchecked: count &- 1].leadingZeroBitCount
    }
  }
#endif
