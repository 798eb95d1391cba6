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
    if fault.kind == .breakpoint, nvic.enabled[own] { system.dfsr |= 1 << 1 }
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
    if let exitValue = chainedReturn {
      // The return that failed left its frame where it is.
      chainedReturn = nil
      spend(exceptionTiming.tailChain)
      activate(target, exitValue: exitValue)
    } else {
      enterException(target, returnAddress: pc)
    }
    return nil
  }

  /// A store that a write buffer took in and the bus refused later: the BusFault is asynchronous,
  /// so it becomes pending, or HardFault does (DDI 0403E, B1.5.14).
  func pendBufferedStoreFault(_ address: UInt32) {
    let fault = Fault(kind: .bufferedStore, address: address)
    noteStatus(fault)
    bufferedStoreFault = (fault, state.registers[15])
    pendDerived(fault.kind)
  }

  /// A fault that waits its turn by priority instead of being taken at once.
  func pendDerived(_ kind: FaultKind) {
    let own = ownException(kind)
    if nvic.enabled[own] {
      nvic.pend(own)
    } else {
      noteEscalation(kind, from: own)
      nvic.pend(ExceptionNumber.hardFault)
    }
  }

  /// The report of a pending bus fault that is about to be taken and that `vectorCatch` names.
  func caughtBufferedStore(_ exception: Int) -> StopReason? {
    guard let (fault, pc) = bufferedStoreFault, vectorCatch.contains(exception),
      exception == ExceptionNumber.busFault || exception == ExceptionNumber.hardFault
    else { return nil }
    vectorCatch.remove(exception)
    bufferedStoreFault = nil
    return .fault(report(fault, pc, exception: exception))
  }

  /// The exception that a fault belongs to, unless it escalates.
  private func ownException(_ kind: FaultKind) -> Int {
    guard isV7 else { return ExceptionNumber.hardFault }
    switch kind {
    case .undefinedInstruction, .invalidState, .invalidReturn, .noCoprocessor, .unalignedAccess,
      .divideByZero:
      return ExceptionNumber.usageFault
    case .executeNever, .instructionAccess, .dataAccess, .stackingAccess, .unstackingAccess,
      .lazyStackingAccess:
      return ExceptionNumber.memManage
    case .instructionBus, .dataBus, .bufferedStore, .stackingBus, .unstackingBus, .lazyStackingBus:
      return ExceptionNumber.busFault
    case .breakpoint: return ExceptionNumber.debugMonitor
    case .vectorTable: return ExceptionNumber.hardFault
    case .supervisorCall: return ExceptionNumber.svCall
    }
  }

  /// Sets the bits of CFSR, MMFAR and BFAR (DDI 0403E, B3.2.15).
  func noteStatus(_ fault: Fault) {
    guard isV7 else { return }
    let bit: UInt32 =
      switch fault.kind {
      case .executeNever, .instructionAccess: 1 << 0
      case .dataAccess: 1 << 1
      case .unstackingAccess: 1 << 3
      case .stackingAccess: 1 << 4
      case .lazyStackingAccess: 1 << 5
      case .instructionBus: 1 << 8
      case .dataBus: 1 << 9
      case .bufferedStore: 1 << 10
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
    if fault.kind == .dataAccess, let address = fault.address {
      system.cfsr |= 1 << 7
      system.mmfar = address
    }
  }

  private func noteEscalation(_ kind: FaultKind, from own: Int) {
    guard isV7 else { return }
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
      cfsr: isV7 ? system.cfsr : 0, hfsr: isV7 ? system.hfsr : 0,
      time: clock.pointee.now)
  }
}
