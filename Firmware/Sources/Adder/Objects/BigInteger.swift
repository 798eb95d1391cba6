/// An int beyond 31 bits: sign (header flag `first`) and magnitude in 16-bit limbs, the lowest
/// first. 16 bits because a Cortex-M0 multiplies 32 x 32 to 32 bits: a limb times a limb is one
/// instruction. Never zero-padded and never within the range of small ints.
struct BigInteger {
  let object: Value
  @inline(__always) init(_ object: Value) { self.object = object }

  @inline(__always) var count: Int { object.header.payload >> 1 }
  @inline(__always) var limbs: UnsafeMutablePointer<UInt16> {
    UnsafeMutableRawPointer(object.bytes).assumingMemoryBound(to: UInt16.self)
  }
  @inline(__always) var isNegative: Bool { object.header.has(.first) }

  /// Limbs are not cleared.
  static func allocate(limbs: Int, negative: Bool) -> BigInteger {
    let object = Adder.allocate(.int, payload: limbs &* 2)
    if negative { object.header.set(.first) }
    return BigInteger(object)
  }

  /// Any int or bool as a big one. One that was made for this is the caller's to release.
  static func of(_ value: Value) -> BigInteger {
    if value.isHeap { return BigInteger(value) }
    let small = value.smallOrBool ?? 0
    let big = allocate(limbs: 2, negative: small < 0)
    big.limbs[0] = UInt16(truncatingIfNeeded: small.magnitude)
    big.limbs[1] = UInt16(truncatingIfNeeded: small.magnitude >> 16)
    return big
  }

  /// Limbs without the zeros on top.
  var significant: Int {
    var count = self.count
    while count != 0 && limbs[count &- 1] == 0 { count &-= 1 }
    return count
  }

  /// The int with this value, in its one form: small, or without zeros on top.
  func normalized() -> Value {
    let count = significant
    if count <= 2 {
      let magnitude =
        UInt32(count > 0 ? limbs[0] : 0) | UInt32(count > 1 ? limbs[1] : 0) << 16
      if magnitude <= 0x3FFF_FFFF || (magnitude == 0x4000_0000 && isNegative) {
        let small = Int32(bitPattern: magnitude)
        let result = Value(small: isNegative ? 0 &- small : small)
        release(object)
        return result
      }
    }
    if count != self.count { shrink(object, payload: count &* 2) }
    return object
  }

  func compareMagnitude(_ other: BigInteger) -> Int {
    let a = significant
    let b = other.significant
    if a != b { return a < b ? -1 : 1 }
    var index = a
    while index != 0 {
      index &-= 1
      if limbs[index] != other.limbs[index] { return limbs[index] < other.limbs[index] ? -1 : 1 }
    }
    return 0
  }

  func compare(_ other: BigInteger) -> Int {
    if isNegative != other.isNegative { return isNegative ? -1 : 1 }
    return isNegative ? other.compareMagnitude(self) : compareMagnitude(other)
  }

  // MARK: Operators

  func binary(_ op: BinaryOperator, _ other: BigInteger) -> Value {
    switch op {
    case .add: return adding(other, negated: false)
    case .subtract: return adding(other, negated: true)
    case .multiply: return multiplied(by: other)
    case .floorDivide: return divided(by: other, op).quotient
    case .modulo: return divided(by: other, op).remainder
    case .and, .or, .xor: return bitwise(op, other)
    case .leftShift, .rightShift:
      if other.isNegative { vm.error(.valueError, "negative shift count") }
      guard let count = intToInt32(other.object), count < 0x7F_FFFF else {
        if op == .leftShift { vm.memoryError() }
        return Value(small: isNegative ? Int32(-1) : 0)
      }
      return op == .leftShift ? shiftedLeft(Int(count)) : shiftedRight(Int(count))
    default: return .notImplemented
    }
  }

