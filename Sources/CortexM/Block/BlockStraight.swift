import Bus
import Thumb

// The records in the middle of blocks: arithmetic, loads and stores, floating point.

extension Core {
  /// Executes one record that neither ends its block nor branches.
  ///
  /// - Returns: false, with nothing done, if the precise engine has to execute its instruction.
  @_transparent
  func executeStraight(
    _ ip: UnsafePointer<BlockRecord>, _ block: UnsafeMutablePointer<Block>,
    _ r: UnsafeMutablePointer<UInt32>, _ s: UnsafeMutablePointer<CoreState>, _ windows: DataWindows
  ) -> Bool {
    switch ip.pointee.operation {
    // MARK: Data processing
    case .constant: r[ip.rd] = ip.imm
    case .constantS: r[ip.rd] = s.logical(ip.imm, true)
    case .moveTop: r[ip.rd] = r[ip.rd] & 0xFFFF | ip.imm
    case .move: r[ip.rd] = r[ip.rm]
    case .moveS: r[ip.rd] = s.logical(r[ip.rm], true)
    case .not: r[ip.rd] = ~r[ip.rm]
    case .notS: r[ip.rd] = s.logical(~r[ip.rm], true)
    case .andImmediate: r[ip.rd] = r[ip.rn] & ip.imm
    case .andImmediateS: r[ip.rd] = s.logical(r[ip.rn] & ip.imm, true)
    case .orrImmediate: r[ip.rd] = r[ip.rn] | ip.imm
    case .orrImmediateS: r[ip.rd] = s.logical(r[ip.rn] | ip.imm, true)
    case .eorImmediate: r[ip.rd] = r[ip.rn] ^ ip.imm
    case .eorImmediateS: r[ip.rd] = s.logical(r[ip.rn] ^ ip.imm, true)
    case .addImmediate: r[ip.rd] = r[ip.rn] &+ ip.imm
    case .addImmediateS: r[ip.rd] = s.add(r[ip.rn], ip.imm, 0, true)
    case .subImmediateS: r[ip.rd] = s.subtract(r[ip.rn], ip.imm)
    case .adcImmediate: r[ip.rd] = r[ip.rn] &+ ip.imm &+ s.pointee.carry
    case .adcImmediateS: r[ip.rd] = s.add(r[ip.rn], ip.imm, s.pointee.carry, true)
    case .rsbImmediate: r[ip.rd] = ip.imm &- r[ip.rn]
    case .rsbImmediateS: r[ip.rd] = s.subtract(ip.imm, r[ip.rn])
    case .compareImmediate: _ = s.subtract(r[ip.rn], ip.imm)
    case .compare: _ = s.subtract(r[ip.rn], r[ip.rm])
    case .and: r[ip.rd] = r[ip.rn] & r[ip.rm]
    case .andS: r[ip.rd] = s.logical(r[ip.rn] & r[ip.rm], true)
    case .bic: r[ip.rd] = r[ip.rn] & ~r[ip.rm]
    case .bicS: r[ip.rd] = s.logical(r[ip.rn] & ~r[ip.rm], true)
    case .orr: r[ip.rd] = r[ip.rn] | r[ip.rm]
    case .orrS: r[ip.rd] = s.logical(r[ip.rn] | r[ip.rm], true)
    case .eor: r[ip.rd] = r[ip.rn] ^ r[ip.rm]
    case .eorS: r[ip.rd] = s.logical(r[ip.rn] ^ r[ip.rm], true)
    case .add: r[ip.rd] = r[ip.rn] &+ r[ip.rm]
    case .addS: r[ip.rd] = s.add(r[ip.rn], r[ip.rm], 0, true)
    case .adc: r[ip.rd] = r[ip.rn] &+ r[ip.rm] &+ s.pointee.carry
    case .adcS: r[ip.rd] = s.add(r[ip.rn], r[ip.rm], s.pointee.carry, true)
    case .sub: r[ip.rd] = r[ip.rn] &- r[ip.rm]
    case .subS: r[ip.rd] = s.subtract(r[ip.rn], r[ip.rm])
    case .sbc: r[ip.rd] = r[ip.rn] &+ ~r[ip.rm] &+ s.pointee.carry
    case .sbcS: r[ip.rd] = s.add(r[ip.rn], ~r[ip.rm], s.pointee.carry, true)
    case .addShiftedLeft: r[ip.rd] = r[ip.rn] &+ r[ip.rm] &<< ip.amount
    case .setCarry: s.pointee.carry = ip.imm
    case .lsl: r[ip.rd] = r[ip.rm] &<< ip.amount
    case .lslS:
      let shifted = shiftLeft(r[ip.rm], ip.amount, s.pointee.carry)
      r[ip.rd] = s.logical(shifted, shifted.value, true)
    case .lsr: r[ip.rd] = r[ip.rm] &>> ip.amount
    case .lsrS:
      let shifted = shiftRight(r[ip.rm], ip.amount, s.pointee.carry)
      r[ip.rd] = s.logical(shifted, shifted.value, true)
    case .asr:
      r[ip.rd] = UInt32(bitPattern: Int32(bitPattern: r[ip.rm]) &>> Int32(ip.amount))
    case .asrS:
      let shifted = shiftArithmetic(r[ip.rm], ip.amount, s.pointee.carry)
      r[ip.rd] = s.logical(shifted, shifted.value, true)
    case .ror: r[ip.rd] = rotateRight(r[ip.rm], ip.amount)
    case .rorS:
      let shifted = rotate(r[ip.rm], ip.amount, s.pointee.carry)
      r[ip.rd] = s.logical(shifted, shifted.value, true)
    case .rrx: r[ip.rd] = s.pointee.carry << 31 | r[ip.rm] >> 1
    case .rrxS:
      let shifted = shiftWithCarry(r[ip.rm], .rrx, 1, s.pointee.carry)
      r[ip.rd] = s.logical(shifted, shifted.value, true)
    case .lslRegister: r[ip.rd] = shiftLeft(r[ip.rn], r[ip.rm] & 0xFF, 0).value
    case .lslRegisterS:
      let shifted = shiftLeft(r[ip.rn], r[ip.rm] & 0xFF, s.pointee.carry)
      r[ip.rd] = s.logical(shifted, shifted.value, true)
    case .lsrRegister: r[ip.rd] = shiftRight(r[ip.rn], r[ip.rm] & 0xFF, 0).value
    case .lsrRegisterS:
      let shifted = shiftRight(r[ip.rn], r[ip.rm] & 0xFF, s.pointee.carry)
      r[ip.rd] = s.logical(shifted, shifted.value, true)
    case .asrRegister: r[ip.rd] = shiftArithmetic(r[ip.rn], r[ip.rm] & 0xFF, 0).value
    case .asrRegisterS:
      let shifted = shiftArithmetic(r[ip.rn], r[ip.rm] & 0xFF, s.pointee.carry)
      r[ip.rd] = s.logical(shifted, shifted.value, true)
    case .rorRegister: r[ip.rd] = rotateRight(r[ip.rn], r[ip.rm])
    case .rorRegisterS:
      let shifted = rotate(r[ip.rn], r[ip.rm] & 0xFF, s.pointee.carry)
      r[ip.rd] = s.logical(shifted, shifted.value, true)
    case .mul: r[ip.rd] = r[ip.rn] &* r[ip.rm]
    case .mulS: r[ip.rd] = s.logical(r[ip.rn] &* r[ip.rm], true)
    case .mla: r[ip.rd] = r[ip.ra] &+ r[ip.rn] &* r[ip.rm]
    case .mls: r[ip.rd] = r[ip.ra] &- r[ip.rn] &* r[ip.rm]
    case .smull: r.setPair(ip, signedProduct(r[ip.rn], r[ip.rm]))
    case .umull: r.setPair(ip, UInt64(r[ip.rn]) &* UInt64(r[ip.rm]))
    case .smlal: r.setPair(ip, r.pair(ip) &+ signedProduct(r[ip.rn], r[ip.rm]))
    case .umlal: r.setPair(ip, r.pair(ip) &+ UInt64(r[ip.rn]) &* UInt64(r[ip.rm]))
    case .umaal:
      let sum = UInt64(r[ip.rd]) &+ UInt64(r[ip.ra])
      r.setPair(ip, UInt64(r[ip.rn]) &* UInt64(r[ip.rm]) &+ sum)
    case .sxtb: r[ip.rd] = signExtended(UInt8(truncatingIfNeeded: r[ip.rm]))
    case .sxth: r[ip.rd] = signExtended(UInt16(truncatingIfNeeded: r[ip.rm]))
    case .uxtb: r[ip.rd] = r[ip.rm] & 0xFF
    case .uxth: r[ip.rd] = r[ip.rm] & 0xFFFF
    case .bfi: r[ip.rd] = r[ip.rd] & ~ip.imm | r[ip.rn] &<< ip.amount & ip.imm
    case .sbfx:
      let unused = 32 &- ip.imm
      let field = Int32(bitPattern: r[ip.rn] &<< (unused &- ip.amount))
      r[ip.rd] = UInt32(bitPattern: field &>> Int32(unused))
    case .ubfx: r[ip.rd] = r[ip.rn] &>> ip.amount & ip.imm
    case .rev: r[ip.rd] = r[ip.rm].byteSwapped
    case .rev16: r[ip.rd] = rotateRight(r[ip.rm].byteSwapped, 16)
    case .revsh: r[ip.rd] = signExtended(UInt16(truncatingIfNeeded: r[ip.rm]).byteSwapped)
    case .rbit: r[ip.rd] = reverseBits(r[ip.rm])
    case .clz: r[ip.rd] = UInt32(r[ip.rm].leadingZeroBitCount)
    case .noteStack: s.noteStack()

    // MARK: Loads and stores
    case .ldr:
      guard let source = windows.readable(r.address(ip), as: UInt32.self) else {
        return false
      }
      r[ip.rd] = source.load(as: UInt32.self)
    case .ldrIndexed:
      guard let source = windows.readable(r.indexed(ip), as: UInt32.self) else {
        return false
      }
      r[ip.rd] = source.load(as: UInt32.self)
    case .ldrWriteback:
      guard let source = windows.readable(r.address(ip), as: UInt32.self) else {
        return false
      }
      r[ip.rn] &+= ip.pointee.change
      r[ip.rd] = source.load(as: UInt32.self)
    case .ldrb:
      guard let source = windows.readable(r.address(ip), as: UInt8.self) else {
        return false
      }
      r[ip.rd] = UInt32(source.load(as: UInt8.self))
    case .ldrbIndexed:
      guard let source = windows.readable(r.indexed(ip), as: UInt8.self) else {
        return false
      }
      r[ip.rd] = UInt32(source.load(as: UInt8.self))
    case .ldrbWriteback:
      guard let source = windows.readable(r.address(ip), as: UInt8.self) else {
        return false
      }
      r[ip.rn] &+= ip.pointee.change
      r[ip.rd] = UInt32(source.load(as: UInt8.self))
    case .ldrh:
      guard let source = windows.readable(r.address(ip), as: UInt16.self) else {
        return false
      }
      r[ip.rd] = UInt32(source.load(as: UInt16.self))
    case .ldrhIndexed:
      guard let source = windows.readable(r.indexed(ip), as: UInt16.self) else {
        return false
      }
      r[ip.rd] = UInt32(source.load(as: UInt16.self))
    case .ldrhWriteback:
      guard let source = windows.readable(r.address(ip), as: UInt16.self) else {
        return false
      }
      r[ip.rn] &+= ip.pointee.change
      r[ip.rd] = UInt32(source.load(as: UInt16.self))
    case .ldrsb:
      guard let source = windows.readable(r.address(ip), as: UInt8.self) else {
        return false
      }
      r[ip.rd] = signExtended(source.load(as: UInt8.self))
    case .ldrsbIndexed:
      guard let source = windows.readable(r.indexed(ip), as: UInt8.self) else {
        return false
      }
      r[ip.rd] = signExtended(source.load(as: UInt8.self))
    case .ldrsbWriteback:
      guard let source = windows.readable(r.address(ip), as: UInt8.self) else {
        return false
      }
      r[ip.rn] &+= ip.pointee.change
      r[ip.rd] = signExtended(source.load(as: UInt8.self))
    case .ldrsh:
      guard let source = windows.readable(r.address(ip), as: UInt16.self) else {
        return false
      }
      r[ip.rd] = signExtended(source.load(as: UInt16.self))
    case .ldrshIndexed:
      guard let source = windows.readable(r.indexed(ip), as: UInt16.self) else {
        return false
      }
      r[ip.rd] = signExtended(source.load(as: UInt16.self))
    case .ldrshWriteback:
      guard let source = windows.readable(r.address(ip), as: UInt16.self) else {
        return false
      }
      r[ip.rn] &+= ip.pointee.change
      r[ip.rd] = signExtended(source.load(as: UInt16.self))
    case .str:
      guard let target = windows.writable(r.address(ip), as: UInt32.self) else {
        return false
      }
      target.storeBytes(of: r[ip.rd], as: UInt32.self)
    case .strIndexed:
      guard let target = windows.writable(r.indexed(ip), as: UInt32.self) else {
        return false
      }
      target.storeBytes(of: r[ip.rd], as: UInt32.self)
    case .strWriteback:
      guard let target = windows.writable(r.address(ip), as: UInt32.self) else {
        return false
      }
      target.storeBytes(of: r[ip.rd], as: UInt32.self)
      r[ip.rn] &+= ip.pointee.change
    case .strb:
      guard let target = windows.writable(r.address(ip), as: UInt8.self) else {
        return false
      }
      target.storeBytes(of: UInt8(truncatingIfNeeded: r[ip.rd]), as: UInt8.self)
    case .strbIndexed:
      guard let target = windows.writable(r.indexed(ip), as: UInt8.self) else {
        return false
      }
      target.storeBytes(of: UInt8(truncatingIfNeeded: r[ip.rd]), as: UInt8.self)
    case .strbWriteback:
      guard let target = windows.writable(r.address(ip), as: UInt8.self) else {
        return false
      }
      target.storeBytes(of: UInt8(truncatingIfNeeded: r[ip.rd]), as: UInt8.self)
      r[ip.rn] &+= ip.pointee.change
    case .strh:
      guard let target = windows.writable(r.address(ip), as: UInt16.self) else {
        return false
      }
      target.storeBytes(of: UInt16(truncatingIfNeeded: r[ip.rd]), as: UInt16.self)
    case .strhIndexed:
      guard let target = windows.writable(r.indexed(ip), as: UInt16.self) else {
        return false
      }
      target.storeBytes(of: UInt16(truncatingIfNeeded: r[ip.rd]), as: UInt16.self)
    case .strhWriteback:
      guard let target = windows.writable(r.address(ip), as: UInt16.self) else {
        return false
      }
      target.storeBytes(of: UInt16(truncatingIfNeeded: r[ip.rd]), as: UInt16.self)
      r[ip.rn] &+= ip.pointee.change
    case .ldrd:
      let address = r[ip.rn] &+ ip.imm
      guard let source = windows.readableWords(address, 2) else { return false }
      let (first, second) = (source[0], source[1])
      r[ip.rn] &+= ip.pointee.change
      r[ip.rd] = first
      r[ip.ra] = second
    case .ldm:
      let base = r[ip.rn]
      guard let source = windows.readableWords(base, ip.amount) else { return false }
      r.load(ip.imm, from: source)
      if ip.pointee.change != 0 { r[ip.rn] = base &+ ip.pointee.change }
    case .stm:
      let base = r[ip.rn]
      guard let target = windows.writableWords(base, ip.amount) else { return false }
      r.store(ip.imm, to: target)
      r[ip.rn] = base &+ ip.pointee.change
    case .push:
      let base = r[13] &- 4 &* ip.amount
      guard let target = windows.writableWords(base, ip.amount) else { return false }
      r.store(ip.imm, to: target)
      r[13] = base
      s.noteStack()
    case .pop:
      guard let source = windows.readableWords(r[13], ip.amount) else { return false }
      let base = r[13]
      r.load(ip.imm, from: source)
      r[13] = base &+ 4 &* ip.amount
    case .loadWords:
      let address = r[ip.rn] &+ ip.imm
      guard let source = windows.readableWords(address, ip.amount) else { return false }
      for index in 0..<Int(ip.amount) { r[ip.rd + index] = source[index] }
      r[ip.rn] &+= ip.pointee.change
    case .storeWords:
      let address = r[ip.rn] &+ ip.imm
      guard let target = windows.writableWords(address, ip.amount) else { return false }
      for index in 0..<Int(ip.amount) { target[index] = r[ip.rd + index] }
      r[ip.rn] &+= ip.pointee.change

    // MARK: Floating point
    case .requireFloat:
      guard s.pointee.fpReady else { return false }
    case .floatAdd:
      let sum = r.single(ip.rn) + r.single(ip.rm)
      if SingleArithmetic.isPlain(sum, s.pointee.fpscr) {
        r[ip.rd] = sum.bitPattern
      } else {
        executeFloat(block.instruction(ip))
      }
    case .floatSubtract:
      let difference = r.single(ip.rn) - r.single(ip.rm)
      if SingleArithmetic.isPlain(difference, s.pointee.fpscr) {
        r[ip.rd] = difference.bitPattern
      } else {
        executeFloat(block.instruction(ip))
      }
    case .floatMultiply:
      let product = r.single(ip.rn) * r.single(ip.rm)
      if SingleArithmetic.isPlain(product, s.pointee.fpscr) {
        r[ip.rd] = product.bitPattern
      } else {
        executeFloat(block.instruction(ip))
      }
    case .floatDivide:
      let quotient = r.single(ip.rn) / r.single(ip.rm)
      if SingleArithmetic.isPlain(quotient, s.pointee.fpscr) {
        r[ip.rd] = quotient.bitPattern
      } else {
        executeFloat(block.instruction(ip))
      }
    case .floatFused:
      let sum = r.single(ip.rd).addingProduct(r.single(ip.rn), r.single(ip.rm))
      if SingleArithmetic.isPlain(sum, s.pointee.fpscr) {
        r[ip.rd] = sum.bitPattern
      } else {
        executeFloat(block.instruction(ip))
      }
    case .floatFusedNegative:
      let sum = r.single(ip.rd).addingProduct(-r.single(ip.rn), r.single(ip.rm))
      if SingleArithmetic.isPlain(sum, s.pointee.fpscr) {
        r[ip.rd] = sum.bitPattern
      } else {
        executeFloat(block.instruction(ip))
      }
    case .floatCompare:
      if !s.compareSingles(r.single(ip.rd), r.single(ip.rm)) {
        executeFloat(block.instruction(ip))
      }
    case .floatFromSigned:
      let value = Float(Int32(bitPattern: r[ip.rm]))
      if SingleArithmetic.isPlain(value, s.pointee.fpscr) {
        r[ip.rd] = value.bitPattern
      } else {
        convertFloat(block.instruction(ip))
      }
    case .floatToSigned:
      let value = r.single(ip.rm)
      if SingleArithmetic.isPlain(s.pointee.fpscr), value.magnitude < 0x1p31 {
        r[ip.rd] = UInt32(bitPattern: Int32(value))
      } else {
        convertFloat(block.instruction(ip))
      }

    // MARK: Shared with the precise engine
    case .float: executeFloat(block.instruction(ip))
    case .convert: convertFloat(block.instruction(ip))
    case .floatStatus: readFloatStatus(block.instruction(ip))
    case .signalMultiply: executeSignalMultiply(block.instruction(ip))
    case .parallel: executeParallel(block.instruction(ip))
    case .media: executeMedia(block.instruction(ip))
    default: preconditionFailure("a record that ends its block")
    }
    return true
  }
}
