import Bus

extension Core {
  /// The priority of what executes now, masks included (DDI 0403E, B1.5.4 ExecutionPriority).
  var executionPriority: Int {
    let s = state.pointee
    var boosted = NVIC.threadPriority
    if s.basepri != 0 { boosted = nvic.groupPriority(Int(s.basepri)) }
    if s.primask != 0 { boosted = 0 }
    if s.faultmask != 0 { boosted = -1 }
    return min(boosted, nvic.activePriority)
  }

  /// The pending exception that preempts what executes now.
  var takeableException: Int? {
    guard let (number, priority) = nvic.highestPending, priority < executionPriority else {
      return nil
    }
    return number
  }

  /// Takes an exception: stacks the frame and goes on at its vector (DDI 0403E, B1.5.6).
  ///
  /// What becomes pending with a higher priority before the handler begins is taken instead, with
  /// the frame that is there (late arrival, B1.5.9); so is a fault of the stacking itself.
  func enterException(_ exception: Int, returnAddress: UInt32) {
    let layout = frameLayout
    let hadContext = layout.hasContext
    nvic.latch(exception)
    let fault = pushFrame(returnAddress: returnAddress, layout)
    var exitValue: UInt32 = hadContext ? 0xFFFF_FFE1 : 0xFFFF_FFF1
    if state.pointee.ipsr == 0 { exitValue |= state.pointee.usesPSP ? 0xC : 8 }
    let begin = clock.pointee.now
    defer { overhead.exceptions += clock.pointee.now - begin }
    spend(exceptionTiming.entry)
    if hadContext, system.fpccr & SystemRegisters.lazyStacking == 0 {
      spend(exceptionTiming.floatingPointStacking)
    }
    if let fault {
      noteStatus(fault)
      pendDerived(fault.kind)
    }
    if scheduler.nextDeadline <= clock.pointee.now { scheduler.runDueEvents() }
    activate(lateArrival(before: exception) ?? exception, exitValue: exitValue)
  }

  /// What would preempt an exception whose handler has not begun.
  private func lateArrival(before exception: Int) -> Int? {
    guard let candidate = takeableException, candidate != exception,
      nvic.groupPriority(nvic.priority(candidate))
        < nvic.groupPriority(nvic.priority(exception))
    else { return nil }
    return candidate
  }

  /// The part of exception entry behind the stacking; tail-chaining has only this one.
  func activate(_ exception: Int, exitValue: UInt32) {
    let s = state
    nvic.enter(exception)
    s.pointee.ipsr = UInt32(exception)
    s.pointee.itState = 0
    s.pointee.exclusive = false
    s.selectStack(process: false)
    s.pointee.control &= ~(Control.processStack | Control.floatingPointActive)
    updateFloatingPointReadiness()
    s.registers[14] = exitValue
    redirect()
    let vector = bus.read(system.vtor &+ 4 &* UInt32(exception), .word)
    s.registers[15] = vector.value & ~1
    s.pointee.thumb = vector.value & 1 != 0
    if vector.fault != nil {
      pendingFault = Fault(kind: .vectorTable, address: system.vtor &+ 4 &* UInt32(exception))
    } else if !s.pointee.thumb {
      pendingFault = Fault(kind: .invalidState)
    }
    observe(.enter, exception)
  }

  func observe(_ kind: ExceptionTransition.Kind, _ exception: Int) {
    guard !exceptionObservers.isEmpty else { return }
    exceptionObservers(
      ExceptionTransition(
        kind: kind, exception: exception, time: clock.pointee.now, pc: state.registers[15]))
  }

  /// Where the frame of an exception goes that is taken now, and whether it is the extended one.
  var frameLayout: (address: UInt32, padding: UInt32, hasContext: Bool) {
    @inline(__always) get {
      let hasContext = hasFPU && state.pointee.control & Control.floatingPointActive != 0
      let isAligned = !isV7 || hasContext || system.ccr & SystemRegisters.stackAlign != 0
      let top = state.registers[13]
      let bottom = top &- (hasContext ? 0x68 : 0x20)
      return isAligned ? (bottom & ~4, top & 4, hasContext) : (bottom, 0, hasContext)
    }
  }

