import Image
import Report
import TestSupport
import Testing

@Suite struct ImageReportTests {
  private let memories = [
    BoardMemory(name: "flash", kind: .flash, address: 0, size: 262_144),
    BoardMemory(name: "RAM", kind: .ram, address: 0x2000_0000, size: 16_384),
  ]

  @Test func tableNamesMemoriesSectionsAndSymbols() throws {
    let guest = try ListingTests.guest.get()
    let image = try FirmwareImage(path: guest.elf)
    let report = ImageReport(image, board: "microbit-v1", memories: memories)
    let text = report.text(.table, symbolCount: 3)
    let lines = text.split(separator: "\n").map(String.init)
    let loaded = image.segments[0].bytes.count
    #expect(
      lines[0] == "\(guest.elf): ELF, \(loaded) bytes to load, entry \(hex(image.entry!))")
    #expect(lines[1] == "sha256 \(image.sha256) (loaded segments)")
    // RAM: 4 of data and 28 of bss, 1,024 of heap, 512 of stack.
    #expect(
      lines.contains {
        $0.split(separator: " ").prefix(4) == ["RAM", "1,568", "16,384", "9.6"]
      })
    #expect(text.contains("static 32, heap 1,024, stack reserve 512"))
    #expect(text.contains("and ") && text.contains(" sections that are not loaded, "))
    let biggest = image.symbols.all.map(\.size).max()!
    let first = try #require(lines.firstIndex { $0.hasSuffix("symbol") })
    #expect(lines[first + 2].hasPrefix("  \(biggest)"), "\(lines[first + 2])")
    #expect(text.contains(" smaller symbols, "))
    #expect(!report.text(.table, symbolCount: 0).contains("symbol"))
  }

  @Test func jsonHasEverySymbol() throws {
    let image = try FirmwareImage(path: ListingTests.guest.get().elf)
    let text = ImageReport(image, board: "b", memories: memories).text(.json, symbolCount: 1)
    let script = """
      import json, sys
      image = json.load(sys.stdin)
      print(image["schema"], image["format"], image["sha256"], len(image["symbols"]))
      sizes = [symbol["size"] for symbol in image["symbols"]]
      print(sizes == sorted(sizes, reverse=True), image["memories"][1]["heap"])
      """
    let result = try Tool.run("python3", ["-c", script], input: Array(text.utf8))
    let sized = image.symbols.all.count { $0.size > 0 }
    #expect(
      result.lines == ["thumbprint.inspect/1 elf \(image.sha256) \(sized)", "True 1024"])
  }

  @Test(arguments: SourceUse.Grouping.allCases)
  func everyByteComesFromSomewhere(_ grouping: SourceUse.Grouping) throws {
    let image = try FirmwareImage(path: ListingTests.guest.get().elf)
    let rows = SourceUse(image, by: grouping).rows
    #expect(rows.reduce(0) { $0 + $1.bytes } == image.segments.reduce(0) { $0 + $1.bytes.count })
    #expect(rows.map(\.bytes) == rows.map(\.bytes).sorted(by: >))
    let code = rows.filter { !$0.place.hasPrefix("section ") }
    #expect(!code.isEmpty)
    #expect(code.allSatisfy { $0.place.hasSuffix("/") == (grouping == .folder) }, "\(code)")
    let table = ImageReport(image).text(.table, symbolCount: 9, by: grouping)
    #expect(table.contains(code[0].place) && !table.contains("smaller symbols"))
  }
}
