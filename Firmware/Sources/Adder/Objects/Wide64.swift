#if ADDER_FLOAT64
  /// Where the numbers are from which the digits of a float come: one object of the heap, as large as that float
  /// needs (80 bytes for 0.1, 730 for 1e-308). The stack of a small board has no room for them.
  struct WideMemory {
    private let object: Value
    private let count: Int
    private var made = 0
    private static let numbers = 5

    /// For a float whose last bit stands for 2^power: it is scaled to a fraction whose parts have 64 bits more
    /// than that at most, carries included.
    init(power: Int) {
      count = (Int(power.magnitude) &+ 64 &+ 15) >> 4
      object = BigInteger.allocate(limbs: count &* WideMemory.numbers, negative: false).object
    }

    private func limbs(_ index: Int) -> UnsafeMutablePointer<UInt16> {
      BigInteger(object).limbs + index &* count
    }

    /// A number of its own; there are four.
    mutating func make(_ value: UInt64) -> Wide {
      let wide = Wide(limbs: limbs(made), count: count)
      made &+= 1
      wide.set(value)
      return wide
    }

    /// What may change while the other one stays; the copy before it is gone.
    func copy(_ other: Wide) -> Wide {
      let wide = Wide(limbs: limbs(WideMemory.numbers &- 1), count: count)
      wide.set(other)
      return wide
    }

    /// Gives the memory back. Behind all uses of the numbers, so that the collector sees the object until then.
    func discard() { release(object) }
  }

  /// An unsigned integer in limbs of 16 bits, the lowest first. A copy is the same number, not another one.
  struct Wide {
    fileprivate let limbs: UnsafeMutablePointer<UInt16>
    fileprivate let count: Int

    fileprivate func set(_ value: UInt64) {
      var left = value
      var index = 0
      while index < count {
        limbs[index] = UInt16(truncatingIfNeeded: left)
        left >>= 16
        index &+= 1
      }
    }

    fileprivate func set(_ other: Wide) {
      var index = 0
      while index < count {
        limbs[index] = other.limbs[index]
        index &+= 1
      }
    }

    @inline(never) mutating func multiply(by factor: UInt32) {
      var carry: UInt32 = 0
      var index = 0
      while index < count {
        carry &+= UInt32(limbs[index]) &* factor
        limbs[index] = UInt16(truncatingIfNeeded: carry)
        carry >>= 16
        index &+= 1
      }
      precondition(carry == 0)
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

    @inline(never) mutating func shiftLeft(_ bits: Int) {
      let whole = bits >> 4
      let part = UInt32(truncatingIfNeeded: bits & 15)
      var index = count
      while index != 0 {
        index &-= 1
        let from = index &- whole
        let high = from >= 0 ? UInt32(limbs[from]) : 0
        let low = from > 0 ? UInt32(limbs[from &- 1]) : 0
        limbs[index] = UInt16(truncatingIfNeeded: ((high << 16 | low) << part) >> 16)
      }
    }

    @inline(never) mutating func subtract(_ other: Wide) {
      var borrow: Int32 = 0
      var index = 0
      while index < count {
        borrow &+= Int32(limbs[index]) &- Int32(other.limbs[index])
        limbs[index] = UInt16(truncatingIfNeeded: borrow)
        borrow >>= 16
        index &+= 1
      }
    }

    @inline(never) mutating func add(_ other: Wide) {
      var carry: UInt32 = 0
      var index = 0
      while index < count {
        carry &+= UInt32(limbs[index]) &+ UInt32(other.limbs[index])
        limbs[index] = UInt16(truncatingIfNeeded: carry)
        carry >>= 16
        index &+= 1
      }
      precondition(carry == 0)
    }

    /// Negative, zero or positive as self < other, ==, >.
    @inline(never) func compare(_ other: Wide) -> Int {
      var index = count
      while index != 0 {
        index &-= 1
        let difference = Int(limbs[index]) &- Int(other.limbs[index])
        if difference != 0 { return difference }
      }
      return 0
    }

    var isZero: Bool {
      var index = 0
      while index < count {
        if limbs[index] != 0 { return false }
        index &+= 1
      }
      return true
    }
  }
#endif
