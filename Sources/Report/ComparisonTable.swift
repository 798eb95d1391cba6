import Measure

/// A comparison for people: a table a board, as text or as a page.
struct ComparisonTable {
  private let comparison: Comparison
  private let names: ScriptNames
  private let figures: [Figure]

  private static let legend = """
    Ratios are new to old: below 1 it costs less now, = is the same to the last digit. They are of \
    runs that came to their end as they should in both reports; the last line is their geometric mean.
    """

  init(_ comparison: Comparison) {
    self.comparison = comparison
    figures = comparison.measuredFigures
    names = ScriptNames((comparison.old.records + comparison.new.records).map(\.script))
  }

  var text: String {
    let boards = comparison.boards.map { board in
      let notes = notes(board)
      return heading(board) + "\n" + firmware(board).map { $0 + "\n" }.joined()
        + (board.pairs.isEmpty ? "" : "\n" + table(board).text)
        + (notes.isEmpty ? "" : "\n" + notes.map { $0 + "\n" }.joined())
    }
    return boards.joined(separator: "\n")
  }

  var page: String {
    let boards = comparison.boards.map { board in
      Page.heading(heading(board)) + firmware(board).map(Page.paragraph).joined()
        + (board.pairs.isEmpty ? "" : Page.table(table(board)))
        + notes(board).map(Page.paragraph).joined()
    }
    let meanings = Explanation.terms.filter {
      !["time", "instructions", "heap live"].contains($0.term)
    }
    return Page(
      title: "What the scripts cost: \(comparison.new.path) beside \(comparison.old.path)",
      body: Page.paragraph(Self.legend) + boards.joined()
        + Page.heading("What the numbers mean") + Page.list(meanings)
    ).text
  }

  private func heading(_ board: Comparison.Board) -> String {
    "\(board.name): \(comparison.new.path) / \(comparison.old.path)"
  }

  private func firmware(_ board: Comparison.Board) -> [String] {
    func list(_ all: [BenchRecord.Firmware]) -> String {
      all.isEmpty
        ? "none" : all.map { "\($0.name), sha256 \($0.sha256.prefix(16))" }.joined(separator: "; ")
    }
    let (old, new) = board.firmware
    if old == new { return ["the same firmware: \(list(new))"] }
    return ["old firmware: \(list(old))", "new firmware: \(list(new))"]
  }

  private func table(_ board: Comparison.Board) -> Table {
    var table = Table(
      [.init("script"), .init("result")]
        + figures.map { .number([$0.heading[0], "new/old"]) })
    for pair in board.pairs {
      let (old, new) = (pair.old.status.rawValue, pair.new.status.rawValue)
      table.add(
        [names.short(pair.script), old == new ? new : "\(old) → \(new)"]
          + figures.map { pair.counts($0).map(ratio) ?? "" },
        isAlarm: pair.old.status == .ok && pair.new.status != .ok)
    }
    table.separate()
    table.add(
      ["geometric mean", "of \(board.measuredCount)"]
        + figures.map { board.mean($0).map { Numbers.decimal($0, decimals: 3) } ?? "" })
    return table
  }

  private func ratio(_ counts: (old: UInt64, new: UInt64)) -> String {
    if counts.old == counts.new { return "=" }
    if counts.old == 0 { return "+\(Numbers.grouped(counts.new))" }
    return Numbers.quotient(counts.new, counts.old, decimals: 3)
  }

  /// What ratios do not say.
  private func notes(_ board: Comparison.Board) -> [String] {
    var notes: [String] = []
    for pair in board.pairs {
      if let (old, new) = pair.counts(.script), old != new {
        notes.append(
          "\(names.short(pair.script)): another script: \(Numbers.grouped(old)) bytes before, now "
            + Numbers.grouped(new))
      }
      if pair.printsOtherwise && pair.old.status == pair.new.status {
        notes.append("\(names.short(pair.script)): prints something else")
      }
    }
    notes += board.appeared.map { "\(names.short($0.script)): only in \(comparison.new.path)" }
    notes += board.vanished.map { "\(names.short($0.script)): only in \(comparison.old.path)" }
    return notes
  }
}
