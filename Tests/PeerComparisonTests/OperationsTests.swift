import TestSupport
import Testing

@testable import peer_comparison

/// `make operations` without the firmwares.
@Suite struct OperationsTests {
  /// Every operation is one that CPython can do in its loop as well, and stands there once.
  @Test func everyOperationRuns() throws {
    let operations = try Operations()
    #expect(operations.operations.count > 80)
    #expect(Set(operations.operations).count == operations.operations.count)
    let script = """
      import sys, time, types
      utime = types.ModuleType("utime")
      utime.ticks_us = lambda: time.perf_counter_ns()
      sys.modules["utime"] = utime
      for source in sys.stdin.read().split("\\0"):
        try: exec(source, {})
        except Exception as error: print(repr(error), source, file=sys.stderr)
      """
    let result = try Tool.run(
      "python3", ["-c", script], input: Array(operations.sources.joined(separator: "\0").utf8))
    #expect(result.errors == "")
    let times = result.lines.map { Int($0) }
    #expect(times.count == operations.sources.count && !times.contains(nil))
  }

  /// The dearest first; what fails on a side, or costs nothing, is not in the mean.
  @Test func table() throws {
    let operations = try Operations(
      "def work():\n n = 5\n----\nx = n\nx = -n\nfor i in l:\\n pass\nx = y\nx = 1\n")
    #expect(operations.operations == ["x = n", "x = -n", "for i in l:\n pass", "x = y", "x = 1"])
    let cost = ["x = n": 300.0, "x = -n": 1200, "for i in l:": 600, "x = 1": 0]
    func side(_ factor: [String: Double]) -> (String) throws -> Double {
      { source in
        guard let (operation, cycles) = cost.first(where: { source.contains("\n  \($0.key)\n") })
        else {
          throw Side.Failure(reason: "NameError: y")
        }
        return cycles * (factor[operation] ?? 1)
      }
    }
    let table = try operations.table([
      side([:]), side(["x = n": 2, "x = -n": 0.5, "for i in l:": 8]),
    ])
    #expect(
      table == """
        cycles of an operation by the guest's clock

            peer   Adder  ratio
              10      80   8.00  for i in l:;  pass
               5      10   2.00  x = n
              20      10   0.50  x = -n

        3 operations, geometric mean 2.000

        not compared:
          x = y: NameError: y
        """)
  }

  @Test func noLineOfDashes() {
    #expect(throws: Side.Failure.self) { try Operations("x = 1\n") }
  }
}
