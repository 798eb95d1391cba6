/// Comma-separated values (RFC 4180), with the newline alone as line end, as most tools write it.
public enum CSV {
  /// A field, in quotes if it needs them.
  static func field(_ text: String) -> String {
    let special: Set<Character> = [",", "\"", "\n", "\r", "\r\n"]
    guard text.contains(where: special.contains) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  /// One line with its end.
  public static func line(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",") + "\n"
  }

  /// What is wrong, and in which line, from 1.
  struct Failure: Error {
    let line: Int
    let reason: String
  }

  /// Records with the lines that they begin in.
  static func read(_ bytes: [UInt8]) throws(Failure) -> [(line: Int, fields: [String])] {
    var records: [(line: Int, fields: [String])] = []
    var (position, line) = (0, 1)
    while position < bytes.count {
      let start = line
      var fields: [String] = []
      repeat {
        let field = try field(bytes, &position, &line)
        guard let text = String(validating: field, as: UTF8.self) else {
          throw Failure(line: start, reason: "column \(fields.count + 1) is not UTF-8")
        }
        fields.append(text)
      } while skip(UInt8(ascii: ","), bytes, &position)
      _ = skip(0x0D, bytes, &position)
      guard position == bytes.count || skip(0x0A, bytes, &position) else {
        throw Failure(line: line, reason: "text behind the quotation mark that ends a field")
      }
      line += 1
      records.append((start, fields))
    }
    return records
  }

  private static func skip(_ byte: UInt8, _ bytes: [UInt8], _ position: inout Int) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private static func field(
    _ bytes: [UInt8], _ position: inout Int, _ line: inout Int
  ) throws(Failure) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    guard skip(quote, bytes, &position) else {
      let ends = [UInt8(ascii: ","), 0x0A]
      let field = bytes[position...].prefix { !ends.contains($0) }
      position = field.endIndex
      // A carriage return in front of the newline belongs to the line's end.
      guard field.last == 0x0D, position < bytes.count, bytes[position] == 0x0A else {
        return Array(field)
      }
      position -= 1
      return Array(field.dropLast())
    }
    let start = line
    var field: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == quote && !skip(quote, bytes, &position) { return field }
      if byte == 0x0A { line += 1 }
      field.append(byte)
    }
    throw Failure(line: start, reason: "a field in quotes does not end")
  }
}
