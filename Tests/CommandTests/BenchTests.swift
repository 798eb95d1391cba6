import Foundation
import TestSupport
import Testing

/// `thumbprint bench` on the Adder firmware that `make firmware` built.
@Suite struct BenchTests {
  /// Scripts with and without expected output.
  private func scripts() throws -> Scratch {
    let scratch = try Scratch()
    try Tool.check("mkdir", [scratch.path("Expected")])
    _ = try scratch.write(
      "good.py", "total = 0\nfor i in range(100):\n  total += i\nprint(total)\n")
    _ = try scratch.write("Expected/good.txt", "4950\n")
    _ = try scratch.write("wrong.py", "print(1)\n")
    _ = try scratch.write("Expected/wrong.txt", "2\n")
    _ = try scratch.write("raises.py", "print(1)\nraise ValueError('no')\n")
    _ = try scratch.write("endless.py", "while True:\n  pass\n")
    _ = try scratch.write("big.py", "# boards: microbit-v2\n# needs: 40 KiB of heap\nprint(3)\n")
    return scratch
  }

  private func bench(_ scratch: Scratch, _ names: [String], _ options: [String]) throws
    -> ToolResult
  {
    try Tool.run(
      CommandLine.path, ["bench"] + names.map { $0 + ".py" } + options,
      directory: scratch.directory)
  }

  private static let both = ["--board", "microbit-v1", "--board", "microbit-v2"]

  private static let reader = """
    import json, sys
    for run in json.load(sys.stdin)["runs"]:
      print(run["script"], run["board"], run["core"], run["clockHz"], run["status"], run["outputMatches"])
      if run["cycles"] is not None:
        ram, flash = run["ram"], run["flash"]
        assert run["cycles"] > run["instructions"] > 0 < run["compileCycles"], run
        assert 0 <= run["wireWaitCycles"] < run["cycles"], run
        assert ram["total"] == ram["static"] + ram["heapPeak"] + ram["stackPeak"], run
        assert 0 < ram["heapPeak"] <= ram["heapSize"] and 0 < ram["stackPeak"], run
        assert ram["heapLive"] <= ram["heapPeak"], run
        assert 0 < flash["touched"] < flash["image"] and flash["script"] > 0, run
    """

  /// The smallest heap is in every form, and only where it is asked for; compare reads both.
  @Test func minimumHeapIsOnRequest() throws {
    let scratch = try scripts()
    let markers = [
      "table": "heap min.", "json": "heapMinimum", "csv": "heap_minimum_bytes",
      "junit": "heap_minimum_bytes", "html": "heap min.",
    ]
    for (form, marker) in markers {
      func count(_ options: [String], _ file: String) throws -> Int {
        let run = try bench(
          scratch, ["good", "raises"],
          ["--board", "microbit-v1", "--format", form, "--output", file] + options)
        #expect(run.status == 1, "one raises: \(run.errors)")
        return try String(contentsOfFile: scratch.path(file), encoding: .utf8)
          .components(separatedBy: marker).count - 1
      }
      // A page explains its words.
      let plain = form == "html" ? 1 : 0
      #expect(try count([], "plain.\(form)") == plain, "\(form)")
      #expect(try count(["--min-heap"], "asked.\(form)") == plain + 1, "\(form)")
    }
    for pair in [["plain.json", "asked.csv"], ["asked.json", "plain.csv"]] {
      let compared = try Tool.run(
        CommandLine.path, ["compare"] + pair, directory: scratch.directory)
      #expect(compared.status == 0, "\(compared.errors)")
    }
  }

