import Bus
import Thumb

// The FPv4-SP instructions (DDI 0403E, A7.7).

extension Core {
  @inline(never)
  func executeFloat(_ x: UnsafePointer<Instruction>) { compute(x) }

  /// The same for the precise engine, which sees to the interrupt that the flags may drive. Blocks need
  /// not: while it is enabled the FPU is never ready for them.
  @inline(never)
  func executeWatchedFloat(_ x: UnsafePointer<Instruction>) {
    compute(x)
    if watchesFloatingPoint { updateFloatingPointInterrupt() }
  }

  @inline(__always)
  private func compute(_ x: UnsafePointer<Instruction>) {
    let s = state.singles
    let r = state.registers
    var unit = SingleArithmetic(fpscr: state.pointee.fpscr)
    func negated(_ bits: UInt32) -> UInt32 { bits ^ SingleArithmetic.sign }
    switch x.pointee.operation {
    case .vabs: s[x.rd] = s[x.rm] & ~SingleArithmetic.sign
    case .vneg: s[x.rd] = negated(s[x.rm])
    case .vmovRegister: s[x.rd] = s[x.rm]
    case .vmovImmediate: s[x.rd] = x.imm
    case .vsqrt: s[x.rd] = unit.squareRoot(s[x.rm])
    case .vadd: s[x.rd] = unit.add(s[x.rn], s[x.rm])
    case .vsub: s[x.rd] = unit.subtract(s[x.rn], s[x.rm])
    case .vmul: s[x.rd] = unit.multiply(s[x.rn], s[x.rm])
    case .vnmul: s[x.rd] = negated(unit.multiply(s[x.rn], s[x.rm]))
    case .vdiv: s[x.rd] = unit.divide(s[x.rn], s[x.rm])
    case .vmla: s[x.rd] = unit.add(s[x.rd], unit.multiply(s[x.rn], s[x.rm]))
    case .vmls: s[x.rd] = unit.add(s[x.rd], negated(unit.multiply(s[x.rn], s[x.rm])))
    case .vnmla: s[x.rd] = unit.add(negated(s[x.rd]), negated(unit.multiply(s[x.rn], s[x.rm])))
    case .vnmls: s[x.rd] = unit.add(negated(s[x.rd]), unit.multiply(s[x.rn], s[x.rm]))
    case .vfma: s[x.rd] = unit.fused(s[x.rd], s[x.rn], s[x.rm])
    case .vfms: s[x.rd] = unit.fused(s[x.rd], negated(s[x.rn]), s[x.rm])
    case .vfnma: s[x.rd] = unit.fused(negated(s[x.rd]), negated(s[x.rn]), s[x.rm])
    case .vfnms: s[x.rd] = unit.fused(negated(s[x.rd]), s[x.rn], s[x.rm])
    case .vcmp: compare(&unit, s[x.rd], s[x.rm], quietIsInvalid: false)
    case .vcmpe: compare(&unit, s[x.rd], s[x.rm], quietIsInvalid: true)
    case .vcmpZero: compare(&unit, s[x.rd], 0, quietIsInvalid: false)
    case .vcmpeZero: compare(&unit, s[x.rd], 0, quietIsInvalid: true)
    case .vmovToSingle: s[x.rn] = r[x.rd]
    case .vmovFromSingle: r[x.rd] = s[x.rn]
    case .vmovToPair:
      s[x.rm] = r[x.rd]
      s[x.rm + 1] = r[x.ra]
    case .vmovFromPair:
      r[x.rd] = s[x.rm]
      r[x.ra] = s[x.rm + 1]
    default: preconditionFailure("\(x.pointee.operation) is no floating-point arithmetic")
    }
    state.pointee.fpscr = unit.fpscr
  }

  private func compare(
    _ unit: inout SingleArithmetic, _ a: UInt32, _ b: UInt32, quietIsInvalid: Bool
  ) {
    let flags = unit.compare(a, b, quietIsInvalid: quietIsInvalid)
    unit.fpscr = unit.fpscr & 0x0FFF_FFFF | flags
  }

  @inline(never)
  func convertFloat(_ x: UnsafePointer<Instruction>) { convert(x) }

  /// The same for the precise engine.
  @inline(never)
  func convertWatchedFloat(_ x: UnsafePointer<Instruction>) {
    convert(x)
    if watchesFloatingPoint { updateFloatingPointInterrupt() }
  }

