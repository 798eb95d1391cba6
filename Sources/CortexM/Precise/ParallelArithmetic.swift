import Thumb

// Parallel addition and subtraction of the DSP extension (DDI 0403E, A4.4.6).

extension Core {
  /// What becomes of a lane's exact result.
  private enum Variant {
    /// S and U: the low bits; GE says what did not borrow or did carry.
    case modulo
    case saturating
    case halving
  }

  @inline(never)
  func executeParallel(_ x: UnsafePointer<Instruction>) {
    switch x.pointee.operation {
    case .sadd16: halves(x, .modulo, true, +, +)
    case .sasx: halves(x, .modulo, true, -, +, exchange: true)
    case .ssax: halves(x, .modulo, true, +, -, exchange: true)
    case .ssub16: halves(x, .modulo, true, -, -)
    case .sadd8: bytes(x, .modulo, true, adds: true)
    case .ssub8: bytes(x, .modulo, true, adds: false)
    case .qadd16: halves(x, .saturating, true, +, +)
    case .qasx: halves(x, .saturating, true, -, +, exchange: true)
    case .qsax: halves(x, .saturating, true, +, -, exchange: true)
    case .qsub16: halves(x, .saturating, true, -, -)
    case .qadd8: bytes(x, .saturating, true, adds: true)
    case .qsub8: bytes(x, .saturating, true, adds: false)
    case .shadd16: halves(x, .halving, true, +, +)
    case .shasx: halves(x, .halving, true, -, +, exchange: true)
    case .shsax: halves(x, .halving, true, +, -, exchange: true)
    case .shsub16: halves(x, .halving, true, -, -)
    case .shadd8: bytes(x, .halving, true, adds: true)
    case .shsub8: bytes(x, .halving, true, adds: false)
    case .uadd16: halves(x, .modulo, false, +, +)
    case .uasx: halves(x, .modulo, false, -, +, exchange: true)
    case .usax: halves(x, .modulo, false, +, -, exchange: true)
    case .usub16: halves(x, .modulo, false, -, -)
    case .uadd8: bytes(x, .modulo, false, adds: true)
    case .usub8: bytes(x, .modulo, false, adds: false)
    case .uqadd16: halves(x, .saturating, false, +, +)
    case .uqasx: halves(x, .saturating, false, -, +, exchange: true)
    case .uqsax: halves(x, .saturating, false, +, -, exchange: true)
    case .uqsub16: halves(x, .saturating, false, -, -)
    case .uqadd8: bytes(x, .saturating, false, adds: true)
    case .uqsub8: bytes(x, .saturating, false, adds: false)
    case .uhadd16: halves(x, .halving, false, +, +)
    case .uhasx: halves(x, .halving, false, -, +, exchange: true)
    case .uhsax: halves(x, .halving, false, +, -, exchange: true)
    case .uhsub16: halves(x, .halving, false, -, -)
    case .uhadd8: bytes(x, .halving, false, adds: true)
    case .uhsub8: bytes(x, .halving, false, adds: false)
    default: preconditionFailure("\(x.pointee.operation) is no parallel arithmetic")
    }
  }

  /// Two lanes of 16 bits. `exchange`: the second operand's halves change places.
  private func halves(
    _ x: UnsafePointer<Instruction>, _ variant: Variant, _ signed: Bool,
    _ low: (Int32, Int32) -> Int32, _ high: (Int32, Int32) -> Int32, exchange: Bool = false
  ) {
    let r = state.registers
    let n = r[x.rn]
    let m = exchange ? r[x.rm] << 16 | r[x.rm] >> 16 : r[x.rm]
    func extend(_ half: UInt32) -> Int32 {
      signed ? Int32(Int16(truncatingIfNeeded: half)) : Int32(half & 0xFFFF)
    }
    let results = [low(extend(n), extend(m)), high(extend(n >> 16), extend(m >> 16))]
    let subtracts = [low(0, 1) < 0, high(0, 1) < 0]
    var value: UInt32 = 0
    var greaterEqual: UInt32 = 0
    for lane in 0..<2 {
      value |= finish(results[lane], variant, signed, bits: 16) << UInt32(16 * lane)
      if isGreaterEqual(results[lane], signed, subtracts[lane], bits: 16) {
        greaterEqual |= 3 << UInt32(2 * lane)
      }
    }
    r[x.rd] = value
    if variant == .modulo { state.pointee.greaterEqual = greaterEqual }
  }

  /// Four lanes of 8 bits.
  private func bytes(
    _ x: UnsafePointer<Instruction>, _ variant: Variant, _ signed: Bool, adds: Bool
  ) {
    let r = state.registers
    let (n, m) = (r[x.rn], r[x.rm])
    var value: UInt32 = 0
    var greaterEqual: UInt32 = 0
    for lane in 0..<4 {
      let shift = UInt32(8 * lane)
      func extend(_ word: UInt32) -> Int32 {
        signed ? Int32(Int8(truncatingIfNeeded: word >> shift)) : Int32(word >> shift & 0xFF)
      }
      let result = adds ? extend(n) + extend(m) : extend(n) - extend(m)
      value |= finish(result, variant, signed, bits: 8) << shift
      if isGreaterEqual(result, signed, !adds, bits: 8) { greaterEqual |= 1 << UInt32(lane) }
    }
    r[x.rd] = value
    if variant == .modulo { state.pointee.greaterEqual = greaterEqual }
  }

  private func isGreaterEqual(
    _ result: Int32, _ signed: Bool, _ subtracts: Bool, bits: Int32
  ) -> Bool {
    signed || subtracts ? result >= 0 : result >= 1 << bits
  }

  private func finish(_ result: Int32, _ variant: Variant, _ signed: Bool, bits: Int32) -> UInt32 {
    let mask: UInt32 = 1 << UInt32(bits) - 1
    switch variant {
    case .modulo: return UInt32(bitPattern: result) & mask
    case .halving: return UInt32(bitPattern: result >> 1) & mask
    case .saturating:
      let minimum: Int32 = signed ? -(1 << (bits - 1)) : 0
      let maximum: Int32 = signed ? 1 << (bits - 1) - 1 : Int32(mask)
      return UInt32(bitPattern: min(max(result, minimum), maximum)) & mask
    }
  }
}
