/// Motorola S-records (M68000 Family Programmer's Reference Manual, appendix C).
enum SRecord {
  struct Contents {
    var pieces: [Piece] = []
    /// From the record that ends the file.
    var entry: UInt32?
  }

  static func read(path: String, bytes: [UInt8]) throws(ImageError) -> Contents {
    var contents = Contents()
    /// How many data records came, which S5 and S6 count.
    var dataCount: UInt32 = 0
    var isEnded = false
    let lines = try HexText.forEachLine(bytes) { text, place throws(ImageError) in
      func fail(_ reason: String) throws(ImageError) {
        throw ImageError(path: path, place: place, .notSRecord(reason))
      }
      if isEnded { return try fail("text after the end record") }
      let record: Record
      do throws(ImageError.Reason) { record = try Record(text) } catch {
        throw ImageError(path: path, place: place, error)
      }
      switch record.type {
      case 1, 2, 3:
        guard UInt64(record.address) + UInt64(record.data.count) <= 1 << 32 else {
          return try fail("data beyond address 0xFFFFFFFF")
        }
        contents.pieces.append(
          Piece(address: record.address, bytes: record.data[...], place: place))
        dataCount += 1
      case 5, 6:
        guard record.address == dataCount else {
          return try fail("counts \(record.address) data records where there are \(dataCount)")
        }
      case 7, 8, 9:
        contents.entry = record.address
        isEnded = true
      default: break  // A header, whose text says nothing about the image.
      }
    }
    guard isEnded else {
      throw ImageError(
        path: path, place: .line(lines, offset: bytes.count),
        .notSRecord("truncated: the end record (S7, S8 or S9) is missing"))
    }
    return contents
  }

  /// One line: `S` type, count, address, data, checksum.
  private struct Record {
    let type: UInt8
    let address: UInt32
    let data: [UInt8]

    /// How many bytes of address each type has, by the digit behind the S; none of S4, which is reserved.
    private static let addressSizes: [UInt8?] = [2, 2, 3, 4, nil, 2, 3, 4, 3, 2]

    init(_ line: ArraySlice<UInt8>) throws(ImageError.Reason) {
      guard line.first == UInt8(ascii: "S") else { throw .notSRecord("a record begins with 'S'") }
      let digit = line.dropFirst().first ?? 0
      guard (0x30...0x39).contains(digit), let size = Self.addressSizes[Int(digit - 0x30)] else {
        throw .notSRecord("a record's type is one of S0 to S3 and S5 to S9")
      }
      let digits = line.dropFirst(2)
      guard let bytes = HexText.bytes(digits) else {
        throw .notSRecord("a character that is not a hexadecimal digit")
      }
      let count = Int(bytes.first ?? size + 1)
      guard bytes.count == 1 + count, digits.count == 2 * bytes.count else {
        throw .notSRecord(
          "truncated or overlong record: \(digits.count) digits where its byte count needs "
            + "\(2 * (1 + count))")
      }
      guard count > size else {
        throw .notSRecord(
          "the byte count \(count) has no room for \(size) bytes of address and the checksum")
      }
      let expected = ~bytes.dropLast().reduce(0, &+)
      guard bytes.last == expected else {
        throw .badChecksum(found: bytes[bytes.count - 1], expected: expected)
      }
      type = digit - 0x30
      address = bytes[1...Int(size)].reduce(0) { $0 << 8 | UInt32($1) }
      data = Array(bytes[(1 + Int(size))..<bytes.count - 1])
      guard data.isEmpty || type <= 3 else {
        throw .notSRecord("a record of type S\(type) holds no data")
      }
    }
  }
}
