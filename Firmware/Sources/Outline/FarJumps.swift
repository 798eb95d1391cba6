// Jumps whose target came out of reach: a function whose blocks stay may grow a little by islands of literals.

import Foundation

extension Program {
  /// What a branch by a condition reaches, and a `b`, less what may be padded between.
  private static let reaches = (condition: 248, always: 2020)

  private static let inverse: [Substring: String] = [
    "eq": "ne", "ne": "eq", "lo": "hs", "hs": "lo", "mi": "pl", "pl": "mi", "vs": "vc", "vc": "vs",
    "hi": "ls", "ls": "hi", "ge": "lt", "lt": "ge", "gt": "le", "le": "gt",
  ]

  /// Has a far branch by a condition jump over a `b`, and a far `b` made by `bl`, as clang makes those that it
  /// finds to be far: a function where it did so keeps its return address elsewhere.
  mutating func lengthenJumps() {
    var number = 0
    for function in functions {
      let keepsReturn = function.lines.contains { lines[$0]?.hasPrefix("\tbl\t.LBB") == true }
      while let jump = lostJump(in: function, withCalls: keepsReturn) {
        let far: String
        if jump.condition.isEmpty {
          far = "\tbl\t\(jump.target)"
        } else {
          far =
            "\tb\(Self.inverse[jump.condition]!)\t.Lover_\(number)\n\tb\t\(jump.target)\n.Lover_\(number):"
          number += 1
        }
        lines[jump.line] = lines[jump.line]!.replacingOccurrences(
          of: "\tb\(jump.condition)\t\(jump.target)", with: far)
      }
    }
  }

  /// - Parameter withCalls: whether a `b` may become a `bl`; otherwise the assembler says what is too far.
  private func lostJump(
    in function: Function, withCalls: Bool
  ) -> (line: Int, condition: Substring, target: Substring)? {
    var place = 0
    var labels: [Substring: Int] = [:]
    var jumps: [(line: Int, condition: Substring, target: Substring, place: Int)] = []
    for index in function.lines {
      guard let text = lines[index] else { continue }
      for line in text.split(separator: "\n") {
        if line.hasPrefix(".LBB") {
          labels[line.prefix { $0 != ":" }] = place
        } else if line.hasPrefix("\tb"), let tab = line.dropFirst().firstIndex(of: "\t") {
          let condition = line[line.index(line.startIndex, offsetBy: 2)..<tab]
          if condition.isEmpty ? withCalls : Self.inverse[condition] != nil {
            let target = line[line.index(after: tab)...].prefix { $0 != " " && $0 != "\t" }
            jumps.append((index, condition, target, place))
          }
        }
        place += Program.size(of: String(line))
      }
    }
    let lost = jumps.first { jump in
      let reach = jump.condition.isEmpty ? Self.reaches.always : Self.reaches.condition
      return labels[jump.target].map { abs($0 - jump.place) > reach } ?? false
    }
    return lost.map { ($0.line, $0.condition, $0.target) }
  }
}
