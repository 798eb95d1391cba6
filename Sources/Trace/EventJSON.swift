import Bus

/// Events as JSON Lines: one object a line, the first one describes the recording.
final class EventJSON: EventFormat {
  private let file: TraceFile
  /// What is the same in all events of a key: from `"event"` up to the value, and the fields.
  private let stems = TextTable()
  private let places = TextTable()

  init(_ file: TraceFile) { self.file = file }

  func writeHeader(board: String, clockHz: UInt64, firmware: String) {
    file.write("{\"schema\":\"\(EventTrace.schema)\",\"board\":\"\(Self.escaped(board))\"")
    file.write(",\"clockHz\":\(clockHz),\"firmware\":\"\(firmware)\"}\n")
  }

  let beginning: StaticString = "{\"cycle\":"

  func write(_ line: EventLine) {
    guard let stem = stems.find(line.stem) else { return }
    file.write(stem.text)
    number("value", line.value)
    if let value = line.value, !stem.fields.isEmpty { write(stem.fields, of: value) }
    if let address = line.address {
      file.write(literal: ",\"address\":\"")
      file.write(hexadecimal: address)
      file.write(literal: "\"")
    }
    number("count", line.count)
    if line.repeats > 0 {
      number("repeats", line.repeats)
      file.write(literal: ",\"until\":")
      file.write(decimal: line.until)
    }
    if let pc = line.pc, let place = places.find(UInt64(pc)) { file.write(place.text) }
    file.write(literal: "}")
  }

  private func number(_ name: StaticString, _ value: UInt32?) {
    guard let value else { return }
    file.write(literal: ",\"")
    file.write(literal: name)
    file.write(literal: "\":")
    file.write(decimal: UInt64(value))
  }

  func define(_ stem: UInt64, _ names: EventNames) {
    var text = ",\"event\":\"\(names.event)\""
    for (key, name) in [
      ("peripheral", names.peripheral), ("register", names.register),
      ("exception", names.exception), ("fault", names.fault),
    ] {
      if let name { text += ",\"\(key)\":\"\(Self.escaped(name))\"" }
    }
    stems.add(
      stem, text,
      names.fields.map {
        ("\"\(Self.escaped($0.name))\":", $0.mask, UInt32($0.bits.lowerBound))
      })
  }

  private func write(_ fields: UnsafeBufferPointer<TextTable.Field>, of value: UInt32) {
    file.write(literal: ",\"fields\":{")
    var isFirst = true
    for field in fields where value & field.mask != 0 {
      if !isFirst { file.write(literal: ",") }
      isFirst = false
      file.write(field.name)
      file.write(decimal: UInt64((value & field.mask) >> field.shift))
    }
    file.write(literal: "}")
  }

  func define(_ pc: UInt32, _ place: CodePlaces.Place) {
    let digits = String(pc, radix: 16, uppercase: true)
    var text = ",\"pc\":\"0x\(String(repeating: "0", count: 8 - digits.count) + digits)\""
    if let symbol = place.symbol { text += ",\"symbol\":\"\(Self.escaped(symbol))\"" }
    if let line = place.line { text += ",\"line\":\"\(Self.escaped(line))\"" }
    places.add(UInt64(pc), text)
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
