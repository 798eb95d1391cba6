// The blocks that run often enough to stay as they are (Tables/warm.txt).

struct WarmBlocks {
  /// Whether floats have 64 bits. The profile is of an image where they have 32: there a function that takes or gives
  /// one has another name, and those that make up doubles are not there at all.
  private let isWide: Bool
  /// By function: its code's fingerprint, and the numbers of its blocks.
  private var functions: [String: (fingerprint: String, blocks: Set<Int>)] = [:]

  /// Lines of `NAME FINGERPRINT 0,2-5,9`.
  init(lines: [String], isWide: Bool) {
    self.isWide = isWide
    for line in lines where !line.hasPrefix("#") {
      let parts = line.split(separator: " ")
      guard parts.count == 3 else { continue }
      var blocks = Set<Int>()
      for range in parts[2].split(separator: ",") {
        let ends = range.split(separator: "-").compactMap { Int($0) }
        blocks.formUnion(ends.first!...ends.last!)
      }
      functions[String(parts[0])] = (String(parts[1]), blocks)
    }
  }

  /// Tells whether a block is warm: all of them in a function that is not what it was, or was not counted because it
  /// is of doubles.
  func blocks(of name: String, _ fingerprint: String) -> (Int) -> Bool {
    guard let known = functions[name] else {
      let isWarm = isWide && isOfDoubles(name)
      return { _ in isWarm }
    }
    return known.fingerprint == fingerprint ? known.blocks.contains : { _ in true }
  }

  /// Whether a mangled name has Double in its types, or is of the integers behind a double's digits.
  private func isOfDoubles(_ name: String) -> Bool {
    name.firstMatch(of: /Sd|S[2-9]d|4WideV|10WideMemoryV|10floatRatio/) != nil
  }
}
