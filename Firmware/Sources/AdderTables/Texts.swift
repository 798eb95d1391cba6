// Long strings of modules in Python, which are mostly what their exceptions say: an image has them among the
// VM's own texts, which are packed. Several are one literal, for a literal's address takes four bytes.

struct FrozenTexts {
  /// How many are in one literal.
  private static let group = 8

  private let texts: [String]
  /// Which one a text is.
  let numbers: [String: Int]

  init(_ modules: [FrozenModule]) {
    let constants = modules.flatMap(\.constants).filter { $0.hasPrefix("p:") }
    texts = Set(constants.map { String($0.dropFirst(2)) }).sorted()
    numbers = Dictionary(uniqueKeysWithValues: texts.enumerated().map { ($1, $0) })
  }

  /// The cases of a switch over a literal's number.
  private var cases: String {
    let groups = stride(from: 0, to: texts.count, by: FrozenTexts.group).map { first in
      texts[first..<min(first + FrozenTexts.group, texts.count)]
    }
    let cases = groups.enumerated().map { number, group in
      "  case \(number): return \"\(group.map(FrozenTexts.escaped).joined(separator: "\\u{1}"))\""
    }
    return (cases + ["  default: return \"\""]).joined(separator: "\n")
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      "\\\"".unicodeScalars.contains(scalar) || scalar.value < 32
        ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
    }.joined()
  }

  /// The text of Sources/Adder/Generated/FrozenTexts.swift, behind its banner: as Sources/Port/frozen.c, by
  /// the kinds of images.
  static func swift(small: FrozenTexts, all: FrozenTexts) -> String {
    """
    /// How many long strings of modules in Python are in one literal.
    let frozenTextsInLiteral: UInt32 = \(group)

    /// Those of a literal, by its number; a byte 1 is between two.
    func frozenTexts(_ number: UInt32) -> Literal {
      #if ADDER_MINIMAL
      return ""
      #elseif ADDER_SMALL
      switch number {
    \(small.cases)
      }
      #else
      switch number {
    \(all.cases)
      }
      #endif
    }

    """
  }

  /// Whether a constant is packed, if it is only loaded: nobody looks up an attribute under a text with blanks.
  static func isText(_ constant: String) -> Bool {
    constant.hasPrefix("s:") && constant.utf8.count >= 12 && constant.contains(" ")
      && constant.utf8.allSatisfy { (1..<128).contains($0) }
  }
}

extension FrozenModule {
  /// The module with `p:TEXT` for texts that are packed: `loadFrozen` makes a str of one.
  @MainActor func withTexts() -> FrozenModule {
    let load = operationIndex["loadConstant"]!
    let loadFrozen = operationIndex["loadFrozen"]!
    var texts = Set(constants.indices.filter { FrozenTexts.isText(constants[$0]) })
    for code in codes {
      let data = code.data
      let places = code.constantPlaces()
      for at in places where Int(data[at - 2]) != load || !code.isStart(at - 2) {
        texts.remove(Int(data[at]))
      }
      for byte in data[(code.length + 7 * code.handlers + code.captures)...] {
        texts.remove(Int(byte))
      }
    }
    var result = self
    for text in texts { result.constants[text] = "p:" + constants[text].dropFirst(2) }
    for (index, code) in codes.enumerated() {
      var data = code.data
      for instruction in code.instructions()
      where instruction.opcode == load && texts.contains(instruction.operands[1]) {
        data[instruction.place] = UInt8(loadFrozen)
      }
      result.codes[index].bytes = hexadecimal(data)
    }
    return result
  }
}

extension FrozenModule.CodeText {
  @MainActor fileprivate func isStart(_ place: Int) -> Bool {
    instructions().contains { $0.place == place }
  }
}
