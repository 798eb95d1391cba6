import Bus

extension Core {
  /// Makes the FPU usable for the next instruction: checks CPACR, saves a context that waits for
  /// it, and opens a new one (DDI 0403E, B1.5.7 and A2.5). False with a fault.
  @inline(never)
  func prepareFloatingPoint() -> Bool {
    guard hasFPU, system.isFPUAccessible(privileged: state.isPrivileged) else {
      pendingFault = Fault(kind: .noCoprocessor)
      return false
    }
    if system.fpccr & SystemRegisters.lazyStackingActive != 0 {
      system.fpccr &= ~SystemRegisters.lazyStackingActive
      let isPrivileged = system.fpccr & 2 == 0
      if let kind = saveFloatingPointContext(at: system.fpcar, privileged: isPrivileged) {
        pendingFault = Fault(kind: kind == .dataAccess ? .lazyStackingAccess : .lazyStackingBus)
        return false
      }
    }
    if system.fpccr & SystemRegisters.automaticState != 0,
      state.pointee.control & Control.floatingPointActive == 0
    {
      state.pointee.fpscr = state.pointee.fpscr & ~0x07C0_0000 | system.fpdscr
      state.pointee.control |= Control.floatingPointActive
    }
    updateFloatingPointReadiness()
    return true
  }

  /// Whether the next floating-point instruction needs no preparation, and nobody looks at its flags.
  func updateFloatingPointReadiness() {
    state.pointee.fpReady =
      hasFPU && !watchesFloatingPoint
      && system.isFPUAccessible(privileged: state.isPrivileged)
      && system.fpccr & SystemRegisters.lazyStackingActive == 0
      && state.pointee.control & Control.floatingPointActive != 0
  }
}