  @inline(__always)
  private func convert(_ x: UnsafePointer<Instruction>) {
    let s = state.singles
    var unit = SingleArithmetic(fpscr: state.pointee.fpscr)
    let fraction = Int(x.amount)
    func toInteger(_ source: Int, _ signed: Bool, _ bits: Int, mode: UInt32 = 3) -> UInt32 {
      unit.toInteger(s[source], signed: signed, bits: bits, fraction: fraction, rounding: mode)
    }
    let value = s[x.rm]
    switch x.pointee.operation {
    case .vcvtToSigned: s[x.rd] = toInteger(x.rm, true, 32)
    case .vcvtToUnsigned: s[x.rd] = toInteger(x.rm, false, 32)
    case .vcvtrToSigned: s[x.rd] = toInteger(x.rm, true, 32, mode: unit.rounding)
    case .vcvtrToUnsigned: s[x.rd] = toInteger(x.rm, false, 32, mode: unit.rounding)
    case .vcvtFromSigned:
      s[x.rd] = unit.fromInteger(Int64(Int32(bitPattern: value)))
    case .vcvtFromUnsigned: s[x.rd] = unit.fromInteger(Int64(value))
    case .vcvtToFixedS16:
      s[x.rd] = UInt32(bitPattern: Int32(Int16(truncatingIfNeeded: toInteger(x.rd, true, 16))))
    case .vcvtToFixedU16: s[x.rd] = toInteger(x.rd, false, 16)
    case .vcvtToFixedS32: s[x.rd] = toInteger(x.rd, true, 32)
    case .vcvtToFixedU32: s[x.rd] = toInteger(x.rd, false, 32)
    case .vcvtFromFixedS16:
      s[x.rd] = unit.fromFixed(Int64(Int16(truncatingIfNeeded: s[x.rd])), fraction: fraction)
    case .vcvtFromFixedU16:
      s[x.rd] = unit.fromFixed(Int64(s[x.rd] & 0xFFFF), fraction: fraction)
    case .vcvtFromFixedS32:
      s[x.rd] = unit.fromFixed(Int64(Int32(bitPattern: s[x.rd])), fraction: fraction)
    case .vcvtFromFixedU32: s[x.rd] = unit.fromFixed(Int64(s[x.rd]), fraction: fraction)
    case .vcvtbToSingle: s[x.rd] = unit.fromHalf(UInt16(truncatingIfNeeded: value))
    case .vcvttToSingle: s[x.rd] = unit.fromHalf(UInt16(truncatingIfNeeded: value >> 16))
    case .vcvtbToHalf: s[x.rd] = s[x.rd] & 0xFFFF_0000 | UInt32(unit.toHalf(value))
    case .vcvttToHalf: s[x.rd] = s[x.rd] & 0xFFFF | UInt32(unit.toHalf(value)) << 16
    default: preconditionFailure("\(x.pointee.operation) is no conversion")
    }
    state.pointee.fpscr = unit.fpscr
  }

  /// VMRS.
  @inline(never)
  func readFloatStatus(_ x: UnsafePointer<Instruction>) {
    if x.pointee.operation == .vmrs {
      state.registers[x.rd] = state.pointee.fpscr
    } else {
      state.nzcv = state.pointee.fpscr
    }
  }

  /// VLDR, VSTR, VLDM, VSTM. False with a fault.
  @inline(never)
  func transferFloat(_ x: UnsafePointer<Instruction>, _ pc: UInt32) -> Bool {
    let r = state.registers
    let literal = (pc &+ 4) & ~3 &+ x.imm
    let base = r[x.rn]
    switch x.pointee.operation {
    case .vldr: return loadSingles(x.rd, 1, from: base &+ x.imm)
    case .vldrDouble: return loadSingles(x.rd, 2, from: base &+ x.imm)
    case .vldrLiteral: return loadSingles(x.rd, 1, from: literal)
    case .vldrDoubleLiteral: return loadSingles(x.rd, 2, from: literal)
    case .vstr: return storeSingles(x.rd, 1, to: base &+ x.imm)
    case .vstrDouble: return storeSingles(x.rd, 2, to: base &+ x.imm)
    default: break
    }
    let bytes = 4 &* x.amount
    let count = Int(x.amount)
    let isBelow = x.pointee.operation == .vldmdb || x.pointee.operation == .vstmdb
    let address = isBelow ? base &- bytes : base
    let succeeded: Bool =
      switch x.pointee.operation {
      case .vldm, .vldmdb: loadSingles(x.rd, count, from: address)
      default: storeSingles(x.rd, count, to: address)
      }
    guard succeeded else { return false }
    if x.pointee.writeback { r[x.rn] = isBelow ? address : base &+ bytes }
    return true
  }

  private func loadSingles(_ first: Int, _ count: Int, from address: UInt32) -> Bool {
    guard isWordAligned(address) else { return false }
    for index in 0..<count {
      guard
        load(
          address &+ 4 &* UInt32(index), as: UInt32.self, &state.singles[first + index])
      else { return false }
    }
    return true
  }

  private func storeSingles(_ first: Int, _ count: Int, to address: UInt32) -> Bool {
    guard isWordAligned(address) else { return false }
    for index in 0..<count {
      guard
        store(address &+ 4 &* UInt32(index), state.singles[first + index], as: UInt32.self)
      else { return false }
    }
    return true
  }
}
