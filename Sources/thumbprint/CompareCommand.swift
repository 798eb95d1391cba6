import ArgumentParser
import Report
import Trace

/// `thumbprint compare`.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare two reports of bench: what costs more now, and what less.",
    discussion: """
      Puts two reports that `thumbprint bench` wrote with --format json or csv beside each other: for each \
      script and board the ratio new to old of what it costs, their geometric means, and what appeared, \
      vanished or ends in another way. Scripts are told apart by their paths as bench was given them.

      --fail-above 1% has it fail when anything of a script has grown by more, or when a script that came to \
      its end no longer does. COLUMN=1% is for one of \(names); it goes before one for all.

      EXAMPLES:
        thumbprint compare old.json new.json
        thumbprint compare base.csv new.json --fail-above 1%
        thumbprint compare base.json new.json --fail-above 1% --fail-above heap_peak_bytes=5%
        thumbprint bench *.py --board microbit-v1 --format json | thumbprint compare base.json -

      Exit code: 0; 1 if something has grown by more than --fail-above allows, which standard error names; \
      2 for what is no report.
      """)

  private static let names = Comparison.figures.map(\.rawValue).joined(separator: ", ")

  @Argument(
    help: ArgumentHelp("The report to compare with.", valueName: "old"), completion: .file())
  var old: String

  @Argument(
    help: ArgumentHelp("The report that is compared; - is standard input.", valueName: "new"),
    completion: .file())
  var new: String

  @Option(help: "The form: table, json, csv or html.")
  var format: ComparisonReport.Format = .table

  @Option(
    help: ArgumentHelp("Write the report to a file; - is standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Fail when something has grown by more: 1%, or cycles=1%; may be given more than once.",
      valueName: "percent"), transform: Self.allowance)
  var failAbove: [Allowance] = []

  func validate() throws {
    if old == Console.dash && new == Console.dash {
      throw ValidationError("Only one of the reports can be standard input.")
    }
  }

  func run() throws {
    let output = Console.file(output)
    var files = FileRoles()
    files.read(old, new)
    try files.write("--output", output)
    let comparison = try InputError.wrap {
      try Comparison(old: Self.report(old), new: Self.report(new))
    }
    if let output { try InputError.wrap { try TraceFile.checkWritable(output) } }
    try Console.report(ComparisonReport(comparison).text(format), to: output)
    if failAbove.isEmpty { return }
    for record in comparison.vanished {
      Console.warning("\(record.script) on \(record.board): only in \(comparison.old.path)")
    }
    let offences = comparison.offences(failAbove)
    for line in offences { Console.error(line) }
    if !offences.isEmpty { throw ExitStatus.failed }
  }

  private static func report(_ path: String) throws -> BenchFile {
    path == Console.dash
      ? try BenchFile(path: "/dev/stdin", name: "standard input") : try BenchFile(path: path)
  }

  @Sendable private static func allowance(_ text: String) throws -> Allowance {
    guard let allowance = Allowance(text) else {
      throw ValidationError(
        "'\(text)' is neither a percentage such as 1% nor COLUMN=1%, with \(names)")
    }
    return allowance
  }
}

extension ComparisonReport.Format: ExpressibleByArgument {}
