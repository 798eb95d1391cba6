// Literals that came too far from their loads: what is packed has the room that it had, or a little more.

extension Program {
  /// A load reaches 1,020 bytes; what is behind it may be moved by a few by other islands.
  private static let reach = 1000

  /// Repeats a literal behind the next jump where a load does not reach it any more.
  mutating func bringLiteralsNear() {
    var number = 0
    for function in functions {
      while let load = lostLoad(in: function) {
        guard let word = literals[load.label],
          let jump = function.lines.first(where: { $0 > load.line && isJump($0) })
        else { preconditionFailure("\(function.name): a literal too far") }
        let label = ".LCPI_near\(number)"
        number += 1
        lines[jump]! += "\n\t.p2align\t2\n\(label):\n\t.long\t\(word)"
        let line = lines[load.line]!
        lines[load.line] = line.replacingCharacters(in: line.range(of: load.label)!, with: label)
      }
    }
  }

  private func lostLoad(in function: Function) -> (line: Int, label: Substring)? {
    var place = 0
    var labels: [Substring: Int] = [:]
    var loads: [(line: Int, label: Substring, place: Int)] = []
    for index in function.lines {
      guard let text = lines[index] else { continue }
      for line in text.split(separator: "\n").map(String.init) {
        if line.hasPrefix(".LCPI") {
          labels[line.prefix { $0 != ":" }] = place
        } else if line.hasPrefix("\tldr\t"), let label = Program.mentioned(in: line) {
          loads.append((index, label, place))
        }
        place += Program.size(of: line)
      }
    }
    let lost = loads.first { load in
      labels[load.label].map { $0 - load.place > Program.reach } ?? false
    }
    return lost.map { ($0.line, $0.label) }
  }

  private func isJump(_ index: Int) -> Bool {
    guard let line = lines[index], !line.contains("\n") else { return false }
    return line.hasPrefix("\tb\t") || line.hasPrefix("\tbx\t")
  }

  /// Lets a jump whose target has come too far be a `bl`, as the compiler does in a function that has saved
  /// the link register.
  mutating func bringTargetsNear() {
    for function in functions {
      let hasLongJumps = function.lines.contains {
        lines[$0].map { $0.hasPrefix("\tbl\t.LBB") } ?? false
      }
      while hasLongJumps, let jump = lostJump(in: function) {
        lines[jump] = lines[jump]!.replacing("\tb\t", with: "\tbl\t")
      }
    }
  }

  /// A jump that is a line of its own reaches 2,046 bytes.
  private func lostJump(in function: Function) -> Int? {
    var place = 0
    var targets: [Substring: Int] = [:]
    var jumps: [(line: Int, target: Substring, place: Int)] = []
    for index in function.lines {
      guard let text = lines[index] else { continue }
      if text.hasPrefix(".LBB") {
        targets[text.prefix { $0 != ":" }] = place
      } else if text.hasPrefix("\tb\t.LBB"), !text.contains("\n") {
        jumps.append((index, text.dropFirst(3).prefix { $0 != " " && $0 != "\t" }, place))
      }
      place += Program.size(of: text)
    }
    return jumps.first { jump in
      targets[jump.target].map { abs($0 - jump.place) > 2040 } ?? false
    }?.line
  }
}
