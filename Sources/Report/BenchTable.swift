import Measure

/// The report as tables for people: one per board, what is the same for all its scripts above.
struct BenchTable {
  /// A board's part.
  struct Section {
    /// The board, and what the firmware takes of it.
    let title: String
    let firmware: String
    let table: Table
    let notes: [Note]
  }

  /// What there is to say of a run beside its numbers.
  struct Note {
    let text: String
    let details: String?
  }

  let sections: [Section]

  init(_ runs: [BenchRun]) {
    let names = ScriptNames(runs.map(\.script))
    var boards: [String] = []
    for run in runs where !boards.contains(run.board) { boards.append(run.board) }
    sections = boards.map { board in
      Self.section(runs.filter { $0.board == board }, names)
    }
  }

  var text: String { sections.map(Self.text).joined(separator: "\n") }

  private static func text(_ section: Section) -> String {
    let notes = section.notes.map { $0.text + "\n" }.joined()
    return "\(section.title)\n\(section.firmware)\n\n\(section.table.text)"
      + (notes.isEmpty ? "" : "\n" + notes)
  }

  private static let figures: [Figure] = [
    .wireWaitCycles, .compileCycles, .heapPeak, .heapLive, .heapMinimum, .stackPeak, .ramTotal,
    .flashTouched, .script,
  ]

  private static func section(_ runs: [BenchRun], _ names: ScriptNames) -> Section {
    let first = runs[0]
    let present = Figure.all(of: runs)
    let figures = figures.filter(present.contains)
    let known = runs.lazy.compactMap(\.measurement).first
    var firmware = "firmware \(first.firmwareName), sha256 \(first.firmwareSHA256.prefix(16))"
    if let known {
      firmware += ": image \(Numbers.grouped(known.flash.image)) B of flash, "
      firmware += "static RAM \(Numbers.grouped(known.ram.staticBytes)) B, "
      firmware += "heap \(Numbers.grouped(known.ram.heapSize)) B"
    }
    var table = Table(
      [
        .init("script"), .init("result"), .number(Figure.cycles.heading), .number("time", "ms"),
        .number(Figure.instructions.heading), .number("cycles", "per instr."),
      ] + figures.map { .number($0.heading) })
    for run in runs {
      table.add(
        row(run, names.short(run.script), figures),
        isAlarm: run.status != .ok && run.status != .skipped)
    }
    let notes = runs.compactMap { run in
      run.reason.map {
        Note(text: "\(names.short(run.script)): \(run.status): \($0)", details: run.details)
      }
    }
    return Section(
      title: "\(first.board): \(first.core) at \(Numbers.frequency(first.clockHz))",
      firmware: firmware, table: table, notes: notes)
  }

  private static func row(_ run: BenchRun, _ name: String, _ figures: [Figure]) -> [String] {
    guard let measured = run.measurement else { return [name, result(run)] }
    return [
      name, result(run), Numbers.grouped(measured.cycles),
      Numbers.milliseconds(cycles: measured.cycles, clockHz: run.clockHz),
      Numbers.grouped(measured.instructions),
      measured.instructions == 0
        ? "-" : Numbers.quotient(measured.cycles, measured.instructions, decimals: 2),
    ] + figures.map { $0.value(of: measured).map { Numbers.grouped($0) } ?? "" }
  }

  private static func result(_ run: BenchRun) -> String {
    switch run.status {
    case .ok: run.outputMatches == nil ? "unchecked" : "ok"
    case .mismatch: "MISMATCH"
    case .fault: "FAULT"
    case .exception, .timeout, .skipped: run.status.rawValue
    }
  }
}
