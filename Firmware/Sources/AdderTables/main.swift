// Writes Sources/Adder/Generated from Tables/: names, kinds and the table of natives, so that each
// has one place where it is written by hand.
//
//   swift run --package-path Firmware adder-tables        (or: make tables)

import Foundation

/// Prints what is wrong with a table and ends.
func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data("adder-tables: \(message)\n".utf8))
  exit(2)
}

let package = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
let tables = package.appendingPathComponent("Tables")
let generated = package.appendingPathComponent("Sources/Adder/Generated")

/// Leaves a file alone that says this already: what depends on it need not be built again.
func write(_ text: String, to file: URL) throws {
  if (try? String(contentsOf: file, encoding: .utf8)) == text { return }
  try text.write(to: file, atomically: true, encoding: .utf8)
}

/// The fields of each line, without comments.
func rows(_ file: URL) -> [[String]] {
  guard let text = try? String(contentsOf: file, encoding: .utf8) else {
    fail("cannot read \(file.path)")
  }
  return text.split(separator: "\n").compactMap { line in
    let fields = line.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)[0]
      .split(whereSeparator: \.isWhitespace).map(String.init)
    return fields.isEmpty ? nil : fields
  }
}

// MARK: Read

struct Kind {
  let name: String
  let python: String?
  let base: String?
  let isTraced: Bool
}

struct Native {
  enum Flavour: String {
    case function, property, classMethod
  }
  let owner: String
  let name: String
  let function: String
  let flavour: Flavour
  let minimum: Int
  let maximum: Int
  let keywords: [String]
}

let kinds = rows(tables.appendingPathComponent("types.txt")).map { row in
  guard row.count == 4 else { fail("types.txt: four columns wanted: \(row)") }
  return Kind(
    name: row[0], python: row[1] == "-" ? nil : row[1], base: row[2] == "-" ? nil : row[2],
    isTraced: row[3] == "v")
}
let kindIndex = Dictionary(uniqueKeysWithValues: kinds.enumerated().map { ($1.name, $0) })
for kind in kinds {
  if let base = kind.base, kindIndex[base] == nil {
    fail("types.txt: \(kind.name): no base \(base)")
  }
}

let nativeFiles =
  (try? FileManager.default.contentsOfDirectory(
    at: tables.appendingPathComponent("natives"), includingPropertiesForKeys: nil)) ?? []
var natives = nativeFiles.filter { $0.lastPathComponent != "README.txt" }
  .sorted { $0.path < $1.path }.flatMap { file in
    rows(file).map { row -> Native in
      guard row.count >= 3, kindIndex[row[0]] != nil else {
        fail("\(file.lastPathComponent): no such owner or too few columns: \(row)")
      }
      let isProperty = row[2].hasPrefix("=")
      if !isProperty && row.count < 5 { fail("\(file.lastPathComponent): counts missing: \(row)") }
      return Native(
        owner: row[0], name: row[1], function: row[2].trimmingCharacters(in: ["=", "@"]),
        flavour: isProperty ? .property : row[2].hasPrefix("@") ? .classMethod : .function,
        minimum: isProperty ? 0 : Int(row[3])!,
        maximum: isProperty ? 1 : row[4] == "*" ? 255 : Int(row[4])!,
        keywords: Array(row.dropFirst(5)))
    }
  }

// MARK: Modules in Python

/// As adder-freeze writes it: see `FrozenModule`.
struct FrozenModule: Decodable {
  struct Slot: Decodable {
    let name: String
    let code: Int
    let isFunction: Bool
  }
  struct Object: Decodable {
    let kind: String
    let flags: UInt32
    let payload: Int
    let words: [String]
  }
  struct CodeText: Decodable {
    let name: String
    let shape: UInt32
    let length: Int
    let locals: Int
    let captures: Int
    let positionalOnly: Int
    let handlers: Int
    let members: [String]
    var bytes: String
  }
  let name: String
  let slots: [Slot]
  var constants: [String]
  let objects: [Object]
  var codes: [CodeText]

  /// The form of a module that images with little flash take, without its rest.
  var isSmallForm: Bool { name.hasSuffix(".small") }
  var publicName: String { isSmallForm ? String(name.dropLast(".small".count)) : name }
}
struct FrozenModules: Decodable {
  /// Each opcode's name and the letters of its operands, by its number.
  let opcodes: [String]
  let modules: [FrozenModule]
}
let frozenText = try Data(contentsOf: tables.appendingPathComponent("frozen.json"))
let frozenFile = try JSONDecoder().decode(FrozenModules.self, from: frozenText)
/// What frozen.json says, in the order that takes least.
var frozen = frozenFile.modules
let operations = frozenFile.opcodes.map { text in
  let words = text.split(separator: " ").map(String.init)
  return Operation(name: words[0], operands: Array(words.dropFirst()))
}
let operationIndex = Dictionary(
  uniqueKeysWithValues: operations.enumerated().map { ($1.name, $0) })
