// Packs the texts of the VM: bytes that no text has stand for two others, of which each may stand for
// two again. `LiteralBytes` (Sources/Adder/Core/Literal.swift) reads what is written here.

/// How many bytes can be pairs (`adder_port_pair_count`), and how deep they may nest.
let pairCount = 160
let deepest = 4

/// How the address of a literal looks where it is used: `Literal` adds 1 to it.
let markBegin: StaticString = "getelementptr inbounds nuw (i8, ptr "
let markEnd: StaticString = ", i32 1)"

extension Module {
  /// Packs the literals of the module, if it has the table of pairs.
  mutating func packTexts() {
    let table = "@adder_port_pair_bytes = "
    guard let tableLine = lines.firstIndex(where: { $0.starts(with: table.utf8) }) else { return }
    var definitions: [ArraySlice<UInt8>: Int] = [:]
    for (index, line) in lines.enumerated() where text(of: line) != nil {
      definitions[Module.globalName(in: line, at: 0)] = index
    }
    var marked: Set<ArraySlice<UInt8>> = []
    var others: Set<ArraySlice<UInt8>> = []
    for index in lines.indices where lines[index].first != UInt8(ascii: "!") {
      if text(of: lines[index]) != nil || find("#dbg_", in: lines[index]) != nil { continue }
      Module.name(&lines[index], definitions, &marked, &others)
    }
    for name in marked.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      var line: [UInt8] = [UInt8(ascii: "@")]
      line += Module.behind(name)
      line += Array(" = weak hidden alias i8, ptr \(markBegin)@".utf8)
      line += name
      line += Array("\(markEnd)".utf8)
      lines.append(line)
    }
    // A literal that is not packed is read by the same rule.
    let used = Set(
      marked.flatMap { text(of: lines[definitions[$0]!])!.bytes.map(Int.init) })
    // Texts that are also used as they are stay so.
    let literals = definitions.filter { marked.contains($0.key) && !others.contains($0.key) }
    var texts = literals.values.sorted().map { line in
      (line: line, bytes: text(of: lines[line])!.bytes.map(Int.init))
    }
    let free = (Array(0x80...0xFF) + Array(1...31)).filter { !used.contains($0) }
    let pairs = Pairs(&texts, codes: free)
    for (line, bytes) in texts { setText(bytes, ofLine: line) }
    lines[tableLine] = Array(
      "\(table)constant [\(pairCount * 2) x i8] \(constant(pairs.halves)), align 1".utf8)
  }

  /// The name of the address behind a text's first byte.
  private static func behind(_ name: ArraySlice<UInt8>) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    var result: [UInt8] = [quote]
    result += name.first == quote ? name.dropFirst().dropLast() : name
    result += Array("+1".utf8)
    result.append(quote)
    return result
  }

  /// Gives the marked addresses of texts in a line names of their own (an addition would be an
  /// instruction each time), and notes which texts had one and which were used otherwise.
  private static func name(
    _ line: inout [UInt8], _ definitions: [ArraySlice<UInt8>: Int],
    _ marked: inout Set<ArraySlice<UInt8>>, _ others: inout Set<ArraySlice<UInt8>>
  ) {
    var from = 0
    while let at = line[from...].firstIndex(of: UInt8(ascii: "@")) {
      let name = globalName(in: line, at: at)
      from = max(name.endIndex, at + 1)
      if definitions[name] == nil { continue }
      let begin = at - markBegin.utf8CodeUnitCount
      guard begin >= 0, find(markBegin, in: line, from: begin) == begin,
        find(markEnd, in: line, from: name.endIndex) == name.endIndex
      else {
        others.insert(name)
        continue
      }
      marked.insert(name)
      var new: [UInt8] = [UInt8(ascii: "@")]
      new += behind(name)
      line.replaceSubrange(begin..<(name.endIndex + markEnd.utf8CodeUnitCount), with: new)
      from = begin + new.count
    }
  }

  /// The name behind the `@` at `at`, quotes included.
  static func globalName(in line: [UInt8], at: Int) -> ArraySlice<UInt8> {
    var end = at + 1
    if end < line.count, line[end] == UInt8(ascii: "\"") {
      end = (line[(end + 1)...].firstIndex(of: UInt8(ascii: "\"")) ?? line.count - 1) + 1
    } else {
      while end < line.count, isNamePart(line[end]) { end += 1 }
    }
    return line[(at + 1)..<end]
  }

  /// All names behind an `@`.
  static func globalNames(in line: [UInt8], from start: Int) -> [ArraySlice<UInt8>] {
    var names: [ArraySlice<UInt8>] = []
    var from = start
    while let at = line[from...].firstIndex(of: UInt8(ascii: "@")) {
      names.append(globalName(in: line, at: at))
      from = max(names[names.count - 1].endIndex, at + 1)
    }
    return names
  }

  /// The bytes of a constant that is a text, without the zero at its end, and where its type begins.
  private func text(of line: [UInt8]) -> (type: Int, bytes: [UInt8])? {
    guard starts(line, with: "@"), let type = find(" unnamed_addr constant [", in: line),
      let quote = find(" x i8] c\"", in: line, from: type)
    else { return nil }
    var bytes: [UInt8] = []
    var at = quote + 9
    while at < line.count, line[at] != UInt8(ascii: "\"") {
      if line[at] == UInt8(ascii: "\\"), line[at + 1] != UInt8(ascii: "\\") {
        let digits = String(decoding: line[(at + 1)...(at + 2)], as: UTF8.self)
        bytes.append(UInt8(digits, radix: 16)!)
        at += 3
      } else {
        bytes.append(line[at])
        at += line[at] == UInt8(ascii: "\\") ? 2 : 1
      }
    }
    return bytes.last == 0 ? (type, bytes.dropLast()) : nil
  }

  private mutating func setText(_ bytes: [Int], ofLine line: Int) {
    guard let (type, _) = text(of: lines[line]) else { return }
    let end = lines[line].lastIndex(of: UInt8(ascii: "\""))! + 1
    lines[line].replaceSubrange(
      type..<end,
      with: " unnamed_addr constant [\(bytes.count + 1) x i8] \(constant(bytes + [0]))".utf8)
  }
}

