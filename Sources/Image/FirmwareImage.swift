/// A firmware image: the bytes to load, and what the file says about them.
public struct FirmwareImage: Sendable {
  /// The file formats that are read.
  public enum Format: String, Sendable, CaseIterable {
    case elf = "ELF"
    case intelHex = "Intel HEX"
    case sRecord = "S-records"
    case uf2 = "UF2"
    case binary = "raw binary"
  }

  /// The file as the caller named it.
  public let path: String
  public let format: Format
  /// Bytes to load, ascending, without overlaps, no two of them adjacent.
  public let segments: [Segment]
  /// Sections in file order; empty for formats without any.
  public let sections: [Section]
  public let symbols: SymbolTable
  /// The entry address that the file names, Thumb bit included. A Cortex-M starts from its vector
  /// table instead; see `checkEntry`.
  public let entry: UInt32?
  /// The file's content, where it may hold DWARF.
  private let debugSource: [UInt8]

  /// Loads an image from a file.
  ///
  /// The name's ending decides the format (`.elf`, `.axf`, `.out`; `.hex`, `.ihex`, `.ihx`; `.srec`, `.s19`,
  /// `.s28`, `.s37`, `.mot`; `.uf2`; `.bin`), for other names the content.
  ///
  /// - Parameters:
  ///   - loadAddress: where a raw binary goes, which does not say it itself.
  ///   - boardIDs: the parts of a universal hex file that are for the board.
  public init(path: String, loadAddress: UInt32 = 0, boardIDs: [UInt16] = []) throws(ImageError) {
    try self.init(
      path: path, bytes: FileReader.bytes(ofFile: path), loadAddress: loadAddress,
      boardIDs: boardIDs)
  }

  /// Reads an image from a file's content; `path` gives the format and names it in errors.
  public init(
    path: String, bytes: [UInt8], loadAddress: UInt32 = 0, boardIDs: [UInt16] = []
  ) throws(ImageError) {
    if bytes.isEmpty { throw ImageError(path: path, .isEmpty) }
    guard let format = Self.format(path: path, bytes: bytes) else {
      throw ImageError(path: path, place: .offset(0), .unknownFormat)
    }
    self.path = path
    self.format = format
    debugSource = format == .elf ? bytes : []
    switch format {
    case .elf:
      let contents = try ELFReader.read(path: path, bytes: bytes)
      segments = try Segment.joined(contents.pieces, path: path)
      sections = contents.sections
      symbols = SymbolTable(contents.symbols, mappings: contents.mappings)
      entry = contents.entry
    case .intelHex:
      let contents = try IntelHex.read(path: path, bytes: bytes, boardIDs: boardIDs)
      segments = try Segment.joined(contents.pieces, path: path)
      sections = []
      symbols = SymbolTable()
      entry = contents.entry
    case .sRecord:
      let contents = try SRecord.read(path: path, bytes: bytes)
      segments = try Segment.joined(contents.pieces, path: path)
      sections = []
      symbols = SymbolTable()
      entry = contents.entry
    case .uf2:
      segments = try Segment.joined(UF2.read(path: path, bytes: bytes), path: path)
      sections = []
      symbols = SymbolTable()
      entry = nil
    case .binary:
      guard UInt64(loadAddress) + UInt64(bytes.count) <= 1 << 32 else {
        throw ImageError(
          path: path, place: .offset(Int((1 << 32) - UInt64(loadAddress))),
          .outsideMemory(address: .max, memories: "32-bit addresses"))
      }
      segments = [Segment(address: loadAddress, bytes: bytes)]
      sections = []
      symbols = SymbolTable()
      entry = nil
    }
  }

  private static func format(path: String, bytes: [UInt8]) -> Format? {
    let name = path.lowercased()
    for (endings, format) in formatsByEnding where endings.contains(where: name.hasSuffix) {
      return format
    }
    if bytes.starts(with: ELFReader.magic) { return .elf }
    if bytes.starts(with: UF2.magic) { return .uf2 }
    if bytes.first == UInt8(ascii: ":") { return .intelHex }
    if bytes.first == UInt8(ascii: "S"), bytes.count > 1, (0x30...0x39).contains(bytes[1]) {
      return .sRecord
    }
    return nil
  }

  private static let formatsByEnding: [([String], Format)] = [
    ([".elf", ".axf", ".out"], .elf), ([".hex", ".ihex", ".ihx"], .intelHex),
    ([".srec", ".s19", ".s28", ".s37", ".mot"], .sRecord), ([".uf2"], .uf2), ([".bin"], .binary),
  ]

  /// The source lines of the image's instructions, read anew with each call; empty where the file
  /// has no DWARF.
  public func lineTable() -> LineTable { LineTable(elf: debugSource) }

  /// SHA-256 of what is loaded, 64 hexadecimal digits: per segment its address and byte count as
  /// 32-bit little-endian words, then its bytes. It depends on neither the build path nor the
  /// format: an image and its HEX or gap-free raw form have the same hash.
  public var sha256: String {
    var hash = SHA256()
    for segment in segments {
      for word in [segment.address, UInt32(truncatingIfNeeded: segment.bytes.count)] {
        hash.update((0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * UInt32($0))) })
      }
      hash.update(segment.bytes)
    }
    return hash.hexDigest()
  }

  /// The loaded bytes at an address, fewer where the segment ends; empty where nothing is loaded.
  public func bytes(at address: UInt32, count: Int) -> ArraySlice<UInt8> {
    guard let segment = segments.last(where: { $0.address <= address }),
      UInt64(address) < segment.end
    else { return [] }
    let start = Int(address - segment.address)
    return segment.bytes[start..<min(start + count, segment.bytes.count)]
  }

  /// The loaded little-endian word at an address; nil where not all of it is loaded.
  public func word(at address: UInt32) -> UInt32? {
    let bytes = bytes(at: address, count: 4)
    guard bytes.count == 4 else { return nil }
    return bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }
}
