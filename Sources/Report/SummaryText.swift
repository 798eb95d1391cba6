import Trace

/// A run's summary as tables for people.
public struct SummaryText {
  private let summary: RunSummary

  public init(_ summary: RunSummary) { self.summary = summary }

  /// Lines that end in newlines.
  public var text: String {
    var text =
      "\(summary.board): \(Numbers.grouped(summary.cycles)) cycles"
      + ", \(Numbers.milliseconds(cycles: summary.cycles, clockHz: summary.clockHz)) ms"
      + ", \(Numbers.grouped(summary.instructions)) instructions"
      + ", asleep \(Numbers.percent(summary.sleepCycles, of: summary.cycles))\n"
    for part in [peripherals, exceptions, leds, charge, unmodelled] where !part.isEmpty {
      text += "\n" + part
    }
    return text
  }

  private var peripherals: String {
    guard !summary.peripherals.isEmpty else { return "" }
    var table = Table([
      .init("peripheral"), .number("reads"), .number("writes"), .number("tasks"),
      .number("events"), .number("bytes", "sent"), .number("bytes", "received"),
      .number("DMA bytes", "read"), .number("DMA bytes", "written"), .number("words", "programmed"),
      .number("bytes", "erased"),
    ])
    for use in summary.peripherals {
      let counts = [
        use.reads, use.writes, use.tasks, use.events, use.bytesSent, use.bytesReceived,
        use.bytesFetched, use.bytesStored, use.wordsProgrammed, use.bytesErased,
      ]
      table.add([use.name] + counts.map { $0 == 0 ? "" : Numbers.grouped($0) })
    }
    return table.text
  }

  private var exceptions: String {
    guard !summary.exceptions.isEmpty else { return "" }
    var table = Table([
      .init("exception"), .number("count"), .number("worst latency", "cycles"),
      .number("mean latency", "cycles"), .number("in handler", "cycles"),
    ])
    for use in summary.exceptions {
      table.add([
        use.name, Numbers.grouped(use.count),
        use.latencies == 0 ? "" : Numbers.grouped(use.worstLatency),
        use.latencies == 0
          ? "" : Numbers.quotient(use.totalLatency, use.latencies, decimals: 1),
        Numbers.grouped(use.cycles),
      ])
    }
    return table.text
  }

  private var leds: String {
    guard summary.leds.contains(where: { $0.contains { $0 > 0 } }) else { return "" }
    var text = "LEDs lit, in milliseconds\n"
    let rows = summary.leds.map { row in
      row.map { Numbers.milliseconds(cycles: $0, clockHz: summary.clockHz) }
    }
    let width = rows.joined().map(\.count).max() ?? 0
    for row in rows {
      let cells = row.map { String(repeating: " ", count: width - $0.count) + $0 }
      text += cells.joined(separator: "  ") + "\n"
    }
    return text
  }

  private var charge: String {
    guard let charge = summary.charge else { return "" }
    var table = Table([
      .init("charge, estimated"), .number("current", "µA"), .number("time", "ms"),
      .number("charge", "µC"),
    ])
    func decimal(_ value: Double) -> String {
      Numbers.quotient(UInt64((value * 1000).rounded()), 1000, decimals: 1)
    }
    for part in charge.parts {
      table.add([
        part.name, decimal(part.current), decimal(part.time * 1000), decimal(part.charge),
      ])
    }
    table.separate()
    table.add(["all", "", "", decimal(charge.charge)])
    return table.text + "an estimate, not a measurement: \(charge.source)\n"
  }

  private var unmodelled: String {
    guard !summary.unmodelled.isEmpty else { return "" }
    var table = Table([.init("touched but not modelled"), .number("count"), .init("by")])
    for gap in summary.unmodelled {
      let places = gap.places.prefix(4).map { "\($0.code) (\(Numbers.grouped($0.count)))" }
      let more = gap.places.count > 4 ? ", ..." : ""
      table.add([
        gap.description, Numbers.grouped(gap.count), places.joined(separator: ", ") + more,
      ])
    }
    return table.text
  }
}
