import Bus

/// The nested vectored interrupt controller: which exceptions are pending, active and enabled, and
/// at which priority (DDI 0403E, B1.5 and B3.4; DDI 0419D, B1.5 and B3.4).
public final class NVIC: InterruptController {
  /// Lower than every exception: thread mode.
  static let threadPriority = 256

  let interruptCount: Int
  /// The bits of a priority byte that are implemented.
  let priorityMask: UInt8
  private(set) var pending = ExceptionSet()
  private(set) var active = ExceptionSet()
  private(set) var enabled = ExceptionSet()
  /// Interrupt lines that are high now.
  private var lines = ExceptionSet()
  private var priorities = [UInt8](repeating: 0, count: 256)
  /// AIRCR.PRIGROUP; 0 on ARMv6-M.
  var priorityGroup: UInt8 = 0 {
    didSet { changed() }
  }
  /// Of the core, which asks again what can be taken at the next instruction when its deadline is over,
  /// and which has an event for WFE when something pends with SEVONPEND. Not closures: their references
  /// would be counted with every interrupt.
  private let clock: UnsafeMutablePointer<ClockState>
  private let state: UnsafeMutablePointer<CoreState>
  private let system: SystemRegisters
  /// Told when an exception becomes pending, and when it no longer is without having been taken.
  let observers = Listeners<(exception: Int, isPending: Bool)>()

  /// - Parameters:
  ///   - clock: must outlive this, as must `state`.
  init(
    interruptCount: Int, priorityBits: Int, clock: UnsafeMutablePointer<ClockState>,
    state: UnsafeMutablePointer<CoreState>, system: SystemRegisters
  ) {
    self.interruptCount = interruptCount
    self.clock = clock
    self.state = state
    self.system = system
    priorityMask = UInt8(truncatingIfNeeded: 0xFF << (8 - priorityBits))
    reset()
  }

  /// Everything disabled, nothing pending or active; the lines keep their levels.
  func reset() {
    pending = ExceptionSet()
    active = ExceptionSet()
    enabled = ExceptionSet()
    priorityGroup = 0
    for number in [
      ExceptionNumber.nmi, ExceptionNumber.hardFault, ExceptionNumber.svCall,
      ExceptionNumber.pendSV, ExceptionNumber.sysTick,
    ] {
      enabled[number] = true
    }
    for index in priorities.indices { priorities[index] = 0 }
    lines.forEach { pending[$0] = true }
    changed()
  }

  /// What can be taken may be another one now.
  private func changed() { clock.pointee.deadline = 0 }

  // MARK: Inputs

  public func interruptLine(_ number: Int, isHigh: Bool) {
    precondition(number < interruptCount, "no such interrupt: \(number)")
    lines[ExceptionNumber.firstInterrupt + number] = isHigh
    if isHigh { pend(ExceptionNumber.firstInterrupt + number) }
  }

  func isLineHigh(_ number: Int) -> Bool { lines[ExceptionNumber.firstInterrupt + number] }

  public func interruptPulse(_ number: Int) {
    precondition(number < interruptCount, "no such interrupt: \(number)")
    pend(ExceptionNumber.firstInterrupt + number)
  }

  public func nonMaskableInterrupt() { pend(ExceptionNumber.nmi) }

  func pend(_ exception: Int) {
    guard !pending[exception] else { return }
    pending[exception] = true
    tell(exception, true)
    if system.scr & SystemRegisters.sevOnPend != 0 { state.pointee.eventRegister = true }
    changed()
  }

  private func tell(_ exception: Int, _ isPending: Bool) {
    observers((exception, isPending))
  }

  /// Visits what is pending, active and enabled, and the levels of the lines.
  func visit(_ state: StateArchive) {
    state(&pending)
    state(&active)
    state(&enabled)
    state(&lines)
    state(&priorities)
    state(&priorityGroup)
    if priorities.count != 256 { state.fail("there are 256 priorities") }
  }

  /// Pends an exception that is about to be taken.
  func latch(_ exception: Int) { pending[exception] = true }

  /// Clears the pending state, unless the line is still high.
  func unpend(_ exception: Int) {
    let wasPending = pending[exception]
    pending[exception] = lines[exception] && !active[exception]
    if wasPending != pending[exception] { tell(exception, !wasPending) }
    changed()
  }

  func setEnabled(_ exception: Int, _ on: Bool) {
    enabled[exception] = on
    changed()
  }

  func setActive(_ exception: Int, _ on: Bool) {
    active[exception] = on
    changed()
  }

  func priorityByte(_ exception: Int) -> UInt8 { priorities[exception] }

  func setPriorityByte(_ exception: Int, _ value: UInt8) {
    priorities[exception] = value & priorityMask
    changed()
  }

  // MARK: Priorities

  /// The exception's priority: negative for the fixed ones.
  func priority(_ exception: Int) -> Int {
    switch exception {
    case ExceptionNumber.reset: -3
    case ExceptionNumber.nmi: -2
    case ExceptionNumber.hardFault: -1
    default: Int(priorities[exception])
    }
  }

  /// The part of a priority that decides about preemption (DDI 0403E, B1.5.4).
  func groupPriority(_ priority: Int) -> Int {
    priority < 0 ? priority : priority & (0xFF << (Int(priorityGroup) + 1)) & 0xFF
  }

  /// The pending and enabled exception that comes first: by priority, then by number.
  var highestPending: (number: Int, groupPriority: Int)? {
    let ready = pending.intersection(enabled)
    if ready.isEmpty { return nil }
    var best: (number: Int, priority: Int)?
    ready.forEach { number in
      let priority = priority(number)
      if best == nil || priority < best!.priority { best = (number, priority) }
    }
    return best.map { ($0.number, groupPriority($0.priority)) }
  }

  /// The priority of the active exceptions alone, without the mask registers.
  var activePriority: Int {
    var result = Self.threadPriority
    if active.isEmpty { return result }
    active.forEach { result = min(result, groupPriority(priority($0))) }
    return result
  }

  /// Whether no exception other than `number` is active.
  func isOnlyActive(_ number: Int) -> Bool {
    var others = active
    others[number] = false
    return others.isEmpty
  }

  // MARK: Taking and leaving

  func enter(_ exception: Int) {
    pending[exception] = false
    active[exception] = true
  }

  /// Deactivates; an interrupt whose line is still high becomes pending again.
  func leave(_ exception: Int) {
    active[exception] = false
    if lines[exception], !pending[exception] {
      pending[exception] = true
      tell(exception, true)
    }
    changed()
  }
}
