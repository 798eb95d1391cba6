import Image
import TestSupport
import Testing

/// Damaged files are read or refused; nothing else happens.
@Suite struct FuzzTests {
  /// One to eight edits: a byte, a run of extreme values, a removal, a repetition, or a cut.
  private func mutate(_ original: [UInt8], _ random: inout RandomSource, headers: [Range<Int>])
    -> [UInt8]
  {
    var bytes = original
    for _ in 0..<Int.random(in: 1...8, using: &random) where bytes.count > 8 {
      let area = headers.randomElement(using: &random)!.clamped(to: 0..<bytes.count)
      let wide = area.isEmpty || Bool.random(using: &random) ? 0..<bytes.count : area
      let position = Int.random(in: wide, using: &random)
      let end = min(position + Int.random(in: 1...8, using: &random), bytes.count)
      switch Int.random(in: 0..<12, using: &random) {
      case 0: bytes.removeSubrange(position..<end)
      case 1: bytes.insert(contentsOf: bytes[position..<end], at: position)
      case 2: bytes.removeLast(bytes.count - max(position, 8))
      case 3, 4: for index in position..<end { bytes[index] = 0xFF }
      case 5: for index in position..<end { bytes[index] = 0 }
      case 6, 7: bytes[position] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      default: bytes[position] = UInt8.random(in: 0...255, using: &random)
      }
    }
    return bytes
  }

  private func survive(
    _ original: [UInt8], name: String, headers: [Range<Int>], seed: UInt64,
    accepting minimum: Int = 1,
    repair: ([UInt8]) -> [UInt8] = { $0 }
  ) {
    var random = RandomSource(seed: seed)
    var accepted = 0
    var refused = 0
    for _ in 0..<2000 {
      let bytes = repair(mutate(original, &random, headers: headers))
      do throws(ImageError) {
        let image = try FirmwareImage(path: name, bytes: bytes)
        // Whatever is accepted upholds the invariants that loading relies on.
        var next: UInt64 = 0
        for segment in image.segments {
          #expect(UInt64(segment.address) >= next)
          #expect(!segment.bytes.isEmpty && segment.end <= 1 << 32)
          next = segment.end + 1
        }
        let ram = BoardMemory(name: "RAM", kind: .ram, address: 0x2000_0000, size: 16 << 10)
        _ = image.ramUse(in: ram)
        _ = image.symbols.describe(0x40)
        accepted += 1
      } catch {
        #expect(error.path == name)
        refused += 1
      }
    }
    #expect(refused > 0 && accepted >= minimum, "\(accepted) accepted, \(refused) refused")
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func elf(seed: UInt64) throws {
    let bytes = try ELFTests.guest.get().bytes
    let sections = Int(bytes[32]) | Int(bytes[33]) << 8 | Int(bytes[34]) << 16
    survive(
      bytes, name: "fuzz.elf", headers: [0..<52, 52..<148, sections..<bytes.count], seed: seed)
  }

  @Test(arguments: [4, 5] as [UInt64]) func intelHex(seed: UInt64) throws {
    let path = try ELFTests.guest.get().converted(to: "ihex", ending: "hex")
    let text = try Tool.check("cat", [path]).output
    survive(text, name: "fuzz.hex", headers: [0..<44], seed: seed, accepting: 0)
    survive(text, name: "fuzz.hex", headers: [0..<44], seed: seed) { damaged in
      withChecksums(damaged)
    }
  }

  @Test(arguments: [6, 7] as [UInt64]) func sRecords(seed: UInt64) throws {
    let path = try ELFTests.guest.get().converted(to: "srec", ending: "srec")
    let text = try Tool.check("cat", [path]).output
    survive(text, name: "fuzz.srec", headers: [0..<44], seed: seed, accepting: 0)
    survive(text, name: "fuzz.srec", headers: [0..<44], seed: seed) { damaged in
      withChecksums(damaged, behind: 2) { ~$0 }
    }
  }

  /// Digits for what is not one, and the checksum of every line made right, so that damage gets
  /// past the first check.
  ///
  /// - Parameter mark: how many characters begin a line.
  private func withChecksums(
    _ text: [UInt8], behind mark: Int = 1, checksum: (UInt8) -> UInt8 = { 0 &- $0 }
  ) -> [UInt8] {
    text.split(separator: 0x0A).flatMap { line -> [UInt8] in
      var bytes: [UInt8] = []
      var digits = line.dropFirst(mark).map { character in
        UInt8(Character(UnicodeScalar(character & 0x7F)).hexDigitValue ?? 7)
      }[...]
      while digits.count >= 2 {
        bytes.append(digits.removeFirst() << 4 | digits.removeFirst())
      }
      if !bytes.isEmpty { bytes[bytes.count - 1] = checksum(bytes.dropLast().reduce(0, &+)) }
      let start = mark == 1 ? ":" : "S\(line.dropFirst().first.map { ($0 & 15) % 10 } ?? 1)"
      return Array("\(start)\(bytes.map { hex($0, digits: 2).dropFirst(2) }.joined())\n".utf8)
    }
  }
}
