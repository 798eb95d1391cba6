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

  func write(_ line: EventLine, names: () -> EventNames, place: (UInt32) -> CodePlaces.Place) {
    file.write(decimal: line.cycle)
    let stem = stem(line, names)
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
    if let pc = line.pc { file.write(code(pc, place)) } else { file.write(literal: ",,,") }
  }

  private func number(_ value: UInt32?) {
    file.write(literal: ",")
    if let value { file.write(decimal: UInt64(value)) }
  }

  private func stem(_ line: EventLine, _ names: () -> EventNames) -> TextTable.Entry {
    let key = line.key << 8 | UInt64(line.kind.rawValue)
    if let stem = stems.find(key) { return stem }
    let names = names()
    var text = ",\(line.kind.name)"
    for name in [names.peripheral, names.register, names.exception, names.fault] {
      text += "," + Self.quoted(name ?? "")
    }
    return stems.add(
      key, text, names.fields.map { ($0.name + "=", $0.mask, UInt32($0.bits.lowerBound)) })
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

  private func code(_ pc: UInt32, _ place: (UInt32) -> CodePlaces.Place)
    -> UnsafeBufferPointer<UInt8>
  {
    if let text = places.find(UInt64(pc)) { return text.text }
    let place = place(pc)
    let digits = String(pc, radix: 16, uppercase: true)
    let cells = [
      "0x" + String(repeating: "0", count: 8 - digits.count) + digits,
      Self.quoted(place.symbol ?? ""), Self.quoted(place.line ?? ""),
    ]
    return places.add(UInt64(pc), "," + cells.joined(separator: ",")).text
  }

  private static func quoted(_ text: String) -> String {
    guard text.contains(where: { ",\"\n\r".contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
