import ArgumentParser
import Machine

/// The options that keep a machine's state in the middle of a run, and go on from it.
struct SnapshotOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write a snapshot of the machine: at --at, or where the run ends by a text, a limit or a "
        + "scenario. It is of one image and board.", valueName: "file"), completion: .file())
  var save: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "When to save, in simulated time (\(TimeSpan.form)); the run goes on.", valueName: "time"))
  var at: TimeSpan?

  @Option(
    help: ArgumentHelp(
      "Go on from a snapshot of the same image and board, which brings memory, flash, open files and "
        + "chance along; simulated times count from the first run's begin.", valueName: "file"),
    completion: .file())
  var restore: String?

  func validate() throws {
    if at != nil && save == nil { throw ValidationError("--at says when to --save.") }
  }
}

/// The snapshots of one run, of a machine or of several that share an ether.
final class SnapshotSession {
  private let snapshot: Snapshot?
  /// When to save, in the clock's cycles; nil at the end.
  private let time: UInt64?
  private let write: (Snapshot) throws -> Void
  private var isSaved = false
  /// Why saving failed, where that could not be thrown.
  private var failure: (any Error)?

  /// Restores if that was asked for.
  convenience init(_ options: SnapshotOptions, _ timeout: TimeSpan?, _ machine: Machine) throws {
    try self.init(
      options, timeout, clockHz: UInt64(machine.board.core.clock), now: { machine.core.cycles },
      restore: { try $0.restore(machine) }, write: { try $0.save(machine) })
  }

  /// Restores if that was asked for, and saves by itself between two of the machines' steps.
  convenience init(_ options: SnapshotOptions, _ timeout: TimeSpan?, _ network: Network) throws {
    try self.init(
      options, timeout, clockHz: 16_000_000, now: { network.ticks },
      restore: { try $0.restore(network) }, write: { try $0.save(network) })
    guard let time else { return }
    network.checkpoint = (time, { [unowned self, unowned network] in save(at: network.ticks) })
  }

  private init(
    _ options: SnapshotOptions, _ timeout: TimeSpan?, clockHz: UInt64, now: () -> UInt64,
    restore: (Snapshot) throws -> Void, write: @escaping (Snapshot) throws -> Void
  ) throws {
    snapshot = options.save.map { Snapshot(path: $0) }
    time = options.at?.cycles(clockHz: clockHz)
    self.write = write
    try InputError.wrap { try snapshot?.checkWritable() }
    guard let path = options.restore else { return }
    try InputError.wrap { try restore(Snapshot(path: path)) }
    for (name, span) in [("--at", options.at), ("--timeout", timeout)] {
      if let span, span.cycles(clockHz: clockHz) < now() {
        throw InputError("\(name) \(span): the snapshot to go on from is of a later time")
      }
    }
  }

  /// When the run has to pause; nil if there is no such time any more.
  var pause: UInt64? { isSaved ? nil : time }

  /// Saves if it is time to.
  func save(at now: UInt64) {
    guard !isSaved, let snapshot, let time, now >= time else { return }
    isSaved = true
    do { try write(snapshot) } catch { failure = error }
  }

  /// Saves what is to be saved at the end of a run, which stands where it could go on.
  func finish(_ stop: MachineStop, _ machine: Machine) throws {
    if let failure { throw InputError("\(failure)") }
    guard !isSaved, let snapshot else { return }
    guard time == nil else {
      throw InputError("--at: the run ended before that time; no snapshot was written")
    }
    switch stop {
    case .timeout, .wallTimeout, .requested, .sleepingForever:
      try InputError.wrap { try write(snapshot) }
    default: throw InputError("--save: \(stop.summary(machine)); no snapshot was written")
    }
  }
}
