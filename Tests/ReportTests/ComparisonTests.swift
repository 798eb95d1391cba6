import Foundation
import Measure
import TestSupport
import Testing

@testable import Report

/// Two reports beside each other.
@Suite struct ComparisonTests {
  private static func run(
    _ script: String, board: String = "microbit-v1", status: BenchRun.Status = .ok,
    firmware: String = "11", output: String? = "aa",
    _ change: (inout Measure.Measurement) -> Void = { _ in }
  ) -> BenchRun {
    var measured = Measurement()
    measured.cycles = 1_000_000
    measured.compileCycles = 50_000
    measured.ram.heapPeak = 4000
    measured.ram.stackPeak = 500
    measured.flash.image = 100_000
    measured.flash.touched = 20_000
    measured.flash.script = 300
    change(&measured)
    return BenchRun(
      script: script, board: board, core: "Cortex-M0", clockHz: 16_000_000, firmwareName: "adder",
      firmwareSHA256: firmware, status: status, measurement: status == .skipped ? nil : measured,
      outputSHA256: output)
  }

  private static func file(_ name: String, _ runs: [BenchRun]) throws -> BenchFile {
    try BenchFile(path: name, bytes: Array(BenchReport(runs: runs).text(.json).utf8))
  }

  private static let comparison = Result {
    try Comparison(
      old: file(
        "old.json",
        [
          run("d/a.py"), run("d/b.py"), run("d/c.py"), run("d/gone.py"), run("d/fails.py"),
          run("d/heals.py", status: .mismatch), run("d/a.py", board: "microbit-v2"),
          run("d/zero.py", board: "microbit-v2") { $0.ram.heapPeak = 0 },
        ]),
      new: file(
        "new.json",
        [
          run("d/a.py", firmware: "22") { $0.cycles = 2_000_000 },
          run("d/b.py", firmware: "22", output: "bb") {
            $0.cycles = 500_000
            $0.ram.heapPeak = 4041
            $0.flash.script = 301
          },
          run("d/c.py", firmware: "22"), run("d/fresh.py", firmware: "22"),
          run("d/fails.py", status: .exception, firmware: "22") { $0.cycles = 10 },
          run("d/heals.py", firmware: "22"), run("d/a.py", board: "microbit-v2"),
          run("d/zero.py", board: "microbit-v2") { $0.ram.heapPeak = 12 },
        ]))
  }

  private func text(_ format: ComparisonReport.Format) throws -> String {
    ComparisonReport(try Self.comparison.get()).text(format)
  }

