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
  func enterException(_ exception: Int, returnAddress: UInt32) {
    let hadContext =
      configuration.hasFPU && state.pointee.control & Control.floatingPointActive != 0
    let fault = pushFrame(returnAddress: returnAddress, withContext: hadContext)
    var exitValue: UInt32 = hadContext ? 0xFFFF_FFE1 : 0xFFFF_FFF1
    if state.pointee.ipsr == 0 { exitValue |= state.pointee.usesPSP ? 0xC : 8 }
    spend(exceptionTiming.entry)
    if hadContext, system.fpccr & SystemRegisters.lazyStacking == 0 {
      spend(exceptionTiming.floatingPointStacking)
    }
    activate(exception, exitValue: exitValue, frameFault: fault)
  }

  /// The part of exception entry behind the stacking; tail-chaining has only this one.
  func activate(_ exception: Int, exitValue: UInt32, frameFault: Fault? = nil) {
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
    } else if let frameFault {
      pendingFault = frameFault
    } else if !s.pointee.thumb {
      pendingFault = Fault(kind: .invalidState)
    }
    observe(.enter, exception)
  }

  func observe(_ kind: ExceptionTransition.Kind, _ exception: Int) {
    exceptionObserver?(
      ExceptionTransition(
        kind: kind, exception: exception, time: clock.pointee.now, pc: state.registers[15]))
  }

  /// Pushes the basic frame, or the extended one (DDI 0403E, B1.5.7). Returns the fault of a frame
  /// that could not be written; SP moves anyway.
  private func pushFrame(returnAddress: UInt32, withContext: Bool) -> Fault? {
    let s = state
    let r = s.registers
    let size: UInt32 = withContext ? 0x68 : 0x20
    let forcesAlignment = !configuration.isV7 || system.ccr & SystemRegisters.stackAlign != 0
    let padding = forcesAlignment || withContext ? r[13] & 4 : 0
    let frame = (r[13] &- size) & ~(forcesAlignment || withContext ? 4 : 0)
    r[13] = frame
    s.noteStack()
    let words = [
      r[0], r[1], r[2], r[3], r[12], r[14], returnAddress, s.xPSR & ~(1 << 9) | padding << 7,
    ]
    var failed = false
    for (index, word) in words.enumerated() {
      failed = bus.write(frame &+ 4 &* UInt32(index), word, .word) != nil || failed
    }
    if withContext {
      if system.fpccr & SystemRegisters.lazyStacking != 0 {
        system.fpccr |= SystemRegisters.lazyStackingActive
        system.fpcar = frame &+ 0x20
      } else {
        failed = !saveFloatingPointContext(at: frame &+ 0x20) || failed
      }
    }
    return failed ? Fault(kind: .stackingBus) : nil
  }

  /// Writes S0 to S15 and FPSCR.
  func saveFloatingPointContext(at address: UInt32) -> Bool {
    var succeeded = true
    for index in 0..<16 {
      let position = address &+ 4 &* UInt32(index)
      succeeded = bus.write(position, state.singles[index], .word) == nil && succeeded
    }
    return bus.write(address &+ 0x40, state.pointee.fpscr, .word) == nil && succeeded
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
