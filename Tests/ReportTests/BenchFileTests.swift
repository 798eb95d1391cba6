import Foundation
import Measure
import TestSupport
import Testing

@testable import Report

/// Reports as `thumbprint compare` reads them.
@Suite struct BenchFileTests {
  private static let report = BenchReportTests.report

  /// What was written comes back, in both forms.
  @Test(arguments: [BenchReport.Format.json, .csv]) func roundTrip(_ format: BenchReport.Format)
    throws
  {
    var runs = Self.report.runs
    runs[0].measurement?.ram.heapMinimum = 1234
    let file = try BenchFile(path: "a", bytes: Array(BenchReport(runs: runs).text(format).utf8))
    #expect(file.records.count == runs.count)
    #expect(file.records[0].figures[.heapMinimum] == 1234)
    for (record, run) in zip(file.records, runs) {
      #expect(record.script == run.script && record.board == run.board)
      #expect(record.firmware.name == run.firmwareName)
      #expect(record.firmware.sha256 == run.firmwareSHA256)
      #expect(record.status == run.status && record.outputSHA256 == run.outputSHA256)
      for figure in Figure.allCases where format == .csv || figure.jsonPath != nil {
        #expect(record.figures[figure] == run.measurement.flatMap(figure.value))
      }
    }
  }

  private static let csv = BenchReportTests.report.text(.csv)
  private static let json = BenchReportTests.report.text(.json)

  @Test(
    arguments: [
      ("", "r: is empty; thumbprint bench writes one with --format json or csv"),
      (" \n", "r: is empty"), ("<?xml version=\"1.0\"?>", "r: is no report that can be read"),
      ("{", "r: not JSON: Unexpected end of file"),
      ("{\n  \"schema\": nil}", "r: line 2, column 14: not JSON: Invalid value"),
      ("{\n<<<<<<< HEAD", "r: line 2, column 1: not JSON: Invalid value"),
      (
        String(repeating: "[", count: 1_000_000),
        "r: line 1, column 514: not JSON: Too many nested"
      ),
      ("[]", "r: is no object"), ("{}", "r: schema: is missing"),
      ("{\"schema\": 1}", "r: schema: is no text"),
      ("{\"schema\": \"x/2\"}", "r: schema: is 'x/2', not 'thumbprint.bench/1'"),
      ("{\"schema\": \"thumbprint.bench/1\", \"runs\": {}}", "r: runs: is no array"),
      ("{\"schema\": \"thumbprint.bench/1\", \"runs\": [3]}", "r: runs[0]: is no object"),
      (
        json.replacing("\"cycles\": 3200000", with: "\"cycles\": 3.5"),
        "r: runs[0].cycles: is no count"
      ),
      (
        json.replacing("\"cycles\": 3200000", with: "\"cycles\": true"),
        "r: runs[0].cycles: is no count"
      ),
      (
        json.replacing("\"stackPeak\": 700", with: "\"stackPeak\": -1"),
        "r: runs[0].ram.stackPeak: is no count"
      ),
      (
        json.replacing("\"total\": 6700", with: "\"total\": 9007199254740992"),
        "r: runs[0].ram.total: is no count"
      ),
      (
        json.replacing("\"touched\"", with: "\"torched\""), "r: runs[0].flash.touched: is missing"
      ),
      (
        json.replacing("\"skipped\"", with: "\"lost\""),
        "r: runs[2].status: 'lost' is none of ok, exception, timeout, fault, mismatch, skipped"
      ),
      (
        json.replacing("new, \\\"odd\\\".py", with: "Benchmarks/Python/fib.py"),
        "r: has Benchmarks/Python/fib.py on microbit-v1 twice"
      ),
      (json + "x", "not JSON: Invalid value"),
      (csv.replacing("3200000", with: "many"), "r: line 2, cycles: 'many' is no count"),
      (csv.replacing(",cycles,", with: ",sickles,"), "r: line 1: there is no column cycles"),
      (csv.replacing(",skipped,", with: ",lost,"), "r: line 4, status: 'lost' is none of ok"),
      (csv + "a,b\n", "r: line 6: 2 columns where the heading has 28"),
      (csv + "\"a", "r: line 6: not CSV: a field in quotes does not end"),
      (csv + "\"a\"b", "r: line 6: not CSV: text behind the quotation mark"),
    ] as [(String, String)])
  func whatIsNoReport(_ text: String, message: String) throws {
    let error = try #require(throws: ReportError.self) {
      try BenchFile(path: "r", bytes: Array(text.utf8))
    }
    #expect(error.description.contains(message), "\(error)")
    #expect(error.description.hasPrefix("r: "))
  }

  @Test func bytesThatAreNoText() throws {
    for (bytes, message) in [
      (Array(Self.csv.utf8) + [0xFF], "r: line 6: not CSV: column 1 is not UTF-8"),
      (
        Array("{\"a\": \"".utf8) + [0xC3, 0x28, 0x22],
        "r: line 1, column 8: not JSON: Invalid UTF-8 sequence"
      ),
      ([0x1F, 0x8B, 8], "r: is no report that can be read"),
    ] {
      let error = try #require(throws: ReportError.self) { try BenchFile(path: "r", bytes: bytes) }
      #expect(error.description.contains(message), "\(error)")
    }
  }

  // MARK: The reader below

  /// What Python's writer writes, in all its quoting, comes back with the lines it began in.
  @Test func csvOfPython() throws {
    let script = """
      import csv, sys
      for end in ("\\n", "\\r\\n"):
        for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_ALL):
          writer = csv.writer(sys.stdout, quoting=quoting, lineterminator=end)
          writer.writerow(["a", "b,c", "say \\"hi\\"", "two\\nlines", "", "é"])
          writer.writerow(["", "\\"", ",", "\\r\\n", "\\n\\n", "x"])
      """
    let result = try Tool.run("python3", ["-X", "utf8", "-c", script])
    let records = try CSV.read(result.output)
    let first = ["a", "b,c", "say \"hi\"", "two\nlines", "", "é"]
    let second = ["", "\"", ",", "\r\n", "\n\n", "x"]
    #expect(records.map(\.fields) == [first, second, first, second, first, second, first, second])
    #expect(records.map(\.line) == [1, 3, 7, 9, 13, 15, 19, 21])
    #expect(try CSV.read(Array("a,b".utf8)).map(\.fields) == [["a", "b"]])
    #expect(try CSV.read([]).isEmpty)
  }

  /// Damaged reports end in an error or in a report, never in a crash.
  @Test(arguments: [BenchReport.Format.json, .csv]) func damage(_ format: BenchReport.Format) {
    var random = RandomSource(seed: 7)
    let good = Array(Self.report.text(format).utf8)
    var errors = 0
    for _ in 0..<2000 {
      var bytes = good
      for _ in 0...random.below(3) {
        let place = random.below(bytes.count)
        switch random.below(3) {
        case 0: bytes[place] = UInt8(random.below(256))
        case 1: bytes.remove(at: place)
        default: bytes = Array(bytes.prefix(place + 1))
        }
      }
      do { _ = try BenchFile(path: "r", bytes: bytes) } catch { errors += 1 }
    }
    #expect(errors > 500)
  }
}
