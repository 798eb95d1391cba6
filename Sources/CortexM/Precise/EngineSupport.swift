import Bus
import Thumb

/// What the engine finds at a cell whose dispatch is `undefined`.
enum CellLook {
  /// Decoded now: dispatch again.
  case again
  /// The address is watched.
  case watched
  case faulted
}

extension Core {
  /// The MPU's registers or the DWT's comparators have changed: with one of them, every access takes
  /// the slow path, where it is checked, and code windows are as large as its permissions allow.
  func protectionChanged() {
    bus.hasFastPaths = !protection.isEnabled && !watchesData && !bus.hasTimedMemory
    code.closeWindow()
    clock.pointee.deadline = 0
  }

  /// Makes the code window hold `pc`.
  @inline(__always)
  func enterWindow(_ pc: UInt32) -> Bool {
    pc &- code.window.base < code.window.limit || code.open(pc)
  }

  /// Moves the clock to the begin of the instruction at R15, decoding it if need be.
  func beginNext() {
    hasBegun = true
    let pc = state.registers[15]
    guard enterWindow(pc) else { return }
    let cell = code.window.cells + Int((pc &- code.window.base) >> 1)
    switch configuration.pipeline {
    case .cortexM0, .cortexM0Plus: CortexM0Timing.begin(self, cell)
    case .cortexM4: CortexM4Timing.begin(self, cell)
    }
  }

  /// Decodes an empty cell, reports a watched one, and faults at an undefined instruction.
  @inline(never)
  func closerLook(_ cell: UnsafeMutablePointer<Cell>, _ pc: UInt32) -> CellLook {
    switch cell.pointee.kind {
    case .empty:
      guard code.decode(pc) else { return .faulted }
      return cell.pointee.dispatch == .undefined ? closerLook(cell, pc) : .again
    case .watched:
      return .watched
    case .decoded:
      pendingFault = Fault(kind: .undefinedInstruction)
      return .faulted
    }
  }

  /// An UNPREDICTABLE encoding is taken as UNDEFINED, which the architecture allows, and reported.
  @inline(never)
  func refuseUnpredictable(_ encoding: UInt32, _ pc: UInt32) {
    reportUnpredictable("instruction 0x\(String(encoding, radix: 16)), UNDEFINED here,", pc)
    pendingFault = Fault(kind: .undefinedInstruction)
  }

  /// Names something that the architecture leaves open; FIDELITY.md says what happens instead.
  @inline(never)
  func reportUnpredictable(_ what: String, _ address: UInt32) {
    bus.reportUnmodelled(
      UnmodelledAccess(address: address, access: .read, what: "\(what) is UNPREDICTABLE"))
  }

  /// Ends an instruction that leaves the engine.
  @inline(__always)
  func retire<T: TimingRules>(
    _: T.Type, _ cycles: UInt8, _ x: UnsafePointer<Instruction>
  ) {
    state.pointee.instructions &+= 1
    T.retire(self, cycles)
    T.leave(self, x)
    if state.pointee.itState != 0 { state.advanceIT() }
    state.noteStack()
  }

  /// Whether a branch to `target` is an ordinary one: to Thumb code, not an exception return.
  @inline(__always)
  func isInterworking(_ target: UInt32) -> Bool {
    target & 1 != 0 && target < 0xF000_0000
  }

  /// A branch to EXC_RETURN in handler mode (DDI 0403E, B1.5.8), or one that leaves Thumb state,
  /// which faults when the target is executed.
  func irregularBranch(_ target: UInt32, from pc: UInt32) -> EngineExit {
    if target >= 0xF000_0000, state.pointee.ipsr != 0 {
      state.registers[15] = pc
      return .exceptionReturn(target)
    }
    state.registers[15] = target & ~1
    guard target & 1 != 0 else {
      state.pointee.thumb = false
      pendingFault = Fault(kind: .invalidState)
      return .fault
    }
    redirect()
    return .boundary
  }

  /// The shifted second operand.
  @inline(__always)
  func operand2(_ x: UnsafePointer<Instruction>) -> Shifted {
    shiftWithCarry(state.registers[x.rm], x.pointee.shift, x.amount, state.pointee.carry)
  }

  /// RdHi:RdLo.
  @inline(__always)
  func pair(_ x: UnsafePointer<Instruction>) -> UInt64 {
    UInt64(state.registers[x.ra]) << 32 | UInt64(state.registers[x.rd])
  }

  @inline(__always)
  func setPair(_ x: UnsafePointer<Instruction>, _ value: UInt64) {
    state.registers[x.rd] = UInt32(truncatingIfNeeded: value)
    state.registers[x.ra] = UInt32(truncatingIfNeeded: value >> 32)
  }

  /// SDIV and UDIV. By zero it is 0, or a fault with CCR.DIV_0_TRP.
  @inline(never)
  func divide(_ x: UnsafePointer<Instruction>) -> Bool {
    let registers = state.registers
    let dividend = registers[x.rn]
    let divisor = registers[x.rm]
    if divisor == 0, system.ccr & SystemRegisters.divideByZeroTrap != 0 {
      pendingFault = Fault(kind: .divideByZero)
      return false
    }
    if x.pointee.operation == .udiv {
      CortexM4Timing.stall(self, CortexM4Timing.divideStall(dividend, divisor))
      registers[x.rd] = divisor == 0 ? 0 : dividend / divisor
    } else {
      let (a, b) = (Int32(bitPattern: dividend), Int32(bitPattern: divisor))
      CortexM4Timing.stall(self, CortexM4Timing.divideStall(a.magnitude, b.magnitude))
      registers[x.rd] =
        b == 0 ? 0 : UInt32(bitPattern: a.dividedReportingOverflow(by: b).partialValue)
    }
    return true
  }

