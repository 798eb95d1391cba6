// Runs of instructions that a program has more than once.

/// A run of instructions and all the places where it is.
struct Sequence {
  /// Each place: a block, by its function and its number there, and the first instruction.
  struct Place {
    let function: Int
    let block: Int
    let first: Int
  }

  let count: Int
  var places: [Place]
}

extension Program {
  /// The runs of 2 to `longest` instructions that occur more than once, of blocks that `isWanted`.
  /// No two places of one run overlap; `isTaken` tells of instructions that have gone elsewhere.
  func repeatedSequences(
    longest: Int, in isWanted: (Function) -> Bool, isTaken: Set<Int>
  ) -> [Sequence] {
    var numbers: [String: UInt64] = [:]
    var words: [[UInt64]] = []
    var origins: [(function: Int, block: Int)] = []
    for (number, function) in functions.enumerated() where isWanted(function) {
      for (index, block) in function.blocks.enumerated() where block.count > 1 {
        words.append(
          block.map { instruction in
            guard !isTaken.contains(instruction.line), let text = meaning(instruction) else {
              return 0
            }
            if let known = numbers[text] { return known }
            // Odd multiples of a large odd number: sums of powers do not meet by chance.
            let new = UInt64(numbers.count + 1) &* 0x9E37_79B9_7F4A_7C15
            numbers[text] = new
            return new
          })
        origins.append((number, index))
      }
    }
    var result: [Sequence] = []
    for count in 2...longest {
      var groups: [UInt64: [Sequence.Place]] = [:]
      for (index, block) in words.enumerated() where block.count >= count {
        for first in 0...(block.count - count) {
          var hash: UInt64 = 0
          var isWhole = true
          for word in block[first..<(first + count)] {
            if word == 0 {
              isWhole = false
              break
            }
            hash = (hash &* 0xD129_9DEB_4A77_1D35 &+ word) ^ (hash >> 29)
          }
          guard isWhole else { continue }
          let place = Sequence.Place(
            function: origins[index].function, block: origins[index].block, first: first)
          if let last = groups[hash]?.last, last.function == place.function,
            last.block == place.block, last.first + count > first
          {
            continue
          }
          groups[hash, default: []].append(place)
        }
      }
      for places in groups.values where places.count > 1 {
        result.append(Sequence(count: count, places: places))
      }
    }
    return result
  }

  func instructions(_ place: Sequence.Place, _ count: Int) -> ArraySlice<Instruction> {
    functions[place.function].blocks[place.block][place.first..<(place.first + count)]
  }
}
