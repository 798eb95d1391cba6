import ArgumentParser
import Machine

/// The options that keep a machine's state in the middle of a run, and go on from it.
struct SnapshotOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write a snapshot of the machine: at --at, or where the run ends by a text, a limit or a "
        + "scenario. It is of one image and board.", valueName: "file"))
  var save: String?

  @Option(
    help: ArgumentHelp("When to save, in simulated time; the run goes on.", valueName: "time"))
  var at: TimeSpan?

  @Option(
    help: ArgumentHelp(
      "Go on from a snapshot of the same image and board, which brings memory, flash, open files and "
        + "chance along; simulated times count from the first run's begin.", valueName: "file"))
  var restore: String?

  func validate() throws {
    if at != nil && save == nil { throw ValidationError("--at says when to --save.") }
  }
}

/// The snapshots of one run.
final class SnapshotSession {
  private let snapshot: Snapshot?
  /// The cycle at which to save; nil at the end.
  private let cycle: UInt64?
  private var isSaved = false

  /// Restores if that was asked for.
  init(_ options: SnapshotOptions, _ machine: Machine) throws {
    snapshot = options.save.map { Snapshot(path: $0) }
    cycle = options.at?.cycles(clockHz: UInt64(machine.board.core.clock))
    if let path = options.restore {
      try InputError.wrap { try Snapshot(path: path).restore(machine) }
    }
    if let cycle, cycle < machine.core.cycles {
      throw InputError("--at \(options.at!): the snapshot to go on from is of a later time")
    }
  }

  /// The cycle at which the run has to pause; nil if there is none any more.
  var pause: UInt64? { isSaved ? nil : cycle }

  /// Saves if it is time to.
  func save(_ machine: Machine) throws {
    guard !isSaved, let snapshot, let cycle, machine.core.cycles >= cycle else { return }
    isSaved = true
    try InputError.wrap { try snapshot.save(machine) }
  }

  /// Saves what is to be saved at the end of a run, which stands where it could go on.
  func finish(_ stop: MachineStop, _ machine: Machine) throws {
    guard !isSaved, let snapshot else { return }
    guard cycle == nil else {
      throw InputError("--at: the run ended before that time; no snapshot was written")
    }
    switch stop {
    case .timeout, .wallTimeout, .requested, .sleepingForever:
      try InputError.wrap { try snapshot.save(machine) }
    default: throw InputError("--save: \(stop.summary(machine)); no snapshot was written")
    }
  }
}
