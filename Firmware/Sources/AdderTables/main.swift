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
let port = package.appendingPathComponent("Sources/Port")

/// Leaves a file alone that says this already: what depends on it need not be built again.
func write(_ text: String, to file: URL) throws {
  if (try? String(contentsOf: file, encoding: .utf8)) == text { return }
  try text.write(to: file, atomically: true, encoding: .utf8)
}

/// The fields of each line, without comments. `large`: those behind the mark, which images with little flash do
/// without; nil: all.
func rows(_ file: URL, large: Bool? = nil) -> [[String]] {
  guard var text = try? String(contentsOf: file, encoding: .utf8) else {
    fail("cannot read \(file.path)")
  }
  if let large {
    // As modules in Python have it (HostPort/Freeze.swift).
    let rest = text.range(of: "\n# Not on microbit-v1:\n")
    text = String(
      large
        ? text[(rest?.upperBound ?? text.endIndex)...]
        : text[..<(rest?.lowerBound ?? text.endIndex)])
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
  ((try? FileManager.default.contentsOfDirectory(
    at: tables.appendingPathComponent("natives"), includingPropertiesForKeys: nil)) ?? [])
  .filter { $0.lastPathComponent != "README.txt" }.sorted { $0.path < $1.path }

/// The natives of all files' parts.
func readNatives(large: Bool) -> [Native] {
  nativeFiles.flatMap { file in
    rows(file, large: large).map { row -> Native in
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
/// Those that images with little flash do without.
let leftOut = Set(rows(tables.appendingPathComponent("left-out.txt")).joined())
for name in leftOut where !frozen.contains(where: { $0.name == name }) {
  // No reason to stop: it may be one that adder-freeze has not seen yet.
  print("adder-tables: left-out.txt: no module \(name)")
}
/// The modules of an image with all of them, and of one with little flash: some have a form for either.
let fullFrozen = frozen.filter { !$0.isSmallForm }
let parted = Set(frozen.filter(\.isSmallForm).map(\.publicName))
let smallFrozen = frozen.filter {
  !leftOut.contains($0.name) && ($0.isSmallForm || !parted.contains($0.name))
}
if CommandLine.arguments.contains("--forms") {
  try write(mineForms(of: smallFrozen), to: tables.appendingPathComponent("forms.txt"))
  try write(mineForms(of: fullFrozen), to: tables.appendingPathComponent("forms-large.txt"))
}
@MainActor func readForms(_ name: String) throws -> Forms {
  Forms(
    try String(contentsOf: tables.appendingPathComponent(name), encoding: .utf8)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }.map { Form(text: String($0)) })
}
let smallForms = try readForms("forms.txt")
let largeForms = try readForms("forms-large.txt")

// MARK: Names

/// What images with little flash have, and what the others have.
let smallImage = ImageTables(small: true)
let largeImage = ImageTables(small: false)
/// The kind of image that is being written.
var image = largeImage

/// Strings of the modules in Python alone, numbered behind the others.
var frozenNames: [String] = []
var frozenIndex: [String: Int] = [:]

/// A name's number; one-character names are immediates of their own.
@MainActor func number(_ name: String) -> Int {
  characterNumber(name) ?? image.nameIndex[name] ?? frozenIndex[name]!
}

let origin =
  "// Written by adder-tables from Firmware/Tables. Do not edit: change the table, run `make tables`.\n"
let banner = origin + "// swift-format-ignore-file\n\n"

/// A text for each kind of image.
@MainActor func both(_ text: (ImageTables) -> String) -> String {
  "#if ADDER_SMALL\n\n\(text(smallImage))\n#else\n\n\(text(largeImage))\n#endif\n"
}

var text =
  banner + """
    /// Strings in flash, sorted by their lengths, then by their bytes. A `Names.x` is the number of one.
    struct Names {
      let number: UInt16
      @inline(__always) init(_ number: UInt16) { self.number = number }
    }

    /// The 128 ASCII characters, each at its code.
    let asciiCharacters: StaticString =
      "\((0..<128).map { "\\u{\(String($0, radix: 16))}" }.joined())"


    """
try write(text + both(\.namesText), to: generated.appendingPathComponent("Names.swift"))
try write(
  origin + "#include \"adder_port.h\"\n\n" + both(\.nameArrays),
  to: port.appendingPathComponent("names.c"))

// MARK: Texts

try write(
  banner + FrozenTexts.swift(small: FrozenTexts(smallFrozen), all: FrozenTexts(fullFrozen)),
  to: generated.appendingPathComponent("FrozenTexts.swift"))

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
try write(text + both(\.typeRows), to: generated.appendingPathComponent("Types.swift"))

// MARK: Natives

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


    """
try write(text + both(\.nativesText), to: generated.appendingPathComponent("Natives.swift"))

// MARK: Modules in Python

try write(frozenTable(), to: port.appendingPathComponent("frozen.c"))
print(
  "adder-tables: \(largeImage.names.count) names, \(kinds.count) kinds, "
    + "\(largeImage.natives.count) natives; of small images "
    + "\(smallImage.names.count) names, \(smallImage.natives.count) natives")
