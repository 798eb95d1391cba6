/// A report as one file for a browser: it asks for nothing else, runs no scripts, and follows the
/// reader's light or dark colours.
struct Page {
  let title: String
  /// Elements of HTML, each ending in a newline.
  let body: String

  private static let style = """
    :root { color-scheme: light dark; }
    body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem; background: Canvas; color: CanvasText; }
    h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin: 2rem 0 0; } p { max-width: 60rem; }
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; font-variant-numeric: tabular-nums; white-space: nowrap; }
    th, td { padding: .15rem .6rem; text-align: left; font-weight: normal; }
    thead th { vertical-align: bottom; font-weight: bold; border-bottom: 1px solid GrayText; }
    tbody + tbody { border-top: 1px solid GrayText; }
    tbody tr:hover { outline: 1px solid GrayText; }
    .number { text-align: right; }
    .alarm { color: #b00020; font-weight: bold; } .alarm th { font-weight: bold; }
    @media (prefers-color-scheme: dark) { .alarm { color: #ff8a80; } }
    dl { display: grid; grid-template-columns: max-content auto; gap: .2rem 1.5rem; max-width: 60rem; }
    dt { font-weight: bold; } dd { margin: 0; }
    pre { overflow-x: auto; border: 1px solid GrayText; padding: .5rem; }
    """

  /// The document, ending in a newline.
  var text: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="UTF-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <title>\(Markup.content(title))</title>
    <style>
    \(Self.style)
    </style>
    </head>
    <body>
    <h1>\(Markup.content(title))</h1>
    \(body)</body>
    </html>

    """
  }

  static func heading(_ text: String) -> String { "<h2>\(Markup.content(text))</h2>\n" }

  static func paragraph(_ text: String) -> String { "<p>\(Markup.content(text))</p>\n" }

  static func table(_ table: Table) -> String { "<div class=\"scroll\">\n\(table.html)</div>\n" }

  /// A line that opens when there is more to read.
  static func note(_ text: String, details: String?) -> String {
    guard let details else { return paragraph(text) }
    return "<details><summary>\(Markup.content(text))</summary>"
      + "<pre>\n\(Markup.content(details))</pre></details>\n"
  }

  static func list(_ terms: [(term: String, meaning: String)]) -> String {
    let entries = terms.map {
      "<dt>\(Markup.content($0.term))</dt><dd>\(Markup.content($0.meaning))</dd>\n"
    }
    return "<dl>\n\(entries.joined())</dl>\n"
  }
}
