import CortexM
import Machine

/// Runs the machine towards what the debugger asked for, a slice at a time, so that a Ctrl-C is
/// heard in between. However it is cut, the machine takes the cycles that it takes without a
/// debugger.
final class Execution {
  enum Goal: Equatable {
    case run
    /// One instruction.
    case step
    /// Until the program counter leaves these addresses, from the first to in front of the second.
    case range(UInt32, UInt32)
  }

  enum Progress {
    /// There is more to do.
    case goesOn
    /// The processor sleeps, or the chip is off, until something comes from outside.
    case waits(MachineStop)
    case halted(Halt)
    /// The machine has stopped by itself; what is not a `Halt` of its own.
    case stopped(MachineStop)
  }

  /// Instructions of a slice of a step, and cycles of one of a run: some milliseconds of the host,
  /// and a tenth of a second with watchpoints.
  private static let steps = 100_000
  private static let cycles: UInt64 = 2_000_000

  let machine: Machine
  let points: StopPoints
  private var core: Core { machine.core }
  private var goal = Goal.run
  /// The instruction that a step is about.
  private var current: StopPoints.Place
  /// The exception that this instruction is in, and whether another one comes first.
  private var level = 0
  private var isInterrupted = false
  private var isFaulting = false
  /// The BKPT at which the machine stands.
  private var standsAtBreakpoint: UInt32?

  init(_ machine: Machine) {
    self.machine = machine
    points = StopPoints(machine.core) { [unowned machine] in machine.stop(.requested) }
    current = points.origin
  }

  /// A debugger has come: BKPT is its affair from now on.
  func attach() {
    core.breakpointHandler = { [unowned self] in
      standsAtBreakpoint = core.pc
      points.halt(.programBreakpoint)
    }
  }

  /// Leaves the machine to itself.
  func release() {
    points.removeAll()
    core.breakpointHandler = nil
    skipBreakpoint()
  }

  /// Sets out for a goal from where the machine stands.
  func begin(_ goal: Goal) {
    self.goal = goal
    _ = points.takeHalt()
    skipBreakpoint()
    current = StopPoints.Place(core)
    points.origin = current
    level = core.currentException
    isInterrupted = false
    isFaulting = false
  }

  /// The next slice.
  func advance() -> Progress {
    if goal == .run {
      let end = core.cycles.addingReportingOverflow(Self.cycles)
      return progress(machine.run(.init(cycles: end.overflow ? .max : end.partialValue)))
    }
    for _ in 0..<Self.steps {
      isFaulting = core.isAboutToFault
      if let stop = machine.step() { return progress(stop) }
      if isDone { return .halted(.trap) }
    }
    return .goesOn
  }

  private func progress(_ stop: MachineStop) -> Progress {
    switch stop {
    case .timeout, .wallTimeout: return .goesOn
    case .requested:
      return points.takeHalt().map { .halted($0) } ?? .stopped(stop)
    case .sleepingForever, .systemOff: return .waits(stop)
    default: return .stopped(stop)
    }
  }

  /// A processor that went on at its own BKPT would never leave it.
  private func skipBreakpoint() {
    if let address = standsAtBreakpoint, core.pc == address {
      core.moveProgramCounter(to: address &+ 2)
    }
    standsAtBreakpoint = nil
  }

  // MARK: Stepping

  /// Whether a step has done its instruction. An exception that comes in between is passed in one
  /// go, breakpoints in its handler apart; what the instruction itself raises (SVC, a fault) is
  /// entered.
  private var isDone: Bool {
    if isInterrupted {
      guard core.currentException == level else { return false }
      isInterrupted = false
      // It may have returned to something else: a scheduler's next thread.
      guard core.pc == current.pc else { return isOutside }
      let isOrigin = current == points.origin
      current = StopPoints.Place(core)
      if isOrigin { points.origin = current }
      return false
    }
    if core.instructions == current.instructions {
      guard core.currentException != level else { return false }
      isInterrupted = !isFaulting
      return isFaulting
    }
    if isOutside { return true }
    current = StopPoints.Place(core)
    level = core.currentException
    return false
  }

  /// Whether the program counter has left where a step stays.
  private var isOutside: Bool {
    guard case .range(let start, let end) = goal else { return true }
    return core.pc < start || core.pc >= end
  }
}
