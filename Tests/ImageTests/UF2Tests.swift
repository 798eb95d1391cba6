import Image
import TestSupport
import Testing

@Suite struct UF2Tests {
  /// Blocks of 256 bytes and one that is shorter, as the specification's examples make them, last one first.
  private static let writer = """
    import struct, sys
    data = open(sys.argv[1], "rb").read()
    base, family = int(sys.argv[3], 0), int(sys.argv[4], 0)
    parts = [data[at:at + 256] for at in range(0, len(data), 256)]
    blocks = []
    for number, part in enumerate(parts):
        head = struct.pack("<8I", 0x0A324655, 0x9E5D5157, 0x2000, base + 256 * number, len(part),
                           number, len(parts), family)
        blocks.append(head + part.ljust(476, b"?") + struct.pack("<I", 0x0AB16F30))
    note = struct.pack("<8I", 0x0A324655, 0x9E5D5157, 0x2001, 0, 256, 0, 1, 7)
    blocks.append(note + bytes(476) + struct.pack("<I", 0x0AB16F30))
    open(sys.argv[2], "wb").write(b"".join(reversed(blocks)))
    """

  @Test func anImageInBlocksIsTheSameImage() throws {
    let guest = try ELFTests.guest.get()
    let flat = try FirmwareImage(path: guest.converted(to: "binary", ending: "bin"))
    let scratch = try Scratch()
    let raw = try scratch.write("a.bin", flat.segments[0].bytes)
    for name in ["a.uf2", "image"] {
      let written = try Tool.run(
        "python3", ["-c", Self.writer, raw, scratch.path(name), "0", "0x621e937a"])
      #expect(written.errors == "")
      let image = try FirmwareImage(path: scratch.path(name))
      #expect(image.format == .uf2)
      #expect(image.segments == flat.segments && image.sha256 == flat.sha256)
    }
  }

  /// A block of two bytes for 0x100; the words of its head may be others.
  private func block(
    _ changes: [Int: UInt32] = [:], data: [UInt8] = [1, 2], size: UInt32? = nil
  ) -> [UInt8] {
    var words: [UInt32] = [
      0x0A32_4655, 0x9E5D_5157, 0, 0x100, size ?? UInt32(data.count), 0, 1, 0,
    ]
    words += Array(repeating: 0, count: 119) + [0x0AB1_6F30]
    for (index, word) in changes { words[index] = word }
    var bytes = words.flatMap { word in
      (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * UInt32($0))) }
    }
    bytes.replaceSubrange(32..<32 + data.count, with: data)
    return bytes
  }

  private func description(_ bytes: [UInt8]) -> String {
    do {
      _ = try FirmwareImage(path: "a.uf2", bytes: bytes)
      return "no error"
    } catch { return "\(error)" }
  }

  @Test func badFilesAreNamed() {
    let two: [Int: UInt32] = [6: 2]
    let cases: [(bytes: [UInt8], message: String)] = [
      (block(), "no error"),
      ([1, 2, 3], "truncated: a block of 512 bytes ends at byte 512"),
      (block() + [0x55], "offset 0x200: truncated: a block of 512 bytes ends at byte 1024"),
      (block([0: 5]), "offset 0x0: not UF2: a block begins with 0x0A324655"),
      (block([1: 5]), "a block begins with"), (block([127: 5]), "ends in 0x0AB16F30"),
      (block([2: 0x1000]), "it holds files"), (block(size: 477), "477 bytes of data in a block"),
      (block([3: 0xFFFF_FFFF]), "data beyond address 0xFFFFFFFF"),
      (block(two), "offset 0x200: not UF2: truncated: block 1 of 2 is missing"),
      (block([6: .max]), "block 1 of 4294967295 is missing"),
      (block([5: 1]), "block 1 of 1 in a file of 1 blocks"),
      (block(two) + block(), "offset 0x200: not UF2: block 0 of 1 in a file of 2 blocks"),
      (block(two) + block(two), "block 0 is there twice"),
      (block(two) + block([5: 1, 6: 2]), "offset 0x200: loads address 0x00000100 twice"),
      (
        block([2: 0x2000, 6: 2, 7: 1]) + block([2: 0x2000, 3: 0x200, 5: 1, 6: 2, 7: 2]),
        "offset 0x200: not UF2: it is for several families of chips"
      ),
      (block([2: 1]), "has no bytes to load"),
    ]
    for (bytes, message) in cases {
      #expect(description(bytes).contains(message), "\(description(bytes))")
    }
  }

  /// Whatever stands in the file, it is an image or an error.
  @Test func noiseIsAnError() {
    var random = RandomSource(seed: 7)
    for _ in 0..<2000 {
      var bytes = block([6: 2]) + block([3: 0x102, 5: 1, 6: 2])
      for _ in 0...Int(random.next() % 4) {
        bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
      }
      _ = description(Array(bytes.prefix(Int(random.next() % 1100))))
    }
  }
}
