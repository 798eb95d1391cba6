import Image
import TestSupport
import Testing

@Suite struct SRecordTests {
  private func load(_ text: String, path: String = "a.srec") throws -> FirmwareImage {
    try FirmwareImage(path: path, bytes: Array(text.utf8))
  }

  /// A line with its checksum; the address has as many bytes as the type says.
  private func record(_ type: Int, _ address: UInt32, _ data: [UInt8] = []) -> String {
    let size = [2, 2, 3, 4, 0, 2, 3, 4, 3, 2][type]
    let place = (0..<size).reversed().map { UInt8(truncatingIfNeeded: address >> (8 * UInt32($0))) }
    let bytes = [UInt8(size + data.count + 1)] + place + data
    let sum = ~bytes.reduce(0, &+)
    return "S\(type)" + (bytes + [sum]).map { hex($0, digits: 2).dropFirst(2) }.joined() + "\n"
  }

  /// With the addresses that objcopy chooses, with those of four bytes, and with short lines.
  @Test(arguments: [[], ["--srec-forceS3"], ["--srec-len=7"]])
  func objcopysFileIsTheSameImage(_ options: [String]) throws {
    let guest = try ELFTests.guest.get()
    let elf = try FirmwareImage(path: guest.elf)
    let scratch = try Scratch()
    for ending in ["srec", "s19", "s28", "s37", "mot", "image"] {
      let path = scratch.path("a." + ending)
      try Tool.check("arm-none-eabi-objcopy", ["-O", "srec"] + options + [guest.elf, path])
      let image = try FirmwareImage(path: path)
      #expect(image.format == .sRecord)
      #expect(image.segments == elf.segments)
      #expect(image.sha256 == elf.sha256)
      #expect(image.entry == elf.entry)
    }
  }

  /// Addresses of two, three and four bytes, as objcopy writes and as it reads them.
  @Test(arguments: [0x1234, 0x1_2345, 0x2000_8000] as [UInt32])
  func addresses(_ address: UInt32) throws {
    let scratch = try Scratch()
    let data = (0..<300).map { UInt8(truncatingIfNeeded: $0 * 7) }
    let flat = try scratch.write("a.bin", data)
    let path = scratch.path("a.srec")
    try Tool.check(
      "arm-none-eabi-objcopy",
      ["-I", "binary", "-O", "srec", "--change-addresses=\(address)", flat, path])
    let image = try FirmwareImage(path: path)
    #expect(image.segments == [Segment(address: address, bytes: data)])
    let ours = try scratch.write(
      "b.srec",
      record(0, 0, Array("b".utf8)) + record(3, address, Array(data[..<200]))
        + record(3, address + 200, Array(data[200...])) + record(5, 2) + record(7, 0))
    let back = scratch.path("b.bin")
    try Tool.check("arm-none-eabi-objcopy", ["-I", "srec", "-O", "binary", ours, back])
    #expect(try FirmwareImage(path: back).segments[0].bytes == data)
    #expect(try FirmwareImage(path: ours).segments == image.segments)
  }

  @Test func everyRecordType() throws {
    let image = try load(
      record(0, 0, Array("HDR".utf8)) + record(1, 0x10, [1, 2]) + record(2, 0x1_2345, [4, 5])
        + record(3, 0x2001_8000, [3]) + record(5, 3) + record(6, 3) + record(7, 0x0001_0203))
    #expect(
      image.segments == [
        Segment(address: 0x10, bytes: [1, 2]), Segment(address: 0x1_2345, bytes: [4, 5]),
        Segment(address: 0x2001_8000, bytes: [3]),
      ])
    #expect(image.entry == 0x0001_0203)
    #expect(try load(record(1, 0, [1]) + record(8, 0x12_3456)).entry == 0x12_3456)
    #expect(try load(record(1, 0, [1]) + record(9, 0x1235)).entry == 0x1235)
    #expect(try load(record(1, 0, []) + record(1, 4, [1]) + record(9, 0)).segments.count == 1)
  }

  @Test func lineEndsCaseAndOrderDoNotMatter() throws {
    let text = record(1, 2, [0xAB, 0xCD]) + "\n" + record(1, 0, [0xEF, 1]) + record(9, 0)
    let small = text.lowercased().replacing("s", with: "S").replacing("\n", with: " \r\n")
    for text in [text, small, String(text.dropLast())] {
      #expect(
        try load(text).segments == [Segment(address: 0, bytes: [0xEF, 1, 0xAB, 0xCD])])
    }
  }

  @Test func theContentTellsWhereTheNameDoesNot() throws {
    let text = record(0, 0) + record(1, 0, [1]) + record(9, 0)
    #expect(try load(text, path: "image").format == .sRecord)
    #expect(throws: ImageError.self) { try load("Some text", path: "image") }
  }

  @Test(arguments: [
    ("S104000041BB\n", "line 1 (offset 0x0): bad checksum 0xBB, the line's bytes need 0xBA"),
    ("S104000041BA\nS104000141BA\n", "line 2 (offset 0xD): bad checksum 0xBA"),
    ("hello\n", "line 1 (offset 0x0): not S-records: a record begins with 'S'"),
    (":00000001FF\n", "not S-records: a record begins with 'S'"),
    ("S\n", "a record's type is one of S0 to S3 and S5 to S9"),
    ("S404000041BA\n", "a record's type is one of S0 to S3 and S5 to S9"),
    ("SA04000041BA\n", "a record's type is one of S0 to S3 and S5 to S9"),
    ("S1040000zzBA\n", "a character that is not a hexadecimal digit"),
    ("S1040000 41BA\n", "a character that is not a hexadecimal digit"),
    ("S104000041\n", "8 digits where its byte count needs 10"),
    ("S104000041BA0\n", "11 digits where its byte count needs 10"),
    ("S104000041BA00\n", "12 digits where its byte count needs 10"),
    ("S1\n", "0 digits where its byte count needs 8"),
    ("S100\n", "the byte count 0 has no room for 2 bytes of address and the checksum"),
    ("S30400000000\n", "the byte count 4 has no room for 4 bytes of address"),
    ("S104000041BA\n", "truncated: the end record (S7, S8 or S9) is missing"),
    ("S9030000FC\nS104000041BA\n", "line 2 (offset 0xB): not S-records: text after the end record"),
    ("S104000041BA\nS5030002FA\nS9030000FC\n", "line 2 (offset 0xD): not S-records: counts 2 data"),
    ("S904000041BA\n", "a record of type S9 holds no data"),
    (
      "S104000041BA\nS104000041BA\nS9030000FC\n",
      "line 2 (offset 0xD): loads address 0x00000000 twice"
    ),
    ("S307FFFFFFFF0000FC\nS70500000000FA\n", "data beyond address 0xFFFFFFFF"),
    ("S9030000FC\n", "has no bytes to load"),
  ]) func errors(_ text: String, message: String) throws {
    let failure = try #require(throws: ImageError.self) { try load(text) }
    #expect(failure.description.hasPrefix("a.srec: "))
    #expect(failure.description.contains(message), "\(failure)")
  }
}
