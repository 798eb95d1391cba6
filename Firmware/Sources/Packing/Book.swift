// How words are written in bits: a Huffman code of those that are worth it, and of phrases; the rest by
// the class of its upper bits, and its lower bits as they are.

import Foundation

public struct Book {
  /// Words that share their upper bits; `bits` of them follow in the stream.
  public struct Class: Hashable, Comparable {
    public let base: UInt16
    public let bits: Int

    public static func < (left: Class, right: Class) -> Bool { left.base < right.base }

    init(of word: UInt16) {
      switch word {
      case Unit.firstLiteral...: bits = 12
      case Unit.firstCall...: bits = 11
      case Unit.firstPhrase...: preconditionFailure("a phrase has a symbol")
      case Unit.firstClass...: preconditionFailure("a class has a symbol")
      case Unit.firstText...: bits = 8
      case Unit.firstBranch...: bits = 12
      case 0xB000..<0xC000: bits = 8
      case 0x1800..<0x2000: bits = 9
      case 0x4000..<0x4400: bits = 6
      case 0x4400..<0x4800: bits = 8
      case 0x5000..<0x6000: bits = 9
      default: bits = 11
      }
      base = (word >> UInt16(bits)) << UInt16(bits)
    }
  }

  public let phrases: [(UInt16, UInt16)]
  public let classes: [Class]
  /// The words of the code, the shortest codes first.
  public let symbols: [UInt16]
  /// How many have a code of 0, 1, 2... bits.
  public let lengths: [Int]
  /// What a word is written as.
  private var codes: [UInt16: (bits: UInt32, count: Int)] = [:]

  public static let longestCode = 15

  /// `runs`: words with phrases in place.
  init(phrases: Phrases, runs: [[UInt16]]) {
    self.phrases = phrases.pairs
    var counts: [UInt16: Int] = [:]
    for run in runs { for word in run { counts[word, default: 0] += 1 } }
    let total = Double(counts.values.reduce(0, +))
    func isPhrase(_ word: UInt16) -> Bool { word >= Unit.firstPhrase && word < Unit.firstCall }
    // A symbol of its own costs a half-word; without it, the class is written, and the rest as it is.
    var byClass: [Class: Int] = [:]
    for (word, count) in counts where !isPhrase(word) {
      byClass[Class(of: word), default: 0] += count
    }
    var own = Set<UInt16>()
    for _ in 0..<6 {
      var rest: [Class: Int] = [:]
      own = []
      for (word, count) in counts {
        if isPhrase(word) {
          own.insert(word)
          continue
        }
        let kind = Class(of: word)
        let indirect = log2(total / Double(max(byClass[kind] ?? 0, 3))) + Double(kind.bits)
        if Double(count) * (indirect - log2(total / Double(count))) > 22 {
          own.insert(word)
        } else {
          rest[kind, default: 0] += count
        }
      }
      byClass = rest
    }
    classes = byClass.keys.sorted()
    var weights = own.sorted().map { (word: $0, count: counts[$0]!) }
    for (index, kind) in classes.enumerated() {
      weights.append((Unit.firstClass + UInt16(index), byClass[kind]!))
    }
    let depths = huffmanDepths(weights.map(\.count), longest: Book.longestCode)
    let order = weights.indices.sorted {
      (depths[$0], weights[$0].word) < (depths[$1], weights[$1].word)
    }
    symbols = order.map { weights[$0].word }
    var lengths = [Int](repeating: 0, count: Book.longestCode + 1)
    var code: UInt32 = 0
    var last = 0
    for index in order {
      let depth = depths[index]
      code <<= UInt32(depth - last)
      last = depth
      codes[weights[index].word] = (code, depth)
      lengths[depth] += 1
      code += 1
    }
    self.lengths = lengths
  }

  /// The symbol that a word or a phrase begins with, if an SVC's byte can say it: 255 says that none is in it.
  func early(_ word: UInt16) -> Int? {
    let symbol =
      codes[word] == nil
      ? Unit.firstClass + UInt16(classes.firstIndex(of: Class(of: word))!) : word
    return symbols.prefix(255).firstIndex(of: symbol)
  }

  /// The bits that stand for a word or a phrase.
  func pieces(_ word: UInt16) -> [(bits: UInt32, count: Int)] {
    if let code = codes[word] { return [code] }
    let kind = Class(of: word)
    let code = codes[Unit.firstClass + UInt16(classes.firstIndex(of: kind)!)]!
    return [code, (UInt32(word - kind.base), kind.bits)]
  }
}
