/// A compiled function of the script, as it lies in the board's heap.
struct AdderCode {
  /// The word that names it.
  let name: UInt32
  /// Of its first instruction.
  let start: UInt32
  /// Where its line table lies, and the table.
  private let lineAddress: UInt32
  private let lineTable: [UInt8]
  private let shape: (UInt32, UInt32, UInt32)
  /// Whether a string was compiled, by `exec` or `eval`, and not the script.
  let isText: Bool
  /// The source line of each byte of the bytecode.
  let lines: [Int32]

  /// - Parameter address: what a function object says about its code.
  init?(_ address: UInt32, _ memory: GuestReader) {
    guard address >= AdderLayout.heapOrigin, address & 3 == 0,
      let object = AdderObject(address, memory),
      let name = object.field(AdderLayout.codeName, memory),
      let words = Self.shape(object, memory)
    else { return nil }
    let (sizes, lengths) = (words.1 >> 1, words.2 >> 1)
    let bytecode = 4 * (AdderLayout.codePrefixWords + Int(sizes & 0xFFFF))
    let length = Int(lengths & 0xFFFF)
    let lineStart =
      bytecode + length + Int(lengths >> 16 & 0xFF) * AdderLayout.handlerBytes
      + Int(sizes >> 24 & 0x7F)
    guard lineStart + 2 <= object.payload,
      let table = memory.bytes(
        object.fields &+ UInt32(lineStart), count: object.payload - lineStart)
    else { return nil }
    self.name = name
    shape = words
    start = object.fields &+ UInt32(bytecode)
    lineAddress = object.fields &+ UInt32(lineStart)
    lineTable = Array(table)
    isText = lengths >> 30 != 0
    lines = Self.lines(lineTable, length)
  }

  /// Whether what lies at `address` now is this code still; an object may be gone, and another be there.
  func isStill(at address: UInt32, _ memory: GuestReader) -> Bool {
    guard let object = AdderObject(address, memory),
      object.field(AdderLayout.codeName, memory) == name,
      let words = Self.shape(object, memory), words == shape,
      let table = memory.bytes(lineAddress, count: lineTable.count)
    else { return false }
    return table.elementsEqual(lineTable)
  }

  private static func shape(_ object: AdderObject, _ memory: GuestReader)
    -> (UInt32, UInt32, UInt32)?
  {
    guard let shape = object.field(AdderLayout.codeShape, memory),
      let sizes = object.field(AdderLayout.codeSizes, memory),
      let lengths = object.field(AdderLayout.codeLengths, memory)
    else { return nil }
    return (shape, sizes, lengths)
  }

  /// First line (16 bits), then pairs: bytes of bytecode, lines (signed) until the next pair.
  private static func lines(_ table: [UInt8], _ length: Int) -> [Int32] {
    var lines: [Int32] = []
    lines.reserveCapacity(length)
    var line = Int32(table[0]) | Int32(table[1]) << 8
    var at = 2
    var end = 0
    while at + 1 < table.count {
      end += Int(table[at])
      while lines.count < min(end, length) { lines.append(line) }
      line += Int32(Int8(bitPattern: table[at + 1]))
      at += 2
    }
    while lines.count < length { lines.append(line) }
    return lines
  }
}
