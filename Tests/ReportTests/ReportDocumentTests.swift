import Measure
import Report
import TestSupport
import Testing

/// JUnit's XML and the page for browsers, read by other parsers.
@Suite struct ReportDocumentTests {
  /// A run for each way to end, with names and texts that are hard to quote.
  private static let report: BenchReport = {
    let good = BenchReportTests.report.runs[0]
    let odd = "<&>\"' ]]> \u{0}\u{1B}[1m\u{7F}\u{85}\u{FFFE}\u{FFFF}\t\r\né😀"
    var runs = BenchReportTests.report.runs
    for (index, status) in BenchRun.Status.allCases.enumerated() {
      var run = good
      run.script = "dir/\(index) \(odd)"
      run.status = status
      run.reason = status == .ok ? nil : "\(status) \(odd)"
      run.details = status == .ok ? nil : "first\n\(odd)\nlast\n"
      runs.append(run)
    }
    return BenchReport(runs: runs)
  }()

  private func python(_ script: String, _ form: BenchReport.Format) throws -> [String] {
    let result = try Tool.run(
      "python3", ["-c", script], input: Array(Self.report.text(form).utf8))
    try result.expectSuccess()
    return result.lines
  }

  @Test func junitCountsAndNames() throws {
    let script = """
      import sys, xml.etree.ElementTree as tree
      root = tree.fromstring(sys.stdin.buffer.read())
      for suite in root:
        kinds = {}
        for case in suite.findall("testcase"):
          kind = [c for c in case if c.tag != "properties"]
          assert len(kind) <= 1 and case.get("classname") == suite.get("name")
          for child in kind:
            kinds[child.tag] = kinds.get(child.tag, 0) + 1
            assert child.tag == "skipped" or child.get("type")
        assert int(suite.get("tests")) == len(suite.findall("testcase"))
        print(root.tag, suite.get("name"), kinds, *[suite.get(k) for k in ("failures", "errors", "skipped", "time")])
        print({p.get("name"): p.get("value") for p in suite.find("properties")}["clock_hz"])
      for name in ("tests", "failures", "errors"):
        assert int(root.get(name)) == sum(int(s.get(name)) for s in root), name
      case = root[0].find("testcase")
      costs = {p.get("name"): p.get("value") for p in case.find("properties")}
      print(case.get("name"), case.get("time"), costs["cycles"], costs["heap_peak_bytes"], costs["output_matches"])
      """
    #expect(
      try python(script, .junit) == [
        "testsuites microbit-v1 {'skipped': 2, 'error': 3, 'failure': 1} 1 3 2 1.600000",
        "16000000",
        "testsuites microbit-v2 {'failure': 1} 1 0 0 0.050000", "64000000",
        "Benchmarks/Python/fib.py 0.200000 3200000 4000 true",
      ])
  }

  /// What XML can have comes back as it was; the rest is seen.
  @Test func junitQuotesEverything() throws {
    let script = """
      import sys, xml.etree.ElementTree as tree
      root = tree.fromstring(sys.stdin.buffer.read())
      case = root[0].find("testcase/failure/..")
      print(ascii(case.get("name")))
      print(ascii(case.find("failure").get("message")))
      print(ascii(case.find("failure").text))
      """
    let odd = #"<&>"\' ]]> \\x00\\x1B[1m\\x7F\\x85\\xFFFE\\xFFFF\t\r\n\xe9\U0001f600"#
    #expect(
      try python(script, .junit) == [
        "'dir/4 \(odd)'", "'mismatch \(odd)'", "'first\\n\(odd)\\nlast\\n'",
      ])
  }

  /// Python's parser and lxml's rules: every element is closed, nothing is fetched, nothing runs.
  @Test func pageIsWholeAndAlone() throws {
    let script = """
      import html.parser, sys
      void = {"meta", "br"}
      class Reader(html.parser.HTMLParser):
        stack, rows, seen, terms = [], [], set(), []
        def handle_starttag(self, tag, attributes):
          self.seen.add(tag)
          for name, value in attributes:
            assert name in ("class", "scope", "lang", "charset", "name", "content", "http-equiv"), name
          if tag not in void: self.stack.append(tag)
          if tag == "tr": self.rows.append([])
          if tag in ("td", "th"): self.rows[-1].append("")
        def handle_endtag(self, tag):
          assert self.stack.pop() == tag, tag
        def handle_data(self, data):
          if self.stack and self.stack[-1] in ("td", "th"): self.rows[-1][-1] += data
          if self.stack and self.stack[-1] == "dt": self.terms.append(data)
      text = sys.stdin.buffer.read().decode()
      reader = Reader()
      reader.feed(text)
      reader.close()
      assert not reader.stack, reader.stack
      assert len({len(row) for row in reader.rows}) == 1
      for word in ("url(", "@import", "http:", "https:", "//"):
        assert word not in text, word
      print(sorted(reader.seen & {"script", "link", "img", "iframe", "style", "details", "dl"}))
      print(reader.rows[1][:4], len(reader.rows))
      print(*[ascii(row[0]) for row in reader.rows if row[1] == "MISMATCH"])
      print("heap peak" in reader.terms, "flash touched" in reader.terms)
      """
    let odd = #"<&>"\' ]]> \\x00\\x1B[1m\\x7F\\x85\\xFFFE\\xFFFF\t\r\n\xe9\U0001f600"#
    #expect(
      try python(script, .html) == [
        "['details', 'dl', 'style']",
        "['fib.py', 'ok', '3,200,000', '200.000'] 12",
        "'4 \(odd)' 'fib.py'", "True True",
      ])
    #expect(Self.report.text(.html) == Self.report.text(.html))
  }

  @Test func namesAreShortAndDifferent() {
    var runs = [BenchReportTests.report.runs[0], BenchReportTests.report.runs[0]]
    runs[0].script = "/a/b/one/same.py"
    runs[1].script = "/a/b/two/same.py"
    let text = BenchReport(runs: runs).text(.table)
    #expect(text.contains("\none/same.py  ok") && text.contains("\ntwo/same.py  ok"), "\(text)")
    runs[1].script = "/a/b/one/same.py"
    #expect(BenchReport(runs: runs).text(.table).contains("\nsame.py  ok"))
  }
}
