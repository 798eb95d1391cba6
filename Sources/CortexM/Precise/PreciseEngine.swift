import Bus
import Thumb

// The precise engine: one instruction at a time, an exhaustive switch over the operations. It owns
// the semantics of every instruction; any faster engine is tested against it.

extension Core {
  /// Executes up to the first instruction boundary at or after the deadline.
  /// - Parameter passing: execute the first instruction even if its address is watched.
  /// - Parameter single: stop behind one instruction, before the next one begins.
  func executeOnCortexM0(passing: Bool, single: Bool) -> EngineExit {
    execute(CortexM0Timing.self, passing: passing, single: single)
  }

  /// The same for the Cortex-M3 and M4.
  func executeOnCortexM4(passing: Bool, single: Bool) -> EngineExit {
    execute(CortexM4Timing.self, passing: passing, single: single)
  }

  private func execute<T: TimingRules>(_: T.Type, passing: Bool, single: Bool) -> EngineExit {
    let s = state
    let r = state.registers
    let clock = clock
    // An instruction inside an IT block is executed from a copy that leaves the flags alone.
    var conditional = Instruction(.nop, size: 2, timing: .hint)
    return withUnsafeMutablePointer(to: &conditional) { conditional in
      var pc = r[15]
      hasBegun = false
      guard enterWindow(pc) else { return .fault }
      var window = code.window
      var cell = window.cells + Int((pc &- window.base) >> 1)
      if cell.pointee.kind == .empty {
        guard code.decode(pc) else { return .fault }
      }
      var operation = passing ? cell.pointee.instruction.operation : cell.pointee.dispatch
      while true {
        var x = UnsafeRawPointer(cell).assumingMemoryBound(to: Instruction.self)
        let cycles = cell.pointee.cycles
        var next = pc &+ UInt32(x.pointee.size)
        var value: UInt32 = 0
        let isConditional = T.hasConditionalExecution && s.pointee.itState != 0
        if isConditional, operation != .undefined {
          if s.conditionPasses {
            conditional.pointee = x.pointee.insideIT
            x = UnsafePointer(conditional)
          } else {
            operation = .nop
          }
        }
        switch operation {
        // MARK: Not defined by the architecture
        case .undefined:
          switch closerLook(cell, pc) {
          case .again:
            operation = cell.pointee.dispatch
            continue
          case .watched:
            hasBegun = true
            return .watch
          case .faulted: return .fault
          }
        case .udf:
          pendingFault = Fault(kind: .undefinedInstruction)
          return .fault
        case .unpredictable:
          refuseUnpredictable(x.imm, pc)
          return .fault

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
          if x.rd == 13 { r[13] &= ~3 }
        case .adcRegister:
          r[x.rd] = s.add(r[x.rn], r[x.rm], s.pointee.carry, x.setsFlags)
        case .subRegister:
          r[x.rd] = s.add(r[x.rn], ~r[x.rm], 1, x.setsFlags)
          if x.rd == 13 { r[13] &= ~3 }
        case .sbcRegister:
          r[x.rd] = s.add(r[x.rn], ~r[x.rm], s.pointee.carry, x.setsFlags)
        case .rsbRegister:
          r[x.rd] = s.add(~r[x.rn], r[x.rm], 1, x.setsFlags)
        case .movRegister:
          r[x.rd] = s.logical(r[x.rm], x.setsFlags)
          if x.rd == 13 { r[13] &= ~3 }
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
        case .movPC:
          next = (x.rm == 15 ? pc &+ 4 : r[x.rm]) & ~1
          T.branch(self, x, to: next)
        case .addPC:
          next = (pc &+ 4 &+ (x.rm == 15 ? pc &+ 4 : r[x.rm])) & ~1
          T.branch(self, x, to: next)

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
          if x.rd == 13 { r[13] &= ~3 }
        case .adcShifted:
          r[x.rd] = s.add(r[x.rn], operand2(x).value, s.pointee.carry, x.setsFlags)
        case .subShifted:
          r[x.rd] = s.add(r[x.rn], ~operand2(x).value, 1, x.setsFlags)
          if x.rd == 13 { r[13] &= ~3 }
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
        case .mul:
          // The small multiplier of the Cortex-M0.
          if !T.hasConditionalExecution, cycles > 1, isAbandoned(UInt32(cycles)) {
            return .boundary
          }
          r[x.rd] = s.logical(r[x.rn] &* r[x.rm], x.setsFlags)
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
          guard divide(x) else { return .fault }
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
          guard load(r[x.rn] &+ x.imm, as: UInt32.self, &value) else { return .fault }
          r[x.rd] = value
        case .ldrbImmediate:
          guard load(r[x.rn] &+ x.imm, as: UInt8.self, &value) else { return .fault }
          r[x.rd] = value
        case .ldrhImmediate:
          guard load(r[x.rn] &+ x.imm, as: UInt16.self, &value) else { return .fault }
          r[x.rd] = value
        case .ldrsbImmediate:
          guard load(r[x.rn] &+ x.imm, as: UInt8.self, &value) else { return .fault }
          r[x.rd] = UInt32(bitPattern: Int32(Int8(truncatingIfNeeded: value)))
        case .ldrshImmediate:
          guard load(r[x.rn] &+ x.imm, as: UInt16.self, &value) else { return .fault }
          r[x.rd] = UInt32(bitPattern: Int32(Int16(truncatingIfNeeded: value)))
        case .strImmediate:
          guard store(r[x.rn] &+ x.imm, r[x.rd], as: UInt32.self) else { return .fault }
        case .strbImmediate:
          guard store(r[x.rn] &+ x.imm, r[x.rd], as: UInt8.self) else { return .fault }
        case .strhImmediate:
          guard store(r[x.rn] &+ x.imm, r[x.rd], as: UInt16.self) else { return .fault }
        case .ldrRegister:
          guard load(r[x.rn] &+ r[x.rm], as: UInt32.self, &value) else { return .fault }
          r[x.rd] = value
        case .ldrbRegister:
          guard load(r[x.rn] &+ r[x.rm], as: UInt8.self, &value) else { return .fault }
          r[x.rd] = value
        case .ldrhRegister:
          guard load(r[x.rn] &+ r[x.rm], as: UInt16.self, &value) else { return .fault }
          r[x.rd] = value
        case .ldrsbRegister:
          guard load(r[x.rn] &+ r[x.rm], as: UInt8.self, &value) else { return .fault }
          r[x.rd] = UInt32(bitPattern: Int32(Int8(truncatingIfNeeded: value)))
        case .ldrshRegister:
          guard load(r[x.rn] &+ r[x.rm], as: UInt16.self, &value) else { return .fault }
          r[x.rd] = UInt32(bitPattern: Int32(Int16(truncatingIfNeeded: value)))
        case .strRegister:
          guard store(r[x.rn] &+ r[x.rm], r[x.rd], as: UInt32.self) else { return .fault }
        case .strbRegister:
          guard store(r[x.rn] &+ r[x.rm], r[x.rd], as: UInt8.self) else { return .fault }
        case .strhRegister:
          guard store(r[x.rn] &+ r[x.rm], r[x.rd], as: UInt16.self) else { return .fault }
        case .ldrShifted:
          guard load(r[x.rn] &+ (r[x.rm] &<< x.amount), as: UInt32.self, &value) else {
            return .fault
          }
          r[x.rd] = value
        case .ldrbShifted:
          guard load(r[x.rn] &+ (r[x.rm] &<< x.amount), as: UInt8.self, &value) else {
            return .fault
          }
          r[x.rd] = value
        case .ldrhShifted:
          guard load(r[x.rn] &+ (r[x.rm] &<< x.amount), as: UInt16.self, &value) else {
            return .fault
          }
          r[x.rd] = value
        case .ldrsbShifted:
          guard load(r[x.rn] &+ (r[x.rm] &<< x.amount), as: UInt8.self, &value) else {
            return .fault
          }
          r[x.rd] = UInt32(bitPattern: Int32(Int8(truncatingIfNeeded: value)))
        case .ldrshShifted:
          guard load(r[x.rn] &+ (r[x.rm] &<< x.amount), as: UInt16.self, &value) else {
            return .fault
          }
          r[x.rd] = UInt32(bitPattern: Int32(Int16(truncatingIfNeeded: value)))
        case .strShifted:
          guard store(r[x.rn] &+ (r[x.rm] &<< x.amount), r[x.rd], as: UInt32.self) else {
            return .fault
          }
        case .strbShifted:
          guard store(r[x.rn] &+ (r[x.rm] &<< x.amount), r[x.rd], as: UInt8.self) else {
            return .fault
          }
        case .strhShifted:
          guard store(r[x.rn] &+ (r[x.rm] &<< x.amount), r[x.rd], as: UInt16.self) else {
            return .fault
          }
        case .ldrPreIndexed:
          let address = r[x.rn] &+ x.imm
          guard load(address, as: UInt32.self, &value) else { return .fault }
          r[x.rn] = address
          r[x.rd] = value
        case .ldrbPreIndexed:
          let address = r[x.rn] &+ x.imm
          guard load(address, as: UInt8.self, &value) else { return .fault }
          r[x.rn] = address
          r[x.rd] = value
        case .ldrhPreIndexed:
          let address = r[x.rn] &+ x.imm
          guard load(address, as: UInt16.self, &value) else { return .fault }
          r[x.rn] = address
          r[x.rd] = value
        case .ldrsbPreIndexed:
          let address = r[x.rn] &+ x.imm
          guard load(address, as: UInt8.self, &value) else { return .fault }
          r[x.rn] = address
          r[x.rd] = UInt32(bitPattern: Int32(Int8(truncatingIfNeeded: value)))
        case .ldrshPreIndexed:
          let address = r[x.rn] &+ x.imm
          guard load(address, as: UInt16.self, &value) else { return .fault }
          r[x.rn] = address
          r[x.rd] = UInt32(bitPattern: Int32(Int16(truncatingIfNeeded: value)))
        case .strPreIndexed:
          let address = r[x.rn] &+ x.imm
          guard store(address, r[x.rd], as: UInt32.self) else { return .fault }
          r[x.rn] = address
        case .strbPreIndexed:
          let address = r[x.rn] &+ x.imm
          guard store(address, r[x.rd], as: UInt8.self) else { return .fault }
          r[x.rn] = address
        case .strhPreIndexed:
          let address = r[x.rn] &+ x.imm
          guard store(address, r[x.rd], as: UInt16.self) else { return .fault }
          r[x.rn] = address
        case .ldrPostIndexed:
          let address = r[x.rn] &+ x.imm
          guard load(r[x.rn], as: UInt32.self, &value) else { return .fault }
          r[x.rn] = address
          r[x.rd] = value
        case .ldrbPostIndexed:
          let address = r[x.rn] &+ x.imm
          guard load(r[x.rn], as: UInt8.self, &value) else { return .fault }
          r[x.rn] = address
          r[x.rd] = value
        case .ldrhPostIndexed:
          let address = r[x.rn] &+ x.imm
          guard load(r[x.rn], as: UInt16.self, &value) else { return .fault }
          r[x.rn] = address
          r[x.rd] = value
        case .ldrsbPostIndexed:
          let address = r[x.rn] &+ x.imm
          guard load(r[x.rn], as: UInt8.self, &value) else { return .fault }
          r[x.rn] = address
          r[x.rd] = UInt32(bitPattern: Int32(Int8(truncatingIfNeeded: value)))
        case .ldrshPostIndexed:
          let address = r[x.rn] &+ x.imm
          guard load(r[x.rn], as: UInt16.self, &value) else { return .fault }
          r[x.rn] = address
          r[x.rd] = UInt32(bitPattern: Int32(Int16(truncatingIfNeeded: value)))
        case .strPostIndexed:
          let address = r[x.rn] &+ x.imm
          guard store(r[x.rn], r[x.rd], as: UInt32.self) else { return .fault }
          r[x.rn] = address
        case .strbPostIndexed:
          let address = r[x.rn] &+ x.imm
          guard store(r[x.rn], r[x.rd], as: UInt8.self) else { return .fault }
          r[x.rn] = address
        case .strhPostIndexed:
          let address = r[x.rn] &+ x.imm
          guard store(r[x.rn], r[x.rd], as: UInt16.self) else { return .fault }
          r[x.rn] = address
        case .ldrLiteral:
          let address = (pc &+ 4) & ~3 &+ x.imm
          guard load(address, as: UInt32.self, &value) else { return .fault }
          r[x.rd] = value
        case .ldrbLiteral:
          let address = (pc &+ 4) & ~3 &+ x.imm
          guard load(address, as: UInt8.self, &value) else { return .fault }
          r[x.rd] = value
        case .ldrhLiteral:
          let address = (pc &+ 4) & ~3 &+ x.imm
          guard load(address, as: UInt16.self, &value) else { return .fault }
          r[x.rd] = value
        case .ldrsbLiteral:
          let address = (pc &+ 4) & ~3 &+ x.imm
          guard load(address, as: UInt8.self, &value) else { return .fault }
          r[x.rd] = UInt32(bitPattern: Int32(Int8(truncatingIfNeeded: value)))
        case .ldrshLiteral:
          let address = (pc &+ 4) & ~3 &+ x.imm
          guard load(address, as: UInt16.self, &value) else { return .fault }
          r[x.rd] = UInt32(bitPattern: Int32(Int16(truncatingIfNeeded: value)))
        case .ldrt, .ldrbt, .ldrht, .ldrsbt, .ldrsht, .strt, .strbt, .strht:
          guard executeUnprivileged(x) else { return .fault }
        case .ldrPC:
          guard loadTarget(x, pc, &value) else { return .fault }
          let target = value
          guard isInterworking(target) else {
            retire(T.self, cycles, x)
            return irregularBranch(target, from: pc)
          }
          next = target & ~1
          T.branch(self, x, to: next)
        case .ldrd, .ldrdLiteral, .strd:
          guard executeDouble(x, pc) else { return .fault }
        case .ldrex, .ldrexb, .ldrexh, .strex, .strexb, .strexh:
          guard executeExclusive(x) else { return .fault }
        case .clrex:
          s.pointee.exclusive = false
        case .pld, .pli:
          break

        // MARK: Loads and stores of several registers
        case .ldm:
          if isAbandoned(1 &+ x.amount) { return .boundary }
          let base = r[x.rn]
          guard loadMultiple(x.imm, from: base, keeping: x.rn) else { return .fault }
          if x.pointee.writeback { r[x.rn] = base &+ 4 &* x.amount }
        case .stm:
          if isAbandoned(1 &+ x.amount) { return .boundary }
          let base = r[x.rn]
          guard storeMultiple(x.imm, to: base) else { return .fault }
          if x.pointee.writeback { r[x.rn] = base &+ 4 &* x.amount }
        case .ldmdb:
          if isAbandoned(1 &+ x.amount) { return .boundary }
          let base = r[x.rn] &- 4 &* x.amount
          guard loadMultiple(x.imm, from: base, keeping: x.rn) else { return .fault }
          if x.pointee.writeback { r[x.rn] = base }
        case .stmdb:
          if isAbandoned(1 &+ x.amount) { return .boundary }
          let base = r[x.rn] &- 4 &* x.amount
          guard storeMultiple(x.imm, to: base) else { return .fault }
          if x.pointee.writeback { r[x.rn] = base }
        case .push:
          if isAbandoned(1 &+ x.amount) { return .boundary }
          let base = r[13] &- 4 &* x.amount
          guard storeMultiple(x.imm, to: base) else { return .fault }
          r[13] = base
        case .pop:
          if isAbandoned(1 &+ x.amount) { return .boundary }
          let base = r[13]
          guard loadMultiple(x.imm, from: base, keeping: 13) else { return .fault }
          r[13] = base &+ 4 &* x.amount
        case .popPC:
          if isAbandoned(1 &+ x.amount) { return .boundary }
          let base = r[13]
          guard loadMultiple(x.imm, from: base, keeping: 13) else { return .fault }
          r[13] = base &+ 4 &* x.amount
          let target = r[15]
          guard isInterworking(target) else {
            retire(T.self, cycles, x)
            return irregularBranch(target, from: pc)
          }
          next = target & ~1
          T.branch(self, x, to: next)
        case .ldmPC:
          if isAbandoned(1 &+ x.amount) { return .boundary }
          let base = r[x.rn]
          guard loadMultiple(x.imm, from: base, keeping: x.rn) else { return .fault }
          if x.pointee.writeback { r[x.rn] = base &+ 4 &* x.amount }
          let target = r[15]
          guard isInterworking(target) else {
            retire(T.self, cycles, x)
            return irregularBranch(target, from: pc)
          }
          next = target & ~1
          T.branch(self, x, to: next)
        case .ldmdbPC:
          if isAbandoned(1 &+ x.amount) { return .boundary }
          let base = r[x.rn] &- 4 &* x.amount
          guard loadMultiple(x.imm, from: base, keeping: x.rn) else { return .fault }
          if x.pointee.writeback { r[x.rn] = base }
          let target = r[15]
          guard isInterworking(target) else {
            retire(T.self, cycles, x)
            return irregularBranch(target, from: pc)
          }
          next = target & ~1
          T.branch(self, x, to: next)

        // MARK: Branches
        case .b:
          next = pc &+ 4 &+ x.imm
          T.branch(self, x, to: next)
        case .bConditional:
          if s.holds(x.pointee.condition) {
            next = pc &+ 4 &+ x.imm
            T.branch(self, x, to: next)
          }
        case .bl:
          r[14] = next | 1
          next = pc &+ 4 &+ x.imm
          T.branch(self, x, to: next)
        case .bx:
          let target = r[x.rm]
          guard isInterworking(target) else {
            retire(T.self, cycles, x)
            return irregularBranch(target, from: pc)
          }
          next = target & ~1
          T.branch(self, x, to: next)
        case .blx:
          let target = r[x.rm]
          r[14] = next | 1
          guard isInterworking(target) else {
            retire(T.self, cycles, x)
            return irregularBranch(target, from: pc)
          }
          next = target & ~1
          T.branch(self, x, to: next)
        case .cbz:
          if r[x.rn] == 0 {
            next = pc &+ 4 &+ x.imm
            T.branch(self, x, to: next)
          }
        case .cbnz:
          if r[x.rn] != 0 {
            next = pc &+ 4 &+ x.imm
            T.branch(self, x, to: next)
          }
        case .tbb:
          let table = x.rn == 15 ? pc &+ 4 : r[x.rn]
          guard load(table &+ r[x.rm], as: UInt8.self, &value) else { return .fault }
          next = pc &+ 4 &+ 2 &* value
          T.branch(self, x, to: next)
        case .tbh:
          let table = x.rn == 15 ? pc &+ 4 : r[x.rn]
          guard load(table &+ 2 &* r[x.rm], as: UInt16.self, &value) else { return .fault }
          next = pc &+ 4 &+ 2 &* value
          T.branch(self, x, to: next)
        case .it:
          s.pointee.itState = x.imm

        // MARK: System
        case .nop, .yield, .hint, .dbg:
          break
        case .sev:
          s.pointee.eventRegister = true
        case .wfi:
          retire(T.self, cycles, x)
          r[15] = next
          return .wait(.interrupt)
        case .wfe:
          retire(T.self, cycles, x)
          r[15] = next
          return .wait(.event)
        case .svc:
          retire(T.self, cycles, x)
          r[15] = next
          return .supervisorCall
        case .bkpt:
          return .breakpoint(x.imm)
        case .cps:
          changeProcessorState(x)
        case .mrs:
          r[x.rd] = readSpecialRegister(x.imm)
        case .msr:
          writeSpecialRegister(x.imm, r[x.rn], mask: x.amount)
        case .dmb, .dsb, .isb:
          break
        case .coprocessor:
          pendingFault = coprocessorFault(x)
          return .fault

        // MARK: Floating point
        case .vabs, .vneg, .vsqrt, .vmovRegister, .vadd, .vsub, .vmul, .vnmul, .vdiv, .vmla,
          .vmls, .vnmla, .vnmls, .vfma, .vfms, .vfnma, .vfnms, .vcmp, .vcmpe, .vcmpZero,
          .vcmpeZero, .vmovImmediate, .vmovToSingle, .vmovFromSingle, .vmovToPair, .vmovFromPair:
          guard s.pointee.fpReady || prepareFloatingPoint() else { return .fault }
          executeFloat(x)
        case .vcvtToSigned, .vcvtToUnsigned, .vcvtrToSigned, .vcvtrToUnsigned, .vcvtFromSigned,
          .vcvtFromUnsigned, .vcvtToFixedS16, .vcvtToFixedU16, .vcvtToFixedS32, .vcvtToFixedU32,
          .vcvtFromFixedS16, .vcvtFromFixedU16, .vcvtFromFixedS32, .vcvtFromFixedU32,
          .vcvtbToSingle, .vcvttToSingle, .vcvtbToHalf, .vcvttToHalf:
          guard s.pointee.fpReady || prepareFloatingPoint() else { return .fault }
          convertFloat(x)
        case .vmrs, .vmrsFlags, .vmsr:
          guard s.pointee.fpReady || prepareFloatingPoint() else { return .fault }
          transferFloatStatus(x)
        case .vldr, .vldrDouble, .vstr, .vstrDouble, .vldrLiteral, .vldrDoubleLiteral, .vldm,
          .vstm, .vldmdb, .vstmdb:
          if x.amount > 1, isAbandoned(1 &+ x.amount) { return .boundary }
          guard s.pointee.fpReady || prepareFloatingPoint() else { return .fault }
          guard transferFloat(x, pc) else { return .fault }
        }
        s.pointee.instructions &+= 1
        T.retire(self, cycles)
        if isConditional { s.advanceIT() }
        s.noteStack()
        pc = next
        r[15] = pc
        if single { return .boundary }
        if pc &- window.base >= window.limit {
          guard code.open(pc) else { return .fault }
          window = code.window
        }
        cell = window.cells + Int((pc &- window.base) >> 1)
        T.begin(self, cell)
        if clock.pointee.now >= clock.pointee.deadline {
          hasBegun = true
          return .boundary
        }
        operation = cell.pointee.dispatch
      }
    }
  }
}
