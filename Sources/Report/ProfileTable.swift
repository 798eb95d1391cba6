import Measure

/// A profile for a terminal: functions, then the script with what each of its lines cost.
struct ProfileTable {
  private let report: ProfileReport
  private var profile: ScriptProfile { report.profile }

  init(_ report: ProfileReport) { self.report = report }

  var text: String {
    let run = report.run
    let time = Numbers.milliseconds(cycles: profile.cycles, clockHz: run.clockHz)
    var text = "\(run.script) on \(run.board): \(run.core) at \(Numbers.frequency(run.clockHz))\n"
    text += "firmware \(run.firmwareName), sha256 \(run.firmwareSHA256.prefix(16))\n"
    text += "run: \(Numbers.grouped(profile.cycles)) cycles, \(time) ms\n\n"
    text += functions + "\n" + lines
    if profile.isTruncated {
      text += "\nSome stacks were too many to tell apart: their cycles are their callers'.\n"
    }
    return text
  }

  private var functions: String {
    var table = Table([
      .init("function"), .number("line"), .number("calls"), .number("own", "cycles"),
      .number("own", "%"), .number("total", "cycles"), .number("total", "%"),
      .number("allocated", "bytes"),
    ])
    for function in profile.functions {
      table.add(
        [function.name, place(function.place), Numbers.grouped(function.calls)]
          + cells(function.cost))
    }
    return table.text
  }

  private var lines: String {
    var table = Table([
      .number("line"), .number("times"), .number("own", "cycles"), .number("own", "%"),
      .number("total", "cycles"), .number("total", "%"), .number("allocated", "bytes"),
      .init("source"),
    ])
    var costs: [Int: ScriptProfile.Line] = [:]
    for line in profile.lines where !line.place.isText { costs[line.place.line] = line }
    let last = max(
      costs.keys.max() ?? 0, report.source.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0)
    for number in stride(from: 1, through: last, by: 1) {
      let cells =
        costs[number].map { [Numbers.grouped($0.times)] + self.cells($0.cost) }
        ?? Array(repeating: "", count: 6)
      table.add([String(number)] + cells + [shown(report.sourceLine(number))])
    }
    let texts = profile.lines.filter(\.place.isText)
    if !texts.isEmpty { table.separate() }
    for line in texts {
      table.add(
        [String(line.place.line), Numbers.grouped(line.times)] + cells(line.cost)
          + [report.file(line.place)])
    }
    if profile.outside > 0 {
      table.separate()
      table.add([
        "", "", Numbers.grouped(profile.outside), share(profile.outside), "", "", "",
        "before the first instruction",
      ])
    }
    return table.text
  }

  private func place(_ place: ScriptProfile.Place) -> String {
    place.isText ? "\(report.file(place)) \(place.line)" : String(place.line)
  }

  private func cells(_ cost: ScriptProfile.Cost) -> [String] {
    [
      Numbers.grouped(cost.own), share(cost.own), Numbers.grouped(cost.total), share(cost.total),
      Numbers.grouped(cost.allocated),
    ]
  }

  private func share(_ cycles: UInt64) -> String {
    profile.cycles == 0 ? "-" : Numbers.quotient(cycles * 100, profile.cycles, decimals: 1)
  }

  /// As a terminal can show it: tabs are blanks, other control characters are not sent there.
  private func shown(_ line: String) -> String {
    var text = ""
    for character in line {
      if character == "\t" {
        text += String(repeating: " ", count: 8 - text.count % 8)
      } else {
        let isControl = character.unicodeScalars.contains {
          $0.properties.generalCategory == .control
        }
        text.append(isControl ? "\u{FFFD}" : character)
      }
    }
    return text
  }
}
