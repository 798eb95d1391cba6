// How the VM's texts are written in an image: in symbols, of which each is a byte or stands for two other
// symbols, by a canonical Huffman code. `LiteralBytes` (Sources/Adder/Core/Literal.swift) reads what is
// written here.

import Foundation

public struct TextCode {
  /// How deep symbols may nest: as many wait to be read (`LiteralBytes.waiting`).
  private static let deepest = 6
  /// A symbol's number has ten bits, and there may be 256 bytes.
  private static let pairLimit = (1 << 10) - 257
  private static let longestCode = 15
  /// Bits that a symbol takes in the table.
  private static let cost = 20.0

  /// The table: how many codes have 1 bit, 2 bits, ... 15; then two bytes a symbol, the shortest
  /// codes first: the low bytes of the numbers of its halves. Numbers begin at 1. A byte's first half is
  /// the byte, its second 0.
  public private(set) var table: [UInt8]
  /// By number, two in a byte: the upper bits of the first half's number, and of the second's.
  public private(set) var highBits: [UInt8]

  private var codes: [Int: (bits: Int, count: Int)] = [:]

  /// Finds symbols in the texts and writes the texts with them: each ends in a zero, at a byte's end.
  public init(_ texts: inout [[UInt8]]) {
    var words = texts.map { $0.map(Int.init) + [0] }
    let pairs = TextCode.findPairs(in: &words)
    var counts: [Int: Int] = [:]
    for word in words.joined() { counts[word, default: 0] += 1 }
    // What is only a half of others has no code.
    let coded = counts.keys.sorted()
    let depths = huffmanDepths(coded.map { counts[$0]! }, longest: TextCode.longestCode)
    let order = coded.indices.sorted { (depths[$0], coded[$0]) < (depths[$1], coded[$1]) }
    var lengths = [UInt8](repeating: 0, count: TextCode.longestCode)
    var code = 0
    var last = 0
    for index in order {
      code <<= depths[index] - last
      last = depths[index]
      codes[coded[index]] = (code, last)
      lengths[last - 1] += 1
      code += 1
    }
    let halves = Set(pairs.flatMap { [$0.first, $0.second] })
    let symbols = order.map { coded[$0] } + halves.filter { counts[$0] == nil }.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: symbols.enumerated().map { ($1, $0 + 1) })
    table = lengths
    highBits = [UInt8](repeating: 0, count: symbols.count / 2 + 1)
    for (number, symbol) in zip(1..., symbols) {
      var (first, second) = (symbol, 0)
      if symbol >= 256 {
        let pair = pairs[symbol - 256]
        (first, second) = (numbers[pair.first]!, numbers[pair.second]!)
      }
      table += [UInt8(first & 0xFF), UInt8(second & 0xFF)]
      highBits[number / 2] |= UInt8(first >> 8 | (second >> 8) << 2) << UInt8(number % 2 * 4)
    }
    texts = words.map(written)
  }

  private func written(_ words: [Int]) -> [UInt8] {
    var bytes: [UInt8] = []
    var count = 0
    for (bits, width) in words.map({ codes[$0]! }) {
      for shift in stride(from: width - 1, through: 0, by: -1) {
        if count % 8 == 0 { bytes.append(0) }
        bytes[count / 8] |= UInt8(bits >> shift & 1) << UInt8(7 - count % 8)
        count += 1
      }
    }
    return bytes
  }

  private struct Pair: Equatable {
    let first: Int
    let second: Int

    /// Less than 2^20.
    var number: Int { first << 10 | second }
  }

  /// What the symbols from 256 on stand for: each time the pair that saves the most bits, as long as one
  /// saves more than its place in the table takes.
  private static func findPairs(in words: inout [[Int]]) -> [Pair] {
    var pairs: [Pair] = []
    var depth = [Int](repeating: 0, count: 1 << 10)
    var counts = [Int](repeating: 0, count: 1 << 10)
    var uses = [Int](repeating: 0, count: 1 << 20)
    while pairs.count < pairLimit {
      for index in counts.indices { counts[index] = 0 }
      var found: [Pair] = []
      for text in words {
        var last = -1
        var previous: Pair?
        for word in text {
          counts[word] += 1
          if last >= 0, word != 0 {
            let pair = Pair(first: last, second: word)
            // In "aaa" the pair is there once.
            if pair == previous, last == word {
              previous = nil
            } else {
              uses[pair.number] += 1
              found.append(pair)
              previous = pair
            }
          }
          last = word
        }
      }
      let total = counts.reduce(0, +)
      var best: (gain: Double, pair: Pair)?
      for pair in found {
        let count = uses[pair.number]
        uses[pair.number] = 0
        guard count > 2, max(depth[pair.first], depth[pair.second]) < deepest else { continue }
        let gain = saved(pair, count, counts, total) - cost
        guard gain > 0 else { continue }
        if let known = best, (known.gain, known.pair.number) > (gain, pair.number) { continue }
        best = (gain, pair)
      }
      guard let pair = best?.pair else { break }
      let symbol = 256 + pairs.count
      pairs.append(pair)
      depth[symbol] = max(depth[pair.first], depth[pair.second]) + 1
      for index in words.indices { replace(pair, by: symbol, in: &words[index]) }
    }
    return pairs
  }

  /// The bits that an ideal code of all texts takes less once the pair is a symbol.
  private static func saved(
    _ pair: Pair, _ count: Int, _ counts: [Int], _ total: Int
  ) -> Double {
    func weight(_ count: Int) -> Double { count > 0 ? Double(count) * log2(Double(count)) : 0 }
    let first = counts[pair.first]
    let second = counts[pair.second]
    let rest =
      pair.first == pair.second
      ? weight(first - 2 * count) - weight(first)
      : weight(first - count) + weight(second - count) - weight(first) - weight(second)
    return rest + weight(count) + weight(total) - weight(total - count)
  }

  private static func replace(_ pair: Pair, by symbol: Int, in words: inout [Int]) {
    var result: [Int] = []
    for word in words {
      if word == pair.second, result.last == pair.first {
        result[result.count - 1] = symbol
      } else {
        result.append(word)
      }
    }
    words = result
  }
}
