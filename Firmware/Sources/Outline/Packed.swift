// Packed functions and their tables as assembly, for Support/unpack.S.

extension Program {
  /// Packs regions and puts them where they were, whole functions behind all others. Names of functions
  /// that are not among the program's are the linker's.
  mutating func place(_ regions: [ColdRegion]) {
    var names = Set((functions + regions.map(\.function)).map(\.name))
    for line in lines where line?.hasPrefix("\t.thumb_set\t") == true {
      names.insert(Program.unquoted(line!.dropFirst("\t.thumb_set\t".count).prefix { $0 != "," }))
    }
    let calls = numbers(regions.flatMap(\.callees)) { !names.contains($0) }
    let words = numbers(regions.flatMap(\.words)) { _ in false }
    let callNumbers = Dictionary(
      uniqueKeysWithValues: calls.enumerated().map { ($1, UInt16($0)) })
    let wordNumbers = Dictionary(
      uniqueKeysWithValues: words.enumerated().map { ($1, UInt16($0)) })
    // What packed functions only call comes last: Support/unpack.S tells it by that.
    func isCalledOnly(_ region: ColdRegion) -> Bool {
      region.isWhole && !region.lines[0].isEntered
    }
    let regions = regions.filter { !isCalledOnly($0) } + regions.filter(isCalledOnly)
    let packed = PackedFunctions(
      regions.map { region in
        // In a small function everything is near.
        let isSmall = region.isWhole || size(of: region.function) < Unit.nearReach - 100
        return region.lines.map { line in
          let unit =
            switch line.step {
            case .unit(let unit): isSmall ? unit.nearer : unit
            case .call(let name): Unit(Unit.firstCall | callNumbers[name]!)
            case .literal(let register, let word):
              Unit(Unit.firstLiteral | register << 9 | wordNumbers[word]!)
            }
          return PackedFunctions.Line(
            labels: line.labels, unit: unit, isEntered: line.isEntered)
        }
      })
    var streams = false
    for (index, (region, stream)) in zip(regions, packed.streams).enumerated() {
      guard let stream else { preconditionFailure("\(region.function.name): a branch too far") }
      let text = Program.text(of: stream, at: ".Lstream\(index)")
      guard region.isWhole else {
        lines[region.place] = (text + ["\t.p2align\t1"]).joined(separator: "\n")
        continue
      }
      if isCalledOnly(region), !streams {
        prologues[region.function.name] = ["\t.p2align\t1", "unpack_streams:"]
        streams = true
      }
      rewrite(region.function, by: text)
      var function = region.function
      function.blocks = []
      function.hasInnerData = false
      functions.append(function)
    }
    // The last symbol's bits are read with some that follow.
    appended += ["\t.zero\t2"]
    if !streams { appended += ["\t.p2align\t1", "unpack_streams:"] }
    appended += Program.tables(of: packed.book)
    let outside = calls.filter { !names.contains($0) }
    appended += ["\t.p2align\t2"] + outside.map { "\t.long\t\(Program.quoted($0))" }
    appended += ["\t.set\tunpack_outside, \(outside.count * 2)"]
    appended += ["\t.set\tunpack_calls, .-\(outside.count * 2)"]
    appended += calls.dropFirst(outside.count).map { "\t.short\t(\(Program.quoted($0))-.Lcode)/2" }
    appended += ["\t.p2align\t2", "unpack_literals:"] + words.map { "\t.long\t\($0)" }
    appended += ["\t.set\tunpack_code, .Lcode"]
    for name in [
      "limits", "symbols", "phrases", "classes", "calls", "outside", "streams", "code",
      "literals",
    ] {
      appended.append("\t.globl\tunpack_\(name)")
    }
  }

  /// The bytes that a function takes at most: what is packed of it has the room that it had.
  private func size(of function: Function) -> Int {
    function.lines.reduce(0) { sum, index in sum + (lines[index].map(Program.size) ?? 0) }
  }

  /// Names in the order of their numbers: those that are `first`, then the most frequent.
  private func numbers(_ names: [String], isFirst: (String) -> Bool) -> [String] {
    var counts: [String: Int] = [:]
    for name in names { counts[name, default: 0] += 1 }
    return counts.sorted {
      (isFirst($0.key) ? 0 : 1, $1.value, $0.key) < (isFirst($1.key) ? 0 : 1, $0.value, $1.key)
    }.map(\.key)
  }

  static func quoted(_ name: String) -> String {
    name.allSatisfy { $0.isLetter || $0.isNumber || "_.$".contains($0) } ? name : "\"\(name)\""
  }

