/// Reads a JSON document (RFC 8259), and says where one is none.
struct JSONReader {
  /// What is wrong, and at which byte.
  struct Failure: Error {
    let offset: Int
    let reason: String
  }

  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  /// No report is nested like that, and the stack is finite.
  private static let depthLimit = 200

  static func read(_ bytes: [UInt8]) throws(Failure) -> JSON {
    var reader = JSONReader(bytes: bytes)
    let value = try reader.value()
    reader.skipBlanks()
    guard reader.position == bytes.count else {
      throw reader.failure("there is more behind the end")
    }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func failure(_ reason: String) -> Failure { Failure(offset: position, reason: reason) }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipBlanks() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
  }

  private mutating func skip(_ character: Character) -> Bool {
    guard next == character.asciiValue else { return false }
    position += 1
    return true
  }

  private mutating func value() throws(Failure) -> JSON {
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): return try nested { reader throws(Failure) in try reader.object() }
    case UInt8(ascii: "["): return try nested { reader throws(Failure) in try reader.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case let byte? where byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte):
      return try number()
    case nil: throw failure("the document ends where a value is due")
    default:
      for (word, value) in [("null", JSON.null), ("true", .bool(true)), ("false", .bool(false))]
      where bytes[position...].starts(with: word.utf8) {
        position += word.utf8.count
        return value
      }
      throw failure("here no value begins")
    }
  }

  private mutating func nested(
    _ read: (inout JSONReader) throws(Failure) -> JSON
  ) throws(Failure) -> JSON {
    guard depth < Self.depthLimit else { throw failure("nested too deeply") }
    position += 1
    depth += 1
    defer { depth -= 1 }
    return try read(&self)
  }

  private mutating func object() throws(Failure) -> JSON {
    var members: [(key: String, value: JSON)] = []
    skipBlanks()
    if skip("}") { return .object([]) }
    repeat {
      skipBlanks()
      guard next == UInt8(ascii: "\"") else { throw failure("here a name in quotes is due") }
      let key = try string()
      skipBlanks()
      guard skip(":") else { throw failure("a colon is due behind \"\(key)\"") }
      members.append((key, try value()))
      skipBlanks()
    } while skip(",")
    guard skip("}") else { throw failure("a comma or the object's end is due") }
    return .object(members)
  }

  private mutating func array() throws(Failure) -> JSON {
    var values: [JSON] = []
    skipBlanks()
    if skip("]") { return .array([]) }
    repeat {
      values.append(try value())
      skipBlanks()
    } while skip(",")
    guard skip("]") else { throw failure("a comma or the array's end is due") }
    return .array(values)
  }

  /// Section 6. One that is no count of 64 bits is kept as it was written.
  private mutating func number() throws(Failure) -> JSON {
    let start = position
    func isDigit(_ byte: UInt8?) -> Bool { byte.map { (0x30...0x39).contains($0) } ?? false }
    _ = skip("-")
    if !skip("0") {
      guard isDigit(next) else { throw failure("a digit is due") }
      while isDigit(next) { position += 1 }
    }
    if skip(".") {
      guard isDigit(next) else { throw failure("a digit is due") }
      while isDigit(next) { position += 1 }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      position += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
      guard isDigit(next) else { throw failure("a digit is due") }
      while isDigit(next) { position += 1 }
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    return Int64(text).map { .int($0) } ?? .number(text)
  }

  /// Section 7.
  private mutating func string() throws(Failure) -> String {
    position += 1
    var content: [UInt8] = []
    let start = position
    while let byte = next, byte != UInt8(ascii: "\"") {
      if byte < 0x20 { throw failure("a control character in a text") }
      position += 1
      if byte == UInt8(ascii: "\\") {
        content += try escape()
      } else {
        content.append(byte)
      }
    }
    guard skip("\"") else { throw failure("a text does not end") }
    guard let text = String(validating: content, as: UTF8.self) else {
      throw Failure(offset: start, reason: "a text that is not UTF-8")
    }
    return text
  }

  private mutating func escape() throws(Failure) -> [UInt8] {
    let plain: [UInt8: UInt8] = [
      0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D,
      0x74: 0x09,
    ]
    guard let kind = next else { throw failure("a text does not end") }
    position += 1
    if let byte = plain[kind] { return [byte] }
    guard kind == UInt8(ascii: "u") else {
      position -= 1
      throw failure("an escape that JSON does not have")
    }
    var units = [try hexadecimal()]
    if UTF16.isLeadSurrogate(units[0]), bytes[position...].starts(with: "\\u".utf8) {
      position += 2
      units.append(try hexadecimal())
    }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw failure("half of a surrogate pair")
    }
    return Array(text.utf8)
  }

  private mutating func hexadecimal() throws(Failure) -> UInt16 {
    let digits = bytes[position...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }),
      let value = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw failure("four hexadecimal digits are due") }
    position += 4
    return value
  }
}