  /// Pushes the basic frame, or the extended one (DDI 0403E, B1.5.7). Returns the fault of a frame
  /// that could not be written; SP moves anyway.
  private func pushFrame(
    returnAddress: UInt32, _ layout: (address: UInt32, padding: UInt32, hasContext: Bool)
  ) -> Fault? {
    let (frame, padding, withContext) = layout
    let s = state
    let r = s.registers
    r[13] = frame
    s.noteStack()
    let xPSR = s.xPSR & ~(1 << 9) | padding << 7
    let privileged = s.isPrivileged
    var fault: Fault?
    if let target = DataWindows(memory).writableWords(frame, 8) {
      (target[0], target[1], target[2], target[3]) = (r[0], r[1], r[2], r[3])
      (target[4], target[5], target[6], target[7]) = (r[12], r[14], returnAddress, xPSR)
    } else {
      let words = [r[0], r[1], r[2], r[3], r[12], r[14], returnAddress, xPSR]
      for (index, word) in words.enumerated() {
        let kind = pushWord(frame &+ 4 &* UInt32(index), word, privileged: privileged)
        fault =
          fault ?? kind.map { Fault(kind: $0 == .dataAccess ? .stackingAccess : .stackingBus) }
      }
    }
    if withContext {
      if system.fpccr & SystemRegisters.lazyStacking != 0 {
        prepareLazyStacking(at: frame &+ 0x20)
      } else {
        let kind = saveFloatingPointContext(at: frame &+ 0x20, privileged: privileged)
        fault =
          fault ?? kind.map { Fault(kind: $0 == .dataAccess ? .stackingAccess : .stackingBus) }
      }
    }
    return fault
  }

  /// One word of a frame, with the rights of who is interrupted. Nil is success.
  private func pushWord(_ address: UInt32, _ value: UInt32, privileged: Bool) -> FaultKind? {
    if let kind = forbids(address, .write, privileged: privileged) { return kind }
    return bus.write(address, value, .word) == nil ? nil : .dataBus
  }

  /// Notes in FPCCR and FPCAR what the first floating-point instruction will have to save, and
  /// which faults it may take there (DDI 0403E, B3.2.21 and UpdateFPCCR).
  private func prepareLazyStacking(at address: UInt32) {
    let priority = executionPriority
    func isReady(_ exception: Int) -> Bool {
      nvic.enabled[exception] && nvic.groupPriority(nvic.priority(exception)) < priority
    }
    var value = system.fpccr & (SystemRegisters.automaticState | SystemRegisters.lazyStacking)
    value |= SystemRegisters.lazyStackingActive
    if !state.isPrivileged { value |= 1 << 1 }
    if state.pointee.ipsr == 0 { value |= 1 << 3 }
    if priority > -1 { value |= 1 << 4 }
    if isReady(ExceptionNumber.memManage) { value |= 1 << 5 }
    if isReady(ExceptionNumber.busFault) { value |= 1 << 6 }
    if isReady(ExceptionNumber.debugMonitor) { value |= 1 << 8 }
    system.fpccr = value
    system.fpcar = address
  }

  /// Writes S0 to S15 and FPSCR. Nil is success.
  func saveFloatingPointContext(at address: UInt32, privileged: Bool) -> FaultKind? {
    var fault: FaultKind?
    for index in 0..<16 {
      let position = address &+ 4 &* UInt32(index)
      fault = fault ?? pushWord(position, state.singles[index], privileged: privileged)
    }
    return fault ?? pushWord(address &+ 0x40, state.pointee.fpscr, privileged: privileged)
  }

  /// SVC: taken at once, or a HardFault where its priority does not allow it.
  func supervisorCall() {
    if nvic.groupPriority(nvic.priority(ExceptionNumber.svCall)) < executionPriority {
      enterException(ExceptionNumber.svCall, returnAddress: state.registers[15])
    } else {
      // The stacked return address is the SVC's own: the escalated fault belongs to it.
      state.registers[15] &-= 2
      pendingFault = Fault(kind: .supervisorCall)
    }
  }
}