  private func adding(_ other: BigInteger, negated: Bool) -> Value {
    let otherNegative = other.isNegative != negated
    let isSum = isNegative == otherNegative
    let order = isSum ? count &- other.count : compareMagnitude(other)
    if order == 0 && !isSum { return Value(small: Int32(0)) }
    let (long, short) = order >= 0 ? (self, other) : (other, self)
    let result = BigInteger.allocate(
      limbs: long.count &+ (isSum ? 1 : 0), negative: order >= 0 ? isNegative : otherNegative)
    var to = result.limbs
    var from = short.limbs
    var end = from + short.count
    // A limb is subtracted as its complement and one.
    let mask: Int32 = isSum ? 0 : -1
    let ahead = long.limbs - from
    var carry: Int32 = 0
    while from != end {
      carry &+= Int32(from[ahead]) &+ (Int32(from.pointee) ^ mask) &- mask
      to.pointee = UInt16(truncatingIfNeeded: carry)
      carry >>= 16
      from += 1
      to += 1
    }
    from += ahead
    end = long.limbs + long.count
    while from != end {
      carry &+= Int32(from.pointee)
      to.pointee = UInt16(truncatingIfNeeded: carry)
      carry >>= 16
      from += 1
      to += 1
    }
    if isSum { to.pointee = UInt16(truncatingIfNeeded: carry) }
    return result.normalized()
  }

  private func multiplied(by other: BigInteger) -> Value {
    let product = BigInteger.allocate(
      limbs: count &+ other.count, negative: isNegative != other.isNegative)
    product.limbs.clear(count: product.count)
    // A row for each limb of the shorter one.
    let (long, short) = count >= other.count ? (self, other) : (other, self)
    let factors = long.limbs
    let end = factors + long.count
    var row = product.limbs
    var left = short.limbs
    let last = left + short.count
    while left != last {
      let limb = UInt32(left.pointee)
      if limb != 0 {
        var carry: UInt32 = 0
        var factor = factors
        var to = row
        while factor != end {
          carry &+= limb &* UInt32(factor.pointee) &+ UInt32(to.pointee)
          to.pointee = UInt16(truncatingIfNeeded: carry)
          carry >>= 16
          factor += 1
          to += 1
        }
        to.pointee = UInt16(truncatingIfNeeded: carry)
      }
      left += 1
      row += 1
    }
    return product.normalized()
  }

  /// Floor division: schoolbook, Knuth's algorithm D on 16-bit limbs.
  func divided(by divisor: BigInteger, _ op: BinaryOperator) -> (quotient: Value, remainder: Value)
  {
    let n = divisor.significant
    if n == 0 { divisionByZero(op) }
    let m = significant
    let differ = isNegative != divisor.isNegative
    let remainder = BigInteger.allocate(limbs: m &+ 1, negative: isNegative)
    remainder.limbs.copy(from: limbs, count: m)
    remainder.limbs[m] = 0
    let quotient = BigInteger.allocate(limbs: m >= n ? m &- n &+ 1 : 1, negative: differ)
    quotient.limbs.clear(count: quotient.count)
    if n == 1 {
      let rest = remainder.divideInPlace(by: UInt32(divisor.limbs[0]), count: m)
      quotient.limbs.copy(from: remainder.limbs, count: m > 0 ? m : 1)
      remainder.limbs.clear(count: m &+ 1)
      remainder.limbs[0] = UInt16(truncatingIfNeeded: rest)
    } else if m >= n {
      remainder.divideLong(by: divisor, n: n, m: m, into: quotient)
    }
    let isExact = remainder.significant == 0
    var q = quotient.normalized()
    var r = remainder.normalized()
    if differ && !isExact {
      q = intBinary(.subtract, q, Value(small: Int32(1)))
      r = intBinary(.add, r, divisor.object)
    }
    return (q, r)
  }

  /// Divides the `count` low limbs by one limb in place; the remainder.
  func divideInPlace(by divisor: UInt32, count: Int) -> UInt32 {
    var rest: UInt32 = 0
    var index = count
    while index != 0 {
      index &-= 1
      rest = rest << 16 | UInt32(limbs[index])
      let digit = rest / divisor
      limbs[index] = UInt16(truncatingIfNeeded: digit)
      rest &-= digit &* divisor
    }
    return rest
  }

