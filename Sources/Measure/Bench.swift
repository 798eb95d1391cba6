import Dispatch
import Image
import Machine
import Synchronization

/// Many scripts on many boards, on several threads; the result does not show how many.
public struct Bench: Sendable {
  /// A script and what it should print.
  public struct Entry: Sendable {
    public let script: ScriptFile
    /// Nil if it is not known.
    public let expected: [UInt8]?

    public init(script: ScriptFile, expected: [UInt8]?) {
      self.script = script
      self.expected = expected
    }
  }

  /// What there is to say while it runs.
  public enum Progress: Sendable {
    case started(script: String, board: String)
    /// One run is complete; `seconds` of host time and `instructions` from reset to the end.
    case finished(BenchRun, number: Int, of: Int, seconds: Double, instructions: UInt64)
  }

  private let entries: [Entry]
  private let runners: [ScriptRunner]

  public init(entries: [Entry], runners: [ScriptRunner]) {
    self.entries = entries
    self.runners = runners
  }

  /// Runs everything: each script on each board in their order.
  ///
  /// - Parameters:
  ///   - jobs: how many run at the same time, from 1.
  ///   - progress: called from any thread, one call at a time.
  public func run(jobs: Int, progress: @escaping @Sendable (Progress) -> Void) throws -> [BenchRun]
  {
    let work = entries.flatMap { entry in runners.map { (entry, $0) } }
    let state = Mutex(State(count: work.count))
    let group = DispatchGroup()
    for _ in 0..<min(jobs, work.count) {
      DispatchQueue.global().async(group: group) {
        while let index = state.withLock({ $0.take() }) {
          let (entry, runner) = work[index]
          state.withLock { _ in
            progress(.started(script: entry.script.path, board: runner.board.name))
          }
          let start = ContinuousClock.now
          var instructions: UInt64 = 0
          let result = Result {
            try runner.run(entry.script, expected: entry.expected) { machine, _ in
              instructions = machine.core.instructions
            }
          }
          let seconds = start.duration(to: .now) / .seconds(1)
          state.withLock { state in
            state.results[index] = result
            state.finished += 1
            if case .success(let run) = result {
              progress(
                .finished(
                  run, number: state.finished, of: work.count, seconds: seconds,
                  instructions: instructions))
            }
          }
        }
      }
    }
    group.wait()
    return try state.withLock { try $0.results.map { try $0!.get() } }
  }

  private struct State {
    var next = 0
    var finished = 0
    var results: [Result<BenchRun, any Error>?]

    init(count: Int) { results = Array(repeating: nil, count: count) }

    /// The number of the next run; nil when all are taken.
    mutating func take() -> Int? {
      guard next < results.count else { return nil }
      defer { next += 1 }
      return next
    }
  }
}
