import Bus

/// What went wrong in an instruction or an exception (DDI 0403E, B1.5.14, table B1-9).
public enum FaultKind: String, Sendable, StateChoice {
  case undefinedInstruction = "undefined instruction"
  case invalidState = "execution with the Thumb bit clear"
  case invalidReturn = "invalid EXC_RETURN or return state"
  case noCoprocessor = "coprocessor absent or disabled"
  case unalignedAccess = "unaligned access"
  case divideByZero = "division by zero"
  case executeNever = "execution from execute-never memory"
  case instructionAccess = "execution that the MPU forbids"
  case dataAccess = "data access that the MPU forbids"
  case stackingAccess = "stacking for an exception that the MPU forbids"
  case unstackingAccess = "unstacking from an exception that the MPU forbids"
  case lazyStackingAccess = "saving of the floating-point context that the MPU forbids"
  case instructionBus = "bus error on an instruction fetch"
  case dataBus = "bus error on a data access"
  case bufferedStore = "bus error on a buffered store"
  case stackingBus = "bus error on stacking for an exception"
  case unstackingBus = "bus error on unstacking from an exception"
  case lazyStackingBus = "bus error on saving the floating-point context"
  case vectorTable = "bus error on a vector fetch"
  case breakpoint = "BKPT without a debugger"
  case supervisorCall = "SVC at a priority that cannot take it"
}

/// A fault as it arises: before it is known which exception takes it.
struct Fault: StateValue {
  var kind: FaultKind
  /// The data address, for bus and alignment faults.
  var address: UInt32?

  static var blank: Fault { Fault(kind: .undefinedInstruction) }

  mutating func visit(_ state: StateArchive) {
    state(&kind)
    state(&address)
  }
}

/// What happened when the core faulted, for reports. The machine adds symbols.
public struct FaultReport: Sendable {
  public let kind: FaultKind
  /// The address of the faulting instruction.
  public let pc: UInt32
  /// The data address, where there is one.
  public let address: UInt32?
  /// The exception that takes it: HardFault, BusFault...; 0 for a lockup.
  public let exception: Int
  /// R0 to R15 at the faulting instruction; R15 is `pc`.
  public let registers: [UInt32]
  public let xPSR: UInt32
  public let msp: UInt32
  public let psp: UInt32
  /// The fault status registers after the fault; 0 on ARMv6-M, which has none.
  public let cfsr: UInt32
  public let hfsr: UInt32
  /// The cycle of the fault.
  public let time: UInt64
}

/// Why `Core.run` returned.
public enum StopReason: Sendable {
  /// Virtual time reached the limit.
  case limitReached
  /// `Core.requestStop` was called.
  case requested
  /// The core asleep, and nothing scheduled that could ever wake it.
  case sleepingForever
  /// The firmware asked for a reset (AIRCR.SYSRESETREQ): reset the machine and go on.
  case resetRequested
  /// A fault at a priority that cannot take one; the core would hang until reset.
  case lockup(FaultReport)
  /// A fault exception that `Core.vectorCatch` names is about to be entered.
  case fault(FaultReport)
}