  /// Knuth D: self (m limbs and one more) becomes the remainder.
  private func divideLong(
    by divisor: BigInteger, n: Int, m: Int, into quotient: BigInteger
  ) {
    let shift = UInt32(divisor.limbs[n &- 1].leadingZeroBitCount)
    let v = BigInteger.allocate(limbs: n, negative: false)
    v.limbs.copy(from: divisor.limbs, count: n)
    _ = v.shiftLeftInPlace(shift, count: n)
    limbs[m] = shiftLeftInPlace(shift, count: m)
    let top = UInt32(v.limbs[n &- 1])
    let second = UInt32(v.limbs[n &- 2])
    var j = m &- n
    while j >= 0 {
      let u = limbs + j
      let high = UInt32(u[n]) << 16 | UInt32(u[n &- 1])
      var digit = high / top
      var rest = high &- digit &* top
      while digit > 0xFFFF || (rest <= 0xFFFF && digit &* second > rest << 16 | UInt32(u[n &- 2])) {
        digit &-= 1
        rest &+= top
        if rest > 0xFFFF { break }
      }
      var borrow: UInt32 = 0
      var carry: UInt32 = 0
      var i = 0
      while i < n {
        carry &+= digit &* UInt32(v.limbs[i])
        let difference = UInt32(u[i]) &- (carry & 0xFFFF) &- borrow
        u[i] = UInt16(truncatingIfNeeded: difference)
        borrow = difference >> 31
        carry >>= 16
        i &+= 1
      }
      let difference = UInt32(u[n]) &- carry &- borrow
      u[n] = UInt16(truncatingIfNeeded: difference)
      if difference >> 31 != 0 {
        digit &-= 1
        carry = 0
        i = 0
        while i < n {
          carry &+= UInt32(u[i]) &+ UInt32(v.limbs[i])
          u[i] = UInt16(truncatingIfNeeded: carry)
          carry >>= 16
          i &+= 1
        }
        u[n] = UInt16(truncatingIfNeeded: UInt32(u[n]) &+ carry)
      }
      quotient.limbs[j] = UInt16(truncatingIfNeeded: digit)
      j &-= 1
    }
    release(v.object)
    shiftRightInPlace(shift, count: n)
    (limbs + n).clear(count: m &+ 1 &- n)
  }

  /// Shifts the `count` low limbs left by less than 16 bits; what falls out on top.
  private func shiftLeftInPlace(_ shift: UInt32, count: Int) -> UInt16 {
    var carry: UInt32 = 0
    var index = 0
    while index < count {
      carry |= UInt32(limbs[index]) << shift
      limbs[index] = UInt16(truncatingIfNeeded: carry)
      carry >>= 16
      index &+= 1
    }
    return UInt16(truncatingIfNeeded: carry)
  }

  private func shiftRightInPlace(_ shift: UInt32, count: Int) {
    var index = 0
    while index < count {
      let above = index &+ 1 < self.count ? UInt32(limbs[index &+ 1]) << 16 : 0
      limbs[index] = UInt16(truncatingIfNeeded: (above | UInt32(limbs[index])) >> shift)
      index &+= 1
    }
  }

  private func shiftedLeft(_ shift: Int) -> Value {
    let whole = shift >> 4
    let result = BigInteger.allocate(limbs: count &+ whole &+ 1, negative: isNegative)
    result.limbs.clear(count: whole)
    (result.limbs + whole).copy(from: limbs, count: count)
    result.limbs[count &+ whole] = 0
    let part = UInt32(truncatingIfNeeded: shift & 15)
    var index = result.count &- 1
    while index >= whole {
      let below = index > whole ? UInt32(result.limbs[index &- 1]) : 0
      let both = UInt32(result.limbs[index]) << 16 | below
      result.limbs[index] = UInt16(truncatingIfNeeded: (both << part) >> 16)
      index &-= 1
    }
    return result.normalized()
  }

