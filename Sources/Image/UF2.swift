/// USB flashing format (https://github.com/microsoft/uf2): blocks of 512 bytes, each with its address.
enum UF2 {
  static let magic: [UInt8] = [0x55, 0x46, 0x32, 0x0A]
  private static let blockSize = 512
  /// The most data of a block.
  private static let payloadLimit: UInt32 = 476

  private enum Flag {
    static let notMainFlash: UInt32 = 0x0001
    static let fileContainer: UInt32 = 0x1000
    static let familyIDPresent: UInt32 = 0x2000
  }

  static func read(path: String, bytes: [UInt8]) throws(ImageError) -> [Piece] {
    var pieces: [Piece] = []
    var seen: Set<UInt32> = []
    /// What the first block that is loaded says about the file.
    var first: (blockCount: UInt32, family: UInt32?)?
    for offset in stride(from: 0, to: bytes.count, by: blockSize) {
      let place = ImageError.Place.offset(offset)
      func fail(_ reason: String) -> ImageError {
        ImageError(path: path, place: place, .notUF2(reason))
      }
      guard bytes.count - offset >= blockSize else {
        throw ImageError(
          path: path, place: place,
          .truncated("a block of 512 bytes", needs: UInt64(offset + blockSize)))
      }
      func word(_ index: Int) -> UInt32 {
        (0..<4).reduce(0) { $0 | UInt32(bytes[offset + 4 * index + $1]) << (8 * UInt32($1)) }
      }
      guard word(0) == 0x0A32_4655, word(1) == 0x9E5D_5157, word(127) == 0x0AB1_6F30 else {
        throw fail("a block begins with 0x0A324655 and 0x9E5D5157 and ends in 0x0AB16F30")
      }
      let (flags, address, size, number, count) = (word(2), word(3), word(4), word(5), word(6))
      // A comment, or for another memory than the one that code runs from.
      if flags & Flag.notMainFlash != 0 { continue }
      if flags & Flag.fileContainer != 0 { throw fail("it holds files, not an image") }
      guard size <= payloadLimit else {
        throw fail("\(size) bytes of data in a block, 476 at most")
      }
      guard UInt64(address) + UInt64(size) <= 1 << 32 else {
        throw fail("data beyond address 0xFFFFFFFF")
      }
      let family = flags & Flag.familyIDPresent != 0 ? word(7) : nil
      let expected = first ?? (count, family)
      first = expected
      guard family == expected.family else {
        throw fail("it is for several families of chips; extract the board's first")
      }
      guard count == expected.blockCount, number < count else {
        throw fail("block \(number) of \(count) in a file of \(expected.blockCount) blocks")
      }
      guard seen.insert(number).inserted else { throw fail("block \(number) is there twice") }
      let data = offset + 32
      pieces.append(
        Piece(address: address, bytes: bytes[data..<data + Int(size)], place: place))
    }
    if let first, let missing = (0..<first.blockCount).first(where: { !seen.contains($0) }) {
      throw ImageError(
        path: path, place: .offset(bytes.count),
        .notUF2("truncated: block \(missing) of \(first.blockCount) is missing"))
    }
    return pieces
  }
}
