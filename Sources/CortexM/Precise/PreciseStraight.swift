import Bus
import Thumb

// The instructions behind which execution simply goes on: arithmetic, and loads and stores of single
// registers.

extension Core {
  /// Executes one instruction that neither branches nor stops.
  ///
  /// - Returns: false with a fault, which `pendingFault` describes.
  @_transparent
  func executeStraight(
    _ operation: Operation, _ x: UnsafePointer<Instruction>, _ pc: UInt32,
    _ r: UnsafeMutablePointer<UInt32>, _ s: UnsafeMutablePointer<CoreState>
  ) -> Bool {
    var value: UInt32 = 0
    switch operation {
    // MARK: Data processing with an immediate
    case .andImmediate:
      r[x.rd] = s.logicalImmediate(r[x.rn] & x.imm, x.options)
    case .orrImmediate:
      r[x.rd] = s.logicalImmediate(r[x.rn] | x.imm, x.options)
    case .eorImmediate:
      r[x.rd] = s.logicalImmediate(r[x.rn] ^ x.imm, x.options)
    case .bicImmediate:
      r[x.rd] = s.logicalImmediate(r[x.rn] & ~x.imm, x.options)
    case .ornImmediate:
      r[x.rd] = s.logicalImmediate(r[x.rn] | ~x.imm, x.options)
    case .addImmediate:
      r[x.rd] = s.add(r[x.rn], x.imm, 0, x.setsFlags)
    case .adcImmediate:
      r[x.rd] = s.add(r[x.rn], x.imm, s.pointee.carry, x.setsFlags)
    case .subImmediate:
      r[x.rd] = s.add(r[x.rn], ~x.imm, 1, x.setsFlags)
    case .sbcImmediate:
      r[x.rd] = s.add(r[x.rn], ~x.imm, s.pointee.carry, x.setsFlags)
    case .rsbImmediate:
      r[x.rd] = s.add(~r[x.rn], x.imm, 1, x.setsFlags)
    case .movImmediate:
      r[x.rd] = s.logicalImmediate(x.imm, x.options)
    case .mvnImmediate:
      r[x.rd] = s.logicalImmediate(~x.imm, x.options)
    case .movt:
      r[x.rd] = r[x.rd] & 0xFFFF | x.imm << 16
    case .cmpImmediate:
      _ = s.add(r[x.rn], ~x.imm, 1, true)
    case .cmnImmediate:
      _ = s.add(r[x.rn], x.imm, 0, true)
    case .tstImmediate:
      _ = s.logical(r[x.rn] & x.imm, true)
      s.noteCarry(x.options)
    case .teqImmediate:
      _ = s.logical(r[x.rn] ^ x.imm, true)
      s.noteCarry(x.options)
    case .adr:
      r[x.rd] = (pc &+ 4) & ~3 &+ x.imm

    // MARK: Data processing with a register
    case .andRegister:
      r[x.rd] = s.logical(r[x.rn] & r[x.rm], x.setsFlags)
    case .bicRegister:
      r[x.rd] = s.logical(r[x.rn] & ~r[x.rm], x.setsFlags)
    case .orrRegister:
      r[x.rd] = s.logical(r[x.rn] | r[x.rm], x.setsFlags)
    case .ornRegister:
      r[x.rd] = s.logical(r[x.rn] | ~r[x.rm], x.setsFlags)
    case .eorRegister:
      r[x.rd] = s.logical(r[x.rn] ^ r[x.rm], x.setsFlags)
    case .addRegister:
      r[x.rd] = s.add(r[x.rn], r[x.rm], 0, x.setsFlags)
    case .adcRegister:
      r[x.rd] = s.add(r[x.rn], r[x.rm], s.pointee.carry, x.setsFlags)
    case .subRegister:
      r[x.rd] = s.add(r[x.rn], ~r[x.rm], 1, x.setsFlags)
    case .sbcRegister:
      r[x.rd] = s.add(r[x.rn], ~r[x.rm], s.pointee.carry, x.setsFlags)
    case .rsbRegister:
      r[x.rd] = s.add(~r[x.rn], r[x.rm], 1, x.setsFlags)
    case .movRegister:
      r[x.rd] = s.logical(r[x.rm], x.setsFlags)
    case .mvnRegister:
      r[x.rd] = s.logical(~r[x.rm], x.setsFlags)
    case .cmpRegister:
      _ = s.add(r[x.rn], ~r[x.rm], 1, true)
    case .cmnRegister:
      _ = s.add(r[x.rn], r[x.rm], 0, true)
    case .tstRegister:
      _ = s.logical(r[x.rn] & r[x.rm], true)
    case .teqRegister:
      _ = s.logical(r[x.rn] ^ r[x.rm], true)
    case .movFromPC:
      r[x.rd] = pc &+ 4
    case .addFromPC:
      r[x.rd] = r[x.rd] &+ pc &+ 4
    // MARK: Data processing with a shifted register
    case .andShifted:
      let shifted = operand2(x)
      r[x.rd] = s.logical(shifted, r[x.rn] & shifted.value, x.setsFlags)
    case .bicShifted:
      let shifted = operand2(x)
      r[x.rd] = s.logical(shifted, r[x.rn] & ~shifted.value, x.setsFlags)
    case .orrShifted:
      let shifted = operand2(x)
      r[x.rd] = s.logical(shifted, r[x.rn] | shifted.value, x.setsFlags)
    case .ornShifted:
      let shifted = operand2(x)
      r[x.rd] = s.logical(shifted, r[x.rn] | ~shifted.value, x.setsFlags)
    case .eorShifted:
      let shifted = operand2(x)
      r[x.rd] = s.logical(shifted, r[x.rn] ^ shifted.value, x.setsFlags)
    case .addShifted:
      r[x.rd] = s.add(r[x.rn], operand2(x).value, 0, x.setsFlags)
    case .adcShifted:
      r[x.rd] = s.add(r[x.rn], operand2(x).value, s.pointee.carry, x.setsFlags)
    case .subShifted:
      r[x.rd] = s.add(r[x.rn], ~operand2(x).value, 1, x.setsFlags)
    case .sbcShifted:
      r[x.rd] = s.add(r[x.rn], ~operand2(x).value, s.pointee.carry, x.setsFlags)
    case .rsbShifted:
      r[x.rd] = s.add(~r[x.rn], operand2(x).value, 1, x.setsFlags)
    case .mvnShifted:
      let shifted = operand2(x)
      r[x.rd] = s.logical(shifted, ~shifted.value, x.setsFlags)
    case .cmpShifted:
      _ = s.add(r[x.rn], ~operand2(x).value, 1, true)
    case .cmnShifted:
      _ = s.add(r[x.rn], operand2(x).value, 0, true)
    case .tstShifted:
      let shifted = operand2(x)
      _ = s.logical(shifted, r[x.rn] & shifted.value, true)
    case .teqShifted:
      let shifted = operand2(x)
      _ = s.logical(shifted, r[x.rn] ^ shifted.value, true)

    // MARK: Shifts
    case .lslImmediate:
      let shifted = shiftLeft(r[x.rm], x.amount, s.pointee.carry)
      r[x.rd] = s.logical(shifted, shifted.value, x.setsFlags)
    case .lsrImmediate:
      let shifted = shiftRight(r[x.rm], x.amount, s.pointee.carry)
      r[x.rd] = s.logical(shifted, shifted.value, x.setsFlags)
    case .asrImmediate:
      let shifted = shiftArithmetic(r[x.rm], x.amount, s.pointee.carry)
      r[x.rd] = s.logical(shifted, shifted.value, x.setsFlags)
    case .rorImmediate:
      let shifted = rotate(r[x.rm], x.amount, s.pointee.carry)
      r[x.rd] = s.logical(shifted, shifted.value, x.setsFlags)
    case .rrx:
      let shifted = shiftWithCarry(r[x.rm], .rrx, 1, s.pointee.carry)
      r[x.rd] = s.logical(shifted, shifted.value, x.setsFlags)
    case .lslRegister:
      let shifted = shiftLeft(r[x.rn], r[x.rm] & 0xFF, s.pointee.carry)
      r[x.rd] = s.logical(shifted, shifted.value, x.setsFlags)
    case .lsrRegister:
      let shifted = shiftRight(r[x.rn], r[x.rm] & 0xFF, s.pointee.carry)
      r[x.rd] = s.logical(shifted, shifted.value, x.setsFlags)
    case .asrRegister:
      let shifted = shiftArithmetic(r[x.rn], r[x.rm] & 0xFF, s.pointee.carry)
      r[x.rd] = s.logical(shifted, shifted.value, x.setsFlags)
    case .rorRegister:
      let shifted = rotate(r[x.rn], r[x.rm] & 0xFF, s.pointee.carry)
      r[x.rd] = s.logical(shifted, shifted.value, x.setsFlags)

    // MARK: Multiplication and division
    case .mla:
      r[x.rd] = r[x.ra] &+ r[x.rn] &* r[x.rm]
    case .mls:
      r[x.rd] = r[x.ra] &- r[x.rn] &* r[x.rm]
    case .smull:
      setPair(x, signedProduct(r[x.rn], r[x.rm]))
    case .umull:
      setPair(x, UInt64(r[x.rn]) &* UInt64(r[x.rm]))
    case .smlal:
      setPair(x, pair(x) &+ signedProduct(r[x.rn], r[x.rm]))
    case .umlal:
      setPair(x, pair(x) &+ UInt64(r[x.rn]) &* UInt64(r[x.rm]))
    case .umaal:
      setPair(x, UInt64(r[x.rn]) &* UInt64(r[x.rm]) &+ UInt64(r[x.rd]) &+ UInt64(r[x.ra]))
    case .sdiv, .udiv:
      guard divide(x) else { return false }
    case .smulbb, .smulbt, .smultb, .smultt, .smlabb, .smlabt, .smlatb, .smlatt, .smulwb,
      .smulwt, .smlawb, .smlawt, .smlalbb, .smlalbt, .smlaltb, .smlaltt, .smuad, .smuadx,
      .smusd, .smusdx, .smlad, .smladx, .smlsd, .smlsdx, .smlald, .smlaldx, .smlsld, .smlsldx,
      .smmul, .smmulr, .smmla, .smmlar, .smmls, .smmlsr:
      executeSignalMultiply(x)

    // MARK: Parallel arithmetic, saturation, packing
    case .sadd16, .sasx, .ssax, .ssub16, .sadd8, .ssub8, .qadd16, .qasx, .qsax, .qsub16,
      .qadd8, .qsub8, .shadd16, .shasx, .shsax, .shsub16, .shadd8, .shsub8, .uadd16, .uasx,
      .usax, .usub16, .uadd8, .usub8, .uqadd16, .uqasx, .uqsax, .uqsub16, .uqadd8, .uqsub8,
      .uhadd16, .uhasx, .uhsax, .uhsub16, .uhadd8, .uhsub8:
      executeParallel(x)
    case .sel, .usad8, .usada8, .qadd, .qsub, .qdadd, .qdsub, .ssat, .usat, .ssat16, .usat16,
      .pkhbt, .pkhtb, .sxtb16, .uxtb16, .sxtab16, .uxtab16:
      executeMedia(x)

    // MARK: Extension, bit fields, reversal
    case .sxtb:
      r[x.rd] = UInt32(
        bitPattern: Int32(Int8(truncatingIfNeeded: rotateRight(r[x.rm], x.amount))))
    case .sxth:
      r[x.rd] = UInt32(
        bitPattern: Int32(Int16(truncatingIfNeeded: rotateRight(r[x.rm], x.amount))))
    case .uxtb:
      r[x.rd] = rotateRight(r[x.rm], x.amount) & 0xFF
    case .uxth:
      r[x.rd] = rotateRight(r[x.rm], x.amount) & 0xFFFF
    case .sxtab:
      r[x.rd] =
        r[x.rn]
        &+ UInt32(bitPattern: Int32(Int8(truncatingIfNeeded: rotateRight(r[x.rm], x.amount))))
    case .sxtah:
      r[x.rd] =
        r[x.rn]
        &+ UInt32(bitPattern: Int32(Int16(truncatingIfNeeded: rotateRight(r[x.rm], x.amount))))
    case .uxtab:
      r[x.rd] = r[x.rn] &+ (rotateRight(r[x.rm], x.amount) & 0xFF)
    case .uxtah:
      r[x.rd] = r[x.rn] &+ (rotateRight(r[x.rm], x.amount) & 0xFFFF)
    case .bfc:
      r[x.rd] &= ~(lowBits(x.imm) &<< x.amount)
    case .bfi:
      let mask = lowBits(x.imm) &<< x.amount
      r[x.rd] = r[x.rd] & ~mask | r[x.rn] &<< x.amount & mask
    case .sbfx:
      let unused = 32 - x.imm
      let field = Int32(bitPattern: r[x.rn] &<< (unused &- x.amount))
      r[x.rd] = UInt32(bitPattern: field &>> Int32(unused))
    case .ubfx:
      r[x.rd] = r[x.rn] &>> x.amount & lowBits(x.imm)
    case .rev:
      r[x.rd] = r[x.rm].byteSwapped
    case .rev16:
      r[x.rd] = rotateRight(r[x.rm].byteSwapped, 16)
    case .revsh:
      let swapped = UInt16(truncatingIfNeeded: r[x.rm]).byteSwapped
      r[x.rd] = UInt32(bitPattern: Int32(Int16(bitPattern: swapped)))
    case .rbit:
      r[x.rd] = reverseBits(r[x.rm])
    case .clz:
      r[x.rd] = UInt32(r[x.rm].leadingZeroBitCount)

    // MARK: Loads and stores of one register
    case .ldrImmediate:
      guard load(r[x.rn] &+ x.imm, as: UInt32.self, &value) else { return false }
      r[x.rd] = value
    case .ldrbImmediate:
      guard load(r[x.rn] &+ x.imm, as: UInt8.self, &value) else { return false }
      r[x.rd] = value
    case .ldrhImmediate:
      guard load(r[x.rn] &+ x.imm, as: UInt16.self, &value) else { return false }
      r[x.rd] = value
    case .ldrsbImmediate:
      guard load(r[x.rn] &+ x.imm, as: UInt8.self, &value) else { return false }
      r[x.rd] = UInt32(bitPattern: Int32(Int8(truncatingIfNeeded: value)))
    case .ldrshImmediate:
      guard load(r[x.rn] &+ x.imm, as: UInt16.self, &value) else { return false }
      r[x.rd] = UInt32(bitPattern: Int32(Int16(truncatingIfNeeded: value)))
    case .strImmediate:
      guard store(r[x.rn] &+ x.imm, r[x.rd], as: UInt32.self) else { return false }
    case .strbImmediate:
      guard store(r[x.rn] &+ x.imm, r[x.rd], as: UInt8.self) else { return false }
    case .strhImmediate:
      guard store(r[x.rn] &+ x.imm, r[x.rd], as: UInt16.self) else { return false }
    case .ldrRegister:
      guard load(r[x.rn] &+ r[x.rm], as: UInt32.self, &value) else { return false }
      r[x.rd] = value
    case .ldrbRegister:
      guard load(r[x.rn] &+ r[x.rm], as: UInt8.self, &value) else { return false }
      r[x.rd] = value
    case .ldrhRegister:
      guard load(r[x.rn] &+ r[x.rm], as: UInt16.self, &value) else { return false }
      r[x.rd] = value
    case .ldrsbRegister:
      guard load(r[x.rn] &+ r[x.rm], as: UInt8.self, &value) else { return false }
      r[x.rd] = UInt32(bitPattern: Int32(Int8(truncatingIfNeeded: value)))
    case .ldrshRegister:
      guard load(r[x.rn] &+ r[x.rm], as: UInt16.self, &value) else { return false }
      r[x.rd] = UInt32(bitPattern: Int32(Int16(truncatingIfNeeded: value)))
    case .strRegister:
      guard store(r[x.rn] &+ r[x.rm], r[x.rd], as: UInt32.self) else { return false }
    case .strbRegister:
      guard store(r[x.rn] &+ r[x.rm], r[x.rd], as: UInt8.self) else { return false }
    case .strhRegister:
      guard store(r[x.rn] &+ r[x.rm], r[x.rd], as: UInt16.self) else { return false }
    case .ldrShifted:
      guard load(r[x.rn] &+ (r[x.rm] &<< x.amount), as: UInt32.self, &value) else {
        return false
      }
      r[x.rd] = value
    case .ldrbShifted:
      guard load(r[x.rn] &+ (r[x.rm] &<< x.amount), as: UInt8.self, &value) else {
        return false
      }
      r[x.rd] = value
    case .ldrhShifted:
      guard load(r[x.rn] &+ (r[x.rm] &<< x.amount), as: UInt16.self, &value) else {
        return false
      }
      r[x.rd] = value
    case .ldrsbShifted:
      guard load(r[x.rn] &+ (r[x.rm] &<< x.amount), as: UInt8.self, &value) else {
        return false
      }
      r[x.rd] = UInt32(bitPattern: Int32(Int8(truncatingIfNeeded: value)))
    case .ldrshShifted:
      guard load(r[x.rn] &+ (r[x.rm] &<< x.amount), as: UInt16.self, &value) else {
        return false
      }
      r[x.rd] = UInt32(bitPattern: Int32(Int16(truncatingIfNeeded: value)))
    case .strShifted:
      guard store(r[x.rn] &+ (r[x.rm] &<< x.amount), r[x.rd], as: UInt32.self) else {
        return false
      }
    case .strbShifted:
      guard store(r[x.rn] &+ (r[x.rm] &<< x.amount), r[x.rd], as: UInt8.self) else {
        return false
      }
    case .strhShifted:
      guard store(r[x.rn] &+ (r[x.rm] &<< x.amount), r[x.rd], as: UInt16.self) else {
        return false
      }
    case .ldrPreIndexed:
      let address = r[x.rn] &+ x.imm
      guard load(address, as: UInt32.self, &value) else { return false }
      r[x.rn] = address
      r[x.rd] = value
    case .ldrbPreIndexed:
      let address = r[x.rn] &+ x.imm
      guard load(address, as: UInt8.self, &value) else { return false }
      r[x.rn] = address
      r[x.rd] = value
    case .ldrhPreIndexed:
      let address = r[x.rn] &+ x.imm
      guard load(address, as: UInt16.self, &value) else { return false }
      r[x.rn] = address
      r[x.rd] = value
    case .ldrsbPreIndexed:
      let address = r[x.rn] &+ x.imm
      guard load(address, as: UInt8.self, &value) else { return false }
      r[x.rn] = address
      r[x.rd] = UInt32(bitPattern: Int32(Int8(truncatingIfNeeded: value)))
    case .ldrshPreIndexed:
      let address = r[x.rn] &+ x.imm
      guard load(address, as: UInt16.self, &value) else { return false }
      r[x.rn] = address
      r[x.rd] = UInt32(bitPattern: Int32(Int16(truncatingIfNeeded: value)))
    case .strPreIndexed:
      let address = r[x.rn] &+ x.imm
      guard store(address, r[x.rd], as: UInt32.self) else { return false }
      r[x.rn] = address
    case .strbPreIndexed:
      let address = r[x.rn] &+ x.imm
      guard store(address, r[x.rd], as: UInt8.self) else { return false }
      r[x.rn] = address
    case .strhPreIndexed:
      let address = r[x.rn] &+ x.imm
      guard store(address, r[x.rd], as: UInt16.self) else { return false }
      r[x.rn] = address
    case .ldrPostIndexed:
      let address = r[x.rn] &+ x.imm
      guard load(r[x.rn], as: UInt32.self, &value) else { return false }
      r[x.rn] = address
      r[x.rd] = value
    case .ldrbPostIndexed:
      let address = r[x.rn] &+ x.imm
      guard load(r[x.rn], as: UInt8.self, &value) else { return false }
      r[x.rn] = address
      r[x.rd] = value
    case .ldrhPostIndexed:
      let address = r[x.rn] &+ x.imm
      guard load(r[x.rn], as: UInt16.self, &value) else { return false }
      r[x.rn] = address
      r[x.rd] = value
    case .ldrsbPostIndexed:
      let address = r[x.rn] &+ x.imm
      guard load(r[x.rn], as: UInt8.self, &value) else { return false }
      r[x.rn] = address
      r[x.rd] = UInt32(bitPattern: Int32(Int8(truncatingIfNeeded: value)))
    case .ldrshPostIndexed:
      let address = r[x.rn] &+ x.imm
      guard load(r[x.rn], as: UInt16.self, &value) else { return false }
      r[x.rn] = address
      r[x.rd] = UInt32(bitPattern: Int32(Int16(truncatingIfNeeded: value)))
    case .strPostIndexed:
      let address = r[x.rn] &+ x.imm
      guard store(r[x.rn], r[x.rd], as: UInt32.self) else { return false }
      r[x.rn] = address
    case .strbPostIndexed:
      let address = r[x.rn] &+ x.imm
      guard store(r[x.rn], r[x.rd], as: UInt8.self) else { return false }
      r[x.rn] = address
    case .strhPostIndexed:
      let address = r[x.rn] &+ x.imm
      guard store(r[x.rn], r[x.rd], as: UInt16.self) else { return false }
      r[x.rn] = address
    case .ldrLiteral:
      let address = (pc &+ 4) & ~3 &+ x.imm
      guard load(address, as: UInt32.self, &value) else { return false }
      r[x.rd] = value
    case .ldrbLiteral:
      let address = (pc &+ 4) & ~3 &+ x.imm
      guard load(address, as: UInt8.self, &value) else { return false }
      r[x.rd] = value
    case .ldrhLiteral:
      let address = (pc &+ 4) & ~3 &+ x.imm
      guard load(address, as: UInt16.self, &value) else { return false }
      r[x.rd] = value
    case .ldrsbLiteral:
      let address = (pc &+ 4) & ~3 &+ x.imm
      guard load(address, as: UInt8.self, &value) else { return false }
      r[x.rd] = UInt32(bitPattern: Int32(Int8(truncatingIfNeeded: value)))
    case .ldrshLiteral:
      let address = (pc &+ 4) & ~3 &+ x.imm
      guard load(address, as: UInt16.self, &value) else { return false }
      r[x.rd] = UInt32(bitPattern: Int32(Int16(truncatingIfNeeded: value)))
    case .ldrt, .ldrbt, .ldrht, .ldrsbt, .ldrsht, .strt, .strbt, .strht:
      guard executeUnprivileged(x) else { return false }
    case .ldrd, .ldrdLiteral, .strd:
      guard executeDouble(x, pc) else { return false }
    case .ldrex, .ldrexb, .ldrexh, .strex, .strexb, .strexh:
      guard executeExclusive(x) else { return false }
    case .clrex:
      s.pointee.exclusive = false
    case .pld, .pli:
      break
    default: preconditionFailure("\(operation) is executed elsewhere")
    }
    return true
  }
}
