import Thumb

// The DSP extension of ARMv7E-M (DDI 0403E, A7.7): multiplications of halves and of most
// significant words.

extension Core {
  @inline(__always)
  private func low(_ value: UInt32) -> Int64 { Int64(Int16(truncatingIfNeeded: value)) }
  @inline(__always)
  private func high(_ value: UInt32) -> Int64 { Int64(Int16(truncatingIfNeeded: value >> 16)) }
  @inline(__always)
  private func signed(_ value: UInt32) -> Int64 { Int64(Int32(bitPattern: value)) }

  /// The low word of a sum; Q if it does not fit a signed word.
  private func word(_ sum: Int64) -> UInt32 {
    if sum != Int64(Int32(truncatingIfNeeded: sum)) { state.pointee.saturation = 1 }
    return UInt32(truncatingIfNeeded: sum)
  }

  @inline(never)
  func executeSignalMultiply(_ x: UnsafePointer<Instruction>) {
    let r = state.registers
    let n = r[x.rn]
    let m = r[x.rm]
    let a = signed(r[x.ra])
    func exchanged(_ value: UInt32) -> UInt32 { value << 16 | value >> 16 }
    func accumulate(_ product: Int64) {
      setPair(x, pair(x) &+ UInt64(bitPattern: product))
    }
    func sum(_ m: UInt32) -> Int64 { low(n) * low(m) + high(n) * high(m) }
    func difference(_ m: UInt32) -> Int64 { low(n) * low(m) - high(n) * high(m) }
    let most = signed(n) * signed(m)
    switch x.pointee.operation {
    case .smulbb: r[x.rd] = UInt32(truncatingIfNeeded: low(n) * low(m))
    case .smulbt: r[x.rd] = UInt32(truncatingIfNeeded: low(n) * high(m))
    case .smultb: r[x.rd] = UInt32(truncatingIfNeeded: high(n) * low(m))
    case .smultt: r[x.rd] = UInt32(truncatingIfNeeded: high(n) * high(m))
    case .smlabb: r[x.rd] = word(a + low(n) * low(m))
    case .smlabt: r[x.rd] = word(a + low(n) * high(m))
    case .smlatb: r[x.rd] = word(a + high(n) * low(m))
    case .smlatt: r[x.rd] = word(a + high(n) * high(m))
    case .smulwb: r[x.rd] = UInt32(truncatingIfNeeded: (signed(n) * low(m)) >> 16)
    case .smulwt: r[x.rd] = UInt32(truncatingIfNeeded: (signed(n) * high(m)) >> 16)
    case .smlawb: r[x.rd] = word((a << 16 + signed(n) * low(m)) >> 16)
    case .smlawt: r[x.rd] = word((a << 16 + signed(n) * high(m)) >> 16)
    case .smlalbb: accumulate(low(n) * low(m))
    case .smlalbt: accumulate(low(n) * high(m))
    case .smlaltb: accumulate(high(n) * low(m))
    case .smlaltt: accumulate(high(n) * high(m))
    case .smuad: r[x.rd] = word(sum(m))
    case .smuadx: r[x.rd] = word(sum(exchanged(m)))
    case .smusd: r[x.rd] = UInt32(truncatingIfNeeded: difference(m))
    case .smusdx: r[x.rd] = UInt32(truncatingIfNeeded: difference(exchanged(m)))
    case .smlad: r[x.rd] = word(a + sum(m))
    case .smladx: r[x.rd] = word(a + sum(exchanged(m)))
    case .smlsd: r[x.rd] = word(a + difference(m))
    case .smlsdx: r[x.rd] = word(a + difference(exchanged(m)))
    case .smlald: accumulate(sum(m))
    case .smlaldx: accumulate(sum(exchanged(m)))
    case .smlsld: accumulate(difference(m))
    case .smlsldx: accumulate(difference(exchanged(m)))
    case .smmul: r[x.rd] = UInt32(truncatingIfNeeded: most >> 32)
    case .smmulr: r[x.rd] = UInt32(truncatingIfNeeded: (most + 0x8000_0000) >> 32)
    case .smmla: r[x.rd] = UInt32(truncatingIfNeeded: (a << 32 &+ most) >> 32)
    case .smmlar: r[x.rd] = UInt32(truncatingIfNeeded: (a << 32 &+ most &+ 0x8000_0000) >> 32)
    case .smmls: r[x.rd] = UInt32(truncatingIfNeeded: (a << 32 &- most) >> 32)
    case .smmlsr: r[x.rd] = UInt32(truncatingIfNeeded: (a << 32 &- most &+ 0x8000_0000) >> 32)
    default: preconditionFailure("\(x.pointee.operation) is no DSP multiplication")
    }
  }

