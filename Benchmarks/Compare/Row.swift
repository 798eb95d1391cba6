import Foundation

/// A script's line of a table.
protocol ComparedRow {
  /// What one side measured.
  associatedtype Figures
  init(name: String, peer: Figures, adder: Figures)
  var text: String { get }
  /// Whether both sides printed the same.
  var agrees: Bool { get }
}

/// The line of microbit-v1's table.
struct Row: ComparedRow {
  typealias Figures = Side.Figures

  let name: String
  let peer: Side.Figures
  let adder: Side.Figures

  static let heading = """
                      run                     compile                smallest heap
    script             peer   Adder  ratio     peer  Adder  ratio     peer  Adder  ratio
    """

  var agrees: Bool { peer.output == adder.output }
  var run: Double { Double(adder.run) / Double(peer.run) }
  var compile: Double { Double(adder.compile) / Double(peer.compile) }
  var heap: Double { Double(adder.heap) / Double(peer.heap) }

  var text: String {
    pad(name, 15, left: true)
      + columns(thousands(peer.run), thousands(adder.run), run)
      + columns(thousands(peer.compile), thousands(adder.compile), compile)
      + columns("\(peer.heap)", "\(adder.heap)", heap)
  }

  var takenOff: String {
    "  " + pad(name, 15, left: true)
      + " peer \(thousands(peer.wire)), \(thousands(peer.interrupts));"
      + " Adder \(thousands(adder.wire)), \(thousands(adder.interrupts))"
  }

  static func means(_ rows: [Row]) -> String {
    pad("geometric mean", 15, left: true) + mean(rows.map(\.run)) + mean(rows.map(\.compile))
      + mean(rows.map(\.heap))
  }
}

/// The line of microbit-v2's table: without a heap.
struct ClockedRow: ComparedRow {
  typealias Figures = ClockedSide.Figures

  let name: String
  let peer: ClockedSide.Figures
  let adder: ClockedSide.Figures

  static let heading = """
                      run                     compile
    script             peer   Adder  ratio     peer  Adder  ratio
    """

  var agrees: Bool { peer.output == adder.output }
  var run: Double { Double(adder.run) / Double(peer.run) }
  var compile: Double { Double(adder.compile) / Double(peer.compile) }

  var text: String {
    pad(name, 15, left: true) + columns(thousands(peer.run), thousands(adder.run), run)
      + columns(thousands(peer.compile), thousands(adder.compile), compile)
  }

  static func means(_ rows: [ClockedRow]) -> String {
    pad("geometric mean", 15, left: true) + mean(rows.map(\.run)) + mean(rows.map(\.compile))
  }
}

/// The geometric mean in a column of ratios.
private func mean(_ ratios: [Double]) -> String {
  columns("", "", exp(ratios.map { log($0) }.reduce(0, +) / Double(max(1, ratios.count))))
}

private func columns(_ peer: String, _ adder: String, _ ratio: Double) -> String {
  let thousandths = Int((ratio * 1000).rounded())
  let text = "\(thousandths / 1000)." + String("000\(thousandths % 1000)".suffix(3))
  return pad(peer, 8) + pad(adder, 8) + pad(text, 7)
}

private func thousands(_ cycles: UInt64) -> String { "\((cycles + 500) / 1000)" }

func pad(_ text: String, _ width: Int, left: Bool = false) -> String {
  let blanks = String(repeating: " ", count: max(0, width - text.count))
  return left ? text + blanks : blanks + text
}
