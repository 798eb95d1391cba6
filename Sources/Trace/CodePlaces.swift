import Image

/// What an address of the program is called: its symbol and its source line. Looked up once an
/// address, because programs run in loops.
final class CodePlaces {
  struct Place {
    let symbol: String?
    /// As `file.c:42`.
    let line: String?
  }

  private let symbols: SymbolTable
  private let lines: LineTable
  private var known: [UInt32: Place] = [:]

  init(_ image: FirmwareImage) {
    symbols = image.symbols
    lines = image.lineTable()
  }

  subscript(address: UInt32) -> Place {
    if let place = known[address] { return place }
    let place = Place(
      symbol: symbols.containing(address)?.displayName,
      line: lines.place(of: address).map { "\($0.file):\($0.line)" })
    known[address] = place
    return place
  }
}
