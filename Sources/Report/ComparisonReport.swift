import Measure

/// A comparison in its forms.
public struct ComparisonReport: Sendable {
  public static let schema = "thumbprint.compare/1"

  public enum Format: String, Sendable, CaseIterable {
    case table
    case json
    case csv
    case html
  }

  private let comparison: Comparison
  private let figures: [Figure]

  public init(_ comparison: Comparison) {
    self.comparison = comparison
    figures = comparison.measuredFigures
  }

  public func text(_ format: Format) -> String {
    switch format {
    case .table: ComparisonTable(comparison).text
    case .json: json.document
    case .csv: csv
    case .html: ComparisonTable(comparison).page
    }
  }

  // MARK: JSON

  /// The runs have their counts where `thumbprint.bench/1` has them.
  private var json: JSON {
    .object([
      ("schema", .string(Self.schema)),
      ("old", .string(comparison.old.path)), ("new", .string(comparison.new.path)),
      ("boards", .array(comparison.boards.map(board))),
      ("runs", .array(comparison.pairs.map(run))),
      ("appeared", .array(comparison.appeared.map(record))),
      ("vanished", .array(comparison.vanished.map(record))),
    ])
  }

  private func board(_ board: Comparison.Board) -> JSON {
    let firmware = board.firmware
    func list(_ all: [BenchRecord.Firmware]) -> JSON {
      .array(
        all.map { .object([("name", .string($0.name)), ("sha256", .string($0.sha256))]) })
    }
    return .object(
      [
        ("board", .string(board.name)),
        (
          "firmware",
          .object([
            ("isSame", .bool(Set(firmware.old.map(\.sha256)) == Set(firmware.new.map(\.sha256)))),
            ("old", list(firmware.old)), ("new", list(firmware.new)),
          ])
        ),
        ("measured", JSON(board.measuredCount)),
        (
          "geometricMeans",
          .object(nested { figure in board.mean(figure).map { .number(decimal($0)) } ?? .null })
        ),
      ])
  }

  private func run(_ pair: Comparison.Pair) -> JSON {
    .object(
      [
        ("script", .string(pair.script)), ("board", .string(pair.board)),
        (
          "status",
          .object([
            ("old", .string(pair.old.status.rawValue)), ("new", .string(pair.new.status.rawValue)),
          ])
        ),
        ("outputIsSame", .bool(!pair.printsOtherwise)),
      ]
        + nested { figure in
          guard let (old, new) = pair.counts(figure) else { return .null }
          return .object([
            ("old", JSON(old)), ("new", JSON(new)),
            ("ratio", ratio(old, new).map { .number($0) } ?? .null),
          ])
        })
  }

  private func record(_ record: BenchRecord) -> JSON {
    .object([
      ("script", .string(record.script)), ("board", .string(record.board)),
      ("status", .string(record.status.rawValue)),
    ])
  }

  /// Members at the places that `Figure.jsonPath` names.
  private func nested(_ value: (Figure) -> JSON) -> [(key: String, value: JSON)] {
    var members: [(key: String, value: JSON)] = []
    for figure in figures {
      let path = figure.jsonPath!
      guard path.count == 2 else {
        members.append((path[0], value(figure)))
        continue
      }
      if members.last?.key != path[0] { members.append((path[0], .object([]))) }
      guard case .object(let inner) = members.removeLast().value else { continue }
      members.append((path[0], .object(inner + [(path[1], value(figure))])))
    }
    return members
  }

  // MARK: CSV

  private var csv: String {
    let heading =
      [
        "script", "board", "status_old", "status_new", "firmware_sha256_old", "firmware_sha256_new",
      ]
      + figures.flatMap {
        ["\($0.rawValue)_old", "\($0.rawValue)_new", "\($0.rawValue)_ratio"]
      }
    var text = CSV.line(heading)
    for board in comparison.boards {
      for pair in board.pairs { text += line(pair.old, pair.new, pair.counts) }
      for record in board.appeared { text += line(nil, record) { _ in nil } }
      for record in board.vanished { text += line(record, nil) { _ in nil } }
    }
    return text
  }

  private func line(
    _ old: BenchRecord?, _ new: BenchRecord?, _ counts: (Figure) -> (old: UInt64, new: UInt64)?
  ) -> String {
    let known = (new ?? old)!
    let fields = figures.flatMap { figure in
      counts(figure).map { [String($0.old), String($0.new), ratio($0.old, $0.new) ?? ""] }
        ?? ["", "", ""]
    }
    return CSV.line(
      [
        known.script, known.board, old?.status.rawValue ?? "", new?.status.rawValue ?? "",
        old?.firmware.sha256 ?? "", new?.firmware.sha256 ?? "",
      ] + fields)
  }

  // MARK: Ratios

  /// With six places; nil where there is none.
  private func ratio(_ old: UInt64, _ new: UInt64) -> String? {
    old == 0 ? nil : Numbers.quotient(new, old, decimals: 6).filter { $0 != "," }
  }

  private func decimal(_ value: Double) -> String {
    Numbers.decimal(value, decimals: 6).filter { $0 != "," }
  }
}