  /// LDRT and its kin: the access is unprivileged whatever the mode.
  @inline(never)
  func executeUnprivileged(_ x: UnsafePointer<Instruction>) -> Bool {
    let registers = state.registers
    let address = registers[x.rn] &+ x.imm
    isForcedUnprivileged = true
    defer { isForcedUnprivileged = false }
    var value: UInt32 = 0
    switch x.pointee.operation {
    case .ldrt:
      guard load(address, as: UInt32.self, &value) else { return false }
      registers[x.rd] = value
    case .ldrbt:
      guard load(address, as: UInt8.self, &value) else { return false }
      registers[x.rd] = value
    case .ldrht:
      guard load(address, as: UInt16.self, &value) else { return false }
      registers[x.rd] = value
    case .ldrsbt:
      guard load(address, as: UInt8.self, &value) else { return false }
      registers[x.rd] = UInt32(bitPattern: Int32(Int8(truncatingIfNeeded: value)))
    case .ldrsht:
      guard load(address, as: UInt16.self, &value) else { return false }
      registers[x.rd] = UInt32(bitPattern: Int32(Int16(truncatingIfNeeded: value)))
    case .strt: return store(address, registers[x.rd], as: UInt32.self)
    case .strbt: return store(address, registers[x.rd], as: UInt8.self)
    case .strht: return store(address, registers[x.rd], as: UInt16.self)
    default: preconditionFailure("\(x.pointee.operation) is no unprivileged access")
    }
    return true
  }

  /// LDR with the program counter as destination.
  @inline(never)
  func loadTarget(_ x: UnsafePointer<Instruction>, _ pc: UInt32, _ value: inout UInt32) -> Bool {
    let registers = state.registers
    let base = x.rn == 15 ? (pc &+ 4) & ~3 : registers[x.rn]
    let offset =
      x.options.contains(.registerOffset) ? registers[x.rm] &<< x.amount : x.imm
    let isIndexed = x.options.contains(.index) || x.options.contains(.registerOffset)
    let address = isIndexed ? base &+ offset : base
    guard isWordAligned(address), load(address, as: UInt32.self, &value) else { return false }
    if x.pointee.writeback { registers[x.rn] = base &+ offset }
    return true
  }

  /// LDRD and STRD.
  @inline(never)
  func executeDouble(_ x: UnsafePointer<Instruction>, _ pc: UInt32) -> Bool {
    let registers = state.registers
    let isLiteral = x.pointee.operation == .ldrdLiteral
    let base = isLiteral ? (pc &+ 4) & ~3 : registers[x.rn]
    let address = isLiteral || x.options.contains(.index) ? base &+ x.imm : base
    guard isWordAligned(address) else { return false }
    if x.pointee.operation == .strd {
      guard store(address, registers[x.rd], as: UInt32.self),
        store(address &+ 4, registers[x.ra], as: UInt32.self)
      else { return false }
      if x.pointee.writeback { registers[x.rn] = base &+ x.imm }
    } else {
      var first: UInt32 = 0
      var second: UInt32 = 0
      guard load(address, as: UInt32.self, &first), load(address &+ 4, as: UInt32.self, &second)
      else { return false }
      if !isLiteral, x.pointee.writeback { registers[x.rn] = base &+ x.imm }
      registers[x.rd] = first
      registers[x.ra] = second
    }
    return true
  }

  /// LDREX, STREX and their narrow forms, with the local monitor of one processor.
  @inline(never)
  func executeExclusive(_ x: UnsafePointer<Instruction>) -> Bool {
    let registers = state.registers
    let address = registers[x.rn] &+ x.imm
    let size: AccessSize =
      switch x.pointee.operation {
      case .ldrexb, .strexb: .byte
      case .ldrexh, .strexh: .halfword
      default: .word
      }
    guard address & (size.rawValue - 1) == 0 else {
      pendingFault = Fault(kind: .unalignedAccess, address: address)
      return false
    }
    switch x.pointee.operation {
    case .ldrex, .ldrexb, .ldrexh:
      var value: UInt32 = 0
      guard loadSlowly(address, size, &value) else { return false }
      registers[x.rd] = value
      state.pointee.exclusive = true
    default:
      guard state.pointee.exclusive else {
        registers[x.ra] = 1
        return true
      }
      guard storeSlowly(address, registers[x.rd], size) else { return false }
      state.pointee.exclusive = false
      registers[x.ra] = 0
    }
    return true
  }

  /// A coprocessor instruction that nothing decodes: NOCP, or UNDEFINED for an enabled FPU.
  func coprocessorFault(_ x: UnsafePointer<Instruction>) -> Fault {
    let isFPU = x.amount == 10 || x.amount == 11
    return Fault(
      kind: isFPU && hasFPU && system.isFPUAccessible(privileged: state.isPrivileged)
        ? .undefinedInstruction : .noCoprocessor)
  }
}

@inline(__always)
func signedProduct(_ a: UInt32, _ b: UInt32) -> UInt64 {
  UInt64(bitPattern: Int64(Int32(bitPattern: a)) &* Int64(Int32(bitPattern: b)))
}

/// `count` ones from bit 0 on; 1 to 32.
@inline(__always)
func lowBits(_ count: UInt32) -> UInt32 { .max &>> (32 &- count) }

@inline(__always)
func reverseBits(_ value: UInt32) -> UInt32 {
  var v = value.byteSwapped
  v = (v & 0x0F0F_0F0F) << 4 | (v >> 4) & 0x0F0F_0F0F
  v = (v & 0x3333_3333) << 2 | (v >> 2) & 0x3333_3333
  return (v & 0x5555_5555) << 1 | (v >> 1) & 0x5555_5555
}
