import Measure

/// The report as tables for a terminal: one per board, what is the same for all its scripts above.
struct BenchTable {
  private let runs: [BenchRun]

  init(_ runs: [BenchRun]) { self.runs = runs }

  var text: String {
    var boards: [String] = []
    for run in runs where !boards.contains(run.board) { boards.append(run.board) }
    return boards.map { board in section(runs.filter { $0.board == board }) }
      .joined(separator: "\n")
  }

  private func section(_ runs: [BenchRun]) -> String {
    let first = runs[0]
    let known = runs.lazy.compactMap(\.measurement).first
    var text = "\(first.board): \(first.core) at \(Numbers.frequency(first.clockHz))\n"
    text += "firmware \(first.firmwareName), sha256 \(first.firmwareSHA256.prefix(16))"
    if let known {
      text += ": image \(Numbers.grouped(known.flash.image)) B of flash, "
      text += "static RAM \(Numbers.grouped(known.ram.staticBytes)) B, "
      text += "heap \(Numbers.grouped(known.ram.heapSize)) B"
    }
    text += "\n\n"
    var table = Table([
      .init("script"), .init("result"), .number("run", "cycles"), .number("time", "ms"),
      .number("instructions"), .number("cycles", "per instr."), .number("wire wait", "cycles"),
      .number("compile", "cycles"), .number("heap peak", "bytes"), .number("heap live", "bytes"),
      .number("stack peak", "bytes"), .number("RAM total", "bytes"),
      .number("flash touched", "bytes"), .number("script", "bytes"),
    ])
    for run in runs { table.add(row(run)) }
    text += table.text
    let notes = runs.compactMap { run in run.reason.map { "\(name(run)): \(run.status): \($0)" } }
    if !notes.isEmpty { text += "\n" + notes.joined(separator: "\n") + "\n" }
    return text
  }

  private func row(_ run: BenchRun) -> [String] {
    guard let measured = run.measurement else { return [name(run), result(run)] }
    let numbers = [
      Numbers.grouped(measured.instructions),
      measured.instructions == 0
        ? "-" : Numbers.quotient(measured.cycles, measured.instructions, decimals: 2),
      Numbers.grouped(measured.wireWaitCycles), Numbers.grouped(measured.compileCycles),
      Numbers.grouped(measured.ram.heapPeak), Numbers.grouped(measured.ram.heapLive),
      Numbers.grouped(measured.ram.stackPeak), Numbers.grouped(measured.ram.total),
      Numbers.grouped(measured.flash.touched), Numbers.grouped(measured.flash.script),
    ]
    return [
      name(run), result(run), Numbers.grouped(measured.cycles),
      Numbers.milliseconds(cycles: measured.cycles, clockHz: run.clockHz),
    ] + numbers
  }

  /// The last part of the path: the rest is the same for all and would only widen the table.
  private func name(_ run: BenchRun) -> String {
    run.script.split(separator: "/").last.map(String.init) ?? run.script
  }

  private func result(_ run: BenchRun) -> String {
    switch run.status {
    case .ok: run.outputMatches == nil ? "unchecked" : "ok"
    case .mismatch: "MISMATCH"
    case .fault: "FAULT"
    case .exception, .timeout, .skipped: run.status.rawValue
    }
  }
}
