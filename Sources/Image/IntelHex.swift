/// Intel HEX (Intel, Hexadecimal Object File Format Specification, revision A, 1988).
enum IntelHex {
  struct Contents {
    var pieces: [Piece] = []
    /// From a start linear address record, or the linear form of a start segment address record.
    var entry: UInt32?
  }

  /// The record types of the specification (section 3 ff.).
  private enum RecordType: UInt8 {
    case data = 0x00
    case endOfFile = 0x01
    case extendedSegmentAddress = 0x02
    case startSegmentAddress = 0x03
    case extendedLinearAddress = 0x04
    case startLinearAddress = 0x05
    // The micro:bit universal hex format (specification 0.4.0): blocks, each for one board.
    case blockStart = 0x0A
    case blockEnd = 0x0B
    case paddedData = 0x0C
    case customData = 0x0D
    case otherData = 0x0E
  }

  private enum Base {
    /// Upper 16 bits of a 32-bit address.
    case linear(UInt32)
    /// A paragraph address times 16; offsets wrap within 64 KiB of it.
    case segment(UInt32)
  }

  /// - Parameter boardIDs: the parts of a universal hex file to read.
  static func read(path: String, bytes: [UInt8], boardIDs: [UInt16]) throws(ImageError) -> Contents
  {
    var contents = Contents()
    var base = Base.linear(0)
    var ended = false
    /// The boards that a universal hex file has parts for, and whether the current part is ours.
    var parts: [UInt16] = []
    var isOurs = true
    let lines = try HexText.forEachLine(bytes) { text, place throws(ImageError) in
      if ended {
        throw ImageError(path: path, place: place, .notIntelHex("text after the end record"))
      }
      let record: Record
      do throws(ImageError.Reason) { record = try Record(text) } catch {
        throw ImageError(path: path, place: place, error)
      }
      guard let type = RecordType(rawValue: record.type) else {
        throw ImageError(
          path: path, place: place,
          .notIntelHex(
            "record type \(hex(record.type, digits: 2)) is not one of 0x00 to 0x05 or 0x0A to 0x0E")
        )
      }
      func payload(_ count: Int) throws(ImageError) -> UInt32 {
        guard record.data.count == count else {
          throw ImageError(
            path: path, place: place,
            .notIntelHex(
              "record type \(hex(record.type, digits: 2)) holds \(count) data bytes, "
                + "not \(record.data.count)"))
        }
        return record.data.reduce(0) { $0 << 8 | UInt32($1) }
      }
      switch type {
      case .blockStart:
        let part = UInt16(try payload(4) >> 16)
        if !parts.contains(part) { parts.append(part) }
        isOurs = boardIDs.contains(part)
      case .blockEnd, .paddedData, .otherData: break
      case .data, .customData:
        guard isOurs else { return }
        try append(record, base: base, place: place, path: path, to: &contents.pieces)
      case .endOfFile:
        _ = try payload(0)
        ended = true
      case .extendedSegmentAddress: base = .segment(try payload(2) << 4)
      case .extendedLinearAddress: base = .linear(try payload(2) << 16)
      case .startSegmentAddress:
        let pair = try payload(4)
        contents.entry = (pair >> 16) << 4 &+ pair & 0xFFFF
      case .startLinearAddress: contents.entry = try payload(4)
      }
    }
    guard ended else {
      throw ImageError(
        path: path, place: .line(lines, offset: bytes.count),
        .notIntelHex("truncated: the end record (:00000001FF) is missing"))
    }
    if !parts.isEmpty, !parts.contains(where: boardIDs.contains) {
      let names = parts.map { hex($0, digits: 4) }.joined(separator: ", ")
      throw ImageError(
        path: path,
        .notIntelHex(
          "a universal hex file with parts for boards \(names), "
            + (boardIDs.isEmpty ? "of which none was chosen by a board" : "not for this one")))
    }
    return contents
  }

  private static func append(
    _ record: Record, base: Base, place: ImageError.Place, path: String, to pieces: inout [Piece]
  ) throws(ImageError) {
    let data = record.data[...]
    switch base {
    case .linear(let upper):
      let address = upper + UInt32(record.offset)
      guard UInt64(address) + UInt64(data.count) <= 1 << 32 else {
        throw ImageError(path: path, place: place, .notIntelHex("data beyond address 0xFFFFFFFF"))
      }
      pieces.append(Piece(address: address, bytes: data, place: place))
    case .segment(let segment):
      let room = min(data.count, 0x1_0000 - Int(record.offset))
      pieces.append(
        Piece(address: segment + UInt32(record.offset), bytes: data.prefix(room), place: place))
      pieces.append(Piece(address: segment, bytes: data.dropFirst(room), place: place))
    }
  }

  /// One line: `:` count, offset, type, data, checksum.
  private struct Record {
    let offset: UInt16
    let type: UInt8
    let data: [UInt8]

    init(_ line: ArraySlice<UInt8>) throws(ImageError.Reason) {
      guard line.first == UInt8(ascii: ":") else {
        throw .notIntelHex("a record begins with ':'")
      }
      let digits = line.dropFirst()
      guard let bytes = HexText.bytes(digits) else {
        throw .notIntelHex("a character that is not a hexadecimal digit")
      }
      guard digits.count == 2 * bytes.count, bytes.count >= 5, bytes.count == 5 + Int(bytes[0])
      else {
        let expected = bytes.first.map { 2 * (5 + Int($0)) } ?? 10
        throw .notIntelHex(
          "truncated or overlong record: \(digits.count) digits where its byte count needs "
            + "\(expected)")
      }
      let expected = 0 &- bytes.dropLast().reduce(0, &+)
      guard bytes.last == expected else {
        throw .badChecksum(found: bytes[bytes.count - 1], expected: expected)
      }
      offset = UInt16(bytes[1]) << 8 | UInt16(bytes[2])
      type = bytes[3]
      data = Array(bytes[4..<bytes.count - 1])
    }
  }
}

extension ImageError.Reason: Error {}
