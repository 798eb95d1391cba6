import Thumb

extension Core {
  /// MRS (DDI 0403E, B5.2.2). Unprivileged code reads 0 from what it may not see.
  func readSpecialRegister(_ number: UInt32) -> UInt32 {
    let s = state
    guard let register = SpecialRegister(rawValue: number) else { return 0 }
    let isPrivileged = s.isPrivileged
    switch register {
    case .apsr, .eapsr: return s.apsr
    case .iapsr, .xpsr: return s.apsr | s.pointee.ipsr
    case .ipsr, .iepsr: return s.pointee.ipsr
    case .epsr: return 0
    case .msp: return isPrivileged ? s.msp : 0
    case .psp: return isPrivileged ? s.psp : 0
    case .primask: return isPrivileged ? s.pointee.primask : 0
    case .basepri, .basepriMax: return isPrivileged ? s.pointee.basepri : 0
    case .faultmask: return isPrivileged ? s.pointee.faultmask : 0
    case .control: return s.pointee.control
    }
  }

  /// MSR (DDI 0403E, B5.2.3). `mask` selects the parts of APSR: bit 1 NZCVQ, bit 0 GE.
  func writeSpecialRegister(_ number: UInt32, _ value: UInt32, mask: UInt32) {
    let s = state
    guard let register = SpecialRegister(rawValue: number) else { return }
    switch register {
    case .apsr, .iapsr, .eapsr, .xpsr:
      if mask & 2 != 0 || !isV7 {
        s.nzcv = value
        if isV7 { s.pointee.saturation = value >> 27 & 1 }
      }
      if mask & 1 != 0, configuration.architecture >= .v7EM {
        s.pointee.greaterEqual = value >> 16 & 0xF
      }
      return
    case .ipsr, .epsr, .iepsr: return
    default: break
    }
    guard s.isPrivileged else { return }
    let priority = value & UInt32(nvic.priorityMask)
    switch register {
    case .msp: s.msp = value & ~3
    case .psp: s.psp = value & ~3
    case .primask: s.pointee.primask = value & 1
    case .basepri: s.pointee.basepri = priority
    case .basepriMax:
      if priority != 0, s.pointee.basepri == 0 || priority < s.pointee.basepri {
        s.pointee.basepri = priority
      }
    case .faultmask:
      if value & 1 == 0 || executionPriority > -1 { s.pointee.faultmask = value & 1 }
    case .control: writeControl(value)
    default: break
    }
    clock.pointee.deadline = 0
  }

  /// CONTROL: SPSEL only in thread mode, FPCA with an FPU; nPRIV is optional on ARMv6-M and absent
  /// from the Cortex-M0.
  func writeControl(_ value: UInt32) {
    let s = state
    var control = s.pointee.control
    if configuration.hasUnprivileged {
      control = control & ~Control.unprivileged | value & Control.unprivileged
    }
    if s.pointee.ipsr == 0 {
      control = control & ~Control.processStack | value & Control.processStack
      s.selectStack(process: value & Control.processStack != 0)
    }
    if hasFPU {
      control = control & ~Control.floatingPointActive | value & Control.floatingPointActive
    }
    s.pointee.control = control
    if protection.isEnabled { code.closeWindow() }
    updateFloatingPointReadiness()
  }

  /// CPS (DDI 0403E, B5.2.1); unprivileged it does nothing.
  func changeProcessorState(_ x: UnsafePointer<Instruction>) {
    guard state.isPrivileged else { return }
    let disables = x.amount != 0
    if x.imm & 2 != 0 { state.pointee.primask = disables ? 1 : 0 }
    if x.imm & 1 != 0, !disables || executionPriority > -1 {
      state.pointee.faultmask = disables ? 1 : 0
    }
    clock.pointee.deadline = 0
  }
}
