import Bus

extension Core {
  /// WFI and WFE (DDI 0403E, B1.5.17 to B1.5.19).
  func fallAsleep(_ kind: WaitKind) {
    redirect()
    switch kind {
    case .interrupt: sleep = .interrupt
    case .event:
      if state.pointee.eventRegister {
        state.pointee.eventRegister = false
      } else {
        sleep = .event
      }
    }
    if sleep != .awake, wakes { wake() }
  }

  /// Whether what sleeps goes on: WFI on an exception that would preempt if PRIMASK were clear,
  /// WFE on an event or an exception that preempts.
  private var wakes: Bool {
    switch sleep {
    case .awake: return true
    case .interrupt, .onExit:
      guard let (_, priority) = nvic.highestPending else { return false }
      let primask = state.pointee.primask
      state.pointee.primask = 0
      defer { state.pointee.primask = primask }
      return priority < executionPriority
    case .event:
      return state.pointee.eventRegister || takeableException != nil
    }
  }

  private func wake() {
    if sleep == .event { state.pointee.eventRegister = false }
    sleep = .awake
  }

  /// Whether the program sleeps: in WFI, or in WFE.
  public var isSleeping: Bool { sleep != .awake }

  /// Passes the time until something happens, at most until `limit`.
  func slumber(_ limit: UInt64) -> StopReason? {
    if wakes {
      wake()
      return nil
    }
    let next = scheduler.nextDeadline
    guard next != .max else { return .sleepingForever }
    let begin = clock.pointee.now
    scheduler.advance(to: max(begin, min(next, limit)))
    overhead.sleep += clock.pointee.now - begin
    return nil
  }
}
