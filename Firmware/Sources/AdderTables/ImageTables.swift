// The names and the natives of one kind of image: those with little flash have fewer of either.

@MainActor struct ImageTables {
  let names: [String]
  let nameIndex: [String: Int]
  /// In the order of `nativeRows`: by owner and name.
  let natives: [Native]
  private let functions: [String]
  private let keywordSets: [[String]]

  init(small: Bool) {
    let parts = small ? [false] : [false, true]
    var rest = parts.flatMap { readNatives(large: $0) }
    if !small {
      // A row behind the mark may take another one's place.
      var last: [String: Int] = [:]
      for (index, native) in rest.enumerated() { last[native.owner + "." + native.name] = index }
      rest = rest.indices.filter { last[rest[$0].owner + "." + rest[$0].name] == $0 }.map {
        rest[$0]
      }
    }
    let extra = parts.flatMap { rows(tables.appendingPathComponent("names.txt"), large: $0) }
    let names = Set(
      [""] + extra.joined() + kinds.compactMap(\.python) + rest.map(\.name)
        + rest.flatMap(\.keywords)
    ).filter { $0.utf8.count != 1 && $0 != "**" }.sorted {
      $0.utf8.count == $1.utf8.count
        ? $0.utf8.lexicographicallyPrecedes($1.utf8) : $0.utf8.count < $1.utf8.count
    }
    self.names = names
    let nameIndex = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    self.nameIndex = nameIndex
    func number(_ name: String) -> Int { characterNumber(name) ?? nameIndex[name]! }
    natives = rest.sorted {
      (kindIndex[$0.owner]!, number($0.name)) < (kindIndex[$1.owner]!, number($1.name))
    }
    for (a, b) in zip(natives, natives.dropFirst()) where a.owner == b.owner && a.name == b.name {
      fail("\(a.owner).\(a.name) is there twice")
    }
    functions = Array(Set(natives.map(\.function))).sorted()
    var sets: [[String]] = [[]]
    for native in natives where native.keywords != ["**"] && !sets.contains(native.keywords) {
      if native.keywords.count > 4 { fail("more than four keywords: \(native.keywords)") }
      sets.append(native.keywords)
    }
    if sets.count > 31 { fail("more than 30 sets of keywords") }
    keywordSets = sets
    if names.count > firstCharacter { fail("more than \(firstCharacter) names") }
  }

  private func number(_ name: String) -> Int { characterNumber(name) ?? nameIndex[name]! }

  // MARK: Names

  private var lengths: [Int] {
    let longest = names.last!.utf8.count
    let counts = (0...longest).map { length in names.count { $0.utf8.count == length } }
    if counts.contains(where: { $0 > 255 }) { fail("more than 255 names of one length") }
    return counts
  }

  var namesText: String {
    var seen: Set<String> = []
    var text = "extension Names {\n"
    for name in names {
      let swift = identifier(name)
      if !seen.insert(swift).inserted { continue }
      text += "  static var \(swift): Names { @inline(__always) get { Names(\(number(name))) } }\n"
    }
    return text + """
      }

      let nameCount = \(names.count)
      /// How many lengths there are.
      let nameLengthCount = \(lengths.count)

      """
  }

  /// The bytes of the names, in C: an array there has a symbol, by which a profiler finds them.
  var nameArrays: String {
    """
    const uint8_t adder_name_lengths[] = {
    \(wrapped(lengths.map(String.init)))
    };
    const uint8_t adder_name_text[] = {
    \(wrapped(names.flatMap(\.utf8).map { String($0) }))
    };

    """
  }

  // MARK: Kinds

  var typeRows: String {
    var text = "/// By `TypeID`. `free` as a base means none.\n"
    text += "let typeRows: InlineArray<\(kinds.count), TypeRow> = [\n"
    for kind in kinds {
      let first = natives.firstIndex { $0.owner == kind.name } ?? 0
      let count = natives.filter { $0.owner == kind.name }.count
      text +=
        "  TypeRow(name: \(number(kind.python ?? "")), base: .\(kind.base ?? "free"), "
        + "firstNative: \(first), nativeCount: \(count)),\n"
    }
    return text + "]\n"
  }

