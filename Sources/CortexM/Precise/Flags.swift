import Thumb

extension UnsafeMutablePointer<CoreState> {
  /// `a + b + carry`; all four flags if asked (DDI 0403E, A2.2.1 AddWithCarry).
  @inline(__always)
  func add(_ a: UInt32, _ b: UInt32, _ carry: UInt32, _ setsFlags: Bool) -> UInt32 {
    let sum = UInt64(a) &+ UInt64(b) &+ UInt64(carry)
    let result = UInt32(truncatingIfNeeded: sum)
    if setsFlags {
      pointee.negative = result
      pointee.zero = result
      pointee.carry = UInt32(truncatingIfNeeded: sum >> 32)
      pointee.overflow = ~(a ^ b) & (a ^ result)
    }
    return result
  }

  /// N and Z of a result, which is passed on.
  @inline(__always)
  func logical(_ result: UInt32, _ setsFlags: Bool) -> UInt32 {
    if setsFlags {
      pointee.negative = result
      pointee.zero = result
    }
    return result
  }

  /// N, Z and the carry of a modified immediate.
  @inline(__always)
  func logicalImmediate(_ result: UInt32, _ options: Instruction.Options) -> UInt32 {
    if options.contains(.setsFlags) {
      pointee.negative = result
      pointee.zero = result
      noteCarry(options)
    }
    return result
  }

  @inline(__always)
  func noteCarry(_ options: Instruction.Options) {
    if options.contains(.carryKnown) { pointee.carry = options.contains(.carry) ? 1 : 0 }
  }

  /// N, Z and C of a result.
  @inline(__always)
  func logical(_ shifted: Shifted, _ result: UInt32, _ setsFlags: Bool) -> UInt32 {
    if setsFlags {
      pointee.negative = result
      pointee.zero = result
      pointee.carry = shifted.carry
    }
    return result
  }

  /// Whether a condition holds (DDI 0403E, A7.3).
  @inline(__always)
  func holds(_ condition: Condition) -> Bool {
    let s = self.pointee
    switch condition {
    case .eq: return s.zero == 0
    case .ne: return s.zero != 0
    case .cs: return s.carry != 0
    case .cc: return s.carry == 0
    case .mi: return Int32(bitPattern: s.negative) < 0
    case .pl: return Int32(bitPattern: s.negative) >= 0
    case .vs: return Int32(bitPattern: s.overflow) < 0
    case .vc: return Int32(bitPattern: s.overflow) >= 0
    case .hi: return s.carry != 0 && s.zero != 0
    case .ls: return s.carry == 0 || s.zero == 0
    case .ge: return Int32(bitPattern: s.negative ^ s.overflow) >= 0
    case .lt: return Int32(bitPattern: s.negative ^ s.overflow) < 0
    case .gt: return s.zero != 0 && Int32(bitPattern: s.negative ^ s.overflow) >= 0
    case .le: return s.zero == 0 || Int32(bitPattern: s.negative ^ s.overflow) < 0
    case .al: return true
    }
  }

  /// Whether the current instruction of an IT block executes.
  @inline(__always)
  var conditionPasses: Bool {
    let code = UInt8(pointee.itState >> 4)
    return code >= 14 || holds(Condition(rawValue: code)!)
  }

  /// ITAdvance (DDI 0403E, A7.3.2).
  @inline(__always)
  func advanceIT() {
    let it = pointee.itState
    pointee.itState = it & 7 == 0 ? 0 : it & 0xE0 | it << 1 & 0x1F
  }
}

/// A shifter's output.
struct Shifted {
  var value: UInt32
  /// 0 or 1.
  var carry: UInt32
}

/// Shift_C for the shifts of an encoding (DDI 0403E, A7.4.2): amounts 1 to 32, 0 for none.
@inline(__always)
func shiftWithCarry(_ value: UInt32, _ shift: Shift, _ amount: UInt32, _ carry: UInt32) -> Shifted {
  switch shift {
  case .lsl: shiftLeft(value, amount, carry)
  case .lsr: shiftRight(value, amount, carry)
  case .asr: shiftArithmetic(value, amount, carry)
  case .ror: rotate(value, amount, carry)
  case .rrx: Shifted(value: carry << 31 | value >> 1, carry: value & 1)
  }
}

/// LSL_C; any amount.
@inline(__always)
func shiftLeft(_ value: UInt32, _ amount: UInt32, _ carry: UInt32) -> Shifted {
  guard amount != 0 else { return Shifted(value: value, carry: carry) }
  guard amount <= 32 else { return Shifted(value: 0, carry: 0) }
  let wide = UInt64(value) &<< UInt64(amount)
  return Shifted(
    value: UInt32(truncatingIfNeeded: wide), carry: UInt32(truncatingIfNeeded: wide >> 32) & 1)
}

/// LSR_C; any amount.
@inline(__always)
func shiftRight(_ value: UInt32, _ amount: UInt32, _ carry: UInt32) -> Shifted {
  guard amount != 0 else { return Shifted(value: value, carry: carry) }
  guard amount <= 32 else { return Shifted(value: 0, carry: 0) }
  let wide = (UInt64(value) << 1) &>> UInt64(amount)
  return Shifted(value: UInt32(truncatingIfNeeded: wide >> 1), carry: UInt32(wide & 1))
}

/// ASR_C; any amount.
@inline(__always)
func shiftArithmetic(_ value: UInt32, _ amount: UInt32, _ carry: UInt32) -> Shifted {
  guard amount != 0 else { return Shifted(value: value, carry: carry) }
  let wide = (Int64(Int32(bitPattern: value)) << 1) &>> Int64(min(amount, 32))
  return Shifted(
    value: UInt32(truncatingIfNeeded: wide >> 1), carry: UInt32(truncatingIfNeeded: wide & 1))
}

/// ROR_C; any amount.
@inline(__always)
func rotate(_ value: UInt32, _ amount: UInt32, _ carry: UInt32) -> Shifted {
  guard amount != 0 else { return Shifted(value: value, carry: carry) }
  let result = rotateRight(value, amount)
  return Shifted(value: result, carry: result >> 31)
}

/// Rotation by amount modulo 32.
@inline(__always)
func rotateRight(_ value: UInt32, _ amount: UInt32) -> UInt32 {
  value &>> amount | value &<< (0 &- amount)
}
