// Functions that end alike: all but one jump to where one does. A jump reaches 2 KB in both directions.

extension Program {
  private static let reach = 1900

  /// Where each instruction will about be.
  private func addresses() -> [Int: Int] {
    var result: [Int: Int] = [:]
    var address = 0
    for function in functions {
      for line in prologues[function.name] ?? [] { address += Program.size(of: line) }
      for index in function.lines {
        guard let line = lines[index] else { continue }
        result[index] = address
        address += Program.size(of: line)
      }
    }
    return result
  }

  mutating func mergeTails() {
    let addresses = addresses()
    var taken = Set<Int>()
    var number = 0
    while true {
      var candidates: [(gain: Int, sequence: Sequence, order: Int)] = []
      for sequence in repeatedSequences(longest: 16, in: { !$0.isHot }, isTaken: taken) {
        let sample = instructions(sequence.places[0], sequence.count)
        guard let last = sample.last, last.operation == "pop" || last.operation == "bx", last.ends,
          sample.allSatisfy({ trailers[$0.line] == nil })
        else { continue }
        let gain = (sequence.places.count - 1) * (sample.reduce(0) { $0 + $1.size } - 2)
        candidates.append((gain, sequence, sample.first!.line))
      }
      candidates.sort {
        ($1.gain, $0.order, $0.sequence.count) < ($0.gain, $1.order, $1.sequence.count)
      }
      var changed = false
      for (_, sequence, _) in candidates {
        var places = sequence.places.filter { place in
          instructions(place, sequence.count).allSatisfy { !taken.contains($0.line) }
        }
        // The one in the midst of those that reach it stays.
        while places.count > 1 {
          let address = places.map { addresses[instructions($0, sequence.count).first!.line]! }
          let within = (0..<places.count).prefix { address[$0] - address[0] <= Program.reach }
          let middle = within.last!
          let group = places.indices.filter { abs(address[$0] - address[middle]) <= Program.reach }
          defer { places.removeSubrange(0...(group.last!)) }
          guard group.count > 1 else { continue }
          let name = ".Ltail\(number)"
          number += 1
          changed = true
          for index in group {
            let tail = instructions(places[index], sequence.count)
            for instruction in tail { taken.insert(instruction.line) }
            if index == middle {
              lines[tail.first!.line]! = "\(name):\n" + lines[tail.first!.line]!
              continue
            }
            for instruction in tail { lines[instruction.line] = nil }
            lines[tail.first!.line] = "\tb\t\(name)"
          }
        }
      }
      if !changed { break }
    }
  }
}