  // MARK: Natives

  /// A row of `nativeRows` as a word; its fields are where `NativeRow` looks for them.
  private func word(_ native: Native) -> UInt32 {
    let set = native.keywords == ["**"] ? 31 : keywordSets.firstIndex(of: native.keywords)!
    let any = native.maximum == 255
    let name = number(native.name)
    let fields: [(value: Int, bits: Int)] = [
      (name < 0xFF00 ? name : firstCharacter + (name & 0xFF), 10),
      (functions.firstIndex(of: native.function)!, 10), (set, 5),
      (flavours.firstIndex(of: native.flavour)!, 2), (native.minimum, 2),
      (any ? 7 : native.maximum, 3),
    ]
    var word: UInt32 = 0
    var shift = 0
    for field in fields {
      if field.value >= 1 << field.bits {
        fail("\(native.owner).\(native.name): \(field.value) does not fit \(field.bits) bits")
      }
      word |= UInt32(field.value) << UInt32(shift)
      shift += field.bits
    }
    if !any && native.maximum == 7 { fail("\(native.name): more than 6 arguments") }
    return word
  }

  var nativesText: String {
    var text = """
      let nativeCount = \(natives.count)
      let nativeRows: InlineArray<\(natives.count), NativeRow> = [

      """
    for native in natives {
      text += "  NativeRow(0x\(String(word(native), radix: 16, uppercase: true))),"
      text += "  // \(native.owner).\(native.name)\n"
    }
    text += "]\n\n"
    // Functions with names, for the profile (Tables/warm.txt) is of another image than those it is for.
    for function in functions {
      text += "private func \(function)(_ base: UInt, _ count: Int) -> UInt32 {"
      text += " \(function)(Args(base, count)).bits }\n"
    }
    text += "\nlet nativeFunctions: InlineArray<\(functions.count), NativeFunction> = [\n"
    for function in functions { text += "  \(function),\n" }
    text += "]\n\n/// The keyword names of each set, in fours; 65535 where there are fewer.\n"
    let flat = keywordSets.flatMap { set in
      (0..<4).map { $0 < set.count ? number(set[$0]) : 65535 }
    }
    text += "let nativeKeywords: InlineArray<\(flat.count), UInt16> = [\n"
    return text + wrapped(flat.map(String.init)) + "\n]\n"
  }
}

private let flavours: [Native.Flavour] = [.function, .property, .classMethod]

/// Names of one character are behind the others: 128 of them end at 1023.
let firstCharacter = 1024 - 128

/// The number of a string that is an immediate of its own.
func characterNumber(_ name: String) -> Int? {
  name.utf8.count == 1 && name.utf8.first! < 128 ? 0xFF00 + Int(name.utf8.first!) : nil
}

private let keywords: Set<String> = [
  "class", "default", "is", "in", "self", "import", "return", "for", "while", "repeat", "super",
  "init", "throw", "try", "catch", "true", "false", "as", "continue", "break", "case", "func",
  "let", "var",
]

/// How Swift code calls a name.
private func identifier(_ name: String) -> String {
  if name.isEmpty { return "empty" }
  if name.hasPrefix("__") && name.hasSuffix("__") {
    let words = name.dropFirst(2).dropLast(2).split(separator: "_")
    return "dunder" + words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
  if name.hasPrefix("<") { return "angle" + name.dropFirst().dropLast().capitalized }
  let words = name.split(separator: "_")
  if words.isEmpty { return "underscores\(name.count)" }
  let camel =
    words[0] + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  return keywords.contains(String(camel)) ? "`\(camel)`" : String(camel)
}

/// Numbers in lines of at most 100 columns.
func wrapped(_ items: [String], indent: String = "  ") -> String {
  var lines: [String] = []
  var line = indent
  for item in items {
    if line.count + item.count + 2 > 100 {
      lines.append(String(line.dropLast()))
      line = indent
    }
    line += item + ", "
  }
  return (lines + [String(line.dropLast())]).joined(separator: "\n")
}
