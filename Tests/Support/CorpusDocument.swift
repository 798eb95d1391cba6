import Foundation

/// `Documentation/PYTHON.md`: which Python runs, told by the scripts that show it.
///
/// Everything comes from `Tests/Python`: an area is a directory, a feature a script with its first
/// comment. Those in `differences` each show a difference from CPython and give the reason in a comment
/// `# differs: REASON`; what CPython prints is in `NAME.expected`, what Adder prints in `NAME.adder`.
/// Elsewhere such a comment says what differs that the script leaves out.
public struct CorpusDocument {
  /// The scripts, by path.
  let scripts: [Script]

  struct Script {
    /// The path below `Tests/Python`, without `.py`.
    let name: String
    /// The comment at the top, without the lines that declare something.
    var what = ""
    /// The only board that it runs on; nil for all.
    var board: String?
    /// In `differences` why it differs, elsewhere what differs that it leaves out.
    var differs: String?
    var isDifference: Bool { area == "differences" }

    var area: String { (name as NSString).deletingLastPathComponent }

    init(name: String, source: String) {
      self.name = name
      for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
        guard line.hasPrefix("# ") else { break }
        let text = String(line.dropFirst(2))
        if let value = Self.value(of: "boards", in: text) {
          board = value
        } else if let value = Self.value(of: "differs", in: text) {
          differs = value
        } else if ["exit", "needs", "floats"].allSatisfy({ Self.value(of: $0, in: text) == nil }) {
          what += (what.isEmpty ? "" : " ") + text
        }
      }
    }

    private static func value(of key: String, in text: String) -> String? {
      text.hasPrefix("\(key): ") ? String(text.dropFirst(key.count + 2)) : nil
    }
  }

  /// - Parameter root: the repository.
  public init(root: URL) throws {
    let base = root.appendingPathComponent("Tests/Python")
    let files =
      FileManager.default.enumerator(atPath: base.path)?
      .compactMap { $0 as? String } ?? []
    scripts = try files.filter { $0.hasSuffix(".py") }.sorted().map {
      Script(
        name: String($0.dropLast(3)),
        source: try String(contentsOf: base.appendingPathComponent($0), encoding: .utf8))
    }
  }

  public var text: String {
    let shown = scripts.filter { !$0.isDifference }
    let differences = scripts.filter(\.isDifference)
    var areas: [String: [Script]] = [:]
    for script in shown { areas[script.area, default: []].append(script) }
    let names = areas.keys.sorted()
    let modules = names.filter { $0.hasPrefix("modules/") }
    let language = names.filter { !$0.hasPrefix("modules/") }
    let sections = (language + modules).map { section($0, areas[$0] ?? []) }
    let both = on("microbit-v1", shown)
    let rows = differences.map {
      "| \(cell($0.what)) | \(cell($0.differs ?? "")) | `\($0.name)` |"
    }
    let leftOut = shown.compactMap { script in
      script.differs.map { "| \(cell($0)) | `\(script.name)` |" }
    }
    return """
      # Python on Adder

      Generated from `Tests/Python` by `make python-document`. \(shown.count) scripts print what CPython
      3.11 prints, byte for byte: \(both) on both boards, \(shown.count - both) on microbit-v2 alone; the
      last column says which. Another \(differences.count) show [what differs](#differences-from-cpython).
      A script is `Tests/Python/NAME.py`, its output `NAME.expected`; where floats make a difference,
      what CPython prints when every result is rounded to 32 bits is `NAME.expected32`.

      \(sections.joined(separator: "\n\n"))

      ## Differences from CPython

      Each has a script that shows it: `NAME.expected` is CPython's output, `NAME.adder` Adder's, and a
      test sees that they differ.

      | difference | why | script |
      |---|---|---|
      \(rows.joined(separator: "\n"))

      What the scripts above leave out because it differs:

      | what differs | left out by |
      |---|---|
      \(leftOut.joined(separator: "\n"))

      """
  }

  /// How many of the scripts run on a board.
  private func on(_ board: String, _ scripts: [Script]) -> Int {
    scripts.count { $0.board == nil || $0.board == board }
  }

  private func section(_ area: String, _ scripts: [Script]) -> String {
    let words = area.split(separator: "/").map { $0.replacing("_", with: " ") }
    let first = words[0].prefix(1).uppercased() + words[0].dropFirst()
    let title = words.count > 1 ? "Module \(words[1])" : first
    let rows = scripts.map {
      "| \(cell($0.what)) | `\($0.name)` | \($0.board.map { "\($0)" } ?? "both") |"
    }
    return "## \(title)\n\n| what | script | boards |\n|---|---|---|\n"
      + rows.joined(separator: "\n")
  }

  /// Text in a cell of a table; what stands between backquotes is code.
  private func cell(_ text: String) -> String {
    text.replacing("|", with: "\\|").split(separator: "`", omittingEmptySubsequences: false)
      .enumerated().map { index, part in
        index % 2 == 1
          ? String(part)
          : String(part).replacing("*", with: "\\*").replacing("_", with: "\\_")
            .replacing("<", with: "&lt;")
      }
      .joined(separator: "`")
  }
}
