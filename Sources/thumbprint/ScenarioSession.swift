import Machine
import Report
import Scenario
import Trace

/// The scenario of a run and its verdict.
final class ScenarioSession {
  private let run: ScenarioRun
  private let options: RunOptions

  /// Nil when the user named no scenario.
  init?(_ options: RunOptions, _ machines: [Machine]) throws {
    guard let path = options.scenario else { return nil }
    self.options = options
    run = try InputError.wrap { try ScenarioRun(try Scenario(path: path), on: machines) }
    if let junit = options.junit {
      try InputError.wrap { try TraceFile.checkWritable(junit) }
    }
  }

  /// Whether nothing more is to come.
  var isOver: Bool { run.isComplete || run.failure != nil }

  /// Writes the results of a run that something else than the machine has ended.
  func interrupt() throws {
    try close("the run was interrupted")
    if let text = run.failureText, !Interruption.isUnread { Console.error(text) }
  }

  /// Judges when the run has ended, for a reason in words.
  func finish(_ reason: String) throws -> ExitStatus {
    try close(reason)
    if let text = run.failureText {
      Console.error(text)
      return .failed
    }
    if !options.quiet {
      let count = run.results.count { $0.step.isExpectation }
      Console.plain("\(run.scenario.name): \(count) expectation\(count == 1 ? "" : "s") met")
    }
    return .passed
  }

  private func close(_ reason: String) throws {
    if !run.isComplete { run.finish(because: reason) }
    guard let path = options.junit else { return }
    try InputError.wrap {
      let file = try TraceFile(path: path)
      file.write(run.junit.text)
      try file.close()
    }
  }
}
