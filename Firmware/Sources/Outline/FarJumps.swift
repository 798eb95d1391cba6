// Jumps whose target came out of reach: a function whose blocks stay may grow a little by islands of literals.

import Foundation

extension Program {
  /// A `b` reaches 2,046 bytes; what is between it and its target may be padded by a few.
  private static let reach = 2020

  /// Has such a jump made by `bl`, as clang makes those that it finds to be far: a function where it did so keeps its
  /// return address elsewhere.
  mutating func lengthenJumps() {
    for function in functions {
      var place = 0
      var labels: [Substring: Int] = [:]
      var jumps: [(line: Int, target: Substring, place: Int)] = []
      var keepsReturn = false
      for index in function.lines {
        guard let text = lines[index] else { continue }
        for line in text.split(separator: "\n") {
          if line.hasPrefix(".LBB") {
            labels[line.prefix { $0 != ":" }] = place
          } else if line.hasPrefix("\tb\t.LBB") {
            jumps.append((index, line.dropFirst("\tb\t".count), place))
          } else if line.hasPrefix("\tbl\t.LBB") {
            keepsReturn = true
          }
          place += Program.size(of: String(line))
        }
      }
      for jump in jumps {
        guard let target = labels[jump.target], abs(target - jump.place) > Self.reach else {
          continue
        }
        precondition(keepsReturn, "\(function.name): a jump too far")
        lines[jump.line] = lines[jump.line]!
          .replacingOccurrences(of: "\tb\t\(jump.target)", with: "\tbl\t\(jump.target)")
      }
    }
  }
}