frozen = frozen.map { $0.withTexts().byUse() }
if CommandLine.arguments.contains("--forms") {
  try write(mineForms(), to: tables.appendingPathComponent("forms.txt"))
}
let forms = Forms(
  try String(contentsOf: tables.appendingPathComponent("forms.txt"), encoding: .utf8)
    .split(separator: "\n").filter { !$0.hasPrefix("#") }.map { Form(text: String($0)) })
/// Those that images with little flash do without.
let leftOut = Set(rows(tables.appendingPathComponent("left-out.txt")).joined())
for name in leftOut where !frozen.contains(where: { $0.name == name }) {
  // No reason to stop: it may be one that adder-freeze has not seen yet.
  print("adder-tables: left-out.txt: no module \(name)")
}

// MARK: Names

let extra = rows(tables.appendingPathComponent("names.txt")).joined()
let names = Set(
  [""] + extra + kinds.compactMap(\.python) + natives.map(\.name) + natives.flatMap(\.keywords)
).filter { $0.utf8.count != 1 && $0 != "**" }.sorted {
  $0.utf8.count == $1.utf8.count
    ? $0.utf8.lexicographicallyPrecedes($1.utf8) : $0.utf8.count < $1.utf8.count
}
let nameIndex = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })

/// Whether a string is an immediate of its own.
func isCharacter(_ name: String) -> Bool { name.utf8.count == 1 && name.utf8.first! < 128 }
/// Strings of the modules in Python alone, numbered behind the others.
var frozenNames: [String] = []
nonisolated(unsafe) var frozenIndex: [String: Int] = [:]

/// A name's number; one-character names are immediates of their own.
func number(_ name: String) -> Int {
  isCharacter(name)
    ? 0xFF00 + Int(name.utf8.first!) : nameIndex[name] ?? frozenIndex[name]!
}

