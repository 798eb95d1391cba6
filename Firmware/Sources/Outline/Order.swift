// Functions that end alike next to each other, where a jump reaches from one to the other.

extension Program {
  /// Brings the functions into an order by their last instructions, the very last first.
  mutating func orderByTails() {
    let keys = functions.map { function -> [String] in
      guard
        let block = function.blocks.last(where: {
          $0.last?.ends == true && $0.last?.operation != "b"
        })
      else { return [] }
      return block.suffix(6).reversed().map { "\($0.operation) \($0.operands)" }
    }
    // A half-word says where a native is: all of them have to be near.
    let isNative = functions.map { natives.contains($0.name) }
    let order = functions.indices.sorted { first, second in
      if isNative[first] != isNative[second] { return isNative[first] }
      return keys[first] == keys[second]
        ? first < second : keys[first].lexicographicallyPrecedes(keys[second])
    }
    functions = order.map { functions[$0] }
  }
}
