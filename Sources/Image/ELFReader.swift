import CElf

/// Reads 32-bit little-endian Arm executables through libelf (TIS ELF 1.2; Arm AAELF32).
enum ELFReader {
  static let magic: [UInt8] = [0x7F, 0x45, 0x4C, 0x46]

  struct Contents {
    var pieces: [Piece] = []
    var sections: [Section] = []
    var symbols: [Symbol] = []
    var mappings: [CodeMapping] = []
    var entry: UInt32
  }

  static func read(path: String, bytes: [UInt8]) throws(ImageError) -> Contents {
    try checkIdentification(path: path, bytes: bytes)
    // libelf takes a mutable pointer but only `elf_update`, which is not called, writes there.
    var image = bytes
    let result: Result<Contents, ImageError> = image.withUnsafeMutableBytes { buffer in
      elf_version(UInt32(EV_CURRENT))
      guard let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
        let elf = elf_memory(start, buffer.count)
      else { return .failure(malformed(path, at: 0)) }
      defer { elf_end(elf) }
      do throws(ImageError) {
        return .success(try read(elf, path: path, bytes: bytes))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// The first sixteen bytes and the header's fixed fields, before libelf sees the file, so that
  /// each fault has its own message and offset.
  private static func checkIdentification(path: String, bytes: [UInt8]) throws(ImageError) {
    func fail(_ offset: Int, _ reason: ImageError.Reason) -> ImageError {
      ImageError(path: path, place: .offset(offset), reason)
    }
    guard bytes.starts(with: magic) else { throw fail(0, .notELF) }
    let headerSize = MemoryLayout<Elf32_Ehdr>.size
    let truncated = ImageError.Reason.truncated("the ELF header", needs: UInt64(headerSize))
    guard bytes.count > 5 else { throw fail(bytes.count, truncated) }
    guard bytes[4] == ELFCLASS32 else { throw fail(4, .not32Bit) }
    guard bytes[5] == ELFDATA2LSB else { throw fail(5, .notLittleEndian) }
    guard bytes.count >= headerSize else { throw fail(bytes.count, truncated) }
    let machine = UInt16(bytes[18]) | UInt16(bytes[19]) << 8
    guard machine == EM_ARM else { throw fail(18, .notArm(machine: machine)) }
    let type = UInt16(bytes[16]) | UInt16(bytes[17]) << 8
    guard type == ET_EXEC else { throw fail(16, .notExecutable(describe(type: type))) }
  }

  private static func describe(type: UInt16) -> String {
    switch Int32(type) {
    case ET_REL: "a relocatable object"
    case ET_DYN: "a shared object"
    case ET_CORE: "a core dump"
    default: "an ELF file of type \(type)"
    }
  }

  private static func read(
    _ elf: OpaquePointer, path: String, bytes: [UInt8]
  ) throws(ImageError) -> Contents {
    guard let header = elf32_getehdr(elf)?.pointee else { throw malformed(path, at: 0) }
    try checkTable(
      "the program header table", offset: header.e_phoff, entrySize: header.e_phentsize,
      count: header.e_phnum, path: path, bytes: bytes)
    try checkTable(
      "the section header table", offset: header.e_shoff, entrySize: header.e_shentsize,
      count: header.e_shnum, path: path, bytes: bytes)
    var contents = Contents(entry: header.e_entry)
    let loads = try programHeaders(elf, header: header, path: path)
    for (place, load) in loads {
      let end = UInt64(load.p_offset) + UInt64(load.p_filesz)
      guard end <= UInt64(bytes.count) else {
        throw ImageError(
          path: path, place: .offset(Int(load.p_offset)), .truncated("a segment", needs: end))
      }
      guard load.p_filesz <= load.p_memsz else {
        throw ImageError(
          path: path, place: .offset(place),
          .malformed("a segment is larger in file than in memory"))
      }
      guard UInt64(load.p_paddr) + UInt64(load.p_filesz) <= 1 << 32 else {
        throw ImageError(
          path: path, place: .offset(place), .malformed("a segment ends beyond address 0xFFFFFFFF"))
      }
      contents.pieces.append(
        Piece(
          address: load.p_paddr, bytes: bytes[Int(load.p_offset)..<Int(end)],
          place: .offset(Int(load.p_offset))))
    }
    try readSections(elf, loads: loads.map(\.1), path: path, bytes: bytes, into: &contents)
    return contents
  }

  private static func checkTable(
    _ what: String, offset: UInt32, entrySize: UInt16, count: UInt16, path: String, bytes: [UInt8]
  ) throws(ImageError) {
    let end = UInt64(offset) + UInt64(entrySize) * UInt64(count)
    guard end <= UInt64(bytes.count) else {
      throw ImageError(path: path, place: .offset(Int(offset)), .truncated(what, needs: end))
    }
  }

  /// The `PT_LOAD` headers with their offsets in the file. A producer that leaves all physical
  /// addresses 0 means the virtual ones.
  private static func programHeaders(
    _ elf: OpaquePointer, header: Elf32_Ehdr, path: String
  ) throws(ImageError) -> [(Int, Elf32_Phdr)] {
    var count = 0
    guard elf_getphdrnum(elf, &count) == 0 else { throw malformed(path, at: Int(header.e_phoff)) }
    if count == 0 { return [] }
    guard let headers = elf32_getphdr(elf) else { throw malformed(path, at: Int(header.e_phoff)) }
    var loads: [(Int, Elf32_Phdr)] = []
    for index in 0..<count where headers[index].p_type == PT_LOAD {
      loads.append(
        (Int(header.e_phoff) + index * Int(header.e_phentsize), headers[index]))
    }
    if loads.allSatisfy({ $0.1.p_paddr == 0 }) {
      for index in loads.indices { loads[index].1.p_paddr = loads[index].1.p_vaddr }
    }
    return loads
  }

  private static func readSections(
    _ elf: OpaquePointer, loads: [Elf32_Phdr], path: String, bytes: [UInt8],
    into contents: inout Contents
  ) throws(ImageError) {
    var names = 0
    guard elf_getshdrstrndx(elf, &names) == 0 else { throw malformed(path, at: 0) }
    var section: OpaquePointer?
    while let next = elf_nextscn(elf, section) {
      section = next
      guard let header = elf32_getshdr(next)?.pointee else { throw malformed(path, at: 0) }
      let end = UInt64(header.sh_offset) + UInt64(header.sh_size)
      guard header.sh_type == SHT_NOBITS || end <= UInt64(bytes.count) else {
        throw ImageError(
          path: path, place: .offset(Int(header.sh_offset)), .truncated("a section", needs: end))
      }
      let name = elf_strptr(elf, names, Int(header.sh_name)).map { String(cString: $0) } ?? ""
      contents.sections.append(Section(name: name, header: header, loads: loads))
      if header.sh_type == SHT_SYMTAB {
        try readSymbols(elf, section: next, header: header, path: path, into: &contents)
      }
    }
  }

  private static func readSymbols(
    _ elf: OpaquePointer, section: OpaquePointer, header: Elf32_Shdr, path: String,
    into contents: inout Contents
  ) throws(ImageError) {
    guard let data = elf_getdata(section, nil) else {
      throw malformed(path, at: Int(header.sh_offset))
    }
    let count = data.pointee.d_size / MemoryLayout<Elf32_Sym>.size
    for index in 0..<count {
      var symbol = GElf_Sym()
      guard gelf_getsym(data, Int32(index), &symbol) != nil else {
        throw malformed(path, at: Int(header.sh_offset))
      }
      guard symbol.st_name != 0, symbol.st_shndx != SHN_UNDEF,
        let text = elf_strptr(elf, Int(header.sh_link), Int(symbol.st_name))
      else { continue }
      contents.add(symbol, name: String(cString: text))
    }
  }

  private static func malformed(_ path: String, at offset: Int) -> ImageError {
    let message = elf_errmsg(-1).map { String(cString: $0) } ?? "unknown error"
    return ImageError(path: path, place: .offset(offset), .malformed(message))
  }
}

extension ELFReader.Contents {
  fileprivate mutating func add(_ symbol: GElf_Sym, name: String) {
    let address = UInt32(truncatingIfNeeded: symbol.st_value)
    let kind: Symbol.Kind
    switch Int32(symbol.st_info & 0xF) {
    case STT_FUNC: kind = .function
    case STT_OBJECT: kind = .object
    case STT_NOTYPE:
      if let mapping = CodeMapping(name: name, address: address) {
        mappings.append(mapping)
        return
      }
      kind = .label
    default: return
    }
    symbols.append(
      Symbol(
        name: name, address: kind == .function ? address & ~1 : address,
        size: UInt32(truncatingIfNeeded: symbol.st_size), kind: kind,
        isGlobal: symbol.st_info >> 4 != STB_LOCAL, isInSection: symbol.st_shndx != SHN_ABS))
  }
}

extension CodeMapping {
  /// Recognises `$t`, `$a`, `$d`, each optionally followed by `.` and any text.
  fileprivate init?(name: String, address: UInt32) {
    let text = Array(name.utf8.prefix(3))
    guard text.count >= 2, text[0] == UInt8(ascii: "$"), text.count == 2 || text[2] == 0x2E else {
      return nil
    }
    switch text[1] {
    case UInt8(ascii: "t"), UInt8(ascii: "a"): self.init(address: address & ~1, isCode: true)
    case UInt8(ascii: "d"): self.init(address: address, isCode: false)
    default: return nil
    }
  }
}

extension Section {
  fileprivate init(name: String, header: Elf32_Shdr, loads: [Elf32_Phdr]) {
    self.name = name
    address = header.sh_addr
    size = header.sh_size
    isAllocated = header.sh_flags & UInt32(SHF_ALLOC) != 0
    isWritable = header.sh_flags & UInt32(SHF_WRITE) != 0
    isExecutable = header.sh_flags & UInt32(SHF_EXECINSTR) != 0
    isZeroFilled = header.sh_type == SHT_NOBITS
    let home = loads.first {
      header.sh_addr >= $0.p_vaddr && header.sh_addr - $0.p_vaddr < $0.p_memsz
    }
    let isLoaded = isAllocated && !isZeroFilled
    loadAddress =
      isLoaded ? home.map { $0.p_paddr &+ (header.sh_addr - $0.p_vaddr) } ?? address : address
  }
}
