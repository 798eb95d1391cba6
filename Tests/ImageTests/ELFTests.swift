import TestSupport
import Testing

@testable import Image

/// What is read from an ELF file, against binutils.
@Suite struct ELFTests {
  static let guest = Result { try Guest("small") }

  private func image() throws -> (FirmwareImage, Guest) {
    let guest = try Self.guest.get()
    return (try FirmwareImage(path: guest.elf), guest)
  }

  @Test func loadedBytesAreObjcopys() throws {
    let (image, guest) = try image()
    let flat = try FirmwareImage(path: guest.converted(to: "binary", ending: "bin"))
    #expect(image.format == .elf)
    #expect(image.segments == flat.segments)
    #expect(image.segments.map(\.address) == [0])
    #expect(image.sha256 == flat.sha256)
  }

  @Test func sectionsAreReadelfs() throws {
    let (image, guest) = try image()
    // "  [ 1] .text  PROGBITS  00000000 001000 0000d0 00  AX  0   0  4"
    let rows = try Tool.check("arm-none-eabi-readelf", ["-SW", guest.elf]).lines.compactMap {
      line -> [String]? in
      guard let bracket = line.firstIndex(of: "]"), line.hasPrefix("  [") else { return nil }
      let fields = line[line.index(after: bracket)...].split(separator: " ").map(String.init)
      return fields.first?.hasPrefix(".") == true ? fields : nil
    }
    #expect(rows.count > 8)
    #expect(image.sections.map(\.name) == rows.map { $0[0] })
    #expect(image.sections.map(\.address) == rows.map { UInt32($0[2], radix: 16)! })
    #expect(image.sections.map(\.size) == rows.map { UInt32($0[4], radix: 16)! })
    #expect(image.sections.map(\.isZeroFilled) == rows.map { $0[1] == "NOBITS" })
    for (section, row) in zip(image.sections, rows) {
      let flags = row.count == 10 ? row[6] : ""
      #expect(section.isAllocated == flags.contains("A"), "\(section.name)")
      #expect(section.isWritable == flags.contains("W"), "\(section.name)")
      #expect(section.isExecutable == flags.contains("X"), "\(section.name)")
    }
  }

  @Test func symbolsAreNms() throws {
    let (image, guest) = try image()
    // "000000b8 00000018 T add" or "20000004 B bss_start"
    let rows = try Tool.check("arm-none-eabi-nm", ["-S", "--defined-only", guest.elf]).lines.map {
      $0.split(separator: " ").map(String.init)
    }
    #expect(rows.count > 12)
    #expect(Set(image.symbols.all.map(\.name)) == Set(rows.map { $0[$0.count - 1] }))
    for row in rows {
      let symbol = try #require(image.symbols.named(row[row.count - 1]))
      #expect(symbol.address == UInt32(row[0], radix: 16)!, "\(symbol)")
      #expect(symbol.size == (row.count == 4 ? UInt32(row[1], radix: 16)! : 0), "\(symbol)")
      #expect(symbol.isGlobal == row[row.count - 2].first!.isUppercase, "\(symbol)")
    }
    #expect(image.symbols.named("add")?.kind == .function)
    #expect(image.symbols.named("table")?.kind == .object)
    #expect(image.symbols.named("__stack_limit")?.kind == .label)
    #expect(image.symbols.named("__stack_limit")?.isInSection == false)
  }

  @Test func addressesHaveSymbols() throws {
    let (image, _) = try image()
    let add = try #require(image.symbols.named("add"))
    #expect(image.symbols.describe(add.address) == "add")
    #expect(image.symbols.describe(add.address + 2) == "add+0x2")
    #expect(image.symbols.containing(add.address + add.size)?.name != "add")
    #expect(image.symbols.describe(0x1000_0000) == nil)
    #expect(image.symbols.isCode(at: add.address) == true)
    #expect(image.symbols.isCode(at: 0) == false, "the vector table is data")
  }

  @Test func entryIsReset() throws {
    let (image, _) = try image()
    let reset = try #require(image.symbols.named("reset"))
    #expect(image.entry == reset.address | 1)
    #expect(image.word(at: 4) == reset.address | 1)
    try image.checkEntry(vectorTable: 0)
  }

  @Test func dataIsLoadedInFlash() throws {
    let (image, _) = try image()
    let data = try #require(image.sections.first { $0.name == ".data" })
    let text = try #require(image.sections.first { $0.name == ".text" })
    #expect(data.address == 0x2000_0000)
    #expect(data.loadAddress == text.address + text.size)
    #expect(image.word(at: data.loadAddress) == 0x1234_5678)
  }

  @Test func accountsFlashAndRAM() throws {
    let (image, guest) = try image()
    // ".text  212  0" per section
    var sizes: [String: UInt32] = [:]
    for line in try Tool.check("arm-none-eabi-size", ["-A", guest.elf]).lines {
      let fields = line.split(separator: " ")
      if fields.count == 3, let size = UInt32(fields[1]) { sizes[String(fields[0])] = size }
    }
    let flash = BoardMemory(name: "flash", kind: .flash, address: 0, size: 256 << 10)
    let ram = BoardMemory(name: "RAM", kind: .ram, address: 0x2000_0000, size: 16 << 10)
    #expect(image.loadedBytes(in: flash) == sizes[".text"]! + sizes[".data"]!)
    #expect(image.loadedBytes(in: ram) == 0)
    let use = image.ramUse(in: ram)
    #expect(use.staticBytes == sizes[".data"]! + sizes[".bss"]!)
    #expect(use.heapSize == 0x400)
    #expect(use.stackReserve == 0x200)
  }

  @Test func hashIgnoresDebugInformation() throws {
    let (image, guest) = try image()
    let scratch = try Scratch()
    let stripped = scratch.path("stripped.elf")
    try Tool.check("arm-none-eabi-strip", ["-o", stripped, guest.elf])
    let small = try FirmwareImage(path: stripped)
    #expect(small.symbols.all.isEmpty)
    #expect(small.sha256 == image.sha256)
    #expect(image.sha256.count == 64)
  }

  @Test func swiftNamesAreDemangled() {
    let mangled = Symbol(
      name: "$s4Main3add1a1bS2i_SitF", address: 0, size: 2, kind: .function, isGlobal: true,
      isInSection: true)
    #expect(mangled.displayName == "Main.add(a: Int, b: Int) -> Int")
  }
}