/// Bytes as LLVM writes them.
func constant(_ bytes: [Int]) -> String {
  "c\""
    + bytes.map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return "\\" + (byte < 16 ? "0" : "") + digits
    }.joined() + "\""
}

/// The bytes that stand for two others.
struct Pairs {
  private(set) var halves = [Int](repeating: 0, count: pairCount * 2)

  /// Gives the free codes, one after the other, to the commonest pair in the texts, and replaces it.
  init(_ texts: inout [(line: Int, bytes: [Int])], codes: [Int]) {
    var depth = [Int](repeating: 0, count: 256)
    for code in codes {
      var counts = [Int](repeating: 0, count: 1 << 16)
      for (_, bytes) in texts {
        var last = -1
        for (first, second) in zip(bytes, bytes.dropFirst()) {
          let pair = first << 8 | second
          // In "aaa" the pair is there once.
          if pair == last, first == second {
            last = -1
            continue
          }
          last = pair
          if max(depth[first], depth[second]) < deepest { counts[pair] += 1 }
        }
      }
      let best = counts.indices.max { counts[$0] < counts[$1] }!
      if counts[best] < 2 { return }
      let (first, second) = (best >> 8, best & 0xFF)
      depth[code] = max(depth[first], depth[second]) + 1
      halves[(code ^ 0x80) * 2] = first
      halves[(code ^ 0x80) * 2 + 1] = second
      for index in texts.indices { Pairs.replace(first, second, by: code, in: &texts[index].bytes) }
    }
  }

  private static func replace(_ first: Int, _ second: Int, by code: Int, in bytes: inout [Int]) {
    var result: [Int] = []
    var at = 0
    while at < bytes.count {
      if at + 1 < bytes.count, bytes[at] == first, bytes[at + 1] == second {
        result.append(code)
        at += 2
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    bytes = result
  }
}
