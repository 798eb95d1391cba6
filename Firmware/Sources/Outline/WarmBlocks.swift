// The blocks that run often enough to stay as they are (Tables/warm.txt).

struct WarmBlocks {
  /// By function: its code's fingerprint, and the numbers of its blocks.
  private var functions: [String: (fingerprint: String, blocks: Set<Int>)] = [:]

  /// Lines of `NAME FINGERPRINT 0,2-5,9`.
  init(lines: [String]) {
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

  /// Tells whether a block is warm: all of them in a function that is not what it was.
  func blocks(of name: String, _ fingerprint: String) -> (Int) -> Bool {
    guard let known = functions[name] else { return { _ in false } }
    return known.fingerprint == fingerprint ? known.blocks.contains : { _ in true }
  }
}
