import Measure

extension BenchReport {
  /// A suite a board, a case a script: the costs are its properties, by the names of CSV's columns, and its
  /// time is the run's at the board's clock. A wrong output is a failure, whatever else kept a script from
  /// its end an error.
  public var junit: JUnit {
    var boards: [String] = []
    for run in runs where !boards.contains(run.board) { boards.append(run.board) }
    return JUnit(boards.map { board in Self.suite(runs.filter { $0.board == board }) })
  }

  private static func suite(_ runs: [BenchRun]) -> JUnit.Suite {
    let first = runs[0]
    return JUnit.Suite(
      name: first.board, nanoseconds: runs.map(nanoseconds).reduce(0, sum),
      properties: [
        .init("core", first.core), .init("clock_hz", String(first.clockHz)),
        .init("firmware", first.firmwareName), .init("firmware_sha256", first.firmwareSHA256),
      ],
      cases: runs.map { run in
        JUnit.Case(
          name: run.script, nanoseconds: nanoseconds(run), properties: properties(run),
          outcome: outcome(run))
      })
  }

  private static func sum(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let (sum, isTooMuch) = left.addingReportingOverflow(right)
    return isTooMuch ? .max : sum
  }

  private static func nanoseconds(_ run: BenchRun) -> UInt64 {
    let wide = (run.measurement?.cycles ?? 0).multipliedFullWidth(by: 1_000_000_000)
    // Centuries are cut off.
    return wide.high >= run.clockHz ? .max : run.clockHz.dividingFullWidth(wide).quotient
  }

  private static func properties(_ run: BenchRun) -> [JUnit.Property] {
    guard let measured = run.measurement else { return [] }
    return Figure.allCases.compactMap { figure in
      figure.value(of: measured).map { .init(figure.rawValue, String($0)) }
    }
      + (run.outputMatches.map { [.init("output_matches", String($0))] } ?? [])
  }

  private static func outcome(_ run: BenchRun) -> JUnit.Outcome {
    let problem = JUnit.Problem(
      type: run.status.rawValue, message: run.reason ?? run.status.rawValue, details: run.details)
    return switch run.status {
    case .ok: .passed
    case .skipped: .skipped(problem.message)
    case .mismatch: .failure(problem)
    case .exception, .timeout, .fault: .error(problem)
    }
  }
}
