import Measure
import Report
import TestSupport
import Testing

@Suite struct BenchReportTests {
  static let report: BenchReport = {
    var measured = Measurement()
    measured.cycles = 3_200_000
    measured.instructions = 1_600_001
    measured.compileCycles = 123_456
    measured.wireWaitCycles = 1390
    measured.nestedCompileCycles = 7
    measured.exceptionCycles = 32
    measured.semihostingCalls = 1
    measured.ram.staticBytes = 2000
    measured.ram.heapSize = 10_240
    measured.ram.heapPeak = 4000
    measured.ram.heapLive = 900
    measured.ram.stackPeak = 700
    measured.flash.image = 101_000
    measured.flash.touched = 30_500
    measured.flash.script = 321
    let fib = BenchRun(
      script: "Benchmarks/Python/fib.py", board: "microbit-v1", core: "Cortex-M0",
      clockHz: 16_000_000, firmwareName: "adder-microbit-v1",
      firmwareSHA256: String(repeating: "ab12", count: 16), status: .ok, measurement: measured,
      outputSHA256: String(repeating: "0f", count: 32), outputMatches: true)
    var unchecked = fib
    unchecked.script = "new, \"odd\".py"
    unchecked.outputMatches = nil
    var skipped = fib
    skipped.script = "Benchmarks/Python/big.py"
    skipped.status = .skipped
    skipped.reason = "needs: 40 KiB of heap"
    skipped.measurement = nil
    skipped.outputSHA256 = nil
    skipped.outputMatches = nil
    var fast = fib
    fast.board = "microbit-v2"
    fast.core = "Cortex-M4F"
    fast.clockHz = 64_000_000
    fast.firmwareName = "adder-microbit-v2"
    fast.status = .mismatch
    fast.reason = "line 3 differs"
    fast.outputMatches = false
    return BenchReport(runs: [fib, unchecked, skipped, fast])
  }()

  /// The keys in the order, seen by another parser.
  @Test func jsonHasTheSchema() throws {
    let script = """
      import json, sys
      document = json.load(sys.stdin)
      print(document["schema"], list(document))
      for run in document["runs"]:
        print([k for k in run if k != "reason"], list(run["firmware"]), list(run["ram"]), list(run["flash"]))
        print(run["status"], run["cycles"], run["ram"]["total"], run["flash"]["touched"],
              run["outputMatches"], run.get("reason", "-"))
      """
    let result = try Tool.run(
      "python3", ["-c", script], input: Array(Self.report.text(.json).utf8))
    let keys =
      "['script', 'board', 'core', 'clockHz', 'firmware', 'status', 'cycles', 'compileCycles', "
      + "'wireWaitCycles', 'instructions', 'ram', 'flash', 'outputSHA256', 'outputMatches'] "
      + "['name', 'sha256'] "
      + "['static', 'heapSize', 'heapPeak', 'heapLive', 'stackPeak', 'total'] "
      + "['image', 'touched', 'script']"
    #expect(result.errors == "")
    #expect(
      result.lines == [
        "thumbprint.bench/1 ['schema', 'runs']", keys, "ok 3200000 6700 30500 True -", keys,
        "ok 3200000 6700 30500 None -", keys, "skipped None None None None needs: 40 KiB of heap",
        keys,
        "mismatch 3200000 6700 30500 False line 3 differs",
      ])
  }

  @Test func csvIsRectangular() throws {
    let script = """
      import csv, sys
      rows = list(csv.DictReader(sys.stdin))
      for row in rows:
        print(None in row or None in row.values(), row["script"], row["cycles"],
              row["milliseconds"], row["cycles_per_instruction"], row["ram_total_bytes"],
              row["nested_compile_cycles"], row["output_matches"], row["reason"])
      """
    let result = try Tool.run(
      "python3", ["-c", script], input: Array(Self.report.text(.csv).utf8))
    #expect(
      result.lines == [
        "False Benchmarks/Python/fib.py 3200000 200.000 2.000 6700 7 true ",
        "False new, \"odd\".py 3200000 200.000 2.000 6700 7  ",
        "False Benchmarks/Python/big.py       needs: 40 KiB of heap",
        "False Benchmarks/Python/fib.py 3200000 50.000 2.000 6700 7 false line 3 differs",
      ])
  }

  @Test func tableForPeople() {
    let text = Self.report.text(.table)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "microbit-v1: Cortex-M0 at 16 MHz")
    #expect(
      lines[1] == "firmware adder-microbit-v1, sha256 ab12ab12ab12ab12: "
        + "image 101,000 B of flash, static RAM 2,000 B, heap 10,240 B")
    let fields = lines[6].split(separator: " ").map(String.init)
    #expect(
      fields == [
        "fib.py", "ok", "3,200,000", "200.000", "1,600,001", "2.00", "1,390", "123,456", "4,000",
        "900", "700", "6,700", "30,500", "321",
      ])
    #expect(text.contains("unchecked"))
    #expect(text.contains("big.py: skipped: needs: 40 KiB of heap\n"))
    #expect(text.contains("MISMATCH"))
    #expect(text.contains("microbit-v2: Cortex-M4F at 64 MHz"))
    #expect(lines.allSatisfy { $0.count <= 160 })
  }

  @Test func explanationNamesEveryColumn() {
    for term in ["cycles", "heap peak", "heap live", "stack peak", "flash touched", "wire wait"] {
      #expect(Explanation.text.contains("\n\(term)") || Explanation.text.hasPrefix(term))
    }
  }
}