  @Test func tableForPeople() throws {
    let lines = try text(.table).split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").joined(separator: " ") }
    #expect(
      lines.filter { !$0.hasPrefix("─") } == [
        "microbit-v1: new.json / old.json", "old firmware: adder, sha256 11",
        "new firmware: adder, sha256 22", "",
        "run compile heap peak stack peak RAM total flash image flash touched",
        "script result new/old new/old new/old new/old new/old new/old new/old",
        "a.py ok 2.000 = = = = = =", "b.py ok 0.500 = 1.010 = 1.009 = =", "c.py ok = = = = = = =",
        "fails.py ok → exception", "heals.py mismatch → ok",
        "geometric mean of 3 1.000 1.000 1.003 1.000 1.003 1.000 1.000", "",
        "b.py: another script: 300 bytes before, now 301", "b.py: prints something else",
        "fresh.py: only in new.json", "gone.py: only in old.json", "",
        "microbit-v2: new.json / old.json", "the same firmware: adder, sha256 11", "",
        "run compile heap peak stack peak RAM total flash image flash touched",
        "script result new/old new/old new/old new/old new/old new/old new/old",
        "a.py ok = = = = = = =", "zero.py ok = = +12 = 1.024 = =",
        "geometric mean of 2 1.000 1.000 1.000 1.000 1.012 1.000 1.000", "",
      ])
  }

  @Test func jsonForPrograms() throws {
    let script = """
      import json, math, sys
      document = json.load(sys.stdin)
      print(document["schema"], document["old"], document["new"], list(document))
      for board in document["boards"]:
        print(board["board"], board["firmware"]["isSame"], board["firmware"]["new"], board["measured"])
        runs = [r for r in document["runs"] if r["board"] == board["board"]]
        for path in (["cycles"], ["compileCycles"], ["ram", "heapPeak"], ["ram", "stackPeak"],
                     ["ram", "total"], ["flash", "image"], ["flash", "touched"]):
          def at(value):
            for name in path: value = value[name]
            return value
          counts = [at(r) for r in runs if at(r)]
          for count in counts:
            if count["old"]: assert abs(count["ratio"] - count["new"] / count["old"]) < 1e-6
            else: assert count["ratio"] is None
          logs = [math.log(c["new"] / c["old"]) for c in counts if c["old"]]
          assert abs(math.exp(sum(logs) / len(logs)) - at(board["geometricMeans"])) < 1e-6, path
      print([r["script"] for r in document["runs"] if not r["outputIsSame"]])
      print([(r["status"]["old"], r["status"]["new"], r["cycles"]) for r in document["runs"][3:5]])
      print(document["appeared"], [r["script"] for r in document["vanished"]])
      """
    let result = try Tool.run("python3", ["-c", script], input: Array(text(.json).utf8))
    try result.expectSuccess()
    #expect(
      result.lines == [
        "thumbprint.compare/1 old.json new.json "
          + "['schema', 'old', 'new', 'boards', 'runs', 'appeared', 'vanished']",
        "microbit-v1 False [{'name': 'adder', 'sha256': '22'}] 3",
        "microbit-v2 True [{'name': 'adder', 'sha256': '11'}] 2", "['d/b.py']",
        "[('ok', 'exception', None), ('mismatch', 'ok', None)]",
        "[{'script': 'd/fresh.py', 'board': 'microbit-v1', 'status': 'ok'}] ['d/gone.py']",
      ])
  }

  @Test func csvForTables() throws {
    let script = """
      import csv, sys
      for row in csv.DictReader(sys.stdin):
        assert None not in row and None not in row.values()
        print(row["script"], row["status_old"], row["status_new"], row["firmware_sha256_new"],
              row["cycles_old"], row["cycles_new"], row["cycles_ratio"], row["heap_peak_bytes_ratio"])
      """
    let result = try Tool.run("python3", ["-c", script], input: Array(text(.csv).utf8))
    try result.expectSuccess()
    #expect(
      result.lines.map { $0.split(separator: " ").joined(separator: " ") } == [
        "d/a.py ok ok 22 1000000 2000000 2.000000 1.000000",
        "d/b.py ok ok 22 1000000 500000 0.500000 1.010250",
        "d/c.py ok ok 22 1000000 1000000 1.000000 1.000000", "d/fails.py ok exception 22",
        "d/heals.py mismatch ok 22", "d/fresh.py ok 22", "d/gone.py ok",
        "d/a.py ok ok 11 1000000 1000000 1.000000 1.000000",
        "d/zero.py ok ok 11 1000000 1000000 1.000000",
      ])
  }

  @Test func pageForBrowsers() throws {
    let page = try text(.html)
    #expect(page.hasPrefix("<!DOCTYPE html>\n") && page.hasSuffix("</html>\n"))
    #expect(page.contains("<th scope=\"row\">geometric mean</th><td>of 3</td>"))
    #expect(page.contains("<tr class=\"alarm\"><th scope=\"row\">fails.py</th>"))
    #expect(
      page.contains("<dt>heap peak</dt>") && page.contains("<p>gone.py: only in old.json</p>"))
  }

  @Test(
    arguments: [
      ([], []), (["100%"], ["fails", "zero heap"]),
      (["99.999999%"], ["a cycles", "fails", "zero heap"]),
      (["1.1%"], ["a cycles", "fails", "zero heap", "zero ram"]),
      (["1.025%"], ["a cycles", "fails", "zero heap", "zero ram"]),
      (["1.024999%"], ["a cycles", "b heap", "fails", "zero heap", "zero ram"]),
      (["0%", "cycles=100%"], ["b heap", "b ram", "fails", "zero heap", "zero ram"]),
      (["cycles=100%"], ["fails"]), (["cycles=99%"], ["a cycles", "fails"]),
      (["cycles=1%", "cycles=200%"], ["fails"]),
      (["flash_image_bytes=0%", "ram_total_bytes=2%"], ["fails", "zero ram"]),
    ] as [([String], [String])])
  func offences(_ allowances: [String], expected: [String]) throws {
    let named = [
      "a cycles":
        "d/a.py on microbit-v1: cycles 1,000,000 before, now 2,000,000: +100.00 %",
      "b heap": "d/b.py on microbit-v1: heap_peak_bytes 4,000 before, now 4,041: +1.03 %",
      "b ram": "d/b.py on microbit-v1: ram_total_bytes 4,500 before, now 4,541: +0.91 %",
      "fails": "d/fails.py on microbit-v1: ok before, now exception",
      "zero heap": "d/zero.py on microbit-v2: heap_peak_bytes 0 before, now 12: +12",
      "zero ram": "d/zero.py on microbit-v2: ram_total_bytes 500 before, now 512: +2.40 %",
    ]
    let lines = try Self.comparison.get().offences(allowances.map { try #require(Allowance($0)) })
    try #require(lines.count == (allowances.isEmpty ? 1 : expected.count), "\(lines)")
    for (line, name) in zip(lines, expected) {
      #expect(line.hasPrefix(try #require(named[name])), "\(line)")
    }
  }

  /// An image that grew is named once a board, not with each script.
  @Test func theImageIsNamedOnce() throws {
    let scripts = ["a.py", "b.py", "c.py"]
    let comparison = try Comparison(
      old: Self.file("o", scripts.map { Self.run($0) }),
      new: Self.file("n", scripts.map { Self.run($0) { $0.flash.image = 102_000 } }))
    #expect(
      comparison.offences([try #require(Allowance("1%"))]) == [
        "microbit-v1: flash_image_bytes 100,000 before, now 102,000: +2.00 %, more than 1 %"
      ])
  }

  @Test(arguments: [
    "", "1", "%", "-1%", "1 %", ".5%", "1.%", "1.2.3%", "1e3%", "1.1234567%", "٣%", "9999999999%",
    "speed=1%", "cycles=", "cycles=1", "instructions=1%", "cycles=1%=2%", "+1%", "=1%",
  ]) func noAllowance(_ text: String) { #expect(Allowance(text) == nil) }

  /// What is only there on request is compared where both reports have it.
  @Test func theSmallestHeap() throws {
    func comparison(_ old: UInt64?, _ new: UInt64?) throws -> Comparison {
      try Comparison(
        old: Self.file("o", [Self.run("a.py") { $0.ram.heapMinimum = old }, Self.run("b.py")]),
        new: Self.file("n", [Self.run("a.py") { $0.ram.heapMinimum = new }, Self.run("b.py")]))
    }
    let both = try comparison(2000, 2200)
    let allowance = try #require(Allowance("heap_minimum_bytes=1%"))
    #expect(
      both.offences([allowance]) == [
        "a.py on microbit-v1: heap_minimum_bytes 2,000 before, now 2,200: +10.00 %, more than 1 %"
      ])
    let words = [
      "table": "heap min.", "json": "\"heapMinimum\"", "csv": "heap_minimum_bytes_ratio",
    ]
    for format in ComparisonReport.Format.allCases {
      guard let word = words[format.rawValue] else { continue }
      #expect(ComparisonReport(both).text(format).contains(word), "\(format)")
      for other in [try comparison(nil, 2200), try comparison(2000, nil)] {
        #expect(!ComparisonReport(other).text(format).contains(word), "\(format)")
        #expect(other.offences([allowance]).isEmpty)
      }
    }
    #expect(ComparisonReport(both).text(.json).contains("\"ratio\": 1.100000"))
    #expect(ComparisonReport(both).text(.csv).contains(",2000,2200,1.100000,"))
  }

  @Test func nothingInCommon() throws {
    let error = try #require(throws: ReportError.self) {
      try Comparison(
        old: Self.file("o", [Self.run("x/a.py")]), new: Self.file("n", [Self.run("a.py")]))
    }
    #expect(error.description.hasPrefix("n: has no run in common with o"))
  }

  /// The largest counts there can be.
  @Test func extremes() throws {
    let most: UInt64 = (1 << 53) - 1
    let comparison = try Comparison(
      old: Self.file("o", [Self.run("a.py") { $0.cycles = 1 }]),
      new: Self.file("n", [Self.run("a.py") { $0.cycles = most }]))
    for format in ComparisonReport.Format.allCases {
      #expect(ComparisonReport(comparison).text(format).count > 100)
    }
    #expect(
      comparison.offences([try #require(Allowance("1000000%"))]).first?.contains(
        "+900,719,925,474,099,000.00 %") == true)
  }
}
