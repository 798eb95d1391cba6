import Image
import TestSupport
import Testing

/// Every fault of an image has its own message, which names the file and the place.
@Suite struct ImageErrorTests {
  private func error(_ path: String, _ bytes: [UInt8]) throws -> ImageError {
    try #require(throws: ImageError.self) { try FirmwareImage(path: path, bytes: bytes) }
  }

  /// Replaces bytes of a good ELF file.
  struct Patch: Sendable, CustomTestStringConvertible {
    let offset: Int
    let bytes: [UInt8]
    let message: String
    var testDescription: String { message }
  }

  @Test(arguments: [
    Patch(offset: 0, bytes: [0x7E], message: "offset 0x0: not an ELF file"),
    Patch(offset: 4, bytes: [2], message: "offset 0x4: a 64-bit ELF file"),
    Patch(offset: 5, bytes: [2], message: "offset 0x5: a big-endian ELF file"),
    Patch(offset: 18, bytes: [62], message: "offset 0x12: an ELF file for machine 62"),
    Patch(offset: 16, bytes: [1], message: "offset 0x10: a relocatable object, not an executable"),
    Patch(offset: 16, bytes: [3], message: "offset 0x10: a shared object, not an executable"),
    Patch(offset: 16, bytes: [4], message: "offset 0x10: a core dump, not an executable"),
    Patch(offset: 28, bytes: [0, 0, 0, 1], message: "truncated: the program header table ends at"),
    Patch(offset: 44, bytes: [0, 0], message: "has no bytes to load"),
  ]) func damagedHeader(_ patch: Patch) throws {
    var bytes = try ELFTests.guest.get().bytes
    bytes.replaceSubrange(patch.offset..<patch.offset + patch.bytes.count, with: patch.bytes)
    let text = try error("dir/bad.elf", bytes).description
    #expect(text.hasPrefix("dir/bad.elf: "))
    #expect(text.contains(patch.message), "\(text)")
  }

  @Test func everyTruncationIsAnError() throws {
    let bytes = try ELFTests.guest.get().bytes
    #expect(try error("a.elf", Array(bytes.prefix(20))).description.contains("the ELF header"))
    for length in stride(from: 1, to: bytes.count, by: 97) {
      let reason = try error("a.elf", Array(bytes.prefix(length))).reason
      if length < 4 {
        #expect(reason == .notELF)
      } else if case .truncated(_, let needs) = reason {
        #expect(needs > UInt64(length))
      } else {
        Issue.record("\(length) bytes: \(reason)")
      }
    }
  }

  @Test func objectsAndLibrariesAreNotExecutables() throws {
    let scratch = try Scratch()
    let source = try scratch.write("a.c", "int f(void) { return 1; }")
    try Tool.check(
      "arm-none-eabi-gcc", ["-mcpu=cortex-m0", "-mthumb", "-c", source, "-o", scratch.path("a.o")])
    let failure = try #require(throws: ImageError.self) {
      try FirmwareImage(path: scratch.path("a.o"))
    }
    #expect(failure.reason == .notExecutable("a relocatable object"))
  }

  @Test func filesThatCannotBeRead() throws {
    let scratch = try Scratch()
    func description(_ path: String) throws -> String {
      try #require(throws: ImageError.self) { try FirmwareImage(path: path) }.description
    }
    let missing = scratch.path("none.elf")
    #expect(try description(missing) == "\(missing): cannot be read: No such file or directory")
    #expect(
      try description(scratch.directory).hasPrefix("\(scratch.directory): is a directory"))
    let empty = try scratch.write("empty.elf", "")
    #expect(try description(empty).hasPrefix("\(empty): is empty"))
    // Opens, but every read of it fails, for root as well.
    #expect(
      try description("/proc/self/mem").hasPrefix(
        "/proc/self/mem: offset 0x0: cannot be read: Input/output error"))
    let text = try scratch.write("notes.txt", "hello")
    #expect(try description(text).contains("is neither ELF nor Intel HEX"))
  }

  @Test func segmentsThatOverlap() throws {
    // The second program header's physical address becomes the first one's.
    var bytes = try ELFTests.guest.get().bytes
    let table = Int(bytes[28]) | Int(bytes[29]) << 8
    let second = table + 32 + 12
    bytes.replaceSubrange(second..<second + 4, with: [4, 0, 0, 0])
    let failure = try error("a.elf", bytes)
    #expect(failure.reason == .overlap(address: 4))
    #expect(failure.description.contains("loads address 0x00000004 twice"))
  }

  @Test func outsideTheBoard() throws {
    let image = try FirmwareImage(path: ELFTests.guest.get().elf)
    let flash = BoardMemory(name: "flash", kind: .flash, address: 0, size: 256 << 10)
    try image.checkFits([flash])
    let small = BoardMemory(name: "flash", kind: .flash, address: 0, size: 64)
    let failure = try #require(throws: ImageError.self) { try image.checkFits([small]) }
    #expect(
      failure.description.hasSuffix(
        "loads address 0x00000040, where the board has no memory "
          + "(flash 0x00000000 to 0x0000003F)"))
  }

  @Test(
    arguments: [
      ([UInt8](repeating: 0, count: 4), "nothing is loaded at the vector table"),
      ([0, 0, 1, 0x20, 0, 0, 0, 0], "is not a Thumb address"),
      ([0, 0, 1, 0x20, 9, 0, 0, 0], "leads to where nothing is loaded"),
    ] as [([UInt8], String)])
  func noEntry(_ bytes: [UInt8], message: String) throws {
    let image = try FirmwareImage(path: "a.bin", bytes: bytes)
    let failure = try #require(throws: ImageError.self) { try image.checkEntry(vectorTable: 0) }
    #expect(failure.description.contains("a.bin: no entry: "))
    #expect(failure.description.contains(message))
  }
}
