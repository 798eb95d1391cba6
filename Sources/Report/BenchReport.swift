import Measure

/// The result of `thumbprint bench` in its forms.
public struct BenchReport: Sendable {
  public static let schema = "thumbprint.bench/1"

  public enum Format: String, Sendable, CaseIterable {
    case table
    case json
    case csv
    case junit
    case html
  }

  public let runs: [BenchRun]

  public init(runs: [BenchRun]) { self.runs = runs }

  public func text(_ format: Format) -> String {
    switch format {
    case .table: BenchTable(runs).text
    case .json: json.document
    case .csv: csv
    case .junit: junit.text
    case .html: BenchPage(runs).text
    }
  }

  /// One document, counts as integers, null for what was not measured. Only where they apply: `reason`,
  /// of a run that is not ok, as the table says it, and `heapMinimum`.
  public var json: JSON {
    .object([("schema", .string(Self.schema)), ("runs", .array(runs.map(Self.json)))])
  }

  private static func json(_ run: BenchRun) -> JSON {
    let measured = run.measurement
    let reason = run.status == .ok ? nil : run.reason
    var members: [(key: String, value: JSON)] = [
      ("script", .string(run.script)),
      ("board", .string(run.board)),
      ("core", .string(run.core)),
      ("clockHz", JSON(run.clockHz)),
      (
        "firmware",
        .object([("name", .string(run.firmwareName)), ("sha256", .string(run.firmwareSHA256))])
      ),
      ("status", .string(run.status.rawValue)),
    ]
    if let reason { members.append(("reason", .string(reason))) }
    members += [
      ("cycles", JSON(measured?.cycles)),
      ("compileCycles", JSON(measured?.compileCycles)),
      ("wireWaitCycles", JSON(measured?.wireWaitCycles)),
      ("instructions", JSON(measured?.instructions)),
      (
        "ram",
        .object(
          [
            ("static", JSON(measured?.ram.staticBytes)),
            ("heapSize", JSON(measured?.ram.heapSize)),
            ("heapPeak", JSON(measured?.ram.heapPeak)),
            ("heapLive", JSON(measured?.ram.heapLive)),
            ("stackPeak", JSON(measured?.ram.stackPeak)),
            ("total", JSON(measured?.ram.total)),
          ] + (measured?.ram.heapMinimum.map { [("heapMinimum", JSON($0))] } ?? []))
      ),
      (
        "flash",
        .object([
          ("image", JSON(measured?.flash.image)),
          ("touched", JSON(measured?.flash.touched)),
          ("script", JSON(measured?.flash.script)),
        ])
      ),
      ("outputSHA256", JSON(run.outputSHA256)),
      ("outputMatches", JSON(run.outputMatches)),
    ]
    return .object(members)
  }

  private var csv: String {
    let heading =
      [
        "script", "board", "core", "clock_hz", "firmware", "firmware_sha256", "status", "cycles",
        "milliseconds", "instructions", "cycles_per_instruction",
      ] + counts.map(\.rawValue) + ["output_sha256", "output_matches", "reason"]
    return CSV.line(heading) + runs.map { CSV.line(fields($0)) }.joined()
  }

  /// What stands behind the quotients.
  private var counts: [Figure] {
    Figure.all(of: runs).filter { $0 != .cycles && $0 != .instructions }
  }

  private func fields(_ run: BenchRun) -> [String] {
    let before = [
      run.script, run.board, run.core, String(run.clockHz), run.firmwareName, run.firmwareSHA256,
      run.status.rawValue,
    ]
    let after = [
      run.outputSHA256 ?? "", run.outputMatches.map(String.init) ?? "", run.reason ?? "",
    ]
    guard let measured = run.measurement else {
      return before + Array(repeating: "", count: 4 + counts.count) + after
    }
    let time = Numbers.milliseconds(cycles: measured.cycles, clockHz: run.clockHz)
    return before
      + [
        String(measured.cycles), time.filter { $0 != "," }, String(measured.instructions),
        measured.instructions == 0
          ? ""
          : Numbers.quotient(measured.cycles, measured.instructions, decimals: 3)
            .filter { $0 != "," },
      ] + counts.map { $0.value(of: measured).map { String($0) } ?? "" } + after
  }
}
