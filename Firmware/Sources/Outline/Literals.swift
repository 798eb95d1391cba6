// Words that functions load: one that a function further on has too, within a load's reach, is not
// repeated.

extension Program {
  /// A load reaches 1,020 bytes forward; sizes are known to a few bytes of padding.
  private static let reach = 980

  mutating func shareLiterals() {
    // Places count from the end, since what is behind a function is settled before it is.
    var place = 0
    var ahead: [String: (label: Substring, place: Int)] = [:]
    for function in functions.reversed() {
      var uses: [Substring: [(line: Int, place: Int)]] = [:]
      var labels: [(label: Substring, place: Int)] = []
      for index in function.lines.reversed() {
        guard let line = lines[index] else { continue }
        place += Program.size(of: line)
        if line.hasPrefix(".LCPI") {
          labels.append((line.prefix { $0 != ":" }, place))
        } else if let label = Program.literal(in: line) {
          uses[label, default: []].append((index, place))
        }
      }
      place += (prologues[function.name] ?? []).reduce(0) { $0 + Program.size(of: $1) }
      for (label, own) in labels {
        guard let word = literals[label], let loads = uses[label] else { continue }
        let first = loads.map(\.place).max()!
        guard let other = ahead[word], first - other.place < Program.reach else {
          ahead[word] = (label, own)
          continue
        }
        for load in loads {
          let line = lines[load.line]!
          let at = line.range(of: label)!
          lines[load.line] = line.replacingCharacters(in: at, with: other.label)
        }
      }
    }
  }

  /// The label of the literal that an instruction loads.
  private static func literal(in line: String) -> Substring? {
    line.hasPrefix("\t.") ? nil : mentioned(in: line)
  }

  /// The label of a literal that a line refers to: an instruction, or a table of jumps.
  static func mentioned(in line: String) -> Substring? {
    if line.hasPrefix(".LCPI") || line.hasPrefix("\t.loc") { return nil }
    guard let at = line.range(of: ".LCPI") else { return nil }
    return line[at.lowerBound...].prefix { $0 == "." || $0 == "_" || $0.isLetter || $0.isNumber }
  }

  /// No fewer bytes than what the assembler makes of a line, or of lines.
  static func size(of line: String) -> Int {
    if line.utf8.contains(10) {
      return line.split(separator: "\n").reduce(0) { $0 + size(of: String($1)) }
    }
    guard line.hasPrefix("\t") else { return 0 }
    let text = withoutComment(line).dropFirst()
    let operation = text.prefix { $0 != "\t" }
    guard operation.hasPrefix(".") else {
      return text.isEmpty ? 0 : ["bl", "mrs", "msr", "dmb"].contains(operation) ? 4 : 2
    }
    switch operation {
    case ".long": return 4
    case ".short", ".inst.n": return 2
    case ".byte": return 1 + text.utf8.count { $0 == UInt8(ascii: ",") }
    case ".zero": return Int(text.dropFirst(6)) ?? 0
    case ".p2align": return 2
    default: return 0
    }
  }
}