  /// SEL, USAD8, saturation, packing and the extensions of two bytes.
  @inline(never)
  func executeMedia(_ x: UnsafePointer<Instruction>) {
    let r = state.registers
    let n = r[x.rn]
    let m = r[x.rm]
    switch x.pointee.operation {
    case .sel:
      var mask: UInt32 = 0
      for lane in 0..<4 where state.pointee.greaterEqual >> UInt32(lane) & 1 != 0 {
        mask |= 0xFF << UInt32(8 * lane)
      }
      r[x.rd] = n & mask | m & ~mask
    case .usad8, .usada8:
      var sum = x.pointee.operation == .usada8 ? r[x.ra] : 0
      for shift in stride(from: UInt32(0), to: 32, by: 8) {
        let (a, b) = (Int32(n >> shift & 0xFF), Int32(m >> shift & 0xFF))
        sum = sum &+ (a - b).magnitude
      }
      r[x.rd] = sum
    case .qadd: r[x.rd] = saturated(signed(m) + signed(n))
    case .qsub: r[x.rd] = saturated(signed(m) - signed(n))
    case .qdadd: r[x.rd] = saturated(signed(m) + signed(saturated(2 * signed(n))))
    case .qdsub: r[x.rd] = saturated(signed(m) - signed(saturated(2 * signed(n))))
    case .ssat:
      let limit = Int64(1) << Int64(x.imm - 1)
      r[x.rd] = clamped(signed(shiftedOperand(x, n)), -limit, limit - 1)
    case .usat:
      r[x.rd] = clamped(signed(shiftedOperand(x, n)), 0, Int64(1) << Int64(x.imm) - 1)
    case .ssat16:
      let limit = Int64(1) << Int64(x.imm - 1)
      r[x.rd] =
        clamped(low(n), -limit, limit - 1) & 0xFFFF | clamped(high(n), -limit, limit - 1) << 16
    case .usat16:
      let limit = Int64(1) << Int64(x.imm) - 1
      r[x.rd] = clamped(low(n), 0, limit) & 0xFFFF | clamped(high(n), 0, limit) << 16
    case .pkhbt: r[x.rd] = n & 0xFFFF | shiftedOperand(x, m) & 0xFFFF_0000
    case .pkhtb: r[x.rd] = n & 0xFFFF_0000 | shiftedOperand(x, m) & 0xFFFF
    case .sxtb16: r[x.rd] = twoBytes(x, m, signed: true)
    case .uxtb16: r[x.rd] = twoBytes(x, m, signed: false)
    case .sxtab16: r[x.rd] = addHalves(n, twoBytes(x, m, signed: true))
    case .uxtab16: r[x.rd] = addHalves(n, twoBytes(x, m, signed: false))
    default: preconditionFailure("\(x.pointee.operation) is no media instruction")
    }
  }

  private func shiftedOperand(_ x: UnsafePointer<Instruction>, _ value: UInt32) -> UInt32 {
    shiftWithCarry(value, x.pointee.shift, x.amount, state.pointee.carry).value
  }

  private func saturated(_ value: Int64) -> UInt32 {
    clamped(value, Int64(Int32.min), Int64(Int32.max))
  }

  /// The value within its limits; Q if it was outside.
  private func clamped(_ value: Int64, _ minimum: Int64, _ maximum: Int64) -> UInt32 {
    if value < minimum || value > maximum { state.pointee.saturation = 1 }
    return UInt32(truncatingIfNeeded: min(max(value, minimum), maximum))
  }

  private func twoBytes(
    _ x: UnsafePointer<Instruction>, _ value: UInt32, signed: Bool
  ) -> UInt32 {
    let rotated = rotateRight(value, x.amount)
    guard signed else { return rotated & 0x00FF_00FF }
    let first = UInt16(bitPattern: Int16(Int8(truncatingIfNeeded: rotated)))
    let second = UInt16(bitPattern: Int16(Int8(truncatingIfNeeded: rotated >> 16)))
    return UInt32(second) << 16 | UInt32(first)
  }

  private func addHalves(_ a: UInt32, _ b: UInt32) -> UInt32 {
    (a &+ b) & 0xFFFF | ((a >> 16) &+ (b >> 16)) << 16
  }
}
