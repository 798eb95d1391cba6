// The table of the functions that Python sees: half-words, where clang has addresses.

extension Program {
  /// `nativeFunctions` and `nativeFunction(_:)` (Sources/Adder).
  private static let table = "$e5Adder15nativeFunctions"
  private static let reader = "$e5Adder14nativeFunction"

  mutating func shrinkNatives() {
    guard let index = functions.firstIndex(where: { isReader($0.name) }),
      let label = lines.firstIndex(where: { isTable($0 ?? "") })
    else { return }
    let function = functions[index]
    let name = String(lines[label]!.prefix { $0 != ":" })
    for (literal, word) in literals where word == name {
      let isOwn = function.lines.contains { lines[$0]?.hasPrefix("\(literal):") == true }
      precondition(isOwn, "\(name) is read in more than one place")
    }
    var entry = label + 1
    while let line = lines[entry], line.hasPrefix("\t.long\t") {
      natives.insert(String(line.dropFirst("\t.long\t".count)))
      lines[entry] = "\t.short\t(\(line.dropFirst("\t.long\t".count))-.Lcode)/2"
      entry += 1
    }
    for block in function.blocks {
      for instruction in block { lines[instruction.line] = nil }
    }
    let first = function.blocks[0][0].line
    lines[first] = """
      \tldr\tr1, .Lnatives
      \tlsls\tr0, r0, #1
      \tldrh\tr0, [r1, r0]
      \tlsls\tr0, r0, #1
      \tldr\tr1, .Lnatives_code
      \tadds\tr0, r1, r0
      \tbx\tlr
      \t.p2align\t2
      .Lnatives:
      \t.long\t\(name)
      .Lnatives_code:
      \t.long\t.Lcode+1
      """
    functions[index].blocks = []
  }

  private func isReader(_ name: String) -> Bool {
    name.hasPrefix(Program.reader) && !name.hasPrefix(Program.table)
  }

  private func isTable(_ line: String) -> Bool {
    line.hasPrefix(Program.table) && line.prefix { $0 != ":" }.hasSuffix("vp")
  }
}