  @Test func jsonIsCompleteAndTheSameEveryTime() throws {
    let scratch = try scripts()
    let first = try bench(scratch, ["good", "big", "wrong"], Self.both + ["--format", "json"])
    #expect(first.status == 1, "one mismatch: \(first.errors)")
    let parsed = try Tool.run("python3", ["-c", Self.reader], input: first.output)
    #expect(parsed.errors == "")
    #expect(
      parsed.lines == [
        "good.py microbit-v1 Cortex-M0 16000000 ok True",
        "good.py microbit-v2 Cortex-M4F 64000000 ok True",
        "big.py microbit-v1 Cortex-M0 16000000 skipped None",
        "big.py microbit-v2 Cortex-M4F 64000000 ok None",
        "wrong.py microbit-v1 Cortex-M0 16000000 mismatch False",
        "wrong.py microbit-v2 Cortex-M4F 64000000 mismatch False",
      ])
    for jobs in ["1", "2", "7"] {
      let again = try bench(
        scratch, ["good", "big", "wrong"], Self.both + ["--format", "json", "--jobs", jobs])
      #expect(again.output == first.output)
    }
  }

  @Test func exceptionsAndTimeouts() throws {
    let scratch = try scripts()
    let result = try bench(
      scratch, ["raises", "endless"],
      ["--board", "microbit-v1", "--timeout", "200ms", "--format", "csv"])
    #expect(result.status == 42)
    try #require(result.lines.count == 3, "\(result.errors)")
    #expect(result.lines[1].contains(",exception,"))
    #expect(result.lines[2].contains(",timeout,"))
  }

  @Test func tableOnStandardOutputProgressOnStandardError() throws {
    let scratch = try scripts()
    let result = try bench(scratch, ["good", "big"], Self.both + ["--explain"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.text.contains("microbit-v1: Cortex-M0 at 16 MHz"))
    #expect(result.text.contains("big.py: skipped: needs 40 KiB of heap"))
    #expect(result.text.contains("heap live      The most bytes that survived a collection"))
    #expect(result.errors.contains("good.py on microbit-v2"))
  }

  @Test func explainsWithoutAScript() throws {
    let result = try Tool.run(CommandLine.path, ["bench", "--explain"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.text.contains("heap live      The most bytes that survived a collection"))
    #expect(try Tool.run(CommandLine.path, ["bench"]).status == 2)
  }

  @Test func outputFile() throws {
    let scratch = try scripts()
    let file = scratch.path("report.json")
    let result = try bench(
      scratch, ["good"], ["--board", "microbit-v1", "--format", "json", "--output", file])
    #expect(result.status == 0)
    #expect(result.text == "")
    #expect(try Tool.check("cat", [file]).text.hasPrefix("{\n  \"schema\": \"thumbprint.bench/1\""))
    let bad = try bench(scratch, ["good"], ["--board", "microbit-v1", "--output", "/nowhere/x"])
    #expect(bad.status == 2)
    #expect(bad.errors.contains("/nowhere/x: cannot be written"))
  }

  @Test func expectedDirectory() throws {
    let scratch = try scripts()
    try Tool.check("mkdir", [scratch.path("other")])
    _ = try scratch.write("other/good.txt", "no\n")
    let result = try bench(
      scratch, ["good"],
      ["--board", "microbit-v1", "--format", "json", "--expected", scratch.path("other")])
    #expect(result.status == 1)
    #expect(result.text.contains("\"status\": \"mismatch\""))
    // Floats of 32 bits go first here, too.
    let good = try String(contentsOfFile: scratch.path("Expected/good.txt"), encoding: .utf8)
    _ = try scratch.write("other/good.expected32", good)
    let directory = ["--board", "microbit-v1", "--expected", scratch.path("other")]
    #expect(try bench(scratch, ["good"], directory).status == 0)
    let nowhere = try bench(
      scratch, ["good"], ["--board", "microbit-v1", "--expected", scratch.path("none")])
    #expect(nowhere.status == 2 && nowhere.errors.contains("there is no such directory"))
  }

  /// The recorded output is read too.
  @Test func theExpectedOutputIsNotOverwritten() throws {
    let scratch = try scripts()
    let result = try bench(
      scratch, ["good"],
      ["--board", "microbit-v1", "--format", "csv", "--output", "Expected/good.txt"])
    #expect(result.status == 2 && result.text == "")
    #expect(result.errors.hasPrefix("error: --output would overwrite Expected/good.txt"))
    #expect(try Tool.check("cat", [scratch.path("Expected/good.txt")]).text == "4950\n")
  }

  /// Patterns of a shell overlap; the report can be compared with another one all the same.
  @Test func whatIsNamedTwiceRunsOnce() throws {
    let scratch = try scripts()
    let options = ["--board", "microbit-v1", "--format", "json", "--output"]
    let once = try bench(scratch, ["good", "raises"], options + ["-"])
    let twice = try bench(
      scratch, ["good", "raises", "good"], options + ["-", "--board", "microbit-v1"])
    #expect(once.text == twice.text && once.text.contains("raises.py"))
  }

  /// Measuring needs symbols, which only an ELF has.
  @Test func firmwareWithoutSymbols() throws {
    let scratch = try scripts()
    let guest = try Guest("hello")
    for (path, hint) in [
      (guest.elf, "it is no Adder firmware"),
      (try guest.converted(to: "srec", ending: "srec"), "S-records cannot have one, name the ELF"),
    ] {
      let result = try bench(scratch, ["good"], ["--board", "microbit-v1", "--firmware", path])
      #expect(result.status == 2 && result.errors.contains(hint), "\(result.errors)")
    }
  }

  @Test func everyScriptIsCheckedBeforeAnyRuns() throws {
    let scratch = try scripts()
    let result = try bench(scratch, ["good", "missing"], ["--board", "microbit-v1"])
    #expect(result.status == 2)
    #expect(result.text == "")
    #expect(result.errors.hasPrefix("error: missing.py: cannot be read"))
  }

  /// A CI server's report of every way to end: status, reason, and where the output went wrong.
  @Test func junitTellsWhy() throws {
    let scratch = try scripts()
    _ = try scratch.write("bytes.py", "import sys\nprint('\\x1b]]>', end='')\n")
    _ = try scratch.write("bytes.expected", [0xFF, 0x0A])
    let options = ["--board", "microbit-v1", "--timeout", "200ms", "--format", "junit"]
    let names = ["good", "wrong", "raises", "endless", "big", "bytes"]
    let result = try bench(scratch, names, options)
    #expect(result.status == 42)
    let reader = """
      import sys, xml.etree.ElementTree as tree
      for case in tree.fromstring(sys.stdin.buffer.read()).iter("testcase"):
        print(case.get("name"), *[(c.tag, c.get("type"), c.get("message"), c.text) for c in case if c.tag != "properties"])
      """
    let parsed = try Tool.run("python3", ["-c", reader], input: result.output)
    let wrong = "the output is not what was expected: "
    #expect(
      parsed.lines == [
        "good.py",
        "wrong.py ('failure', 'mismatch', \"\(wrong)line 1 is '1', not '2'\", "
          + "'--- expected\\n+++ printed\\n@@ line 1 @@\\n-2\\n+1\\n')",
        "raises.py ('error', 'exception', 'ValueError: no', 'Traceback (most recent call last):\\n"
          + "  File \"raises.py\", line 2, in <module>\\nValueError: no\\n')",
        parsed.lines.count == 6 ? parsed.lines[3] : "",
        "big.py ('skipped', None, 'needs 40 KiB of heap', None)",
        "bytes.py ('failure', 'mismatch', \"\(wrong)line 1 is '\\\\x1B]]>', not '\\\\xFF'\", "
          + "'--- expected\\n+++ printed\\n@@ line 1 @@\\n-\\\\xFF\\n+\\\\x1B]]>\\n"
          + "\\\\ no newline at the end\\n')",
      ], "\(parsed.errors)")
    #expect(
      parsed.lines[3].hasPrefix("endless.py ('error', 'timeout', 'still running after 3200000"))
    #expect(try bench(scratch, names, options + ["--jobs", "3"]).output == result.output)
  }

  @Test func pageIsTheSameEveryTime() throws {
    let scratch = try scripts()
    let file = scratch.path("report.html")
    let options = Self.both + ["--format", "html", "--output"]
    #expect(try bench(scratch, ["good", "wrong"], options + [file]).status == 1)
    let page = try String(contentsOfFile: file, encoding: .utf8)
    #expect(page.hasPrefix("<!DOCTYPE html>\n") && page.hasSuffix("</html>\n"))
    #expect(page.contains("<h2>microbit-v2: Cortex-M4F at 64 MHz</h2>"))
    #expect(try bench(scratch, ["good", "wrong"], options + ["-", "--jobs", "2"]).text == page)
  }
}