  /// Rounds down, as Python does.
  private func shiftedRight(_ shift: Int) -> Value {
    let whole = shift >> 4
    if whole >= count { return Value(small: isNegative ? Int32(-1) : 0) }
    let part = UInt32(truncatingIfNeeded: shift & 15)
    var lost = UInt32(limbs[whole]) & ((1 << part) &- 1)
    var index = 0
    while index < whole {
      lost |= UInt32(limbs[index])
      index &+= 1
    }
    let negative = isNegative
    let result = BigInteger.allocate(limbs: count &- whole, negative: negative)
    result.limbs.copy(from: limbs + whole, count: count &- whole)
    result.shiftRightInPlace(part, count: result.count)
    let value = result.normalized()
    return negative && lost != 0 ? intBinary(.subtract, value, Value(small: Int32(1))) : value
  }

  /// Both operands in two's complement, limb by limb.
  private func bitwise(_ op: BinaryOperator, _ other: BigInteger) -> Value {
    let length = (count > other.count ? count : other.count) &+ 1
    let result = BigInteger.allocate(limbs: length, negative: false)
    var carryA: UInt32 = 1
    var carryB: UInt32 = 1
    let negativeA = isNegative
    let negativeB = other.isNegative
    var index = 0
    while index < length {
      var a = index < count ? UInt32(limbs[index]) : 0
      var b = index < other.count ? UInt32(other.limbs[index]) : 0
      if negativeA {
        carryA &+= a ^ 0xFFFF
        a = carryA & 0xFFFF
        carryA >>= 16
      }
      if negativeB {
        carryB &+= b ^ 0xFFFF
        b = carryB & 0xFFFF
        carryB >>= 16
      }
      let bits = op == .and ? a & b : op == .or ? a | b : a ^ b
      result.limbs[index] = UInt16(truncatingIfNeeded: bits)
      index &+= 1
    }
    if result.limbs[length &- 1] & 0x8000 != 0 {
      result.object.header.set(.first)
      var carry: UInt32 = 1
      index = 0
      while index < length {
        carry &+= UInt32(result.limbs[index]) ^ 0xFFFF
        result.limbs[index] = UInt16(truncatingIfNeeded: carry)
        carry >>= 16
        index &+= 1
      }
    }
    return result.normalized()
  }

  // MARK: Conversion

  /// Multiplies by a limb and adds one, in place; the caller left a zero limb on top.
  func multiplyInPlace(by factor: UInt32, adding addend: UInt32) {
    var carry = addend
    var index = 0
    let count = self.count
    while index < count {
      carry &+= UInt32(limbs[index]) &* factor
      limbs[index] = UInt16(truncatingIfNeeded: carry)
      carry >>= 16
      index &+= 1
    }
  }

  /// The nearest float; infinite when too large. Rounds to nearest, ties to even.
  var float: Float {
    var index = count
    var bits: UInt64 = 0
    // 64 significant bits, the lowest one sticky, are rounded by the conversion.
    var used = 0
    while index != 0 && used < 4 {
      index &-= 1
      used &+= 1
      bits = bits << 16 | UInt64(limbs[index])
    }
    var sticky: UInt16 = 0
    #if ADDER_FLOAT64
      // Four limbs may have 49 bits only: those of the fifth fill up.
      let zeros = UInt64(bits.leadingZeroBitCount)
      if index != 0 && zeros != 0 {
        bits = bits << zeros | UInt64(limbs[index &- 1] >> (16 - UInt16(zeros)))
        sticky = limbs[index &- 1] << UInt16(zeros)
      }
    #endif
    var rest = index
    while rest != 0 {
      rest &-= 1
      #if ADDER_FLOAT64
        if rest == index &- 1 && zeros != 0 { continue }
      #endif
      sticky |= limbs[rest]
    }
    if sticky != 0 { bits |= 1 }
    var result = floatFrom(bits)
    #if ADDER_FLOAT64
      if index != 0 { result = floatLoadExponent(result, 0 &- Int(zeros)) }
    #endif
    while index != 0 {
      result *= 65536
      index &-= 1
    }
    return isNegative ? -result : result
  }
}