  /// A function's lines without its instructions, and with `text` where they began. Its labels stay, for
  /// the debugger's tables refer to them.
  private mutating func rewrite(_ function: Function, by text: [String]) {
    var isPlaced = false
    var isNamed = false
    // Where the source has it: what is packed counts for its file, not for that of the code in front.
    // Line 0 is nobody's.
    let source = function.lines.compactMap { lines[$0] }.first {
      $0.hasPrefix("\t.loc\t") && $0.split(separator: " ").dropFirst().first != "0"
    }
    for index in function.lines {
      guard let line = lines[index] else { continue }
      let isKept = [
        "\t.section", "\t.type", "\t.globl", "\t.hidden", "\t.weak", "\t.code", "\t.thumb_func",
        "\t.fnstart", "\t.cantunwind", "\t.fnend", "\t.size", "\t.cfi_startproc", "\t.cfi_endproc",
        "\t.file",
      ].contains(where: line.hasPrefix)
      if isKept { continue }
      if !line.hasPrefix("\t") {
        if line.hasPrefix(".LCPI") || line.hasPrefix(".LJTI") { lines[index] = nil }
        isNamed = isNamed || !line.hasPrefix(".") && !line.hasPrefix("@")
        continue
      }
      if !isNamed, line.hasPrefix("\t.p2align") {
        lines[index] = "\t.p2align\t1"
        continue
      }
      let isInstruction = !line.hasPrefix("\t.") && !line.hasPrefix("\t@")
      lines[index] = nil
      if !isPlaced, isInstruction || line.hasPrefix("\t.inst.n") {
        isPlaced = true
        lines[index] = ((source.map { [$0] } ?? []) + text).joined(separator: "\n")
      }
    }
    precondition(isPlaced)
  }

  private static func text(of stream: Stream, at start: String) -> [String] {
    var parts = stream.bytes.map { [String($0)] }
    for (bits, operand) in stream.open {
      let value =
        switch operand {
        case .text(let text): "(\(text))"
        case .instructions(let label): "((\(label)-.Lcode)/2)"
        case .near(let label):
          // A stream begins at an even place.
          "((\(label)-(\(start)+\(bits.lowerBound / 16 * 2))+\(Unit.nearReach))/2)"
        default: preconditionFailure("the assembler is not asked for this")
        }
      for byte in bits.lowerBound / 8...(bits.upperBound - 1) / 8 {
        let shift = bits.upperBound - (byte + 1) * 8
        parts[byte].append("((\(value)\(shift < 0 ? "<<\(-shift)" : ">>\(shift)"))&255)")
      }
    }
    var result = ["\(start):"]
    var next = 0
    // In half-words, the lower byte comes first.
    if parts.count % 2 != 0 { parts.append(["0"]) }
    for place in stride(from: 0, to: parts.count, by: 2) { parts.swapAt(place, place + 1) }
    func bytes(to end: Int) {
      for first in stride(from: next, to: end, by: 16) {
        let line = parts[first..<min(first + 16, end)].map { $0.joined(separator: "+") }
        result.append("\t.byte\t" + line.joined(separator: ","))
      }
    }
    for entry in stream.entries {
      bytes(to: entry.byte)
      result += entry.labels.map { "\($0):" } + ["\tsvc\t#\(entry.early ?? 255)"]
      next = entry.byte + 2
    }
    bytes(to: parts.count)
    return result
  }

  /// Where the symbols are, behind the limits, the bases and the 32 bytes of where to begin.
  private static let symbolsPlace = 4 * Book.longestCode + 32

  private static func tables(of book: Book) -> [String] {
    var limits: [Int] = []
    var bases: [Int] = []
    var code = 0
    var index = 0
    for length in 1...Book.longestCode {
      code <<= 1
      bases.append((symbolsPlace / 2 + index - code) & 0xFFFF)
      code += book.lengths[length]
      index += book.lengths[length]
      limits.append(code << (Book.longestCode - length))
    }
    var result = ["\t.section\t.rodata.unpack,\"a\",%progbits", "\t.p2align\t2", "unpack_limits:"]
    result += (limits + bases).map { "\t.short\t\($0)" }
    // By a code's first five bits: the limit of the shortest codes that begin so.
    result += (0..<32).map { first in
      let place = limits.firstIndex { first << (Book.longestCode - 5) < $0 } ?? limits.count - 1
      return "\t.byte\t\(2 * place)"
    }
    result += book.symbols.map { "\t.short\t\($0)" }
    result += ["\t.p2align\t2", "unpack_phrases:"]
    result += book.phrases.map { "\t.short\t\($0), \($1)" }
    result.append("unpack_classes:")
    result += book.classes.map { "\t.short\t\($0.base), \($0.bits)" }
    return result
  }
}
