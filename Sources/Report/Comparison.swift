import Foundation
import Measure

/// Two reports of `thumbprint bench` beside each other, run by run: what costs more now, what is new, what is
/// gone, what ends in another way.
public struct Comparison: Sendable {
  /// What can be compared.
  public static let figures: [Figure] = [
    .cycles, .compileCycles, .heapPeak, .heapMinimum, .stackPeak, .ramTotal, .flashImage,
    .flashTouched,
  ]

  /// A script on a board in both reports.
  public struct Pair: Sendable {
    public let old: BenchRecord
    public let new: BenchRecord

    public var script: String { new.script }
    public var board: String { new.board }

    /// What both have measured; nil where not both came to their end as they should, since what it costs to
    /// fail is no measure.
    func counts(_ figure: Figure) -> (old: UInt64, new: UInt64)? {
      guard old.status == .ok, new.status == .ok, let before = old.figures[figure],
        let now = new.figures[figure]
      else { return nil }
      return (before, now)
    }

    /// Whether it prints something else, as far as that is known.
    var printsOtherwise: Bool {
      guard let before = old.outputSHA256, let now = new.outputSHA256 else { return false }
      return before != now
    }
  }

  /// All runs on one board.
  struct Board: Sendable {
    let name: String
    let pairs: [Pair]
    let appeared: [BenchRecord]
    let vanished: [BenchRecord]

    /// The firmware of either report, mostly one.
    var firmware: (old: [BenchRecord.Firmware], new: [BenchRecord.Firmware]) {
      func different(_ all: [BenchRecord.Firmware]) -> [BenchRecord.Firmware] {
        var seen: Set<BenchRecord.Firmware> = []
        return all.filter { seen.insert($0).inserted }
      }
      return (
        different(pairs.map(\.old.firmware) + vanished.map(\.firmware)),
        different(pairs.map(\.new.firmware) + appeared.map(\.firmware))
      )
    }

    /// How many pairs have been measured in both reports.
    var measuredCount: Int { pairs.count { $0.counts(.cycles) != nil } }

    /// The geometric mean of the ratios new to old; nil when there is none. A count of 0 has no ratio.
    func mean(_ figure: Figure) -> Double? {
      let counts = pairs.compactMap { $0.counts(figure) }.filter { $0.old > 0 && $0.new > 0 }
      guard !counts.isEmpty else { return nil }
      return exp(
        counts.reduce(0) { $0 + log(Double($1.new) / Double($1.old)) } / Double(counts.count))
    }
  }

  public let old: BenchFile
  public let new: BenchFile
  let boards: [Board]

  /// - Throws: for two reports that have no run in common.
  public init(old: BenchFile, new: BenchFile) throws(ReportError) {
    self.old = old
    self.new = new
    let before = Dictionary(uniqueKeysWithValues: old.records.map { ($0.key, $0) })
    let now = Set(new.records.map(\.key))
    var names: [String] = []
    for record in old.records + new.records where !names.contains(record.board) {
      names.append(record.board)
    }
    boards = names.map { name in
      let records = new.records.filter { $0.board == name }
      return Board(
        name: name,
        pairs: records.compactMap { record in
          before[record.key].map { Pair(old: $0, new: record) }
        },
        appeared: records.filter { before[$0.key] == nil },
        vanished: old.records.filter { $0.board == name && !now.contains($0.key) })
    }
    if pairs.isEmpty {
      throw ReportError(
        path: new.path, place: nil,
        reason: "has no run in common with \(old.path); scripts are told apart by their paths as "
          + "they were given to thumbprint bench")
    }
  }

  /// What is compared here: of what is only there on request, what both reports have of some run.
  var measuredFigures: [Figure] {
    Self.figures.filter { figure in
      !figure.isOnRequest || pairs.contains { $0.counts(figure) != nil }
    }
  }

  public var pairs: [Pair] { boards.flatMap(\.pairs) }
  public var appeared: [BenchRecord] { boards.flatMap(\.appeared) }
  public var vanished: [BenchRecord] { boards.flatMap(\.vanished) }
}
