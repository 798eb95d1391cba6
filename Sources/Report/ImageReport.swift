import Image

/// What `thumbprint inspect` says of an image: sections, memories, symbols by size.
public struct ImageReport: Sendable {
  public static let schema = "thumbprint.inspect/1"

  public enum Format: String, Sendable, CaseIterable {
    case table
    case json
  }

  private let image: FirmwareImage
  private let board: String?
  private let memories: [BoardMemory]

  /// - Parameters:
  ///   - board: the name of the board whose `memories` the image is for; nil without one.
  public init(_ image: FirmwareImage, board: String? = nil, memories: [BoardMemory] = []) {
    self.image = image
    self.board = board
    self.memories = memories
  }

  /// The report. The table names the `symbolCount` largest symbols; JSON has all.
  /// - Parameter grouping: where the bytes come from, in place of the symbols; nil for symbols.
  public func text(
    _ format: Format, symbolCount: Int, by grouping: SourceUse.Grouping? = nil
  ) -> String {
    let sources = grouping.map { SourceUse(image, by: $0).rows }
    switch format {
    case .table: return table(symbolCount, sources)
    case .json: return json(sources).document
    }
  }

  private var symbolsBySize: [Symbol] {
    image.symbols.all.filter { $0.size > 0 }
      .sorted { ($1.size, $0.address, $0.name) < ($0.size, $1.address, $1.name) }
  }

  private typealias Sources = [(place: String, bytes: Int)]

  private func table(_ symbolCount: Int, _ sources: Sources?) -> String {
    let loaded = image.segments.reduce(0) { $0 + $1.bytes.count }
    var text = "\(image.path): \(image.format.rawValue), \(Numbers.grouped(loaded)) bytes to load"
    if let entry = image.entry { text += ", entry \(hex(entry))" }
    text += "\nsha256 \(image.sha256) (loaded segments)\n"
    if !memories.isEmpty { text += "\n" + memoryTable }
    text += "\n" + (image.sections.isEmpty ? segmentTable : sectionTable)
    if let sources {
      text += "\n" + sourceTable(sources)
    } else if symbolCount > 0 && !symbolsBySize.isEmpty {
      text += "\n" + symbolTable(symbolCount)
    }
    return text
  }

  private var memoryTable: String {
    var table = Table([
      .init(board ?? "memory"), .number("used", "bytes"), .number("size", "bytes"),
      .number("used"), .init("of which"),
    ])
    for memory in memories {
      let used: UInt64
      var parts = ""
      switch memory.kind {
      case .flash, .configuration: used = UInt64(image.loadedBytes(in: memory))
      case .ram:
        let use = image.ramUse(in: memory)
        used = UInt64(use.staticBytes) + UInt64(use.heapSize) + UInt64(use.stackReserve)
        parts =
          "static \(Numbers.grouped(use.staticBytes)), heap \(Numbers.grouped(use.heapSize)), "
          + "stack reserve \(Numbers.grouped(use.stackReserve))"
      }
      table.add([
        memory.name, Numbers.grouped(used), Numbers.grouped(memory.size),
        Numbers.percent(used, of: UInt64(memory.size)), parts,
      ])
    }
    return table.text
  }

  private var sectionTable: String {
    var table = Table([
      .init("section"), .init("address"), .init("loaded at"), .number("size", "bytes"),
      .init("flags"),
    ])
    for section in image.sections where section.isAllocated {
      table.add([
        section.name, hex(section.address), section.isZeroFilled ? "" : hex(section.loadAddress),
        Numbers.grouped(section.size), section.flags,
      ])
    }
    let others = image.sections.filter { !$0.isAllocated && $0.size > 0 }
    let bytes = others.reduce(0) { $0 + UInt64($1.size) }
    return table.text
      + (others.isEmpty
        ? ""
        : "and \(others.count) sections that are not loaded, \(Numbers.grouped(bytes)) bytes\n")
  }

  private var segmentTable: String {
    var table = Table([.init("segment"), .number("size", "bytes")])
    for segment in image.segments {
      table.add([hex(segment.address), Numbers.grouped(segment.bytes.count)])
    }
    return table.text
  }

  private func sourceTable(_ sources: Sources) -> String {
    var table = Table([.number("bytes"), .init("where they come from")])
    for source in sources { table.add([Numbers.grouped(source.bytes), source.place]) }
    return table.text
  }

  private func symbolTable(_ count: Int) -> String {
    var table = Table([.number("size", "bytes"), .init("address"), .init("kind"), .init("symbol")])
    let symbols = symbolsBySize
    for symbol in symbols.prefix(count) {
      table.add([
        Numbers.grouped(symbol.size), hex(symbol.address), symbol.kind.rawValue,
        Self.cut(symbol.displayName),
      ])
    }
    let left = symbols.dropFirst(count)
    let bytes = left.reduce(0) { $0 + UInt64($1.size) }
    return table.text
      + (left.isEmpty
        ? "" : "and \(left.count) smaller symbols, \(Numbers.grouped(bytes)) bytes\n")
  }

  /// A name that a terminal's line has room for; JSON has it whole.
  private static func cut(_ name: String) -> String {
    name.count > 80 ? name.prefix(79) + "…" : name
  }

  private func json(_ sources: Sources?) -> JSON {
    .object([
      ("schema", .string(Self.schema)), ("path", .string(image.path)),
      ("format", .string("\(image.format)")), ("sha256", .string(image.sha256)),
      ("entry", JSON(image.entry)), ("board", JSON(board)),
      (
        "segments",
        .array(
          image.segments.map {
            .object([("address", JSON($0.address)), ("size", JSON($0.bytes.count))])
          })
      ),
      ("memories", .array(memories.map(json))),
      ("sections", .array(image.sections.map(json))),
      (
        sources == nil ? "symbols" : "sources",
        .array(
          sources?.map { .object([("place", .string($0.place)), ("bytes", JSON($0.bytes))]) }
            ?? symbolsBySize.map(json))
      ),
    ])
  }

  private func json(_ memory: BoardMemory) -> JSON {
    let use = memory.kind == .ram ? image.ramUse(in: memory) : nil
    return .object([
      ("name", .string(memory.name)), ("kind", .string("\(memory.kind)")),
      ("address", JSON(memory.address)), ("size", JSON(memory.size)),
      ("loaded", JSON(image.loadedBytes(in: memory))), ("static", JSON(use?.staticBytes)),
      ("heap", JSON(use?.heapSize)), ("stackReserve", JSON(use?.stackReserve)),
    ])
  }

  private func json(_ section: Section) -> JSON {
    .object([
      ("name", .string(section.name)), ("address", JSON(section.address)),
      ("loadAddress", JSON(section.loadAddress)), ("size", JSON(section.size)),
      ("flags", .string(section.flags)),
    ])
  }

  private func json(_ symbol: Symbol) -> JSON {
    .object([
      ("name", .string(symbol.name)), ("display", .string(symbol.displayName)),
      ("address", JSON(symbol.address)), ("size", JSON(symbol.size)),
      ("kind", .string(symbol.kind.rawValue)),
    ])
  }
}
