// Long strings of modules in Python, which are mostly what their exceptions say: packed, they take half.
//
// A byte from 128 on stands for two others, which may be such bytes again; a zero ends a text.

struct PackedTexts {
  /// The texts, one behind the other.
  private(set) var bytes: [UInt8]
  /// What the bytes from 128 on stand for.
  private(set) var pairs: [(UInt8, UInt8)] = []
  /// Which one a text is.
  let numbers: [String: Int]

  init(_ texts: Set<String>) {
    let texts = texts.sorted()
    numbers = Dictionary(uniqueKeysWithValues: texts.enumerated().map { ($1, $0) })
    bytes = texts.flatMap { Array($0.utf8) + [0] }
    while pairs.count < 128 {
      var counts: [UInt16: Int] = [:]
      var at = 0
      while at + 1 < bytes.count {
        if bytes[at] != 0 && bytes[at + 1] != 0 {
          let pair = UInt16(bytes[at]) << 8 | UInt16(bytes[at + 1])
          counts[pair, default: 0] += 1
          // Of three equal bytes two are one pair.
          if bytes[at] == bytes[at + 1] && at + 2 < bytes.count && bytes[at + 2] == bytes[at] {
            at += 1
          }
        }
        at += 1
      }
      // The two bytes in the table have to be worth it.
      guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value > 3
      else { break }
      let (first, second) = (UInt8(best.key >> 8), UInt8(best.key & 0xFF))
      var packed: [UInt8] = []
      at = 0
      while at < bytes.count {
        if at + 1 < bytes.count && bytes[at] == first && bytes[at + 1] == second {
          packed.append(UInt8(128 + pairs.count))
          at += 2
        } else {
          packed.append(bytes[at])
          at += 1
        }
      }
      pairs.append((first, second))
      bytes = packed
    }
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
    var texts = Set(constants.indices.filter { PackedTexts.isText(constants[$0]) })
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
