// Of a Huffman code: what Book.swift writes instructions with, and Tighten texts.

/// How many bits each symbol has, from how often each is there; none more than `longest`.
func huffmanDepths(_ input: [Int], longest: Int) -> [Int] {
  var counts = input
  while true {
    var nodes = counts.indices.map { (count: counts[$0], order: $0, leaves: [$0]) }
    var result = [Int](repeating: 0, count: counts.count)
    while nodes.count > 1 {
      nodes.sort { ($0.count, $0.order) > ($1.count, $1.order) }
      let first = nodes.removeLast()
      let second = nodes.removeLast()
      for leaf in first.leaves + second.leaves { result[leaf] += 1 }
      nodes.append(
        (first.count + second.count, counts.count + nodes.count, first.leaves + second.leaves))
    }
    if result.max() ?? 0 <= longest { return result }
    counts = counts.map { ($0 + 1) / 2 }
  }
}
