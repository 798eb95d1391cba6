import Scenario

extension ScenarioRun {
  /// The results for CI servers: a test case for each expectation that was decided, with the simulated time
  /// since the one before.
  public var junit: JUnit {
    var cases: [JUnit.Case] = []
    var last: UInt64 = 0
    for result in results where result.step.isExpectation || result.failure != nil {
      cases.append(
        JUnit.Case(
          name: "line \(result.step.line): \(result.step.title)",
          nanoseconds: result.time - min(last, result.time),
          outcome: result.failure.map { .failure(JUnit.Problem(message: $0)) } ?? .passed))
      last = result.time
    }
    return JUnit([JUnit.Suite(name: scenario.name, nanoseconds: last, cases: cases)])
  }
}
