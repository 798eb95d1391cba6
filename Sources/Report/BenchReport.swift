import Measure

/// The result of `thumbprint bench` in its forms.
public struct BenchReport: Sendable {
  public static let schema = "thumbprint.bench/1"

  public enum Format: String, Sendable, CaseIterable {
    case table
    case json
    case csv
  }

  public let runs: [BenchRun]

  public init(runs: [BenchRun]) { self.runs = runs }

  public func text(_ format: Format) -> String {
    switch format {
    case .table: BenchTable(runs).text
    case .json: json.document
    case .csv: csv
    }
  }

  /// One document, counts as integers, null for what was not measured.
  public var json: JSON {
    .object([("schema", .string(Self.schema)), ("runs", .array(runs.map(Self.json)))])
  }

  private static func json(_ run: BenchRun) -> JSON {
    let measured = run.measurement
    return .object([
      ("script", .string(run.script)),
      ("board", .string(run.board)),
      ("core", .string(run.core)),
      ("clockHz", JSON(run.clockHz)),
      (
        "firmware",
        .object([("name", .string(run.firmwareName)), ("sha256", .string(run.firmwareSHA256))])
      ),
      ("status", .string(run.status.rawValue)),
      ("cycles", JSON(measured?.cycles)),
      ("compileCycles", JSON(measured?.compileCycles)),
      ("wireWaitCycles", JSON(measured?.wireWaitCycles)),
      ("instructions", JSON(measured?.instructions)),
      (
        "ram",
        .object([
          ("static", JSON(measured?.ram.staticBytes)),
          ("heapSize", JSON(measured?.ram.heapSize)),
          ("heapPeak", JSON(measured?.ram.heapPeak)),
          ("heapLive", JSON(measured?.ram.heapLive)),
          ("stackPeak", JSON(measured?.ram.stackPeak)),
          ("total", JSON(measured?.ram.total)),
        ])
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
    ])
  }

  private var csv: String {
    let heading = [
      "script", "board", "core", "clock_hz", "firmware", "firmware_sha256", "status", "cycles",
      "milliseconds", "instructions", "cycles_per_instruction", "compile_cycles",
      "nested_compile_cycles", "wire_wait_cycles", "exception_cycles", "semihosting_calls",
      "static_bytes", "heap_size_bytes", "heap_peak_bytes", "heap_live_bytes", "stack_peak_bytes",
      "ram_total_bytes", "flash_image_bytes", "flash_touched_bytes", "script_bytes",
      "output_sha256", "output_matches", "reason",
    ]
    return CSV.line(heading) + runs.map { CSV.line(Self.fields($0)) }.joined()
  }

  private static func fields(_ run: BenchRun) -> [String] {
    let before = [
      run.script, run.board, run.core, String(run.clockHz), run.firmwareName, run.firmwareSHA256,
      run.status.rawValue,
    ]
    let after = [
      run.outputSHA256 ?? "", run.outputMatches.map(String.init) ?? "", run.reason ?? "",
    ]
    guard let measured = run.measurement else {
      return before + Array(repeating: "", count: 18) + after
    }
    let time = Numbers.milliseconds(cycles: measured.cycles, clockHz: run.clockHz)
    let counts = [
      measured.compileCycles, measured.nestedCompileCycles, measured.wireWaitCycles,
      measured.exceptionCycles, measured.semihostingCalls, measured.ram.staticBytes,
      measured.ram.heapSize, measured.ram.heapPeak, measured.ram.heapLive,
      measured.ram.stackPeak, measured.ram.total, measured.flash.image, measured.flash.touched,
      measured.flash.script,
    ]
    return before
      + [
        String(measured.cycles), time.filter { $0 != "," }, String(measured.instructions),
        measured.instructions == 0
          ? ""
          : Numbers.quotient(measured.cycles, measured.instructions, decimals: 3)
            .filter { $0 != "," },
      ] + counts.map { String($0) } + after
  }
}
