import CortexM
import Foundation
import Testing

/// The programs of Documentation/TIMING.md take the cycles that it says.
@Suite struct TimingDocumentTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let core: String
    let rule: String
    let program: String
    let cycles: [Int]
    var testDescription: String { "\(core): \(rule)" }
  }

  /// The rows of the tables with the columns rule, source, program, cycles.
  static let rows: [Row] = {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Documentation/TIMING.md")
    var rows: [Row] = []
    var core = ""
    for line in ((try? String(contentsOf: path, encoding: .utf8)) ?? "").split(separator: "\n") {
      if line.hasPrefix("## ") { core = String(line.dropFirst(3)) }
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 6, cells[3].hasPrefix("`"), cells[3].hasSuffix("`") else { continue }
      rows.append(
        Row(
          core: core, rule: cells[1], program: String(cells[3].dropFirst().dropLast()),
          cycles: cells[4].split(separator: " ").compactMap { Int($0) }))
    }
    return rows
  }()

  /// A row that is written wrong must not get lost.
  @Test func everyCoreHasRows() {
    let counts = Dictionary(grouping: Self.rows, by: \.core).mapValues(\.count)
    #expect(counts == ["Cortex-M0": 9, "Cortex-M0+": 5, "Cortex-M4": 37])
  }

  @Test(arguments: rows)
  func cycles(_ row: Row) throws {
    let configuration: CoreConfiguration =
      switch row.core {
      case "Cortex-M0": .cortexM0()
      case "Cortex-M0+": .cortexM0Plus()
      default: .cortexM4F()
      }
    let isOdd = row.program.hasPrefix("odd: ")
    let code = row.program.dropFirst(isOdd ? 5 : 0).replacingOccurrences(of: "; ", with: "\n")
    let found = try TestMachine.entries(
      of: code, on: configuration,
      target: row.core == "Cortex-M4" ? .cortexM4 : .cortexM0, atHalfword: isOdd,
      count: row.cycles.count)
    #expect(found == row.cycles, "\(row.program)")
  }
}
