import Measure
import Testing

@Suite struct MeterTests {
  /// A mark, the cycle of its arrival, its arguments.
  typealias Step = (Mark, UInt64, UInt32, UInt32)

  private func meter(_ steps: [Step]) -> (Meter, [Meter.WindowChange]) {
    var meter = Meter()
    var changes: [Meter.WindowChange] = []
    for (mark, cycle, first, second) in steps {
      let now = Moment(
        cycles: cycle, instructions: cycle / 2, exceptionCycles: cycle / 10,
        semihostingCalls: cycle / 100)
      if let change = meter.arrive(at: mark, now, first: first, second: second) {
        changes.append(change)
      }
    }
    return (meter, changes)
  }

  @Test func compilingAndRunningAreApart() {
    let (meter, changes) = meter([
      (.compileBegin, 100, 0, 0), (.compileEnd, 350, 0, 0), (.runBegin, 400, 0, 0),
      (.runEnd, 1400, 0, 0),
    ])
    let result = meter.measurement
    #expect(result.compileCycles == 250)
    #expect(result.cycles == 1000)
    #expect(result.instructions == 500)
    #expect(result.exceptionCycles == 100)
    #expect(result.semihostingCalls == 10)
    #expect(result.nestedCompileCycles == 0)
    #expect(changes == [.opens, .closes])
    #expect(meter.isComplete)
  }

  @Test func nestedCompilingBelongsToTheRun() {
    let (meter, _) = meter([
      (.compileBegin, 0, 0, 0), (.compileEnd, 10, 0, 0), (.runBegin, 10, 0, 0),
      (.compileBegin, 20, 0, 0), (.compileBegin, 25, 0, 0), (.compileEnd, 30, 0, 0),
      (.compileEnd, 60, 0, 0), (.compileBegin, 70, 0, 0), (.compileEnd, 75, 0, 0),
      (.runEnd, 110, 0, 0), (.compileBegin, 120, 0, 0), (.compileEnd, 150, 0, 0),
    ])
    #expect(meter.measurement.compileCycles == 10)
    #expect(meter.measurement.nestedCompileCycles == 45)
    #expect(meter.measurement.cycles == 100)
  }

  @Test func waitingForTheWireCountsInTheRunOnly() {
    let (meter, _) = meter([
      (.wireBegin, 0, 0, 0), (.wireEnd, 5, 0, 0), (.compileBegin, 10, 0, 0),
      (.compileEnd, 20, 0, 0), (.runBegin, 20, 0, 0), (.wireBegin, 30, 0, 0), (.wireEnd, 37, 0, 0),
      (.wireBegin, 50, 0, 0), (.wireEnd, 51, 0, 0), (.wireBegin, 90, 0, 0), (.runEnd, 100, 0, 0),
      (.wireEnd, 200, 0, 0),
    ])
    #expect(meter.measurement.wireWaitCycles == 18)
  }

  @Test func heapFiguresFollowAllocationAndCollection() {
    let (meter, _) = meter([
      (.heapInit, 0, 0x2000_1000, 4096), (.heapAlloc, 1, 0x2000_1000, 3000),
      (.heapFree, 2, 0x2000_1000, 2900), (.compileBegin, 3, 0, 0),
      (.heapAlloc, 4, 0x2000_1000, 64), (.compileEnd, 5, 0, 0), (.runBegin, 6, 0, 0),
      (.heapAlloc, 7, 0x2000_1040, 1000), (.heapCollected, 8, 300, 0),
      (.heapAlloc, 9, 0x2000_1040, 100), (.heapCollected, 10, 200, 0), (.runEnd, 11, 0, 0),
      (.heapAlloc, 12, 0x2000_1040, 4000), (.heapCollected, 13, 4000, 0),
    ])
    let ram = meter.measurement.ram
    #expect(ram.heapSize == 4096)
    #expect(ram.heapPeak == 1164, "100 before the window, 64 and 1000 in it")
    #expect(ram.heapLive == 300)
  }

  @Test func aRunThatIsCutOffEndsAtTheStop() {
    var (meter, changes) = meter([
      (.compileBegin, 0, 0, 0), (.compileEnd, 10, 0, 0), (.runBegin, 20, 0, 0),
      (.wireBegin, 30, 0, 0),
    ])
    #expect(changes == [.opens])
    #expect(
      meter.stop(
        at: Moment(cycles: 120, instructions: 60, exceptionCycles: 12, semihostingCalls: 1))
        == .closes)
    #expect(meter.measurement.cycles == 100)
    #expect(meter.measurement.wireWaitCycles == 90)
    #expect(meter.stop(at: Moment(cycles: 200, instructions: 60)) == nil)
    #expect(meter.measurement.cycles == 100)
  }

  @Test func compilingThatIsCutOff() {
    var (meter, _) = meter([(.compileBegin, 100, 0, 0)])
    #expect(meter.stop(at: Moment(cycles: 130, instructions: 1)) == .closes)
    #expect(meter.measurement.compileCycles == 30)
    #expect(!meter.hasRun)
  }

  /// Marks in an order that a broken firmware might produce: no trap, no underflow.
  @Test func marksOutOfOrderAreHarmless() {
    let (meter, changes) = meter([
      (.compileEnd, 1, 0, 0), (.runEnd, 2, 0, 0), (.wireEnd, 3, 0, 0), (.heapFree, 4, 0, 99),
      (.runBegin, 5, 0, 0), (.runBegin, 6, 0, 0), (.runEnd, 9, 0, 0), (.runEnd, 10, 0, 0),
    ])
    #expect(meter.measurement.cycles == 4)
    #expect(meter.measurement.ram.heapPeak == 0)
    #expect(changes == [.opens, .closes])
  }
}
