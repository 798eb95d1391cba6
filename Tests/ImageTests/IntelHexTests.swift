import Image
import TestSupport
import Testing

@Suite struct IntelHexTests {
  private func load(_ text: String) throws -> FirmwareImage {
    try FirmwareImage(path: "a.hex", bytes: Array(text.utf8))
  }

  /// A line with its checksum.
  private func record(_ type: UInt8, _ offset: UInt16, _ data: [UInt8]) -> String {
    let bytes = [UInt8(data.count), UInt8(offset >> 8), UInt8(offset & 0xFF), type] + data
    let sum = 0 &- bytes.reduce(0, &+)
    return ":" + (bytes + [sum]).map { hex($0, digits: 2).dropFirst(2) }.joined() + "\n"
  }
  private let end = ":00000001FF\n"

  @Test func objcopysFileIsTheSameImage() throws {
    let guest = try ELFTests.guest.get()
    let elf = try FirmwareImage(path: guest.elf)
    let hex = try FirmwareImage(path: guest.converted(to: "ihex", ending: "hex"))
    #expect(hex.format == .intelHex)
    #expect(hex.segments == elf.segments)
    #expect(hex.sha256 == elf.sha256)
    #expect(hex.entry == elf.entry)
  }

  @Test func everyRecordType() throws {
    let image = try load(
      record(0, 0x10, [1, 2]) + record(4, 0, [0x20, 0x01]) + record(0, 0x8000, [3])
        + record(2, 0, [0x12, 0x34]) + record(0, 0x0005, [4, 5]) + record(5, 0, [0, 1, 2, 3])
        + end)
    #expect(
      image.segments == [
        Segment(address: 0x10, bytes: [1, 2]), Segment(address: 0x1_2345, bytes: [4, 5]),
        Segment(address: 0x2001_8000, bytes: [3]),
      ])
    #expect(image.entry == 0x0001_0203)
    #expect(try load(record(0, 0, [1]) + record(3, 0, [0x12, 0x34, 0, 5]) + end).entry == 0x1_2345)
  }

  @Test func segmentOffsetsWrap() throws {
    let image = try load(record(2, 0, [0x10, 0x00]) + record(0, 0xFFFF, [1, 2]) + end)
    #expect(
      image.segments == [
        Segment(address: 0x1_0000, bytes: [2]), Segment(address: 0x1_FFFF, bytes: [1]),
      ])
  }

  @Test func lineEndsAndCaseDoNotMatter() throws {
    let text = record(0, 0, [0xAB, 0xCD]) + end
    let image = try load(text.lowercased().replacing("\n", with: "\r\n") + "\r\n")
    #expect(image.segments == [Segment(address: 0, bytes: [0xAB, 0xCD])])
  }

  @Test func recordsMayComeInAnyOrder() throws {
    let image = try load(record(0, 2, [3, 4]) + record(0, 0, [1, 2]) + end)
    #expect(image.segments == [Segment(address: 0, bytes: [1, 2, 3, 4])])
  }

  @Test(arguments: [
    (":0100000041BF\n", "line 1 (offset 0x0): bad checksum 0xBF, the line's bytes need 0xBE"),
    (":0100000041BE\n:0100010041BE\n", "line 2 (offset 0xE): bad checksum 0xBE"),
    ("hello\n", "line 1 (offset 0x0): not Intel HEX: a record begins with ':'"),
    (":01000000zzBE\n", "a character that is not a hexadecimal digit"),
    (":02000000 41BD\n", "a character that is not a hexadecimal digit"),
    (":0100000041\n", "10 digits where its byte count needs 12"),
    (":\n", "0 digits where its byte count needs 10"),
    (":0100000041BE\n", "truncated: the end record"),
    (":00000001FF\n:0100000041BE\n", "line 2 (offset 0xC): not Intel HEX: text after the end"),
    (":00000006FA\n", "record type 0x06 is not one of 0x00 to 0x05"),
    (":0100000400FB\n", "record type 0x04 holds 2 data bytes, not 1"),
    (":0100000041BE\n:0100000041BE\n:00000001FF\n", "loads address 0x00000000 twice"),
    (":02000004FFFFFC\n:02FFFF00000000\n:00000001FF\n", "data beyond address 0xFFFFFFFF"),
    (":00000001FF\n", "has no bytes to load"),
  ]) func errors(_ text: String, message: String) throws {
    let failure = try #require(throws: ImageError.self) { try load(text) }
    #expect(failure.description.hasPrefix("a.hex: "))
    #expect(failure.description.contains(message), "\(failure)")
  }
}
