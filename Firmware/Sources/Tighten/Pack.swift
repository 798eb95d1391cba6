// Packs the texts of the VM (Packing/TextCode.swift).

/// How the address of a literal looks where it is used: `Literal` adds 1 to it.
let markBegin: StaticString = "getelementptr inbounds nuw (i8, ptr "
let markEnd: StaticString = ", i32 1)"

/// Where a linker script has texts.
private let section = "section \".rodata.texts\""

extension Module {
  /// Packs the literals of the module, if it has the table of their code.
  mutating func packTexts() {
    guard lines.contains(where: { starts($0, with: "@adder_port_text_code = ") }) else { return }
    var definitions: [ArraySlice<UInt8>: Int] = [:]
    for (index, line) in lines.enumerated() where text(of: line) != nil {
      definitions[Module.globalName(in: line, at: 0)] = index
    }
    var marked: Set<ArraySlice<UInt8>> = []
    var others: Set<ArraySlice<UInt8>> = []
    let users = lines.indices.filter {
      lines[$0].first != UInt8(ascii: "!") && text(of: lines[$0]) == nil
        && find("#dbg_", in: lines[$0]) == nil
    }
    for index in users {
      Module.marks(in: lines[index], definitions) { name, mark in
        if mark == nil { others.insert(name) } else { marked.insert(name) }
      }
    }
    // One that is also used as it is stays so, and there is a packed one beside it.
    func packed(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
      others.contains(name) ? Module.name(name, with: " packed") : name
    }
    for index in users {
      var replacements: [(Range<Int>, [UInt8])] = []
      Module.marks(in: lines[index], definitions) { name, mark in
        guard let mark else { return }
        replacements.append((mark, [UInt8(ascii: "@")] + Module.name(packed(name), with: "+1")))
      }
      for (range, text) in replacements.reversed() {
        lines[index].replaceSubrange(range, with: text)
      }
    }
    let names = marked.sorted { $0.lexicographicallyPrecedes($1) }
    var texts = names.map { text(of: lines[definitions[$0]!])!.bytes }
    let code = TextCode(&texts)
    for (name, bytes) in zip(names, texts) {
      var line = definitions[name]!
      if others.contains(name) {
        lines.append([UInt8(ascii: "@")] + packed(name) + lines[line].dropFirst(1 + name.count))
        line = lines.count - 1
      }
      setText(bytes, ofLine: line)
      var alias: [UInt8] = [UInt8(ascii: "@")]
      alias += Module.name(packed(name), with: "+1")
      alias += Array(" = weak hidden alias i8, ptr \(markBegin)@".utf8)
      alias += packed(name)
      alias += Array("\(markEnd)".utf8)
      lines.append(alias)
    }
    for (name, bytes) in [("code", code.table), ("high_bits", code.highBits)] {
      let definition = "@adder_port_text_\(name) = "
      let line = lines.firstIndex { $0.starts(with: definition.utf8) }!
      lines[line] = Array(
        "\(definition)constant [\(bytes.count) x i8] \(constant(bytes)), align 1".utf8)
    }
  }

  /// A name with something at its end. "+1" is the address behind a text's first byte: as an addition it would be an
  /// instruction each time.
  private static func name(_ name: ArraySlice<UInt8>, with end: String) -> ArraySlice<UInt8> {
    let quote = UInt8(ascii: "\"")
    var result: [UInt8] = [quote]
    result += name.first == quote ? name.dropFirst().dropLast() : name
    result += Array(end.utf8)
    result.append(quote)
    return result[...]
  }

  /// The texts in a line, and where the expression is that marks one; nil if it is used otherwise.
  private static func marks(
    in line: [UInt8], _ definitions: [ArraySlice<UInt8>: Int],
    _ body: (ArraySlice<UInt8>, Range<Int>?) -> Void
  ) {
    var from = 0
    while let at = line[from...].firstIndex(of: UInt8(ascii: "@")) {
      let name = globalName(in: line, at: at)
      from = max(name.endIndex, at + 1)
      let begin = at - markBegin.utf8CodeUnitCount
      let isMark =
        begin >= 0 && find(markBegin, in: line, from: begin) == begin
        && find(markEnd, in: line, from: name.endIndex) == name.endIndex
      guard definitions[name] != nil else {
        // It would be read as if it were packed.
        let isText = name.starts(with: ".str".utf8) || name.starts(with: "\".str".utf8)
        if isMark && isText {
          fatalError("no definition of a text in: \(String(decoding: line, as: UTF8.self))")
        }
        continue
      }
      guard isMark else {
        body(name, nil)
        continue
      }
      body(name, begin..<(name.endIndex + markEnd.utf8CodeUnitCount))
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
    guard starts(line, with: "@"), let type = find(" unnamed_addr constant [", in: line) else {
      return nil
    }
    if find(" unnamed_addr constant [1 x i8] zeroinitializer", in: line) == type {
      return (type, [])
    }
    guard let quote = find(" x i8] c\"", in: line, from: type) else { return nil }
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

  /// Bytes that are packed have zeros anywhere, and are no string for the linker: they say themselves where they belong.
  private mutating func setText(_ bytes: [UInt8], ofLine line: Int) {
    guard let (type, _) = text(of: lines[line]) else { return }
    lines[line][type...] = ArraySlice(
      " constant [\(bytes.count) x i8] \(constant(bytes)), \(section), align 1".utf8)
  }
}

/// Bytes as LLVM writes them.
func constant(_ bytes: [UInt8]) -> String {
  "c\""
    + bytes.map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return "\\" + (byte < 16 ? "0" : "") + digits
    }.joined() + "\""
}
