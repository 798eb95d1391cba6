/// Where in an encoding a run of bits stands, and where it goes.
struct Piece: Sendable {
  enum Slot: UInt8, Sendable {
    case rd, rn, rm, ra, copy, imm, amount, type, s, condition, p, u, w
  }

  let slot: Slot
  /// Lowest bit in the encoding, and in the operand.
  let source, target: UInt8
  let mask: UInt32
}

/// A row's pattern, read once.
struct Diagram {
  let size: UInt8
  private(set) var mask: UInt32 = 0
  private(set) var value: UInt32 = 0
  private(set) var shouldMask: UInt32 = 0
  private(set) var shouldValue: UInt32 = 0
  private(set) var pieces: [Piece] = []

  init(_ pattern: String) {
    let bits = Array(pattern.utf8.filter { $0 != UInt8(ascii: " ") })
    precondition(bits.count == 16 || bits.count == 32, "not 16 or 32 bits: \(pattern)")
    size = UInt8(bits.count / 8)
    var positions: [UInt8: [UInt8]] = [:]
    for (index, letter) in bits.enumerated() {
      let position = UInt8(bits.count - 1 - index)
      let bit: UInt32 = 1 << UInt32(position)
      switch letter {
      case UInt8(ascii: "0"): mask |= bit
      case UInt8(ascii: "1"):
        mask |= bit
        value |= bit
      case UInt8(ascii: "z"): shouldMask |= bit
      case UInt8(ascii: "o"):
        shouldMask |= bit
        shouldValue |= bit
      case UInt8(ascii: "x"): break
      default: positions[letter, default: []].append(position)
      }
    }
    // The upper bits of an immediate go above the others.
    let low = UInt8(ascii: "i")
    let high = UInt8(ascii: "j")
    if let upper = positions.removeValue(forKey: high) {
      positions[low] = upper + (positions[low] ?? [])
    }
    for (letter, sources) in positions.sorted(by: { $0.key < $1.key }) {
      add(letter, sources, in: pattern)
    }
  }

  private mutating func add(_ letter: UInt8, _ sources: [UInt8], in pattern: String) {
    let count = UInt8(sources.count)
    var targets = (0..<count).reversed().map { $0 }
    let slots: [Piece.Slot]
    switch Character(UnicodeScalar(letter)) {
    case "d", "t": slots = [.rd]
    case "n": slots = [.rn]
    case "m": slots = [.rm]
    case "a": slots = [.ra]
    case "b": slots = [.rd, .rn]
    case "k": slots = [.copy]
    case "D", "N", "M":
      precondition(count == 5, "an s register has five bits: \(pattern)")
      slots = [letter == UInt8(ascii: "D") ? .rd : letter == UInt8(ascii: "N") ? .rn : .rm]
      if sources[0] > sources[1] + 1 { targets = [0, 4, 3, 2, 1] }
    case "V", "W":
      precondition(count == 4, "a d register has four bits: \(pattern)")
      slots = [letter == UInt8(ascii: "V") ? .rd : .rm]
      targets = [4, 3, 2, 1]
    case "i", "r": slots = [.imm]
    case "h", "q": slots = [.amount]
    case "y": slots = [.type]
    case "s": slots = [.s]
    case "c": slots = [.condition]
    case "p": slots = [.p]
    case "u": slots = [.u]
    case "w": slots = [.w]
    default: preconditionFailure("unknown letter in \(pattern)")
    }
    // Join neighbours into runs.
    var start = 0
    while start < sources.count {
      var end = start + 1
      while end < sources.count, sources[end] + 1 == sources[end - 1],
        targets[end] + 1 == targets[end - 1]
      {
        end += 1
      }
      let run = (UInt32(1) << UInt32(end - start)) - 1
      for slot in slots {
        pieces.append(
          Piece(slot: slot, source: sources[end - 1], target: targets[end - 1], mask: run))
      }
      start = end
    }
  }
}
