import Measure

/// The report of `thumbprint bench` for a browser.
struct BenchPage {
  private let table: BenchTable

  init(_ runs: [BenchRun]) { table = BenchTable(runs) }

  var text: String {
    let sections = table.sections.map { section in
      Page.heading(section.title) + Page.paragraph(section.firmware) + Page.table(section.table)
        + section.notes.map { Page.note($0.text, details: $0.details) }.joined()
    }
    return Page(
      title: "What the scripts cost",
      body: sections.joined() + Page.heading("What the numbers mean")
        + Page.list(Explanation.terms) + Page.paragraph(Explanation.remark)
    ).text
  }
}
