import Bus
import Thumb

/// How a transfer of several registers ended.
enum TransferOutcome {
  case done
  /// An exception preempts it; the instruction has begun and comes again.
  case abandoned
  case faulted
}

extension Core {
  /// LDM, STM, PUSH and POP.
  ///
  /// One that an exception preempts is abandoned. A Cortex-M3 or M4 goes on behind the handler with
  /// the next register, which the ICI field of EPSR holds meanwhile (DDI 0403E, B1.5.10); it begins
  /// afresh inside an IT block, when it loads its own base register, and, an assumption, when it
  /// loads the program counter or pushes: what is stored below the stack pointer would be
  /// overwritten by the exception's frame. A Cortex-M0 always begins afresh (DDI 0432C, section
  /// 3.3).
  @inline(never)
  func transferMultiple(_ x: UnsafePointer<Instruction>) -> TransferOutcome {
    let registers = state.registers
    let transfer = MultipleTransfer(x)
    let base = registers[transfer.base]
    let start = transfer.isDescending ? base &- 4 &* x.amount : base
    if clock.pointee.now &+ UInt64(1 &+ x.amount) > clock.pointee.deadline,
      isPreempted(x, transfer, start)
    {
      return .abandoned
    }
    guard
      transfer.isLoad
        ? loadMultiple(x.imm, from: start, keeping: transfer.base)
        : storeMultiple(x.imm, to: start)
    else { return .faulted }
    if transfer.writesBack {
      registers[transfer.base] = transfer.isDescending ? start : base &+ 4 &* x.amount
    }
    return .done
  }

  /// Whether an exception preempts the transfer. What it has transferred by then stays.
  @inline(never)
  private func isPreempted(
    _ x: UnsafePointer<Instruction>, _ transfer: MultipleTransfer, _ start: UInt32
  ) -> Bool {
    let begin = clock.pointee.now
    let rest = remaining(x.imm)
    let before = state.pointee.continuation
    guard isAbandoned(1 &+ UInt32(rest.nonzeroBitCount)) else { return false }
    // Registers that were transferred before an earlier interruption stay transferred.
    state.pointee.continuation = before
    // An address cycle, then a register a cycle.
    let count = min(Int(clock.pointee.now &- begin) - 1, rest.nonzeroBitCount - 1)
    guard isV7, state.pointee.itState == 0, x.imm >> 15 == 0,
      !(transfer.isLoad && x.imm >> transfer.base & 1 != 0), !transfer.isPush, count > 0
    else { return true }
    var next = rest
    for _ in 0..<count { next &= next &- 1 }
    let part = x.imm & ~next
    guard
      transfer.isLoad
        ? loadMultiple(part, from: start, keeping: transfer.base)
        : storeMultiple(part, to: start)
    else {
      // The instruction meets the same fault when it comes again.
      pendingFault = nil
      return true
    }
    state.pointee.continuation = UInt32(next.trailingZeroBitCount)
    return true
  }

  /// The registers of a list that are still to be transferred.
  func remaining(_ list: UInt32) -> UInt32 {
    list & ~((1 << state.pointee.continuation) &- 1)
  }

  /// An exception returns into the middle of a transfer. False if there is no such transfer at R15,
  /// which is an INVSTATE fault (DDI 0403E, B1.4.2).
  func continueTransfer() -> Bool {
    guard state.pointee.continuation != 0 else { return true }
    let instruction = nextInstruction
    switch instruction.operation {
    case .ldm, .ldmdb, .stm, .stmdb, .push, .pop:
      guard instruction.imm >> state.pointee.continuation & 1 != 0 else { break }
      pipeline.state = PipelineM4.continuedState
      return true
    default: break
    }
    state.pointee.continuation = 0
    return false
  }

  /// The profile of the transfer at R15, of which some registers have been transferred.
  func continuedProfile(_ instruction: Instruction) -> UInt16 {
    var rest = instruction
    rest.amount = UInt8(remaining(instruction.imm).nonzeroBitCount)
    return pipeline.profileNumber(rest)
  }

  /// Loads the registers of `list`, ascending from `address`, but for those that were loaded before
  /// an interruption. False with a fault; then registers may have been loaded, as on the hardware,
  /// but the base is kept for the restart.
  private func loadMultiple(_ list: UInt32, from address: UInt32, keeping base: Int) -> Bool {
    guard isWordAligned(address) else { return false }
    let registers = state.registers
    var rest = remaining(list)
    var position = address &+ 4 &* UInt32((list & ~rest).nonzeroBitCount)
    var newBase = registers[base]
    while rest != 0 {
      let register = rest.trailingZeroBitCount
      var value: UInt32 = 0
      guard load(position, as: UInt32.self, &value) else { return false }
      if register == base { newBase = value } else { registers[register] = value }
      position &+= 4
      rest &= rest &- 1
    }
    registers[base] = newBase
    state.pointee.continuation = 0
    return true
  }

  /// Stores the registers of `list`, ascending from `address`, the same way.
  private func storeMultiple(_ list: UInt32, to address: UInt32) -> Bool {
    guard isWordAligned(address) else { return false }
    let registers = state.registers
    var rest = remaining(list)
    var position = address &+ 4 &* UInt32((list & ~rest).nonzeroBitCount)
    while rest != 0 {
      guard store(position, registers[rest.trailingZeroBitCount], as: UInt32.self) else {
        return false
      }
      position &+= 4
      rest &= rest &- 1
    }
    state.pointee.continuation = 0
    return true
  }
}

/// What distinguishes the transfers of several registers.
private struct MultipleTransfer {
  let base: Int
  let isLoad: Bool
  let isDescending: Bool
  let writesBack: Bool
  /// Whether it stores below the stack pointer, where an exception's frame goes.
  var isPush: Bool { base == 13 && isDescending && !isLoad }

  init(_ x: UnsafePointer<Instruction>) {
    switch x.pointee.operation {
    case .push: (base, isLoad, isDescending, writesBack) = (13, false, true, true)
    case .pop, .popPC: (base, isLoad, isDescending, writesBack) = (13, true, false, true)
    case .stm: (base, isLoad, isDescending, writesBack) = (x.rn, false, false, x.pointee.writeback)
    case .stmdb: (base, isLoad, isDescending, writesBack) = (x.rn, false, true, x.pointee.writeback)
    case .ldmdb, .ldmdbPC:
      (base, isLoad, isDescending, writesBack) = (x.rn, true, true, x.pointee.writeback)
    default: (base, isLoad, isDescending, writesBack) = (x.rn, true, false, x.pointee.writeback)
    }
  }
}
