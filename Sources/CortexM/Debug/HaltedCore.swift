import Thumb

// What a debugger may do to a core that stands between two instructions, and no program may.

extension Core {
  /// Goes on at an address, without the fault that the instruction at R15 is about to raise.
  public func moveProgramCounter(to address: UInt32) {
    guard address & ~1 != pc else { return }
    pendingFault = nil
    chainedReturn = nil
    passedWatch = nil
    self[15] = address
  }

  /// Writes xPSR but for IPSR: which exception is active is no matter of one register.
  public func setProgramStatus(_ value: UInt32) {
    var bits: UInt32 = isV7 ? 0xFF00_FC00 : 0xF100_0000
    if configuration.architecture >= .v7EM { bits |= 0x000F_0000 }
    xPSR = value & bits | xPSR & ~bits
  }

  /// Writes PRIMASK, FAULTMASK, BASEPRI or CONTROL whatever the privilege. Bits that do not exist
  /// here stay as they are.
  public func setSpecialRegister(_ register: SpecialRegister, _ value: UInt32) {
    switch register {
    case .primask: state.pointee.primask = value & 1
    case .faultmask where isV7: state.pointee.faultmask = value & 1
    case .basepri where isV7: state.pointee.basepri = value & UInt32(nvic.priorityMask)
    case .control: writeControl(value)
    default: break
    }
    clock.pointee.deadline = 0
  }

  /// Whether the next thing that happens is the fault of an instruction that has executed in vain.
  public var isAboutToFault: Bool { pendingFault != nil }
}

/// Decides in front of each instruction, and of each exception that comes in between, whether the core
/// stops there. A class and no closure: nothing is to count references a million times a second.
open class StopFilter {
  public init() {}

  /// Whether `run` is to return `.requested` instead of executing the instruction at R15.
  open func stops(_ core: Core) -> Bool { false }

  /// Whether it is to return so instead of taking the exception that is due.
  open func stopsEntry(_ core: Core) -> Bool { false }
}
