import Bus

extension Core {
  /// Takes `pendingFault`: finds its exception, escalates, or locks up (DDI 0403E, B1.5.14 and
  /// B1.5.15; DDI 0419D, B1.5.11). Returns a reason to stop if the exception is caught.
  func takeFault() -> StopReason? {
    guard let fault = pendingFault else { return nil }
    pendingFault = nil
    noteStatus(fault)
    let pc = state.registers[15]
    let priority = executionPriority
    let own = ownException(fault.kind)
    let target: Int
    if priority > -1, own != ExceptionNumber.hardFault, nvic.enabled[own],
      nvic.groupPriority(nvic.priority(own)) < priority
    {
      target = own
    } else if priority > -1 {
      target = ExceptionNumber.hardFault
      noteEscalation(fault.kind, from: own)
    } else {
      lockup = report(fault, pc, exception: 0)
      return nil
    }
    let report = report(fault, pc, exception: target)
    redirect()
    if vectorCatch.contains(target) {
      // Resumed, the core takes the fault: the catch is for the report.
      vectorCatch.remove(target)
      pendingFault = fault
      return .fault(report)
    }
    enterException(target, returnAddress: pc)
    return nil
  }

  /// The exception that a fault belongs to, unless it escalates.
  private func ownException(_ kind: FaultKind) -> Int {
    guard configuration.isV7 else { return ExceptionNumber.hardFault }
    switch kind {
    case .undefinedInstruction, .invalidState, .invalidReturn, .noCoprocessor, .unalignedAccess,
      .divideByZero:
      return ExceptionNumber.usageFault
    case .executeNever: return ExceptionNumber.memManage
    case .instructionBus, .dataBus, .stackingBus, .unstackingBus, .lazyStackingBus:
      return ExceptionNumber.busFault
    case .vectorTable, .breakpoint: return ExceptionNumber.hardFault
    case .supervisorCall: return ExceptionNumber.svCall
    }
  }

  /// Sets the bits of CFSR, MMFAR and BFAR (DDI 0403E, B3.2.15).
  private func noteStatus(_ fault: Fault) {
    guard configuration.isV7 else { return }
    let bit: UInt32 =
      switch fault.kind {
      case .executeNever: 1 << 0
      case .instructionBus: 1 << 8
      case .dataBus: 1 << 9
      case .unstackingBus: 1 << 11
      case .stackingBus: 1 << 12
      case .lazyStackingBus: 1 << 13
      case .undefinedInstruction: 1 << 16
      case .invalidState: 1 << 17
      case .invalidReturn: 1 << 18
      case .noCoprocessor: 1 << 19
      case .unalignedAccess: 1 << 24
      case .divideByZero: 1 << 25
      case .vectorTable, .breakpoint, .supervisorCall: 0
      }
    system.cfsr |= bit
    if fault.kind == .dataBus, let address = fault.address {
      system.cfsr |= 1 << 15
      system.bfar = address
    }
  }

  private func noteEscalation(_ kind: FaultKind, from own: Int) {
    guard configuration.isV7 else { return }
    switch kind {
    case .vectorTable: system.hfsr |= 1 << 1
    case .breakpoint: system.hfsr |= 1 << 31
    default: if own != ExceptionNumber.hardFault { system.hfsr |= 1 << 30 }
    }
  }

  private func report(_ fault: Fault, _ pc: UInt32, exception: Int) -> FaultReport {
    var registers = (0..<16).map { state.registers[$0] }
    registers[15] = pc
    return FaultReport(
      kind: fault.kind, pc: pc, address: fault.address, exception: exception,
      registers: registers, xPSR: state.xPSR, msp: state.msp, psp: state.psp,
      cfsr: configuration.isV7 ? system.cfsr : 0, hfsr: configuration.isV7 ? system.hfsr : 0,
      time: clock.pointee.now)
  }
}
