/// What image formats of lines with hexadecimal digits have in common.
enum HexText {
  /// Calls for every line that is not blank, without what blanks and carriage returns end it.
  ///
  /// - Returns: the last line's number, counted from 1.
  @discardableResult
  static func forEachLine(
    _ bytes: [UInt8],
    _ body: (ArraySlice<UInt8>, ImageError.Place) throws(ImageError) -> Void
  ) throws(ImageError) -> Int {
    var line = 0
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      line += 1
      var text = bytes[start..<end]
      while let last = text.last, last == 0x0D || last == 0x20 || last == 0x09 { text.removeLast() }
      if !text.isEmpty { try body(text, .line(line, offset: start)) }
      start = end + 1
    }
    return line
  }

  /// The bytes that pairs of digits are, without a digit left over; nil where a character is no digit.
  static func bytes(_ digits: ArraySlice<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var high: UInt8?
    for character in digits {
      guard character < 0x80,
        let digit = Character(UnicodeScalar(character)).hexDigitValue.map({ UInt8($0) })
      else { return nil }
      if let upper = high {
        bytes.append(upper << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    return bytes
  }
}
