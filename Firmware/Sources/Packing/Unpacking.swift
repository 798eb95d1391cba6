// What Support/unpack.S does, for tests: a stream back to its units.

public struct Unpacking {
  let book: Book
  let bytes: [UInt8]
  public private(set) var place = 0

  public init(_ stream: Stream, _ book: Book) {
    self.book = book
    bytes = stream.bytes
  }

  /// Passes by the instruction at an entry; returns the words that it has itself.
  public mutating func enter(_ early: Int?) -> [(word: UInt16, operand: Int?)] {
    place += 16
    return early.map { words(book.symbols[$0]) } ?? []
  }

  private mutating func bits(_ count: Int) -> Int {
    var result = 0
    for _ in 0..<count {
      result = result << 1 | Int(bytes[place / 8] >> UInt8(7 - place % 8) & 1)
      place += 1
    }
    return result
  }

  /// The words of the next symbol, each with what follows it: where a branch goes, or a text's number.
  public mutating func next() -> [(word: UInt16, operand: Int?)] {
    var code = 0
    var first = 0
    var index = 0
    for length in 1...Book.longestCode {
      code = code << 1 | bits(1)
      first <<= 1
      let count = book.lengths[length]
      if code - first < count { return words(book.symbols[index + code - first]) }
      index += count
      first += count
    }
    preconditionFailure("no symbol has these bits")
  }

  private mutating func words(_ word: UInt16) -> [(word: UInt16, operand: Int?)] {
    if word >= Unit.firstClass, word < Unit.firstPhrase {
      let kind = book.classes[Int(word - Unit.firstClass)]
      return words(kind.base + UInt16(bits(kind.bits)))
    }
    if word >= Unit.firstPhrase, word < Unit.firstCall {
      let pair = book.phrases[Int(word - Unit.firstPhrase)]
      return words(pair.0) + words(pair.1)
    }
    if Unit.isText(word) { return [(word, bits(Unit.textBits))] }
    if word == Unit.out { return [(word, bits(Unit.instructionBits))] }
    if word == Unit.nearOut { return [(word, bits(Unit.nearBits))] }
    guard Unit.isBranch(word) else { return [(word, nil)] }
    let size = bits(2)
    let distance = bits(Stream.distanceBits(size)) - Stream.backwards(size)
    return [(word, place + distance)]
  }
}
