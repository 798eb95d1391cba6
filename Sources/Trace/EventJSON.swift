import Bus

/// Events as JSON Lines: one object a line, the first one describes the recording.
final class EventJSON: EventFormat {
  private let file: TraceFile
  /// What is the same in all events of a key: from `"event"` up to the value, and the fields.
  private struct Stem {
    let text: [UInt8]
    let fields: [(name: [UInt8], mask: UInt32, shift: UInt32)]
  }
  private var stems: [UInt64: Stem] = [:]
  private var places: [UInt32: [UInt8]] = [:]

  init(_ file: TraceFile) { self.file = file }

  func writeHeader(board: String, clockHz: UInt64, firmware: String) {
    file.write("{\"schema\":\"\(EventTrace.schema)\",\"board\":\"\(Self.escaped(board))\"")
    file.write(",\"clockHz\":\(clockHz),\"firmware\":\"\(firmware)\"}\n")
  }

  func write(_ line: EventLine, names: () -> EventNames, place: (UInt32) -> CodePlaces.Place) {
    file.write("{\"cycle\":")
    file.write(decimal: line.cycle)
    let stem = stem(line, names)
    file.write(stem.text)
    number("value", line.value)
    if let value = line.value, !stem.fields.isEmpty { write(stem.fields, of: value) }
    if let address = line.address {
      file.write(",\"address\":\"")
      file.write(hexadecimal: address)
      file.write("\"")
    }
    number("count", line.count)
    if line.repeats > 0 {
      number("repeats", line.repeats)
      file.write(",\"until\":")
      file.write(decimal: line.until)
    }
    if let pc = line.pc { file.write(code(pc, place)) }
    file.write("}")
  }

  private func number(_ name: StaticString, _ value: UInt32?) {
    guard let value else { return }
    file.write(",\"")
    file.write(name)
    file.write("\":")
    file.write(decimal: UInt64(value))
  }

  private func stem(_ line: EventLine, _ names: () -> EventNames) -> Stem {
    let key = line.key << 8 | UInt64(line.kind.rawValue)
    if let stem = stems[key] { return stem }
    let names = names()
    var text = ",\"event\":\"\(line.kind.name)\""
    for (key, name) in [
      ("peripheral", names.peripheral), ("register", names.register),
      ("exception", names.exception), ("fault", names.fault),
    ] {
      if let name { text += ",\"\(key)\":\"\(Self.escaped(name))\"" }
    }
    let stem = Stem(
      text: Array(text.utf8),
      fields: names.fields.map {
        (Array("\"\(Self.escaped($0.name))\":".utf8), $0.mask, UInt32($0.bits.lowerBound))
      })
    stems[key] = stem
    return stem
  }

  private func write(
    _ fields: [(name: [UInt8], mask: UInt32, shift: UInt32)], of value: UInt32
  ) {
    file.write(",\"fields\":{")
    var isFirst = true
    for field in fields where value & field.mask != 0 {
      if !isFirst { file.write(",") }
      isFirst = false
      file.write(field.name)
      file.write(decimal: UInt64((value & field.mask) >> field.shift))
    }
    file.write("}")
  }

  private func code(_ pc: UInt32, _ place: (UInt32) -> CodePlaces.Place) -> [UInt8] {
    if let text = places[pc] { return text }
    let place = place(pc)
    let digits = String(pc, radix: 16, uppercase: true)
    var text = ",\"pc\":\"0x\(String(repeating: "0", count: 8 - digits.count) + digits)\""
    if let symbol = place.symbol { text += ",\"symbol\":\"\(Self.escaped(symbol))\"" }
    if let line = place.line { text += ",\"line\":\"\(Self.escaped(line))\"" }
    places[pc] = Array(text.utf8)
    return Array(text.utf8)
  }

  /// Names come from board files and images too.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\u{0}"..<" ":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
