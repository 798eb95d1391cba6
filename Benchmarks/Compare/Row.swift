import Foundation

/// A script's line of the table.
struct Row {
  let name: String
  let peer: Side.Figures
  let adder: Side.Figures

  static let heading = """
                      run                     compile                smallest heap
    script             peer   Adder  ratio     peer  Adder  ratio     peer  Adder  ratio
    """

  var run: Double { Double(adder.run) / Double(peer.run) }
  var compile: Double { Double(adder.compile) / Double(peer.compile) }
  var heap: Double { Double(adder.heap) / Double(peer.heap) }

  var text: String {
    Self.pad(name, 15, left: true)
      + Self.columns(Self.thousands(peer.run), Self.thousands(adder.run), run)
      + Self.columns(Self.thousands(peer.compile), Self.thousands(adder.compile), compile)
      + Self.columns("\(peer.heap)", "\(adder.heap)", heap)
  }

  var takenOff: String {
    "  " + Self.pad(name, 15, left: true)
      + " peer \(Self.thousands(peer.wire)), \(Self.thousands(peer.interrupts));"
      + " Adder \(Self.thousands(adder.wire)), \(Self.thousands(adder.interrupts))"
  }

  /// Geometric means.
  static func means(_ rows: [Row]) -> String {
    func mean(_ ratio: (Row) -> Double) -> Double {
      exp(rows.map { log(ratio($0)) }.reduce(0, +) / Double(max(1, rows.count)))
    }
    return pad("geometric mean", 15, left: true) + columns("", "", mean(\.run))
      + columns("", "", mean(\.compile)) + columns("", "", mean(\.heap))
  }

  private static func columns(_ peer: String, _ adder: String, _ ratio: Double) -> String {
    let hundredths = Int((ratio * 1000).rounded())
    let text = "\(hundredths / 1000)." + String("000\(hundredths % 1000)".suffix(3))
    return pad(peer, 8) + pad(adder, 8) + pad(text, 7)
  }

  private static func thousands(_ cycles: UInt64) -> String {
    "\((cycles + 500) / 1000)"
  }

  private static func pad(_ text: String, _ width: Int, left: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - text.count))
    return left ? text + blanks : blanks + text
  }
}
