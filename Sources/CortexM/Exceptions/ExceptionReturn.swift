import Bus

extension Core {
  /// Returns from an exception by an EXC_RETURN value (DDI 0403E, B1.5.8).
  func returnFromException(_ value: UInt32) {
    let s = state
    let begin = clock.pointee.now
    defer { overhead.exceptions += clock.pointee.now - begin }
    let returning = Int(s.pointee.ipsr)
    let hasContext = hasFPU && value & 0x10 == 0
    guard isLegal(value, returning) else {
      // ARMv7-M leaves only the upper bits open.
      if !isV7 || value & fixedReturnBits != fixedReturnBits {
        reportUnpredictable("this EXC_RETURN, a fault here,", value)
      }
      leave(returning)
      redirect()
      chainFault(.invalidReturn, returning: value)
      return
    }
    if returning == floatingPointException { leaveFloatingPointInterrupt(value: value) }
    leave(returning)
    let toThread = value & 8 != 0
    let process = value & 4 != 0
    redirect()
    s.pointee.control = s.pointee.control & ~Control.processStack
    if toThread, process { s.pointee.control |= Control.processStack }
    if let next = takeableException ?? arrivalWhileUnstacking() {
      // Tail-chaining: the frame stays where it is.
      observe(.exit, returning)
      spend(exceptionTiming.tailChain)
      activate(next, exitValue: value)
      return
    }
    s.selectStack(process: toThread && process)
    let unstackingFault = popFrame(withContext: hasContext, toThread: toThread)
    s.pointee.exclusive = false
    s.pointee.eventRegister = true
    if let unstackingFault {
      switch unstackingFault.kind {
      case .unstackingBus, .unstackingAccess: chainFault(unstackingFault.kind, returning: value)
      default: pendingFault = unstackingFault
      }
      return
    }
    observe(.exit, returning)
    if toThread, system.scr & SystemRegisters.sleepOnExit != 0 { sleep = .onExit }
  }

  /// Passes the time of unstacking. What preempts meanwhile is chained to at once, and the frame
  /// stays (DDI 0403E, B1.5.9; DDI 0337H, section 5.5.2 calls it pop pre-emption).
  private func arrivalWhileUnstacking() -> Int? {
    let end = clock.pointee.now + exceptionTiming.exit
    while scheduler.nextDeadline < end {
      clock.pointee.now = max(clock.pointee.now, scheduler.nextDeadline)
      scheduler.runDueEvents()
      if let next = takeableException { return next }
    }
    clock.pointee.now = end
    return nil
  }

  /// A fault of the return itself: its handler is chained to, without a frame of its own
  /// (DDI 0403E, B1.5.8).
  private func chainFault(_ kind: FaultKind, returning value: UInt32) {
    chainedReturn = value
    pendingFault = Fault(kind: kind)
  }

  /// Bits of EXC_RETURN that are always 1.
  private var fixedReturnBits: UInt32 { hasFPU ? 0x0FFF_FFE0 : 0x0FFF_FFF0 }

  /// Integrity checks on EXC_RETURN (DDI 0403E, B1.5.8; DDI 0419D, B1.5.8).
  private func isLegal(_ value: UInt32, _ returning: Int) -> Bool {
    guard value & fixedReturnBits == fixedReturnBits, nvic.active[returning] else { return false }
    let alone = nvic.isOnlyActive(returning)
    switch value & 0xF {
    case 1: return !alone
    case 9, 0xD:
      return alone || system.ccr & SystemRegisters.nonBaseThreadEnable != 0
    default: return false
    }
  }

  private func leave(_ exception: Int) {
    if exception != ExceptionNumber.nmi { state.pointee.faultmask = 0 }
    nvic.leave(exception)
    state.pointee.ipsr = 0
  }

  /// Pops the frame from the selected stack. A failed read or an impossible state is a fault.
  private func popFrame(withContext: Bool, toThread: Bool) -> Fault? {
    let s = state
    let r = s.registers
    let frame = r[13]
    var words = SIMD8<UInt32>()
    let privileged = !toThread || s.pointee.control & Control.unprivileged == 0
    if let source = DataWindows(memory).readableWords(frame, 8) {
      for index in 0..<8 { words[index] = source[index] }
    } else {
      for index in 0..<8 {
        if let kind = popWord(frame &+ 4 &* UInt32(index), &words[index], privileged: privileged) {
          return Fault(kind: kind)
        }
      }
    }
    if withContext,
      let kind = restoreFloatingPointContext(at: frame &+ 0x20, privileged: privileged)
    {
      return Fault(kind: kind)
    }
    r[0] = words[0]
    r[1] = words[1]
    r[2] = words[2]
    r[3] = words[3]
    r[12] = words[4]
    r[14] = words[5]
    r[15] = words[6] & ~1
    let psr = words[7]
    let wasAligned = !isV7 || system.ccr & SystemRegisters.stackAlign != 0
    r[13] = frame &+ (withContext ? 0x68 : 0x20)
    if wasAligned || withContext, psr & 1 << 9 != 0 { r[13] |= 4 }
    s.xPSR = psr
    if !isV7 {
      s.pointee.itState = 0
      s.pointee.continuation = 0
      s.pointee.saturation = 0
      s.pointee.greaterEqual = 0
    }
    if hasFPU {
      s.pointee.control &= ~Control.floatingPointActive
      if withContext { s.pointee.control |= Control.floatingPointActive }
      updateFloatingPointReadiness()
    }
    guard toThread == (s.pointee.ipsr == 0) else {
      if !isV7 { reportUnpredictable("this xPSR in a frame, a fault here,", frame) }
      return Fault(kind: .invalidReturn)
    }
    return s.pointee.thumb && continueTransfer() ? nil : Fault(kind: .invalidState)
  }

  /// One word of a frame, with the rights of who is returned to. Nil is success.
  private func popWord(_ address: UInt32, _ value: inout UInt32, privileged: Bool) -> FaultKind? {
    if forbids(address, .read, privileged: privileged) != nil { return .unstackingAccess }
    let result = bus.read(address, .word)
    value = result.value
    return result.fault == nil ? nil : .unstackingBus
  }

  private func restoreFloatingPointContext(at address: UInt32, privileged: Bool) -> FaultKind? {
    if system.fpccr & SystemRegisters.lazyStackingActive != 0 {
      // Nothing was saved, so the registers are the interrupted code's still.
      system.fpccr &= ~SystemRegisters.lazyStackingActive
      return nil
    }
    for index in 0..<16 {
      let position = address &+ 4 &* UInt32(index)
      if let kind = popWord(position, &state.singles[index], privileged: privileged) {
        return kind
      }
    }
    let fault = popWord(address &+ 0x40, &state.pointee.fpscr, privileged: privileged)
    updateFloatingPointInterrupt()
    return fault
  }
}
