import Bus
import Thumb

// The precise engine: one instruction at a time, an exhaustive switch over the operations. It owns
// the semantics of every instruction; any faster engine is tested against it.

extension Core {
  /// Executes up to the first instruction boundary at or after the deadline.
  /// - Parameter passing: execute the first instruction even if its address is watched.
  /// - Parameter stretch: where to stop before that.
  func executeOnCortexM0(passing: Bool, _ stretch: Stretch) -> EngineExit {
    execute(CortexM0Timing.self, passing: passing, stretch)
  }

  /// The same for the Cortex-M3 and M4.
  func executeOnCortexM4(passing: Bool, _ stretch: Stretch) -> EngineExit {
    execute(CortexM4Timing.self, passing: passing, stretch)
  }

  private func execute<T: TimingRules>(
    _: T.Type, passing: Bool, _ stretch: Stretch
  ) -> EngineExit {
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
      // Its dispatch would report the watch again.
      if passing, operation == .undefined, cell.pointee.kind == .watched {
        pendingFault = Fault(kind: .undefinedInstruction)
        return .fault
      }
      while true {
        var x = UnsafeRawPointer(cell).assumingMemoryBound(to: Instruction.self)
        let cycles = cell.pointee.cycles
        var next = pc &+ UInt32(x.pointee.size)
        var value: UInt32 = 0
        var isConditional = T.hasConditionalExecution && s.pointee.itState != 0
        if isConditional, operation != .undefined {
          if s.conditionPasses {
            if !operation.isDefined(inIT: s.pointee.itState) {
              reportUnpredictable("this instruction there in an IT block", pc)
            }
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

        // MARK: Arithmetic and loads that branch or may be abandoned
        case .movPC:
          next = (x.rm == 15 ? pc &+ 4 : r[x.rm]) & ~1
          T.branch(self, x, to: next)
        case .addPC:
          next = (pc &+ 4 &+ (x.rm == 15 ? pc &+ 4 : r[x.rm])) & ~1
          T.branch(self, x, to: next)
        case .mul:
          // The small multiplier of the Cortex-M0.
          if !T.hasConditionalExecution, cycles > 1, isAbandoned(UInt32(cycles)) {
            return .boundary
          }
          r[x.rd] = s.logical(r[x.rn] &* r[x.rm], x.setsFlags)
        case .ldrPC:
          guard loadTarget(x, pc, &value) else { return .fault }
          let target = value
          guard isInterworking(target) else {
            retire(T.self, cycles, x)
            return irregularBranch(target, from: pc)
          }
          next = target & ~1
          T.branch(self, x, to: next)

        // MARK: Loads and stores of several registers
        case .ldm, .ldmdb, .stm, .stmdb, .push, .pop:
          switch transferMultiple(x) {
          case .done: break
          case .abandoned: return .boundary
          case .faulted: return .fault
          }
        case .popPC, .ldmPC, .ldmdbPC:
          switch transferMultiple(x) {
          case .done: break
          case .abandoned: return .boundary
          case .faulted: return .fault
          }
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
          isConditional = false

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
          executeWatchedFloat(x)
        case .vcvtToSigned, .vcvtToUnsigned, .vcvtrToSigned, .vcvtrToUnsigned, .vcvtFromSigned,
          .vcvtFromUnsigned, .vcvtToFixedS16, .vcvtToFixedU16, .vcvtToFixedS32, .vcvtToFixedU32,
          .vcvtFromFixedS16, .vcvtFromFixedU16, .vcvtFromFixedS32, .vcvtFromFixedU32,
          .vcvtbToSingle, .vcvttToSingle, .vcvtbToHalf, .vcvttToHalf:
          guard s.pointee.fpReady || prepareFloatingPoint() else { return .fault }
          convertWatchedFloat(x)
        case .vmrs, .vmrsFlags, .vmsr:
          guard s.pointee.fpReady || prepareFloatingPoint() else { return .fault }
          transferFloatStatus(x)
        case .vldr, .vldrDouble, .vstr, .vstrDouble, .vldrLiteral, .vldrDoubleLiteral, .vldm,
          .vstm, .vldmdb, .vstmdb:
          if x.amount > 1, isAbandoned(1 &+ x.amount) { return .boundary }
          guard s.pointee.fpReady || prepareFloatingPoint() else { return .fault }
          guard transferFloat(x, pc) else { return .fault }

        // MARK: Everything that goes on behind itself
        default:
          // Compiled into this switch.
          guard executeStraight(operation, x, pc, r, s) else { return .fault }
        }
        s.pointee.instructions &+= 1
        T.retire(self, cycles)
        if isConditional { s.advanceIT() }
        s.noteStack()
        r[15] = next
        if stretch != .deadline, stretch == .instruction || next != pc &+ UInt32(x.pointee.size) {
          return .boundary
        }
        pc = next
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
