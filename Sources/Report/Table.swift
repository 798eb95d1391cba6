/// A table of text for a terminal: columns as wide as their content, two spaces apart.
public struct Table: Sendable {
  public enum Alignment: Sendable {
    case left
    case right
  }

  /// The heading of a column, in as many lines as it has.
  public struct Column: Sendable {
    public let heading: [String]
    public let alignment: Alignment

    /// A column of text.
    public init(_ heading: String...) {
      self.heading = heading
      alignment = .left
    }

    /// A column of numbers; the last line of the heading is usually the unit.
    public static func number(_ heading: String...) -> Column { number(heading) }

    static func number(_ heading: [String]) -> Column {
      Column(heading: heading, alignment: .right)
    }

    private init(heading: [String], alignment: Alignment) {
      self.heading = heading
      self.alignment = alignment
    }
  }

  public let columns: [Column]
  public private(set) var rows: [[String]] = []
  /// Numbers of rows that a thin line follows.
  private var breaks: Set<Int> = []
  /// Numbers of rows that say that something is wrong.
  private var alarms: Set<Int> = []

  public init(_ columns: [Column]) { self.columns = columns }

  /// Adds a row; cells that are missing stay empty.
  ///
  /// - Parameter isAlarm: whether it says that something is wrong, which a page shows.
  public mutating func add(_ cells: [String], isAlarm: Bool = false) {
    precondition(cells.count <= columns.count, "a row wider than its table")
    if isAlarm { alarms.insert(rows.count) }
    rows.append(cells + Array(repeating: "", count: columns.count - cells.count))
  }

  /// Sets the rows that follow apart from those before.
  public mutating func separate() { if !rows.isEmpty { breaks.insert(rows.count) } }

  /// The table, each line ending in a newline and without blanks at its end.
  public var text: String {
    let headingHeight = columns.map(\.heading.count).max() ?? 0
    // Headings are bottom-aligned, so that units stand above their numbers.
    let headings = (0..<headingHeight).map { line in
      columns.map { column in
        let skipped = headingHeight - column.heading.count
        return line < skipped ? "" : column.heading[line - skipped]
      }
    }
    let widths = columns.indices.map { index in
      (headings + rows).map { $0[index].count }.max() ?? 0
    }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ") + "\n"
    var text = headings.map { format($0, widths) }.joined() + rule
    for (index, row) in rows.enumerated() {
      if breaks.contains(index) { text += rule }
      text += format(row, widths)
    }
    return text
  }

  private func format(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      let padding = String(repeating: " ", count: widths[index] - cell.count)
      line += (index > 0 ? "  " : "")
      line += columns[index].alignment == .left ? cell + padding : padding + cell
    }
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }

  /// The table as an element of HTML; a break begins another body.
  var html: String {
    func cell(_ tag: String, _ column: Column, _ content: String) -> String {
      let alignment = column.alignment == .right ? " class=\"number\"" : ""
      return "<\(tag)\(alignment)>\(content)</\(tag.prefix { $0 != " " })>"
    }
    let headings = columns.map { column in
      cell("th scope=\"col\"", column, column.heading.map(Markup.content).joined(separator: "<br>"))
    }
    var html = "<table>\n<thead><tr>\(headings.joined())</tr></thead>\n<tbody>\n"
    for (index, row) in rows.enumerated() {
      if breaks.contains(index) { html += "</tbody>\n<tbody>\n" }
      let cells = zip(columns, row).enumerated().map { number, pair in
        cell(number == 0 ? "th scope=\"row\"" : "td", pair.0, Markup.content(pair.1))
      }
      html += "<tr\(alarms.contains(index) ? " class=\"alarm\"" : "")>\(cells.joined())</tr>\n"
    }
    return html + "</tbody>\n</table>\n"
  }
}
