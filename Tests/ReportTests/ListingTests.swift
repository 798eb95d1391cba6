import Image
import Report
import TestSupport
import Testing

@Suite struct ListingTests {
  static let guest = Result { try Guest("small") }

  /// Address and encoding of each line that has both: "  000000c0  b580  push {...}" here,
  /// "      c0:\tb580      \tpush\t{...}" there.
  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let fields = line.split { $0 == " " || $0 == "\t" || $0 == ":" }
      guard line.first == " ", fields.count > 2, let address = UInt32(fields[0], radix: 16) else {
        return nil
      }
      let isWide =
        fields[1].count == 4 && fields[2].count == 4 && UInt32(fields[2], radix: 16) != nil
      return "\(hex(address)) \(fields[1])\(isWide ? fields[2] : "")"
    }
  }

  @Test func allCodeIsObjdumps() throws {
    let guest = try Self.guest.get()
    let image = try FirmwareImage(path: guest.elf)
    let listing = Listing(image, architecture: .v6M).text
    let objdump = try Tool.check("arm-none-eabi-objdump", ["-d", "-z", "-j", ".text", guest.elf])
    // The vector table and constants are data to both, which print them in other units.
    let data = Set(image.symbols.all.filter { $0.kind == .object }.map { hex($0.address) })
    let code = { (line: String) in
      !data.contains(String(line.prefix(10)))
        && image.symbols.isCode(at: UInt32(line.dropFirst(2).prefix(8), radix: 16)!) == true
    }
    let expected = lines(objdump.text).filter(code)
    #expect(expected.count > 20)
    #expect(lines(listing).filter(code) == expected)
    #expect(listing.contains("<add>:\n"))
    #expect(listing.contains("section .text\n"))
  }

  @Test func oneSymbolOrRange() throws {
    let image = try FirmwareImage(path: Self.guest.get().elf)
    let listing = Listing(image, architecture: .v6M)
    let add = try #require(image.symbols.named("add"))
    let text = try #require(listing.text(of: add))
    #expect(lines(text).first?.hasPrefix(hex(add.address)) == true)
    #expect(lines(text).allSatisfy { UInt32($0.dropFirst(2).prefix(8), radix: 16)! < add.end })
    #expect(listing.text(from: add.address, to: add.end) == text)
    #expect(listing.text(from: 0x1000_0000, to: 0x1000_0010) == nil)
    // Data in RAM is found where it is loaded.
    let counter = try #require(image.symbols.named("counter"))
    #expect(listing.text(of: counter)?.contains(".word 0x12345678") == true)
    #expect(listing.text(of: try #require(image.symbols.named("zeros"))) == nil)
  }

  @Test func rawImagesAreListedWhole() throws {
    let image = try FirmwareImage(path: "a.bin", bytes: [0x08, 0x20, 0x70, 0x47, 0x00])
    let text = Listing(image, architecture: .v6M).text
    #expect(lines(text) == ["0x00000000 2008", "0x00000002 4770"])
  }
}
