// The bits of packed functions, with what only the assembler knows left open.

public struct Stream {
  /// 8 bits at a time, the first the highest.
  public private(set) var bytes: [UInt8] = []
  public private(set) var count = 0
  /// What only the assembler knows: texts and places, by the bits that they take.
  public private(set) var open: [(bits: Range<Int>, value: Unit.Operand)] = []
  /// Where labels are.
  public private(set) var labels: [Substring: Int] = [:]
  /// Where an instruction is that comes here, by the byte, with its labels, and the number of the symbol
  /// that it has itself.
  public private(set) var entries: [(byte: Int, labels: [Substring], early: Int?)] = []

  /// Bits of a branch's distance by what the two bits in front of it say. The distance is from the branch's end.
  static func distanceBits(_ size: Int) -> Int { size < 3 ? 5 + 3 * size : 15 }
  /// How far it may go backwards: the short ones do not.
  static func backwards(_ size: Int) -> Int { size < 2 ? 0 : 1 << (distanceBits(size) - 2) }

  private static func size(for distance: Int) -> Int? {
    (0...3).first { size in
      let back = backwards(size)
      return distance >= -back && distance < 1 << distanceBits(size) - back
    }
  }

  private mutating func write(_ bits: UInt32, _ width: Int) {
    for shift in stride(from: width - 1, through: 0, by: -1) {
      if count % 8 == 0 { bytes.append(0) }
      bytes[count / 8] |= UInt8(bits >> UInt32(shift) & 1) << UInt8(7 - count % 8)
      count += 1
    }
  }

  /// What a function consists of: labels and units, packed by phrases.
  struct Item {
    var labels: [Substring]
    let word: UInt16
    let operands: [Unit.Operand]
    /// An instruction is in front of it.
    let isEntered: Bool
    /// The number of its first symbol, if that instruction has it.
    var early: Int?
  }

  private func pieces(_ item: Item, _ book: Book) -> ArraySlice<(bits: UInt32, count: Int)> {
    book.pieces(item.word).dropFirst(item.early == nil ? 0 : 1)
  }

  /// nil if a branch goes too far.
  init?(_ input: [Item], _ book: Book) {
    var items = input
    // Who branches to an entry comes to the bits behind its instruction.
    let targets = Set(
      input.flatMap(\.operands).compactMap {
        if case .place(let label) = $0 { return label }
        return nil
      })
    for index in items.indices
    where items[index].isEntered && targets.isDisjoint(with: items[index].labels) {
      items[index].early = book.early(items[index].word)
    }
    var sizes = [Int](repeating: 0, count: items.count)
    while true {
      var places: [Substring: Int] = [:]
      var ends: [Int] = []
      var place = 0
      for (index, item) in items.enumerated() {
        if item.isEntered { place = (place + 15) / 16 * 16 + 16 }
        for label in item.labels { places[label] = place }
        place += pieces(item, book).reduce(0) { $0 + $1.count }
        for operand in item.operands {
          switch operand {
          case .none: break
          case .text: place += Unit.textBits
          case .instructions: place += Unit.instructionBits
          case .near: place += Unit.nearBits
          case .place: place += 2 + Stream.distanceBits(sizes[index])
          }
        }
        ends.append(place)
      }
      var isSettled = true
      for (index, item) in items.enumerated() {
        guard case .place(let label)? = item.operands.last else { continue }
        guard let target = places[label], let size = Stream.size(for: target - ends[index]) else {
          return nil
        }
        if size > sizes[index] {
          sizes[index] = size
          isSettled = false
        }
      }
      guard isSettled else { continue }
      labels = places
      for (index, item) in items.enumerated() {
        if item.isEntered {
          while count % 16 != 0 { write(0, 1) }
          entries.append((count / 8, item.labels, item.early))
          write(0, 16)
        }
        for piece in pieces(item, book) { write(piece.bits, piece.count) }
        for operand in item.operands {
          switch operand {
          case .none: break
          case .text:
            open.append((count..<(count + Unit.textBits), operand))
            write(0, Unit.textBits)
          case .instructions:
            open.append((count..<(count + Unit.instructionBits), operand))
            write(0, Unit.instructionBits)
          case .near:
            open.append((count..<(count + Unit.nearBits), operand))
            write(0, Unit.nearBits)
          case .place(let label):
            let bits = Stream.distanceBits(sizes[index])
            write(UInt32(sizes[index]), 2)
            write(
              UInt32(places[label]! - ends[index] + Stream.backwards(sizes[index])), bits)
          }
        }
      }
      return
    }
  }
}