let keywords: Set<String> = [
  "class", "default", "is", "in", "self", "import", "return", "for", "while", "repeat", "super",
  "init", "throw", "try", "catch", "true", "false", "as", "continue", "break", "case", "func",
  "let", "var",
]
func identifier(_ name: String) -> String {
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

let banner = """
  // Written by adder-tables from Firmware/Tables. Do not edit: change the table, run `make tables`.
  // swift-format-ignore-file


  """

let longest = names.last!.utf8.count
let counts = (0...longest).map { length in names.count { $0.utf8.count == length } }
if counts.contains(where: { $0 > 255 }) { fail("more than 255 names of one length") }
var nameLines: [String] = []
var current = ""
for name in names {
  if current.count + name.count > 90 {
    nameLines.append(current)
    current = ""
  }
  current += name
}
nameLines.append(current)

var text =
  banner + """
    /// Strings in flash, sorted by their lengths, then by their bytes. A `Names.x` is the number of one.
    struct Names {
      let number: UInt16
      @inline(__always) init(_ number: UInt16) { self.number = number }


    """
var seen: Set<String> = []
for name in names {
  let swift = identifier(name)
  if !seen.insert(swift).inserted { continue }
  text += "  static var \(swift): Names { @inline(__always) get { Names(\(number(name))) } }\n"
}
text += """
  }

  let nameCount = \(names.count)
  /// How many names there are of each length.
  let nameCounts: InlineArray<\(counts.count), UInt8> = [
  \(wrapped(counts.map(String.init)))
  ]
  let nameBytes: StaticString = \"\"\"
  \(nameLines.map { $0 + "\\" }.joined(separator: "\n"))

  \"\"\"

  /// The 128 ASCII characters, each at its code.
  let asciiCharacters: StaticString =
    "\((0..<128).map { "\\u{\(String($0, radix: 16))}" }.joined())"

  """
try write(text, to: generated.appendingPathComponent("Names.swift"))

// MARK: Kinds

guard let firstTraced = kinds.firstIndex(where: \.isTraced) else { fail("no traced kind") }
text =
  banner + """
    /// What a value is: the kind in a heap header, a built-in type, an exception class, a module.
    public enum TypeID: UInt8, Sendable {

    """
for (index, kind) in kinds.enumerated() { text += "  case \(kind.name) = \(index)\n" }
text += """

    /// The payload consists of values, which the collector follows.
    @inline(__always) var isTraced: Bool { rawValue >= \(firstTraced) }
    @inline(__always) var holdsValues: Bool { rawValue >= \(firstTraced) }
  }

  let typeCount = \(kinds.count)

  struct TypeRow: Sendable {
    // In this order there is no padding.
    /// The name Python shows.
    let name: UInt16
    /// Its rows in `nativeRows`, sorted by name.
    let firstNative: UInt16
    let nativeCount: UInt8
    let base: TypeID

    // Always inlined, or the table would be built at run time, in RAM.
    @inline(__always)
    init(name: UInt16, base: TypeID, firstNative: UInt16, nativeCount: UInt8) {
      self.name = name
      self.base = base
      self.firstNative = firstNative
      self.nativeCount = nativeCount
    }
  }


  """
natives.sort {
  (kindIndex[$0.owner]!, number($0.name)) < (kindIndex[$1.owner]!, number($1.name))
}
for (a, b) in zip(natives, natives.dropFirst()) where a.owner == b.owner && a.name == b.name {
  fail("\(a.owner).\(a.name) is there twice")
}
text += "/// By `TypeID`. `free` as a base means none.\n"
text += "let typeRows: InlineArray<\(kinds.count), TypeRow> = [\n"
for kind in kinds {
  let first = natives.firstIndex { $0.owner == kind.name } ?? 0
  let count = natives.filter { $0.owner == kind.name }.count
  text +=
    "  TypeRow(name: \(number(kind.python ?? "")), base: .\(kind.base ?? "free"), "
    + "firstNative: \(first), nativeCount: \(count)),\n"
}
text += "]\n"
try write(text, to: generated.appendingPathComponent("Types.swift"))

// MARK: Natives

nonisolated(unsafe) var keywordSets: [[String]] = [[]]
func keywordSet(_ names: [String]) -> Int {
  if let index = keywordSets.firstIndex(of: names) { return index }
  if names.count > 4 { fail("more than four keywords: \(names)") }
  keywordSets.append(names)
  return keywordSets.count - 1
}
let functions = Array(Set(natives.map(\.function))).sorted()
let functionIndex = Dictionary(uniqueKeysWithValues: functions.enumerated().map { ($1, $0) })
let flavours: [Native.Flavour] = [.function, .property, .classMethod]

/// Names of one character are behind the others: 128 of them end at 1023.
let firstCharacter = 1024 - 128
if names.count > firstCharacter { fail("more than \(firstCharacter) names") }

/// A row of `nativeRows` as a word; its fields are where `NativeRow` looks for them.
func word(_ native: Native) -> UInt32 {
  let set = native.keywords == ["**"] ? 31 : keywordSet(native.keywords)
  let any = native.maximum == 255
  let name = number(native.name)
  let fields: [(value: Int, bits: Int)] = [
    (name < 0xFF00 ? name : firstCharacter + (name & 0xFF), 10),
    (functionIndex[native.function]!, 10), (set, 5),
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
  if set == 31 && native.keywords != ["**"] { fail("more than 30 sets of keywords") }
  if !any && native.maximum == 7 { fail("\(native.name): more than 6 arguments") }
  return word
}
text =
  banner + """
    /// A function written in Swift that Python sees, in one word.
    struct NativeRow: Sendable {
      let bits: UInt32

      // Always inlined, or the table would be built at run time, in RAM.
      @inline(__always) init(_ bits: UInt32) { self.bits = bits }

      var name: UInt16 {
        let number = UInt16(truncatingIfNeeded: bits & 0x3FF)
        return number < \(firstCharacter) ? number : number &+ (0xFF00 &- \(firstCharacter))
      }
      /// Its place in `nativeFunctions`.
      @inline(__always) var function: Int { Int(bits >> 10 & 0x3FF) }
      /// Which names it takes by keyword: a row of `nativeKeywords`; 31 takes any.
      @inline(__always) var keywords: UInt32 { bits >> 20 & 0x1F }
      @inline(__always) var flavour: NativeFlavour {
        unsafeBitCast(UInt8(truncatingIfNeeded: bits >> 25 & 3), to: NativeFlavour.self)
      }
      /// How many positional arguments it takes; a `maximum` of 7 is any number.
      @inline(__always) var minimum: Int { Int(bits >> 27 & 3) }
      @inline(__always) var maximum: Int { Int(bits >> 29) }
    }

    enum NativeFlavour: UInt8, Sendable {
      case function, property, classMethod
    }

    /// What `Args` is made of, and a value's bits.
    typealias NativeFunction = @convention(c) (UInt, Int) -> UInt32

    let nativeCount = \(natives.count)
    let nativeRows: InlineArray<\(natives.count), NativeRow> = [

    """
for native in natives {
  text += "  NativeRow(0x\(String(word(native), radix: 16, uppercase: true))),"
  text += "  // \(native.owner).\(native.name)\n"
}
text += "]\n\n"
text += "let nativeFunctions: InlineArray<\(functions.count), NativeFunction> = [\n"
for function in functions { text += "  { \(function)(Args($0, $1)).bits },\n" }
text += "]\n\n/// The keyword names of each set, in fours; 65535 where there are fewer.\n"
let flat = keywordSets.flatMap { set in
  (0..<4).map { $0 < set.count ? number(set[$0]) : 65535 }
}
text += "let nativeKeywords: InlineArray<\(flat.count), UInt16> = [\n"
text += wrapped(flat.map(String.init)) + "\n]\n"
try write(text, to: generated.appendingPathComponent("Natives.swift"))

// MARK: Modules in Python

try write(frozenTable(), to: package.appendingPathComponent("Sources/Port/frozen.c"))
print("adder-tables: \(names.count) names, \(kinds.count) kinds, \(natives.count) natives")
