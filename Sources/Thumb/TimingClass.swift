/// What an instruction is to a pipeline: the key into a core's table of cycles.
///
/// The classes are cut as finely as the Cortex-M0 and Cortex-M4 need (DDI 0432, DDI 0439), no
/// finer. Cycles themselves are the core's.
public enum TimingClass: UInt8, Sendable, CaseIterable {
  /// Moves, arithmetic, logic, comparisons, extensions, bit fields, SIMD, saturation.
  case dataProcessing
  /// Data processing that puts a register through the barrel shifter.
  case shift
  /// Multiplications with a 32-bit result, accumulating or not.
  case multiply
  /// Multiplications with a 64-bit result.
  case multiplyLong
  case divide
  /// MOV, ADD with the program counter as destination.
  case movePC
  /// One register loaded, at an immediate offset or from the literal pool.
  case load
  /// One register loaded, at a register offset.
  case loadRegister
  case store
  case storeRegister
  case loadDouble
  case storeDouble
  /// LDM, POP without the program counter.
  case loadMultiple
  /// LDM, POP with the program counter.
  case loadMultiplePC
  /// STM, PUSH.
  case storeMultiple
  /// LDR with the program counter as destination.
  case loadPC
  case loadExclusive
  case storeExclusive
  /// PLD, PLI.
  case preload
  /// B.
  case branch
  /// B with a condition.
  case branchConditional
  /// CBZ, CBNZ.
  case compareBranch
  /// BL.
  case branchLink
  /// BX.
  case branchExchange
  /// BLX with a register.
  case branchLinkExchange
  /// TBB, TBH.
  case tableBranch
  case ifThen
  /// NOP, SEV, YIELD and hints that do nothing.
  case hint
  /// WFI, WFE.
  case wait
  /// DMB, DSB, ISB, CLREX.
  case barrier
  /// MRS, MSR.
  case specialRegister
  case changeState
  case supervisorCall
  case breakpoint
  /// No cycles of its own: the core takes an exception.
  case fault
  /// Coprocessor instructions; none of the modelled cores has such a coprocessor.
  case coprocessor
  /// VADD, VSUB, VMUL, VABS, VNEG, VCVT, VCMP.
  case floatArithmetic
  /// VMLA, VMLS, VFMA and their relatives.
  case floatAccumulate
  /// VDIV, VSQRT.
  case floatDivide
  /// VMOV of one register or an immediate.
  case floatMove
  /// VMOV of two core registers.
  case floatMovePair
  /// VMRS, VMSR.
  case floatSystem
  /// VLDR.
  case floatLoad
  /// VSTR.
  case floatStore
  /// VLDM, VPOP.
  case floatLoadMultiple
  /// VSTM, VPUSH.
  case floatStoreMultiple
}
