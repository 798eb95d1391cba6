// Pairs of words that are worth a name of their own, the best first, nested.

import Foundation

struct Phrases {
  /// What a phrase's number stands for.
  private(set) var pairs: [(UInt16, UInt16)] = []
  /// Bytes of the buffer that each takes.
  private var rooms: [Int] = []

  /// The most that one may take, for the buffer is asked for room once a symbol.
  static let room = 20
  /// Bits of the tables that one costs.
  private static let cost = 48.0

  /// All that a word stands for.
  func expanded(_ word: UInt16) -> [UInt16] {
    guard word >= Unit.firstPhrase, word < Unit.firstCall else { return [word] }
    let pair = pairs[Int(word - Unit.firstPhrase)]
    return expanded(pair.0) + expanded(pair.1)
  }

  private func room(_ word: UInt16) -> Int {
    word >= Unit.firstPhrase && word < Unit.firstCall
      ? rooms[Int(word - Unit.firstPhrase)] : Unit.room(word)
  }

  private struct Pair: Hashable {
    let first: UInt16
    let second: UInt16
  }

  /// Finds phrases in runs of words, and writes the runs with them.
  init(in runs: inout [[UInt16]]) {
    var counts: [UInt16: Int] = [:]
    var pairs: [Pair: Int] = [:]
    var places: [Pair: Set<Int>] = [:]
    func add(_ run: Int, _ step: Int) {
      for (first, second) in zip(runs[run], runs[run].dropFirst()) {
        let pair = Pair(first: first, second: second)
        pairs[pair, default: 0] += step
        if step > 0 { places[pair, default: []].insert(run) }
      }
    }
    for index in runs.indices {
      for word in runs[index] { counts[word, default: 0] += 1 }
      add(index, 1)
    }
    var total = counts.values.reduce(0, +)
    while self.pairs.count < Unit.phraseLimit {
      var best: (gain: Double, pair: Pair)?
      for (pair, count) in pairs where count > 3 {
        let expected = Double(counts[pair.first]!) * Double(counts[pair.second]!) / Double(total)
        let gain = Double(count) * log2(Double(count) / expected) - Phrases.cost
        guard gain > 0, room(pair.first) + room(pair.second) <= Phrases.room else { continue }
        if let known = best,
          (known.gain, pair.first, pair.second) > (gain, known.pair.first, known.pair.second)
        {
          continue
        }
        best = (gain, pair)
      }
      guard let pair = best?.pair else { break }
      let word = Unit.firstPhrase + UInt16(self.pairs.count)
      rooms.append(room(pair.first) + room(pair.second))
      self.pairs.append((pair.first, pair.second))
      for index in places[pair]!.sorted() {
        add(index, -1)
        var run: [UInt16] = []
        for next in runs[index] {
          if next == pair.second, run.last == pair.first {
            run[run.count - 1] = word
            counts[pair.first]! -= 1
            counts[pair.second]! -= 1
            counts[word, default: 0] += 1
            total -= 1
          } else {
            run.append(next)
          }
        }
        runs[index] = run
        add(index, 1)
      }
    }
  }
}
