import Bus

/// Events as a table (RFC 4180): one row an event, the first one has the columns' names.
final class EventCSV: EventFormat {
  static let columns = [
    "cycle", "event", "peripheral", "register", "exception", "fault", "value", "fields", "address",
    "count", "repeats", "until", "pc", "symbol", "line",
  ]

  private let file: TraceFile
  private let stems = TextTable()
  private let places = TextTable()

  init(_ file: TraceFile) { self.file = file }

  func writeHeader(board: String, clockHz: UInt64, firmware: String) {
    file.write(Self.columns.joined(separator: ",") + "\n")
  }

  let beginning: StaticString = ""

  func write(_ line: EventLine) {
    guard let stem = stems.find(line.stem) else { return }
    file.write(stem.text)
    number(line.value)
    file.write(literal: ",")
    if let value = line.value { write(stem.fields, of: value) }
    file.write(literal: ",")
    if let address = line.address { file.write(hexadecimal: address) }
    number(line.count)
    number(line.repeats > 0 ? line.repeats : nil)
    file.write(literal: ",")
    if line.repeats > 0 { file.write(decimal: line.until) }
    if let pc = line.pc, let place = places.find(UInt64(pc)) {
      file.write(place.text)
    } else {
      file.write(literal: ",,,")
    }
  }

  private func number(_ value: UInt32?) {
    file.write(literal: ",")
    if let value { file.write(decimal: UInt64(value)) }
  }

  func define(_ stem: UInt64, _ names: EventNames) {
    var text = ",\(names.event)"
    for name in [names.peripheral, names.register, names.exception, names.fault] {
      text += "," + Self.quoted(name ?? "")
    }
    stems.add(
      stem, text, names.fields.map { ($0.name + "=", $0.mask, UInt32($0.bits.lowerBound)) })
  }

  /// As `WEN=1 MODE=2`.
  private func write(_ fields: UnsafeBufferPointer<TextTable.Field>, of value: UInt32) {
    var isFirst = true
    for field in fields where value & field.mask != 0 {
      if !isFirst { file.write(literal: " ") }
      isFirst = false
      file.write(field.name)
      file.write(decimal: UInt64((value & field.mask) >> field.shift))
    }
  }

  func define(_ pc: UInt32, _ place: CodePlaces.Place) {
    let digits = String(pc, radix: 16, uppercase: true)
    let cells = [
      "0x" + String(repeating: "0", count: 8 - digits.count) + digits,
      Self.quoted(place.symbol ?? ""), Self.quoted(place.line ?? ""),
    ]
    places.add(UInt64(pc), "," + cells.joined(separator: ","))
  }

  private static func quoted(_ text: String) -> String {
    guard text.contains(where: { ",\"\n\r".contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
