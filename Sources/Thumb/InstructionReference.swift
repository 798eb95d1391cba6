/// The instruction set as a document, written from the rows.
public enum InstructionReference {
  /// A Markdown table of every encoding that an architecture has.
  public static func markdown(for architecture: Architecture) -> String {
    let header = """
      | encoding | syntax | operation | timing | reads | writes | since |
      |---|---|---|---|---|---|---|

      """
    return InstructionSet.rows.filter {
      $0.since <= architecture && $0.operation != .undefined
    }.reduce(into: header) { $0 += line($1) }
  }

  private static func line(_ row: Row) -> String {
    let columns = [
      "`\(row.pattern)`", "`\(syntax(row.template))`", "\(row.operation)", "\(row.timing)",
      letters(row.reads), letters(row.writes), "\(row.since)",
    ]
    return "| " + columns.joined(separator: " | ") + " |\n"
  }

  /// The flags by their letters, as the manual writes them.
  static func letters(_ flags: StatusFlags) -> String {
    let names: [(StatusFlags, String)] = [
      (.n, "N"), (.z, "Z"), (.c, "C"), (.v, "V"), (.q, "Q"), (.ge, "GE"),
    ]
    return names.filter { flags.contains($0.0) }.map(\.1).joined()
  }

  /// A template with its operands as the manual names them.
  static func syntax(_ template: String) -> String {
    let names = [
      "d": "Rd", "t": "Rt", "T": "Rt", "n": "Rn", "m": "Rm", "a": "Ra", "D": "Sd", "N": "Sn",
      "M": "Sm", "M+": "Sm1", "V": "Dd", "W": "Dm", "lane": "Dn[x]", "i": "#imm", "~i": "#-imm",
      "#i": "opc", "F": "#float", "h": "{, shift}", "h#": "#n", "A": "[Rn{, #imm}]", "w": "{!}",
      "l": "list", "DL": "list", "VL": "list", "B": "label", "C": "cond", "x": "{x{y{z}}}",
      "e": "effect", "f": "flags", "y": "option", "S": "special", "q": "coproc", "O": "opc1",
      "P": "opc2", "L": "{l}", "s": "{s}", "c": "{c}", "#d": "Rd", "#n": "Rn", "#m": "Rm",
    ]
    var result = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      let close = rest[open...].firstIndex(of: "}")!
      result += rest[..<open]
      result += names[String(rest[rest.index(after: open)..<close])]!
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
