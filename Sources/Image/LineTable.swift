import CDwarf
import CElf

/// Which line of which source file an instruction comes from: the line tables of an image's DWARF
/// (DWARF 5, section 6.2), read through libdw.
public struct LineTable: Sendable {
  /// A place in a source file.
  public struct Place: Equatable, Sendable {
    /// As the compiler was told it.
    public let file: String
    public let line: Int
  }

  /// Instructions from `address` on, up to the next row.
  private struct Row {
    let address: UInt32
    /// Into `files`; -1 where a sequence ends.
    let file: Int32
    let line: Int32
  }

  private var rows: [Row] = []
  private var files: [String] = []

  /// Reads the tables of an ELF file's content; empty without DWARF, or where it is malformed.
  init(elf bytes: [UInt8]) {
    var image = bytes
    image.withUnsafeMutableBytes { buffer in
      elf_version(UInt32(EV_CURRENT))
      guard let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
        let elf = elf_memory(start, buffer.count)
      else { return }
      defer { elf_end(elf) }
      guard let dwarf = dwarf_begin_elf(elf, DWARF_C_READ, nil) else { return }
      defer { dwarf_end(dwarf) }
      read(dwarf)
    }
    // At one address the last row counts, and the begin of a sequence hides the end of another.
    rows = rows.enumerated().sorted {
      ($0.element.address, $0.element.file >= 0 ? 1 : 0, $0.offset)
        < ($1.element.address, $1.element.file >= 0 ? 1 : 0, $1.offset)
    }.map(\.element)
  }

  private mutating func read(_ dwarf: OpaquePointer) {
    var indexes: [String: Int32] = [:]
    var offset: Dwarf_Off = 0
    var next: Dwarf_Off = 0
    var headerSize = 0
    while dwarf_nextcu(dwarf, offset, &next, &headerSize, nil, nil, nil) == 0 {
      var unit = Dwarf_Die()
      if dwarf_offdie(dwarf, offset + UInt64(headerSize), &unit) != nil {
        readLines(of: &unit, &indexes)
      }
      guard next > offset else { return }
      offset = next
    }
  }

  private mutating func readLines(of unit: inout Dwarf_Die, _ indexes: inout [String: Int32]) {
    var lines: OpaquePointer?
    var count = 0
    guard dwarf_getsrclines(&unit, &lines, &count) == 0 else { return }
    for index in 0..<count {
      guard let line = dwarf_onesrcline(lines, index) else { continue }
      var address: Dwarf_Addr = 0
      var number: Int32 = 0
      var isEnd = false
      guard dwarf_lineaddr(line, &address) == 0, dwarf_lineno(line, &number) == 0,
        dwarf_lineendsequence(line, &isEnd) == 0
      else { continue }
      var file: Int32 = -1
      if !isEnd, number > 0, let name = dwarf_linesrc(line, nil, nil) {
        let path = String(cString: name)
        file = indexes[path] ?? Int32(files.count)
        if file == files.count {
          indexes[path] = file
          files.append(path)
        }
      }
      rows.append(Row(address: UInt32(truncatingIfNeeded: address), file: file, line: number))
    }
  }

  /// Whether the image says nothing about lines.
  public var isEmpty: Bool { rows.isEmpty }

  /// The line that an instruction at an address comes from.
  public func place(of address: UInt32) -> Place? {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].address <= address { low = middle + 1 } else { high = middle }
    }
    guard low > 0, rows[low - 1].file >= 0 else { return nil }
    return Place(file: files[Int(rows[low - 1].file)], line: Int(rows[low - 1].line))
  }
}
