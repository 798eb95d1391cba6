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

  /// Instructions of a slice that looks at each.
  private static let steps = 100_000
  /// Cycles of one that does not: some milliseconds of the host.
  private static let cycles: UInt64 = 2_000_000

  let machine: Machine
  let points: StopPoints
  private var core: Core { machine.core }
  private var goal = Goal.run
  /// Where the machine went on: nothing stops it there again.
  private var origin = Place(pc: 0, instructions: 0)
  /// The instruction that a step is about.
  private var current = Place(pc: 0, instructions: 0)
  /// The exception that this instruction is in, and whether another one comes first.
  private var level = 0
  private var isInterrupted = false
  private var isFaulting = false
  /// What one of the machine's stops was for.
  private var halt: Halt?
  /// The BKPT at which the machine stands.
  private var standsAtBreakpoint: UInt32?

  init(_ machine: Machine) {
    self.machine = machine
    points = StopPoints(machine.core)
    points.onBreakpoint = { [unowned self] kind in
      if !isAtOrigin { stop(.breakpoint(kind)) }
    }
  }

  /// A debugger has come: BKPT is its affair from now on.
  func attach() {
    core.breakpointHandler = { [unowned self] in
      standsAtBreakpoint = core.pc
      stop(.programBreakpoint)
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
    halt = nil
    skipBreakpoint()
    origin = place
    current = origin
    level = core.currentException
    isInterrupted = false
    isFaulting = false
  }

  /// The next slice.
  func advance() -> Progress {
    if goal == .run, !points.watchesData {
      let end = core.cycles.addingReportingOverflow(Self.cycles)
      return progress(machine.run(.init(cycles: end.overflow ? .max : end.partialValue)))
    }
    for _ in 0..<Self.steps {
      if !isAtOrigin, let hit = points.nextHit() { return .halted(hit) }
      isFaulting = core.isAboutToFault
      let stop = machine.step()
      if let stop { return progress(stop) }
      if goal != .run, isDone { return .halted(.trap) }
    }
    return .goesOn
  }

  private func progress(_ stop: MachineStop) -> Progress {
    switch stop {
    case .timeout, .wallTimeout: return .goesOn
    case .requested:
      guard let halt else { return .stopped(stop) }
      self.halt = nil
      return .halted(halt)
    case .sleepingForever, .systemOff: return .waits(stop)
    default: return .stopped(stop)
    }
  }

  private func stop(_ halt: Halt) {
    self.halt = halt
    machine.stop(.requested)
  }

  /// An instruction that is about to execute, as one of all that ever do.
  private struct Place: Equatable {
    var pc: UInt32
    var instructions: UInt64
  }

  private var place: Place { Place(pc: core.pc, instructions: core.instructions) }
  private var isAtOrigin: Bool { place == origin }

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
      if current == origin { origin = place }
      current = place
      return false
    }
    if core.instructions == current.instructions {
      guard core.currentException != level else { return false }
      isInterrupted = !isFaulting
      return isFaulting
    }
    if isOutside { return true }
    current = place
    level = core.currentException
    return false
  }

  /// Whether the program counter has left where a step stays.
  private var isOutside: Bool {
    guard case .range(let start, let end) = goal else { return true }
    return core.pc < start || core.pc >= end
  }
}
