/// Where an output departs from what was expected: the first line that does, and what stands around it.
struct OutputDifference {
  /// Line of the first difference, from 1.
  private let line: Int
  private let expected: [ArraySlice<UInt8>]
  private let found: [ArraySlice<UInt8>]

  /// Lines that a report shows in front of the difference, and of either side from there on.
  private static let context = 2
  private static let shown = 5

  init(expected: [UInt8], found: [UInt8]) {
    self.expected = Self.lines(expected)
    self.found = Self.lines(found)
    line = zip(self.expected, self.found).prefix { $0 == $1 }.count + 1
  }

  /// In a few words: `line 3 is '4951', not '4950'`.
  var summary: String {
    switch (expected.dropFirst(line - 1).first, found.dropFirst(line - 1).first) {
    case (let due?, let line?):
      "line \(self.line) is \(quoted(line, beside: due)), not \(quoted(due, beside: line))"
    case (let due?, nil): "line \(line) is missing: \(quoted(due, beside: []))"
    case (nil, let more?): "line \(line) is more than was expected: \(quoted(more, beside: []))"
    case (nil, nil): "no line differs"
    }
  }

  /// As `diff` shows it: lines behind `-` were expected, those behind `+` were printed instead.
  var text: String {
    var text = "--- expected\n+++ printed\n@@ line \(line) @@\n"
    for line in expected[..<(line - 1)].suffix(Self.context) {
      text += shown(" ", line, beside: [])
    }
    text += side("-", expected, beside: found) + side("+", found, beside: expected)
    return text
  }

  private func side(
    _ sign: Character, _ lines: [ArraySlice<UInt8>], beside others: [ArraySlice<UInt8>]
  ) -> String {
    let rest = lines.dropFirst(line - 1)
    var text = ""
    for index in rest.indices.prefix(Self.shown) {
      text += shown(sign, lines[index], beside: index < others.count ? others[index] : [])
    }
    let hidden = rest.count - Self.shown
    if hidden > 0 { text += "\(sign)... (\(hidden) more line\(hidden == 1 ? "" : "s"))\n" }
    return text
  }

  private func shown(
    _ sign: Character, _ line: ArraySlice<UInt8>, beside other: ArraySlice<UInt8>
  ) -> String {
    "\(sign)\(Self.excerpt(line, beside: other, 160))\n"
      + (line.last == 0x0A ? "" : "\\ no newline at the end\n")
  }

  private func quoted(_ line: ArraySlice<UInt8>, beside other: ArraySlice<UInt8>) -> String {
    // A line that ends the file without a newline looks like one with it.
    let end =
      line.last == 0x0A || other.isEmpty || line + [0x0A] != other ? "" : " without a newline"
    return "'\(Self.excerpt(line, beside: other, 60))'\(end)"
  }

  /// Of a long line the part where it departs from another one.
  private static func excerpt(
    _ line: ArraySlice<UInt8>, beside other: ArraySlice<UInt8>, _ limit: Int
  ) -> String {
    let content = line.last == 0x0A ? line.dropLast() : line
    guard content.count > limit else { return VisibleText.of(content) }
    let same = zip(content, other).prefix { $0 == $1 }.count
    var start = content.startIndex + max(0, min(same - limit / 2, content.count - limit))
    var end = start + limit
    // Not in the middle of a character.
    while start < end, content[start] & 0xC0 == 0x80 { start += 1 }
    while end > start, end < content.endIndex, content[end] & 0xC0 == 0x80 { end -= 1 }
    return (start > content.startIndex ? "…" : "") + VisibleText.of(content[start..<end])
      + (end < content.endIndex ? "…" : "")
  }

  /// Each with its newline, where it has one.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = (bytes[start...].firstIndex(of: 0x0A) ?? bytes.count - 1) + 1
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }
}
